"""One turn of the journey: what it changes, gathered in memory and stored in one transaction.

The outbox is a projection of events: an approval puts a note into it, a note that is held or dropped is taken out, all
in the transaction that stores the event. So a mail can never leave for an event that was not stored, nor stay for one
that was.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from afterword.core import events as ev
from afterword.core.applications import Application, evolve
from afterword.core.decisions import identifier
from afterword.core.etiquette import next_look
from afterword.core.messages import Address, FolderUse
from afterword.core.outbox import ENDED, OutboxEntry, Phase, Purpose
from afterword.core.outgoing import Note, OwnerLetter, dump
from afterword.core.policy import Owner, Policy
from afterword.core.requests import RequestRow
from afterword.store import KnownMessage, LetterRow, Quarantined, StreamConflict
from afterword.store.sqlite import SqliteStore, Unit


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a message lay: what moves the cursor."""

    folder: str
    use: FolderUse
    uidvalidity: int
    uid: int


@dataclass
class Turn:
    """Everything that one turn wants stored. Applications in it are as they will be."""

    account: str
    owner: Owner
    policy: Policy
    now: datetime
    name: str  # fresh: what it queues is told from what an equal turn queues
    applications: dict[str, Application]
    appended: dict[str, list[ev.Event]] = field(default_factory=dict)
    asked: list[RequestRow] = field(default_factory=list)
    closed: list[tuple[str, str]] = field(default_factory=list)  # note, why
    out: list[str] = field(default_factory=list)  # requests whose token is out
    used: list[tuple[str, str]] = field(default_factory=list)  # request, reply key
    queued: list[OutboxEntry] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)  # outbox ids
    letters: list[LetterRow] = field(default_factory=list)
    known: list[KnownMessage] = field(default_factory=list)
    answers: list[KnownMessage] = field(default_factory=list)  # to invitations: the latest counts
    kept: list[tuple[str, str]] = field(default_factory=list)  # letter in doubt, its content
    decided: list[tuple[str, str]] = field(default_factory=list)  # letter in doubt, application or empty
    aside: list[Quarantined] = field(default_factory=list)
    settled: list[tuple[str, Phase, str | None]] = field(default_factory=list)  # note, what became of it, SMTP reply
    looked: dict[str, datetime | None] = field(default_factory=dict)  # next looks to set anew; None: as etiquette says

    def happened(self, application: str, *events: ev.Event) -> Application:
        """Add events to an application (a new one, if nobody knows it) and return it as it is then."""
        present = self.applications.get(application, Application(id=application))
        for event in events:
            present = evolve(present, event)
            self.appended.setdefault(application, []).append(event)
        self.applications[application] = present
        return present

    def tell(
        self,
        letter: OwnerLetter,
        *,
        about: str | None = None,
        not_before: datetime | None = None,
        waiting: str | None = None,
    ) -> None:
        """Queue a letter to the owner.

        `waiting` names what a letter waits for until `not_before`: the outbox knows it by that name, so that it can be
        withdrawn when that turns up.
        """
        content = dump(letter)
        entry = OutboxEntry(
            id=waiting or identifier("owner", self.name, len(self.queued)),
            account=self.account,
            purpose=Purpose.OWNER,
            content=content,
            created_at=self.now,
            not_before=not_before or self.now,
            request=letter.request,
            application=about,
        )
        self.queued.append(entry)


def note_of(draft: ev.NoteDrafted, owner: Owner) -> Note:
    """The note that a draft would leave as: what its revision hash is made of."""
    return Note(
        from_=Address(owner.name, draft.from_addr),
        to=Address(draft.to_name, draft.to_addr),
        subject=draft.subject,
        body=draft.body,
        in_reply_to=draft.in_reply_to,
        references=draft.references,
    )


def commit(turn: Turn, store: SqliteStore, versions: dict[str, int], seen: Seen | None = None) -> None:
    """Store a turn: all of it or nothing.

    `versions` are the applications' versions before the turn.
    Raises `StreamConflict` where somebody else wrote in between, `IllegalTransition` never.
    """
    with store.transaction() as unit:
        for request, key in turn.used:
            if not unit.use_request(turn.account, request, turn.now, key):
                raise StreamConflict(f"request {request} was answered in between")
        for application in turn.appended.keys() | turn.looked:
            events = turn.appended.get(application, [])
            present = turn.applications[application]
            look = turn.looked.get(application) or next_look(present, turn.now, turn.policy, turn.owner.zone)
            unit.append(turn.account, application, versions.get(application, 0), events, look)
            for event in events:
                _project(unit, store, turn, present, event)
        for note, why in turn.closed:
            unit.close_requests(turn.account, note=note, at=turn.now, why=why)
        for request in turn.out:
            unit.close_requests(turn.account, request=request, at=turn.now, why="token_out")
        for row in turn.asked:
            unit.ask(row)
        for entry in turn.queued:
            unit.queue(entry)
        for letter in turn.letters:
            unit.note_letter(turn.account, letter)
        for kept, content in turn.kept:
            unit.keep_undecided(turn.account, kept, content)
        for decided, about in turn.decided:
            unit.decide_letter(turn.account, decided, about, turn.now)
        for message in turn.known:
            unit.remember(turn.account, message)
        for answer in turn.answers:
            unit.remember_latest(turn.account, answer)
        for item in turn.aside:
            unit.set_aside(turn.account, item)
        for note, phase, reply in turn.settled:
            for settled in store.outbox_for_note(turn.account, note):
                if settled.phase in (Phase.DIALING, Phase.COMMITTING, Phase.IN_DOUBT):
                    unit.advance(turn.account, settled.id, phase, last_reply=reply)
        for entry_id in turn.withdrawn:
            _take_out(unit, store.outbox_entry(turn.account, entry_id), Phase.WITHDRAWN)
        if seen is not None:
            unit.move_cursor(turn.account, seen.folder, seen.uidvalidity, seen.uid)
            unit.handled(turn.account, seen.folder, seen.uidvalidity, seen.uid)


def _project(unit: Unit, store: SqliteStore, turn: Turn, application: Application, event: ev.Event) -> None:
    match event:
        case ev.NoteApproved():
            unit.queue(_approved_entry(turn, application, event))
        case ev.NoteHeld():
            _take_out_note(unit, store, turn, event.note, Phase.HELD)
        case ev.NoteSent():
            for entry in store.outbox_for_note(turn.account, event.note):
                if entry.phase is Phase.IN_DOUBT:
                    unit.advance(turn.account, entry.id, Phase.SENT)
        case ev.NoteDropped():
            _take_out_note(unit, store, turn, event.note, Phase.WITHDRAWN)
            unit.close_requests(turn.account, note=event.note, at=event.at, why="dropped")


def _approved_entry(turn: Turn, application: Application, event: ev.NoteApproved) -> OutboxEntry:
    note = note_of(application.notes[event.note].draft, turn.owner)
    if note.revision_hash != event.revision_hash:
        raise AssertionError("an approval can only queue the revision that was shown")
    return OutboxEntry(
        id=identifier("note", event.note, event.revision, event.request),
        account=turn.account,
        purpose=Purpose.NOTE,
        content=dump(note),
        created_at=event.at,
        not_before=event.not_before,
        not_after=event.not_after,
        application=application.id,
        note=event.note,
        revision=event.revision,
        revision_hash=event.revision_hash,
        request=event.request,
        facts=application.facts,
        # Sent again after a doubt: under the same Message-ID, so that a reader's program may know it for the same mail.
        message_id=application.notes[event.note].message_id,
    )


def _take_out_note(unit: Unit, store: SqliteStore, turn: Turn, note: str, phase: Phase) -> None:
    for entry in store.outbox_for_note(turn.account, note):
        _take_out(unit, entry, phase)


def _take_out(unit: Unit, entry: OutboxEntry | None, phase: Phase) -> None:
    # What is committing or in doubt has perhaps left: no event can take it back.
    if entry is not None and entry.phase not in ENDED | {Phase.COMMITTING, Phase.IN_DOUBT}:
        unit.advance(entry.account, entry.id, phase)
