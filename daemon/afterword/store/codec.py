"""Events and rows, to text and back.

An event is stored under its stable name and version (`core.events.EVENT_NAMES`) as a JSON object of its fields, in
ASCII. What each field looks like follows from its annotation: dates and times as ISO 8601 (times keep their offset),
enums by value, tuples as arrays, words within words as objects. A field that an old event lacks takes its default;
any other change of shape is a new version, and `UPCASTERS` lead from each old version to the next.

Columns of other tables hold scalars. There a time is UTC text of fixed width, so that text sorts as time does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from afterword.core.events import EVENT_NAMES, Event
from afterword.store import StoreError

T = TypeVar("T")
Scalar = str | int | float | None
Upcaster = Callable[[dict[str, Any]], dict[str, Any]]

#: From an old version of an event to the next one: the stored object in, the object of version + 1 out.
UPCASTERS: dict[tuple[str, int], Upcaster] = {}

_EARLIEST = datetime(1, 1, 1, tzinfo=UTC)
_LATEST = datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)
_TYPES = {name: cls for cls, (name, _) in EVENT_NAMES.items()}


class CodecError(StoreError):
    """What is stored does not say what it should, or cannot be stored."""


# --- events -----------------------------------------------------------------------------------------------------------


def encode(event: Event) -> tuple[str, int, str]:
    """An event's stored name, its version, and its JSON. Raises `CodecError` for a naive time or an unknown class."""
    try:
        name, version = EVENT_NAMES[type(event)]
    except KeyError:
        raise CodecError(f"{type(event).__name__} has no stored name in EVENT_NAMES") from None
    data = _plain(event, name)
    return name, version, json.dumps(data, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)


def decode(name: str, version: int, text: str, upcasters: Mapping[tuple[str, int], Upcaster] | None = None) -> Event:
    """The event that was stored. Raises `CodecError` for an unknown name, a newer version or a broken object."""
    cls = _TYPES.get(name)
    if cls is None:
        raise CodecError(f"stored event {name!r} is unknown: was this store written by a newer Afterword?")
    current = EVENT_NAMES[cls][1]
    if not 1 <= version <= current:
        raise CodecError(f"stored event {name!r} has version {version}, this Afterword knows 1 to {current}")
    data = _object(name, text)
    steps = UPCASTERS if upcasters is None else upcasters
    for old in range(version, current):
        if (name, old) not in steps:
            raise CodecError(f"stored event {name!r} of version {old}: nothing leads to version {old + 1}")
        data = steps[name, old](data)
    return _rebuilt(cls, data, name)


def _object(name: str, text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except ValueError as problem:
        raise CodecError(f"stored event {name!r} is no JSON: {problem}") from None
    if not isinstance(data, dict):
        raise CodecError(f"stored event {name!r} is no JSON object")
    return data


def pack(word: Any) -> str:
    """A word that is no event, as JSON. Raises `CodecError` like `encode`."""
    data = _plain(word, type(word).__name__)
    return json.dumps(data, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)


def unpack(cls: type[T], text: str) -> T:
    """The word that `pack` wrote. Raises `CodecError` for a broken object."""
    return _rebuilt(cls, _object(cls.__name__, text), cls.__name__)


# --- by annotation ----------------------------------------------------------------------------------------------------


@cache
def _hints(cls: Hashable) -> dict[str, Any]:
    return get_type_hints(cls)


def _plain(value: Any, where: str) -> Any:
    """What JSON has for a value of ours."""
    match value:
        case Enum():
            return value.value
        case None | str() | bool() | int() | float():
            return value
        case datetime():
            if value.utcoffset() is None:
                raise CodecError(f"{where}: a time without offset cannot be stored")
            return value.isoformat()
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(item, f"{where}[{index}]") for index, item in enumerate(value)]
        case _ if is_dataclass(value):
            return {f.name: _plain(getattr(value, f.name), f"{where}.{f.name}") for f in fields(value)}
        case _:
            raise CodecError(f"{where}: {type(value).__name__} cannot be stored")


def _rebuilt(cls: type[T], data: Any, where: str) -> T:
    """A dataclass from its JSON object."""
    if not isinstance(data, dict):
        raise CodecError(f"{where}: an object was expected")
    known = {f.name: f for f in fields(cast(Any, cls))}
    if strange := sorted(data.keys() - known.keys()):
        raise CodecError(f"{where}: unknown field {strange[0]!r}")
    needed = {n for n, f in known.items() if f.default is MISSING and f.default_factory is MISSING}
    if absent := sorted(needed - data.keys()):
        raise CodecError(f"{where}: field {absent[0]!r} is missing")
    hints = _hints(cast(Hashable, cls))
    return cls(**{name: _typed(hints[name], value, f"{where}.{name}") for name, value in data.items()})


def _typed(hint: Any, value: Any, where: str) -> Any:
    """A value of the annotated type, from what JSON has for it."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        if value is None and NoneType in get_args(hint):
            return None
        (inner,) = (arg for arg in get_args(hint) if arg is not NoneType)
        return _typed(inner, value, where)
    if origin is tuple:
        return _tuple(get_args(hint), value, where)
    if is_dataclass(hint):
        return _rebuilt(cast(type, hint), value, where)
    return _leaf(hint, value, where)


def _tuple(args: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise CodecError(f"{where}: an array was expected")
    inner = [args[0]] * len(value) if args[1:] == (Ellipsis,) else list(args)
    if len(inner) != len(value):
        raise CodecError(f"{where}: {len(inner)} items were expected, not {len(value)}")
    pairs = zip(inner, value, strict=True)
    return tuple(_typed(hint, item, f"{where}[{index}]") for index, (hint, item) in enumerate(pairs))


def _leaf(hint: type, value: Any, where: str) -> Any:
    try:
        if issubclass(hint, Enum):
            return hint(value)
        if hint is datetime:
            return _aware(datetime.fromisoformat(value))
        if hint is date:
            return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise CodecError(f"{where}: {value!r:.60} is no {hint.__name__}") from None
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:  # a bool is an int to isinstance
        raise CodecError(f"{where}: {hint.__name__} was expected, not {type(value).__name__}")
    return value


def _aware(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError(moment)
    return moment


# --- rows -------------------------------------------------------------------------------------------------------------


def moment(value: datetime) -> str:
    """A time as columns have it: UTC, ISO 8601, always with microseconds, so that text order is time order."""
    if value.utcoffset() is None:
        raise CodecError(f"{value.isoformat()}: a time without offset cannot be stored")
    try:
        utc = value.astimezone(UTC)
    except OverflowError:  # at the very ends of what datetime can say
        utc = _EARLIEST if value.year == 1 else _LATEST
    return utc.isoformat(timespec="microseconds")


def scalar(value: Any) -> Scalar:
    """What a column has for a value of ours. Lone surrogates and NUL, which no database takes, become U+FFFD."""
    match value:
        case datetime():
            return moment(value)
        case Enum():
            return scalar(value.value)
        case bool():
            return int(value)
        case str():
            return (
                value.encode("utf-8", "surrogatepass")
                .decode("utf-8", "replace")
                .replace("\0", "\N{REPLACEMENT CHARACTER}")
            )
        case None | int() | float():
            return value
        case _:
            raise CodecError(f"{type(value).__name__} cannot stand in a column")


def columns(word: Any) -> dict[str, Scalar]:
    """A flat dataclass as named columns."""
    return {f.name: scalar(getattr(word, f.name)) for f in fields(word)}


def from_columns(cls: type[T], row: Mapping[str, Scalar]) -> T:
    """The flat dataclass that `columns` wrote; other columns of the row are left out."""
    hints = _hints(cast(Hashable, cls))
    return cls(**{f.name: _from_scalar(hints[f.name], row[f.name], f.name) for f in fields(cast(Any, cls))})


def _from_scalar(hint: Any, value: Scalar, where: str) -> Any:
    if hint is bool:
        return bool(value)
    return _typed(hint, value, where)
