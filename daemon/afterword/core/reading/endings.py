"""READ: what stands around own words and is none: signatures, programs' lines, legal footers, servers' warnings (for `quotes`)."""

from __future__ import annotations

from afterword.core.messages import BlockKind
from afterword.core.reading import quotewords as words
from afterword.core.reading import signatures
from afterword.core.reading.quotelines import Line, fill, next_text

_SIGNATURE_LINES, _BANNERS, _BANNER_LINES = 30, 4, 5


def mark_endings(lines: list[Line], kinds: list[BlockKind], start: int, end: int, writer: str) -> None:
    """Signature, program's line, legal footer and the rule above a quotation, at the end of a run of own lines."""
    last = next((at for at in range(end - 1, start - 1, -1) if not lines[at].blank), start)
    if end < len(lines) and words.RULE.fullmatch(lines[last].text):
        kinds[last] = BlockKind.ATTRIBUTION
        end = last
    signature = _signature(lines, start, end)
    fill(kinds, signature, end, BlockKind.SIGNATURE)
    end = signature
    for at in range(start, end):
        if 0 < len(lines[at].text) <= 160 and words.PROGRAM_LINE.fullmatch(lines[at].text.strip()):
            kinds[at] = BlockKind.DISCLAIMER
    _mark_footer(lines, kinds, start, end)
    own = [at for at in range(start, end) if kinds[at] is BlockKind.OWN]
    for at in own[signatures.begins([lines[at].text for at in own], writer) :]:
        kinds[at] = BlockKind.SIGNATURE


def _signature(lines: list[Line], start: int, end: int) -> int:
    """Where a signature of a sane length begins (RFC 3676 section 4.3; many lose the space), else `end`."""
    below, found = 0, end
    for at in range(end - 1, start - 1, -1):
        below += not lines[at].blank
        if below > _SIGNATURE_LINES:
            break
        if lines[at].text == "--":
            found = at
    return found


def mark_banners(lines: list[Line], kinds: list[BlockKind]) -> None:
    """The warnings of a server above everything else."""
    at = next_text(lines, 0)
    for _ in range(_BANNERS):
        if at is None or kinds[at] is not BlockKind.OWN:
            return
        end = next((i for i in range(at, min(len(lines), at + _BANNER_LINES)) if lines[i].blank), at + 1)
        paragraph = " ".join(line.text.strip() for line in lines[at:end])
        if words.BANNER.fullmatch(paragraph):
            fill(kinds, at, end, BlockKind.DISCLAIMER)
        elif words.BANNER.fullmatch(lines[at].text):
            fill(kinds, at, end := at + 1, BlockKind.DISCLAIMER)
        elif not words.RULE.fullmatch(lines[at].text):
            return
        at = next_text(lines, end)


def _mark_footer(lines: list[Line], kinds: list[BlockKind], start: int, end: int) -> None:
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
        fill(kinds, begin, stop, BlockKind.DISCLAIMER)
        stop = begin


def _is_footer(paragraph: str, *, seen: bool) -> bool:
    """`seen`: a footer stands below already, so that its rule and its title belong to it."""
    if seen and (words.RULE.fullmatch(paragraph) or words.FOOTER_TITLE.fullmatch(paragraph)):
        return True
    head = paragraph[:4000].lower()
    length = len(head.split())
    if length >= 15 and sum(thought.search(head) is not None for thought in words.LEGAL) >= 2:
        return True
    return length >= 5 and any(hint in head for hint in words.FOOTER_HINTS) and words.FOOTER.search(head) is not None
