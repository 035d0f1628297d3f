"""READ: address fields (RFC 5322 section 3.4), in one pass over their characters.

What is more than plain mailboxes is *odd*: its addresses are still given where they can be made out, but an odd field
is nobody's identity. Parsers of mail disagree about groups, comments, routes, quoted local parts and NUL, and each
disagreement is a way of writing under another's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterword.core.messages import Address, Letter
from afterword.core.reading.decoding import encoded_words

#: RFC 5321 section 4.5.3.1: 64 octets before the @, 255 behind it.
_ADDR_LIMIT, _NAME_LIMIT, _FIELD_LIMIT, _COUNT_LIMIT = 320, 200, 8192, 500
_ATEXT = r"[^\s\x00-\x20\x7f-\xa0()<>\[\]:;@\\,\"]"
_ADDR = re.compile(rf"{_ATEXT}{{1,64}}@{_ATEXT}{{1,255}}")
_DOMAIN = re.compile(r"(?!-)[\w-]+(?<!-)(?:\.(?!-)[\w-]+(?<!-))*")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]")


@dataclass(slots=True)
class _Mailbox:
    """One mailbox while it is being read."""

    words: list[str] = field(default_factory=list)  # the phrase, or a bare addr-spec
    angle: str | None = None
    quoted: bool = False
    comment: str = ""


def parse(field_value: str) -> tuple[tuple[Address, ...], bool]:
    """The mailboxes of an address field's value, unfolded and undecoded, and whether the field is odd."""
    odd = len(field_value) > _FIELD_LIMIT or _CONTROL.search(field_value) is not None
    mailboxes, strange = _split(field_value[:_FIELD_LIMIT])
    if not field_value.strip():
        return (), odd
    found: list[Address] = []
    for mailbox in mailboxes[:_COUNT_LIMIT]:
        address, plain = _address(mailbox)
        odd |= not plain
        if address is not None:
            found.append(address)
    return tuple(found), odd or strange or len(mailboxes) > _COUNT_LIMIT


def _split(value: str) -> tuple[list[_Mailbox], bool]:
    """Cut a field at its commas. The flag tells of groups, comments, routes and whatever is out of balance."""
    mailboxes, odd, now, at = [], False, _Mailbox(), 0
    while at < len(value):
        match value[at]:
            case '"':
                text, at, closed = _quoted_string(value, at + 1)
                now.words.append(text)
                now.quoted, odd = True, odd or not closed or now.angle is not None
                continue
            case "(":
                now.comment, at, _ = _comment(value, at + 1)
                odd = True
                continue
            case "<":
                end = value.find(">", at)
                odd |= end < 0 or now.angle is not None
                end = len(value) if end < 0 else end
                now.angle, at = value[at + 1 : end], end
            case ",":
                mailboxes.append(now)
                now = _Mailbox()
            case ";":
                odd = True
                mailboxes.append(now)
                now = _Mailbox()
            case ":":  # what went before names a group
                odd, now = True, _Mailbox()
            case ")" | ">" | "\\" | "[" | "]":
                odd = True
                now.words.append(" ")
            case _:
                end = _plain_end(value, at)
                odd |= now.angle is not None and bool(value[at:end].strip())
                now.words.append(value[at:end])
                at = end
                continue
        at += 1
    return [*mailboxes, now], odd


_SPECIAL = re.compile(r'["(<,;:)>\\\[\]]')


def _plain_end(value: str, at: int) -> int:
    special = _SPECIAL.search(value, at)
    return special.start() if special else len(value)


def _quoted_string(value: str, at: int) -> tuple[str, int, bool]:
    """Text of a quoted string whose opening quote is behind `at`, where it ends, and whether it was closed."""
    text: list[str] = []
    while at < len(value):
        if value[at] == '"':
            return "".join(text), at + 1, True
        at += value[at] == "\\"
        text.append(value[at : at + 1])
        at += 1
    return "".join(text), at, False


def _comment(value: str, at: int) -> tuple[str, int, bool]:
    """Text of a comment whose opening parenthesis is behind `at`; comments nest (RFC 5322 section 3.2.2)."""
    text: list[str] = []
    depth = 1
    while at < len(value):
        c = value[at]
        depth += (c == "(") - (c == ")")
        if depth == 0:
            return "".join(text), at + 1, True
        at += c == "\\"
        text.append(value[at : at + 1])
        at += 1
    return "".join(text), at, False


def _address(mailbox: _Mailbox) -> tuple[Address | None, bool]:
    """The address of one mailbox, None where it has none, and whether all of it was plain."""
    phrase = "".join(mailbox.words).strip()
    if mailbox.angle is None:
        addr, name, plain = phrase, mailbox.comment, not mailbox.quoted
    else:
        addr, name = mailbox.angle.strip(), phrase or mailbox.comment
        plain = mailbox.quoted or "@" not in phrase or phrase.strip("'\" ").casefold() == addr.casefold()
    if not is_addr_spec(addr):
        return None, False
    return Address(_shown_name(name), addr), plain and not _deceptive(addr)


def is_addr_spec(addr: str) -> bool:
    """Whether this is a plain addr-spec: an atom with dots, one ``@``, a domain name."""
    if len(addr) > _ADDR_LIMIT or not _ADDR.fullmatch(addr):
        return False
    return _DOMAIN.fullmatch(addr.rpartition("@")[2]) is not None


def _deceptive(addr: str) -> bool:
    """An encoded word, or letters that turn into ASCII when they are compared (Kelvin sign, long s)."""
    if addr.isascii():
        return "=?" in addr
    return any(not c.isascii() and any(d.isascii() for d in c.casefold()) for c in addr)


def _shown_name(name: str) -> str:
    return " ".join(_CONTROL.sub(" ", encoded_words(name[:2000])).split())[:_NAME_LIMIT]


def sole_author(letter: Letter) -> Address | None:
    """Who a letter says that it is from, where it says so in the one way that all readers understand alike.

    One From field with one plain mailbox; no header block that readers cut in different places. Compare its ``key``.
    """
    if letter.from_count != 1 or len(letter.from_) != 1 or "from" in letter.odd_addresses:
        return None
    if not _AMBIGUOUS.isdisjoint(letter.defects):
        return None
    return letter.from_[0]


#: Defects of a header block (`mime`) in which other readers may see another From than we do.
_AMBIGUOUS = frozenset({"header_bare_cr", "header_nul", "header_separator_missing", "header_line_broken"})
