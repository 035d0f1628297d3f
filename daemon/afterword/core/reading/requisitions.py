"""READ: the numbers that employers give their openings: REQ-2031, JR004512, Ref. 24/118, Kennziffer 2024-17.

Systems that send every mail as a new thread still write them. A number says more than a role's title, whose wording
changes from mail to mail; but it is the employer's own: two employers may both have an opening 2031.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.core.messages import Letter

_READ, _MOST = 12_000, 6
_LONGEST_DIGITS = 12

#: Words that say what the number behind them is. What an application, an invoice or a case is called is none of them.
_LABEL = (
    r"requisition(?: id| no\.?| number)?|req(?:\.|uisition)? ?(?:id|no\.?|number)|(?:job|role|position|vacancy|posting|opening)[ -]?"
    r"(?:id|no\.?|number|ref(?:erence|\.)?|code)|job[ -]?requisition|ref(?:erence)?(?: ?(?:no\.?|number|code))?|"
    r"kennziffer|kenn-?nr\.?|referenz(?:nummer|-?nr\.?|code)?|stellen-?(?:id|nr\.?|nummer)|ausschreibungs-?(?:nr\.?|nummer)|job-?nr\.?|"
    r"r[ée]f(?:[ée]rence)?(?: de l['’]offre| du poste)?|n[°º] d['’]offre|"
    r"ref(?:erencia)?(?: de la oferta)?|n[úu]mero de (?:oferta|vacante)"
)
_NUMBER = r"(?-i:[A-Z]{0,6}[-_/ ]?|[a-z]{1,6}[-_/]?)\d{1,8}(?:[-_/.]\d{1,6}){0,3}(?:[-_/]?[A-Za-z]{1,3}(?![\w]))?"
_LABELLED = re.compile(
    rf"(?<![\w/])(?:{_LABEL})\s{{0,2}}[.:#№°]{{0,2}}\s{{0,2}}[#(]?({_NUMBER})(?![\w@])", re.IGNORECASE
)
#: Forms that need no label: they are written in capitals, and nothing else looks like them.
_BARE = re.compile(
    r"(?<![\w/-])((?:REQ|JREQ|JR|JOB|RQ|REF|VAC|R)[-_ ]?\d{4,10}|(?:REQ|JREQ|JR|RQ|VAC)-\d{2,10})(?![\w@/])"
)
#: Says of a number before it that it counts something else.
_OTHERS = re.compile(
    r"(?:application|candidate|applicant|invoice|order|case|ticket|booking|payment|meeting|customer|your|our|bewerber|bewerbungs|"
    r"rechnungs?|kunden|vorgangs|commande|facture|dossier|pedido|factura)[ -]{1,2}$",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d")
#: Words that only say that a number follows: "REQ-2031" and "Requisition 2031" are one.
_PLAIN = frozenset({"REQ", "REF", "JOB", "ID", "NO", "NR"})


def requisitions(letter: Letter) -> tuple[str, ...]:
    """The numbers in a letter's subject and in its sender's own words, in one spelling each, in their order.

    Quoted text does not count: a digest or an answer quotes what other openings were called.
    """
    text = f"{letter.subject}\n{letter.own[:_READ]}"
    found = [
        (m.start(1), m[1])
        for m in _LABELLED.finditer(text)
        if not _OTHERS.search(text[max(0, m.start() - 16) : m.start()])
    ]
    found += [(m.start(1), m[1]) for m in _BARE.finditer(text)]
    spelled = [spelling(number) for _, number in sorted(found) if not _DATE.fullmatch(number.strip())]
    return tuple(dict.fromkeys(number for number in spelled if number))[:_MOST]


def spelling(number: str) -> str:
    """A number in one spelling: capitals, its groups joined by hyphens; empty where it is too short to mean anything."""
    groups = re.findall(r"[A-Z]+|\d+", number.upper())
    figures = "".join(group for group in groups if group.isdigit())
    letters = "".join(group for group in groups if not group.isdigit())
    if not 3 <= len(figures) <= _LONGEST_DIGITS and not (letters and len(figures) == 2):
        return ""
    return "-".join(groups)


def shared(some: Collection[str], others: Collection[str]) -> bool:
    """Whether the same number is among both; a word that only says "number" before it makes no difference."""
    return bool(set(map(_bare, some)) & set(map(_bare, others)))


def contradictory(some: Collection[str], others: Collection[str]) -> bool:
    """Whether both name openings, in the same manner of counting, and none of them is the same.

    One employer may write "Ref. 24/118" in one mail and "R-20311" in the next: that says nothing.
    """
    return not shared(some, others) and bool(set(map(_manner, some)) & set(map(_manner, others)))


def telling(numbers: Collection[str]) -> frozenset[str]:
    """Those among the numbers that are long enough to mean one opening whoever writes them."""
    return frozenset(n for n in numbers if sum(c.isdigit() for c in n) >= 6)


def _bare(number: str) -> str:
    head, _, rest = number.partition("-")
    return rest if rest and head in _PLAIN else number


def _manner(number: str) -> str:
    """How a number is written: its letters as they are, and how many groups of figures; without letters, how long."""
    groups = number.split("-")
    if groups[0].isdigit():
        return "-".join("9" * len(group) if group.isdigit() else group for group in groups)
    return "-".join("9" if group.isdigit() else group for group in groups)
