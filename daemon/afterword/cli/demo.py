"""`afterword demo`: three weeks of a job search in half a minute, on servers of its own; no account, no root."""

from __future__ import annotations

import argparse
import io
import logging
import sys
import tempfile
import time
from pathlib import Path

from afterword.cli import EXIT_FAILURE, EXIT_OK

#: Seconds after each mail on a terminal, so that eyes can follow. Thirty mails make twelve of them.
PACE = 0.4
#: More would look to the mail servers' clients like servers that hang.
SLOWEST = 10.0


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "demo",
        help="see the whole promise kept, on servers of its own",
        description="Play three weeks of a job search in half a minute, on mail servers of its own; nothing leaves this machine.",
    )
    parser.add_argument("--out", type=Path, help="where the mails and the page go (default: a new temporary folder)")
    parser.add_argument(
        "--pace",
        type=_pace,
        metavar="SECONDS",
        help=f"how long to wait after each mail, 0 to {SLOWEST:.0f} (default: {PACE} on a terminal, else 0)",
    )


def _pace(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= SLOWEST:
        raise argparse.ArgumentTypeError(f"a pace is 0 to {SLOWEST:.0f} seconds, not {text}")
    return seconds


def _unfit(out: Path) -> str | None:
    """Why the mails and the page cannot go there: found out before the story begins, lest it be told in vain."""
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        return "is not empty" if any(out.iterdir()) else None
    except OSError as problem:
        return problem.strerror


def run(args: argparse.Namespace) -> int:
    """Play the story and say where to look."""
    from afterword.adapters import log
    from afterword.demo import page
    from afterword.demo.play import Stuck, play
    from afterword.demo.story import BEGAN, ENDED, SCRIPT
    from afterword.demo.telling import Teller, breath

    log.configure("console", logging.ERROR)
    if args.out and (why := _unfit(args.out)):
        print(f"afterword: {args.out}: {why}; name a new folder", file=sys.stderr)
        return EXIT_FAILURE
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # the story has signs that old locales have not
    pace = args.pace if args.pace is not None else PACE if sys.stdout.isatty() else 0.0
    teller = Teller(BEGAN.date(), (ENDED.date() - BEGAN.date()).days + 1, pause=breath(pace))
    teller.say("Three weeks of a job search, on a fast clock. You are Jordan Avery. The two mail servers are small and")
    teller.say("live in this process; everything between them is Afterword itself. Nothing leaves this machine.")
    began = time.monotonic()
    try:
        ending = play(teller, pauses=pace * 2 * len(SCRIPT))
    except Stuck as problem:
        print(f"afterword: the demonstration stopped: {problem}", file=sys.stderr)
        return EXIT_FAILURE
    teller.say("\nHow things stand after three weeks:\n")
    for each in ending:
        teller.say(f"   {each.state:12} {each.name}")
        for note in each.notes:
            teller.say(f"{'':15}   {note}")
    try:
        folder = args.out or Path(tempfile.mkdtemp(prefix="afterword-demo-"))
        written = page.write(folder, teller.told, ending)
    except OSError as problem:
        print(f"afterword: the mails and the page cannot be written: {problem}", file=sys.stderr)
        return EXIT_FAILURE
    teller.say(f"\n{len(teller.mails)} mails in {time.monotonic() - began:.1f} s; nothing is left running.")
    teller.say(f"Every mail as a file:   {folder / 'mails'}")
    teller.say(f"The page to open:       {written.resolve().as_uri()}")
    return EXIT_OK
