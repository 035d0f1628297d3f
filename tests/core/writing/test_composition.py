"""A thank-you: what it says, what it never says, and how two of a panel differ."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.policy import Fact, Profile
from afterword.core.readings import Format, Interviewer
from afterword.core.writing import composition, critique, experience, salutation, vocabulary
from afterword.core.writing.templates import en
from core.writing.samples import ANA, OWNER, PRIYA, PROFILE, START, TOM, facts, write

KAFKA = "kafka migration"


def test_it_names_the_person_the_company_and_the_role_and_takes_up_the_point_with_a_fact_that_fits():
    composed = write(KAFKA)
    assert composed.body.startswith("Dear Priya,\n\n")
    assert "the Product Engineer role at Brightwell" in composed.body
    assert "the Kafka migration" in composed.body
    assert (
        "I led the move of a payments platform from RabbitMQ to Kafka at Harbourline, without downtime."
        in composed.body
    )
    assert composed.body.endswith("\n\nBest wishes,\nJordan Avery")
    assert not composed.thin
    assert composed.missing == ()
    assert composed.used == (f"You told me: {KAFKA}", f"Your profile: {PROFILE.facts[0].text}")


def test_without_a_point_it_is_thin_and_says_what_is_missing():
    composed = write("it went well")
    assert composed.thin
    assert composed.missing == ("point",)
    assert composed.body.startswith("Dear Priya,")


def test_what_is_not_known_is_not_named():
    composed = composition.thank_you(
        facts(company=None, role=None, person=Interviewer("Recruiting Team")), Profile(), OWNER
    )
    assert composed.body.startswith("Hello,\n")
    assert composed.missing == ("point", "name", "company", "role", "experience")
    assert "None" not in composed.body
    assert composed.subject == "Thank you for our conversation"


def test_a_fact_that_does_not_fit_is_not_said_to_fit():
    composed = composition.thank_you(
        facts("climbing"), Profile(facts=(Fact(text="Eight years of Python", tags=("python",)),)), OWNER
    )
    loose = [
        re.escape(source.partition("{{ experience")[0].replace("{{ role }}", "the role")) for source in en.LOOSE_TIES
    ]
    assert re.search("|".join(loose) + "eight years of Python", composed.body)
    assert not any(source.partition(":")[0] in composed.body for source in en.TIES)


def test_an_interviewer_gets_their_own_point_first():
    first = write("kafka migration", "team is growing fast", own_points=1, variant=3, others=(TOM,)).used[0]
    assert first == "You told me: kafka migration"


def test_points_told_for_everybody_are_shared_out_among_the_panel():
    told = ("kafka migration", "incident reviews", "hiring plans")
    leads = [write(*told, own_points=0, variant=n, others=(TOM, ANA)).used[0] for n in range(3)]
    assert len(set(leads)) == 3


def test_the_weekday_is_that_of_the_owner():
    """23:30 in Auckland on a Wednesday is still Wednesday morning in London, and the day of a late call may differ."""
    late = START.replace(hour=0, minute=30)
    assert "on Tuesday" in write(KAFKA, interview_start=late).body
    assert "on Monday" in write(KAFKA, interview_start=late.fromisoformat("2026-11-24T00:30+09:00")).body


@pytest.mark.parametrize(
    ("subject", "threaded"),
    [
        ("Interview on Tuesday", "Re: Interview on Tuesday"),
        ("RE: AW: Re[2]: Interview", "Re: Interview"),
        (
            "Invitation: Chat with Brightwell @ Tue 24 Nov 2026 14:00 - 14:45 (GMT) (jordan@avery.example)",
            "Re: Chat with Brightwell",
        ),
        ("Interview\r\nBcc: eve@evil.example", "Re: Interview Bcc: eve@evil.example"),
        ("\u202e\x00", "Thank you for our conversation: Product Engineer"),
        ("", "Thank you for our conversation: Product Engineer"),
    ],
)
def test_the_subject_keeps_the_thread_on_one_clean_line(subject, threaded):
    assert write(KAFKA, thread_subject=subject).subject == threaded


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Priya Raman", "Priya"),
        ("Raman, Priya", "Priya"),
        ("PRIYA RAMAN", "Priya"),
        ("priya raman", "Priya"),
        ("Priya Raman (Brightwell)", "Priya"),
        ("Priya Raman, PhD", "Priya"),
        ("Dr. Anna Müller", "Dr Müller"),
        ("Prof. Dr. Ludwig van der Berg", "Professor van der Berg"),
        ("Ms Raman", "Ms Raman"),
        ("Mr. Tom Okafor", "Tom"),
        ("J. Smith", "J. Smith"),
        ("Zoë", "Zoë"),
        ("Anne-Marie O'Neil", "Anne-Marie"),
        ("प्रिया रमन", "प्रिया"),
        ("Recruiting Team", None),
        ("Brightwell Careers", None),
        ("noreply", None),
        ("https://evil.example", None),
        ("priya@brightwell.example", None),
        ("", None),
        ("Priya\r\nBcc: eve", None),
    ],
)
def test_people_are_greeted_as_they_call_themselves(name, greeted):
    assert salutation.given_name(name) == greeted


def test_a_tag_fits_better_than_a_word_and_a_single_word_is_chance():
    tagged = Fact(text="Wrote the migration guide", tags=("writing",))
    fitting = Fact(text="Moved a platform to Kafka", tags=("kafka", "migration"))
    profile = Profile(facts=(tagged, fitting))
    tie = experience.tie(profile, "the Kafka migration", "")
    assert tie == experience.Tie("I moved a platform to Kafka", fitting.text, fitting=True)
    assert experience.tie(Profile(facts=(tagged,)), "the Kafka migration", "").fitting is False
    assert experience.tie(Profile(), "the Kafka migration", "") is None


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("Led the move to Kafka.", "I led the move to Kafka"),
        ("I led the move to Kafka", "I led the move to Kafka"),
        ("Eight years of Python", "eight years of Python"),
        ("Speaks German", "I speak German"),
        ("Kubernetes administrator since 2019", "Kubernetes administrator since 2019"),
        ("AWS", "AWS"),
        ("", ""),
        ("One. Two.", ""),
        ("word " * 41, ""),
    ],
)
def test_a_fact_is_said_in_the_first_person_and_never_changed_otherwise(fact, said):
    assert experience.first_person(fact) == said


# --- properties ------------------------------------------------------------------------------------------------------

_NAMES = st.sampled_from(
    ["Priya Raman", "Tom Okafor", "Dr. Anna Müller", "Ana Lima", "Zoë O'Neil", "Raman, Priya", "LEE WONG"]
)
_COMPANIES = st.sampled_from(
    [None, "Brightwell Ltd.", "Müller & Söhne GmbH", "Duran Duran", "Orbit", "3M", "Stripe, Inc."]
)
_ROLES = st.sampled_from(
    [None, "Product Engineer (m/f/d)", "Head of Data", "Engineer at Orbit", "Data Engineer position", "QA"]
)
_SAID = st.sampled_from(
    [
        "kafka migration",
        "team of 6",
        "she liked the on-call story",
        "they are hiring two more engineers by spring",
        "how they deploy on fridays",
        "it went well",
        "salary",
        "asked about my work on paging",
        "we talked about incident reviews and then she asked about python",
        "Growth from 40 to 90 people, hybrid",
        "their roadmap for the next year; the code review culture",
        "moving to kubernetes " * 12,
        "{{ x }} [name] None",
    ]
) | st.text(max_size=120)
_FACTS = st.sampled_from(
    [
        *PROFILE.facts,
        Fact(text="Wrote " + "one long and one short report on it, " * 4 + "all read"),
        Fact(text="Kubernetes administrator"),
    ]
)
_PROFILES = st.builds(
    Profile,
    headline=st.sampled_from(["", "Backend engineer"]),
    facts=st.lists(_FACTS, max_size=4).map(tuple),
    sign_off=st.sampled_from(["Best wishes", "Kind regards,", "", "Warmly"]),
    signature=st.sampled_from(["", "Jordan"]),
)


@st.composite
def _panels(draw):
    people = [Interviewer(name) for name in draw(st.lists(_NAMES, min_size=1, max_size=4, unique=True))]
    told = tuple(draw(st.lists(_SAID, max_size=5)))
    shared = {
        "company": draw(_COMPANIES),
        "role": draw(_ROLES),
        "format": draw(st.sampled_from(Format)),
        "own_points": draw(st.none() | st.integers(0, len(told))),
    }
    return [
        facts(*told, person=p, others=tuple(o for o in people if o is not p), variant=n, **shared)
        for n, p in enumerate(people)
    ]


def _without_names(body: str) -> str:
    return "\n".join(body.split("\n")[1:])


@settings(max_examples=120, deadline=None)
@given(_panels(), _PROFILES)
def test_every_note_keeps_the_etiquette(panel, profile):
    """No unfilled slot, no doubled word, the right name, 60 to 180 words, a point unless it is marked thin."""
    bodies = []
    for given_facts in panel:
        composed = composition.thank_you(given_facts, profile, OWNER)
        slugs = {f.slug for f in critique.review(composed.body, composed.subject, given_facts, other_notes=bodies)}
        allowed = {"no_company"} if not given_facts.company else set()
        allowed |= {"no_role"} if not given_facts.role else set()
        allowed |= {"no_point"} if composed.thin else set()
        assert slugs <= allowed, (slugs, composed.body)
        assert composed.thin == ("point" in composed.missing)
        begun = [" ".join(s.split()[:2]) for s in re.split(r"[.:;]\s+", _without_names(composed.body))[:-1]]
        assert len(set(begun[:2])) == len(begun[:2])
        assert "  " not in composed.body
        assert " ." not in composed.body
        assert ".." not in composed.body
        bodies.append(composed.body)
    for one, other in pairwise(map(_without_names, bodies)):
        assert one != other


_OURS = frozenset(
    re.findall(r"\w+", " ".join([*en.OPENINGS, *en.TIES, *en.LOOSE_TIES, *en.CLOSINGS, *en.PADDING]).casefold())
) | frozenset(
    re.findall(
        r"\w+",
        " ".join(s for kind in (*en.POINTS.values(), *en.SECOND_POINTS.values()) for s in kind).casefold()
        + " dear dr professor hello speaking meeting with me on tuesday the role our call conversation best wishes your"
        " you are the company at have one two three four five six seven eight nine ten eleven twelve team is were i",
    )
)


@settings(max_examples=80, deadline=None)
@given(_panels(), _PROFILES)
def test_a_note_says_nothing_that_was_not_given(panel, profile):
    """Every word is ours, or stands in what was told, in the profile, or in what is known of the interview."""
    for given_facts in panel:
        composed = composition.thank_you(given_facts, profile, OWNER)
        known = " ".join(
            [
                *given_facts.points,
                *(fact.text for fact in profile.facts),
                profile.headline,
                profile.sign_off,
                profile.signature,
                OWNER.name,
                given_facts.company or "",
                given_facts.role or "",
                given_facts.interviewer.name,
            ]
        )
        said = set(re.findall(r"\w+", composed.body.casefold()))
        assert said <= _OURS | set(re.findall(r"\w+", known.casefold()))


def test_no_sentence_of_ours_is_a_cliche_or_doubles_another():
    everything = [*en.OPENINGS, *en.TIES, *en.LOOSE_TIES, *en.CLOSINGS, *en.PADDING]
    everything += [s for kind in (*en.POINTS.values(), *en.SECOND_POINTS.values()) for s in kind]
    assert len(set(everything)) == len(everything)
    assert not [s for s in everything if any(c in s.casefold() for c in vocabulary.CLICHES)]


def test_the_same_facts_give_the_same_note():
    assert write(KAFKA, "team of 6") == write(KAFKA, "team of 6")
    assert write(KAFKA, person=PRIYA, others=(TOM,)).body != write(KAFKA, person=TOM, others=(PRIYA,), variant=1).body
