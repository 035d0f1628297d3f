"""Understand and decide: what an employer wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from afterword.core import decisions
from afterword.core import events as ev
from afterword.core.applications import NoteState
from afterword.core.messages import Address, Arrival, FolderUse, Letter
from afterword.core.reading import authentication, people, requisitions, understanding
from afterword.core.reading.correlation import Ambiguous, Found, Match, NoMatch, correlate
from afterword.core.readings import SURE, Kind, Reading
from afterword.service import asking, attendance, choosing
from afterword.service.known import known_applications
from afterword.service.party import Party
from afterword.service.turn import Turn
from afterword.store import LetterRow
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

#: The owner is told about what came so lately; the first look at an old mailbox asks nothing about the past.
_NEWS = timedelta(days=2)
_UNPROVED = "unproved_change"
_OPENS = {
    Kind.APPLICATION_RECEIVED,
    Kind.INTERVIEW_INVITATION,
    Kind.INTERVIEW_CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED,
    Kind.ASSESSMENT,
    Kind.OFFER,
    Kind.REJECTION,
    Kind.STATUS_UPDATE,
}
#: By these signs a letter belongs to an application whatever its sender wrote before.
_SURE_SIGNS = frozenset({"uid", "thread", "said", "requisition"})
#: By these it is part of a conversation that is known.
_CONVERSING = frozenset({"thread", "said", "address"})
_UNRELATED = {Kind.OTHER, Kind.RECRUITER_OUTREACH, Kind.BOUNCE, Kind.AUTO_REPLY}


def concerns(letter: Letter, arrival: Arrival) -> bool:
    """Whether a message is looked at as an employer's: not drafts; in Trash, only calendar entries.

    An invitation that was accepted on a phone is gone from INBOX and lies in Trash.
    """
    if arrival.use in (FolderUse.DRAFTS, FolderUse.SENT):
        return False
    return arrival.use is not FolderUse.TRASH or bool(letter.calendars)


def wrote(turn: Turn, party: Party, store: SqliteStore, letter: Letter, arrival: Arrival) -> None:
    """A letter from outside: understood, given to its application, and what follows from it decided."""
    reading, found, overruled = _understood(turn, party, store, letter)
    about = found.application if isinstance(found, Match) else None
    log.info("letter_understood", kind=reading.kind.value, confidence=round(reading.confidence, 2), application=about)
    received = _received(party, letter, arrival)
    declined = attendance.declined(store, party.account, reading)
    if declined and arrival.use is FolderUse.TRASH:
        log.info("invitation_declined_before")
        return
    doubt = "said_elsewhere" if overruled else _doubt(turn, letter, reading, found, received)
    if about is None and doubt is None and reading.kind in _OPENS:
        about = _open(turn, letter, reading, arrival)
    if about is not None and doubt in (None, _UNPROVED):
        turn.happened(about, *decisions.letter_events(turn.applications[about], letter, reading, received))
        attendance.taken_off(turn, party, about, declined, arrival)
    elif about is not None:  # whatever it means, what was approved before it came was approved without it
        approved = [n.id for n in turn.applications[about].notes.values() if n.state is NoteState.APPROVED]
        turn.happened(about, *(ev.NoteHeld(at=turn.now, note=note, why="unclear_letter") for note in approved))
    if about is not None:
        asking.dropped(turn, about)
    asked = None
    if doubt is not None and arrival.internal_date >= turn.now - _NEWS:
        now = choosing.room(turn, store) > 0
        asked = choosing.keep(turn, party, letter, reading, received, found, doubt, now=now)
    _note_letter(turn, letter, reading, arrival, about, clear=doubt is None, asked=asked)


def _understood(turn: Turn, party: Party, store: SqliteStore, letter: Letter) -> tuple[Reading, Found, bool]:
    """What a letter says, and which application it is about, as far as the mailbox's history tells more than itself.

    True at the end: the owner said once that this sender's mail is about none, but the letter itself gainsays that.
    """
    alone = understanding.understand(letter, party.owner)
    known = known_applications(turn.applications, party)
    found = correlate(letter, alone, known)
    sure = isinstance(found, Match) and found.by in _SURE_SIGNS
    silenced = not sure and choosing.elsewhere(store, party.account, letter, alone)
    fits = isinstance(found, Match | Ambiguous) and alone.confidence >= SURE and alone.kind not in _UNRELATED
    if silenced and not fits:
        return replace(alone, kind=Kind.OTHER, interviews=(), cancelled_uids=()), NoMatch(), False
    conversing = isinstance(found, Match) and found.by in _CONVERSING
    reading = understanding.in_context(alone, letter, in_thread=conversing)
    if reading.kind in _UNRELATED and reading.confidence < SURE:  # perhaps it is about an application all the same
        reading = understanding.understand(letter, party.owner, asking=True)
        found = correlate(letter, reading, known)
    return reading, found, silenced


def _doubt(turn: Turn, letter: Letter, reading: Reading, found: Found, received: decisions.Received) -> str | None:
    """Why the owner has to say what a letter means (a slug); None where it is clear, or not about applications."""
    if isinstance(found, Match):
        application = turn.applications[found.application]
        if not decisions.believable(application, letter, reading, received):
            return _UNPROVED
    if reading.kind in _UNRELATED:
        return None
    if isinstance(found, Ambiguous):
        return "several_applications"
    if reading.confidence < SURE and not (
        isinstance(found, Match) and found.by == "uid"
    ):  # its calendar entry is known
        return f"perhaps_{reading.kind.value}"
    return None if received.authentic else _UNPROVED


def _open(turn: Turn, letter: Letter, reading: Reading, arrival: Arrival) -> str:
    application = decisions.identifier("application", letter.message_id, letter.content_hash)
    opened = ev.ApplicationOpened(at=arrival.internal_date, company=reading.company, role=reading.role)
    turn.happened(application, opened)
    return application


def _received(party: Party, letter: Letter, arrival: Arrival) -> decisions.Received:
    verdict = authentication.verdict(letter, party.approval.authserv_id).result
    repliable = people.repliable(_author(letter), letter)
    passed = verdict is authentication.AuthResult.PASS or party.approval.authserv_id is None
    return decisions.Received(
        at=arrival.internal_date,
        to_addr=party.addressed_as(letter),
        repliable=repliable,
        vouched=passed,
        authentic=verdict is not authentication.AuthResult.FAIL,
        requisitions=requisitions.requisitions(letter),
    )


def _author(letter: Letter) -> Address:
    return letter.from_[0] if letter.from_ else Address("", "")


def _note_letter(
    turn: Turn,
    letter: Letter,
    reading: Reading,
    arrival: Arrival,
    about: str | None,
    *,
    clear: bool,
    asked: str | None,
) -> None:
    author = _author(letter)
    row = LetterRow(
        at=noticed(turn, arrival),
        from_addr=author.key,
        from_domain=author.domain,
        application=about,
        kind=reading.kind.value,
        clear=clear,
        letter=asked,
    )
    turn.letters.append(row)


def noticed(turn: Turn, arrival: Arrival) -> datetime:
    """When a letter counts as a word from outside: when we read it, unless it is of old.

    A note may be held by what was read after its owner was asked. The server's date may lie before that: its clock is
    not ours, and we may not have been there when the letter came.
    """
    return turn.now if arrival.internal_date >= turn.now - _NEWS else arrival.internal_date
