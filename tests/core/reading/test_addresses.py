"""Address fields: plain mailboxes are read, everything else is odd, and an odd From is nobody (RFC 5322 section 3.4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages import Address, Letter
from afterword.core.reading import addresses, mime

ME = Address("Jordan Avery", "jordan@avery.example")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("jordan@avery.example", [("", "jordan@avery.example")]),
        ("<jordan@avery.example>", [("", "jordan@avery.example")]),
        ("Jordan Avery <jordan@avery.example>", [("Jordan Avery", "jordan@avery.example")]),
        ('"Avery, Jordan" <jordan@avery.example>', [("Avery, Jordan", "jordan@avery.example")]),
        ('"J \\"Jo\\" Avery" <jordan@avery.example>', [('J "Jo" Avery', "jordan@avery.example")]),
        ("=?utf-8?q?J=C3=B6rdan?= <j@avery.example>", [("Jördan", "j@avery.example")]),
        ('"=?utf-8?b?SsO2cmRhbg==?=" <j@avery.example>', [("Jördan", "j@avery.example")]),
        ("a@x.example, B <b@y.example>", [("", "a@x.example"), ("B", "b@y.example")]),
        ("jordan+afterword-x1@avery.example", [("", "jordan+afterword-x1@avery.example")]),
        ("'j@avery.example' <j@avery.example>", [("'j@avery.example'", "j@avery.example")]),
        ("", []),
    ],
)
def test_plain_mailboxes_are_not_odd(value, expected):
    assert addresses.parse(value) == (tuple(Address(*pair) for pair in expected), False)


@pytest.mark.parametrize(
    "value",
    [
        "me@avery.example:evil@x.example;",
        "Friends: jordan@avery.example;",
        "undisclosed-recipients:;",
        "jordan@avery.example (Jordan)",
        "jordan@avery.example (a (nested) comment)",
        "jordan@avery.example)bob@x.example",
        "jordan@avery.example\x00",
        "jordan@avery.example\r",
        '"Jordan <jordan@avery.example>',
        "<@relay.example:jordan@avery.example>",
        "<jordan@avery.example> <evil@x.example>",
        "<jordan@avery.example> evil",
        "<jordan@avery.example",
        "jordan@avery.example evil@x.example",
        "jordan@avery.example <evil@x.example>",
        '"jordan"@avery.example',
        "jordan@[192.0.2.1]",
        "jordan@evil.example@avery.example",
        "=?utf-8?q?jordan=40avery.example?=",
        "=?utf-8?q?jordan=40avery.example=00?=@evil.example",
        "jordan@avery.example,",
        "Avery, Jordan <jordan@avery.example>",
        "jordan@avery.example\u200b",
        "jordan@\u212avery.example",
        "jordan",
        "((((",
    ],
)
def test_whatever_is_more_than_plain_mailboxes_is_odd(value):
    assert addresses.parse(value)[1]


def test_a_field_of_too_many_addresses_is_odd_and_cut():
    found, odd = addresses.parse("a@b.ex," * 1000)
    assert odd
    assert len(found) == 500


def letter(head: str) -> Letter:
    read = mime.read(head.encode() + b"\r\nMessage-ID: <a@b.example>\r\n\r\nyes\r\n")
    assert isinstance(read, Letter)
    return read


def test_one_from_with_one_mailbox_is_the_author():
    author = addresses.sole_author(letter("From: Jordan Avery <Jordan@Avery.example>"))
    assert author is not None
    assert author.key == ME.key


@pytest.mark.parametrize(
    "head",
    [
        "To: x@y.example",
        "From: jordan@avery.example\r\nFrom: evil@x.example",
        "From: jordan@avery.example\r\nfrom : jordan@avery.example",
        "From: jordan@avery.example, evil@x.example",
        "From: jordan@avery.example:evil@x.example;",
        "From: jordan@avery.example\x00",
        "From: jordan@avery.example (c)",
        "Subject: x\rFrom: evil@x.example\r\nFrom: jordan@avery.example",
        "From: jordan@avery.example\r\nthis is no header field\r\nFrom: evil@x.example",
        "From: jordan@avery.example" + " " * 9000,
    ],
    ids=range(10),
)
def test_whatever_readers_could_understand_differently_has_no_author(head):
    assert addresses.sole_author(letter(head)) is None


@given(st.text(alphabet='ab@.,;:<>()"\\ \t\r\x00=?é', max_size=80))
def test_no_field_breaks_the_reader_and_what_it_gives_is_plain(value):
    found, _ = addresses.parse(value)
    assert all(addresses.is_addr_spec(address.addr) for address in found)


@given(st.emails(domains=st.just("avery.example")), st.text(st.characters(categories=["L", "N", "Zs"]), max_size=30))
def test_a_quoted_name_never_changes_the_address(addr, name):
    local = addr.rpartition("@")[0]
    if addresses.is_addr_spec(addr):
        found, odd = addresses.parse(f'"{name}" <{addr}>')
        assert (found[0].addr, odd) == (f"{local}@avery.example", False)
