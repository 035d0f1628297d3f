"""The answer to a numbered question: the number alone, or the words behind it; whatever else is said is unclear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages import Address, Block, BlockKind, Letter
from afterword.core.reading.choices import read

LABELS = ("Data Engineer at Brightwell", "Site Manager at Brightwell", "a new application", "not about one of mine")
WORDS = (frozenset(), frozenset(), frozenset({"new"}), frozenset({"not mine", "none"}))


def heard(text, kind=BlockKind.OWN, more=()):
    blocks = (Block(kind, text), *more)
    me = (Address("Jordan Avery", "jordan@avery.example"),)
    return read(Letter(content_hash="", size=1, message_id=None, from_=me, text=text, blocks=blocks), LABELS, WORDS)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1", 0),
        ("2.", 1),
        (" 3\n", 2),
        ("(4", None),
        ("#2", 1),
        ("No. 2", 1),
        ("Nr. 2", 1),
        ("option 4", 3),
        ("2, please", 1),
        ("2 please", 1),
        ("2 - thanks!", 1),
        ("2\n\nJordan Avery", 1),
        ("2\n\nJordan", 1),
        ("２", 1),
        ("*2*", 1),
        ("Site Manager at Brightwell", 1),
        ("2 – Site Manager at Brightwell", 1),
        ("2 Data Engineer at Brightwell", None),
        ("new", 2),
        ("3 new", 2),
        ("Not mine.", 3),
        ("none", 3),
        ("a new application", 2),
        ("0", None),
        ("5", None),
        ("12", None),
        ("1 or 2", None),
        ("1 2", None),
        ("1?", None),
        ("not 1", None),
        ("1 but only if it is really theirs", None),
        ("at 1 o'clock", None),
        ("1:30 works", None),
        ("-1", None),
        ("1.5", None),
        ("1, 2", None),
        ("SEND", None),
        ("yes", None),
        ("Brightwell", None),
        ("the first", None),
        ("", None),
        ("👍", None),
        ("1\n\n2", None),
    ],
)
def test_an_answer_means_what_it_says_and_nothing_less_clear(text, place):
    assert heard(text) == place


@pytest.mark.parametrize("kind", [kind for kind in BlockKind if kind is not BlockKind.OWN])
def test_only_the_owners_own_words_count(kind):
    assert heard("-- \n2" if kind is BlockKind.SIGNATURE else "2", kind) is None


def test_a_forwarded_message_is_no_answer():
    assert heard("2", more=(Block(BlockKind.FORWARDED, "Dear Jordan"),)) is None


def test_two_choices_of_one_name_are_told_by_their_numbers_alone():
    letter = Letter(content_hash="", size=1, message_id=None, blocks=(Block(BlockKind.OWN, "same"),))
    assert read(letter, ("same", "same"), (frozenset(), frozenset())) is None


@given(st.text(max_size=80))
def test_whatever_is_said_names_one_of_the_choices_or_none(text):
    place = heard(text)
    assert place is None or 0 <= place < len(LABELS)
    if place is not None and str(place + 1) not in text.translate({ord("０") + n: str(n) for n in range(10)}):
        assert any(word in text.casefold() for word in ("new", "mine", "none", "brightwell")) or not text.isascii()
