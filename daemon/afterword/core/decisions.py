"""DECIDE: what follows from a letter, from the owner's own mail, from the owner's verdict. Pure: facts in, events out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core import approval
from afterword.core import events as ev
from afterword.core.applications import Application, Interview, NoteRecord, NoteState, Standing
from afterword.core.messages import Letter
from afterword.core.policy import Policy
from afterword.core.reading.correlation import agency_named
from afterword.core.reading.senders import PUBLIC
from afterword.core.readings import Kind, Meeting, Reading
from afterword.core.requests import RequestRow
from afterword.core.verdicts import Action, Verdict

#: An interview that claims to lie further from the letter than this has no time that anything could be counted from.
_FAR = timedelta(days=5 * 365)
#: An interview that claims to last less or more has no stated end.
SHORTEST, LONGEST = timedelta(minutes=10), timedelta(hours=10)
_ENDING = {Kind.OFFER, Kind.REJECTION}
_TIMED = {Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED}
#: A "later" without a time: about half a working day.
LATER = timedelta(hours=4)
#: How long an approval holds that has no deadline of its own to hold until.
HOLDS = timedelta(hours=6)


def identifier(*parts: object) -> str:
    """A short stable id made from what it names, so that the same facts give the same ids."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What is known about a letter besides its words: when the server got it and what may be believed of it."""

    at: datetime
    to_addr: str
    repliable: bool
    vouched: bool  # authentic where verdicts exist, and the address is From's own
    authentic: bool  # no verdict of the pinned server speaks against it
    requisitions: tuple[str, ...] = ()  # the opening's numbers that it names
    owner_said: bool = False  # the owner said that it belongs to this application: what it says counts


def letter_events(
    application: Application, letter: Letter, reading: Reading, received: Received
) -> tuple[ev.Event, ...]:
    """What an employer's letter changes. A change of a known interview that cannot be believed changes nothing."""
    believed = believable(application, letter, reading, received)
    got = _letter_received(letter, reading, received)
    known = familiar(application, letter, received)
    happened: list[ev.Event] = [replace(got, familiar=known, believed=believed)]
    happened += _named(application, reading, received.at, known=known)
    happened += _arrived_notes(application, letter, received.at)
    if believed:
        happened += _interview_events(application, reading, received.at)
        if reading.kind in _ENDING:
            happened += [ev.NoteDropped(at=received.at, note=n.id, why=reading.kind.value) for n in _open(application)]
            return tuple(happened)
    for note in _open(application):
        if note.state is NoteState.APPROVED:
            happened.append(ev.NoteHeld(at=received.at, note=note.id, why="employer_wrote"))
    return tuple(happened)


def believable(application: Application, letter: Letter, reading: Reading, received: Received) -> bool:
    """Whether what a letter says counts: a change of what is known, only from those who are known.

    A first interview changes nothing that is known, so it counts as it is.
    """
    if received.owner_said:
        return True
    if not received.authentic:
        return False
    changes = bool(reading.cancelled_uids) or reading.kind in {
        Kind.INTERVIEW_CANCELLED,
        Kind.INTERVIEW_RESCHEDULED,
        *_ENDING,
    }
    moves = any(_known(application, meeting) for meeting in reading.interviews)
    return familiar(application, letter, received) or not (changes or moves)


def familiar(application: Application, letter: Letter, received: Received) -> bool:
    """Whether a letter comes from those who are known: from the thread, an address or a domain of familiar letters.

    The letter that an application begins with is. A stranger's is not, however many they write: their first letter
    does not vouch for their second.
    """
    if not received.authentic:
        return False
    if not application.letters or received.owner_said:
        return True
    known = [word for word in application.letters if word.familiar]
    if not received.vouched and any(word.vouched and _same_domain(word, letter) for word in known):
        return False  # a domain that signed its mail, and now one that it did not
    strangers = {w.message_id for w in application.letters if not w.familiar} - {w.message_id for w in known}
    if (application.thread - strangers) & {*letter.references, *letter.in_reply_to}:
        return True
    addresses = {word.from_addr.casefold() for word in known}
    domains = {address.rpartition("@")[2] for address in addresses} - PUBLIC
    return any(author.key in addresses or author.domain in domains for author in letter.from_)


def _named(application: Application, reading: Reading, at: datetime, *, known: bool) -> Iterator[ev.Event]:
    """An agency that had kept its client to itself names it: from now on the application is called by the client."""
    domains = frozenset(word.from_addr.rpartition("@")[2].casefold() for word in application.letters if word.familiar)
    agency = application.company is not None and agency_named(application.company, domains)
    if known and agency and reading.company and not agency_named(reading.company, domains):
        yield ev.ApplicationNamed(at=at, company=reading.company)


def _same_domain(word: ev.LetterReceived, letter: Letter) -> bool:
    return any(author.domain == word.from_addr.rpartition("@")[2].casefold() for author in letter.from_)


def _arrived_notes(application: Application, letter: Letter, at: datetime) -> Iterator[ev.Event]:
    """A note in doubt that somebody answers has arrived."""
    thread = {*letter.references, *letter.in_reply_to}
    for note in application.notes.values():
        if note.state is NoteState.IN_DOUBT and note.message_id and note.message_id in thread:
            yield ev.NoteSent(at=at, note=note.id, message_id=note.message_id)


def _letter_received(letter: Letter, reading: Reading, received: Received) -> ev.LetterReceived:
    author = letter.from_[0] if letter.from_ else None
    return ev.LetterReceived(
        at=received.at,
        message_id=next(iter(approval.without_marks([letter.message_id or ""])), None) or None,
        references=approval.without_marks(letter.references),
        from_name=author.name if author else "",
        from_addr=author.addr if author else "",
        to_addr=received.to_addr,
        subject=letter.subject,
        kind=reading.kind,
        company=reading.company,
        role=reading.role,
        decision_by=reading.decision_by,
        return_date=reading.return_date,
        reason=reading.reason,
        confidence=reading.confidence,
        repliable=received.repliable,
        vouched=received.vouched,
        requisitions=received.requisitions,
    )


def _interview_events(application: Application, reading: Reading, at: datetime) -> Iterator[ev.Event]:
    if reading.kind in _TIMED:
        for meeting in reading.interviews:
            yield from _fixed(application, reading, meeting, at)
    if reading.kind is Kind.INTERVIEW_RESCHEDULED and not reading.interviews:
        for interview in _meant(application, reading, at):
            yield ev.InterviewUnsettled(at=at, interview=interview.id)
    if reading.kind is Kind.INTERVIEW_CANCELLED or reading.cancelled_uids:
        for interview in _meant(application, reading, at):
            yield ev.InterviewCancelled(at=at, interview=interview.id, sequence=interview.sequence)


def _fixed(application: Application, reading: Reading, meeting: Meeting, at: datetime) -> Iterator[ev.Event]:
    if not imaginable(meeting.start, at):
        return
    known = _known(application, meeting) or _moved(application, reading, at)
    if known is not None and meeting.sequence < known.sequence:
        return  # an older update that arrives late (RFC 5546 section 2.1.5)
    end = meeting.end
    if end is not None and not SHORTEST <= end - meeting.start <= LONGEST:
        end = None
    if known is not None and known.start <= at and _ends_earlier(known, meeting.start, end):
        return  # nothing received after its start moves its end earlier
    yield ev.InterviewFixed(
        at=at,
        interview=known.id if known else identifier(application.id, meeting.uid, meeting.start.isoformat()),
        start=meeting.start,
        end=end or (known.end if known and known.start == meeting.start else None),
        format=meeting.format,
        interviewers=meeting.interviewers or (known.interviewers if known else ()),
        uid=meeting.uid or (known.uid if known else None),
        sequence=meeting.sequence,
    )


def imaginable(start: datetime, at: datetime) -> bool:
    """Whether an interview can begin then that is spoken of at `at`: nothing is due in the year 9999."""
    return abs(start - at) <= _FAR


def _ends_earlier(known: Interview, start: datetime, end: datetime | None) -> bool:
    return (end or start + LONGEST) < (known.end or known.start + SHORTEST)


def _known(application: Application, meeting: Meeting) -> Interview | None:
    """The interview that a letter speaks of: the same calendar entry, else the same start."""
    interviews = application.interviews.values()
    if meeting.uid:
        named = next((i for i in interviews if i.uid == meeting.uid and _same_occasion(i, meeting)), None)
        if named:
            return named
    return next((i for i in interviews if i.start == meeting.start and i.standing is not Standing.CANCELLED), None)


def _same_occasion(interview: Interview, meeting: Meeting) -> bool:
    # One entry may hold several interviews of a day (an agenda): then only the same start is the same one.
    return interview.start == meeting.start or interview.standing is not Standing.CANCELLED


def _moved(application: Application, reading: Reading, at: datetime) -> Interview | None:
    """The one interview that a reschedule without a calendar entry can mean: the only one ahead."""
    if reading.kind is not Kind.INTERVIEW_RESCHEDULED or len(reading.interviews) != 1:
        return None
    ahead = _ahead(application, at)
    return ahead[0] if len(ahead) == 1 else None


def _meant(application: Application, reading: Reading, at: datetime) -> list[Interview]:
    by_uid = [i for i in application.interviews.values() if i.uid and i.uid in reading.cancelled_uids]
    if by_uid:
        return [i for i in by_uid if i.standing is not Standing.CANCELLED]
    ahead = _ahead(application, at)
    return ahead if len(ahead) == 1 and not reading.cancelled_uids else []


def _ahead(application: Application, at: datetime) -> list[Interview]:
    return [
        i
        for i in application.interviews.values()
        if i.standing is Standing.UNSETTLED or (i.standing is Standing.FIXED and i.start > at)
    ]


def _open(application: Application) -> list[NoteRecord]:
    return [note for note in application.notes.values() if note.open]


def owner_wrote_events(application: Application, letter: Letter, at: datetime) -> tuple[ev.Event, ...]:
    """The owner wrote to this employer by hand: what was due to those people is done."""
    to = tuple(dict.fromkeys(a.key for a in (*letter.to, *letter.cc, *letter.bcc)))
    wrote = ev.OwnerWrote(
        at=at, message_id=letter.message_id, references=letter.references, to=to, subject=letter.subject
    )
    dropped = [
        ev.NoteDropped(at=at, note=note.id, why="written_by_hand")
        for note in _open(application)
        if note.draft.to_addr.casefold() in to
    ]
    held = [
        ev.NoteHeld(at=at, note=note.id, why="owner_wrote")
        for note in _open(application)
        if note.state is NoteState.APPROVED and note.draft.to_addr.casefold() not in to
    ]
    return (wrote, *dropped, *held)


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from a verdict: events, and perhaps a question back in one sentence."""

    events: tuple[ev.Event, ...] = ()
    question: str | None = None


def verdict_events(
    application: Application, request: RequestRow, verdict: Verdict, now: datetime, policy: Policy, by: datetime | None
) -> Decision:
    """What a proved reply to an approval request does. Only a SEND to what was shown, as things stood, approves."""
    note = application.notes[request.note or ""]
    if not note.open:
        return Decision()
    match verdict.action:
        case Action.SEND:
            return _send(application, note, request, verdict, now, policy, by)
        case Action.SKIP:
            return Decision((ev.NoteDropped(at=now, note=note.id, why="skipped"),))
        case Action.LATER:
            until = verdict.when or now + LATER
            if until <= now:
                return Decision(question="The time that you name is past.")
            return Decision((ev.NotePostponed(at=now, note=note.id, until=until),))
        case Action.EDIT if verdict.text:
            return Decision((edited(note, verdict.text, now),))
        case Action.EDIT:
            return Decision(question="You wrote EDIT, but I found no text below it.")
        case _:
            return Decision(question=verdict.why or "I could not tell what you want.")


def edited(note: NoteRecord, text: str, now: datetime) -> ev.NoteDrafted:
    """A new revision with the owner's own text. It is shown back; it approves nothing.

    The draft sent back as it was is no text of the owner's: what was thin stays thin.
    """
    same = text.split() == note.draft.body.split()
    return replace(
        note.draft,
        at=now,
        revision=note.draft.revision + 1,
        body=text.strip(),
        thin=note.draft.thin and same,
        doubtful=_address_doubts(note),
        by_owner=not same or note.draft.by_owner,
    )


def _address_doubts(note: NoteRecord) -> tuple[str, ...]:
    return tuple(doubt for doubt in note.draft.doubtful if doubt.startswith("address"))


def _send(
    application: Application,
    note: NoteRecord,
    request: RequestRow,
    verdict: Verdict,
    now: datetime,
    policy: Policy,
    by: datetime | None,
) -> Decision:
    if request.revision != note.draft.revision:
        return Decision((ev.NoteHeld(at=now, note=note.id, why="newer_revision"),))
    if request.facts != application.facts:
        return Decision((ev.NoteHeld(at=now, note=note.id, why="something_new"),))
    if (note.draft.thin or note.draft.doubtful) and not verdict.anyway:
        return Decision(question="This draft can only go out if you answer SEND ANYWAY.")
    if verdict.when is not None and verdict.when <= now:
        return Decision(question="The time that you name is past.")
    not_before = max(now + grace(now, policy, by), verdict.when or now)
    approved = ev.NoteApproved(
        at=now,
        note=note.id,
        revision=note.draft.revision,
        revision_hash=request.revision_hash or "",
        request=request.id,
        not_before=not_before,
        not_after=max(by or not_before, not_before) + (HOLDS if by is None or not_before >= by else timedelta()),
    )
    return Decision((approved,))


def grace(now: datetime, policy: Policy, by: datetime | None) -> timedelta:
    """How long an approved note waits for a second thought: less where the deadline is near."""
    if by is None or by <= now or by - now > 5 * policy.grace:
        return policy.grace
    return max(timedelta(), min(policy.grace, (by - now) / 5))
