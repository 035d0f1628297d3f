"""People, facts and notes that the tests of writing share."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.corrections import Undecided
from afterword.core.messages import Address
from afterword.core.outgoing import Note
from afterword.core.policy import Fact, Owner, Profile
from afterword.core.readings import Format, Interviewer, Kind, Reading
from afterword.core.writing import composition
from afterword.core.writing.matter import Matter

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 24, 15, 5, tzinfo=LONDON)
START = datetime(2026, 11, 24, 14, 0, tzinfo=LONDON)
BY = datetime(2026, 11, 25, 14, 45, tzinfo=LONDON)
OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=LONDON)
PROFILE = Profile(
    headline="Backend engineer",
    facts=(
        Fact(
            text="Led the move of a payments platform from RabbitMQ to Kafka at Harbourline, without downtime.",
            tags=("kafka", "migration", "messaging"),
        ),
        Fact(text="Ran an on-call rota of eight people and halved its pages", tags=("on-call", "incidents")),
        Fact(text="Eight years of Python", tags=("python",)),
        Fact(text="Speak German fluently", tags=("german", "languages")),
    ),
)
PRIYA, TOM, ANA = (
    Interviewer("Priya Raman", "priya@brightwell.example"),
    Interviewer("Tom Okafor"),
    Interviewer("Ana Lima"),
)
BODY = """\
Dear Priya,

Thank you for speaking with me on Tuesday about the Product Engineer role at Brightwell.

What stayed with me most was our conversation about the Kafka migration.

Yes, I would be very glad to take the next step.

Best wishes,
Jordan Avery"""


def facts(*points: str, person: Interviewer = PRIYA, others: tuple[Interviewer, ...] = (), variant: int = 0, **more):
    given = {
        "company": "Brightwell Ltd.",
        "role": "Product Engineer (m/f/d)",
        "interview_start": START,
        "format": Format.VIDEO,
        **more,
    }
    return composition.ThankYouFacts(interviewer=person, others=others, points=points, variant=variant, **given)


def write(*points: str, **more) -> composition.Composed:
    return composition.thank_you(facts(*points, **more), PROFILE, OWNER)


def note(body: str = BODY, **more) -> Note:
    given = {
        "from_": Address("Jordan Avery", "jordan@avery.example"),
        "to": Address("Priya Raman", "priya@brightwell.example"),
        "subject": "Re: Product Engineer interview",
        "in_reply_to": "<invitation@brightwell.example>",
        "references": ("<first@brightwell.example>", "<invitation@brightwell.example>"),
        **more,
    }
    return Note(body=body, **given)


def matter(**more) -> Matter:
    return Matter(**{"company": "Brightwell", "role": "Product Engineer", "now": NOW, "zone": LONDON, **more})


def in_doubt(why: str = "several_applications", **changes: object) -> Undecided:
    """A letter that the owner is asked about; `kind` and `company` are those of its reading."""
    fields: dict[str, object] = {
        "id": "l1",
        "why": why,
        "content_hash": "00",
        "message_id": "<x@brightwell.example>",
        "in_reply_to": (),
        "references": (),
        "from_name": "Priya Raman",
        "from_addr": "priya@brightwell.example",
        "list_id": "",
        "subject": "Your interview",
        "at": NOW,
        "to_addr": "jordan@avery.example",
        "repliable": True,
        "vouched": True,
        "authentic": True,
        "requisitions": (),
        "options": (),
    }
    kind, company = changes.pop("kind", Kind.STATUS_UPDATE), changes.pop("company", "Brightwell")
    reading = Reading(kind=kind, company=company, role=None, confidence=0.5)  # type: ignore[arg-type]
    return Undecided(reading=reading, **{**fields, **changes})  # type: ignore[arg-type]
