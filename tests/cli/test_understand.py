"""`afterword understand`: one object a line, each file for itself, and nothing stops the next message."""

import json
from pathlib import Path

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
