"""The demonstration keeps the whole promise: what reached an employer was shown and approved, nothing else did."""

from __future__ import annotations

import email
import email.policy
import os
import pty
import re
import subprocess
import sys
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest

from afterword.core.approval import carries_mark

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent / "daemon")}
YES = ("SEND", "yes, go ahead")


def demo(*words, **options):
    command = [sys.executable, "-m", "afterword", "demo", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env=ENVIRONMENT, check=False, **options)


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """One run of the command, without a terminal; its output and its folder."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    began = time.monotonic()
    done = demo("--out", folder, stdin=subprocess.DEVNULL)
    return done, folder, time.monotonic() - began


def mails(folder: Path, way: str):
    paths = sorted((folder / "mails").glob(f"*-{way}.eml"))
    return [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in paths]


def body(message) -> str:
    return message.get_body(("plain",)).get_content().replace("\r\n", "\n").strip()


def said(answer) -> str:
    """What the owner wrote above the quotation."""
    return re.split(r"\n\nOn [^\n]+ wrote:\n", body(answer))[0]


def draft(request) -> str:
    """The draft that a request shows, its lines joined as they would leave."""
    lines = [line[2:] for line in body(request).splitlines() if line.startswith("|")]
    return " ".join(" ".join(lines).split())


def approvals(folder):
    """Each note that was delivered, with the requests that showed it and the answers that said yes to one of them."""
    requests, answers, notes = (mails(folder, way) for way in ("to-owner", "owner-answers", "to-employer"))
    for note in notes:
        text = " ".join(body(note).split())
        showing = [r for r in requests if text in draft(r) and f"To: {note['To']}" in draft(r)]
        ids = {r["Message-ID"] for r in showing}
        yield note, showing, [a for a in answers if a["In-Reply-To"] in ids and said(a) in YES]


def test_it_ends_well_and_in_time_and_says_where_to_look(shown):
    done, folder, seconds = shown

    assert (done.returncode, done.stderr) == (0, "")
    assert seconds < 30
    assert str(folder / "mails") in done.stdout
    assert (folder / "index.html").as_uri() in done.stdout


def test_every_note_that_was_delivered_has_its_request_and_the_owners_yes(shown):
    found = list(approvals(shown[1]))

    assert [note["To"].addresses[0].username for note, _, _ in found] == ["priya", "dev.okonjo", "hanna.lindqvist"]
    for note, showing, yes in found:
        assert showing, note["To"]
        assert len(yes) == 1, note["To"]


def test_every_yes_led_to_exactly_one_note(shown):
    _, folder, _ = shown
    yes = [a["Message-ID"] for a in mails(folder, "owner-answers") if said(a) in YES]

    assert sorted(yes) == sorted(a["Message-ID"] for _, _, answers in approvals(folder) for a in answers)


def test_what_was_skipped_or_only_half_meant_was_not_delivered(shown):
    _, folder, _ = shown
    to = [str(note["To"]) for note in mails(folder, "to-employer")]
    half = next(a for a in mails(folder, "owner-answers") if said(a).startswith("Yes, but"))
    asked_back = [r for r in mails(folder, "to-owner") if "Question" in r["Subject"]]

    assert not any("nadia" in address for address in to)
    assert len(to) == len(set(to))
    assert len(asked_back) == 1
    assert said(half) in " ".join(body(asked_back[0]).split())


def test_an_edited_note_leaves_in_the_owners_words_after_a_second_yes(shown):
    _, folder, _ = shown
    edit = next(said(a) for a in mails(folder, "owner-answers") if said(a).startswith("EDIT"))
    note, showing, yes = next(each for each in approvals(folder) if "dev" in str(each[0]["To"]))

    assert " ".join(body(note).split()) == " ".join(edit.removeprefix("EDIT").split())
    assert [r["Subject"].partition(":")[0] for r in showing] == ["[Afterword] Your text"]
    assert len(yes) == 1


def test_no_employer_sees_anything_of_ours(shown):
    for path in (shown[1] / "mails").glob("*-to-employer.eml"):
        assert not carries_mark(path.read_bytes())
        assert b"afterword" not in path.read_bytes().lower()


def test_every_kind_of_answer_is_played(shown):
    words = [said(a) for a in mails(shown[1], "owner-answers")]

    assert [w for w in words if w.split()[0] in {"SEND", "SKIP", "EDIT"}]
    assert {w.split()[0] for w in words} >= {"SEND", "SKIP", "EDIT", "Yes,", "Dev:"}


def test_a_line_is_told_when_a_state_changes(shown):
    lines = [" ".join(line.split()) for line in shown[0].stdout.replace("\n   ", " ").splitlines() if "◆" in line]
    told = "\n".join(lines)

    for change in ("interview moved to Thu 5 Mar, 10:00", "interviewing → interviewed", "waiting → rejected"):
        assert change in told
    assert "waiting → offered" in told
    assert "thank-you to Nadia Sayeed skipped" in told


def test_the_story_ends_in_a_rejection_an_offer_and_a_silence(shown):
    ending = shown[0].stdout.partition("How things stand")[2]

    assert "rejected     Brightwell" in ending
    assert "offered      Corvane Robotics" in ending
    assert "interviewed  Halden & Pike" in ending


class Page(HTMLParser):
    """What a page has: its tags' attributes, and which elements were left open."""

    void = frozenset({"meta", "br", "hr", "img", "link", "input"})

    def __init__(self, text):
        super().__init__()
        self.links, self.tags, self.open = [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in {"href", "src", "action"}]
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_shows_every_mail_and_loads_nothing(shown):
    _, folder, _ = shown
    page = Page((folder / "index.html").read_text())
    files = sorted(path.name for path in (folder / "mails").iterdir())

    assert page.open == []
    assert not page.tags & {"script", "img", "link", "iframe"}
    assert [link for link in page.links if link.startswith("mails/")] == [f"mails/{name}" for name in files]
    assert all(link.startswith(("mails/", "mailto:")) for link in page.links)


def test_only_mails_and_the_page_are_left(shown):
    assert sorted(path.name for path in shown[1].iterdir()) == ["index.html", "mails"]


def test_without_a_terminal_there_are_no_colours(shown):
    assert "\x1b" not in shown[0].stdout


def test_on_a_terminal_there_are(tmp_path):
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "afterword", "demo", "--pace", "0", "--out", str(tmp_path / "out")]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=ENVIRONMENT) as running:
        os.close(theirs)
        told = bytearray()
        try:
            while octets := os.read(ours, 65536):
                told += octets
        except OSError:
            pass  # EIO: so a terminal says on Linux that nobody writes to it any more
        os.close(ours)

    assert running.returncode == 0
    assert b"\x1b[32;1m" in told
    assert b"nothing is left running" in told


def test_who_stops_reading_gets_the_files_all_the_same(tmp_path):
    command = [sys.executable, "-m", "afterword", "demo", "--out", str(tmp_path / "out")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) as running:
        running.stdout.close()
        complaint = running.stderr.read()

    assert (running.returncode, complaint) == (0, b"")
    assert (tmp_path / "out" / "index.html").exists()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine").write_text("x")
    done = demo("--out", tmp_path)

    assert done.returncode == 1
    assert "is not empty" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize("pace", ["-1", "11", "nan", "fast"])
def test_a_pace_that_is_none_is_refused(pace, tmp_path):
    done = demo("--pace", pace, "--out", tmp_path / "out")

    assert done.returncode == 2
    assert "--pace" in done.stderr
    assert not (tmp_path / "out").exists()
