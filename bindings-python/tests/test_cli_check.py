"""The command line: `check`, `explain`, `profile`."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from command_line import (
    DATA,
    FIXTURES,
    NIR,
    Program,
    Terminal,
)
from mandataire.models.report import Issue


def test_check_what_is_right(program: Program) -> None:
    done = program("check", DATA / "creation.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert "no mistake found" in done.stdout
    told = program.json("check", DATA / "creation.json")
    assert told["valid"]
    assert (told["kind"], told["mode"], told["issues"]) == ("formality", "standard", [])


def test_check_tells_every_mistake_in_french_unless_asked(program: Program, payload: dict[str, Any]) -> None:
    payload["diffusionINSEE"] = True
    payload["numNat"] = NIR
    payload["content"]["personneMorale"]["capital"] = 12.5
    name = program.file("wrong.json", json.dumps(payload))
    done = program("check", name)
    assert done.returncode == 1
    for path in ("diffusionINSEE", "numNat", "content.personneMorale.capital"):
        assert path in done.stdout
    assert "Champ écrit par le serveur : retirez-le." in done.stdout
    assert NIR not in done.stdout
    for english in (program("check", name, "--lang", "en"), program("check", name, MANDATAIRE_LANG="en")):
        assert "Champ" not in english.stdout
    told = program.json("check", name, code=1)
    assert (told["errors"], told["valid"]) == (3, False)
    assert all(Issue.from_dict(issue).source for issue in told["issues"])


def test_check_tells_the_kinds_apart(program: Program) -> None:
    accounts = program.json("check", DATA / "annual-accounts.json", code=1)
    assert accounts["kind"] == "annual-accounts"
    assert {issue["code"] for issue in accounts["issues"]} == {"guichet.attachment.base64"}
    record = program.json("check", DATA / "register-record.json")
    assert (record["kind"], record["mode"], record["errors"]) == ("register-record", "tolerant", 0)
    assert record["warnings"] > 0
    strict = program.json("check", "--strict", DATA / "register-record.json", code=1)
    paths = {issue["path"] for issue in strict["issues"]}
    assert "content.personneMorale.identite.description.dateClotureExerciceSocial" in paths
    assert "content" not in paths
    forced = program.json("check", "--as", "annual-accounts", DATA / "creation.json", code=1)
    assert forced["kind"] == "annual-accounts"


@pytest.mark.parametrize("file", sorted((FIXTURES / "register").glob("*.json")), ids=lambda file: file.stem)
def test_check_takes_every_real_record(program: Program, file: Path) -> None:
    assert program("check", "--tolerant", file).returncode == 0


def test_check_reads_standard_input(program: Program) -> None:
    done = program("check", "-", stdin=b"\xef\xbb\xbf" + (DATA / "creation.json").read_bytes())
    assert done.stdout == "standard input: a formality, standard: no mistake found\n"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.json", "", "is empty"),
        ("blank.json", " \n", "is empty"),
        ("cut.json", f'{{"nir": "{NIR}", ', "is not JSON (line 1, column"),
        ("latin.json", '{"nom": "é"}'.encode("latin-1"), "is not UTF-8"),
        ("deep.json", "[" * 200_000, "nested too deeply"),
        ("nan.json", '{"montant": NaN}', "number"),
        ("list.json", "[]", "neither a formality"),
        ("text.json", '"2026"', "neither a formality"),
        ("other.json", '{"siret": "1"}', "neither a formality"),
    ],
    ids=["empty", "blank", "cut", "latin", "deep", "nan", "list", "text", "other"],
)
def test_check_what_is_no_payload(program: Program, name: str, content: str | bytes, told: str) -> None:
    done = program("check", program.file(name, content))
    assert done.returncode == 2
    assert told in done.stderr
    assert NIR not in done.stderr
    assert done.stdout == ""
    assert told in program.json("check", name, code=2)["error"]["message"]


def test_check_files_that_cannot_be_read(program: Program) -> None:
    assert "No such file" in program("check", "nope.json").stderr
    assert "Is a directory" in program("check", ".").stderr
    with open(program.folder / "huge.json", "wb") as file:
        file.truncate(300 * 1024 * 1024)
    started = time.monotonic()
    assert "larger than 256 MiB" in program.json("check", "huge.json", code=2)["error"]["message"]
    assert time.monotonic() - started < 20
    assert "both" in program("check", "--strict", "--tolerant", "nope.json").stderr


def test_what_comes_from_a_file_does_not_drive_the_terminal(program: Program) -> None:
    odd = {"typeFormalite": "C", "typePersonne": "M", "content": {"\x1b[2Jclear": 1}}
    name = program.file("odd.json", json.dumps(odd))
    code, shown, _ = Terminal(program, "check", name, all=True).end()
    assert code == 1
    assert "[2Jclear" in shown
    assert "\x1b[2J" not in shown


def test_explain(program: Program) -> None:
    done = program("explain", "content.natureCreation.formeJuridique")
    assert done.returncode == 0
    assert "Forme juridique" in done.stdout
    told = program.json("explain", "content.natureCreation.formeJuridique")
    assert told["field"] == "formeJuridique"
    assert {"code": "5710", "label": "SAS, société par actions simplifiée"}.items() <= {
        **next(one for one in told["codes"] if one["code"] == "5710")
    }.items()


def test_explain_codes_of_messages(program: Program) -> None:
    assert "outcome is not known" in program("explain", "intent.outcome_unknown").stdout
    assert "natureCreation" in program("explain", "guichet.content.legal_form_differs").stdout
    assert program.json("explain", "guichet.content.legal_form_differs")["tier"] == "B"


def test_explain_shows_no_placeholder(program: Program) -> None:
    for path in ("content.personneMorale", "guichet.content.wrong_block"):
        told = program("explain", path, "--lang", "en").stdout
        assert "does not go with typePersonne …" in told
        assert "{}" not in told


def test_explain_what_is_not_there(program: Program) -> None:
    done = program("explain", "content.natureCreation.nope")
    assert (done.returncode, done.stdout) == (1, "")
    assert 'BlocNatureCreation has no field "nope"' in done.stderr
    assert program.json("explain", "", code=1)["error"]["kind"] == "wrong"


@pytest.mark.parametrize("document", ["sister-style.openapi3.json", "sister-style.swagger2.json"])
def test_profile_says_what_is_to_be_decided(program: Program, document: str) -> None:
    openapi = FIXTURES / "openapi" / document
    undecided = program("profile", openapi, "--draft", "d.json", "--write", "p.json")
    assert undecided.returncode == 1
    assert "differs" in undecided.stdout
    assert "operations.declarer.request.turnover.lines" in undecided.stdout
    assert not (program.folder / "p.json").exists()
    assert json.loads((program.folder / "d.json").read_text())["operations"]
    told = program.json("profile", openapi, code=1)
    assert (told["whole"], told["profile"]) == (False, None)
    assert told["missing"]
    decisions = FIXTURES / "openapi" / "sister-style.decisions.json"
    whole = program.json("profile", openapi, "--decisions", decisions, "--write", "p.json")
    assert whole["whole"]
    assert json.loads((program.folder / "p.json").read_text()) == whole["profile"]
    started = program.start(
        "sandbox", "--profile", "p.json", "--stop-with-stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert b"Urssaf " in started.communicate(timeout=30)[0]
    assert started.returncode == 0


def test_profile_of_what_is_none(program: Program) -> None:
    assert "convert YAML first" in program("profile", program.file("a.yaml", "openapi: 3.0.0\n")).stderr
    assert program.json("profile", program.file("b.json", "{}"), code=2)["error"]["code"] == "config.profile"
    assert program("profile", "nope.json").returncode == 2
    openapi = FIXTURES / "openapi" / "sister-style.openapi3.json"
    assert program("profile", openapi, "--decisions", program.file("c.json", "[")).returncode == 2
    assert "nowhere" in program("profile", openapi, "--draft", "nowhere/d.json").stderr
