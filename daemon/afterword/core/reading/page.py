"""READ: lines being written down from HTML: line breaks, blanks, table rows, quote marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterword.core.reading import styles

_OUTPUT_LIMIT = 256 * 1024
_BLANKS = re.compile(r"[ \t\r\n\f]+")
#: What is not seen: soft hyphens, blanks of no width, and joiners that join no letters, as they fill preheaders.
_PADDING = re.compile(
    r"[\xad\u034f\u200b\u2060\ufeff]|(?<![^\W\d_])[\u200c\u200e\u200f]|[\u200c\u200e\u200f](?![^\W\d_])"
)
_LINE_ENDS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(slots=True)
class Lines:
    """Lines being written: (quote depth, text)."""

    done: list[tuple[int, str]] = field(default_factory=list)
    now: list[str] = field(default_factory=list)

    def end(self, depth: int, *, forced: bool = False) -> None:
        """End the line; an empty one only where it is forced (``<br>``)."""
        text = "".join(self.now).rstrip(" ")
        self.now.clear()
        if text or forced:
            self.done.append((depth, text))

    def space(self, depth: int) -> None:
        """An empty line, unless there is one."""
        self.end(depth)
        if self.done and self.done[-1][1]:
            self.done.append((min(depth, self.done[-1][0]), ""))


@dataclass(slots=True)
class Page:
    """The document as it is written down, with the state of the walk."""

    rules: styles.Rules
    links: bool = False
    marks: bool = False  # whether to say where something is that cannot be seen, or is struck out
    signed: list[str] = field(default_factory=list)  # with `marks`: what stands in containers for signatures
    pictures: list[str] = field(default_factory=list)  # what stands for pictures
    lines: list[Lines] = field(default_factory=lambda: [Lines()])  # one more for each table cell that we are in
    cells: list[list[Lines]] = field(default_factory=list)  # the cells so far of each row that we are in
    depth: int = 0
    rest: int = 0  # depth that stays until the end
    pre: int = 0
    size: int = 0
    sought: int = 0  # how often Outlook's header block was looked for

    @property
    def quoted(self) -> int:
        return self.depth + self.rest

    def write(self, text: str) -> None:
        if self.size > _OUTPUT_LIMIT:
            return
        self.size += len(text)
        here = self.lines[-1]
        if self.pre:
            for number, line in enumerate(_LINE_ENDS.split(text.replace("\r\n", "\n"))):
                if number:
                    here.end(self.quoted, forced=True)
                here.now.append(line)
            return
        if not text.isascii():
            text = _PADDING.sub("", text)
        text = _BLANKS.sub(" ", _LINE_ENDS.sub(" ", text)).replace("\xa0", " ").replace("\u2007", " ")
        if not here.now:
            text = text.lstrip(" ")
        elif text.startswith(" ") and here.now[-1].endswith(" "):
            text = text[1:]
        if text:
            here.now.append(text)

    def end_line(self, *, forced: bool = False) -> None:
        self.lines[-1].end(self.quoted, forced=forced)

    def begin_cell(self) -> None:
        self.end_line()
        self.lines.append(Lines())

    def end_cell(self) -> None:
        self.end_line()
        cell = self.lines.pop()
        if self.cells:
            self.cells[-1].append(cell)
        else:
            self.lines[-1].done.extend(cell.done)

    def end_row(self) -> None:
        self.end_line()
        self.lines[-1].done.extend(_row(self.cells.pop()))

    def text(self) -> str:
        self.end_line()
        written: list[str] = []
        for depth, line in self.lines[0].done:
            prefix = "> " * depth
            if line or (written and written[-1].strip("> ")):
                written.append((prefix + line).rstrip() if line or depth else "")
        return "\n".join(written).strip("\n")


def _row(cells: list[Lines]) -> list[tuple[int, str]]:
    """A table's row: its cells on one line where they are one line each, below each other where not."""
    stripped = [_stripped(cell.done) for cell in cells]
    full = [cell for cell in stripped if cell]
    if len({depth for cell in full for depth, _ in cell}) > 1 or any(len(cell) > 1 for cell in full[:-1]):
        return [line for cell in full for line in cell]
    if not full:
        return []
    first = "  ".join(cell[0][1] for cell in full)
    return [(full[0][0][0], first), *full[-1][1:]]


def _stripped(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    kept = [number for number, (_, text) in enumerate(lines) if text]
    return lines[kept[0] : kept[-1] + 1] if kept else []
