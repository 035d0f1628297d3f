"""What was written now is told from what was quoted, signed, disclaimed or passed on, as mail programs put them together."""

import base64
import quopri
import re

import pytest

from afterword.core.messages import Letter
from afterword.core.reading import mime
from mailpages import PAGES
from mailprograms import flowed
from mailthreads import FORWARDS, REPLIES

MARGIN = {"o": "own", "q": "quote", "a": "attribution", "s": "signature", "d": "disclaimer", "f": "forwarded"}
#: A margin's rest, quote marks and all that has no width.
MARKS = re.compile(r"^(?:>\s?)+|\ufeff")


def told(page: str) -> tuple[set[str], str, list[tuple[str, str]]]:
    """A page as (how it is sent, subject, [(kind, line)])."""
    tags, subject, lines = set(), "Re: Interview", []
    for line in page.strip("\n").split("\n"):
        margin, _, text = line.partition(" ")
        if margin == "Subject:":
            subject = text
        elif margin == "|":
            lines[-1] = (lines[-1][0], f"{lines[-1][1]} {text}")
        elif margin in MARGIN:
            lines.append((MARGIN[margin], text))
        else:
            tags.add(margin)
    return tags, subject, lines


def sent(page: str) -> bytes:
    """A page as the octets of a message."""
    tags, subject, lines = told(page)
    typed = ["-- " if line == "--" else line for _, line in lines]
    if "flowed" in tags:
        typed = [flowed(line.removeprefix("> "), "> " if line.startswith("> ") else "") for line in typed]
    text = "\n".join(typed)
    charset = "windows-1252" if "latin" in tags else "utf-8"
    octets = text.encode(charset).replace(b"\n", b"\r\n")
    return (
        f"From: Priya Raman <priya@brightwell.example>\r\nTo: Jordan Avery <jordan@avery.example>\r\nSubject: {subject}\r\n"
        f"Message-ID: <1@brightwell.example>\r\nDate: Mon, 3 Mar 2025 12:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset={charset}{'; format=flowed' if 'flowed' in tags else ''}\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    ).encode() + quopri.encodestring(octets, quotetabs=False).replace(b"=0D\n", b"\r\n")


def bare(kind: str, line: str) -> tuple[str, str]:
    """A line without marks. What introduces a quotation within quote marks is a quotation already."""
    kind = "quote" if kind == "attribution" and line.startswith(">") else kind
    return kind, " ".join(MARKS.sub("", line.strip()).split())


def read(raw: bytes) -> list[tuple[str, str]]:
    letter = mime.read(raw)
    assert isinstance(letter, Letter)
    lines = [bare(block.kind.value, line) for block in letter.blocks for line in block.text.split("\n")]
    return [(kind, line) for kind, line in lines if line]


@pytest.mark.parametrize("page", [*REPLIES.values(), *FORWARDS.values()], ids=[*REPLIES, *FORWARDS])
def test_every_line_is_whose_it_is(page):
    wanted = [bare(kind, line) for kind, line in told(page)[2]]
    assert read(sent(page)) == [(kind, line) for kind, line in wanted if line]


def web(page: str) -> tuple[bytes, list[tuple[str, str]]]:
    """A page of HTML as the octets of a message, and what its reader should be told."""
    source, _, margin = page.strip("\n").partition("\n===\n")
    subject, lines = told(margin)[1:]
    if source.startswith("Subject:"):
        head, _, source = source.partition("\n")
        subject = head.partition(": ")[2]
    raw = (
        f"From: Priya Raman <priya@brightwell.example>\r\nSubject: {subject}\r\nContent-Type: text/html; charset=utf-8\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
    )
    return raw.encode() + base64.encodebytes(source.encode()), [bare(kind, line) for kind, line in lines]


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_every_line_of_a_page_is_whose_it_is(page):
    raw, wanted = web(page)
    assert read(raw) == wanted
