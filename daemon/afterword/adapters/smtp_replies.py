"""What an SMTP server's word means for a message: four ends, and how far the dialogue had come (RFC 5321).

Temporary or permanent is a property of the failure: only a server's own 5yz is permanent, only its own 4yz or a failure
before DATA is temporary, and whatever is left after DATA is a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """How far the dialogue had come."""

    LOCAL = "local"  # we ourselves would not send it
    CONNECT = "connect"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"  # DATA was said, the text not yet asked for
    DOT = "dot"  # the whole text was handed over


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took the message and is now responsible for it (2yz after the final dot)."""

    reply: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It will not go out this way, ever: a 5yz reply, or (`Stage.LOCAL`, no code) something that we would not send."""

    reply: str
    code: int | None
    stage: Stage


@dataclass(frozen=True, slots=True)
class Deferred:
    """It has certainly not been sent; it may be tried again. `code` where a 4yz reply said so."""

    reason: str
    stage: Stage
    code: int | None = None


@dataclass(frozen=True, slots=True)
class InDoubt:
    """Sending began, and nobody told how it ended."""

    reason: str


Outcome = Accepted | Refused | Deferred | InDoubt


def refusal(code: int, said: str, stage: Stage) -> Refused | Deferred:
    """A reply before DATA that was not the wanted one. Codes that no server says are the library's own."""
    if 500 <= code <= 599:
        return Refused(one_line(code, said), code, stage)
    return Deferred(one_line(code, said), stage, code if 400 <= code <= 499 else None)


def meaning(code: int, said: str, stage: Stage) -> Outcome:
    """What a reply to DATA or to the final dot says (RFC 5321 section 4.2.1)."""
    text = one_line(code, said)
    match code // 100, stage:
        case 2, Stage.DOT:
            return Accepted(text)
        case 4, _:
            return Deferred(text, stage, code)
        case 5, _:
            return Refused(text, code, stage)
        case _:
            return InDoubt(f"no answer that means anything: {text} ({stage.value})")


def one_line(code: int, said: str) -> str:
    """One line, bounded, printable: it is shown to the owner."""
    line = " ".join("".join(c if c.isprintable() else " " for c in said[:1000]).split())
    return f"{code} {line}"[:300].rstrip() if code > 0 else line[:300]


def problem(error: BaseException) -> str:
    return one_line(0, f"{type(error).__name__}: {error}")
