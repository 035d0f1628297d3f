"""WRITE: what can be said against a draft, whoever wrote it. The owner sees it beside the draft.

The rules are those of the etiquette: never boilerplate, keep it short. A blocking finding is one that a note should not
leave with; it is for the owner to say so.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.core.writing import experience, salutation
from afterword.core.writing import vocabulary as v
from afterword.core.writing.composition import LONGEST, SHORTEST, ThankYouFacts, company_name, role_name

_PLACEHOLDER = re.compile(
    r"\[[^\]\n]{0,40}\]|\{\{?[^}\n]{0,40}\}?\}|<(?:name|company|role|insert)[^>\n]{0,40}>|\b(?:x{3,}|todo|tbd|lorem ipsum)\b"
    r"|\b(?:your name|company name|insert \w+ here)\b|\bNone\b",
    re.IGNORECASE,
)
_THANKS = re.compile(r"\b(?:thank|thanks|grateful|appreciate[d]?)\b", re.IGNORECASE)
_DOUBLED = re.compile(r"\b([^\W\d_]+)[ \n]+\1\b", re.IGNORECASE)
#: "had had", "that that" are right now and then.
_MAY_DOUBLE = {"had", "that"}
#: From which share of common word pairs two notes are too much alike.
_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say against a draft: a slug, one sentence for the owner, and whether it should stop the note."""

    slug: str
    message: str
    blocking: bool = False


def review(body: str, subject: str, facts: ThankYouFacts, *, other_notes: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Everything that speaks against a thank-you. `other_notes` are bodies of notes that this one must differ from."""
    return (
        *_naming(body, facts),
        *_substance(body, facts),
        *_form(body, subject, facts),
        *_likeness(body, other_notes),
    )


def _naming(body: str, facts: ThankYouFacts) -> Iterator[Finding]:
    greeting = body.strip().split("\n", 1)[0]
    name = salutation.given_name(facts.interviewer.name)
    if name and not _has(greeting, name) and not _has(greeting, facts.interviewer.name):
        yield Finding("wrong_name", f"The greeting does not name {_short(facts.interviewer.name)}.", blocking=True)
    for other in facts.others:
        theirs = salutation.given_name(other.name)
        if theirs and theirs != name and _has(greeting, theirs):
            yield Finding(
                "wrong_name", f"The greeting names {_short(other.name)}, who gets another note.", blocking=True
            )
    company, role = company_name(facts.company), role_name(facts.role)
    if not company or not _has(body, company):
        yield Finding("no_company", f"It does not name {company or 'the company, which I do not know'}.")
    if not role or not _has(body, role):
        yield Finding(
            "no_role", f"It does not name the role{f' ({_short(role)})' if role else ', which I do not know'}."
        )


def _substance(body: str, facts: ThankYouFacts) -> Iterator[Finding]:
    known = experience.stems(f"{facts.company} {facts.role} {facts.interviewer.name}")
    if not any(_takes_up(body, point, known) for point in facts.points):
        yield Finding("no_point", "It takes up nothing that was said in the interview.", blocking=True)
    if not _THANKS.search(body):
        yield Finding("no_thanks", "It does not say thank you.")


def _takes_up(body: str, point: str, known: frozenset[str]) -> bool:
    """Whether a word that makes the point what it is stands in the body; all of them, where they are everyday words."""
    telling = experience.stems(point) - known
    if any(not stem.isdigit() for stem in telling):
        return bool(telling & experience.stems(body))
    plain = {v.NUMBERS.get(word, word) for word in re.findall(r"\w+", point.casefold())} - v.STOP
    return bool(plain) and plain <= {v.NUMBERS.get(word, word) for word in re.findall(r"\w+", body.casefold())}


def _form(body: str, subject: str, facts: ThankYouFacts) -> Iterator[Finding]:
    count = len(body.split())
    if not SHORTEST <= count <= LONGEST:
        much = "short" if count < SHORTEST else "long"
        yield Finding(f"too_{much}", f"It is {much}: {count} words, where {SHORTEST} to {LONGEST} read best.")
    folded = " ".join(body.casefold().replace("’", "'").split())
    for phrase in v.CLICHES:
        if phrase in folded:
            yield Finding("cliche", f"“{phrase}” is a phrase that everybody skips.")
            break
    if match := _PLACEHOLDER.search(body) or _PLACEHOLDER.search(subject):
        yield Finding("placeholder", f"There is an unfilled place in it: {_short(match[0])}", blocking=True)
    given = " ".join(filter(None, (facts.company, facts.role, facts.interviewer.name, facts.thread_subject))).casefold()
    for match in _DOUBLED.finditer(body):
        if match[1].casefold() not in _MAY_DOUBLE and " ".join(match[0].casefold().split()) not in given:
            yield Finding("doubled_word", f"A word stands there twice: {_short(match[0])}")
            break
    if not subject.strip():
        yield Finding("no_subject", "It has no subject.", blocking=True)
    if body.count("?") > 1:
        yield Finding("many_questions", "It asks more than one question.")


def _likeness(body: str, other_notes: Iterable[str]) -> Iterator[Finding]:
    mine = _pairs(body)
    for other in other_notes:
        theirs = _pairs(other)
        if mine and theirs and len(mine & theirs) / min(len(mine), len(theirs)) > _ALIKE:
            yield Finding("alike", "It is much like a note to somebody else of the same panel.", blocking=True)
            return


def _pairs(body: str) -> set[tuple[str, str]]:
    # Without greeting and signature, which may well be the same.
    words = re.findall(r"\w+", " ".join(body.strip().split("\n")[1:-1]).casefold())
    return set(itertools.pairwise(words))


def _has(text: str, wanted: str) -> bool:
    folded, sought = " ".join(text.casefold().split()), " ".join(wanted.casefold().split())
    return re.search(rf"(?<!\w){re.escape(sought)}(?!\w)", folded) is not None


def _short(text: str) -> str:
    return " ".join(text.split())[:60]
