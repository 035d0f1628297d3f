"""Where messages come from: every form that mail is kept in, and whatever else lies beside it, one clear line each."""

import gzip
import os
import socket
import tracemalloc
from pathlib import Path

import pytest

from afterword.cli import mailfiles, sources
from afterword.cli.sources import Found, Missing

ONE = b"From: a@b.example\nSubject: one\n\nHello\n"
TWO = b"From: a@b.example\nSubject: two\n\nHello\n\n>From here on\n>>From there\n"
MARK = b"From a@b.example Mon Mar  2 09:00:00 2026\n"


def found(*paths):
    return [each for each in sources.messages(map(str, paths)) if isinstance(each, Found)]


def whys(*paths):
    return [each.why for each in sources.messages(map(str, paths)) if isinstance(each, Missing)]


@pytest.mark.parametrize("name", ["box.mbox", "box", "Archive.2024", "box.mbx", "box.mbox.gz", "box.txt"])
def test_an_mbox_is_known_by_what_it_begins_with(name, tmp_path):
    raw = MARK + ONE + b"\n" + MARK + TWO
    (tmp_path / name).write_bytes(gzip.compress(raw) if name.endswith(".gz") else raw)
    for given in (tmp_path, tmp_path / name):
        one, two = found(given)
        assert [one.name, two.name] == [f"{name}:1", f"{name}:2"]
        assert one.raw == ONE + b"\n"
        assert two.raw.endswith(b"\n\nFrom here on\n>From there\n")


def test_a_sentence_that_begins_with_from_parts_no_messages(tmp_path):
    (tmp_path / "box").write_bytes(MARK + ONE + b"\nFrom now on we meet at 9.\n\n" + MARK + ONE)
    assert len(found(tmp_path / "box")) == 2


def test_thunderbirds_dash_and_other_programs_dateless_marks(tmp_path):
    (tmp_path / "Inbox").write_bytes(
        b"From - Mon Mar 02 09:00:00 2026\n" + ONE + b"\n" + b"From - Mon Mar 02 09:00:00 2026\n" + TWO
    )
    (tmp_path / "old").write_bytes(b"From a@b.example\n" + ONE + b"\nFrom a@b.example\n" + TWO)
    assert [each.name for each in found(tmp_path)] == ["Inbox:1", "Inbox:2", "old:1", "old:2"]


def test_a_thunderbird_profile_gives_its_mboxes_and_no_index(tmp_path):
    inner = tmp_path / "Mail" / "Inbox.sbd"
    inner.mkdir(parents=True)
    (tmp_path / "Mail" / "Inbox").write_bytes(MARK + ONE)
    (tmp_path / "Mail" / "Inbox.msf").write_bytes(b'// <!-- <mdb:mork:z v="1.4"/> -->')
    (tmp_path / "Mail" / "Drafts").write_bytes(b"")
    (inner / "Jobs").write_bytes(MARK + TWO)
    assert [each.name for each in found(tmp_path)] == ["Inbox:1", "Jobs:1"]
    assert whys(tmp_path) == []


def test_a_maildir_with_its_dotted_folders(tmp_path):
    for folder in ("", ".Sent", ".Sent.2025"):
        for part in ("cur", "new", "tmp"):
            (tmp_path / folder / part).mkdir(parents=True)
        (tmp_path / folder / "cur" / f"1{folder}:2,S").write_bytes(ONE)
        (tmp_path / folder / "tmp" / "2").write_bytes(TWO)
    (tmp_path / "new" / "3").write_bytes(TWO)
    assert [each.name for each in found(tmp_path)] == ["1:2,S", "3", "1.Sent:2,S", "1.Sent.2025:2,S"]


def test_apple_mails_emlx(tmp_path):
    messages = tmp_path / "INBOX.mbox" / "Messages"
    messages.mkdir(parents=True)
    (messages / "1.emlx").write_bytes(b"%-10d\n" % len(ONE) + ONE + b'<?xml version="1.0"?><plist/>')
    (messages / "2.partial.emlx").write_bytes(b"nonsense\n" + ONE)
    assert [(each.name, each.raw) for each in found(tmp_path)] == [("1.emlx", ONE)]
    assert whys(tmp_path) == [f"{messages / '2.partial.emlx'}: not an .emlx file: its first line is no length"]


def test_folders_within_folders_and_what_is_no_mail(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "x.EML").write_bytes(ONE)
    (tmp_path / "a" / "notes.txt").write_bytes(b"milk")
    (tmp_path / "a" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / ".hidden.eml").write_bytes(ONE)
    assert [each.name for each in found(tmp_path)] == ["x.EML"]
    assert whys(tmp_path) == []


@pytest.mark.timeout(10)
def test_what_cannot_be_read_is_told_and_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.eml")
    os.mkfifo(tmp_path / "plain")
    (tmp_path / "b.eml").mkdir()
    (tmp_path / "c").symlink_to(tmp_path)
    (tmp_path / "d.eml").symlink_to(tmp_path / "d.eml")
    (tmp_path / "e.eml").symlink_to(tmp_path / "nowhere")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "f.eml"))
    (tmp_path / "g.mbox.gz").write_bytes(gzip.compress(MARK + ONE * 5000)[:-20])
    (tmp_path / "z.eml").write_bytes(ONE)
    told = whys(tmp_path)
    expected = {
        "a.eml": mailfiles.NO_FILE,
        "b.eml": "a folder without messages, not a message",
        "c": "a link to a folder that it lies in; not followed",
        "d.eml": "Too many levels of symbolic links",
        "e.eml": "it links to nothing",
        "f.eml": mailfiles.NO_FILE,
        "g.mbox.gz": "it is damaged",
        "plain": mailfiles.NO_FILE,
    }
    assert [(Path(place).name, why) for place, _, why in (line.partition(": ") for line in told)] == list(
        expected.items()
    )
    assert "z.eml" in [each.name for each in found(tmp_path)]


@pytest.mark.timeout(10)
@pytest.mark.parametrize("name", ["pipe", "pipe.eml"])
def test_a_pipe_that_is_asked_for_by_name_is_not_waited_for(name, tmp_path):
    os.mkfifo(tmp_path / name)
    assert whys(tmp_path / name) == [f"{tmp_path / name}: {mailfiles.NO_FILE}"]


def test_a_huge_file_is_cut_and_told(tmp_path):
    with (tmp_path / "huge.eml").open("wb") as file:
        file.write(ONE)
        file.truncate(3 * 2**30)  # a hole, which takes no room
    (only,) = found(tmp_path)
    assert len(only.raw) == mailfiles.MAX_MESSAGE
    assert whys(tmp_path) == [f"{tmp_path / 'huge.eml'}: larger than 32 MB; only its beginning was read"]


@pytest.mark.parametrize("ends", [b"\n", b""])
def test_an_mbox_is_held_one_message_at_a_time(ends, tmp_path):
    """Even where there are no lines to part it."""
    with gzip.open(tmp_path / "box.gz", "wb", compresslevel=1) as file:
        for _ in range(40):
            file.write((MARK if ends else b"") + ONE + b"x" * 2**20 + ends + ends)
    (tmp_path / "one.gz").write_bytes(gzip.compress(MARK + ONE + b"x" * 2**26, 1))
    tracemalloc.start()
    sizes = [len(each.raw) for each in sources.messages([str(tmp_path)]) if isinstance(each, Found)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sizes[-1] <= mailfiles.MAX_MESSAGE + 2**16
    assert peak < 4 * mailfiles.MAX_MESSAGE
    assert len(sizes) == (41 if ends else 1)


def test_a_name_of_any_octets_can_be_written_down(tmp_path):
    (tmp_path / os.fsdecode(b"caf\xe9.eml")).write_bytes(ONE)
    (only,) = found(tmp_path)
    assert only.name.encode("utf-8") == "caf\ufffd.eml".encode()


def test_what_can_be_counted_without_reading_is_counted(tmp_path):
    (tmp_path / "a.eml").write_bytes(ONE)
    (tmp_path / "b.eml").write_bytes(ONE)
    assert sources.count([str(tmp_path), str(tmp_path / "a.eml"), "nowhere"]) == 3
    (tmp_path / "box").write_bytes(MARK + ONE)
    assert sources.count([str(tmp_path)]) is None
