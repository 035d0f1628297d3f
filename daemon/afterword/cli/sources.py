"""Where messages come from on the command line: .eml files, folders of them, Maildirs and mboxes.

Each message is read by itself and yielded with a name for the output. What cannot be read is yielded as a `Missing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword.core.messages import Letter
from afterword.core.reading import mime

#: A larger message is cut here (octets): what it says stands at its beginning.
MAX_MESSAGE = 32 * 1024 * 1024

_MAILDIR_PARTS = ("cur", "new")

#: A message has one of these at least (RFC 5322 section 3.6 asks for From and Date, but drafts and old mail lack them).
_FIELDS = frozenset(
    [
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
        "received",
        "return-path",
        "mime-version",
        "content-type",
    ]
)

_WHY = {
    "header_missing": "it does not begin with header fields (From:, Subject: and so on)",
    "header_block_too_large": "its header is larger than any mail's",
    "header_fields_too_many": "it has more header fields than any mail",
}


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
    for path in paths:
        yield from _given(Path(path))


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


def _given(path: Path) -> Iterator[Found | Missing]:
    """What lies there; that it is nothing, or is kept from us, is said."""
    found = None
    try:
        for found in _below(path):
            yield found
        if found is None:
            yield Missing(path.name, f"no messages in {path}")
    except OSError as error:
        yield Missing(path.name, f"{error.filename or path}: {error.strerror}")


def _below(path: Path) -> Iterator[Found | Missing]:
    if path.is_dir():
        yield from _folder(path)
    elif not path.exists():
        yield Missing(path.name, f"{path}: no such file or folder")
    elif _is_mbox(path):
        yield from _mbox(path)
    else:
        yield _file(path)


def _folder(path: Path) -> Iterator[Found | Missing]:
    if all((path / part).is_dir() for part in _MAILDIR_PARTS):
        for part in _MAILDIR_PARTS:
            yield from (_file(entry) for entry in _files(path / part))
        for inner in sorted(entry for entry in path.iterdir() if entry.is_dir() and entry.name.startswith(".")):
            yield from _folder(inner)  # Maildir++: folders are dotted siblings of cur
        return
    for entry in sorted(path.iterdir()):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _folder(entry)
        elif entry.suffix.lower() == ".eml":
            yield _file(entry)
        elif entry.suffix.lower() in {"", ".mbox", ".mbx"} and _is_mbox(entry):
            yield from _mbox(entry)


def _files(folder: Path) -> list[Path]:
    return sorted(entry for entry in folder.iterdir() if entry.is_file() and not entry.name.startswith("."))


def _file(path: Path) -> Found | Missing:
    try:
        with path.open("rb") as opened:
            return Found(path.name, opened.read(MAX_MESSAGE))
    except OSError as error:
        return Missing(path.name, f"{path}: {error.strerror}")


def _is_mbox(path: Path) -> bool:
    """An mbox begins with a "From " line (RFC 4155), which no message does: a field name holds no space."""
    try:
        with path.open("rb") as opened:
            return path.suffix.lower() != ".eml" and opened.read(5) == b"From "
    except OSError:
        return False


def _mbox(path: Path) -> Iterator[Found | Missing]:
    """The messages of an mbox, one at a time; ">From " loses one mark (the mboxrd kind, which the others survive)."""
    number, size, lines, after_blank = 0, 0, list[bytes](), True
    try:
        with path.open("rb") as opened:
            for line in opened:
                if after_blank and line.startswith(b"From "):
                    if number:
                        yield Found(f"{path.name}:{number}", b"".join(lines))
                    number, size, lines = number + 1, 0, []
                elif size < MAX_MESSAGE:
                    size += len(line)
                    lines.append(line[1:] if line.startswith(b">") and line.lstrip(b">").startswith(b"From ") else line)
                after_blank = line in (b"\n", b"\r\n")
    except OSError as error:
        yield Missing(path.name, f"{path}: {error.strerror}")
    if number:
        yield Found(f"{path.name}:{number}", b"".join(lines))
