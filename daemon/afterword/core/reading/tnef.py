"""READ: what Outlook packs into ``winmail.dat`` (TNEF, MS-OXTNEF): a message's text, its attachments' names, calendars.

The format is a list of attributes; one of them is a list of MAPI properties (MS-OXTNEF section 2.1.3.4). Everything is
bounded by the octets given; what breaks off is read as far as it goes. Compressed RTF is not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.core.reading.decoding import characters

TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_SIGNATURE = 0x223E9F78
_BODY, _TITLE, _DATA, _PROPERTIES, _ATTACHED_PROPERTIES = 0x0002800C, 0x00018010, 0x0006800F, 0x00069003, 0x00069005
_PR_BODY, _PR_HTML, _PR_LONG_NAME = 0x1000, 0x1013, 0x3707
#: How many attributes and properties are read of one message, values of one property, octets of one calendar.
_ATTRIBUTES, _PROPERTY_LIMIT, _VALUES, _CALENDAR = 2000, 2000, 1000, 256 * 1024
#: Octets of the property types of one size (MS-OXCDATA section 2.11.1), filled up to four.
_SIZES = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_TEXT, _UNICODE, _OBJECT, _BINARY = 0x1E, 0x1F, 0x0D, 0x102


@dataclass(slots=True)
class Packed:
    """What was packed: text and HTML of the body, names of attachments, octets of attached calendars."""

    text: str = ""
    html: str = ""
    names: list[str] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)


def unpacked(octets: bytes) -> Packed | None:
    """What is packed in these octets, or None where they are no TNEF. Linear, never raises."""
    if len(octets) < 6 or int.from_bytes(octets[:4], "little") != _SIGNATURE:
        return None
    found = Packed()
    budget = iter(range(_PROPERTY_LIMIT))
    for attribute, value in _attributes(octets):
        if attribute == _BODY:
            found.text = found.text or _read(value)
        elif attribute == _TITLE:
            found.names.append(_read(value))
        elif attribute == _DATA and value.lstrip()[:15].upper() == b"BEGIN:VCALENDAR":
            found.calendars.append(value[:_CALENDAR])
        elif attribute in {_PROPERTIES, _ATTACHED_PROPERTIES}:
            _take(found, attribute, value, budget)
    return found


def _take(found: Packed, attribute: int, value: bytes, budget: Iterator[int]) -> None:
    for identifier, kind, octets in _properties(value, budget):
        text = octets.decode("utf-16-le", "replace").rstrip("\x00") if kind == _UNICODE else _read(octets)
        if attribute == _ATTACHED_PROPERTIES:
            if identifier == _PR_LONG_NAME:
                found.names[-1:] = [text]  # the title before it is the same name, cut short
        elif identifier == _PR_BODY:
            found.text = found.text or text
        elif identifier == _PR_HTML:
            found.html = found.html or text


def _read(octets: bytes) -> str:
    return characters(octets.partition(b"\x00")[0], None)[0]


def _attributes(octets: bytes) -> Iterator[tuple[int, bytes]]:
    at = 6
    for _ in range(_ATTRIBUTES):
        if at + 9 > len(octets):
            return
        attribute, length = _number(octets, at + 1, 4), _number(octets, at + 5, 4)
        yield attribute, octets[at + 9 : at + 9 + length]
        at += 9 + length + 2  # and a checksum


def _properties(octets: bytes, budget: Iterator[int]) -> Iterator[tuple[int, int, bytes]]:
    """(identifier, type, value) of each property; of several values the first. The whole message has one `budget`."""
    at = 4
    try:
        for _ in zip(range(int.from_bytes(octets[:4], "little")), budget, strict=False):
            kind, identifier = _number(octets, at, 2), _number(octets, at + 2, 2)
            at += 4
            if identifier >= 0x8000:
                at = _past_name(octets, at)
            value, at = _value(octets, at, kind)
            yield identifier, kind & 0xFFF, value
    except ValueError:  # it breaks off, or holds a type that has no size
        return


def _past_name(octets: bytes, at: int) -> int:
    """Behind the name of a named property: a GUID, then a number or a text."""
    by_text = _number(octets, at + 16, 4)
    return at + 24 + (_padded(_number(octets, at + 20, 4)) if by_text else 0)


def _value(octets: bytes, at: int, kind: int) -> tuple[bytes, int]:
    single, several = kind & 0xFFF, kind & 0x1000
    size = _SIZES.get(single)
    count = 1
    if several or size is None:
        count = _number(octets, at, 4)
        at += 4
    if size is not None:
        return octets[at : at + size], at + size * count
    if single not in {_TEXT, _UNICODE, _OBJECT, _BINARY} or count > _VALUES:
        raise ValueError(kind)
    first = b""
    for number in range(count):
        length = _number(octets, at, 4)
        first = octets[at + 4 : at + 4 + length] if number == 0 else first
        at += 4 + _padded(length)
    return first, at


def _number(octets: bytes, at: int, size: int) -> int:
    """A number of that many octets, the last one first. Raises `ValueError` beyond the end."""
    if at + size > len(octets):
        raise ValueError(at)
    return int.from_bytes(octets[at : at + size], "little")


def _padded(length: int) -> int:
    return (length + 3) & ~3
