"""`afterword run [CONFIG]`: watch the mailbox, ask, and send what was approved, until told to stop."""

from __future__ import annotations

import argparse
import sys

from afterword.cli import EXIT_FAILURE, EXIT_OK
from afterword.cli.arguments import add_config


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "run",
        help="watch the mailbox, ask, and send what was approved",
        description="Watch the mailbox, ask the owner, and send what was approved, until told to stop.",
    )
    add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Run the daemon. 78 for a bad configuration, which systemd does not restart; 1 for a store that cannot be used."""
    from afterword.adapters import log
    from afterword.cli.configured import configured
    from afterword.service import bootstrap
    from afterword.store import StoreError

    settings = configured(args.config)
    log.configure(settings.log.format, settings.log.level)
    try:
        bootstrap.serve(settings)
    except StoreError as problem:
        print(f"afterword: {problem}", file=sys.stderr)
        return EXIT_FAILURE
    return EXIT_OK
