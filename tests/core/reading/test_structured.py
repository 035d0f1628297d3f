"""Mail as programs might build it, of parts within parts: read without harm, and what its texts say is found again."""

from email.message import EmailMessage

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import reader
from afterword.core.messages import Letter
from afterword.core.reading import mime
from mutatedtext import ATTRIBUTIONS, CALENDAR, TAGS, TIME_WORDS

WORDS = st.sampled_from(
    [
        *TIME_WORDS,
        "interview",
        "Priya",
        "Raman",
        "Data",
        "Engineer",
        "sorry",
        "SEND",
        "zoë",
        "株式会社",
        "\n",
        "\n\n",
        "> ",
    ]
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)
BODIES = st.one_of(TEXTS, st.tuples(TEXTS, st.sampled_from(ATTRIBUTIONS), TEXTS).map("\n".join))
PAGES = st.lists(st.one_of(st.sampled_from(TAGS), TEXTS), max_size=25).map("".join)
CHARSETS = st.sampled_from(["utf-8", "gb18030"])
ENCODINGS = st.sampled_from(["base64", "quoted-printable"])


@st.composite
def mails(draw, depth=2):
    """(message, its plain text or None): `depth` is how far messages may lie within each other."""
    message = EmailMessage()
    message["From"] = draw(st.sampled_from(["Priya Raman <priya@brightwell.example>", "jordan@avery.example"]))
    message["To"] = "Jordan Avery <jordan@avery.example>"
    message["Subject"] = " ".join(draw(TEXTS).split())[:200]
    message["Date"] = draw(
        st.sampled_from(["Mon, 2 Mar 2026 09:00:00 +0000", "Fri, 31 Dec 1999 23:59:60 -0800", "soon"])
    )
    plain = draw(st.none() | BODIES)
    if plain is not None:
        message.set_content(plain, charset=draw(CHARSETS), cte=draw(ENCODINGS))
    if plain is None or draw(st.booleans()):
        page = draw(PAGES)
        add = message.set_content if plain is None else message.add_alternative
        add(page, subtype="html", charset="utf-8", cte="base64")
    if draw(st.booleans()):
        message.add_attachment(CALENDAR, subtype="calendar", filename="invite.ics")
    if depth and draw(st.booleans()):
        message.add_attachment(draw(mails(depth=depth - 1))[0])
    return message, plain


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mails())
def test_mail_of_any_structure_is_read_and_its_words_are_found(built):
    message, plain = built
    raw = message.as_bytes()
    reader.use(raw)
    read = mime.read(raw)
    assert isinstance(read, Letter)
    assert len(read.calendars) <= 1
    if plain is not None and plain.strip() and not read.html_only and not read.html:
        assert read.text.split() == plain.split()
