"""``afterword understand``: what messages mean, without any server or configuration."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.cli import EXIT_FAILURE, EXIT_OK, arguments, sources
from afterword.core.policy import Owner
from afterword.core.reading import understanding
from afterword.core.reading.showing import one_line
from afterword.core.readings import Kind, Meeting, Reading

_PROGRESS_EVERY = 50  # messages


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
    parser.add_argument("paths", nargs="+", metavar="PATH", help=".eml file, folder, Maildir or mbox")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--explain", action="store_true", help="show what spoke for each finding")
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
    failed, printed = False, 0
    owner = Owner(name=_name_of(args.owner), addresses=(args.owner,), zone=args.timezone)
    for found in sources.messages(args.paths):
        if isinstance(found, sources.Missing):
            print(f"afterword understand: {one_line(found.why, 200)}", file=sys.stderr)
            failed = True
            continue
        row, why = _understood(found, owner)
        if why is not None:
            print(f"afterword understand: {one_line(found.name)}: {why}", file=sys.stderr)
            failed = True
        if not args.json and not printed:
            print(_HEADING)
        print(
            json.dumps(as_json(row), ensure_ascii=False) if args.json else "\n".join(_lines(row, explain=args.explain))
        )
        printed += 1
        _progress(printed)
    return EXIT_FAILURE if failed else EXIT_OK


def _name_of(address: str) -> str:
    """A name for an owner of whom only the address is known: ``jordan@avery.example`` is Jordan Avery."""
    local, _, domain = address.partition("@")
    words = [*local.replace("_", ".").split("."), domain.partition(".")[0]]
    return " ".join(word.capitalize() for word in words[:2] if word)


def _understood(found: sources.Found, owner: Owner) -> tuple[Row, str | None]:
    """The row of a message; and why it is none, where it is none."""
    letter = sources.letter(found.raw)
    if isinstance(letter, str):
        return Row(found.name, Reading(kind=Kind.OTHER, confidence=0.0)), letter
    return Row(found.name, understanding.understand(letter, owner)), None


def _progress(done: int) -> None:
    if done % _PROGRESS_EVERY == 0 and sys.stderr.isatty():
        print(f"\r{done} messages", end="", file=sys.stderr, flush=True)


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


_HEADING = f"{'message':16} {'kind':22} {'company':24} {'role':28} {'when':17} {'who':30} sure"


def _lines(row: Row, *, explain: bool) -> Iterator[str]:
    reading = row.reading
    first = reading.interviews[0] if reading.interviews else None
    when = f"{first.start:%Y-%m-%d %H:%M}" if first else ""
    who = ", ".join(person.name for person in first.interviewers) if first else ""
    cells = (
        (row.file, 16),
        (reading.kind.value, 22),
        (reading.company or "", 24),
        (reading.role or "", 28),
        (when, 17),
        (who, 30),
    )
    yield " ".join(f"{one_line(text, width):{width}}" for text, width in cells) + f" {reading.confidence:.2f}"
    for meeting in reading.interviews[1:]:
        yield f"{'':93}{meeting.start:%Y-%m-%d %H:%M}  {one_line(', '.join(p.name for p in meeting.interviewers), 30)}"
    if explain:
        for each in reading.evidence:
            yield f"    {each.about:14} {each.rule:20} {one_line(each.words)}"
