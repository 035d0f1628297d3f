"""Loose words of a debrief become pieces of a sentence, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.fragments import Form, Hearing, mend, tidy

ALONE = Hearing(names=frozenset({"priya", "raman"}))
PANEL = Hearing(names=frozenset({"priya", "raman"}), others=frozenset({"tom", "okafor"}), alone=False)

MENDED = [
    ("kafka migration", Form.TOPIC, "the Kafka migration"),
    ("team of 6", Form.TOPIC, "your team of six"),
    ("she liked the on-call story", Form.LIKED, "the on-call story"),
    ("They loved my demo of the scheduler", Form.LIKED, "my demo of the scheduler"),
    ("Priya asked about my time at Harbourline", Form.ASKED, "my time at Harbourline"),
    ("asked a lot about testing", Form.ASKED, "testing"),
    ("liked the on-call story", Form.TOPIC, "the on-call story"),
    ("showed me the dashboard for clinicians", Form.TOPIC, "the dashboard for clinicians"),
    ("she explained why they left AWS", Form.TOLD, "why you left AWS"),
    ("how she handles on call", Form.TOPIC, "how you handle on call"),
    (
        "we talked about how they're moving from RabbitMQ to Kafka",
        Form.TOPIC,
        "how you are moving from RabbitMQ to Kafka",
    ),
    ("They use Kubernetes", Form.HEARD, "you use Kubernetes"),
    ("she manages six people", Form.HEARD, "you manage six people"),
    ("she's leading the platform team", Form.HEARD, "you are leading the platform team"),
    ("she mentioned that they are hiring two more engineers", Form.HEARD, "you are hiring two more engineers"),
    ("her team is growing", Form.HEARD, "your team is growing"),
    ("team is distributed over three cities", Form.HEARD, "the team is distributed over three cities"),
    ("their plan for the spring launch", Form.TOPIC, "your plan for the spring launch"),
    ("moving to kafka", Form.TOPIC, "moving to Kafka"),
    ("the the migration", Form.TOPIC, "the migration"),
    ("very nice office", Form.TOPIC, "the office"),
    ("great chat about climbing", Form.TOPIC, "climbing"),
    ("I told her about my migration at Harbourline", Form.TOPIC, "my migration at Harbourline"),
    ("discussed trade-offs in caching with them", Form.TOPIC, "trade-offs in caching"),
    ("Distributed systems", Form.TOPIC, "Distributed systems"),
    ("then she asked about my on-call work", Form.ASKED, "my on-call work"),
    ("hiring plans", Form.TOPIC, "hiring plans"),
    ("uses Rust", Form.HEARD, "you use Rust"),
    ("long chat re feature flags", Form.TOPIC, "feature flags"),
    ("mentioned Project Nightjar", Form.TOPIC, "Project Nightjar"),
    ("asked how I would shard the orders table", Form.ASKED, "how I would shard the orders table"),
    ("Their values (trust, candour)", Form.TOPIC, "your values"),
    ("we spoke mostly about mentoring", Form.TOPIC, "mentoring"),
    ("she was impressed by my cost dashboard", Form.LIKED, "my cost dashboard"),
    ("she was excited about the Berlin office", Form.CURIOUS, "the Berlin office"),
    ("they have 3 offices", Form.HEARD, "you have 3 offices"),
    ("that the team is nine people now", Form.HEARD, "the team is nine people now"),
    ("that they share the rota between six people", Form.HEARD, "you share the rota between six people"),
    ("🎉 great rota design", Form.TOPIC, "rota design"),
]

LEFT_OUT = [
    "that team is distributed",
    "it went well",
    "good questions",
    "very nice",
    "she was rude and late",
    "salary 70k",
    "I messed up the SQL question",
    "they don't use Java",
    "not much about the product",
    "what a great team",
    "team of",
    "send",
    "SEND!",
    "see https://evil.example/x",
    "write to me@evil.example",
    "[topic]",
    "{{ role }}",
    "is there a rota?",
    "remote first",
    "Tell her thanks for the book tip",
    "Please do not thank her",
    "Rate limiter exercise went ok",
    "their CTO joins next month",
    "2 days",
    "they want to hire people because they are slow",
    "Tom liked the on-call story",
    "it's all about Kafka",
    "",
    "   ",
]


@pytest.mark.parametrize(("said", "form", "text"), MENDED)
def test_a_fragment_is_mended_into_what_a_sentence_can_take_up(said, form, text):
    assert [(p.form, p.text) for p in mend((said,), ALONE)] == [(form, text)]


@pytest.mark.parametrize("said", LEFT_OUT)
def test_what_is_empty_private_broken_or_about_somebody_else_is_left_out(said):
    assert mend((said,), PANEL) == ()


def test_several_fragments_in_one_breath_are_taken_apart():
    told = mend(("kafka migration; team of 6; she liked the on-call story",), ALONE)
    assert [p.text for p in told] == ["the Kafka migration", "your team of six", "the on-call story"]
    assert [p.source for p in told] == ["kafka migration", "team of 6", "she liked the on-call story"]


def test_in_a_panel_she_may_be_somebody_else():
    """What she liked is then only what was talked about, and what she is is not said at all."""
    assert [p.form for p in mend(("she liked the on-call story",), PANEL)] == [Form.TOPIC]
    assert mend(("she manages six people",), PANEL) == ()
    assert [p.form for p in mend(("Priya liked the on-call story",), PANEL)] == [Form.LIKED]


def test_names_of_things_are_written_as_the_owner_writes_them():
    hearing = Hearing(names=frozenset(), spelled={"openshift": "OpenShift"})
    assert mend(("openshift upgrade",), hearing)[0].text == "the OpenShift upgrade"


_STRANGERS = {"she", "he", "i", "we", "him", "her", "his", "hers", "them", "it's", "she's"}


@given(st.lists(st.text(max_size=300), max_size=4))
def test_nothing_that_was_said_breaks_it(points):
    """Whatever somebody writes: one line, no pronoun that is left hanging, no doubled word."""
    for point in mend(points, ALONE):
        words = point.text.casefold().split()
        assert point.text.isprintable()
        assert 0 < len(words) <= 22
        assert not _STRANGERS & {w.strip(".,;:!'\"()") for w in words}
        assert tidy(point.text) == point.text


_SAID = """she he they we I her his their the a Kafka migration team of 6 liked asked about explained how why is are moving
to Priya Tom and then my work never salary use runs plan for in told me that it , ; . - on-call story"""
_WORDS = st.sampled_from(sorted(set(_SAID.split())))


@given(st.lists(_WORDS, min_size=1, max_size=14).map(" ".join))
def test_words_in_any_order_leave_no_loose_end(said):
    for point in mend((said,), PANEL):
        words = point.text.casefold().split()
        assert not {"tom", "never", "salary"} & set(words)
        assert not _STRANGERS & set(words)
        assert words[-1] not in {"the", "a", "of", "and", "to", "about", "is", "that", "her", "my", "for", "in"}
