"""Moments as letters state them, in four languages; every table says the words and the instant that they mean."""

from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.reading import times

LONDON = ZoneInfo("Europe/London")
#: A Tuesday in winter; the owner's and the sender's clocks agree.
ANCHOR = datetime(2025, 11, 11, 10, 0, tzinfo=LONDON)


def found(text, anchor=ANCHOR, **options):
    return times.find(text, anchor=anchor, zone=LONDON, **options)


def spelled(moment):
    """The moment as ``2025-11-27 10:40+00:00/11:30``, or the date alone."""
    if moment.start is None:
        return str(moment.day) if moment.day else "?"
    start = f"{moment.start:%Y-%m-%d %H:%M}{moment.start:%z}"
    return start + (f"/{moment.end:%H:%M}" if moment.end else "")


ONE_MOMENT = """
Thursday 27 November 2025 at 10.40 | 2025-11-27 10:40+0000
27/11/2025 10:40 | 2025-11-27 10:40+0000
11/27/25 at 10:40 AM | 2025-11-27 10:40+0000
2025-11-27 10:40 | 2025-11-27 10:40+0000
2025-11-27T10:40 | 2025-11-27 10:40+0000
2025/11/27 at 9:30 | 2025-11-27 09:30+0000
Nov 27th, 2pm | 2025-11-27 14:00+0000
November 27, 2025 at 2:00 p.m. | 2025-11-27 14:00+0000
the 27th of November at 3 | 2025-11-27 15:00+0000
27. November um 14 Uhr | 2025-11-27 14:00+0000
Donnerstag, den 27. November 2025, um 10:30 Uhr | 2025-11-27 10:30+0000
Do, 27.11.2025, 14:30 Uhr | 2025-11-27 14:30+0000
Do. 27.11. um 14.30 Uhr | 2025-11-27 14:30+0000
am 27.11.25 von 10 bis 11 Uhr | 2025-11-27 10:00+0000/11:00
le 27 novembre à 14h30 | 2025-11-27 14:30+0000
jeudi 27 novembre 2025 à 14 h 30 | 2025-11-27 14:30+0000
jeudi 27 novembre à 11 heures | 2025-11-27 11:00+0000
jueves 27 de noviembre a las 16:30 | 2025-11-27 16:30+0000
jueves 27 de noviembre de 2025 a las 4 de la tarde | 2025-11-27 16:00+0000
el jueves 27 a las 10.00 | 2025-11-27 10:00+0000
Thursday at 4 | 2025-11-13 16:00+0000
this Thursday at 10am | 2025-11-13 10:00+0000
next Thursday at 10am | 2025-11-20 10:00+0000
Thursday next week, 10am | 2025-11-20 10:00+0000
Thursday week at 10am | 2025-11-20 10:00+0000
coming Friday, 11am | 2025-11-14 11:00+0000
tomorrow at 9.15 | 2025-11-12 09:15+0000
today at 3pm | 2025-11-11 15:00+0000
the day after tomorrow at noon | 2025-11-13 12:00+0000
heute um 15 Uhr | 2025-11-11 15:00+0000
morgen um 10 | 2025-11-12 10:00+0000
morgen früh um 9 Uhr | 2025-11-12 09:00+0000
übermorgen, 14:00 Uhr | 2025-11-13 14:00+0000
nächsten Donnerstag um 10 Uhr | 2025-11-20 10:00+0000
kommenden Donnerstag um halb drei | 2025-11-13 14:30+0000
Freitag um Viertel nach neun | 2025-11-14 09:15+0000
Freitag um Viertel vor zehn | 2025-11-14 09:45+0000
demain à 9h | 2025-11-12 09:00+0000
demain à 9h15 | 2025-11-12 09:15+0000
après-demain à 14h | 2025-11-13 14:00+0000
lundi prochain à 10h | 2025-11-17 10:00+0000
vendredi de 14h à 15h | 2025-11-14 14:00+0000/15:00
vendredi à neuf heures et demie | 2025-11-14 09:30+0000
mañana a las 9 | 2025-11-12 09:00+0000
pasado mañana a las 12:00 | 2025-11-13 12:00+0000
el próximo lunes a las 10:00 | 2025-11-17 10:00+0000
el lunes a las diez y media | 2025-11-17 10:30+0000
viernes de 10:00 a 11:00 | 2025-11-14 10:00+0000/11:00
in two weeks at 10am | 2025-11-25 10:00+0000
in zwei Wochen um 10 Uhr | 2025-11-25 10:00+0000
dans deux semaines à 10h | 2025-11-25 10:00+0000
dentro de dos semanas a las 10:00 | 2025-11-25 10:00+0000
Thursday 10.40 to 11.30 | 2025-11-13 10:40+0000/11:30
Thursday 10:40–11:30 | 2025-11-13 10:40+0000/11:30
Thursday 10:40 - 11:30 | 2025-11-13 10:40+0000/11:30
Thursday 2-3pm | 2025-11-13 14:00+0000/15:00
Thursday 11-1pm | 2025-11-13 11:00+0000/13:00
Thursday 11am-1pm | 2025-11-13 11:00+0000/13:00
Thursday, 1 till 1.45 | 2025-11-13 13:00+0000/13:45
Thursday 9:30 - 10:15 AM | 2025-11-13 09:30+0000/10:15
Thursday 11:30 - 12:15 PM | 2025-11-13 11:30+0000/12:15
Thursday between 10 and 11.30 | 2025-11-13 10:00+0000/11:30
Thursday between 2pm and 3pm | 2025-11-13 14:00+0000/15:00
Thursday from 2 to 3pm | 2025-11-13 14:00+0000/15:00
Thursday 3pm-3.45pm | 2025-11-13 15:00+0000/15:45
zwischen 10 und 11 Uhr am Donnerstag | 2025-11-13 10:00+0000/11:00
Thursday, half two | 2025-11-13 14:30+0000
half past two on Thursday | 2025-11-13 14:30+0000
quarter past nine on Thursday | 2025-11-13 09:15+0000
a quarter to three on Thursday | 2025-11-13 14:45+0000
ten to three on Thursday | 2025-11-13 14:50+0000
noon on Thursday | 2025-11-13 12:00+0000
midday on Thursday 13th | 2025-11-13 12:00+0000
Thursday at three o'clock | 2025-11-13 15:00+0000
Thursday at three in the afternoon | 2025-11-13 15:00+0000
Thursday at 8 in the evening | 2025-11-13 20:00+0000
Donnerstag um 8 Uhr abends | 2025-11-13 20:00+0000
Thursday at 1430 hrs | 2025-11-13 14:30+0000
Thursday 14.30 hrs | 2025-11-13 14:30+0000
Thursday 13 November, 14h00 | 2025-11-13 14:00+0000
Thursday 13th Nov @ 3pm | 2025-11-13 15:00+0000
Thurs 13 Nov, 3 pm | 2025-11-13 15:00+0000
Thu 13 Nov 15:00:00 | 2025-11-13 15:00+0000
Monday the 24th at half past three | 2025-11-24 15:30+0000
Weds 26th November, 9 a.m. | 2025-11-26 09:00+0000
5 January at 10am | 2026-01-05 10:00+0000
Monday 5 January at 10am | 2026-01-05 10:00+0000
le 5 janvier à 10h | 2026-01-05 10:00+0000
12/15/2025 3:00 PM | 2025-12-15 15:00+0000
15.12.2025 15:00 | 2025-12-15 15:00+0000
15-12-2025 15:00 | 2025-12-15 15:00+0000
Wednesday 12/3 at 10:00 AM | 2025-12-03 10:00+0000
Friday 12/12 at 10 AM | 2025-12-12 10:00+0000
Thursday 13 November at 14:00 CET | 2025-11-13 14:00+0100
Thursday 13 November, 14:00 Uhr MEZ | 2025-11-13 14:00+0100
Thursday 13 November, 2pm ET / 7pm UK | 2025-11-13 14:00-0500
Thursday 13 November, 7pm UK time (2pm Eastern) | 2025-11-13 19:00+0000
Thursday 13 November, 11:00 AM - 11:30 AM ET | 2025-11-13 11:00-0500/11:30
Thursday 13 November at 14:00 (GMT+1) | 2025-11-13 14:00+0100
Thursday 13 November at 14:00 UTC+05:30 | 2025-11-13 14:00+0530
Thursday 13 November at 14:00 +0100 | 2025-11-13 14:00+0100
2025-11-13T14:00:00Z | 2025-11-13 14:00+0000
2025-11-13T14:00:00+01:00 | 2025-11-13 14:00+0100
Thursday 13 November at 3pm UK time | 2025-11-13 15:00+0000
Thursday 13 November at 3pm London time | 2025-11-13 15:00+0000
Thursday 13 November at 3pm (Ireland Time) | 2025-11-13 15:00+0000
Thursday 13 November at 3pm Central European Time | 2025-11-13 15:00+0100
Thursday 13 November at 3pm Pacific | 2025-11-13 15:00-0800
Thursday 13 November at 3:30 PM IST | 2025-11-13 15:30+0530
Thursday 13 November at 15:00 (Berlin) | 2025-11-13 15:00+0100
Thursday 13 November at 15:00 Berlin time | 2025-11-13 15:00+0100
Thursday 13 November at 15:00 New York time | 2025-11-13 15:00-0500
Thursday 13 November at 15:00 (Europe/Madrid) | 2025-11-13 15:00+0100
jueves 13 de noviembre a las 16:30 (hora peninsular) | 2025-11-13 16:30+0100
jeudi 13 novembre à 14 h 30 (heure française) | 2025-11-13 14:30+0100
jeudi 13 novembre à 14 h 30, heure de Paris | 2025-11-13 14:30+0100
Thursday 13 November 9.00am your time (6.00pm here in Tokyo) | 2025-11-13 09:00+0000
Tuesday, June 3, 2026, 11:30 AM - 11:55 AM BST | 2026-06-03 11:30+0100/11:55
07:30am - 08:00am, Thursday, 13 November 2025 (UK, Ireland, Lisbon Time) | 2025-11-13 07:30+0000/08:00
Date: Thursday 27 November 2025\\nTime: 10.40 to 11.30 | 2025-11-27 10:40+0000/11:30
Time: 10.40 to 11.30\\nDate: Thursday 27 November 2025 | 2025-11-27 10:40+0000/11:30
Date: 27/11/2025\\nTime: 2:00 PM\\nDuration: 45 minutes | 2025-11-27 14:00+0000/14:45
Date | Thursday 27 November\\nTime | 14:00 | 2025-11-27 14:00+0000
Datum: 27.11.2025\\nUhrzeit: 14:00 Uhr\\nDauer: 90 Minuten | 2025-11-27 14:00+0000/15:30
Wann: Donnerstag, 27. November, 14:00 – 15:00 Uhr | 2025-11-27 14:00+0000/15:00
Quand : jeudi 27 novembre de 14:00 à 15:00 | 2025-11-27 14:00+0000/15:00
Cuándo: jueves 27 de noviembre, de 16:00 a 16:45 | 2025-11-27 16:00+0000/16:45
When\\nThursday 5th March\\n2:00 pm – 2:40 pm | 2026-03-05 14:00+0000/14:40
Thursday 13 November at 2pm for an hour | 2025-11-13 14:00+0000/15:00
Thursday 13 November at 2pm, an hour and a half | 2025-11-13 14:00+0000/15:30
Thursday 13 November at 2pm (45 min) | 2025-11-13 14:00+0000/14:45
Thursday 13 November at 2pm for half an hour | 2025-11-13 14:00+0000/14:30
jeudi 13 novembre à 14h pour une heure | 2025-11-13 14:00+0000/15:00
Donnerstag um 14 Uhr, anderthalb Stunden | 2025-11-13 14:00+0000/15:30
jueves a las 16:30, unos 45 minutos | 2025-11-13 16:30+0000/17:15
Thursday 13 November at 2pm. Please join 10 minutes before. | 2025-11-13 14:00+0000
Friday it is! 10am at the Pump House. | 2025-11-14 10:00+0000
10am on Friday works. | 2025-11-14 10:00+0000
Let us say 11:00 tomorrow. | 2025-11-12 11:00+0000
on 13/11 at 3pm | 2025-11-13 15:00+0000
Mi., 12.11., 9 Uhr | 2025-11-12 09:00+0000
mar. 18 nov. à 10h | 2025-11-18 10:00+0000
Mar 18 at 10am | 2026-03-18 10:00+0000
mié 19 nov 10:00 | 2025-11-19 10:00+0000
Saturday 29 November, 9:00-12:00 | 2025-11-29 09:00+0000/12:00
Sunday 30 November 2025 at 11 am | 2025-11-30 11:00+0000
31 December at 11:30 | 2025-12-31 11:30+0000
1st December, 9am GMT | 2025-12-01 09:00+0000
the 1st of December 2025, at 4:15pm | 2025-12-01 16:15+0000
December 1st 2025 16:15 | 2025-12-01 16:15+0000
at 16:15 on December the 1st | 2025-12-01 16:15+0000
Monday, 1 Dec. 2025, 8:00 | 2025-12-01 08:00+0000
1-Dec-2025 08:00 | 2025-12-01 08:00+0000
Call on Wednesday at 12 | 2025-11-12 12:00+0000
Call on Wednesday at 12:30 | 2025-11-12 12:30+0000
Wednesday at one | 2025-11-12 13:00+0000
Nov. 25 from 1:00-1:30 p.m. Central | 2025-11-25 13:00-0600/13:30
25 Nov 2025, 09:00 AM (IST) | 2025-11-25 09:00+0530
25.11.2025 · 14:00 - 15:00 Uhr (MEZ) | 2025-11-25 14:00+0100/15:00
Tuesday 25 November 2025⋅15:00 – 15:45 | 2025-11-25 15:00+0000/15:45
Dienstag, 25. November 2025 15:00-15:45 Uhr (UTC+01:00) Amsterdam, Berlin | 2025-11-25 15:00+0100/15:45
mardi 25 novembre 2025 15:00 – 15:45 (heure d'Europe centrale) | 2025-11-25 15:00+0100/15:45
14:00 hours on 25 November | 2025-11-25 14:00+0000
We meet at 12 Mill Street at 10:00 on 25.11. | 2025-11-25 10:00+0000
Wednesday at 0930 | 2025-11-12 09:30+0000
Wednesday, 9 til 10.30 | 2025-11-12 09:00+0000/10:30
a week on Wednesday at 10am | 2025-11-19 10:00+0000
Dienstagnachmittag um 3 | 2025-11-18 15:00+0000
tomorrow (Wednesday) at 10 | 2025-11-12 10:00+0000
morgen, Mittwoch, um 10 Uhr | 2025-11-12 10:00+0000
12 noon on Friday | 2025-11-14 12:00+0000
Wednesday 26 November at 9:30 and lasts 45 minutes | 2025-11-26 09:30+0000/10:15
miércoles a la una | 2025-11-12 13:00+0000
Wednesday 2 o'clock | 2025-11-12 14:00+0000
"""


def rows(table):
    return [tuple(line.rsplit(" | ", 1)) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "expected"), rows(ONE_MOMENT))
def test_words_mean_one_moment(text, expected):
    assert [spelled(moment) for moment in found(text.replace("\\n", "\n"))] == [expected]


NO_MOMENT = """
We are open Mon-Fri 9-5
Talk to me Mon-Thu, 8 to 4
Open Tues-Sat 9.30-5.30
See https://meet.example/2025-11-27/14:00
Version 3.11 is out
You may ask 5 people
We sat down with 12 of them
It costs £9.30 or 10.50 €
Room 2.14, Carrow Building
Reference MBC/2025/0417
Call +44 7700 900162
24/7 support
a score of 4.5 out of 5
We do it every day
10% of 200
"""


@pytest.mark.parametrize("text", NO_MOMENT.strip().splitlines())
def test_other_figures_are_no_moment(text):
    assert [spelled(moment) for moment in found(text) if moment.start] == []


DAYS_ALONE = """
by Friday | 2025-11-14
on the 24th | 2025-11-24
returning 5/12 | 2025-12-05
am 14. November | 2025-11-14
hasta el 14 de noviembre | 2025-11-14
Tuesday 25 November | 2025-11-25
28 February | 2026-02-28
1 November | 2025-11-01
"""


@pytest.mark.parametrize(("text", "expected"), rows(DAYS_ALONE))
def test_a_day_without_a_time_is_a_day(text, expected):
    assert [(spelled(m), m.has_time) for m in found(text)] == [(expected, False)]


def test_one_heading_holds_for_several_times():
    text = "Tuesday 25 November\n\n09:30 Arrival\n10:00 - 10:45 Panel\n11:00 - 12:00 Lab\n"
    assert [spelled(m) for m in found(text)] == [
        "2025-11-25 09:30+0000",
        "2025-11-25 10:00+0000/10:45",
        "2025-11-25 11:00+0000/12:00",
    ]


def test_an_agenda_over_two_days_keeps_its_days_and_the_zone_named_above():
    text = "All times are Eastern.\n\nTue, Nov 25  9:30 - 10:15 AM  A\n10:30 - 11:15 AM  B\nWed, Nov 26  10:00 - 10:30 AM  C\n"
    assert [spelled(m) for m in found(text)] == [
        "2025-11-25 09:30-0500/10:15",
        "2025-11-25 10:30-0500/11:15",
        "2025-11-26 10:00-0500/10:30",
    ]


def test_windows_that_are_offered_are_ranges():
    assert [spelled(m) for m in found("can you do Thursday 2-4 or Friday 10-12?")] == [
        "2025-11-13 14:00+0000/16:00",
        "2025-11-14 10:00+0000/12:00",
    ]


def test_a_length_that_belongs_to_another_day_is_not_this_meetings():
    text = "Call me Thurs evening for a prep chat, 20 mins.\n\nThe interview is on Friday 14 November at 10.15am."
    assert [spelled(m) for m in found(text) if m.start] == ["2025-11-14 10:15+0000"]


def test_what_is_replaced_says_so():
    moments = found("Can you do 11:30 instead of 11:00 (Berlin) today?")
    assert [(spelled(m), m.old) for m in moments] == [("2025-11-11 11:30+0100", False), ("2025-11-11 11:00+0100", True)]


def test_two_spellings_of_one_instant_are_one_moment():
    assert len(found("Thursday 13 November, 9am ET (2pm London)")) == 1
    assert len(found("Thursday 13 November at 2pm. See you on 13 November at 14:00!")) == 1


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("on 6/3/2025 at 9:00 AM CDT", 0, "2025-06-03 09:00-0500"),
        ("on 6/3/2026 at 9:00 AM", -5, "2026-06-03"),
        ("on 6/3/2026 at 9:00", 0, "2026-03-06"),
        ("Friday 6/3/2026 at 9:00", -5, "2026-03-06"),
        ("on 6/3/2026 at 9:00, not 25/2/2026", -5, "2026-03-06"),
        ("on 12/05/2026 at 14.30 hrs", 0, "2026-05-12"),
    ],
)
def test_the_order_of_day_and_month_goes_by_evidence(text, offset, expected):
    anchor = datetime(2025, 11, 11, 10, tzinfo=times.zones.fixed(timedelta(hours=offset)))
    assert spelled(found(text, anchor)[0]).startswith(expected)


def test_the_caller_may_say_the_order():
    assert found("6/3/2026", day_first=False)[0].day == date(2026, 6, 3)
    assert found("6/3/2026", day_first=True)[0].day == date(2026, 3, 6)


def test_times_that_name_no_zone_are_the_owners_unless_the_place_and_the_senders_clock_agree_on_another():
    berlin = datetime(2025, 11, 11, 11, tzinfo=ZoneInfo("Europe/Berlin"))
    assert spelled(found("Donnerstag um 14 Uhr", berlin)[0]) == "2025-11-13 14:00+0000"
    assert spelled(found("Donnerstag um 14 Uhr in Stuttgart", berlin)[0]) == "2025-11-13 14:00+0100"
    assert spelled(found("Thursday at 14:00\n\nSent from Lisbon", berlin)[0]) == "2025-11-13 14:00+0000"


@pytest.mark.parametrize(
    "text",
    [
        "Thursday at 2pm, Charlotte will meet you",
        "Thursday at 2pm Austin Miller rings you",
        "Thursday at 2pm, Paris Hill and I",
        "Thursday at 2pm. I am a PT and work at MET.",
        "Thursday at 2pm in the Reading Room",
        "Thursday at 2pm, Sydney",
    ],
)
def test_people_and_capitals_are_no_zones(text):
    assert spelled(found(text)[0]) == "2025-11-13 14:00+0000"


def test_an_anchor_without_a_zone_is_the_owners():
    assert spelled(found("tomorrow at 3pm", datetime(2025, 7, 1, 10))[0]) == "2025-07-02 15:00+0100"


def test_an_ambiguous_abbreviation_goes_by_the_senders_clock():
    for offset, utc in [(timedelta(hours=5, minutes=30), 10), (timedelta(hours=1), 15)]:
        anchor = datetime(2025, 7, 1, 10, tzinfo=times.zones.fixed(offset))
        hour = (
            found("Thursday at 15:30 IST" if utc == 10 else "Thursday at 16:30 IST", anchor)[0]
            .start.astimezone(UTC)
            .hour
        )
        assert hour == utc


def test_a_local_time_that_the_clocks_skip_moves_forward_and_of_two_the_first_is_meant():
    gap = found("29 March 2026 at 01:30")[0].start
    assert gap.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    twice = found("26 October 2025 at 01:30")[0].start
    assert twice.astimezone(UTC) == datetime(2025, 10, 26, 0, 30, tzinfo=UTC)


def test_a_length_is_counted_in_real_time():
    moment = found("29 March 2026 at 00:30 for two hours")[0]
    assert moment.end - moment.start.astimezone(UTC) == timedelta(hours=2)


def test_words_and_span_are_the_texts_own():
    text = "Shall we say Thursday 13 November at 2pm?"
    moment = found(text)[0]
    assert moment.words == "Thursday 13 November at 2pm"
    assert text[slice(*moment.span)] == moment.words


def test_relative_and_named_zones_are_told():
    assert [(m.relative, m.zone_named) for m in found("tomorrow at 3pm CET")] == [(True, True)]
    assert [(m.relative, m.zone_named) for m in found("12 November at 3pm")] == [(False, False)]


def test_a_time_without_any_day_has_no_start():
    moment = found("The train gets in at 9.41")[0]
    assert (moment.start, moment.day, moment.has_time) == (None, None, True)


DEADLINES = """
You'll have an answer by Friday. | 2025-11-14
by the end of next week | 2025-11-21
by the end of this week | 2025-11-14
by the end of the week | 2025-11-14
early next week | 2025-11-19
next week | 2025-11-21
within ten days | 2025-11-21
within two weeks | 2025-11-25
within three weeks | 2025-12-02
in the next two weeks | 2025-11-25
within 5 working days | 2025-11-18
within 5-7 business days | 2025-11-20
in the week of 3 March | 2026-03-06
in the week commencing 24 November | 2025-11-28
by the end of that month, 28 February at the outside. | 2026-02-28
by the end of the month | 2025-11-30
by the end of November | 2025-11-30
mid-December | 2025-12-15
Bis Ende nächster Woche melden wir uns. | 2025-11-21
Spätestens bis zum 14. November melden wir uns bei Ihnen. | 2025-11-14
innerhalb von zwei Wochen | 2025-11-25
innerhalb der nächsten zehn Tage | 2025-11-21
Anfang nächster Woche | 2025-11-19
Ende November | 2025-11-30
bis Freitag | 2025-11-14
d'ici vendredi | 2025-11-14
d'ici la fin de la semaine | 2025-11-14
d'ici la fin de la semaine prochaine | 2025-11-21
sous dix jours | 2025-11-21
d'ici deux semaines | 2025-11-25
avant le 28 novembre | 2025-11-28
antes del viernes | 2025-11-14
en dos semanas | 2025-11-25
a finales de la próxima semana | 2025-11-21
antes del 28 de noviembre | 2025-11-28
no later than Monday 1 December | 2025-12-01
The panel meets on Tuesday 18 November and we write by Friday 21 November. | 2025-11-21
tomorrow | 2025-11-12
in a fortnight | 2025-11-25
within 48 hours | 2025-11-13
bis Ende des Monats | 2025-11-30
a finales de mes | 2025-11-30
antes de fin de mes | 2025-11-30
in the first week of December | 2025-12-07
w/c 24 November | 2025-11-28
before Christmas | 2025-12-24
by Wednesday of next week | 2025-11-19
im Laufe der nächsten Woche | 2025-11-21
Mitte nächster Woche | 2025-11-20
début décembre | 2025-12-07
within the next 7-10 days | 2025-11-21
in around three weeks | 2025-12-02
dans les quinze jours | 2025-11-26
a más tardar el viernes 21 de noviembre | 2025-11-21
bis spätestens Freitag, 21.11. | 2025-11-21
in two weeks' time | 2025-11-25
"""


@pytest.mark.parametrize(("text", "expected"), rows(DEADLINES))
def test_limits_become_days(text, expected):
    assert str(times.deadline(text, ANCHOR, LONDON)) == expected


@pytest.mark.parametrize("text", ["", "soon", "we are looking forward to it", "as quickly as we can", "ask 12 people"])
def test_no_limit_is_none(text):
    assert times.deadline(text, ANCHOR, LONDON) is None


RETURNS = """
I'm back on Monday 17 November. | 2025-11-17
I am out of the office, returning 5/12. | 2025-12-05
I am away until Friday 14 November. | 2025-11-17
Ich bin ab dem 24. November wieder erreichbar. | 2025-11-24
Ich bin bis zum 14.11.2025 nicht im Büro. | 2025-11-17
On leave from 10 November to 14 November, back on 17 November. | 2025-11-17
Je serai de retour le 24 novembre. | 2025-11-24
Vuelvo el lunes 17 de noviembre. | 2025-11-17
I am out of the office until Monday 17 November. | 2025-11-17
I will be away from 10 to 21 November inclusive. | 2025-11-24
Ich bin vom 10.11. bis 21.11. nicht erreichbar und ab dem 24.11. wieder im Büro. | 2025-11-24
Je suis en congé du 10 au 21 novembre, de retour le 24 novembre. | 2025-11-24
Estaré fuera de la oficina hasta el 21 de noviembre. | 2025-11-24
I am out of office today and will reply tomorrow. | 2025-11-12
I will be back next Monday. | 2025-11-17
"""


@pytest.mark.parametrize(("text", "expected"), rows(RETURNS))
def test_the_first_day_back(text, expected):
    assert str(times.returning(text, ANCHOR, LONDON)) == expected


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400), st.datetimes(timezones=st.timezones()))
def test_no_text_breaks_it_and_times_are_aware(text, anchor):
    for moment in times.find(text, anchor=anchor, zone=LONDON):
        assert moment.start is None or moment.start.utcoffset() is not None
        assert moment.end is None or moment.end > moment.start
    times.deadline(text, anchor, LONDON)
    times.returning(text, anchor, LONDON)


PIECES = st.sampled_from(
    [
        "monday",
        "27",
        "november",
        "2025",
        "at",
        "10",
        ":",
        "30",
        ".",
        "/",
        "-",
        "pm",
        "am",
        "uhr",
        "h",
        "to",
        "9",
        "31",
        "2",
        "week",
        "next",
        "in",
        "two",
        "days",
        "hours",
        "half",
        "past",
        "CET",
        "(",
        ")",
        ",",
        "\n",
        "bis",
        "à",
        "las",
        "the",
        "th",
        "mañana",
        "morgen",
        "end",
        "of",
        "by",
        "0",
        "99",
        "9999",
        "until",
        "tonight",
        "may",
        "mar",
        "24",
        "12",
        "+",
        "UTC",
    ],
)


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=40), st.sampled_from([" ", ""]), st.datetimes(timezones=st.timezones()))
def test_no_heap_of_words_about_time_breaks_it(pieces, glue, anchor):
    text = glue.join(pieces)
    for moment in times.find(text, anchor=anchor, zone=LONDON):
        assert moment.start is None or moment.start.utcoffset() is not None
        assert text[slice(*moment.span)] == moment.words
    times.deadline(text, anchor, LONDON)
    times.returning(text, anchor, LONDON)


@pytest.mark.parametrize(
    "piece",
    [
        "Thursday 27 November at 10:30 to 11:30 CET, ",
        "1",
        "a" * 7 + "1 ",
        "12.",
        "https://",
        "at ",
        "\n- 9",
        "next week ",
    ],
)
def test_work_grows_with_the_length_of_the_text_and_no_faster(piece):
    def cost(size):
        text = (piece * (size // len(piece) + 1))[:size]
        best = []
        for _ in range(3):
            begun = clock.perf_counter()
            found(text)
            times.deadline(text, ANCHOR, LONDON)
            best.append(clock.perf_counter() - begun)
        return min(best)

    assert cost(32_000) < 40 * cost(4_000) + 0.05
