"""What the critique says against a draft, whoever wrote it."""

import pytest

from afterword.core.writing import critique
from core.writing.samples import ANA, BODY, TOM, facts, write

FACTS = facts("kafka migration", others=(TOM,))
SUBJECT = "Re: Product Engineer interview"
LONGER = BODY.replace(
    "Yes, I would",
    "I led a migration of that kind at Harbourline, and I would enjoy doing it again with a team like yours, "
    "with the care that such a thing needs. Yes, I would",
)


def slugs(body: str, subject: str = SUBJECT, given=FACTS, **more) -> set[str]:
    return {f.slug for f in critique.review(body, subject, given, **more)}


def test_a_good_note_gets_no_word_of_critique():
    assert slugs(LONGER) == set()


@pytest.mark.parametrize(
    ("change", "slug"),
    [
        (("Dear Priya,", "Dear Manager,"), "wrong_name"),
        (("Dear Priya,", "Dear Tom,"), "wrong_name"),
        (("Dear Priya,", "Dear Priyanka,"), "wrong_name"),
        (("Brightwell", "Brightwood"), "no_company"),
        (("Product Engineer", "Project Engineer"), "no_role"),
        (("the Kafka migration", "your work"), None),  # "migration" is still there, further down
        (("Thank you for speaking", "I liked speaking"), "no_thanks"),
        (("Yes, I would", "I am just checking in and would"), "cliche"),
        (("Tuesday", "[day]"), "placeholder"),
        (("Tuesday", "{{ day }}"), "placeholder"),
        (("Tuesday", "None"), "placeholder"),
        (("the role", "the the role"), "doubled_word"),
        (("at Harbourline", "at\nat Harbourline"), "doubled_word"),
        (("Yes, I would", "Shall we? When? I would"), "many_questions"),
    ],
)
def test_each_fault_is_found(change, slug):
    body = LONGER.replace("about the Product Engineer role", "about the role, Product Engineer,").replace(*change)
    assert body != LONGER
    assert slugs(body) == ({slug} if slug else set())


def test_length_is_counted_in_words():
    assert "too_short" in slugs("Dear Priya,\n\nThank you for the Kafka migration.\n\nJordan")
    assert "too_long" in slugs(LONGER + " word and" * 100)


def test_a_note_without_a_point_is_blocked():
    found = critique.review(LONGER, SUBJECT, facts("climbing wall"))
    assert [(f.slug, f.blocking) for f in found] == [("no_point", True)]


def test_two_of_a_panel_must_not_get_the_same():
    assert "alike" in slugs(LONGER, other_notes=[LONGER.replace("Dear Priya", "Dear Tom")])
    assert "alike" not in slugs(LONGER, other_notes=[write("team of 6", person=TOM).body])


def test_notes_of_one_panel_are_not_alike_even_with_a_single_point():
    bodies: list[str] = []
    for variant in range(4):
        given = facts("kafka migration", others=(TOM, ANA), variant=variant)
        body = write("kafka migration", others=(TOM, ANA), variant=variant).body
        assert "alike" not in slugs(body, given=given, other_notes=bodies)
        bodies.append(body)


def test_a_note_needs_a_subject():
    assert slugs(LONGER, subject=" ") == {"no_subject"}


def test_findings_speak_of_names_in_one_short_line():
    """A name comes from mail: whatever is in it, a finding stays one line."""
    (finding,) = critique.review(LONGER, SUBJECT, facts("kafka migration", role="Chief\nof\r\nStaff " * 30))
    assert "\n" not in finding.message
    assert len(finding.message) < 120
