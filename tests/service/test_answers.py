"""What the journey does with answers, and with mails that only look like one; on a store in memory."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

import pytest

from afterword.adapters.clock import HeldClock
from afterword.core import approval
from afterword.core.applications import Application, NoteState
from afterword.core.events import RequestClass
from afterword.core.messages import Arrival, FolderUse
from afterword.core.outbox import Phase, Purpose
from afterword.core.policy import ApprovalPolicy, Profile
from afterword.core.requests import RequestRow
from afterword.demo.mails import invitation, plain
from afterword.service.journey import Journey
from afterword.service.party import Party
from afterword.service.sender import Sender, SendingSettings
from afterword.store.sqlite import SqliteStore
from builders import OWNER, POLICY

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
ME = OWNER.addresses[0]


class Desk:
    """A journey, and what arrives on it."""

    def __init__(self, store: SqliteStore) -> None:
        self.store, self.clock, self.uid = store, HeldClock(NOW), 0
        party = Party(
            account="a", owner=OWNER, policy=POLICY, approval=ApprovalPolicy(), profile=Profile(), key=store.secret()
        )
        self.journey = Journey(party, store, self.clock)

    def arrives(self, raw: bytes, use: FolderUse = FolderUse.INBOX, at: datetime | None = None) -> None:
        self.uid += 1
        at = at or self.clock.now()
        folder = use.value
        self.journey.arrived(
            Arrival(folder=folder, use=use, uidvalidity=1, uid=self.uid, internal_date=at, size=len(raw), raw=raw)
        )

    def passes(self, **delta: float) -> None:
        self.clock.advance(timedelta(**delta))
        self.journey.look()

    def answers(self, row: RequestRow, words: str) -> None:
        message = EmailMessage(policy=SMTP)
        message["From"], message["To"] = ME, ME
        message["Message-ID"] = f"<{self.clock.fresh_id()}@avery.example>"
        message["Date"] = format_datetime(self.clock.now())
        message["In-Reply-To"] = self.mark(row)
        message["Subject"] = f"Re: [Afterword] Approve: thank-you to Priya Raman {approval.tag(row)}"
        message.set_content(words)
        self.arrives(message.as_bytes(), FolderUse.SENT)

    def mark(self, row: RequestRow) -> str:
        return approval.request_message_id(self.store.secret(), row, "avery.example")

    @property
    def application(self) -> Application:
        (found,) = self.journey.applications().values()
        return found

    @property
    def state(self) -> NoteState:
        (note,) = self.application.notes.values()
        return note.state

    def requests(self, wanted: RequestClass = RequestClass.APPROVAL) -> list[RequestRow]:
        return [r for r in self.store.requests("a", self.application.id) if r.request_class is wanted]

    def phases(self) -> list[Phase]:
        return [e.phase for e in self.store.outbox("a") if e.purpose is Purpose.NOTE]


@pytest.fixture
def desk():
    """The owner was asked for approval."""
    store = SqliteStore.open(None)
    made = Desk(store)
    made.arrives(invitation(NOW + timedelta(hours=1), sent=NOW))
    made.passes(hours=1, minutes=50)
    (debrief,) = made.requests(RequestClass.DEBRIEF)
    made.answers(debrief, "We talked about the kafka migration and the on-call rota.")
    assert made.state is NoteState.ASKED
    made.clock.advance(timedelta(minutes=1))
    yield made
    store.close()


def test_a_yes_approves(desk):
    desk.answers(desk.requests()[-1], "SEND")

    assert (desk.state, desk.phases()) == (NoteState.APPROVED, [Phase.APPROVED])


@pytest.mark.parametrize("subject", ["Re: Interview", "[Afterword] Interview"])
@pytest.mark.parametrize("marked", [True, False])
def test_an_employers_word_is_heard_whatever_mark_of_ours_stands_in_it(desk, subject, marked):
    """Else a company of our name, or one that a request was forwarded to, could say what it likes and nobody hears."""
    request = desk.requests()[-1]
    desk.answers(request, "SEND")
    desk.clock.advance(timedelta(minutes=1))
    references = desk.mark(request) if marked else ""
    desk.arrives(plain("One more question, Jordan.", sent=desk.clock.now(), subject=subject, references=references))

    assert Phase.APPROVED not in desk.phases()
    assert desk.state is not NoteState.APPROVED
    assert not any("aw." in reference for letter in desk.application.letters for reference in letter.references)


@pytest.mark.parametrize(("words", "state"), [("SEND", NoteState.ASKED), ("SKIP", NoteState.DROPPED)])
def test_a_yes_to_a_note_that_would_leave_under_another_name_asks_anew(desk, words, state):
    """The owner's name in the configuration is part of what was shown."""
    before = len(desk.requests())
    party = desk.journey.party
    desk.journey.party = replace(party, owner=replace(party.owner, name="Jordan A. Avery"))
    desk.answers(desk.requests()[-1], words)

    assert (desk.state, desk.phases()) == (state, [])
    assert desk.store.quarantined("a") == ()
    assert len(desk.requests()) - before == (words == "SEND")


@pytest.mark.parametrize(("ago", "counts"), [(timedelta(hours=5), True), (timedelta(days=20), False)])
def test_what_is_read_late_counts_from_when_it_is_read(desk, ago, counts):
    """The daemon was away when it came, or the server's clock is behind: it still holds what was asked before."""
    asked = desk.clock.now()
    desk.clock.advance(timedelta(minutes=1))
    desk.arrives(b"From: priya@brightwell.example\r\n\r\nhm", at=asked - ago)

    assert (asked < desk.store.letters_since("a", NOW - timedelta(days=30))[-1].at) is counts


def letters_of(desk: Desk) -> list[bytes]:
    """The letters to the owner as they leave, each under the name that another server gave it.

    And with the tag of every request in its subject, so that nothing but its being automatic tells it from an answer.
    """
    sender = Sender(desk.journey, None, None, None, SendingSettings())  # type: ignore[arg-type]
    entries = [e for e in desk.store.outbox("a") if e.purpose is Purpose.OWNER]
    raws = [sender._rendered(entry, desk.clock.now())[0] for entry in entries]
    tags = " ".join(approval.tag(row) for row in desk.store.requests("a", desk.application.id)).encode()
    renamed = [
        re.sub(rb"(?m)^Message-ID: <.*>", b"Message-ID: <given.%d@relay.example>" % i, r) for i, r in enumerate(raws)
    ]
    return [re.sub(rb"(?m)^Subject: ", b"Subject: " + tags + b" ", raw) for raw in renamed]


@pytest.mark.parametrize("use", [FolderUse.SENT, FolderUse.INBOX])
def test_our_own_letters_are_no_answers_even_under_another_message_id(desk, use):
    """Some servers rename what they are handed; a request points to the earlier ones of its thread."""
    desk.passes(hours=20)  # a reminder: a second request of its thread
    before = desk.application.version, len(desk.requests()), len(letters_of(desk))
    assert before[2] >= 3
    for raw in letters_of(desk):
        desk.arrives(raw, use)

    assert (desk.application.version, len(desk.requests()), len(letters_of(desk))) == before


@pytest.mark.parametrize("unit", ["a", "A", "a ", "A ", "aA", "1", "A-", "@a"])
@pytest.mark.parametrize("before", ["", "> "])
def test_an_endless_word_does_not_keep_the_daemon(desk, unit, before):
    """One message must not stop the others: 20 KB of one word took minutes."""
    raw = plain("Thanks for the talk about the role.\n\nWORD\n", sent=desk.clock.now())
    endless = (unit * 20_000)[:20_000]
    began = time.process_time()
    desk.arrives(raw.replace(b"WORD", f"{before}{endless}".encode()))

    assert time.process_time() - began < 5
