"""WRITE: how a person is greeted in English: by the name that they use themselves, and never as a department."""

from __future__ import annotations

import unicodedata

from afterword.core.writing.vocabulary import words

_TITLES = {"mr", "mrs", "ms", "miss", "mx", "sir", "dame", "herr", "frau"}
_DEGREES = {"dr", "prof", "professor", "doctor"}
_BEHIND = {"phd", "md", "mba", "msc", "bsc", "jr", "sr", "ii", "iii", "cpa", "pmp", "obe", "mbe"}
#: A "name" with one of these in it is a mailbox, not a person.
_NOBODY = words(
    """
    recruiting recruitment recruiter recruiters talent acquisition hr careers career jobs job hiring team noreply
    no-reply donotreply info office people department interview interviews calendar scheduling support admin
    notifications notification bewerbung personal
    """
)
_JOINTS = frozenset("'’.-")


def given_name(name: str) -> str | None:
    """What stands behind "Dear": "Priya", "Dr Raman", "Ms Raman", "J. Smith"; None where it is nobody's name.

    Takes "Raman, Priya", "PRIYA RAMAN" and "Priya Raman (Brightwell)". Diacritics are kept.
    """
    parts = _words(name)
    if not parts or any(word.casefold() in _NOBODY for word in parts):
        return None
    titles = [w for w in parts if _plain(w) in _TITLES | _DEGREES]
    rest = [w for w in parts if w not in titles and _plain(w) not in _BEHIND]
    if not rest:
        return None
    cased = [_cased(word) for word in rest]
    if degrees := [t for t in titles if _plain(t) in _DEGREES]:
        title = "Professor" if any(_plain(d).startswith("prof") for d in degrees) else "Dr"
        return f"{title} {_surname(cased)}"
    if titles and len(cased) == 1:
        return f"{titles[0].rstrip('.').capitalize()} {cased[0]}"
    initial = len(cased[0].rstrip(".")) == 1
    return " ".join(cased) if initial else cased[0]


def _words(name: str) -> list[str]:
    text = unicodedata.normalize("NFC", name).split("(")[0].split("|")[0].split(" via ")[0].strip(" \"',")
    if text.count(",") == 1:
        family, given = (part.strip() for part in text.split(","))
        # "Raman, Priya", but "Priya Raman, PhD".
        text = family if _plain(given) in _BEHIND else f"{given} {family}"
    parts = text.split()
    named = len(text) <= 80 and len(parts) <= 6 and all(map(_like_a_name, parts))
    return parts if named else []


def _like_a_name(word: str) -> bool:
    return word[0].isalpha() and all(c in _JOINTS or unicodedata.category(c)[0] in "LM" for c in word)


def _surname(parts: list[str]) -> str:
    particles = {"van", "von", "de", "der", "den", "di", "da", "la", "le", "du", "del", "ten", "ter", "zu"}
    start = len(parts) - 1
    while start > 1 and parts[start - 1].casefold() in particles:
        start -= 1
    return " ".join(parts[start:])


def _cased(word: str) -> str:
    if (word.isupper() and len(word.rstrip(".")) > 2) or (word.islower() and len(word) > 3):
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


def _plain(word: str) -> str:
    return word.replace(".", "").casefold()
