"""The `afterword` command: each of its commands is a room of its own, imported only when it is asked for.

A command's module has two functions: ``add_parser(subparsers)`` and ``run(args) -> int``, whose result is the exit
status: 0 well, 1 failure, 2 usage, 78 configuration.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Protocol, cast

from afterword import __version__

#: Every command and the one line that says what it is for.
COMMANDS = {
    "demo": "see the whole promise kept, on servers of its own: no account, nothing installed",
    "understand": "say what messages mean (.eml, folders, Maildirs, mboxes); needs no server and no configuration",
    "reply": "say what the owner's replies to requests mean",
    "check": "check a configuration, and the servers that it names",
    "run": "watch the mailbox, ask, and send what was approved",
    "status": "say how things stand",
}

EXIT_OK, EXIT_FAILURE, EXIT_USAGE = 0, 1, 2


class Command(Protocol):
    """What a command's module offers."""

    add_parser: Callable[[argparse._SubParsersAction[argparse.ArgumentParser]], object]
    run: Callable[[argparse.Namespace], int]


def _command(name: str) -> Command:
    return cast("Command", import_module(f"afterword.cli.{name}"))


def _outline() -> argparse.ArgumentParser:
    """The parser without any command's own options: enough for help, version and finding out which command it is."""
    parser = argparse.ArgumentParser(
        prog="afterword",
        description="Looks after what happens after a job interview.",
        epilog="`afterword COMMAND --help` says more about a command.",
    )
    parser.add_argument("--version", action="version", version=f"afterword {__version__}")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; `argv` without the program's name (default: the process's own)."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser = _outline()
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    chosen = next((word for word in words if not word.startswith("-")), None)
    for name, purpose in COMMANDS.items():
        if name == chosen:
            _command(name).add_parser(subparsers)
        else:
            subparsers.add_parser(name, help=purpose)
    try:
        args = parser.parse_args(words)
        status = _command(args.command).run(args)
        sys.stdout.flush()  # here, where a reader who has gone can be dealt with
        return status  # noqa: TRY300
    except SystemExit as leaving:  # argparse ends so after --help, --version and bad usage
        return leaving.code if isinstance(leaving.code, int) else EXIT_USAGE
    except BrokenPipeError:  # whoever read our output has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILURE
    except KeyboardInterrupt:
        return 130  # 128 + SIGINT, as shells count
