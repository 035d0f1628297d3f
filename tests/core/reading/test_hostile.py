"""Whatever the octets: a letter or a reason, never an exception, and never more than its second of processor time.

``AFTERWORD_FUZZ`` is how many mutated messages are tried (2,000 unless set).
"""

import os
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.messages import Letter, Unreadable
from afterword.core.reading import authentication, mime, quotes

#: Seconds of processor time for one message, whatever machine this is: five times the promise of one second.
LIMIT = 5.0
ROUNDS = int(os.environ.get("AFTERWORD_FUZZ", "2000"))
K = 256 * 1024
HEAD = b"From: a@x.example\r\nTo: b@x.example\r\nSubject: s\r\nMessage-ID: <a@b.example>\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
WEB = HEAD + b"Content-Type: text/html\r\n\r\n"


def parts(count: int, part: bytes) -> bytes:
    return MIXED + (b"--b\r\n" + part + b"\r\n") * count


def nested(depth: int) -> bytes:
    return (
        HEAD
        + b"".join(b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(depth))
        + b"x"
    )


BOMBS = {
    "commas": b"From: a@x.example\r\nTo: " + b"," * 100_000 + b"\r\n\r\nx",
    "addresses": b"To: " + b"abcdefgh@bcdefghi.example, " * 20_000 + b"\r\n\r\nx",
    "addresses in many fields": (b"To: " + b"a@b.example," * 600 + b"\r\n") * 8 + b"\r\nx",
    "encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\r\n\r\nx",
    "encoded words in many fields": (b"From: " + b"=?utf-8?q?a?= " * 580 + b"\r\n") * 7 + b"\r\nx",
    "parts": parts(100_000, b"\r\nx"),
    "header lines": b"X-A: b\r\n" * 100_000 + b"\r\nx",
    "parameters": b"Content-Type: text/plain" + b";a=b" * 5_000 + b"\r\n\r\nx",
    "parameters of parts": parts(100, b"Content-Type: text/plain" + b";a*1*=b" * 1_100 + b"\r\n\r\nx"),
    "nested multiparts": nested(1_000),
    "nested messages": b"Content-Type: message/rfc822\r\n\r\n" * 1_000,
    "open comments": b"From: " + b"(" * 8_000 + b"\r\n\r\nx",
    "open message-id": HEAD.replace(b"<a@b.example>", b"<" + b"[" * 3_000) + b"\r\nx",
    "references": (b"References: " + b"<a@b>" * 1_600 + b"\r\n") * 7 + b"\r\nx",
    "unknown charset": HEAD + b"Content-Type: text/plain; charset=X-UNKNOWN\r\n\r\n\xff\xfe",
    "charset that computes": HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"a-" * K,
    "dashes": HEAD + b'Content-Type: multipart/mixed; boundary="-"\r\n\r\n' + b"-" * 5_000_000,
    "lines like delimiters": MIXED + b"\n--b!" * 500_000,
    "large": parts(
        1, b"Content-Transfer-Encoding: base64\r\nContent-Type: a/b; name=c\r\n\r\n" + (b"A" * 76 + b"\r\n") * 150_000
    ),
    "HTML: depth": WEB + b"<div>" * 60_000,
    "HTML: depth with wrong ends": WEB + b"<b></i>" * 36_000,
    "HTML: formatting": WEB + b"<p><b>x" * 30_000,
    "HTML: attributes": WEB + b"<div " + b" ".join(b"a%d=b" % n for n in range(30_000)) + b">x",
    "HTML: open tags": WEB + b"<" * K,
    "HTML: tables": WEB + b"<table><tr><td>" * 17_000,
    "HTML: cells": WEB + b"<table>" + b"<tr><td>x<td>y" * 18_000,
    "HTML: quotations": WEB + b"<blockquote>x" * 390 + b"<br>" * 60_000,
    "HTML: rules": WEB + b"<div style='border-top:solid'>" * 390 + b"<b>a</b>" * 25_000,
    "HTML: styles": WEB + b"<style>" + b".a{display:none}" * 15_000 + b"</style><i class=a>x</i>",
    "HTML: braces": WEB + b"<style>" + b"{" * 200_000 + b"</style>x",
    "HTML: in every part": parts(100, b"Content-Type: text/html\r\n\r\n" + b"<p>x</p>" * 30_000),
    "HTML: in every attached message": parts(100, b"Content-Type: message/rfc822\r\n\r\n" + WEB + b"<p>x</p>" * 30_000),
    "text: quote marks": HEAD + b"\r\n" + b">" * K,
    "text: empty quotations": HEAD + b"\r\n" + b">\n" * (K // 2),
    "text: empty lines": HEAD + b"\r\n" + b"\n" * K,
    "text: attributions": HEAD + b"\r\n" + b"On 1 May 2025 X wrote\n" * (K // 22),
    "text: header fields": HEAD + b"\r\n" + b"From: a\nTo: b\n" * (K // 14),
    "text: signatures": HEAD + b"\r\n" + b"a\n--\n" * (K // 5),
    "text: rules": HEAD + b"\r\n" + b"-----\n\n\n" * (K // 8),
    "text: dashes and blanks": HEAD + b"\r\n" + (b"-" * 39 + b" " * 100 + b"original\n") * (K // 150),
    "text: a program's line": HEAD + b"\r\n" + (b"Sent from " + b"my " * 48 + b"\n") * (K // 155),
    "text: legal words": HEAD + b"\r\n" + b"confidential received " * (K // 22),
    "flowed": HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\n" + b"a \n" * (K // 3),
    "base64 of nothing": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"=" * 1_000_000,
    "quoted-printable of nothing": HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n=" + b" " * 1_000_000,
    "results": (b"Authentication-Results: x; dkim=pass " + b"(" * 8_000 + b"\r\n") * 7 + HEAD + b"\r\nx",
}


@pytest.mark.parametrize("raw", BOMBS.values(), ids=BOMBS.keys())
def test_no_message_costs_more_than_its_share(raw):
    begun = time.process_time()
    read = mime.read(raw)
    if isinstance(read, Letter):
        authentication.verdict(read, "x")
    assert time.process_time() - begun < LIMIT
    bounded(read)


def bounded(read: Letter | Unreadable) -> None:
    """Nothing in a letter is larger than it may be, and all of it can be written down."""
    if isinstance(read, Unreadable):
        assert read.reason
        return
    assert len(read.text) <= mime.TEXT_LIMIT
    assert len(read.html) <= mime.TEXT_LIMIT
    assert sum(map(len, read.calendars)) <= mime.CALENDARS_LIMIT
    assert len(read.subject) <= 1_000
    assert len(read.attached) <= mime.ATTACHED
    assert len(read.attachments) <= mime.NAMES
    assert not any("\n" in name or "\r" in name for name in (read.subject, *read.attachments))
    for text in (read.text, read.subject, read.html, *read.attachments, *(a.name for a in read.from_)):
        text.encode("utf-8")


FLOWED = (
    HEAD
    + b"Date: Fri, 21 Feb 2025 18:10:56 +0100\r\nReferences: <a@b> <c@d>\r\nContent-Type: text/plain; charset=utf-8; "
    b"format=flowed; delsp=yes\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSEND =E2=98=83\r\n\r\nOn Fri, 21 Feb 2025 at "
    b"14:00, A <a@b.example> wrote:\r\n> x =\r\ny\r\n-- \r\nJ\r\nSent from my iPhone\r\n"
)
NESTED = (
    b'Authentication-Results: mx.x.example; dkim=pass (a (b)) header.d=x.example; spf=fail smtp.mailfrom="a b"@x.example\r\n'
    + MIXED
    + b'--b\r\nContent-Type: multipart/alternative; boundary="c"\r\n\r\n--c\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n'
    b"caf\xe9\r\n--c\r\nContent-Type: text/html\r\n\r\n<div style='color:#fff;display:none'>a</div><blockquote>b<table><tr><td>c</table>"
    b"<div class=gmail_quote>On<blockquote>x\r\n--c--\r\n--b\r\nContent-Type: text/calendar; name*0*=utf-8''a%20; name*1=b.ics\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
    + HEAD
    + b"\r\nFrom: a\r\nSent: b\r\nTo: c\r\nSubject: d\r\n\r\ne\r\n--b--\r\n"
)
ODD = (
    b'From: "=?utf-8?q?J=C3=B6?= (x)" <j@x.example>, group: a@b.example, "q" <c@d.example>;\r\nSubject: =?utf-8?b?R3LDvA==?= '
    b"=?gb2312?q?=C3=E6?=\r\n\r\n-----Original Message-----\r\nVon: x\r\n"
)
SEEDS = [FLOWED, NESTED, ODD]
PIECES = [b"\r\n", b"\n", b"\r", b"\x00", b"\xff", b"--b", b"--b--", b"=?", b"?=", b'"', b"(", b")", b"<", b">", b";", b":", b"=", b",", b"> ",
          b"boundary=b", b"Content-Type: ", b"From: ", b"</div>", b"<div>", b"<!--", b"&#", b"base64", b"\xe2\x80\xae", b"utf-7", b"@"]  # fmt: skip


def mutated(chance: random.Random) -> bytes:
    """A seed with some stretches cut out, doubled, swapped for noise or for what parsers look for."""
    raw = bytearray(chance.choice(SEEDS))
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(raw) + 1)
        until = min(len(raw), at + chance.randint(0, 30))
        match chance.randrange(5):
            case 0:
                del raw[at:until]
            case 1:
                raw[at:at] = raw[at:until] * chance.randint(1, 20)
            case 2:
                raw[at:at] = chance.choice(PIECES) * chance.choice([1, 1, 1, 50])
            case 3:
                raw[at:until] = chance.randbytes(until - at)
            case _:
                raw[at:until] = chance.choice(PIECES)
    return bytes(raw)


def test_mutated_messages_never_break_the_reader():
    begun = time.process_time()
    for seed in range(ROUNDS):
        raw = mutated(random.Random(seed))
        try:
            read = mime.read(raw)
            bounded(read)
            if isinstance(read, Letter):
                authentication.verdict(read, "mx.x.example")
                assert not read.own or read.text.strip()
        except Exception as fault:
            raise AssertionError(f"round {seed}: {raw!r}") from fault
        assert not (isinstance(read, Unreadable) and read.reason.startswith("failed")), f"round {seed}: {read}: {raw!r}"
    assert time.process_time() - begun < max(20, ROUNDS / 100)


@given(st.binary(max_size=400))
def test_no_octets_break_the_reader(raw):
    bounded(mime.read(raw))


@settings(max_examples=150)
@given(st.text(alphabet="> -_:@<.\nOnFrom wrote:SentTo2025jectub", max_size=200))
def test_every_line_of_a_body_is_in_exactly_one_block(text):
    held = [line.strip() for block in quotes.split(text) for line in block.text.split("\n") if line.strip(" >\t")]
    lines = [line.strip() for line in text.split("\n") if line.strip(" >\t")]
    assert len(held) == len(lines)
    assert all(line.lstrip("> ").startswith(kept.lstrip("> ")) for line, kept in zip(lines, held, strict=True))


@given(st.text(alphabet="ab \n", max_size=60), st.text(alphabet="SEND ab\n", max_size=80))
def test_no_word_of_a_marked_quotation_is_ever_own(own, quoted):
    marked = "\n".join(f"> Q{line}" for line in quoted.split("\n"))
    text = f"{own}\n\nOn Fri, 21 Feb 2025 at 14:00, A <a@b.example> wrote:\n\n{marked}\n"
    kept = "\n".join(block.text for block in quotes.split(text) if block.kind == "own")
    assert "Q" not in kept
    assert kept.split() == own.split()
