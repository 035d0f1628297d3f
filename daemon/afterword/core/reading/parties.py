"""Who an appointment's title puts side by side: "Jordan Avery and Brightwell (Data Engineer)", "Brightwell <> Jordan".

Whichever side is the owner is not the company; what stands behind the two belongs to neither.
"""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.reading import names
from afterword.core.reading.view import View

_JOIN = r"(?:\s+(?:and|und|et|y|x|×)\s+|\s*(?:&|/|\||<>|<->|<=>|↔|\+|×)\s*)"
_WORD = r"[A-ZÀ-ÖØ-Þ0-9](?:[\w'’.-]*\w)?"
_OTHER = rf"{_WORD}(?:[ \t]+(?:(?:&|of|de|the|für)[ \t]+)?{_WORD}){{0,4}}"
_OPENING = re.compile(
    r"^(?:(?:invitation|interview|meeting|call|chat|intro|introduction|technical|final|first|second|onsite|on-site|screening|phone|"
    r"video|catch-up|conversation|discussion|updated|event|panel|round|hr|initial|virtual|entretien|entrevista|gespräch)\b[\s:–-]*)+",
    re.IGNORECASE,
)


def counterpart(title: str, owner: str) -> tuple[str, str] | None:
    """Whom a title puts beside the owner (their name as they write it), and the title without the two; None: nobody."""
    for pattern in _patterns(owner):
        match = pattern.search(title[:300])
        if match is None:
            continue
        other = _OPENING.sub("", match["other"]).strip()
        if other and names.is_person(other.split()[0]):
            opening = match["other"][: len(match["other"]) - len(other)] if match["other"].endswith(other) else ""
            return other, f"{title[: match.start()]}{opening}{title[match.end() :]}".strip()
    return None


def companies(view: View) -> list[str]:
    """Whom the subject and the calendar's titles put beside the owner, unless it is a person of this letter."""
    found = []
    for title in (view.subject.text, *(entry.summary for entry in view.entries)):
        beside = counterpart(title, view.owner.name)
        if beside is not None and not _person_here(beside[0], view):
            found.append(beside[0])
    return list(dict.fromkeys(found))


def without(title: str, owner: str) -> str:
    """A title without the two that it puts side by side: where a role may be left."""
    beside = counterpart(title, owner)
    return beside[1] if beside is not None else title


def _person_here(name: str, view: View) -> bool:
    letter = view.letter
    people = [a.name for a in (*letter.from_, *letter.reply_to, *letter.cc, *letter.sender)]
    people += [a.name for entry in view.entries for a in (*entry.attendees, entry.organizer) if a is not None]
    return any(names.same(names.tidy(person), name) for person in people if person)


@lru_cache(maxsize=16)
def _patterns(owner: str) -> tuple[re.Pattern[str], ...]:
    """Owner first or last; the whole name, or the first one alone where it is no word of one letter or two."""
    words = owner.split()
    called = [r"\s+".join(map(re.escape, words))] + [re.escape(w) for w in words[:1] if len(w) > 2 and len(words) > 1]
    own = rf"\b(?:{'|'.join(called)})\b" if words else r"(?!)"
    return re.compile(rf"{own}{_JOIN}(?P<other>{_OTHER})"), re.compile(rf"(?<!\w)(?P<other>{_OTHER}){_JOIN}{own}")
