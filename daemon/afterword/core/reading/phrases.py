"""All languages' phrases, compiled once, when the first mail is read.

English is always asked; the others where a text has their small words, since one language's everyday word is another's trade (``location`` lets flats in French).
"""

from __future__ import annotations

import re
from functools import cache

from afterword.core.reading import phrases_de, phrases_en, phrases_es, phrases_fr
from afterword.core.reading.cues import Lexicon, Phrases, Spoken, compiled, plain

_OTHERS: tuple[tuple[re.Pattern[str], Phrases], ...] = (
    (
        re.compile(r"\b(?:und|wir|sie|ihre?|ihnen|der|die|das|fur|mit|nicht|ist|bei|dein|deine|bitte|am|um|uhr|zum)\b"),
        phrases_de.PHRASES,
    ),
    (
        re.compile(
            r"\b(?:nous|vous|votre|pour|avec|est|les|des|une|dans|notre|bonjour|cordialement|sur|que|et|le|au)\b"
        ),
        phrases_fr.PHRASES,
    ),
    (
        re.compile(r"\b(?:hola|para|con|por|una|los|las|del|que|tu|su|nos|saludos|te|hemos|el|gracias|esta)\b"),
        phrases_es.PHRASES,
    ),
)
_AT_LEAST = 3  # different small words that make a text one of a language


@cache
def every() -> tuple[Lexicon, ...]:
    """The phrases of every language, English first."""
    return (compiled(phrases_en.PHRASES), *(compiled(table) for _, table in _OTHERS))


def lexicons(text: str) -> tuple[Lexicon, ...]:
    """The phrases to look for in a text: English, and every language that it has at least three small words of."""
    level = plain(text[:6000])
    english, *others = every()
    known = zip((words for words, _ in _OTHERS), others, strict=True)
    return (english, *(lexicon for words, lexicon in known if len(set(words.findall(level))) >= _AT_LEAST))


def spoken(sentence: str, chosen: tuple[Lexicon, ...]) -> tuple[Spoken, ...]:
    """Every cue in a levelled sentence, each once with its strongest words."""
    best: dict[str, Spoken] = {}
    for lexicon in chosen:
        for found in lexicon.spoken(sentence):
            if found.cue not in best or best[found.cue].weight < found.weight:
                best[found.cue] = found
    return tuple(best.values())
