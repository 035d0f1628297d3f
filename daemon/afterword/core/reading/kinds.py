"""Which of the fourteen kinds a letter is.

Each kind gets a score from the cues of the letter's own sentences, from its calendar entries, its times and its sender.
The highest wins, if the letter is about a job of the owner's at all: that question is asked first and apart, because an
interview invented from an unrelated message is the worst mistake here. Confidence grows with the score and with its
distance from the next; it is low where little speaks for the winner.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.reading import roles
from afterword.core.reading.cues import Cue
from afterword.core.reading.machinery import Machine, machine
from afterword.core.reading.showing import one_line
from afterword.core.reading.view import ATS, NETWORKS, SCHEDULERS, TESTERS, View, domain_in
from afterword.core.readings import Evidence, Kind

#: Below this a letter is not about a job of the owner's.
RELATED = 1.5


@dataclass(frozen=True, slots=True)
class Timing:
    """What is known of times: how many meetings have a fixed one, and whether one is told to hold no longer."""

    fixed: int
    dated: int  # points in time named at all, fixed or not
    labelled: bool  # in a "When: …" line, a table, or a calendar entry


@dataclass(frozen=True, slots=True)
class Finding:
    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Score:
    kind: Kind
    points: float
    cues: tuple[Cue, ...]


_ABOUT_INTERVIEWS = frozenset(
    {Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED}
)


def decide(view: View, timing: Timing) -> Finding:
    """The kind of a letter, how sure that is, and what spoke for it."""
    plainly = _plainly(view)
    if plainly is not None:
        return plainly
    relation = related(view, timing)
    scores = sorted(_scores(view, timing, relation), key=lambda score: -score.points)
    best, second = scores[0], scores[1]
    doubt = (
        view.total(Cue.ELSEWHERE) + view.total(Cue.BULK) + view.total(Cue.OBSERVER) >= 3
        and best.kind in _ABOUT_INTERVIEWS
    )
    if not doubt and _perhaps(view, relation, best):
        return Finding(best.kind, round(0.3 + 0.15 * min(relation, RELATED), 2), _evidence(view, best.cues))
    if relation < (RELATED * 2 if doubt else RELATED) or best.points < 2.0:
        strength = max(RELATED - relation, 2.0 - best.points)
        return Finding(
            Kind.OTHER, _logistic(0.6 + 0.7 * strength), _evidence(view, (Cue.ELSEWHERE, Cue.BULK, Cue.OBSERVER))
        )
    sure = (
        0.45 * (best.points - 2.0)
        + 0.5 * min(best.points - second.points, 4.0)
        + 0.35 * min(relation - RELATED, 4.0)
        - (0.9 if best.kind in _CHANGES_THINGS else 0.6)  # on mail that shaped nothing, these were believed too soon
    )
    return Finding(best.kind, _logistic(sure), _evidence(view, best.cues))


def _perhaps(view: View, relation: float, best: _Score) -> bool:
    """Whether a letter has all the shape of a kind, and too little that says job: the owner is asked about it.

    Nothing may speak for another matter, and no machine or mass mailing may have written it.
    """
    against = view.total(Cue.ELSEWHERE) + view.total(Cue.BULK) + view.total(Cue.OBSERVER) + view.total(Cue.SCAM)
    alone = machine(view.letter) is Machine.NONE and best.kind in _CHANGES_THINGS
    return _ASKED_FROM <= relation < RELATED and best.points >= 4.0 and not against and alone


_ASKED_FROM = 0.3
_CHANGES_THINGS = frozenset(
    {
        Kind.INTERVIEW_INVITATION,
        Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED,
        Kind.INTERVIEW_CANCELLED,
        Kind.REJECTION,
        Kind.OFFER,
        Kind.ASSESSMENT,
    }
)


def _logistic(x: float) -> float:
    return round(1 / (1 + math.exp(-x)), 2)


def _plainly(view: View) -> Finding | None:
    """What headers alone decide."""
    letter = view.letter
    if any(author.key in {own.casefold() for own in view.owner.addresses} for author in letter.from_):
        return Finding(Kind.OTHER, 0.99, (Evidence("kind", "own_mail", one_line(letter.from_[0].addr)),))
    wrote = machine(letter)
    slug = (Evidence("kind", f"machine_{wrote.value}", one_line(letter.subject)),)
    match wrote:
        case Machine.BOUNCE:
            return Finding(Kind.BOUNCE, 0.95, slug)
        case Machine.DELAY | Machine.RECEIPT:
            return Finding(Kind.OTHER, 0.95, slug)
        case Machine.ANSWER if view.total(Cue.RECEIVED) < 3 or view.total(Cue.APPLIED) < 2 or view.total(Cue.AUTO) >= 5:
            return Finding(Kind.AUTO_REPLY, 0.93, slug)
    if view.calendar_method in {"REPLY", "COUNTER", "REFRESH"}:
        return Finding(Kind.OTHER, 0.9, (Evidence("kind", "calendar_answer", one_line(letter.subject)),))
    return None


def senders(view: View) -> frozenset[str]:
    """The domains that the letter came from: From, Sender and Reply-To."""
    letter = view.letter
    return frozenset(a.domain for a in (*letter.from_, *letter.sender, *letter.reply_to) if a.domain)


def _from_service(view: View, services: frozenset[str]) -> bool:
    return any(domain_in(domain, services) for domain in senders(view))


def related(view: View, timing: Timing) -> float:
    """How much says that this is about a job that the owner applied for or is wanted for, less what says otherwise."""
    t = view.total
    title = _title(view)
    job = title + 0.6 * min(t(Cue.JOB), 3) + 0.7 * (t(Cue.INTERVIEW) >= 1) + 2.0 * _from_service(view, ATS | TESTERS)
    answers = bool(view.letter.in_reply_to) and t(Cue.ELSEWHERE) == 0
    share = 1.0 if job >= 1.0 or answers else 0.3  # one applies for flats, loans and dogs, too
    points = share * 0.9 * min(t(Cue.APPLIED), 4) + title + 0.5 * min(t(Cue.JOB), 4) + 0.7 * min(t(Cue.INTERVIEW), 4)
    points += share * 0.4 * min(t(Cue.REJECT) + t(Cue.OFFER) + t(Cue.TASK) + t(Cue.OUTREACH) + t(Cue.RECEIVED), 6)
    points += 0.15 * min(t(Cue.STATUS) + t(Cue.REPLY) + t(Cue.PAST), 6)
    points += 2.5 * _from_service(view, ATS) + 1.5 * _from_service(view, TESTERS)
    points += _conversation(view, timing)
    if (
        job < 1.0
        and not answers
        and t(Cue.TASK) < 3
        and t(Cue.APPLIED) >= 1
        and t(Cue.INTERVIEW) < 2
        and max(t(Cue.REJECT), t(Cue.OFFER)) < 3
    ):
        points -= 1.5  # a lone "application" may be about anything
    if job < 1.0 and t(Cue.RECEIVED) >= 2:
        points -= 2.0
    if t(Cue.PAST) >= 2 and t(Cue.STATUS) + t(Cue.REPLY) + t(Cue.REJECT) + t(Cue.OFFER) >= 2:
        points += 1.2  # "thank you for the conversation" and what follows from it
    if t(Cue.INTERVIEW) >= 2 and t(Cue.ASK) + t(Cue.FIXED) + t(Cue.MOVE) + t(Cue.CANCEL) >= 2:
        points += 0.5
    if answers and (t(Cue.APPLIED) or t(Cue.STATUS) >= 3 or t(Cue.REPLY) >= 1):
        points += 0.8
    own = (t(Cue.APPLIED) >= 2 or view.before & {Cue.APPLIED, Cue.INTERVIEW}) and title > 0 and t(Cue.ELSEWHERE) < 6
    points -= (0.5 if own else 1.0) * t(Cue.ELSEWHERE) + 0.9 * t(Cue.BULK) + 1.0 * t(Cue.OBSERVER) + 2.0 * t(Cue.SCAM)
    if machine(view.letter) is Machine.BULK:
        known = (_from_service(view, ATS) and t(Cue.APPLIED) >= 1) or t(Cue.TASK) >= 5
        points -= 1.0 if known else 2.5
    if _from_service(view, NETWORKS) and t(Cue.OUTREACH) < 3:
        points -= 2.0
    return points


def _title(view: View) -> float:
    """A job's title is the plainest sign of a job; most of all in a subject or a calendar entry's name."""
    if roles.TAG.search(view.subject.text) or roles.TAG.search(view.body[:3000]):
        return 1.8  # nothing but a job is advertised (m/f/d)
    if roles.names_job(f"{view.subject.text}\n" + "\n".join(entry.summary for entry in view.entries)):
        return 1.8
    lines = [line for line in view.body.split("\n") if line.strip()]
    while lines and len(lines[-1]) < 60 and len(lines) > 2 and not lines[-1].rstrip().endswith((".", "?", "!", ":")):
        lines.pop()  # a signature says what the writer is
    return 1.1 if roles.names_job("\n".join(lines)) else 0.6 if roles.names_job(view.context) else 0.0


def _conversation(view: View, timing: Timing) -> float:
    """A person who sets up a talk without a word about jobs: told by who they are, and by what was written before."""
    points = 0.0
    if view.total(Cue.TALK) and (view.total(Cue.ASK) >= 2 or timing.fixed):
        points += 0.6
    if view.before & {Cue.APPLIED, Cue.INTERVIEW, Cue.JOB}:
        points += 1.2
    if view.before and view.letter.in_reply_to:
        points += 0.5
    if timing.fixed and view.total(Cue.FIXED) >= 2:
        points += 0.6
    last = [line for line in view.body.split("\n") if line.strip()][-3:]
    signature = f"{view.context} {' '.join(line for line in last if len(line) < 80)} ".casefold() + " ".join(
        a.name.casefold() for a in view.letter.from_
    )
    if any(word in signature for word in _TITLES):
        points += 1.2
    return points


_TITLES = (
    "talent", "recruit", "people partner", "human resources", " hr", "hiring", "founder", "head of", "director",
    "engineering manager", "personal", "ressources humaines", "rrhh", "careers", "jobs",
)  # fmt: skip


def _scores(view: View, timing: Timing, relation: float) -> Sequence[_Score]:
    t = view.total
    meeting = min(t(Cue.INTERVIEW), 4) + 0.5 * min(t(Cue.TALK), 3) + 1.5 * _from_service(view, SCHEDULERS)
    entry = 3.0 if view.entries else 0.0
    meeting += 1.0 * (Cue.INTERVIEW in view.before)  # "Wednesday, then": of what, was said before
    meeting += 1.0 * (timing.fixed > 0 and t(Cue.FIXED) >= 2) + 0.6 * (relation >= 2 * RELATED or _title(view) > 0)
    past = t(Cue.PAST) if not timing.fixed else 0.0
    reject, offer = _strongest(view, Cue.REJECT), _strongest(view, Cue.OFFER)
    ended = reject >= 3 or (reject >= 2 and t(Cue.REJECT) >= 4)
    return (
        _Score(Kind.REJECTION, _rejection(view, ended=ended), (Cue.REJECT,)),
        _Score(
            Kind.OFFER,
            2.2 + t(Cue.OFFER) if offer >= 2.9 and not ended else 0.5 * t(Cue.OFFER) * (not ended),
            (Cue.OFFER,),
        ),
        _Score(Kind.ASSESSMENT, _assessment(view, timing), (Cue.TASK,)),
        *_meetings(view, timing, meeting + entry, past),
        _Score(Kind.STATUS_UPDATE, _status(view, timing, past), (Cue.STATUS, Cue.PAST)),
        _Score(Kind.APPLICATION_RECEIVED, _received(view), (Cue.RECEIVED,)),
        _Score(Kind.RECRUITER_OUTREACH, _outreach(view), (Cue.OUTREACH,)),
        _Score(
            Kind.EMPLOYER_REPLY,
            2.0 + 0.4 * t(Cue.REPLY) + 0.2 * past + 0.1 * max(relation - RELATED, 0),
            (Cue.REPLY, Cue.PAST),
        ),
        _Score(
            Kind.AUTO_REPLY,
            1.5 * t(Cue.AUTO) - 1.0 - t(Cue.APPLIED) * 0.5 if _strongest(view, Cue.AUTO) >= 3 else 0.0,
            (Cue.AUTO,),
        ),
    )


def _strongest(view: View, cue: Cue) -> float:
    return max((heard.weight for heard in view.heard if heard.cue is cue), default=0.0)


def _rejection(view: View, *, ended: bool) -> float:
    points = view.total(Cue.REJECT)
    if ended:
        return 4.5 + points
    return 0.5 * points if points >= 3 and view.total(Cue.APPLIED) else 0.3 * points


def _meetings(view: View, timing: Timing, meeting: float, past: float) -> tuple[_Score, ...]:
    """The four kinds about an interview that lies ahead."""
    t = view.total
    talked = t(Cue.INTERVIEW) + t(Cue.TALK) >= 1 or bool(view.entries) or bool(view.before & {Cue.INTERVIEW, Cue.TALK})
    off = _strongest(view, Cue.CANCEL) >= 2 and (talked or _from_service(view, SCHEDULERS))
    moved = _strongest(view, Cue.MOVE) >= 3 or (_strongest(view, Cue.MOVE) >= 2 and t(Cue.OLD) >= 2 and not off)
    by_calendar = view.calendar_method == "CANCEL" or any(e.status == "CANCELLED" for e in view.entries)
    again = any(entry.sequence > 0 for entry in view.entries) and not by_calendar
    if meeting < 0.6:
        return (_Score(Kind.INTERVIEW_CONFIRMED, 0.0, ()),)
    settled = 1.5 + 0.6 * min(t(Cue.FIXED), 5) + 0.5 * meeting + 1.0 * timing.labelled
    confirmed = settled if timing.fixed else 0.2 * t(Cue.FIXED)
    asks = t(Cue.ASK) + 0.4 * min(meeting, 3)
    invited = 1.0 + 0.8 * asks - 0.5 * past if t(Cue.ASK) >= 1 else 0.0
    if timing.fixed and not timing.labelled and t(Cue.ASK) > t(Cue.FIXED):
        confirmed *= 0.6
    if timing.fixed and t(Cue.FIXED) >= t(Cue.ASK):
        invited *= 0.5
    change = 2.5 + t(Cue.MOVE) if (moved or again) and not by_calendar else 0.0
    cancel = 3.0 + t(Cue.CANCEL) + 3.0 * by_calendar if off or by_calendar else 0.0
    if off and not by_calendar and (_asks_now(view) or (moved and timing.fixed)):
        cancel *= 0.6
        change = max(change, 3.0 + t(Cue.CANCEL))
    elif off and not by_calendar:
        confirmed, change = 0.4 * confirmed, 0.5 * change
    return (
        _Score(
            Kind.INTERVIEW_CONFIRMED, confirmed * (0.4 if by_calendar else 1.0), (Cue.FIXED, Cue.INTERVIEW, Cue.TALK)
        ),
        _Score(Kind.INTERVIEW_INVITATION, invited, (Cue.ASK, Cue.INTERVIEW, Cue.TALK)),
        _Score(Kind.INTERVIEW_RESCHEDULED, (change + 0.5 * meeting + 2.0 * again) if change else 0.0, (Cue.MOVE,)),
        _Score(Kind.INTERVIEW_CANCELLED, cancel + 0.3 * meeting if cancel else 0.0, (Cue.CANCEL,)),
    )


def _asks_now(view: View) -> bool:
    """Whether a time is asked for now, and not only announced ("once it is over we will find another day")."""
    later = {id(heard.sentence) for heard in view.heard if heard.cue is Cue.LATER}
    return any(heard.cue is Cue.ASK and heard.weight >= 2 and id(heard.sentence) not in later for heard in view.heard)


def _assessment(view: View, timing: Timing) -> float:
    points = view.total(Cue.TASK)
    if _strongest(view, Cue.TASK) < 2:
        return 0.3 * points
    return 1.5 + points + 1.5 * _from_service(view, TESTERS) - 2.5 * (timing.fixed > 0)


def _status(view: View, timing: Timing, past: float) -> float:
    points = view.total(Cue.STATUS)
    if _strongest(view, Cue.STATUS) < 2:
        return 0.4 * points
    return 1.0 + 0.8 * points + 0.3 * past - 1.5 * (timing.fixed > 0) - 0.8 * view.total(Cue.ASK)


def _received(view: View) -> float:
    points = view.total(Cue.RECEIVED)
    if _strongest(view, Cue.RECEIVED) < 3:
        return 0.5 * points
    return 1.5 + points - 0.6 * view.total(Cue.PAST) * 0.5


def _outreach(view: View) -> float:
    points = view.total(Cue.OUTREACH)
    if _strongest(view, Cue.OUTREACH) < 2:
        return 0.3 * points
    return 1.0 + points - 0.8 * view.total(Cue.APPLIED) - 0.5 * view.total(Cue.PAST)


def _evidence(view: View, cues: tuple[Cue, ...]) -> tuple[Evidence, ...]:
    """The weightiest words of each cue that spoke for the finding."""
    seen = sorted((h for h in view.heard if h.cue in cues and h.weight >= 0.5), key=lambda h: -h.weight)
    return tuple(Evidence("kind", heard.cue.value, one_line(heard.sentence.text)) for heard in seen[:4])
