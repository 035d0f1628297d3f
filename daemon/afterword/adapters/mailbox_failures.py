"""What can go wrong with a mailbox, as one exception: temporary or permanent is a property of the failure.

A failure that says nothing else is temporary. Texts never hold what a message says, nor a password.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl

from imapclient.exceptions import LoginError

_SHOWN = 120  # characters of a server's own words
_RESPONSE_CODE = re.compile(r"\[([A-Z-]{1,40})[ \]]", re.ASCII)

#: Response codes (RFC 5530, RFC 3501 section 7.1) after which trying again is no use until somebody changes something.
_FOR_GOOD = frozenset(
    {
        "AUTHENTICATIONFAILED",
        "AUTHORIZATIONFAILED",
        "CANNOT",
        "CONTACTADMIN",
        "EXPIRED",
        "NONEXISTENT",
        "NOPERM",
        "PRIVACYREQUIRED",
        "TRYCREATE",
    }
)
#: Codes of a login that is refused for now, and words of servers that say the same without one.
_FOR_NOW = frozenset({"INUSE", "LIMIT", "OVERQUOTA", "SERVERBUG", "THROTTLED", "UNAVAILABLE"})
_WORDS_FOR_NOW = re.compile(
    r"try again|temporar|unavailable|too many|\b(?:in use|rate|later|internal|timed? ?out)\b|command error: BAD",
    re.IGNORECASE,
)


class MailboxError(Exception):
    """Something failed at the mailbox. ``reason`` is a slug; ``temporary`` says whether trying again can help.

    The slugs: ``unreachable``, ``certificate``, ``no_password``, ``login_refused``, ``not_secure``, ``not_connected``, ``timed_out``,
    ``connection_lost``, ``refused`` (a tagged NO: the connection is still good), ``protocol``.
    """

    def __init__(self, message: str, *, temporary: bool, reason: str = "connection_lost") -> None:
        super().__init__(message)
        self.reason = reason
        self.temporary = temporary


def understood(error: Exception) -> MailboxError:
    """Any exception that a library raised in a conversation with the server, in this room's own words."""
    match error:
        case MailboxError():
            return error
        case ssl.SSLCertVerificationError():
            why = error.verify_message or "it cannot be verified"
            return _permanent("certificate", f"the server's certificate is not trusted: {why}")
        case TimeoutError():
            return _temporary("timed_out", "the server did not answer in time")
        case socket.gaierror() | ConnectionRefusedError():
            return _temporary("unreachable", f"the server cannot be reached: {error.strerror}")
        case LoginError(__context__=imaplib.IMAP4.abort()):  # a lost connection in a refusal's clothes
            return _temporary("connection_lost", "the connection was lost during the login")
        case LoginError():
            return _login(_words(error.__context__ or error))
        case imaplib.IMAP4.readonly():
            return _permanent("refused", "the folder is read-only")
        case imaplib.IMAP4.abort() | OSError():
            return _temporary("connection_lost", "the connection was lost")
        case imaplib.IMAP4.error() if " failed: " in str(error):
            said = str(error).partition(" failed: ")[2]
            return MailboxError(
                f"the server said no: {shown(said)}", reason="refused", temporary=_code(said) not in _FOR_GOOD
            )
        case _:
            return _temporary("protocol", f"the server's answer makes no sense ({type(error).__name__})")


def shown(said: str) -> str:
    """A server's words, fit for one line: printable, bounded."""
    return "".join(each if each.isprintable() else " " for each in said[:_SHOWN]).strip()


def _login(said: str) -> MailboxError:
    """A refused login is for good, except where the server says that it is not."""
    code = _code(said)
    for_now = code in _FOR_NOW or (code not in _FOR_GOOD and _WORDS_FOR_NOW.search(said) is not None)
    return MailboxError(f"the login was refused: {shown(said)}", reason="login_refused", temporary=for_now)


def _words(error: BaseException) -> str:
    said = error.args[0] if error.args else ""
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)


def _code(said: str) -> str | None:
    match = _RESPONSE_CODE.search(said.upper())
    return match.group(1) if match else None


def _temporary(reason: str, message: str) -> MailboxError:
    return MailboxError(message, reason=reason, temporary=True)


def _permanent(reason: str, message: str) -> MailboxError:
    return MailboxError(message, reason=reason, temporary=False)
