"""Calendar parts in the styles of the programs that write them: when they say the meeting is, and with whom."""

from __future__ import annotations

import time as clock
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.reading import invitations

LONDON = ZoneInfo("Europe/London")

#: A zone as Exchange defines it: rules from the year 1601 on.
EXCHANGE_EASTERN = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
ODD_ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""


FIXED = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:{offset}
TZOFFSETTO:{offset}
END:STANDARD
END:VTIMEZONE
"""


def calendar(*lines, zone="", method="REQUEST"):
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}"] if method else ["BEGIN:VCALENDAR", "VERSION:2.0"]
    body = ["BEGIN:VEVENT", "UID:one@cal.example", *lines, "END:VEVENT", "END:VCALENDAR"]
    return "\r\n".join([*head, *zone.splitlines(), *body]) + "\r\n"


def entry(text, zone=LONDON):
    (only,) = invitations.read(text, zone).entries
    return only


STYLES = {
    "Google, IANA zone": (
        ["DTSTART;TZID=Europe/Dublin:20250121T150000", "DTEND;TZID=Europe/Dublin:20250121T154500"],
        "",
        "2025-01-21T15:00+00:00",
        45,
    ),
    "Google, UTC": (["DTSTART:20250618T130000Z", "DTEND:20250618T133000Z"], "", "2025-06-18T13:00+00:00", 30),
    "Outlook, Windows name in summer": (
        ["DTSTART;TZID=GMT Standard Time:20250409T132000", "DTEND;TZID=GMT Standard Time:20250409T140000"],
        "",
        "2025-04-09T13:20+01:00",
        40,
    ),
    "Outlook, Windows name in winter": (
        ["DTSTART;TZID=W. Europe Standard Time:20251119T110000", "DTEND;TZID=W. Europe Standard Time:20251119T114500"],
        "",
        "2025-11-19T11:00+01:00",
        45,
    ),
    "Exchange, standard name in summer means the summer's clock": (
        ["DTSTART;TZID=Eastern Standard Time:20250424T100000", "DTEND;TZID=Eastern Standard Time:20250424T110000"],
        EXCHANGE_EASTERN.format(name="Eastern Standard Time"),
        "2025-04-24T10:00-04:00",
        60,
    ),
    "Outlook's display name, quoted": (
        [
            'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20250701T093000',
            'DTEND;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20250701T103000',
        ],
        "",
        "2025-07-01T09:30+02:00",
        60,
    ),
    "Exchange, a customised zone in summer": (
        ["DTSTART;TZID=Customized Time Zone:20250709T090000", "DTEND;TZID=Customized Time Zone:20250709T093000"],
        EXCHANGE_EASTERN.format(name="Customized Time Zone"),
        "2025-07-09T09:00-04:00",
        30,
    ),
    "Exchange, a customised zone in winter": (
        ["DTSTART;TZID=Customized Time Zone:20251209T090000", "DTEND;TZID=Customized Time Zone:20251209T093000"],
        EXCHANGE_EASTERN.format(name="Customized Time Zone"),
        "2025-12-09T09:00-05:00",
        30,
    ),
    "a customised zone, last Sunday rules, the day before the change": (
        ["DTSTART;TZID=Our office:20250329T090000", "DURATION:PT1H"],
        ODD_ZONE.format(name="Our office"),
        "2025-03-29T09:00+01:00",
        60,
    ),
    "a customised zone, last Sunday rules, the day after the change": (
        ["DTSTART;TZID=Our office:20250331T090000", "DURATION:PT1H"],
        ODD_ZONE.format(name="Our office"),
        "2025-03-31T09:00+02:00",
        60,
    ),
    "a customised zone, after the autumn's change": (
        ["DTSTART;TZID=Our office:20251027T090000", "DURATION:PT1H"],
        ODD_ZONE.format(name="Our office"),
        "2025-10-27T09:00+01:00",
        60,
    ),
    "a customised zone with one observance": (
        ["DTSTART;TZID=Plant:20250709T090000", "DURATION:PT45M"],
        (
            "BEGIN:VTIMEZONE\nTZID:Plant\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\n"
            "END:STANDARD\nEND:VTIMEZONE\n"
        ),
        "2025-07-09T09:00+03:00",
        45,
    ),
    "a customised zone that names its place": (
        ["DTSTART;TZID=x-1:20250709T090000", "DURATION:PT45M"],
        "BEGIN:VTIMEZONE\nTZID:x-1\nX-LIC-LOCATION:Europe/Paris\nEND:VTIMEZONE\n",
        "2025-07-09T09:00+02:00",
        45,
    ),
    "Apple": (
        ["DTEND;TZID=America/Los_Angeles:20250304T113000", "DTSTART;TZID=America/Los_Angeles:20250304T103000"],
        "",
        "2025-03-04T10:30-08:00",
        60,
    ),
    "Zoho, lower-case zone": (
        ["DTSTART;TZID=asia/kolkata:20250918T153000", "DURATION:PT60M"],
        "",
        "2025-09-18T15:30+05:30",
        60,
    ),
    "Evolution, a vendor's prefix": (
        ["DTSTART;TZID=/freeassociation.example/Europe/Madrid:20250918T153000", "DURATION:PT1H30M"],
        "",
        "2025-09-18T15:30+02:00",
        90,
    ),
    "floating time": (["DTSTART:20250617T095000", "DTEND:20250617T102500"], "", "2025-06-17T09:50+01:00", 35),
    "floating time under X-WR-TIMEZONE": (
        ["DTSTART:20250617T095000", "DTEND:20250617T102500"],
        "X-WR-TIMEZONE:Europe/Berlin",
        "2025-06-17T09:50+02:00",
        35,
    ),
    "an unknown zone is the owner's": (["DTSTART;TZID=Nowhere:20250617T095000"], "", "2025-06-17T09:50+01:00", None),
    "a zone that is a path is the owner's": (
        ["DTSTART;TZID=../../etc/passwd:20250617T095000"],
        "",
        "2025-06-17T09:50+01:00",
        None,
    ),
    "an abbreviation": (["DTSTART;TZID=EST:20250714T095000"], "", "2025-07-14T09:50-04:00", None),
    "DURATION": (["DTSTART;TZID=Europe/Zurich:20250612T110000", "DURATION:PT4H30M"], "", "2025-06-12T11:00+02:00", 270),
    "DURATION in weeks and days": (["DTSTART:20250612T110000Z", "DURATION:P1DT2H"], "", "2025-06-12T11:00+00:00", 1560),
    "home-made, without seconds": (
        ["DTSTART:20250617T0950Z", "DTEND:20250617T1025Z"],
        "",
        "2025-06-17T09:50+00:00",
        35,
    ),
    "home-made, ISO 8601": (
        ["DTSTART:2025-06-17T09:50:00+02:00", "DTEND:2025-06-17T10:25:00+02:00"],
        "",
        "2025-06-17T09:50+02:00",
        35,
    ),
    "home-made, milliseconds": (["DTSTART:2025-06-17T09:50:00.000Z"], "", "2025-06-17T09:50+00:00", None),
    "an end before the start is none": (
        ["DTSTART:20250617T095000Z", "DTEND:20250617T085000Z"],
        "",
        "2025-06-17T09:50+00:00",
        None,
    ),
    "a negative duration is none": (
        ["DTSTART:20250617T095000Z", "DURATION:-PT15M"],
        "",
        "2025-06-17T09:50+00:00",
        None,
    ),
    "VALUE=DATE-TIME and blanks": (["dtstart;value=date-time: 20250617T095000Z "], "", "2025-06-17T09:50+00:00", None),
    "a misleading name: the definition lies elsewhere": (
        ["DTSTART;TZID=GMT Standard Time:20250709T090000", "DURATION:PT1H"],
        EXCHANGE_EASTERN.format(name="GMT Standard Time"),
        "2025-07-09T09:00-04:00",
        60,
    ),
    "a misleading name: the definition knows no summer time": (
        ["DTSTART;TZID=Eastern Standard Time:20250709T090000", "DURATION:PT1H"],
        EXCHANGE_EASTERN.format(name="Eastern Standard Time").replace("-0400", "-0500"),
        "2025-07-09T09:00-05:00",
        60,
    ),
    "a definition with a standard time alone does not take a known zone's summer": (
        ["DTSTART;TZID=Europe/London:20250709T090000", "DURATION:PT1H"],
        FIXED.format(name="Europe/London", offset="+0000"),
        "2025-07-09T09:00+01:00",
        60,
    ),
    "a definition under another name, when it is the only one": (
        ["DTSTART;TZID=Our clock:20250709T090000", "DURATION:PT1H"],
        FIXED.format(name="Clock 1", offset="+0300"),
        "2025-07-09T09:00+03:00",
        60,
    ),
    "a name in another case than its definition": (
        ["DTSTART;TZID=PLANT:20250709T090000", "DURATION:PT1H"],
        FIXED.format(name="Plant", offset="+0300"),
        "2025-07-09T09:00+03:00",
        60,
    ),
    "a definition by position: the last Sunday": (
        ["DTSTART;TZID=Our office:20250401T090000", "DURATION:PT1H"],
        ODD_ZONE.format(name="Our office").replace("BYDAY=-1SU", "BYDAY=SU;BYSETPOS=-1"),
        "2025-04-01T09:00+02:00",
        60,
    ),
    "a definition by position: the day before the change": (
        ["DTSTART;TZID=Our office:20250329T090000", "DURATION:PT1H"],
        ODD_ZONE.format(name="Our office").replace("BYDAY=-1SU", "BYDAY=SU;BYSETPOS=-1"),
        "2025-03-29T09:00+01:00",
        60,
    ),
    "a definition of the southern half": (
        ["DTSTART;TZID=South:20250115T090000", "DURATION:PT1H"],
        ODD_ZONE.format(name="South").replace("STANDARD", "X").replace("DAYLIGHT", "STANDARD").replace("X", "DAYLIGHT"),
        "2025-01-15T09:00+01:00",
        60,
    ),
    "a definition from a day on, its offset without a sign": (
        ["DTSTART;TZID=Plant:20250709T090000", "DURATION:PT1H"],
        FIXED.format(name="Plant", offset="0300").replace("T000000", ""),
        "2025-07-09T09:00+03:00",
        60,
    ),
    "Outlook of old, a display name with stops": (
        ['DTSTART;TZID="(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna":20250709T090000'],
        "",
        "2025-07-09T09:00+02:00",
        None,
    ),
    "Outlook of old, Greenwich's display name": (
        ['DTSTART;TZID="(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London":20250709T090000'],
        "",
        "2025-07-09T09:00+01:00",
        None,
    ),
    "Windows' name of the summer": (
        ["DTSTART;TZID=W. Europe Daylight Time:20250709T090000"],
        "",
        "2025-07-09T09:00+02:00",
        None,
    ),
    "Windows' name in German": (
        ["DTSTART;TZID=Mitteleuropäische Sommerzeit:20250709T090000"],
        "",
        "2025-07-09T09:00+02:00",
        None,
    ),
    "a zone and UTC's mark: UTC": (
        ["DTSTART;TZID=Europe/Berlin:20250709T090000Z"],
        "",
        "2025-07-09T09:00+00:00",
        None,
    ),
    "home-made, a colon before the zone": (
        ["DTSTART:TZID=Europe/Berlin:20250709T090000", "DTEND:TZID=Europe/Berlin:20250709T100000"],
        "",
        "2025-07-09T09:00+02:00",
        60,
    ),
    "home-made, blanks within": (
        ["DTSTART:2025-07-09 09:00", "DTEND:2025-07-09 10:00"],
        "",
        "2025-07-09T09:00+01:00",
        60,
    ),
    "folded within the name of a property": (
        ["UID:x", "DTST", " ART:20250709T090000Z", "DTEND:20250709T", "\t100000Z"],
        "",
        "2025-07-09T09:00+00:00",
        60,
    ),
    "folded within a parameter": (
        ["DTSTART;TZ", " ID=Europe/", " Berlin:20250709T090000"],
        "",
        "2025-07-09T09:00+02:00",
        None,
    ),
    "an end on a day alone is none": (
        ["DTSTART:20250709T090000Z", "DTEND;VALUE=DATE:20250709"],
        "",
        "2025-07-09T09:00+00:00",
        None,
    ),
    "a skipped local time moves forward": (
        ["DTSTART;TZID=Europe/London:20250330T013000", "DURATION:PT30M"],
        "",
        "2025-03-30T02:30+01:00",
        30,
    ),
    "a duration counts real time across the change": (
        ["DTSTART;TZID=Europe/London:20250330T003000", "DURATION:PT1H"],
        "",
        "2025-03-30T00:30+00:00",
        60,
    ),
}


@pytest.mark.parametrize("style", STYLES)
def test_a_calendar_says_when(style):
    lines, zone, start, minutes = STYLES[style]
    found = entry(calendar(*lines, zone=zone))
    assert found.start == datetime.fromisoformat(start)
    assert found.start.utcoffset() == datetime.fromisoformat(start).utcoffset()
    length = None if found.end is None else found.end.astimezone(UTC) - found.start.astimezone(UTC)
    assert length == (None if minutes is None else timedelta(minutes=minutes))
    assert (found.all_day, found.recurring) == (False, False)


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
def test_lines_may_end_in_any_way(ends):
    text = calendar("DTSTART:20250618T130000Z", "SUMMARY:Talk").replace("\r\n", ends)
    assert entry(text).summary == "Talk"


def test_a_date_alone_is_all_day_in_the_owners_zone():
    found = entry(calendar("DTSTART;VALUE=DATE:20250618", "DTEND;VALUE=DATE:20250619"))
    assert found.all_day
    assert (found.start.isoformat(), found.end.isoformat()) == (
        "2025-06-18T00:00:00+01:00",
        "2025-06-19T00:00:00+01:00",
    )
    assert entry(calendar("DTSTART:20250618T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE")).all_day


def test_people_are_read_with_their_parts():
    found = entry(
        calendar(
            "DTSTART:20250618T130000Z",
            'ORGANIZER;CN="Hartley, Sean":mailto:sean@tide.example',
            'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Fong; Mei: PhD":MAILTO:mei@tide.example',
            "ATTENDEE;CUTYPE=ROOM;ROLE=NON-PARTICIPANT;CN=Room 4:mailto:room4@tide.example",
            "ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Ann^nO^'Neil^':invalid:nomail",
            "ATTENDEE;EMAIL=tom@tide.example;CN=Tom:urn:uuid:7",
        ),
    )
    assert (found.organizer.name, found.organizer.email) == ("Hartley, Sean", "sean@tide.example")
    mei, room, ann, tom = found.attendees
    assert (mei.name, mei.email, mei.partstat) == ("Fong; Mei: PhD", "mei@tide.example", "ACCEPTED")
    assert (room.cutype, room.role) == ("ROOM", "NON-PARTICIPANT")
    assert (ann.name, ann.email, ann.role) == ('Ann O"Neil"', "", "OPT-PARTICIPANT")
    assert (tom.name, tom.email) == ("Tom", "tom@tide.example")


def test_folds_are_undone_and_text_unescaped():
    found = entry(
        calendar(
            "DTSTART:20250618T130000Z",
            "SUMMARY:Interview day\\, talk\\; l",
            " unch",
            "DESCRIPTION:One\\nTwo\\\\n",
            "\t three",
            "LOCATION:Room «Apollo",
            " falter»",
            "URL:https://meet.example/1",
        ),
    )
    assert found.summary == "Interview day, talk; lunch"
    assert found.description == "One\nTwo\\n three"
    assert (found.location, found.url) == ("Room «Apollofalter»", "https://meet.example/1")


def test_a_fold_that_lost_its_blank_is_still_undone():
    found = entry(calendar("SUMMARY:Interview with a rather lo", "ng name", "DTSTART:20250618T130000Z"))
    assert found.summary == "Interview with a rather long name"


@pytest.mark.parametrize("indent", ["  ", "\t"])
def test_a_home_made_calendar_may_be_indented(indent):
    text = calendar("DTSTART:20250618T130000Z", "SUMMARY:Talk", "DESCRIPTION:One", " two")
    whole = "".join(f"{indent}{line}\n" for line in text.splitlines())
    assert (entry(whole).summary, entry(whole).description) == ("Talk", "Onetwo")
    within = "\n".join(line if line.startswith(("BEGIN", "END")) else indent + line for line in text.splitlines())
    assert entry(within).summary == "Talk"


def test_lines_torn_by_empty_lines_are_one():
    found = entry(calendar("SUMMARY:Interview with a", "", "", "  long name", "", "DTSTART:20250618T130000Z"))
    assert found.summary == "Interview with a long name"


@pytest.mark.parametrize(
    ("line", "summary"),
    [
        (r"SUMMARY:One\, two\; three\: four \"five\" \\six", 'One, two; three: four "five" \\six'),
        (r"SUMMARY:One, two; three", "One, two; three"),
        (r"SUMMARY;LANGUAGE=en-GB;X=\"a:b;c\":One", "One"),
        (r"SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gespr=C3=A4ch", "Gespräch"),
        (r"SUMMARY;ENCODING=QUOTED-PRINTABLE:Caf=E9", "Café"),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE:A long=\n name", "A long name"),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE:A long=\nname: it is", "A longname: it is"),
        ("SUMMARY:=?utf-8?q?Gespr=C3=A4ch?=", "Gespräch"),
        ("summary:Talk", "Talk"),
    ],
)
def test_texts_are_unescaped_however_they_were_escaped(line, summary):
    assert entry(calendar(*line.split("\n"), "DTSTART:20250618T130000Z")).summary == summary


def test_an_override_stands_beside_its_series_and_each_has_its_own_time():
    text = calendar("DTSTART:20250618T130000Z", "RRULE:FREQ=WEEKLY;COUNT=3").replace("END:VCALENDAR\r\n", "") + (
        "BEGIN:VEVENT\nUID:one@cal.example\nRECURRENCE-ID:20250625T130000Z\nDTSTART:20250625T150000Z\nSTATUS:CANCELLED\nSEQUENCE:1\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    series, override = invitations.read(text, LONDON).entries
    assert (series.start.hour, series.status, override.start.hour, override.status) == (13, "", 15, "CANCELLED")
    assert series.uid == override.uid


def test_what_lies_beyond_the_cap_is_not_read():
    text = calendar("DTSTART:20250618T130000Z").replace(
        "END:VCALENDAR", "X:" + "x" * 300_000 + "\nBEGIN:VEVENT\nDTSTART:20250619T130000Z"
    )
    assert len(invitations.read(text, LONDON).entries) == 1


def test_method_status_and_sequence_are_told():
    text = calendar("DTSTART:20250618T130000Z", "STATUS:cancelled", "SEQUENCE:2", method="cancel")
    found = invitations.read(text, LONDON)
    assert (found.method, found.entries[0].status, found.entries[0].sequence) == ("CANCEL", "CANCELLED", 2)
    assert invitations.read(calendar("DTSTART:20250618T130000Z", "SEQUENCE:x", method=""), LONDON).method == ""


def test_a_recurring_entry_is_its_first_occurrence_and_never_expanded():
    text = calendar("DTSTART:20250618T130000Z", "RRULE:FREQ=SECONDLY;COUNT=1000000000")
    found = entry(text)
    assert (found.recurring, found.start) == (True, datetime(2025, 6, 18, 13, tzinfo=UTC))


def test_several_entries_keep_their_order():
    two = (
        calendar("DTSTART:20250618T130000Z").replace("END:VCALENDAR", "")
        + "BEGIN:VEVENT\nDTSTART:20250619T130000Z\nEND:VEVENT\n"
    )
    assert [e.start.day for e in invitations.read(two, LONDON).entries] == [18, 19]


def test_an_alarm_within_an_entry_is_not_the_entry():
    found = entry(
        calendar(
            "BEGIN:VALARM",
            "TRIGGER:-PT15M",
            "DESCRIPTION:Remember",
            "END:VALARM",
            "DTSTART:20250618T130000Z",
            "SUMMARY:Talk",
        ),
    )
    assert (found.summary, found.description) == ("Talk", "")


@pytest.mark.parametrize(
    "text", ["", "Hello", "BEGIN:VCARD\nFN:Ann\nEND:VCARD", "\x00" * 50, "END:VCALENDAR", ":::::", "BEGIN:"]
)
def test_what_is_no_calendar_is_none(text):
    assert invitations.read(text, LONDON) is None


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART:20250231T100000Z",
        "DTSTART:00000101T000000Z",
        "DTSTART:tomorrow",
        "DTSTART",
        "DTSTART:99999999T999999",
        "SUMMARY:x",
    ],
)
def test_an_entry_without_a_real_start_is_left_out(line):
    assert invitations.read(calendar(line), LONDON).entries == ()


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART:00010101T000000",
        "DTSTART:99991231T235959",
        "DTSTART;TZID=Asia/Tokyo:00010101T000000",
        "DTSTART:99991231T235959Z",
    ],
)
def test_the_ends_of_the_calendar_break_nothing(line):
    assert all(e.start.tzinfo for e in invitations.read(calendar(line, "DURATION:P9999W"), LONDON).entries)


def test_sizes_are_bounded():
    many = calendar("DTSTART:20250618T130000Z", *["ATTENDEE:mailto:a@b.example"] * 900)
    assert len(entry(many).attendees) == invitations.MOST_ATTENDEES
    deep = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 100_000
    assert invitations.read(deep, LONDON).entries == ()


PIECES = st.sampled_from(
    [
        "BEGIN:VCALENDAR",
        "END:VCALENDAR",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "END:VTIMEZONE",
        "BEGIN:DAYLIGHT",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "END:DAYLIGHT",
        "TZID:A",
        "TZOFFSETTO:+0100",
        "TZOFFSETFROM:-9999",
        "DTSTART:16010101T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-9SU;BYMONTH=13",
        "RRULE:FREQ=YEARLY;BYDAY=5MO;BYMONTH=2;UNTIL=20200101T000000Z",
        "RDATE:20200101T000000",
        "DTSTART;TZID=A:20250330T013000",
        "DTEND;TZID=A:20250330T023000",
        "DURATION:PT1H",
        "DTSTART:20250330",
        "SEQUENCE:-1",
        ' ";:=^',
        'ATTENDEE;CN="x',
        "ATTENDEE;;;:mailto:a@b.example",
        "X-WR-TIMEZONE:Europe/Paris",
        "METHOD:",
        "UID",
        "RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2",
        "RRULE:FREQ=YEARLY;BYDAY=SU;BYSETPOS=-5;BYMONTH=2",
        "DTSTART:TZID=A:20250330T013000",
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=x:a=",
        "  BEGIN:VEVENT",
        "  DTSTART:20250330",
        "TZOFFSETTO:0100",
        "TZID:Europe/London",
    ],
)


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_no_heap_of_lines_breaks_it_and_starts_are_aware(pieces):
    found = invitations.read("\n".join(["BEGIN:VCALENDAR", *pieces]), LONDON)
    for one in found.entries if found else ():
        assert one.start.utcoffset() is not None
        assert one.end is None or one.end.astimezone(UTC) > one.start.astimezone(UTC)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_it(text):
    invitations.read(text, LONDON)
    invitations.read(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:{text}\nDTEND;{text}:20250101\nEND:VEVENT", LONDON)


@pytest.mark.parametrize(
    "piece", ['"', ";", ":", "ATTENDEE;CN=", "a;", 'X;A="', "\n", " \n", "BEGIN:VEVENT\n", "X:1\n y\n", "^n"]
)
def test_work_grows_with_the_size_of_the_part_and_no_faster(piece):
    def cost(size):
        text = "BEGIN:VCALENDAR\nX;" + (piece * (size // len(piece)))
        best = []
        for _ in range(3):
            begun = clock.perf_counter()
            invitations.read(text, LONDON)
            best.append(clock.perf_counter() - begun)
        return min(best)

    assert cost(240_000) < 60 * cost(20_000) + 0.05
