"""A small SMTP server on loopback (RFC 5321, enough for one polite client) that hands on what it takes."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass

_PATH = re.compile(rb"<([^<>\s]*)>")
_LIMIT = 70_000_000


@dataclass(frozen=True, slots=True)
class Envelope:
    """A message that was taken, and whom it is for."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class SmtpServer:
    """Gives every message to `deliver` before it says that it took it."""

    def __init__(self, deliver: Callable[[Envelope], None]) -> None:
        self.deliver = deliver
        self.port = 0
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen on a free port of loopback."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=_LIMIT)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._talk(reader, writer)
        writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sender = ""
        recipients: list[str] = []
        writer.write(b"220 localhost ESMTP\r\n")
        while line := await reader.readline():
            verb, path = line[:4].upper().strip(), _PATH.search(line)
            address = path.group(1).decode("utf-8", "replace") if path else ""
            answer = b"250 OK"
            if verb == b"EHLO":
                answer = b"250-localhost\r\n250-8BITMIME\r\n250 SMTPUTF8"
            elif verb == b"MAIL":
                sender, recipients = address, []
            elif verb == b"RCPT":
                recipients.append(address)
            elif verb == b"DATA":
                writer.write(b"354 end with a dot\r\n")
                await writer.drain()
                raw = await _text(reader)
                self.deliver(Envelope(sender, tuple(recipients), raw))
            elif verb == b"QUIT":
                writer.write(b"221 bye\r\n")
                await writer.drain()
                return
            elif verb not in (b"HELO", b"RSET", b"NOOP"):
                answer = b"502 what is that"
            writer.write(answer + b"\r\n")
            await writer.drain()


async def _text(reader: asyncio.StreamReader) -> bytes:
    """The lines up to the dot, with dot-stuffing taken off (RFC 5321 section 4.5.2)."""
    lines = []
    while (line := await reader.readline()) != b".\r\n":
        if not line:
            raise ConnectionError("left in the middle")
        lines.append(line[1:] if line.startswith(b".") else line)
    return b"".join(lines)
