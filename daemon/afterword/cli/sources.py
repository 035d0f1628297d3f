"""Where messages come from on the command line: .eml and .emlx files, folders of them, Maildirs and mboxes.

`files` says what lies there, `messages` reads it: each message by itself, with a name for the output. What cannot be
read is a `Missing`, told in one line, and never stops the next. Nothing but plain files is ever waited for.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from afterword.cli import mailfiles
from afterword.core.messages import Letter
from afterword.core.reading import mime

_MAILDIR_PARTS = ("cur", "new")
_SUFFIXES = {".eml": "message", ".emlx": "emlx"}
#: Other names of mboxes; Thunderbird's have none, and any file that begins as one is one.
_MBOXES = frozenset({"", ".mbox", ".mbx", ".mboxrd", ".gz"})

#: A message has one of these at least (RFC 5322 section 3.6 asks for From and Date, but drafts and old mail lack them).
_FIELDS = frozenset(
    {
        *(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
        ),
        *("received", "return-path", "mime-version", "content-type"),
    }
)
_WHY = {
    "header_missing": "it does not begin with header fields (From:, Subject: and so on)",
    "header_block_too_large": "its header is larger than any mail's",
    "header_fields_too_many": "it has more header fields than any mail",
}


class Form(StrEnum):
    """How messages lie in a file."""

    MESSAGE = "message"
    EMLX = "emlx"
    MBOX = "mbox"


@dataclass(frozen=True, slots=True)
class File:
    """A file that holds messages."""

    path: Path
    form: Form


@dataclass(frozen=True, slots=True)
class Found:
    """One message: the name it is shown under (a base name, or ``mbox:number``) and its bytes."""

    name: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that was asked for and could not be read; `why` is for people."""

    name: str
    why: str


def messages(paths: Iterable[str]) -> Iterator[Found | Missing]:
    """Every message below `paths`, in the order given; within a folder in the order of names."""
    for found in files(paths):
        yield from [found] if isinstance(found, Missing) else _read(found)


def count(paths: Iterable[str]) -> int | None:
    """How many messages there are, if that can be said without reading them: mboxes say nothing."""
    found = [each for each in files(paths) if isinstance(each, File)]
    return None if any(each.form is Form.MBOX for each in found) else len(found)


def letter(raw: bytes) -> Letter | str:
    """The letter of a message's octets, or why there is none, for people."""
    read = mime.read(raw)
    if isinstance(read, Letter):
        known = not _FIELDS.isdisjoint(read.headers)
        return read if known else "not a mail message: none of its header fields is one of mail (From:, Subject: …)"
    if not raw.strip():
        return "not a mail message: it is empty"
    if (why := _WHY.get(read.reason)) is None:
        return f"cannot be read: {read.reason}"  # a fault of ours
    return f"not a mail message: {why}"


def files(paths: Iterable[str]) -> Iterator[File | Missing]:
    """Every file with messages below `paths`; where there is none, that is said."""
    for given in paths:
        path, any_there = Path(given), False
        for found in _Walk().below(path):
            any_there = True
            yield found
        if not any_there:
            yield Missing(_name(path), f"no messages in {path}")


def _name(path: Path) -> str:
    """A base name that can be written down, whatever its octets are."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _missing(path: Path, why: str) -> Missing:
    return Missing(_name(path), f"{path}: {why}")


def _fault(path: Path, error: OSError) -> Missing:
    if isinstance(error, FileNotFoundError):
        return _missing(path, "it links to nothing" if path.is_symlink() else "no such file or folder")
    return _missing(path, error.strerror or type(error).__name__)


@dataclass(slots=True)
class _Walk:
    """A way through folders; `open` are those that it is in, so that a link back to one of them is no endless way."""

    open: set[tuple[int, int]] = field(default_factory=set)

    def below(self, path: Path) -> Iterator[File | Missing]:
        try:
            if path.is_dir():
                yield from self._folder(path)
            elif (there := _file(path, given=True)) is not None:
                yield there
        except OSError as error:
            yield _fault(path, error)

    def _folder(self, path: Path) -> Iterator[File | Missing]:
        known = path.stat()
        identity = (known.st_dev, known.st_ino)
        if identity in self.open:
            yield _missing(path, "a link to a folder that it lies in; not followed")
            return
        self.open.add(identity)
        entries = sorted(path.iterdir())
        if all((path / part).is_dir() for part in _MAILDIR_PARTS):
            yield from self._maildir(path, entries)
        else:
            for entry in entries:
                if not entry.name.startswith("."):
                    yield from self._entry(entry)
        self.open.discard(identity)

    def _maildir(self, path: Path, entries: list[Path]) -> Iterator[File | Missing]:
        """Maildir++: whatever lies in cur and new is a message; folders are dotted siblings of those."""
        for part in _MAILDIR_PARTS:
            try:
                inside = sorted(entry for entry in (path / part).iterdir() if not entry.name.startswith("."))
            except OSError as error:
                yield _fault(path / part, error)
                continue
            for entry in inside:
                yield _plain(entry, Form.MESSAGE)
        for entry in entries:
            if entry.name.startswith(".") and entry.is_dir():
                yield from self.below(entry)

    def _entry(self, entry: Path) -> Iterator[File | Missing]:
        if entry.is_dir():
            any_inside = False
            for inside in self.below(entry):
                any_inside = True
                yield inside
            if not any_inside and entry.suffix.lower() in _SUFFIXES:
                yield _missing(entry, "a folder without messages, not a message")
        elif (found := _file(entry, given=False)) is not None:
            yield found


def _plain(path: Path, form: Form) -> File | Missing:
    try:
        return File(path, form) if stat.S_ISREG(path.stat().st_mode) else _missing(path, mailfiles.NO_FILE)
    except OSError as error:
        return _fault(path, error)


def _file(path: Path, *, given: bool) -> File | Missing | None:
    """What a file is; None for one that was not asked for by name and is none of mail's."""
    form = _SUFFIXES.get(path.suffix.lower())
    if form is not None:
        return _plain(path, Form(form))
    wanted = given or path.suffix.lower() in _MBOXES
    try:
        if mailfiles.is_mbox(path):
            return File(path, Form.MBOX)
    except OSError as error:
        return _fault(path, error) if wanted else None
    return File(path, Form.MESSAGE) if given else None


def _read(file: File) -> Iterator[Found | Missing]:
    name = _name(file.path)
    try:
        match file.form:
            case Form.MBOX:
                for number, raw in enumerate(mailfiles.mbox(file.path), 1):
                    yield Found(f"{name}:{number}", raw)
            case Form.EMLX:
                yield Found(name, mailfiles.emlx(file.path))
            case Form.MESSAGE:
                raw, whole = mailfiles.message(file.path)
                yield Found(name, raw)
                if not whole:
                    yield _missing(
                        file.path, f"larger than {mailfiles.MAX_MESSAGE >> 20} MB; only its beginning was read"
                    )
    except (OSError, EOFError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or "it is damaged"
        yield _missing(file.path, why)
