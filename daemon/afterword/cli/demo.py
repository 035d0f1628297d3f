"""`afterword demo`: three weeks of a job search in half a minute, on servers of its own; no account, no root."""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

from afterword.cli import EXIT_FAILURE, EXIT_OK


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser("demo", help="see the whole promise kept, on servers of its own")
    parser.add_argument("--out", type=Path, help="where the mails and the page go (default: a new temporary folder)")


def run(args: argparse.Namespace) -> int:
    """Play the story and say where to look."""
    from afterword.adapters import log
    from afterword.demo.play import Stuck, play
    from afterword.demo.telling import Teller

    log.configure("console", logging.ERROR)
    folder = args.out or Path(tempfile.mkdtemp(prefix="afterword-demo-"))
    if args.out and folder.exists() and any(folder.iterdir()):
        print(f"afterword: {folder} is not empty; name a new folder", file=sys.stderr)
        return EXIT_FAILURE
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    teller = Teller()
    teller.say("Three weeks of a job search, on a fast clock. The servers are small and live in this process;")
    teller.say("everything between them is Afterword itself. Nothing leaves this machine.")
    began = time.monotonic()
    try:
        page = play(folder, teller)
    except Stuck as problem:
        print(f"afterword: the demonstration stopped: {problem}", file=sys.stderr)
        return EXIT_FAILURE
    teller.say()
    teller.say(f"{len(teller.mails)} mails in {time.monotonic() - began:.1f} s.")
    teller.say(f"Every mail as a file:   {folder / 'mails'}")
    teller.say(f"The page to open:       {page}")
    return EXIT_OK
