"""What a mailbox tells, and how a server's words become it. Raises ValueError for words that are none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from afterword.adapters.mailbox_failures import MailboxError

UNDATED = datetime(1970, 1, 1, tzinfo=UTC)  # where the server gives no usable INTERNALDATE: older than any request
_HEADER_ID = re.compile(rb"^Message-ID:\s*(\S{1,998})\s*$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderStatus:
    """STATUS of a folder; ``uidnext`` is None where the server does not say."""

    uidvalidity: int
    uidnext: int | None
    messages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A message as fetched; ``raw`` is cut at `MESSAGE_LIMIT`, then shorter than ``size`` (RFC822.SIZE, octets)."""

    uid: int
    internal_date: datetime
    size: int
    raw: bytes


def uidvalidity_of(found: Mapping[bytes, Any]) -> int:
    """UIDVALIDITY (RFC 9051 section 2.3.1.1), without which UIDs mean nothing. Raises MailboxError without."""
    if b"UIDVALIDITY" not in found:
        raise MailboxError("the folder has no UIDVALIDITY", reason="refused", temporary=False)
    return number(found[b"UIDVALIDITY"])


def number(value: Any) -> int:
    """A nz-number (RFC 9051 section 9). Raises ValueError for everything else."""
    if not isinstance(value, int) or not 0 < value < 2**32:
        raise ValueError("not a number from 1 to 2^32 - 1")
    return value


def aware(when: datetime | None) -> datetime:
    """INTERNALDATE in UTC."""
    try:
        return UNDATED if when is None else (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return UNDATED


def message_ids_of(header: bytes) -> list[bytes]:
    """The values of the Message-ID fields in a header."""
    return _HEADER_ID.findall(re.sub(rb"\r?\n(?=[ \t])", b"", header))
