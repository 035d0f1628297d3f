"""READ: what programs put above a quotation: attribution lines and header blocks (for `quotes`)."""

from __future__ import annotations

import re

from afterword.core.reading import quotewords as words
from afterword.core.reading.quotelines import LINE_LIMIT, Line, next_text

ATTRIBUTION_LIMIT, ATTRIBUTION_LINES, HEADER_LINES = 600, 4, 14
_LABEL_INSIDE = re.compile(r"(?<!\w)([^\W\d_]{1,20})\s?[:：]")
_BEHIND = re.compile(r"\s?[:：]\s{2,8}\S")


def header_end(lines: list[Line], at: int) -> int | None:
    """Where a quoted message's header block ends that begins here: with a marker, a rule, or its first field."""
    if words.ORIGINAL.fullmatch(lines[at].text):
        below = next_text(lines, at + 1)
        return (below is not None and fields_end(lines, below)) or at + 1
    if words.RULE.fullmatch(lines[at].text):
        below = next_text(lines, at + 1)
        return fields_end(lines, below) if below is not None and below - at <= 3 else None
    return fields_end(lines, at)


def fields_end(lines: list[Line], at: int) -> int | None:
    """Behind the last of a header block's fields (From, Sent, To, Subject, in any of the languages), else None."""
    first = lines[at].label
    if first is None or lines[at].depth:
        return None
    if first[0] == "from" and _is_whole_block(lines[at].text):
        return at + 1
    found: dict[str, str] = {}
    end, loose = at, 0
    for i in range(at, min(at + HEADER_LINES, len(lines))):
        label = lines[i].label
        if label is not None and not lines[i].depth:
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
    kinds = {words.LABELS.get(label[1].lower()) for label in _LABEL_INSIDE.finditer(text[: 4 * LINE_LIMIT])}
    return {"from", "subject"} <= kinds and bool(kinds & {"sent", "to"})


def _complete(found: dict[str, str]) -> bool:
    sender = found.get("from", "")
    if not any(c.isalpha() for c in sender):
        return False
    if "subject" in found and ("sent" in found or "to" in found):
        return True
    return "sent" in found and "@" in sender and words.DATED.search(found["sent"]) is not None


def attribution(lines: list[Line], at: int) -> tuple[int, int] | None:
    """The span of an attribution that begins in this line, wrapped over up to four lines."""
    joined = ""
    for end in range(at + 1, min(at + ATTRIBUTION_LINES, len(lines)) + 1):
        line = lines[end - 1]
        if line.depth or line.blank or len(joined) > ATTRIBUTION_LIMIT:
            return None
        joined = f"{joined} {line.text.strip()}".strip()
        if (dashed := words.DASHED.fullmatch(joined)) is not None:
            joined = f"{dashed[1]}:"
        if joined.endswith((":", "：")):
            return (at, end) if _is_attribution(joined, lines, at, end) else None
        if joined.endswith((".", "!", "?")) and not joined[-3:-1].isupper():
            return None
        if end == at + 1 and not (words.OPENER.match(joined) and any(c.isdigit() for c in joined[:30])):
            return None
    return None


def runs_on(text: str) -> bool:
    """Whether a line is an attribution with the first quoted words right behind it, as Yahoo's app writes it."""
    wrote = words.WROTE.search(text)
    if wrote is None or _BEHIND.match(text, wrote.end()) is None:
        return False
    said = text[: wrote.end()].strip()
    return all(
        found is not None
        for found in (words.OPENER.match(said), words.DATED.search(said), words.ADDRESSED.search(said))
    )


def _is_attribution(joined: str, lines: list[Line], at: int, end: int) -> bool:
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
    below = next_text(lines, end)
    quoted = below is not None and lines[below].depth > 0 and below - end <= 2
    return quoted and (wrote or (addressed and dated)) and end - at <= 3
