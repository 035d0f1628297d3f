"""Understand: what a letter says, as one `Reading`. Each finding is made in a room of its own; this one calls them in order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import companies, kinds, meetings, roles, times
from afterword.core.reading.cues import Cue
from afterword.core.reading.machinery import Machine, machine
from afterword.core.reading.showing import one_line
from afterword.core.reading.view import View, lay_out
from afterword.core.readings import Evidence, Kind, Meeting, Reading, Reason

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

_THEY_DECIDE = re.compile(
    r"\b(?:decision|decide|deciding|let you know|hear (?:back )?from us|heard|be in touch|get back|come back|outcome|answer|inform|update you|contact you|write to (?:you|everyone|all)|notify|reply|respond|respon\w+|news|"
    r"know either way|result|offer|tell you|feedback|shortlist\w*|entscheid\w*|melden|bescheid|ruckmeldung|antwort|mitteil\w*|reponse|reviendr\w*|revenir|recontact\w*|decision|inform\w*|retour|"
    r"respuesta|decision|comunic\w*|diremos|avis\w*|noticias|contactar\w*)\b"
)
#: "If you have not heard by …": silence says no.
_SILENCE = re.compile(
    r"\b(?:not heard|hear nothing|have not received|not hear|sans (?:reponse|retour|nouvelles)|keine (?:ruckmeldung|nachricht|antwort)|no (?:recibes|has recibido|reciba))\b"
)
_OWNER_DOES = re.compile(
    r"\b(?:please|could you|can you|complete|submit|send us|return|sign|let us (?:know|have)|your (?:answer|decision|reply|response|availability|solution)|book|choose|pick|confirm (?:your|by|before)|closing date|closes|"
    r"bitte|senden sie|teilen sie|merci de|veuillez|por favor|envia\w*|dinos|expires?)\b"
)


def understand(letter: Letter, owner: Owner) -> Reading:
    """Read a letter for what it means to its owner's applications.

    ``confidence`` is that of the kind; below 0.6 it is better to ask than to act. Unknown is None.
    """
    view = lay_out(letter, owner)
    plan = meetings.timetable(view)
    finding = kinds.decide(view, kinds.Timing(len(plan.fixed), plan.dated, plan.labelled))
    evidence = list(finding.evidence)
    reading = Reading(kind=finding.kind, confidence=finding.confidence)
    if finding.kind in _NAMELESS:
        return replace(reading, evidence=tuple(evidence))
    company, why = companies.company(view)
    role, what = roles.role(view, company)
    evidence += [found for found in (why, what) if found is not None]
    interviews = plan.fixed if finding.kind in _STATES_TIME else ()
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


def _start_words(meeting: Meeting) -> str:
    return f"{meeting.start.isoformat()} {meeting.format.value}"


def _cancelled(view: View) -> tuple[str, ...]:
    """UIDs that this letter takes off (RFC 5546 section 3.2.5)."""
    by_method = view.calendar_method == "CANCEL"
    return tuple(entry.uid for entry in view.entries if entry.uid and (by_method or entry.status == "CANCELLED"))


def _decision_by(view: View, evidence: list[Evidence]) -> date | None:
    """The day by which the employer says that it will decide or write."""
    if view.anchor is None:
        return None
    for sentence in view.sentences:
        if _THEY_DECIDE.search(sentence.plain) and (
            _SILENCE.search(sentence.plain) or not _OWNER_DOES.search(sentence.plain)
        ):
            day = times.deadline(sentence.text, view.anchor, view.owner.zone)
            if day is not None and day >= view.anchor.date():
                evidence.append(Evidence("decision_by", "they_say_when", one_line(sentence.text)))
                return day
    return None


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
