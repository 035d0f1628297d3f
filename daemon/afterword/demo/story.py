"""Three weeks of a job search, as a script: what employers write, what the owner answers, when.

Brightwell invites by calendar and moves the interview; its thank-you goes out after a question back; it ends in a
rejection. Corvane has a panel of two; one note is edited; it ends in an offer. Halden & Pike confirm in plain words
and fall silent; their note is skipped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.policy import Fact, Owner, Profile
from afterword.demo.mails import OWNER, invitation, plain

LONDON = ZoneInfo("Europe/London")
JORDAN = Owner(name="Jordan Avery", addresses=(OWNER,), zone=LONDON)
PROFILE = Profile(
    headline="data engineer",
    facts=(
        Fact(text="I moved forty services to Kafka at my last employer", tags=("kafka", "migration", "streaming")),
        Fact(text="I shared an on-call rota for three years", tags=("on-call", "rota", "incidents")),
        Fact(text="I wrote the telemetry pipeline for a fleet of warehouse robots", tags=("robots", "telemetry")),
        Fact(
            text="I built the parts catalogue of a railway museum as a knowledge graph",
            tags=("knowledge graph", "graphs"),
        ),
    ),
    sign_off="Best wishes",
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in March 2026, London time. The 2nd is a Monday."""
    return datetime(2026, 3, day, hour, minute, tzinfo=LONDON)


BEGAN = at(2, 8)
ENDED = at(20, 18)


@dataclass(frozen=True, slots=True)
class Arrives:
    """An employer's mail."""

    at: datetime
    raw: bytes


@dataclass(frozen=True, slots=True)
class Answers:
    """The owner answers the latest letter whose subject has all these words."""

    at: datetime
    to: tuple[str, ...]
    words: str


_PRIYA = (("Priya Raman", "priya@brightwell.example"),)
_PANEL = (("Dev Okonjo", "dev.okonjo@corvane.example"), ("Hanna Lindqvist", "hanna.lindqvist@corvane.example"))

SCRIPT: tuple[Arrives | Answers, ...] = (
    Arrives(at(2, 9, 12), invitation(at(4, 14), sent=at(2, 9, 12), people=_PRIYA)),
    Arrives(
        at(2, 16, 40),
        plain(
            "Hi Jordan,\n\nGood to talk earlier. I can confirm your interview for the Knowledge Engineer role at Halden & "
            "Pike: Tuesday 10 March 2026, 14:00 to 14:45, by video. You will be speaking with me; the link follows in "
            "the morning.\n\nKind regards,\nNadia Sayeed\nHalden & Pike\n",
            sent=at(2, 16, 40),
            subject="Interview confirmed: Knowledge Engineer, Halden & Pike",
            author="Nadia Sayeed <nadia.sayeed@haldenpike.example>",
            message_id="<1f9c@haldenpike.example>",
        ),
    ),
    Arrives(
        at(3, 11, 5),
        invitation(
            at(5, 10),
            sent=at(3, 11, 5),
            people=_PRIYA,
            sequence=1,
            message_id="<CAmoved0311@mail.gmail.com>",
            references="<CAinvite0310@mail.gmail.com>",
        ),
    ),
    Arrives(
        at(3, 15),
        invitation(
            at(6, 15),
            sent=at(3, 15),
            minutes=60,
            people=_PANEL,
            company="Corvane Robotics",
            role="Telemetry Engineer",
            uid="040000008200E00074C5@corvane.example",
            message_id="<LO2P266MB5341@corvane.example>",
        ),
    ),
    Answers(
        at(5, 11, 20),
        ("How was",),
        "the kafka migration, and that they share the on-call rota between six people; she liked my batch story",
    ),
    Answers(at(5, 11, 30), ("Priya",), "Yes, but could you make it a bit warmer?"),
    Answers(at(5, 11, 40), ("Priya",), "SEND"),
    Answers(
        at(6, 16, 30),
        ("How was",),
        "Dev: telemetry from robots in the field, he asked how I would test it. Hanna: on-call, and that the team is nine people now.",
    ),
    Answers(
        at(6, 16, 40),
        ("Dev",),
        "EDIT\n\nDear Dev,\n\nThank you for an hour that went by quickly. Your question about testing telemetry that only "
        "misbehaves in the field stayed with me: I would begin by replaying a day of recorded traffic against a clock that "
        "runs backwards, because that is where our last pipeline broke.\n\nThe Telemetry Engineer role at Corvane Robotics "
        "is the kind of work that I would like to do next, and I am glad to talk further.\n\nBest wishes,\nJordan",
    ),
    Answers(at(6, 16, 50), ("Your text", "Dev"), "SEND"),
    Answers(at(6, 17, 0), ("Hanna",), "yes, go ahead"),
    Answers(at(10, 15, 10), ("How was",), "knowledge graphs, and that they have no budget before summer"),
    Answers(at(10, 15, 20), ("Nadia",), "SKIP"),
    Arrives(
        at(16, 10, 30),
        plain(
            "Dear Jordan,\n\nThank you again for your time. After careful thought we have decided to move forward with "
            "another candidate for the Data Engineer role. We were impressed with you, and wish you every success.\n\n"
            "Priya Raman\nBrightwell\n",
            sent=at(16, 10, 30),
            subject="Your application to Brightwell",
            author="Priya Raman <priya@brightwell.example>",
            message_id="<rej77@brightwell.example>",
            references="<CAmoved0311@mail.gmail.com>",
        ),
    ),
    Arrives(
        at(18, 9, 5),
        plain(
            "Dear Jordan,\n\nI am delighted to offer you the position of Telemetry Engineer at Corvane Robotics. The written "
            "offer with salary and start date follows by post; please let us know by Friday 27 March whether you accept.\n\n"
            "Dev Okonjo\nCorvane Robotics\n",
            sent=at(18, 9, 5),
            subject="Offer: Telemetry Engineer",
            author="Dev Okonjo <dev.okonjo@corvane.example>",
            message_id="<offer18@corvane.example>",
            references="<LO2P266MB5341@corvane.example>",
        ),
    ),
)
