"""Messages that nobody wrote: a message of the corpora, changed in a few places as chance has it.

`Mutator.message(name)` is a function of its argument and of the corpora alone: a failure comes back by its name.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import mutatedtext
import replybuilder

CORPUS = Path(__file__).parent / "corpus"
#: Octets of a mutated message: beyond this the readers look at its beginning anyway.
LIMIT = 1_500_000
_BODY = re.compile(rb"\r?\n\r?\n")
_TRANSFER = re.compile(rb"(?i)content-transfer-encoding:[^\n]*\n")
_BOUNDARY = re.compile(rb"(?i)boundary=\"?([^\"\r\n;]+)")
_CHANCE_BOUNDARY = re.compile(rb"={15}\d+==")  # another one each time: a message's name must say all of it
_ENCODED = re.compile(
    rb"(?is)(content-transfer-encoding:[ \t]*)(base64|quoted-printable)([^\n]*\n(?:[!-~][^\n]*\n|[ \t][^\n]*\n)*?\r?\n)(.*?)(?=\r?\n--|\Z)"
)
CHARSETS = (
    b"utf-8", b"us-ascii", b"iso-8859-1", b"windows-1252", b"utf-16", b"utf-7", b"utf-32", b"iso-2022-jp", b"gb18030", b"big5",
    b"shift_jis", b"koi8-r", b"hz-gb-2312", b"punycode", b"unicode_escape", b"idna", b"base64", b"zlib", b"x-unknown", b"", b"\xff",
    b"utf-8\x00", b"u" * 300,
)  # fmt: skip
TRANSFERS = (
    b"base64",
    b"quoted-printable",
    b"7bit",
    b"8bit",
    b"binary",
    b"x-uuencode",
    b"",
    b"base64 base64",
    b"BASE64;x=y",
)
TYPES = (
    b"text/plain", b"text/html", b"text/calendar; method=REQUEST", b"text/calendar; method=CANCEL", b"multipart/mixed; boundary=b",
    b"multipart/alternative; boundary=b", b"multipart/digest; boundary=b", b"message/rfc822", b"message/delivery-status",
    b"text/rfc822-headers", b"multipart/report; report-type=delivery-status; boundary=b", b"application/octet-stream", b"text", b"/",
    b"text/plain; format=flowed; delsp=yes", b"text/enriched", b"application/ics", b"text/x-amp-html", b"image/png; name=x.ics",
)  # fmt: skip
FIELDS = (
    b"From", b"To", b"Cc", b"Bcc", b"Reply-To", b"Sender", b"Subject", b"Date", b"Message-ID", b"In-Reply-To", b"References",
    b"Content-Type", b"Content-Transfer-Encoding", b"Content-Disposition", b"Authentication-Results", b"Received", b"Auto-Submitted",
    b"Precedence", b"List-Unsubscribe", b"List-Id", b"Return-Path", b"X-Failed-Recipients", b"Resent-From", b"MIME-Version",
)  # fmt: skip

Change = Callable[[bytes, random.Random], bytes]


def _seeds() -> list[bytes]:
    """The corpora's mail, with encoded parts also as they read, and answers as mail programs send them."""
    mails = [path.read_bytes() for path in sorted(CORPUS.rglob("*.eml"))]
    opened = [plain for raw in mails if (plain := _ENCODED.sub(_opened, raw)) != raw]
    return mails + opened


def _replies() -> list[bytes]:
    sentences = (CORPUS / "replies" / "sentences.txt").read_text("utf-8").splitlines()
    said = [line.partition("|")[2].strip().replace("\\n", "\n") for line in sentences if "|" in line and line[0] != "#"]
    clients = [
        *replybuilder.ATTRIBUTIONS,
        "outlook_de",
        "outlook",
        "apple_ios",
        "gmail/bottom",
        "mutt/inline",
        "samsung",
    ]
    shapes = ("plain", "both", "html")
    built = (
        replybuilder.reply(clients[n % len(clients)], words, shape=shapes[n % 7 % 3]) for n, words in enumerate(said)
    )
    return [_CHANCE_BOUNDARY.sub(b"=-boundary-=", raw) for raw in built]


def _opened(part: re.Match[bytes]) -> bytes:
    try:
        plain = base64.b64decode(part[4]) if part[2].lower() == b"base64" else quopri.decodestring(part[4])
    except binascii.Error:
        return part[0]
    return part[1] + b"8bit" + part[3] + plain


class Mutator:
    """Holds the corpora. `replies` are answers to a request; the rest is others' mail."""

    def __init__(self) -> None:
        self.mails, self.replies = _seeds(), _replies()
        self.lines = [line for raw in self.mails for line in raw.split(b"\n") if 8 < len(line) < 400]
        self.changes: tuple[tuple[Change, int], ...] = (
            (_flip, 6), (_cut, 6), (_copy, 6), (_repeat, 5), (self._splice, 6), (self._borrow, 10), (self._field, 8), (_drop_field, 4),
            (_type, 5), (_charset, 5), (_transfer, 4), (_encode, 4), (_boundary, 5), (_delimiters, 3), (_nest, 4), (_ends, 4),
            *((_in_body(change), weight) for change, weight in mutatedtext.CHANGES),
        )  # fmt: skip

    def message(self, name: str) -> bytes:
        """The message of that name, whatever the name is."""
        chance = random.Random(name)
        raw = self.seed(chance)
        changes, weights = zip(*self.changes, strict=True)
        for change in chance.choices(changes, weights, k=min(1 + int(chance.expovariate(0.4)), 12)):
            raw = change(raw, chance)[:LIMIT]
        return raw

    def seed(self, chance: random.Random) -> bytes:
        return chance.choice(self.replies if chance.random() < 0.2 else self.mails)

    def _splice(self, raw: bytes, chance: random.Random) -> bytes:
        other = self.seed(chance)
        return raw[: _line(raw, chance)] + other[_line(other, chance) :]

    def _borrow(self, raw: bytes, chance: random.Random) -> bytes:
        """Lines of other mails between this one's."""
        for _ in range(chance.randint(1, 6)):
            at = _line(raw, chance)
            raw = raw[:at] + chance.choice(self.lines) + b"\n" + raw[at:]
        return raw

    def _field(self, raw: bytes, chance: random.Random) -> bytes:
        """A header field more: doubled, another message's, empty, folded, or huge."""
        name = chance.choice(FIELDS)
        given = re.search(rb"(?im)^" + name + rb":[^\n]*(?:\n[ \t][^\n]*)*", chance.choice([raw, self.seed(chance)]))
        value = given[0].partition(b":")[2].strip() if given else b"x"
        match chance.randrange(6):
            case 0:
                value = value.replace(b" ", chance.choice([b"\r\n ", b"\n\t", b"\r", b"\x00", b"  "]))
            case 1:
                value = value * chance.choice([0, 2, 40, 400])
            case 2:
                value = b"=?%s?%s?%s?=" % (chance.choice(CHARSETS), chance.choice([b"q", b"b", b"x"]), value[:60])
            case 3:
                value = mutatedtext.huge(chance)
        line = name + chance.choice([b": ", b":", b" : ", b":\n "]) + value + b"\n"
        at = _line(raw[: _body(raw)] or raw, chance)
        return line + raw if chance.random() < 0.3 else raw[:at] + line + raw[at:]


def _body(raw: bytes) -> int:
    found = _BODY.search(raw)
    return found.end() if found else 0


def _line(raw: bytes, chance: random.Random) -> int:
    """Where a line begins, mostly."""
    at = chance.randrange(len(raw) + 1)
    return raw.rfind(b"\n", 0, at) + 1 if chance.random() < 0.9 else at


def _span(raw: bytes, chance: random.Random) -> tuple[int, int]:
    start = _line(raw, chance)
    length = chance.choice([1, 4, 20, 80, 400, 3000])
    return start, min(len(raw), start + chance.randint(0, length))


def _flip(raw: bytes, chance: random.Random) -> bytes:
    octets = bytearray(raw or b"x")
    for _ in range(chance.choice([1, 1, 4, 30])):
        octets[chance.randrange(len(octets))] = chance.choice([0, 9, 10, 13, 32, 34, 0x80, 0xFF, chance.randrange(256)])
    return bytes(octets)


def _cut(raw: bytes, chance: random.Random) -> bytes:
    start, end = _span(raw, chance)
    return raw[:start] + raw[end:]


def _copy(raw: bytes, chance: random.Random) -> bytes:
    start, end = _span(raw, chance)
    at = _line(raw, chance)
    return raw[:at] + raw[start:end] + raw[at:]


def _repeat(raw: bytes, chance: random.Random) -> bytes:
    start, end = _span(raw, chance)
    most = LIMIT // 8 if chance.random() < 0.1 else 12_000
    return raw[:start] + raw[start:end] * min(mutatedtext.times(chance), most // max(end - start, 1) + 1) + raw[end:]


def _drop_field(raw: bytes, chance: random.Random) -> bytes:
    return re.sub(rb"(?im)^" + chance.choice(FIELDS) + rb":[^\n]*\n(?:[ \t][^\n]*\n)*", b"", raw, count=1)


def _one_of(raw: bytes, chance: random.Random, pattern: bytes, new: bytes) -> bytes:
    """One match of a pattern, replaced."""
    found = list(re.finditer(pattern, raw))
    if not found:
        return raw
    taken = chance.choice(found)
    return raw[: taken.start()] + new + raw[taken.end() :]


def _type(raw: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.3:
        return b"Content-Type: " + chance.choice(TYPES) + b"\n" + raw
    return _one_of(raw, chance, rb"(?i)content-type:[^\n;]*", b"Content-Type: " + chance.choice(TYPES))


def _charset(raw: bytes, chance: random.Random) -> bytes:
    return _one_of(raw, chance, rb"(?i)charset=\"?[^\"\r\n;]*", b'charset="' + chance.choice(CHARSETS))


def _transfer(raw: bytes, chance: random.Random) -> bytes:
    """Another encoding is claimed than was used."""
    return _one_of(raw, chance, _TRANSFER.pattern, b"Content-Transfer-Encoding: " + chance.choice(TRANSFERS) + b"\n")


def _encode(raw: bytes, chance: random.Random) -> bytes:
    """The body in another encoding, and perhaps in another charset, as it would be sent."""
    at = _body(raw)
    head, body = raw[:at], raw[at:]
    if re.search(rb"(?i)multipart/", head) or not at:
        return raw
    charset = chance.choice(["utf-8", "utf-16", "iso-8859-1", "windows-1252", "gb18030", "utf-7"])
    body = body.decode("utf-8", "replace").encode(charset, "replace")
    encoding = chance.choice(["base64", "quoted-printable"])
    body = base64.encodebytes(body) if encoding == "base64" else quopri.encodestring(body)
    head = re.sub(rb"(?i)charset=\"?[^\"\r\n;]*\"?", b"charset=" + charset.encode(), head)
    return _TRANSFER.sub(b"Content-Transfer-Encoding: " + encoding.encode() + b"\n", head, count=1) + body


def _boundary(raw: bytes, chance: random.Random) -> bytes:
    found = _BOUNDARY.findall(raw)
    if not found:
        return raw
    old = chance.choice(found)
    new = chance.choice(
        [b"", b"-", b"--", old[: len(old) // 2], old + b" ", b"a" * 300, b"\xff", b"(.*)*", old[:1], b'"']
    )
    if chance.random() < 0.5:
        return raw.replace(old, new)
    return raw.replace(old, new, 1)


def _delimiters(raw: bytes, chance: random.Random) -> bytes:
    """Delimiter lines where there were none, half of them the last one."""
    found = _BOUNDARY.findall(raw)
    line = (
        b"\n--" + (chance.choice(found) if found else b"b") + chance.choice([b"\n", b"--\n", b"\n\n", b" \t\n", b"!\n"])
    )
    for _ in range(chance.choice([1, 3, 3, 150])):
        at = _line(raw, chance)
        raw = raw[:at] + line + raw[at:]
    return raw


def _nest(raw: bytes, chance: random.Random) -> bytes:
    """The whole message within another, once or many times."""
    for depth in range(chance.choice([1, 1, 2, 5, 25])):
        head = b"From: a@b.example\nTo: jordan@avery.example\nSubject: Fwd: x\n" if chance.random() < 0.7 else b""
        if chance.random() < 0.4:
            raw = head + b"Content-Type: message/rfc822\n\n" + raw
            continue
        mark = b"b%d" % (depth if chance.random() < 0.8 else 0)
        kind = chance.choice([b"mixed", b"alternative", b"related", b"digest", b"signed", b"report", b"x"])
        inside = b"Content-Type: message/rfc822\n\n" if chance.random() < 0.5 else b""
        raw = b"%sContent-Type: multipart/%s; boundary=%s\n\n--%s\n%s%s\n--%s--\n" % (
            head,
            kind,
            mark,
            mark,
            inside,
            raw,
            mark,
        )
    return raw


def _ends(raw: bytes, chance: random.Random) -> bytes:
    """Other line ends, or none."""
    match chance.randrange(6):
        case 0:
            return raw.replace(b"\n", b"\r\n")
        case 1:
            return raw.replace(b"\r\n", b"\n")
        case 2:
            return raw.replace(b"\n", b"\r")
        case 3:
            at = _body(raw)
            return raw[:at] + raw[at:].replace(b"\n", b" ")
        case 4:
            at = _body(raw)
            return raw[:at] + raw[at:].replace(b" ", b"\n")
        case _:
            return raw.replace(b"\n", b"\n\n")


def _in_body(change: mutatedtext.Change) -> Change:
    """A change of text, done below the header block; now and then to all."""

    def changed(raw: bytes, chance: random.Random) -> bytes:
        at = _body(raw) if chance.random() < 0.85 else 0
        text = raw[at:].decode("utf-8", "surrogateescape")
        return raw[:at] + change(text, chance).encode("utf-8", "surrogateescape")

    return changed


def corpus(mutator: Mutator) -> Sequence[bytes]:
    """All that messages are made from, unchanged."""
    return (*mutator.mails, *mutator.replies)
