"""Whatever the octets: a letter or a reason, never an exception, and never more than its second of processor time.

Many more mutated messages, read to the end, are the business of `tests/test_fuzz.py`.
"""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.messages import Letter, Unreadable
from afterword.core.reading import authentication, clauses, commands, debriefs, mime, names, ownletters, quotes
from afterword.core.verdicts import Action
from reader import ASKED, LONDON, PEOPLE, letter_is_bounded
from replybuilder import SENT

#: Seconds of processor time for one message, whatever machine this is: five times the promise of one second.
LIMIT = 5.0
ROUNDS = 2_000
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
    "text: forwards within forwards": HEAD
    + b"\r\n"
    + b"---------- Forwarded message ---------\nFrom: a\nSent: b\nTo: c\nSubject: d\n" * (K // 70),
    "text: forwards within quotations": HEAD + b"\r\n" + b"x\n> Begin forwarded message:\n> From: a\n" * (K // 42),
    "text: a forward of header blocks": HEAD.replace(b": s", b": FW: s")
    + b"\r\n"
    + b"> From: a\n> Sent: b\n\n" * (K // 22),
    "text: a forward of many quotations": HEAD.replace(b": s", b": FW: s") + b"\r\n" + b"x\n> From: a\n" * (K // 12),
    "text: a forward of nothing": HEAD.replace(b": s", b": FW: s") + b"\r\n" + b">\n" * (K // 2),
    "text: farewells": HEAD + b"\r\n" + b"Best regards,\nA B\n+44 1234 567890\n" * (K // 36),
    "text: a farewell without end": HEAD + b"\r\n" + (b"kind regards " * 3 + b"\n") * (K // 40),
    "text: figures of a telephone": HEAD + b"\r\nBest,\nA B\n" + (b"+1" + b" 2" * 58 + b"\n") * 14,
    "text: warnings": HEAD + b"\r\n" + b"CAUTION: external " * (K // 18),
    "text: dashes around": HEAD + b"\r\n" + b"---- " * (K // 5),
    "text: replies above": HEAD + b"\r\n" + b"## reply above this line\n" * (K // 25),
    "text: files": HEAD + b"\r\n" + b"begin 644 a\n" * (K // 12),
    "text: armour": HEAD + b"\r\n" + b"-----BEGIN PGP MESSAGE-----\n" * (K // 28),
    "text: armour signed": HEAD + b"\r\n" + b"-----BEGIN PGP SIGNED MESSAGE-----\nHash: x\n" * (K // 43),
    "text: entities": HEAD + b"\r\n" + b"&#39;&amp" * (K // 9),
    "text: encoded twice": HEAD + b"\r\n" + "Ã¢â‚¬".encode() * (K // 12),
    "text: encoded thrice": HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=3DC3=3DA9" * (K // 10),
    "text: carriage returns": HEAD + b"\r\n" + b"\r" * K,
    "text/enriched": HEAD + b"Content-Type: text/enriched\r\n\r\n" + b"<a<<\n\n" * (K // 7),
    "alternatives": HEAD
    + b"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\n"
    + b"word " * 30_000
    + b"\r\n--b\r\nContent-Type: text/html\r\n\r\n"
    + b"<style>" * 10_000
    + b"<p>other " * 20_000,
    "TNEF: attributes": MIXED
    + b"--b\r\nContent-Type: application/ms-tnef\r\n\r\n\x78\x9f\x3e\x22\x01\x00"
    + (b"\x01" + (0x00069003).to_bytes(4, "little") + b"\xff\x00\x00\x00" + b"\xff" * 257) * 8_000,
    "TNEF: properties": MIXED
    + b"--b\r\nContent-Type: application/ms-tnef\r\n\r\n\x78\x9f\x3e\x22\x01\x00\x01"
    + (0x00069003).to_bytes(4, "little")
    + (3_000_000).to_bytes(4, "little")
    + b"\xff" * 4
    + b"\x1e\x10\x00\x10\xe8\x03\x00\x00" * 300_000,
    "HTML: signatures": WEB + b"<div id=signature>x" * 390 + b"<br>" * 50_000,
    "HTML: links": WEB + b"<a href='https://x.example/a'>b</a>" * 7_000,
    "HTML: pictures": WEB + b"<img alt='a b c'>" * 15_000,
    "HTML: selectors": WEB + b"<style>" + b"div " * 10_000 + b".a," * 5_000 + b"{display:none}</style>x",
    "HTML: media": WEB + b"<style>" + b"@media screen{" * 4_500 + b"</style>x",
    "HTML: padding": WEB + b"&zwnj;&nbsp;" * 20_000,
    "HTML: styles of many kinds": WEB
    + b"".join(b"<i style='color:hsl(%d,1%%,9%%);filter:x(%d)'>x</i>" % (n, n) for n in range(4_500)),
    "results": (b"Authentication-Results: x; dkim=pass " + b"(" * 8_000 + b"\r\n") * 7 + HEAD + b"\r\nx",
}


@pytest.mark.parametrize("raw", BOMBS.values(), ids=BOMBS.keys())
def test_no_message_costs_more_than_its_share(raw):
    begun = time.process_time()
    read = mime.read(raw)
    if isinstance(read, Letter):
        authentication.verdict(read, "x")
    assert time.process_time() - begun < LIMIT
    letter_is_bounded(read)


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
PASSED_ON = (
    b"From: A B <a@b.example>\r\nSubject: FW: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
    b"multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nCAUTION: external links\r\n\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: x\r\n"
    b"\r\nyes &amp; no =C3=A9=20\r\nBest,\r\nA B\r\n+44 1234 567890\r\n\r\n> Begin forwarded message:\r\n>\r\n> From: a@b.example\r\n"
    b"> Subject: x\r\n> To: c\r\n> x\r\n>> y\r\nbegin 644 a.pdf\r\nM\r\nend\r\n--c\r\nContent-Type: text/html charset=x\r\n\r\n<style>@media "
    b"screen{body .a{display:none!important}}</style><div id=Signature class=a><a href=https://x.example/a?b>y</a><img alt=z>&zwnj;&nbsp;"
    b"<div style='display:inline-block;color:hsl(0,0%,99%)'>w</div>\r\n--c--\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n"
    b"BEGIN:VCALENDAR\r\n END\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE:a=\r\nb\r\n--b\r\nContent-Type: application/ms-tnef\r\n\r\n"
    b"\x78\x9f\x3e\x22\x01\x00\x01\x0c\x80\x02\x00\x01\x00\x00\x00a\x00\x00\x01\x03\x90\x06\x00\x20\x00\x00\x00\x01\x00\x00\x00\x1f\x00\x00\x10"
    b"\x01\x00\x00\x00\x02\x00\x00\x00a\x00\r\n--b--\r\n"
)
SEEDS = [FLOWED, NESTED, ODD, PASSED_ON]
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
            letter_is_bounded(read)
            if isinstance(read, Letter):
                authentication.verdict(read, "mx.x.example")
                assert not read.own or read.text.strip()
        except Exception as fault:
            raise AssertionError(f"round {seed}: {raw!r}") from fault
        assert not (isinstance(read, Unreadable) and read.reason.startswith("failed")), f"round {seed}: {read}: {raw!r}"
    assert time.process_time() - begun < max(20, ROUNDS / 100)


@given(st.binary(max_size=400))
def test_no_octets_break_the_reader(raw):
    letter_is_bounded(mime.read(raw))


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


def answer(text: str) -> Letter:
    read = mime.read(HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + text.encode())
    assert isinstance(read, Letter)
    return read


#: Answers as long as one may be, of what once took time with the square of it.
ANSWERS = {
    "blanks": " " * 19_000 + "x",
    "blanks and line ends": " \n" * 9_000 + "x",
    "stops": "." * 19_000 + "x",
    "colons": "a:" * 9_000,
    "lines that may sign": "Jordan\n" * 2_700,
    "lines that sign": "a\n\n" * 6_000,
    "names": "Hannah Tom " * 1_700,
    "lines with names": "Hannah:\n" * 2_400,
}


@pytest.mark.parametrize("text", ANSWERS.values(), ids=ANSWERS.keys())
def test_no_answer_costs_more_than_its_share(text):
    letter, people = answer(text), frozenset({"jordan", "j"})
    begun = time.process_time()
    commands.read(letter, zone=LONDON, anchor=SENT, asked=ASKED)
    ownletters.unsigned(text, people)
    ownletters.find(text, "", people)
    clauses.split(text, people=clauses.People(), anchor=SENT, zone=LONDON)
    debriefs.read(letter, PEOPLE)
    assert time.process_time() - begun < 1.5


def test_an_answer_that_is_too_long_to_be_read_to_its_end_approves_nothing():
    """What is cut off could have said "but do not send it"."""
    assert commands.read(answer("SEND\n" + "\n" * 30_000), zone=LONDON, anchor=SENT).action is Action.SEND
    assert commands.read(answer("SEND\n" + "." * 30_000), zone=LONDON, anchor=SENT).action is Action.UNCLEAR


def test_nobody_is_called_by_a_page_of_letters():
    assert names.tidy("Ines Caldeira") == "Ines Caldeira"
    assert names.tidy("Ines Caldeir" + "<!--" * 100) == ""
