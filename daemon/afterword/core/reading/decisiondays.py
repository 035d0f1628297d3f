"""The day by which an employer says that it will decide or write.

Every day that a sentence names as a limit gathers signs: whether its clause tells, decides, or asks the owner to do something, and
its words. "The panel meets on the 8th, and I write to you by the 11th" is the 11th; what the owner has to do, what was promised
once, and how long such things take on average are no such days. What the signs weigh was learned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise

from afterword.core.reading import lexicon, times, weighing
from afterword.core.reading.cues import plain
from afterword.core.reading.learned import days as learned
from afterword.core.reading.sentences import MAX_SENTENCE, Sentence, tokens
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
    rf"[;:–—]\s+|,\s+(?![\s\d]|the \d|den \d|le \d|el \d|(?:{_MONTHS})\w*\b)|\s(?:and|but|so|und|aber|mais|pero)\s(?!\d|the \d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """A day for a decision, and the sentence that says it."""

    day: date
    words: str


#: Below this sum of its signs no day is believed to be the one of a decision.
ENOUGH = 0.0

_model = weighing.Learned(lambda: learned.TABLE)
use = _model.use


def decision_day(view: View) -> Said | None:
    """The day by which the employer decides or writes; None where no sentence says one ahead of the letter's Date."""
    weighed = [(_model().sums(signs)[0], -n, said) for n, (said, signs) in enumerate(candidates(view))]
    best = max(weighed, key=lambda each: each[:2], default=None)
    return best[2] if best is not None and best[0] > ENOUGH else None


def candidates(view: View) -> list[tuple[Said, dict[str, float]]]:
    """Every day ahead that a sentence names as a limit, once for each day, with the signs of the words around it."""
    if view.anchor is None:
        return []
    found: dict[date, tuple[Said, dict[str, float]]] = {}
    zone, counted_from = view.owner.zone, view.anchor
    for n, sentence in enumerate(view.sentences[:80]):
        if _DAYLIKE.search(sentence.plain):
            since = counted_from if _THAT_WEEK.search(sentence.plain) else view.anchor
            for day, clause, whole in _days(sentence.text[:MAX_SENTENCE], since, view):
                if day >= view.anchor.date():
                    signs = _signs(view, sentence, clause, day, n, whole=whole)
                    known = found.get(day)
                    found[day] = (known[0], signs | known[1]) if known else (Said(day, sentence.text), signs)
            named = times.deadline(sentence.text[:MAX_SENTENCE], view.anchor, zone)
            if named is not None:
                counted_from = datetime.combine(named, time(9), zone)
    ruled = min(((rank, n, day) for n, (rank, day) in enumerate(_ruled(view))), default=None)
    several = {f"days:{min(len(found), 4)}": 1.0}
    for day, (said, signs) in found.items():
        by_rules = {"rules": 1.0, f"rules:{ruled[0]}": 1.0} if ruled is not None and ruled[2] == day else {}
        found[day] = (said, signs | several | by_rules)
    return list(found.values())


#: A sentence without any of these names no day.
_DAYLIKE = re.compile(
    r"\d|day|week|month|fortnight|quinzaine|tomorrow|tonight|today|year|christmas|easter|morgen|heute|woche|tag|monat|demain|semaine|mois|jour|"
    r"manana|semana|mes\b|dia|mon\b|tue|wed|thu|fri\b|sat\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|"
    r"montag|dienstag|mittwoch|freitag|" + "|".join(lexicon.MONTHS)
)


def _days(text: str, since: datetime, view: View) -> Iterator[tuple[date, str, bool]]:
    """Each day with the clause that names it; the whole sentence's too, where that is another."""
    for clause in _CLAUSES.split(text):
        day = times.deadline(clause, since, view.owner.zone)
        if day is not None:
            yield day, clause, False
    day = times.deadline(text, since, view.owner.zone)
    if day is not None:
        yield day, text, True


def _signs(view: View, sentence: Sentence, clause: str, day: date, n: int, *, whole: bool) -> dict[str, float]:
    level = plain(clause)
    anchor = view.anchor.date() if view.anchor else day
    ahead = (day - anchor).days
    looks = {
        "whole": whole,
        "end": n >= len(view.sentences) - 4,
        "start": n < 3,
        "weekend": day.weekday() >= 5,
        "friday": day.weekday() == 4,
    }
    looks |= {f"ahead:{limit}": ahead > limit for limit in (0, 1, 4, 10, 21, 45)}
    for name, pattern in _PATTERNS.items():
        looks[name] = pattern.search(level) is not None
        looks[f"sentence:{name}"] = pattern.search(sentence.plain) is not None
    signs = weighing.present(sign for sign, so in looks.items() if so)
    words = tokens(level)[:40]
    signs |= weighing.present(f"w:{word}" for word in words)
    signs |= weighing.present(f"ww:{one} {other}" for one, other in pairwise(words))
    signs |= weighing.present(f"sw:{word}" for word in tokens(sentence.plain)[:60])
    cues = {heard.cue.value for heard in view.heard if heard.sentence is sentence}
    return signs | weighing.present(f"cue:{cue}" for cue in cues)


_PATTERNS = {
    "tells": _TELL, "decides": _DECIDE, "silence": _SILENCE, "owner_does": _OWNER_DOES, "else": _ELSE, "latest": _LATEST,
}  # fmt: skip


def _ruled(view: View) -> Iterator[tuple[float, date]]:
    """What fixed rules alone say, with a rank (the lowest is the best): one sign among the others."""
    if view.anchor is None:
        return
    zone, counted_from = view.owner.zone, view.anchor
    for sentence in view.sentences[:80]:
        silence = _SILENCE.search(sentence.plain) is not None
        if (_TELL.search(sentence.plain) or _DECIDE.search(sentence.plain)) and (
            silence or not _OWNER_DOES.search(sentence.plain)
        ):
            since = counted_from if _THAT_WEEK.search(sentence.plain) else view.anchor
            for rank, day in _in_sentence(sentence.text[:MAX_SENTENCE], since, view):
                if day > view.anchor.date():
                    yield rank, day
        named = times.deadline(sentence.text[:MAX_SENTENCE], view.anchor, zone)
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
