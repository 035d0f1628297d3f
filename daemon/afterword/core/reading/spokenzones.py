"""Zones as letters speak of them: behind a time ("14:00 CET", "3pm here in Perth", "8am your time"), or for a whole text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from afterword.core.reading import zonenames, zones
from afterword.core.reading.timetokens import Tokens

_TIME = frozenset(["time", "zeit", "ortszeit"])
_DRESS = frozenset(["standard", "daylight", "summer", "winter", "mean", "local", "european"])
_FILL = frozenset(
    [
        "d",
        "'",
        "’",
        "(",
        ",",
        "in",
        "here",
        "there",
        "uhr",
        "local",
        "the",
        "/",
        "[",
        "heure",
        "hora",
        "de",
        "en",
        "at",
        "office",
        "our",
    ]
)
_OURS = frozenset(["my", "our", "unserer", "meine", "notre", "nuestra"])
_YOURS = frozenset(["your", "you", "ihre", "ihrer", "deine", "votre", "vous", "tu", "su"])
#: Words of `zonenames` that are more often something else: a zone only with "time" behind, or a capital and brackets.
_COMMON = frozenset(
    ["reading", "nice", "essen", "cork", "west", "met", "art", "eat", "wat", "central", "mountain", "waterloo", "bath"]
)
#: Cities and countries that people are called.
_FIRST_NAMES = frozenset(
    [
        "charlotte",
        "austin",
        "sydney",
        "adelaide",
        "milan",
        "phoenix",
        "paris",
        "dallas",
        "israel",
        "india",
        "kenya",
        "washington",
        "lourdes",
        "lyon",
        "porto",
        "pune",
    ]
)


@dataclass(frozen=True, slots=True)
class Correspondents:
    """Whose clocks a letter may mean: the owner's zone, and the offset that the sender's Date header shows."""

    owner: ZoneInfo
    anchor: datetime

    @property
    def sender(self) -> tzinfo:
        """The sender's zone: the owner's where its offset is the same, else that offset."""
        offset = self.offset
        if self.anchor.astimezone(self.owner).utcoffset() == offset:
            return self.owner
        return zones.fixed(offset)

    @property
    def offset(self) -> timedelta:
        """The offset of the Date header from UTC."""
        return self.anchor.utcoffset() or timedelta(0)


def behind(tokens: Tokens, i: int, who: Correspondents) -> tuple[tzinfo, int] | None:
    """The zone that is named right behind a time whose words end before token `i`, and the index behind it."""
    j = i
    while j < i + 5:
        named = _named(tokens, j, who, close=True)
        if named is not None:
            return named
        if tokens.at(j).text not in _FILL and tokens.at(j).text not in {"pm", "am", "o'clock", "h"}:
            return None
        j += 1
    return None


def of_text(tokens: Tokens, who: Correspondents) -> tzinfo | None:
    """The one zone that a text names anywhere ("all times are Eastern"); None where there is none, or several."""
    found: dict[str, tzinfo] = {}
    for i, token in enumerate(tokens.list):
        if token.text in zonenames.WORDS or token.text in _FIRST_WORDS:
            named = _named(tokens, i, who, close=False)
            if named is not None:
                found[str(named[0])] = named[0]
    return next(iter(found.values())) if len(found) == 1 else None


def place(tokens: Tokens, who: Correspondents) -> tzinfo | None:
    """The zone of a city that a text names, if the sender's clock showed that city's offset: two signs that agree."""
    if who.anchor.astimezone(who.owner).utcoffset() == who.offset:
        return None
    for token in tokens.list:
        if (
            token.raw[:1].isupper()
            and token.text in zonenames.WORDS
            and len(token.text) > 3
            and token.text not in _COMMON
        ):
            where = zones.zone(token.text)
            if where is not None and who.anchor.astimezone(where).utcoffset() == who.offset:
                return where
    return None


def _named(tokens: Tokens, i: int, who: Correspondents, *, close: bool) -> tuple[tzinfo, int] | None:
    """A zone at token `i`. `close` says that a time stands right before, so that a bare city or country is enough."""
    token = tokens.at(i)
    word = token.text
    if word in {"utc", "gmt"} and (offset := _offset(tokens, i)):
        return offset
    if word in {"+", "-", "−"} and close and (offset := _offset(tokens, i - 1)):
        return offset
    if word in zonenames.SURE_ABBREVIATIONS or (word in zonenames.ABBREVIATIONS and token.raw.isupper()):
        return _abbreviated(tokens, i, who, close=close)
    if close and word in _YOURS | _OURS | {"for"}:
        return _whose(tokens, i, who)
    key_and_after = _phrase(tokens, i)
    if key_and_after is None:
        return None
    key, j = key_and_after
    dressed = tokens.skip(j, _DRESS)
    if tokens.at(dressed).text in _TIME:
        return _load(key, dressed + 1)
    adjective = word in {"peninsular", "francaise", "espanola"} or tokens.at(i - 1).text in {"heure", "hora"}
    if tokens.at(i - 2).text in {"heure", "hora"} and tokens.at(i - 1).text in {"de", "en"}:
        adjective = True
    region = word in {"eastern", "pacific", "mountain", "central"} and (close or tokens.at(i - 1).text in {"are", "in"})
    alone = close and token.raw[:1].isupper() and word not in _COMMON and _stands_alone(tokens, i, j)
    return _load(key, j) if adjective or (alone or region) else None


def _abbreviated(tokens: Tokens, i: int, who: Correspondents, *, close: bool) -> tuple[tzinfo, int] | None:
    token = tokens.at(i)
    if not close and not _speaks_of_zones(tokens, i):
        return None
    found = zones.zone(token.text, near=who.offset) or zones.zone(zonenames.LIKELIEST.get(token.text, ""))
    j = i + 1
    if tokens.at(j).text == "/" and tokens.at(j + 1).text in zonenames.SURE_ABBREVIATIONS:
        j += 2  # "CET/CEST", "EST/EDT": one place
    return (found, j) if found else None


def _speaks_of_zones(tokens: Tokens, i: int) -> bool:
    """Whether an abbreviation far from any time is a zone: capitals that mean nothing else, or "all times ET"."""
    token = tokens.at(i)
    told = {tokens.at(i - 1).text, tokens.at(i - 2).text} & {"times", "time", "zeiten"}
    return token.raw.isupper() and (token.text in zonenames.SURE_ABBREVIATIONS or bool(told))


def _stands_alone(tokens: Tokens, i: int, after: int) -> bool:
    """Whether a bare name is a place and not a person: "3pm (Berlin)", "3pm in Sydney", "3pm London."; not "3pm, Paris Hill"."""
    before, behind = tokens.at(i - 1).text, tokens.at(after)
    if before in {"(", "[", "/", "in", "here"}:
        return True
    if tokens.at(i).text in _FIRST_NAMES:
        return False
    return (before != "," and not (behind.text.isalpha() and behind.raw[:1].isupper())) or behind.text in {
        "",
        "\n",
        ".",
        ",",
        ")",
    }


def _whose(tokens: Tokens, i: int, who: Correspondents) -> tuple[tzinfo, int] | None:
    """As in "your time", "for you", "our time"."""
    word, after = tokens.at(i).text, tokens.at(i + 1).text
    if word == "for":
        return (who.owner, i + 2) if after == "you" else None
    timely = tokens.skip(i + 1, {"local"})
    if tokens.at(timely).text not in _TIME and tokens.at(i + 1).text != "end":
        return None
    return (who.owner if word in _YOURS else who.sender), timely + 1


def _phrase(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """A name of one to three words in the tables, and the index behind it."""
    first = tokens.at(i).text
    if first in _FIRST_WORDS:
        for length in (3, 2):
            key = zonenames.PHRASES.get(" ".join(tokens.at(j).text for j in range(i, i + length)))
            if key:
                return key, i + length
    if tokens.at(i + 1).text == "/" and tokens.glued(i) and tokens.glued(i + 1) and tokens.at(i).raw[:1].isupper():
        slashed = zones.zone(f"{tokens.at(i).raw}/{tokens.at(i + 2).raw}")
        if slashed is not None:
            return slashed.key, i + 3
    key = zonenames.WORDS.get(first)
    return (key, i + 1) if key else None


def _offset(tokens: Tokens, i: int) -> tuple[tzinfo, int] | None:
    """As in "GMT+1", "UTC +05:30", "+0100" at token `i` (the name) and `i + 1` (the sign)."""
    sign = tokens.at(i + 1).text
    if sign not in {"+", "-", "−", "–"} or tokens.at(i + 2).value is None or not tokens.glued(i + 1):
        return None
    figures = tokens.at(i + 2).raw
    j = i + 3
    if tokens.at(j).text == ":" and tokens.number(j + 1, 0, 59) is not None and len(figures) <= 2:
        figures, j = figures.zfill(2) + tokens.at(j + 1).raw, j + 2
    found = zones.zone(f"UTC{'+' if sign == '+' else '-'}{figures}")
    return (found, j) if found else None


def _load(key: str, after: int) -> tuple[tzinfo, int] | None:
    found = zones.zone(key)
    return (found, after) if found else None


_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in zonenames.PHRASES) | frozenset(
    ["europe", "america", "asia", "africa", "australia", "utc", "gmt", "ist"]
)
