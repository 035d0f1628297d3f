"""Events to text and back."""

import json
import typing
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import events as ev
from afterword.core.events import EVENT_NAMES
from afterword.core.outbox import OutboxEntry
from afterword.core.readings import Interviewer
from afterword.core.requests import RequestRow
from afterword.store import DraftCopy, KnownMessage, LetterRow, Quarantined, codec
from afterword.store.codec import CodecError, decode, encode, moment
from store.samples import NOON, fixed, opened

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(timezones=OFFSETS)
TEXT = st.text(st.characters(), max_size=30)  # lone surrogates, NUL and bidi marks are among them

st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(str, TEXT)
st.register_type_strategy(float, st.floats(0, 1))


def events():
    return st.one_of([built(cls) for cls in EVENT_NAMES])


def built(cls):
    hints = typing.get_type_hints(cls)
    return st.builds(cls, **{f.name: st.from_type(hints[f.name]) for f in fields(cls)})


@given(events())
def test_every_event_comes_back_the_same_with_its_offsets(event):
    name, version, text = encode(event)
    back = decode(name, version, text)
    assert back == event
    assert type(back) is type(event)
    assert back.at.utcoffset() == event.at.utcoffset()
    assert text.isascii()


def test_every_event_of_the_words_has_a_name_of_its_own():
    defined = {c for c in vars(ev).values() if isinstance(c, type) and issubclass(c, ev.Event)} - {ev.Event}
    assert defined == EVENT_NAMES.keys()
    assert len({name for name, _ in EVENT_NAMES.values()}) == len(EVENT_NAMES)


def test_the_stored_form_of_an_event_is_fixed():
    """Stores hold this text for years: a change of it is a new version with an upcaster."""
    summer = timezone(timedelta(hours=1))
    name, version, text = encode(fixed(at=datetime(2026, 7, 2, 12, 0, tzinfo=summer)))
    assert (name, version) == ("interview_fixed", 1)
    assert json.loads(text) == {
        "at": "2026-07-02T12:00:00+01:00",
        "interview": "i1",
        "start": "2026-07-02T13:00:00+01:00",
        "end": None,
        "format": "video",
        "interviewers": [
            {"name": "Dana Fox", "email": "dana@quillworks.example"},
            {"name": "Ivo Hart", "email": None},
        ],
        "uid": "uid-1@quillworks.example",
        "sequence": 2,
    }


def test_nested_tuples_and_dates_come_back_typed():
    told = ev.DebriefAnswered(at=NOON, interview="i", points=("a",), personal=(("Dana", ("b", "c")),))
    assert decode(*encode(told)).personal == (("Dana", ("b", "c")),)
    letter = ev.LetterReceived(
        at=NOON,
        message_id=None,
        references=(),
        from_name="",
        from_addr="",
        to_addr="",
        subject="",
        kind=ev.Kind.OFFER,
        decision_by=date(2026, 3, 9),
    )
    back = decode(*encode(letter))
    assert back.decision_by == date(2026, 3, 9)
    assert back.kind is ev.Kind.OFFER


def test_a_field_that_an_old_event_lacks_takes_its_default():
    name, version, text = encode(ev.InterviewCancelled(at=NOON, interview="i", sequence=4))
    data = json.loads(text)
    del data["sequence"]
    assert decode(name, version, json.dumps(data)) == ev.InterviewCancelled(at=NOON, interview="i", sequence=0)


def broken(**changes):
    data = json.loads(encode(opened())[2])
    data.update(changes)
    return json.dumps({key: value for key, value in data.items() if value != "leave out"})


@pytest.mark.parametrize(
    ("name", "version", "text", "says"),
    [
        ("interview_dreamt", 1, "{}", "'interview_dreamt' is unknown"),
        ("application_opened", 2, broken(), "has version 2, this Afterword knows 1 to 1"),
        ("application_opened", 0, broken(), "has version 0"),
        ("application_opened", 1, "{", "no JSON"),
        ("application_opened", 1, "[]", "no JSON object"),
        ("application_opened", 1, broken(salary=1), "unknown field 'salary'"),
        ("application_opened", 1, broken(role="leave out"), "'role' is missing"),
        ("application_opened", 1, broken(role=3), "application_opened.role: str was expected, not int"),
        ("application_opened", 1, broken(at=None), "application_opened.at: None is no datetime"),
        ("application_opened", 1, broken(at="2026-03-02T12:00:00"), "is no datetime"),
        ("interview_cancelled", 1, '{"at":"2026-03-02T12:00:00Z","interview":"i","sequence":true}', "int was expected"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_clear_line(name, version, text, says):
    with pytest.raises(CodecError, match=says.replace("[", r"\[")) as refused:
        decode(name, version, text)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"interviewers": ["Dana"]}, r"interviewers\[0\]: an object was expected"),
        ({"interviewers": "Dana"}, "an array was expected"),
        ({"format": "dream"}, "'dream' is no Format"),
    ],
)
def test_broken_parts_are_named_by_their_place(changes, says):
    name, version, text = encode(fixed())
    with pytest.raises(CodecError, match=says):
        decode(name, version, json.dumps({**json.loads(text), **changes}))


def test_a_time_without_offset_and_a_stranger_are_not_stored():
    with pytest.raises(CodecError, match="without offset"):
        encode(opened(at=datetime(2026, 3, 2)))

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Dreamt(ev.Event):
        pass

    with pytest.raises(CodecError, match="EVENT_NAMES"):
        encode(Dreamt(at=NOON))


def test_old_versions_are_led_up_step_by_step(monkeypatch):
    """A third version of an event is read from stores that hold the first and the second."""
    monkeypatch.setitem(codec.EVENT_NAMES, ev.ApplicationOpened, ("application_opened", 3))
    steps = {
        ("application_opened", 1): lambda old: {**old, "company": old["firm"], "title": "Editor"},
        ("application_opened", 2): lambda old: {k: v for k, v in {**old, "role": old["title"]}.items() if k in KEPT},
    }
    first = json.dumps({"at": NOON.isoformat(), "firm": "Quillworks"})
    second = json.dumps({"at": NOON.isoformat(), "company": "Quillworks", "title": "Editor"})
    assert decode("application_opened", 1, first, steps) == opened()
    assert decode("application_opened", 2, second, steps) == opened()
    with pytest.raises(CodecError, match="nothing leads to version 3"):
        decode("application_opened", 2, second, {})


KEPT = {"at", "company", "role"}


@given(MOMENTS, MOMENTS)
def test_column_text_sorts_as_time_does(one, other):
    try:
        assert (moment(one) < moment(other)) == (one < other)
    except OverflowError:
        pytest.fail("the ends of time are no reason to fail")


def test_column_text_has_one_width():
    assert moment(NOON) == "2026-03-02T12:00:00.000000+00:00"
    assert moment(datetime(1, 1, 1, tzinfo=UTC)) == "0001-01-01T00:00:00.000000+00:00"


SOUND = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


@given(st.data())
def test_every_row_comes_back_the_same(data):
    for cls in (OutboxEntry, RequestRow, KnownMessage, Quarantined, LetterRow, DraftCopy):
        hints = typing.get_type_hints(cls)
        values = {f.name: data.draw(strategy(hints[f.name]), label=f.name) for f in fields(cls)}
        row = cls(**values)
        assert codec.from_columns(cls, codec.columns(row)) == row


def strategy(hint):
    if str in typing.get_args(hint) or hint is str:
        return SOUND if hint is str else st.none() | SOUND
    if hint in (datetime, datetime | None):
        inner = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=OFFSETS)
        return inner if hint is datetime else st.none() | inner
    return st.from_type(hint)


def test_a_word_that_no_column_takes_is_refused():
    with pytest.raises(CodecError, match="Interviewer cannot stand in a column"):
        codec.scalar(Interviewer("Dana"))
