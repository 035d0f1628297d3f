"""What happens while a note is on its way out: taken back at every step, the mailbox read anew, marks and caps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.adapters.submission import Deferred, Outcome, Stage, Submission
from afterword.core.outbox import Phase, Purpose
from afterword.demo.mails import Request, plain
from system.house import OWNER, PRIYA, House, tell

pytestmark = pytest.mark.servers

Step = Callable[[], Awaitable[None]]


class Interrupted:
    """The way out, where something happens between the recipients and DATA (or instead of them)."""

    def __init__(self, submission: Submission, step: Step, *, instead: Outcome | None = None) -> None:
        self.submission, self.step, self.instead = submission, step, instead

    async def submit(self, sender: str, recipients: tuple[str, ...], raw: bytes, *, before_data: Step) -> Outcome:
        if PRIYA not in recipients:
            return await self.submission.submit(sender, recipients, raw, before_data=before_data)

        async def then() -> None:
            await self.step()
            await before_data()

        if self.instead is not None:
            await self.step()
            return self.instead
        return await self.submission.submit(sender, recipients, raw, before_data=then)


def phases(house: House) -> list[Phase]:
    return [entry.phase for entry in house.store.outbox("jordan") if entry.purpose is Purpose.NOTE]


def dialing(house: House) -> list[str]:
    """Grows by one whenever a server is dialed for a note."""
    dialed: list[str] = []

    async def step() -> None:
        dialed.append(PRIYA)

    sender = house.account.sender
    sender.submission = Interrupted(sender.submission, step, instead=Deferred("busy", Stage.CONNECT, 421))
    return dialed


async def approved(house: House) -> Request:
    """A note whose grace is over and that nobody has begun to send."""
    request = await house.asked()
    house.owner_sends(request.reply("SEND", at=house.now))
    await house.settle()
    house.clock.advance(timedelta(minutes=5))
    return request


def second_thought(house: House, request: Request) -> Step:
    async def step() -> None:
        house.owner_sends(request.reply("SKIP", at=house.now))
        await house.account.watcher.look_again()

    return step


def test_taken_back_between_the_recipients_and_data_not_an_octet_of_it_leaves(tmp_path):
    async def story(house: House) -> None:
        request = await approved(house)
        sender = house.account.sender
        sender.submission = Interrupted(sender.submission, second_thought(house, request))
        await house.settle()
        await house.pass_time(minutes=30)
        assert phases(house) == [Phase.WITHDRAWN]
        assert house.at(PRIYA) == []
        assert house.said("mail_taken_back")

    tell(tmp_path, story)


def test_taken_back_while_the_server_says_come_again_it_does_not_come_again(tmp_path):
    async def story(house: House) -> None:
        request = await approved(house)
        sender = house.account.sender
        later = Deferred("try later", Stage.RCPT, 450)
        sender.submission = Interrupted(sender.submission, second_thought(house, request), instead=later)
        await house.settle()
        await house.pass_time(minutes=30)
        assert phases(house) == [Phase.WITHDRAWN]
        assert house.at(PRIYA) == []

    tell(tmp_path, story)


def test_taken_back_while_its_copy_goes_out_of_drafts_it_is_not_even_dialed(tmp_path):
    async def story(house: House) -> None:
        request = await approved(house)
        mailbox, step = house.account.watcher, second_thought(house, request)

        class Slow:
            """The mailbox, in which the owner's second thought arrives just before the draft is removed."""

            connected = True
            claimed = False
            look_again = staticmethod(mailbox.look_again)

            async def use(self, job):
                if Phase.CLAIMED in phases(house) and not self.claimed:
                    self.claimed = True
                    await step()
                return await mailbox.use(job)

        house.account.sender.mailbox = Slow()
        dialed = dialing(house)
        await house.account.sender.deliver_due()
        assert phases(house) == [Phase.WITHDRAWN]
        assert dialed == []

    tell(tmp_path, story)


def test_while_the_mailbox_cannot_be_read_no_employers_server_is_dialed(tmp_path):
    async def story(house: House) -> None:
        await approved(house)
        house.dovecot.stop()
        dialed = dialing(house)
        await house.account.sender.deliver_due()
        assert phases(house) == [Phase.APPROVED]
        assert dialed == []

    tell(tmp_path, story)


def test_a_word_that_nobody_has_seen_yet_is_read_before_a_note_leaves(tmp_path):
    """Archive is polled every five minutes: only the last look finds what came there just now."""

    async def story(house: House) -> None:
        await approved(house)
        house.later_mail(plain("One more question, Jordan.", sent=house.now), "Archive")
        await house.account.sender.deliver_due()
        assert phases(house) == [Phase.HELD]
        assert house.at(PRIYA) == []

    tell(tmp_path, story)


def test_a_note_that_would_carry_a_token_stays(tmp_path):
    """The owner pastes the request's address into their own text: who had it could approve in their name."""

    async def story(house: House) -> None:
        request = await house.asked()
        mine = f"Dear Priya,\n\nthank you. Write to me at {request.reply_to}.\n\nBest wishes,\nJordan"
        house.owner_sends(request.reply(f"EDIT\n\n{mine}", at=house.now))
        await house.settle()
        house.clock.advance(timedelta(minutes=1))
        await house.approve(house.last())
        assert house.at(PRIYA) == []
        assert [line["why"] for line in house.said("note_held")] == ["carries_a_mark"]

    tell(tmp_path, story)


@pytest.mark.parametrize(("cap", "leaves"), [(0, 0), (1, 1)])
def test_no_employer_gets_more_than_a_day_may_bring(tmp_path, cap, leaves):
    async def story(house: House) -> None:
        await approved(house)
        journey = house.account.journey
        journey.party = replace(journey.party, policy=replace(journey.party.policy, employer_mails_per_day=cap))
        await house.settle()
        await house.pass_time(minutes=5)
        assert len(house.at(PRIYA)) == leaves

    tell(tmp_path, story)


def test_the_owner_gets_no_more_than_a_day_may_bring_and_the_rest_the_day_after(tmp_path):
    async def story(house: House) -> None:
        journey = house.account.journey
        journey.party = replace(journey.party, policy=replace(journey.party.policy, owner_mails_per_day=1))
        debrief = await house.interview_over()
        house.owner_sends(debrief.reply("We talked about the kafka migration.", at=house.now))
        await house.settle()
        assert all(mail.recipients == (OWNER,) for mail in house.smtp.taken)
        assert len(house.inbox()) == 1
        await house.pass_time(hours=25)
        assert len(house.inbox()) == 2

    tell(tmp_path, story)
