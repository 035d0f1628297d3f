"""Which application a letter belongs to. What fits several is asked about, never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.messages import Letter
from afterword.core.reading import invitations, requisitions
from afterword.core.reading.contentlines import parse
from afterword.core.reading.likeness import other_role, same_company, same_role
from afterword.core.reading.names import squash
from afterword.core.reading.senders import PUBLIC, registrable
from afterword.core.reading.view import ATS, NETWORKS, SCHEDULERS, TESTERS, domain_in
from afterword.core.readings import Reading

_SHARED = ATS | SCHEDULERS | TESTERS | NETWORKS


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownApplication:
    """What is known of one application: addresses and domains case-folded, `last_at` the last sign of life (aware).

    `requisitions` are its openings' numbers (`requisitions.spelling`); the `said_` fields hold what the owner said
    belongs to it: addresses, domains, spellings of the company's name.
    """

    application: str
    company: str | None
    role: str | None
    message_ids: frozenset[str]
    uids: frozenset[str]
    addresses: frozenset[str]
    domains: frozenset[str]
    open: bool
    last_at: datetime
    requisitions: frozenset[str] = frozenset()
    said_addresses: frozenset[str] = frozenset()
    said_domains: frozenset[str] = frozenset()
    said_companies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """`by` is the sign that decided: uid, thread, said, requisition, address, domain or company."""

    application: str
    by: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class NoMatch:
    pass


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one application fits equally well, or one that something speaks against; in the order of `known`."""

    applications: tuple[str, ...]


Found = Match | NoMatch | Ambiguous
_Sign = tuple[str, Callable[[KnownApplication], bool]]


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a letter shows of whose it is."""

    reading: Reading
    uids: frozenset[str]
    thread: frozenset[str]
    addresses: frozenset[str]
    domains: frozenset[str]
    numbers: tuple[str, ...]

    def in_thread(self, one: KnownApplication) -> bool:
        return bool(self.thread & one.message_ids)

    def said(self, one: KnownApplication) -> bool:
        """What the owner said is theirs, unless the letter names another role or a company that nobody spoke of."""
        whose = self.addresses & one.said_addresses or self.domains & one.said_domains
        named = any(same_company(self.reading.company, name) for name in one.said_companies)
        return ((bool(whose) and not self.other_company(one)) or named) and not self.other_role(one)

    def same_opening(self, one: KnownApplication) -> bool:
        """One number, and the same employer: two of them may both count from 1."""
        if not requisitions.shared(self.numbers, one.requisitions) or self.other_company(one):
            return False
        near = bool(self.addresses & one.addresses or self.domains & one.domains)
        alike = same_company(self.reading.company, one.company)
        return near or alike or requisitions.shared(requisitions.telling(self.numbers), one.requisitions)

    def near(self, one: KnownApplication) -> bool:
        """The sender, the employer's domain or its name, whatever the letter says of the role."""
        return bool(self.addresses & one.addresses or self.domains & one.domains) or self.of_company(one)

    def of_company(self, one: KnownApplication) -> bool:
        return any(same_company(self.reading.company, name) for name in _called(one))

    def other_opening(self, one: KnownApplication) -> bool:
        return requisitions.contradictory(self.numbers, one.requisitions)

    def other_role(self, one: KnownApplication) -> bool:
        return other_role(self.reading.role, one.role)

    def other_company(self, one: KnownApplication) -> bool:
        """Whether the letter names another employer; not where an agency that had kept it to itself names it now."""
        if not self.reading.company or not one.company or self.of_company(one):
            return False
        told_now = bool(self.addresses & one.addresses) and agency_named(one.company, one.domains)
        return not (told_now and same_role(self.reading.role, one.role))

    def not_other(self, one: KnownApplication) -> bool:
        """Whether nothing in the letter speaks of another employer, role or opening than this application's."""
        return not (self.other_company(one) or self.other_role(one) or self.other_opening(one))


def correlate(letter: Letter, reading: Reading, known: Sequence[KnownApplication]) -> Found:
    """The application that a letter is about.

    The surest sign decides, in this order: the calendar entry's UID, the thread, what the owner said, the opening's
    number, the people's own addresses together with company and role, the employer's domain, the company's name. A
    sign that contradicts what the letter says of itself (another role, another company, another number) does not count.
    """
    signs = _signs(letter, reading)
    order: tuple[_Sign, ...] = (
        ("uid", lambda one: bool(signs.uids & one.uids)),
        ("thread", lambda one: signs.in_thread(one) and not signs.other_role(one) and not signs.other_opening(one)),
        ("strayed", signs.in_thread),
        ("said", lambda one: signs.said(one) and not signs.other_opening(one)),
        ("requisition", signs.same_opening),
        ("address", lambda one: bool(signs.addresses & one.addresses) and signs.not_other(one)),
        ("domain", lambda one: bool(signs.domains & one.domains) and signs.not_other(one)),
        ("company", lambda one: signs.of_company(one) and signs.not_other(one)),
    )
    for name, sign in order:
        fitting = [one for one in known if sign(one)]
        if fitting and name == "strayed":
            return _strayed(fitting, signs, known)
        if fitting:
            return _one_of(fitting, reading, name)
    return _numbered_otherwise(signs, known)


def nearby(letter: Letter, reading: Reading, known: Sequence[KnownApplication], most: int) -> tuple[str, ...]:
    """Which applications a letter that fits none for certain could be meant for: the nearest first, then the latest."""
    signs = _signs(letter, reading)
    still = [one for one in known if one.open or signs.near(one) or signs.in_thread(one)]
    order = sorted(still, key=lambda one: one.last_at, reverse=True)
    order.sort(key=lambda one: not (signs.near(one) or signs.in_thread(one) or signs.uids & one.uids))
    return tuple(one.application for one in order[:most])


_AGENCY = re.compile(
    r"recruit|staffing|headhunt|executive search|talent|personnel|personal(?:beratung|vermittlung)|resourcing|recrutement",
    re.IGNORECASE,
)


def agency_named(company: str, domains: frozenset[str]) -> bool:
    """Whether a company is an agency by its name, and its mail comes from a domain of that name.

    "Harbour Talent" at harbour-talent.example: until it says for whom it is looking, its own name is all there is.
    """
    if not _AGENCY.search(company):
        return False
    name = squash(company)
    labels = {squash(registrable(domain).partition(".")[0]) for domain in domains}
    return len(name) >= 4 and any(len(la) >= 4 and (la.startswith(name) or name.startswith(la)) for la in labels)


def own_domains(letter: Letter) -> frozenset[str]:
    """Registrable domains that can stand for one employer: not those of mail providers and hiring services."""
    domains = {a.domain for a in (*letter.from_, *letter.reply_to, *letter.sender) if a.domain}
    own = {domain for domain in domains if not everybodys(domain)}
    return frozenset(own | {registrable(domain) for domain in own})


def everybodys(domain: str) -> bool:
    """Whether mail of many employers comes from a domain: a mail provider's, a hiring or scheduling service's."""
    return domain in PUBLIC or of_many(domain)


def of_many(domain: str) -> bool:
    """Whether one address at a domain writes for many employers: a hiring or scheduling service's."""
    return domain_in(domain, _SHARED)


def calendar_uids(letter: Letter) -> frozenset[str]:
    """The UIDs of a letter's calendar entries."""
    texts = (*letter.calendars, *(text for attached in letter.attached for text in attached.calendars))
    found: set[str] = set()
    for text in texts[:5]:
        root = parse(text)
        for calendar in root.within("VCALENDAR") or [root]:
            found |= {event.text("UID") for event in calendar.within("VEVENT")[: invitations.MOST_ENTRIES]}
    return frozenset(found - {""})


def _signs(letter: Letter, reading: Reading) -> _Signs:
    stated = {m.uid for m in reading.interviews if m.uid} | set(reading.cancelled_uids)
    return _Signs(
        reading=reading,
        uids=calendar_uids(letter) | stated,
        thread=frozenset((*letter.references, *letter.in_reply_to)),
        addresses=frozenset(a.key for a in (*letter.from_, *letter.reply_to, *letter.cc, *letter.sender) if a.addr),
        domains=own_domains(letter),
        numbers=requisitions.requisitions(letter),
    )


def _called(one: KnownApplication) -> tuple[str, ...]:
    """Every name that an application's employer goes by."""
    return (*((one.company,) if one.company else ()), *one.said_companies)


def _strayed(fitting: Sequence[KnownApplication], signs: _Signs, known: Sequence[KnownApplication]) -> Found:
    """An answer in the thread of one application that speaks of another role: asked about, where there is such a one."""
    meant = [
        one
        for one in known
        if one not in fitting
        and signs.near(one)
        and (same_role(signs.reading.role, one.role) or requisitions.shared(signs.numbers, one.requisitions))
    ]
    if not meant:
        return _one_of(fitting, signs.reading, "thread")
    return Ambiguous(tuple(one.application for one in known if one in fitting or one in meant))


def _numbered_otherwise(signs: _Signs, known: Sequence[KnownApplication]) -> NoMatch | Ambiguous:
    """Another number at a known employer is another opening; where the letter names no role, the owner is asked."""
    doubtful = [
        one
        for one in known
        if signs.near(one) and signs.other_opening(one) and not signs.other_company(one) and not signs.reading.role
    ]
    return Ambiguous(tuple(one.application for one in doubtful)) if doubtful else NoMatch()


def _one_of(fitting: Sequence[KnownApplication], reading: Reading, by: str) -> Match | Ambiguous:
    """The one that fits; of several the one whose role is named, else the only one that is still open."""
    if len(fitting) > 1 and reading.role:
        named = [one for one in fitting if same_role(reading.role, one.role)]
        fitting = named or fitting
    if len(fitting) > 1:
        still = [one for one in fitting if one.open]
        fitting = still if len(still) == 1 else fitting
    if len(fitting) == 1:
        return Match(fitting[0].application, by)
    return Ambiguous(tuple(one.application for one in fitting))
