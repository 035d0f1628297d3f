"""One message that a server cannot hand over keeps no other from being read, and holds what it may be about."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from afterword.adapters.folders import Folder
from afterword.adapters.mailbox_failures import MailboxError
from afterword.core.messages import FolderUse
from afterword.service.watcher import Watcher
from service.test_answers import Desk, desk  # noqa: F401  the fixture

INBOX = Folder(name="INBOX", use=FolderUse.INBOX)


class Choking:
    """A mailbox whose one message cannot be had: a failure with this reason, or left out though it is there."""

    def __init__(self, reason: str | None, *, there: bool = True) -> None:
        self.reason, self.there = reason, there

    def fetch(self, uid: int) -> None:
        if self.reason is not None:
            raise MailboxError("no", reason=self.reason, temporary=True)

    def new_uids(self, last_uid: int) -> tuple[int, ...]:
        return (last_uid + 1,) if self.there else ()


def tried(made: Desk, mailbox: Choking, times: int) -> list[str]:
    """Try to read message 7 so often; why it lies in quarantine then."""

    async def trying() -> None:
        watcher = Watcher(made.journey, lambda: mailbox, asyncio.Lock())
        watcher._mailbox = mailbox
        for _ in range(times):
            try:
                assert not await watcher._read(INBOX, 1, 7)
            except MailboxError:
                assert mailbox.reason is not None

    asyncio.run(trying())
    return [item.reason for item in made.store.quarantined("a")]


@pytest.mark.parametrize("reason", ["refused", "protocol"])
def test_after_three_tries_it_is_set_aside_and_the_cursor_is_behind_it(desk, reason):  # noqa: F811
    assert tried(desk, Choking(reason), 2) == []
    assert tried(desk, Choking(reason), 3) == [f"not_fetched_{reason}"]
    assert desk.store.cursor("a", "INBOX").last_uid == 7
    letter = desk.store.letters_since("a", desk.clock.now() - timedelta(minutes=1))[-1]
    assert (letter.from_addr, letter.clear) == ("", False), "of a letter without a sender nobody can tell"


def test_a_lost_connection_is_not_the_messages_fault(desk):  # noqa: F811
    assert tried(desk, Choking("connection_lost"), 10) == []


def test_what_the_server_leaves_out_though_it_is_there_is_set_aside_and_what_is_gone_is_not(desk):  # noqa: F811
    assert tried(desk, Choking(None, there=False), 1) == []
    assert tried(desk, Choking(None), 1) == ["left_out_by_the_server"]
