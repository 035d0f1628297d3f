"""A mailbox on an IMAP server (RFC 3501/9051), blocking, owned by one thread at a time.

Mail is only peeked at. IDLE (RFC 2177) is only a wake-up: whatever comes means "leave IDLE and search".
After a time-out, a lost connection or an answer that makes no sense, the connection is closed and not used again;
`connect` makes a new one. Everything that goes wrong is a `MailboxError`; wrong arguments are ValueErrors, our own bugs.

Only `hang_up`, `fileno` and `unread` may be called from another thread than the one that works with the mailbox.
"""

from __future__ import annotations

import hashlib
import re
import ssl
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from afterword.adapters.connection import Connection, ImapEndpoint, Security, tls_context
from afterword.adapters.folders import Folder, Listed, encoded, listed, uses
from afterword.adapters.mailbox_failures import MailboxError
from afterword.adapters.mailbox_values import (
    UNDATED,
    Fetched,
    FolderStatus,
    aware,
    message_ids_of,
    number,
    uidvalidity_of,
)
from afterword.adapters.waiter import wait_blocking, wait_for_word
from afterword.adapters.wire import Client
from afterword.core.messages import FolderUse

__all__ = [
    "MESSAGE_LIMIT",
    "UNDATED",
    "Fetched",
    "Folder",
    "FolderStatus",
    "ImapEndpoint",
    "Mailbox",
    "MailboxError",
    "Security",
    "tls_context",
    "wait_for_word",
]

MESSAGE_LIMIT = 10_000_000  # octets of a message that are fetched
_DONE = 15.0  # seconds that leaving IDLE may take
_SCAN = 200  # newest messages whose Message-ID is read where the server's SEARCH finds nothing
_BATCH = 50

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEARCHABLE_ID = re.compile(r"<[!#-;=?-\[\]-~]{1,250}>", re.ASCII)  # no quote, backslash, blank, control
_FLAG = re.compile(r"\\?[A-Za-z$][A-Za-z0-9$_-]{0,60}", re.ASCII)
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_APPENDUID = re.compile(rb"\[APPENDUID \d{1,10} (\d{1,10})\]")


class Mailbox:
    """One connection to one mailbox, and what can be done with it.

    `password` is asked for at each `connect`. `overrides` names folders whose use the owner has stated.
    """

    def __init__(
        self,
        endpoint: ImapEndpoint,
        password: Callable[[], str],
        ssl_context: ssl.SSLContext,
        *,
        overrides: Mapping[FolderUse, str] | None = None,
    ) -> None:
        self._connection = Connection(endpoint, password, ssl_context)
        self._overrides = dict(overrides or {})
        self._exists = 0
        self._idling = False
        self._idle_refused = False

    @property
    def connected(self) -> bool:
        return self._connection.alive

    @property
    def capabilities(self) -> frozenset[str]:
        """What the server can do, upper case, as of the login."""
        return self._connection.capabilities

    def connect(self) -> None:
        """Connect and log in. An older connection is closed first."""
        self.close()
        self._idle_refused = False
        self._connection.connect()

    def close(self) -> None:
        """Say goodbye if that is quickly done, and close. Never raises."""
        self._connection.close(politely=not self._idling)
        self._idling = False

    def hang_up(self) -> None:
        """Break the connection, from any thread: the call that waits for the server fails now. Never raises."""
        self._connection.hang_up()

    # --- folders -------------------------------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        """Every folder and what it is for, INBOX first."""
        with self._connection.conversation() as client:
            found = [listed(*each) for each in client.list_folders()]
            flagged = any(folder.use not in {FolderUse.INBOX, FolderUse.OTHER} for folder in uses(found))
            if not flagged and "SPECIAL-USE" in self.capabilities:
                found = _with_special_use(client) or found
            return uses(found, self._overrides)

    def status(self, folder: str) -> FolderStatus:
        """Look at a folder without selecting it."""
        with self._connection.conversation() as client:
            found = client.folder_status(encoded(folder), ["MESSAGES", "UIDNEXT", "UIDVALIDITY"])
            uidnext = found.get(b"UIDNEXT")
            return FolderStatus(
                uidvalidity=uidvalidity_of(found),
                uidnext=None if uidnext is None else number(uidnext),
                messages=int(found.get(b"MESSAGES", 0)),
            )

    def select(self, folder: str, *, readonly: bool = True) -> int:
        """Select a folder; its UIDVALIDITY. What follows works on this folder."""
        with self._connection.conversation() as client:
            return self._select(client, folder, readonly=readonly)

    # --- looking -------------------------------------------------------------------------------------------------

    def new_uids(self, last_uid: int) -> tuple[int, ...]:
        """UIDs above `last_uid` in the selected folder, ascending."""
        if last_uid < 0:
            raise ValueError("a UID is not negative")
        if last_uid >= 2**32 - 1:
            return ()
        with self._connection.conversation() as client:
            client.noop()  # else some servers search what they last announced
            found = self._search(client, "UID", f"{last_uid + 1}:*")
            return tuple(uid for uid in found if uid > last_uid)  # `n:*` always names the last one

    def recent_uids(self, since: date) -> tuple[int, ...]:
        """UIDs of messages that came on `since` or later by the server's reckoning, ascending."""
        with self._connection.conversation() as client:
            client.noop()
            return self._search(client, "SINCE", f"{since.day:02d}-{_MONTHS[since.month - 1]}-{since.year:04d}")

    def fetch(self, uid: int) -> Fetched | None:
        """One message of the selected folder, peeked at. None: the server left it out twice."""
        number(uid)
        for _ in range(2):
            with self._connection.conversation() as client:
                about = client.fetch([uid], ["UID", "RFC822.SIZE", "INTERNALDATE"]).get(uid, {})
                size = about.get(b"RFC822.SIZE")
                raw = self._body(client, uid, size) if isinstance(size, int) else None
                if raw is not None:
                    return Fetched(uid=uid, internal_date=aware(about.get(b"INTERNALDATE")), size=size, raw=raw)
        return None

    def find_by_message_id(self, folder: str, message_id: str) -> tuple[int, ...]:
        """UIDs of the messages in `folder` whose Message-ID field is `message_id` (with its angle brackets).

        What SEARCH says is compared with the field itself, since servers match parts; where it finds nothing the
        newest messages' fields are read, since some servers never find anything. Selects `folder`.
        """
        with self._connection.conversation() as client:
            self._select(client, folder, readonly=True)
            if _SEARCHABLE_ID.fullmatch(message_id):
                uids = self._search(client, "HEADER", "Message-ID", f'"{message_id}"')
                if found := self._bearing(client, uids[-_SCAN:], message_id):
                    return found
            newest = max(1, self._exists - _SCAN + 1)
            uids = self._search(client, f"{newest}:*") if self._exists else ()
            return self._bearing(client, uids, message_id)

    # --- changing ------------------------------------------------------------------------------------------------

    def append(
        self, folder: str, raw: bytes, flags: tuple[str, ...] = (), internal_date: datetime | None = None
    ) -> int | None:
        """Lay a message into a folder; its UID where the server says it (RFC 4315).

        Raises ValueError for a message that is empty or has other line ends than CRLF, and for flags that are none.
        """
        if not raw or _BARE.search(raw):
            raise ValueError("a message has lines, and they end in CRLF")
        if not all(_FLAG.fullmatch(flag) for flag in flags):
            raise ValueError("not an IMAP flag")
        when = None if internal_date is None else internal_date.astimezone(UTC)
        with self._connection.conversation(len(raw)) as client:
            said = client.append(encoded(folder), raw, flags, when)
            match = _APPENDUID.search(said or b"")
            return int(match.group(1)) if match else None

    def remove(self, folder: str, uid: int, expected_sha256: str | None = None) -> bool:
        """Remove one message for good (or into Trash where the server can do no better); True: it is gone now.

        With `expected_sha256` (hex, of the raw bytes) only if the message still is those bytes. False: nothing was
        changed, since it was not there or not the same, or could not be removed without touching others.
        """
        number(uid)
        self.select(folder, readonly=False)
        there = self.fetch(uid)
        if there is None or (expected_sha256 is not None and _digest(there) != expected_sha256):
            return False
        trash = None
        if "UIDPLUS" not in self.capabilities and "MOVE" in self.capabilities:
            trash = next((each.name for each in self.folders() if each.use is FolderUse.TRASH), None)
        with self._connection.conversation() as client:
            if trash is not None and trash != folder:
                client.move([uid], encoded(trash))
            elif not self._expunge(client, uid):
                return False
            return not self._search(client, "UID", str(uid))

    # --- waiting -------------------------------------------------------------------------------------------------

    @property
    def supports_idle(self) -> bool:
        """Whether `start_idle` is of use. False once the server refused it on this connection."""
        return "IDLE" in self.capabilities and not self._idle_refused

    @property
    def unread(self) -> bool:
        """Whether the server has said something that nobody has read, which no poll of the socket would tell."""
        return self._connection.unread

    def fileno(self) -> int:
        """The connection's descriptor, to wait for. Readable means: `end_idle`, then search."""
        return self._connection.fileno()

    def start_idle(self) -> bool:
        """Enter IDLE in the selected folder. True: something already waits; do not wait, `end_idle` and search."""
        with self._connection.conversation() as client:
            self._idling = client.begin_idle()
            self._idle_refused = not self._idling
            return self._idle_refused or self.unread or bool(client.wire.untagged_responses)

    def end_idle(self) -> bool:
        """Leave IDLE. True: the server had said something by then. Without effect where `start_idle` was refused."""
        if not self._idling:
            return False
        self._idling = False
        with self._connection.conversation(seconds=min(_DONE, self._connection.endpoint.timeout)) as client:
            client.leave_idle()
            return bool(client.wire.untagged_responses)

    def wait(self, seconds: float, stop: int | None = None) -> bool:
        """Wait as `wait_for_word` does, for those who have no event loop; `stop` is a descriptor that ends it, too."""
        return wait_blocking(self, seconds, stop)

    # --- the inside ----------------------------------------------------------------------------------------------

    def _select(self, client: Client, folder: str, *, readonly: bool) -> int:
        found = client.select_folder(encoded(folder), readonly)
        self._exists = int(found.get(b"EXISTS", 0))
        return uidvalidity_of(found)

    def _search(self, client: Client, *criteria: str) -> tuple[int, ...]:
        """UID SEARCH. `criteria` are ours or checked: nothing here quotes them."""
        kind, data = client.wire.uid("SEARCH", *criteria)
        if kind != "OK":
            raise MailboxError("the server refused to search", reason="refused", temporary=True)
        lines = (line.partition(b"(")[0] for line in data if line)  # "(MODSEQ n)" may follow
        return tuple(sorted({number(int(word)) for line in lines for word in line.split()}))

    def _body(self, client: Client, uid: int, size: int) -> bytes | None:
        self._connection.budget(min(size, MESSAGE_LIMIT))
        found = client.fetch([uid], [f"BODY.PEEK[]<0.{MESSAGE_LIMIT}>"]).get(uid, {})
        raw = next((value for key, value in found.items() if key.startswith(b"BODY[]")), None)
        return raw[:MESSAGE_LIMIT] if isinstance(raw, bytes) else None

    def _bearing(self, client: Client, uids: tuple[int, ...], message_id: str) -> tuple[int, ...]:
        wanted, found = message_id.encode("utf-8", "surrogatepass"), set()
        for start in range(0, len(uids), _BATCH):
            batch = uids[start : start + _BATCH]
            self._connection.budget(0)
            for uid, item in client.fetch(list(batch), ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"]).items():
                for key, value in item.items():
                    if key.startswith(b"BODY[HEADER") and wanted in message_ids_of(value):
                        found.add(uid)
        return tuple(sorted(found))

    def _expunge(self, client: Client, uid: int) -> bool:
        """Delete and expunge `uid` alone. Without UIDPLUS only where nothing else is marked for deletion."""
        alone = "UIDPLUS" in self.capabilities
        if not alone and set(self._search(client, "DELETED")) - {uid}:
            return False
        client.delete_messages([uid], silent=True)
        if alone:
            client.uid_expunge([uid])
        else:
            client.expunge()
        return True


def _with_special_use(client: Client) -> list[Listed]:
    """Ask again, for servers that tell uses only when asked (RFC 6154 section 3)."""
    client.wire.untagged_responses.clear()
    kind, _ = client.wire.xatom("LIST", '""', '"*"', "RETURN (SPECIAL-USE)")
    data = client.wire.response("LIST")[1]
    return [listed(*each) for each in client._proc_folder_list(data)] if kind == "OK" and data != [None] else []  # noqa: SLF001


def _digest(fetched: Fetched) -> str | None:
    """None where the message was cut: then nobody knows what it is. Its ``size`` is a guess on some servers."""
    return hashlib.sha256(fetched.raw).hexdigest() if len(fetched.raw) < MESSAGE_LIMIT else None
