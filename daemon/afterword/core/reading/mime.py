"""READ: octets into a `Letter`, whatever the octets are, within bounds of time and memory.

RFC 2045/2046 (MIME), RFC 3676 (format=flowed), RFC 3464 (delivery status). Parts are found by their delimiter lines in
the octets themselves; nothing is decoded before it is cut to its bound. What is broken is mended and told as a defect.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.core.messages import Letter, Unreadable
from afterword.core.reading import alternatives, fields, flowed, heads, html, mending, quotes, tnef
from afterword.core.reading.decoding import characters, transfer

#: Octets of one part's text, of all texts together (those of attached messages, too), of one calendar, of all reports.
TEXT_LIMIT, TEXTS_LIMIT, CALENDAR_LIMIT, REPORT_LIMIT = 256 * 1024, 320 * 1024, 256 * 1024, 64 * 1024
CALENDARS_LIMIT = 1024 * 1024
PART_LIMIT, DEPTH_LIMIT, CALENDARS, ATTACHED, NAMES = 100, 20, 20, 10, 100
_DELIMITERS = 1000  # lines that look like a part's delimiter
_TEXT_TYPES = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown"})
_REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status", "message/disposition-notification"})
_MESSAGES = frozenset({"message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers"})
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
#: What can hold a calendar under a name that does not say so.
_UNTYPED = frozenset({"application/octet-stream", "text/plain", "application/x-unknown", "application/calendar"})
#: Enciphered parts, or signed ones wrapped up whole: nothing in them can be read here (RFC 8551, RFC 3156).
_OPAQUE = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"})
_TYPE = re.compile(r"[!-+\-.0-~]+/[!-+\-.0-~]+")
#: A calendar that is there twice is often told what it is for only once.
_METHOD = re.compile(r"^METHOD:[A-Z]{1,20}\n", re.IGNORECASE | re.MULTILINE)
_PACKED_LIMIT = 4 * 1024 * 1024
_UNSEEN = str.maketrans(dict.fromkeys("\xad\u200b\u2060\ufeff"))


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
    packed: list[str] = field(default_factory=list)
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
    beside: str = ""  # the plain part that stands beside the HTML to come

    def letter(self, start: int, end: int, digest: str, depth: int) -> Letter | Unreadable:
        head = fields.block(self.raw, start, end)
        if isinstance(head, str):
            return Unreadable(digest, head)
        self.body.defects.extend(head.defects)
        text = self._text(self._part(head, end), depth)
        text = text if text.strip() else "\n\n".join(self.body.packed)
        text = text[:TEXT_LIMIT].translate(_UNSEEN)
        known = heads.read(head, self.body.defects)
        writer = known["from_"][0].name if known["from_"] else ""
        return Letter(
            content_hash=digest,
            size=end - start,
            text=text,
            html_only=self.body.rendered and not self.body.plain,
            html="\n".join(self.body.html)[:TEXT_LIMIT],
            blocks=quotes.split(text, subject=known["subject"], writer=writer),
            calendars=tuple({_METHOD.sub("", one, count=1): one for one in reversed(self.body.calendars)}.values())[
                ::-1
            ],
            attached=tuple(self.body.attached),
            attachments=tuple(self.body.names),
            report="\n".join(self.body.report)[:REPORT_LIMIT],
            **known,
            defects=tuple(dict.fromkeys(self.body.defects)),
        )

    def _part(self, head: fields.Block, end: int, default: str = "text/plain") -> _Part:
        kind, parameters = fields.value_and_parameters(head.first("content-type"))
        disposition, named = fields.value_and_parameters(head.first("content-disposition"))
        if not _TYPE.fullmatch(kind):
            kind, parameters = self._mended_type(head.first("content-type"), default)
        name = fields.file_name(parameters, named)
        encoding = head.first("content-transfer-encoding")
        return _Part(kind, parameters, encoding, name, disposition == "attachment", head.body, end)

    def _mended_type(self, value: str, default: str) -> tuple[str, dict[str, str]]:
        """A type whose semicolon was forgotten ("text/html charset=utf-8"), or the default."""
        if value:
            self.body.defects.append("content_type_broken")
        kind = _TYPE.match(value)
        return fields.value_and_parameters(f"{kind[0]};{value[kind.end() :].lstrip(' ,;')}") if kind else (default, {})

    def _text(self, part: _Part, depth: int) -> str:
        """The text that a part shows to its reader; everything else in it goes to the body's lists."""
        if part.type in _OPAQUE or part.type == "message/partial":
            self.body.defects.append("partial" if part.type == "message/partial" else "opaque")
        if part.type.startswith("multipart/"):
            return self._multipart(part, depth)
        if part.name and len(self.body.names) < NAMES:
            self.body.names.append(part.name)
        if part.type in _CALENDARS or part.name.lower().endswith(".ics") or self._is_calendar(part):
            self._calendar(part)
        elif part.type in tnef.TYPES or part.name.lower() == "winmail.dat":
            self._packed(part)
        elif part.type in _MESSAGES:
            self._message(part)
        elif part.type in _REPORTS:
            self.body.report.append(self._decoded(part, REPORT_LIMIT))
        elif part.type in _TEXT_TYPES and not part.attachment and not (part.name and depth):
            return self._shown(part)
        elif part.type in _TEXT_TYPES:
            self._beside(part)
        return ""

    def _beside(self, *parts: _Part) -> None:
        """Tell of texts that a reader has before them, too, and that are not read."""
        if any(self.raw[part.start : min(part.end, part.start + TEXT_LIMIT)].strip() for part in parts):
            self.body.defects.append("text_beside")

    def _is_calendar(self, part: _Part) -> bool:
        """Whether a part of no telling type begins as a calendar does."""
        if part.type not in _UNTYPED:
            return False
        octets, _ = transfer(self.raw[part.start : min(part.end, part.start + 200)], part.encoding)
        return octets.removeprefix(b"\xef\xbb\xbf").lstrip()[:15].upper() == b"BEGIN:VCALENDAR"

    def _packed(self, part: _Part) -> None:
        """Outlook's ``winmail.dat``: its attachments are named, its text is there where no other is."""
        octets, _ = transfer(self.raw[part.start : min(part.end, part.start + _PACKED_LIMIT)], part.encoding)
        packed = tnef.unpacked(octets)
        if packed is None:
            self.body.defects.append("opaque")
            return
        self.body.names.extend(" ".join(name.split())[:255] for name in packed.names[: NAMES - len(self.body.names)])
        for calendar in packed.calendars[:CALENDARS]:
            self._keep_calendar(characters(calendar, None)[0])
        limit = max(min(TEXT_LIMIT, self.budget.texts), 0)
        text = packed.text[:limit] if packed.text.strip() else html.visible_text(packed.html[:limit], links=True)
        self.budget.texts -= len(packed.text[:limit] or packed.html[:limit])
        if text.strip():
            self.body.packed.append(_lines(text))
        else:
            self.body.defects.append("opaque")

    def _shown(self, part: _Part) -> str:
        is_html = part.type == "text/html"
        limit = min(TEXT_LIMIT, self.budget.texts)
        if limit <= 0:
            self.body.defects.append("text_cut")
            return ""
        text = self._decoded(part, limit)
        self.budget.texts -= len(text)
        if not is_html:
            text = self._mended(text, part)
            self.body.plain = self.body.plain or bool(text.strip())
            return text
        self.body.html.append(text)
        if self.beside.strip() and not alternatives.may_be_richer(text, self.beside):
            return ""
        self.body.rendered = True
        return html.visible_text(text, links=True)

    def _mended(self, text: str, part: _Part) -> str:
        """Plain text as its reader's program shows it."""
        if part.parameters.get("format", "").lower() == "flowed":
            text = flowed.joined(text, delsp=part.parameters.get("delsp", "").lower() == "yes")
        defects = self.body.defects
        if part.type in {"text/enriched", "text/richtext"}:
            defects.extend(["markup_words"] * mending.enriched_words(text))
            text = mending.unenriched(text)
        text, names = mending.without_attachments(text)
        self.body.names.extend(names[: NAMES - len(self.body.names)])
        text, lost = mending.without_armour(text)
        defects.extend([*["file_in_text"] * bool(names), *lost, *["entity_quote"] * mending.quotes_by_entity(text)])
        return mending.without_entities(text)

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
                self.body.defects.extend(["text_beside"] * (sum(bool(text.strip()) for text in shown) > 1))
                return next((text for text in shown if text.strip()), "")
            case _:
                shown = [self._text(child, depth + 1) for child in children]
                return "\n\n".join(text.strip("\n") for text in shown if text.strip())

    def _alternative(self, children: list[_Part], depth: int) -> str:
        """Plain text, unless the HTML beside it says much that it does not: that is what a reader sees."""
        same = [child for child in children if child.type == "text/plain" and not child.attachment]
        others = [child for child in children if child.type in _TEXT_TYPES - {"text/plain"} and not child.attachment]
        unseen = [child for child in others if child.type != "text/html" and same]
        self._beside(*same[1:], *others[1:], *unseen)
        before_plain, before_rendered = self.body.plain, self.body.rendered
        plain = ""
        for child in children:
            if child.type == "text/plain":
                plain = plain or self._text(child, depth + 1)
        before, self.beside = self.beside, plain
        rendered = [self._text(child, depth + 1) for child in children if child.type != "text/plain"]
        self.beside = before
        other = next((text for text in rendered if text.strip()), "")
        if plain.strip() and not (other and alternatives.richer(other, plain)):
            self.body.plain, self.body.rendered = True, before_rendered
            return plain
        if plain.strip() and not alternatives.says_html(plain):
            self.body.defects.append("parts_differ")
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
        octets = mending.unquoted(octets)
        if part.type in _CALENDARS:
            octets = mending.unfolded(octets)
        cut = len(octets) > limit or part.end - part.start > 4 * limit
        if cut:
            octets = octets[:limit]
            octets = octets[: octets.rfind(b"\n") + 1] or octets
        text, wrong = characters(octets, part.parameters.get("charset"))
        for slug in (defect, "charset_wrong" if wrong else "", "text_cut" if cut else ""):
            if slug:
                self.body.defects.append(slug)
        return _lines(text)

    def _calendar(self, part: _Part) -> None:
        limit = min(CALENDAR_LIMIT, self.budget.calendars)
        if len(self.body.calendars) >= CALENDARS or limit <= 0:
            self.body.defects.append("calendars_cut")
            return
        calendar = self._decoded(part, limit)
        method = part.parameters.get("method", "").upper()
        if method.isalpha() and len(method) < 20 and "METHOD:" not in calendar.upper():
            calendar = re.sub(
                r"^BEGIN:VCALENDAR[ \t]*$",
                f"BEGIN:VCALENDAR\nMETHOD:{method}",
                calendar,
                count=1,
                flags=re.IGNORECASE | re.MULTILINE,
            )
        self._keep_calendar(calendar)

    def _keep_calendar(self, calendar: str) -> None:
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


def _lines(text: str) -> str:
    """Text with line feeds as its line ends, also where a program doubled the carriage returns."""
    return mending.once(re.sub("\r{0,3}\n|[\r\u2028\u2029\x85\x0b\x0c]", "\n", text).replace("\x00", ""))
