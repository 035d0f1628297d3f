"""Ask: requests to the owner, each with a row that its token signs, and the letters that ask nothing.

One letter asks one question. A request that asks about something else than an earlier one takes the earlier one back.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.core import corrections, etiquette
from afterword.core import events as ev
from afterword.core.applications import Application, NoteRecord, NoteState
from afterword.core.corrections import Undecided
from afterword.core.decisions import identifier
from afterword.core.outgoing import OwnerLetter
from afterword.core.requests import RequestRow
from afterword.core.writing import inquiries, letters, notices
from afterword.core.writing.inquiries import Offered
from afterword.core.writing.matter import Matter
from afterword.service import writing
from afterword.service.party import Party
from afterword.service.turn import Turn, note_of

#: How long an answer to the question whose a letter is counts: longer than a holiday.
_CHOICE_HOLDS = timedelta(days=60)


def debrief(turn: Turn, party: Party, application: Application, step: etiquette.AskDebrief) -> None:
    """Ask what was discussed. Answers count until the thank-yous are due."""
    interview = application.interviews[step.interview]
    row = RequestRow(
        id=_name(turn),
        account=party.account,
        request_class=ev.RequestClass.DEBRIEF,
        application=application.id,
        asked_at=turn.now,
        expires_at=step.by,
        interview=interview.id,
    )
    unreachable = tuple(p.name for p in etiquette.without_address(application, interview))
    letter = letters.debrief_request(
        _matter(turn, party, application),
        request=row.id,
        start=interview.start,
        interviewers=interview.interviewers,
        by=step.by,
        unreachable=unreachable,
    )
    turn.asked.append(row)
    turn.tell(letter, about=application.id)
    turn.happened(application.id, ev.DebriefAsked(at=turn.now, interview=interview.id, request=row.id))


def approval(turn: Turn, party: Party, application: Application, step: etiquette.AskApproval) -> None:
    """Show a note as it would leave and ask whether it may."""
    note = application.notes[step.note]
    row = _approval_row(turn, party, application, note)
    turn.happened(
        application.id,
        ev.ApprovalAsked(
            at=turn.now,
            note=note.id,
            revision=note.draft.revision,
            request=row.id,
            revision_hash=row.revision_hash or "",
            facts=application.facts,
            reminder=step.reminder,
            late=step.late,
        ),
    )
    turn.tell(_approval_letter(turn, party, application, note, row, step), about=application.id)


def _approval_letter(
    turn: Turn, party: Party, application: Application, note: NoteRecord, row: RequestRow, step: etiquette.AskApproval
) -> OwnerLetter:
    draft, matter = note.draft, _matter(turn, party, application, note)
    shown = note_of(draft, party.owner)
    findings = writing.findings(application, draft)
    if draft.by_owner and note.state is NoteState.DRAFTED:
        return letters.edited(
            matter, request=row.id, note=shown, by=step.by, doubtful=draft.doubtful, findings=findings
        )
    if step.reminder or step.late:
        compose = letters.late_offer if step.late else letters.reminder
        return compose(
            matter,
            request=row.id,
            note=shown,
            by=step.by,
            thin=draft.thin,
            doubtful=draft.doubtful,
            used=draft.used,
            findings=findings,
        )
    return letters.approval_request(
        matter,
        request=row.id,
        note=shown,
        by=step.by,
        thin=draft.thin,
        doubtful=draft.doubtful,
        used=draft.used,
        findings=findings,
        held=note.why if note.state is NoteState.HELD else "",
    )


def question(turn: Turn, party: Party, application: Application, note_id: str, why: str, said: str) -> None:
    """Ask back, with the buttons again. The earlier requests for this very revision stay open beside it."""
    note = application.notes[note_id]
    row = _approval_row(turn, party, application, note)
    asked = ev.ApprovalAsked(
        at=turn.now,
        note=note.id,
        revision=note.draft.revision,
        request=row.id,
        revision_hash=row.revision_hash or "",
        facts=application.facts,
    )
    turn.happened(application.id, asked)
    letter = letters.question(
        _matter(turn, party, application, note),
        request=row.id,
        note=note_of(note.draft, party.owner),
        by=etiquette.deadline_of(application, note, party.policy),
        why=why,
        said=said,
        thin=note.draft.thin,
        doubtful=note.draft.doubtful,
    )
    turn.tell(letter, about=application.id)


def doubt(turn: Turn, party: Party, application: Application, note_id: str, *, before: str = "") -> None:
    """Ask what became of a note that may or may not have arrived; `before` says why it is asked anew (a slug)."""
    note = application.notes[note_id]
    row = RequestRow(
        id=_name(turn),
        account=party.account,
        request_class=ev.RequestClass.DOUBT,
        application=application.id,
        asked_at=turn.now,
        expires_at=turn.now + timedelta(days=30),
        note=note_id,
        revision=note.draft.revision,
        revision_hash=note_of(note.draft, party.owner).revision_hash,
        facts=application.facts,
    )
    turn.asked.append(row)
    letter = letters.doubt_request(
        _matter(turn, party, application, note),
        request=row.id,
        note=note_of(note.draft, party.owner),
        at=note.in_doubt_since,
        before=before,
    )
    turn.tell(letter, about=application.id)


def choice(
    turn: Turn,
    party: Party,
    kept: Undecided,
    content: str,
    offered: tuple[Offered, ...],
    *,
    silences: bool,
    before: str = "",
    after: str | None = None,
) -> None:
    """Ask which application a letter in doubt is about.

    `content` is the letter as it is kept; `silences`: whether its sender is not asked about again if it is about none.
    `before` says why it is asked anew (a slug), `after` which request's answer was not clear: that one stays open beside
    this, until either is answered.
    """
    row = RequestRow(
        id=_name(turn),
        account=party.account,
        request_class=ev.RequestClass.CHOICE,
        application="",
        asked_at=turn.now,
        expires_at=turn.now + _CHOICE_HOLDS,
        revision_hash=corrections.fingerprint(content),
        letter=kept.id,
    )
    turn.asked.append(row)
    matter = matter_of_none(turn, party, *([after] if after else []))
    turn.tell(
        inquiries.choice_request(matter, request=row.id, letter=kept, offered=offered, silences=silences, before=before)
    )
    turn.tell(inquiries.run_out(kept, row.id), not_before=row.expires_at, waiting=run_out_name(row.id))


def run_out_name(request: str) -> str:
    """The name of what the owner is told when a question has run out; taken back when it is answered."""
    return f"run-out-{request}"


# --- letters that ask nothing ---------------------------------------------------------------------------------------


def receipt(turn: Turn, party: Party, application: Application, note_id: str) -> None:
    """Tell the owner that a note has left."""
    note = application.notes[note_id]
    matter = _matter(turn, party, application, note)
    turn.tell(notices.receipt(matter, note=note_of(note.draft, party.owner), at=turn.now), about=application.id)


def refused(turn: Turn, party: Party, application: Application, note_id: str, reply: str) -> None:
    """Tell the owner that a server refused a note for good."""
    note = application.notes[note_id]
    matter = _matter(turn, party, application, note)
    turn.tell(notices.refused(matter, note=note_of(note.draft, party.owner), reply=reply), about=application.id)


def stopped(turn: Turn, application: Application, note_id: str) -> None:
    """Tell the owner that a note which they had been shown will not go out, since the employer wrote."""
    note = application.notes[note_id]
    name = application.company or note.draft.to_name
    turn.tell(
        notices.notice(
            f"Stopped: thank-you to {note.draft.to_name}",
            f"{name} has written, and it reads like the end of this application. So I have stopped the note to "
            f"{note.draft.to_name}; nothing has gone out.",
            "Please read their mail. If I am wrong, write to them yourself.",
            thread=application.requests,
        ),
        about=application.id,
    )


def dropped(turn: Turn, about: str) -> None:
    """What the owner had been shown and an employer's word stopped is told: a yes to it would be awaited in vain."""
    application = turn.applications[about]
    for event in turn.appended.get(about, []):
        if isinstance(event, ev.NoteDropped) and application.notes[event.note].asked is not None:
            stopped(turn, application, event.note)


def declined(turn: Turn, party: Party, application: Application, interview: str) -> None:
    """Tell the owner that an interview which their calendar declined counts as off."""
    matter = _matter(turn, party, application)
    turn.tell(notices.declined(matter, start=application.interviews[interview].start), about=application.id)


def postponed(turn: Turn, party: Party, application: Application, note_id: str, by: datetime | None) -> None:
    """Confirm a LATER: until when, and plainly if that is after the deadline."""
    note = application.notes[note_id]
    if note.until is None:
        return
    matter = _matter(turn, party, application, note)
    letter = notices.postponed(matter, note=note_of(note.draft, party.owner), until=note.until, by=by)
    turn.tell(letter, about=application.id)


def no_copy(application: Application | None, request: RequestRow) -> OwnerLetter:
    """What the owner is told where a reply's copy does not turn up in Sent."""
    return notices.no_sent_copy(application.company if application else None, request.id)


# --- the inside --------------------------------------------------------------------------------------------------------


def _approval_row(turn: Turn, party: Party, application: Application, note: NoteRecord) -> RequestRow:
    content = note_of(note.draft, party.owner)
    row = RequestRow(
        id=_name(turn),
        account=party.account,
        request_class=ev.RequestClass.APPROVAL,
        application=application.id,
        asked_at=turn.now,
        expires_at=turn.now + party.approval.expires_after,
        interview=note.draft.interview,
        note=note.id,
        revision=note.draft.revision,
        revision_hash=content.revision_hash,
        facts=application.facts,
        draft=note.draft.body,
    )
    before = note.asked
    if before and (before.revision, before.revision_hash, before.facts) != (row.revision, row.revision_hash, row.facts):
        turn.closed.append((note.id, "superseded"))
    turn.asked.append(row)
    return row


def matter_of_none(turn: Turn, party: Party, *thread: str) -> Matter:
    """The matter of a letter that is about no application yet; `thread` are earlier requests about it."""
    return Matter(company=None, now=turn.now, zone=party.owner.zone, thread=thread)


def _name(turn: Turn) -> str:
    return identifier("request", turn.name, len(turn.asked))[:10]


def _matter(turn: Turn, party: Party, application: Application, note: NoteRecord | None = None) -> Matter:
    return Matter(
        company=application.company,
        role=application.role,
        now=turn.now,
        zone=party.owner.zone,
        kind=note.draft.kind if note else ev.NoteKind.THANK_YOU,
        thread=application.requests,
    )
