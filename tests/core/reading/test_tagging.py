"""Names where they stand: tags from a model small enough to be read."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import mime, tagging, weighing
from afterword.core.reading.view import lay_out

OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=ZoneInfo("Europe/London"))
#: "the X job": the word before "job" begins a role, or goes on with one where a role's word stands before it.
MODEL = weighing.model(
    ("O", "B-R", "I-R"),
    (0.0, 0.0, 0.0),
    {"*": ((0, 3.0),), "1job": ((1, 6.0), (2, 6.5)), "Fnight|porter": ((1, 8.0),), "0the": ((1, -9.0), (2, -9.0))},
)


def view(body, subject="Hello", name="Ann Lee"):
    head = f"From: {name} <ann@brightwell.example>\r\nTo: jordan@avery.example\r\nSubject: {subject}\r\n"
    head += "Date: Mon, 3 Mar 2025 10:00:00 +0000\r\nMessage-ID: <a@brightwell.example>\r\n\r\n"
    letter = mime.read((head + body).encode())
    assert isinstance(letter, Letter)
    assert letter.date == datetime(2025, 3, 3, 10, tzinfo=UTC)
    return lay_out(letter, OWNER)


def spans(body):
    return [(span.tag, span.words, span.place) for span in tagging.spans(view(body), MODEL)]


def test_words_that_belong_together_are_one_span():
    assert spans("It is about the night porter job that you asked for.") == [("R", "night porter", "open")]


def test_a_word_alone_is_a_span_of_its_own():
    assert spans("It is about the estimator job.") == [("R", "estimator", "open")]


def test_nothing_goes_on_that_did_not_begin():
    going_on = weighing.model(("O", "B-R", "I-R"), (0.0, 0.0, 0.0), {"*": ((0, 3.0),), "0porter": ((2, 9.0),)})
    assert [span.words for span in tagging.spans(view("We need a porter."), going_on)] != ["porter"]


def test_a_line_in_which_nothing_is_named_has_no_span():
    assert spans("Nice weather today, is it not?") == []


def test_without_anything_learned_nothing_is_tagged():
    assert tagging.spans(view("The night porter job."), weighing.model(("O",), (0.0,), {})) == ()


def test_what_the_header_knows_is_a_sign():
    around = tagging.surroundings(view("Hello"))
    assert "!domain" in tagging.signs_of_word("Brightwell", around)
    assert "!people" in tagging.signs_of_word("Lee", around)
    assert "!owner" in tagging.signs_of_word("Jordan", around)
    assert not [sign for sign in tagging.signs_of_word("weather", around) if sign.startswith("!")]


def test_what_teaches_and_what_reads_see_the_same_signs():
    """The reader sums a neighbour's signs once; the sums must be those of all signs that the model was taught with."""
    one = view("It is about the night porter job that you asked Ann about.")
    around, line = tagging.surroundings(one), tagging.lines(one)[-1]
    taught = [MODEL.sums(dict.fromkeys(signs, 1.0)) for signs in tagging.signs_of_line(line, around)]
    assert tagging.states(line, around, MODEL) == taught


def test_long_lines_and_many_lines_are_cut():
    assert all(len(line.words) <= 90 for line in tagging.lines(view("word " * 5000)))
    assert len(tagging.lines(view("A short line.\r\n" * 5000))) < 120
