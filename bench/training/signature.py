"""A digest of the signs that the rooms see in a few letters: weights fit only the signs that they were learned for."""

from __future__ import annotations

import hashlib

import corpus
from afterword.core.reading import acts, companies, decisiondays, kinds, meetings, people, roles, tagging
from afterword.core.reading.view import lay_out

_FOLDERS = ("held/machines", "held/people", "held/continent", "held/hard")


def signature() -> str:
    """The same for the same signs, whatever they weigh."""
    seen: set[str] = set()
    hands = corpus.hands(only=_FOLDERS)
    for folder in _FOLDERS:
        for message in hands[folder][:20:4]:
            view = lay_out(message.letter, corpus.OWNER)
            around, lines = tagging.surroundings(view), tagging.lines(view)
            entry = view.entries[0] if view.entries else None
            seen |= {f"kinds {sign}" for sign in kinds.words_of(view)}
            seen |= {f"acts {sign}" for part in view.sentences for sign in acts.signs(part.plain, {})}
            seen |= {f"tags {sign}" for line in lines for word in tagging.signs_of_line(line, around) for sign in word}
            for name, found in (
                ("moments", meetings.candidates(view)),
                ("days", decisiondays.candidates(view)),
                ("companies", companies.candidates(view)),
                ("roles", roles.candidates(view, None)),
                ("people", people.candidates(view, entry)),
            ):
                seen |= {f"{name} {sign}" for _, signs in found for sign in signs}
    return hashlib.sha256("\n".join(sorted(seen)).encode()).hexdigest()[:16]
