"""WRITE: what a fragment of a debrief is, grammatically, and how it goes into a sentence to the one it is about.

"she manages six people" is told back as "you manage six people", "their plan" as "your plan", a noun gets its article.
Whatever could be read in two ways has no form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from afterword.core.writing import vocabulary as v

#: More of one answer than this is not read.
LONGEST_SOURCE = 600


class Form(StrEnum):
    """What a sentence around the fragment looks like."""

    TOPIC = "topic"  # our conversation about …
    HEARD = "heard"  # I was interested to hear that …
    LIKED = "liked"  # I was glad that you liked …
    CURIOUS = "curious"  # your interest in …
    ASKED = "asked"  # your questions about …
    TOLD = "told"  # what you told me about …


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Who was heard: the interviewer's names, the other interviewers' names, and how words are written."""

    names: frozenset[str]  # case-folded words of the interviewer's name
    others: frozenset[str] = frozenset()
    alone: bool = True  # "she" can only be the interviewer
    spelled: Mapping[str, str] = field(default_factory=dict)


_LEAD = re.compile(
    r"(?:(?:so|and|then|also|well|um|uh|basically|mostly|mainly|first|finally|oh|plus|yes|yeah) )*"
    r"(?:i asked (?:her |him |them )?about|(?:(?:we|i) (?:also |then |mostly |mainly |briefly )?)?"
    r"(?:long |short |quick |brief |good |great |nice )?"
    r"(?:(?:talked|spoke|chatted|talk|conversation|discussion|chat|questions?)(?: a lot| a bit| at length)?"
    r"(?: (?:to|with) (?:her|him|them))?(?: mostly| mainly| also| briefly)? (?:about|on|over|re)|discussed|covered|went over|went through|discussion of"
    r"|(?:told|showed) (?:her|him|them) (?:about )?|(?:topics?|about|re)\b)) ?",
    re.IGNORECASE,
)
_VERBS: tuple[tuple[Form, re.Pattern[str]], ...] = tuple(
    (form, re.compile(rf"(?:really |also |especially |particularly |clearly |quite )*(?:{verbs})\b:? ?", re.IGNORECASE))
    for form, verbs in (
        (
            Form.HEARD,
            r"(?:said|mentioned|explained|told me|noted) that|said|told me (?=they|she|he|the)|mentioned (?=they|she|he)",
        ),
        (
            Form.LIKED,
            r"likes?|liked|loved?|loves|enjoyed|appreciated|(?:was|were|seemed) (?:very |really )?impressed (?:by|with)",
        ),
        (
            Form.CURIOUS,
            r"(?:was|were|is|are|seemed) (?:very |really |also )?(?:interested in|curious about|keen on|excited about)",
        ),
        (
            Form.ASKED,
            r"(?:asked|wanted to (?:know|hear)|(?:was|kept) asking)(?: me)?(?: a lot| more)?(?: about| (?=how|why|what|where))",
        ),
        (
            Form.TOLD,
            r"(?:told me|talked|spoke|explained|described|mentioned|showed me|walked me through|shared)(?: a lot| more)?(?: about)?",
        ),
    )
)
#: "…, and that the team is nine people": the sentence around it brings its own "that".
_THAT = re.compile(
    r"that (?=(?:the|they|their|she|he|her|his|there|all|every|everybody|everyone|some|most|many|no|nobody)\b)",
    re.IGNORECASE,
)
_THIRD = {"she", "he", "they", "interviewer"}
CLAUSE_OF = re.compile(r"(?:how|why|where|when|what|whether)\b", re.IGNORECASE)


def tidy(text: str) -> str:
    """One line without bullets, doubled words and trailing stops; at most a few sentences of it."""
    seen = (" " if unicodedata.category(c) in ("So", "Sk", "Cf") or c == "\ufe0f" else c for c in text[:LONGEST_SOURCE])
    line = " ".join("".join(seen).split()).strip(" -–—•·*>.,;:!…'’`")
    line = re.sub(r" with (?:them|her|him)$", "", line, flags=re.IGNORECASE)
    words: list[str] = []
    for word in line.split(" "):
        bare = word.casefold().strip(",.;:")
        if not words or bare != words[-1].casefold().strip(",.;:") or not bare:
            words.append(word)
    return " ".join(words)


def form_of(piece: str, hearing: Hearing) -> tuple[Form | None, str]:
    """The form of a piece and the text that goes into its sentence; None where it is none."""
    while piece.split(" ", 1)[0].casefold() in v.JUDGEMENTS and " " in piece:
        piece = piece.split(" ", 1)[1]
    lead = _LEAD.match(piece)
    if lead and lead.end() < len(piece):
        return _topic(piece[lead.end() :], hearing)
    piece = _THAT.sub("", piece)
    if piece[:5].casefold() == "that " and _has_verb(bare_words(piece)):
        return None, ""  # "that team is new": which one is meant, or is it a conjunction?
    subject, rest = _subject(piece, hearing)
    for form, pattern in _VERBS:
        match = pattern.match(rest)
        if match and match.end() < len(rest):
            return _spoken(form, rest[match.end() :], subject, hearing)
    if subject:
        return _about_you(subject, rest, hearing)
    return _bare_fragment(piece, hearing)


def _subject(piece: str, hearing: Hearing) -> tuple[str, str]:
    """Third person at the start, if there is one, and the rest."""
    piece = re.sub(r"^the interviewer\b", "interviewer", piece, flags=re.IGNORECASE)
    piece = re.sub(
        r"^(they)'re\b", r"\1 are", re.sub(r"^(they)'ve\b", r"\1 have", piece, flags=re.IGNORECASE), flags=re.IGNORECASE
    )
    words = piece.split(" ")
    taken = 0
    while taken < len(words) and words[taken].casefold().strip(":") in hearing.names:
        taken += 1
    if taken and words[taken - 1].endswith(":"):
        return "", " ".join(words[taken:])
    if not taken and words[0].casefold() in _THIRD:
        taken = 1
    return (words[0].casefold() if taken else ""), " ".join(words[taken:])


def _spoken(form: Form, said: str, subject: str, hearing: Hearing) -> tuple[Form | None, str]:
    """What the interviewer did with a thing: liked it, asked about it, told of it."""
    if form is Form.HEARD:
        inner, rest = _subject(said, hearing)
        return _about_you(inner, rest, hearing) if inner else _clause(said, hearing)
    topic_form, text = _topic(said, hearing)
    if topic_form is None:
        return None, ""
    # In a panel, "she" may be somebody else: then it is only what all of them spoke about.
    known = subject or form is Form.ASKED  # only "asked about" says by itself who did it
    sure = known and (hearing.alone or subject in hearing.names or subject == "they")
    return (form if sure else Form.TOPIC), text


def _about_you(subject: str, rest: str, hearing: Hearing) -> tuple[Form | None, str]:
    """They are hiring → you are hiring. One subject alone: with two, nobody knows who is who."""
    words = rest.split(" ")
    verb, bare = words[0].casefold(), bare_words(rest)
    if set(bare) & {"she", "he", "they", "it", "who"} or (
        subject != "they" and not hearing.alone and subject in _THIRD
    ):
        return None, ""
    if subject == "they" or verb in v.SAME_IN_YOU:
        said = v.AUXILIARIES.get(verb, words[0])
        known = verb in v.FINITE or verb in v.SAME_IN_YOU or verb in v.AUXILIARIES
    else:
        known = verb in v.AUXILIARIES or (verb in v.FINITE and verb.endswith("s"))
        said = v.AUXILIARIES.get(verb) or _base(verb)
    if not known or len(words) < 2:
        return None, ""
    return Form.HEARD, _to_you(" ".join(["you", said, *words[1:]]), hearing)


def _bare_fragment(piece: str, hearing: Hearing) -> tuple[Form | None, str]:
    words = piece.split(" ")
    first = words[0].casefold()
    if CLAUSE_OF.match(piece):
        return _topic(piece, hearing)
    if first in v.THEIR_VERBS:
        piece, first = f"{_base(first)} {' '.join(words[1:])}" if first != "has" else piece, "want"
    if first in v.OPENING_VERBS and len(words) > 1:
        return _about_you("they", piece, hearing)
    if first in {"i", "we", "it", "there", "if", "because", "unless", "although", "but", "you", "please", "let"}:
        return None, ""
    return _clause(piece, hearing) if _has_verb(bare_words(piece)) else _topic(piece, hearing)


def _has_verb(words: list[str]) -> bool:
    """Whether a word inside is a verb, as far as one can tell: "their plan for" and "hiring plans" have none."""
    pairs = pairwise(words[:-1])
    return any(w in v.FINITE and (w not in v.ALSO_NOUNS or before.endswith("s")) for before, w in pairs)


def _clause(piece: str, hearing: Hearing) -> tuple[Form | None, str]:
    """Team of 6 is distributed → the team of six is distributed."""
    words = bare_words(piece)
    verbs = [place for place, word in enumerate(words) if word in v.FINITE]
    if not verbs or verbs[0] == 0 or verbs[0] > 8 or set(words) & {"she", "he", "they", "we", "i", "you", "it"}:
        return None, ""
    # Only a plain "is", "are", "has" … tells a clause from a noun that looks like a verb ("the work sample").
    sure = words[verbs[0]] in {
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "will",
        "can",
        "uses",
        "needs",
        "wants",
        "runs",
    }
    if not sure or verbs[0] == len(words) - 1:
        return None, ""
    head = words[0]
    text = f"the {piece[0].lower()}{piece[1:]}" if head in v.DEFINITE else piece
    return Form.HEARD, _to_you(_lower_first(text, hearing), hearing)


def _topic(piece: str, hearing: Hearing) -> tuple[Form | None, str]:
    """A noun phrase, a question word's clause or a gerund: what one can talk about."""
    piece = re.sub(r"^(how|why|where|when|what|whether) (they)'re\b", r"\1 they are", tidy(piece), flags=re.IGNORECASE)
    words = bare_words(piece)
    if not words:
        return None, ""
    if CLAUSE_OF.match(piece):
        piece = _whose(piece, words, hearing)
        subjects = set(bare_words(piece)) & {"she", "he", "it", "we", "who"} or words[2:].count("i")
        usable = not subjects and words.count("they") < 2 and len(words) > 2 and words[1] not in {"a", "an"}
        return (Form.TOPIC, _to_you(_lower_first(piece, hearing), hearing)) if usable else (None, "")
    if set(words) & {"she", "he", "they", "it", "we", "i", "who", "you"} or _like_a_verb(words):
        return None, ""
    if set(words) & v.TELLING_VERBS or (len(words) < 3 and (words[0][0].isdigit() or words[0] in v.NUMBERS.values())):
        return None, ""
    while len(words) > 1 and words[0] in v.JUDGEMENTS:
        piece, words = piece.split(" ", 1)[1], words[1:]
    if words[0] in v.ADVERBS or words[-1] in v.ADVERBS:
        return None, ""
    return Form.TOPIC, _to_you(_with_article(_lower_first(piece, hearing), words), hearing)


def _whose(piece: str, words: list[str], hearing: Hearing) -> str:
    """How she runs reviews → how you run reviews, where "she" can only be who is written to."""
    if not hearing.alone or len(words) < 3 or words[1] not in {"she", "he"}:
        return piece
    verb = words[2]
    said = v.AUXILIARIES.get(verb) or (_base(verb) if verb.endswith("s") else verb)
    return " ".join([words[0], "you", said, *piece.split(" ")[3:]])


def _like_a_verb(words: list[str]) -> bool:
    follows = len(words) > 1 and words[1] in v.PREPOSITIONS | v.DETERMINERS
    return (words[0].endswith("ed") and follows) or words[0] in v.OPENING_VERBS - {"plan", "run", "need"}


def _with_article(text: str, words: list[str]) -> str:
    cut = next((n for n, w in enumerate(words) if w in v.PREPOSITIONS and n), len(words))
    head, first = words[cut - 1], words[0]
    written = text.split(" ")[cut - 1].strip(",") if cut <= len(text.split(" ")) else head
    if text.startswith("team of "):  # of an interview's teams, the one that needs no name is theirs
        return f"your {text}"
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    mass = head in v.UNCOUNTABLE or head.endswith(("ing", "ity", "ness", "ship", "ware", "ics", "ism", "ology"))
    proper = written[:1].isupper() or head in v.SPELLED or any(c.isdigit() for c in head)
    alone = cut == 1 and head not in v.DEFINITE
    counted = any(w in v.NUMBERS.values() or w[0].isdigit() for w in words[:cut])
    if (
        first in v.DETERMINERS
        or first[0].isdigit()
        or first in v.NUMBERS.values()
        or plural
        or mass
        or proper
        or alone
        or counted
    ):
        return text
    return f"the {text}"


def _to_you(text: str, hearing: Hearing) -> str:
    """Third person turned to the one who is written to; numbers up to twelve behind "of" as words."""
    own = {"their": "your", "theirs": "yours", "they": "you", "themselves": "yourselves"}
    if hearing.alone:
        own |= {"his": "your"}
        # "her team" is hers; a "her" with no noun behind it stays, and the fragment is left out.
        text = re.sub(
            r"\bher (?=[\w'-]+)(?!(?:of|in|for|with|at|on|to|from|by|about|and|or)\b)",
            "your ",
            text,
            flags=re.IGNORECASE,
        )
    words = [own.get(word.casefold(), word) for word in text.split(" ")]
    spelled = [v.NUMBERS[w] if w in v.NUMBERS and n and words[n - 1] == "of" else w for n, w in enumerate(words)]
    return tidy(" ".join(spelled))


def spelled(text: str, hearing: Hearing) -> str:
    """Names of things as they are written."""
    written = {**v.SPELLED, **hearing.spelled}
    return " ".join(written.get(word.casefold(), word) if word.islower() else word for word in text.split(" "))


def _lower_first(text: str, hearing: Hearing) -> str:
    """The first letter small, where the word is not one that is always written large."""
    first, _, rest = text.partition(" ")
    plain = first[1:].islower() or len(first) == 1
    known = first.casefold() in v.SPELLED or rest[:1].isupper() or first in hearing.spelled.values()
    common = first.casefold() in v.DETERMINERS | v.DEFINITE | v.UNCOUNTABLE | v.JUDGEMENTS or CLAUSE_OF.match(first)
    # A name opens a fragment as often as a sentence does: only what is surely common is made small.
    if plain and not known and (common or (first.casefold().endswith("ing") and rest)):
        return f"{first.lower()} {rest}".strip()
    return text


def _base(verb: str) -> str:
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("sses", "shes", "ches", "xes")) else verb[:-1]


def bare_words(text: str) -> list[str]:
    """Words as they are looked up: small, without what stands around them."""
    return [bare for word in text.casefold().split() if (bare := word.strip(".,;:!?()'\"’"))]
