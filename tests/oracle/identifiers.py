"""Compares the crate's identifiers with python-stdnum on generated values.

    python -m pip install -r tests/oracle/requirements.txt
    cargo build -p mandataire-tests --bin ident_check
    python tests/oracle/identifiers.py target/debug/ident_check [--count 10000] [--seed 1]

Both sides must give the same answer: the same canonical text, or a refusal. The only differences allowed are those of
`DIFFERENCES`, where the crate means to be stricter or wider; each is recognised from the value itself and counted, and
a difference that is allowed but does not happen in 10,000 values is a failure too.

Held on 200,000 values (`--count 200000 --seed 2026`) when it was written.
"""

from __future__ import annotations

import argparse
import collections
import pathlib
import random
import re
import string
import subprocess
import sys

from stdnum import bic, iban, luhn, numdb
from stdnum.exceptions import ValidationError
from stdnum.fr import nir, siren, siret
from stdnum.iso7064 import mod_97_10

ORACLES = {"siren": siren, "siret": siret, "nir": nir, "iban": iban, "bic": bic}
# What the crate drops; stdnum drops a part of it, some other spaces, and punctuation.
BLANKS = " \t\r\n\u00a0\u2007\u2009\u202f"
RIB = str.maketrans(string.ascii_uppercase, "12345678912345678923456789")


# --- differences we want, each with the code the crate answers ('' when it accepts) and a way to recognise the value

def separators(kind: str, value: str) -> bool:
    """Only printable ASCII letters, digits and our blanks count; stdnum also drops dots and hyphens, and reads
    full-width or mathematical digits as digits."""
    return any(c not in BLANKS and not (c.isascii() and c.isalnum()) for c in value)


def tab(kind: str, value: str) -> bool:
    """We drop tabs anywhere (cells pasted from a spreadsheet); stdnum only at the ends, and takes the rest."""
    untabbed = value.replace("\t", "")
    return untabbed != value and (oracle(kind, untabbed) is not None or belgian_bank(kind, untabbed))


def placeholder(kind: str, value: str) -> bool:
    """All zeros passes Luhn but nobody has that number."""
    return ours(value).startswith("000000000")


def nir_structure(kind: str, value: str) -> bool:
    """A NIR starts with 1, 2, 3, 4, 7 or 8; after 1 or 2 the month is 01-12, 20-42 or 50-99. stdnum checks the key
    alone."""
    known = r"[12]\d\d(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)|[3478]"
    return not re.match(known, ours(value))


def iban_check_digits(kind: str, value: str) -> bool:
    """ISO 13616 computes check digits from 02 to 98; 00, 01 and 99 leave the right remainder without being ones."""
    return ours(value)[2:4] in ("00", "01", "99")


def iban_check_letters(kind: str, value: str) -> bool:
    """Check digits are digits; stdnum takes a letter there when the remainder happens to be right."""
    return not ours(value)[2:4].isdigit()


def rib_key(kind: str, value: str) -> bool:
    """The clé RIB of French and Monegasque accounts; stdnum does not check it."""
    text = ours(value)
    return text[:2] in ("FR", "MC") and int(text[4:].translate(RIB)) % 97 != 0


def belgian_bank(kind: str, value: str) -> bool:
    """stdnum wants the Belgian bank to be in the list it carries; that list ages, and refuses the registry's own
    example. We check the national key only."""
    text = ours(value)
    return (
        iban.is_valid(text, check_country=False)
        and text.startswith("BE")
        and int(text[-2:]) == (int(text[4:-2]) % 97 or 97)
        and not numdb.get("be/banks").info(text[4:7])[0][1]
    )


DIFFERENCES = [  # (kinds, our code, recogniser)
    (("siren", "siret", "nir", "iban", "bic"), "ident.{}.characters", separators),
    (("siren", "siret", "nir", "iban", "bic"), "", tab),
    (("siren", "siret"), "ident.{}.unassigned", placeholder),
    (("nir",), "ident.nir.structure", nir_structure),
    (("iban",), "ident.iban.checksum", iban_check_digits),
    (("iban",), "ident.iban.structure", iban_check_letters),
    (("iban",), "ident.iban.national_key", rib_key),
    (("iban",), "", belgian_bank),
]


def ours(value: str) -> str:
    """The value without the blanks the crate drops, upper case."""
    return "".join(c for c in value if c not in BLANKS).upper()


# --- generators: a valid value of each kind

def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choices(string.digits, k=count))


def make_siren(rng: random.Random) -> str:
    body = rng.choice(("00000000", digits(rng, 8))) if rng.random() < 0.02 else digits(rng, 8)
    return body + luhn.calc_check_digit(body)


def make_siret(rng: random.Random) -> str:
    if rng.random() < 0.2:
        body = "356000000" + digits(rng, 4)
        if rng.random() < 0.5:
            return body + luhn.calc_check_digit(body)
        return body + str(-sum(map(int, body)) % 5 + rng.choice((0, 5)))
    # One in ten holds over fourteen digits while its SIREN does not.
    body = (digits(rng, 9) if rng.random() < 0.1 else make_siren(rng)) + digits(rng, 4)
    return body + luhn.calc_check_digit(body)


def make_nir(rng: random.Random) -> str:
    first = rng.choice("12" if rng.random() < 0.7 else string.digits)
    month = f"{rng.randint(1, 12):02d}" if rng.random() < 0.6 else digits(rng, 2)
    place = rng.choice(("2A", "2B")) if rng.random() < 0.2 else digits(rng, 2)
    body = first + digits(rng, 2) + month + place + digits(rng, 6)
    return body + nir.calc_check_digits(body + "00")


def fill(rng: random.Random, structure: str) -> str:
    alphabets = {"n": string.digits, "a": string.ascii_uppercase, "c": string.digits + string.ascii_uppercase}
    parts = re.findall(r"(\d+)!([nac])", structure)
    return "".join("".join(rng.choices(alphabets[kind], k=int(count))) for count, kind in parts)


COUNTRIES = dict(re.findall(
    r'^([A-Z]{2}) .*bban="(.*)"',
    pathlib.Path(iban.__file__).with_name("iban.dat").read_text(encoding="utf-8"),
    re.MULTILINE,
))


def make_iban(rng: random.Random) -> str:
    country = rng.choice(("FR", "FR", "FR", "MC", "BE", "BE", "BE", "ES", "ME", "NO", *COUNTRIES))
    bban = fill(rng, COUNTRIES[country])
    if rng.random() < 0.85:
        bban = with_national_key(rng, country, bban)
    check = iban.calc_check_digits(f"{country}00{bban}")
    if rng.random() < 0.02:
        # A letter among the check digits that leaves the same remainder by 97.
        check = rng.choice([check, *other_check_digits(country, bban, check)])
    if rng.random() < 0.02:
        # Digits that leave the same remainder without being the computed ones: few numbers have any.
        country = rng.choice(("DE", "NL"))
        while check not in SAME_REMAINDER:
            bban = fill(rng, COUNTRIES[country])
            check = iban.calc_check_digits(f"{country}00{bban}")
        check = rng.choice((check, SAME_REMAINDER[check]))
    return country + check + bban


SAME_REMAINDER = {"97": "00", "98": "01", "02": "99"}


def other_check_digits(country: str, bban: str, usual: str) -> list[str]:
    pairs = [a + b for a in string.digits + string.ascii_uppercase for b in string.digits + string.ascii_uppercase]
    return [pair for pair in pairs if pair != usual and mod_97_10.is_valid(bban + country + pair)]


def with_national_key(rng: random.Random, country: str, bban: str) -> str:
    if country in ("FR", "MC"):
        body = bban[:-2]
        return f"{body}{97 - int(body.translate(RIB) + '00') % 97:02d}"
    if country == "BE":
        body = rng.choice(("001", "210", "063", "539", "539")) + bban[3:-2]
        return f"{body}{int(body) % 97 or 97:02d}"
    if country == "ME":
        return f"{bban[:-2]}{98 - int(bban[:-2] + '00') % 97:02d}"
    if country == "ES":
        from stdnum.es import ccc

        return bban[:8] + ccc.calc_check_digits(bban) + bban[10:]
    if country == "NO":
        if rng.random() < 0.2:
            return "0000" + bban[4:10] + luhn.calc_check_digit(bban[4:10])
        from stdnum.no import kontonr

        key = kontonr._calc_check_digit(bban)
        return bban[:10] + key if len(key) == 1 else bban
    return bban


def make_bic(rng: random.Random) -> str:
    country = rng.choice(("FR", "MC", "DE", "XK", fill(rng, "2!a")))
    return fill(rng, "4!a") + country + fill(rng, "2!c") + rng.choice(("", fill(rng, "3!c"), "XXX"))


MAKERS = {"siren": make_siren, "siret": make_siret, "nir": make_nir, "iban": make_iban, "bic": make_bic}


# --- what people do to identifiers

def corrupt(rng: random.Random, value: str) -> str:
    place = rng.randrange(len(value))
    before, here, after = value[:place], value[place], value[place + 1:]
    return rng.choice((
        lambda: before + rng.choice(string.digits) + after,
        lambda: before + rng.choice(string.ascii_uppercase) + after,
        lambda: before + after,
        lambda: before + here + here + after,
        lambda: before + (after[0] + here + after[1:] if after else here),
        lambda: value[:-2] + digits(rng, 2),
        lambda: value + digits(rng, rng.randint(1, 30)),
        lambda: value[: rng.randrange(len(value))] or " ",
        lambda: before + rng.choice("OlIОЗ٣৩②") + after,
        lambda: before + rng.choice("４𝟒𝟺") + after,
        lambda: before + rng.choice("./_,;:'\u200b\ufeff") + here + after,
        lambda: before + ".-"[rng.randrange(2)] + here + after,
    ))()


def dress(rng: random.Random, value: str) -> str:
    style = rng.randrange(10)
    if style < 4:
        return value
    if style < 7:
        blank = rng.choice(" \u00a0\u202f\u2009\u2007")
        size = rng.randint(1, 5)
        return blank.join(value[i:i + size] for i in range(0, len(value), size))
    if style == 7:
        return value.lower()
    if style == 8:
        return rng.choice(" \t\u00a0") + value + rng.choice(" \t\u202f")
    place = rng.randrange(len(value) + 1)
    return value[:place] + rng.choice(" \t") + value[place:]


def generate(rng: random.Random, count: int):
    for number in range(count):
        kind = rng.choice(("siren", "siret", "nir", "nir", "iban", "iban", "iban", "bic"))
        value = MAKERS[kind](rng)
        if number % 2:
            value = corrupt(rng, value)
        yield kind, dress(rng, value)


# --- comparison

def oracle(kind: str, value: str) -> str | None:
    try:
        return ORACLES[kind].validate(value)
    except (ValidationError, ValueError, IndexError):
        return None


def explained(kind: str, value: str, ok: bool, answer: str):
    for kinds, code, recognise in DIFFERENCES:
        expected = code.format(kind)
        if kind in kinds and ok == (not expected) and (ok or answer == expected) and recognise(kind, value):
            return recognise
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description="Compares identifiers with python-stdnum.")
    parser.add_argument("binary", help="the ident_check program")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=13616)
    arguments = parser.parse_args()

    cases = list(generate(random.Random(arguments.seed), arguments.count))
    text = "".join(f"{kind}\t{value}\n" for kind, value in cases)
    run = subprocess.run([arguments.binary], input=text.encode(), stdout=subprocess.PIPE, check=True)
    answers = run.stdout.decode().splitlines()

    print(f"seed {arguments.seed}, {len(cases)} values")
    if len(answers) != len(cases):
        print(f"{len(answers)} answers for {len(cases)} values")
        return 1

    counts = collections.Counter()
    wanted = collections.Counter()
    failed = 0
    for (kind, value), line in zip(cases, answers):
        state, _, answer = line.partition("\t")
        ok = state == "ok"
        expected = oracle(kind, value)
        counts[kind, ok] += 1
        if (answer if ok else None) == expected:
            continue
        if reason := explained(kind, value, ok, answer):
            wanted[reason] += 1
        else:
            failed += 1
            if failed <= 20:
                print(f"DIFFERENCE {kind} {value!r}: mandataire {line!r}, stdnum {expected!r}")

    for kind in MAKERS:
        print(f"{kind:6} accepted {counts[kind, True]:6}, refused {counts[kind, False]:6}")
    print("documented differences:")
    for _, code, recognise in DIFFERENCES:
        print(f"  {wanted[recognise]:6}  {recognise.__name__} ({code.format('*') or 'accepted'})")
        if not wanted[recognise] and len(cases) >= 10_000:
            failed += 1
            print(f"DIFFERENCE {recognise.__name__} never happened: remove it from the table")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
