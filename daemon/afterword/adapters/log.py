"""What the daemon tells about its work: slugs with fields, on stderr; JSON under systemd, readable on a terminal.

Never a subject, a body, a token or a secret: fields so named are refused, whoever passes them, and the line says so.
Under the journal every line begins with its priority, ``<N>`` (sd-daemon(3)), so that ``journalctl -p err`` finds it.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Mapping
from datetime import date, time, timedelta
from enum import Enum
from pathlib import PurePath
from typing import Any, Literal, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

Format = Literal["auto", "json", "console"]

#: What is never told, whatever its value; the line then says ``refused``.
REFUSED = frozenset({"subject", "body", "text", "html", "raw", "content", "draft", "headers", "token", "password"})
#: A field whose name contains one of these keeps its name and loses its value.
SECRET_WORDS = ("secret", "passw", "token", "credential", "authorization", "cookie", "api_key", "apikey", "private_key")
#: Libraries that below this level say more than they should, or more than anybody reads.
LIBRARIES = ("imapclient", "aiosmtplib", "apscheduler", "asyncio", "tzlocal")

_SHOWN = (date, time, timedelta, PurePath, Enum, BaseException)
_HIDDEN = "***"
_LONGEST = 500  # characters of one value
_PRIORITIES = {"debug": 7, "info": 6, "warning": 4, "error": 3, "critical": 2}  # syslog's, as in sd-daemon(3)
_LEVELS = {"warn": "warning", "exception": "error", "err": "error", "fatal": "critical"}  # structlog's other names


def configure(format: Format = "auto", level: int | str = "info", stream: TextIO | None = None) -> None:  # noqa: A002
    """Set up structlog, and route the standard library's logging through it.

    `format` "auto" means "console" on a terminal and "json" elsewhere. `level` is a name or a number of `logging`.
    `stream` is where lines go; None: the present stderr. Raises ValueError for a level that does not exist.
    """
    out = sys.stderr if stream is None else stream
    threshold = _threshold(level)
    journal = under_journal(out)
    readable = format == "console" or (format == "auto" and out.isatty() and not journal)
    structlog.configure(
        processors=_chain(threshold, out, readable=readable, journal=journal),
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.WriteLoggerFactory(out),
        cache_logger_on_first_use=False,
    )
    root = logging.getLogger()
    root.handlers[:] = [_Bridge()]
    root.setLevel(threshold)
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(max(threshold, logging.WARNING))


def under_journal(stream: TextIO) -> bool:
    """Whether `stream` goes to the journal: JOURNAL_STREAM names its device and inode (systemd.exec(5))."""
    device, _, inode = os.environ.get("JOURNAL_STREAM", "").partition(":")
    try:
        status = os.fstat(stream.fileno())
        return (int(device), int(inode)) == (status.st_dev, status.st_ino)
    except (OSError, ValueError):  # no number there, or a stream without a file below it
        return False


def _threshold(level: int | str) -> int:
    number = level if isinstance(level, int) else logging.getLevelNamesMapping().get(level.upper())
    if number is None:
        raise ValueError(f"no log level is called {level!r}; there are debug, info, warning, error")
    return number


def _chain(threshold: int, out: TextIO, *, readable: bool, journal: bool) -> list[Processor]:
    chain: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        explain_errors,
        keep_secrets,
        *([] if threshold <= logging.DEBUG else [drop_traceback]),
        _readable(colours=out.isatty()) if readable else structlog.processors.JSONRenderer(default=str),
    ]
    return [*chain, put_priority] if journal else chain


def _readable(*, colours: bool) -> Processor:
    return structlog.dev.ConsoleRenderer(colors=colours, timestamp_key="at", sort_keys=False)


class _Bridge(logging.Handler):
    """Hands what libraries say by the standard library's logging to the chain above."""

    def emit(self, record: logging.LogRecord) -> None:
        log = structlog.get_logger()
        log.log(record.levelno, "library_said", library=record.name, said=record.getMessage(), exc_info=record.exc_info)


# --- the links of the chain -------------------------------------------------------------------------------------------


def explain_errors(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Turn ``exc_info`` into ``error``, one line, and ``exception``, the traceback."""
    error = _error(event.pop("exc_info", None))
    if error is not None:
        event["error"] = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        event["exception"] = "".join(traceback.format_exception(error)).rstrip()
    return event


def _error(exc_info: object) -> BaseException | None:
    if isinstance(exc_info, BaseException):
        return exc_info
    if isinstance(exc_info, tuple):
        return exc_info[1] if isinstance(exc_info[1], BaseException) else None
    return sys.exc_info()[1] if exc_info else None


def drop_traceback(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Above debug, one line is enough: tracebacks quote what was being worked on."""
    event.pop("exception", None)
    return event


def keep_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Take out what is never told; name what was refused; make every value short and one line."""
    kept: EventDict = {}
    refused = []
    for key, value in event.items():
        if key.casefold() in REFUSED:
            refused.append(key)
        else:
            kept[key] = value if key == "exception" else _told(key, value)
    if refused:
        kept["refused"] = refused
    return kept


def _told(key: str, value: Any) -> Any:
    if any(word in key.casefold() for word in SECRET_WORDS):
        return _HIDDEN
    if isinstance(value, str):
        line = " ".join("".join(c if c.isprintable() else " " for c in value[: 2 * _LONGEST]).split(" "))
        return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
    if isinstance(value, Mapping):
        return {k: _told(str(k), v) for k, v in value.items() if str(k).casefold() not in REFUSED}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_told(key, each) for each in value]
    if isinstance(value, (bytes, bytearray)):
        return f"{len(value)} octets"
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, _SHOWN):
        return _told(key, str(value))
    return type(value).__name__  # a letter or a note would bring its text along


def put_priority(_: WrappedLogger, method: str, line: Any) -> str:
    """The finished line with ``<N>`` before each of its lines: continuations would otherwise be told as info."""
    prefix = f"<{_PRIORITIES.get(_LEVELS.get(method, method), 6)}>"
    return "\n".join(prefix + each for each in line.split("\n"))
