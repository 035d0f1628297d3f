"""DECIDE: what follows when the owner says which application a letter is about. Pure: whoever hears it calls this.

A letter that fits several applications, or is not understood for certain, or would change what is known without proof,
does nothing until the owner says what it is. What they say then counts as if it had been known at once, and is
remembered: for the sender, the domain and the company's spelling; or for whose mail is about no application at all.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from afterword.core import approval, decisions
from afterword.core import events as ev
from afterword.core.applications import Application
from afterword.core.decisions import Received, identifier
from afterword.core.messages import Address, Letter
from afterword.core.reading.correlation import everybodys, of_many
from afterword.core.reading.likeness import same_company
from afterword.core.reading.names import squash
from afterword.core.reading.senders import registrable
from afterword.core.readings import Kind, Reading

#: So many applications are offered at most; more would be no question any more.
MOST_OPTIONS = 6
_OF_INTERVIEWS = {
    Kind.INTERVIEW_INVITATION,
    Kind.INTERVIEW_CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED,
    Kind.INTERVIEW_CANCELLED,
}
_LIST_ID = re.compile(r"<([^<>\s]{1,200})>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """A letter in doubt, kept until the owner has said what it is: facts alone, none of its text but its subject.

    `why` is the slug of the doubt; `options` are the applications that are offered, in the order in which the owner
    sees them. The other fields are those of `Letter` and `Received`.
    """

    id: str
    why: str
    content_hash: str
    message_id: str | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    from_name: str
    from_addr: str
    list_id: str
    subject: str
    at: datetime
    to_addr: str
    repliable: bool
    vouched: bool
    authentic: bool
    requisitions: tuple[str, ...]
    reading: Reading
    options: tuple[str, ...]


class Pick(StrEnum):
    """What the owner can say of a letter in doubt."""

    APPLICATION = "application"  # it is about this one
    NEW = "new"  # it begins a new one
    NOT_MINE = "not_mine"  # it is about none of theirs, and so is what its sender writes later (`silenced`)
    LEAVE = "leave"  # it is not what it looks like: nothing follows


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers that a letter in doubt can get."""

    pick: Pick
    application: str | None = None


def undecided(letter: Letter, reading: Reading, received: Received, why: str, options: Sequence[str]) -> Undecided:
    """What is kept of a letter in doubt."""
    author = letter.from_[0] if letter.from_ else Address("", "")
    return Undecided(
        id=identifier("letter", letter.message_id, letter.content_hash),
        why=why,
        content_hash=letter.content_hash,
        message_id=next(iter(approval.without_marks([letter.message_id or ""])), None) or None,
        in_reply_to=approval.without_marks(letter.in_reply_to),
        references=approval.without_marks(letter.references),
        from_name=author.name,
        from_addr=author.addr,
        list_id=list_id(letter),
        subject=letter.subject,
        at=received.at,
        to_addr=received.to_addr,
        repliable=received.repliable,
        vouched=received.vouched,
        authentic=received.authentic,
        requisitions=received.requisitions,
        reading=replace(reading, evidence=()),
        options=tuple(options)[:MOST_OPTIONS],
    )


def choices(letter: Undecided) -> tuple[Choice, ...]:
    """What the owner can choose from, in the order of the numbers: the first is 1."""
    offered = tuple(Choice(Pick.APPLICATION, application) for application in letter.options)
    return (*offered, Choice(Pick.NEW), Choice(Pick.NOT_MINE), Choice(Pick.LEAVE))


def fingerprint(content: str) -> str:
    """SHA-256 (hex) of a kept letter as it is stored: what the request's token signs beside the request."""
    return hashlib.sha256(content.encode()).hexdigest()


def opened(letter: Undecided) -> tuple[str, ev.ApplicationOpened]:
    """The application that a letter begins: its id, and the event that opens it."""
    name = identifier("application", letter.message_id, letter.content_hash)
    return name, ev.ApplicationOpened(at=letter.at, company=letter.reading.company, role=letter.reading.role)


def assigned(application: Application, letter: Undecided, now: datetime) -> tuple[ev.Event, ...]:
    """What follows from a letter that the owner gave to an application, and that its sender is remembered for it.

    It counts as if it had come as clear as this. Only where later letters have told how the interviews stand, an old
    one does not turn them back.
    """
    happened = decisions.letter_events(application, _letter(letter), letter.reading, _received(letter))
    if any(word.at > letter.at and word.kind in _OF_INTERVIEWS and word.believed for word in application.letters):
        happened = tuple(
            event for event in happened if isinstance(event, ev.LetterReceived | ev.NoteHeld | ev.NoteSent)
        )
    return (*happened, _remembered(letter, now))


def silenced(letter: Undecided, applications: Iterable[Application]) -> tuple[str, ...]:
    """The names to remember where the owner says that a letter is about no application of theirs; empty for none.

    Nothing is remembered of a sender that the receiving server calls forged: it would silence the true one. Nor of one
    whose address or domain an application knows: what they write next may well be about that.
    """
    if not letter.authentic or any(_theirs(letter, application) for application in applications):
        return ()
    return elsewhere(letter.from_addr, letter.list_id, letter.reading.company)


def _theirs(letter: Undecided, application: Application) -> bool:
    """Whether an application knows the sender's address or domain; of a service for many, the company's name."""
    address = letter.from_addr.casefold()
    domain = address.rpartition("@")[2]
    said = application.assigned
    if of_many(domain):
        names = (application.company, *(each.company for each in said))
        return any(same_company(letter.reading.company, name) for name in names)
    met = (person.email for interview in application.interviews.values() for person in interview.interviewers)
    known = {found.casefold() for found in (*(word.from_addr for word in application.letters), *met) if found}
    domains = {registrable(one.rpartition("@")[2]) for one in known} | {each.domain for each in said if each.domain}
    own = not everybodys(domain) and registrable(domain) in domains
    return own or address in known | {each.address for each in said}


def elsewhere(addr: str, listed: str, company: str | None) -> tuple[str, ...]:
    """The names under which it is remembered that a sender's mail is about no application of the owner's.

    A service that writes for many employers is remembered together with the employer, or not at all. A list's name is
    anybody's to write: it counts from the same domain alone.
    """
    address = addr.casefold()
    domain = address.rpartition("@")[2]
    if of_many(domain):
        return (f"elsewhere address {address} {squash(company)}",) if company and squash(company) else ()
    names = (f"elsewhere address {address}" if address else "", f"elsewhere list {listed} {registrable(domain)}")
    return tuple(name for name in names[: 2 if listed and domain else 1] if name)


def elsewhere_of(letter: Letter, reading: Reading) -> tuple[str, ...]:
    """`elsewhere` of a letter that comes in."""
    return elsewhere(letter.from_[0].addr if letter.from_ else "", list_id(letter), reading.company)


def list_id(letter: Letter) -> str:
    """What a mailing list is called (RFC 2919), case-folded; empty where a letter comes from none."""
    found = _LIST_ID.search(letter.header("list-id"))
    return found[1].casefold() if found else ""


def _remembered(letter: Undecided, now: datetime) -> ev.LetterAssigned:
    address = letter.from_addr.casefold()
    domain = address.rpartition("@")[2]
    return ev.LetterAssigned(
        at=now,
        message_id=letter.message_id,
        address="" if of_many(domain) else address,
        domain="" if everybodys(domain) else registrable(domain),
        company=letter.reading.company,
    )


def _letter(letter: Undecided) -> Letter:
    return Letter(
        content_hash=letter.content_hash,
        size=0,
        message_id=letter.message_id,
        subject=letter.subject,
        from_=(Address(letter.from_name, letter.from_addr),),
        from_count=1,
        in_reply_to=letter.in_reply_to,
        references=letter.references,
    )


def _received(letter: Undecided) -> Received:
    return Received(
        at=letter.at,
        to_addr=letter.to_addr,
        repliable=letter.repliable,
        vouched=letter.vouched,
        authentic=letter.authentic,
        requisitions=letter.requisitions,
        owner_said=True,
    )
