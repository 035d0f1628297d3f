"""Files with mail in them, read within bounds: one message, Apple Mail's .emlx, and mboxes of any size, packed or not.

Every function raises OSError (EOFError for a packed file that breaks off) and nothing else.
"""

from __future__ import annotations

import gzip
import os
import re
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

#: A larger message is cut here (octets): what it says stands at its beginning.
MAX_MESSAGE = 32 * 1024 * 1024
NO_FILE = "not a file (a pipe, a socket or a device)"
_LINE = 64 * 1024
_PACKED = b"\x1f\x8b"
#: A delimiter with its date (RFC 4155: "From " sender and asctime; some write a zone as well, or a dash for the sender).
_DATED = re.compile(rb"From [^\n]{0,400}\d\d:\d\d[^\n]{0,30}\d{4}")
_HEADER = re.compile(rb"[!-9;-~]{1,100}[ \t]*:|>From ")


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """A plain file for reading, unpacked if it is packed by gzip; nothing that could keep us waiting."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(descriptor, "rb") as plain:  # noqa: PTH123 - it is open already
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(0, NO_FILE)
        packed = plain.peek(2)[:2] == _PACKED
        try:
            yield gzip.GzipFile(fileobj=plain) if packed else plain  # type: ignore[misc]
        except zlib.error:
            raise OSError(0, "it is damaged (gzip)") from None


def message(path: Path) -> tuple[bytes, bool]:
    """A message's octets, at most `MAX_MESSAGE` of them, and whether those are all."""
    with opened(path) as file:
        return file.read(MAX_MESSAGE), not file.read(1)


def emlx(path: Path) -> bytes:
    """The message of an .emlx file: behind the line that says its length, before the property list."""
    with opened(path) as file:
        first = file.readline(100).strip()
        if not first.isdigit() or len(first) > 12:
            raise OSError(0, "not an .emlx file: its first line is no length")
        return file.read(min(int(first), MAX_MESSAGE))


def is_mbox(path: Path) -> bool:
    """Whether a file begins with a "From " line and a header field, which no message does: a field name holds no blank."""
    try:
        with opened(path) as file:
            first, second = file.readline(_LINE), file.readline(_LINE)
    except EOFError:
        return False
    return first.startswith(b"From ") and (_HEADER.match(second) is not None or _DATED.match(first) is not None)


def mbox(path: Path) -> Iterator[bytes]:
    """The messages of an mbox, one at a time in memory; ">From " loses one mark (mboxrd, which the others survive).

    Where its first delimiter has a date, only such lines part messages: "From" begins sentences, too.
    """
    with opened(path) as file:
        held = bytearray()
        begun, dated, blank, whole = False, None, True, True
        while line := file.readline(_LINE):
            if whole and blank and line.startswith(b"From ") and (not dated or _DATED.match(line)):
                if begun:
                    yield bytes(held)
                    held.clear()
                dated = _DATED.match(line) is not None if dated is None else dated
                begun = True
            elif len(held) < MAX_MESSAGE:
                held += _unmarked(line) if whole else line
            blank = whole and line in (b"\n", b"\r\n")
            whole = line.endswith(b"\n")
        if begun:
            yield bytes(held)


def _unmarked(line: bytes) -> bytes:
    return line[1:] if line.startswith(b">") and line.lstrip(b">").startswith(b"From ") else line
