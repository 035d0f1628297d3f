"""The owner's answer about a note that may or may not have arrived: it arrived, or send it again."""

from __future__ import annotations

from enum import StrEnum

from afterword.core.messages import Letter
from afterword.core.reading import wholeness
from afterword.core.reading.showing import fold

_ARRIVED = frozenset({"arrived", "it arrived", "yes it arrived", "it did arrive", "it has arrived"})
_AGAIN = frozenset({"send again", "send it again", "again", "resend", "resend it"})


class DoubtAnswer(StrEnum):
    ARRIVED = "arrived"
    AGAIN = "again"
    UNCLEAR = "unclear"


def read(letter: Letter) -> DoubtAnswer:
    """The whole of the owner's own words must be one of the known answers; anything else is unclear."""
    own = wholeness.whole_answer(letter)
    if own is None:
        return DoubtAnswer.UNCLEAR
    said = " ".join(fold(own).replace(",", " ").strip(" .!\n").split())
    if said in _ARRIVED:
        return DoubtAnswer.ARRIVED
    return DoubtAnswer.AGAIN if said in _AGAIN else DoubtAnswer.UNCLEAR
