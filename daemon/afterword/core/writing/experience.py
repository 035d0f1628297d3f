"""WRITE: which fact of the owner's profile fits a point best, and how it is said in the first person.

A fact is never changed but for its first word and its last stop: a note claims what its owner wrote, and nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.policy import Profile
from afterword.core.writing import vocabulary as v

#: A longer fact is no longer an aside (words).
_LONGEST = 40
#: First words that are never names, so that they are written small in mid-sentence.
_SMALL = v.words("over more some a an the several nearly almost fluent certified experienced regular deep long my")


@dataclass(frozen=True, slots=True)
class Tie:
    """A fact as it is said, the profile's own text of it, and whether it has to do with the point."""

    text: str
    source: str
    fitting: bool


def tie(profile: Profile, point: str, role: str, place: int = 0) -> Tie | None:
    """The fact that shares most words with the point, tags first; else with the role; else the one at `place`."""
    facts = [(fact, said) for fact in profile.facts if (said := first_person(fact.text))]
    if not facts:
        headline = first_person(profile.headline)
        return Tie(headline, profile.headline, fitting=False) if headline else None

    def likeness(wanted: frozenset[str], number: int) -> tuple[int, int]:
        fact = facts[number][0]
        return 3 * len(wanted & stems(" ".join(fact.tags))) + len(wanted & stems(fact.text)), -number

    for wanted, fitting in ((stems(point), True), (stems(role), False)):
        best = max(range(len(facts)), key=lambda number, wanted=wanted: likeness(wanted, number))  # type: ignore[misc]
        if score := likeness(wanted, best)[0]:
            # One common word of a fact that has tags for its subjects is chance.
            sure = score > 1 or not facts[best][0].tags
            return Tie(facts[best][1], facts[best][0].text, fitting=fitting and sure)
    fact, said = facts[place % len(facts)]
    return Tie(said, fact.text, fitting=False)


def first_person(fact: str) -> str:
    """Led the move to Kafka. → I led the move to Kafka; empty where a fact cannot be said in one breath."""
    text = " ".join(fact.split()).rstrip(".!; ")
    if not text or len(text.split()) > _LONGEST or not text.isprintable() or ". " in text:
        return ""
    first, _, rest = text.partition(" ")
    word = first.casefold()
    if word in v.DID and rest and not first.isupper():
        return f"I {word} {rest}"
    if word in v.DOES and rest:
        return f"I {v.DOES[word]} {rest}"
    counted = first[0].isdigit() or word in v.NUMBERS.values() or word in _SMALL
    return f"{word} {rest}" if counted and rest and not first.isupper() else text


def stems(text: str) -> frozenset[str]:
    """Words that carry meaning, cut to a common stem: migrations, migrated, migration → migrat."""
    words = (word.strip("-'") for word in re.split(r"[^\w+#'-]+", text.casefold()))
    parts = (part for word in words for part in {word, *word.split("-")})
    return frozenset(_stem(part) for part in parts if len(part) > 1 and part not in v.STOP | v.COMMON)


def _stem(word: str) -> str:
    for ending in ("ations", "ation", "ating", "ated", "ates", "ate", "ments", "ment", "ings", "ing", "ions", "ion",
                   "ers", "er", "ies", "ed", "es", "s", "y", "e"):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
