"""What is known of each application, as whoever looks for a letter's application needs it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from afterword.core.applications import ENDED, Application, state_at
from afterword.core.reading.correlation import KnownApplication
from afterword.core.reading.senders import PUBLIC
from afterword.service.party import Party

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def people_of(application: Application) -> frozenset[str]:
    """The addresses (case-folded) of an application's people at the employer."""
    wrote = {letter.from_addr.casefold() for letter in application.letters if letter.repliable}
    met = {p.email.casefold() for i in application.interviews.values() for p in i.interviewers if p.email}
    return frozenset(wrote | met)


def domains_of(people: frozenset[str]) -> frozenset[str]:
    """Their domains, without those that everybody has addresses at."""
    return frozenset(address.rpartition("@")[2] for address in people) - PUBLIC


def known_applications(applications: Mapping[str, Application], party: Party) -> list[KnownApplication]:
    """What correlation may know of each application."""
    given = {a.message_id: name for name, one in applications.items() for a in one.assigned if a.message_id}
    return [_known(application, party, given) for application in applications.values()]


def last_word(application: Application) -> datetime:
    """When anything was last heard or done about it; long ago where nothing was."""
    moments = [mark[0] for mark in application.marks] + [letter.at for letter in application.letters]
    return max(moments, default=_LONG_AGO)


def _known(application: Application, party: Party, given: Mapping[str, str]) -> KnownApplication:
    """`given`: letters by Message-ID, and the application that the owner gave each to; they belong to no other."""
    addresses = people_of(application)
    last_at = last_word(application)
    said = application.assigned
    return KnownApplication(
        application=application.id,
        company=application.company,
        role=application.role,
        message_ids=frozenset(m for m in application.thread if given.get(m, application.id) == application.id),
        uids=frozenset(i.uid for i in application.interviews.values() if i.uid),
        addresses=addresses,
        domains=domains_of(addresses),
        open=state_at(application, last_at, party.policy.assumed_interview) not in ENDED,
        last_at=last_at,
        requisitions=application.requisitions,
        said_addresses=frozenset(each.address for each in said if each.address),
        said_domains=frozenset(each.domain for each in said if each.domain),
        said_companies=frozenset(each.company for each in said if each.company),
    )
