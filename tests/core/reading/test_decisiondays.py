"""The day by which an employer decides or writes, told apart from every other day that a letter names."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import mime
from afterword.core.reading.decisiondays import decision_day
from afterword.core.reading.view import lay_out

OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=ZoneInfo("Europe/London"))


def day_in(text):
    raw = (
        "From: Pat Lee <pat@corbel.example>\nTo: jordan@avery.example\nSubject: Where we are\n"
        f"Date: Mon, 02 Mar 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    letter = mime.read(raw.encode())
    assert isinstance(letter, Letter)
    said = decision_day(lay_out(letter, OWNER))
    return said.day if said else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The panel meets on Tuesday 10 March and I will write to you by Friday 13 March.", date(2026, 3, 13)),
        ("We decide on 12 March. You will hear from us by 16 March.", date(2026, 3, 16)),
        ("We should come back to you early next week, by Tuesday 10th at the latest.", date(2026, 3, 10)),
        ("You should hear from us within two weeks of today.", date(2026, 3, 16)),
        ("Your interview is on 17 March. They will decide by the end of that week.", date(2026, 3, 20)),
        ("Sans réponse de notre part sous un mois, votre profil n'a pas été retenu.", date(2026, 4, 2)),
        ("Wir entscheiden am 19. März. Du hörst spätestens am 20. März von mir.", date(2026, 3, 20)),
    ],
)
def test_being_told_counts_before_deciding(text, day):
    assert day_in(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "From first call to decision takes three weeks on average.",
        "I promised you news this week and there is none.",
        "Please let us have your answer by Friday 13 March.",
        "Applications for the second post close on Monday.",
        "Thank you for your application, which we got today.",
    ],
)
def test_other_days_are_no_decision_days(text):
    assert day_in(text) is None
