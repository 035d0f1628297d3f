"""From an interview invitation to an approved thank-you, on a real Dovecot and a real SMTP server."""

from __future__ import annotations

import asyncio
import email
import email.policy
import re
from datetime import timedelta

import pytest

from afterword.demo.mails import invitation, plain
from system.house import OWNER, PRIYA, TOM, House, tell

pytestmark = pytest.mark.servers

PANEL = (("Priya Raman", PRIYA), ("Tom Oduya", TOM))


def fields(raw: bytes):
    return email.message_from_bytes(raw, policy=email.policy.default)


def test_the_whole_way_from_an_invitation_to_exactly_one_thank_you(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        assert house.at(PRIYA) == []

        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        assert house.at(PRIYA) == [], "the grace is for second thoughts"
        await house.pass_time(minutes=3)

        (note,) = house.at(PRIYA)
        thanks = fields(note)
        body = thanks.get_content()
        assert thanks["In-Reply-To"] == "<CAinvite0310@mail.gmail.com>"
        assert "<CAinvite0310@mail.gmail.com>" in thanks["References"]
        assert (thanks["From"].addresses[0].addr_spec, thanks["To"].addresses[0].addr_spec) == (OWNER, PRIYA)
        assert "Priya" in body
        assert "kafka" in body.casefold()
        shown = " ".join(request.text.replace("\n|", "\n").split())
        assert " ".join(body.split()) in shown, "what left is what was shown"
        sent = [raw for raw in house.sent() if fields(raw)["Message-ID"] == thanks["Message-ID"]]
        assert len(sent) == 1
        assert house.drafts() == []
        assert house.last("Sent")

    tell(tmp_path, story, ago=timedelta())


def test_nothing_that_an_employer_receives_carries_a_mark_of_ours(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        drafts = house.drafts()
        await house.approve(request)
        tokens = [mail.token for mail in house.inbox() if "aw." in mail.message_id]

        assert tokens
        assert len(drafts) == 1
        for raw in (*house.at(PRIYA), *drafts):
            text = raw.decode("ascii", "replace").casefold()
            assert "afterword" not in text
            assert not re.search(r"\baw[.-][0-9a-z]{6,}", text)
            assert not any(token in text for token in tokens)
            lines = text.split("\n\n")[0].replace("\r", "").splitlines()
            names = {line.partition(":")[0] for line in lines if re.match(r"[a-z-]+:", line)}
            own = names - {"return-path", "delivered-to", "received"}
            assert own <= {
                "from", "to", "subject", "date", "message-id", "in-reply-to", "references",
                "mime-version", "content-type", "content-transfer-encoding",
            }  # fmt: skip

    tell(tmp_path, story)


def test_two_interviewers_get_two_different_notes_each_by_its_own_approval(tmp_path):
    async def story(house: House) -> None:
        debrief = await house.interview_over(people=PANEL)
        words = "Priya: the kafka migration, she liked my on-call story. Tom: hiring plans, team of six."
        house.owner_sends(debrief.reply(words, at=house.now))
        await house.settle()
        to_priya, to_tom = house.last("to Priya"), house.last("to Tom")
        await house.approve(to_priya, "yes")
        assert (len(house.at(PRIYA)), len(house.at(TOM))) == (1, 0)

        await house.approve(to_tom, "Send")
        (one,), (other,) = house.at(PRIYA), house.at(TOM)
        to_one, to_other = fields(one).get_content().casefold(), fields(other).get_content().casefold()
        assert "on-call" in to_one
        assert "hiring" not in to_one
        assert "hiring" in to_other
        assert "on-call" not in to_other

    tell(tmp_path, story)


@pytest.mark.parametrize(
    "words",
    [
        "SKIP",
        "Don't send this one.",
        "LATER tomorrow 9:00",
        "send?",
        "Yes, but mention the rota as well",
        "Who is this from?",
        "",
        "👍",
        "I would send it if she has not written yet",
        "EDIT\n\nDear Priya,\n\nthank you for today, it was a pleasure.\n\nBest wishes,\nJordan",
    ],
)
def test_anything_but_a_clear_yes_sends_nothing(tmp_path, words):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply(words, at=house.now))
        await house.settle()
        await house.pass_time(minutes=30)
        assert house.at(PRIYA) == []
        assert all(OWNER in mail.recipients for mail in house.smtp.taken)

    tell(tmp_path, story)


def test_an_edit_is_shown_back_and_only_its_own_send_sends_it(tmp_path):
    mine = "Dear Priya,\n\nthank you for today, it was a pleasure to talk about rivers.\n\nBest wishes,\nJordan"

    async def story(house: House) -> None:
        first = await house.asked()
        house.owner_sends(first.reply(f"EDIT\n\n{mine}", at=house.now))
        await house.settle()
        shown = house.last("Your text")
        assert all(line in shown.text for line in mine.splitlines())
        house.clock.advance(timedelta(minutes=1))
        await house.approve(first)
        assert house.at(PRIYA) == [], "a yes to the older text is none to the newer one"

        await house.approve(house.last())
        (note,) = house.at(PRIYA)
        assert mine == fields(note).get_content().replace("\r\n", "\n").strip()

    tell(tmp_path, story)


def test_later_asks_again_at_the_time_named(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("LATER in 3 hours", at=house.now))
        await house.settle()
        before = len([r for r in house.inbox() if "Approve" in r.subject])
        await house.pass_time(hours=2, minutes=50)
        assert before == len([r for r in house.inbox() if "Approve" in r.subject])
        await house.pass_time(minutes=11)
        assert before + 1 == len([r for r in house.inbox() if "Approve" in r.subject])

        await house.approve(house.last("Approve"))
        assert len(house.at(PRIYA)) == 1

    tell(tmp_path, story)


def test_send_at_a_time_goes_out_then_and_not_before(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND in 4 hours", at=house.now))
        await house.settle()
        await house.pass_time(hours=3, minutes=50)
        assert house.at(PRIYA) == []
        await house.pass_time(minutes=15)
        assert len(house.at(PRIYA)) == 1

    tell(tmp_path, story)


def test_a_second_thought_within_the_grace_takes_it_back(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        house.clock.advance(timedelta(minutes=1))
        house.owner_sends(request.reply("SKIP", at=house.now))
        await house.settle()
        await house.pass_time(minutes=10)
        assert house.at(PRIYA) == []

    tell(tmp_path, story)


def test_a_thin_note_is_offered_and_goes_out_only_by_send_anyway(tmp_path):
    async def story(house: House) -> None:
        await house.interview_over()
        await house.pass_time(hours=14)
        request = house.last("Approve")
        await house.approve(request)
        assert house.at(PRIYA) == []

        await house.approve(house.last(), "SEND ANYWAY")
        assert len(house.at(PRIYA)) == 1

    tell(tmp_path, story)


def test_a_note_written_by_hand_is_never_written_again(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        mine = plain(
            "Dear Priya, thank you!", sent=house.now, author=f"Jordan Avery <{OWNER}>", message_id="<own@x.example>"
        )
        house.owner_sends(mine.replace(f"To: {OWNER}".encode(), f"To: {PRIYA}".encode()))
        await house.pass_time(minutes=5)

        assert [fields(raw)["Message-ID"].encode() for raw in house.at(PRIYA)] == [b"<own@x.example>"]

    tell(tmp_path, story)


def test_a_cancelled_interview_is_never_asked_about(tmp_path):
    async def story(house: House) -> None:
        start = house.now + timedelta(hours=1)
        house.employer_writes(invitation(start, sent=house.now))
        await house.settle()
        house.employer_writes(
            invitation(start, sent=house.now, method="CANCEL", sequence=1, message_id="<cancel@mail.gmail.com>")
        )
        await house.settle()
        await house.pass_time(hours=3)
        assert house.inbox() == []

    tell(tmp_path, story)


def test_a_moved_interview_is_asked_about_at_its_new_end(tmp_path):
    async def story(house: House) -> None:
        start = house.now + timedelta(hours=1)
        house.employer_writes(invitation(start, sent=house.now))
        await house.settle()
        moved = invitation(start + timedelta(hours=5), sent=house.now, sequence=1, message_id="<moved@mail.gmail.com>")
        house.employer_writes(moved)
        await house.settle()
        await house.pass_time(hours=3)
        assert house.inbox() == []
        await house.pass_time(hours=4)
        assert len(house.inbox()) == 1

    tell(tmp_path, story)


@pytest.mark.parametrize("place", ["claimed", "dialing"])
def test_a_skip_that_comes_while_the_server_is_dialed_still_takes_it_back(tmp_path, place):
    """The phases are compared and set: whoever comes first decides, and the daemon goes on."""

    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        sender = house.account.sender
        reached, go_on = asyncio.Event(), asyncio.Event()
        submit = sender.submission.submit

        async def dialing(*args, before_data, **kwargs):
            async def paused():
                reached.set()
                await go_on.wait()
                await before_data()

            return await submit(*args, before_data=paused, **kwargs)

        async def claimed(*args, **kwargs):
            reached.set()
            await go_on.wait()
            return await submit(*args, **kwargs)

        sender.submission.submit = dialing if place == "dialing" else claimed
        house.clock.advance(timedelta(minutes=3))
        delivering = asyncio.ensure_future(sender.deliver_due())
        await asyncio.wait_for(reached.wait(), 20)
        house.owner_sends(request.reply("SKIP", at=house.now, message_id="<skip@avery.example>"))
        await house.account.watcher.look_again()
        go_on.set()
        await delivering
        sender.submission.submit = submit
        await house.settle()
        assert house.at(PRIYA) == []
        assert "mail_taken_back" in [line["event"] for line in house.log]

    tell(tmp_path, story)


@pytest.mark.parametrize(
    "lost",
    [
        {"In_Reply_To": "<rewritten@ses.example>", "References": "<rewritten@ses.example>"},
        {"In_Reply_To": None, "References": None},
        {"To": OWNER},
    ],
    ids=["Message-ID rewritten by the provider", "client that threads nothing", "no plus addresses"],
)
def test_an_honest_yes_counts_whatever_of_its_marks_was_lost_on_the_way(tmp_path, lost):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now, **lost))
        await house.settle()
        await house.pass_time(minutes=3)
        assert len(house.at(PRIYA)) == 1

    tell(tmp_path, story)


def test_where_a_filter_drops_the_copy_in_inbox_the_one_in_sent_is_enough(tmp_path):
    rule = 'if header :contains "subject" "Re: [Afterword]" { discard; }'

    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        await house.pass_time(minutes=3)
        assert len(house.at(PRIYA)) == 1
        assert house.wakings() == []

    tell(tmp_path, story, sieve=rule)
