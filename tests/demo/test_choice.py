"""A letter in doubt over real IMAP and SMTP: asked about by mail, answered by a tap on a button, given to its place."""

from __future__ import annotations

import asyncio
import email.message
import email.policy
import email.utils
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

from afterword.core.policy import Profile
from afterword.demo.mails import Request, plain
from afterword.demo.world import world
from builders import OWNER

BEGAN = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
ME = OWNER.addresses[0]


def receipt(role: str, at: datetime) -> bytes:
    text = f"Dear Jordan,\n\nthank you for your application for the {role} role at Brightwell. We have received it."
    name = f"<{role.replace(' ', '')}@brightwell.example>"
    author = "Brightwell <jobs@brightwell.example>"
    return plain(text, sent=at, subject=f"Your application: {role}", author=author, message_id=name)


def rejection(number: int, at: datetime) -> bytes:
    text = (
        "Dear Jordan,\n\nunfortunately we have decided not to move forward with your application at Brightwell.\n\nAnn"
    )
    name = f"<no{number}@brightwell.example>"
    return plain(text, sent=at, subject="Re: Interview", author="Ann <ann@brightwell.example>", message_id=name)


def tapped(request: Request, button: int, at: datetime) -> bytes:
    """The mail that a tap on one of the letter's buttons makes: a new one, to the address in the link."""
    page = request.message.get_body(("html",)).get_content()
    link = urlsplit(re.findall(r'href="(mailto:[^"]+)"', page)[button].replace("&amp;", "&"))
    filled = parse_qs(link.query)
    made = email.message.EmailMessage(policy=email.policy.SMTP)
    made["From"], made["To"], made["Subject"] = f"Jordan Avery <{ME}>", unquote(link.path), filled["subject"][0]
    made["Date"], made["Message-ID"] = email.utils.format_datetime(at), f"<tap{button}@avery.example>"
    made.set_content(filled["body"][0])
    return made.as_bytes()


def test_a_tap_on_a_number_gives_the_letter_to_its_application(tmp_path):
    mails: list[Request] = []

    async def story() -> None:
        async with world(
            tmp_path, OWNER, Profile(), BEGAN, lambda envelope: mails.append(Request(envelope.raw))
        ) as house:
            for role in ("Data Engineer", "Site Manager"):
                house.arrives(receipt(role, house.now))
            house.arrives(rejection(1, house.now))
            await house.settle()
            (question,) = mails
            assert "2 – Site Manager at Brightwell" in question.text

            await house.until(house.now + timedelta(minutes=5))
            house.owner_writes(tapped(question, 1, house.now), ME)
            await house.settle()
            house.arrives(rejection(2, house.now))  # of the same sender: their place is known now
            await house.settle()
            states = {application.role: state for application, state in house.applications()}
            assert states == {"Data Engineer": "acknowledged", "Site Manager": "rejected"}
            letters = {application.role: len(application.letters) for application, _ in house.applications()}
            assert letters == {"Data Engineer": 1, "Site Manager": 3}
            assert len(mails) == 1, "nothing was asked again"

    asyncio.run(story())
