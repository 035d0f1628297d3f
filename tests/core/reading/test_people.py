"""Who interviews, and who can be written to."""

import pytest

from afterword.core.messages import Address, Letter
from afterword.core.reading import names, people

LETTER = Letter(
    content_hash="00", size=1, message_id=None, headers={"list-post": ("<mailto:talk@lists.corbel.example>",)}
)


@pytest.mark.parametrize(
    "addr",
    [
        "no-reply@corbel.example",
        "noreply+123@corbel.example",
        "DoNotReply@corbel.example",
        "mailer-daemon@corbel.example",
        "x77@us.greenhouse-mail.io",
        "reply+8831@calendly.com",
        "talk@lists.corbel.example",
        "broken",
    ],
)
def test_addresses_that_nobody_reads_are_not_written_to(addr):
    assert not people.repliable(Address("", addr), LETTER)


@pytest.mark.parametrize("addr", ["pat@corbel.example", "hr@corbel.example", "norah.reply@corbel.example"])
def test_addresses_that_somebody_reads(addr):
    assert people.repliable(Address("", addr), LETTER)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Priya Raman and Tom Oduya", ["Priya Raman", "Tom Oduya"]),
        ("Gillian Marsh (Head of Policy), Owen Tully (HR), Farah Aziz", ["Gillian Marsh", "Owen Tully", "Farah Aziz"]),
        ("Dr. Reinhold Maas", ["Reinhold Maas"]),
        ("Bram de Wit & Aoife O'Neill", ["Bram de Wit", "Aoife O'Neill"]),
    ],
)
def test_lists_of_people(written, wanted):
    assert names.split(written) == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [("Caldeira, Ines", "Ines Caldeira"), ("Pym, Robert (EXT)", "Robert Pym"), ("Dr Ann Lee", "Ann Lee")],
)
def test_names_come_given_name_first_without_titles(written, wanted):
    assert names.tidy(written) == wanted
