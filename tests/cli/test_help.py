"""`afterword COMMAND --help` says what the command does, and what holds where nothing is said."""

import re

import pytest

from afterword.cli import COMMANDS, main


def help_of(command, capsys):
    assert main([command, "--help"]) == 0
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_help_begins_with_a_sentence_that_says_what_the_command_does(command, capsys):
    assert main([command, "--help"]) == 0
    usage, said, *_ = capsys.readouterr().out.split("\n\n")
    assert usage.startswith(f"usage: afterword {command} ")
    assert re.fullmatch(r"[A-Z][a-z]+ [^.]{20,}\.", said.replace("\n", " "))


@pytest.mark.parametrize("command", ["check", "run", "status"])
def test_help_says_where_the_configuration_is_looked_for(command, capsys):
    said = help_of(command, capsys)
    assert "~/.config/afterword/config.yaml" in said
    assert "/etc/afterword/config.yaml" in said


def test_help_shows_the_defaults(capsys):
    said = help_of("understand", capsys)
    assert "whose mailbox it is (default: jordan@avery.example)" in said
    assert "time zone (default: Europe/London)" in said
    said = help_of("reply", capsys)
    assert "time zone (default: Europe/London)" in said
    assert "are believed (default: mx.avery.example)" in said
