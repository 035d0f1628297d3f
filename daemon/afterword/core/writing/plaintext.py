"""WRITE: the text part of a letter to the owner.

Lines are wrapped here, to 72 columns, so that no mail program wraps them elsewhere, and none begins with a command
word: a line of a draft has ``| `` before it, a button's word ``· ``, and our own words are broken at another place.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.outgoing import Button, OwnerLetter, Section, SectionKind
from afterword.core.writing import commandwords

WIDTH = 72
DRAFT_MARK = "| "


def of(letter: OwnerLetter) -> str:
    """The whole text part; lines end in LF."""
    before, after = around_buttons(letter)
    blocks = [*map(_section, before)]
    if letter.buttons:
        blocks.append("\n".join(_buttons(letter.buttons)))
    blocks += map(_section, after)
    return "\n\n".join(block for block in blocks if block) + "\n"


def around_buttons(letter: OwnerLetter) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """Where the buttons stand: right under the draft, else before the small print."""
    sections = letter.sections
    drafts = [place for place, s in enumerate(sections) if s.kind is SectionKind.DRAFT]
    small = [place for place, s in enumerate(sections) if s.kind is SectionKind.SMALL]
    cut = drafts[-1] + 1 if drafts else (small[0] if small else len(sections))
    return sections[:cut], sections[cut:]


def wrapped(text: str, mark: str = "", indent: str = "") -> str:
    """One paragraph in lines of at most `WIDTH`; `mark` before the first, `indent` before the others.

    Words longer than a line stay whole.
    """
    lines: list[list[str]] = [[]]
    for word in text.split():
        used = sum(len(w) + 1 for w in lines[-1]) + len(mark if len(lines) == 1 else indent)
        if lines[-1] and used + len(word) > WIDTH:
            lines.append(_carried(lines[-1]) if commandwords.begins(word) else [])
        lines[-1].append(word)
    first = f"{mark}{' '.join(lines[0])}"
    if not mark and commandwords.begins(first):
        first = f"· {first}"
    return "\n".join([first, *(f"{indent}{' '.join(line)}" for line in lines[1:])])


def _carried(line: list[str]) -> list[str]:
    """The words that go down with a command word, so that it does not begin a line."""
    carried: list[str] = []
    while len(line) > 1 and (not carried or commandwords.begins(carried[0])):
        carried.insert(0, line.pop())
    return carried or ["·"]


def _section(section: Section) -> str:
    match section.kind:
        case SectionKind.DRAFT:
            return "\n".join(_draft(section.text))
        case SectionKind.ITEMS:
            return "\n".join(wrapped(item, "· ", "  ") for item in section.text.splitlines() if item.strip())
        case SectionKind.SMALL:
            return "--\n".replace("--", "–" * 3) + "\n".join(map(wrapped, section.text.splitlines()))
        case SectionKind.HEADING:
            return wrapped(section.text)
        case _:
            return "\n".join(map(wrapped, section.text.splitlines()))


def _draft(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if len(line) <= WIDTH - len(DRAFT_MARK):
            yield (DRAFT_MARK + line).rstrip()  # as it stands, blanks and all
        else:
            yield wrapped(line, DRAFT_MARK, DRAFT_MARK)


def _buttons(buttons: tuple[Button, ...]) -> Iterator[str]:
    what = "number" if all(button.word.isdigit() for button in buttons) else "word"
    yield wrapped(f"Answer with one {what} at the top of your reply:")
    for button in buttons:
        yield wrapped(f"{button.word} – {button.hint}" if button.hint else button.word, "· ", "  ")
