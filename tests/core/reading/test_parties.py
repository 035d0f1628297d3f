"""Of two that a title puts side by side, the one that is not the owner is the employer; what is behind may be the role."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import mime, parties, understanding
from afterword.demo.mails import OWNER as ADDRESS
from afterword.demo.mails import invitation

LONDON = ZoneInfo("Europe/London")
OWNER = Owner(name="Jordan Avery", addresses=(ADDRESS,), zone=LONDON)
START = datetime(2026, 3, 4, 14, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("title", "other", "rest"),
    [
        ("Interview: Jordan Avery and Brightwell (Data Engineer)", "Brightwell", "Interview:  (Data Engineer)"),
        ("Jordan / Brightwell", "Brightwell", ""),
        ("Brightwell <> Jordan Avery", "Brightwell", ""),
        ("Corvane Robotics x Jordan: intro call", "Corvane Robotics", ": intro call"),
        ("Jordan Avery & Halden & Pike - Editor", "Halden & Pike", "- Editor"),
        ("Interview Brightwell | Jordan", "Brightwell", "Interview"),
        ("Jordan Avery × Museum of Time", "Museum of Time", ""),
    ],
)
def test_whoever_is_not_the_owner(title, other, rest):
    found = parties.counterpart(title, "Jordan Avery")

    assert found is not None
    assert (found[0], " ".join(found[1].split())) == (other, " ".join(rest.split()))


@pytest.mark.parametrize(
    "title",
    [
        "Interview with Jordan Avery",
        "Jordan Avery",
        "Team lunch",
        "Jordanstown / Brightwell",
        "Jordan and the team",
        "",
    ],
)
def test_nobody_stands_beside(title):
    assert parties.counterpart(title, "Jordan Avery") is None


def test_an_owner_of_many_blanks_or_none_is_nobody():
    assert parties.counterpart("A and B", "") is None


def read(title, people=(("Priya Raman", "priya@brightwell.example"),)):
    """What is understood of an invitation with a title of ours."""
    raw = invitation(START, sent=START - timedelta(days=2), people=people)
    raw = raw.replace(b"Interview: Jordan Avery and Brightwell (Data Engineer)", title.encode())
    letter = mime.read(raw)
    assert isinstance(letter, Letter)
    return understanding.understand(letter, OWNER)


@pytest.mark.parametrize(
    "title",
    [
        "Interview: Jordan Avery and Brightwell (Data Engineer)",
        "Interview: Jordan / Brightwell (Data Engineer)",
        "Brightwell <> Jordan Avery (Data Engineer)",
        "Brightwell x Jordan - Data Engineer interview",
    ],
)
@pytest.mark.parametrize("domain", ["brightwell.example", "gmail.com"])
def test_company_and_role_of_an_invitation(title, domain):
    reading = read(title, people=(("Priya Raman", f"priya@{domain}"),))

    assert (reading.company, reading.role) == ("Brightwell", "Data Engineer")


def test_a_person_beside_the_owner_is_no_company():
    reading = read("Jordan Avery and Priya Raman")

    assert reading.company == "Brightwell"
