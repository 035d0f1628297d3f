"""All languages' phrases, compiled once and asked together: they are few, so nothing guesses the language first."""

from __future__ import annotations

from afterword.core.reading import phrases_de, phrases_en, phrases_es, phrases_fr
from afterword.core.reading.cues import Lexicon, Spoken, compiled

LEXICONS: tuple[Lexicon, ...] = tuple(
    compiled(language.PHRASES) for language in (phrases_en, phrases_de, phrases_fr, phrases_es)
)


def spoken(sentence: str) -> tuple[Spoken, ...]:
    """Every cue in a levelled sentence, in any language, each once with its strongest words."""
    best: dict[str, Spoken] = {}
    for lexicon in LEXICONS:
        for found in lexicon.spoken(sentence):
            if found.cue not in best or best[found.cue].weight < found.weight:
                best[found.cue] = found
    return tuple(best.values())
