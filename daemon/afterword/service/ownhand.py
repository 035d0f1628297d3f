"""Understand and decide: what the owner wrote to employers by their own hand, as it stands in Sent."""

from __future__ import annotations

from datetime import timedelta

import structlog

from afterword.core import approval, decisions
from afterword.core import events as ev
from afterword.core.applications import Application, NoteRecord, NoteState
from afterword.core.messages import Arrival, Letter
from afterword.core.outbox import Phase
from afterword.service import attendance
from afterword.service.known import people_of
from afterword.service.party import Party
from afterword.service.turn import Turn
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

#: A copy that the provider files stands in Sent within this of the note's leaving.
_FILED_WITHIN = timedelta(days=1)
_ON_ITS_WAY = (Phase.COMMITTING, Phase.SENT, Phase.IN_DOUBT)


def owner_wrote(turn: Turn, party: Party, store: SqliteStore, letter: Letter, arrival: Arrival) -> None:
    """The owner's own hand in Sent: what was due to those people is done, and the clock counts from it.

    What a filter filed there may be anybody's: it settles nothing, but what was approved is asked about anew.
    """
    own = approval.own_hand(letter, party.approval)
    if own and (_our_note(turn, store, letter, arrival) or attendance.answered(turn, party, letter, arrival)):
        return
    thread = {*letter.references, *letter.in_reply_to}
    to = {a.key for a in (*letter.to, *letter.cc, *letter.bcc)}
    for application in list(turn.applications.values()):
        if thread & application.thread or to & people_of(application):
            events = decisions.owner_wrote_events(application, letter, arrival.internal_date)
            if not own:
                held = [n.id for n in application.notes.values() if n.state is NoteState.APPROVED]
                events = tuple(ev.NoteHeld(at=turn.now, note=note, why="owner_wrote") for note in held)
            turn.happened(application.id, *events)
            log.info("owner_wrote", application=application.id, own=own)


def _our_note(turn: Turn, store: SqliteStore, letter: Letter, arrival: Arrival) -> bool:
    """Whether a mail in Sent is a note of ours that a server on the way gave another Message-ID.

    Answers will name that one, so it belongs to the thread; and a note in doubt that stands there has left.
    """
    for application in turn.applications.values():
        for note in application.notes.values():
            if letter.message_id and _same_mail(note, letter) and _has_left(turn, store, note, arrival):
                _copied(turn, application, note, letter.message_id)
                return True
    return False


def _same_mail(note: NoteRecord, letter: Letter) -> bool:
    to = [a.key for a in (*letter.to, *letter.cc, *letter.bcc)]
    return (
        to == [note.draft.to_addr.casefold()]
        and letter.subject.split() == note.draft.subject.split()
        and letter.text.split() == note.draft.body.split()
    )


def _has_left(turn: Turn, store: SqliteStore, note: NoteRecord, arrival: Arrival) -> bool:
    """Whether a note has left, or may have, about when the copy was filed."""
    entries = store.outbox_for_note(turn.account, note.id)
    dates = [entry.date for entry in entries if entry.phase in _ON_ITS_WAY and entry.date is not None]
    return any(abs(arrival.internal_date - date) <= _FILED_WITHIN for date in dates)


def _copied(turn: Turn, application: Application, note: NoteRecord, message_id: str) -> None:
    log.info("note_copied", note=note.id)
    turn.happened(application.id, ev.NoteCopied(at=turn.now, note=note.id, message_id=message_id))
    if note.state is NoteState.IN_DOUBT:
        turn.settled.append((note.id, Phase.SENT, None))
        turn.happened(application.id, ev.NoteSent(at=turn.now, note=note.id, message_id=note.message_id or ""))
        log.info("doubt_settled", note=note.id, why="found_in_sent")
