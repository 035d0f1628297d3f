"""An answer acts only where its own words are all that it says: nothing that is taken off it may have objected."""

from __future__ import annotations

import pytest

from afterword.core.messages import Letter
from afterword.core.reading import choices, commands, debriefs, doubts, mime
from afterword.core.reading.doubts import DoubtAnswer
from afterword.core.readings import Interviewer
from afterword.core.verdicts import Action
from replybuilder import DRAFT, LONDON, OWNER, SENT

ASKED = commands.Asked(draft=DRAFT, subject="Thank you", kind="thank-you", to_name="Hannah Whitlock")
HEAD = f"From: Jordan Avery <{OWNER}>\nTo: {OWNER}\nSubject: Re: [Afterword] Approve\nMessage-ID: <a@avery.example>\n"
QUOTED = f"\n\nOn Tue, 10 Mar 2026 at 16:00, Afterword <{OWNER}> wrote:\n" + "".join(
    f"> {line}\n" for line in DRAFT.split("\n")
)
ROLES = ("Data Engineer at Brightwell", "Site Manager at Brightwell", "a new application")
NO_WORDS = (frozenset[str](),) * 3
LEGAL = (
    "This e-mail and any files transmitted with it are confidential and intended solely for the addressee. If you have "
    "received it in error please notify the sender and delete it."
)


def letter(body: str, kind: str = "text/plain; charset=utf-8", html: str = "") -> Letter:
    if html:
        body = f"--b\nContent-Type: {kind}\n\n{body}\n--b\nContent-Type: text/html\n\n{html}\n--b--\n"
        kind = "multipart/alternative; boundary=b"
    read = mime.read(f"{HEAD}Content-Type: {kind}\n\n{body}".encode())
    assert isinstance(read, Letter)
    return read


def meant(read: Letter) -> Action:
    return commands.read(read, zone=LONDON, anchor=SENT, asked=ASKED).action


WARNINGS = [
    "Attention: the links in the second paragraph are wrong, so do not send it before they have been corrected.",
    "Attention: only send this to Priya and not to Sam, because the link in it is meant for her alone.",
    "Attention: the link in the second paragraph is wrong.",
    "Caution - the wrong attachment is mentioned.",
    "Warning: it names the external team wrongly.",
    "Sent with the wrong title via mail",
    "You should consider the environment of the platform team in it too",
]


@pytest.mark.parametrize("quoted", ["", QUOTED])
@pytest.mark.parametrize("own", ["Send", "OK send", "yes"])
@pytest.mark.parametrize("warning", WARNINGS)
def test_no_server_warns_of_what_the_owner_wrote(warning, own, quoted):
    assert meant(letter(f"{warning}\n\n{own}{quoted}")) is Action.UNCLEAR
    assert meant(letter(f"{own}\n\n{warning}\n\nThanks{quoted}")) is Action.UNCLEAR


def test_a_warning_is_told_in_a_debrief():
    told = debriefs.read(
        letter("Attention: the links in their handbook are public.\n\nPriya: the data centres."),
        [Interviewer("Priya Raman", "priya@brightwell.example")],
    )
    assert told.points == ("Attention: the links in their handbook are public",)


MENTION = (
    "\nplease mention my responsibilities and that this is confidential and only intended for them and the liabilities that"
    " they have been told of before it"
)
BENEATH = [
    "-- \nno wait, it did arrive",
    "-- \nDo not send this before the second sentence has been corrected and the name is right",
    "--\nonly if it is really theirs",
    "--\nJordan\nthe title is another one",
    "--\nthe title is bad",
    "\nPlease do not print this before the second sentence has been corrected, it names the wrong team",
    "\nYou should consider the environment of the platform team in it too",
    MENTION,
    "\nSent with the wrong title via mail",
    "\nSent from my iPhone: wrong person",
    "\nJordan Avery\nThe title is bad\n020 7946 0000",
    "\nThanks\nJordan Avery\nStop! Ask me first: 020 7946 0000",
    "\nJordan Avery\n020 7946 0000\nDo not send it before you print it",
]
AROUND = [
    "From: my work address\nSubject: Great to meet you\nTo: everyone on the panel",
    "From: my work address <work@avery.example>\nSubject: Great to meet you\nTo: everyone on the panel",
    "-----\nFrom: Jordan\nTo: Priya\nSubject: Another title",
    "\nPlease type your reply above this line\n\nBut only to Sam, not before Monday",
    "\n-- On 21.02.2025 14:00 jordan@avery.example wrote --\nonly the first sentence",
    "\n2025-02-21 14:00 call me at jordan@avery.example first:\nthe name is wrong",
    "\nAt 14:00 Priya wrote:\n> not before Monday",
    "\n> not before Monday",
    "\n&gt; not before Monday",
    "-----BEGIN PGP MESSAGE-----\nnot yet\n-----END PGP MESSAGE-----",
    "-----BEGIN PGP SIGNATURE-----\nnot to Priya\n-----END PGP SIGNATURE-----",
    "begin 644 note.txt\nDO NOT SEND TO SAM\nend",
]


@pytest.mark.parametrize("quoted", ["", QUOTED])
@pytest.mark.parametrize("hidden", [*BENEATH, *AROUND])
def test_what_stands_around_a_command_may_object(hidden, quoted):
    assert meant(letter(f"Send\n{hidden}{quoted}")) is not Action.SEND


@pytest.mark.parametrize("hidden", [*BENEATH, *AROUND, *(f"\n{one}\n\nThanks" for one in WARNINGS)])
def test_what_stands_around_another_answer_may_object_too(hidden):
    assert doubts.read(letter(f"send again\n{hidden}")) is DoubtAnswer.UNCLEAR
    assert choices.read(letter(f"1\n{hidden}"), ROLES, NO_WORDS) is None


@pytest.mark.parametrize("warning", WARNINGS)
def test_what_stands_above_another_answer_may_object_too(warning):
    assert doubts.read(letter(f"{warning}\n\nsend again")) is DoubtAnswer.UNCLEAR
    assert choices.read(letter(f"{warning}\n\n1"), ROLES, NO_WORDS) is None


@pytest.mark.parametrize("text", ["No 1", "no 2", "No 1."])
def test_no_before_a_number_is_no_unless_a_dot_makes_it_a_number(text):
    assert choices.read(letter(text), ROLES, NO_WORDS) is None
    assert choices.read(letter("No. 1"), ROLES, NO_WORDS) == 0


def test_the_formatted_part_of_another_answer_must_say_the_same():
    assert doubts.read(letter("send again", html="<p>it arrived</p>")) is DoubtAnswer.UNCLEAR
    assert doubts.read(letter("send again", html="<p>send again</p>")) is DoubtAnswer.AGAIN
    assert choices.read(letter("1", html="<p>2</p>"), ROLES, NO_WORDS) is None
    assert choices.read(letter("1", html="<p>1</p>"), ROLES, NO_WORDS) == 0


PAGES = [
    '<div>{}</div><div id="Signature">The second title is bad</div>',
    '<div>{}</div><div id="Signature"><p>Leave out the migration, and the title of the role is another one too</p></div>',
    '<div>{}</div><div name="messageSignatureSection">The title of the role is wrong</div>',
    '<div>{}</div><div class="front-signature">Greetings go to Tom</div>',
    '<div>{}</div><div class="gmail_signature"><div>--</div>Greetings go to Tom</div>',
    '<div style="color:#f5f5f5">but not to Sam</div><div>{}</div>',
    '<div>{}</div><div style="display:none">but not to Sam</div>',
    "<div>{}</div><dialog>but not to Sam</dialog>",
    "<div>{}</div><noembed>not</noembed>",
    "<s>{}</s>",
    "<div><del>{}</del></div>",
    '<p><span style="text-decoration: line-through">{}</span></p>',
    "<div>{}</div><blockquote>but not before Monday</blockquote>",
    '<div>{}</div><div class="gmail_quote">but not before Monday<div>On 10 Mar 2026 at 16:00 Afterword wrote:</div><blockquote>'
    + DRAFT
    + "</blockquote></div>",
]


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_hides_may_object(page):
    assert meant(letter(page.format("Send"), "text/html")) is Action.UNCLEAR
    assert doubts.read(letter(page.format("send again"), "text/html")) is DoubtAnswer.UNCLEAR
    assert choices.read(letter(page.format("1"), "text/html"), ROLES, NO_WORDS) is None


def test_a_refusal_that_is_struck_out_is_none():
    assert meant(letter("<s>Skip</s>", "text/html")) is Action.UNCLEAR


PARTS = "--b\nContent-Type: text/plain\n\n{}\n--b\nContent-Type: text/plain%s\n\nbut not to Sam\n--b--\n"
SPOILT = [
    ("multipart/related; boundary=b", PARTS % ""),
    ("multipart/signed; boundary=b", PARTS % ""),
    ("multipart/alternative; boundary=b", PARTS % ""),
    ("multipart/mixed; boundary=b", PARTS % "; name=x.txt"),
    ("multipart/alternative; boundary=b", PARTS.replace("text/plain%s", "text/markdown")),
    ("text/enriched", "{} <param>but not to Sam</param>"),
    ("text/enriched", "{} <x-but-not-to-Sam>"),
    (
        "text/plain",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\nNot: before Monday\n\n{}\n-----BEGIN PGP SIGNATURE-----\n\n"
        + 2 * ("iQEzBAEB" * 8 + "\n")
        + "=abcd\n-----END PGP SIGNATURE-----\n",
    ),
]


@pytest.mark.parametrize(("kind", "body"), SPOILT)
def test_what_is_lost_in_reading_may_object(kind, body):
    assert meant(letter(body.format("Send"), kind)) is Action.UNCLEAR
    assert doubts.read(letter(body.format("send again"), kind)) is DoubtAnswer.UNCLEAR
    assert choices.read(letter(body.format("1"), kind), ROLES, NO_WORDS) is None


ENDINGS = [
    "",
    "\n\nSent from my iPhone",
    "\n\nSent from my Galaxy S23 Ultra",
    "\n\nGet Outlook for Android <https://aka.ms/AAb9ysg>",
    "\n\nVon meinem iPhone gesendet",
    "\n\nGesendet mit der GMX Mail App",
    "\n\nEnvoyé de mon iPhone",
    "\n\nEnviado desde mi iPhone",
    "\n\nSent with Proton Mail secure email.",
    "\n\nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "\n\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.",
    "\n\n-- \nJordan Avery",
    "\n\n--\nJordan Avery\nHead of Data, Harbourline\nshe/her",
    "\n\n-- \nViele Grüße\nJordan Avery",
    "\n\n-- \nJordan Avery\nBetter late than LATER\n+44 7700 900162",
    "\n\n-- \nJordan Avery\n\nPlease consider the environment before printing this email.",
    "\n\nKind regards,\nJordan Avery\nHead of Data\n020 7946 0000",
    f"\n\n{LEGAL}",
]


@pytest.mark.parametrize("quoted", ["", QUOTED])
@pytest.mark.parametrize("ending", ENDINGS)
def test_an_ordinary_ending_takes_no_answer_away(ending, quoted):
    for own in ("Send", "Yes, go ahead"):
        assert meant(letter(own + ending + quoted)) is Action.SEND
    assert doubts.read(letter("Send again" + ending + quoted)) is DoubtAnswer.AGAIN
    assert choices.read(letter("1" + ending + quoted), ROLES, NO_WORDS) == 0


SIGNED_PAGES = [
    '<div>{}</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Jordan Avery</div>',
    '<div>{}</div><div id="Signature"><p>Jordan Avery</p><p>Head of Data | Harbourline</p><p>020 7946 0000</p></div>',
    '<div>{}</div><div name="messageSignatureSection"><br>Sent from my iPhone</div>',
    '<div style="color:#fff;background:#222">{}</div>',
]


@pytest.mark.parametrize("page", SIGNED_PAGES)
def test_an_ordinary_page_takes_no_answer_away(page):
    assert meant(letter(page.format("Send"), "text/html")) is Action.SEND
    assert doubts.read(letter(page.format("Send again"), "text/html")) is DoubtAnswer.AGAIN
    assert choices.read(letter(page.format("1"), "text/html"), ROLES, NO_WORDS) == 0


def test_a_clear_signed_answer_counts():
    signed = SPOILT[-1][1].replace("Not: before Monday\n", "")
    assert meant(letter(signed.format("Send"))) is Action.SEND
