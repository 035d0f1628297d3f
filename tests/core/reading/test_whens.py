"""The times in owners' commands: what each phrase means, on a Monday morning in March."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.reading import whens

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2025, 3, 10, 9, 33, 44, tzinfo=UTC)


def read(text, anchor=MONDAY, zone=LONDON):
    return whens.read(text, anchor=anchor, zone=zone)


PHRASES = """
tomorrow 9am | 2025-03-11 09:00
tomorrow 9:00 | 2025-03-11 09:00
tomorrow at 8am | 2025-03-11 08:00
8am tomorrow | 2025-03-11 08:00
tomorrow | 2025-03-11 09:00
tomorrow morning | 2025-03-11 09:00
tomorrow afternoon | 2025-03-11 14:00
tomorrow evening at 7 | 2025-03-11 19:00
tomorrow night | 2025-03-11 19:00
tomorrow lunchtime | 2025-03-11 12:00
tomorrow 0900 | 2025-03-11 09:00
first thing tomorrow | 2025-03-11 09:00
tomorrow first thing | 2025-03-11 09:00
tmrw 8 | 2025-03-11 08:00
at noon tomorrow | 2025-03-11 12:00
the day after tomorrow at noon | 2025-03-12 12:00
tonight | 2025-03-10 19:00
tonight at 8 | 2025-03-10 20:00
this evening | 2025-03-10 18:00
this afternoon | 2025-03-10 14:00
after lunch | 2025-03-10 14:00
after work | 2025-03-10 18:00
end of day | 2025-03-10 17:00
eod | 2025-03-10 17:00
today at 5 | 2025-03-10 17:00
5pm | 2025-03-10 17:00
at 5 pm | 2025-03-10 17:00
17:30 | 2025-03-10 17:30
17.30 | 2025-03-10 17:30
noon | 2025-03-10 12:00
at 9:00 | 2025-03-11 09:00
8am | 2025-03-11 08:00
at 3 | 2025-03-10 15:00
at 9 | 2025-03-10 21:00
half past ten | 2025-03-10 10:30
quarter to nine | 2025-03-11 08:45
monday 8:30 | 2025-03-17 08:30
on Monday | 2025-03-17 09:00
- Friday 2pm | 2025-03-14 14:00
fri 2pm | 2025-03-14 14:00
Thursday | 2025-03-13 09:00
9am on friday | 2025-03-14 09:00
this friday | 2025-03-14 09:00
next friday | 2025-03-21 09:00
friday week | 2025-03-21 09:00
on tuesday morning | 2025-03-11 09:00
tuesday 10 | 2025-03-11 10:00
Wed 12:00 | 2025-03-12 12:00
until monday | 2025-03-17 09:00
not before 9am | 2025-03-11 09:00
not until wednesday | 2025-03-12 09:00
after 5pm | 2025-03-10 17:00
next week | 2025-03-17 09:00
next month | 2025-04-01 09:00
this weekend | 2025-03-15 09:00
on the 14th | 2025-03-14 09:00
on the 14th at 3pm | 2025-03-14 15:00
14/3 17.30 | 2025-03-14 17:30
14/3 | 2025-03-14 09:00
14 March | 2025-03-14 09:00
March 14 at 5pm | 2025-03-14 17:00
14 March 2025 08:00 | 2025-03-14 08:00
2025-03-14 08:00 | 2025-03-14 08:00
14.3. | 2025-03-14 09:00
14.03.2025 8:00 | 2025-03-14 08:00
tomorrow 9am ET | 2025-03-11 13:00
in a week | 2025-03-17 09:00
in three days | 2025-03-13 09:00
in 2 days at 10am | 2025-03-12 10:00
in a few days | 2025-03-13 09:00
heute Abend | 2025-03-10 18:00
heute abend um 8 | 2025-03-10 20:00
morgen um 9 | 2025-03-11 09:00
morgen um 10 | 2025-03-11 10:00
Morgen um 8:30 Uhr | 2025-03-11 08:30
morgen früh | 2025-03-11 09:00
morgen Nachmittag | 2025-03-11 14:00
übermorgen | 2025-03-12 09:00
Montag früh | 2025-03-17 09:00
nächste Woche | 2025-03-17 09:00
Freitag 14 Uhr | 2025-03-14 14:00
um 18 Uhr | 2025-03-10 18:00
um halb neun | 2025-03-11 08:30
am 14. März | 2025-03-14 09:00
am 14.3. um 10 Uhr | 2025-03-14 10:00
nach dem Mittagessen | 2025-03-10 14:00
demain matin | 2025-03-11 09:00
demain à 9h | 2025-03-11 09:00
demain | 2025-03-11 09:00
après-demain | 2025-03-12 09:00
ce soir | 2025-03-10 18:00
cet après-midi | 2025-03-10 14:00
lundi à 14h30 | 2025-03-17 14:30
mardi matin | 2025-03-11 09:00
la semaine prochaine | 2025-03-17 09:00
mañana | 2025-03-11 09:00
mañana por la mañana | 2025-03-11 09:00
mañana a las 9 | 2025-03-11 09:00
pasado mañana | 2025-03-12 09:00
esta noche | 2025-03-10 19:00
el lunes | 2025-03-17 09:00
el viernes a las 17:00 | 2025-03-14 17:00
viernes por la tarde | 2025-03-14 14:00
la semana que viene | 2025-03-17 09:00
la próxima semana | 2025-03-17 09:00
"""


def rows(table):
    return [tuple(line.rsplit(" | ", 1)) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "expected"), rows(PHRASES))
def test_a_phrase_is_understood_whole_and_means_this_time(text, expected):
    when = read(text)
    assert f"{when.at:%Y-%m-%d %H:%M}" == expected
    assert when.consumed == (0, len(text))
    assert when.at > MONDAY


COUNTED = {
    "in two hours": 120,
    "in 2 hours": 120,
    "2 hours": 120,
    "in 2h": 120,
    "2h": 120,
    "in 48h": 2880,
    "48h": 2880,
    "in an hour": 60,
    "in an hour and a half": 90,
    "half an hour": 30,
    "in half an hour": 30,
    "in 30 min": 30,
    "45 minutes": 45,
    "in 90 minutes": 90,
    "a couple of hours": 120,
    "in a couple of hours": 120,
    "in einer Stunde": 60,
    "in 2 Stunden": 120,
    "in zwei Stunden": 120,
    "dans deux heures": 120,
    "dans une heure": 60,
    "en dos horas": 120,
    "dentro de una hora": 60,
}


@pytest.mark.parametrize(("text", "minutes"), COUNTED.items())
def test_so_long_from_now_counts_from_the_anchor_to_the_second(text, minutes):
    when = read(text)
    assert when.at == MONDAY + timedelta(minutes=minutes)
    assert (when.exact, when.consumed) == (True, (0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "by 5pm",
        "before noon",
        "before 9",
        "31/2",
        "25:00",
        "later",
        "14h",
        "soon",
        "never",
        "please",
        "x" * 999,
        "if she writes",
        "2-3pm",
        "vor 9 Uhr",
        "the draft",
        "in 5",
        "9",
        "5",
        "now",
        "asap",
        "1",
        ":",
        "\n",
    ],
)
def test_what_is_no_time_is_none(text):
    assert read(text) is None


@pytest.mark.parametrize("text", ["yesterday", "yesterday at 5pm", "3 March 2024", "today at 8:00", "today"])
def test_a_past_time_comes_back_as_past(text):
    assert read(text).at <= MONDAY


def test_what_follows_is_left_to_the_caller():
    text = "tomorrow at 8am, not before."
    assert text[slice(*read(text).consumed)] == "tomorrow at 8am"
    assert read("Friday please").consumed == (0, len("Friday"))


def test_an_hour_is_exact_and_a_day_is_not():
    assert [read(t).exact for t in ("friday", "friday 2pm", "tomorrow morning", "noon", "next week")] == [
        False,
        True,
        False,
        True,
        False,
    ]


def test_relative_days_are_the_owners_whatever_the_anchors_offset():
    late = datetime(2025, 7, 1, 23, 30, tzinfo=UTC)  # already the second of July in London
    assert f"{read('tomorrow 9am', late).at:%Y-%m-%d %H:%M%z}" == "2025-07-03 09:00+0100"
    assert f"{read('tonight at 8', late).at:%Y-%m-%d}" == "2025-07-02"


def test_an_hour_that_has_passed_is_tomorrows():
    evening = datetime(2025, 3, 10, 21, 0, tzinfo=UTC)
    assert f"{read('9am', evening).at:%d %H:%M}" == "11 09:00"
    assert f"{read('at 9', evening).at:%d %H:%M}" == "11 09:00"
    assert f"{read('at 8', datetime(2025, 3, 10, 7, 0, tzinfo=UTC)).at:%d %H:%M}" == "10 08:00"


def test_48_hours_are_real_hours_across_the_change_of_the_clocks():
    saturday = datetime(2026, 10, 24, 10, 0, tzinfo=LONDON)
    assert read("in 48h, don't send it before that", saturday).at == datetime(2026, 10, 26, 9, 0, tzinfo=UTC)


def test_a_local_time_that_does_not_exist_moves_forward_and_of_two_the_first_is_meant():
    assert read("29 March 2025 01:30", zone=LONDON).at == datetime(2025, 3, 29, 1, 30, tzinfo=UTC)
    assert read("30 March 2025 01:30").at == datetime(2025, 3, 30, 1, 30, tzinfo=UTC)
    assert f"{read('30 March 2025 01:30').at:%H:%M}" == "02:30"
    autumn = datetime(2025, 10, 25, 12, 0, tzinfo=UTC)
    assert read("tomorrow 1:30 am", autumn).at.astimezone(UTC) == datetime(2025, 10, 26, 0, 30, tzinfo=UTC)


def test_american_owners_put_the_month_first():
    assert read("3/14 5pm", zone=ZoneInfo("America/New_York")).at == datetime(2025, 3, 14, 21, 0, tzinfo=UTC)
    assert f"{read('4/5', zone=ZoneInfo('America/New_York')).at:%m-%d}" == "04-05"
    assert f"{read('4/5').at:%m-%d}" == "05-04"


def test_an_anchor_without_a_zone_is_not_guessed_at():
    assert whens.read("tomorrow", anchor=datetime(2025, 3, 10), zone=LONDON) is None


WORDS = st.sampled_from(
    [
        "in",
        "on",
        "at",
        "the",
        "next",
        "this",
        "two",
        "2",
        "14",
        "9",
        ":",
        ".",
        "/",
        "h",
        "am",
        "pm",
        "monday",
        "fri",
        "week",
        "hours",
        "days",
        "tomorrow",
        "tonight",
        "morgen",
        "um",
        "mañana",
        "demain",
        "after",
        "not",
        "before",
        "half",
        "past",
        "end",
        "of",
        "day",
        "weekend",
        "9999",
        "0",
        "31",
        "february",
        "-",
        "ET",
        "uhr",
    ],
)


@settings(max_examples=500, deadline=None)
@given(st.lists(WORDS, max_size=12), st.sampled_from([" ", ""]), st.datetimes(timezones=st.timezones()))
def test_no_heap_of_words_breaks_it_and_times_are_aware(words, glue, anchor):
    text = glue.join(words)
    when = read(text, anchor)
    if when is not None:
        assert when.at.utcoffset() is not None
        assert 0 <= when.consumed[0] < when.consumed[1] <= len(text)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.datetimes(timezones=st.timezones()))
def test_no_text_breaks_it(text, anchor):
    when = read(text, anchor)
    assert when is None or when.at.utcoffset() is not None
