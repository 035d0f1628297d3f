"""Octets become letters: what is broken is mended and told, never raised (RFC 5322, RFC 2045-2049, RFC 2231, RFC 3676)."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.messages import Letter, Unreadable
from afterword.core.reading import mime

HEAD = (
    b"From: A <a@x.example>\r\nTo: j@avery.example\r\nSubject: Hi\r\nMessage-ID: <1@x.example>\r\n"
    b"Date: Fri, 21 Feb 2025 18:10:56 +0100\r\nMIME-Version: 1.0\r\n"
)


def letter(raw: bytes) -> Letter:
    read = mime.read(raw)
    assert isinstance(read, Letter), read
    return read


def multipart(kind: str, *parts: bytes, end: bytes = b"--b--\r\n") -> bytes:
    body = b"".join(b"--b\r\n" + part + b"\r\n" for part in parts)
    return HEAD + f'Content-Type: multipart/{kind}; boundary="b"\r\n\r\n'.encode() + body + end


def part(kind: str, body: bytes, *more: str) -> bytes:
    return "".join(f"{line}\r\n" for line in (f"Content-Type: {kind}", *more)).encode() + b"\r\n" + body


PLAIN, HTML = part("text/plain", b"plain words"), part("text/html", b"<p>html words</p>")


def test_the_head_of_a_plain_letter():
    read = letter(HEAD + b"In-Reply-To: <0@x.example>\r\nReferences: <r@x.example>\r\n <0@x.example>\r\n\r\nyes\r\n")
    assert (read.subject, read.message_id, read.text.strip()) == ("Hi", "<1@x.example>", "yes")
    assert read.date == datetime(2025, 2, 21, 17, 10, 56, tzinfo=UTC)
    assert read.date.utcoffset() == timedelta(hours=1)
    assert (read.in_reply_to, read.references) == (("<0@x.example>",), ("<r@x.example>", "<0@x.example>"))
    assert read.header_order[:3] == ("from", "to", "subject")
    assert read.defects == ()
    assert read.own == "yes"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_both_line_ends_are_read_alike(end):
    raw = multipart("mixed", PLAIN, part("text/calendar", b"BEGIN:VCALENDAR"))
    read = letter(raw.replace(b"\r\n", end))
    assert (read.text, read.calendars) == ("plain words", ("BEGIN:VCALENDAR",))


@pytest.mark.parametrize(
    "raw", [b"", b"\r\n", b"\r\n\r\nbody", b"no header at all", b"\x00" * 100, b" folded: into nothing"]
)
def test_octets_without_a_header_are_unreadable(raw):
    assert isinstance(mime.read(raw), Unreadable)


@pytest.mark.parametrize(
    ("head", "slug"),
    [
        (b"X-A: " + b"a" * 100 + b"\r\n", None),
        (b"X-A: b\r\n" * 1001, "header_fields_too_many"),
        (b"X-A: " + b"a" * 7000 + b"\r\n", None),
        ((b"X-A: " + b"a" * 7000 + b"\r\n") * 10, "header_block_too_large"),
    ],
)
def test_bounds_of_the_header_block(head, slug):
    read = mime.read(head + HEAD + b"\r\nyes")
    assert (read.reason if isinstance(read, Unreadable) else None) == slug


def test_a_field_beyond_its_bound_is_cut_and_an_address_field_then_odd():
    read = letter(HEAD.replace(b"To: ", b"To: " + b"b@x.example, " * 800) + b"\r\nyes")
    assert "field_cut:to" in read.defects
    assert "to" in read.odd_addresses


@pytest.mark.parametrize(
    ("subject", "decoded"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?UTF-8?B?R3LDvA==?= =?UTF-8?B?w59l?=", "Grüße"),
        ("=?utf-8?b?R3LD?=\r\n =?utf-8?b?vA==?=", "Grü"),
        ("=?iso-8859-1?q?caf=E9?= au lait", "café au lait"),
        ("a =?utf-8*de?q?b?= c", "a b c"),
        ("=?x-unknown?q?caf=E9?=", "café"),
        ("=?utf-8?q?a=0D=0ABcc:_b?=", "a Bcc: b"),
        ("=?utf-8?z?what?=", "=?utf-8?z?what?="),
        ("=?utf-8?b?%%%?=", "%%%"),
        ("=?punycode?q?abc-?=", "abc-"),
    ],
)
def test_encoded_words_in_a_subject(subject, decoded):
    assert letter(HEAD.replace(b"Hi", subject.encode()) + b"\r\nyes").subject.strip() == decoded


@pytest.mark.parametrize(
    ("charset", "octets", "text"),
    [
        ("utf-8", "café".encode(), "café"),
        ("iso-8859-1", "café – “x”".encode("cp1252"), "café – “x”"),
        ("iso-8859-1", "café".encode(), "café"),
        ("utf-8", "café".encode("latin-1"), "café"),
        ("us-ascii", "café".encode("latin-1"), "café"),
        ("x-unknown", "café".encode(), "café"),
        ("iso-8859-2", "žluť".encode("iso8859-2"), "žluť"),
        ("shift_jis", "面接".encode("cp932"), "面接"),
        ("gb2312", "面试".encode("gb18030"), "面试"),
        ("iso-2022-jp", "面接".encode("iso2022-jp"), "面接"),
        ("utf-16", "café".encode("utf-16"), "café"),
        ("", b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
        ("unicode_escape", b"\\x41", "\\x41"),
    ],
)
def test_charsets_missing_wrong_and_unknown(charset, octets, text):
    assert letter(HEAD + f"Content-Type: text/plain; charset={charset}\r\n\r\n".encode() + octets).text == text


@pytest.mark.parametrize(
    ("encoding", "body", "text", "slug"),
    [
        ("base64", b"eWVz", "yes", None),
        ("base64", b"eW\r\nVz\r\n", "yes", None),
        ("base64", b"eWVzIQ", "yes!", None),
        ("base64", b"eWVz!!", "eWVz!!", "base64_missing"),
        ("base64", b"eWVzIHBsZWFzZSwgZG8gdGhhdCBub3c!=", "yes please, do that now", "base64_broken"),
        ("BASE64", b"plain words under a wrong label", "plain words under a wrong label", "base64_missing"),
        ("quoted-printable", b"y=65s =\r\nsir", "yes sir", None),
        ("quoted-printable", b"1+1=2 =ZZ", "1+1=2 =ZZ", "quoted_printable_broken"),
        ("x-strange", b"yes", "yes", "transfer_encoding_unknown"),
    ],
)
def test_transfer_encodings_whole_and_broken(encoding, body, text, slug):
    read = letter(HEAD + f"Content-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body)
    assert read.text == text
    assert read.defects == ((slug,) if slug else ())


def test_of_alternatives_the_plain_one_is_read_and_the_source_of_the_other_kept():
    read = letter(multipart("alternative", PLAIN, HTML))
    assert (read.text, read.html, read.html_only) == ("plain words", "<p>html words</p>", False)


@pytest.mark.parametrize(
    "plain",
    [b"", b" \r\n", b"This message is in HTML.", b"Please view this in HTML", b"Ihr Programm kann kein HTML anzeigen"],
)
def test_a_plain_part_that_says_nothing_gives_way_to_html(plain):
    body = part("text/html", b"<p>the words that were really meant for whoever reads this mail today</p>")
    read = letter(multipart("alternative", part("text/plain", plain), body))
    assert read.text.startswith("the words that were really meant")
    assert read.html_only


def test_html_alone_is_rendered():
    read = letter(HEAD + b"Content-Type: text/html\r\n\r\n<p>yes</p>")
    assert (read.text, read.html_only) == ("yes", True)


def test_parts_one_after_the_other_are_all_read():
    nested = (
        b'Content-Type: multipart/alternative; boundary="c"\r\n\r\n--c\r\n'
        + PLAIN
        + b"\r\n--c\r\n"
        + HTML
        + b"\r\n--c--\r\n"
    )
    read = letter(multipart("mixed", nested, part("text/plain", b"a footer")))
    assert read.text == "plain words\n\na footer"


def test_a_missing_last_boundary_is_mended():
    read = letter(multipart("mixed", PLAIN, end=b""))
    assert read.text.strip() == "plain words"
    assert read.defects == ("last_boundary_missing",)


@pytest.mark.parametrize(
    "kind", ["multipart/mixed", 'multipart/mixed; boundary=""', "multipart/mixed; boundary=absent"]
)
def test_parts_that_cannot_be_found_leave_the_text(kind):
    read = letter(HEAD + f"Content-Type: {kind}\r\n\r\nyes".encode())
    assert "yes" in read.text
    assert read.defects


def test_an_inner_boundary_that_begins_like_the_outer_one():
    inner = b'Content-Type: multipart/mixed; boundary="bb"\r\n\r\n--bb\r\n' + PLAIN + b"\r\n--bb--\r\n"
    assert letter(multipart("mixed", inner)).text == "plain words"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Content-Disposition: attachment; filename=cv.pdf"], "cv.pdf"),
        (['Content-Disposition: attachment; filename="a; b.pdf"'], "a; b.pdf"),
        (["Content-Disposition: attachment; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf"], "Grüße.pdf"),
        (["Content-Disposition: attachment; filename*0*=utf-8''Gr%C3; filename*1*=%BC; filename*2=.pdf"], "Grü.pdf"),
        (['Content-Disposition: attachment; filename="=?utf-8?q?Gr=C3=BC?="'], "Grü"),
        (["Content-Disposition: attachment; filename=../../etc/passwd"], "../../etc/passwd"),
    ],
)
def test_attachment_names_are_data(lines, name):
    read = letter(multipart("mixed", PLAIN, part("application/pdf", b"%PDF", *lines)))
    assert read.attachments == (name,)
    assert read.text == "plain words"


def test_calendars_by_type_and_by_name_each_once():
    calendar = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR"
    read = letter(
        multipart(
            "mixed",
            PLAIN,
            part("text/calendar; method=REQUEST", calendar),
            part("application/ics; name=invite.ics", calendar),
            part("application/octet-stream; name=Other.ICS", b"BEGIN:VCALENDAR"),
        )
    )
    assert read.calendars == ("BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR", "BEGIN:VCALENDAR")


def test_a_message_in_a_message_is_a_letter_and_none_of_its_words_are_ours():
    inner = HEAD.replace(b"Hi", b"Inner") + b"\r\nSEND"
    read = letter(multipart("mixed", PLAIN, part("message/rfc822", inner)))
    assert [one.subject for one in read.attached] == ["Inner"]
    assert read.attached[0].own == "SEND"
    assert read.own == "plain words"


def test_messages_deeper_than_one_are_left_out_and_told():
    inner = HEAD + b"Content-Type: message/rfc822\r\n\r\n" + HEAD + b"\r\nx"
    read = letter(multipart("mixed", part("message/rfc822", inner)))
    assert read.attached[0].defects == ("attached_too_deep",)


def test_a_delivery_report():
    status = b"Final-Recipient: rfc822; x@y.example\r\nAction: failed\r\nStatus: 5.1.1"
    read = letter(
        multipart("report", PLAIN, part("message/delivery-status", status), part("text/rfc822-headers", HEAD))
    )
    assert "Action: failed" in read.report
    assert read.attached[0].message_id == "<1@x.example>"


@pytest.mark.parametrize(
    ("delsp", "body", "text"),
    [
        ("", b"one \r\ntwo\r\n", "one two\n"),
        ("; delsp=yes", b"one \r\ntwo\r\n", "onetwo\n"),
        ("", b"> one \r\n> two\r\nyes\r\n", "> one two\nyes\n"),
        ("", b">> one \r\n> two\r\n", ">> one \n> two\n"),
        ("", b"yes \r\n-- \r\nJ", "yes \n-- \nJ"),
        ("", b" >not quoted\r\n From here", ">not quoted\nFrom here"),
    ],
)
def test_flowed_lines_run_on(delsp, body, text):
    assert letter(HEAD + f"Content-Type: text/plain; format=flowed{delsp}\r\n\r\n".encode() + body).text == text


@pytest.mark.parametrize(
    "value", ["", "yesterday", "Fri, 99 Feb 2025 18:10:56 +0000", "Fri, 21 Feb 9999 18:10:56 +9999", "\x00"]
)
def test_a_date_that_cannot_be_read_is_none(value):
    read = letter(HEAD.replace(b"Fri, 21 Feb 2025 18:10:56 +0100", value.encode()) + b"\r\nx")
    assert read.date is None


@pytest.mark.parametrize("value", [b"", b"1@x.example", b"<a b@x>", b"<>", b"<a\xe9@x>", b"<" + b"[" * 3000])
def test_a_malformed_message_id_is_none(value):
    read = letter(HEAD.replace(b"<1@x.example>", value) + b"\r\nx")
    assert read.message_id is None


def test_text_is_cut_at_its_bound():
    read = letter(HEAD + b"\r\n" + b"hello\r\n" * 200_000)
    assert len(read.text) <= mime.TEXT_LIMIT
    assert read.defects == ("text_cut",)
