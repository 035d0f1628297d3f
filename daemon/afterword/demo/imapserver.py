"""A small IMAP4rev1 server on loopback (RFC 3501, with IDLE, UIDPLUS, MOVE and SPECIAL-USE), for showing and testing.

It knows what this project's client says, answers anything else with BAD, and holds everything in memory.
It announces new mail at once, and, as Dovecot does, in one segment with ``+ idling`` what came just before.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from email import message_from_bytes

from afterword.demo.mailstore import Folder, Mailstore, Stored

CAPABILITIES = "IMAP4rev1 LITERAL+ IDLE UIDPLUS MOVE SPECIAL-USE AUTH=PLAIN"
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n$")
_TOKEN = re.compile(rb'"((?:[^"\\]|\\.)*)"|(\([^()]*(?:\([^()]*\)[^()]*)*\))|([^\s()"]+)')
_PARTIAL = re.compile(r"BODY(?:\.PEEK)?\[(.*?)\](?:<(\d+)\.(\d+)>)?", re.IGNORECASE)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_LINE_LIMIT = 70_000_000


class ImapServer:
    """Serves a `Mailstore`; every password is right, since it listens on loopback alone."""

    def __init__(self, store: Mailstore, now: Callable[[], datetime]) -> None:
        self.store, self.now = store, now
        self.port = 0
        self._server: asyncio.Server | None = None
        self._sessions: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Listen on a free port of loopback."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=_LINE_LIMIT)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Close everything."""
        assert self._server is not None
        self._server.close()
        for task in list(self._sessions):
            task.cancel()
        await asyncio.gather(*self._sessions, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._sessions.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await _Session(self.store, self.now, reader, writer).talk()
        finally:
            self._sessions.discard(task)
            writer.close()


class _Session:
    def __init__(
        self,
        store: Mailstore,
        now: Callable[[], datetime],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.store, self.now, self.reader, self.writer = store, now, reader, writer
        self.user = ""
        self.selected: Folder | None = None
        self.told = 0  # how many messages of the selected folder the client knows of

    # --- the dialogue -------------------------------------------------------------------------------------------------

    async def talk(self) -> None:
        self._say(f"* OK [CAPABILITY {CAPABILITIES}] ready")
        while True:
            await self.writer.drain()
            words = await self._command()
            if words is None or len(words) < 2:
                return
            tag, verb, *arguments = words
            name = verb.decode("ascii", "replace").lower()
            if name == "uid" and arguments:
                name = f"uid_{arguments.pop(0).decode('ascii', 'replace').lower()}"
            handler: Callable[[list[bytes]], Awaitable[str]] | None = getattr(self, f"_{name}", None)
            answer = await handler(arguments) if handler else "BAD unknown command"
            self._say(f"{tag.decode('ascii', 'replace')} {answer}")
            if name == "logout":
                await self.writer.drain()
                return

    async def _command(self) -> list[bytes] | None:
        """One command with its literals, cut into words."""
        words: list[bytes] = []
        while True:
            line = await self.reader.readline()
            if not line:
                return None
            literal = _LITERAL.search(line)
            words += [_unquoted(match) for match in _TOKEN.finditer(line[: literal.start()] if literal else line)]
            if literal is None:
                return words
            if not literal.group(2):
                self._say("+ go on")
                await self.writer.drain()
            words.append(await self.reader.readexactly(int(literal.group(1))))

    def _say(self, line: str, octets: bytes = b"") -> None:
        self.writer.write(line.encode() + octets + b"\r\n")

    def _tell_news(self) -> None:
        if self.selected is not None and len(self.selected.messages) != self.told:
            self.told = len(self.selected.messages)
            self._say(f"* {self.told} EXISTS")

    # --- any state ----------------------------------------------------------------------------------------------------

    async def _capability(self, _: list[bytes]) -> str:
        self._say(f"* CAPABILITY {CAPABILITIES}")
        return "OK done"

    async def _noop(self, _: list[bytes]) -> str:
        self._tell_news()
        return "OK done"

    async def _logout(self, _: list[bytes]) -> str:
        self._say("* BYE see you")
        return "OK done"

    async def _login(self, arguments: list[bytes]) -> str:
        self.user = arguments[0].decode()
        return f"OK [CAPABILITY {CAPABILITIES}] welcome"

    async def _authenticate(self, arguments: list[bytes]) -> str:
        if len(arguments) < 2:
            self._say("+ ")
            await self.writer.drain()
            arguments.append((await self.reader.readline()).strip())
        _, user, _ = base64.b64decode(arguments[1]).split(b"\0")
        return await self._login([user])

    # --- folders --------------------------------------------------------------------------------------------------------

    async def _list(self, _: list[bytes]) -> str:
        for folder in self.store.folders(self.user).values():
            self._say(f'* LIST (\\HasNoChildren {folder.attribute}) "/" "{folder.name}"')
        return "OK done"

    async def _status(self, arguments: list[bytes]) -> str:
        folder = self._folder(arguments[0])
        if folder is None:
            return "NO [NONEXISTENT] no such folder"
        counts = f"MESSAGES {len(folder.messages)} UIDNEXT {folder.uidnext} UIDVALIDITY {folder.uidvalidity}"
        self._say(f'* STATUS "{folder.name}" ({counts})')
        return "OK done"

    async def _select(self, arguments: list[bytes]) -> str:
        self.selected = folder = self._folder(arguments[0])
        if folder is None:
            return "NO [NONEXISTENT] no such folder"
        self.told = len(folder.messages)
        self._say("* FLAGS (\\Seen \\Deleted \\Draft \\Answered \\Flagged)")
        self._say(f"* {self.told} EXISTS\r\n* 0 RECENT")
        self._say(f"* OK [UIDVALIDITY {folder.uidvalidity}] stays\r\n* OK [UIDNEXT {folder.uidnext}] next")
        return "OK [READ-WRITE] selected"

    async def _examine(self, arguments: list[bytes]) -> str:
        return (await self._select(arguments)).replace("READ-WRITE", "READ-ONLY")

    async def _append(self, arguments: list[bytes]) -> str:
        folder = self._folder(arguments[0])
        if folder is None:
            return "NO [TRYCREATE] no such folder"
        flags = {f for a in arguments[1:-1] if a.startswith(b"(") for f in a.strip(b"()").decode().split()}
        dates = [a for a in arguments[1:-1] if not a.startswith(b"(")]
        stored = folder.add(arguments[-1], _internal_date(dates[0]) if dates else self.now(), flags)
        return f"OK [APPENDUID {folder.uidvalidity} {stored.uid}] done"

    # --- messages -------------------------------------------------------------------------------------------------------

    async def _uid_search(self, arguments: list[bytes]) -> str:
        found = self._box().messages
        words = [a.decode("utf-8", "replace") for a in arguments]
        while words:
            key = words.pop(0).upper()
            if key == "UID":
                found = _among(found, words.pop(0), self._box())
            elif key == "SINCE":
                since = _day(words.pop(0))
                found = [m for m in found if m.internal_date.date() >= since]
            elif key == "HEADER":
                name, wanted = words.pop(0), words.pop(0)
                found = [m for m in found if wanted in str(message_from_bytes(m.raw).get(name, ""))]
            elif re.fullmatch(r"[\d:*,]+", key):
                wanted_numbers = _numbers(key, len(self._box().messages))
                numbered = list(enumerate(self._box().messages, 1))
                found = [m for n, m in numbered if n in wanted_numbers and m in found]
            elif key != "ALL":
                return "BAD unknown search key"
        self._say(" ".join(["* SEARCH", *(str(m.uid) for m in found)]))
        return "OK done"

    async def _uid_fetch(self, arguments: list[bytes]) -> str:
        wanted = b" ".join(arguments[1:]).decode("utf-8", "replace")
        for number, message in enumerate(self._box().messages, 1):
            if message in _among(self._box().messages, arguments[0].decode(), self._box()):
                self._say(f"* {number} FETCH (UID {message.uid}", _items(message, wanted) + b")")
        return "OK done"

    async def _uid_store(self, arguments: list[bytes]) -> str:
        flags = set(arguments[-1].strip(b"()").decode().split())
        for message in _among(self._box().messages, arguments[0].decode(), self._box()):
            message.flags = message.flags | flags if arguments[1].startswith(b"+") else message.flags - flags
        return "OK done"

    async def _uid_expunge(self, arguments: list[bytes]) -> str:
        return self._expunged(_among(self._box().messages, arguments[0].decode(), self._box()))

    async def _expunge(self, _: list[bytes]) -> str:
        return self._expunged(self._box().messages)

    def _expunged(self, among: list[Stored]) -> str:
        for number in self._box().remove({m.uid for m in among if "\\Deleted" in m.flags}):
            self._say(f"* {number} EXPUNGE")
            self.told -= 1
        return "OK done"

    async def _uid_move(self, arguments: list[bytes]) -> str:
        target = self._folder(arguments[1])
        if target is None:
            return "NO [TRYCREATE] no such folder"
        moved = _among(self._box().messages, arguments[0].decode(), self._box())
        for message in moved:
            target.add(message.raw, message.internal_date, message.flags)
            message.flags.add("\\Deleted")
        return self._expunged(moved)

    async def _idle(self, _: list[bytes]) -> str:
        folder = self._box()
        news = asyncio.Event()
        folder.waiting.add(news)
        done = asyncio.ensure_future(self.reader.readline())
        try:
            self._say("+ idling")
            while not done.done():
                self._tell_news()
                news.clear()
                await self.writer.drain()
                waiting = asyncio.ensure_future(news.wait())
                await asyncio.wait({done, waiting}, return_when=asyncio.FIRST_COMPLETED)
                waiting.cancel()
            if not done.result():
                raise ConnectionError
            return "OK done"
        finally:
            folder.waiting.discard(news)
            done.cancel()

    # --- the inside -------------------------------------------------------------------------------------------------------

    def _box(self) -> Folder:
        if self.selected is None:
            raise ConnectionError("nothing is selected")
        return self.selected

    def _folder(self, name: bytes) -> Folder | None:
        return self.store.folders(self.user).get(name.decode("utf-8", "replace"))


def _unquoted(match: re.Match[bytes]) -> bytes:
    quoted, parenthesised, atom = match.groups()
    return re.sub(rb"\\(.)", rb"\1", quoted) if quoted is not None else parenthesised or atom


def _numbers(text: str, last: int) -> set[int]:
    """The numbers of a sequence set (RFC 3501 section 9); `*` is the last one."""
    found: set[int] = set()
    for part in text.split(","):
        ends = [last if end == "*" else int(end) for end in part.split(":")]
        found |= set(range(min(ends), max(ends) + 1)) if max(ends) - min(ends) < 1_000_000 else set()
    return found


def _among(messages: list[Stored], text: str, folder: Folder) -> list[Stored]:
    wanted = _numbers(text.replace("*", str(max((m.uid for m in folder.messages), default=0))), 0)
    return [m for m in messages if m.uid in wanted]


def _items(message: Stored, wanted: str) -> bytes:
    """The answer to FETCH: the data items asked for (RFC 3501 section 7.4.2)."""
    found = b""
    if "RFC822.SIZE" in wanted.upper():
        found += f" RFC822.SIZE {len(message.raw)}".encode()
    if "INTERNALDATE" in wanted.upper():
        at = message.internal_date.astimezone(UTC)
        found += f' INTERNALDATE "{at.day:02d}-{_MONTHS[at.month - 1]}-{at.year} {at:%H:%M:%S} +0000"'.encode()
    if "FLAGS" in wanted.upper():
        found += f" FLAGS ({' '.join(sorted(message.flags))})".encode()
    for part in _PARTIAL.finditer(wanted):
        section, start, length = part.groups()
        octets = _section(message.raw, section)
        if start is not None:
            octets = octets[int(start) : int(start) + int(length)]
        origin = f"<{start}>" if start is not None else ""
        found += f" BODY[{section}]{origin} {{{len(octets)}}}\r\n".encode() + octets
    return found


def _section(raw: bytes, section: str) -> bytes:
    if not section.upper().startswith("HEADER"):
        return raw
    names = re.findall(r"[\w-]+", section.partition("(")[2]) if "(" in section else []
    message = message_from_bytes(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
    fields = [(n, v) for n, v in message.items() if not names or n.upper() in {w.upper() for w in names}]
    return "".join(f"{n}: {v}\r\n" for n, v in fields).encode("utf-8", "surrogateescape") + b"\r\n"


def _day(text: str) -> date:
    day, month, year = text.split("-")
    return date(int(year), _MONTHS.index(month.title()) + 1, int(day))


def _internal_date(text: bytes) -> datetime:
    words = text.decode().split()
    moment = datetime.strptime(f"{words[1]} {words[2]}", "%H:%M:%S %z")
    return datetime.combine(_day(words[0]), moment.timetz())
