"""Arguments that several commands take. What is wrong with one ends the command with 2 and says what is right."""

from __future__ import annotations

import argparse
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from afterword.core.reading import showing, zones


def add_config(parser: argparse.ArgumentParser) -> None:
    """`config`, a `Path` or None: where the configuration is, which is looked for by `adapters.config.default_path`."""
    parser.add_argument(
        "config",
        nargs="?",
        type=Path,
        help="the configuration (YAML); without it ~/.config/afterword/config.yaml is looked for "
        "(or afterword/config.yaml below $XDG_CONFIG_HOME), then /etc/afterword/config.yaml",
    )


def add_timezone(parser: argparse.ArgumentParser) -> None:
    """`timezone`, a `ZoneInfo`."""
    parser.add_argument(
        "--timezone",
        type=zone,
        default="Europe/London",
        metavar="ZONE",
        help="the owner's time zone (default: %(default)s)",
    )


def zone(name: str) -> ZoneInfo:
    """The zone that a name means."""
    from afterword.adapters.configvalues import meant

    found = zones.zone(name)
    if found is None:
        hint = meant(name, available_timezones()) or " (write it as Europe/London or America/New_York)"
        raise argparse.ArgumentTypeError(f"{showing.one_line(name)}: no such time zone{hint}")
    return found


def address(text: str) -> str:
    """A mail address alone, as in the configuration."""
    from afterword.adapters import configvalues
    from afterword.adapters.yamlnodes import Place, Text

    try:
        return configvalues.address(Text(Place(0, 0), text))
    except configvalues.Wrong as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None
