"""READ: what a header block says of its message: who, to whom, when, in answer to what (RFC 5322 section 3.6)."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from afterword.core.messages import Address
from afterword.core.reading import addresses, fields
from afterword.core.reading.decoding import encoded_words

_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,500}>")
_IDS_LIMIT = 100
_SUBJECT_LIMIT = 1000
_ADDRESS_FIELDS = ("from", "sender", "reply-to", "to", "cc", "bcc")


def read(head: fields.Block, defects: list[str]) -> dict[str, Any]:
    """The keyword arguments of a `Letter` that come from its header block."""
    found: dict[str, Any] = {}
    odd: set[str] = set()
    for name in _ADDRESS_FIELDS:
        parsed: list[Address] = []
        for value in head.all(name):
            some, strange = addresses.parse(value)
            parsed.extend(some)
            if strange or f"field_cut:{name}" in head.defects:
                odd.add(name)
        found["from_" if name == "from" else name.replace("-", "_")] = tuple(parsed[:500])
    headers: dict[str, list[str]] = {}
    for name, value in head.fields:
        headers.setdefault(name, []).append(value)
    return found | {
        "message_id": _message_id(head, defects),
        "date": _date(head.first("date"), defects),
        "subject": _subject(head.first("subject")),
        "from_count": len(head.all("from")),
        "odd_addresses": frozenset(odd),
        "in_reply_to": _ids(head.all("in-reply-to")),
        "references": _ids(head.all("references")),
        "headers": {name: tuple(values) for name, values in headers.items()},
        "header_order": tuple(name for name, _ in head.fields),
    }


def _message_id(head: fields.Block, defects: list[str]) -> str | None:
    values = head.all("message-id")
    if len(values) > 1:
        defects.append("message_id_twice")
    found = _MESSAGE_ID.match(values[0]) if values else None
    if found is None:
        defects.append("message_id_missing")
    return found[0] if found else None


def _ids(values: tuple[str, ...]) -> tuple[str, ...]:
    """Distinct msg-ids; of a long thread the first and the last ones."""
    found = list(dict.fromkeys(_MESSAGE_ID.findall(" ".join(values))))
    return tuple(found if len(found) <= _IDS_LIMIT else [found[0], *found[1 - _IDS_LIMIT :]])


def _subject(value: str) -> str:
    plain = re.sub(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+", " ", encoded_words(value))
    return plain.strip()[:_SUBJECT_LIMIT]


def _date(value: str, defects: list[str]) -> datetime | None:
    """A Date header (RFC 5322 section 3.3) as an aware datetime; without a zone it counts as UTC."""
    try:
        moment = parsedate_to_datetime(value[:100])
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if 1980 <= moment.year <= 2200:
            return moment
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        pass
    defects.append("date_unreadable" if value.strip() else "date_missing")
    return None
