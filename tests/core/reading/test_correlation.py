"""Which application: the surest sign decides, contradiction counts, and what fits several is asked about."""

from datetime import UTC, datetime

from afterword.core.messages import Address, Letter
from afterword.core.reading.correlation import Ambiguous, KnownApplication, Match, NoMatch, correlate
from afterword.core.reading.likeness import same_company, same_role
from afterword.core.readings import Kind, Reading

AT = datetime(2026, 3, 1, tzinfo=UTC)


def known(name, company="Corbel", role="Data Engineer", *, open_=True, ids=(), uids=(), addresses=(), domains=()):
    return KnownApplication(
        application=name,
        company=company,
        role=role,
        message_ids=frozenset(ids),
        uids=frozenset(uids),
        addresses=frozenset(addresses),
        domains=frozenset(domains),
        open=open_,
        last_at=AT,
    )


def letter(sender="pat@corbel.example", references=(), calendars=()):
    return Letter(
        content_hash="00",
        size=1,
        message_id="<x@corbel.example>",
        from_=(Address("Pat", sender),),
        references=tuple(references),
        calendars=tuple(calendars),
    )


def reading(company=None, role=None):
    return Reading(kind=Kind.STATUS_UPDATE, company=company, role=role)


def test_the_thread_finds_it_through_our_own_note():
    one, two = known("a", ids=["<note@avery.example>"]), known("b", role="Analyst")
    assert correlate(letter("x@other.example", ["<note@avery.example>"]), reading(), [one, two]) == Match("a")


def test_a_calendar_uid_finds_it_from_any_address():
    calendar = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u-1\r\nDTSTART:20260305T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert correlate(
        letter("x@calendly.com", (), [calendar]), reading(), [known("a", uids=["u-1"]), known("b")]
    ) == Match("a")


def test_two_roles_at_one_company_stay_two():
    both = [known("a", domains=["corbel.example"]), known("b", role="Analyst", domains=["corbel.example"])]
    assert correlate(letter(), reading("Corbel", "Analyst"), both) == Match("b")
    assert correlate(letter(), reading("Corbel"), both) == Ambiguous(("a", "b"))


def test_a_third_role_at_a_known_company_is_a_new_application():
    assert correlate(letter(), reading("Corbel", "Chef"), [known("a", domains=["corbel.example"])]) == NoMatch()


def test_of_two_the_only_open_one_is_meant():
    both = [known("a", open_=False, domains=["corbel.example"]), known("b", domains=["corbel.example"])]
    assert correlate(letter(), reading(), both) == Match("b")


def test_a_public_mail_domain_joins_nobody():
    one = known("a", domains=["gmail.com"], addresses=["pat@gmail.com"])
    assert correlate(letter("other@gmail.com"), reading(), [one]) == NoMatch()
    assert correlate(letter("pat@gmail.com"), reading(), [one]) == Match("a")


def test_a_hiring_services_domain_joins_nobody():
    assert (
        correlate(letter("no-reply@greenhouse.io"), reading("Lintel"), [known("a", domains=["greenhouse.io"])])
        == NoMatch()
    )


def test_an_agency_writes_for_several_employers():
    one = known("a", company="Corbel", addresses=["dom@agency.example"], domains=["agency.example"])
    assert correlate(letter("dom@agency.example"), reading("Lintel", "Cook"), [one]) == NoMatch()


def test_company_names_and_their_variants():
    assert same_company("Kranich Logistik GmbH", "kranich logistik")
    assert same_company("Müller & Söhne", "Muller and Sohne")
    assert same_company("Polder Systems B.V.", "Polder Systems")
    assert not same_company("HP", "PHP")
    assert not same_company("HP", "HP Bulmer")
    assert not same_company("Old Road Maps", "New Road Maps")


def test_role_names_and_their_variants():
    assert same_role("Sr. Data Engineer", "Senior Data Engineer (m/f/d)")
    assert not same_role("Senior Data Engineer", "Data Engineer")
    assert not same_role("Data Engineer", "Data Analyst")
