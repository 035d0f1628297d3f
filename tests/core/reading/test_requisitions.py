"""The numbers of openings: found however they are labelled, spelled one way, and nothing else taken for one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages import Block, BlockKind, Letter
from afterword.core.reading.requisitions import contradictory, requisitions, shared, spelling, telling


def read(subject="", body="", kind=BlockKind.OWN):
    blocks = (Block(kind, body),)
    return requisitions(Letter(content_hash="", size=1, message_id=None, subject=subject, blocks=blocks))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Interview: Data Engineer (REQ-2031)", "REQ-2031"),
        ("JR004512 Senior Developer", "JR-004512"),
        ("R-12345 Engineer", "R-12345"),
        ("Job Requisition R0012345", "R-0012345"),
        ("Requisition ID: 2031", "2031"),
        ("Req. no. 88123", "88123"),
        ("Job ID: 55512", "55512"),
        ("Position number 00123", "00123"),
        ("Vacancy ref. ABC123", "ABC-123"),
        ("Ref. 24/118", "24-118"),
        ("Reference: DE/2031/A", "DE-2031-A"),
        ("Ihre Bewerbung, Kennziffer 2024-17", "2024-17"),
        ("Referenznummer: YF-3371", "YF-3371"),
        ("Stellen-ID 4711", "4711"),
        ("Ausschreibungsnummer 0815/26", "0815-26"),
        ("réf. 2024-118", "2024-118"),
        ("Référence de l'offre : 77810", "77810"),
        ("N° d'offre 1234567", "1234567"),
        ("referencia 7781", "7781"),
        ("Número de oferta: 99120", "99120"),
    ],
)
def test_a_number_is_found_in_subject_and_body(text, number):
    assert read(subject=text) == read(body=f"Dear Jordan,\n{text}\n") == (number,)


@pytest.mark.parametrize(
    "text",
    [
        "Your application reference: 889911",
        "Invoice reference 99112",
        "our reference 4455",
        "Rechnungs-Ref. 99112",
        "in reference to 2026 plans",
        "we refer to 12345",
        "Preferences 1234",
        "Ref: 2026-03-12",
        "Ref 1",
        "call 020 7946 0958",
        "5 Mar 2026 at 10:00",
        "room R-12",
        "ref. jobs@2031.example",
    ],
)
def test_other_numbers_are_none(text):
    assert read(subject=text, body=text) == ()


def test_quoted_numbers_do_not_count():
    assert read(body="REQ-2031", kind=BlockKind.QUOTE) == ()


def test_one_number_written_twice_is_one():
    assert read(subject="REQ-2031", body="Requisition REQ 2031, Ref. 24/118") == ("REQ-2031", "24-118")


def test_a_word_that_says_number_makes_no_difference_and_other_letters_do():
    assert shared(["REQ-2031"], ["2031"])
    assert not shared(["JR-2031"], ["2031"])


def test_only_numbers_of_one_manner_contradict_each_other():
    assert contradictory(["REQ-2031"], ["REQ-2044"])
    assert contradictory(["24-118"], ["24-119"])
    assert not contradictory(["24-118"], ["R-20311"])
    assert not contradictory(["REQ-2031", "24-118"], ["REQ-2031", "24-119"])
    assert not contradictory([], ["REQ-2031"])


def test_only_long_numbers_tell_by_themselves():
    assert telling(["JR-004512", "2031"]) == {"JR-004512"}


@given(st.text(max_size=60))
def test_a_spelling_is_one_line_of_capitals_figures_and_hyphens(text):
    assert all(c.isascii() and (c.isdigit() or c.isupper() or c == "-") for c in spelling(text))
    assert spelling(spelling(text)) == spelling(text)


@pytest.mark.parametrize("unit", ["ref", "1", "R-", "a/", "ref ", "-1", "A1"])
def test_an_endless_text_takes_no_time(unit):
    began = time.process_time()
    read(subject=unit * 5000, body=unit * 50_000)
    assert time.process_time() - began < 2
