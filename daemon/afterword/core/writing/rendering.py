"""WRITE: from a `Note` or an `OwnerLetter` to the bytes that leave. Deterministic, CRLF throughout.

A note to an employer is plain text with the fields that every mail has, and carries no mark of ours. A letter to the
owner says that a program wrote it (RFC 3834), so that nothing ever answers it by itself.
"""

from __future__ import annotations

import binascii
import hashlib
from datetime import datetime

from afterword.core.messages import Address
from afterword.core.outgoing import Note, OwnerLetter
from afterword.core.writing import headers, markup, plaintext

#: Longest line that goes out as it is (RFC 2045 section 2.7 allows 998; relays have been seen to break earlier).
_SEVEN_BIT_LINE = 78


def render_note(note: Note, *, message_id: str, date: datetime) -> bytes:
    """The note as RFC 5322 bytes: what every mail has, and nothing of ours.

    `date` is aware. Raises ValueError for control characters in a header and for an address that is not
    `headers.sendable`: what comes from mail was made clean long before.
    """
    encoding, body = _encoded(note.body)
    fields = (
        headers.mailbox("From", note.from_),
        headers.mailbox("To", note.to),
        headers.text("Subject", note.subject),
        headers.moment("Date", date),
        _own_id(message_id),
        headers.identifiers("In-Reply-To", filter(None, [note.in_reply_to])),
        headers.identifiers("References", filter(None, note.references)),
        "MIME-Version: 1.0\r\n",
        "Content-Type: text/plain; charset=utf-8\r\n",
        f"Content-Transfer-Encoding: {encoding}\r\n",
    )
    return ("".join(fields) + "\r\n" + body).encode("ascii")


def render_letter(
    letter: OwnerLetter,
    *,
    from_: Address,
    to: Address,
    reply_to: Address | None,
    message_id: str,
    in_reply_to: str | None,
    references: tuple[str, ...],
    date: datetime,
    tag: str | None,
) -> bytes:
    """A letter to the owner: text and HTML that say the same, with mailto: buttons to `reply_to` and no other link.

    Without an address of its own in `reply_to` a tap could not carry the token, so the words are told, not linked.
    `tag` (``#k3f9``) stands at the end of the subject. Raises ValueError like `render_note`.
    """
    subject = f"{letter.subject} {tag}" if tag else letter.subject
    # A tap opens a new mail, which carries the token in its recipient or not at all.
    tagged = reply_to.addr if reply_to and reply_to.key != to.key else None
    links = [markup.mailto(tagged, subject, button.body) if tagged else None for button in letter.buttons]
    text, html = plaintext.of(letter), markup.page(letter, links)
    boundary = "=_" + hashlib.sha256(f"{text}\x00{html}".encode()).hexdigest()[:40]
    fields = (
        headers.mailbox("From", from_),
        headers.mailbox("To", to),
        headers.mailbox("Reply-To", reply_to) if reply_to else "",
        headers.text("Subject", subject),
        headers.moment("Date", date),
        _own_id(message_id),
        headers.identifiers("In-Reply-To", filter(None, [in_reply_to])),
        headers.identifiers("References", filter(None, references)),
        "Auto-Submitted: auto-generated\r\n",  # RFC 3834 section 5
        "X-Auto-Response-Suppress: All\r\n",  # the same for Exchange
        "MIME-Version: 1.0\r\n",
        f'Content-Type: multipart/alternative;\r\n boundary="{boundary}"\r\n',
    )
    parts = "".join(f"--{boundary}\r\n{_part(kind, body)}" for kind, body in (("plain", text), ("html", html)))
    return ("".join(fields) + f"\r\n{parts}--{boundary}--\r\n").encode("ascii")


def _part(subtype: str, body: str) -> str:
    encoding, content = _encoded(body)
    return f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{content}"


def _own_id(message_id: str) -> str:
    field = headers.identifiers("Message-ID", [message_id])
    if not field:
        raise ValueError("Message-ID: not a msg-id")
    return field


def _encoded(body: str) -> tuple[str, str]:
    """A transfer encoding and the body in it: CRLF, lines within limits, ending in CRLF."""
    text = body.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n") + "\n"
    if text.isascii() and "\0" not in text and all(_as_it_is(line) for line in text.split("\n")):
        return "7bit", text.replace("\n", "\r\n")
    # Lines one by one: binascii leaves line ends alone only if it is never shown any.
    lines = [_quoted_printable(line) for line in text.removesuffix("\n").split("\n")]
    return "quoted-printable", "\r\n".join(lines) + "\r\n"


def _as_it_is(line: str) -> bool:
    # "From " at the start of a line is changed by mbox files on the way, trailing blanks are lost.
    return (
        len(line) <= _SEVEN_BIT_LINE
        and line.isprintable()
        and not line.startswith(("From ", "."))
        and line == line.rstrip()
    )


def _quoted_printable(line: str) -> str:
    encoded = binascii.b2a_qp(line.encode(), quotetabs=False, istext=True, header=False).decode("ascii")
    encoded = encoded.replace("=\n", "=\r\n")
    if encoded.startswith("From "):
        return "=46" + encoded[1:]
    return "=2E" + encoded[1:] if encoded.startswith(".") else encoded
