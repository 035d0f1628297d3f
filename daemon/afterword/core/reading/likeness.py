"""Names of companies and roles compared: legal forms, accents, case and spelling do not count, other words do."""

from __future__ import annotations

import re
import unicodedata

from afterword.core.reading import names

_LEGAL = frozenset(
    names.words(
        "ltd limited llc inc incorporated gmbh plc co corp corporation company ag sa sas sarl bv nv group the llp kg kgaa se oy ab "
        "pte pty pvt sl srl spa mbh ev holding holdings as aps"
    )
)
_NOISE = frozenset(names.words("a an the of for and und et y de la le der die das m w d f x h in mwd gn"))
_SAME = {
    "sr": "senior",
    "jr": "junior",
    "eng": "engineer",
    "dev": "developer",
    "mgr": "manager",
    "swe": "engineer",
    "ops": "operations",
}


def _words(name: str | None) -> list[str]:
    text = unicodedata.normalize("NFKD", (name or "")[:200].casefold().replace("&", " and ").replace("ß", "ss"))
    text = re.sub(r"\([^)]{0,60}\)", " ", "".join(c for c in text if not unicodedata.combining(c)))
    text = re.sub(r"\b(\w)\.(?=\w\b)", r"\1", text)  # B.V. is bv
    return re.findall(r"\w+", text)


def same_company(a: str | None, b: str | None) -> bool:
    """Whether two spellings are one company: equal without legal forms, or one is the other with words behind it.

    A single short word (HP) must be equal: PHP, or HP Bulmer, is another firm's name.
    """
    first = [w for w in _words(a) if w not in _LEGAL] or _words(a)
    second = [w for w in _words(b) if w not in _LEGAL] or _words(b)
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    if first == second or "".join(first) == "".join(second):
        return True
    return long[: len(short)] == short and len("".join(short)) >= 4


def same_role(a: str | None, b: str | None) -> bool:
    """Whether two spellings are one role. Grades count (senior is not junior), order of words does not."""
    first = {_SAME.get(w, w) for w in _words(a)} - _NOISE
    second = {_SAME.get(w, w) for w in _words(b)} - _NOISE
    if not first or not second:
        return False
    grades = {
        "senior",
        "junior",
        "lead",
        "principal",
        "staff",
        "head",
        "chief",
        "graduate",
        "intern",
        "trainee",
        "deputy",
        "assistant",
    }
    if first & grades != second & grades:
        return False
    return first == second or (len(first & second) >= 2 and (first <= second or second <= first))
