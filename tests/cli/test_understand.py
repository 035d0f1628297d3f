"""`afterword understand`: one object a line, each file for itself, and nothing stops the next message."""

import json
import re
from pathlib import Path

import pytest

from afterword.cli import main

MAIL = Path(__file__).parents[1] / "corpus" / "mail"


def rows(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_folder_gives_one_object_a_message_with_every_key(capsys):
    assert main(["understand", "--json", str(MAIL)]) == 0
    found = rows(capsys)
    assert [row["file"] for row in found] == sorted(path.name for path in MAIL.glob("*.eml"))
    keys = {
        "file",
        "kind",
        "company",
        "role",
        "interviews",
        "decision_by",
        "return_date",
        "reason",
        "confidence",
        "evidence",
    }
    assert all(row.keys() == keys for row in found)


def test_an_mbox_and_a_maildir_hold_the_same_messages(tmp_path, capsys):
    one, two = (MAIL / "m016.eml").read_bytes(), (MAIL / "m017.eml").read_bytes()
    (tmp_path / "box.mbox").write_bytes(
        b"From a@b Mon Mar  2 09:00:00 2026\n" + one + b"\nFrom a@b Mon Mar  2 09:00:00 2026\n" + two
    )
    for part in ("cur", "new", "tmp"):
        (tmp_path / "dir" / part).mkdir(parents=True)
    (tmp_path / "dir" / "cur" / "1.host:2,S").write_bytes(one)
    (tmp_path / "dir" / "new" / "2.host").write_bytes(two)
    assert main(["understand", "--json", str(tmp_path / "box.mbox"), str(tmp_path / "dir")]) == 0
    kinds = [(row["kind"], row["interviews"]) for row in rows(capsys)]
    assert kinds[:2] == kinds[2:]


NO_MAIL = {
    "empty": b"",
    "blank": b"\r\n\r\n",
    "text": b"hello world\nthis is no mail\n",
    "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "notes": b"Shopping: milk\nFriends: Priya\n\nand so on\n",
    "wide": b"X: y\n" * 1001 + b"\nx\n",
    "long": b"From: a@b.example\nX: " + b"y" * 70_000 + b"\n\nx\n",
}


@pytest.mark.parametrize("name", NO_MAIL)
def test_what_is_no_mail_keeps_its_row_and_is_told_in_words_and_as_a_failure(name, tmp_path, capsys):
    (tmp_path / f"{name}.eml").write_bytes(NO_MAIL[name])
    (tmp_path / "z.eml").write_bytes((MAIL / "m017.eml").read_bytes())
    assert main(["understand", "--json", str(tmp_path)]) == 1
    captured = capsys.readouterr()
    none, mail = map(json.loads, captured.out.splitlines())
    assert (none["file"], none["kind"], none["confidence"], none["interviews"]) == (f"{name}.eml", "other", 0.0, [])
    assert none.keys() == mail.keys()
    assert mail["kind"] == "interview_confirmed"
    assert re.fullmatch(rf"afterword understand: {name}\.eml: not a mail message: [^\n_]+\n", captured.err)


def test_a_header_alone_is_a_mail(tmp_path, capsys):
    (tmp_path / "a.eml").write_bytes(b"From: priya@brightwell.example\n")
    assert main(["understand", "--json", str(tmp_path)]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("made", [(), ("cur", "new", "tmp"), ("inner",)])
@pytest.mark.parametrize("command", [("understand",), ("reply", "--owner", "jordan@avery.example")])
def test_a_folder_without_messages_is_told_as_a_failure(command, made, tmp_path, capsys):
    for part in made:
        (tmp_path / part).mkdir()
    (tmp_path / "readme.txt").write_text("x")
    assert main([*command, str(tmp_path)]) == 1
    assert capsys.readouterr() == ("", f"afterword {command[0]}: no messages in {tmp_path}\n")


def test_the_tables_head_is_not_printed_where_nothing_stands_below_it(tmp_path, capsys):
    assert main(["understand", str(tmp_path / "missing.eml")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"afterword understand: {tmp_path / 'missing.eml'}: no such file or folder\n"


@pytest.mark.parametrize("command", ["understand", "reply"])
@pytest.mark.parametrize("owner", ["nonsense", "", "Jordan <jordan@avery.example>", "a@b.example,c@d.example"])
def test_an_owner_without_an_address_is_a_mistake_of_usage(command, owner, capsys):
    assert main([command, "--owner", owner, str(MAIL / "m001.eml")]) == 2
    assert "is no mail address" in capsys.readouterr().err


@pytest.mark.parametrize("command", [("understand",), ("reply", "--owner", "jordan@avery.example")])
@pytest.mark.parametrize(("zone", "hint"), [("Europe/Lodnon", '"Europe/London"'), ("Mars/X", "Europe/London")])
def test_an_unknown_zone_is_refused_with_a_suggestion(command, zone, hint, capsys):
    assert main([*command, "--timezone", zone, str(MAIL / "m001.eml")]) == 2
    said = capsys.readouterr().err
    assert f"{zone}: no such time zone" in said
    assert hint in said


def test_what_is_not_there_is_one_line_and_a_failure(tmp_path, capsys):
    assert main(["understand", "--json", str(tmp_path / "nothing.eml"), str(MAIL / "m001.eml")]) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert captured.err.count("\n") == 1


def test_an_unknown_zone_is_a_mistake_of_usage(capsys):
    assert main(["understand", "--timezone", "Nowhere/Land", str(MAIL / "m001.eml")]) == 2
    assert "Nowhere/Land" in capsys.readouterr().err


def test_times_carry_their_offset(capsys):
    assert main(["understand", "--json", str(MAIL / "m017.eml")]) == 0
    assert rows(capsys)[0]["interviews"][0]["start"] == "2026-01-22T11:00:00+00:00"


def test_the_tables_head_stands_once_above_its_rows(tmp_path, capsys):
    assert main(["understand", str(MAIL / "m016.eml"), str(tmp_path / "missing.eml"), str(MAIL / "m017.eml")]) == 1
    lines = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert lines == ["message", "m016.eml", "m017.eml"]


def test_the_table_explains_itself(capsys):
    assert main(["understand", "--explain", str(MAIL / "m017.eml")]) == 0
    shown = capsys.readouterr().out
    assert "interview_confirmed" in shown
    assert "Brightloom" in shown


def test_help_version_and_bad_usage(capsys):
    assert main(["--version"]) == 0
    assert main(["understand", "--help"]) == 0
    assert main(["understand"]) == 2
    assert main([]) == 2
    capsys.readouterr()
