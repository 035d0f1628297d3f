"""The configuration that a command was given, or the end of the command."""

from __future__ import annotations

import sys
from pathlib import Path

from afterword.adapters import config
from afterword.adapters.settings import Config


def configured(path: Path | None, *, passwords: bool = True) -> Config:
    """Load it from `path`, or from where it usually lies (`config.load`). Ends with 78 and every mistake on its line where it is bad."""
    try:
        return config.load(path or config.default_path(), passwords=passwords)
    except config.ConfigError as mistakes:
        print(mistakes, file=sys.stderr)
        raise SystemExit(config.EXIT_CONFIG) from None  # systemd does not restart that
