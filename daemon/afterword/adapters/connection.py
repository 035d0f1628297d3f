"""One connection to an IMAP server: made, logged in, used within bounds, closed. Rules of mail are elsewhere.

Everything that goes wrong is a `MailboxError`. After a time-out, a lost connection or an answer that makes no sense
the connection is closed and not used again.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path

from afterword.adapters.mailbox_failures import MailboxError, understood
from afterword.adapters.wire import ALLOWANCE, Client, Wire

_GOODBYE = 2.0  # seconds that LOGOUT may take
_PATIENCE = 4  # a command may take this many times the silence that is allowed
_SLOWEST = 16_384  # octets a second; a slower line does not get a large message through
_STILL_GOOD = frozenset({"refused", "not_connected"})  # failures that leave the connection as it was


class Security(StrEnum):
    """How the connection is made private."""

    TLS = "tls"
    STARTTLS = "starttls"  # required: never falls back
    PLAIN = "plain"  # loopback addresses alone


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapEndpoint:
    """Where the mailbox is. ``timeout``: seconds without a byte after which the server counts as gone."""

    host: str
    port: int = 993
    security: Security = Security.TLS
    username: str = ""
    timeout: float = 30.0
    ca_file: Path | None = None  # further authorities for `tls_context`


def tls_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """One for the whole process: a context costs nearly a megabyte. TLS 1.2 at least, names checked."""
    context = ssl.create_default_context()
    if ca_file is not None:
        context.load_verify_locations(ca_file)
    return context


class Connection:
    """A connection that may be there or not. `password` is asked for at each `connect`."""

    def __init__(self, endpoint: ImapEndpoint, password: Callable[[], str], context: ssl.SSLContext) -> None:
        self.endpoint = endpoint
        self.capabilities: frozenset[str] = frozenset()
        self._password = password
        self._context = context
        self._wire: Wire | None = None
        self._client: Client | None = None

    @property
    def alive(self) -> bool:
        """Whether it is connected, as far as anybody knows."""
        return self._client is not None

    @property
    def unread(self) -> bool:
        """Whether the server has said something that nobody has read, which no poll of the socket would tell."""
        return self._wire is not None and self._wire.unread

    def fileno(self) -> int:
        """The socket's descriptor. Raises MailboxError where there is none."""
        if self._wire is None:
            raise _not_connected()
        return self._wire.sock.fileno()

    def connect(self) -> None:
        """Connect and log in. An older connection is closed first."""
        self.close()
        with self._translated():
            endpoint = self.endpoint
            if endpoint.security is Security.PLAIN and not _loopback(endpoint.host):
                raise MailboxError("plain IMAP is for loopback addresses", reason="not_secure", temporary=False)
            tls = endpoint.security is Security.TLS
            context = self._context if tls else None
            wire = Wire(
                endpoint.host, endpoint.port, context=context, silence=endpoint.timeout, opened=self._has_opened
            )
            client = Client(wire, tls=tls)
            if endpoint.security is Security.STARTTLS:
                self._start_tls(client)
            self._log_in(client)
            self.capabilities = frozenset(each.decode("ascii", "replace") for each in client.capabilities())
            if "ID" in self.capabilities:  # RFC 2971; some providers let nobody in who does not say
                wire.xatom("ID", '("name" "Afterword")')
            self._client = client

    def close(self, *, politely: bool = True) -> None:
        """Say goodbye if that is quickly done, and close. Never raises."""
        wire, client = self._wire, self._client
        self._wire = self._client = None
        if wire is None:
            return
        if client is not None and politely:
            wire.allow(min(_GOODBYE, self.endpoint.timeout))
            with contextlib.suppress(Exception):
                client.logout()
        wire.shutdown()

    def hang_up(self) -> None:
        """Break the connection, from any thread: the call that waits for the server fails now. Never raises."""
        if (wire := self._wire) is not None:
            wire.hang_up()

    @contextlib.contextmanager
    def conversation(self, octets: int = 0, *, seconds: float | None = None) -> Iterator[Client]:
        """One exchange with the server, of about `octets` of payload, within `seconds`. Raises MailboxError alone."""
        with self._translated():
            client, wire = self._client, self._wire
            if client is None or wire is None:
                raise _not_connected()
            self.budget(octets, seconds)
            wire.untagged_responses.clear()  # imaplib keeps all of them, for ever
            yield client

    def budget(self, octets: int = 0, seconds: float | None = None) -> None:
        """Set bounds anew, for the next command within a conversation."""
        if self._wire is not None:
            wanted = self.endpoint.timeout * _PATIENCE if seconds is None else seconds
            self._wire.allow(wanted + octets / _SLOWEST, ALLOWANCE + octets)

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        """Libraries' exceptions become `MailboxError`; the connection is dropped unless it is known to be good."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - parsers of servers' answers raise anything
            failure = understood(error)
            if self._client is None or failure.reason not in _STILL_GOOD:
                self.close(politely=False)
            raise failure from None  # the library's text may hold what a message says
        except BaseException:
            self.close(politely=False)
            raise

    def _has_opened(self, wire: Wire) -> None:
        self._wire = wire

    def _start_tls(self, client: Client) -> None:
        if not client.has_capability("STARTTLS"):
            raise MailboxError("the server does not offer STARTTLS", reason="not_secure", temporary=False)
        client.starttls(self._context)

    def _log_in(self, client: Client) -> None:
        """PLAIN (RFC 4616) where it is offered: it carries any character. LOGIN otherwise."""
        user, password = self.endpoint.username, self._secret()
        if any(ord(each) < 32 or ord(each) == 127 for each in user + password):
            raise _no_login("user name or password has a control character")
        if client.has_capability("AUTH=PLAIN"):
            client.plain_login(user, password)
        elif client.has_capability("LOGINDISABLED") or not (user + password).isascii():
            raise _no_login("the server offers no way to log in")
        else:
            client.login(user, password)

    def _secret(self) -> str:
        try:
            return self._password()
        except (OSError, ValueError, LookupError) as error:
            why = f"the password cannot be read ({type(error).__name__})"
            raise MailboxError(why, reason="no_password", temporary=True) from None


def _not_connected() -> MailboxError:
    return MailboxError("not connected", reason="not_connected", temporary=True)


def _no_login(why: str) -> MailboxError:
    return MailboxError(why, reason="login_refused", temporary=False)


def _loopback(host: str) -> bool:
    with contextlib.suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"
