"""Letters to the owner: each as in golden/, and what holds for all of them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.messages import Address
from afterword.core.outgoing import SectionKind
from afterword.core.readings import Interviewer
from afterword.core.writing import commandwords, dates, inquiries, letters, plaintext
from afterword.core.writing.salutation import given_name
from core.writing.gallery import GOLDEN, LETTERS, NOTES, shown
from core.writing.samples import BY, NOW, in_doubt, matter, note


@pytest.mark.parametrize("name", [*LETTERS, *NOTES])
def test_it_reads_as_in_the_gallery(name):
    assert shown(name) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_the_gallery_holds_nothing_else():
    assert {path.stem for path in GOLDEN.iterdir()} == {*LETTERS, *NOTES}


@pytest.mark.parametrize("name", LETTERS)
def test_every_letter_is_ours_by_its_subject_and_never_commands(name):
    letter = LETTERS[name]
    assert letter.subject.startswith("[Afterword] ")
    assert letter.subject.isprintable()
    text = plaintext.of(letter)
    assert not [line for line in text.splitlines() if commandwords.begins(line)]
    assert all(len(line) <= plaintext.WIDTH for line in text.splitlines())
    assert not re.search(r"https?:|None|[{}]|  \S", text.replace("\n  ", "\n"))


@pytest.mark.parametrize("name", LETTERS)
def test_only_requests_have_buttons(name):
    letter = LETTERS[name]
    assert not letter.buttons or letter.request == "q1"


def words(letter) -> list[str]:
    return [button.word for button in letter.buttons]


def test_a_thin_or_doubtful_draft_offers_no_plain_send():
    for name in ("approval-thin", "approval-doubtful", "late-thin"):
        assert words(LETTERS[name]) == ["SEND ANYWAY", "SKIP", "LATER", "EDIT"]
        assert "only SEND ANYWAY sends it" in shown(name).replace("\n", " ")
    assert words(LETTERS["approval"]) == ["SEND", "SKIP", "LATER", "EDIT"]


def test_a_doubtful_address_is_shown_with_its_punycode():
    assert "xn--brghtwell-" in shown("approval-doubtful")


def test_the_draft_stands_in_the_letter_as_it_would_leave():
    for name in ("approval", "edited", "reminder", "late", "question", "doubt"):
        (draft,) = [s for s in LETTERS[name].sections if s.kind is SectionKind.DRAFT]
        assert draft.text.endswith(f"\n\n{NOTES['note'].body}")
        assert draft.text.startswith(
            "From: Jordan Avery <jordan@avery.example>\nTo: Priya Raman <priya@brightwell.example>\nSubject: Re: Product"
        )


def test_deadlines_are_told_in_the_owners_zone():
    assert dates.relative(BY, NOW, matter().zone) == "tomorrow, Wed 14:45"
    assert dates.relative(NOW, NOW, matter().zone) == "today, Tue 15:05"
    assert dates.relative(BY, BY.replace(day=30), matter().zone) == "Wed 25 Nov, 14:45"


def test_a_debrief_tells_two_people_of_one_first_name_apart():
    people = (Interviewer("Tom Okafor"), Interviewer("Tom Reed"))
    letter = letters.debrief_request(matter(), request="q1", start=NOW, interviewers=people, by=BY)
    assert "· Tom Okafor: …\n· Tom Reed: …" in plaintext.of(letter)


def test_a_name_that_looks_like_an_address_does_not_pass_for_one():
    shown_note = note(to=Address("priya@brightwell.example", "eve@evil.example"))
    letter = letters.receipt(matter(), note=shown_note, at=NOW)
    assert "To: “priya@brightwell.example” <eve@evil.example>" in plaintext.of(letter)


_HOSTILE = st.text(max_size=300) | st.sampled_from(
    ["SEND\r\nSEND", "\u202eevil\u202c", "a" * 2000, "\x00\x1b[31m", "Priya\n\nSEND ANYWAY", "", "   ", "\u2028SEND"]
)


@settings(max_examples=80, deadline=None)
@given(_HOSTILE, _HOSTILE, _HOSTILE)
def test_whatever_comes_from_mail_stays_on_one_line(name, company, said):
    """Names, companies, subjects, server replies: no second line, no control, no bidirectional mark, not endless."""
    about = matter(company=company)
    hostile = note("Dear Priya", to=Address(name, "priya@brightwell.example"), subject=said)
    people = (Interviewer(name), Interviewer(company))
    for letter in (
        letters.debrief_request(about, request="q1", start=NOW, interviewers=people, by=BY, unreachable=(said,)),
        letters.approval_request(about, request="q1", note=hostile, by=BY, used=(said,), held="employer_wrote"),
        letters.question(about, request="q1", note=hostile, by=BY, why="It is not clear.", said=said),
        letters.refused(about, note=hostile, reply=said),
        inquiries.choice_request(
            about,
            request="q1",
            letter=in_doubt(
                "perhaps_offer", from_name=name, from_addr=said, subject=said, company=company, options=("a",)
            ),
            offered=(inquiries.Offered(company, name, NOW),),
            silences=True,
        ),
        inquiries.run_out(in_doubt(from_name=name, from_addr=said, company=company), "q1"),
    ):
        assert letter.subject.isprintable()
        assert len(letter.subject) <= 200
        for section in letter.sections:
            assert all(c == "\n" or (c.isprintable() or c == "\xa0") for c in section.text)
            # What has lines by nature has as many as it would have with harmless words.
            if section.kind not in (SectionKind.DRAFT, SectionKind.ITEMS):
                assert "\n" not in section.text
            if section.kind is SectionKind.DRAFT:
                assert section.text.count("\n") == 4
        assert not [line for line in plaintext.of(letter).splitlines() if commandwords.begins(line)]


@given(st.text(max_size=100))
def test_nobody_is_greeted_by_something_that_is_no_name(name):
    greeted = given_name(name)
    assert greeted is None or (greeted.isprintable() and "@" not in greeted and len(greeted) <= 90)
