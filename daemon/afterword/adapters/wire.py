"""The transport under IMAPClient: imaplib's reading and sending, with bounds that imaplib does not have.

imaplib lets ``open``, ``read``, ``readline``, ``send`` and ``shutdown`` be replaced; this room replaces them for four
reasons. A command has a deadline (a server that drips a byte a minute is not alive). A command has an allowance of
octets (a literal may claim 3 GB). What was received and not yet read is known (`Wire.unread`), which neither
``select`` nor ``SSLSocket.pending`` can tell of a buffered file. And nothing that was said is kept or logged.
"""

from __future__ import annotations

import contextlib
import imaplib
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

from imapclient import IMAPClient

LINE_LIMIT = 2_000_000  # octets; one SEARCH reply of a quarter of a million UIDs
ALLOWANCE = 4_000_000  # octets that the replies to one command may have, besides a message that was asked for
_CHUNK = 65_536  # more than a TLS record has (RFC 8446 section 5.1: 2^14), so that none stays half-read
_CONNECTING = 10.0  # seconds; nobody can break this off
_PATIENCE = 4  # a command may take this many times the silence that is allowed


class Wire(imaplib.IMAP4):
    """One connection. `silence` is how many seconds may pass without a byte; each command may take four times that.

    Making one connects and reads the greeting; `opened` gets it as soon as there is something to hang up.
    Raises OSError, ssl.SSLError and imaplib's errors; any of them leaves the connection unfit for use.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        context: ssl.SSLContext | None,
        silence: float,
        opened: Callable[[Wire], None] = lambda _: None,
    ) -> None:
        self._context = context
        self._opened = opened
        self._silence = silence
        self._received = bytearray()
        self._source: socket.socket | None = None
        self.sock: socket.socket
        self.allow()
        super().__init__(host, port)

    def allow(self, seconds: float | None = None, octets: int = ALLOWANCE) -> None:
        """Set the deadline and the allowance of the command that follows."""
        self._until = time.monotonic() + (self._silence * _PATIENCE if seconds is None else seconds)
        self._allowance = octets

    @property
    def unread(self) -> bool:
        """Whether bytes have come that nobody has read: here, or decrypted and waiting inside TLS."""
        return bool(self._received) or (isinstance(self.sock, ssl.SSLSocket) and self.sock.pending() > 0)

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:  # noqa: ARG002
        """Connect, with TLS from the first byte where there is a context. `timeout` is not used: `silence` is."""
        self.host, self.port = host, port
        self.sock = socket.create_connection((host, port), min(_CONNECTING, self._silence))
        try:
            _lively(self.sock)
            self.sock.settimeout(self._silence)
            if self._context is None:
                self._opened(self)
            else:
                # The handshake afterwards, so that it can be broken off.
                self.sock = self._context.wrap_socket(self.sock, server_hostname=host, do_handshake_on_connect=False)
                self._opened(self)
                self.sock.do_handshake()
        except BaseException:
            self.sock.close()
            raise

    def readline(self) -> bytes:
        self._settle()
        start = 0
        while (end := self._received.find(b"\n", start)) < 0:
            start = len(self._received)
            if start > LINE_LIMIT:
                raise self.abort("line too long")
            self._receive()
        return self._take(end + 1)

    def read(self, size: int) -> bytes:
        self._settle()
        if size - len(self._received) > self._allowance:
            raise self.abort("literal larger than allowed")
        while len(self._received) < size:
            self._receive()
        return self._take(size)

    def send(self, data: Any) -> None:
        self.sock.settimeout(self._patience())
        self.sock.sendall(data)

    def shutdown(self) -> None:
        """Close at once. Never raises."""
        for name in ("file", "_file"):  # STARTTLS makes one, which would keep the socket open
            if (file := self.__dict__.get(name)) is not None:
                with contextlib.suppress(OSError, ValueError):
                    file.close()
        self._received.clear()
        with contextlib.suppress(OSError, AttributeError):
            self.hang_up()
            self.sock.close()

    def hang_up(self) -> None:
        """Break the connection from any thread: whoever waits for it gets an error now.

        Not `SSLSocket.shutdown`, which would leave the waiting thread to read the same socket without TLS.
        """
        with contextlib.suppress(OSError):
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)

    def _patience(self) -> float:
        left = min(self._silence, self._until - time.monotonic())
        if left <= 0:
            raise TimeoutError("the command's deadline has passed")
        return left

    def _settle(self) -> None:
        """Notice that STARTTLS has put another socket in place: what came before it is not to be believed."""
        if self._source is not self.sock:
            if self._received:
                raise self.abort("bytes between STARTTLS and TLS")
            self._source = self.sock

    def _receive(self) -> None:
        self.sock.settimeout(self._patience())
        data = self.sock.recv(_CHUNK)
        if not data:
            raise self.abort("connection closed by the server")
        self._allowance -= len(data)
        if self._allowance < 0:
            raise self.abort("reply larger than allowed")
        self._received += data

    def _take(self, size: int) -> bytes:
        taken = bytes(self._received[:size])
        del self._received[:size]
        return taken

    def _log(self, line: str) -> None:
        """Keep nothing: imaplib remembers the last commands, LOGIN with its password among them."""


class Client(IMAPClient):  # type: ignore[misc]  # it ships no types
    """IMAPClient over a `Wire`, with times left as the server gave them and folder names left encoded."""

    def __init__(self, wire: Wire, *, tls: bool) -> None:
        self.wire = wire
        super().__init__(wire.host, wire.port, ssl=tls)
        wire.debug = 0  # else every line of every message is formatted for a log
        self.normalise_times = False
        self.folder_encode = False

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - IMAPClient's name
        return self.wire

    def _set_read_timeout(self) -> None:
        """Leave the socket alone: the wire sets its time-outs itself."""

    def begin_idle(self) -> bool:
        """Send IDLE (RFC 2177) and wait for the continuation. False: the server refused.

        IMAPClient's own ``idle`` takes an untagged response before the continuation for an error.
        """
        self._idle_tag = self._imap._command("IDLE")  # noqa: SLF001 - imaplib has no IDLE before Python 3.14
        while self._answer() is not None:
            if self._imap.tagged_commands[self._idle_tag]:
                self._imap.tagged_commands.pop(self._idle_tag)
                return False
        return True

    def leave_idle(self) -> None:
        """Send DONE and read up to the end of IDLE. What is said meanwhile is not looked at, only that it ends."""
        self._imap.send(b"DONE\r\n")
        while not self._imap.tagged_commands[self._idle_tag]:
            self._answer()
        self._imap.tagged_commands.pop(self._idle_tag)

    def _answer(self) -> bytes | None:
        """One response; None for a continuation."""
        answer: bytes | None = self._imap._get_response()  # noqa: SLF001
        return answer


def _lively(sock: socket.socket) -> None:
    """No waiting for more to send (IMAPClient sends a line and its CRLF apart), and probes when all is quiet."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", 120), ("TCP_KEEPALIVE", 120), ("TCP_KEEPINTVL", 30), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
