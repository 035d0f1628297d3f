"""Text in columns: as wide as it looks, cut and wrapped without losing or adding a letter."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.cli import columns

WIDE = "株式会社アフターワード"


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), (WIDE, 22), ("e\u0301a", 2), ("🙂", 2), ("", 0), ("ｱ", 1), ("Ａ", 2)]
)
def test_a_line_is_as_wide_as_it_looks(text, width):
    assert columns.columns(text) == width


@pytest.mark.parametrize(
    "text", ["", "Orrin & Vale", WIDE, "a" + WIDE, "x" * 90, "🙂🙂🙂🙂🙂🙂🙂", "a\nb\x1b[2J\u202ec"]
)
@pytest.mark.parametrize("width", [4, 9, 10, 30])
def test_a_cell_is_exactly_as_wide_as_its_column(text, width):
    made = columns.cell(text, width)
    assert columns.columns(made) == width
    assert "\x1b" not in made
    assert "\n" not in made


@given(st.text(alphabet=f"ab  {WIDE}é\u0301", max_size=200), st.integers(4, 40))
def test_wrapping_loses_only_blanks_and_fits(text, width):
    pieces = [text[start:end] for start, end in columns.lines(text, width)]
    assert all(columns.columns(piece) <= width for piece in pieces)
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_styles_are_for_terminals_that_want_them(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert columns.paints(Terminal())
    assert not columns.paints(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not columns.paints(Terminal())
    monkeypatch.setenv("NO_COLOR", "")
    monkeypatch.setenv("TERM", "dumb")
    assert not columns.paints(Terminal())


def test_a_pipe_has_the_same_width_everywhere(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    assert columns.width_of(io.StringIO()) == columns.PIPED
    assert columns.width_of(Terminal()) == 200
