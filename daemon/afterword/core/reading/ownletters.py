"""READ: a text of the owner's own in a reply (EDIT), and the signature below an answer.

An EDIT never sends: its text is shown back and waits for its own SEND. So a letter is taken for one quite freely.
"""

from __future__ import annotations

import itertools
import re

from afterword.core.messages import Letter
from afterword.core.reading import clauses as cl
from afterword.core.reading import ownfooters
from afterword.core.reading.yes_no import NEGATING, RISKY, SENDING
from afterword.core.verdicts import Action, Verdict

_EDIT = re.compile(
    r"[\s*_\"“„«]*(?:please\s+|bitte\s+)?(?:edit|bearbeiten|[äa]e?ndern|modifier|modifie|editar|modificar)(?![\w'’-])"
    r"[\s*_\"”“»]*[:.!,–—-]*[ \t]*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|liebe[rs]?|hallo|sehr geehrte[rs]?|guten (?:tag|morgen"
    r"|abend)|moin|servus|gr[uü](?:ß|ss) gott|bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|hola|estimad[oa]s?|querid[oa]s?"
    r"|buen(?:os|as) (?:d[ií]as|tardes|noches))(?!\w)[^\n]{0,80}",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:best|kind|warm|warmest|kindest|with best|with kind|all the best|many|with many|yours|sincerely|regards|thanks|thank"
    r" you|cheers|take care|(?:mit )?(?:freundliche|beste|liebe|viele|herzliche)[nr]?|gr[uü](?:ß|ss)|bien|cordialement|amicalement"
    r"|un saludo|saludos|atentamente|gracias|merci)(?!\w)[^\n.]{0,50})",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\b(?:instead|(?:this|the following|my|my own) (?:text|version|one|wording|letter|note|draft)|use this|send this|like this"
    r"|replace(?: it)? (?:with|by)|stattdessen|diesen text|meine version|folgende[nr]? text|ce texte|ma version|[àa] la place"
    r"|plut[oô]t|este texto|mi versi[oó]n|en su lugar)\b",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"\b(?:below|inline|in[- ]?place|in the (?:quote|draft|text|mail)|underneath|unten|im zitat|im text|ci-dessous|dans le texte"
    r"|abajo|m[aá]s abajo|en el texto)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:chang\w+|edit\w*|version|rewr\w+|rewor\w+|fix\w*|correct\w*|amend\w*|tweak\w*|adjust\w*|ge[aä]nder\w*|[aä]nderung\w*"
    r"|korrigier\w*|modifi\w+|corrig\w+|cambi\w+)\b",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\W*(?:please\s+)?(?:change|replace|make|add|remove|delete|cut|drop|shorten|use|mention|say|tell|fix|correct|put|swap|take|leave"
    r"|rewrite|the|it|bitte|mach|streich|ersetze|change[rz]?|ajoute\w*|enl[eè]ve\w*|remplace\w*|cambia\w*|quita\w*|a[ñn]ade\w*)\b",
    re.IGNORECASE,
)
CONTACT = re.compile(r"\+?\d[\d ()./-]{7,}|[\w.+-]{1,64}@[\w-]{1,64}\.|https?://|www\.", re.IGNORECASE)
_FAREWELL = re.compile(
    r"(?:(?:many )?thanks|thank you|cheers|best|(?:(?:kind|best|warm) )?regards|best wishes|danke|(?:viele|beste|liebe) grusse"
    r"|merci|cordialement|gracias|saludos|un saludo)[ ,.!]*"
)
#: Words that make a line below a name part of the answer, and no signature: "but not before Friday".
_MEANT = frozenset().union(
    *RISKY.values(),
    SENDING,
    NEGATING,
    cl.TIMELY,
    ["from", "by", "call", "ring", "ps", "is", "are", "was", "it", "it's"],
)
CONTACTS = re.compile(r"\+?\d[\d ()./-]{7,}|[\w.+-]{1,64}@[\w.-]{1,255}|(?:https?://|www\.)\S+", re.IGNORECASE)
_CLOCK = re.compile(r"\d(?:[:.h]\d\d\b|\s?(?:[ap]\.?m\b|uhr\b|h\b))", re.IGNORECASE)


def find(own: str, draft: str, names: frozenset[str] = frozenset()) -> Verdict | None:
    """The EDIT that an answer is; UNCLEAR for one without a text; None where it is none. `names` are the writer's."""
    own = _signed_once(own, names)
    lines = own.strip().split("\n")
    command = _EDIT.match(own.strip())
    if command is not None:
        return _edited(own.strip()[command.end() :].strip())
    if _GREETING.fullmatch(lines[0].strip()) and _stands_alone(own, draft):
        return Verdict(action=Action.EDIT, text=own.strip())
    at = next((i for i, line in enumerate(lines[1:6], 1) if _GREETING.fullmatch(line.strip())), None)
    if at is None:
        return None
    before, text = " ".join(lines[:at]), "\n".join(lines[at:]).strip()
    if _INSTEAD.search(before) and len(before.split()) <= 25 and is_letter(text):
        return Verdict(action=Action.EDIT, text=text)
    return None


def _edited(text: str) -> Verdict:
    if not text:
        return Verdict(action=Action.UNCLEAR, why="There is no text below EDIT.")
    if not is_letter(text):
        return Verdict(action=Action.UNCLEAR, why="You say what to change; I need the whole text below EDIT.")
    return Verdict(action=Action.EDIT, text=text)


def is_letter(text: str) -> bool:
    """Whether a text is one to send, from greeting to name, and not a remark about one."""
    first = text.lstrip().split("\n")[0]
    if _GREETING.match(first):
        return len(text.split()) >= 5
    return len(text.split()) >= 12 and "\n" in text.strip() and not _WISH.match(first)


def _stands_alone(own: str, draft: str) -> bool:
    """Whether a text without any command is a letter to the draft's recipient, and none to us."""
    lines = [line.strip() for line in own.strip().split("\n") if line.strip()]
    greeted = set(cl.words(cl.plain(lines[0])))
    if "afterword" in greeted or len(lines) < 3:
        return False
    closed = any(_CLOSING.match(line) for line in lines[-3:])
    meant = set(cl.words(cl.plain(draft.strip().split("\n")[0]))) if draft.strip() else set()
    known = bool({w for w in greeted & meant if len(w) > 2 and not _GREETING.fullmatch(w)})
    return len(own.split()) >= 15 and closed and (known if meant else len(own.split()) >= 25)


def points_below(own: str) -> bool:
    """Whether an answer says that the quoted draft was changed ("EDIT", "I changed it below")."""
    text = own.strip()
    command = _EDIT.match(text)
    rest = text[command.end() :].strip() if command else text
    if command is not None and not rest:
        return True
    if len(rest.split()) > 20 or "?" in rest:
        return False
    below, changed = _BELOW.search(rest) is not None, _CHANGED.search(rest) is not None
    return below and (changed or command is not None)


def without_signature(own: str, names: frozenset[str]) -> str:
    """An answer without what stands below the writer's name, where that is a signature (it has a contact in it)."""
    lines = own.split("\n")
    at = next((at for at in range(max(_signing(lines) - 1, 0), len(lines)) if is_name(lines[at], names)), len(lines))
    signed = any(map(CONTACT.search, lines[at + 1 :]))
    return "\n".join(lines[: at + 1]) if signed else own


def _signing(lines: list[str]) -> int:
    """Where the lines begin that may all belong to a signature, to the end."""
    return next((at + 1 for at in range(len(lines) - 1, -1, -1) if lines[at].strip() and not _signs(lines[at])), 0)


def writer(letter: Letter) -> frozenset[str]:
    """The folded words of the writer's own name, and its initial."""
    words = [word for address in letter.from_[:1] for word in cl.plain(address.name).split()]
    return frozenset([*words, *(word[0] for word in words[:1])])


def unsigned(own: str, names: frozenset[str]) -> str:
    """An answer without its signature, and without the greeting's end and the name above that."""
    lines = without_signature(own, names).rstrip().split("\n")
    while lines and (not lines[-1].strip() or is_name(lines[-1], names) or says_farewell(lines[-1])):
        lines.pop()
    return "\n".join(lines)


def _signed_once(own: str, names: frozenset[str]) -> str:
    """A text without the signature that the owner's program put right below the name that they closed with."""
    lines = own.split("\n")
    signing = _signing(lines)
    named = [at for at in range(len(lines)) if is_name(lines[at], names)]
    for at, below in itertools.pairwise(named):
        if below >= signing and not any(line.strip() for line in lines[at + 1 : below]):
            return "\n".join(lines[: at + 1])
    return own


def is_name(line: str, names: frozenset[str]) -> bool:
    words = cl.words(cl.plain(line))
    return bool(words) and set(words) <= names


def says_farewell(line: str) -> bool:
    return _FAREWELL.fullmatch(cl.plain(line).strip()) is not None


def _signs(line: str) -> bool:
    """Whether a line below a name tells who somebody is, and nothing about what is to be done."""
    if ownfooters.is_plea(line):
        return True
    told = cl.words(cl.plain(CONTACTS.sub(" ", line)))
    return len(told) <= 4 and not _MEANT & set(told) and not (_CLOCK.search(line) and not CONTACT.search(line))
