"""Write: from what is due to a draft, and what is doubtful about it."""

from __future__ import annotations

from afterword.core import events as ev
from afterword.core.applications import Application, Interview
from afterword.core.decisions import identifier
from afterword.core.etiquette import DraftThankYou
from afterword.core.reading import showing
from afterword.core.reading.senders import PUBLIC
from afterword.core.readings import Interviewer
from afterword.core.writing import composition, critique
from afterword.service.party import Party
from afterword.service.turn import Turn


def thank_you(turn: Turn, party: Party, application: Application, step: DraftThankYou) -> None:
    """Compose one interviewer's thank-you and add it to the turn as a draft's (next) revision."""
    interview = application.interviews[step.interview]
    facts = facts_for(application, interview, step.interviewer, step.variant)
    composed = composition.thank_you(facts, party.profile, party.owner)
    address = step.interviewer.email or ""
    thread = application.thread_to_answer(address)
    before = application.notes.get(step.note or "")
    drafted = ev.NoteDrafted(
        at=turn.now,
        note=before.id if before else identifier("note", application.id, interview.id, address.casefold()),
        revision=before.draft.revision + 1 if before else 1,
        kind=ev.NoteKind.THANK_YOU,
        interview=interview.id,
        to_name=step.interviewer.name,
        to_addr=address,
        from_addr=thread.to_addr if thread else party.owner.addresses[0],
        subject=composed.subject,
        body=composed.body,
        in_reply_to=thread.message_id if thread else None,
        references=tuple(r for r in (*thread.references, thread.message_id) if r) if thread else (),
        thin=composed.thin,
        doubtful=doubts(application, address),
        used=composed.used,
    )
    turn.happened(application.id, drafted)


def facts_for(
    application: Application, interview: Interview, person: Interviewer, variant: int
) -> composition.ThankYouFacts:
    """What a thank-you may say: what was told for this person first, then what was told for everybody."""
    own = [p for d in interview.debriefs for name, points in d.personal if _same(name, person.name) for p in points]
    general = [p for d in interview.debriefs for p in d.points]
    thread = application.thread_to_answer(person.email or "")
    return composition.ThankYouFacts(
        interviewer=person,
        others=tuple(p for p in interview.interviewers if not _same(p.name, person.name)),
        company=application.company,
        role=application.role,
        interview_start=interview.start,
        format=interview.format,
        points=tuple(dict.fromkeys((*own, *general))),
        own_points=len(dict.fromkeys(own)),
        variant=variant,
        thread_subject=thread.subject if thread else None,
    )


def findings(application: Application, draft: ev.NoteDrafted) -> tuple[critique.Finding, ...]:
    """What the critique says of a draft, beside the other notes about the same interview."""
    interview = application.interviews[draft.interview or ""]
    person = Interviewer(draft.to_name, draft.to_addr)
    others = tuple(
        n.draft.body for n in application.notes.values() if n.id != draft.note and n.draft.interview == draft.interview
    )
    return critique.review(draft.body, draft.subject, facts_for(application, interview, person, 0), other_notes=others)


def doubts(application: Application, address: str) -> tuple[str, ...]:
    """Why the address needs a second look: never vouched for, or like one that is known (slugs)."""
    letters = application.letters
    vouched = {letter.from_addr.casefold() for letter in letters if letter.vouched and letter.familiar}
    domains = {a.rpartition("@")[2] for a in vouched} - PUBLIC
    domain = address.rpartition("@")[2].casefold()
    found = []
    if address.casefold() not in vouched and domain not in domains:
        found.append("address_unproved")
    if any(domain != known and showing.lookalike(domain, known) for known in domains):
        found.append("address_lookalike")
    return tuple(found)


def _same(one: str, other: str) -> bool:
    a, b = one.casefold().split(), other.casefold().split()
    # A debrief says "Priya" where the invitation says "Priya Raman".
    return bool(a and b) and (a == b or a[0] == b[0])
