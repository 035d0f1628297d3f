"""What a sentence does: asks for a time, settles one, moves it, declines, sets a task, tells of a visit to the dentist.

The cues (`phrases_*`) are words that people thought of; acts are learned from thousands of sentences sorted by what
they do (`tests/corpus/acts`), so that a sentence with none of those words is still heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from afterword.core.reading import weighing
from afterword.core.reading.learned import acts as learned
from afterword.core.reading.sentences import tokens
from afterword.core.reading.weighing import Model

_LENGTHS = (4, 8, 15, 25)


def signs(level: str, cues: Mapping[str, float]) -> dict[str, float]:
    """The signs of one levelled sentence: its words, their pairs and threes, their beginnings, its cues, its length."""
    words = tokens(level)[:80]
    row = ["^", *words, "$"]
    found: dict[str, float] = {}
    for i, word in enumerate(row):
        found[word] = 1.0
        if len(word) > 5:
            found["<" + word[:5]] = 0.5
        if i + 1 < len(row):
            found[f"{word} {row[i + 1]}"] = 1.0
        if i + 2 < len(row):
            found[f"{word} {row[i + 1]} {row[i + 2]}"] = 0.7
    found |= {f"longer:{length}": 0.5 for length in _LENGTHS if len(words) > length}
    found |= {f"cue:{cue}": weight / 3 for cue, weight in cues.items()}
    return found


_model = weighing.Learned(lambda: learned.TABLE)
use = _model.use


def shares(level: str, cues: Mapping[str, float], model: Model | None = None) -> dict[str, float]:
    """How likely a levelled sentence does each act; they add up to one. `cues`: each cue's weight in it."""
    model = model or _model()
    return dict(zip(model.classes, weighing.shares(model.sums(signs(level, cues))), strict=True))


def of_letter(sentences: Iterable[Mapping[str, float]], subject: Mapping[str, float]) -> dict[str, float]:
    """A letter's signs: of each act the likeliest sentence, the three likeliest together, all together, the subject."""
    found: dict[str, float] = {}
    rows = list(sentences)
    for act, share in subject.items():
        each = sorted((row[act] for row in rows), reverse=True)
        if each:
            found[f"act:{act}"] = each[0]
            found[f"act3:{act}"] = sum(each[:3]) / 2
            found[f"acts:{act}"] = min(sum(each), 4.0) / 4
        found[f"act0:{act}"] = share
    return found
