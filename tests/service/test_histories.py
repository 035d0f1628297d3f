"""Random histories of one mailbox: whatever comes in whatever order, the promises hold.

The journey, the sender and the store are the real ones, on a store in memory; the submission server and the mailbox
are stand-ins that keep what they are given and answer as the history says.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import structlog
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from afterword.adapters.clock import HeldClock
from afterword.adapters.submission import Accepted, Deferred, InDoubt, Refused, Stage
from afterword.core.applications import fold
from afterword.core.messages import Arrival, FolderUse
from afterword.core.policy import ApprovalPolicy, Profile
from afterword.demo.mails import OWNER as JORDAN
from afterword.demo.mails import Request, invitation, plain
from afterword.service.journey import Journey
from afterword.service.party import Party
from afterword.service.sender import Sender, SendingSettings
from afterword.store.sqlite import SqliteStore
from builders import OWNER, POLICY

BEGAN = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
PEOPLE = (("Priya Raman", "priya@brightwell.example"), ("Tom Oduya", "tom@brightwell.example"))
OUTCOMES = {
    "accepted": Accepted("250 ok"),
    "deferred": Deferred("451 later", Stage.RCPT),
    "lost": InDoubt("connection lost"),
    "refused": Refused("550 no", 550, Stage.RCPT),
}


#: What the histories came to, so that the tests below can tell that they were not empty.
COUNTED: Counter[str] = Counter()


class Line:
    """The way out: keeps every text, answers as told, and asks before DATA as the real one does."""

    def __init__(self) -> None:
        self.to_employers: list[tuple[str, bytes]] = []
        self.to_owner: list[Request] = []
        self.next = "accepted"

    async def submit(self, sender, recipients, raw, *, before_data):
        if list(recipients) == [JORDAN]:
            await before_data()
            self.to_owner.append(Request(raw))
            return OUTCOMES["accepted"]
        outcome = OUTCOMES[self.next]
        if self.next in ("accepted", "lost"):
            await before_data()
            self.to_employers.append((recipients[0], raw))
        return outcome


class Box:
    """A mailbox that can always be read, and in which nothing is found."""

    connected = True

    async def use(self, job):
        return False

    async def look_again(self):
        return None


class Histories(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
        self.store = SqliteStore.open(None)
        self.clock = HeldClock(BEGAN)
        party = Party(
            account="a",
            owner=OWNER,
            policy=replace(POLICY, lay_drafts=False, owner_mails_per_day=1000, employer_mails_per_day=1000),
            approval=ApprovalPolicy(),
            profile=Profile(),
            key=self.store.secret(),
        )
        self.line = Line()
        self.journey = Journey(party, self.store, self.clock)
        self.sender = Sender(self.journey, self.line, Box(), asyncio.Lock(), SendingSettings(sent_copy="provider"))
        self.uid = 0
        self.yes: list[tuple[str, datetime]] = []  # Message-ID of the request that an honest SEND answered
        self.start = BEGAN + timedelta(hours=3)

    def teardown(self) -> None:
        COUNTED["histories"] += 1
        COUNTED["sent"] += len(self.line.to_employers)
        self.store.close()
        structlog.reset_defaults()

    def arrives(self, raw: bytes, use: FolderUse = FolderUse.INBOX) -> None:
        self.uid += 1
        self.journey.arrived(
            Arrival(
                folder=use.value,
                use=use,
                uidvalidity=1,
                uid=self.uid,
                internal_date=self.clock.now(),
                size=len(raw),
                raw=raw,
            )
        )

    def reply(self, number: int, words: str, **headers: str | None) -> tuple[Request, bytes] | None:
        debrief = "kafka" in words
        letters = [r for r in self.line.to_owner if r.message["Reply-To"]]
        asked = [r for r in letters if ("How was" in r.subject) == debrief] or letters
        if not asked:
            return None
        request = asked[-1 - number % min(len(asked), 4)]  # mostly what was asked last
        self.uid += 1
        return request, request.reply(words, at=self.clock.now(), message_id=f"<{self.uid}@avery.example>", **headers)

    @initialize(panel=st.booleans())
    def an_interview_is_over(self, panel):
        """Every history begins where most of the danger lies: the owner is about to be asked."""
        self.employer_invites_or_moves(panel=panel, hours=1, sequence=0)
        self.time_passes(minutes=120)
        self.sender_works(outcome="accepted")

    # --- what may happen ------------------------------------------------------------------------------------------------

    @rule(panel=st.booleans(), hours=st.integers(-2, 30), sequence=st.integers(0, 3))
    def employer_invites_or_moves(self, panel, hours, sequence):
        self.start = self.clock.now() + timedelta(hours=hours)
        people = PEOPLE if panel else PEOPLE[:1]
        self.uid += 1
        message_id = f"<{self.uid}@brightwell.example>"
        self.arrives(
            invitation(self.start, sent=self.clock.now(), people=people, sequence=sequence, message_id=message_id)
        )

    @rule()
    def employer_cancels(self):
        self.uid += 1
        message_id = f"<{self.uid}@brightwell.example>"
        raw = invitation(self.start, sent=self.clock.now(), method="CANCEL", sequence=9, message_id=message_id)
        self.arrives(raw)

    @rule(
        text=st.sampled_from(
            ["Thank you for coming in!", "Unfortunately we have chosen another candidate for the role."]
        )
    )
    def employer_writes(self, text):
        self.uid += 1
        self.arrives(plain(text, sent=self.clock.now(), message_id=f"<{self.uid}@brightwell.example>"))

    @rule(minutes=st.sampled_from([1, 3, 3, 30, 120, 600]))
    def time_passes(self, minutes):
        self.clock.advance(timedelta(minutes=minutes))
        self.journey.look()

    @rule(outcome=st.sampled_from(["accepted", "accepted", *sorted(OUTCOMES)]))
    def sender_works(self, outcome):
        self.line.next = outcome
        asyncio.run(self.sender.deliver_due())
        asyncio.run(self.sender.settle_doubts())

    @rule()
    def process_is_restarted(self):
        self.journey._applications = None
        asyncio.run(self.sender.recover())

    @rule(number=st.integers(0, 50), words=st.sampled_from(["SEND", "SEND ANYWAY", "yes, please send it"]))
    def owner_says_yes(self, number, words):
        if answer := self.reply(number, words):
            self.yes.append((answer[0].message_id, self.clock.now()))
            self.arrives(answer[1], FolderUse.SENT)

    @rule(number=st.integers(0, 3), outcome=st.sampled_from(["accepted", *sorted(OUTCOMES)]))
    def owner_says_yes_and_the_grace_passes(self, number, outcome):
        self.owner_says_yes(number=number, words="SEND ANYWAY")
        self.time_passes(minutes=3)
        self.sender_works(outcome=outcome)

    @rule(outcome=st.sampled_from(["accepted", "lost", *sorted(OUTCOMES)]), again=st.booleans())
    def owner_goes_all_the_way(self, outcome, again):
        self.owner_tells_and_is_shown_the_draft(number=0)
        self.owner_says_yes_and_the_grace_passes(number=0, outcome=outcome)
        if again:  # another device, another tap
            self.owner_says_yes_and_the_grace_passes(number=0, outcome="accepted")

    @rule(number=st.integers(0, 3))
    def owner_tells_and_is_shown_the_draft(self, number):
        self.owner_says_something_else(number=number, words="We talked about kafka and the rota.")
        self.sender_works(outcome="accepted")

    @rule(
        number=st.integers(0, 50),
        words=st.sampled_from(
            ["SKIP", "LATER in 2 hours", "send?", "kafka, the rota", "EDIT\n\nDear Priya,\n\nmy own.\n\nJordan"]
        ),
    )
    def owner_says_something_else(self, number, words):
        if answer := self.reply(number, words):
            self.arrives(answer[1], FolderUse.SENT)

    @rule(
        number=st.integers(0, 50),
        forged=st.sampled_from(
            [
                ({"From": "Jordan Avery <jordan@evil.example>"}, FolderUse.SENT),
                ({"Cc": "sam@friend.example"}, FolderUse.SENT),
                (
                    {"Received": "from evil.example by mx.avery.example; Mon, 09 Mar 2026 10:00:00 +0000"},
                    FolderUse.SENT,
                ),
                ({"Auto_Submitted": "auto-replied"}, FolderUse.SENT),
                ({}, FolderUse.INBOX),
                ({}, FolderUse.JUNK),
            ]
        ),
    )
    def somebody_forges_a_yes(self, number, forged):
        headers, use = forged
        if answer := self.reply(number, "SEND ANYWAY", **headers):
            self.arrives(answer[1], use)

    @precondition(lambda self: self.line.to_employers)
    @rule()
    def our_own_note_comes_back(self):
        self.arrives(self.line.to_employers[-1][1], FolderUse.INBOX)

    # --- what must hold, always ---------------------------------------------------------------------------------------

    @invariant()
    def what_left_was_shown_and_approved(self):
        approved = {message_id for message_id, _ in self.yes}
        for _, raw in self.line.to_employers:
            words = " ".join(Request(raw).text.split())
            shown = [r for r in self.line.to_owner if words in " ".join(r.text.replace("\n|", "\n").split())]
            assert {r.message_id for r in shown} & approved, "a note left that no yes was given to"

    @invariant()
    def nobody_gets_two_notes_for_one_interview(self):
        """Unless the owner said so: a note in doubt is sent again only by SEND AGAIN, which nobody says here."""
        sent = [(to, Request(raw).message_id) for to, raw in self.line.to_employers]
        assert len(sent) == len(set(sent))

    @invariant()
    def only_interviewers_are_written_to(self):
        assert {to for to, _ in self.line.to_employers} <= {address for _, address in PEOPLE}

    @invariant()
    def no_token_leaves(self):
        tokens = [r.token.encode() for r in self.line.to_owner if r.token]
        assert not any(token in raw for _, raw in self.line.to_employers for token in tokens)

    @invariant()
    def the_events_tell_the_same_story_again(self):
        for name, application in self.journey.applications().items():
            assert fold(name, self.store.events("a", name)) == application


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=25,
    derandomize=True,  # the same histories each time: whether notes left in them is no chance
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def test_the_histories_were_no_empty_ones():
    """Runs after them: notes left."""
    assert COUNTED["histories"] == 0 or COUNTED["sent"]
