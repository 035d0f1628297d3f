"""What the owner tells of an interview goes to the right people, and none of it is a command."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.reading.debriefs import read
from afterword.core.readings import Interviewer

PRIYA, TOM = "Priya Raman", "Tom Okafor"
PANEL = (Interviewer(PRIYA), Interviewer(TOM))


@pytest.mark.parametrize(
    ("told", "personal"),
    [
        (
            "Priya: migration, liked my Kafka story. Tom: team of six, on call",
            {PRIYA: ("migration", "liked my Kafka story"), TOM: ("team of six", "on call")},
        ),
        (
            "priya migration liked my kafka story tom team of six on call",
            {PRIYA: ("migration liked my kafka story",), TOM: ("team of six on call",)},
        ),
        ("- Priya - schema registry\n- Tom - rota", {PRIYA: ("schema registry",), TOM: ("rota",)}),
        ("Priya:\nmigration\nkafka\n\nTom:\nteam of six", {PRIYA: ("migration", "kafka"), TOM: ("team of six",)}),
        ("Priya and Tom: the roadmap", {PRIYA: ("the roadmap",), TOM: ("the roadmap",)}),
        ("Prija liked the story about lorries.", {PRIYA: ("Prija liked the story about lorries",)}),
        ("Ms Raman: the build farm", {PRIYA: ("the build farm",)}),
    ],
)
def test_answers_go_to_the_right_people(told: str, personal: dict[str, tuple[str, ...]]):
    assert dict(read(told, PANEL).personal) == personal


def test_what_names_nobody_is_for_everybody():
    told = read("1. the migration to Kafka\n2. team of six\n3. no", PANEL)
    assert told.points == ("the migration to Kafka", "team of six")
    assert not told.personal


@pytest.mark.parametrize(
    "told", ["skip", "Skip.", "don't thank anyone", "no thank-yous please", "Please don't thank anybody"]
)
def test_nobody_is_to_be_thanked(told: str):
    assert read(told, PANEL).declined == (PRIYA, TOM)


@pytest.mark.parametrize("told", ["Don't thank Tom.", "skip tom", "no note for Tom", "It went badly. Don't thank Tom."])
def test_one_is_not_to_be_thanked(told: str):
    assert read(told, PANEL).declined == (TOM,)


def test_rest_of_the_sentence_still_counts():
    told = read("skip tom, priya: kafka", PANEL)
    assert told.declined == (TOM,)
    assert dict(told.personal) == {PRIYA: ("kafka",)}


@pytest.mark.parametrize(
    ("told", "went"),
    [
        ("It went badly", "badly"),
        ("it did not go well", "badly"),
        ("It went really well!", "well"),
        ("es lief gut", "well"),
        ("kafka", None),
    ],
)
def test_how_it_went(told: str, went: str | None):
    answer = read(told, PANEL)
    assert answer.went == went
    assert answer.points == (("kafka",) if told == "kafka" else ())


@pytest.mark.parametrize("told", ["", "nothing", "Nothing special.", "no", "nichts", "send", "SEND."])
def test_nothing_to_tell(told: str):
    answer = read(told, PANEL)
    assert answer.nothing
    assert not answer.points
    assert not answer.declined


def test_send_at_the_end_of_dictated_words_is_text():
    told = read("tom team of six they send reports weekly priya kafka send", PANEL)
    assert dict(told.personal)[TOM] == ("team of six they send reports weekly",)
    assert not told.declined


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(told: str):
    assert len(read(told, PANEL).points) <= 40


def test_long_answers_are_bounded():
    assert len(read("priya tom " * 20_000, PANEL).personal) <= 2
