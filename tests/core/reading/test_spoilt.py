"""Messages as programs on the way spoil them, and parts that few programs write: what can be read is, the rest is told."""

import base64
import binascii
import struct
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages import Letter
from afterword.core.reading import commands, mending, mime, tnef
from afterword.core.verdicts import Action

HEAD = (
    b"From: A <a@x.example>\r\nTo: j@avery.example\r\nSubject: Hi\r\nMessage-ID: <1@x.example>\r\n"
    b"Date: Fri, 21 Feb 2025 18:10:56 +0100\r\n"
)
CALENDAR = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
LONG = "We would be delighted to welcome you at our office in Bristol for a conversation with Tom Oduya and Mei Fong about the role of "
LONG += "data engineer, on Tuesday the fourth of March at two o'clock in the afternoon; please bring some proof of identity along."


def letter(raw: bytes) -> Letter:
    read = mime.read(raw)
    assert isinstance(read, Letter), read
    return read


def single(body: bytes, *fields: str) -> Letter:
    return letter(HEAD + "".join(f"{field}\r\n" for field in fields).encode("latin-1") + b"\r\n" + body)


def part(kind: str, body: bytes, *more: str) -> bytes:
    return "".join(f"{line}\r\n" for line in (f"Content-Type: {kind}", *more)).encode() + b"\r\n" + body


def joined(kind: str, *parts: bytes, mark: str = "b") -> bytes:
    body = b"".join(f"--{mark}\r\n".encode() + one + b"\r\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\r\n\r\n'.encode() + body + f"--{mark}--\r\n".encode()


PLAIN, HTML = part("text/plain", b"plain words"), part("text/html", b"<p>plain words</p>")

SIGNED = (
    b"-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nTuesday.\r\n- -- \r\nPriya\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\n"
    b"iQEzBAEBCAAdFiEE\r\n=abcd\r\n-----END PGP SIGNATURE-----\r\n"
)
TEXTS = {
    "double carriage returns": (b"one\r\r\ntwo\r\r\n\r\r\nthree", (), "one\ntwo\n\nthree"),
    "an old Macintosh's line ends": (b"one\rtwo\r\rthree", (), "one\ntwo\n\nthree"),
    "mixed line ends": (b"one\r\ntwo\nthree\rfour", (), "one\ntwo\nthree\nfour"),
    "NUL in the text": (b"o\x00ne", (), "one"),
    "characters of no width, soft hyphens": ("inter\u00adview\u200b on\ufeff Tuesday".encode(), (), "interview on Tuesday"),
    "Latin under the name of ASCII": ("café".encode("cp1252"), ("Content-Type: text/plain; charset=us-ascii",), "café"),
    "windows-1252 under the name of UTF-8": ("“café”".encode("cp1252"), ("Content-Type: text/plain; charset=utf-8",), "“café”"),
    "UTF-8 encoded twice": ("GrÃ¼ÃŸe â€“ â€œcafÃ©â€\x9d".encode(), (), "Grüße – “café”"),
    "UTF-8 encoded twice, through Latin": ("naïve Grüße".encode().decode("latin-1").encode(), (), "naïve Grüße"),
    "letters that only look as if": ("Äß Ã é ÂX Ö€".encode(), (), "Äß Ã é ÂX Ö€"),
    "UTF-16 that nobody declared": (b"\xff\xfe" + "café".encode("utf-16-le"), (), "café"),
    "UTF-16 under the name of UTF-8": (
        b"\xfe\xff" + "café".encode("utf-16-be"), ("Content-Type: text/plain; charset=utf-8",), "café",
    ),
    "ISO-2022-JP that nobody declared": ("面接".encode("iso2022-jp"), (), "面接"),
    "GB18030 under the name of GB2312": ("面试①".encode("gb18030"), ("Content-Type: text/plain; charset=gb2312",), "面试①"),
    "UTF-7 is not undone": (b"+AHMAZQBuAGQ-", ("Content-Type: text/plain; charset=utf-7",), "+AHMAZQBuAGQ-"),
    "quoted-printable that nobody declared": (b"Caf=C3=A9 at 10=\r\n:30", (), "Café at 10:30"),
    "blanks left over": (b"one=20\r\ntwo=E2=80=8Bthree\r\n", (), "one \ntwothree\n"),
    "quoted-printable put on twice": (
        b"Caf=3DC3=3DA9", ("Content-Transfer-Encoding: quoted-printable",), "Café",
    ),
    "a link is no quoted-printable": (b"https://x.example/?a=20&b=C3\r\n", (), "https://x.example/?a=20&b=C3\n"),
    "entities in plain text": (b"We&#39;re pleased &ndash; R&amp;D&nbsp;team &copyx; &#10;", (), "We're pleased – R&D\xa0team &copyx; &#10;"),
    "text/enriched": (b"<bold>Yes</bold>,<param>x</param>\r\nTuesday.\r\n\r\nBest <<", ("Content-Type: text/enriched",), "Yes, Tuesday.\nBest <"),
    "a type without its semicolon": (b"<p>one</p>", ("Content-Type: text/html charset=utf-8",), "one"),
    "a type and a comma": (b"caf\xe9", ("Content-Type: text/plain, charset=iso-8859-1",), "café"),
    "a type that is no type": (b"one", ("Content-Type: text",), "one"),
    "a type twice": (b"<p>one</p>", ("Content-Type: text/html", "Content-Type: text/plain"), "one"),
    "OpenPGP, signed in the text": (
        SIGNED, (), "Tuesday.\n-- \nPriya\n\n",
    ),
    "base64 with a list's footer below": (
        base64.encodebytes(b"Tuesday it is, at the usual place.") + b"\r\n", ("Content-Transfer-Encoding: base64",),
        "Tuesday it is, at the usual place.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_a_spoilt_text_reads_as_it_was_written(name):
    body, fields, text = TEXTS[name]
    assert single(body, *fields).text == text


@pytest.mark.parametrize("end", [b"\n", b"\r\r\n"])
def test_a_message_whose_every_line_end_was_changed(end):
    raw = (HEAD + joined("mixed", PLAIN, part("text/calendar", CALENDAR))).replace(b"\r\n", end)
    read = letter(raw)
    assert (read.text.strip(), read.subject, read.message_id) == ("plain words", "Hi", "<1@x.example>")
    assert read.calendars[0].strip().startswith("BEGIN:VCALENDAR\nMETHOD")


def test_a_raw_subject_of_octets_is_read():
    assert letter(HEAD.replace(b"Hi", "Grüße".encode()) + b"\r\nx").subject == "Grüße"
    assert letter(HEAD.replace(b"Hi", "Grüße".encode("latin-1")) + b"\r\nx").subject == "Grüße"


def test_a_file_written_into_the_text_is_named_and_taken_out():
    coded = b"".join(binascii.b2a_uu(b"%PDF-1.4 curriculum"[at : at + 45]) for at in range(0, 19, 45))
    read = single(b"See below.\n\nbegin 644 cv.pdf\n" + coded + b"`\nend\n\nPriya\n")
    assert read.text.split() == ["See", "below.", "Priya"]
    assert read.attachments == ("cv.pdf",)


def test_a_sentence_that_begins_like_a_file_stays():
    text = "begin 644 things at once\nand see how you end\nend\n"
    assert single(text.encode()).text == text


# --- which of the alternatives ----------------------------------------------------------------------------------------------

ALTERNATIVES = {
    "both the same": ("plain words", "<p>plain words</p>", "plain words", False),
    "an empty plain part": (" \r\n", "<p>web words</p>", "web words", True),
    "a plain part that is a link": ("https://ats.example/m/81", f"<p>{LONG}</p>", LONG, True),
    "a plain part that names a browser": ("Please view this in your browser: https://x.example", f"<p>{LONG}</p>", LONG, True),
    "a plain part of another letter": ("Kind regards from all of us at Brightwell", f"<p>{LONG}</p>", LONG, True),
    "HTML that is a picture": (LONG, '<img src="cid:1" alt="Banner">', LONG, False),
    "HTML that says less": (LONG, "<p>Please see the plain text.</p>", LONG, False),
    "plain text with links spelt out": (
        f"{LONG} <https://x.example/a> (https://x.example/b)", f'<p>{LONG} <a href="https://x.example/a">x</a></p>', None, False,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ALTERNATIVES)
def test_of_alternatives_what_the_reader_sees_is_read(name):
    plain, page, text, html_only = ALTERNATIVES[name]
    read = letter(HEAD + joined("alternative", part("text/plain", plain.encode()), part("text/html", page.encode())))
    assert " ".join(read.text.split()) == " ".join((text or plain).split())
    assert read.html_only == html_only
    assert read.html.strip() == page


def test_a_short_answer_is_never_taken_from_the_part_that_says_more():
    read = letter(HEAD + joined("alternative", part("text/plain", b"SKIP"), part("text/html", b"<p>SEND</p>")))
    assert read.text == "SKIP"


def test_a_quotation_in_the_html_alone_makes_no_difference():
    page = f"<p>SKIP</p><blockquote>{LONG}</blockquote>"
    read = letter(HEAD + joined("alternative", part("text/plain", b"SKIP"), part("text/html", page.encode())))
    assert (read.text, read.defects) == ("SKIP", ())


def test_that_the_parts_differ_is_told():
    read = letter(
        HEAD + joined("alternative", part("text/plain", b"SKIP"), part("text/html", f"<p>{LONG}</p>".encode()))
    )
    assert "parts_differ" in read.defects


def test_an_answer_whose_parts_differ_is_no_answer():
    """Neither part approves without the other, though the richer one is read."""
    page = f"<p>SEND</p><p>--</p><p>A</p><p>+44 7700 900162</p><p>{LONG}</p>"
    read = letter(HEAD + joined("alternative", part("text/plain", b"SKIP"), part("text/html", page.encode())))
    assert read.own == "SEND"
    verdict = commands.read(read, zone=ZoneInfo("Europe/London"), anchor=datetime(2025, 2, 21, 18, 0, tzinfo=UTC))
    assert verdict.action is Action.UNCLEAR


def test_related_in_alternative_in_mixed_with_everything_beside():
    related = joined("related", HTML, part("image/png; name=logo.png", b"x"), mark="r")
    raw = joined(
        "mixed",
        joined("alternative", PLAIN, related, part("text/calendar", CALENDAR), mark="a"),
        part("application/pdf; name=a.pdf", b"%"),
    )
    read = letter(HEAD + raw)
    assert (read.text, read.attachments, len(read.calendars)) == ("plain words", ("logo.png", "a.pdf"), 1)
    assert read.html == "<p>plain words</p>"


def test_a_related_page_whose_plain_part_is_empty():
    related = joined("related", HTML, part("image/png", b"x"), mark="r")
    assert letter(HEAD + joined("alternative", part("text/plain", b""), related)).text == "plain words"


# --- calendars, wherever they are ---------------------------------------------------------------------------------------------

CODED = base64.encodebytes(CALENDAR)
CALENDARS = {
    "as an alternative": joined("alternative", PLAIN, HTML, part("text/calendar; charset=utf-8; method=REQUEST", CALENDAR)),
    "as an attachment of no type": joined(
        "mixed", PLAIN, part('application/octet-stream; name="invite.ics"', CODED, "Content-Transfer-Encoding: base64")
    ),
    "as an attachment without a telling name": joined(
        "mixed", PLAIN, part("application/octet-stream; name=ATT00001", CODED, "Content-Transfer-Encoding: base64")
    ),
    "as plain text with a name": joined("mixed", PLAIN, part("text/plain; name=invite.txt", CALENDAR)),
    "as plain text with a mark": joined("mixed", PLAIN, part("text/plain", b"\xef\xbb\xbf" + CALENDAR)),
    "named by disposition alone": joined(
        "mixed", PLAIN, part("application/x-unknown", CALENDAR, 'Content-Disposition: attachment; filename="Interview.ICS"')
    ),
    "in quoted-printable": joined(
        "mixed", PLAIN, part("text/calendar", CALENDAR.replace(b"BEGIN", b"=42EGIN"), "Content-Transfer-Encoding: quoted-printable")
    ),
    "twice, as Google sends it": joined(
        "mixed", joined("alternative", PLAIN, part("text/calendar", CALENDAR), mark="a"), part("application/ics; name=invite.ics", CALENDAR)
    ),
}  # fmt: skip


@pytest.mark.parametrize("raw", CALENDARS.values(), ids=CALENDARS.keys())
def test_a_calendar_is_found_and_is_no_text(raw):
    read = letter(HEAD + raw)
    assert read.text == "plain words"
    assert [calendar.strip() for calendar in read.calendars] == ["BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR"]


@pytest.mark.parametrize("fold", [b"\r\n ", b"\n\t"])
def test_a_calendar_folded_within_a_character_is_read(fold):
    octets = "SUMMARY:Gespräch – Köln €".encode()
    for at in range(9, len(octets)):
        body = CALENDAR.replace(b"METHOD", octets[:at] + fold + octets[at:] + b"\r\nMETHOD")
        (calendar,) = single(body, "Content-Type: text/calendar").calendars
        assert "SUMMARY:Gespräch – Köln €" in calendar.replace("\n ", "").replace("\n\t", "")


def test_a_method_that_only_the_type_tells_is_told():
    body = CALENDAR.replace(b"METHOD:REQUEST\r\n", b"")
    (calendar,) = single(body, "Content-Type: text/calendar; method=cancel").calendars
    assert "METHOD:CANCEL" in calendar
    (calendar,) = single(CALENDAR, "Content-Type: text/calendar; method=cancel").calendars
    assert "CANCEL" not in calendar


def test_the_quoted_texts_of_an_old_calendar_are_left_to_its_reader():
    body = CALENDAR.replace(b"METHOD", b"DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch=0D=0AWhen: now\r\nMETHOD")
    (calendar,) = single(body, "Content-Type: text/x-vcalendar").calendars
    assert "Gespr=C3=A4ch=0D=0AWhen: now" in calendar


def test_a_calendar_alone_is_a_letter_without_text():
    read = single(CALENDAR, "Content-Type: text/calendar; method=REQUEST")
    assert (read.text, len(read.calendars)) == ("", 1)


def test_a_message_passed_on_whole_brings_its_calendar_along():
    inner = HEAD.replace(b"Hi", b"Interview") + joined("alternative", PLAIN, part("text/calendar", CALENDAR), mark="i")
    for how in ("attachment", "inline"):
        read = letter(
            HEAD + joined("mixed", PLAIN, part("message/rfc822", inner, f"Content-Disposition: {how}; filename=x.eml"))
        )
        assert [one.subject for one in read.attached] == ["Interview"]
        assert len(read.attached[0].calendars) == 1
        assert (read.calendars, read.attachments) == ((), ("x.eml",))


# --- what cannot be read is told --------------------------------------------------------------------------------------------

OPAQUE = {
    "S/MIME, enciphered": part("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", b"MIAG", "Content-Transfer-Encoding: base64"),
    "S/MIME, signed and wrapped up": part("application/x-pkcs7-mime; smime-type=signed-data; name=smime.p7m", b"MIAG"),
    "PGP/MIME, enciphered": joined("encrypted", part("application/pgp-encrypted", b"Version: 1"), part("application/octet-stream; name=encrypted.asc", b"-----BEGIN PGP MESSAGE-----")),
    "OpenPGP in the text": b"\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n",
    "TNEF that is none": joined("mixed", part("application/ms-tnef; name=winmail.dat", b"garbage")),
}  # fmt: skip


@pytest.mark.parametrize("raw", OPAQUE.values(), ids=OPAQUE.keys())
def test_what_is_enciphered_is_told_and_none_of_it_is_text(raw):
    read = letter(HEAD + raw)
    assert "opaque" in read.defects
    assert read.text.strip() == ""


def test_a_fragment_is_told():
    assert "partial" in single(b"x", 'Content-Type: message/partial; id="a"; number=1; total=2').defects


@pytest.mark.parametrize(
    "signature", ["application/pkcs7-signature; name=smime.p7s", "application/pgp-signature; name=signature.asc"]
)
def test_what_is_signed_in_the_open_is_read(signature):
    read = letter(HEAD + joined("signed", PLAIN, part(signature, b"MIAG")))
    assert (read.text, len(read.attachments)) == ("plain words", 1)
    assert "opaque" not in read.defects


# --- winmail.dat --------------------------------------------------------------------------------------------------------------


def attribute(identifier: int, value: bytes) -> bytes:
    return struct.pack("<BII", 1, identifier, len(value)) + value + b"\x00\x00"


def properties(*found: tuple[int, int, bytes]) -> bytes:
    """(type, identifier, value) as MAPI properties; a named one before them, which has to be stepped over."""
    named = struct.pack("<HH16sII", 0x03, 0x8001, b"g" * 16, 1, 6) + b"n\0a\0\0\0\0\0" + struct.pack("<I", 7)
    body = b"".join(
        struct.pack("<HHII", kind, name, 1, len(value)) + value + b"\0" * (-len(value) % 4)
        for kind, name, value in found
    )
    return struct.pack("<I", 1 + len(found)) + named + body


def packed(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


def winmail(*attributes: bytes, beside: bytes = part("text/plain", b"\r\n")) -> Letter:
    body = base64.encodebytes(packed(*attributes))
    return letter(
        HEAD
        + joined(
            "mixed", beside, part("application/ms-tnef; name=winmail.dat", body, "Content-Transfer-Encoding: base64")
        )
    )


def test_the_text_in_winmail_dat_is_read_where_no_other_is():
    body = attribute(0x0002800C, b"Tuesday at 14:00.\r\n\x00")
    assert winmail(body).text.strip() == "Tuesday at 14:00."
    assert winmail(body, beside=PLAIN).text == "plain words"


@pytest.mark.parametrize(
    "found",
    [
        (0x1F, 0x1000, "Grüße, Dienstag\0".encode("utf-16-le")),
        (0x102, 0x1013, "<p>Grüße, <b>Dienstag</b></p>".encode()),
    ],
    ids=["PR_BODY", "PR_HTML"],
)
def test_the_text_among_its_properties_is_read(found):
    assert winmail(attribute(0x00069003, properties(found))).text.strip() == "Grüße, Dienstag"


def test_what_is_attached_in_winmail_dat_is_named_and_its_calendar_read():
    read = winmail(
        attribute(0x00018010, b"INVITE~1.ICS\0"),
        attribute(0x0006800F, CALENDAR),
        attribute(0x00069005, properties((0x1E, 0x3707, b"invitation.ics\0"))),
        attribute(0x00018010, b"cv.pdf\0"),
    )
    assert read.attachments == ("winmail.dat", "invitation.ics", "cv.pdf")
    assert len(read.calendars) == 1
    assert "opaque" in read.defects


def test_one_message_has_one_budget_of_properties():
    """Two thousand attributes of two thousand properties each would be four million."""
    many = attribute(0x00069003, struct.pack("<I", 1998) + struct.pack("<HHI", 0x03, 0x0001, 0) * 1998)
    late = attribute(0x00069003, properties((0x1F, 0x1000, "Tuesday\0".encode("utf-16-le"))))
    assert tnef.unpacked(packed(many, late)).text.strip("\0") == "Tuesday"
    assert tnef.unpacked(packed(many, many, late)).text == ""


@given(st.binary(max_size=300), st.integers(0, 2**32 - 1))
def test_no_octets_break_the_unpacking(octets, length):
    whole = packed(struct.pack("<BII", 1, 0x00069003, length), octets, attribute(0x00069003, octets))
    assert tnef.unpacked(whole) is not None
    tnef.unpacked(octets)


@given(st.text(alphabet="-BEGIN PGPSMOA&#;amp12=\n\xc3\xa9\x80â€begin 644 end`", max_size=200))
def test_no_text_breaks_the_mending(text):
    mending.without_armour(text)
    mending.without_attachments(text)
    mending.once(mending.without_entities(mending.unenriched(text))).encode("utf-8")
