"""Zones by the names that mail gives them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tzlocal.windows_tz import win_tz

from afterword.core.reading import zonenames, zones

#: A name, and its offsets from UTC in January and July, in hours.
NAMES = {
    "Europe/Berlin": (1, 2),
    "europe/berlin": (1, 2),
    "W. Europe Standard Time": (1, 2),
    "Romance Standard Time": (1, 2),
    "GMT Standard Time": (0, 1),
    "Greenwich Standard Time": (0, 0),
    "Eastern Standard Time": (-5, -4),
    "India Standard Time": (5.5, 5.5),
    "UTC": (0, 0),
    "Z": (0, 0),
    "GMT": (0, 0),
    "BST": (0, 1),
    "CET": (1, 2),
    "CEST": (1, 2),
    "MEZ": (1, 2),
    "ET": (-5, -4),
    "EST": (-5, -4),
    "EDT": (-5, -4),
    "PT": (-8, -7),
    "PST": (-8, -7),
    "CT": (-6, -5),
    "MT": (-7, -6),
    "AEST": (11, 10),
    "JST": (9, 9),
    "SGT": (8, 8),
    "UK time": (0, 1),
    "UK": (0, 1),
    "London time": (0, 1),
    "Ireland Time": (0, 1),
    "UK, Ireland, Lisbon Time": (0, 1),
    "British Summer Time": (0, 1),
    "Central European Time": (1, 2),
    "Central European Summer Time": (1, 2),
    "Mitteleuropäische Zeit": (1, 2),
    "Eastern Time": (-5, -4),
    "Eastern Time (US & Canada)": (-5, -4),
    "Pacific Daylight Time": (-8, -7),
    "Berlin": (1, 2),
    "Stockholm": (1, 2),
    "New York": (-5, -4),
    "San Francisco": (-8, -7),
    "Bengaluru": (5.5, 5.5),
    "Ulaanbaatar": (8, 8),
    "Buenos Aires": (-3, -3),
    "hora peninsular": (1, 2),
    "heure française": (1, 2),
    "heure de Paris": (1, 2),
    "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna": (1, 2),
    "(UTC+00:00) Dublin, Edinburgh, Lisbon, London": (0, 1),
    "(UTC-05:00) Eastern Time (US & Canada)": (-5, -4),
    "(UTC+03:00) Nowhere at all": (3, 3),
    "(UTC) Coordinated Universal Time": (0, 0),
    "GMT+1": (1, 1),
    "UTC+05:30": (5.5, 5.5),
    "UTC-3": (-3, -3),
    "UTC−3": (-3, -3),
    "+0100": (1, 1),
    "-04:00": (-4, -4),
    "/example.org/20050126_1/Europe/London": (0, 1),
    "tzone://Microsoft/Utc": (0, 0),
    '"Europe/Paris"': (1, 2),
    "US/Eastern": (-5, -4),
}


def hours(zone, month):
    return datetime(2025, month, 15, tzinfo=zone).utcoffset() / timedelta(hours=1)


@pytest.mark.parametrize(("name", "expected"), NAMES.items())
def test_a_name_means_its_places_clock_in_winter_and_summer(name, expected):
    zone = zones.zone(name)
    assert (hours(zone, 1), hours(zone, 7)) == expected


@pytest.mark.parametrize("name", win_tz)
def test_every_windows_name_is_known(name):
    assert zones.zone(name) is not None


@pytest.mark.parametrize("key", sorted({*zonenames.WORDS.values(), *zonenames.PHRASES.values()}))
def test_every_zone_of_the_tables_exists(key):
    assert zones.zone(key) is not None


@pytest.mark.parametrize("word", sorted({*zonenames.WORDS, *zonenames.PHRASES} - {*zonenames.AMBIGUOUS}))
def test_every_word_of_the_tables_is_a_zone(word):
    assert zones.zone(word) is not None


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "../../etc/passwd",
        "/etc/passwd",
        "..",
        "Europe",
        "Europe/",
        "Europe/../America",
        "\x00",
        "Europe/Berlin\x00",
        "x" * 10000,
        "Customized Time Zone",
        "tzone://Microsoft/Custom",
        "time",
        "leap seconds",
        "UTC+99",
        "tzdata.zi",
        "IST",
    ],
)
def test_what_is_no_zone_is_none(name):
    assert zones.zone(name) is None


def test_an_ambiguous_abbreviation_goes_by_what_it_is_near_to():
    assert zones.zone("IST", near=timedelta(hours=5.5)) == ZoneInfo("Asia/Kolkata")
    assert zones.zone("IST", near=timedelta(hours=1)) == ZoneInfo("Europe/Dublin")
    assert zones.zone("CST", near=timedelta(hours=8)) == ZoneInfo("Asia/Shanghai")
    assert zones.zone("CST") == ZoneInfo("America/Chicago")


def test_a_fixed_offset_stays_and_an_impossible_one_is_utc():
    assert zones.fixed(timedelta(hours=2)).utcoffset(None) == timedelta(hours=2)
    assert zones.fixed(timedelta(hours=40)) is UTC


def test_a_skipped_local_time_moves_forward():
    london = ZoneInfo("Europe/London")
    assert f"{zones.local(datetime(2025, 3, 30, 1, 30), london):%H:%M%z}" == "02:30+0100"
    assert f"{zones.local(datetime(2025, 10, 26, 1, 30), london):%H:%M%z}" == "01:30+0100"


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=140))
def test_no_name_breaks_it(name):
    assert zones.zone(name) is None or isinstance(zones.zone(name), ZoneInfo)
