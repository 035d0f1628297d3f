"""Values of a configuration: from what stands in the file to what it means, or why it means nothing.

Each reader takes a node and gives the value; what is wrong it raises as `Wrong`, in words that end the sentence
"KEY: …". Places of the parts of lists are kept by `Wrong.at`.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterable
from datetime import time, timedelta
from difflib import get_close_matches
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo, available_timezones

from afterword.adapters.yamlnodes import Items, Mapping, Node, Place, Text
from afterword.core.policy import Fact

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
Reader = Callable[[Node], T]

_DURATION = re.compile(r"(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?", re.ASCII)
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_ADDRESS = re.compile(r"[^\s\x00-\x20\x7f()<>\[\]:;,\\\"@]{1,64}@[^\s\x00-\x20\x7f()<>\[\]:;,\\\"@]{1,255}")
_HOST = re.compile(r"(?=.{1,253}$)[^\W_]([\w-]{0,62})(\.[^\W_]([\w-]{0,62}))*\.?")
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,255}", re.ASCII)
_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


class Wrong(Exception):
    """A value that means nothing; `at` is its place where that is another than the whole value's.

    `parts` are the mistakes of a list or a group, where there are several; then there is no message of its own.
    """

    def __init__(self, message: str = "", at: Place | None = None, parts: tuple[Wrong, ...] = ()) -> None:
        super().__init__(message)
        self.at = at
        self.parts = parts


def shown(value: str) -> str:
    """A value as a message quotes it: one line, bounded, no controls."""
    line = "".join(c if c.isprintable() else " " for c in value)
    return f'"{line[:60]}…"' if len(line) > 60 else f'"{line}"'


def meant(word: str, right: Iterable[str]) -> str:
    """`` (did you mean "…"?)``, or nothing where no word is near."""
    by_folded = {each.casefold(): each for each in right}
    near = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return f' (did you mean "{by_folded[near[0]]}"?)' if near else ""


# --- single values ----------------------------------------------------------------------------------------------------


def _scalar(node: Node, wanted: str) -> str:
    if not isinstance(node, Text):
        raise Wrong(f"{wanted} was expected, not a {'list' if isinstance(node, Items) else 'group of keys'}")
    return node.value


def text(node: Node) -> str:
    """Text of any length, its ends trimmed."""
    value = _scalar(node, "text").strip()
    if any(not (c.isprintable() or c == "\n") for c in value):
        raise Wrong("control characters do not belong here")
    return value


def line(node: Node) -> str:
    """One line of text."""
    value = text(node)
    if "\n" in value:
        raise Wrong("one line was expected")
    return value


def filled(node: Node) -> str:
    """One line that says something."""
    if not (value := line(node)):
        raise Wrong("must not be empty")
    return value


def truth(node: Node) -> bool:
    value = _scalar(node, "true or false")
    if value.casefold() not in _TRUTH:
        raise Wrong(f"{shown(value)} is neither true nor false")
    return _TRUTH[value.casefold()]


def whole(least: int, most: int) -> Reader[int]:
    """A whole number from `least` to `most`."""

    def reader(node: Node) -> int:
        value = _scalar(node, "a number")
        if not re.fullmatch(r"-?\d{1,15}", value, re.ASCII):
            raise Wrong(f"{shown(value)} is no whole number")
        if not least <= int(value) <= most:
            raise Wrong(f"{value} is out of range: {least} to {most}")
        return int(value)

    return reader


def duration(least: timedelta, most: timedelta) -> Reader[timedelta]:
    """A duration such as 90s, 2m, 1h30m or 3d, from `least` to `most`."""

    def reader(node: Node) -> timedelta:
        value = _scalar(node, "a duration").strip()
        match = _DURATION.fullmatch(value)
        if not match or not value:
            raise Wrong(f"{shown(value)} is no duration: write 90s, 2m, 1h30m, 24h or 3d")
        days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
        found = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        if not least <= found <= most:
            raise Wrong(f"{value} is out of range: {spelled(least)} to {spelled(most)}")
        return found

    return reader


def spelled(value: timedelta) -> str:
    """A duration as it is written in a configuration."""
    seconds = int(value.total_seconds())
    parts = ((seconds // 86400, "d"), (seconds // 3600 % 24, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s"))
    return "".join(f"{number}{unit}" for number, unit in parts if number) or "0s"


def clock_time(node: Node) -> time:
    """A time of day, as 8:00 or 22:30."""
    value = _scalar(node, "a time of day").strip()
    if not (match := _TIME.fullmatch(value)):
        raise Wrong(f"{shown(value)} is no time of day: write 08:00 or 22:30")
    return time(int(match[1]), int(match[2]))


def one_of(words: type[E]) -> Reader[E]:
    """One of the words of an enum."""

    def reader(node: Node) -> E:
        value = _scalar(node, "a word").strip()
        known = [word.value for word in words]
        if value not in known:
            choice = ", ".join(known[:-1]) + f" or {known[-1]}"
            raise Wrong(f"{shown(value)} is not {choice}{meant(value, known)}")
        return words(value)

    return reader


def zone(node: Node) -> ZoneInfo:
    """A time zone by its IANA name."""
    value = _scalar(node, "a time zone").strip()
    try:
        return ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise Wrong(f"{shown(value)} is no time zone{meant(value, available_timezones())}") from None


def address(node: Node) -> str:
    """An addr-spec without a display name: a dot-atom at a domain (RFC 5321 section 4.1.2, RFC 6531)."""
    value = _scalar(node, "a mail address").strip()
    local, _, domain = value.rpartition("@")
    dots = any(not part for part in (*local.split("."), *domain.split(".")))
    if not _ADDRESS.fullmatch(value) or dots or not value.isprintable():
        raise Wrong(f"{shown(value)} is no mail address: write it alone, as name@domain")
    return value


def host(node: Node) -> str:
    """A server's name or IP address, without protocol and port."""
    value = _scalar(node, "a server's name").strip()
    try:
        return str(ip_address(value.strip("[]")))
    except ValueError:
        pass
    if not _HOST.fullmatch(value):
        raise Wrong(f"{shown(value)} is no server's name: write it alone, without protocol and port")
    return value


def plain_name(node: Node) -> str:
    """A name of letters, digits, dots, hyphens and underscores."""
    value = _scalar(node, "a name").strip()
    if not _NAME.fullmatch(value) or value.strip(".") == "":
        raise Wrong(f"{shown(value)} is no name: letters, digits, dots, hyphens and underscores")
    return value


def path(base: Path) -> Reader[Path]:
    """A file's path; a relative one starts at `base`, ``~`` is the home folder."""

    def reader(node: Node) -> Path:
        value = _scalar(node, "a path")
        if not value.strip() or "\0" in value:
            raise Wrong("a path was expected")
        try:
            return base / Path(value.strip()).expanduser()
        except RuntimeError:
            raise Wrong(f"{shown(value)}: there is no such home folder") from None

    return reader


def authorities(base: Path) -> Reader[Path]:
    """The path of a file with certificates (PEM), loaded as a connection will load it."""
    read = path(base)

    def reader(node: Node) -> Path:
        found = read(node)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            with found.open("rb"):  # where it cannot be read, OpenSSL does not say why
                context.load_verify_locations(found)
        except ssl.SSLError:
            raise Wrong(f"{found}: no certificates that can be used: PEM was expected") from None
        except FileNotFoundError:
            raise Wrong(f"{found}: no such file") from None
        except OSError as problem:
            raise Wrong(f"{found}: cannot be read: {problem.strerror}") from None
        if not context.cert_store_stats()["x509"]:  # a list of revoked ones loads, too
            raise Wrong(f"{found}: there is no certificate in it")
        return found

    return reader


# --- lists ------------------------------------------------------------------------------------------------------------


def several(of: Reader[T], *, least: int = 0) -> Reader[tuple[T, ...]]:
    """A list; each item is read by `of`. A mistake in an item is told at the item's place."""

    def reader(node: Node) -> tuple[T, ...]:
        if not isinstance(node, Items):
            raise Wrong("a list was expected: [one, another]")
        if len(node.items) < least:
            raise Wrong("must not be empty")
        found, wrongs = list[T](), list[Wrong]()
        for item in node.items:
            try:
                found.append(of(item))
            except Wrong as wrong:
                wrongs += wrong.parts or (Wrong(str(wrong), wrong.at or item.at),)
        if wrongs:
            raise Wrong(parts=tuple(wrongs))
        return tuple(found)

    return reader


def different(of: Reader[tuple[str, ...]]) -> Reader[tuple[str, ...]]:
    """A list in which nothing stands twice, whatever its case."""

    def reader(node: Node) -> tuple[str, ...]:
        found = of(node)
        folded = [each.casefold() for each in found]
        for index, each in enumerate(found):
            if folded[index] in folded[:index]:
                raise Wrong(f"{shown(each)} stands twice")
        return found

    return reader


def fact(node: Node) -> Fact:
    """A fact of the owner's profile: a sentence, or a group with `text` and `tags`."""
    if isinstance(node, Text):
        return Fact(text=filled(node))
    if not isinstance(node, Mapping):
        raise Wrong("a sentence was expected, or a group with text and tags")
    given = {entry.name: entry.value for entry in node.entries}
    for entry in node.entries:
        if entry.name not in {"text", "tags"}:
            raise Wrong(f"unknown key {shown(entry.name)}{meant(entry.name, ('text', 'tags'))}", entry.at)
    if "text" not in given:
        raise Wrong("text is missing")
    return Fact(text=filled(given["text"]), tags=several(filled)(given["tags"]) if "tags" in given else ())
