"""The demonstration keeps the whole promise: what reached an employer was shown and approved, nothing else did."""

from __future__ import annotations

import email
import email.policy
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """One run of the command, without a terminal; its output and its folder."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent / "daemon")}
    command = [sys.executable, "-m", "afterword", "demo", "--out", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, check=False)
    return done, folder


def mails(folder: Path, way: str):
    paths = sorted((folder / "mails").glob(f"*-{way}.eml"))
    return [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in paths]


def body(message) -> str:
    return message.get_body(("plain",)).get_content().replace("\r\n", "\n").strip()


def test_it_ends_well_and_says_where_to_look(shown):
    done, folder = shown

    assert (done.returncode, done.stderr) == (0, "")
    assert str(folder / "index.html") in done.stdout
    assert (folder / "index.html").exists()


def test_every_note_that_was_delivered_has_its_request_and_the_owners_yes(shown):
    _, folder = shown
    requests, answers, notes = (mails(folder, way) for way in ("to-owner", "owner-answers", "to-employer"))

    assert len(notes) == 3
    for note in notes:
        showing = [r for r in requests if all(line in body(r) for line in body(note).splitlines() if line.strip())]
        assert showing, note["To"]
        ids = {r["Message-ID"] for r in showing}
        yes = [a for a in answers if a["In-Reply-To"] in ids and body(a).startswith(("SEND", "yes, go ahead"))]
        assert len(yes) == 1, note["To"]


def test_what_was_skipped_or_only_half_meant_was_not_delivered(shown):
    _, folder = shown
    to = [str(note["To"]) for note in mails(folder, "to-employer")]

    assert not any("nadia" in address for address in to)
    assert len(to) == len(set(to))


def test_the_story_ends_in_a_rejection_an_offer_and_a_silence(shown):
    done, _ = shown
    ending = done.stdout.partition("How things stand")[2]

    assert "rejected     Brightwell" in ending
    assert "offered      Corvane Robotics" in ending
    assert any(line.split()[0] in {"interviewed", "waiting"} for line in ending.splitlines() if "Halden" in line)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine").write_text("x")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent / "daemon")}
    command = [sys.executable, "-m", "afterword", "demo", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)

    assert done.returncode == 1
    assert "is not empty" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
