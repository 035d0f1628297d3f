"""READ: the owner's answer to a question with numbered choices: the number, or the words that stand behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.core.messages import Letter
from afterword.core.reading import wholeness
from afterword.core.reading.showing import fold

_LONGEST = 400
_NUMBER = re.compile(
    r"(?:no\.|nr\.?|number|nummer|option|#)?\s{0,2}([0-9]{1,2})(?![0-9])\s{0,2}[.,):–—-]{0,2}\s{0,2}(.{0,200})"
)
#: What may stand behind a number besides the choice's own words.
_POLITE = frozenset(
    {"", "please", "thanks", "thank you", "bitte", "danke", "s'il te plait", "merci", "por favor", "gracias"}
)


def read(letter: Letter, labels: Sequence[str], words: Sequence[frozenset[str]]) -> int | None:
    """The place of the choice that the whole of an answer names, counted from 0; None where it is not clear.

    `labels` are the choices as they were shown, `words` what else names each, folded. Anything before, between or
    behind makes an answer unclear: "1 or 2", "1? not sure", "at 1 o'clock".
    """
    own = wholeness.whole_answer(letter)
    said = _plain(own[: 2 * _LONGEST]) if own is not None else ""
    if not said or len(said) > _LONGEST:
        return None
    shown = [_plain(label) for label in labels]
    named = [place for place, label in enumerate(shown) if said == label or said in words[place]]
    if len(named) == 1:
        return named[0]
    found = _NUMBER.fullmatch(said)
    if found is None or not 1 <= int(found[1]) <= len(labels):
        return None
    place = int(found[1]) - 1
    return place if found[2] in _POLITE | {shown[place]} | words[place] else None


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("’", "'").split()).strip(' .,!"“”*_')
