"""Which application: the surest sign decides, contradiction counts, and what fits several is asked about."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages import Address, Letter
from afterword.core.reading.correlation import (
    Ambiguous,
    KnownApplication,
    Match,
    NoMatch,
    agency_named,
    correlate,
    everybodys,
    nearby,
)
from afterword.core.reading.likeness import other_role, same_company, same_role
from afterword.core.readings import Kind, Reading

AT = datetime(2026, 3, 1, tzinfo=UTC)


def known(name, company="Corbel", role="Data Engineer", *, open_=True, **signs):
    """`signs` are the sets of `KnownApplication`, given as lists."""
    fields = {"message_ids": (), "uids": (), "addresses": (), "domains": ()} | signs
    return KnownApplication(
        application=name,
        company=company,
        role=role,
        open=open_,
        last_at=AT,
        **{field: frozenset(values) for field, values in fields.items()},
    )


def letter(sender="pat@corbel.example", references=(), calendars=(), subject="", *, cc=(), reply_to=()):
    return Letter(
        content_hash="00",
        size=1,
        message_id="<x@corbel.example>",
        subject=subject,
        from_=(Address("Pat", sender),),
        cc=tuple(Address("", each) for each in cc),
        reply_to=tuple(Address("", each) for each in reply_to),
        references=tuple(references),
        calendars=tuple(calendars),
    )


def reading(company=None, role=None, interviews=()):
    return Reading(kind=Kind.STATUS_UPDATE, company=company, role=role, interviews=tuple(interviews))


def entry(uid):
    return (
        f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:20260305T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


#: Two roles at one company; what else is known of each is added to them.
ENGINEER, ANALYST, CHEF = "Data Engineer", "Data Analyst", "Chef"
PAT, CORBEL, ATS = "pat@corbel.example", "corbel.example", "no-reply@greenhouse.io"
AGENT, AGENCY = "dom@harbour-talent.example", "harbour-talent.example"
BOTH = {"domains": [CORBEL]}
NONE, TORN = NoMatch(), Ambiguous(("a", "b"))
A, B = Match("a"), Match("b")

TABLE = [
    # --- the thread -------------------------------------------------------------------------------------------------
    ("an answer to our own note", letter("x@other.example", ["<note@me>"]), reading(), {"message_ids": ["<note@me>"]}, {}, A),
    ("the last of a long thread", letter("x@o.example", ["<0>", "<1>", "<n>"]), reading(), {}, {"message_ids": ["<n>"]}, B),
    ("a thread that both share", letter("x@o.example", ["<n>"]), reading(), {"message_ids": ["<n>"]}, {"message_ids": ["<n>"]}, TORN),
    ("one that both share, the role named", letter("x@o.example", ["<n>"]), reading(None, ANALYST), {"message_ids": ["<n>"]}, {"message_ids": ["<n>"]}, B),
    ("an answer in one's thread about the other's role", letter(PAT, ["<n>"]), reading("Corbel", ANALYST), {"message_ids": ["<n>"], **BOTH}, BOTH, TORN),
    ("an answer in one's thread with the other's number", letter(PAT, ["<n>"], (), "REQ-2044"), reading(), {"message_ids": ["<n>"], "requisitions": ["REQ-2031"], **BOTH}, {"requisitions": ["REQ-2044"], **BOTH}, TORN),
    ("an answer in a thread about a role of nobody", letter(PAT, ["<n>"]), reading("Corbel", CHEF), {"message_ids": ["<n>"], **BOTH}, BOTH, A),
    ("the client itself in the agency's thread", letter("kim@lintel.example", ["<n>"]), reading("Lintel", ENGINEER), {"message_ids": ["<n>"]}, {}, A),
    ("the thread before the domain", letter(PAT, ["<n>"]), reading(), {"message_ids": ["<n>"]}, {"domains": [CORBEL]}, A),
    # --- the calendar -----------------------------------------------------------------------------------------------
    ("a scheduler's calendar entry", letter("x@calendly.com", (), [entry("u-1")]), reading(), {"uids": ["u-1"]}, {}, A),
    ("an entry before the thread", letter("x@o.example", ["<n>"], [entry("u-1")]), reading(), {"uids": ["u-1"]}, {"message_ids": ["<n>"]}, A),
    ("the client itself by the interview's entry", letter("kim@lintel.example", (), [entry("u-1")]), reading("Lintel"), {"uids": ["u-1"]}, {}, A),
    ("an entry of nobody", letter("x@o.example", (), [entry("u-9")]), reading(), {"uids": ["u-1"]}, {}, NONE),
    # --- what the owner said ----------------------------------------------------------------------------------------
    ("a sender that the owner gave to one", letter(PAT), reading(), {"said_addresses": [PAT], **BOTH}, BOTH, A),
    ("a domain that the owner gave to one", letter("new@lintel.example"), reading(), {"said_domains": ["lintel.example"]}, {}, A),
    ("a spelling that the owner gave to one", letter(ATS), reading("CBL"), {"said_companies": ["CBL"]}, {}, A),
    ("such a spelling for a sender who is known", letter(PAT), reading("CBL"), {"said_companies": ["CBL"], "addresses": [PAT]}, {"addresses": [PAT]}, A),
    ("what the owner said, and the other's role", letter(PAT), reading(None, ANALYST), {"said_addresses": [PAT], **BOTH}, BOTH, B),
    ("what the owner said, and another company", letter(PAT), reading("Lintel", CHEF), {"said_addresses": [PAT]}, {}, NONE),
    ("a sender that the owner gave to both", letter(PAT), reading(), {"said_addresses": [PAT]}, {"said_addresses": [PAT]}, TORN),
    ("the thread before what the owner said", letter(PAT, ["<n>"]), reading(), {"said_addresses": [PAT]}, {"message_ids": ["<n>"]}, B),
    # --- the opening's number ---------------------------------------------------------------------------------------
    ("a number of two roles at one company", letter(PAT, subject="Ref. 24/119"), reading("Corbel"), {"requisitions": ["24-118"], **BOTH}, {"requisitions": ["24-119"], **BOTH}, B),
    ("every mail a new thread of a service", letter(ATS, subject="REQ-2031"), reading("Corbel"), {"requisitions": ["REQ-2031"]}, {"requisitions": ["REQ-2044"]}, A),
    ("the number before the role's wording", letter(ATS, subject="REQ-2031"), reading("Corbel", "Software Engineer, Data"), {"requisitions": ["REQ-2031"]}, {}, A),
    ("a number without the word before it", letter(PAT, subject="Job ID 2031"), reading("Corbel"), {"requisitions": ["REQ-2031"]}, {}, A),
    ("another employer's number is another's", letter(ATS, subject="REQ-2031"), reading("Lintel"), {"requisitions": ["REQ-2031"]}, {}, NONE),
    ("a short number alone says nothing", letter(ATS, subject="REQ-2031"), reading(), {"requisitions": ["REQ-2031"]}, {}, NONE),
    ("a long number alone says enough", letter(ATS, subject="JR004512"), reading(), {"requisitions": ["JR-004512"]}, {}, A),
    ("a new number and a role is a new application", letter(PAT, subject="REQ-2044"), reading("Corbel", ENGINEER), {"requisitions": ["REQ-2031"], **BOTH}, {"requisitions": ["REQ-2032"], **BOTH}, NONE),
    ("a new number without a role is asked about", letter(PAT, subject="REQ-2044"), reading("Corbel"), {"requisitions": ["REQ-2031"], **BOTH}, {"requisitions": ["REQ-2032"], **BOTH}, TORN),
    ("a number of another manner says nothing", letter(PAT, subject="Ref. 24/118"), reading("Corbel", ENGINEER), {"requisitions": ["REQ-2031"], **BOTH}, {"requisitions": ["REQ-2032"], **BOTH}, A),
    # --- addresses and domains --------------------------------------------------------------------------------------
    ("a person who writes about both", letter(PAT), reading(), {"addresses": [PAT]}, {"addresses": [PAT]}, TORN),
    ("a person of one, copied", letter("x@o.example", cc=[PAT]), reading(), {"addresses": [PAT]}, {}, A),
    ("a person of one, to be answered", letter(ATS, reply_to=[PAT]), reading(), {"addresses": [PAT]}, {}, A),
    ("two roles stay two", letter(), reading("Corbel", ANALYST), BOTH, BOTH, B),
    ("neither is named", letter(), reading("Corbel"), BOTH, BOTH, TORN),
    ("a role that says less is none of both", letter(), reading("Corbel", "Engineer"), BOTH, {"domains": []}, A),
    ("a third role", letter(), reading("Corbel", CHEF), BOTH, BOTH, NONE),
    ("a grade is another role", letter(), reading("Corbel", "Senior Data Engineer"), BOTH, BOTH, NONE),
    ("a domain below the employer's", letter("x@mail.corbel.example"), reading(), BOTH, {}, A),
    ("a neighbour at a mail provider", letter("other@gmail.com"), reading(), {"domains": ["gmail.com"], "addresses": ["pat@gmail.com"]}, {}, NONE),
    ("that very person at a mail provider", letter("pat@gmail.com"), reading(), {"addresses": ["pat@gmail.com"]}, {}, A),
    ("a service's domain", letter(ATS), reading("Lintel"), {"domains": ["greenhouse.io"]}, {}, NONE),
    # --- names ------------------------------------------------------------------------------------------------------
    ("the name alone, with a legal form", letter(ATS), reading("Corbel Ltd.", ENGINEER), {}, {}, A),
    ("a longer name", letter(ATS), reading("Corbel Analytics Group", ANALYST), {}, {}, B),
    ("an abbreviation is never guessed", letter(ATS), reading("CAG", ENGINEER), {}, {}, NONE),
    ("the other gender's title", letter(ATS), reading("Corbel", "Data Engineerin (m/w/d)"), {}, {}, A),
]  # fmt: skip


@pytest.mark.parametrize(
    ("wrote", "says", "one", "other", "found"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_which_of_two_roles_at_one_company(wrote, says, one, other, found):
    assert correlate(wrote, says, [known("a", **one), known("b", role=ANALYST, **other)]) == found


def test_the_table_is_a_long_one():
    assert len(TABLE) >= 40


def test_each_sign_says_which_it_was():
    one = known("a", message_ids=["<n>"], uids=["u"], addresses=[PAT], domains=[CORBEL], requisitions=["REQ-2031"])
    assert correlate(letter("x@o.example", ["<n>"]), reading(), [one]).by == "thread"
    assert correlate(letter(PAT), reading(), [one]).by == "address"
    assert correlate(letter("new@corbel.example", subject="REQ-2031"), reading(), [one]).by == "requisition"


def test_an_agency_that_names_its_client_at_last_speaks_of_the_same_application():
    agency = {"company": "Harbour Talent", "addresses": [AGENT], "domains": [AGENCY]}
    assert correlate(letter(AGENT), reading("Brightwell", ENGINEER), [known("a", **agency)]) == A
    assert correlate(letter(AGENT), reading("Brightwell", CHEF), [known("a", **agency)]) == NONE
    assert correlate(letter("new@" + AGENCY), reading("Brightwell", ENGINEER), [known("a", **agency)]) == NONE


def test_an_employer_is_no_agency_though_its_domain_bears_its_name():
    one = known("a", addresses=[PAT], domains=[CORBEL])
    assert correlate(letter(PAT), reading("Lintel", ENGINEER), [one]) == NONE
    assert agency_named("Harbour Talent", frozenset({AGENCY}))
    assert not agency_named("Harbour Talent", frozenset({"other.example"}))
    assert not agency_named("Corbel", frozenset({CORBEL}))


def test_hp_is_not_php():
    hp, php = known("a", "HP", uids=["u"]), known("b", "PHP Foundation", domains=["php.example"])
    assert correlate(letter(ATS), reading("HP", ENGINEER), [hp, php]) == A
    assert correlate(letter(ATS), reading("PHP", ENGINEER), [hp]) == NONE
    assert correlate(letter(ATS), reading("HP Bulmer", ENGINEER), [hp]) == NONE


def test_nearby_shows_the_nearest_first_and_ended_ones_only_where_they_are_near():
    far, near, ended = known("a", "Lintel"), known("b", domains=[CORBEL]), known("c", "Oriel", open_=False)
    assert nearby(letter(), reading(), [far, near, ended], 6) == ("b", "a")
    assert nearby(letter(ATS), reading("Oriel"), [far, near, ended], 6)[0] == "c"
    assert len(nearby(letter(), reading(), [known(str(n)) for n in range(20)], 6)) == 6


_NAMES = st.sampled_from(["Corbel", "Corbel Ltd", "Lintel", "HP", None])
_ROLES = st.sampled_from([ENGINEER, ANALYST, CHEF, "Engineer", None])
_SOME = st.lists(st.sampled_from(["<1>", "<2>"]), max_size=2)
_KNOWN = st.builds(
    lambda company, role, ids, addresses, open_: {
        "company": company, "role": role, "message_ids": ids, "addresses": addresses, "open_": open_
    },
    _NAMES, _ROLES, _SOME, st.lists(st.sampled_from([PAT, AGENT]), max_size=2), st.booleans(),
)  # fmt: skip


@given(st.lists(_KNOWN, max_size=4), _NAMES, _ROLES, _SOME, st.sampled_from([PAT, AGENT, ATS]))
def test_the_order_in_which_applications_are_known_decides_nothing(fields, company, role, references, sender):
    """What is found does not depend on which was known first: that would be a guess."""
    every = [known(str(n), **each) for n, each in enumerate(fields)]
    wrote, says = letter(sender, references), reading(company, role)
    one, other = correlate(wrote, says, every), correlate(wrote, says, every[::-1])
    if isinstance(one, Ambiguous):
        assert isinstance(other, Ambiguous)
        assert set(one.applications) == set(other.applications)
    else:
        assert one == other


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_works_both_ways(one, other):
    assert same_company(one, other) == same_company(other, one)
    assert same_role(one, other) == same_role(other, one)
    assert other_role(one, other) == other_role(other, one)
    assert not (same_role(one, other) and other_role(one, other))


def test_of_two_the_only_open_one_is_meant():
    both = [known("a", open_=False, domains=["corbel.example"]), known("b", domains=["corbel.example"])]
    assert correlate(letter(), reading(), both) == Match("b")


def test_an_agency_writes_for_several_employers():
    one = known("a", company="Corbel", addresses=["dom@agency.example"], domains=["agency.example"])
    assert correlate(letter("dom@agency.example"), reading("Lintel", "Cook"), [one]) == NoMatch()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kranich Logistik GmbH", "kranich logistik"),
        ("Müller & Söhne", "Muller and Sohne"),
        ("Müller GmbH", "Mueller"),
        ("Polder Systems B.V.", "Polder Systems"),
        ("Brightwell", "Brightwell Ltd"),
        ("Brightwell", "Brightwell Analytics Group"),
        ("Lumen.io", "Lumen"),
    ],
)
def test_one_company_in_two_spellings(one, other):
    assert same_company(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HP", "PHP"),
        ("HP", "HP Bulmer"),
        ("Old Road Maps", "New Road Maps"),
        ("BWA", "Brightwell Analytics"),
        ("Brightwell Labs", "Brightwell Analytics"),
        ("First", "First Direct"),
        ("University", "University of Leeds"),
        ("Bauer", "Baur"),
        ("", "Brightwell"),
    ],
)
def test_two_companies(one, other):
    assert not same_company(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sr. Data Engineer", "Senior Data Engineer (m/f/d)"),
        ("Sr. Backend Eng.", "Senior Back-end Engineer"),
        ("SWE", "Software Engineer"),
        ("Softwareentwickler", "Softwareentwicklerin"),
        ("Softwareentwickler*in (m/w/d)", "Softwareentwickler"),
        ("Softwareentwickler/-in", "SoftwareentwicklerIn"),
        ("Ingénieur(e) Données", "Ingénieure Données"),
        ("Développeuse Web", "Développeur Web"),
        ("Ingeniera de Datos", "Ingeniero de Datos"),
        ("Desarrolladora Web", "Desarrollador Web"),
        ("Technicienne Réseau", "Technicien Réseau"),
        ("Kauffrau für Büro", "Kaufmann für Büro"),
    ],
)
def test_one_role_in_two_spellings(one, other):
    assert same_role(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Senior Data Engineer", "Data Engineer"),
        ("Data Engineer", "Data Analyst"),
        ("Engineer II", "Engineer III"),
        ("Frontend Engineer", "Backend Engineer"),
    ],
)
def test_two_roles(one, other):
    assert other_role(one, other)


def test_what_says_less_is_neither_the_same_nor_another():
    assert not same_role("Engineer", "Data Engineer")
    assert not other_role("Engineer", "Data Engineer")


@pytest.mark.parametrize(
    "domain", ["hotmail.fr", "yahoo.fr", "outlook.de", "live.co.uk", "gmx.ch", "yahoo.com.br", "gmail.com", "web.de"]
)
def test_a_mail_provider_goes_by_many_endings(domain):
    assert everybodys(domain)
    assert not everybodys(f"{domain.partition('.')[0]}.example")
