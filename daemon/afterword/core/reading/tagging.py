"""Names where they stand: which words of a letter name the role, the employer, an interviewer.

A linear-chain model reads every line word by word: each word has signs of its own and of its neighbours, each tag a
weight for each sign, and the best row of tags wins (Viterbi). It was learned from labelled mail (`learned/tags`); what
it marks is a candidate with a margin, and `companies`, `roles` and `people` weigh the candidates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from afterword.core.messages import BlockKind
from afterword.core.reading import names, trades, weighing
from afterword.core.reading.cues import plain
from afterword.core.reading.learned import tags
from afterword.core.reading.senders import labels
from afterword.core.reading.view import View
from afterword.core.reading.weighing import UNIT, Model

ROLE, COMPANY, PERSON = "R", "C", "P"
#: Words of a line, lines of a body, of a signature, of a quotation that are read.
_WORDS, _SENTENCES, _SIGNED, _QUOTED = 90, 70, 9, 30
_LINES = 150  # in all
#: How much less a word may be for nobody: what is marked too often is weighed again, what is missed is lost.
_EAGER = 0.8
_GATE = 3.0  # a line in which no word comes so near to a tag is not read to its end

WORD = re.compile(r"[^\W_]+(?:[’'.&+/-](?=[^\W_])[^\W_]+)*|\S")
_ANSWER = re.compile(r"^(?:(?:re|aw|fwd?|wg|tr|rv|sv|antw)\s*:\s*)+", re.IGNORECASE)
_NEAR = (-3, -2, -1, 0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Span:
    """Words that are tagged: what they name (ROLE, COMPANY, PERSON), where the line stood, by how much it won."""

    tag: str
    words: str
    place: str
    margin: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line to be read: its place ("subject", "from", "open", "body", "end", "signed", ...) and its words' spans."""

    place: str
    text: str
    words: tuple[tuple[int, int], ...]

    def word(self, i: int) -> str:
        begin, end = self.words[i]
        return self.text[begin:end]


def lines(view: View) -> list[Line]:
    """The lines of a letter in which names are looked for."""
    found = []
    for place, text in islice(_places(view), _LINES):
        cut = text[:500]
        words = tuple(match.span() for match in list(WORD.finditer(cut))[:_WORDS])
        if words:
            found.append(Line(place, cut, words))
    return found


def _places(view: View) -> Iterator[tuple[str, str]]:
    letter = view.letter
    yield "subject", _ANSWER.sub("", view.subject.text)
    for address in (*letter.from_[:1], *letter.reply_to[:1], *letter.sender[:1]):
        yield "from", address.name
    for entry in view.entries[:2]:
        yield "summary", entry.summary
        yield "location", entry.location[:200]
        for line in entry.description[:1500].split("\n")[:15]:
            yield "description", line
    body = [sentence.text for sentence in view.sentences[:_SENTENCES]]
    for n, text in enumerate(body):
        yield "open" if n < 2 else "end" if n >= len(body) - 3 else "body", text
    for block in letter.blocks:
        if block.kind in (BlockKind.SIGNATURE, BlockKind.DISCLAIMER):
            for line in [each for each in block.text[:900].split("\n") if each.strip()][:_SIGNED]:
                yield block.kind.value, line
    quoted = [b.text for b in letter.blocks if b.kind in (BlockKind.QUOTE, BlockKind.FORWARDED)]
    text = "\n".join(each[:2500] for each in quoted if each not in view.body)
    for line in [each for each in text.split("\n") if each.strip()][:_QUOTED]:
        yield "quote", line


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a letter's header knows: the telling parts of its domains, the words of its people's names, its owner's."""

    domains: tuple[str, ...]
    people: frozenset[str]
    locals: frozenset[str]
    owner: frozenset[str]


def surroundings(view: View) -> Surroundings:
    """The surroundings of a letter's lines."""
    letter = view.letter
    writers = (*letter.from_, *letter.reply_to, *letter.cc)
    called = [a.name for a in writers] + [a.name for entry in view.entries for a in entry.attendees]
    parts = [part for a in (*letter.from_, *letter.cc) for part in re.split(r"[._-]", a.addr.partition("@")[0])]
    return Surroundings(
        domains=tuple(names.squash(label) for label in labels(view)),
        people=frozenset(names.squash(word) for name in called for word in name.split()) - {""},
        locals=frozenset(names.squash(part) for part in parts if len(part) > 2),
        owner=frozenset(names.squash(word) for word in view.owner.name.split()),
    )


@lru_cache(maxsize=8192)
def _bare(word: str) -> tuple[str, str, tuple[str, ...]]:
    """A word levelled, squashed, and the signs that it has wherever it stands."""
    level = plain(word) or word
    signs = [level, "~" + _shape(word)]
    if len(level) > 4:
        signs.append("-" + level[-4:])
    if len(level) > 3:
        signs.append("-" + level[-3:])
    if trades.ENDS.match(word):
        signs.append("!trade")
    if trades.LEGAL_FORM.match(word):
        signs.append("!form")
    return level, names.squash(word), tuple(signs)


def _shape(word: str) -> str:
    if word.isdigit():
        return "d"
    if not word[0].isalnum():
        return word[0]
    kind = "XX" if len(word) > 1 and word.isupper() else "X" if word[0].isupper() else "x"
    kind += "9" if any(c.isdigit() for c in word) else ""
    return kind + ("-" if any(c in "-/&" for c in word) else "")


def signs_of_word(word: str, around: Surroundings) -> tuple[str, ...]:
    """The signs of one word: what it is, what it looks like, what the header knows of it."""
    _, squashed, signs = _bare(word)
    if not squashed:
        return signs
    known = []
    if len(squashed) > 2 and any(
        d.startswith(squashed) or squashed.startswith(d) or (len(squashed) > 3 and squashed in d)
        for d in around.domains
    ):
        known.append("!domain")
    if squashed in around.people:
        known.append("!people")
    if squashed in around.owner:
        known.append("!owner")
    if squashed in around.locals:
        known.append("!local")
    return (*signs, *known) if known else signs


def _near_signs(offset: int, signs: Sequence[str]) -> list[str]:
    """A neighbour's signs as they count for a word: the farther away, the fewer."""
    if abs(offset) <= 1:
        return [f"{offset}{sign}" for sign in signs]
    if abs(offset) == 2:
        return [f"{offset}{sign}" for sign in signs if sign[0] != "-" or len(sign) == 1]
    return [f"{offset}{signs[0]}"]


def _placed_signs(line: Line, i: int, levels: Sequence[str], shapes: Sequence[str]) -> list[str]:
    """The signs that a word has by its place and by pairs of words."""
    last = len(levels) - 1
    before, after = (levels[i - 1] if i else "^"), (levels[i + 1] if i < last else "$")
    found = [f"B{before}|{levels[i]}", f"F{levels[i]}|{after}", f"p:{line.place}{shapes[i]}"]
    if i > 1:
        found.append(f"P{levels[i - 2]}|{before}")
    if i + 2 <= last:
        found.append(f"N{after}|{levels[i + 2]}")
    if i == 0:
        found += [f"p0:{line.place}", "-1^"]
    if i == last:
        found.append("1$")
    return found


def _line_signs(line: Line, levels: Sequence[str]) -> list[str]:
    """The signs that all words of a line have."""
    found = ["*", f"p:{line.place}"]
    if len(levels) <= 6:
        found.append(f"short:{line.place}")
    if ":" in levels[:4]:
        found.append(f"label:{levels[0]}")
    return found


def signs_of_line(line: Line, around: Surroundings) -> list[list[str]]:
    """All signs of each word of a line: what the model is taught with."""
    words = [line.word(i) for i in range(len(line.words))]
    own = [signs_of_word(word, around) for word in words]
    levels, shapes = [_bare(word)[0] for word in words], [signs[1] for signs in own]
    common, found = _line_signs(line, levels), []
    for i in range(len(words)):
        signs = [*common, *_placed_signs(line, i, levels, shapes)]
        for offset in _NEAR:
            if 0 <= i + offset < len(words):
                signs += _near_signs(offset, own[i + offset])
        found.append(signs)
    return found


_model = weighing.Learned(lambda: tags.TABLE)
use = _model.use


def spans(view: View, model: Model | None = None) -> tuple[Span, ...]:
    """Everything that is tagged in a letter, in the order of its lines."""
    model = model or _model()
    if len(model.classes) < 2:
        return ()
    around, reader = surroundings(view), _Reader(model)
    return tuple(span for line in lines(view) for span in reader.read(line, around))


def states(line: Line, around: Surroundings, model: Model) -> list[list[float]]:
    """What each tag weighs for each word of a line, before its neighbours' tags are looked at."""
    return _Reader(model).states(line, around)


class _Reader:
    """Reads the lines of one letter; what a word adds at each distance is worked out once."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.zero = [0] * len(model.classes)
        self.outside = model.classes.index("O")
        self.steps = self._steps()
        self._near: dict[tuple[str, int], list[int]] = {}

    def _steps(self) -> list[list[float]]:
        """What it weighs to come from one tag (second index) to another (first); -inf where that cannot be."""
        tags_ = self.model.classes
        steps = [[0.0] * len(tags_) for _ in tags_]
        for source, name in enumerate(tags_):
            for target, weight in enumerate(self.model.rows.get(f">{name}") or self.zero):
                steps[target][source] = weight * UNIT
        for target, name in enumerate(tags_):
            for source, before in enumerate(tags_):
                if name.startswith("I-") and before[2:] != name[2:]:
                    steps[target][source] = float("-inf")
        return steps

    def _sum(self, signs: Sequence[str]) -> list[int]:
        return self.model.added(signs) or self.zero

    def states(self, line: Line, around: Surroundings) -> list[list[float]]:
        words = [line.word(i) for i in range(len(line.words))]
        own = [signs_of_word(word, around) for word in words]
        levels, shapes = [_bare(word)[0] for word in words], [signs[1] for signs in own]
        common, near, count = self._sum(_line_signs(line, levels)), self._near, len(words)
        states = []
        for i in range(count):
            rows = [common, self._sum(_placed_signs(line, i, levels, shapes))]
            for offset in _NEAR:
                j = i + offset
                if 0 <= j < count:
                    key = (words[j], offset)
                    row = near.get(key)
                    if row is None:
                        row = near[key] = self._sum(_near_signs(offset, own[j]))
                    if row is not self.zero:
                        rows.append(row)
            states.append([sum(column) * UNIT for column in zip(*rows, strict=True)])
        return states

    def read(self, line: Line, around: Surroundings) -> Iterator[Span]:
        """The spans of one line."""
        states, outside = self.states(line, around), self.outside
        for state in states:
            state[outside] -= _EAGER
        if not any(max(s for t, s in enumerate(state) if t != outside) > state[outside] - _GATE for state in states):
            return
        row, i = self._best(states), 0
        while i < len(row):
            name = self.model.classes[row[i]]
            end = i + 1
            if row[i] != outside:
                inside = f"I-{name[2:]}"
                while end < len(row) and self.model.classes[row[end]] == inside:
                    end += 1
                margin = sum(states[j][row[j]] - states[j][outside] for j in range(i, end)) / (end - i)
                yield Span(name[2:], line.text[line.words[i][0] : line.words[end - 1][1]], line.place, margin)
            i = end

    def _best(self, states: list[list[float]]) -> list[int]:
        """The best row of tags (Viterbi)."""
        first = [
            score if not name.startswith("I-") else float("-inf")
            for score, name in zip(states[0], self.model.classes, strict=True)
        ]
        scores, back = first, []
        for state in states[1:]:
            came, now = [], []
            for target, own in enumerate(state):
                steps = self.steps[target]
                sums = [score + step for score, step in zip(scores, steps, strict=True)]
                top = max(sums)
                came.append(sums.index(top))
                now.append(top + own)
            back.append(came)
            scores = now
        row = [scores.index(max(scores))]
        for came in reversed(back):
            row.append(came[row[-1]])
        return row[::-1]
