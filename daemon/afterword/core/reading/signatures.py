"""READ: where a signature begins that no dashes announce: below a farewell and a name, or below the writer's own name.

Its lines tell who somebody is and how to reach them. The farewell and the name themselves were written now. One line
that says anything else (a postscript, a date, a sentence) makes all of it the writer's own words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LINES, _LONGEST, _FAREWELL_LIMIT = 14, 120, 45
#: Own lines from the end that are looked at.
_SOUGHT = 40
_FAREWELL = re.compile(
    r"(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)? ?(?:regards|wishes)|all the best|best|cheers|(?:many )?thanks(?: again)?"
    r"|thank you|(?:yours )?(?:sincerely|faithfully|truly)|take care|speak soon|talk soon|warmly|respectfully|kr|br|rgds"
    r"|(?:mit )?(?:freundlich|herzlich|best|lieb|viel|schön|sonnig)e[nrs]? gr(?:ü|ue)(?:ß|ss)en?|(?:lieben |schönen )?gru(?:ß|ss)|mfg"
    r"|[lvb]g|hochachtungsvoll|(?:bien )?cordialement|bien à vous|cdl?t|(?:sincères|meilleures) salutations|salutations"
    r"|(?:belle|bonne) journée|amicalement|respectueusement|(?:un |muchos )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|atentamente"
    r"|(?:cordiali|distinti) saluti|saluti|met vriendelijke groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)|mvg|atenciosamente"
    r"|(?:com os )?(?:melhores )?cumprimentos|abraços|(?:med )?(?:venlig|vennlig|vänliga?|bedste) (?:hilsen|hälsning(?:ar)?)|[mv]?vh"
    r"|z poważaniem|(?:serdecznie )?pozdrawiam|s pozdravem)\s?[,.!–-]{0,2}",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME = re.compile(r"[*_ ]{0,3}(?:[^\W\d_][^\W\d_.'’-]{0,25}[ ,]{0,2}){1,5}(?:\([^()]{1,30}\))?[*_ ,.]{0,3}")
_CONTACT = re.compile(
    r"\+\d[\d ()./-]{6,}|(?<!\w)\(?0\d{1,5}\)?[ /-]\d[\d /-]{3,}|(?<![\w@])(?:\d{2,4}[ .]){3,}\d{2,4}(?!\w)|[^\s@]{1,64}@[^\s@]{1,100}\.[a-z]{2,}"
    r"|(?:https?://|www\.)\S{3,}|(?<!\w)(?:tel|mobile?|phone|fax|tél|telefon|handy|móvil|direct)\b\s?[.:]|(?<!\w)[tmfpe]\s?:\s?\+?\(?\d"
    r"|(?<!\w)(?:gmbh|ltd|limited|inc|llc|plc|s\.?a\.?s|s\.l|b\.v|se & co)(?!\w)|\s[|•·]\s",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?:working|office|business|core) (?:hours|days)|(?:arbeits|büro|sprech)zeit|horaires?|horario|pronouns",
    re.IGNORECASE,
)
#: What a signature never says: a time, a date, a wish of its writer, a question.
_SAYS = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d(?:st|nd|rd|th|\.)? (?:jan|feb|fév|mar|mär|apr|avr|abr|ma[iy]|jun|jui|jul|aug|ao[uû]|ago|sep|o[ckt]t"
    r"|nov|de[czs]|déc|ene|dic)|\d[:h.]\d\d(?!\d)(?!\.\d)|\d\s?(?:am|pm|uhr)\b|\?\s*$|(?<!\w)(?:p\.?\s?s\.?|ps)\s?[:.]|(?<!\w)(?:please|bitte|merci de|por favor|when|where|wann"
    r"|wo|quand|où|cuándo|dónde|date|time|datum|uhrzeit|i|i['’]m|we|you|ich|wir|sie|je|nous|vous|monday|tuesday|wednesday|thursday"
    r"|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves"
    r"|viernes|today|tomorrow|interview|send|skip|later|edit|yes|no|not|don['’]t)(?!\w)",
    re.IGNORECASE,
)


#: Where a meeting is held, or how one is got into: never left to a signature, though some have such a link.
_MEETS = re.compile(
    r"zoom\.|teams\.|meet\.google|webex|whereby|calendly|(?<!\w)(?:zoom|teams|join|link|lien|enlace|dial[- ]in|pin|passcode|password|code"
    r"|room|raum|salle|sala|meeting|besprechung|réunion|reunión|agenda|attached|deadline)(?!\w)",
    re.IGNORECASE,
)


def begins(lines: Sequence[str], writer: str = "") -> int:
    """The index of a signature's first line in own lines, else their count. `writer` is who the letter says it is from."""
    end = len(lines)
    first = max(0, end - _SOUGHT)
    full = [at for at in range(first, end) if lines[at].strip()]
    name_words = frozenset(_WORD.findall(writer.casefold()[:200]))
    for place, at in enumerate(full):
        text = lines[at].strip()
        if len(text) > _FAREWELL_LIMIT:
            continue
        name = place + 1 if _FAREWELL.fullmatch(text) else place if _is_writer(text, name_words) else None
        if name is None or name >= len(full) or not _NAME.fullmatch(lines[full[name]].strip()[:_LONGEST]):
            continue
        below = full[name + 1 :]
        if _signs([lines[line].strip() for line in below]):
            return below[0]
    return end


def _is_writer(text: str, name: frozenset[str]) -> bool:
    """Whether a line is the writer's name, first and last."""
    return len(name) > 1 and len(said := frozenset(_WORD.findall(text.casefold()))) > 1 and said <= name


def _signs(lines: Sequence[str]) -> bool:
    """Whether these lines tell who somebody is, with a contact among them, and nothing else."""
    if not 0 < len(lines) <= _LINES or not any(_CONTACT.search(line[:_LONGEST]) for line in lines):
        return False
    return all(_tells(line) for line in lines)


def _tells(line: str) -> bool:
    if len(line) > _LONGEST:
        return False
    if _HOURS.search(line):
        return True
    told = _CONTACT.sub(" ", line)
    words = len(_WORD.findall(told))
    if words > 12 or (line.endswith((".", "!")) and words > 5):
        return False
    return not (_SAYS.search(told) or _MEETS.search(line))
