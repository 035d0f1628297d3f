"""Which application a letter belongs to. What fits several is asked about, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.messages import Letter
from afterword.core.reading import invitations
from afterword.core.reading.companies import PUBLIC, registrable
from afterword.core.reading.contentlines import parse
from afterword.core.reading.likeness import same_company, same_role
from afterword.core.reading.view import ATS, NETWORKS, SCHEDULERS, TESTERS, domain_in
from afterword.core.readings import Reading

_SHARED = ATS | SCHEDULERS | TESTERS | NETWORKS


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownApplication:
    """What is known of one application: addresses and domains case-folded, `last_at` the last sign of life (aware)."""

    application: str
    company: str | None
    role: str | None
    message_ids: frozenset[str]
    uids: frozenset[str]
    addresses: frozenset[str]
    domains: frozenset[str]
    open: bool
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Match:
    application: str


@dataclass(frozen=True, slots=True)
class NoMatch:
    pass


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one application fits equally well, in the order in which they were known."""

    applications: tuple[str, ...]


def correlate(letter: Letter, reading: Reading, known: Sequence[KnownApplication]) -> Match | NoMatch | Ambiguous:
    """The application that a letter is about.

    The surest sign decides, in this order: the calendar entry's UID, the thread, the people's own addresses together with
    company and role, the employer's domain, the company's name. A sign that contradicts what the letter says of itself
    (another role, another company) does not count.
    """
    uids = _uids(letter) | set(reading.cancelled_uids) | {m.uid for m in reading.interviews if m.uid}
    thread = {*letter.references, *letter.in_reply_to}
    signs: tuple[Callable[[KnownApplication], bool], ...] = (
        lambda one: bool(uids & one.uids),
        lambda one: bool(thread & one.message_ids) and not _other_role(reading, one),
        lambda one: bool(thread & one.message_ids),
        lambda one: bool(_addresses(letter) & one.addresses) and _not_other(reading, one),
        lambda one: bool(_domains(letter) & one.domains) and _not_other(reading, one),
        lambda one: same_company(reading.company, one.company) and not _other_role(reading, one),
    )
    for sign in signs:
        fitting = [one for one in known if sign(one)]
        if fitting:
            return _one_of(fitting, reading)
    return NoMatch()


def _one_of(fitting: Sequence[KnownApplication], reading: Reading) -> Match | Ambiguous:
    """The one that fits; of several the one whose role is named, else the only one that is still open."""
    if len(fitting) > 1 and reading.role:
        named = [one for one in fitting if same_role(reading.role, one.role)]
        fitting = named or fitting
    if len(fitting) > 1:
        still = [one for one in fitting if one.open]
        fitting = still if len(still) == 1 else fitting
    if len(fitting) == 1:
        return Match(fitting[0].application)
    return Ambiguous(tuple(one.application for one in fitting))


def _other_role(reading: Reading, one: KnownApplication) -> bool:
    return bool(reading.role and one.role) and not same_role(reading.role, one.role)


def _not_other(reading: Reading, one: KnownApplication) -> bool:
    """Whether nothing in the letter speaks of another employer or another role than this application's."""
    other_company = bool(reading.company and one.company) and not same_company(reading.company, one.company)
    return not other_company and not _other_role(reading, one)


def _uids(letter: Letter) -> set[str]:
    texts = (*letter.calendars, *(text for attached in letter.attached for text in attached.calendars))
    found = set()
    for text in texts[:5]:
        root = parse(text)
        for calendar in root.within("VCALENDAR") or [root]:
            found |= {event.text("UID") for event in calendar.within("VEVENT")[: invitations.MOST_ENTRIES]}
    return found - {""}


def _addresses(letter: Letter) -> set[str]:
    return {a.key for a in (*letter.from_, *letter.reply_to, *letter.cc, *letter.sender) if a.addr}


def _domains(letter: Letter) -> set[str]:
    """Registrable domains that can stand for one employer: not those of mail providers and hiring services."""
    domains = {a.domain for a in (*letter.from_, *letter.reply_to, *letter.sender) if a.domain}
    own = {domain for domain in domains if domain not in PUBLIC and not domain_in(domain, _SHARED)}
    return own | {registrable(domain) for domain in own}
