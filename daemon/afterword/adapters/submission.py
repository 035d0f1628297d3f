"""Handing a message to the submission server (RFC 6409, RFC 5321), so that it is known how far it came.

One call is one try. The caller stores that sending begins in `before_data`, before the first octet of DATA; after that
only a real reply of the server tells what happened, and everything else is `InDoubt` (RFC 1047). What failed before it
has certainly not been sent. Permanent is only what the server itself said (5yz); unspecified means temporary.
"""

from __future__ import annotations

import asyncio
import inspect
import ipaddress
import re
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import aiosmtplib
import structlog
from aiosmtplib.auth import auth_login_encode, auth_plain_encode

from afterword.adapters.smtp_replies import (
    Accepted,
    Deferred,
    InDoubt,
    Outcome,
    Refused,
    Stage,
    meaning,
    problem,
    refusal,
)

__all__ = ["Accepted", "Deferred", "InDoubt", "Outcome", "Refused", "SmtpEndpoint", "Stage", "Submission"]

log = structlog.get_logger()

Security = Literal["tls", "starttls", "none"]
Step = tuple[Stage, Callable[[], Awaitable[object]]]

#: What is waited for the reply to the final dot, in seconds (RFC 5321 section 4.5.3.2.6); giving up earlier makes doubt.
DATA_TIMEOUT = 600.0
#: How long a farewell may take; nobody waits for it.
QUIT_TIMEOUT = 5.0

_LINE_END = re.compile(rb"\r\n|\n|\r")
_LEADING_DOT = re.compile(rb"(?m)^\.")
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
#: Dot-atoms and domain names, of ASCII or beyond (RFC 5321 section 4.1.2, RFC 6531): no quotes, comments, routes.
_ADDRESS = re.compile(r"[^\s\x00-\x20\x7f()<>\[\]:;,\\\"@]{1,64}@[^\s\x00-\x20\x7f()<>:;,\\\"@]{1,255}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpEndpoint:
    """Where messages are handed in.

    ``security``: "tls" from the first octet (RFC 8314), "starttls" or nothing, "none" to this machine itself only.
    ``timeout`` is that of each command, in seconds. ``ca_file`` holds the authorities to trust instead of the system's.
    Raises ValueError for "none" towards another machine.
    """

    host: str
    port: int
    security: Security = "tls"
    username: str | None = None
    timeout: float = 60.0
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        if self.security == "none" and not _is_loopback(self.host):
            raise ValueError(f"smtp to {self.host} without TLS would show the password and the mail to everybody")


class Submission:
    """One account's way out.

    `password` is asked at every try, so that a changed one is found; it may block, and raise OSError, which is a
    temporary failure.
    """

    def __init__(
        self,
        endpoint: SmtpEndpoint,
        password: Callable[[], str],
        ssl_context: ssl.SSLContext | None = None,
        *,
        data_timeout: float = DATA_TIMEOUT,
    ) -> None:
        self.endpoint = endpoint
        self.password = password
        self.ssl_context = ssl_context or ssl.create_default_context(cafile=endpoint.ca_file)
        self.data_timeout = data_timeout
        self._farewells: set[asyncio.Task[None]] = set()

    async def submit(
        self,
        envelope_from: str,
        recipients: Sequence[str],
        raw: bytes,
        *,
        before_data: Callable[[], Awaitable[None] | None],
    ) -> Outcome:
        """Send `raw` to all `recipients` or to none.

        What `before_data` raises comes through, and nothing was sent. A cancellation after it comes through as well,
        with an `InDoubt` as its argument: what the caller stored in `before_data` is then all that is known.
        """
        letter = _Letter(envelope_from, tuple(recipients), raw)
        if (wrong := letter.wrong()) is not None:
            return Refused(wrong, None, Stage.LOCAL)
        smtp = self._client()
        outcome: Outcome | None = None
        try:
            outcome = await _walk([*self._entrance(smtp), *_envelope(smtp, letter)])
            if outcome is None:
                if inspect.isawaitable(waiting := before_data()):
                    await waiting
                outcome = await self._transfer(smtp, letter)
            return outcome
        finally:
            self._leave(smtp, politely=outcome is not None and not isinstance(outcome, InDoubt))

    async def login(self) -> Accepted | Refused | Deferred:
        """Try the way in, up to and with AUTH, and go again; nothing is sent."""
        smtp = self._client()
        try:
            return await _walk(self._entrance(smtp)) or Accepted(f"{self.endpoint.host} lets us in")
        finally:
            self._leave(smtp, politely=True)

    async def aclose(self) -> None:
        """Wait for farewells that are still being said, at most `QUIT_TIMEOUT`."""
        await asyncio.gather(*self._farewells, return_exceptions=True)

    # --- until DATA ----------------------------------------------------------------------------------------------

    def _client(self) -> aiosmtplib.SMTP:
        return aiosmtplib.SMTP(
            hostname=self.endpoint.host,
            port=self.endpoint.port,
            local_hostname="[127.0.0.1]",  # as mail clients do: the machine's name is nobody's business
            timeout=self.endpoint.timeout,
            use_tls=self.endpoint.security == "tls",
            start_tls=False,  # said by ourselves below, where it is required
            tls_context=None if self.endpoint.security == "none" else self.ssl_context,
        )

    def _entrance(self, smtp: aiosmtplib.SMTP) -> list[Step]:
        login = _Login(smtp, self.endpoint.username or "", self.password)
        wanted = self.endpoint.username is not None
        # The password first: a command that has to be asked for it may take longer than a server waits.
        steps: list[Step] = [(Stage.AUTH, login.prepare)] if wanted else []
        steps += [(Stage.CONNECT, smtp.connect), (Stage.EHLO, smtp.ehlo)]
        if self.endpoint.security == "starttls":
            steps += [(Stage.STARTTLS, smtp.starttls), (Stage.EHLO, smtp.ehlo)]
        return [*steps, (Stage.AUTH, login.authenticate)] if wanted else steps

    # --- from DATA on --------------------------------------------------------------------------------------------

    async def _transfer(self, smtp: aiosmtplib.SMTP, letter: _Letter) -> Outcome:
        """DATA and the text, in two steps, so that the stage of a reply is known and each step has its own time."""
        stage = Stage.DATA
        try:
            code, said = await smtp.execute_command(b"DATA")
            if code == 354 and (protocol := smtp.protocol) is not None:
                stage = Stage.DOT
                protocol.write(letter.stuffed())
                code, said = await protocol.read_response(timeout=self.data_timeout)
        except asyncio.CancelledError as cancelled:
            cancelled.args = (InDoubt("interrupted while sending"),)
            log.warning("submission_interrupted", stage=stage.value)
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was, it is not the server's word
            return InDoubt(f"{problem(error)} ({stage.value})")
        return meaning(code, said, stage)

    def _leave(self, smtp: aiosmtplib.SMTP, *, politely: bool) -> None:
        """Hang up. What comes of QUIT changes nothing any more, so nobody waits for it."""
        if politely and smtp.is_connected:
            task = asyncio.get_running_loop().create_task(_farewell(smtp))
            self._farewells.add(task)
            task.add_done_callback(self._farewells.discard)
        else:
            _hang_up(smtp, smtp.transport)


class _Login:
    """The owner's name and password on one connection."""

    def __init__(self, smtp: aiosmtplib.SMTP, username: str, ask: Callable[[], str]) -> None:
        self.smtp, self.username, self.ask = smtp, username, ask
        self._password = ""

    async def prepare(self) -> None:
        """Have the password at hand; asking for it may block, so a thread does."""
        self._password = await asyncio.to_thread(self.ask)

    async def authenticate(self) -> None:
        """One try with one mechanism: trying them all would count as several wrong passwords."""
        offered = self.smtp.server_auth_methods
        if "plain" in offered:
            secret = auth_plain_encode(self.username, self._password)
            reply = await self.smtp.execute_command(b"AUTH", b"PLAIN", secret)
        elif "login" in offered:
            first, second = auth_login_encode(self.username, self._password)
            reply = await self.smtp.execute_command(b"AUTH", b"LOGIN", first)
            if reply.code == 334:
                reply = await self.smtp.execute_command(second)
        else:
            raise aiosmtplib.SMTPException("the server offers neither PLAIN nor LOGIN to log in with")
        if reply.code != 235:
            raise aiosmtplib.SMTPAuthenticationError(reply.code, reply.message)


@dataclass(frozen=True, slots=True)
class _Letter:
    """Envelope and octets of one try."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes

    def wrong(self) -> str | None:
        """Why no server shall see it, or None."""
        if not self.recipients:
            return "there is nobody to send it to"
        odd = [each for each in (self.sender, *self.recipients) if not _ADDRESS.fullmatch(each)]
        return f"not a plain address: {odd[0]!r}" if odd else None

    def stuffed(self) -> bytes:
        """As DATA carries it: CRLF, leading dots doubled, the final dot (RFC 5321 section 4.5.2)."""
        octets = _LINE_END.sub(b"\r\n", self.raw)
        octets = octets if octets.endswith(b"\r\n") else octets + b"\r\n"
        return _LEADING_DOT.sub(b"..", octets) + b".\r\n"

    def international(self) -> bool:
        """Whether addresses or header fields go beyond ASCII (RFC 6531 section 3.1)."""
        head = _HEADERS_END.split(self.raw, 1)[0]
        return not all(each.isascii() for each in (self.sender, *self.recipients)) or not head.isascii()

    def options(self, smtp: aiosmtplib.SMTP) -> list[str]:
        """Parameters of MAIL. Raises `_Unfit` where the server lacks what the letter needs."""
        options = []
        if self.international():
            if not smtp.supports_extension("smtputf8"):
                raise _Unfit("the server has no SMTPUTF8, which an address or a header beyond ASCII needs (RFC 6531)")
            options.append("SMTPUTF8")
        if not self.raw.isascii():
            if not smtp.supports_extension("8bitmime"):
                raise _Unfit("the server has no 8BITMIME, which text beyond ASCII needs (RFC 6152)")
            options.append("BODY=8BITMIME")
        if smtp.supports_extension("size"):
            options.append(f"SIZE={len(self.stuffed()) - 3}")
        return options


class _Unfit(Exception):
    """The server cannot carry this letter."""


def _envelope(smtp: aiosmtplib.SMTP, letter: _Letter) -> list[Step]:
    encoding = "utf-8" if letter.international() else "ascii"

    async def mail() -> None:
        await smtp.mail(letter.sender, options=letter.options(smtp), encoding=encoding)

    def rcpt(recipient: str) -> Callable[[], Awaitable[object]]:
        return lambda: smtp.rcpt(recipient, encoding=encoding)

    return [(Stage.MAIL, mail), *((Stage.RCPT, rcpt(each)) for each in letter.recipients)]


async def _walk(steps: Sequence[Step]) -> Refused | Deferred | None:
    """Go through `steps` in order; what the first failure means, or None where all went well."""
    for stage, step in steps:
        try:
            await step()
        except _Unfit as error:
            return Refused(str(error), None, Stage.LOCAL)
        except aiosmtplib.SMTPResponseException as error:
            return refusal(error.code, error.message, stage)
        except (aiosmtplib.SMTPException, OSError) as error:
            return Deferred(problem(error), stage)
    return None


async def _farewell(smtp: aiosmtplib.SMTP) -> None:
    transport = smtp.transport  # quit() forgets it, and its TLS would wait for an answer to its own farewell
    try:
        with suppress(aiosmtplib.SMTPException, OSError):
            await smtp.quit(timeout=QUIT_TIMEOUT)
    finally:
        _hang_up(smtp, transport)


def _hang_up(smtp: aiosmtplib.SMTP, transport: asyncio.BaseTransport | None) -> None:
    """End the connection now; close() would still hand over what lies in the buffer."""
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()
    smtp.close()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
