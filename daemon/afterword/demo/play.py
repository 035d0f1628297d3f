"""Playing the story: the script against the world, told as it happens."""

from __future__ import annotations

import asyncio
import email
import email.policy
import tempfile
from collections.abc import Iterator
from pathlib import Path

from afterword.core.applications import Application, State
from afterword.demo.changes import Changes, named
from afterword.demo.mails import OWNER, Request
from afterword.demo.page import Ending
from afterword.demo.shown import Way
from afterword.demo.smtpserver import Envelope
from afterword.demo.story import BEGAN, ENDED, JORDAN, LONDON, PROFILE, SCRIPT, Answers, Arrives
from afterword.demo.telling import Teller
from afterword.demo.world import World, world

LIMIT = 120.0  # seconds without the pauses; the story takes two


class Stuck(Exception):
    """The story cannot go on: a letter that the script answers did not come."""


def play(teller: Teller, pauses: float = 0.0) -> list[Ending]:
    """Play the whole story, with so many seconds of pauses in it; how things stand at its end. Raises `Stuck`."""
    with tempfile.TemporaryDirectory(prefix="afterword-demo-") as folder:
        return asyncio.run(_in_time(Path(folder), teller, LIMIT + pauses))


async def _in_time(folder: Path, teller: Teller, limit: float) -> list[Ending]:
    try:
        async with asyncio.timeout(limit):
            return await _play(folder, teller)
    except TimeoutError:
        raise Stuck(f"it did not end within {limit:.0f} seconds") from None


async def _play(folder: Path, teller: Teller) -> list[Ending]:
    letters: list[Request] = []
    changes = Changes(LONDON)

    def notice() -> None:
        for line in changes.since(there.applications()):
            teller.change(there.now.astimezone(LONDON), line)

    def passes(envelope: Envelope) -> None:
        notice()  # what led to this mail comes before it
        to_owner = envelope.recipients == (OWNER,)
        if to_owner:
            letters.append(Request(envelope.raw))
        teller.mail(there.now.astimezone(LONDON), Way.TO_OWNER if to_owner else Way.TO_EMPLOYER, envelope.raw)

    async with world(folder, JORDAN, PROFILE, BEGAN, passes, notice) as there:
        for scene in SCRIPT:
            await there.until(scene.at)
            _act(there, scene, letters, teller)
            await there.settle()
        await there.until(ENDED)
        return _ending(there)


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


def _ending(there: World) -> list[Ending]:
    return [Ending(named(a), state, tuple(_afterwards(a, state))) for a, state in there.applications()]


def _afterwards(application: Application, state: str) -> Iterator[str]:
    for note in application.notes.values():
        became = "skipped" if note.why == "skipped" else note.state.value
        yield f"thank-you to {note.draft.to_name}: {became}"
    if state == State.INTERVIEWED:
        yield "not a word since the interview"
