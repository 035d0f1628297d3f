"""READ: whether a reply may count at all, by who wrote it, to whom, and whether a person did."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from afterword.core.messages import Letter
from afterword.core.reading.addresses import sole_author
from afterword.core.reading.showing import fold

_BULK = frozenset({"bulk", "junk", "list", "auto_reply", "auto-reply"})
_MACHINES = frozenset({"mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply"})
_AUTOMATIC = (
    "automatic reply|auto-?reply|auto(?:matic)? response|autoreply|out of (?:the )?office|away from (?:the )?office|on vacation"
    "|vacation reply|automatische antwort|abwesenheit|abwesend|nicht im b[uü]ro|r[eé]ponse automatique|absence du bureau"
    "|absent du bureau|message d'absence|respuesta autom[aá]tica|fuera de (?:la )?oficina|risposta automatica|fuori sede"
    "|automatisch antwoord|afwezig|resposta autom[aá]tica|autosvar|automatisk svar|automatiskt svar|odpowied[zź] automatyczna"
)
_SUBJECT = re.compile(rf"(?:(?:re|aw|sv|rv|ant|odp|vs)\s*:\s*)*\W*(?:{_AUTOMATIC})\b", re.IGNORECASE)


def address_check(
    letter: Letter, *, owner_addresses: Sequence[str], request_addresses: Sequence[str] = ()
) -> str | None:
    """The slug of the reason why a reply may not count, or None.

    It must come from exactly one of the owner's addresses, and go to nobody but the request's reply address or the
    owner: forwarding a request with "yes, go ahead" approves nothing.
    """
    owners = {address.casefold() for address in owner_addresses}
    author = sole_author(letter)
    if letter.from_count != 1 or len(letter.from_) != 1 or "from" in letter.odd_addresses or author is None:
        return "from_not_single"
    if is_automatic(letter):
        return "automatic"
    if author.key not in owners:
        return "from_not_owner"
    if any(name.startswith("resent-") for name in letter.headers):
        return "resent"
    if "sender" in letter.odd_addresses or any(sender.key not in owners for sender in letter.sender):
        return "foreign_sender"
    return _recipients(letter, owners | {address.casefold() for address in request_addresses})


def _recipients(letter: Letter, known: Collection[str]) -> str | None:
    recipients = [*letter.to, *letter.cc, *letter.bcc]
    if not recipients or letter.odd_addresses & {"to", "cc", "bcc"}:
        return "other_recipient"
    return None if all(recipient.key in known for recipient in recipients) else "other_recipient"


def is_automatic(letter: Letter) -> bool:
    """Whether a machine answered (RFC 3834, RFC 2076, and what programs do besides)."""
    if any(name.startswith("list-") for name in letter.headers):
        return True
    if {"x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-response-suppress"} & set(letter.headers):
        return True
    if letter.header("auto-submitted").partition(";")[0].strip().casefold() not in {"", "no"}:
        return True
    if letter.header("precedence").strip().casefold() in _BULK:
        return True
    if "return-path" in letter.headers and letter.header("return-path").strip() in {"", "<>"}:
        return True
    if letter.header("content-type").lstrip().casefold().startswith("multipart/report"):
        return True
    local = {address.key.partition("@")[0] for address in (*letter.from_, *letter.sender)}
    return bool(local & _MACHINES) or _SUBJECT.match(fold(letter.subject)) is not None
