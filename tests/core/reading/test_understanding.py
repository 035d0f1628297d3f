"""What single sentences mean, and what they do not."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import mime, understanding
from afterword.core.readings import Kind, Reading, Reason
from afterword.demo.mails import invitation

OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=ZoneInfo("Europe/London"))


def understand(
    text: str, subject: str = "Hello", sender: str = "Pat Lee <pat@corbel.example>", extra: str = ""
) -> Reading:
    raw = (
        f"From: {sender}\nTo: jordan@avery.example\nSubject: {subject}\nDate: Mon, 02 Mar 2026 09:00:00 +0000\n"
        f"Message-ID: <a@corbel.example>\n{extra}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    letter = mime.read(raw.encode())
    assert isinstance(letter, Letter)
    return understanding.understand(letter, OWNER)


def test_what_is_quoted_is_not_said_now():
    reading = understand(
        "Thank you for your kind note, it was lovely to meet you.\n\n"
        "On Fri, 27 Feb 2026 at 10:00, Pat Lee <pat@corbel.example> wrote:\n"
        "> Your interview is confirmed for Thursday 5 March 2026 at 10am.\n"
    )
    assert reading.kind is Kind.EMPLOYER_REPLY
    assert reading.interviews == ()


def test_unfortunately_in_a_reschedule_is_no_rejection():
    reading = understand(
        "Unfortunately Ann is ill, so we need to move your interview for the Data Engineer role from Tuesday to "
        "Thursday 5 March 2026 at 2pm.",
        subject="Your interview",
    )
    assert reading.kind is Kind.INTERVIEW_RESCHEDULED
    assert [meeting.start.isoformat() for meeting in reading.interviews] == ["2026-03-05T14:00:00+00:00"]


def test_unable_to_offer_is_a_rejection():
    reading = understand("After your interview for the Data Engineer role we are unable to offer you the position.")
    assert (reading.kind, reading.reason) == (Kind.REJECTION, Reason.DECLINED)


def test_a_frozen_post_is_told_from_a_filled_one():
    frozen = understand("I am sorry, there is a hiring freeze and the Data Engineer role will no longer go ahead.")
    filled = understand("I am sorry, the Data Engineer position has been filled by an internal candidate.")
    assert (frozen.reason, filled.reason) == (Reason.FROZEN, Reason.FILLED)


def test_how_to_reschedule_is_no_reschedule():
    reading = understand(
        "Your interview for the Data Engineer role is confirmed for Thursday 5 March 2026 at 2pm.\n"
        "If you need to cancel or reschedule, please use this link.",
        subject="Interview confirmed",
    )
    assert reading.kind is Kind.INTERVIEW_CONFIRMED


def test_the_owners_own_mail_says_nothing_new():
    reading = understand(
        "I confirm the interview on Thursday 5 March at 2pm.", sender="Jordan Avery <jordan@avery.example>"
    )
    assert reading.kind is Kind.OTHER


def test_an_empty_message_is_nothing():
    reading = understand("")
    assert reading.kind is Kind.OTHER


def letter_of(text, sender="Pat Lee <pat@corbel.example>", extra=""):
    raw = f"From: {sender}\nTo: jordan@avery.example\nSubject: Re: Friday\nDate: Mon, 02 Mar 2026 09:00:00 +0000\n{extra}\n{text}\n"
    letter = mime.read(raw.encode())
    assert isinstance(letter, Letter)
    return letter


@pytest.mark.parametrize(
    ("sender", "extra", "in_thread", "kind"),
    [
        ("Pat Lee <pat@corbel.example>", "", True, Kind.EMPLOYER_REPLY),
        ("Pat Lee <pat@corbel.example>", "", False, Kind.OTHER),
        ("Pat Lee <pat@corbel.example>", "List-Unsubscribe: <https://corbel.example/u>\n", True, Kind.OTHER),
        ("Jordan Avery <jordan@avery.example>", "", True, Kind.OTHER),
    ],
    ids=["known_conversation", "stranger", "mass_mailing", "owner"],
)
def test_a_few_words_of_a_known_conversation_are_the_employers(sender, extra, in_thread, kind):
    letter = letter_of("Lovely, thanks! Parking is behind the building.", sender, extra)
    alone = understanding.understand(letter, OWNER)
    assert alone.kind is Kind.OTHER
    assert understanding.in_context(alone, letter, in_thread=in_thread).kind is kind


def test_what_is_plainly_understood_is_the_same_in_any_conversation():
    letter = letter_of("After your interview for the Data Engineer role we are unable to offer you the position.")
    alone = understanding.understand(letter, OWNER)
    assert understanding.in_context(alone, letter, in_thread=True) == alone


def test_what_a_calendar_takes_off_is_off_whatever_its_words_say():
    """Calendar programs send the invitation's own words along with METHOD:CANCEL."""
    sent = datetime(2026, 3, 2, 9, tzinfo=UTC)
    letter = mime.read(invitation(sent + timedelta(hours=1), sent=sent, method="CANCEL", sequence=1))
    assert isinstance(letter, Letter)
    reading = understanding.understand(letter, OWNER)
    assert reading.kind is Kind.INTERVIEW_CANCELLED
    assert reading.interviews == ()
    assert reading.cancelled_uids
