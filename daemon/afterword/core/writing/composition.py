"""WRITE: a thank-you from what was told and what the owner may truly say. No model, no chance: same facts, same text.

It names person, company and role, takes up a point of that interview, ties it to the profile's fact that fits best,
thanks, and says that the interest continues, in 60 to 180 words. Without a point it is short, and marked thin.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from jinja2 import Environment, StrictUndefined, Template

from afterword.core.policy import Owner, Profile
from afterword.core.readings import Format, Interviewer
from afterword.core.writing import dates, experience, fragments, salutation
from afterword.core.writing.templates import en

SHORTEST, LONGEST = 60, 180  # words, greeting to signature
_REPLY = re.compile(r"^(?:(?:re|fwd?|fw|aw|wg|sv|vs|antw|odp|tr|rv|res)(?:\[\d+\])?: ?)+", re.IGNORECASE)
_CALENDAR = re.compile(
    r"^(?:updated |new )?(?:invitation|accepted|event)(?: from an unknown sender)?(?: with note)?: (.{3,120}?) @ .*$",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r",? (?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh(?: & co\.? kg)?|ag|kg|s\.?a|s\.?r\.?l|b\.?v|oy|ab|corp)\.?$",
    re.IGNORECASE,
)
_ROLE_NOISE = re.compile(
    r" ?\((?:[mwfdxh]/)+[mwfdxh]\)| ?[#(]?\b(?:ref|req|id|job)\b[ .:#-]*[\w-]*\d[\w-]*\)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThankYouFacts:
    """Everything that one thank-you may say about the interview.

    `points` are the debrief's, for this person first, then those for everybody; `own_points` says how many of them
    are this person's, if known. `variant` is the place in the panel: two places never get the same text.
    """

    interviewer: Interviewer
    others: tuple[Interviewer, ...] = ()
    company: str | None = None
    role: str | None = None
    interview_start: datetime
    format: Format = Format.UNKNOWN
    points: tuple[str, ...] = ()
    variant: int = 0
    thread_subject: str | None = None
    own_points: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A draft: `used` says in one line each what it rests on, `missing` what it could not have (slugs).

    Slugs: point, name, company, role, experience.
    """

    subject: str
    body: str
    thin: bool
    used: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def thank_you(facts: ThankYouFacts, profile: Profile, owner: Owner) -> Composed:
    """The thank-you for one interviewer."""
    points = _chosen(facts, profile)
    tie, behind = _tie(facts, profile, points)
    body = _body(facts, profile, owner, points, tie, behind)
    # A long fragment and a long fact together: the second point goes first, then the fact.
    for shorter, still in ((points[:1], tie), (points[:1], None)):
        if len(body.split()) > LONGEST:
            points, tie = shorter, still
            body = _body(facts, profile, owner, points, tie, behind)
    used = (*(f"You told me: {p.source}" for p in points), *([f"Your profile: {tie.source}"] if tie else []))
    return Composed(
        subject=_subject(facts), body=body, thin=not points, used=used, missing=_missing(facts, points, tie)
    )


def company_name(company: str | None) -> str:
    """The company as one says it: without its legal form; empty where there is none."""
    name = _LEGAL.sub("", _clean(company or "")).rstrip(" ,.")
    return name if any(c.isalnum() for c in name) else ""


def role_name(role: str | None) -> str:
    """The role as one says it: without "(m/f/d)", reference numbers and the word role."""
    name = _ROLE_NOISE.sub("", _clean(role or "")).strip(" ,.-–")
    name = re.sub(
        r"^the ",
        "",
        re.sub(r" (?:role|position|job|vacancy|opening)$", "", name, flags=re.IGNORECASE),
        flags=re.IGNORECASE,
    )
    return name if any(c.isalnum() for c in name) else ""


def thread_subject(subject: str) -> str:
    """Re: … with one prefix, and without a calendar's time and address behind the name of an event."""
    plain = _REPLY.sub("", _clean(subject, 150)).strip()
    match = _CALENDAR.match(plain)
    return f"Re: {match[1] if match else plain}" if plain else ""


# --- what is said -----------------------------------------------------------------------------------------------------


def _chosen(facts: ThankYouFacts, profile: Profile) -> list[fragments.Point]:
    """At most two points: this person's first; of those told for everybody another one for each of the panel."""
    hearing = fragments.Hearing(
        names=_name_words(facts.interviewer.name),
        others=frozenset().union(*(_name_words(p.name) for p in facts.others)) - _name_words(facts.interviewer.name),
        alone=not facts.others,
        spelled=_spellings(facts, profile),
    )
    # Where nobody knows whose the points are, the first is taken as this person's, unless it is the only one.
    certain = facts.own_points is not None
    cut = facts.own_points if facts.own_points is not None else int(len(facts.points) > 1)
    own = fragments.mend(facts.points[:cut], replace(hearing, alone=True) if certain else hearing)
    shared = fragments.mend(facts.points[cut:], hearing)
    turn = facts.variant % len(shared) if shared else 0
    told = [*own, *shared[turn:], *shared[:turn]]
    if not told:
        return []
    return [told[0], *[p for p in told[1:] if not _overlap(told[0], p)][:1]]


def _overlap(one: fragments.Point, other: fragments.Point) -> bool:
    return bool(experience.stems(one.text) & experience.stems(other.text))


def _tie(
    facts: ThankYouFacts, profile: Profile, points: Sequence[fragments.Point]
) -> tuple[experience.Tie | None, int]:
    """The fact to tell, and the number of points before it: it stands behind the one that it has to do with."""
    role = role_name(facts.role)
    ties = [experience.tie(profile, point.text, role, facts.variant) for point in points]
    for place, tie in enumerate(ties):
        if tie is not None and tie.fitting:
            return tie, place + 1
    return (ties[0] if ties else experience.tie(profile, "", role, facts.variant)), len(points)


def _body(
    facts: ThankYouFacts,
    profile: Profile,
    owner: Owner,
    points: Sequence[fragments.Point],
    tie: experience.Tie | None,
    behind: int,
) -> str:
    words = _words(facts, owner.zone)
    opening = _pick(facts, 0, en.OPENINGS, words)
    sentences: list[str] = []
    for place, point in enumerate(points):
        sources = (en.SECOND_POINTS if place else en.POINTS)[point.form]
        sentences.append(_pick(facts, 1, sources, {"it": point.text}, behind=(opening, *sentences)))
    if tie:
        said = _pick(facts, 2, en.TIES if tie.fitting else en.LOOSE_TIES, {**words, "experience": tie.text})
        sentences.insert(behind, said)
    greeted = salutation.given_name(facts.interviewer.name)
    parts = {
        "greeting": _render(en.GREETING, {"name": greeted}) if greeted else en.GREETING_NOBODY,
        "opening": opening,
        "closing": _pick(facts, 3, en.CLOSINGS, words, behind=(opening, *sentences)),
        "sign_off": _signed_off(profile.sign_off),
        "signature": profile.signature or owner.name,
    }
    for padding in (None, *_rotated(en.PADDING, facts.variant)):
        sentences += [padding] if padding else []
        body = _render(en.LETTER, {**parts, "middle": " ".join(sentences)})
        if len(body.split()) >= SHORTEST + 2:
            break
    return re.sub(r"\n{3,}", "\n\n", body).strip()


def _words(facts: ThankYouFacts, zone: ZoneInfo) -> dict[str, str]:
    company, role = company_name(facts.company), role_name(facts.role)
    named = bool(company) and company.casefold() in role.casefold()
    day = f" on {dates.WEEKDAYS[facts.interview_start.astimezone(zone).weekday()]}"
    at = f" at {company}" if company and not named else ""
    talk = {Format.VIDEO: "our call", Format.PHONE: "our call"}.get(facts.format, "our conversation")
    return {
        "met": ("meeting me" if facts.format is Format.ONSITE else "speaking with me") + day,
        "day": day,
        "our_talk": talk,
        "the_role": f"the {role} role{at}" if role else f"the role{at}",
        "role": "the role",
        "team": company or "the team",
        "team_at": company or "your company",
    }


def _subject(facts: ThankYouFacts) -> str:
    if facts.thread_subject and (threaded := thread_subject(facts.thread_subject)):
        return threaded
    role, company = role_name(facts.role), company_name(facts.company)
    about = f": {role}" if role else (f" about {company}" if company else "")
    return f"Thank you for our conversation{about}"


def _missing(facts: ThankYouFacts, points: Sequence[fragments.Point], tie: experience.Tie | None) -> tuple[str, ...]:
    there = {
        "point": bool(points),
        "name": salutation.given_name(facts.interviewer.name) is not None,
        "company": bool(company_name(facts.company)),
        "role": bool(role_name(facts.role)),
        "experience": tie is not None,
    }
    return tuple(slug for slug, is_there in there.items() if not is_there)


# --- small pieces -----------------------------------------------------------------------------------------------------


def _pick(
    facts: ThankYouFacts, part: int, sources: Sequence[str], values: Mapping[str, str], *, behind: Sequence[str] = ()
) -> str:
    """Another source for each place in the panel, and another one again for another interview.

    One that begins like a sentence of `behind` gives way to the next one, if there is one that does not.
    """
    start = sum(ord(c) for c in f"{facts.company}{facts.role}{facts.interview_start.date()}")
    turn = start + facts.variant * (1 + part % 2) + facts.variant // len(sources) * (part + 1) + 3 * part
    said = [_render(source, values) for source in _rotated(sources, turn)]
    begun = {_beginning(sentence) for sentence in behind}
    return next((sentence for sentence in said if _beginning(sentence) not in begun), said[0])


def _beginning(sentence: str) -> str:
    return " ".join(sentence.casefold().split()[:2])


def _rotated(sources: Sequence[str], by: int) -> list[str]:
    return [*sources[by % len(sources) :], *sources[: by % len(sources)]]


def _signed_off(sign_off: str) -> str:
    words = " ".join(sign_off.split()) or "Best wishes"
    return words if words[-1] in ",.!" else f"{words},"


def _name_words(name: str) -> frozenset[str]:
    return frozenset(word.strip(".,()'").casefold() for word in name.split() if len(word.strip(".,()'")) > 1)


def _spellings(facts: ThankYouFacts, profile: Profile) -> dict[str, str]:
    """How names of things are written, by what the owner, the role and the company write."""
    texts = [" ".join(f.text.split()[1:]) + " " + " ".join(f.tags) for f in profile.facts]
    texts += [facts.role or "", company_name(facts.company)]
    words = [word.strip(".,;:()'\"") for text in texts for word in text.split()]
    # An inner capital or a name in mid-sentence; never a plain word that only opened something.
    return {word.casefold(): word for word in words if any(c.isupper() for c in word[1:]) and len(word) > 1}


def _clean(text: str, limit: int = 80) -> str:
    """One line of what may come from mail, cut at a word."""
    kept = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text[: 4 * limit])
    line = " ".join(kept.split())
    return line if len(line) <= limit else line[:limit].rpartition(" ")[0] or line[:limit]


@cache
def _template(source: str) -> Template:
    # Notes are plain text: nothing is to be escaped. What is not given is a bug, not an empty place.
    return Environment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False).from_string(source)  # noqa: S701


def _render(source: str, values: Mapping[str, str]) -> str:
    return _template(source).render(values)
