"""READ: header blocks, on octets and within bounds: fields, their order, and parameters (RFC 5322 section 2.2, RFC 2231).

Written by hand because ``email.policy.default`` spends minutes on a kilobyte of commas, and because parsers disagree
about where a broken block ends. Whatever readers could disagree about is told as a defect.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from afterword.core.reading.decoding import characters, encoded_words

#: Octets of a block and of one field, and fields in a block. A block beyond its bound is nobody's letter.
BLOCK_LIMIT, FIELD_LIMIT, COUNT_LIMIT = 64 * 1024, 8 * 1024, 1000
_NAME = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_PARAMETERS = 60


@dataclass(frozen=True, slots=True)
class Block:
    """A header block: (lower-case name, unfolded value) in the order of the message; and where the body begins."""

    fields: tuple[tuple[str, str], ...]
    body: int
    defects: tuple[str, ...]

    def first(self, name: str) -> str:
        """The topmost value of a field, or an empty string."""
        return next((value for field, value in self.fields if field == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """The values of all fields of that name, from the top."""
        return tuple(value for field, value in self.fields if field == name)


def block(raw: bytes, start: int, end: int) -> Block | str:
    """The header block at the head of ``raw[start:end]``, or a slug that says which bound it breaks."""
    head_end, body = _extent(raw, start, min(end, start + BLOCK_LIMIT + 4), end)
    if head_end - start > BLOCK_LIMIT:
        return "header_block_too_large"
    head = raw[start:head_end].removesuffix(b"\r")
    defects = []
    if b"\r" in head.replace(b"\r\n", b""):
        defects.append("header_bare_cr")
    if b"\x00" in head:
        defects.append("header_nul")
    unfolded: list[list[bytes]] = []
    at = start
    for line in head.split(b"\n"):
        length = len(line) + 1
        line = line.removesuffix(b"\r")  # noqa: PLW2901 - the line is what is left of it
        if line[:1] in {b" ", b"\t"}:
            if unfolded:
                unfolded[-1].append(line)
            else:
                defects.append("header_line_broken")
        elif _NAME.match(line):
            unfolded.append([line])
        elif at == start and line.startswith((b"From ", b">From ")):
            pass  # the mark of an mbox
        elif line:
            if not unfolded:
                return "header_missing"
            defects.append("header_separator_missing")
            body = at
            break
        at += length
    if not unfolded:
        return "header_missing"
    if len(unfolded) > COUNT_LIMIT:
        return "header_fields_too_many"
    return Block(_fields(unfolded, defects), body, tuple(dict.fromkeys(defects)))


def _extent(raw: bytes, start: int, limit: int, end: int) -> tuple[int, int]:
    """Where the block ends and where the body begins: behind the first empty line."""
    if raw[start : start + 1] == b"\n":
        return start, start + 1
    if raw[start : start + 2] == b"\r\n":
        return start, start + 2
    found = [(at, at + len(mark)) for mark in (b"\n\n", b"\n\r\n") if (at := raw.find(mark, start, limit)) >= 0]
    return min(found, default=(min(end, limit), end))


def _fields(unfolded: list[list[bytes]], defects: list[str]) -> tuple[tuple[str, str], ...]:
    found = []
    for lines in unfolded:
        line = b"".join(lines)
        name, _, value = line.partition(b":")
        field = name.strip().decode("ascii").lower()
        if len(value) > FIELD_LIMIT:
            value = value[:FIELD_LIMIT]
            defects.append(f"field_cut:{field[:40]}")
        found.append((field, characters(value, None)[0].strip(" \t")))
    return tuple(found)


def value_and_parameters(field: str) -> tuple[str, dict[str, str]]:
    """``text/plain; charset="utf-8"`` as (``text/plain``, {"charset": "utf-8"}), names and value in lower case.

    Of a parameter given twice the first counts. RFC 2231 charsets and continuations are put together.
    """
    pieces = _pieces(field)
    raw: dict[str, str] = {}
    for piece in pieces[1 : _PARAMETERS + 1]:
        name, equals, value = piece.partition("=")
        if equals:
            raw.setdefault(name.strip().lower(), _unquoted(value.strip()))
    plain = {name: value for name, value in raw.items() if "*" not in name}
    return pieces[0].partition("(")[0].strip().lower(), {**_extended(raw), **plain} if raw else {}


def _pieces(field: str) -> list[str]:
    """Cut at the semicolons that stand outside quotes."""
    pieces, start, quoted, at = [], 0, False, 0
    for mark in re.finditer(r'\\.|["; ]', field):
        at = mark.start()
        if mark[0] == '"':
            quoted = not quoted
        elif mark[0] == ";" and not quoted:
            pieces.append(field[start:at])
            start = at + 1
    return [*pieces, field[start:]]


def _unquoted(value: str) -> str:
    if value.startswith('"'):
        inner = re.match(r'"((?:[^"\\]|\\.)*)', value, re.DOTALL)
        return re.sub(r"\\(.)", r"\1", inner[1]) if inner else ""
    return value.partition(" ")[0] if "=?" not in value else value


def _extended(raw: dict[str, str]) -> dict[str, str]:
    """Parameters with an asterisk (RFC 2231): ``name*``, ``name*0``, ``name*0*``, in the order of their figures."""
    sections: dict[str, list[tuple[int, bool, str]]] = {}
    for name, value in raw.items():
        stem, star, rest = name.partition("*")
        figure = rest.removesuffix("*")
        if star and (not figure or (figure.isascii() and figure.isdigit() and len(figure) < 3)):
            sections.setdefault(stem, []).append((int(figure or 0), not rest or rest.endswith("*"), value))
    return {stem: _assembled(sorted(found)) for stem, found in sections.items()}


def _assembled(sections: list[tuple[int, bool, str]]) -> str:
    charset, octets = "", b""
    for number, (_, encoded, value) in enumerate(sections):
        text = value
        if encoded and number == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        octets += _percent_decoded(text) if encoded else text.encode("utf-8", "replace")
    return characters(octets, charset)[0]


def _percent_decoded(text: str) -> bytes:
    """RFC 2231 section 4 writes octets as quoted-printable does, with another mark."""
    return binascii.a2b_qp(text.replace("=", "=3D").replace("%", "=").encode("utf-8", "replace"))


def file_name(parameters: dict[str, str], disposition: dict[str, str]) -> str:
    """The name that a part gives itself; data for show, never a path."""
    name = disposition.get("filename") or parameters.get("name") or ""
    return " ".join(encoded_words(name).split())[:255]
