"""WRITE: header fields, built here and nowhere else: ASCII, folded, and closed to injection.

RFC 5322 sections 2.2.3 (folding), 3.4 (addresses), 3.6.4 (identification); RFC 2047 (encoded words).
A control character in a value is a bug of ours: whatever comes from mail is made one clean line before it gets here.
"""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime
from email.utils import format_datetime

from afterword.core.messages import Address

#: Where a line is folded, and what it may never exceed (RFC 5322 section 2.1.1), without CRLF.
FOLD_AT, LINE_LIMIT = 78, 998
#: A line with an encoded word is at most 76 characters long (RFC 2047 section 2); "=?utf-8?b?" and "?=" are twelve.
_ENCODED_LINE, _ENCODING = 76, 12
#: All references together stay below one line of a server that unfolds them.
_REFERENCES_LIMIT = 900

_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOT_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_QUOTED = re.compile(r'"(?:[^"\\]|\\[ -~])*"')
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?)*")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,500}>")


def text(name: str, value: str) -> str:
    """An unstructured field (Subject). Raises ValueError for control characters."""
    _check(name, value)
    if _PLAIN.fullmatch(value) and "=?" not in value and all(len(w) < FOLD_AT - 2 for w in value.split(" ")):
        return _folded(name, value.split(" "))
    return _folded(name, encoded_words(value, len(name) + 1))


def mailbox(name: str, address: Address) -> str:
    """A field with one mailbox. Raises ValueError for control characters and for what `sendable` refuses."""
    _check(name, address.name)
    if not sendable(address.addr):
        raise ValueError(f"{name}: the address cannot be written into a header")
    if not address.name.strip():
        return _folded(name, [address.addr])
    return _folded(name, [*_phrase(address.name, len(name) + 1), f"<{address.addr}>"])


def identifiers(name: str, ids: Iterable[str]) -> str:
    """A field of msg-ids (In-Reply-To, References); empty where none of them can be used.

    Ids that are no msg-ids (RFC 5322 section 3.6.4) are left out: they are a stranger's, and thread nothing.
    Of a long thread the first and the last ones are kept. Raises ValueError for control characters.
    """
    usable = []
    for message_id in ids:
        _check(name, message_id)
        if _MESSAGE_ID.fullmatch(message_id) and message_id not in usable:
            usable.append(message_id)
    return _folded(name, _capped(usable)) if usable else ""


def moment(name: str, date: datetime) -> str:
    """A Date field. Raises ValueError for a naive datetime."""
    if date.utcoffset() is None:
        raise ValueError(f"{name}: a naive datetime names no moment")
    return f"{name}: {format_datetime(date)}\r\n"


def sendable(addr: str) -> bool:
    """Whether an addr-spec can be used with every server: ASCII, dot-atom or quoted local part, a host name.

    What needs SMTPUTF8 (RFC 6531) is refused; an international domain has to come as punycode, since the two
    standards for turning one into the other disagree about where the mail would go.
    """
    local, at, domain = addr.rpartition("@")
    shaped = _DOT_ATOM.fullmatch(local) or _QUOTED.fullmatch(local)
    return bool(
        at and addr.isascii() and len(addr) <= 254 and len(local) <= 64 and shaped and _DOMAIN.fullmatch(domain)
    )


def encoded_words(value: str, taken: int) -> list[str]:
    """RFC 2047 encoded words that decode to `value` together; none of them splits a character.

    `taken` are the characters that stand on the first line already.
    """
    chunks, chunk = [], b""
    room = (_ENCODED_LINE - _ENCODING - taken - 1) // 4 * 3
    for octets in (character.encode() for character in value):
        if len(chunk) + len(octets) > room:
            chunks.append(chunk)
            chunk, room = b"", (_ENCODED_LINE - _ENCODING - 1) // 4 * 3
        chunk += octets
    chunks.append(chunk)
    return [f"=?utf-8?b?{base64.b64encode(c).decode()}?=" for c in chunks if c]


def _phrase(name: str, taken: int) -> list[str]:
    if _ATOMS.fullmatch(name) and "=?" not in name and all(len(w) < FOLD_AT - 2 for w in name.split(" ")):
        return name.split(" ")
    # A quoted string is one piece that cannot be folded safely, so a long one is encoded.
    if _PLAIN.fullmatch(name) and "=?" not in name and len(name) < FOLD_AT - 20:
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return [f'"{escaped}"']
    return encoded_words(name, taken)


def _check(name: str, value: str) -> None:
    if any(unicodedata.category(c) in ("Cc", "Cs") or c in "\u2028\u2029" for c in value):
        raise ValueError(f"{name}: a control character in a header value")


def _folded(name: str, pieces: list[str]) -> str:
    """Pieces joined by single spaces, folded before a space so that no piece is cut."""
    lines, line = [], f"{name}:"
    for piece in pieces:
        if len(line) + 1 + len(piece) > FOLD_AT and line != f"{name}:":
            lines.append(line)
            line = ""
        line += f" {piece}"
    lines.append(line)
    if any(len(one) > LINE_LIMIT for one in lines):
        raise ValueError(f"{name}: longer than a line may be")
    return "\r\n".join(lines) + "\r\n"


def _capped(ids: list[str]) -> list[str]:
    return ids if len(ids) < 2 else [ids[0], *reversed(list(_last(ids[1:], _REFERENCES_LIMIT - len(ids[0]))))]


def _last(ids: list[str], room: int) -> Iterator[str]:
    for message_id in reversed(ids):
        room -= len(message_id) + 1
        if room < 0:
            return
        yield message_id
