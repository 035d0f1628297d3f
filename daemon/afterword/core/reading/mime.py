"""READ: octets into a `Letter`, whatever the octets are, within bounds of time and memory.

RFC 2045/2046 (MIME), RFC 3676 (format=flowed), RFC 3464 (delivery status). Parts are found by their delimiter lines in
the octets themselves; nothing is decoded before it is cut to its bound. What is broken is mended and told as a defect.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from afterword.core.messages import Address, Letter, Unreadable
from afterword.core.reading import addresses, fields, flowed, html, quotes
from afterword.core.reading.decoding import characters, encoded_words, transfer

#: Octets of one part's text, of all texts together (those of attached messages, too), of one calendar, of all reports.
TEXT_LIMIT, TEXTS_LIMIT, CALENDAR_LIMIT, REPORT_LIMIT = 256 * 1024, 320 * 1024, 256 * 1024, 64 * 1024
CALENDARS_LIMIT = 1024 * 1024
PART_LIMIT, DEPTH_LIMIT, CALENDARS, ATTACHED, NAMES = 100, 20, 20, 10, 100
_DELIMITERS = 1000  # lines that look like a part's delimiter
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,500}>")
_IDS_LIMIT = 100
_SUBJECT_LIMIT = 1000
_ADDRESS_FIELDS = ("from", "sender", "reply-to", "to", "cc", "bcc")
_TEXT_TYPES = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown"})
_REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status", "message/disposition-notification"})
_MESSAGES = frozenset({"message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers"})
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_PLACEHOLDER = re.compile(r"html|in (?:your|a) (?:web ?)?browser|im browser|navigat", re.IGNORECASE)


@dataclass(slots=True)
class _Part:
    """One part: its octets from `start` to `end` of the message, without its header block."""

    type: str
    parameters: dict[str, str]
    encoding: str
    name: str
    attachment: bool
    start: int
    end: int


@dataclass(slots=True)
class _Budget:
    """What is left to be spent on a message and everything attached to it."""

    texts: int = TEXTS_LIMIT
    calendars: int = CALENDARS_LIMIT
    parts: int = PART_LIMIT


@dataclass(slots=True)
class _Body:
    """What the parts of one message come to."""

    html: list[str] = field(default_factory=list)
    rendered: bool = False
    plain: bool = False
    calendars: list[str] = field(default_factory=list)
    attached: list[Letter] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)


def read(raw: bytes) -> Letter | Unreadable:
    """A letter of a message's octets, or why there is none. Never raises; under a second and 200 MB for any octets."""
    digest = hashlib.sha256(raw).hexdigest()
    try:
        return _Reader(raw, _Budget()).letter(0, len(raw), digest, depth=0)
    except Exception as fault:  # noqa: BLE001 - one message must never stop the next; the tests look for this reason
        return Unreadable(digest, f"failed:{type(fault).__name__}")


@dataclass(slots=True)
class _Reader:
    raw: bytes
    budget: _Budget
    body: _Body = field(default_factory=_Body)
    nested: bool = False  # this message is attached to another
    renders: bool = True  # HTML is wanted as text; its source is kept anyway

    def letter(self, start: int, end: int, digest: str, depth: int) -> Letter | Unreadable:
        head = fields.block(self.raw, start, end)
        if isinstance(head, str):
            return Unreadable(digest, head)
        self.body.defects.extend(head.defects)
        text = self._text(self._part(head, end), depth)
        text = text[:TEXT_LIMIT]
        return Letter(
            content_hash=digest,
            size=end - start,
            text=text,
            html_only=self.body.rendered and not self.body.plain,
            html="\n".join(self.body.html)[:TEXT_LIMIT],
            blocks=quotes.split(text),
            calendars=tuple(dict.fromkeys(self.body.calendars)),
            attached=tuple(self.body.attached),
            attachments=tuple(self.body.names),
            report="\n".join(self.body.report)[:REPORT_LIMIT],
            **_head(head, self.body.defects),
            defects=tuple(dict.fromkeys(self.body.defects)),
        )

    def _part(self, head: fields.Block, end: int, default: str = "text/plain") -> _Part:
        kind, parameters = fields.value_and_parameters(head.first("content-type"))
        disposition, named = fields.value_and_parameters(head.first("content-disposition"))
        if not re.fullmatch(r"[!-.0-~]+/[!-.0-~]+", kind):
            if head.first("content-type"):
                self.body.defects.append("content_type_broken")
            kind, parameters = default, {}
        name = fields.file_name(parameters, named)
        encoding = head.first("content-transfer-encoding")
        return _Part(kind, parameters, encoding, name, disposition == "attachment", head.body, end)

    def _text(self, part: _Part, depth: int) -> str:
        """The text that a part shows to its reader; everything else in it goes to the body's lists."""
        if part.type.startswith("multipart/"):
            return self._multipart(part, depth)
        if part.name and len(self.body.names) < NAMES:
            self.body.names.append(part.name)
        if part.type in _CALENDARS or part.name.lower().endswith(".ics"):
            self._calendar(part)
        elif part.type in _MESSAGES:
            self._message(part)
        elif part.type in _REPORTS:
            self.body.report.append(self._decoded(part, REPORT_LIMIT))
        elif part.type in _TEXT_TYPES and not part.attachment and not (part.name and depth):
            return self._shown(part)
        return ""

    def _shown(self, part: _Part) -> str:
        is_html = part.type == "text/html"
        if is_html and not self.renders:
            if not self.body.html:
                self.body.html.append(self._decoded(part, TEXT_LIMIT))
            return ""
        limit = min(TEXT_LIMIT, self.budget.texts)
        if limit <= 0:
            self.body.defects.append("text_cut")
            return ""
        text = self._decoded(part, limit)
        self.budget.texts -= len(text)
        if not is_html:
            self.body.plain = self.body.plain or bool(text.strip())
            if part.parameters.get("format", "").lower() == "flowed":
                return flowed.joined(text, delsp=part.parameters.get("delsp", "").lower() == "yes")
            return text
        self.body.html.append(text)
        self.body.rendered = True
        return html.visible_text(text)

    def _multipart(self, part: _Part, depth: int) -> str:
        if depth >= DEPTH_LIMIT:
            self.body.defects.append("depth_cut")
            return ""
        boundary = part.parameters.get("boundary", "").rstrip()
        if not 0 < len(boundary) <= 200:
            self.body.defects.append("boundary_missing")
            part.type = "text/plain"
            return self._shown(part)
        children = [child for span in self._spans(part, boundary) if (child := self._child(part, *span))]
        match part.type:
            case "multipart/alternative":
                return self._alternative(children, depth)
            case "multipart/related" | "multipart/signed":
                shown = [self._text(child, depth + 1) for child in children]
                return next((text for text in shown if text.strip()), "")
            case _:
                shown = [self._text(child, depth + 1) for child in children]
                return "\n\n".join(text.strip("\n") for text in shown if text.strip())

    def _alternative(self, children: list[_Part], depth: int) -> str:
        """Plain text, unless it is empty or only says that there is HTML; then HTML is rendered, and only then."""
        before_plain, before_renders = self.body.plain, self.renders
        plain = ""
        for child in children:
            if child.type == "text/plain":
                plain = plain or self._text(child, depth + 1)
        self.renders = before_renders and (not plain.strip() or says_html(plain))
        rendered = [self._text(child, depth + 1) for child in children if child.type != "text/plain"]
        self.renders = before_renders
        other = next((text for text in rendered if text.strip()), "")
        if plain.strip() and not (other and len(other.split()) > len(plain.split())):
            self.body.plain = True
            return plain
        self.body.plain = before_plain if other else self.body.plain
        return other or plain

    def _spans(self, part: _Part, boundary: str) -> Iterator[tuple[int, int]]:
        """Where the parts between a boundary's delimiter lines lie (RFC 2046 section 5.1.1)."""
        mark = b"--" + boundary.encode("utf-8", "surrogateescape")
        opened: int | None = None
        for at, after, last in self._delimiters(part, mark):
            if opened is not None:
                yield opened, at
            if last:
                return
            opened = after
        if opened is None:
            self.body.defects.append("boundary_not_found")
            yield part.start, part.end
        else:
            self.body.defects.append("last_boundary_missing")
            yield opened, part.end

    def _delimiters(self, part: _Part, mark: bytes) -> Iterator[tuple[int, int, bool]]:
        at = part.start
        for _ in range(_DELIMITERS):
            if not (at == part.start and self.raw.startswith(mark, at)):
                found = self.raw.find(b"\n" + mark, max(at - 1, 0), part.end)
                if found < 0:
                    return
                at = found + 1
            line_end = self.raw.find(b"\n", at, part.end)
            line_end = part.end if line_end < 0 else line_end
            rest = self.raw[at + len(mark) : min(line_end, at + len(mark) + 100)].strip()
            if rest in {b"", b"--"}:
                cut = at - 2 if self.raw[at - 2 : at] == b"\r\n" else at - 1
                yield max(cut, part.start), min(line_end + 1, part.end), rest == b"--"
            at = min(line_end + 1, part.end)
        self.body.defects.append("delimiters_cut")

    def _child(self, parent: _Part, start: int, end: int) -> _Part | None:
        self.budget.parts -= 1
        if self.budget.parts < 0:
            self.body.defects.append("parts_cut")
            return None
        default = "message/rfc822" if parent.type == "multipart/digest" else "text/plain"
        head = fields.block(self.raw, start, max(start, end))
        if isinstance(head, str):
            if self.raw[start:end].strip():
                self.body.defects.append("part_header_broken" if head == "header_missing" else "part_header_cut")
            skip = 2 if self.raw.startswith(b"\r\n", start) else self.raw.startswith(b"\n", start)
            return _Part(default, {}, "", "", head != "header_missing", min(start + skip, end), end)
        return self._part(head, end, default)

    def _decoded(self, part: _Part, limit: int) -> str:
        """A part's text, cut to `limit` octets, with line feeds as its line ends."""
        octets = self.raw[part.start : min(part.end, part.start + 4 * limit)]
        octets, defect = transfer(octets, part.encoding)
        cut = len(octets) > limit or part.end - part.start > 4 * limit
        if cut:
            octets = octets[:limit]
            octets = octets[: octets.rfind(b"\n") + 1] or octets
        text, wrong = characters(octets, part.parameters.get("charset"))
        for slug in (defect, "charset_wrong" if wrong else "", "text_cut" if cut else ""):
            if slug:
                self.body.defects.append(slug)
        return re.sub("\r\n?|[\u2028\u2029\x85\x0b\x0c]", "\n", text).replace("\x00", "")

    def _calendar(self, part: _Part) -> None:
        limit = min(CALENDAR_LIMIT, self.budget.calendars)
        if len(self.body.calendars) >= CALENDARS or limit <= 0:
            self.body.defects.append("calendars_cut")
            return
        calendar = self._decoded(part, limit)
        self.budget.calendars -= len(calendar)
        self.body.calendars.append(calendar)

    def _message(self, part: _Part) -> None:
        """A message inside this one: read as a letter of its own, but no deeper."""
        if self.nested:
            self.body.defects.append("attached_too_deep")
            return
        if len(self.body.attached) >= ATTACHED:
            self.body.defects.append("attached_cut")
            return
        octets, _ = transfer(self.raw[part.start : min(part.end, part.start + 2**20)], part.encoding)
        octets = octets.lstrip(b"\r\n")
        inner = _Reader(octets, self.budget, nested=True)
        letter = inner.letter(0, len(octets), hashlib.sha256(octets).hexdigest(), depth=1)
        if isinstance(letter, Letter):
            self.body.attached.append(letter)
        else:
            self.body.defects.append("attached_unreadable")


def says_html(plain: str) -> bool:
    """Whether a plain part seems only to say that the message is HTML; a longer HTML part then decides."""
    return len(plain.split()) < 60 and _PLACEHOLDER.search(plain[:2000]) is not None


def _head(head: fields.Block, defects: list[str]) -> dict[str, Any]:
    """The keyword arguments of a `Letter` that come from its header block."""
    found: dict[str, Any] = {}
    odd: set[str] = set()
    for name in _ADDRESS_FIELDS:
        parsed: list[Address] = []
        for value in head.all(name):
            some, strange = addresses.parse(value)
            parsed.extend(some)
            if strange or f"field_cut:{name}" in head.defects:
                odd.add(name)
        found["from_" if name == "from" else name.replace("-", "_")] = tuple(parsed[:500])
    headers: dict[str, list[str]] = {}
    for name, value in head.fields:
        headers.setdefault(name, []).append(value)
    return found | {
        "message_id": _message_id(head, defects),
        "date": _date(head.first("date"), defects),
        "subject": _subject(head.first("subject")),
        "from_count": len(head.all("from")),
        "odd_addresses": frozenset(odd),
        "in_reply_to": _ids(head.all("in-reply-to")),
        "references": _ids(head.all("references")),
        "headers": {name: tuple(values) for name, values in headers.items()},
        "header_order": tuple(name for name, _ in head.fields),
    }


def _message_id(head: fields.Block, defects: list[str]) -> str | None:
    values = head.all("message-id")
    if len(values) > 1:
        defects.append("message_id_twice")
    found = _MESSAGE_ID.match(values[0]) if values else None
    if found is None:
        defects.append("message_id_missing")
    return found[0] if found else None


def _ids(values: tuple[str, ...]) -> tuple[str, ...]:
    """Distinct msg-ids; of a long thread the first and the last ones."""
    found = list(dict.fromkeys(_MESSAGE_ID.findall(" ".join(values))))
    return tuple(found if len(found) <= _IDS_LIMIT else [found[0], *found[1 - _IDS_LIMIT :]])


def _subject(value: str) -> str:
    plain = re.sub(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+", " ", encoded_words(value))
    return plain.strip()[:_SUBJECT_LIMIT]


def _date(value: str, defects: list[str]) -> datetime | None:
    """A Date header (RFC 5322 section 3.3) as an aware datetime; without a zone it counts as UTC."""
    try:
        moment = parsedate_to_datetime(value[:100])
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if 1980 <= moment.year <= 2200:
            return moment
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        pass
    defects.append("date_unreadable" if value.strip() else "date_missing")
    return None
