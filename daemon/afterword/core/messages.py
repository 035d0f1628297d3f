"""Words: what comes in (`Letter`, `Unreadable`) and where it lay (`Arrival`).

The names are those of RFC 5322 (message format), RFC 2045-2049 (MIME) and RFC 3501/9051 (IMAP).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox (RFC 5322 section 3.4): a display name, which proves nothing, and an addr-spec."""

    name: str
    addr: str

    @property
    def key(self) -> str:
        """The addr-spec as it is compared: case-folded."""
        return self.addr.casefold()

    @property
    def domain(self) -> str:
        """The part behind the last ``@``, case-folded; empty where there is none."""
        return self.addr.rpartition("@")[2].casefold() if "@" in self.addr else ""


class BlockKind(StrEnum):
    """Whose words a stretch of a body is."""

    OWN = "own"  # written now by the sender
    QUOTE = "quote"  # quoted from an earlier message
    ATTRIBUTION = "attribution"  # "On Fri, 21 Feb, X wrote:" and header blocks before a quote
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"  # legal footers, "Sent from my phone", unsubscribe footers
    FORWARDED = "forwarded"  # a message passed on, below a forward marker


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of consecutive lines of a body; quote marks are taken off (``depth`` says how many)."""

    kind: BlockKind
    text: str
    depth: int = 0

    @property
    def typed(self) -> bool:
        """Whether the sender's hand may have put this there now: own words, or a signature that no dashes announce."""
        return self.kind is BlockKind.OWN or (self.kind is BlockKind.SIGNATURE and not self.text.startswith("--"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message that could be read. Nothing in it is trusted; everything in it is bounded in size.

    ``date`` is the Date header as an aware datetime, or None where it is missing or unreadable.
    Addresses keep the order of the message; ``from_count`` is the number of From *fields* (RFC 5322 allows one),
    ``odd_addresses`` the names of address fields that hold something other than plain mailboxes
    (groups, comments, NUL, unbalanced quotes), which is never an identity.
    ``headers`` maps lower-case names to the unfolded, undecoded values in their order from the top.
    """

    content_hash: str  # SHA-256 of the raw bytes, hex
    size: int  # octets
    message_id: str | None  # with its angle brackets, as RFC 5322 msg-id; None where missing or malformed
    date: datetime | None = None
    subject: str = ""  # decoded, one line
    from_: tuple[Address, ...] = ()
    from_count: int = 0
    sender: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    odd_addresses: frozenset[str] = frozenset()
    in_reply_to: tuple[str, ...] = ()  # msg-ids with their angle brackets
    references: tuple[str, ...] = ()
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    header_order: tuple[str, ...] = ()  # lower-case names of all fields from the top: trace fields mean their place
    text: str = ""  # the body as its reader sees it: text/plain, or text/html rendered without what is hidden
    html_only: bool = False  # `text` was rendered from HTML
    html: str = ""  # the HTML part's source, bounded; empty where there is none
    blocks: tuple[Block, ...] = ()  # `text` cut up by whose words they are
    calendars: tuple[str, ...] = ()  # text of each text/calendar part, unfolded by nobody yet
    attached: tuple[Letter, ...] = ()  # message/rfc822 parts, one level of Letter each
    attachments: tuple[str, ...] = ()  # file names as given: for show, never used as a path
    report: str = ""  # text of message/delivery-status parts (RFC 3464)
    defects: tuple[str, ...] = ()  # slugs: what was broken and mended or left out while reading

    @property
    def own(self) -> str:
        """What the sender wrote now: own blocks alone, without quotes, signatures and footers."""
        return "\n".join(block.text for block in self.blocks if block.kind is BlockKind.OWN).strip()

    @property
    def typed(self) -> str:
        """Own words with the signature below them that no dashes announce: a text of the owner's keeps how they sign it."""
        return "\n".join(block.text for block in self.blocks if block.typed).strip()

    def header(self, name: str) -> str:
        """The topmost value of a header field, or an empty string."""
        values = self.headers.get(name.lower(), ())
        return values[0] if values else ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Bytes that no letter could be made of. `reason` is a slug with, perhaps, a figure behind it."""

    content_hash: str
    reason: str


class FolderUse(StrEnum):
    """What a folder is for (RFC 6154, and INBOX)."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    JUNK = "junk"
    TRASH = "trash"
    ARCHIVE = "archive"
    ALL = "all"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One message as it lies in a folder of the mailbox.

    ``internal_date`` is the server's INTERNALDATE (RFC 9051 section 2.3.3), aware.
    ``raw`` may be cut at ``adapters.mailbox``'s limit; then ``size`` (RFC822.SIZE, octets) is larger than its length.
    """

    folder: str
    use: FolderUse
    uidvalidity: int
    uid: int
    internal_date: datetime
    size: int
    raw: bytes


def message_key(message_id: str) -> str:
    """SHA-256 (hex) of a Message-ID without blanks and case: how messages are remembered.

    Our own requests carry their token in the Message-ID (see `core.approval`), so none is stored as it is.
    """
    folded = "".join(message_id.split()).casefold()
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()
