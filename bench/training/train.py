"""Learn the weights of core/reading/learned from the labelled mail of tests/corpus.

    python bench/training/train.py [--leave HAND,HAND] [--folds N] [--write]

--write     learn from all hands and write the tables (what `make weights` does)
--leave     learn without these hands and score them: figures for mail that shaped nothing
--folds N   the same for every hand in turn, N groups of them

Needs scikit-learn and python-crfsuite (extra `train`). The same mail gives the same tables.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "bench" / "training")]

import pycrfsuite  # noqa: E402
from signature import signature  # noqa: E402
from sklearn.feature_extraction import DictVectorizer  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402

import corpus  # noqa: E402
from afterword.core.reading import (  # noqa: E402
    acts,
    companies,
    decisiondays,
    kinds,
    meetings,
    people,
    phrases,
    roles,
    tagging,
    weighing,
)
from afterword.core.reading.cues import plain  # noqa: E402
from afterword.core.reading.view import View, lay_out  # noqa: E402
from afterword.core.reading.weighing import Model  # noqa: E402

LEARNED = ROOT / "daemon" / "afterword" / "core" / "reading" / "learned"
_NAMELESS = {"other", "bounce", "auto_reply"}
Signs = dict[str, float]


# --- fitting ----------------------------------------------------------------------------------------------------------


def fitted(
    signs: Sequence[Signs],
    wanted: Sequence[Any],
    *,
    strength: float,
    seen: int,
    least: float = 0.0,
    weights: Sequence[float] | None = None,
) -> Model:
    """A linear model: logistic regression with a ridge.

    Signs seen less than `seen` times are left out, and weights below `least`: most say next to nothing.
    """
    counts = Counter(sign for each in signs for sign in each)
    keep = {sign for sign, count in counts.items() if count >= seen}
    vectors = DictVectorizer()
    table = vectors.fit_transform([{s: v for s, v in each.items() if s in keep} for each in signs])
    learner = LogisticRegression(C=strength, max_iter=300, tol=1e-3).fit(table, wanted, sample_weight=weights)
    names = vectors.get_feature_names_out()
    rows = learner.coef_.T if len(learner.classes_) > 2 else learner.coef_[0][:, None]
    found = {
        n: tuple((k, float(w)) for k, w in enumerate(row) if abs(w) >= least)
        for n, row in zip(names, rows, strict=True)
    }
    classes = tuple(map(str, learner.classes_)) if len(learner.classes_) > 2 else ("it",)
    return weighing.model(classes, tuple(map(float, learner.intercept_)), found)


# --- what is learned --------------------------------------------------------------------------------------------------


def learn_acts() -> Model:
    rows, wanted = [], []
    for act, sentence in corpus.sentences():
        level = plain(sentence)
        cues = {s.cue.value: s.weight for s in phrases.spoken(level, phrases.lexicons(sentence))}
        rows.append(acts.signs(level, cues))
        wanted.append(act)
    return fitted(rows, wanted, strength=4.0, seen=2, least=0.1)


def tags_of(line: tagging.Line, label: dict[str, Any]) -> list[str]:
    """The tags that a label gives to the words of a line."""
    tags = ["O"] * len(line.words)
    levels = [plain(line.word(i)) for i in range(len(line.words))]

    def put(name: str, tag: str, *, capital: bool = False) -> None:
        wanted = [plain(m.group()) for m in tagging.WORD.finditer(name)]
        for i in range(len(levels) - len(wanted) + 1) if wanted else ():
            span = range(i, i + len(wanted))
            fits = levels[i : i + len(wanted)] == wanted and (not capital or line.word(i)[0].isupper())
            if fits and all(tags[j] == "O" for j in span):
                tags[i : i + len(wanted)] = [f"B-{tag}", *[f"I-{tag}"] * (len(wanted) - 1)]

    if label.get("role"):
        put(label["role"], tagging.ROLE)
    if label.get("company"):
        name = label["company"]
        put(name, tagging.COMPANY)
        put(companies.FORM_BEHIND.sub("", name), tagging.COMPANY)
        first = name.split()[0]
        if len(first) > 3 and len(name.split()) > 1 and companies.telling(first):
            put(first, tagging.COMPANY, capital=True)
    for interview in label["interviews"]:
        for person in interview["interviewers"]:
            put(person["name"], tagging.PERSON)
            if len(person["name"].split()[0]) > 2:
                put(person["name"].split()[0], tagging.PERSON, capital=True)
    return tags


def learn_tags(messages: Iterable[Item]) -> Model:
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": 0.2, "c2": 0.05, "max_iterations": 90, "feature.minfreq": 2})
    for item in messages:
        if item.label["kind"] in {"other", "bounce"} or not item.names:
            continue
        for line, signs in item.lines:
            trainer.append([list(each) for each in signs], tags_of(line, item.label))
    with TemporaryDirectory() as folder:
        trainer.train(f"{folder}/tags")
        tagger = pycrfsuite.Tagger()
        tagger.open(f"{folder}/tags")
        info = tagger.info()
    classes = ("O", *sorted(set(info.labels) - {"O"}))
    weights: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for (sign, tag), weight in info.state_features.items():
        weights[sign].append((classes.index(tag), weight))
    for (before, after), weight in info.transitions.items():
        weights[f">{before}"].append((classes.index(after), weight))
    return weighing.model(classes, (0.0,) * len(classes), weights)


class Item:
    """A message with everything that is learned from it."""

    def __init__(self, message: corpus.Message) -> None:
        self.message, self.label, self.hand = message, message.label, message.hand
        self.view: View = lay_out(message.letter, corpus.OWNER)
        self.names = bool(self.label.get("company") or self.label.get("role") or self.label["interviews"])
        self._lines: list[tuple[tagging.Line, list[list[str]]]] | None = None
        self.spans: tuple[tagging.Span, ...] = ()

    @property
    def lines(self) -> list[tuple[tagging.Line, list[list[str]]]]:
        if self._lines is None:
            around = tagging.surroundings(self.view)
            self._lines = [(line, tagging.signs_of_line(line, around)) for line in tagging.lines(self.view)]
        return self._lines


def learn_moments(items: Sequence[Item]) -> Model:
    rows, wanted = [], []
    for item in items:
        if not item.message.whole or item.view.entries or item.label["kind"] in {"bounce", "auto_reply"}:
            continue
        starts = {datetime.fromisoformat(i["start"]).astimezone(UTC) for i in item.label["interviews"]}
        for one, signs in meetings.candidates(item.view):
            rows.append(signs)
            wanted.append(one.moment.start is not None and one.moment.start.astimezone(UTC) in starts)
    return fitted(rows, wanted, strength=0.3, seen=3)


def learn_days(items: Sequence[Item]) -> Model:
    rows, wanted = [], []
    for item in items:
        if "decision_by" in item.label and item.label["kind"] not in _NAMELESS | {
            "recruiter_outreach",
            "offer",
            "rejection",
        }:
            for said, signs in decisiondays.candidates(item.view):
                rows.append(signs)
                wanted.append(said.day.isoformat() == item.label["decision_by"])
    return fitted(rows, wanted, strength=0.5, seen=3)


#: How much more a message about no application counts: there are fewer of them here than in a mailbox.
_OTHERS = 2.0


def learn_rarity(items: Iterable[Item]) -> Model:
    """How rare each word, pair and three is, of those that at least two hands use, three times in all."""
    count, hands, total = Counter[str](), defaultdict[str, set[str]](set), 0
    for item in items:
        total += 1
        for word in kinds.words_of(item.view):
            count[word] += 1
            hands[word].add(item.hand)
    kept = {word: ((0, math.log(total / n)),) for word, n in count.items() if n >= 3 and len(hands[word]) >= 2}
    return weighing.model(("rarity",), (0.0,), kept)


def learn_kinds(folds: Sequence[Sequence[Item]]) -> dict[str, Model]:
    """`folds`: the messages in groups; times are weighed by what was learned from the other groups."""
    rows, wanted = [], []
    rarity = learn_rarity(item for fold in folds for item in fold)
    use(rarity=rarity)
    for fold in folds:
        use(moments=learn_moments([item for other in folds if other is not fold for item in other]))
        for item in fold:
            if kinds.plainly(item.view) is None:
                rows.append(kinds.signs(item.view, meetings.timetable(item.view)))
                wanted.append(item.label["kind"])
    weights = [_OTHERS if kind == "other" else 1.0 for kind in wanted]
    return {"kinds": fitted(rows, wanted, strength=1.0, seen=3, weights=weights), "rarity": rarity}


def learn_rankers(items: Sequence[Item]) -> dict[str, Model]:
    """Rankers of companies, roles and interviewers; `items` have spans that were tagged by what others taught."""
    of: dict[str, tuple[list[Signs], list[bool]]] = {name: ([], []) for name in ("companies", "roles", "people")}
    for item in items:
        label = item.label
        if label["kind"] in _NAMELESS:
            continue
        for candidate, signs in companies.candidates(item.view, item.spans):
            of["companies"][0].append(signs)
            of["companies"][1].append(bool(label["company"]) and same(label["company"], candidate.name))
        for candidate, signs in roles.candidates(item.view, label["company"], item.spans):
            of["roles"][0].append(signs)
            of["roles"][1].append(bool(label["role"]) and folded(label["role"]) == folded(candidate.name))
        if label["interviews"]:
            entry = item.view.entries[0] if item.view.entries else None
            wanted = {folded(p["name"]) for i in label["interviews"] for p in i["interviewers"]}
            for name, signs in people.candidates(item.view, entry, item.spans):
                of["people"][0].append(signs)
                of["people"][1].append(folded(name) in wanted)
    return {name: fitted(rows, wanted, strength=0.3, seen=3) for name, (rows, wanted) in of.items()}


def folded(name: str) -> tuple[str, ...]:
    return words(name)


def learn(items: Sequence[Item], acts_model: Model) -> dict[str, Model]:
    """Every model, learned from these messages."""
    groups = grouped(items, 4)
    use(acts=acts_model)
    for group in groups:
        model = learn_tags(item for other in groups if other is not group for item in other)
        for item in group:
            item.spans = tagging.spans(item.view, model)
    models = learn_rankers(items)
    models |= learn_kinds(groups)
    models["moments"] = learn_moments(items)
    models["days"] = learn_days(items)
    models["tags"] = learn_tags(items)
    return models | {"acts": acts_model}


def grouped(items: Sequence[Item], count: int) -> list[list[Item]]:
    """The messages in groups of whole hands, about equally large."""
    sizes = Counter(item.hand for item in items)
    groups: list[list[str]] = [[] for _ in range(min(count, len(sizes)))]
    for hand, _ in sizes.most_common():
        min(groups, key=lambda group: sum(sizes[each] for each in group)).append(hand)
    return [[item for item in items if item.hand in group] for group in groups]


ROOMS = {
    "acts": acts,
    "days": decisiondays,
    "tags": tagging,
    "moments": meetings,
    "kinds": kinds,
    "companies": companies,
    "roles": roles,
    "people": people,
}


def use(**models: Model) -> None:
    """Let the rooms weigh with these models."""
    for name, model in models.items():
        if name == "rarity":
            kinds.rarity.use(model)
        else:
            ROOMS[name].use(model)


# --- scoring, as the product is scored -----------------------------------------------------------------------------------

from scoring import same, score, understood, words  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leave", default="", help="hands, apart by commas; a folder stands for all in it")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    parser.add_argument(
        "--also", type=Path, action="append", default=[], help="score a folder of labelled mail besides"
    )
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--pairs", type=Path, help="write labels and readings of what was left out to this file")
    args = parser.parse_args()
    began = time.monotonic()
    hands = corpus.hands()
    items = [Item(m) for hand, messages in hands.items() if not hand.startswith(corpus.UNSEEN) for m in messages]
    acts_model = learn_acts()
    print(f"{len(items)} messages of {len(hands)} hands; {time.monotonic() - began:.0f} s", file=sys.stderr)
    also = {hand: messages for path in args.also for hand, messages in corpus.hands(path).items()}
    runs: list[tuple[list[Item], list[Item]]] = []
    if args.leave:
        left = [
            i for i in items if any(i.hand == name or i.hand.startswith(name + "/") for name in args.leave.split(","))
        ]
        runs.append(([i for i in items if i not in left], left))
    if args.folds:
        for group in grouped([i for i in items if i.message.whole], args.folds):
            names = {item.hand for item in group}
            runs.append(([i for i in items if i.hand not in names], group))
    pairs: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for taught, left in runs:
        use(**learn(taught, acts_model))
        found = [(item.label, understood(item.message)) for item in left]
        for hand in dict.fromkeys(item.hand for item in left):
            print(
                json.dumps({"hand": hand} | score([p for p, i in zip(found, left, strict=True) if i.hand == hand])),
                flush=True,
            )
        pairs += found
    if pairs:
        print(json.dumps({"hand": "all left out"} | score(pairs, misses=args.misses)))
        if args.pairs:
            args.pairs.write_text(json.dumps(pairs), "utf-8")
    if args.write or (also and not runs):
        models = learn(items, acts_model)
        use(**models)
    if args.write:
        for name, model in models.items():
            room = ROOMS.get(name, kinds).__name__.rpartition(".")[2]
            text = f'"""What `{room}` has learned. Made by `make weights`, never by hand."""\n\nTABLE = r"""{weighing.dumped(model)}"""\n'
            (LEARNED / f"{name}.py").write_text(text, "utf-8")
        (LEARNED / "__init__.py").write_text(
            '"""Weights that were learned; made by `make weights`, never by hand."""\n\n'
            f'#: What they were learned from: the hash of all labelled mail (tests/core/reading/test_learned.py).\nFROM = "{corpus.fingerprint()}"\n'
            f'#: The signs that they were learned for.\nSIGNS = "{signature()}"\n',
            "utf-8",
        )
    for hand, messages in also.items():
        rows = [(message.label, understood(message)) for message in messages]
        print(json.dumps({"hand": f"also {hand}"} | score(rows, misses=args.misses)), flush=True)
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
