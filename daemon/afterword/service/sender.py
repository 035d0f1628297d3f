"""Send: from the outbox to the submission server, at most once towards an employer, and never silently lost.

Every phase is stored before the step that it names (see `core/outbox`). A note is looked at once more just before it is
claimed; a mailbox that cannot be read holds it. What a crash left behind is sorted out by `recover` at the start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog

from afterword.adapters.clock import Clock
from afterword.adapters.mailbox_failures import MailboxError
from afterword.adapters.submission import Accepted, Deferred, InDoubt, Outcome, Refused, Stage, Submission
from afterword.core import approval
from afterword.core import events as ev
from afterword.core.leaving import why_not
from afterword.core.messages import Address, message_key
from afterword.core.outbox import IllegalTransition, OutboxEntry, Phase, Purpose
from afterword.core.outgoing import load_letter, load_note
from afterword.core.requests import RequestRow
from afterword.core.writing import rendering
from afterword.service import asking, copies, known
from afterword.service.journey import Journey
from afterword.store import KnownMessage
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

#: How long the daemon sleeps at most between two looks at the outbox, in seconds.
PULSE = 20.0
#: Waiting times after temporary failures; the last one repeats.
RETRIES = tuple(timedelta(minutes=m) for m in (1, 2, 5, 10, 20, 30))


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingSettings:
    sent_copy: str = "auto"  # auto | append | provider


_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
#: How long a mailbox that refused a copy is left in peace.
TIDY_AGAIN = timedelta(minutes=5)


class _TakenBack(Exception):
    """The owner thought better of it while the server was dialed; not an octet of the text has left."""


class Sender:
    """Works off one account's outbox."""

    def __init__(
        self,
        journey: Journey,
        submission: Submission,
        mailbox: copies.MailboxUser,
        lock: asyncio.Lock,
        settings: SendingSettings,
    ) -> None:
        self.journey, self.submission, self.mailbox, self.lock = journey, submission, mailbox, lock
        self.settings = settings
        self.awake = asyncio.Event()
        self._tidied, self._tidy_again = -1, self.clock.now()
        self._alive: Callable[[], None] = lambda: None

    @property
    def store(self) -> SqliteStore:
        return self.journey.store

    @property
    def clock(self) -> Clock:
        return self.journey.clock

    @property
    def account(self) -> str:
        return self.journey.party.account

    # --- the loop ------------------------------------------------------------------------------------------------

    async def run(self, alive: Callable[[], None]) -> None:
        """Work off what is due, for ever. `alive` is called on every turn, and before each mail."""
        self._alive = alive
        await self.recover()
        while True:
            alive()
            self.awake.clear()  # what comes from here on is worth another turn
            await self.deliver_due()
            await self.settle_doubts()
            await self._tidy()
            try:
                async with asyncio.timeout(self._until_due()):
                    await self.awake.wait()
            except TimeoutError:
                pass

    async def _tidy(self) -> None:
        """See to the copies in the mailbox, where something was stored since; after a failure, not at once again."""
        now, stored = self.clock.now(), self.journey.stored
        if stored == self._tidied or now < self._tidy_again or not self.mailbox.connected:
            return
        if await copies.tidy(self.journey, self.mailbox, self.settings.sent_copy):
            self._tidied = stored
        else:
            self._tidy_again = now + TIDY_AGAIN

    def _until_due(self) -> float:
        """Seconds until the next mail becomes due, `PULSE` at most."""
        now = self.clock.now()
        waiting = self.store.outbox(self.account, phases=(Phase.APPROVED,))
        due = [max(entry.not_before, entry.next_try or now) for entry in waiting]
        return min([PULSE, *((each - now).total_seconds() for each in due if each > now)])

    async def deliver_due(self) -> None:
        """Send everything that is due now, one after the other."""
        for entry in self.store.due_outbox(self.account, self.clock.now()):
            self._alive()  # each may take its time, and there may be many
            present = self.store.outbox_entry(self.account, entry.id)
            if present is not None and present.phase is Phase.APPROVED:
                await (self._note(present) if present.purpose is Purpose.NOTE else self._letter(present))

    async def recover(self) -> None:
        """Sort out what an earlier process left in the middle.

        Before DATA nothing has left: it is approved still. In DATA a note is in doubt; a letter to the owner goes again.
        """
        for entry in self.store.outbox(self.account, phases=(Phase.CLAIMED, Phase.DIALING, Phase.COMMITTING)):
            if entry.phase is Phase.COMMITTING and entry.purpose is Purpose.NOTE:
                await self._became(entry, InDoubt("the daemon was stopped while sending"))
            else:
                self._advance(entry, Phase.APPROVED)
            log.info("outbox_recovered", entry=entry.id, phase=entry.phase.value)

    # --- a note to an employer -------------------------------------------------------------------------------------

    async def _note(self, entry: OutboxEntry) -> None:
        if not self.mailbox.connected:
            return  # nothing was tried; the next pulse looks again
        try:
            await self.mailbox.look_again()
            changed = await self._draft_changed(entry)
        except MailboxError as problem:
            self._later(entry, f"mailbox cannot be read: {problem}")
            return
        claimed = await self._claim_note(entry, draft_changed=changed)
        if claimed is None:
            return
        try:
            await copies.remove_draft(self.journey, self.mailbox, claimed.note or "")
        except MailboxError as problem:
            self._again(claimed, f"the copy in Drafts cannot be removed: {problem}")
            return
        note = load_note(claimed.content)
        raw = rendering.render_note(note, message_id=claimed.message_id or "", date=claimed.date or claimed.created_at)
        if approval.carries_mark(raw):  # no way to here is known; a token that leaves could approve in our name
            async with self.lock:
                self._hold(claimed, "carries_a_mark")
            return
        await self._submit(claimed, note.from_.addr, (note.to.addr,), raw)

    async def _claim_note(self, entry: OutboxEntry, *, draft_changed: bool) -> OutboxEntry | None:
        """Fix the note's Message-ID and Date, unless something speaks against its leaving."""
        async with self.lock:
            present = self.store.outbox_entry(self.account, entry.id)
            if present is None or present.phase is not Phase.APPROVED:
                return None
            if self._over_the_cap(present):
                self._later(present, "as many mails as a day may bring this employer")
                return None
            why = self._why_not(present, draft_changed=draft_changed)
            if why is not None:
                self._hold(present, why)
                return None
            now = self.clock.now()
            note = load_note(present.content)
            message_id = present.message_id or f"<{self.clock.fresh_id()}{self.clock.fresh_id()}@{note.from_.domain}>"
            with self.store.transaction() as unit:
                claimed = unit.advance(
                    self.account, entry.id, Phase.CLAIMED, message_id=message_id, date=present.date or now
                )
                unit.remember(self.account, _ours(message_id, present, now))
                copies.removal_begins(unit, self.store, self.account, present.note or "")
        log.info("note_claimed", note=entry.note, entry=entry.id)
        return claimed

    def _why_not(self, entry: OutboxEntry, *, draft_changed: bool) -> str | None:
        party = self.journey.party
        application = self.journey.applications()[entry.application or ""]
        note = load_note(entry.content)
        if note.revision_hash != entry.revision_hash:
            return "revision_hash"
        people = known.people_of(application)
        request = self.store.request(self.account, entry.request or "")
        return why_not(
            application,
            entry,
            self.store.letters_since(self.account, request.asked_at if request else _LONG_AGO),
            asked=request.asked_at if request else None,
            people=people,
            domains=known.domains_of(people),
            draft_changed=draft_changed,
            now=self.clock.now(),
            assumed=party.policy.assumed_interview,
        )

    def _over_the_cap(self, entry: OutboxEntry) -> bool:
        sent = self.store.sent_today(self.account, self.clock.now() - timedelta(days=1))
        domain = load_note(entry.content).to.domain
        return sent.to_domain(domain) >= self.journey.party.policy.employer_mails_per_day

    def _hold(self, entry: OutboxEntry, why: str) -> None:
        turn = self.journey.turn()
        application = turn.applications[entry.application or ""]
        note = application.notes.get(entry.note or "")
        log.info("note_held", note=entry.note, entry=entry.id, why=why)
        if note is not None and note.open:
            turn.happened(application.id, ev.NoteHeld(at=turn.now, note=note.id, why=why))
        else:
            turn.withdrawn.append(entry.id)
        self.journey.finish(turn)
        self.awake.set()

    async def _draft_changed(self, entry: OutboxEntry) -> bool:
        return await copies.draft_changed(self.journey, self.mailbox, entry.note or "")

    # --- a letter to the owner ---------------------------------------------------------------------------------------

    async def _letter(self, entry: OutboxEntry) -> None:
        """Letters to the owner go out at least once, under one Message-ID."""
        now = self.clock.now()
        if self.store.sent_today(self.account, now - timedelta(days=1)).to_owner >= self._owner_cap():
            self._later(entry, "as many mails as a day may bring the owner")
            return
        owner = self.journey.party.owner
        raw, message_id = self._rendered(entry, entry.date or now)
        stored = None if entry.request else message_id  # a request's carries its token and is never stored
        try:
            with self.store.transaction() as unit:
                claimed = unit.advance(self.account, entry.id, Phase.CLAIMED, message_id=stored, date=entry.date or now)
                unit.remember(self.account, _ours(message_id, entry, now))
        except IllegalTransition:  # withdrawn since it was looked up: the copy that it was to miss turned up
            return
        await self._submit(claimed, owner.addresses[0], (owner.addresses[0],), raw)

    def _owner_cap(self) -> int:
        return self.journey.party.policy.owner_mails_per_day

    def _rendered(self, entry: OutboxEntry, date: datetime) -> tuple[bytes, str]:
        """The letter's octets and its Message-ID; this is the one place where a request's token is put in."""
        party = self.journey.party
        letter = load_letter(entry.content)
        address = Address(party.owner.name, party.owner.addresses[0])
        request = self.store.request(self.account, letter.request) if letter.request else None
        message_id = entry.message_id or f"<{self.clock.fresh_id()}@{address.domain}>"
        reply_to = None
        if request is not None:
            message_id = approval.request_message_id(party.key, request, address.domain)
            tagged = approval.reply_address(party.key, request, address.addr)
            reply_to = Address("Afterword", tagged if party.approval.plus_addressing else address.addr)
        thread = [self.store.request(self.account, earlier) for earlier in letter.thread]
        references = tuple(approval.request_message_id(party.key, r, address.domain) for r in thread if r)
        raw = rendering.render_letter(
            letter,
            from_=Address("Afterword", address.addr),
            to=address,
            reply_to=reply_to,
            message_id=message_id,
            in_reply_to=references[-1] if references else None,
            references=references,
            date=date,
            tag=approval.tag(request) if request else None,
        )
        return raw, message_id

    # --- both ----------------------------------------------------------------------------------------------------------

    async def _submit(self, entry: OutboxEntry, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        if not self._advance(entry, Phase.DIALING):
            return

        async def before_data() -> None:
            if not self._advance(entry, Phase.COMMITTING):
                raise _TakenBack

        try:
            outcome = await self.submission.submit(sender, recipients, raw, before_data=before_data)
        except _TakenBack:
            return
        await self._became(entry, outcome)

    async def _became(self, entry: OutboxEntry, outcome: Outcome) -> None:
        """Store what became of a mail, and what follows from it."""
        log.info("submission_ended", entry=entry.id, purpose=entry.purpose.value, outcome=type(outcome).__name__)
        outcome = _considered(outcome)
        if isinstance(outcome, Deferred):
            self._again(entry, outcome.reason)
        elif entry.purpose is Purpose.OWNER:
            self._letter_became(entry, outcome)
        else:
            async with self.lock:
                self._note_became(entry, outcome)
            await self.settle_doubts()

    def _letter_became(self, entry: OutboxEntry, outcome: Accepted | Refused | InDoubt) -> None:
        match outcome:
            case Accepted():
                self._advance(entry, Phase.SENT, last_reply=outcome.reply)
            case Refused(stage=Stage.LOCAL):
                log.error("owner_letter_refused", entry=entry.id, reply=outcome.reply)
                self._advance(entry, Phase.REFUSED, last_reply=outcome.reply)
            case Refused():  # whoever is refused their own mail today may get it tomorrow
                log.error("owner_letter_refused", entry=entry.id, reply=outcome.reply)
                self._again(entry, outcome.reply)
            case InDoubt():  # the same letter again, under the same Message-ID
                self._again(entry, outcome.reason)

    def _note_became(self, entry: OutboxEntry, outcome: Accepted | Refused | InDoubt) -> None:
        turn, party = self.journey.turn(), self.journey.party
        about, note = entry.application or "", entry.note or ""
        match outcome:
            case Accepted():
                turn.settled.append((note, Phase.SENT, outcome.reply))
                turn.happened(about, ev.NoteSent(at=turn.now, note=note, message_id=entry.message_id or ""))
                asking.receipt(turn, party, turn.applications[about], note)
            case Refused():
                turn.settled.append((note, Phase.REFUSED, outcome.reply))
                turn.happened(about, ev.NoteRefused(at=turn.now, note=note, reply=outcome.reply))
                asking.refused(turn, party, turn.applications[about], note, outcome.reply)
            case InDoubt():
                turn.settled.append((note, Phase.IN_DOUBT, None))
                turn.happened(about, ev.NoteInDoubt(at=turn.now, note=note, message_id=entry.message_id or ""))
        self.journey.finish(turn)
        self.awake.set()

    async def settle_doubts(self) -> None:
        """A note in doubt is looked up in Sent by its Message-ID; if it is not there, the owner is asked, once."""
        for entry in self.store.outbox(self.account, phases=(Phase.IN_DOUBT,)):
            requests = self.store.requests(self.account, entry.application or "")
            if any(_asks_about(request, entry) for request in requests):
                continue
            try:
                found = await copies.stands_in_sent(self.mailbox, entry.message_id or "")
            except MailboxError:
                return  # the next pulse tries again
            async with self.lock:
                turn = self.journey.turn()
                about, note = entry.application or "", entry.note or ""
                if found:
                    turn.settled.append((note, Phase.SENT, None))
                    turn.happened(about, ev.NoteSent(at=turn.now, note=note, message_id=entry.message_id or ""))
                else:
                    asking.doubt(turn, self.journey.party, turn.applications[about], note)
                self.journey.finish(turn)
            self.awake.set()
            log.info("doubt_settled" if found else "doubt_asked", note=entry.note)

    def _advance(self, entry: OutboxEntry, phase: Phase, **changes: str | None) -> bool:
        """Store the next phase. False where the entry was taken back meanwhile: then nothing more is to be done."""
        try:
            with self.store.transaction() as unit:
                unit.advance(self.account, entry.id, phase, **changes)
        except IllegalTransition:
            log.info("mail_taken_back", entry=entry.id, note=entry.note, before=phase.value)
            return False
        return True

    def _again(self, entry: OutboxEntry, why: str) -> None:
        """Back to approved, and tried again later: nothing of a note has left."""
        if self._advance(entry, Phase.APPROVED):
            self._later(entry, why)

    def _later(self, entry: OutboxEntry, why: str) -> None:
        wait = RETRIES[min(entry.attempts, len(RETRIES) - 1)]
        with self.store.transaction() as unit:
            unit.update_entry(
                self.account, entry.id, attempts=entry.attempts + 1, next_try=self.clock.now() + wait, last_reply=why
            )
        log.warning("submission_deferred", entry=entry.id, why=why, again_in_seconds=int(wait.total_seconds()))


def _asks_about(request: RequestRow, entry: OutboxEntry) -> bool:
    """Whether the owner was asked about this very sending: a note can be in doubt twice."""
    same = request.note == entry.note and request.request_class is ev.RequestClass.DOUBT
    return same and request.asked_at >= entry.created_at


def _considered(outcome: Outcome) -> Outcome:
    """What an outcome means for the mail, beyond what it means for the dialogue.

    A server that does not let us in, or takes nothing from us (a daily limit is told at MAIL), has said nothing about
    this mail: somebody mends the password, the day ends, and it goes out.
    One that leaves (421) after it had the whole text may have handed it on before: nobody knows.
    """
    match outcome:
        case Refused(reply=reply, stage=Stage.CONNECT | Stage.EHLO | Stage.STARTTLS | Stage.AUTH | Stage.MAIL as stage):
            log.error("submission_server_refuses_us", stage=stage.value, reply=reply)
            return Deferred(reply, stage)
        case Deferred(stage=Stage.DOT, code=421):
            return InDoubt(outcome.reason)
        case _:
            return outcome


def _ours(message_id: str, entry: OutboxEntry, now: datetime) -> KnownMessage:
    return KnownMessage(message_key(message_id), "", entry.application, now, "ours")
