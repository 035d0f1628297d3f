"""The day by which an employer says that it will decide or write.

Being told counts before deciding, and a day beside the verb before one elsewhere in its sentence: "the panel meets on the 8th, and I
write to you by the 11th" is the 11th. What the owner has to do, what was promised once, and how long such things take on average
are no such days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from afterword.core.reading import times
from afterword.core.reading.cues import plain
from afterword.core.reading.view import View

_TELL = re.compile(
    r"\b(?:let (?:you|everyone|everybody|candidates) know|tell (?:you|everyone|everybody|candidates)|hear (?:back )?from|hear (?:by|before|either|within|in|on|no later)|heard|be in touch|in contact|"
    r"get back|come back|revert|update you|contact you|ring you|call you|email you|write to (?:you|everyone|all)|i will write|notif\w*|"
    r"reply|respond|respon[sd]\w*|answer|news|know (?:either way|by|before)|yes or no|feedback|inform(?:ed|ing)?|shortlist\w* (?:will be )?(?:announced|told)|an update|have word|"
    r"melde[nt]?|bescheid|r[u]ckmeldung|antwort|mitteil\w*|horst|horen sie|informier\w*|benachrichtig\w*|reponse|reviendr\w*|revenir|reviens|recontact\w*|tiendr\w*|inform(?:er|erons|ee?)|retour|"
    r"respuesta|diremos|dire|comunic\w*|avis(?:ar\w*|amos)|noticias|contactar\w*|inform(?:ar\w*|aremos))\b"
)
_DECIDE = re.compile(
    r"\b(?:decision|decide|deciding|outcome|result|results|offers?|choose|chosen|make up our minds|entscheid\w*|auswahl|decid\w*|decision|tranch\w*|conclus\w*)\b"
)
#: "If you have not heard by …": silence says no.
_SILENCE = re.compile(
    r"\b(?:not heard|hear nothing|heard nothing|have not received|not hear|sans (?:reponse|retour|nouvelles)|keine (?:ruckmeldung|nachricht|antwort)|no (?:recibes|has recibido|reciba)|nothing from us)\b"
)
_OWNER_DOES = re.compile(
    r"\b(?:please|could you|can you|complete|submit|send us|return|sign|let us (?:know|have)|your (?:answer|decision|reply|response|availability|solution)|book|choose|pick|confirm (?:your|by|before)|closing date|closes?|"
    r"bitte|senden sie|teilen sie|merci de|veuillez|por favor|envia\w*|dinos|expires?)\b"
)
#: Other steps of the employer's, what was said once, and what is usual.
_ELSE = re.compile(
    r"\b(?:promised|average|usually|typically|normally|was submitted|close[sd]?|closing|interviewing|meets on|sits on|panel|start(?:s|ing)? (?:on|date)|in der regel|durchschnitt\w*|en moyenne)\b"
)
_LATEST = re.compile(
    r"\b(?:at the latest|latest|no later|whatever happens|spatestens|au plus tard|a mas tardar|como tarde|outside)\b"
)
_THAT_WEEK = re.compile(r"\b(?:that|the same|same) week\b")
_MONTHS = (
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|fév|févr|avr|mai|juin|juil|août|mär|okt|dez|ene|abr|ago|dic"
)
#: Between clauses, not inside "Friday, 11 July".
_CLAUSES = re.compile(
    rf"[;:–—]\s+|,\s+(?!\d|the \d|den \d|le \d|el \d|(?:{_MONTHS})\w*\b)|\s(?:and|but|so|und|aber|mais|pero)\s(?!\d|the \d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """A day for a decision, and the sentence that says it."""

    day: date
    words: str


def decision_day(view: View) -> Said | None:
    """The day by which the employer decides or writes; None where no sentence says one ahead of the letter's Date."""
    found = [(rank, n, said) for n, (rank, said) in enumerate(_all(view))]
    return min(found, key=lambda each: each[:2])[2] if found else None


def _all(view: View) -> Iterator[tuple[float, Said]]:
    if view.anchor is None:
        return
    zone, counted_from = view.owner.zone, view.anchor
    for sentence in view.sentences:
        silence = _SILENCE.search(sentence.plain) is not None
        if (_TELL.search(sentence.plain) or _DECIDE.search(sentence.plain)) and (
            silence or not _OWNER_DOES.search(sentence.plain)
        ):
            since = counted_from if _THAT_WEEK.search(sentence.plain) else view.anchor
            for rank, day in _in_sentence(sentence.text, since, view):
                if day > view.anchor.date():
                    yield rank, Said(day, sentence.text)
        named = times.deadline(sentence.text, view.anchor, zone)
        if named is not None:
            counted_from = datetime.combine(named, time(9), zone)


def _in_sentence(text: str, since: datetime, view: View) -> Iterator[tuple[float, date]]:
    """Each clause's day with its rank, the lowest being the best; the whole sentence's where no clause has one."""
    tells = _TELL.search(plain(text)) is not None
    any_day = False
    for clause in _CLAUSES.split(text):
        level = plain(clause)
        day = times.deadline(clause, since, view.owner.zone)
        told, latest = _TELL.search(level), _LATEST.search(level)
        if day is None or (_ELSE.search(level) and not latest and not (told and "promised" not in level)):
            any_day = any_day or day is not None
            continue
        any_day = True
        rank = 0.0 if told else 1.0 if tells else 2.0 if _DECIDE.search(level) else 3.0
        yield rank - (0.5 + rank * tells if latest else 0.0), day
    if not any_day and not _ELSE.search(plain(text)):
        day = times.deadline(text, since, view.owner.zone)
        if day is not None:
            yield (1.0 if tells else 3.0), day
