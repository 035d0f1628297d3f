"""Ask, the answer: what the owner's reply does, once `core/approval` has let it pass.

Only replies that pass are answered at all. Everything refused leaves one line in the log that says why.
"""

from __future__ import annotations

from enum import Enum, auto

import structlog

from afterword.core import approval, decisions, etiquette
from afterword.core import events as ev
from afterword.core.applications import Application, NoteState
from afterword.core.approval import Examined, Standing
from afterword.core.messages import Arrival, FolderUse, Letter, message_key
from afterword.core.outbox import Phase
from afterword.core.reading import commands, debriefs, doubts
from afterword.core.requests import RequestRow
from afterword.core.verdicts import Action, Verdict
from afterword.service import asking, choosing
from afterword.service.party import Party
from afterword.service.turn import Turn, note_of
from afterword.store import KnownMessage
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

#: So often one question is asked anew because its token is out.
_MOST_ANEW = 3


class Wake(Enum):
    """What the watcher should do after a message."""

    NOTHING = auto()
    LOOK_AT_SENT = auto()  # a reply came in: its copy in Sent is what counts


def is_reply(letter: Letter) -> bool:
    """Whether a letter points to a request of ours, or looks as if it meant to."""
    return bool(approval.presented(letter)) or "[afterword]" in letter.subject.casefold()


def token_is_out(turn: Turn, party: Party, store: SqliteStore, letter: Letter) -> None:
    """Somebody else's mail shows a live token: a request was passed on, or caught.

    An answer to such a mail would bear the token without meaning what was asked. So the request is taken back, whatever
    it had approved is held, and the owner is asked anew with a token that nobody knows.
    """
    for shown in approval.shown_anywhere(letter):
        request = store.request(party.account, shown.request)
        if request is None or request.closed is not None or not approval.genuine(party.key, request, shown):
            continue
        log.warning("token_is_out", request=request.id, asks=request.request_class.value)
        turn.out.append(request.id)
        if request.request_class is ev.RequestClass.APPROVAL:
            _approval_is_out(turn, request)
        elif request.used_at is None and turn.now <= request.expires_at and _few_out(party, store, request):
            _ask_anew(turn, party, store, request)


def _approval_is_out(turn: Turn, request: RequestRow) -> None:
    note = turn.applications[request.application].notes[request.note or ""]
    if note.open and note.asked is not None:
        turn.closed.append((note.id, "token_out"))
        turn.happened(request.application, ev.NoteHeld(at=turn.now, note=note.id, why="token_out"))


def _few_out(party: Party, store: SqliteStore, request: RequestRow) -> bool:
    """Whether it may be asked once more: a server that answers every mail of ours would go on for ever."""
    about = (request.request_class, request.note, request.letter, request.interview)
    rows = store.requests(party.account, request.application)
    out = [row for row in rows if row.closed == "token_out"]
    return sum((row.request_class, row.note, row.letter, row.interview) == about for row in out) < _MOST_ANEW


def _ask_anew(turn: Turn, party: Party, store: SqliteStore, request: RequestRow) -> None:
    """Ask again what nothing else asks again."""
    if request.request_class is ev.RequestClass.CHOICE:
        choosing.token_is_out(turn, party, store, request)
        return
    application = turn.applications[request.application]
    if request.request_class is ev.RequestClass.DOUBT:
        if application.notes[request.note or ""].state is NoteState.IN_DOUBT:
            asking.doubt(turn, party, application, request.note or "", before="token_out")
    elif request.request_class is ev.RequestClass.DEBRIEF:
        step = etiquette.AskDebrief(request.interview or "", request.expires_at)
        asking.debrief(turn, party, application, step)


def heard(turn: Turn, party: Party, store: SqliteStore, letter: Letter, arrival: Arrival) -> Wake:
    """Examine a reply; if it is the owner's, do what it says."""
    heard_key = message_key(f"reply\x1f{letter.message_id}")
    examined = approval.examine(
        letter,
        arrival,
        owner=party.owner,
        policy=party.approval,
        key=party.key,
        find=lambda request: store.request(party.account, request),
        answered_before=store.known(party.account, heard_key) is not None,
        now=turn.now,
    )
    request = examined.request
    log.info(
        "reply_examined",
        standing=examined.standing.value,
        why=examined.why,
        request=request.id if request else None,
        folder=arrival.use.value,
    )
    if request is None or examined.standing is Standing.REFUSED:
        return Wake.NOTHING
    if examined.standing is Standing.WAKING:
        _await_copy(turn, party, store, letter, request)
        return Wake.LOOK_AT_SENT
    turn.known.append(KnownMessage(heard_key, arrival.folder, request.application, turn.now, "reply"))
    turn.withdrawn.append(_waiting(letter, request))
    _answer(turn, party, store, letter, arrival, examined, request, heard_key)
    return Wake.NOTHING


def _answer(
    turn: Turn,
    party: Party,
    store: SqliteStore,
    letter: Letter,
    arrival: Arrival,
    examined: Examined,
    request: RequestRow,
    key: str,
) -> None:
    match request.request_class:
        case ev.RequestClass.DEBRIEF if request.closed is None:
            _debriefed(turn, letter, request)
        case ev.RequestClass.APPROVAL:
            verdict = _verdict(turn, party, letter, arrival, request)
            log.info("reply_understood", request=request.id, action=verdict.action.value)
            if examined.standing is Standing.SPENT:
                _second_thought(turn, party, request, verdict, examined.why, letter.typed)
            else:
                _decided(turn, party, request, verdict, key, letter.typed)
        case ev.RequestClass.DOUBT if examined.standing is Standing.GRANTED:
            _undoubted(turn, party, letter, request, key)
        case ev.RequestClass.CHOICE:
            choosing.answered(turn, party, store, letter, request, examined.standing, key)
        case _:
            log.info("reply_refused", why=examined.why, request=request.id)


def _verdict(turn: Turn, party: Party, letter: Letter, arrival: Arrival, request: RequestRow) -> Verdict:
    note = turn.applications[request.application].notes[request.note or ""].draft
    asked = commands.Asked(draft=request.draft, subject=note.subject, kind=note.kind.value, to_name=note.to_name)
    anchor = approval.replying_time(letter, arrival)
    return commands.read(letter, zone=party.owner.zone, anchor=anchor, asked=asked)


def _decided(turn: Turn, party: Party, request: RequestRow, verdict: Verdict, key: str, said: str) -> None:
    """A live answer to an approval request."""
    application = turn.applications[request.application]
    note = application.notes[request.note or ""]
    by = etiquette.deadline_of(application, note, party.policy)
    shown = request.revision_hash == note_of(note.draft, party.owner).revision_hash
    if verdict.action is Action.SEND and note.open and not shown:  # an edit came between, or the owner's name changed
        decision = decisions.Decision((ev.NoteHeld(at=turn.now, note=note.id, why="newer_revision"),))
    else:
        decision = decisions.verdict_events(application, request, verdict, turn.now, party.policy, by)
    for event in decision.events:
        turn.happened(application.id, event)
        log.info("note_decided", what=type(event).__name__, why=getattr(event, "why", None), note=note.id)
    if decision.question is not None and note.open:
        asking.question(turn, party, turn.applications[application.id], note.id, decision.question, said)
    elif decision.events:
        turn.used.append((request.id, key))
        turn.closed.append((note.id, "answered"))
        if verdict.action is Action.LATER:
            asking.postponed(turn, party, turn.applications[application.id], note.id, by)


def _second_thought(turn: Turn, party: Party, request: RequestRow, verdict: Verdict, why: str, said: str) -> None:
    """An answer to a request that was answered, replaced or has run out: it can take back, never approve."""
    application = turn.applications[request.application]
    note = application.notes[request.note or ""]
    log.info("reply_refused", why=why, request=request.id, action=verdict.action.value)
    if not note.open:
        return
    if verdict.action is Action.SKIP:
        turn.happened(application.id, ev.NoteDropped(at=turn.now, note=note.id, why="skipped"))
    elif note.state is NoteState.APPROVED and verdict.action is not Action.SEND:
        turn.happened(application.id, ev.NoteHeld(at=turn.now, note=note.id, why="second_thought"))
    elif note.state is not NoteState.APPROVED and verdict.action is not Action.UNCLEAR:
        asking.question(turn, party, application, note.id, "Your answer was to an older mail about this note.", said)


def _debriefed(turn: Turn, letter: Letter, request: RequestRow) -> None:
    application = turn.applications[request.application]
    interview = application.interviews[request.interview or ""]
    told = debriefs.read(letter, interview.interviewers)
    event = ev.DebriefAnswered(
        at=turn.now,
        interview=interview.id,
        points=told.points,
        personal=told.personal,
        declined=told.declined,
    )
    turn.happened(application.id, event)
    log.info("debrief_answered", interview=interview.id, points=len(told.points) + len(told.personal))
    declined = {name.casefold() for name in told.declined}
    for note in application.notes.values():
        if note.open and note.draft.interview == interview.id and note.draft.to_name.casefold() in declined:
            turn.happened(application.id, ev.NoteDropped(at=turn.now, note=note.id, why="skipped"))


def _undoubted(turn: Turn, party: Party, letter: Letter, request: RequestRow, key: str) -> None:
    """The owner says what became of a note in doubt."""
    application = turn.applications[request.application]
    note = application.notes[request.note or ""]
    if note.state is not NoteState.IN_DOUBT:
        return
    answer = doubts.read(letter)
    log.info("doubt_answered", request=request.id, answer=answer.value)
    overtaken = answer is doubts.DoubtAnswer.AGAIN and request.facts != application.facts
    if answer is doubts.DoubtAnswer.UNCLEAR or overtaken:  # what came since may be the answer to that very note
        asking.doubt(turn, party, application, note.id, before="overtaken" if overtaken else "unclear")
        return
    turn.used.append((request.id, key))
    arrived = answer is doubts.DoubtAnswer.ARRIVED
    turn.settled.append((note.id, Phase.SENT if arrived else Phase.WITHDRAWN, None))
    if arrived:
        turn.happened(application.id, ev.NoteSent(at=turn.now, note=note.id, message_id=note.message_id or ""))
        return
    turn.happened(application.id, _approved_again(turn, party, application, note.id, request))


def _approved_again(
    turn: Turn, party: Party, application: Application, note_id: str, request: RequestRow
) -> ev.NoteApproved:
    note = application.notes[note_id]
    by = etiquette.deadline_of(application, note, party.policy)
    return ev.NoteApproved(
        at=turn.now,
        note=note_id,
        revision=note.draft.revision,
        revision_hash=request.revision_hash or "",
        request=request.id,
        not_before=turn.now,
        not_after=max(by or turn.now, turn.now + decisions.HOLDS),
    )


def _await_copy(turn: Turn, party: Party, store: SqliteStore, letter: Letter, request: RequestRow) -> None:
    """Tell the owner in ten minutes that no copy stands in Sent, unless one turns up."""
    if store.outbox_entry(party.account, _waiting(letter, request)) is not None:
        return
    told = asking.no_copy(turn.applications.get(request.application), request)
    waited = turn.now + party.approval.proof_wait
    turn.tell(told, about=request.application or None, not_before=waited, waiting=_waiting(letter, request))


def _waiting(letter: Letter, request: RequestRow) -> str:
    """The name of what waits for the copy of this very answer: each answer is waited for, and told about, once."""
    return f"no-copy-{request.id}-{decisions.identifier(letter.message_id)}"


def own_copy(turn: Turn, party: Party, store: SqliteStore, letter: Letter, arrival: Arrival) -> None:
    """A mail that we sent, seen again. A note in doubt that stands in Sent has arrived there for certain."""
    if arrival.use is not FolderUse.SENT:
        return
    for entry in store.outbox(party.account, phases=(Phase.IN_DOUBT,)):
        if entry.message_id == letter.message_id and entry.application and entry.note:
            sent = ev.NoteSent(at=turn.now, note=entry.note, message_id=entry.message_id or "")
            turn.happened(entry.application, sent)
            turn.settled.append((entry.note, Phase.SENT, None))
            log.info("doubt_settled", note=entry.note, why="found_in_sent")
