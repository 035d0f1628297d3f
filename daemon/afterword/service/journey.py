"""Read this first: the journey of one mail, in order.

    watch → read → understand → decide → write → ask → send

`Journey.arrived` takes a message from the watcher, `Journey.look` a moment from the timekeeper; both decide what
follows, run follow-on steps until nothing more is due, and store everything in one transaction. What is to be sent
then lies in the outbox, and `service/sender` takes it from there. All rules are in core; nothing slow happens here.
"""

from __future__ import annotations

from datetime import timedelta

import structlog

from afterword.adapters.clock import Clock
from afterword.core import etiquette
from afterword.core.applications import Application, fold
from afterword.core.messages import Arrival, FolderUse, Letter, Unreadable, message_key
from afterword.core.reading import mime, salvage
from afterword.service import asking, choosing, employers, ownhand, replies, writing
from afterword.service.party import Party
from afterword.service.turn import Seen, Turn, commit
from afterword.store import KnownMessage, LetterRow, Quarantined, StoreError, StreamConflict
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

#: When an application that could not be looked at is looked at again.
_AGAIN = timedelta(hours=1)


class Journey:
    """One account's journey. Its callers hold the account's lock: one turn at a time."""

    def __init__(self, party: Party, store: SqliteStore, clock: Clock) -> None:
        self.party, self.store, self.clock = party, store, clock
        self.stored = 0  # how many turns were stored: who has seen them all has nothing new to see
        self._applications: dict[str, Application] | None = None

    # --- a message has arrived ---------------------------------------------------------------------------------

    def arrived(self, arrival: Arrival) -> replies.Wake:
        """One message, from bytes to what follows from it. Says whether the Sent folder should be looked at."""
        if not self._try(arrival):
            return replies.Wake.NOTHING
        letter = mime.read(arrival.raw)  # read
        if isinstance(letter, Unreadable):
            self.set_aside(arrival, letter.reason)
            return replies.Wake.NOTHING
        try:
            return self._follow_stored(letter, arrival)
        except (StoreError, StreamConflict, OSError):
            raise  # the store's trouble is not the message's
        except Exception as bug:
            log.exception("message_failed", folder=arrival.folder, uid=arrival.uid)
            self.set_aside(arrival, f"failed_{type(bug).__name__}")
            return replies.Wake.NOTHING

    def _follow_stored(self, letter: Letter, arrival: Arrival) -> replies.Wake:
        for last in (False, False, True):
            turn = self._turn()
            wake = self._follow(turn, letter, arrival)
            try:
                self._finish(turn, arrival)
            except StreamConflict:  # another process wrote in between: only the pure steps run again
                if last:
                    raise
            else:
                return wake
        raise AssertionError

    def _follow(self, turn: Turn, letter: Letter, arrival: Arrival) -> replies.Wake:
        # The same bytes may lie in INBOX and in Sent (Gmail keeps one message under two labels): both are looked at.
        place = "sent" if arrival.use is FolderUse.SENT else ""
        identity = message_key(f"{letter.message_id}\x1f{letter.content_hash}\x1f{place}")
        if self.store.known(self.party.account, identity):
            return replies.Wake.NOTHING
        turn.known.append(KnownMessage(identity, arrival.folder, None, arrival.internal_date, "seen"))
        if self._is_ours(letter):
            replies.own_copy(turn, self.party, self.store, letter, arrival)
            return replies.Wake.NOTHING
        if replies.is_reply(letter):
            wake = replies.heard(turn, self.party, self.store, letter, arrival)  # ask (the answer)
            if self.party.wrote(letter):
                return wake
            # Somebody else's mail with a mark of ours in it is no answer, but it may be an employer's word all the same.
        if not self.party.wrote(letter):
            replies.token_is_out(turn, self.party, self.store, letter)
        if self.party.wrote(letter):
            if arrival.use is FolderUse.SENT:
                ownhand.owner_wrote(turn, self.party, self.store, letter, arrival)
            return replies.Wake.NOTHING
        if employers.concerns(letter, arrival):
            employers.wrote(turn, self.party, self.store, letter, arrival)  # understand, decide
        return replies.Wake.NOTHING

    # --- time has passed ---------------------------------------------------------------------------------------

    def look(self) -> None:
        """Do what has become due by the passing of time, one application after the other; then ask what had to wait.

        What fails for one is told and tried again in an hour; the others do not wait for it.
        """
        for application in self.store.agenda(self.party.account, self.clock.now()):
            try:
                turn = self._turn()
                self._follow_on(turn, application)
                turn.looked[application] = None
                self._commit(turn, None)
            except (StoreError, StreamConflict, OSError):
                raise  # the store's trouble is everybody's
            except Exception:
                log.exception("application_failed", application=application)
                turn = self._turn()
                turn.looked[application] = turn.now + _AGAIN
                self._commit(turn, None)

        self._catch_up()

    def _catch_up(self) -> None:
        if not self.store.unasked(self.party.account):
            return
        try:
            turn = self._turn()
            if choosing.catch_up(turn, self.party, self.store):
                self._commit(turn, None)
        except (StoreError, StreamConflict, OSError):
            raise
        except Exception:
            log.exception("catching_up_failed")

    # --- the outbox tells what became of a mail ------------------------------------------------------------------

    def turn(self) -> Turn:
        """A turn for the sender to write down what became of a mail; end it with `finish`."""
        return self._turn()

    def finish(self, turn: Turn) -> None:
        """Run follow-on steps and store the turn."""
        self._finish(turn, None)

    # --- follow-on steps -----------------------------------------------------------------------------------------

    def _follow_on(self, turn: Turn, application: str) -> None:
        """Write and ask until nothing more is due. Each step makes the next call see it done, so this ends."""
        for _ in range(100):
            present = turn.applications[application]
            steps = etiquette.next_steps(present, turn.now, self.party.policy, self.party.owner.zone)
            if not steps:
                return
            for step in steps:
                self._do(turn, present, step)
        raise AssertionError(f"application {application}: follow-on steps do not come to an end")

    def _do(self, turn: Turn, application: Application, step: etiquette.Step) -> None:
        match step:
            case etiquette.AskDebrief():
                asking.debrief(turn, self.party, application, step)  # ask
            case etiquette.DraftThankYou():
                writing.thank_you(turn, self.party, application, step)  # write
            case etiquette.AskApproval():
                asking.approval(turn, self.party, application, step)  # ask

    # --- turns -----------------------------------------------------------------------------------------------------

    def applications(self) -> dict[str, Application]:
        """Every application as its events tell it, by id."""
        if self._applications is None:
            account = self.party.account
            ids = self.store.applications(account)
            self._applications = {a: fold(a, self.store.events(account, a)) for a in ids}
        return dict(self._applications)

    def _turn(self) -> Turn:
        party = self.party
        return Turn(
            party.account, party.owner, party.policy, self.clock.now(), self.clock.fresh_id(), self.applications()
        )

    def _finish(self, turn: Turn, arrival: Arrival | None) -> None:
        for application in list(turn.appended):
            self._follow_on(turn, application)
        seen = Seen(arrival.folder, arrival.use, arrival.uidvalidity, arrival.uid) if arrival else None
        self._commit(turn, seen)

    def _commit(self, turn: Turn, seen: Seen | None) -> None:
        versions = {a: known.version for a, known in (self._applications or {}).items()}
        try:
            commit(turn, self.store, versions, seen)
        except StreamConflict:
            self._applications = None  # somebody else wrote: the next turn reads anew
            raise
        self._applications = turn.applications
        self.stored += 1
        for application, events in turn.appended.items():
            names = [type(event).__name__ for event in events]
            log.info("events_stored", application=application, events=names)

    def _try(self, arrival: Arrival) -> bool:
        """Count the message as tried, before it is parsed; the second time that one kills the process, set it aside."""
        with self.store.transaction() as unit:
            tries = unit.tried(self.party.account, arrival.folder, arrival.uidvalidity, arrival.uid)
        if tries > 2:
            self.set_aside(arrival, "ended_the_process_twice")
            return False
        return True

    def set_aside(self, arrival: Arrival, reason: str) -> None:
        """Put a message aside with its reason. Whose it may be is remembered: it holds what would go there."""
        turn = self._turn()
        author = salvage.author(arrival.raw)
        turn.letters.append(
            LetterRow(
                at=employers.noticed(turn, arrival),
                from_addr=author,
                from_domain=author.rpartition("@")[2],
                application=None,
                kind="unreadable",
                clear=False,
            )
        )
        turn.aside.append(
            Quarantined(
                folder=arrival.folder, uidvalidity=arrival.uidvalidity, uid=arrival.uid, reason=reason, at=turn.now
            )
        )
        log.warning("message_set_aside", folder=arrival.folder, uid=arrival.uid, reason=reason)
        self._finish(turn, arrival)

    def _is_ours(self, letter: Letter) -> bool:
        if letter.message_id is None or not self.party.wrote(letter):
            return False
        known = self.store.known(self.party.account, message_key(letter.message_id))
        return known is not None and known.role == "ours"
