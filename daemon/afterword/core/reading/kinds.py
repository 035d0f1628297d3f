"""Which of the fourteen kinds a letter is.

What headers alone settle (a bounce, an automatic answer, the owner's own mail) is told first. Everything else is weighed:
the letter's words, the cues in its sentences, what its sentences do (`acts`), its calendar entries, times and sender are
signs; each kind has a weight for each of them that was learned from labelled mail by many hands. The confidence is the
winner's share.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.core.messages import Address, BlockKind, Letter
from afterword.core.reading import acts, companies, names, roles, weighing
from afterword.core.reading.cues import Cue, plain
from afterword.core.reading.learned import kinds as learned
from afterword.core.reading.learned import rarity as rare
from afterword.core.reading.machinery import Machine, machine
from afterword.core.reading.meetings import Timetable
from afterword.core.reading.senders import PUBLIC
from afterword.core.reading.sentences import Sentence, tokens
from afterword.core.reading.showing import one_line
from afterword.core.reading.view import ATS, NETWORKS, SCHEDULERS, TESTERS, View, domain_in
from afterword.core.readings import Evidence, Kind


@dataclass(frozen=True, slots=True)
class Finding:
    """A kind, how sure it is, and what spoke for it.

    `perhaps` is what a letter that seems to be about no application may be all the same, and how likely.
    """

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...]
    perhaps: tuple[Kind, float] | None = None


_ABOUT_INTERVIEWS = frozenset(
    {Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED}
)
_UNRELATED = frozenset({Kind.OTHER, Kind.RECRUITER_OUTREACH})
#: An interview invented from an unrelated message is the worst mistake here: one needs so much more to be believed.
_CAUTION = 1.25
_PERHAPS = 0.25
_NOT_WHEN_OFF = frozenset({Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_INVITATION})
#: What all words of a letter count together, and one structural sign: learned with the same.
WORDS, SIGN = 15.0, 0.8
_SENTENCES = 60


def decide(view: View, timing: Timetable) -> Finding:
    """The kind of a letter, how sure that is, and what spoke for it."""
    told = plainly(view)
    if told is not None:
        return told
    model, said = _model(), _acts(view)
    shares = dict(
        zip(map(Kind, model.classes), weighing.shares(model.sums(signs(view, timing, said)), SHARPNESS), strict=True)
    )
    if _taken_off(view):  # what a calendar takes off is neither settled nor asked for (RFC 5546 section 3.2.5)
        shares = {kind: share for kind, share in shares.items() if kind not in _NOT_WHEN_OFF}
    ranked = sorted(shares, key=lambda kind: -shares[kind])
    best = ranked[0]
    unrelated = max(_UNRELATED & shares.keys(), key=lambda kind: shares[kind])
    if best in _ABOUT_INTERVIEWS and shares[best] < _CAUTION * shares[unrelated]:
        best = unrelated
    other = next(
        ((kind, shares[kind]) for kind in ranked[:2] if kind not in _UNRELATED and shares[kind] >= _PERHAPS), None
    )
    return Finding(best, round(shares[best], 2), _evidence(view, best, said), other if best in _UNRELATED else None)


#: How sharply sums become shares; 1 leaves them as they were learned. On hands that were left out they are worth what
#: they say (docs/understanding.md has the table).
SHARPNESS = 1.0


_model = weighing.Learned(lambda: learned.TABLE)
use = _model.use


#: What each sentence does, by its identity: worked out once for a letter.
_Acts = Mapping[int, Mapping[str, float]]


def _acts(view: View) -> _Acts:
    cues = _cues(view)
    return {id(s): acts.shares(s.plain, cues.get(id(s), {})) for s in (view.subject, *view.sentences[:_SENTENCES])}


def signs(view: View, timing: Timetable, said: _Acts | None = None) -> dict[str, float]:
    """Everything in a letter that may speak for a kind."""
    said = said if said is not None else _acts(view)
    found = weighed(words_of(view))
    found |= {f"g:{sign}": SIGN * strength for sign, strength in _structure(view, timing).items()}
    rows = [said[id(sentence)] for sentence in view.sentences[:_SENTENCES]]
    return found | acts.of_letter(rows, said[id(view.subject)])


rarity = weighing.Learned(lambda: rare.TABLE)


def weighed(words: set[str]) -> dict[str, float]:
    """A letter's words, the rarer the stronger, and together as strong as any other letter's."""
    known = rarity().rows
    rows = [(word, row[0]) for word in sorted(words) if (row := known.get(word)) is not None]
    length = math.sqrt(sum(strength * strength for _, strength in rows)) or 1.0
    return {word: WORDS * strength / length for word, strength in rows}


def _cues(view: View) -> dict[int, dict[str, float]]:
    """Each sentence's cues, as strong as they are there."""
    cues: dict[int, dict[str, float]] = {}
    for heard in view.heard:
        here = cues.setdefault(id(heard.sentence), {})
        here[heard.cue.value] = max(here.get(heard.cue.value, 0.0), heard.weight)
    return cues


_ANSWER = re.compile(r"^(?:(?:re|aw|fwd?|wg|tr|rv|sv|antw)\s*:\s*)+")
_APART = re.compile(r"[^a-z]+")


def words_of(view: View) -> set[str]:
    """A letter's words with their pairs and threes, apart by where they stand."""
    found: set[str] = set()
    for sentence in view.sentences:
        _grams(["^", *tokens(sentence.plain)], "", found, threes=True)
    subject = _ANSWER.sub("", view.subject.plain)
    _grams(tokens(subject), "s:" if subject == view.subject.plain else "rs:", found, threes=False)
    for entry in view.entries[:1]:
        _grams(tokens(plain(entry.summary)), "cs:", found, threes=False)
        _grams(tokens(plain(entry.description[:1000])), "", found, threes=True)
    letter = view.letter
    for author in letter.from_[:1]:
        found |= _senders_words(author)
    signed = "\n".join(b.text for b in letter.blocks if b.kind is BlockKind.SIGNATURE)[:400]
    return found | {f"sig:{token}" for token in tokens(plain(signed))}


def _senders_words(author: Address) -> set[str]:
    """What a sender calls itself; a person's own name says nothing about what they write, so it is left out."""
    name = names.tidy(author.name)
    parts = [part for part in _APART.split(author.addr.partition("@")[0].casefold()) if part]
    if 2 <= len(name.split()) <= 4 and names.is_person(name) and not companies.dressed(author.name):
        called = {names.squash(word) for word in name.split()}
        initials = {word[:1] for word in called}
        parts = [p for p in parts if len(p) > 2 and not any(p in word or word in p for word in called if len(word) > 2)]
        return {"fn:a person", *(f"fl:{part}" for part in parts if part not in initials)}
    return {*(f"fn:{token}" for token in tokens(plain(author.name))), *(f"fl:{part}" for part in parts)}


def _grams(words: list[str], place: str, found: set[str], *, threes: bool) -> None:
    for i, word in enumerate(words):
        found.add(place + word)
        if i + 1 < len(words):
            found.add(f"{place}{word} {words[i + 1]}")
        if threes and i + 2 < len(words):
            found.add(f"{place}{word} {words[i + 1]} {words[i + 2]}")


def _structure(view: View, timing: Timetable) -> dict[str, float]:
    """What is not words: cues, calendar, times, sender, shape."""
    letter = view.letter
    found: dict[str, float] = {f"before:{cue.value}": 1.0 for cue in view.before}
    for cue in Cue:
        if view.totals.get(cue):
            found[f"cue:{cue.value}:all"] = view.total(cue) / 6
            found[f"cue:{cue.value}:most"] = max(h.weight for h in view.heard if h.cue is cue) / 3
    looks = {
        "fixed": timing.fixed > 0, "several": timing.fixed > 1, "labelled": timing.labelled,
        "entries": bool(view.entries), "again": any(entry.sequence > 0 for entry in view.entries),
        "taken_off": view.calendar_method == "CANCEL" or any(e.status == "CANCELLED" for e in view.entries),
        f"method:{view.calendar_method}": True, f"machine:{machine(letter).value}": True,
        "in_reply": bool(letter.in_reply_to), "answer": _ANSWER.match(view.subject.plain) is not None,
        "public": any(author.domain in PUBLIC for author in letter.from_), "html_only": letter.html_only,
        "unsubscribe": "list-unsubscribe" in letter.headers, "question": "?" in view.body,
        "automatic": letter.header("auto-submitted").casefold() not in {"", "no"}, "attachments": bool(letter.attachments),
        "quotes": any(block.kind is BlockKind.QUOTE for block in letter.blocks), "passed_on": _passes_on(letter),
    }  # fmt: skip
    words = len(view.body.split())
    looks |= {f"longer:{length}": words > length for length in (15, 40, 80, 150, 300)}
    for name, services in (("ats", ATS), ("scheduler", SCHEDULERS), ("tester", TESTERS), ("network", NETWORKS)):
        looks[f"service:{name}"] = _from_service(view, services)
    found |= weighing.present(sign for sign, so in looks.items() if so)
    return found | {"title": _title(view), "dated": min(timing.dated, 3) / 3, "chance": timing.chance} | _calendar(view)


def _calendar(view: View) -> dict[str, float]:
    """What a calendar entry settles almost by itself: an update, an end (RFC 5546 sections 3.2.2, 3.2.5)."""
    off = _taken_off(view)
    again = any(entry.sequence > 0 for entry in view.entries)
    return {"updated": 4.0} if again and not off else {"ended": 3.0} if off else {}


def _taken_off(view: View) -> bool:
    off = view.calendar_method == "CANCEL" or any(entry.status == "CANCELLED" for entry in view.entries)
    return off and bool(view.entries)


def _passes_on(letter: Letter) -> bool:
    return bool(letter.attached) or any(block.kind is BlockKind.FORWARDED for block in letter.blocks)


def _evidence(view: View, kind: Kind, said: _Acts) -> tuple[Evidence, ...]:
    """The sentences whose words spoke most for a kind, each with what it does."""
    if kind.value not in _model().classes:
        return ()
    parts = (view.subject, *view.sentences[:_SENTENCES])
    spoke = [(_spoke(sentence, kind, said[id(sentence)]), sentence) for sentence in parts]
    seen = sorted((each for each in spoke if each[0] > _SPEAKS), key=lambda each: -each[0])[:4]
    if not seen:
        return (Evidence("kind", "all_together", one_line(view.subject.text)),)
    return tuple(Evidence("kind", _does(said[id(s)], kind), one_line(s.text)) for _, s in seen)


def _does(acts_: Mapping[str, float], kind: Kind) -> str:
    """What a sentence does, of all that speaks for the kind, in a word for those who ask."""
    spoke = _model().speaking({f"act:{act}": share for act, share in acts_.items()}, kind.value)
    return _DOES.get(spoke[0][0].removeprefix("act:"), "words") if spoke else "words"


_DOES = {
    "received": "acknowledges", "invite": "asks_for_a_time", "fixed": "settles_a_time", "moved": "moves_it",
    "cancelled": "takes_it_off", "task": "sets_a_task", "offer": "offers", "reject": "declines", "status": "says_how_it_stands",
    "asks": "asks_or_answers", "outreach": "approaches", "away": "is_away", "past": "looks_back", "process": "says_how_it_goes",
    "practical": "tells_the_way", "about": "tells_of_the_firm", "polite": "is_polite", "appointment": "another_appointment",
    "notjob": "another_matter", "bulk": "to_many", "observer": "somebody_elses", "scam": "tries_a_trick",
}  # fmt: skip


_SPEAKS = 0.15


def _spoke(sentence: Sentence, kind: Kind, does: Mapping[str, float]) -> float:
    """What a sentence's words and acts add for a kind beyond what they add for the mean of all."""
    found: set[str] = set()
    _grams(["^", *tokens(sentence.plain)], "", found, threes=True)
    model = _model()
    sums = model.sums(weighed(found) | {f"act:{act}": share for act, share in does.items()})
    own = [total - start * weighing.UNIT for total, start in zip(sums, model.start, strict=True)]
    return own[model.classes.index(kind.value)] - sum(own) / len(own)


def plainly(view: View) -> Finding | None:
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
