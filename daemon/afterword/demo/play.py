"""Playing the story: the script against the world, told as it happens."""

from __future__ import annotations

import asyncio
import email
import email.policy
from pathlib import Path

from afterword.demo.mails import OWNER, Request
from afterword.demo.smtpserver import Envelope
from afterword.demo.story import BEGAN, ENDED, JORDAN, LONDON, PROFILE, SCRIPT, Answers, Arrives
from afterword.demo.telling import Teller, Way
from afterword.demo.world import World, world


class Stuck(Exception):
    """The story cannot go on: a letter that the script answers did not come."""


def play(folder: Path, teller: Teller) -> Path:
    """Play the whole story; the path of the page that shows it. Raises `Stuck`."""
    return asyncio.run(_play(folder, teller))


async def _play(folder: Path, teller: Teller) -> Path:
    letters: list[Request] = []

    def passes(envelope: Envelope) -> None:
        to_owner = envelope.recipients == (OWNER,)
        if to_owner:
            letters.append(Request(envelope.raw))
        way = Way.TO_OWNER if to_owner else Way.TO_EMPLOYER
        teller.mail(there.now.astimezone(LONDON), way, envelope.raw)

    async with world(folder, JORDAN, PROFILE, BEGAN, passes) as there:
        for scene in SCRIPT:
            await there.until(scene.at)
            _act(there, scene, letters, teller)
            await there.settle()
        await there.until(ENDED)
        ending = _ending(there)
    teller.say()
    teller.say("How things stand after three weeks:")
    for line in ending:
        teller.say(f"   {line}")
    return teller.write(folder, ending)


def _act(there: World, scene: Arrives | Answers, letters: list[Request], teller: Teller) -> None:
    now = there.now.astimezone(LONDON)
    if isinstance(scene, Arrives):
        teller.mail(now, Way.EMPLOYER_TO_OWNER, scene.raw)
        there.arrives(scene.raw)
        return
    asked = [r for r in letters if all(word in r.subject for word in scene.to) and r.message["Reply-To"]]
    if not asked:
        raise Stuck(f"{now:%a %d %b %H:%M}: no letter about {' '.join(scene.to)} came, which the story answers")
    raw = asked[-1].reply(scene.words, at=there.now)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    teller.mail(now, Way.OWNER_ANSWERS, raw)
    there.owner_writes(raw, message["To"].addresses[0].addr_spec)


def _ending(there: World) -> list[str]:
    lines = []
    for application, state in there.applications():
        lines.append(f"{state:12} {application.company or '(unknown)'}, {application.role or '(role unknown)'}")
        notes = application.notes.values()
        lines += [f"{'':12}   thank-you to {note.draft.to_name}: {note.state.value}" for note in notes]
    return lines
