"""Understand: what a letter says, as one `Reading`. Each finding is made in a room of its own; this one calls them in order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import companies, decisiondays, kinds, likeness, meetings, roles, tagging, times
from afterword.core.reading.cues import Cue
from afterword.core.reading.machinery import Machine, machine
from afterword.core.reading.showing import one_line
from afterword.core.reading.view import View, lay_out
from afterword.core.readings import SURE, Evidence, Kind, Meeting, Reading, Reason

_STATES_TIME = {Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED}
_NAMELESS = {Kind.OTHER, Kind.BOUNCE}
_DECIDES = {
    Kind.STATUS_UPDATE, Kind.APPLICATION_RECEIVED, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.EMPLOYER_REPLY,
    Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CANCELLED, Kind.ASSESSMENT,
}  # fmt: skip

_FILLED = re.compile(
    r"\b(?:filled|accepted by|internal candidate|besetzt|vergeben|pourvu|cubiert\w*|offered to another|has been offered)\b"
)
_FROZEN = re.compile(
    r"\b(?:fr[eo]e?ze\w*|frozen|on hold|pause\w*|budget|no longer (?:hiring|recruiting|go ahead|going ahead)|einstellungsstopp|gele|congelad\w*|paralizad\w*|suspend\w*)\b"
)
_WITHDRAWN = re.compile(
    r"\b(?:withdrawn|not to fill|not fill|closed the|cancelled the (?:role|position|vacancy)|closed (?:this|the) (?:role|position|vacancy|requisition)|zuruckgezogen|gestrichen|annule|cancelad\w*|restructur\w*)\b"
)
_OWN_WITHDRAWAL = re.compile(r"\b(?:you (?:have )?(?:withdr\w+|decided)|your (?:decision to )?withdraw\w*)\b")


def understand(letter: Letter, owner: Owner, *, asking: bool = False) -> Reading:
    """Read a letter for what it means to its owner's applications.

    ``confidence`` is that of the kind; below `SURE` it is better to ask than to act. Unknown is None.
    ``asking``: the owner can be asked. Then what is most likely about no application, but not surely so, is read as the
    kind that it may be, with that kind's low confidence.
    """
    view = lay_out(letter, owner)
    plan = meetings.timetable(view)
    finding = kinds.decide(view, plan)
    if asking and finding.perhaps is not None and finding.confidence < SURE:
        finding = replace(finding, kind=finding.perhaps[0], confidence=round(finding.perhaps[1], 2))
    evidence = list(finding.evidence)
    reading = Reading(kind=finding.kind, confidence=finding.confidence)
    if finding.kind in _NAMELESS:
        return replace(reading, evidence=tuple(evidence))
    tagged = tagging.spans(view)
    company, why = companies.company(view, tagged)
    role, what = roles.role(view, company, tagged)
    evidence += [found for found in (why, what) if found is not None]
    stated = meetings.fixed(view, plan, tagged) if finding.kind in _STATES_TIME else ()
    interviews = tuple(_people_only(each, company) for each in stated)
    evidence += [Evidence("start", "stated", one_line(_start_words(meeting))) for meeting in interviews]
    return replace(
        reading,
        company=one_line(company) if company else None,
        role=one_line(role) if role else None,
        interviews=interviews,
        cancelled_uids=_cancelled(view),
        decision_by=_decision_by(view, evidence) if finding.kind in _DECIDES else None,
        return_date=_return_date(view, evidence) if finding.kind is Kind.AUTO_REPLY else None,
        reason=_reason(view, evidence) if finding.kind is Kind.REJECTION else None,
        evidence=tuple(evidence),
    )


#: How sure it is that a person of a known conversation who says nothing that stands out is heard rightly.
_CONVERSING = 0.75
_MEANT_AS_OTHER = frozenset({"own_mail", "machine_delay", "machine_receipt", "calendar_answer"})


def in_context(reading: Reading, letter: Letter, *, in_thread: bool) -> Reading:
    """The reading of a letter of which the mailbox's history is known.

    ``in_thread``: it answers a known application's conversation, or a known contact wrote it. What is OTHER by itself ("Lovely, thanks!")
    is an employer's reply there, unless a machine or a mass mailing wrote it; nothing else changes.
    """
    if reading.kind is not Kind.OTHER or not in_thread or machine(letter) is not Machine.NONE:
        return reading
    if any(each.rule in _MEANT_AS_OTHER for each in reading.evidence):
        return reading
    known = Evidence("kind", "known_conversation", one_line(letter.subject))
    return replace(reading, kind=Kind.EMPLOYER_REPLY, confidence=_CONVERSING, evidence=(*reading.evidence, known))


def _people_only(meeting: Meeting, company: str | None) -> Meeting:
    """A meeting without the employer itself among those who interview."""
    people = tuple(p for p in meeting.interviewers if not (company and likeness.same_company(p.name, company)))
    return replace(meeting, interviewers=people)


def _start_words(meeting: Meeting) -> str:
    return f"{meeting.start.isoformat()} {meeting.format.value}"


def _cancelled(view: View) -> tuple[str, ...]:
    """UIDs that this letter takes off (RFC 5546 section 3.2.5)."""
    by_method = view.calendar_method == "CANCEL"
    return tuple(entry.uid for entry in view.entries if entry.uid and (by_method or entry.status == "CANCELLED"))


def _decision_by(view: View, evidence: list[Evidence]) -> date | None:
    said = decisiondays.decision_day(view)
    if said is None:
        return None
    evidence.append(Evidence("decision_by", "they_say_when", one_line(said.words)))
    return said.day


def _return_date(view: View, evidence: list[Evidence]) -> date | None:
    if view.anchor is None:
        return None
    day = times.returning(view.body or view.letter.text[:3000], view.anchor, view.owner.zone)
    if day is not None:
        evidence.append(Evidence("return_date", "back_at_work", day.isoformat()))
    return day


def _reason(view: View, evidence: list[Evidence]) -> Reason:
    """Why a rejection rejects: frozen and withdrawn before filled, since a frozen post is "not filled"."""
    said = " ".join(h.sentence.plain for h in view.heard if h.cue is Cue.REJECT)
    for reason, pattern in ((Reason.FROZEN, _FROZEN), (Reason.WITHDRAWN, _WITHDRAWN), (Reason.FILLED, _FILLED)):
        if match := pattern.search(said):
            evidence.append(Evidence("reason", reason.value, match.group()[:80]))
            return reason
    return Reason.DECLINED
