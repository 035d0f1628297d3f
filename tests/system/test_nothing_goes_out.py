"""What must not send anything, and what the log says it was; on real servers, with real replies."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.core.policy import ApprovalPolicy, Proof
from afterword.demo.mails import plain
from system.house import OWNER, PRIYA, STRANGER, House, tell

pytestmark = pytest.mark.servers

BY_DKIM = ApprovalPolicy(proof=Proof.DKIM, authserv_id="mx.avery.example")
PASS = "mx.avery.example; dkim=pass header.d=avery.example"
FAIL = "mx.avery.example; dkim=fail header.d=avery.example; dmarc=fail header.from=avery.example"


async def nothing_leaves(house: House) -> None:
    await house.settle()
    await house.pass_time(minutes=30)
    assert house.at(PRIYA) == []
    assert all(mail.recipients == (OWNER,) for mail in house.smtp.taken)


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({"To": OWNER, "In_Reply_To": None, "References": None}, "no_token"),
        ({"From": "Jordan Avery <jordan@evil.example>"}, "from_not_owner"),
        ({"From": f'"{OWNER}" <sam@friend.example>'}, "from_not_owner"),
        ({"From": f"Jordan Avery <{OWNER}>, Sam <{STRANGER}>"}, "from_not_single"),
        ({"Cc": STRANGER}, "other_recipient"),
        ({"To": STRANGER}, "other_recipient"),
        ({"Auto_Submitted": "auto-replied"}, "automatic"),
        ({"Resent_From": f"Sam <{STRANGER}>"}, "resent"),
        ({"Sender": f"Sam <{STRANGER}>"}, "foreign_sender"),
        ({"Delivered_To": OWNER}, "sent_copy_was_delivered"),
        ({"Date": "Mon, 02 Mar 2020 10:00:00 +0000"}, "older_than_request"),
    ],
)
def test_each_of_these_is_refused_and_the_log_says_which_it_was(tmp_path, headers, why):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now, **headers), delivered=False)
        await nothing_leaves(house)
        assert [why] == house.refusals()

    tell(tmp_path, story)


def test_a_failing_verdict_refuses_even_a_copy_in_sent(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        stamped = f"Authentication-Results: {FAIL}\r\n".encode()
        house.owner_sends(stamped + request.reply("SEND", at=house.now), delivered=False)
        await nothing_leaves(house)
        assert house.refusals() == ["verdict_failed"]

    tell(tmp_path, story)


def test_two_from_fields_are_no_author(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        raw = request.reply("SEND", at=house.now)
        house.owner_sends(raw.replace(b"From: ", b"From: Sam <sam@friend.example>\r\nFrom: ", 1), delivered=False)
        await nothing_leaves(house)
        assert house.refusals() == ["from_not_single"]

    tell(tmp_path, story)


def test_the_token_of_another_request_and_of_another_class(tmp_path):
    async def story(house: House) -> None:
        debrief = await house.interview_over()
        house.owner_sends(debrief.reply("kafka, the on-call rota", at=house.now))
        await house.settle()
        request = house.last("Approve")
        borrowed = {"References": None}
        for name in ("To", "In_Reply_To"):
            value = request.reply_to if name == "To" else request.message_id
            borrowed[name] = value.replace(request.token, debrief.token)
        house.owner_sends(request.reply("SEND", at=house.now, **borrowed), delivered=False)
        await nothing_leaves(house)
        assert house.refusals() == ["wrong_token"]

        house.owner_sends(debrief.reply("SEND", at=house.now, message_id="<d2@avery.example>"), delivered=False)
        await nothing_leaves(house)

    tell(tmp_path, story)


def test_a_used_request_does_not_send_twice(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        await house.approve(request)
        assert len(house.at(PRIYA)) == 1

        house.owner_sends(request.reply("SEND", at=house.now, message_id="<again@avery.example>"), delivered=False)
        await house.pass_time(minutes=30)
        assert len(house.at(PRIYA)) == 1
        assert "used" in [line.get("why") for line in house.said("reply_refused")]

    tell(tmp_path, story)


def test_an_expired_request_sends_nothing(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.clock.advance(timedelta(days=4))
        house.owner_sends(request.reply("SEND", at=house.now))
        await nothing_leaves(house)
        assert "expired" in [line.get("why") for line in house.said("reply_refused")]

    tell(tmp_path, story)


def test_forwarding_the_request_with_a_yes_approves_nothing(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        raw = request.reply("yes, go ahead?", at=house.now, To=STRANGER, Subject=f"Fwd: {request.subject}")
        house.owner_sends(raw)
        await nothing_leaves(house)
        assert "other_recipient" in house.refusals()

        # ... and the friend's answer does not, either.
        answer = request.reply("yes, go ahead", at=house.now, From=f"Sam <{STRANGER}>", message_id="<s@friend.example>")
        house.later_mail(answer)
        await nothing_leaves(house)
        assert "from_not_owner" in house.refusals()

    tell(tmp_path, story)


def test_without_a_copy_in_sent_nothing_goes_out_and_the_owner_is_told_after_ten_minutes(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.later_mail(request.reply("SEND", at=house.now))
        await house.settle()
        assert [m for m in house.inbox() if "not in Sent" in m.subject] == []
        await nothing_leaves(house)
        assert house.wakings()[-1] == "sent_copy_awaited"
        assert len([m for m in house.inbox() if "not in Sent" in m.subject]) == 1

    tell(tmp_path, story)


def test_a_copy_that_comes_to_sent_ten_minutes_late_counts(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        raw = request.reply("SEND", at=house.now)
        house.owner_sends(raw, sent_copy=False)
        await house.pass_time(minutes=9)
        assert house.at(PRIYA) == []
        house.owner_sends(raw, delivered=False)
        await house.pass_time(minutes=5)
        await house.pass_time(minutes=5)
        assert len(house.at(PRIYA)) == 1
        assert [m for m in house.inbox() if "not in Sent" in m.subject] == []

    tell(tmp_path, story)


def test_where_a_verdict_is_the_proof_none_and_a_failing_one_are_refused(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked_by_dkim()
        house.later_mail(request.reply("SEND", at=house.now, message_id="<1@avery.example>"))
        await nothing_leaves(house)
        stamped = f"Authentication-Results: {FAIL}\r\n".encode()
        house.later_mail(stamped + request.reply("SEND", at=house.now, message_id="<2@avery.example>"))
        await nothing_leaves(house)
        assert house.refusals() == ["no_verdict", "verdict_failed"]

        house.later_mail(b"Authentication-Results: " + PASS.encode() + b"\r\n" + request.reply("SEND", at=house.now))
        await house.settle()
        await house.pass_time(minutes=5)
        assert len(house.at(PRIYA)) == 1

    tell(tmp_path, story, approval=BY_DKIM)


def test_a_forged_mail_that_reuses_the_message_id_of_a_real_sent_mail(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        real = plain(
            "See you at eight.", sent=house.now, author=f"Jordan Avery <{OWNER}>", message_id="<real@avery.example>"
        )
        house.owner_sends(real.replace(f"To: {OWNER}".encode(), f"To: {STRANGER}".encode()))
        await house.settle()
        house.later_mail(request.reply("SEND", at=house.now, message_id="<real@avery.example>"))
        await nothing_leaves(house)
        assert house.wakings()[-1] == "sent_copy_awaited"

    tell(tmp_path, story)


def test_a_forged_mail_that_a_filter_files_into_sent(tmp_path):
    """Even one that knows the token: what was delivered says so, whatever folder it lies in."""
    rule = 'require ["fileinto"]; if header :contains "subject" "Re: [Afterword]" { fileinto "Sent"; stop; }'

    async def story(house: House) -> None:
        request = await house.asked()
        house.dovecot.sieve(OWNER, rule)
        house.dovecot.deliver(OWNER, request.reply("SEND", at=house.now), sender="sam@friend.example")
        await nothing_leaves(house)
        assert len([raw for raw in house.sent() if b"SEND\r\n" in raw or b"SEND\n" in raw]) == 1
        assert house.refusals()

    tell(tmp_path, story)


def test_an_employers_mail_between_request_and_send_holds_the_note_and_asks_anew(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.later_mail(plain("One more question, Jordan: when could you start?", sent=house.now))
        await house.settle()
        house.owner_sends(request.reply("SEND", at=house.now))
        await nothing_leaves(house)
        assert "something_new" in [line.get("why") for line in house.said("note_decided")]

        await house.approve(house.last())
        assert len(house.at(PRIYA)) == 1

    tell(tmp_path, story)


@pytest.mark.parametrize("folder", ["INBOX", "Junk", "Archive"])
def test_an_employers_mail_within_the_grace_holds_the_note(tmp_path, folder):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        house.clock.advance(timedelta(minutes=1))
        house.later_mail(plain("Thank you for today!", sent=house.now), folder)
        await nothing_leaves(house)

    tell(tmp_path, story)


def test_a_rejection_within_the_grace_stops_everything(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        text = (
            "Dear Jordan,\n\nThank you for taking the time to interview for the Data Engineer role. Unfortunately, we have "
            "decided not to move forward with your application. We wish you all the best.\n\nPriya"
        )
        house.later_mail(plain(text, sent=house.now, references="<CAinvite0310@mail.gmail.com>"))
        await nothing_leaves(house)

    tell(tmp_path, story)


def test_a_draft_that_was_changed_in_drafts_holds_the_note(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        with house.dovecot.imap(OWNER) as client:
            client.select_folder("Drafts")
            (uid,) = client.search("ALL")
            client.delete_messages([uid])
            client.expunge()
        house.owner_sends(request.reply("SEND", at=house.now))
        await nothing_leaves(house)
        assert "draft_changed" in [line.get("why") for line in house.said("note_held")]

    tell(tmp_path, story)


def test_a_mailbox_that_cannot_be_read_holds_the_note(tmp_path):
    async def story(house: House) -> None:
        request = await house.asked()
        house.owner_sends(request.reply("SEND", at=house.now))
        await house.settle()
        house.dovecot.stop()
        house.clock.advance(timedelta(minutes=5))
        await house.account.sender.deliver_due()
        assert all(mail.recipients == (OWNER,) for mail in house.smtp.taken)

    tell(tmp_path, story)
