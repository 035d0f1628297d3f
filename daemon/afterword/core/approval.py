"""ASK: is this really the owner's answer to this request?

A reply counts only if (a) it carries a live token of the request, (b) it comes from exactly one of the owner's
addresses, (c) nobody else receives it, and (d) it is proved: by its copy in the owner's Sent folder, whose bytes alone
are read then, or by an aligned DKIM pass that the pinned server stamped. Whatever fails is refused with a slug.

A token is HMAC-SHA256 over everything that it approves, cut to 130 bits. It stands in the request's Message-ID
(clients return that in In-Reply-To and References) and in the plus part of its Reply-To. Tokens are compared in
constant time, recomputed from the stored request, and stored nowhere.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from afterword.core.messages import Arrival, FolderUse, Letter
from afterword.core.policy import ApprovalPolicy, Owner, Proof
from afterword.core.reading import authentication, commands
from afterword.core.requests import RequestRow

_TOKEN_LENGTH = 26  # base32 characters of 5 bits
_LOCAL_PART_LIMIT = 64  # RFC 5321 section 4.5.3.1.1
_MARK = re.compile(r"aw[.-]([0-9a-z]{6,16})[.-]([0-9a-z]{26})@", re.IGNORECASE)
#: The owner's clock and the server's may differ so much.
SKEW = timedelta(minutes=5)
#: Only a delivery writes these; a copy that a mail program filed into Sent has none of them. A filter can take one of
#: them away, and not every server writes each: any one is enough (docs/experiments/1.md).
DELIVERED = (
    "received",
    "return-path",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-delivered-to",
)


@dataclass(frozen=True, slots=True)
class Presented:
    """What a letter shows: a request's id and a token for it, both unchecked."""

    request: str
    token: str


class Standing(StrEnum):
    """What a reply is worth."""

    GRANTED = "granted"  # it counts
    WAKING = "waking"  # it may count: its copy in Sent is looked for
    REFUSED = "refused"
    SPENT = "spent"  # the owner's, but its request was answered before: it can only take back


@dataclass(frozen=True, slots=True)
class Examined:
    standing: Standing
    why: str  # a slug: which check decided
    request: RequestRow | None = None


def token(key: bytes, request: RequestRow) -> str:
    """The token of a request: signs its id, class, revision, state of facts and expiry."""
    signed = "\x1f".join(
        (
            request.account,
            request.id,
            request.request_class.value,
            request.application,
            request.interview or "",
            request.note or "",
            str(request.revision),
            request.revision_hash or "",
            str(request.facts),
            request.expires_at.isoformat(),
        )
    )
    digest = hmac.new(key, signed.encode(), hashlib.sha256).digest()
    return base64.b32encode(digest).decode().lower()[:_TOKEN_LENGTH]


def request_message_id(key: bytes, request: RequestRow, domain: str) -> str:
    """The Message-ID of the mail that makes a request."""
    return f"<aw.{request.id}.{token(key, request)}@{domain}>"


def reply_address(key: bytes, request: RequestRow, address: str) -> str:
    """The address with the token in its plus part (RFC 5233); `address` itself where that grows too long."""
    local, _, domain = address.rpartition("@")
    tagged = f"{local}+aw-{request.id}-{token(key, request)}"
    return f"{tagged}@{domain}" if len(tagged) <= _LOCAL_PART_LIMIT else address


def presented(letter: Letter) -> tuple[Presented, ...]:
    """Every request that a letter points to, in its recipients or in its thread."""
    places = [a.addr for a in (*letter.to, *letter.cc, *letter.bcc)]
    places += [*letter.in_reply_to, *letter.references]
    found = [Presented(*match) for place in places for match in _MARK.findall(place.casefold())]
    return tuple(dict.fromkeys(found))


def shown_anywhere(letter: Letter) -> tuple[Presented, ...]:
    """Every request that a letter shows a token of, wherever an answer to it would carry that token on."""
    places = [a.addr for a in (*letter.from_, *letter.reply_to, *letter.sender)]
    found = [
        Presented(*match) for place in (*places, letter.message_id or "") for match in _MARK.findall(place.casefold())
    ]
    return tuple(dict.fromkeys((*found, *presented(letter))))


def genuine(key: bytes, request: RequestRow, shown: Presented) -> bool:
    """Whether the token that is shown for a request is its own. Compared in constant time."""
    return hmac.compare_digest(token(key, request), shown.token)


def tag(request: RequestRow) -> str:
    """What stands in a request's subject for people to see, and in the subject of every answer to it."""
    return f"#{request.id[:4]}"


def answered(letter: Letter) -> tuple[Presented, ...]:
    """The requests that a letter answers: by its recipients and In-Reply-To, which must agree.

    References hold the whole thread, so only their last, nearest one counts, and only where nothing else is left.
    """
    addressed = [a.addr for a in (*letter.to, *letter.cc, *letter.bcc)]
    for places in ((*addressed, *letter.in_reply_to), letter.references[-1:]):
        found = [Presented(*match) for place in places for match in _MARK.findall(place.casefold())]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


def examine(  # one check after the other, in the order of the page above
    letter: Letter,
    arrival: Arrival,
    *,
    owner: Owner,
    policy: ApprovalPolicy,
    key: bytes,
    find: Callable[[str], RequestRow | None],
    answered_before: bool,
    now: datetime,
) -> Examined:
    """What a letter that points to a request is worth.

    `find` gives the stored request of an id; `answered_before` says whether a reply with this Message-ID was heard.
    """
    shown = answered(letter)
    if not shown:
        return Examined(Standing.REFUSED, "no_token")
    if len({s.request for s in shown}) > 1 or len(shown) > 1:
        return Examined(Standing.REFUSED, "several_requests")
    request = find(shown[0].request)
    if request is None:
        return Examined(Standing.REFUSED, "unknown_request")
    if not genuine(key, request, shown[0]):
        return Examined(Standing.REFUSED, "wrong_token", request)
    if tag(request) not in letter.subject:  # an answer to somebody's mail that bears our address for its Reply-To
        return Examined(Standing.REFUSED, "other_subject", request)
    why = _sender(letter, owner, policy, key, request) or _verdict(letter, policy)
    if why:
        return Examined(Standing.REFUSED, why, request)
    return _proved(letter, arrival, policy, request, answered_before=answered_before, now=now)


def _sender(letter: Letter, owner: Owner, policy: ApprovalPolicy, key: bytes, request: RequestRow) -> str | None:
    reply_to = [reply_address(key, request, address) for address in owner.addresses] if policy.plus_addressing else []
    return commands.address_check(letter, owner_addresses=owner.addresses, request_addresses=tuple(reply_to))


def own_hand(letter: Letter, policy: ApprovalPolicy) -> bool:
    """Whether a mail in Sent can only have been put there by somebody with the owner's password."""
    return letter.headers.keys().isdisjoint(DELIVERED) and _verdict(letter, policy) is None


def _verdict(letter: Letter, policy: ApprovalPolicy) -> str | None:
    failed = authentication.verdict(letter, policy.authserv_id).result is authentication.AuthResult.FAIL
    return "verdict_failed" if failed else None


def _proved(
    letter: Letter,
    arrival: Arrival,
    policy: ApprovalPolicy,
    request: RequestRow,
    *,
    answered_before: bool,
    now: datetime,
) -> Examined:
    if policy.proof is Proof.SENT_COPY and arrival.use is not FolderUse.SENT:
        return Examined(Standing.WAKING, "sent_copy_awaited", request)
    if policy.proof is Proof.DKIM and arrival.use is FolderUse.SENT:
        return Examined(Standing.WAKING, "delivered_copy_awaited", request)
    why = _sent_copy(letter, arrival, request) if policy.proof is Proof.SENT_COPY else _signed(letter, arrival, policy)
    if why:
        return Examined(Standing.REFUSED, why, request)
    if letter.message_id is None or answered_before:
        return Examined(Standing.REFUSED, "message_id_seen" if answered_before else "no_message_id", request)
    return _alive(request, now)


def _sent_copy(letter: Letter, arrival: Arrival, request: RequestRow) -> str | None:
    if not letter.headers.keys().isdisjoint(DELIVERED):
        return "sent_copy_was_delivered"
    if arrival.internal_date < request.asked_at - SKEW or letter.date is None or letter.date < request.asked_at - SKEW:
        return "older_than_request"
    return None


def _signed(letter: Letter, arrival: Arrival, policy: ApprovalPolicy) -> str | None:
    if arrival.use in (FolderUse.JUNK, FolderUse.TRASH, FolderUse.DRAFTS):
        return f"in_{arrival.use.value}"
    passed = authentication.verdict(letter, policy.authserv_id).result is authentication.AuthResult.PASS
    return None if passed else "no_verdict"


def _alive(request: RequestRow, now: datetime) -> Examined:
    if request.used_at is not None:
        return Examined(Standing.SPENT, "used", request)
    if request.closed is not None:
        return Examined(Standing.SPENT, f"closed_{request.closed}", request)
    if now > request.expires_at:
        return Examined(Standing.SPENT, "expired", request)
    return Examined(Standing.GRANTED, "proved", request)


def replying_time(letter: Letter, arrival: Arrival) -> datetime:
    """What relative times of a reply count from: its Date, or INTERNALDATE where they differ by over 15 minutes."""
    if letter.date is None or abs(letter.date - arrival.internal_date) > timedelta(minutes=15):
        return arrival.internal_date
    return letter.date


def without_marks(message_ids: Iterable[str]) -> tuple[str, ...]:
    """These Message-IDs less those of our requests: a forwarded one comes back in an employer's References."""
    return tuple(message_id for message_id in message_ids if not _MARK.search(message_id.casefold()))


def carries_mark(raw: bytes) -> bool:
    """Whether a token, or what looks like one, stands anywhere in these octets."""
    return _MARK.search(raw.decode("ascii", "replace").replace("=\r\n", "")) is not None
