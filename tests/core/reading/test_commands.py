"""What the owner's answers mean. A false SEND is the worst error there is."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.messages import Address, Block, BlockKind, Letter
from afterword.core.reading import commands, mime, yes_no
from afterword.core.verdicts import Action, Verdict
from replybuilder import ATTRIBUTIONS, DRAFT, LONDON, OWNER, REQUEST, SENT, TAG, reply

ASKED = commands.Asked(draft=DRAFT, subject="Thank you", kind="thank-you", to_name="Hannah Whitlock")
CORPUS = Path(__file__).parents[2] / "corpus" / "replies" / "sentences.txt"
CASES = [
    (want.strip(), own.strip().replace("\\n", "\n"))
    for want, _, own in (
        line.partition("|") for line in CORPUS.read_text("utf-8").splitlines() if not line.startswith("#")
    )
]
CLIENTS = [
    "gmail",
    "outlook",
    "outlook_de",
    "outlook_fr",
    "outlook_es",
    "samsung",
    "apple",
    "apple_ios",
    "proton",
    "yahoo",
]
CLIENTS += ["k9", "mutt", "mutt/bottom", "thunderbird", "thunderbird/bottom", "gmail_de", "gmail_fr", "gmail_es"]


def read(raw: bytes) -> Verdict:
    letter = mime.read(raw)
    assert isinstance(letter, Letter)
    return commands.read(letter, zone=LONDON, anchor=SENT, asked=ASKED)


def say(own: str, *, anchor: datetime = SENT) -> Verdict:
    """The meaning of own words alone."""
    letter = Letter(
        content_hash="",
        size=1,
        message_id="<a@avery.example>",
        from_=(Address("Jordan Avery", OWNER),),
        from_count=1,
        blocks=(Block(BlockKind.OWN, own),),
    )
    return commands.read(letter, zone=LONDON, anchor=anchor, asked=ASKED)


@pytest.mark.parametrize(("want", "own"), CASES)
def test_sentence_means_what_it_says(want: str, own: str):
    assert say(own).action == want


@pytest.mark.parametrize(("want", "own"), CASES)
def test_sentence_means_the_same_in_each_client(want: str, own: str):
    """Each sentence in one client and shape, all of them taken in turn; nothing but a send may become a send."""
    turn = sum(map(ord, own))
    raw = reply(CLIENTS[turn % len(CLIENTS)], own)
    assert read(raw).action == want
    client = ("gmail", "outlook", "apple")[turn % 3]
    assert {read(reply(client, own, shape=shape)).action for shape in ("html", "both")} == {want}


def test_every_client_passes_the_honest_word():
    for client in CLIENTS:
        for own, want in (("SEND", "send"), ("no", "skip"), ("LATER tomorrow 9am", "later"), ("", "unclear")):
            assert read(reply(client, own)).action == want, (client, own)


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_quotation_alone_is_unclear(attribution: str):
    assert read(reply(attribution, "")).action is Action.UNCLEAR
    assert read(reply(attribution, "", request="SEND")).action is Action.UNCLEAR


@pytest.mark.parametrize(
    ("own", "when"),
    [
        ("Send it tomorrow at 8am, not before.", "2026-03-11T08:00:00+00:00"),
        ("SEND Friday 9am", "2026-03-13T09:00:00+00:00"),
        ("Morgen um 8:30 Uhr senden, bitte.", "2026-03-11T08:30:00+00:00"),
        ("send in two hours", "2026-03-10T18:45:00+00:00"),
        ("Send it. Tomorrow at 7am.", "2026-03-11T07:00:00+00:00"),
        ("LATER tomorrow, 9am", "2026-03-11T09:00:00+00:00"),
        ("Not today. Thursday please.", "2026-03-12T09:00:00+00:00"),
        ("später, morgen um 10", "2026-03-11T10:00:00+00:00"),
        ("pas maintenant, demain à 9h", "2026-03-11T09:00:00+00:00"),
        ("remind me in two hours", "2026-03-10T18:45:00+00:00"),
    ],
)
def test_time_is_read(own: str, when: str):
    assert say(own).when == datetime.fromisoformat(when)


def test_send_at_a_time_is_never_send_at_once():
    for own in ("Send it tomorrow", "send on Friday", "SEND, but not before Thursday 9am", "send not before 9"):
        verdict = say(own)
        assert verdict.action is not Action.SEND or (verdict.when is not None and verdict.when > SENT)


@pytest.mark.parametrize("own", ["Send it Friday at 9. Monday.", "send at 9 at 10", "Send it tomorrow at 9. At 11."])
def test_two_times_are_none(own: str):
    assert say(own).action is Action.UNCLEAR


def test_send_anyway_says_so():
    assert say("SEND ANYWAY").anyway
    assert say("trotzdem senden").anyway
    assert not say("SEND").anyway


TEXT = "Dear Hannah,\n\nThank you. I'll send the paper later; please skip the old one.\n\nBest,\nJordan"


@pytest.mark.parametrize("client", CLIENTS)
def test_edit_takes_the_text_from_greeting_to_name(client: str):
    verdict = read(reply(client, f"EDIT\n\n{TEXT}"))
    assert verdict.action is Action.EDIT
    assert verdict.text is not None
    assert verdict.text.split() == TEXT.split()


@pytest.mark.parametrize("before", ["Please send this instead:", "Use this text instead:", "Bitte stattdessen:"])
def test_text_given_instead_is_an_edit(before: str):
    assert say(f"{before}\n\n{TEXT}").text == TEXT


def test_whole_letter_to_the_recipient_is_an_edit():
    letter = TEXT.replace("Thank you.", "Thank you for the hour and for the questions.")
    assert say(letter).text == letter
    assert say(letter.replace("Hannah", "Afterword")).action is Action.UNCLEAR


CHANGED = REQUEST.replace("I went home and read about clay.", "I have ordered the book.")


def test_draft_changed_in_the_quotation_is_never_sent_as_it_was():
    assert read(reply("gmail", "SEND", request=CHANGED)).action is Action.UNCLEAR
    assert read(reply("thunderbird", "yes", request=CHANGED)).action is Action.UNCLEAR


@pytest.mark.parametrize("own", ["EDIT", "I changed it below", "EDIT - see below", "Please send my version below."])
def test_draft_changed_in_the_quotation_is_the_text_where_the_owner_says_so(own: str):
    verdict = read(reply("gmail", own, request=CHANGED))
    assert verdict.action is Action.EDIT
    assert "ordered the book" in (verdict.text or "")
    assert (verdict.text or "").startswith("Dear Hannah")
    assert (verdict.text or "").endswith("Jordan Avery")


def test_changes_that_are_not_there_are_asked_about():
    assert read(reply("gmail", "I changed it below")).action is Action.UNCLEAR


def test_answer_among_the_quoted_commands_counts_alone():
    assert read(reply("thunderbird/inline", "SEND")).action is Action.SEND
    assert read(reply("thunderbird/inline", "this one")).action is Action.UNCLEAR
    objected = reply("thunderbird/inline", "SEND", request=REQUEST).replace(
        b"> I would be glad", b"\nnot that warm!\n\n> I would be glad"
    )
    assert read(objected).action is Action.UNCLEAR


@pytest.mark.parametrize("hide", ["display:none", "font-size:0", "visibility:hidden"])
def test_what_cannot_be_seen_does_not_count(hide: str):
    raw = reply("gmail", "MARKER", shape="html").replace(b"MARKER", f'<span style="{hide}">SEND</span>'.encode())
    assert read(raw).action is Action.UNCLEAR


def test_parts_that_disagree_are_asked_about():
    raw = reply("gmail", "SEND", shape="both")
    head, plain, rich = raw.partition(b"Content-Type: text/html")
    assert read(head + plain + rich.replace(b"<div>SEND</div>", b"<div>SKIP</div>")).action is Action.UNCLEAR


def test_forwarded_message_is_not_an_answer():
    assert (
        read(
            reply("gmail", f"SEND\n\n---------- Forwarded message ---------\nFrom: X <x@y.example>\n\n{REQUEST}")
        ).action
        is Action.UNCLEAR
    )


def test_signature_says_nothing():
    assert (
        say("SEND\n\nJordan Avery\nData person\n+44 7700 900162\nPlease think before you print this.").action
        is Action.SEND
    )
    assert read(reply("gmail", "hello\n\n-- \nJordan\nSEND")).action is Action.UNCLEAR
    assert read(reply("thunderbird", "Thanks\n\n-- \nSEND")).action is Action.UNCLEAR


def test_command_in_the_subject_alone_is_unclear_and_an_objection_there_counts():
    assert read(reply("apple_ios", "", headers={"Subject": "SEND"})).action is Action.UNCLEAR
    assert read(reply("apple_ios", "SEND", headers={"Subject": "Don't send"})).action is Action.UNCLEAR


SPOILERS = sorted(
    {
        w
        for words in (yes_no.RISKY["a condition"], yes_no.RISKY["a negation"], yes_no.RISKY["a reservation"])
        for w in words
        if w.isalpha() and w != "si"
    }
)


@given(
    st.sampled_from(SPOILERS),
    st.sampled_from(["send", "send it", "yes", "ja", "oui", "go ahead"]),
    st.sampled_from([" ", ", ", ". ", "\n"]),
    st.booleans(),
)
@settings(max_examples=400, deadline=None)
def test_spoiling_word_beside_an_approval_is_never_a_send(spoiler: str, word: str, between: str, first: bool):
    own = f"{spoiler}{between}{word}" if first else f"{word}{between}{spoiler}"
    assert say(own).action is not Action.SEND


WORDS = [
    "the",
    "rain",
    "hannah",
    "tom",
    "paper",
    "draft",
    "mail",
    "please",
    "a",
    "second",
    "window",
    "table",
    "went",
    "read",
    "call",
    "me",
    "her",
    "it",
    "tomorrow",
    "9",
    "blue",
    "wrote",
    "on",
    "of",
]


@given(st.lists(st.sampled_from([*WORDS, "send", "yes"]), min_size=2, max_size=7))
@settings(max_examples=400, deadline=None)
def test_words_at_random_are_no_send_unless_each_of_them_is_understood(words: list[str]):
    verdict = say(" ".join(words))
    if verdict.action is Action.SEND:
        assert set(words) <= {
            "send",
            "yes",
            "please",
            "it",
            "the",
            "draft",
            "mail",
            "tomorrow",
            "9",
            "on",
            "a",
            "hannah",
        }


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_answered(text: str):
    say(text)


def test_long_answers_are_read_in_a_moment():
    assert say("send it if " * 20_000).action is Action.UNCLEAR
    assert say("not now, " * 30_000).action is Action.UNCLEAR


def check(raw: bytes) -> str | None:
    letter = mime.read(raw)
    assert isinstance(letter, Letter)
    return commands.address_check(letter, owner_addresses=(OWNER,), request_addresses=(TAG,))


@pytest.mark.parametrize(
    ("headers", "slug"),
    [
        ({}, None),
        ({"To": OWNER}, None),
        ({"From": "Jordan Avery <jordan@mailnest.example>"}, "from_not_owner"),
        ({"From": f"Jordan <{OWNER}>, Theo <theo@lindgrens.example>"}, "from_not_single"),
        ({"From": ""}, "from_not_single"),
        ({"Cc": "Theo <theo@lindgrens.example>"}, "other_recipient"),
        ({"Bcc": "Theo <theo@lindgrens.example>"}, "other_recipient"),
        ({"To": "theo@lindgrens.example"}, "other_recipient"),
        ({"To": ""}, "other_recipient"),
        ({"To": "undisclosed-recipients:;"}, "other_recipient"),
        ({"Auto-Submitted": "auto-replied"}, "automatic"),
        ({"Auto-Submitted": "no"}, None),
        ({"Precedence": "bulk"}, "automatic"),
        ({"X-Autoreply": "yes"}, "automatic"),
        ({"X-Auto-Response-Suppress": "All"}, "automatic"),
        ({"List-Id": "<club.groups.example>"}, "automatic"),
        ({"Return-Path": "<>"}, "automatic"),
        ({"Subject": "Automatic reply: [Afterword] Approve"}, "automatic"),
        ({"Subject": "Automatische Antwort: [Afterword] Approve"}, "automatic"),
        ({"Subject": "Réponse automatique : [Afterword] Approve"}, "automatic"),
        ({"Resent-From": "theo@lindgrens.example"}, "resent"),
        ({"Sender": "theo@lindgrens.example"}, "foreign_sender"),
        ({"Sender": OWNER}, None),
    ],
)
def test_reply_may_count_only_from_the_owner_to_us_alone(headers: dict[str, str], slug: str | None):
    assert check(reply("gmail", "SEND", headers=headers)) == slug


def test_past_day_is_unclear():
    assert say("send it on 1 March 2026").action is Action.UNCLEAR
    assert say("LATER 1 March 2026", anchor=SENT + timedelta(minutes=1)).action is Action.UNCLEAR


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Nobody Else", "send to nobody"),
        ("Myself Only", "send to myself"),
        ("Tomorrow Smith", "send to tomorrow"),
        ("Me Draft", "send to me"),
    ],
)
def test_an_interviewers_name_turns_no_restriction_into_a_yes(name, words):
    """Employers choose what their people are called in an invitation."""
    asked = commands.Asked(draft=f"Dear {name.split()[0]},\n\nthank you.", to_name=name)
    letter = mime.read(reply("gmail", words))

    assert commands.read(letter, zone=LONDON, anchor=SENT, asked=asked).action is not Action.SEND
