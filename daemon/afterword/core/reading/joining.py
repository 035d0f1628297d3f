"""Which day and which zone belong to a time of day that stands somewhere else in the text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from afterword.core.reading import spokenzones
from afterword.core.reading.calendardays import Day
from afterword.core.reading.clockforms import Clock
from afterword.core.reading.spokenzones import Correspondents
from afterword.core.reading.timetokens import Tokens

CARRIED = 2_500  # characters over which a day's heading still holds for the times below it
_FILL = frozenset(
    [
        *[
            ",",
            "at",
            "um",
            "on",
            "of",
            "the",
            "a",
            "as",
            "las",
            "(",
            ")",
            "-",
            "–",
            "—",
            "from",
            "von",
            "ab",
            "@",
            ":",
            "|",
            "am",
            "to",
            "den",
            "le",
            "el",
            "de",
            "between",
            "zwischen",
            "entre",
            "is",
            "uhr",
            "time",
            "zeit",
            "gegen",
            "vers",
            "around",
            "·",
            "•",
            "heure",
            "hora",
            "uhrzeit",
            "horario",
            "que",
            ";",
            "in",
            "morning",
            "afternoon",
            "evening",
            "about",
            "t",
            "⋅",
            "&",
            "sharp",
        ],
        "\n",
    ]
)
STOPS = frozenset([".", "!", "?", ";"])


@dataclass(slots=True)
class Timed:
    """A clock on its way to a moment."""

    clock: Clock
    day: Day | None = None
    zone: tzinfo | None = None
    apart: int = 0


def join(tokens: Tokens, days: list[Day], clocks: list[Timed]) -> None:
    """Give each clock its day: next to it, else in its sentence, else the heading above, else the day right below."""
    at = 0
    for n, timed in enumerate(clocks):
        clock = timed.clock
        while at < len(days) and days[at].first < clock.first:
            at += 1
        before = days[at - 1] if at else None
        after = days[at] if at < len(days) else None
        if (
            after is not None
            and n + 1 < len(clocks)
            and clocks[n + 1].clock.first < after.first
            and not same_sentence(tokens, clock.after, after.first)
        ):
            after = None
        timed.day = _choose(tokens, clock, before, after)
        if timed.day is not None:
            timed.apart = _apart(tokens, clock, timed.day)


def _choose(tokens: Tokens, clock: Clock, before: Day | None, after: Day | None) -> Day | None:
    if before is not None and _only_filled(tokens, before.after, clock.first):
        return before
    if (
        after is not None
        and _only_filled(tokens, clock.after, after.first)
        and not _new_line(tokens, clock.after, after.first)
    ):
        return after
    if before is not None and same_sentence(tokens, before.after, clock.first):
        return before
    if after is not None and same_sentence(tokens, clock.after, after.first):
        return after
    if before is not None and tokens.at(clock.first).start - tokens.at(before.after - 1).end <= CARRIED:
        return before
    close = after is not None and tokens.at(after.first).start - tokens.at(clock.after - 1).end <= 200
    return after if close else None


def _apart(tokens: Tokens, clock: Clock, day: Day) -> int:
    gap = (day.after, clock.first) if day.after <= clock.first else (clock.after, day.first)
    if _only_filled(tokens, *gap):
        return 0
    return max(0, tokens.at(gap[1]).start - tokens.at(gap[0] - 1).end)


def _only_filled(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether between two places stand but few words that join a day and a time."""
    return start <= stop <= start + 8 and all(tokens.at(j).text in _FILL for j in range(start, stop))


def _new_line(tokens: Tokens, start: int, stop: int) -> bool:
    return any(tokens.at(j).text == "\n" for j in range(start, stop))


def same_sentence(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether no sentence and no paragraph ends between two places (looking at 60 tokens at most)."""
    if stop - start > 60:
        return False
    for j in range(start, stop):
        token = tokens.at(j)
        following = tokens.at(j + 1)
        if token.text == "\n" and following.text == "\n":
            return False
        ends = token.text in STOPS and following.start > token.end
        if ends and (following.raw[:1].isupper() or following.text == "\n" or token.text != "."):
            return False
    return True


def spread_zones(tokens: Tokens, clocks: list[Timed], who: Correspondents) -> None:
    """Zones for times that name none: of the neighbour in their sentence, else the text's only one, else by the place."""
    for n, timed in enumerate(clocks):
        if timed.zone is None and n + 1 < len(clocks) and clocks[n + 1].zone is not None:
            following = clocks[n + 1]
            if same_sentence(tokens, timed.clock.after, following.clock.first) and following.zone is not who.owner:
                timed.zone = following.zone
    if all(timed.zone is not None for timed in clocks):
        return
    named = {str(timed.zone): timed.zone for timed in clocks if timed.zone is not None and timed.zone is not who.owner}
    common = next(iter(named.values())) if len(named) == 1 else None
    common = common or (spokenzones.of_text(tokens, who) if not named else None)
    common = common or (spokenzones.place(tokens, who) if not named else None)
    for timed in clocks:
        timed.zone = timed.zone or common
