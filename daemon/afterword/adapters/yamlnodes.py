"""A YAML file as plain nodes that know their lines; nothing in it is ever executed or constructed.

What YAML can do and a configuration needs not is refused: tags, anchors and aliases, several documents, keys that stand
twice, deep nesting, large files. Scalars stay text, as written: ``08:00`` is no number here and ``no`` no truth value.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

SIZE_LIMIT = 1_000_000  # octets
DEPTH_LIMIT = 12

_PLAIN_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map")
)
_NULL = "tag:yaml.org,2002:null"


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something wrong in a file. Lines and columns count from 1; 0 means the file as a whole. `key` may be empty."""

    line: int
    column: int
    key: str
    message: str


class Broken(Exception):
    """The file is no YAML that we read; one mistake."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.message)
        self.mistake = mistake


@dataclass(frozen=True, slots=True)
class Place:
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as written. `empty`: nothing stands there, or ``null``."""

    at: Place
    value: str
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    at: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    at: Place  # of the key
    name: str
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    at: Place
    entries: tuple[Entry, ...]


Node = Text | Items | Mapping


def read(path: Path) -> Node:
    """The one document of a file; an empty file is an empty mapping. Raises `Broken`."""
    return parse(_text(path))


def parse(text: str) -> Node:
    """The one document of a YAML text. Raises `Broken`."""
    try:
        _guard(text)
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as problem:
        raise Broken(_mistake(problem)) from None
    except yaml.YAMLError as problem:
        raise Broken(Mistake(_line_of(problem, text), 0, "", "a character that no text has stands here")) from None
    return Mapping(Place(1, 1), ()) if root is None else _node(root)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as opened:
            raw = opened.read(SIZE_LIMIT + 1)
    except OSError as problem:
        raise Broken(Mistake(0, 0, "", f"cannot be read: {problem.strerror}")) from None
    if len(raw) > SIZE_LIMIT:
        raise Broken(Mistake(0, 0, "", f"larger than {SIZE_LIMIT} octets: that is no configuration"))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        raise Broken(Mistake(line, 0, "", "not UTF-8: save the file in that encoding")) from None


def _guard(text: str) -> None:
    """Look at the events alone, which costs no more than the text is long, before anything is built of them."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _refused(event, "anchors and aliases (& and *) are not understood here: write it out, or quote it")
        documents += isinstance(event, yaml.DocumentStartEvent)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if documents > 1:
            raise _refused(event, "a second document begins here (---): one is enough")
        if depth > DEPTH_LIMIT:
            raise _refused(event, "nested too deeply")


def _refused(event: yaml.Event, message: str) -> Broken:
    mark = event.start_mark
    return Broken(Mistake(mark.line + 1 if mark else 0, mark.column + 1 if mark else 0, "", message))


def _mistake(problem: yaml.MarkedYAMLError) -> Mistake:
    mark = problem.problem_mark or problem.context_mark
    said = (problem.problem or problem.context or "not YAML").strip()
    if "'\\t'" in said:
        said = "a tab cannot indent: use blanks"
    elif "mapping values are not allowed" in said:
        said = "a colon too much, or too deep an indentation: quote a value that contains a colon and a blank"
    elif problem.context and "while" in problem.context and problem.context_mark:
        said = f"{said} ({problem.context}, which began on line {problem.context_mark.line + 1})"
    return Mistake(mark.line + 1 if mark else 0, mark.column + 1 if mark else 0, "", f"not YAML: {said}")


def _line_of(problem: yaml.YAMLError, text: str) -> int:
    position = getattr(problem, "position", None)
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else 0


def _node(node: yaml.Node) -> Node:
    at = Place(node.start_mark.line + 1, node.start_mark.column + 1)
    if node.tag not in _PLAIN_TAGS:
        raise Broken(Mistake(at.line, at.column, "", f"the tag {node.tag!r} is not understood here"))
    match node:
        case yaml.SequenceNode():
            return Items(at, tuple(_node(item) for item in node.value))
        case yaml.MappingNode():
            return Mapping(at, tuple(_entry(key, value) for key, value in node.value))
        case _:
            return Text(at, str(node.value), empty=node.tag == _NULL)


def _entry(key: yaml.Node, value: yaml.Node) -> Entry:
    at = Place(key.start_mark.line + 1, key.start_mark.column + 1)
    if not isinstance(key, yaml.ScalarNode):
        raise Broken(Mistake(at.line, at.column, "", "a key must be a word"))
    return Entry(at, str(key.value), _node(value))
