"""SMTP servers for tests, on loopback, in threads of their own.

`SmtpServer` is a decent one (aiosmtpd): it records what it takes, may ask for TLS and a login, refuse whom it is told to
refuse, and hand on what it took, as a delivering server does:

    with SmtpServer(deliver=lambda taken: dovecot.deliver(taken.recipients[0], taken.raw)) as server:
        endpoint = SmtpEndpoint(host=server.host, port=server.port, security="none")

`ScriptedSmtp` speaks the protocol octet by octet and breaks off wherever a script says so; it counts completed DATA:

    with ScriptedSmtp({"DOT": silence}) as server: ...
    assert server.completed == 1
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from servers.dovecot import HOST, authority

PATIENCE = 10.0  # seconds after which a server's thread gives up on a test


def server_context() -> ssl.SSLContext:
    """The servers' side of TLS, with a certificate of the throwaway authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority().issue_cert(HOST, "localhost").configure_cert(context)
    return context


# --- the decent one -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A message that was accepted."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    options: tuple[str, ...] = ()
    user: str | None = None
    encrypted: bool = False


@dataclass
class _Handler:
    """What aiosmtpd asks; replies given in `refusals` (address or verb → reply) win."""

    refusals: dict[str, str]
    deliver: Callable[[Taken], None] | None
    strangers: bool
    taken: list[Taken] = field(default_factory=list)

    async def handle_MAIL(self, server, session, envelope, address, options):  # noqa: N802
        if (reply := self.refusals.get("MAIL")) is not None:
            return reply
        if not (self.strangers or session.authenticated):
            return "530 5.7.0 authentication required"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if (reply := self.refusals.get(address) or self.refusals.get("RCPT")) is not None:
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        if (reply := self.refusals.get("DATA")) is not None:
            return reply
        taken = Taken(
            sender=envelope.mail_from,
            recipients=tuple(envelope.rcpt_tos),
            raw=envelope.original_content,
            options=tuple(envelope.mail_options),
            user=session.auth_data.login.decode() if session.auth_data else None,
            encrypted=session.ssl is not None or server.implicit,
        )
        if self.deliver is not None:
            self.deliver(taken)  # in the server's own thread; what it raises becomes a 500 and nothing is recorded
        self.taken.append(taken)
        return f"250 OK: message {len(self.taken)} taken"


class SmtpServer:
    """A recording server between ``__enter__`` and ``__exit__``.

    `security` is "none", "starttls" (asked for before AUTH and MAIL) or "tls"; `users` maps logins to passwords.
    `refusals` maps an address or MAIL, RCPT, DATA to the reply that is given instead; it may be changed at any time.
    """

    def __init__(
        self,
        *,
        security: str = "none",
        users: Mapping[str, str] | None = None,
        refusals: Mapping[str, str] | None = None,
        deliver: Callable[[Taken], None] | None = None,
        smtputf8: bool = True,
        port: int = 0,
    ) -> None:
        self.host = HOST
        self.security = security
        self.users = dict(users or {})
        self._smtputf8 = smtputf8
        self._handler = _Handler(dict(refusals or {}), deliver, strangers=not users)
        self._wanted_port = port
        self._controller: Controller | None = None

    @property
    def port(self) -> int:
        assert self._controller is not None
        return self._controller.server.sockets[0].getsockname()[1]

    @property
    def taken(self) -> list[Taken]:
        """Every message that was accepted, in order."""
        return list(self._handler.taken)

    @property
    def refusals(self) -> dict[str, str]:
        return self._handler.refusals

    def __enter__(self) -> Self:
        self._controller = _Controller(
            self._handler,
            hostname=HOST,
            port=self._wanted_port,
            server_hostname="mx.avery.example",
            ready_timeout=PATIENCE,
            enable_SMTPUTF8=self._smtputf8,
            implicit=self.security == "tls",
            tls_context=server_context() if self.security == "starttls" else None,
            require_starttls=self.security == "starttls",
            ssl_context=server_context() if self.security == "tls" else None,
            auth_require_tls=self.security == "starttls",
            authenticator=self._authenticate if self.users else None,
            auth_exclude_mechanism=() if self.users else ("PLAIN", "LOGIN"),
        )
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._controller is not None
        self._controller.stop()

    def _authenticate(self, server, session, envelope, mechanism, auth_data) -> AuthResult:
        good = isinstance(auth_data, LoginPassword) and (
            self.users.get(auth_data.login.decode()) == auth_data.password.decode()
        )
        return AuthResult(success=good, handled=False, auth_data=auth_data if good else None)


class _Server(SMTP):
    def __init__(self, handler, *, implicit: bool, **kwargs) -> None:
        super().__init__(handler, **kwargs)
        self.implicit = implicit


class _Controller(Controller):
    """On port 0: the real port is known once it listens."""

    def __init__(self, handler, *, implicit: bool, **kwargs) -> None:
        self._implicit = implicit
        super().__init__(handler, **kwargs)

    def factory(self) -> _Server:
        return _Server(self.handler, implicit=self._implicit, **self.SMTP_kwargs)

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


# --- the scripted one -----------------------------------------------------------------------------------------------


class Gone(Exception):
    """The dialogue is over, by script or because the client left."""


class Dialogue:
    """One connection, as a fault sees it."""

    def __init__(self, sock: socket.socket, server: ScriptedSmtp) -> None:
        self.sock, self.server = sock, server
        self.buffer = b""
        self.last_reply = b""

    def send(self, octets: bytes) -> None:
        try:
            self.sock.sendall(octets)
        except OSError as error:
            raise Gone from error

    def line(self) -> bytes:
        return self.until(b"\r\n")

    def until(self, end: bytes) -> bytes:
        """Everything up to and with `end`. Raises `Gone` when the client is gone first."""
        while end not in self.buffer:
            self.more()
        found, _, self.buffer = self.buffer.partition(end)
        return found + end

    def more(self) -> None:
        try:
            octets = self.sock.recv(65536)
        except OSError as error:
            raise Gone from error
        if not octets:
            raise Gone
        self.buffer += octets

    def start_tls(self) -> None:
        self.buffer = b""
        self.sock = self.server.context.wrap_socket(self.sock, server_side=True)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.sock.close()


Fault = bytes | Callable[[Dialogue], None]


def silence(dialogue: Dialogue) -> None:
    """Say nothing more until the client is gone."""
    while True:
        dialogue.more()


def fin(dialogue: Dialogue) -> None:
    """Close the connection in good order."""
    with contextlib.suppress(OSError):
        dialogue.sock.shutdown(socket.SHUT_RDWR)
    raise Gone


def rst(dialogue: Dialogue) -> None:
    """Reset the connection."""
    dialogue.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Gone


def half(octets: bytes) -> Callable[[Dialogue], None]:
    """Say the beginning of a reply and close."""

    def fault(dialogue: Dialogue) -> None:
        dialogue.send(octets)
        fin(dialogue)

    return fault


def then(octets: bytes, fault: Callable[[Dialogue], None]) -> Callable[[Dialogue], None]:
    """Say a whole reply, and then `fault`."""

    def both(dialogue: Dialogue) -> None:
        dialogue.send(octets + b"\r\n")
        fault(dialogue)

    return both


class ScriptedSmtp:
    """A server that does what a script says.

    `script` maps a place to a reply (without its line end), a fault, or a list of these for the first, second ... time
    (the last repeats). Places: GREETING EHLO STARTTLS AUTH MAIL RCPT DATA, BODY (the first octets of the text are
    here), DOT (the whole text is here, and counted in `completed`), QUIT RSET. `reached` knows END, too.
    """

    REPLIES = {  # noqa: RUF012 - nobody changes it
        "GREETING": b"220 mx.avery.example ESMTP",
        "STARTTLS": b"220 go ahead",
        "AUTH": b"235 welcome",
        "MAIL": b"250 ok",
        "RCPT": b"250 ok",
        "DATA": b"354 end with a dot",
        "DOT": b"250 taken as 42",
        "QUIT": b"221 bye",
        "RSET": b"250 ok",
    }

    def __init__(
        self,
        script: Mapping[str, Fault | Sequence[Fault]] | None = None,
        *,
        extensions: Sequence[str] = ("8BITMIME", "SMTPUTF8", "SIZE 1000000", "AUTH PLAIN LOGIN"),
        implicit_tls: bool = False,
    ) -> None:
        self.script = {
            place: list(each) if isinstance(each, (list, tuple)) else [each] for place, each in (script or {}).items()
        }
        self.extensions = list(extensions)
        self.implicit_tls = implicit_tls
        self.host = HOST
        self.commands: list[bytes] = []
        self.bodies: list[bytes] = []
        self.context = server_context()
        self._places: dict[str, threading.Event] = {}
        self._threads: list[threading.Thread] = []
        self._open: list[Dialogue] = []
        self._lock = threading.Lock()

    @property
    def completed(self) -> int:
        """How often a whole text with its final dot came in."""
        return len(self.bodies)

    @property
    def port(self) -> int:
        return self._listener.getsockname()[1]

    def reached(self, place: str) -> threading.Event:
        """Set as soon as some dialogue has come to `place`."""
        with self._lock:
            return self._places.setdefault(place, threading.Event())

    def __enter__(self) -> Self:
        self._listener = socket.create_server((HOST, 0))
        self._spawn(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listener.close()
        for dialogue in self._open:
            with contextlib.suppress(OSError):
                dialogue.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)

    def _spawn(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # the listener was closed
            while True:
                sock, _ = self._listener.accept()
                sock.settimeout(PATIENCE)
                dialogue = Dialogue(sock, self)
                self._open.append(dialogue)
                self._spawn(self._talk, dialogue)

    def _talk(self, dialogue: Dialogue) -> None:
        try:
            with contextlib.suppress(Gone, OSError):
                if self.implicit_tls:
                    dialogue.start_tls()
                self._at("GREETING", dialogue)
                while True:
                    self._command(dialogue)
        finally:
            dialogue.close()
            self.reached("END").set()

    def _command(self, dialogue: Dialogue) -> None:
        line = dialogue.line()
        self.commands.append(line.rstrip())
        verb = line.split()[0].upper().decode() if line.split() else ""
        self._at(verb, dialogue)
        if verb == "STARTTLS":
            dialogue.start_tls()
        elif verb == "DATA":
            self._text(dialogue)
        elif verb == "QUIT":
            fin(dialogue)

    def _text(self, dialogue: Dialogue) -> None:
        if b"354" not in dialogue.last_reply:
            return
        while not dialogue.buffer:
            dialogue.more()
        self._at("BODY", dialogue)
        body = dialogue.until(b"\r\n.\r\n")
        self.bodies.append(body.removesuffix(b".\r\n"))
        self._at("DOT", dialogue)

    def _at(self, place: str, dialogue: Dialogue) -> None:
        self.reached(place).set()
        answer = self._answer(place)
        if callable(answer):
            dialogue.last_reply = b""
            answer(dialogue)
        elif answer:
            dialogue.last_reply = answer
            dialogue.send(answer + b"\r\n")

    def _answer(self, place: str) -> Fault:
        left = self.script.get(place)
        if left:
            return left.pop(0) if len(left) > 1 else left[0]
        if place == "EHLO":
            lines = ["mx.avery.example", *self.extensions]
            return "\r\n".join(f"250{'-' if n < len(lines) else ' '}{x}" for n, x in enumerate(lines, 1)).encode()
        return self.REPLIES.get(place, b"" if place == "BODY" else b"502 what is that")
