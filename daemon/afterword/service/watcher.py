"""Watch: the mailbox of one account, from connection to connection.

One connection, one thread, one owner. INBOX idles; every other folder is looked at by STATUS every few minutes, and
Sent at once when a reply came in. IDLE is only a wake-up: after every wake, select and reconnect the UIDs above the
cursor are searched for, and a cursor moves only in the transaction that stores what its message led to.
Whoever else needs the mailbox hands in a job, which runs between two waits on the same connection.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, NoReturn, TypeVar

import structlog

from afterword.adapters.folders import Folder
from afterword.adapters.mailbox import Mailbox
from afterword.adapters.mailbox_failures import MailboxError
from afterword.adapters.mailbox_values import Fetched
from afterword.adapters.waiter import wait_for_word
from afterword.core.messages import Arrival, FolderUse
from afterword.service.journey import Journey
from afterword.service.replies import Wake

log = structlog.get_logger()
T = TypeVar("T")

#: Back-off between connections, in seconds: it doubles up to the last, and begins anew once one has lived so long.
FIRST_BACKOFF, LONGEST_BACKOFF, PROVEN_AFTER = 2.0, 300.0, 300.0
#: Failures of one FETCH that may be the message's own, and how often it is tried then.
_ITS_OWN_FAULT, _TRIES = frozenset({"refused", "protocol"}), 3
_NEVER_READ = frozenset({FolderUse.DRAFTS})
_ALWAYS = (FolderUse.SENT, FolderUse.INBOX)


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchSettings:
    """How often folders are looked at, and how far back the first look goes."""

    poll_seconds: float = 300.0  # folders other than INBOX; INBOX, too, where the server has no IDLE
    idle_seconds: float = 540.0  # IDLE is renewed within this
    first_look: timedelta = timedelta(days=30)


@dataclass
class _Job:
    work: Callable[[Mailbox], Any]
    done: asyncio.Future[Any]


@dataclass
class Watcher:
    """Feeds one account's journey from its mailbox, and lends the connection to others."""

    journey: Journey
    make_mailbox: Callable[[], Mailbox]
    lock: asyncio.Lock
    settings: WatchSettings = field(default_factory=WatchSettings)
    on_news: Callable[[], None] = lambda: None
    on_ready: Callable[[], None] = lambda: None
    on_lost: Callable[[str], None] = lambda _: None
    alive: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mailbox")
        self._jobs: list[_Job] = []
        self._knock = asyncio.Event()
        self._mailbox: Mailbox | None = None
        self._folders: tuple[Folder, ...] = ()
        self._polled_at = 0.0
        self._choked: Counter[tuple[str, int, int]] = Counter()
        self._lost = ""  # why there is no connection, as was told already

    # --- what others may ask ------------------------------------------------------------------------------------

    @property
    def connected(self) -> bool:
        """Whether there is a connection on which a first look has been taken."""
        return self._mailbox is not None and self._polled_at > 0

    async def use(self, job: Callable[[Mailbox], T]) -> T:
        """Run `job` on the connection as soon as it is free. Raises `MailboxError` while there is none."""
        found: T = await self._hand_in(job)
        return found

    async def look_again(self) -> None:
        """Read every folder to its end, now. Raises `MailboxError` where that cannot be done."""
        await self._hand_in(None)

    async def _hand_in(self, job: Callable[[Mailbox], Any] | None) -> Any:
        if not self.connected:
            raise MailboxError("not connected", reason="not_connected", temporary=True)
        loop = asyncio.get_running_loop()
        handed = _Job(job or _LOOK, loop.create_future())
        self._jobs.append(handed)
        self._knock.set()
        return await handed.done

    # --- connection after connection ------------------------------------------------------------------------------

    async def run(self) -> None:
        """Watch for ever. Failures of servers and networks are waited out; wrong passwords too, at length."""
        backoff = FIRST_BACKOFF
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            try:
                await self._life()
            except MailboxError as problem:
                lost = problem
            except BaseException:
                if self._mailbox is not None:
                    self._mailbox.hang_up()  # else stopping would wait for whatever the thread is reading
                raise
            finally:
                await self._disconnect()
            if loop.time() - began > PROVEN_AFTER:
                backoff = FIRST_BACKOFF
            pause = backoff * random.uniform(0.7, 1.3) if lost.temporary else LONGEST_BACKOFF  # noqa: S311  jitter
            self._tell(lost, pause)
            self.alive()
            await self._sleep(pause)
            backoff = min(backoff * 2, LONGEST_BACKOFF)

    def _tell(self, lost: MailboxError, pause: float) -> None:
        """Say why there is no connection; loudly once, however often it is tried."""
        why = str(lost)
        say = log.debug if why == self._lost else log.warning
        say("mailbox_lost", why=why, temporary=lost.temporary, again_in_seconds=round(pause))
        self._lost = why
        self.on_lost(why)

    async def _sleep(self, seconds: float) -> None:
        # In short pieces, so that the watchdog sees that this loop moves while it waits.
        while seconds > 0:
            await asyncio.sleep(min(seconds, 10.0))
            self.alive()
            seconds -= 10.0

    async def _life(self) -> NoReturn:
        """One connection, from login until it is lost (always by a `MailboxError`)."""
        mailbox = self.make_mailbox()
        self._mailbox = mailbox
        await self._call(mailbox.connect)
        self._folders = await self._call(mailbox.folders)
        log.info("mailbox_connected", folders=len(self._folders))
        if not any(folder.use is FolderUse.SENT for folder in self._folders):
            log.warning("no_sent_folder", to_do="name it in the configuration, folders.sent: it proves answers")
        await self._look_at_all()
        self._lost = ""
        self.on_ready()
        while True:
            self.alive()
            await self._work_off_jobs()
            if await self._wait():
                await self._look_at(self._inbox())
            if asyncio.get_running_loop().time() - self._polled_at >= self.settings.poll_seconds:
                await self._look_at_all()

    async def _wait(self) -> bool:
        """Idle on INBOX until a word comes, a job is handed in or a time is over. True where INBOX may have news."""
        mailbox = self._box()
        self._knock.clear()
        if self._jobs:
            return False
        await self._call(lambda: mailbox.select(self._inbox().name))
        await self._look_at(self._inbox())
        if not mailbox.supports_idle:
            await self._knocked(min(self.settings.poll_seconds, 120.0))
            return True
        if await self._call(mailbox.start_idle):
            await self._call(mailbox.end_idle)
            return True
        until_poll = self.settings.poll_seconds - (asyncio.get_running_loop().time() - self._polled_at)
        limit = max(1.0, min(self.settings.idle_seconds * random.uniform(0.85, 1.0), until_poll))  # noqa: S311  jitter
        word = await self._first_of(mailbox, limit)
        return bool(await self._call(mailbox.end_idle)) or word

    async def _first_of(self, mailbox: Mailbox, limit: float) -> bool:
        """Wait for a word of the server or a knock, whichever comes first; ticks `alive` meanwhile."""
        word = asyncio.ensure_future(wait_for_word(mailbox, limit))
        knock = asyncio.ensure_future(self._knock.wait())
        try:
            while True:
                done, _ = await asyncio.wait({word, knock}, timeout=10.0, return_when=asyncio.FIRST_COMPLETED)
                self.alive()
                if done:
                    return word in done and word.result()
        finally:
            for waiting in (word, knock):
                waiting.cancel()
            await asyncio.gather(word, knock, return_exceptions=True)

    async def _knocked(self, limit: float) -> None:
        try:
            async with asyncio.timeout(limit):
                await self._knock.wait()
        except TimeoutError:
            pass

    async def _disconnect(self) -> None:
        mailbox, self._mailbox, self._polled_at = self._mailbox, None, 0.0
        for job in self._jobs:
            if not job.done.done():
                job.done.set_exception(MailboxError("connection lost", reason="connection_lost", temporary=True))
        self._jobs.clear()
        if mailbox is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, mailbox.close)

    # --- looking -------------------------------------------------------------------------------------------------------

    async def _work_off_jobs(self) -> None:
        while self._jobs:
            job = self._jobs[0]
            try:
                result = await self._do(job)
            except MailboxError as problem:
                if problem.reason != "refused":
                    raise  # the connection is gone: `_disconnect` tells whoever waits
                self._end(job, problem)
            except Exception as bug:  # noqa: BLE001  a job's own failure belongs to whoever handed it in
                self._end(job, bug)
            else:
                self._jobs.remove(job)
                if not job.done.done():
                    job.done.set_result(result)

    async def _do(self, job: _Job) -> Any:
        if job.work is _LOOK:
            return await self._look_at_all()
        return await self._call(lambda: job.work(self._box()))

    def _end(self, job: _Job, failure: Exception) -> None:
        self._jobs.remove(job)
        if not job.done.done():
            job.done.set_exception(failure)

    async def _look_at_all(self) -> None:
        """Every folder that has something new by its STATUS; INBOX and Sent always."""
        for folder in self._readable():
            try:
                if folder.use in _ALWAYS or await self._has_news(folder):
                    await self._look_at(folder)
            except MailboxError as problem:
                if problem.reason != "refused" or folder.use in _ALWAYS:
                    raise
                # A phantom folder is listed but cannot be opened; it must not keep the others from being read.
                log.warning("folder_refused", folder=folder.name, why=str(problem))
        self._polled_at = asyncio.get_running_loop().time()

    def _readable(self) -> list[Folder]:
        # The owner's own hand first: what they wrote is never written again.
        folders = [f for f in self._folders if f.selectable and f.use not in _NEVER_READ]
        return sorted(folders, key=lambda f: _ALWAYS.index(f.use) if f.use in _ALWAYS else len(_ALWAYS))

    async def _has_news(self, folder: Folder) -> bool:
        status = await self._call(lambda: self._box().status(folder.name))
        cursor = self.journey.store.cursor(self.journey.party.account, folder.name)
        if cursor is None or cursor.uidvalidity != status.uidvalidity or status.uidnext is None:
            return True
        return status.uidnext > cursor.last_uid + 1

    async def _look_at(self, folder: Folder) -> None:
        """Read what lies above the folder's cursor; without one, or under a new UIDVALIDITY, the recent past."""
        store, account = self.journey.store, self.journey.party.account
        cursor = store.cursor(account, folder.name)
        status = None if cursor else await self._call(lambda: self._box().status(folder.name))
        validity = await self._call(lambda: self._box().select(folder.name))
        first = cursor is None or cursor.uidvalidity != validity
        if cursor is None or first:
            since = (self.journey.clock.now() - self.settings.first_look).date()
            uids = await self._call(lambda: self._box().recent_uids(since))
        else:
            uids = await self._call(lambda: self._box().new_uids(cursor.last_uid))
        sent_wanted = False
        for uid in sorted(uids):
            sent_wanted |= await self._read(folder, validity, uid)
        if first:
            self._pass_over_the_old(folder, validity, max((*uids, (status.uidnext or 1) - 1 if status else 0)))
        if sent_wanted and folder.use is not FolderUse.SENT:
            await self._look_at_sent()

    def _pass_over_the_old(self, folder: Folder, validity: int, last_uid: int) -> None:
        """What is older than the first look stays unread for good: the cursor stands behind it."""
        with self.journey.store.transaction() as unit:
            unit.move_cursor(self.journey.party.account, folder.name, validity, last_uid)

    async def _look_at_sent(self) -> None:
        for folder in self._folders:
            if folder.use is FolderUse.SENT and folder.selectable:
                await self._look_at(folder)

    async def _read(self, folder: Folder, validity: int, uid: int) -> bool:
        """Fetch one message and hand it to the journey. True where the Sent folder should be looked at."""
        self.alive()
        fetched = await self._fetched(folder, validity, uid)
        if fetched is None:
            return False
        arrival = Arrival(
            folder=folder.name,
            use=folder.use,
            uidvalidity=validity,
            uid=uid,
            internal_date=fetched.internal_date,
            size=fetched.size,
            raw=fetched.raw,
        )
        async with self.lock:
            wake = await asyncio.to_thread(self.journey.arrived, arrival)
        self.on_news()
        return wake is Wake.LOOK_AT_SENT

    async def _fetched(self, folder: Folder, validity: int, uid: int) -> Fetched | None:
        """The message, or None where it is gone, or was set aside since the server cannot hand it over.

        One message that a server chokes on must not keep the others from being read: after a few tries it is set
        aside, unread, and holds every note until the owner was asked anew.
        """
        place = (folder.name, validity, uid)
        try:
            fetched = await self._call(lambda: self._box().fetch(uid))
        except MailboxError as problem:
            if problem.reason in _ITS_OWN_FAULT:
                self._choked[place] += 1
                if self._choked[place] >= _TRIES:
                    await self._set_aside(folder, validity, uid, f"not_fetched_{problem.reason}")
            raise
        if fetched is None:  # asked twice, left out twice: expunged meanwhile, or kept back
            if uid in await self._call(lambda: self._box().new_uids(uid - 1)):
                await self._set_aside(folder, validity, uid, "left_out_by_the_server")
            else:
                log.info("message_gone", folder=folder.name, uid=uid)
        return fetched

    async def _set_aside(self, folder: Folder, validity: int, uid: int, reason: str) -> None:
        unread = Arrival(
            folder=folder.name,
            use=folder.use,
            uidvalidity=validity,
            uid=uid,
            internal_date=self.journey.clock.now(),
            size=0,
            raw=b"",
        )
        async with self.lock:
            await asyncio.to_thread(self.journey.set_aside, unread, reason)

    # --- the thread ------------------------------------------------------------------------------------------------------

    async def _call(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _box(self) -> Mailbox:
        if self._mailbox is None:
            raise MailboxError("not connected", reason="not_connected", temporary=True)
        return self._mailbox

    def _inbox(self) -> Folder:
        return next((f for f in self._folders if f.use is FolderUse.INBOX), Folder(name="INBOX", use=FolderUse.INBOX))


def _look(_: Mailbox) -> None:
    """Stands for "look at every folder" among the jobs."""


_LOOK = _look
