"""Text from mail is shown on one short line without anything unseen, and compared without it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading import showing


@given(st.text(max_size=300), st.integers(0, 100))
def test_one_line_is_one_short_line_of_things_seen(text, limit):
    line = showing.one_line(text, limit)
    assert len(line) <= limit
    assert line == line.strip()
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp", "Cs", "Co"} for c in line)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nBcc: b", "a Bcc: b"),
        ("gro\u202eelpmaxe", "groelpmaxe"),
        ("pay\u200bpal", "paypal"),
        ("a\x1b[31mb", "a[31mb"),
        ("tab\tand\u2028line", "tab and line"),
        ("\u3164x", "x"),
        ("Grüße, 東京", "Grüße, 東京"),
    ],
)
def test_what_cannot_be_seen_is_gone(text, shown):
    assert showing.one_line(text) == shown


def test_a_cut_says_so():
    assert showing.one_line("x" * 100) == "x" * 79 + "…"


@given(st.text(max_size=100))
def test_folding_twice_changes_nothing(text):
    assert showing.fold(showing.fold(text)) == showing.fold(text)


@pytest.mark.parametrize(
    ("text", "folded"), [("ＳＥＮＤ", "send"), ("S\u200bEND\ufeff", "send"), ("Straße", "strasse"), ("a\nB", "a\nb")]
)
def test_fold_takes_looks_off(text, folded):
    assert showing.fold(text) == folded


@pytest.mark.parametrize(
    ("addr", "shown"),
    [
        ("a@b.example", "a@b.example"),
        ("a@bücher.example", "a@bücher.example (xn--bcher-kva.example)"),
        ("ä@b.example", "ä@b.example (not plain ASCII)"),
        ("a\r\n@b.example", "a @b.example"),
    ],
)
def test_an_address_is_shown_with_its_punycode(addr, shown):
    assert showing.show_address(addr) == shown


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("corvane.example", "corvene.example"),
        ("corvane.example", "corvan.example"),
        ("corvane.example", "crovane.example"),
        ("corvane.example", "соrvane.example"),
        ("corvane.example", "c0rvane.example"),
        ("paypal.example", "paypa1.example"),
        ("modern.example", "modem.example"),
        ("corvane.example", "xn--" + "сorvane".encode("punycode").decode() + ".example"),
        ("corvane.example", "corvänе.example"),
    ],
)
def test_domains_that_could_be_taken_for_each_other(a, b):
    assert showing.lookalike(a, b)
    assert showing.lookalike(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("corvane.example", "corvane.example"),
        ("corvane.example", "CORVANE.example"),
        ("mail.corvane.example", "corvane.example"),
        ("corvane.example", "tessellate.example"),
        ("halden.example", "pike.example"),
        ("", "a"),
    ],
)
def test_domains_that_are_the_same_or_quite_different(a, b):
    assert not showing.lookalike(a, b)
