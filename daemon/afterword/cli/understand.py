"""``afterword understand``: what messages mean, without any server or configuration."""

from __future__ import annotations

import argparse
import io
import json
import sys
from dataclasses import dataclass
from typing import TextIO
from zoneinfo import ZoneInfo

from afterword.cli import EXIT_FAILURE, EXIT_OK, arguments, columns, explaining, progress, sources, table
from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import understanding
from afterword.core.reading.showing import one_line
from afterword.core.readings import Kind, Meeting, Reading


@dataclass(frozen=True, slots=True)
class Row:
    """A message's name and what was understood of it."""

    file: str
    reading: Reading


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add this command's options."""
    parser = subparsers.add_parser(
        "understand",
        help="say what messages mean",
        description="Say what mail messages mean: of which kind they are, which company and role, which interviews and with whom.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help=".eml or .emlx file, folder of them, Maildir or mbox")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--explain", action="store_true", help="show what spoke for each finding, marked in the message"
    )
    parser.add_argument(
        "--owner",
        type=arguments.address,
        default="jordan@avery.example",
        metavar="ADDRESS",
        help="whose mailbox it is (default: %(default)s)",
    )
    arguments.add_timezone(parser)


def run(args: argparse.Namespace) -> int:
    """Understand each message by itself and print it. 1 where there was none, or something was none."""
    _writable(sys.stdout)
    owner = Owner(name=_name_of(args.owner), addresses=(args.owner,), zone=args.timezone)
    show = _Objects() if args.json else _Rows(columns.width_of(sys.stdout), args.timezone, explains=args.explain)
    failed = False
    with progress.Progress(sources.count(args.paths) if progress.wanted() else None) as far:
        for found in sources.messages(args.paths):
            if sys.stdout.isatty():
                far.clear()  # what follows is written over it otherwise
            if (why := _one(found, owner, show)) is not None:
                far.clear()
                sys.stdout.flush()  # so that it stands behind what it follows
                print(f"afterword understand: {why}", file=sys.stderr)
                failed = True
            far.step()
    return EXIT_FAILURE if failed else EXIT_OK


def _one(found: sources.Found | sources.Missing, owner: Owner, show: _Objects | _Rows) -> str | None:
    """Print what became of one thing that was found; gives why it is no message, where it is none."""
    if isinstance(found, sources.Missing):
        return one_line(found.why, 200)
    letter = sources.letter(found.raw)
    if isinstance(letter, str):
        show.print(Row(found.name, Reading(kind=Kind.OTHER, confidence=0.0)), None)
        return f"{one_line(found.name)}: {letter}"
    show.print(Row(found.name, understanding.understand(letter, owner)), letter)
    return None


def _writable(out: TextIO) -> None:
    """A terminal that lacks a letter shows another sign for it, and is no reason to end."""
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="replace")


class _Objects:
    """One JSON object a line; in ASCII where the output is not made for more."""

    def __init__(self) -> None:
        self._ascii = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"

    def print(self, row: Row, _: Letter | None) -> None:
        print(json.dumps(as_json(row), ensure_ascii=self._ascii))


class _Rows:
    """A table for people, and under each row what spoke for it where that is wanted."""

    def __init__(self, width: int, zone: ZoneInfo, *, explains: bool) -> None:
        self._width, self._explains, self._begun = width, explains, False
        self._paints = columns.paints(sys.stdout)
        self._table = table.Table(width, zone, self._paints)

    def print(self, row: Row, letter: Letter | None) -> None:
        if not self._begun:
            print(*self._table.heading(), sep="\n")
            self._begun = True
        print(*self._table.row(row.file, row.reading), sep="\n")
        if self._explains and letter is not None:
            print(*explaining.explain(letter, row.reading, self._width, paints=self._paints), sep="\n")


def _name_of(address: str) -> str:
    """A name for an owner of whom only the address is known: ``jordan@avery.example`` is Jordan Avery."""
    local, _, domain = address.partition("@")
    words = [*local.replace("_", ".").split("."), domain.partition(".")[0]]
    return " ".join(word.capitalize() for word in words[:2] if word)


def as_json(row: Row) -> dict[str, object]:
    """The object that the command's contract fixes."""
    reading = row.reading
    return {
        "file": row.file,
        "kind": reading.kind.value,
        "company": reading.company,
        "role": reading.role,
        "interviews": [_meeting(meeting) for meeting in reading.interviews],
        "decision_by": reading.decision_by.isoformat() if reading.decision_by else None,
        "return_date": reading.return_date.isoformat() if reading.return_date else None,
        "reason": reading.reason.value if reading.reason else None,
        "confidence": reading.confidence,
        "evidence": [f"{each.about}: {each.rule}: {each.words}" for each in reading.evidence],
    }


def _meeting(meeting: Meeting) -> dict[str, object]:
    return {
        "start": meeting.start.isoformat(),
        "end": meeting.end.isoformat() if meeting.end else None,
        "format": meeting.format.value,
        "interviewers": [{"name": person.name, "email": person.email} for person in meeting.interviewers],
    }
