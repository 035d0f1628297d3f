"""Whatever a letter names, and however often: it is understood within its second of processor time."""

import time
from zoneinfo import ZoneInfo

import pytest

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import mime, understanding

OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=ZoneInfo("Europe/London"))
#: Seconds of processor time, whatever machine this is: five times the promise of one second.
LIMIT = 5.0
SETTLED = "Your interview for the Data Engineer role is confirmed for Thursday 5 March 2026 at 2pm.\n"


def calendar(entries, guests):
    lines = ["BEGIN:VCALENDAR", "METHOD:REQUEST"]
    for n in range(entries):
        lines += ["BEGIN:VEVENT", f"UID:{n}@x.example", f"DTSTART:202603{n % 28 + 1:02}T100000Z", "SUMMARY:Interview"]
        lines += [f"ATTENDEE;CN=Guest{g} Name{n}:mailto:g{g}.n{n}@x{g}.example" for g in range(guests)]
        lines += ["END:VEVENT"]
    return "\n".join([*lines, "END:VCALENDAR"])


BOMBS = {
    "names joined by and": SETTLED + " and ".join("Abcd Efgh" for _ in range(400)),
    "a list of guests": SETTLED + "You will meet " + ", ".join(f"Ann{chr(65 + n % 26)} Lee{n}" for n in range(600)) + ".",
    "guests by their letters alone": SETTLED + ", ".join("Ab Cd" for _ in range(3000)),
    "capitals": SETTLED + "A" * 20_000,
    "capital words": SETTLED + "Abc " * 5000,
    "lines of interviewers": SETTLED + "\n".join("Interviewers: " + ", ".join(f"Ann{n} Lee{m}" for m in range(25)) for n in range(70)),
    "addresses": SETTLED + " ".join(f"a{n}@b{n}.example" for n in range(900)),
    "signatures": SETTLED + "\n-- \nAnn Lee\nBrightwell Ltd\n" * 2000,
    "days in one sentence": SETTLED + "We decide by Friday, 6 March and tell you by Monday, 9 March, " * 300,
    "a row of days": SETTLED + "13-14-15-16 and 17 or 18 to " * 2000 + "19 November",
    "empty lines": SETTLED + "\n" * 250_000,
    "times": SETTLED + "10:30 with Ann Lee\n" * 2000,
}  # fmt: skip


def understood(raw):
    began = time.process_time()
    letter = mime.read(raw)
    assert isinstance(letter, Letter)
    understanding.understand(letter, OWNER)
    return time.process_time() - began


def message(body, head=""):
    return (
        f"From: Ann Lee <ann@brightwell.example>\nTo: jordan@avery.example\nSubject: Your interview\n{head}"
        f"Date: Mon, 02 Mar 2026 09:00:00 +0000\nMessage-ID: <a@brightwell.example>\n\n{body}"
    ).encode()


@pytest.mark.parametrize("body", BOMBS.values(), ids=BOMBS)
def test_no_body_takes_more_than_its_second(body):
    assert understood(message(body)) < LIMIT


def test_no_crowd_of_recipients_takes_more_than_its_second():
    crowd = ",\n ".join(f"Guest{n} Name{n} <g{n}@x{n}.example>" for n in range(300))
    assert understood(message(SETTLED + " ".join(f"Guest{n}" for n in range(900)), f"Cc: {crowd}\n")) < LIMIT


def test_no_crowd_in_a_calendar_takes_more_than_its_second():
    head = "MIME-Version: 1.0\nContent-Type: text/calendar; method=REQUEST\n"
    assert understood(message(calendar(30, 60), head)) < LIMIT
