"""Personal names as mail writes them: found in running text, put in order, freed of titles."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def words(text: str) -> list[str]:
    """Words that are written in one string, apart by blanks."""
    return text.split()


_TITLE = r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Herr|Herrn|Frau|M|Mme|Mlle|Monsieur|Madame|Sr|Sra|Dra|Don|Doña|Dipl-Ing|Ing|PD)"
PARTICLE = r"(?:de|del|della|da|das|dos|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|y|zu|Mc|Mac|O)"
#: A dot belongs to an initial or a short form alone: behind a longer word it ends the sentence. Read once, never again
#: (atomic): a list of guests has been read a million ways otherwise.
_WORD = r"(?:[A-ZÀ-ÖØ-ÞŁŚŠŽČĆ](?:['’][A-ZÀ-Þ])?(?>[^\W\d_]*(?:['’-][^\W\d_]+)*)(?:(?<![^\W\d_]{4})\.)?)"
#: One person: perhaps titles, then one to five name words with their small particles.
PERSON = rf"(?:(?:{_TITLE}\.?\s+){{0,3}}{_WORD}(?:[ \t]+(?:{PARTICLE}[ \t]+){{0,2}}{_WORD}){{0,4}})"
_RANKS = r"(?:Director|Head|VP|SVP|Vice|Manager|Chief|C[TEFO]O|Lead|Senior|Staff|Principal|Engineering|Team|Product|Professor|Dean|Deputy|Group|Leiter|Leiterin)"
_ASIDE = (
    r"(?:\s*\([^()]{0,80}\)|,\s+(?:"
    + _RANKS
    + r")\b[^,.;:()\n]{0,50}?(?=,|\s+(?:and|und|et|y)\b|\n|$)|,?\s+(?:our|the|unser|unsere|notre|nuestr[ao]|der|die|le|la)\s+[^,.;:()\n]{2,60}?(?=,|\s+and\b|\s+und\b|\s+et\b|\s+y\b))?"
)
_JOIN = r"(?:\s*[,;]\s*(?:and|und|et|y|&)?\s*|\s+(?:and|und|et|y|e|&|plus|as well as|sowie|along with)\s+(?:(?:also|then|our|my|with)\s+)?|\s*/\s*)"
#: Several persons: names, each perhaps with an aside, joined by commas and "and".
PEOPLE = rf"{PERSON}{_ASIDE}(?:{_JOIN}{PERSON}{_ASIDE}){{0,7}}"

_TITLES = re.compile(rf"^(?:{_TITLE}\.?\s+)+", re.IGNORECASE)
_TRAIL = re.compile(r"(?:\s*\([^)]*\)|\s*[|–—].*|\s+-\s.*)$")
_SPLIT = re.compile(rf"{_JOIN}|\s*\n\s*")

#: Capitalised words that begin sentences, name days, places, tools or trades, and therefore nobody.
NOBODY = frozenset(
    words(
        "the a an we i you it they this that our my your please thanks thank hi hello dear hey good great best kind regards monday "
        "tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
        "november december teams team zoom google meet microsoft skype webex hr recruiting recruitment talent people hiring "
        "engineering human resources interview interviewer interviewers panel office reception room london berlin paris madrid "
        "join link video phone call if when where who date time location and or at on in for with to from all no yes re your "
        "montag dienstag mittwoch donnerstag freitag januar februar märz mai juni juli oktober dezember wir sie ich "
        "lundi mardi mercredi jeudi vendredi nous vous lunes martes miércoles jueves viernes equipo head director manager lead "
        "engineer analyst developer officer designer department company group careers jobs product data software senior junior "
        "chief vice president technical system design coding behavioural behavioral culture lunch break welcome tour us me "
        "manage online powered booking booked meeting meetings reschedule cancel going yes maybe organiser organizer host bst gmt cet cest est edt pst pdt utc am pm city hall house street road lane building floor tower calendar invite "
        "mon tue tues wed thu thurs fri sat sun kindly lovely sorry perfect brilliant noted understood confirmed thursday's reminder regarding agenda schedule "
        "raum salle sala besprechungsraum konferenzraum sample deep dive writing presentation exercise session part research services finance "
        "gesprächsteilnehmer gesprächspartner teilnehmer interviewerinnen interviewende participantes entrevistadores interlocuteurs also only still just "
        "invitation application position role job candidate candidates colleagues colleague members member anyone someone "
        "everyone details what how both two three four looking see let can could would should will as of by his her their"
    )
)


def is_person(name: str) -> bool:
    """Whether capitalised words can be somebody's name: none of them is a common word."""
    words = [word.strip(".,").casefold() for word in name.split()]
    if any(_CONTRACTED.search(word) for word in words):
        return False
    return bool(words) and all(word not in NOBODY for word in words) and any(len(word) > 1 for word in words)


_CONTRACTED = re.compile(r"['’](?:ll|m|ve|d|re)$")
#: Characters; a longer one is a list, or nobody's.
_LONGEST = 100


def tidy(name: str) -> str:
    """A name given name first, without titles, asides, quotes or an address; empty where nothing is left, or too much."""
    name = _TRAIL.sub("", " ".join(name.replace('"', " ").replace("'", "’").split())).strip(" ,;.<>").replace("’", "'")
    if "@" in name or len(name) > _LONGEST:
        return ""
    if name.count(",") == 1:
        last, _, first = name.partition(",")
        if len(first.split()) <= 3 and first.strip():
            name = f"{first.strip()} {last.strip()}"
    return _TITLES.sub("", name).strip()


def split(people: str) -> list[str]:
    """The names in a list of people, tidied, without what is no name."""
    without_asides = re.sub(r"\([^()]{0,80}\)", " ", people)
    found = []
    for piece in _SPLIT.split(without_asides):
        match = re.match(rf"\s*(?:(?:also|then|our|my|with)\s+)?({PERSON})", piece)
        if match and is_person(tidy(match[1])):
            found.append(tidy(match[1]))
    return found


@lru_cache(2048)  # the same few words of a letter are compared with each other again and again
def squash(name: str) -> str:
    """A name for comparison: letters alone, folded, without accents."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    return "".join(c for c in plain if c.isalnum())


def same(a: str, b: str) -> bool:
    """Whether two spellings can be one person: equal, or the shorter one's words among the other's."""
    first, second = {squash(w) for w in a.split()} - {""}, {squash(w) for w in b.split()} - {""}
    return bool(first and second) and (first <= second or second <= first)
