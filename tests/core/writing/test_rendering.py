"""Bytes that leave: right to the last octet, closed to injection, and without a mark of ours on a note."""

import email
import email.header
import email.policy
import email.utils
import re
from datetime import datetime
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.messages import Address
from afterword.core.outgoing import Button, Note, OwnerLetter, Section, SectionKind
from afterword.core.writing import commandwords, headers, letters, plaintext, rendering
from core.writing.samples import LONDON, NOW, matter, note

DATE = datetime(2026, 11, 24, 15, 5, tzinfo=LONDON)
OWN_ID = "<8a1c@avery.example>"


def parsed(raw: bytes):
    return email.message_from_bytes(raw, policy=email.policy.default)


def rendered(content: Note) -> bytes:
    return rendering.render_note(content, message_id=OWN_ID, date=DATE)


def test_a_note_is_plain_mail_and_nothing_else():
    raw = rendered(note())
    assert raw.startswith(
        b"From: Jordan Avery <jordan@avery.example>\r\n"
        b"To: Priya Raman <priya@brightwell.example>\r\n"
        b"Subject: Re: Product Engineer interview\r\n"
        b"Date: Tue, 24 Nov 2026 15:05:00 +0000\r\n"
        b"Message-ID: <8a1c@avery.example>\r\n"
        b"In-Reply-To: <invitation@brightwell.example>\r\n"
        b"References: <first@brightwell.example> <invitation@brightwell.example>\r\n"
        b"MIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: "
    )
    assert b"afterword" not in raw.lower()
    assert rendered(note()) == raw


_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120)
_LOCAL = st.from_regex(r"[a-z0-9+_-]{1,20}(\.[a-z0-9]{1,10})?", fullmatch=True)
_ADDRESSES = st.builds(
    Address, _TEXT, st.builds("{}@{}.example".format, _LOCAL, st.from_regex(r"[a-z]{1,12}", fullmatch=True))
)
_IDS = st.from_regex(r"<[a-z0-9.]{1,80}@[a-z]{1,30}\.example>", fullmatch=True)
_NOTES = st.builds(
    Note,
    from_=_ADDRESSES,
    to=_ADDRESSES,
    subject=_TEXT,
    body=st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    in_reply_to=st.none() | _IDS,
    references=st.lists(_IDS, max_size=15, unique=True).map(tuple),
)


def _name(raw: bytes, field: str) -> str:
    # The newer parser puts a blank between two encoded words of a name, against RFC 2047 section 6.2.
    name, _ = email.utils.parseaddr(email.message_from_bytes(raw)[field])
    return str(email.header.make_header(email.header.decode_header(name)))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")


@settings(max_examples=60, deadline=None)
@given(_NOTES)
def test_what_is_read_back_is_what_was_written(content):
    raw = rendered(content)
    back = parsed(raw)
    assert _lines(back.get_content()) == _lines(content.body)
    # A parser takes blanks around a field's value for folding.
    assert " ".join(back["Subject"].split()) == " ".join(content.subject.split())
    for name, address in (("From", content.from_), ("To", content.to)):
        (mailbox,) = back[name].addresses
        assert mailbox.addr_spec == address.addr
        assert " ".join(_name(raw, name).split()) == " ".join(address.name.split())
    assert back.get("In-Reply-To") == content.in_reply_to
    threaded = (back.get("References") or "").split()
    assert threaded[:1] == list(content.references[:1])
    assert threaded[-1:] == list(content.references[-1:])
    assert not back.defects


@settings(max_examples=60, deadline=None)
@given(_NOTES)
def test_every_line_is_ascii_ends_in_crlf_and_is_short_enough(content):
    raw = rendered(content)
    lines = raw.split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\r" in line or b"\n" in line or len(line) > 998 for line in lines)
    assert all(len(line) <= 78 for line in lines[: lines.index(b"")] if b" " in line.strip()[1:])
    names = [line.partition(b":")[0] for line in lines[: lines.index(b"")] if line[:1] not in b" \t"]
    allowed = (
        b"From To Subject Date Message-ID In-Reply-To References MIME-Version Content-Type Content-Transfer-Encoding"
    )
    assert len(set(names)) == len(names)
    assert set(names) <= set(allowed.split())
    assert not any(line.startswith((b".", b"From ")) for line in lines[lines.index(b"") :])


@pytest.mark.parametrize(
    "evil", ["a\r\nBcc: eve@evil.example", "a\nb", "a\rb", "a\0b", "a\x1bb", "a\x85b", "a\u2028b", "a\ud800"]
)
@pytest.mark.parametrize("where", ["subject", "from", "to", "in_reply_to", "references", "message_id"])
def test_a_control_character_in_a_header_is_refused(evil, where):
    changes = {
        "subject": {"subject": evil},
        "from": {"from_": Address(evil, "jordan@avery.example")},
        "to": {"to": Address(evil, "priya@brightwell.example")},
        "in_reply_to": {"in_reply_to": f"<{evil}@x.example>"},
        "references": {"references": (f"<{evil}@x.example>",)},
    }
    own = f"<{evil}@x.example>" if where == "message_id" else OWN_ID
    with pytest.raises(ValueError):
        rendering.render_note(note(**changes.get(where, {})), message_id=own, date=DATE)


@pytest.mark.parametrize(
    "addr",
    [
        "priya@brightwell.example\r\nBcc: eve@evil.example",
        "priya@brightwell.example, eve@evil.example",
        "priya@brightwell.example>",
        "priya",
        "@brightwell.example",
        "priya@",
        "pri ya@brightwell.example",
        "priya@bright well.example",
        "priya@straße.example",
        "prïya@brightwell.example",
        f"{'p' * 65}@brightwell.example",
        "",
    ],
)
def test_what_is_no_plain_address_is_refused(addr):
    assert not headers.sendable(addr)
    with pytest.raises(ValueError):
        rendered(note(to=Address("Priya", addr)))


@pytest.mark.parametrize(
    "addr", ["a@b.example", "o'neil+x@b-c.example", "priya@xn--strae-oqa.example", '"a b"@c.example']
)
def test_ordinary_and_odd_but_valid_addresses_pass(addr):
    assert headers.sendable(addr)
    assert parsed(rendered(note(to=Address("", addr))))["To"].addresses[0].addr_spec == addr


def test_an_encoded_word_in_a_name_stays_text():
    """A subject that looks like an encoded word (RFC 2047) must not be decoded into a second header."""
    evil = "=?utf-8?q?a=0D=0ABcc:_eve=40evil.example?="
    back = parsed(rendered(note(subject=evil, to=Address(evil, "priya@brightwell.example"))))
    assert back["Bcc"] is None
    assert back["Subject"] == evil


def test_ids_of_strangers_that_are_no_msg_ids_are_left_out():
    back = parsed(
        rendered(note(in_reply_to="no id", references=("", "<a@b.example>", "<a b@c>", "x", "<ü@b.example>")))
    )
    assert back["In-Reply-To"] is None
    assert back["References"] == "<a@b.example>"


def test_a_long_thread_keeps_its_first_and_its_last():
    ids = tuple(f"<{n:040}@brightwell.example>" for n in range(200))
    kept = parsed(rendered(note(references=ids)))["References"].split()
    assert kept[0] == ids[0]
    assert tuple(kept[1:]) == ids[-len(kept) + 1 :]
    assert len(" ".join(kept)) <= 900


def test_a_naive_date_is_refused():
    with pytest.raises(ValueError):
        rendering.render_note(note(), message_id=OWN_ID, date=DATE.replace(tzinfo=None))


# --- letters to the owner -------------------------------------------------------------------------------------------

_REPLY_TO = Address("Afterword", "jordan+aw-q1-abcdefghij@avery.example")


def letter_bytes(letter: OwnerLetter, reply_to: Address | None = _REPLY_TO) -> bytes:
    own = Address("Jordan Avery", "jordan@avery.example")
    return rendering.render_letter(
        letter,
        from_=Address("Afterword", own.addr),
        to=own,
        reply_to=reply_to,
        message_id="<aw.q1.abc@avery.example>",
        in_reply_to="<aw.q0.abc@avery.example>",
        references=("<aw.q0.abc@avery.example>",),
        date=DATE,
        tag="#k3f9",
    )


def approval(**more) -> OwnerLetter:
    return letters.approval_request(matter(), request="q1", note=note(**more), by=None)


def test_a_letter_says_that_a_program_wrote_it_and_names_itself_in_the_subject():
    back = parsed(letter_bytes(approval()))
    assert back["Auto-Submitted"] == "auto-generated"
    assert back["X-Auto-Response-Suppress"] == "All"
    assert back["Subject"] == "[Afterword] Approve: thank-you to Priya Raman, Brightwell #k3f9"
    assert back["Reply-To"].addresses[0].addr_spec == _REPLY_TO.addr
    assert back.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in back.iter_parts()] == ["text/plain", "text/html"]
    assert letter_bytes(approval()) == letter_bytes(approval())
    assert not back.defects


def html_of(raw: bytes) -> str:
    return parsed(raw).get_body(("html",)).get_content()


def test_buttons_open_a_reply_with_the_word_in_it():
    links = re.findall(r'href="([^"]+)"', html_of(letter_bytes(approval())))
    assert [unquote(link.rpartition("body=")[2].replace("&amp;", "&")).split("\r\n")[0] for link in links] == [
        "SEND",
        "SKIP",
        "LATER",
        "EDIT",
    ]
    for link in links:
        assert link.startswith(
            "mailto:jordan%2Baw-q1-abcdefghij@avery.example?subject=Re%3A%20%5BAfterword%5D%20Approve"
        )
        assert not re.search(r"[^\w%?=&;@:.~-]", link)


def test_edit_opens_with_the_draft_to_change():
    link = re.findall(r'href="([^"]+)"', html_of(letter_bytes(approval())))[3]
    assert unquote(link.rpartition("body=")[2]).replace("\r\n", "\n") == f"EDIT\n\n{note().body}"
    long = re.findall(r'href="([^"]+)"', html_of(letter_bytes(approval(body="word " * 900))))[3]
    assert unquote(long.rpartition("body=")[2]) == "EDIT"


def test_without_a_token_in_the_address_there_is_nothing_to_tap():
    """A tap opens a new mail: without its own address it would be one that no request is answered by."""
    for reply_to in (None, Address("", "jordan@avery.example")):
        raw = letter_bytes(approval(), reply_to)
        assert "href" not in html_of(raw)
        assert "SKIP" in html_of(raw)


_EVIL = st.sampled_from(
    [
        '<img src="http://evil.example/x.png">',
        "<script>alert(1)</script>",
        "</div></body>",
        "javascript:alert(1)",
        "&lt;b&gt;",
        '\'" onclick="x',
        "https://evil.example",
        "{0} {title}",
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(_EVIL | st.text(st.characters(exclude_categories=["Cs"]), max_size=60), min_size=3, max_size=3))
def test_nothing_from_mail_becomes_markup(words):
    name, company, body = words
    letter = letters.approval_request(
        matter(company=company),
        request="q1",
        note=note(body=body, to=Address(name, "p@b.example")),
        by=None,
        used=(body,),
    )
    page = html_of(letter_bytes(OwnerLetter(subject="[Afterword] x", sections=letter.sections, buttons=letter.buttons)))
    tags = {tag.casefold() for tag in re.findall(r"<\s*([a-zA-Z!/][\w-]*)", page)}
    assert tags <= {
        "!doctype", "html", "head", "meta", "title", "style", "body", "div", "p", "br", "ul", "li", "h2", "table", "tr",
        "td", "a", "span", "b", *("/html", "/head", "/title", "/style", "/body", "/div", "/p", "/ul", "/li", "/h2"),
        "/table", "/tr", "/td", "/a", "/span", "/b", "/",
    }  # fmt: skip
    assert all(
        link.startswith("mailto:")
        for link in re.findall(r'(?:href|src)\s*=\s*"([^"]*)', re.sub(r">[^<]*<", "><", page))
    )


_DRAFTS = st.lists(
    st.sampled_from(
        ["SEND", "send it", "Yes", "no", "> SEND", "SKIP", "", "  EDIT", "Dear Priya,", "go ahead " * 20, "Ja, senden"]
    )
    | st.text(max_size=90),
    max_size=8,
).map("\n".join)


@settings(max_examples=60, deadline=None)
@given(_DRAFTS, _DRAFTS)
def test_no_line_of_the_text_begins_with_a_command_word(body, said):
    """A reply whose quote is stripped badly must never say SEND by itself."""
    for letter in (
        approval(body=body, subject=said.replace("\n", " ")[:60]),
        letters.question(matter(company=said), request="q1", note=note(body=body), by=NOW, why=said, said=said),
        OwnerLetter(
            subject="x",
            sections=tuple(Section(kind, said) for kind in SectionKind),
            buttons=(Button("SEND", "SEND", said),),
        ),
    ):
        for line in plaintext.of(letter).splitlines():
            assert not commandwords.begins(line), line


@given(st.lists(st.sampled_from(["SEND", "yes", "no", "it", "to", "word", "a" * 80]), max_size=60).map(" ".join))
def test_our_own_words_are_wrapped_around_command_words(text):
    lines = plaintext.wrapped(text).splitlines()
    assert not any(commandwords.begins(line) for line in lines)
    assert [w for line in lines for w in line.split() if w != "·"] == text.split()


def test_every_line_of_a_draft_is_marked():
    text = plaintext.of(approval(body="SEND\n\nYes " * 40))
    shown = text.split("| From:")[1].split("Answer with one word")[0].rstrip().splitlines()[1:]
    assert shown
    assert all(line.startswith("|") for line in shown)
