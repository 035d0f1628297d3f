"""READ: whose words a body is made of: cut into own words, quotations and what mail programs put around them.

In doubt a line is a quotation and never the sender's own: an approval that is missed is asked for again, one that was
read out of a quotation cannot be taken back. So everything below a header block (Outlook) or below an attribution
without quote marks is quoted, to the end; own text in between cannot be told apart there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.messages import Block, BlockKind
from afterword.core.reading import quotewords as words

_UNSEEN = r"\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
#: Blanks that do not break, and characters of no width, that phones and rich editors put between an owner's words.
_BLANKS = str.maketrans({"\xa0": " ", "\u202f": " ", "\u200b": None, "\u2060": None, "\ufeff": None})
_MARK = re.compile(rf"[ \t\xa0{_UNSEEN}]{{0,6}}(?:[>＞][ \t\xa0{_UNSEEN}]?){{1,200}}")
_LABEL_INSIDE = re.compile(r"(?<!\w)([^\W\d_]{1,20})\s?[:：]")
#: Longer lines are nobody's attribution.
_LINE_LIMIT, _ATTRIBUTION_LIMIT, _ATTRIBUTION_LINES, _HEADER_LINES = 400, 600, 4, 14
#: A line this long was perhaps wrapped by a server on the way, which leaves its last words unmarked on the next line.
_WRAPPED_AT = 64
_SIGNATURE_LINES = 30
_BEHIND = re.compile(r"\s?[:：]\s{2,8}\S")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str  # without quote marks
    depth: int

    @property
    def blank(self) -> bool:
        return not self.text.strip()


def split(text: str) -> tuple[Block, ...]:
    """Cut a body into blocks, in its order. Every line with something on it is in exactly one of them."""
    lines = [_line(line) for line in text.split("\n")]
    kinds = [BlockKind.QUOTE if line.depth else BlockKind.OWN for line in lines]
    _mark_machinery(lines, kinds)
    _mark_residue(lines, kinds)
    for start, end in _runs(kinds, BlockKind.OWN):
        _mark_endings(lines, kinds, start, end)
    return tuple(_blocks(lines, kinds))


def _line(line: str) -> _Line:
    mark = _MARK.match(line)
    if mark is None:
        return _Line(line.translate(_BLANKS).rstrip(), 0)
    return _Line(line[mark.end() :].translate(_BLANKS).rstrip(), mark[0].count(">") + mark[0].count("＞"))


def _mark_machinery(lines: list[_Line], kinds: list[BlockKind]) -> None:
    """Mark attributions, header blocks and forward markers outside quote marks, and what they put beneath them."""
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.depth and _runs_on(line.text[:_ATTRIBUTION_LIMIT]):
            kinds[at] = BlockKind.ATTRIBUTION
            kinds[at + 1 :] = [BlockKind.QUOTE] * (len(lines) - at - 1)
            return
        if line.depth or line.blank or len(line.text) > _LINE_LIMIT:
            at += 1
        elif words.FORWARDED.fullmatch(line.text):
            kinds[at:] = [BlockKind.FORWARDED] * (len(lines) - at)
            return
        elif end := _header_end(lines, at):
            _fill(kinds, at, end, BlockKind.ATTRIBUTION)
            kinds[end:] = [BlockKind.QUOTE] * (len(lines) - end)
            return
        elif span := _attribution(lines, at):
            _fill(kinds, *span, BlockKind.ATTRIBUTION)
            below = _next_text(lines, span[1])
            if below is not None and not lines[below].depth:
                kinds[span[1] :] = [BlockKind.QUOTE] * (len(lines) - span[1])
                return
            at = span[1]
        else:
            at += 1


def _fill(kinds: list[BlockKind], start: int, end: int, kind: BlockKind) -> None:
    kinds[start:end] = [kind] * (end - start)


def _next_text(lines: list[_Line], at: int) -> int | None:
    """The next line that is not blank."""
    return next((i for i in range(at, len(lines)) if not lines[i].blank), None)


def _header_end(lines: list[_Line], at: int) -> int | None:
    """Where a quoted message's header block ends that begins here: with a marker, a rule, or its first field."""
    if words.ORIGINAL.fullmatch(lines[at].text):
        below = _next_text(lines, at + 1)
        return (below is not None and _fields_end(lines, below)) or at + 1
    if words.RULE.fullmatch(lines[at].text):
        below = _next_text(lines, at + 1)
        return _fields_end(lines, below) if below is not None and below - at <= 3 else None
    return _fields_end(lines, at)


def _fields_end(lines: list[_Line], at: int) -> int | None:
    """Behind the last of a header block's fields (From, Sent, To, Subject, in any of the languages), else None."""
    first = _label(lines[at])
    if first is None:
        return None
    if first[0] == "from" and _is_whole_block(lines[at].text):
        return at + 1
    found: dict[str, str] = {}
    end, loose = at, 0
    for i in range(at, min(at + _HEADER_LINES, len(lines))):
        label = _label(lines[i])
        if label is not None:
            found.setdefault(*label)
            end = i + 1
        elif lines[i].blank and not _complete(found):
            loose += 1
        elif lines[i].blank or lines[i].depth or loose >= 3:
            break
        else:  # a long list of recipients, wrapped
            loose += 1
            if _complete(found) and "subject" in found:
                break
    return end if _complete(found) and (first[0] == "from" or "@" in found.get("from", "")) else None


def _is_whole_block(text: str) -> bool:
    """Whether a header block was run together into this line."""
    kinds = {words.LABELS.get(label[1].lower()) for label in _LABEL_INSIDE.finditer(text[: 4 * _LINE_LIMIT])}
    return {"from", "subject"} <= kinds and bool(kinds & {"sent", "to"})


def _complete(found: dict[str, str]) -> bool:
    sender = found.get("from", "")
    if not any(c.isalpha() for c in sender):
        return False
    if "subject" in found and ("sent" in found or "to" in found):
        return True
    return "sent" in found and "@" in sender and words.DATED.search(found["sent"]) is not None


def _label(line: _Line) -> tuple[str, str] | None:
    """(kind, value) of a line of a header block."""
    if line.depth or len(line.text) > 4 * _LINE_LIMIT or (match := words.LABELLED.match(line.text)) is None:
        return None
    kind = words.LABELS.get(match[1].strip().lower())
    return (kind, match[2].strip()) if kind else None


def _attribution(lines: list[_Line], at: int) -> tuple[int, int] | None:
    """The span of an attribution that begins in this line, wrapped over up to four lines."""
    joined = ""
    for end in range(at + 1, min(at + _ATTRIBUTION_LINES, len(lines)) + 1):
        line = lines[end - 1]
        if line.depth or line.blank or len(joined) > _ATTRIBUTION_LIMIT:
            return None
        joined = f"{joined} {line.text.strip()}".strip()
        if joined.endswith((":", "：")):
            return (at, end) if _is_attribution(joined, lines, at, end) else None
        if joined.endswith((".", "!", "?")) and not joined[-3:-1].isupper():
            return None
        if end == at + 1 and not (words.OPENER.match(joined) and any(c.isdigit() for c in joined[:30])):
            return None
    return None


def _runs_on(text: str) -> bool:
    """Whether a line is an attribution with the first quoted words right behind it, as Yahoo's app writes it."""
    wrote = words.WROTE.search(text)
    if wrote is None or _BEHIND.match(text, wrote.end()) is None:
        return False
    said = text[: wrote.end()].strip()
    return all(
        found is not None
        for found in (words.OPENER.match(said), words.DATED.search(said), words.ADDRESSED.search(said))
    )


def _is_attribution(joined: str, lines: list[_Line], at: int, end: int) -> bool:
    wrote = words.WROTE.search(joined) is not None
    addressed = words.ADDRESSED.search(joined) is not None
    dated = words.DATED.search(joined) is not None
    opened = words.OPENER.match(joined) is not None
    by_hand = words.BY_HAND.search(joined) is not None
    if wrote and (addressed or (opened and dated and not by_hand)):
        return True
    if words.QUOTING.match(joined) and addressed:
        return True
    if opened and dated and addressed and joined[:1].isdigit():  # "2025-02-21 14:00 GMT+01:00 X <x@y>:"
        return True
    below = _next_text(lines, end)
    quoted = below is not None and lines[below].depth > 0 and below - end <= 2
    return quoted and (wrote or (addressed and dated)) and end - at <= 3


def _mark_residue(lines: list[_Line], kinds: list[BlockKind]) -> None:
    """Blank lines between quoted lines, and single unmarked lines that a wrapping server cut off a quoted one."""
    for at in range(1, len(lines)):
        if kinds[at] is not BlockKind.OWN or not lines[at - 1].depth:
            continue
        end = at
        while end < len(lines) and lines[end].blank:
            end += 1
        if end > at:
            if end < len(lines) and lines[end].depth:
                _fill(kinds, at, end, BlockKind.QUOTE)
            continue
        alone = at + 1 == len(lines) or lines[at + 1].blank or lines[at + 1].depth
        before = lines[at - 1]
        first_word = lines[at].text.split(maxsplit=1)[0]
        if alone and len(before.text) + 2 * before.depth + len(first_word) >= _WRAPPED_AT and before.text:
            kinds[at] = BlockKind.QUOTE


def _runs(kinds: list[BlockKind], kind: BlockKind) -> list[tuple[int, int]]:
    """The spans of consecutive lines of a kind."""
    runs: list[tuple[int, int]] = []
    start = None
    for at, this in enumerate([*kinds, None]):
        if this is kind and start is None:
            start = at
        elif this is not kind and start is not None:
            runs.append((start, at))
            start = None
    return runs


def _mark_endings(lines: list[_Line], kinds: list[BlockKind], start: int, end: int) -> None:
    """Signature, program's line, legal footer and the rule above a quotation, at the end of a run of own lines."""
    last = next((at for at in range(end - 1, start - 1, -1) if not lines[at].blank), start)
    if end < len(lines) and words.RULE.fullmatch(lines[last].text):
        kinds[last] = BlockKind.ATTRIBUTION
        end = last
    signature = _signature(lines, start, end)
    _fill(kinds, signature, end, BlockKind.SIGNATURE)
    end = signature
    for at in range(start, end):
        if 0 < len(lines[at].text) <= 160 and words.PROGRAM_LINE.fullmatch(lines[at].text.strip()):
            kinds[at] = BlockKind.DISCLAIMER
    _mark_footer(lines, kinds, start, end)


def _signature(lines: list[_Line], start: int, end: int) -> int:
    """Where a signature of a sane length begins (RFC 3676 section 4.3; many lose the space), else `end`."""
    below, found = 0, end
    for at in range(end - 1, start - 1, -1):
        below += not lines[at].blank
        if below > _SIGNATURE_LINES:
            break
        if lines[at].text == "--":
            found = at
    return found


def _mark_footer(lines: list[_Line], kinds: list[BlockKind], start: int, end: int) -> None:
    """Legal and subscription paragraphs, from the end upwards as long as there are any."""
    stop = end
    while stop > start:
        while stop > start and lines[stop - 1].blank:
            stop -= 1
        begin = stop
        while begin > start and not lines[begin - 1].blank and kinds[begin - 1] is not BlockKind.DISCLAIMER:
            begin -= 1
        if begin == stop:
            stop -= 1
            if stop <= start or kinds[stop] is not BlockKind.DISCLAIMER:
                return
            continue
        paragraph = " ".join(line.text.strip() for line in lines[begin:stop])
        if not _is_footer(paragraph, seen=stop < end and BlockKind.DISCLAIMER in kinds[stop:end]):
            return
        _fill(kinds, begin, stop, BlockKind.DISCLAIMER)
        stop = begin


def _is_footer(paragraph: str, *, seen: bool) -> bool:
    """`seen`: a footer stands below already, so that its rule and its title belong to it."""
    if seen and (words.RULE.fullmatch(paragraph) or words.FOOTER_TITLE.fullmatch(paragraph)):
        return True
    head = paragraph[:4000]
    thoughts = sum(thought.search(head) is not None for thought in words.LEGAL)
    if len(head.split()) >= 15 and thoughts >= 2:
        return True
    return len(head.split()) >= 5 and words.FOOTER.search(head) is not None


def _blocks(lines: list[_Line], kinds: list[BlockKind]) -> Iterator[Block]:
    """Consecutive lines of one kind (and, of quotations, of one depth) as blocks; blank lines join what is around."""
    kind, depth, held = BlockKind.OWN, 0, list[str]()
    for line, this in zip(lines, kinds, strict=True):
        deep = line.depth if this is BlockKind.QUOTE else 0
        text = line.text
        if this is BlockKind.FORWARDED and line.depth:
            text = "> " * line.depth + line.text
        if line.blank or (this is kind and deep == depth):
            held.append(text)
            continue
        if block := _block(kind, held, depth):
            yield block
        kind, depth, held = this, deep, [text]
    if block := _block(kind, held, depth):
        yield block


def _block(kind: BlockKind, lines: list[str], depth: int) -> Block | None:
    text = "\n".join(lines).strip("\n")
    return Block(kind, text, depth) if text.strip() else None
