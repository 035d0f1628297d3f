"""Understand and decide: what an employer wrote, and what the owner wrote to one by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import structlog

from afterword.core import approval, decisions
from afterword.core import events as ev
from afterword.core.applications import ENDED, Application, NoteState, state_at
from afterword.core.messages import Address, Arrival, FolderUse, Letter
from afterword.core.reading import authentication, companies, people, understanding
from afterword.core.reading.correlation import Ambiguous, KnownApplication, Match, correlate
from afterword.core.readings import Kind, Reading
from afterword.core.writing import notices
from afterword.service import asking
from afterword.service.party import Party
from afterword.service.turn import Turn
from afterword.store import LetterRow
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

#: The owner is told about what came so lately; the first look at an old mailbox asks nothing about the past.
_NEWS = timedelta(days=2)
_UNCLEAR_A_DAY = 3
_UNPROVED = "unproved_change"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
#: Below this the owner is asked instead of anything being done.
SURE = 0.6
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
    reading = understanding.understand(letter, party.owner)
    found = correlate(letter, reading, known_applications(turn.applications, party))
    about = found.application if isinstance(found, Match) else None
    log.info("letter_understood", kind=reading.kind.value, confidence=round(reading.confidence, 2), application=about)
    received = _received(party, letter, arrival)
    doubt = _doubt(turn, letter, reading, found, received)
    if about is None and doubt is None and reading.kind in _OPENS:
        about = _open(turn, letter, reading, arrival)
    if about is not None and doubt in (None, _UNPROVED):
        turn.happened(about, *decisions.letter_events(turn.applications[about], letter, reading, received))
    if about is not None:
        _tell_dropped(turn, about)
    if doubt is not None and arrival.internal_date >= turn.now - _NEWS and _may_tell(turn, store):
        turn.tell(notices.unsure_letter(_author(letter), letter.subject, doubt, reading.company), about=about)
        log.info("owner_told_unsure", why=doubt)
    _note_letter(turn, letter, reading, arrival, about, clear=doubt is None)


def _tell_dropped(turn: Turn, about: str) -> None:
    """What the owner had been shown and an employer's word stopped is told: a yes to it would be awaited in vain."""
    application = turn.applications[about]
    for event in turn.appended.get(about, []):
        if isinstance(event, ev.NoteDropped) and application.notes[event.note].asked is not None:
            asking.stopped(turn, application, event.note)


def _doubt(turn: Turn, letter: Letter, reading: Reading, found: object, received: decisions.Received) -> str | None:
    """Why the owner has to say what a letter means (a slug); None where it is clear, or not about applications."""
    if isinstance(found, Match):
        application = turn.applications[found.application]
        if not decisions.believable(application, letter, reading, received):
            return _UNPROVED
    if reading.kind in _UNRELATED:
        return None
    if isinstance(found, Ambiguous):
        return "several_applications"
    if reading.confidence < SURE:
        return f"perhaps_{reading.kind.value}"
    return None if received.authentic else _UNPROVED


def _may_tell(turn: Turn, store: SqliteStore) -> bool:
    """Whether the owner is told about one more unclear letter: a few a day, so that the rest still reaches them."""
    today = store.letters_since(turn.account, turn.now - timedelta(days=1))
    return sum(not letter.clear for letter in today) < _UNCLEAR_A_DAY


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
    )


def _author(letter: Letter) -> Address:
    return letter.from_[0] if letter.from_ else Address("", "")


def _note_letter(
    turn: Turn, letter: Letter, reading: Reading, arrival: Arrival, about: str | None, *, clear: bool
) -> None:
    author = _author(letter)
    row = LetterRow(
        at=noticed(turn, arrival),
        from_addr=author.key,
        from_domain=author.domain,
        application=about,
        kind=reading.kind.value,
        clear=clear,
    )
    turn.letters.append(row)


def noticed(turn: Turn, arrival: Arrival) -> datetime:
    """When a letter counts as a word from outside: when we read it, unless it is of old.

    A note may be held by what was read after its owner was asked. The server's date may lie before that: its clock is
    not ours, and we may not have been there when the letter came.
    """
    return turn.now if arrival.internal_date >= turn.now - _NEWS else arrival.internal_date


def owner_wrote(turn: Turn, party: Party, letter: Letter, arrival: Arrival) -> None:
    """The owner's own hand in Sent: what was due to those people is done, and the clock counts from it.

    What a filter filed there may be anybody's: it settles nothing, but what was approved is asked about anew.
    """
    own = approval.own_hand(letter, party.approval)
    thread = {*letter.references, *letter.in_reply_to}
    to = {a.key for a in (*letter.to, *letter.cc, *letter.bcc)}
    for application in list(turn.applications.values()):
        if thread & message_ids(application) or to & people_of(application):
            events = decisions.owner_wrote_events(application, letter, arrival.internal_date)
            if not own:
                held = [n.id for n in application.notes.values() if n.state is NoteState.APPROVED]
                events = tuple(ev.NoteHeld(at=turn.now, note=note, why="owner_wrote") for note in held)
            turn.happened(application.id, *events)
            log.info("owner_wrote", application=application.id, own=own)


def message_ids(application: Application) -> frozenset[str]:
    """The Message-IDs of an application's threads, our own notes among them."""
    received = [letter.message_id for letter in application.letters]
    written = [own.message_id for own in application.own_words]
    notes = [note.message_id for note in application.notes.values()]
    return frozenset(found for found in (*received, *written, *notes) if found)


def people_of(application: Application) -> frozenset[str]:
    """The addresses (case-folded) of an application's people at the employer."""
    wrote = {letter.from_addr.casefold() for letter in application.letters if letter.repliable}
    met = {p.email.casefold() for i in application.interviews.values() for p in i.interviewers if p.email}
    return frozenset(wrote | met)


def domains_of(people: frozenset[str]) -> frozenset[str]:
    """Their domains, without those that everybody has addresses at."""
    return frozenset(address.rpartition("@")[2] for address in people) - companies.PUBLIC


def known_applications(applications: dict[str, Application], party: Party) -> list[KnownApplication]:
    """What correlation may know of each application."""
    return [_known(application, party) for application in applications.values()]


def _known(application: Application, party: Party) -> KnownApplication:
    addresses = people_of(application)
    moments = [m[0] for m in application.marks] + [letter.at for letter in application.letters]
    last_at = max(moments, default=_LONG_AGO)
    return KnownApplication(
        application=application.id,
        company=application.company,
        role=application.role,
        message_ids=message_ids(application),
        uids=frozenset(i.uid for i in application.interviews.values() if i.uid),
        addresses=addresses,
        domains=domains_of(addresses),
        open=state_at(application, last_at, party.policy.assumed_interview) not in ENDED,
        last_at=last_at,
    )
