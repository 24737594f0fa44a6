"""Signed PDFs, judged by pyHanko; and PDFs signed by pyHanko, judged by `check_signed`.

    python -m venv .venv && .venv/bin/pip install -r tests/oracle/requirements-pdf.txt
    cargo build -p mandataire-tests --bin sign_pdf
    .venv/bin/python tests/oracle/signed_pdf.py target/debug/sign_pdf
"""

import datetime
import io
import logging
import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
import pypdf
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

TOOL = sys.argv[1] if len(sys.argv) > 1 else "target/debug/sign_pdf"
FOLDER = tempfile.TemporaryDirectory(prefix="signed-pdf-")
WORK = Path(FOLDER.name)
passed, failures = 0, []


def expect(name, got, wanted):
    global passed
    if got == wanted:
        passed += 1
    else:
        failures.append(name)
        print(f"FAILED {name}: expected {wanted!r}, got {got!r}")


def tool(*args):
    done = subprocess.run([TOOL, *map(str, args)], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else f"failed: {done.stdout.strip()}"


def check(downloaded, signed):
    return tool("check", downloaded, signed)


def make(name, title="Synthèse", lines=20, size=0):
    path = WORK / name
    output = tool("make", path, title, lines, size)
    assert output == "", output
    return path


def saved(name, source, **options):
    path = WORK / name
    with pikepdf.open(source) as pdf:
        pdf.save(path, **options)
    return path


def syntax_problems(path):
    with pikepdf.open(path) as pdf:
        return [str(problem) for problem in pdf.check_pdf_syntax()]


def identity():
    """A signing certificate of another kind than ours: RSA, made by another library."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "pyHanko oracle")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.datetime(2020, 1, 1))
        .not_valid_after(datetime.datetime(2049, 1, 1))
        .add_extension(
            x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True
        )
        .add_extension(x509.ExtendedKeyUsage([x509.oid.ExtendedKeyUsageOID.TIME_STAMPING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    from asn1crypto.keys import PrivateKeyInfo

    der = certificate.public_bytes(serialization.Encoding.DER)
    return asn1_x509.Certificate.load(der), PrivateKeyInfo.load(pem)


CERTIFICATE, KEY = identity()
STORE = SimpleCertificateStore()
STORE.register(CERTIFICATE)
SIGNER = signers.SimpleSigner(signing_cert=CERTIFICATE, signing_key=KEY, cert_registry=STORE)
TRUST = ValidationContext(trust_roots=[CERTIFICATE])
STAMPER = timestamps.DummyTimeStamper(CERTIFICATE, KEY, certs_to_embed=STORE)


def hanko(name, source, subfilter=fields.SigSeedSubFilter.PADES, field="Sig1", stamper=None, box=None, **more):
    """`source` signed by pyHanko."""
    path = WORK / name
    writer = IncrementalPdfFileWriter(io.BytesIO(Path(source).read_bytes()))
    spec = fields.SigFieldSpec(sig_field_name=field, box=box)
    metadata = signers.PdfSignatureMetadata(field_name=field, subfilter=subfilter, md_algorithm="sha256", **more)
    signer = signers.PdfSigner(metadata, signer=SIGNER, timestamper=stamper, new_field_spec=spec)
    path.write_bytes(signer.sign_pdf(writer).getbuffer())
    return path


def stamp(name, source):
    """`source` with a document time stamp."""
    path = WORK / name
    writer = IncrementalPdfFileWriter(io.BytesIO(source.read_bytes()))
    path.write_bytes(signers.PdfTimeStamper(STAMPER).timestamp_pdf(writer, "sha256").getbuffer())
    return path


def judged_by_pyhanko(path, certificate):
    with path.open("rb") as file:
        embedded = PdfFileReader(file, strict=True).embedded_signatures
        if len(embedded) != 1:
            return f"{len(embedded)} signatures"
        status = validate_pdf_signature(embedded[0], ValidationContext(trust_roots=[certificate]))
        return (status.intact, status.valid, status.trusted, status.coverage)


def ours_judged_by_pyhanko():
    sources = {
        "one page": make("one.pdf"),
        "no line": make("none.pdf", lines=0),
        "five pages": make("five.pdf", lines=200),
        "special characters": make("special.pdf", title="Synthèse (n° 1) \\ « œuvre » ( 漢"),
        "1 MB": make("large.pdf", size=1_000_000),
        "10 MiB": make("largest.pdf", size=10_400_000),
        "re-saved by qpdf": saved("qpdf.pdf", WORK / "one.pdf", object_stream_mode=pikepdf.ObjectStreamMode.disable),
        "linearised": saved(
            "linear.pdf", WORK / "five.pdf", linearize=True, object_stream_mode=pikepdf.ObjectStreamMode.disable
        ),
    }
    blank = WORK / "blank.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(blank, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    sources["made by pikepdf"] = blank
    certificate_file = WORK / "ours.der"
    # The last one's files are used below.
    for command in ("repeatable+sign", "certificate+sign"):
        pairs = {name: (source, source.with_suffix(f".{command}.pdf")) for name, source in sources.items()}
        expect(f"our tool signs ({command})", tool(command, certificate_file, *sum(pairs.values(), ())), "")
        certificate = asn1_x509.Certificate.load(certificate_file.read_bytes())
        for name, (source, signed) in pairs.items():
            expect(f"{name}, {command}: syntax of the source", syntax_problems(source), [])
            expect(f"{name}, {command}: syntax once signed", syntax_problems(signed), [])
            expect(
                f"{name}, {command}: judged by pyHanko",
                judged_by_pyhanko(signed, certificate),
                (True, True, True, SignatureCoverageLevel.ENTIRE_FILE),
            )
            expect(f"{name}, {command}: judged by ourselves", check(source, signed), "ok 1 ETSI.CAdES.detached")
    # pyHanko is not merely kind: one byte changed in the signed part.
    source, signed = pairs["one page"]
    data = bytearray(signed.read_bytes())
    data[data.index(b"Ligne 1")] ^= 1
    changed = WORK / "changed.pdf"
    changed.write_bytes(data)
    expect("a changed byte: judged by pyHanko", judged_by_pyhanko(changed, certificate)[0], False)
    expect("a changed byte: judged by ourselves", check(source, changed), "guichet.signature.not_incremental")
    streams = saved("streams.pdf", WORK / "one.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
    refusal = tool("certificate+sign", certificate_file, streams, WORK / "never.pdf")
    expect("cross-reference streams are refused with a reason", "cross-reference streams" in refusal, True)
    refusal = tool("certificate+sign", certificate_file, signed, WORK / "never.pdf")
    expect("a second signature is refused with a reason", "form already" in refusal, True)


def pyhanko_judged_by_us():
    one = make("source.pdf", lines=60)
    streams = saved("source-streams.pdf", one, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    sources = {"classic": one, "cross-reference streams": streams, "linearised": saved("source-l.pdf", one, linearize=True)}
    adobe = fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED
    for name, source in sources.items():
        stem = source.stem
        expect(f"{name}: PAdES", check(source, hanko(f"{stem}-p.pdf", source)), "ok 1 ETSI.CAdES.detached")
        expect(f"{name}: PKCS#7", check(source, hanko(f"{stem}-7.pdf", source, adobe)), "ok 1 adbe.pkcs7.detached")
        visible = hanko(f"{stem}-v.pdf", source, box=(50, 50, 250, 120))
        expect(f"{name}: visible", check(source, visible), "ok 1 ETSI.CAdES.detached")
        stamped = hanko(f"{stem}-t.pdf", source, stamper=STAMPER)
        expect(f"{name}: with a time stamp", check(source, stamped), "ok 1 ETSI.CAdES.detached")
        twice = hanko(f"{stem}-2.pdf", hanko(f"{stem}-1.pdf", source), field="Sig2")
        expect(f"{name}: two signatures", check(source, twice), "ok 2 ETSI.CAdES.detached")
        long_term = hanko(
            f"{stem}-lt.pdf", source, stamper=STAMPER, embed_validation_info=True, validation_context=TRUST
        )
        expect(f"{name}: long term (B-LT)", check(source, long_term), "ok 1 ETSI.CAdES.detached + DSS")
        archived = stamp(f"{stem}-a.pdf", long_term)
        expect(f"{name}: archived (B-LTA)", check(source, archived), "ok 1 ETSI.RFC3161")
        expect(f"{name}: a time stamp alone", check(source, stamp(f"{stem}-o.pdf", source)), "guichet.signature.unsigned")


def refusals():
    source = make("downloaded.pdf", lines=30)
    signed = hanko("signed.pdf", source)
    expect("the unsigned original", check(source, source), "guichet.signature.unsigned")
    annotated = WORK / "annotated.pdf"
    writer = IncrementalPdfFileWriter(io.BytesIO(source.read_bytes()))
    writer.set_info(writer.add_object(writer.root.raw_get("/Pages").get_object()))
    with annotated.open("wb") as file:
        writer.write(file)
    expect("changed but unsigned", check(source, annotated), "guichet.signature.unsigned")

    resaved = saved("resaved.pdf", source)
    expect("re-saved by qpdf", check(source, resaved), "guichet.signature.not_incremental")
    expect("re-saved by qpdf, then signed", check(source, hanko("rs.pdf", resaved)), "guichet.signature.not_incremental")
    expect("signed, then re-saved", check(source, saved("sr.pdf", signed)), "guichet.signature.not_incremental")
    linear = saved("optimised.pdf", source, linearize=True)
    expect("optimised", check(source, hanko("os.pdf", linear)), "guichet.signature.not_incremental")
    rewritten = WORK / "pypdf.pdf"
    pypdf.PdfWriter(clone_from=source).write(rewritten)
    expect("re-saved by pypdf, then signed", check(source, hanko("ps.pdf", rewritten)), "guichet.signature.not_incremental")

    other = make("other.pdf", title="Autre dépôt", lines=30)
    expect("another document", check(source, hanko("other-s.pdf", other)), "guichet.signature.other_document")
    expect("another document, unsigned", check(source, other), "guichet.signature.other_document")
    (WORK / "cut.pdf").write_bytes(source.read_bytes()[:-20])
    expect("cut", check(source, WORK / "cut.pdf"), "guichet.signature.truncated")

    late = WORK / "late.pdf"
    late.write_bytes(signed.read_bytes() + b"% one more line\n")
    expect("bytes after the signature", check(source, late), "guichet.signature.changed_after_signing")
    writer = IncrementalPdfFileWriter(io.BytesIO(signed.read_bytes()))
    writer.update_root()
    with late.open("wb") as file:
        writer.write(file)
    expect("an update after the signature", check(source, late), "guichet.signature.changed_after_signing")
    data = signed.read_bytes()
    start = data.rindex(b"/Contents <") + 11
    end = data.index(b">", start)
    (WORK / "zeros.pdf").write_bytes(data[:start] + b"0" * (end - start) + data[end:])
    expect("an empty signature", check(source, WORK / "zeros.pdf"), "guichet.signature.placeholder")


if __name__ == "__main__":
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    for group in (ours_judged_by_pyhanko, pyhanko_judged_by_us, refusals):
        group()
    print(f"{passed} passed, {len(failures)} failed")
    sys.exit(bool(failures))
