"""Words: what may go out. A `Note` goes to an employer, an `OwnerLetter` to the owner; they never share a byte."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum

from afterword.core.messages import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note exactly as it would leave, but for its Message-ID and Date, which are fixed when it is claimed."""

    from_: Address
    to: Address
    subject: str
    body: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()

    @property
    def revision_hash(self) -> str:
        """SHA-256 (hex) over From, To, Subject, threading and body: what one approval approves."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True, ensure_ascii=False).encode()).hexdigest()


class SectionKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEMS = "items"  # one item a line
    DRAFT = "draft"  # shown verbatim, set off from our own words
    SMALL = "small"  # footers


@dataclass(frozen=True, slots=True)
class Section:
    kind: SectionKind
    text: str


@dataclass(frozen=True, slots=True)
class Button:
    """A mailto: link that opens the reply with `body` filled in; `word` stands on it, `hint` says what it does."""

    word: str
    body: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerLetter:
    """A mail to the owner, before its token is known: tokens are put in when it is dialed and are stored nowhere.

    ``request`` is the id of the request that it makes, None for receipts and notices.
    ``thread`` are ids of earlier requests of the same application, oldest first: mails to the owner thread among
    themselves only.
    """

    subject: str
    sections: tuple[Section, ...]
    buttons: tuple[Button, ...] = ()
    request: str | None = None
    thread: tuple[str, ...] = ()


def dump(content: Note | OwnerLetter) -> str:
    """JSON of a note or a letter to the owner, as the outbox keeps it."""
    return json.dumps(asdict(content), ensure_ascii=False, sort_keys=True)


def load_note(text: str) -> Note:
    """The note that `dump` wrote."""
    data = json.loads(text)
    return Note(
        from_=Address(**data["from_"]),
        to=Address(**data["to"]),
        subject=data["subject"],
        body=data["body"],
        in_reply_to=data["in_reply_to"],
        references=tuple(data["references"]),
    )


def load_letter(text: str) -> OwnerLetter:
    """The letter to the owner that `dump` wrote."""
    data = json.loads(text)
    return OwnerLetter(
        subject=data["subject"],
        sections=tuple(Section(SectionKind(s["kind"]), s["text"]) for s in data["sections"]),
        buttons=tuple(Button(**b) for b in data["buttons"]),
        request=data["request"],
        thread=tuple(data["thread"]),
    )
