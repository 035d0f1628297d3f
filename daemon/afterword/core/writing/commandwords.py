"""WRITE: words that would be a command if they stood alone at the start of a line of a reply.

No line of a letter to the owner begins with one of them, so that a reply whose quote was stripped badly says nothing.
"""

from __future__ import annotations

import unicodedata

from afterword.core.writing.vocabulary import words

_WORDS = words(
    """
send send! skip later edit yes no ok okay go approve approved arrived again resend pause resume status new done stop
hold wait cancel sure yep yeah nope confirm agreed fine good great perfect do don't dont not never
ja nein senden sende schicken später ändern überspringen weglassen abschicken
oui non envoyer envoie envoyez plus modifier passer
sí si enviar envía envíalo omitir luego editar
"""
)

_FOLDED = frozenset(unicodedata.normalize("NFKC", word).casefold() for word in _WORDS)


def begins(line: str) -> bool:
    """Whether the first thing in a line is a command word with nothing but blanks before it."""
    first = unicodedata.normalize("NFKC", line).casefold().split(maxsplit=1)[:1]
    return bool(first) and _bare(first[0]) in _FOLDED


def _bare(word: str) -> str:
    start, end = 0, len(word)
    while start < end and not word[start].isalnum():
        start += 1
    while end > start and not word[end - 1].isalnum():
        end -= 1
    return word[start:end]
