"""READ: what the owner tells of an interview: free answers to three short questions, split to the right people.

Nothing in an answer to a debrief is a command: "send" is a word of it, and no answer sends anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.messages import Letter
from afterword.core.reading import clauses as cl
from afterword.core.reading import layout, ownletters, wholeness
from afterword.core.readings import Interviewer

_LONGEST, _MOST_POINTS, _LONGEST_POINT = 8000, 40, 300
_BULLET = re.compile(r"^\s*(?:[-*•·–—]\s+|\(?\d{1,2}[.)]\s+|[a-c]\)\s+)")
_STOPS = re.compile(r"[.;!?]+(?=\s|$)|\n")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NOT_THANK = re.compile(
    r"\b(?:(?:please )?(?:don't|do not|dont|no need to) (?:thank|write(?: to)?|send(?: (?:anything|a note|one|it))?(?: to)?|mail|email)"
    r"|skip|leave out|not to|no (?:note|mail|thank[- ]you|thanks)(?: (?:note|mail))? (?:to|for)|nothing (?:to|for)"
    r"|(?:bitte )?kein(?:e|en)? (?:dank|mail|notiz)(?: an)?|nicht (?:an|fur)|danke nicht|pas (?:de (?:merci|mail|mot) )?(?:a|pour)"
    r"|ne remercie pas|no (?:le )?(?:agradezcas|des las gracias) a|nada (?:a|para))\b(?P<rest>[^\n.;!?]{0,80})",
)
_ALL = frozenset(
    [
        "anyone",
        "anybody",
        "everyone",
        "everybody",
        "them",
        "any",
        "all",
        "people",
        "both",
        "either",
        "nobody",
        "jemand",
        "alle",
        "allen",
        "niemand",
        "niemandem",
        "personne",
        "tous",
        "nadie",
        "todos",
        "ninguno",
    ]
)
_SKIP_ALL = re.compile(
    r"(?:skip|skip (?:it|this|all|them)|no (?:thank[- ]yous?|thanks|notes?)(?: (?:please|needed|this time))?|no thank you notes?"
    r"|don't (?:thank|write|send)(?: (?:anything|it|a note|any))?|uberspringen|keine (?:danksagung|mails?)|passe|pas de merci"
    r"|omitir|sin agradecimientos)\W*",
)
_BADLY = re.compile(
    r"\b(?:(?:went|was|it's been|felt|did)(?: \w+){0,2} (?:bad|badly|terrible|terribly|awful|awfully|poorly|horrible|a disaster|a mess)"
    r"|(?:not|n't) (?:go |gone |went )?(?:well|great|good)|bombed|(?:lief|ging|war)(?: \w+){0,3} (?:schlecht|schief|mies|furchtbar)"
    r"|nicht (?:so )?gut (?:gelaufen|gegangen)?|schlecht gelaufen|mal passe|tres mal|(?:fue|salio)(?: \w+){0,2} (?:mal|fatal))\b|^badly\b",
)
_WELL = re.compile(
    r"\b(?:(?:went|was|felt)(?: \w+){0,2} (?:well|great|good|fine|nicely|smoothly|brilliantly|lovely|ok|okay)"
    r"|(?:lief|ging|war)(?: \w+){0,3} (?:gut|super|toll|prima)|gut gelaufen|bien passe|tres bien|(?:fue|salio)(?: \w+){0,2} bien)\b"
    r"|^(?:very |really )?(?:well|great|good|fine|gut|bien)\b",
)
_NOTHING = frozenset(
    [
        "nothing",
        "no",
        "nope",
        "none",
        "nothing special",
        "nothing really",
        "nothing much",
        "not really",
        "nothing to add",
        "n/a",
        "na",
        "nichts",
        "nichts besonderes",
        "nein",
        "rien",
        "rien de special",
        "nada",
        "nada especial",
        "send",
        "ok",
        "okay",
        "yes",
    ]
)
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "herr", "frau", "sir", "m", "mme"])
_SMALL = frozenset(["a", "to", "for", "the", "an", "note", "mail", "or"])
_HANGS = re.compile(
    r"(?:which|who|whose|that|but|so|because|though|der|die|das|aber|qui|que|mais|pero)\b", re.IGNORECASE
)
_JOINERS = frozenset(["and", "und", "et", "y", "&", "with", "mit", "avec", "con"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """What was told. Names are the interviewers' as known, not as the owner spelled them.

    ``points`` are for everybody, ``personal`` for one person each; ``declined`` are not to be thanked. ``went`` is
    ``well``, ``badly`` or None where it was not said; ``nothing`` says that there was nothing to tell.
    """

    points: tuple[str, ...] = ()
    personal: tuple[tuple[str, tuple[str, ...]], ...] = ()
    declined: tuple[str, ...] = ()
    went: str | None = None
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class _Mention:
    """A stretch of text that names an interviewer; ``begins`` where it stands at the start of a stretch about them."""

    start: int
    end: int
    name: str
    headed: bool  # "Priya:" or "Priya -"


def read(told: Letter | str, interviewers: Sequence[Interviewer]) -> Debrief:
    """What an answer to a debrief tells; bounded, never a failure."""
    own = (told if isinstance(told, str) else _words_of(told))[:_LONGEST].strip()
    own = re.sub(r"(?:^|\n)\s*send[.!]?\s*$", "", own, flags=re.IGNORECASE).strip()
    own = "\n".join(_BULLET.sub("", line) for line in own.split("\n"))
    folded = cl.plain(own)
    declined, rest = _declined(own, interviewers)
    went = "badly" if _BADLY.search(folded) else "well" if _WELL.search(folded) else None
    points: list[str] = []
    personal: dict[str, list[str]] = {}
    for names, text in _stretches(rest, interviewers):
        found = _points(text)
        for name in names:
            personal.setdefault(name, []).extend(found)
        if not names:
            points.extend(p for p in found if not _only_mood(p))
    kept = tuple((name, tuple(dict.fromkeys(said))[:_MOST_POINTS]) for name, said in personal.items() if said)
    general = tuple(dict.fromkeys(points))[:_MOST_POINTS]
    nothing = not general and not kept and not declined
    return Debrief(points=general, personal=kept, declined=declined, went=went, nothing=nothing)


def _words_of(letter: Letter) -> str:
    """The owner's words without their signature; an empty line ends what is told of one person, so none is doubled."""
    return layout.undoubled(ownletters.unsigned(wholeness.typed(letter.blocks), ownletters.writer(letter)))


def _declined(own: str, interviewers: Sequence[Interviewer]) -> tuple[tuple[str, ...], str]:
    """Who is not to be thanked, and the text without the words that say so."""
    everybody = tuple(person.name for person in interviewers)
    if _SKIP_ALL.fullmatch(cl.plain(own).strip()):
        return everybody, ""
    declined: list[str] = []
    kept: list[str] = []
    for piece in re.split(
        r"(?<=[.;!?])\s+|\n|,\s+(?=(?:but |and )?(?:please )?(?:don't|do not|skip|no (?:note|mail|thank)))", own
    ):
        found = _NOT_THANK.search(cl.plain(piece))
        if found is None:
            kept.append(piece)
            continue
        rest = found["rest"]
        named = _listed(rest, interviewers)
        everyone = not named and bool(set(cl.words(rest)) & _ALL)
        declined.extend(everybody if everyone else [mention.name for mention in named])
        if named:
            kept.append(rest[named[-1].end :].lstrip(" ,"))
        elif not everyone:
            kept.append(piece)
    return tuple(dict.fromkeys(declined)), "\n".join(kept)


def _listed(text: str, interviewers: Sequence[Interviewer]) -> list[_Mention]:
    """The names that a text begins with, until something else comes or a heading."""
    listed: list[_Mention] = []
    at = 0
    for mention in _mentions(text, interviewers):
        if mention.headed or not set(cl.words(cl.plain(text[at : mention.start]))) <= _JOINERS | _SMALL:
            break
        listed.append(mention)
        at = mention.end
    return listed


def _stretches(text: str, interviewers: Sequence[Interviewer]) -> list[tuple[tuple[str, ...], str]]:
    """The text cut up by whom it is about: under a heading ("Priya: ..."), else sentence by sentence."""
    if not text.strip():
        return []
    mentions = _mentions(text, interviewers)
    flat = not re.search(r"[.,;:!?\n]", text.strip().rstrip(".!"))
    if flat and len({m.name for m in mentions}) > 1 and mentions[0].start < 12:
        return _dictated(text, mentions)
    found: list[tuple[tuple[str, ...], str]] = []
    about: tuple[str, ...] = ()
    for line in text.split("\n"):
        if not line.strip():
            about = ()
            continue
        for sentence in _headed(line, interviewers):
            heading, said = sentence
            if heading:
                about = heading
            named = tuple(dict.fromkeys(m.name for m in _mentions(said, interviewers))) if not heading else ()
            if said.strip():
                found.append((heading or named or about, said))
    return found


def _headed(line: str, interviewers: Sequence[Interviewer]) -> list[tuple[tuple[str, ...], str]]:
    """A line as (heading, text): a heading is one or more names with a colon or dash behind them."""
    heads = [m for m in _mentions(line, interviewers) if m.headed]
    groups: list[tuple[int, int, tuple[str, ...]]] = []
    for head in heads:
        start, names = head.start, [head.name]
        before = _mentions(line[:start], interviewers)
        while (
            before and set(cl.words(cl.plain(line[before[-1].end : start]))) <= _JOINERS and start - before[-1].end <= 6
        ):
            names.insert(0, before[-1].name)
            start = before.pop().start
        groups.append((start, head.end, tuple(dict.fromkeys(names))))
    if not groups:
        return [((), sentence) for sentence in re.split(r"(?<=[.!?])\s+", line)]
    found: list[tuple[tuple[str, ...], str]] = []
    if line[: groups[0][0]].strip(" ,.;-"):
        found.append(((), line[: groups[0][0]]))
    for number, (_, end, heading) in enumerate(groups):
        stop = groups[number + 1][0] if number + 1 < len(groups) else len(line)
        found.append((heading, line[end:stop].lstrip(" :–—-")))
    return found


def _dictated(text: str, mentions: list[_Mention]) -> list[tuple[tuple[str, ...], str]]:
    """Words without any stop: each name begins what belongs to it."""
    found: list[tuple[tuple[str, ...], str]] = []
    for number, mention in enumerate(mentions):
        stop = mentions[number + 1].start if number + 1 < len(mentions) else len(text)
        said = re.sub(r"\b(?:and|und|et|y)\s*$", "", text[mention.end : stop].strip())
        found.append(((mention.name,), said))
    return found


def _mentions(text: str, interviewers: Sequence[Interviewer]) -> list[_Mention]:
    """Where interviewers are named: by a part of their name as written, or as it sounds."""
    parts = {(person.name, part) for person in interviewers for part in _name_parts(person.name)}
    shared = {part for _, part in parts if sum(part == other for _, other in parts) > 1}
    found: list[_Mention] = []
    for word in _WORD.finditer(text):
        said = cl.plain(word[0]).removesuffix("'s")
        exact = {name for name, part in parts if part == said and (part not in shared or len(interviewers) == 1)}
        alike = {name for name, part in parts if len(part) > 2 and len(said) > 2 and _sound(part) == _sound(said)}
        alike = alike if said not in _ORDINARY and (word[0][:1].isupper() or text.islower()) else set()
        names = exact or alike
        if len(names) != 1:
            continue
        name = names.pop()
        headed = re.match(r"\s*(?::|\s[-–—]\s)", text[word.end() :]) is not None
        if found and found[-1].name == name and not text[found[-1].end : word.start()].strip(" ."):
            found[-1] = _Mention(found[-1].start, word.end(), name, headed)  # first name and family name
        else:
            found.append(_Mention(word.start(), word.end(), name, headed))
    return found


_ORDINARY = frozenset(
    [
        "the",
        "team",
        "time",
        "them",
        "then",
        "tim",
        "mark",
        "will",
        "may",
        "rich",
        "bill",
        "art",
        "grace",
        "hope",
        "joy",
        "rose",
        "did",
        "her",
        "his",
        "him",
        "had",
        "was",
    ]
)


@lru_cache(64)
def _name_parts(name: str) -> tuple[str, ...]:
    return tuple(part for part in cl.words(cl.plain(name)) if part not in _TITLES and len(part) > 1)


_SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "k"),
    ("th", "t"),
    ("gh", "g"),
    ("kn", "n"),
    ("wr", "r"),
)


#: Letters that sound alike.
_LIKE = str.maketrans("cqzyjvwdb", "kksiifftp")


@lru_cache(512)
def _sound(word: str) -> str:
    """A word by how it sounds: like letters made one, doubled letters and vowels inside it taken out."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    word = word.translate(_LIKE)
    inner = "".join(c for c in word[1:] if c not in "aeiouh")
    return re.sub(r"(.)\1+", r"\1", word[:1] + inner) + ("'" if word[-1:] in "aeiou" else "")


def _points(text: str) -> list[str]:
    """A stretch as single points: at stops, and at commas where it is a list of short things."""
    found: list[str] = []
    for whole in _STOPS.split(text):
        sentence = whole
        pieces = [piece.strip() for piece in sentence.split(",")]
        if len(pieces) > 1 and _only_mood(pieces[0]):
            pieces = pieces[1:]
            sentence = ", ".join(pieces)
        short = len(pieces) > 1 and all(0 < len(piece.split()) <= 6 and not _HANGS.match(piece) for piece in pieces)
        found.extend(pieces if short else [sentence])
    clean = (re.sub(r"^(?:and|und|et|y)\s+", "", " ".join(p.split()).strip(" ,;:-–—")) for p in found)
    return [p[:_LONGEST_POINT] for p in clean if any(c.isalnum() for c in p) and cl.plain(p) not in _NOTHING]


def _only_mood(point: str) -> bool:
    folded = cl.plain(point)
    return len(folded.split()) <= 6 and bool(_BADLY.search(folded) or _WELL.search(folded))
