"""What spoke for a finding is marked in the message's own words, and a message cannot mark its own."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.cli import explaining
from afterword.cli.columns import columns
from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import mime, understanding
from afterword.core.readings import Evidence, Kind, Reading

CORPUS = Path(__file__).parents[1] / "corpus"
OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=ZoneInfo("Europe/London"))


def letter(text, subject="Your application", head=b""):
    read = mime.read(
        f"From: Priya Raman <priya@brightwell.example>\nSubject: {subject}\n".encode()
        + head
        + b"Content-Type: text/plain; charset=utf-8\n\n"
        + text.encode()
    )
    assert isinstance(read, Letter)
    return read


def marked(text, *evidence, width=100, paints=False, **more):
    reading = Reading(kind=Kind.REJECTION, confidence=0.9, evidence=evidence)
    return "\n".join(explaining.explain(letter(text, **more), reading, width, paints=paints))


def test_words_are_marked_with_what_they_spoke_for():
    shown = marked("Hello,\nwe are sorry to say no.", Evidence("kind", "reject", "we are sorry to say no."))
    assert "[we are sorry to say no.⟨kind⟩]" in shown
    assert "reject               we are sorry to say no. (text)" in shown


def test_words_are_found_across_line_ends_marks_case_and_accents():
    text = "> we decided\n> to move forward with Zoë"
    shown = marked(text, Evidence("kind", "reject", "Decided to move forward with zoe"))
    assert "> we [decided⟨kind⟩]\n    [> to move forward with Zoë⟨kind⟩]" in shown


def test_words_that_were_cut_are_marked_to_the_end_of_the_word():
    shown = marked("We are looking forward", Evidence("kind", "status", "We are looking forw…"))
    assert "[We are looking forward⟨kind⟩]" in shown


def test_a_word_is_not_marked_within_another():
    shown = marked("Stargate and then Tar", Evidence("company", "domain_word", "Tar"))
    assert "Stargate and then [Tar⟨company⟩]" in shown


def test_marks_lie_within_each_other_and_equal_ones_are_one():
    shown = marked(
        "Brightwell says no",
        Evidence("kind", "reject", "Brightwell says no"),
        Evidence("kind", "status", "Brightwell says no"),
        Evidence("reason", "declined", "Brightwell says no"),
        Evidence("company", "named", "Brightwell"),
    )
    assert "[[Brightwell⟨company⟩] says no⟨kind, reason⟩]" in shown


def test_on_a_terminal_words_are_painted_and_nothing_is_bracketed():
    shown = marked(
        "Brightwell says no",
        Evidence("kind", "reject", "Brightwell says no"),
        Evidence("company", "named", "Brightwell"),
        paints=True,
    )
    assert "\x1b[1;4;36mBrightwell\x1b[0m\x1b[1;33m says no\x1b[0m" in shown
    assert "⟨" not in shown


def test_what_stands_in_headers_and_calendars_is_listed_beside():
    shown = marked("Hello there", Evidence("kind", "machine", "auto-replied"), head=b"Auto-Submitted: auto-replied\n")
    assert "auto-replied (header field auto-submitted)" in shown
    read = mime.read(
        b"From: a@b.example\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview\\, Data\n  Engineer\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    reading = Reading(kind=Kind.OTHER, evidence=(Evidence("role", "named_as_role", "Interview, Data Engineer"),))
    assert "(calendar part)" in "\n".join(explaining.explain(read, reading, 100, paints=False))


def test_a_message_cannot_mark_its_own_words_nor_write_to_the_terminal():
    shown = marked(
        "[send it⟨kind⟩]\x1b[2J\u202e gone\x07", Evidence("kind", "reject", "gone"), subject="\x1b]0;x\x07 hi"
    )
    assert "⟨kind⟩" not in shown.replace("[gone⟨kind⟩]", "")
    assert not {"\x1b", "\u202e", "\x07"} & set(shown)


def test_a_long_message_is_cut_but_not_what_spoke():
    text = "\n".join(f"line {n}" for n in range(900)) + "\nwe say no\nafter"
    shown = marked(text, Evidence("kind", "reject", "we say no"))
    assert len(shown.splitlines()) < 70
    assert "[we say no⟨kind⟩]" in shown
    assert "more lines)" in shown


def test_a_huge_message_is_bounded():
    words = [Evidence("kind", "reject", f"w{n} says no") for n in range(500)]
    shown = marked("\n\n\n".join(f"w{n} says no\nx\nx\nx\nx" for n in range(500)) + "y" * 200_000, *words)
    assert len(shown.splitlines()) < 1_000


@pytest.mark.parametrize("width", [80, 200])
def test_every_explanation_of_the_corpora_fits_its_width(width):
    found = total = 0
    for path in sorted(CORPUS.glob("mail*/*.eml")):
        read = mime.read(path.read_bytes())
        reading = understanding.understand(read, OWNER)
        page = explaining.page_of(read)
        for each in reading.evidence:
            total += each.about != "start"
            found += bool(explaining.mark(page, each))
        lines = list(explaining.explain(read, reading, width, paints=False))
        assert all(columns(line) <= width for line in lines), path
    assert found > 0.9 * total
