"""An honest answer to a letter that we really send means what it says in every mail program; anything else never sends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.core import approval
from afterword.core.events import NoteKind, RequestClass
from afterword.core.messages import Address, Letter
from afterword.core.outgoing import Note, OwnerLetter
from afterword.core.reading import commands, debriefs, doubts, mime
from afterword.core.reading.doubts import DoubtAnswer
from afterword.core.requests import RequestRow
from afterword.core.verdicts import Action, Verdict
from afterword.core.writing import letters, rendering
from core.writing.samples import ANA, BY, LONDON, NOW, PRIYA, START, TOM, matter, note
from mailprograms import PROGRAMS, SENT, Received, answer, forwarded, received, tapped

OWNER = Address("Jordan Avery", "jordan@avery.example")
#: Every paragraph that could be taken for an answer begins as one, and long ones are wrapped by us and by programs.
BODY = """\
Dear Priya,

Thank you for the hour on Tuesday. Our talk about the Kafka migration made the work very concrete for me, and I went \
home with the picture of your three data centres in my head and half a page of questions.

Yes, I would be very glad to take the next step; send me whatever would help you to prepare it. No hurry at all.

Later in the talk you asked how I would begin. I led the move of a payments platform from RabbitMQ to Kafka at \
Harbourline, without downtime: we began with the smallest consumer and kept both running side by side for a month.

Send my regards to Tom, too. Edit the plan as you like; no part of it is set in stone.

Best wishes,
Jordan Avery"""
NOTE = note(BODY)
_ASK = {"request": "k3f9wq2m", "note": NOTE, "by": BY}
ASKING: dict[str, OwnerLetter] = {
    "approval": letters.approval_request(matter(), **_ASK, used=("You told me: kafka migration",)),
    "thin": letters.approval_request(matter(), **_ASK, thin=True),
    "doubtful": letters.approval_request(matter(), **_ASK, doubtful=("address_unproved", "address_lookalike")),
    "held": letters.approval_request(matter(), **_ASK, held="employer_wrote"),
    "edited": letters.edited(matter(), **_ASK),
    "question": letters.question(matter(), **_ASK, why="There is a question in your answer.", said="Yes, send it?"),
    "reminder": letters.reminder(matter(now=BY - timedelta(hours=3)), **_ASK),
    "late": letters.late_offer(matter(now=BY + timedelta(minutes=1)), **_ASK),
    "follow-up": letters.approval_request(matter(kind=NoteKind.FOLLOW_UP), **_ASK),
}
PANEL = (PRIYA, TOM, ANA)
DEBRIEF = letters.debrief_request(matter(), request="k3f9wq2m", start=START, interviewers=PANEL, by=BY)
DOUBT = letters.doubt_request(matter(), request="k3f9wq2m", note=NOTE, at=NOW)

KEY = b"k" * 32
ROW = RequestRow(
    id="k3f9wq2m",
    account="jordan",
    request_class=RequestClass.APPROVAL,
    application="a1",
    asked_at=NOW,
    expires_at=NOW + timedelta(days=3),
    note="n1",
    revision=1,
    revision_hash=NOTE.revision_hash,
    facts=1,
    draft=BODY,
)
TOKEN = approval.Presented(ROW.id, approval.token(KEY, ROW))


def delivered(letter: OwnerLetter, *, plus: bool = True) -> Received:
    """The letter as it is in the owner's mailbox."""
    raw = rendering.render_letter(
        letter,
        from_=Address("Afterword", OWNER.addr),
        to=OWNER,
        reply_to=Address("Afterword", approval.reply_address(KEY, ROW, OWNER.addr)) if plus else None,
        message_id=approval.request_message_id(KEY, ROW, "avery.example"),
        in_reply_to=None,
        references=(),
        date=NOW,
        tag="#k3f9",
    )
    return received(raw)


GOT = {name: delivered(letter) for name, letter in ASKING.items()}


def opened(raw: bytes) -> Letter:
    letter = mime.read(raw)
    assert isinstance(letter, Letter)
    return letter


def heard(raw: bytes, shown: Note = NOTE) -> Verdict:
    """The meaning of a reply, asked for as the daemon does; it must also find its request, and be the owner's."""
    letter = opened(raw)
    assert approval.answered(letter) == (TOKEN,)
    reply_to = approval.reply_address(KEY, ROW, OWNER.addr)
    assert commands.address_check(letter, owner_addresses=[OWNER.addr], request_addresses=[reply_to]) is None
    asked = commands.Asked(draft=shown.body, subject=shown.subject, kind="thank_you", to_name=shown.to.name)
    return commands.read(letter, zone=LONDON, anchor=SENT, asked=asked)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=LONDON)


def yes(when: datetime | None = None, *, anyway: bool = False) -> Verdict:
    return Verdict(action=Action.SEND, when=when, anyway=anyway)


LATER, SKIP = Verdict(action=Action.LATER), Verdict(action=Action.SKIP)
ANSWERS: dict[str, Verdict] = {
    "SEND": yes(),
    "Send.": yes(),
    "send": yes(),
    "yes": yes(),
    "Yes!": yes(),
    "yes please send it": yes(),
    "Yes please, send it.": yes(),
    "Looks good, go ahead": yes(),
    "Looks good to me. Go ahead and send it, thanks!": yes(),
    "Hi,\n\nplease send it as it is.\n\nThanks,\nJordan": yes(),
    "SEND ANYWAY": yes(anyway=True),
    "Send it anyway please": yes(anyway=True),
    "SKIP": SKIP,
    "no thanks": SKIP,
    "No, don't send it.": SKIP,
    "LATER": LATER,
    "LATER tomorrow 9am": replace(LATER, when=at(25, 9)),
    "Later. Thursday at 8:30": replace(LATER, when=at(26, 8, 30)),
    "not now, ask me at 18:00": replace(LATER, when=at(24, 18)),
    "SEND tomorrow 8:30": yes(at(25, 8, 30)),
    "Send it on Thursday at 9am, please.": yes(at(26, 9)),
    "senden": yes(),
    "Ja, bitte abschicken": yes(),
    "Passt so, schick es ab. Danke!": yes(),
    "später, morgen um 10": replace(LATER, when=at(25, 10)),
    "nein danke": SKIP,
    "oui, envoie-le": yes(),
    "non merci": SKIP,
    "plus tard, demain à 9h": replace(LATER, when=at(25, 9)),
    "sí, envíalo": yes(),
    "no, gracias": SKIP,
}


@pytest.mark.parametrize("kind", GOT)
@pytest.mark.parametrize("program", PROGRAMS)
def test_honest_answer_means_what_it_says(program, kind):
    """Each program and letter with a sixth of the answers, so that each program meets all; SEND with each letter."""
    turn = list(PROGRAMS).index(program) + list(GOT).index(kind)
    for own, want in [("SEND", yes()), *list(ANSWERS.items())[turn % 6 :: 6]]:
        verdict = heard(answer(program, own, GOT[kind]))
        assert replace(verdict, why="") == want, (own, verdict)


NEW = """\
Dear Priya,

Thank you for the hour on Tuesday. I have thought about the second data centre since, and about the questions that you \
asked me towards the end of our talk; I'd like to send you my sketch.

Yes, I would gladly take the next step.

Best wishes,
Jordan Avery"""


@pytest.mark.parametrize("command", ["EDIT", "Edit:", "EDIT\n", "Please send this instead:\n"])
@pytest.mark.parametrize("program", PROGRAMS)
def test_own_text_is_taken_as_it_was_written(program, command):
    verdict = heard(answer(program, f"{command}\n{NEW}", GOT["approval"]))
    assert verdict.action is Action.EDIT, verdict
    assert verdict.text == NEW


CHANGED = BODY.replace("half a page of questions.", "a whole page of questions, and I have ordered the book.")


def edited_in_place(got: Received) -> Received:
    """The quotation after the owner typed into it: the words of one paragraph changed, wherever they are broken."""
    old, new = "half a page of questions.", "a whole page of questions, and I have ordered the book."

    def changed(source: str) -> str:
        done = source.replace(old, new)
        for gap in range(len(old.split()) - 1):
            words = old.split()
            broken = " ".join(words[: gap + 1]) + "\n| " + " ".join(words[gap + 1 :])
            done = done.replace(broken, new)
        assert done != source
        return done

    return replace(got, text=changed(got.text), page=changed(got.page))


@pytest.mark.parametrize("own", ["EDIT", "I changed it below", "EDIT - see below"])
@pytest.mark.parametrize("program", [name for name in PROGRAMS if name != "mutt_inline"])
def test_draft_changed_in_the_quotation_is_the_owners_text(program, own):
    verdict = heard(answer(program, own, edited_in_place(GOT["approval"])))
    assert verdict.action is Action.EDIT, verdict
    assert verdict.text == CHANGED


@pytest.mark.parametrize("program", PROGRAMS)
def test_draft_changed_in_the_quotation_is_never_sent_as_it_was(program):
    for own in ("SEND", "yes please send it", "SEND ANYWAY"):
        assert heard(answer(program, own, edited_in_place(GOT["approval"]))).action is Action.UNCLEAR


SAYS_NOTHING = [
    "",
    "Jordan",
    "--\nJordan Avery\n+44 7700 900162",
    "Sent from my iPhone",
    "Get Outlook for iOS",
    "👍",
    "🎉🎉",
]
SAYS_NOTHING += [
    "Jordan reacted to your message: 👍",
    "👍 Jordan Avery reacted via Gmail",
    "\u200b",
    "> SEND",
    "| SEND",
]


@pytest.mark.parametrize("kind", GOT)
@pytest.mark.parametrize("program", PROGRAMS)
def test_letter_that_comes_back_without_an_answer_never_sends(program, kind):
    turn = list(PROGRAMS).index(program) + list(GOT).index(kind)
    for own in SAYS_NOTHING[turn % 4 :: 4]:
        assert heard(answer(program, own, GOT[kind])).action is Action.UNCLEAR, own


@pytest.mark.parametrize("program", ["gmail", "apple", "thunderbird", "outlook"])
@pytest.mark.parametrize("own", ["", "SEND", "yes, go ahead?", "What do you think?"])
def test_letter_passed_on_to_somebody_is_no_answer(program, own):
    letter = opened(forwarded(program, own, GOT["approval"]))
    reply_to = approval.reply_address(KEY, ROW, OWNER.addr)
    assert (
        commands.address_check(letter, owner_addresses=[OWNER.addr], request_addresses=[reply_to]) == "other_recipient"
    )
    asked = commands.Asked(draft=BODY, subject=NOTE.subject, to_name="Priya Raman")
    if program != "outlook" or not own:  # Outlook's forward is a reply but for its recipient
        assert commands.read(letter, zone=LONDON, anchor=SENT, asked=asked).action is Action.UNCLEAR


@pytest.mark.parametrize("kind", GOT)
@pytest.mark.parametrize("ending", ["", "\n\nSent from my iPhone", "\n\n-- \nJordan Avery", "\n\nJordan"])
def test_tap_on_a_button_is_understood_and_finds_its_request(kind, ending):
    """A fresh mail without In-Reply-To: the token stands in its recipient alone."""
    got = GOT[kind]
    verdicts = [heard(tapped(got, button, ending=ending)) for button in range(3)]
    assert [v.action for v in verdicts] == [Action.SEND, Action.SKIP, Action.LATER]
    assert verdicts[0].anyway == (kind in ("thin", "doubtful"))
    edit = heard(tapped(got, 3, ending=ending))
    assert edit.action in (Action.EDIT, Action.UNCLEAR)  # a long draft does not fit into a link


@pytest.mark.parametrize("program", PROGRAMS)
def test_reply_to_the_owners_own_address_finds_its_request(program):
    """Gmail and Apple Mail answer a mail from oneself to its To; then the thread alone carries the token."""
    for got in (GOT["approval"], delivered(ASKING["approval"], plus=False)):
        assert heard(answer(program, "SEND", got, to="Jordan Avery <jordan@avery.example>")).action is Action.SEND


TOLD = {
    "It went well. We talked about the Kafka migration and the on-call rota. Priya: the data centres.": (
        ("We talked about the Kafka migration and the on-call rota",),
        (("Priya Raman", ("the data centres",)),),
        (),
    ),
    "- kafka migration\n- how they run incident reviews\nTom: the team of six\nPlease don't thank Ana": (
        ("kafka migration", "how they run incident reviews"),
        (("Tom Okafor", ("the team of six",)),),
        ("Ana Lima",),
    ),
    "1. kafka migration\n2. she liked my scheduler demo": (("kafka migration", "she liked my scheduler demo"), (), ()),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_debrief_takes_the_owners_words_and_none_of_ours(program):
    got = delivered(DEBRIEF)
    for own, (points, personal, declined) in TOLD.items():
        letter = opened(answer(program, own, got))
        told = debriefs.read(letter, PANEL)
        assert (told.points, told.personal, told.declined) == (points, personal, declined)
        assert approval.answered(letter) == (TOKEN,)
    assert debriefs.read(opened(answer(program, "", got)), PANEL).nothing


@pytest.mark.parametrize("program", PROGRAMS)
def test_doubt_is_settled_by_the_owners_word_alone(program):
    got = delivered(DOUBT)
    wanted = {
        "ARRIVED": DoubtAnswer.ARRIVED,
        "Yes, it arrived.": DoubtAnswer.ARRIVED,
        "SEND AGAIN": DoubtAnswer.AGAIN,
        "Send again.": DoubtAnswer.AGAIN,
        "": DoubtAnswer.UNCLEAR,
        "yes": DoubtAnswer.UNCLEAR,
        "SEND": DoubtAnswer.UNCLEAR,
    }
    for own, want in wanted.items():
        assert doubts.read(opened(answer(program, own, got))) is want, own


NEVER_SENDS = [
    "SEND\n\nJordan\nbut not yet\n+44 7700 900162",
    "SEND\nJordan\nonly after calling me on +44 7700 900162",
    "SEND\nJordan\ncall Tom on +44 7700 900162",
    "SEND\n\nJordan\nmonday morning\n+44 7700 900162",
    "SEND\n\nJordan\n17:00\n+44 7700 900162",
    "SEND\n-- \nnot yet",
    "SEND\n\n-- \nJordan\nbut wait until Priya has answered",
    "SEND\n--\nwait until Friday",
    "SEND\n\nActually no, unsubscribe me from this please",
    "SEND\n\nbut please wait, I must check with Tom before you print anything",
    "| Send",
    "· SEND",
    "weg damit",  # away with it
    "das kann weg",  # that can be thrown away
    "yes :(",
    "send after Friday",  # Friday itself is too early
    "send after tomorrow",
    "send after the weekend",
    "senden nach Montag",
]


@pytest.mark.parametrize("own", NEVER_SENDS)
@pytest.mark.parametrize("program", ["gmail_web", "mutt", "outlook_web", "k9"])
def test_what_nobody_means_as_a_yes_never_sends(program, own):
    assert heard(answer(program, own, GOT["approval"])).action is not Action.SEND


SIGNED = ["SEND\n\n-- \nJordan Avery", "SEND\n\n-- \nJordan Avery\nBetter late than LATER\n+44 7700 900162"]
SIGNED += ["SEND\n\nJordan Avery\nHead of Data\n12 Mill Lane, Leeds\nTel: +44 7700 900162\nE: jordan@avery.example"]


@pytest.mark.parametrize("own", SIGNED)
def test_plain_signature_takes_no_yes_away(own):
    for program in ("gmail_web", "thunderbird_plain", "k9"):
        assert heard(answer(program, own, GOT["approval"])).action is Action.SEND


def test_no_condition_passes_for_a_farewell_where_a_note_is_in_doubt():
    got = delivered(DOUBT)
    for own in (
        "Send again\nThanks but only if it is not in Sent",
        "Send again\nJordan\nnot before Friday\n+44 7700 900162",
    ):
        assert doubts.read(opened(answer("k9", own, got))) is DoubtAnswer.UNCLEAR
    assert doubts.read(opened(answer("k9", "Send again\n\nThanks,\nJordan", got))) is DoubtAnswer.AGAIN


@pytest.mark.timeout(20)
@pytest.mark.parametrize("word", ["a", "-A", "1", "a@", "1 "])
@pytest.mark.parametrize("own", ["SEND\n\nJordan\n{}", "SEND\n-- \n{}"])
def test_an_endless_signature_takes_no_time(own, word):
    raw = answer("mutt", own.format(word * (100_000 // len(word))), GOT["approval"])
    assert heard(raw).action in (Action.UNCLEAR, Action.SEND)
