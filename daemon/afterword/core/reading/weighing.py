"""Signs weighed together: linear models whose weights were learned from labelled mail (`learned/`, made by `make weights`).

A sign is a word for something that was seen in a letter ("cue:reject", "s:your application"), with a strength, mostly 1.
A model has classes; each sign has a weight for some of them; what a letter shows is summed up for each class and turned
into probabilities. Nothing else happens, so every judgement can be taken apart again into the signs that made it.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import add
from typing import TypeAlias

#: Weights are whole hundredths, in the tables and in memory.
UNIT = 0.01

#: A sign's weight for each class, in hundredths.
Row: TypeAlias = "array[int]"
_WIDE = "h"  # two octets each


class Rows:
    """The rows of a table by their signs. A row stays text until it is first asked for: most never are, and they are many."""

    def __init__(self, texts: dict[str, str], width: int) -> None:
        self._rows: dict[str, str | Row] = dict(texts)
        self._width = width

    def get(self, sign: str) -> Row | None:
        """The row of a sign; None where nothing was learned of it."""
        row = self._rows.get(sign)
        if isinstance(row, str):
            dense = [0] * self._width
            for pair in row.split(" "):
                where, _, weight = pair.partition(":")
                dense[int(where)] = int(weight)
            row = self._rows[sign] = array(_WIDE, dense)
        return row

    def items(self) -> Iterator[tuple[str, Row]]:
        """Every sign with its row."""
        for sign in list(self._rows):
            row = self.get(sign)
            if row is not None:
                yield sign, row

    def __contains__(self, sign: str) -> bool:
        return sign in self._rows

    def __len__(self) -> int:
        return len(self._rows)


@dataclass(frozen=True, slots=True)
class Model:
    """Classes, what each begins with (hundredths), and the rows of the signs."""

    classes: tuple[str, ...]
    start: tuple[float, ...]
    rows: Rows

    def sums(self, signs: Mapping[str, float]) -> list[float]:
        """Each class's sum over the signs."""
        alike: dict[float, list[int]] = {}  # signs of one strength are added as whole numbers, which is quick
        get = self.rows.get
        for sign, strength in signs.items():
            row = get(sign)
            if row is not None:
                before = alike.get(strength)
                alike[strength] = list(row) if before is None else list(map(add, before, row))
        sums: list[float] = list(self.start)
        for strength, total in alike.items():
            sums = [each + strength * weight for each, weight in zip(sums, total, strict=True)]
        return [each * UNIT for each in sums]

    def added(self, signs: Iterable[str]) -> list[int] | None:
        """What signs of strength 1 add to each class, in hundredths; None where nothing was learned of any."""
        sums: list[int] | None = None
        get = self.rows.get
        for sign in signs:
            row = get(sign)
            if row is not None:
                sums = list(row) if sums is None else list(map(add, sums, row))
        return sums

    def speaking(self, signs: Mapping[str, float], kind: str) -> list[tuple[str, float]]:
        """The signs that spoke for a class, strongest first, each with what it added (beyond its mean over all classes)."""
        where, found = self.classes.index(kind), []
        for sign, strength in signs.items():
            row = self.rows.get(sign)
            if row is not None:
                mean = sum(row) / len(row) if len(row) > 1 else 0.0
                spoke = strength * (row[where] - mean) * UNIT
                found += [(sign, spoke)] if spoke > 0 else []
        return sorted(found, key=lambda each: (-each[1], each[0]))


def model(classes: Sequence[str], start: Sequence[float], weights: Mapping[str, Iterable[tuple[int, float]]]) -> Model:
    """A model of weights as they were learned: rounded as its table rounds them; signs that then weigh nothing are left out."""
    texts = {}
    for sign, pairs in weights.items():
        kept = [f"{where}:{round(weight / UNIT)}" for where, weight in sorted(pairs) if round(weight / UNIT)]
        if kept:
            texts[sign] = " ".join(kept)
    return Model(tuple(classes), tuple(float(round(each / UNIT)) for each in start), Rows(texts, len(classes)))


class Learned:
    """A room's model: its table is parsed when it is first asked for; who teaches puts another in its place."""

    def __init__(self, table: Callable[[], str]) -> None:
        self._table = table
        self._model: Model | None = None

    def __call__(self) -> Model:
        if self._model is None:
            self._model = parse(self._table())
        return self._model

    def use(self, model: Model) -> None:
        """Weigh with this model from now on: for learning and measuring, never in the daemon."""
        self._model = model


def parse(table: str) -> Model:
    """A model of its table: the classes' line, the line of what they begin with, then a line for each sign.

    Lines hold fields apart by tabs; a sign's line its name, then ``class number:hundredths`` pairs.
    """
    classes, start, *rows = table.strip("\n").split("\n")
    names = tuple(classes.split("\t"))
    texts = dict(row.split("\t") for row in rows)
    return Model(names, tuple(float(each) for each in start.split("\t")), Rows(texts, len(names)))


def dumped(model: Model) -> str:
    """The table of a model: what `parse` reads. Signs are sorted, so that a change of weights is a change of few lines."""
    rows = []
    for sign, row in sorted(model.rows.items()):
        rows.append(f"{sign}\t{' '.join(f'{where}:{weight}' for where, weight in enumerate(row) if weight)}")
    begins = "\t".join(str(round(each)) for each in model.start)
    return "\n".join(["\t".join(model.classes), begins, *rows]) + "\n"


def shares(sums: Sequence[float], sharpness: float = 1.0) -> list[float]:
    """Sums as probabilities that add up to one (softmax). `sharpness` below 1 makes them less sure of themselves."""
    top = max(sums)
    powers = [math.exp(sharpness * (each - top)) for each in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


def chance(total: float) -> float:
    """One sum as a probability (logistic)."""
    return 1 / (1 + math.exp(-max(min(total, 40.0), -40.0)))


def strongest(model: Model, signs: Mapping[str, float], ways: Mapping[str, str]) -> str:
    """What spoke most for a candidate, in the words of `ways` (by the part of a sign before its colon); else "weighed"."""
    spoke = [sign.removeprefix("agency:").partition(":")[0] for sign, _ in model.speaking(signs, model.classes[0])]
    return next((ways[sign] for sign in spoke if sign in ways), "weighed")


def present(names: Iterable[str]) -> dict[str, float]:
    """Signs that are there, each with strength 1."""
    return dict.fromkeys(names, 1.0)
