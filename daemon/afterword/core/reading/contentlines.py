"""The content lines of a calendar part (RFC 5545 section 3.1), and the components that they nest into.

Calendars come from strangers and from home-made programs: folds may be broken, quotes left open, components not ended.
Whatever can be read is read; sizes and depths are bounded; nothing raises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterword.core.reading.decoding import characters, encoded_words, transfer

LARGEST = 256 * 1024  # characters of one calendar part
MOST_LINES = 8_000
MOST_COMPONENTS = 400
DEEPEST = 6
LONGEST_VALUE = 20_000

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}(?=[;:])")
#: A calendar whose maker indented its lines: a blank before a line then is no fold.
_INDENTED = re.compile(
    r"^[ \t]+BEGIN:VCALENDAR|^[ \t]*BEGIN:V(?:CALENDAR|EVENT)[ \t]*\r?\n[ \t]+[A-Z]", re.IGNORECASE | re.MULTILINE
)
_QUOTED = re.compile(r";ENCODING=QUOTED-PRINTABLE", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([\\;,nN:\"])")
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}


@dataclass(frozen=True, slots=True)
class Line:
    """One content line: name and parameter names in upper case, the value still escaped."""

    name: str
    params: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value with the escapes of TEXT resolved (RFC 5545 section 3.3.11), or vCalendar's quoted-printable."""
        value = self.value
        if self.params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
            octets, _ = transfer(value.encode("utf-8", "replace"), "quoted-printable")
            value = characters(octets, self.params.get("CHARSET"))[0].replace("\r\n", "\n")
        return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], encoded_words(value)).strip()


@dataclass(frozen=True, slots=True)
class Component:
    """A component with its own lines and those within it."""

    name: str
    lines: list[Line] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)

    def line(self, name: str) -> Line | None:
        """The first line of that name."""
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        """The first such line's text, or an empty string."""
        found = self.line(name)
        return found.text if found else ""

    def within(self, name: str) -> list[Component]:
        """The components of that name directly within this one."""
        return [inner for inner in self.inner if inner.name == name]


def parse(text: str) -> Component:
    """Everything in a text as one component without a name; a VCALENDAR is within it, where there is one."""
    root = Component("")
    stack = [root]
    components = 0
    for raw in _unfold(text[:LARGEST]):
        line = _line(raw)
        if line is None:
            continue
        if line.name == "BEGIN":
            components += 1
            if components > MOST_COMPONENTS or len(stack) > DEEPEST:
                break
            stack.append(Component(line.value.strip().upper()))
            stack[-2].inner.append(stack[-1])
        elif line.name == "END":
            _close(stack, line.value.strip().upper())
        else:
            stack[-1].lines.append(line)
    return root


def _close(stack: list[Component], name: str) -> None:
    """Close the component of that name and those left open within it; an END without a BEGIN closes nothing."""
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].name == name:
            del stack[depth:]
            return


def _unfold(text: str) -> list[str]:
    """Logical lines: folds removed (section 3.1), also those that some program broke by losing the leading blank."""
    raws = re.split(r"\r\n|\n|\r", text.lstrip("\ufeff"), maxsplit=MOST_LINES)[:MOST_LINES]
    indented = _INDENTED.search(text) is not None
    folded: list[list[str]] = []
    for raw in raws:
        if folded and folded[-1][-1].endswith("=") and _QUOTED.search(folded[-1][0][:200]):
            folded[-1][-1] = folded[-1][-1][:-1]  # a soft line break of vCalendar 1.0
            folded[-1].append(raw)
        elif indented and _NAME.match(raw.lstrip(" \t")):
            folded.append([raw.lstrip(" \t")])
        elif raw[:1] in {" ", "\t"} and folded:
            folded[-1].append(raw.lstrip(" \t") if indented else raw[1:])
        elif raw.strip():
            folded.append([raw])
    return _unbroken(["".join(parts) for parts in folded])


def _unbroken(lines: list[str]) -> list[str]:
    """Lines, those that begin no property put to those above them."""
    logical: list[list[str]] = []
    for line in lines:
        if _NAME.match(line.lstrip("\ufeff")):
            logical.append([line.lstrip("\ufeff")])
        elif logical:
            logical[-1].append(line)
    return ["".join(parts) for parts in logical]


def _line(raw: str) -> Line | None:
    name = _NAME.match(raw)
    if name is None:
        return None
    params: dict[str, str] = {}
    at = name.end()
    while raw[at : at + 1] == ";":
        end = _param_end(raw, at + 1)
        key, _, value = raw[at + 1 : end].partition("=")
        params.setdefault(key.strip().upper(), _param_value(value))
        at = end
    return Line(name[0].upper(), params, raw[at + 1 :][:LONGEST_VALUE])


def _param_end(raw: str, at: int) -> int:
    """Where a parameter ends: at the next ``;`` or ``:`` outside quotes. A quote never closed counts for nothing."""
    start = at
    while at < len(raw) and raw[at] not in ";:":
        if raw[at] == '"':
            closing = raw.find('"', at + 1)
            at = closing if closing > 0 else at
        at += 1
    return at if at < len(raw) else max(raw.find(":", start), start)


def _param_value(value: str) -> str:
    """Without quotes, and with the circumflex encoding of RFC 6868 resolved."""
    return _CARET.sub(lambda m: _CARETS[m[1]], value.replace('"', "")).strip()
