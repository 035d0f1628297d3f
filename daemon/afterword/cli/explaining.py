"""What spoke for each finding, shown in the message's own words: marked there, and listed below with what each is for.

Pages are made of lines that went through `showing.one_line`; nothing else of a mail gets here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.cli.columns import lines, painted
from afterword.core.messages import Letter
from afterword.core.reading.showing import one_line, show_address
from afterword.core.readings import Evidence, Reading

#: Characters of a text that are looked at, lines of it that are always shown, and lines around a marked one beyond those.
_TEXT, _LINE, _SHOWN, _AROUND, _MOST = 20_000, 2_000, 40, 1, 120
_INDENT, _LEAST, _WIDEST, _RULE = 4, 24, 116, 20
_HEAD_LINES = 2  # From and Subject
#: Rules that look at who wrote; the words of the others are sought in the text first.
_OF_AUTHOR = frozenset({"sender", "domain", "domain_alone"})
_BOLD, _DIM = "1", "2"
#: How the words of a finding are painted; what is not named here is bold.
_STYLES = {
    "kind": "1;33",
    "company": "1;4;36",
    "role": "1;4;32",
    "start": "1;4;35",
    "interviewers": "1;4;34",
    "decision_by": "1;4;31",
    "return_date": "1;4;31",
    "reason": "1;4;31",
}
#: Our own marks; a mail's look like something else, so that it cannot mark its words itself.
_OPEN, _CLOSE, _ABOUT, _ENDED = "[", "]", "⟨", "⟩"
_NOT_THEIRS = str.maketrans("⟨⟩", "<>")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a page that spoke for something: the number of the line, where in it they stand, and for what."""

    line: int
    start: int
    end: int
    about: str


@dataclass(slots=True)
class Page:
    """A message as it is shown: its lines, and the marks on them."""

    lines: list[str]
    parts: list[tuple[int, str]]  # the number of the line that each part begins with, and the part's name
    marks: list[Mark] = field(default_factory=list)

    def part(self, line: int) -> str:
        return next((name for first, name in reversed(self.parts) if first <= line), "")


def explain(letter: Letter, reading: Reading, width: int, *, paints: bool) -> Iterator[str]:
    """The lines of an explanation."""
    page = page_of(letter)
    places = [mark(page, each) for each in reading.evidence]
    indent = " " * _INDENT
    room = min(max(width - _INDENT, _LEAST), _WIDEST)
    for line in shown(page, room, paints=paints):
        yield f"{indent}{line}".rstrip()
    yield ""
    for line in _legend(letter, reading, places, room, paints=paints):
        yield f"{indent}{line}".rstrip()
    yield ""


def page_of(letter: Letter) -> Page:
    """A letter's author, subject and text, and those of the messages attached to it, as its reader sees them."""
    author = ", ".join(f"{one_line(a.name)} <{show_address(a.addr)}>".strip() for a in letter.from_[:3])
    page = Page([one_line(f"From: {author}", _LINE)], [(0, "From"), (1, "Subject")])
    page.lines.append(one_line(f"Subject: {letter.subject}", _LINE))
    _add(page, "text", letter.text)
    for attached in letter.attached:
        _add(page, "attached message", f"Attached: {one_line(attached.subject)}\n{attached.text}")
    page.lines = [line.translate(_NOT_THEIRS) for line in page.lines]
    return page


def _add(page: Page, name: str, text: str) -> None:
    """A text behind an empty line; of several empty lines one is kept."""
    page.parts.append((len(page.lines), name))
    page.lines.append("")
    for line in text[:_TEXT].split("\n"):
        clean = one_line(line, _LINE)
        if clean or page.lines[-1]:
            page.lines.append(clean)
    while page.lines and not page.lines[-1]:
        page.lines.pop()


# --- finding the words -----------------------------------------------------------------------------------------------


def mark(page: Page, evidence: Evidence) -> str:
    """Mark the words of a piece of evidence where they stand first; gives the name of that part, or an empty string."""
    found = _place(page, evidence)
    if found is None:
        return ""
    (first, begin), (last, end) = found
    if evidence.words.endswith("…"):  # cut, perhaps within a word
        end = (page.lines[last] + " ").find(" ", end)
    for number in range(first, last + 1):
        line = page.lines[number]
        page.marks.append(
            Mark(number, begin if number == first else 0, end if number == last else len(line), evidence.about)
        )
    return page.part(first)


def _place(page: Page, evidence: Evidence) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the words begin and end: (line, place) each. In the text, or else above it; by the author's name that first."""
    wanted = _letters(evidence.words.rstrip("… "))[0]
    level, places = _page_letters(page)
    text = next((at for at, (line, _) in enumerate(places) if line >= _HEAD_LINES), 0)
    for begin in (0,) if evidence.rule in _OF_AUTHOR else (text, 0):
        at = level.find(wanted, begin) if len(wanted) > 1 else -1
        while at >= 0 and not _begins_word(page, places[at]):
            at = level.find(wanted, at + 1)
        if at >= 0:
            line, last = places[at + len(wanted) - 1]
            return places[at], (line, last + 1)
    return None


def _letters(text: str) -> tuple[str, list[int]]:
    """A text as it is compared, without blanks, case and accents; and where in the text each character came from."""
    level: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        if character.isspace():
            continue
        if character.isascii():
            folded = character.lower()
        else:
            whole = unicodedata.normalize("NFKD", character.casefold())
            folded = "".join(c for c in whole if not unicodedata.combining(c) and not c.isspace())
        level.append(folded)
        places.extend([at] * len(folded))
    return "".join(level), places


def _page_letters(page: Page) -> tuple[str, list[tuple[int, int]]]:
    """All lines of a page as they are compared, each character with its line and its place in that."""
    level: list[str] = []
    places: list[tuple[int, int]] = []
    for number, line in enumerate(page.lines):
        behind = (
            len(line) - len(line.lstrip("> ")) if page.part(number) not in {"From", "Subject"} else line.find(":") + 1
        )
        folded, found = _letters(line[behind:])
        level.append(folded)
        places.extend((number, at + behind) for at in found)
    return "".join(level), places


def _begins_word(page: Page, place: tuple[int, int]) -> bool:
    line, at = page.lines[place[0]], place[1]
    return at == 0 or not (line[at].isalnum() and line[at - 1].isalnum())


# --- showing them ----------------------------------------------------------------------------------------------------


def shown(page: Page, width: int, *, paints: bool) -> Iterator[str]:
    """The page's lines, wrapped: its beginning, and beyond that only what is near a mark."""
    marked = {mark.line for mark in page.marks}
    near = {line + by for line in marked for by in range(-_AROUND, _AROUND + 1)}
    wanted = [number for number in range(len(page.lines)) if number < _SHOWN or number in near][:_MOST]
    before = -1
    for number in wanted:
        if number != before + 1:
            yield _left_out(number - before - 1)
        before = number
        spans = nested(page, number)
        yield from (
            _painted(page.lines[number], spans, width) if paints else _bracketed(page.lines[number], spans, width)
        )
    if before + 1 < len(page.lines):
        yield _left_out(len(page.lines) - before - 1)


def _left_out(count: int) -> str:
    return f"… ({count} more line{'s' if count > 1 else ''})"


def nested(page: Page, number: int) -> list[tuple[int, int, tuple[str, ...]]]:
    """A line's marks as (start, end, what for), each within the one before it or behind it; equal ones are one."""
    found: dict[tuple[int, int], list[str]] = {}
    for each in sorted(page.marks, key=lambda mark: (mark.start, -mark.end)):
        if each.line == number and each.about not in found.setdefault((each.start, each.end), []):
            found[each.start, each.end].append(each.about)
    line = page.lines[number]
    spans: list[tuple[int, int, tuple[str, ...]]] = []
    for (start, end), abouts in found.items():
        over = [other[1] for other in spans if other[0] < start < other[1] < end]
        clear = max(over, default=start)
        clear += len(line[clear:end]) - len(line[clear:end].lstrip())
        if clear < end:
            spans.append((clear, end, tuple(abouts)))
    return spans


def _bracketed(line: str, spans: list[tuple[int, int, tuple[str, ...]]], width: int) -> Iterator[str]:
    """A line with its marks as brackets, each of which says what the words are for."""
    opening = {at: _OPEN * sum(start == at for start, _, _ in spans) for at, _, _ in spans}
    closing: dict[int, str] = {}
    for _, end, abouts in sorted(spans, key=lambda span: -span[0]):
        closing[end] = closing.get(end, "") + f"{_ABOUT}{', '.join(abouts)}{_ENDED}{_CLOSE}"
    text = "".join(closing.get(at, "") + opening.get(at, "") + line[at : at + 1] for at in range(len(line) + 1))
    for start, end in lines(text, width):
        yield text[start:end]


def _painted(line: str, spans: list[tuple[int, int, tuple[str, ...]]], width: int) -> Iterator[str]:
    """A line with its marks as styles: where they lie within each other, the inner one's."""
    styles = [""] * len(line)
    for start, end, abouts in spans:
        styles[start:end] = [_style(abouts[0])] * (end - start)
    for start, end in lines(line, width):
        pieces: list[str] = []
        at = start
        while at < end:
            until = next((place for place in range(at, end) if styles[place] != styles[at]), end)
            pieces.append(painted(line[at:until], styles[at]))
            at = until
        yield "".join(pieces)


def _style(about: str) -> str:
    return _STYLES.get(about, _BOLD)


# --- the legend ------------------------------------------------------------------------------------------------------


def _legend(letter: Letter, reading: Reading, places: list[str], width: int, *, paints: bool) -> Iterator[str]:
    """Each finding with what spoke for it, and where that stands."""
    values = {
        "kind": f"{reading.kind.value} ({reading.confidence:.2f})",
        "company": reading.company,
        "role": reading.role,
        "start": f"{len(reading.interviews)} interview{'s' if len(reading.interviews) != 1 else ''}",
        "decision_by": str(reading.decision_by),
        "return_date": str(reading.return_date),
        "reason": reading.reason.value if reading.reason else None,
    }
    if not reading.evidence:
        yield painted("Nothing spoke for anything.", _DIM if paints else "")
    for about in dict.fromkeys(each.about for each in reading.evidence):
        title = painted(about.replace("_", " "), _style(about) if paints else "")
        yield f"{title}: {values.get(about) or 'unknown'}"
        for each, place in zip(reading.evidence, places, strict=True):
            if each.about == about:
                words = f"{one_line(each.words)} ({place or _elsewhere(letter, each.words)})".strip()
                for start, end in lines(words, width - _RULE - 3):
                    yield f"  {each.rule if not start else '':{_RULE}} {words[start:end]}"


def _elsewhere(letter: Letter, words: str) -> str:
    """Where words stand that the page does not show: in a calendar part, in a header field; else they were worked out."""
    wanted = _letters(words.rstrip("… "))[0]
    if len(wanted) < 2:
        return "the message as a whole"
    if any(wanted in _letters(_unfolded(text[:_TEXT]))[0] for text in letter.calendars):
        return "calendar part"
    fields = ((name, value) for name, values in letter.headers.items() for value in values)
    field_name = next((name for name, value in fields if wanted in _letters(value[:_LINE])[0]), None)
    return f"header field {one_line(field_name)}" if field_name else "worked out, or beyond what is shown"


def _unfolded(calendar: str) -> str:
    """Content lines put together, their escapes undone (RFC 5545 sections 3.1 and 3.3.11)."""
    return calendar.replace("\n ", "").replace("\n\t", "").replace("\\,", ",").replace("\\;", ";").replace("\\n", " ")
