"""The table of what was understood: within its width, readable from its headings, nothing of a mail's own in it."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.cli.columns import columns
from afterword.cli.table import Table
from afterword.core.readings import Interviewer, Kind, Meeting, Reading

ZONE = ZoneInfo("Europe/London")
START = datetime(2026, 2, 16, 9, tzinfo=ZoneInfo("Australia/Sydney"))
PEOPLE = (Interviewer("Bronwyn Tait"), Interviewer("王小明 (Engineering, 第三開発部 Team)"))
READING = Reading(
    kind=Kind.INTERVIEW_RESCHEDULED, company="株式会社アフターワードホールディングス", role="Principal Embedded Software Engineer in Test",
    interviews=(Meeting(start=START, interviewers=PEOPLE), Meeting(start=START, interviewers=PEOPLE[:1])), confidence=0.5,
)  # fmt: skip


@pytest.mark.parametrize("width", [60, 80, 109, 110, 120, 200, 240])
@pytest.mark.parametrize("name", ["m001.eml", "1700000000.M1P2.host.example:2,S" * 3, "\x1b[2J\nевил\u202e.eml"])
def test_every_line_fits(name, width):
    table = Table(width, ZONE)
    lines = [*table.heading(), *table.row(name, READING), *table.row(name, Reading(kind=Kind.OTHER))]
    assert all(columns(line) <= width for line in lines)
    assert not {"\x1b", "\n", "\u202e"} & set("".join(lines))


@pytest.mark.parametrize("width", [80, 200])
def test_cells_stand_below_their_headings(width):
    table = Table(width, ZONE)
    heading, rows = list(table.heading()), list(table.row("m1.eml", replace(READING, company="Corbel")))
    assert rows[0].index("interview_rescheduled") == heading[0].index("kind")
    assert rows[0].index("2026-02-15 22:00") == heading[0].index("when")
    line = len(heading) - 1
    assert rows[line].index("Corbel") == heading[line].index("company")
    assert rows[line].index("Bronwyn") == heading[line].index("who")


def test_times_are_the_owners_and_each_further_interview_has_a_line():
    lines = list(Table(200, ZONE).row("m1.eml", READING))
    assert [line.split("2026-02-15 22:00")[1].split()[0] for line in lines] == ["Bronwyn", "Bronwyn"]


def test_a_day_stands_where_there_is_no_interview():
    one = Reading(kind=Kind.STATUS_UPDATE, decision_by=date(2026, 3, 2))
    two = Reading(kind=Kind.AUTO_REPLY, return_date=date(2026, 3, 2))
    assert "by 2026-03-02" in next(Table(120, ZONE).row("m", one))
    assert "back 2026-03-02" in next(Table(120, ZONE).row("m", two))


def test_styles_are_only_where_they_are_wanted():
    assert "\x1b" in next(Table(120, ZONE, paints=True).heading())
    assert "\x1b" not in next(Table(120, ZONE).heading())
    assert "\x1b" in next(Table(120, ZONE, paints=True).row("m", READING))
