"""`afterword reply` prints one object a line, and refuses what the owner did not write to us alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.cli import main
from replybuilder import DRAFT, OWNER, REQUEST, TAG, reply


def put(folder: Path, **replies: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    for name, raw in replies.items():
        (folder / f"{name}.eml").write_bytes(raw)
    return folder


def rows(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, dict[str, object]]:
    assert main(["reply", "--json", "--owner", OWNER, *args]) == 0
    return {row["file"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}


def test_prints_the_contract_of_each_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    folder = put(
        tmp_path / "mail",
        a=reply("gmail", "SEND"),
        b=reply("mutt", "LATER tomorrow 9am"),
        c=reply("apple", "SEND ANYWAY"),
    )
    found = rows(capsys, str(folder))
    assert found["a.eml"] == {"file": "a.eml", "action": "send", "when": None, "text": None, "anyway": False, "why": ""}
    assert found["b.eml"]["when"] == "2026-03-11T09:00:00+00:00"
    assert found["c.eml"]["anyway"] is True


@pytest.mark.parametrize(
    "headers",
    [
        {"From": "Jordan Avery <jordan@mailnest.example>"},
        {"Cc": "theo@lindgrens.example"},
        {"Authentication-Results": "mx.avery.example; dkim=none; dmarc=fail header.from=avery.example"},
        {"Auto-Submitted": "auto-replied"},
        {"To": "anybody@avery.example"},
    ],
)
def test_refuses_what_may_not_count(headers: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    folder = put(tmp_path / "mail", a=reply("gmail", "SEND", headers=headers))
    row = rows(capsys, str(folder))["a.eml"]
    assert row["action"] == "unclear"
    assert row["why"]


def test_accepts_the_address_that_requests_came_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    folder = put(tmp_path / "mail", a=reply("gmail", "SEND", headers={"To": "Afterword <afterword@avery.example>"}))
    assert rows(capsys, str(folder))["a.eml"]["action"] == "send"


REQUEST_ROW = {
    "request": "q1",
    "tag": TAG,
    "message_id": "<aw-k7wq2m@avery.example>",
    "subject": "Thank you",
    "draft": DRAFT,
}


@pytest.mark.parametrize("to", [TAG, OWNER])
def test_finds_the_request_by_to_or_in_reply_to(to: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    changed = REQUEST.replace("read about clay", "read about sand")
    folder = put(tmp_path / "mail", a=reply("gmail", "EDIT", request=changed, headers={"To": to}))
    requests = tmp_path / "requests.jsonl"
    requests.write_text(json.dumps(REQUEST_ROW), "utf-8")
    row = rows(capsys, "--requests", str(requests), str(folder))["a.eml"]
    assert row["action"] == "edit"
    assert "sand" in str(row["text"])


@pytest.mark.parametrize("line", ["{", "[]", '{"tag": "a@b.example"}', '{"draft": "x"}'])
def test_bad_requests_are_named_with_file_and_line(line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    requests = tmp_path / "requests.jsonl"
    requests.write_text(json.dumps(REQUEST_ROW) + "\n" + line + "\n", "utf-8")
    assert main(["reply", "--owner", OWNER, "--requests", str(requests), str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "requests.jsonl:2:" in said
    assert said.count("\n") == 1


def test_what_is_no_mail_keeps_its_row_and_is_told_in_words_and_as_a_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    folder = put(tmp_path / "mail", a=b"", b=b"hello\n", c=reply("gmail", "SEND"))
    assert main(["reply", "--json", "--owner", OWNER, str(folder)]) == 1
    out, err = capsys.readouterr()
    found = [json.loads(line) for line in out.splitlines()]
    assert [row["action"] for row in found] == ["unclear", "unclear", "send"]
    assert found[0]["why"] == "Not a mail message: it is empty."
    assert err.splitlines() == [
        "afterword reply: a.eml: not a mail message: it is empty",
        (
            "afterword reply: b.eml: not a mail message: "
            "it does not begin with header fields (From:, Subject: and so on)"
        ),
    ]


def test_missing_file_and_unknown_zone_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["reply", "--owner", OWNER, str(tmp_path / "none.eml")]) == 1
    assert main(["reply", "--owner", OWNER, "--timezone", "Mars/Base", str(tmp_path)]) == 2
    assert "Mars/Base" in capsys.readouterr().err
