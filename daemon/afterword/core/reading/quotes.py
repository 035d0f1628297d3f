"""READ: whose words a body is made of: cut into own words, quotations and what mail programs put around them.

In doubt a line is a quotation and never the sender's own: an approval that is missed is asked for again, one that was
read out of a quotation cannot be taken back. So everything below a header block (Outlook) or below an attribution
without quote marks is quoted, to the end; own text in between cannot be told apart there.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.messages import Block, BlockKind
from afterword.core.reading import attributions, endings
from afterword.core.reading import quotewords as words
from afterword.core.reading.quotelines import LINE_LIMIT, Line, fill, lift, line_of, next_text

#: A line this long was perhaps wrapped by a server on the way, which leaves its last words unmarked on the next line.
_WRAPPED_AT, _UNWRAPPED, _LEFT_OVER = 64, 100, 40
#: Lines that are looked at; a quarter of a million empty ones took over a second.
_LINES = 60_000
#: Forwards within each other.
_PASSED_ON_DEPTH = 6
#: Quotations at whose heads the header block of a forward is sought.
_SOUGHT = 20


def split(text: str, *, subject: str = "", writer: str = "") -> tuple[Block, ...]:
    """Cut a body into blocks, in its order. Every line with something on it, of the first 60,000, is in exactly one of them.

    `subject` tells a forward from an answer where a program makes both alike; `writer` is the sender's display name.
    """
    lines = [line_of(line) for line in text.split("\n", _LINES)[:_LINES]]
    kinds = [BlockKind.QUOTE if line.depth else BlockKind.OWN for line in lines]
    _mark_machinery(lines, kinds, passes_on=words.PASSED_ON.match(subject) is not None)
    _mark_residue(lines, kinds)
    endings.mark_banners(lines, kinds)
    for start, end in _runs(kinds, BlockKind.OWN):
        endings.mark_endings(lines, kinds, start, end, writer)
    return tuple(_blocks(lines, kinds))


def _mark_machinery(lines: list[Line], kinds: list[BlockKind], *, passes_on: bool = False, deeper: int = 0) -> None:
    """Mark attributions, header blocks and forward markers outside quote marks, and what they put beneath them."""
    at, sought = 0, 0
    while at < len(lines):
        line = lines[at]
        if not line.depth and attributions.runs_on(line.text[: attributions.ATTRIBUTION_LIMIT]):
            kinds[at] = BlockKind.ATTRIBUTION
            kinds[at + 1 :] = [BlockKind.QUOTE] * (len(lines) - at - 1)
            return
        if line.depth == 1 and words.FORWARDED.fullmatch(line.text[:LINE_LIMIT]) and _opens(lines, kinds, at):
            _pass_on(lines, kinds, at, at + 1, deeper)
            return
        if passes_on and line.depth == 1 and sought < _SOUGHT and not line.blank and _opens(lines, kinds, at):
            sought += 1
            if end := _lifted_header_end(lines, at):
                _pass_on(lines, kinds, _ruled(lines, at), end, deeper)
                return
        if line.depth or line.blank or len(line.text) > LINE_LIMIT:
            at += 1
        elif words.FORWARDED.fullmatch(line.text):
            _pass_on(lines, kinds, at, at + 1, deeper)
            return
        elif end := attributions.header_end(lines, at):
            if passes_on:
                _pass_on(lines, kinds, at, end, deeper)
                return
            fill(kinds, at, end, BlockKind.ATTRIBUTION)
            kinds[end:] = [BlockKind.QUOTE] * (len(lines) - end)
            return
        elif words.REPLY_ABOVE.fullmatch(line.text):
            kinds[at] = BlockKind.ATTRIBUTION
            if any(not above.blank for above in lines[:at]):
                kinds[at + 1 :] = [BlockKind.QUOTE] * (len(lines) - at - 1)
                return
            at += 1
        elif span := attributions.attribution(lines, at):
            fill(kinds, *span, BlockKind.ATTRIBUTION)
            below = next_text(lines, span[1])
            if below is not None and not lines[below].depth:
                kinds[span[1] :] = [BlockKind.QUOTE] * (len(lines) - span[1])
                return
            at = span[1]
        else:
            at += 1


def _opens(lines: list[Line], kinds: list[BlockKind], at: int) -> bool:
    """Whether a line is the first of a quotation that no attribution introduces: Apple Mail marks what it passes on."""
    above = next((i for i in range(at - 1, -1, -1) if not lines[i].blank), None)
    return above is None or (not lines[above].depth and kinds[above] is not BlockKind.ATTRIBUTION)


def _lifted_header_end(lines: list[Line], at: int) -> int | None:
    """As `attributions.header_end`, for a block within quote marks: a program's container for what it answers or passes on."""
    some = lines[at : at + attributions.HEADER_LINES + 4]
    lift(some, 0, 1)
    end = attributions.header_end(some, 0)
    return None if end is None else at + end


def _ruled(lines: list[Line], at: int) -> int:
    """The rule right above a line, or the line itself."""
    above = next((i for i in range(at - 1, max(at - 4, -1), -1) if not lines[i].blank), at)
    return above if words.RULE.fullmatch(lines[above].text[:LINE_LIMIT]) else at


def _pass_on(lines: list[Line], kinds: list[BlockKind], at: int, body: int, deeper: int) -> None:
    """Mark what is passed on from `at` to the end; what it quotes itself, behind its header block, is a quotation.

    `body` is where its header block or its text begins. Marks that stand before all of either are no depth.
    """
    kinds[at:] = [BlockKind.FORWARDED] * (len(lines) - at)
    for _ in range(2 if deeper < _PASSED_ON_DEPTH else 0):  # a header block, then the text
        if (first := next_text(lines, body)) is None:
            return
        lift(lines, body, lines[first].depth)
        body = attributions.fields_end(lines, first) or body
    inner = lines[body:]
    whose = [BlockKind.QUOTE if line.depth else BlockKind.OWN for line in inner]
    if deeper < _PASSED_ON_DEPTH:
        _mark_machinery(inner, whose, deeper=deeper + 1)
    _mark_residue(inner, whose)
    lines[len(lines) - len(inner) :] = inner
    passed = {BlockKind.OWN, BlockKind.FORWARDED}
    kinds[len(lines) - len(inner) :] = [BlockKind.FORWARDED if kind in passed else BlockKind.QUOTE for kind in whose]


def _mark_residue(lines: list[Line], kinds: list[BlockKind]) -> None:
    """Blank lines between quoted lines, and single unmarked lines that a wrapping server cut off a quoted one."""
    for at in range(1, len(lines)):
        if kinds[at] is not BlockKind.OWN or not lines[at - 1].depth:
            continue
        end = at
        while end < len(lines) and lines[end].blank:
            end += 1
        if end > at:
            if end < len(lines) and lines[end].depth:
                fill(kinds, at, end, BlockKind.QUOTE)
            continue
        alone = at + 1 == len(lines) or lines[at + 1].blank or lines[at + 1].depth
        if alone and _left_over(lines[at].text, lines[at - 1]):
            kinds[at] = BlockKind.QUOTE


def _left_over(text: str, quoted: Line) -> bool:
    """Whether a line is perhaps the end of the quoted one above it, which then was about as long as servers make lines."""
    length = len(quoted.text) + 2 * quoted.depth
    first = len(text.split(maxsplit=1)[0])
    return bool(quoted.text) and len(text) <= _LEFT_OVER and _WRAPPED_AT - first <= length <= _UNWRAPPED


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


def _blocks(lines: list[Line], kinds: list[BlockKind]) -> Iterator[Block]:
    """Consecutive lines of one kind (and, of quotations, of one depth) as blocks; blank lines join what is around."""
    kind, depth, held = BlockKind.OWN, 0, list[str]()
    for line, this in zip(lines, kinds, strict=True):
        deep = line.depth if this is BlockKind.QUOTE else 0
        text = line.text
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
