"""Names of companies and roles compared: legal forms, accents, case and spelling do not count, other words do.

Abbreviations are never guessed: BWA is Brightwell Analytics only where somebody says so.
"""

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
#: Words that many firms begin with: "First" alone is not First Direct, "Bank" is not Bank of Otley.
_COMMON = frozenset(
    names.words(
        "bank data digital first global national united general north south east west northern southern eastern western new old "
        "open city royal university college museum green blue cloud smart deutsche british french banco banque universidad universite "
        "universitat hochschule stadt grupo groupe tech studio media health energy capital"
    )
)
_SITES = re.compile(r"(?<=\w)\.(?:com|io|ai|de|co\.uk|org|net|eu|fr|es|app|dev)\b")
_NOISE = frozenset(names.words("a an the of for and und et y de la le der die das m w d f x h in mwd gn"))
_SAME = {
    "sr": "senior",
    "jr": "junior",
    "eng": "engineer",
    "engr": "engineer",
    "dev": "developer",
    "mgr": "manager",
    "swe": "software engineer",
    "ops": "operations",
    "frontend": "front end",
    "backend": "back end",
    "fullstack": "full stack",
}
_GRADES = frozenset(
    names.words(
        "senior junior lead principal staff head chief graduate intern trainee deputy assistant associate werkstudent"
    )
)
#: One trade in both genders: Entwickler, Entwicklerin; développeur, développeuse; ingeniero, ingeniera.
_GENDERED = (
    (re.compile(r"(\w{3,30}(?:er|eur|ent|ant|ist|ekt|or|yst|rat|arzt))in"), r"\1"),
    (re.compile(r"(\w{3,30})mann|(\w{3,30})frau"), r"\1\2leute"),
    (re.compile(r"(\w{3,30})euse"), r"\1eur"),
    (re.compile(r"(\w{3,30}t)rice"), r"\1eur"),
    (re.compile(r"(\w{3,30}i)[eè]re"), r"\1er"),
    (re.compile(r"(\w{3,30}(?:eur|ant|ent|ien))(?:e|ne)"), r"\1"),
    (re.compile(r"(\w{3,30}(?:or|dor|tor))a"), r"\1"),
    (re.compile(r"(\w{3,30}(?:er|ic|iv|eñ|en))a"), r"\1o"),
)
#: Entwickler*in, Entwickler:in, Entwickler/-in, Entwickler(in), EntwicklerIn; ingénieur(e), ingénieur·e.
_MARKED = re.compile(r"(?<=\w)(?:[*:_·]\s?|/-?|\()(?:innen|in|e|ne|euse|rice|a)\b\)?|(?<=[a-zäöüß])In(?:nen)?\b")


def _words(name: str | None, *, umlauts: bool = False) -> list[str]:
    text = (name or "")[:200].casefold().replace("&", " and ").replace("ß", "ss")
    if umlauts:
        text = text.translate(_WRITTEN_OUT)
    text = unicodedata.normalize("NFKD", text)
    text = re.sub(r"\([^)]{0,60}\)", " ", "".join(c for c in text if not unicodedata.combining(c)))
    text = re.sub(r"\b(\w)\.(?=\w\b)", r"\1", text)  # B.V. is bv
    return re.findall(r"\w+", text)


_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def same_company(a: str | None, b: str | None) -> bool:
    """Whether two spellings are one company: equal without legal forms, or one is the other with words behind it.

    A single short word (HP) must be equal: PHP, or HP Bulmer, is another firm's name. So must a common one (First).
    """
    return any(_one_firm(first, second) for first in _firm(a) for second in _firm(b))


def _firm(name: str | None) -> list[list[str]]:
    """A company's name in words, and once more with its umlauts written out (Müller, Mueller)."""
    bare = _SITES.sub("", (name or "")[:200].casefold())
    spelled = [_words(bare), _words(bare, umlauts=True)]
    return [[w for w in words if w not in _LEGAL] or words for words in spelled]


def _one_firm(first: list[str], second: list[str]) -> bool:
    if not first or not second:
        return False
    if first == second or "".join(first) == "".join(second):
        return True
    short, long = sorted((first, second), key=len)
    return long[: len(short)] == short and len("".join(short)) >= 4 and not set(short) <= _COMMON


def same_role(a: str | None, b: str | None) -> bool:
    """Whether two spellings are one role. Grades count (senior is not junior), order of words does not."""
    first, second = _title(a), _title(b)
    if not first or not second or first & _GRADES != second & _GRADES:
        return False
    return first == second or (len(first & second) >= 2 and (first <= second or second <= first))


def other_role(a: str | None, b: str | None) -> bool:
    """Whether two spellings cannot be one role. What says less is not another one: "Engineer" may be the data engineer."""
    first, second = _title(a), _title(b)
    if not first or not second or same_role(a, b):
        return False
    vague = min(first, second, key=len)
    return not (vague <= (first & second) and len(vague) == 1 and not vague & _GRADES)


def _title(name: str | None) -> frozenset[str]:
    words = _words(_MARKED.sub("", (name or "")[:200]))
    # "front end", "front-end" and "frontend" are one; so is what an abbreviation stands for.
    spelled = [part for word in words for part in _SAME.get(word, word).split()]
    return frozenset(map(_neutral, spelled)) - _NOISE


def _neutral(word: str) -> str:
    """A trade's title in the form that both genders share here."""
    found = ((pattern.fullmatch(word), neutral) for pattern, neutral in _GENDERED)
    return next((match.expand(neutral) for match, neutral in found if match), word)
