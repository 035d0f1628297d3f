"""What the owner says of a letter in doubt, as pure facts: what is kept, what follows, what is remembered."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import events as ev
from afterword.core.applications import Standing, fold
from afterword.core.corrections import MOST_OPTIONS, Pick, Undecided, assigned, choices, elsewhere, opened, undecided
from afterword.core.decisions import Received
from afterword.core.messages import Address, Block, BlockKind, Letter
from afterword.core.readings import Evidence, Kind, Meeting, Reading
from afterword.store import codec
from builders import START, a_letter, after, an_application

AT = START - timedelta(days=1)


def letter(addr="ann@agency.example", **fields):
    text = "Dear Jordan, the interview is off."
    values = {
        "content_hash": "ab",
        "size": 9,
        "message_id": "<x@agency.example>",
        "subject": "Your interview",
        "from_": (Address("Ann", addr),),
        "references": ("<aw.abcdefgh12.abcdefghijklmnopqrstuvwxyz@avery.example>", "<up@agency.example>"),
        "text": text,
        "blocks": (Block(BlockKind.OWN, text),),
    }
    return Letter(**{**values, **fields})


def received(**changes):
    values = {"at": AT, "to_addr": "jordan@avery.example", "repliable": True, "vouched": False, "authentic": True}
    return Received(**{**values, **changes})


def kept(reading=None, *, addr="ann@agency.example", options=("a1",), why="unproved_change", **facts):
    says = reading or Reading(kind=Kind.INTERVIEW_CANCELLED, company="BWA", evidence=(Evidence("kind", "x", "is off"),))
    return undecided(letter(addr), says, received(**facts), why, options)


def test_what_is_kept_holds_no_text_of_the_letter_and_no_token_of_ours():
    content = codec.pack(kept())
    assert "is off" not in content
    assert "aw.abcdefgh12" not in content
    assert codec.unpack(Undecided, content) == kept()


def test_there_is_a_choice_for_each_application_and_three_besides():
    assert [choice.pick for choice in choices(kept())] == [Pick.APPLICATION, Pick.NEW, Pick.NOT_MINE, Pick.LEAVE]
    assert len(kept(options=tuple(map(str, range(20)))).options) == MOST_OPTIONS


def test_what_nobody_vouched_for_counts_once_the_owner_says_so():
    happened = assigned(an_application(), kept(), AT + timedelta(hours=1))
    assert [type(event).__name__ for event in happened] == ["LetterReceived", "InterviewCancelled", "LetterAssigned"]
    assert (happened[0].believed, happened[0].familiar, happened[0].vouched) == (True, True, False)


def test_who_forges_is_believed_and_still_vouches_for_nobody():
    happened = assigned(an_application(), kept(authentic=False), AT)
    assert (happened[0].believed, happened[0].familiar) == (True, False)


def test_a_copy_of_the_letter_that_was_not_believed_does_not_make_its_sender_a_stranger():
    """It was filed when it came; the owner's word comes later."""
    told = kept()
    application = after(an_application(), a_letter(AT, message_id="<x@agency.example>", familiar=False, believed=False))
    application = after(application, *assigned(application, told, AT))
    answer = letter("new@elsewhere.example", message_id="<y@elsewhere.example>", references=("<x@agency.example>",))
    from afterword.core.decisions import familiar

    assert familiar(application, answer, received())


def test_later_letters_about_the_interview_are_not_turned_back():
    application = after(an_application(), a_letter(AT + timedelta(hours=2), Kind.INTERVIEW_RESCHEDULED))
    happened = assigned(application, kept(), AT + timedelta(hours=3))
    assert [type(event).__name__ for event in happened] == ["LetterReceived", "LetterAssigned"]
    assert after(application, *happened).interviews["i1"].standing is Standing.FIXED


def test_an_application_that_a_letter_begins_is_the_one_that_it_would_have_begun():
    told = kept(
        Reading(kind=Kind.INTERVIEW_CONFIRMED, company="Lintel", role="Cook", interviews=(Meeting(start=START),))
    )
    name, event = opened(told)
    application = fold(name, (event, *assigned(fold(name, (event,)), told, AT)))
    assert (application.company, application.role, len(application.interviews)) == ("Lintel", "Cook", 1)
    assert opened(told)[0] == name


@pytest.mark.parametrize(
    ("addr", "address", "domain"),
    [
        ("Ann@Agency.example", "ann@agency.example", "agency.example"),
        ("ann@mail.agency.example", "ann@mail.agency.example", "agency.example"),
        ("ann@gmail.com", "ann@gmail.com", ""),
        ("no-reply@greenhouse.io", "", ""),
        ("x@eu.greenhouse.io", "", ""),
    ],
)
def test_whose_a_sender_is_is_remembered_as_far_as_it_is_theirs_alone(addr, address, domain):
    event = assigned(an_application(), kept(addr=addr), AT)[-1]
    assert (event.address, event.domain, event.company) == (address, domain, "BWA")


@pytest.mark.parametrize(
    ("addr", "listed", "company", "names"),
    [
        ("Ann@agency.example", "", None, ("elsewhere address ann@agency.example",)),
        ("ann@gmail.com", "", "Lintel", ("elsewhere address ann@gmail.com",)),
        (
            "a@b.example",
            "news.b.example",
            None,
            ("elsewhere address a@b.example", "elsewhere list news.b.example b.example"),
        ),
        (
            "no-reply@greenhouse.io",
            "jobs.greenhouse.io",
            "Lintel Ltd",
            ("elsewhere address no-reply@greenhouse.io lintelltd",),
        ),
        ("no-reply@greenhouse.io", "jobs.greenhouse.io", None, ()),
        ("", "", None, ()),
    ],
)
def test_whose_mail_is_not_about_applications_is_remembered_by_address_and_list(addr, listed, company, names):
    assert elsewhere(addr, listed, company) == names


@given(st.text(max_size=40), st.text(max_size=40), st.none() | st.text(max_size=40))
def test_nobody_without_a_name_is_remembered(addr, listed, company):
    """An empty name would silence everybody whose address cannot be read."""
    assert not {"elsewhere address ", f"elsewhere list {listed} "} & set(elsewhere(addr, listed, company))


def test_an_agency_names_its_client_and_the_application_is_called_by_it():
    from afterword.core.decisions import letter_events

    first = a_letter(AT, from_addr="dom@harbour-talent.example", company="Harbour Talent")
    application = fold("a1", (ev.ApplicationOpened(at=AT, company="Harbour Talent", role="Cook"), first))
    said = Reading(kind=Kind.STATUS_UPDATE, company="Lintel", role="Cook")
    happened = letter_events(application, letter("dom@harbour-talent.example"), said, received(vouched=True))
    assert after(application, *happened).company == "Lintel"

    stranger = letter_events(application, letter("x@evil.example", references=()), said, received(vouched=True))
    assert after(application, *stranger).company == "Harbour Talent"
    employer = an_application()
    other = letter_events(employer, letter("priya@brightwell.example"), said, received(vouched=True))
    assert after(employer, *other).company == "Brightwell"
