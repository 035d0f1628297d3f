"""Runs the core under watch, in a process of its own: whatever it does beyond thinking ends the process with 1.

Prints a digest of every result. Run again with other hash seeds and in another time zone it must be the same: same
arguments, same result. `--plant FAULT` does something forbidden amid the work, to show that it is seen.
"""

from __future__ import annotations

import dataclasses
import hashlib
import importlib
import os
import pkgutil
import random
import socket
import subprocess
import sys
import time
import zoneinfo
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import afterword.core
from afterword.core import etiquette
from afterword.core.applications import state_at
from afterword.core.messages import Address, Letter
from afterword.core.outgoing import Note
from afterword.core.policy import Owner, Policy, Profile
from afterword.core.reading import (
    authentication,
    commands,
    debriefs,
    invitations,
    mime,
    quotes,
    showing,
    understanding,
)
from afterword.core.readings import Interviewer
from afterword.core.writing import composition, letters, matter, rendering
from builders import START, a_draft, an_application

MAILS = sorted((Path(__file__).parent / "corpus" / "mail").glob("*.eml"))
OUTSIDE = (
    "open",
    "socket.",
    "subprocess.",
    "os.",
    "shutil.",
    "tempfile.",
    "urllib.",
    "sqlite3.",
    "ctypes.",
    "time.sleep",
    "signal.",
    "fcntl.",
    "pathlib.",
    "glob.",
)
CLOCKS = ("time", "time_ns", "monotonic", "perf_counter", "localtime", "gmtime", "ctime", "sleep")
CHANCE = ("random", "randrange", "randint", "getrandbits", "choice", "choices", "shuffle", "sample", "uniform")
FAULTS = {
    "open": lambda: open(os.devnull).close(),
    "socket": lambda: socket.socket().close(),
    "subprocess": lambda: subprocess.run(["true"], check=True),
    "listdir": lambda: os.listdir("/"),
    "sleep": lambda: time.sleep(0),
    "time": lambda: [time.time()],
    "random": lambda: [random.random()],
    "urandom": lambda: os.urandom(8),
}


class Impure(BaseException):
    """Not an Exception, so that no handler in the core can hide it."""


def tolerated(event: str, args: tuple[object, ...]) -> bool:
    """Whether this is Python loading a module, or zoneinfo a zone's data (which it does from C, without a frame)."""
    if event == "open" and args[1] == "r" and str(args[0]).startswith(zoneinfo.TZPATH):
        return True
    frame = sys._getframe()
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith("<frozen importlib") or f"{os.sep}zoneinfo{os.sep}" in name:
            return True
        frame = frame.f_back
    return False


def watch() -> None:
    """From here on nothing but thinking."""
    seen = []

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event.startswith(OUTSIDE) and not seen and not tolerated(event, args):
            seen.append(event)
            raise Impure(f"{event} {args!r:.200}")

    def forbidden(name: str):
        def refuse(*args: object, **kwargs: object) -> None:
            raise Impure(name)

        return refuse

    for module, names in ((time, CLOCKS), (random, CHANCE), (os, ("urandom", "getrandom"))):
        for name in names:
            if hasattr(module, name) and not (name == "time" and module is not time):
                setattr(module, name, forbidden(f"{module.__name__}.{name}"))
    sys.addaudithook(hook)


def work(mails: list[bytes]) -> Iterator[object]:
    """Samples of everything that the core does."""
    for raw in mails:
        letter = mime.read(raw)
        yield letter
        if isinstance(letter, Letter):
            yield quotes.split(letter.text)
            yield showing.one_line(letter.subject)
            yield [invitations.read(text, LONDON) for text in letter.calendars]
            yield authentication.verdict(letter, "mx.avery.example")
            yield understanding.understand(letter, OWNER)
            yield debriefs.read(letter, (Interviewer("Priya Raman", "priya@brightwell.example"),))
            yield commands.read(letter, zone=LONDON, anchor=letter.date or START)
    yield from decide()
    yield from write()


LONDON = ZoneInfo("Europe/London")
OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=LONDON)


def decide() -> Iterator[object]:
    policy = Policy()
    plain = an_application()
    drafted = an_application(a_draft(START + timedelta(hours=2)))
    for application in (plain, drafted):
        for hours in (-48, 0, 2, 14, 22, 30):
            now = START + timedelta(hours=hours)
            yield application, state_at(application, now, policy.assumed_interview)
            yield etiquette.next_steps(application, now, policy, LONDON)
            yield etiquette.next_look(application, now, policy, LONDON)


def write() -> Iterator[object]:
    facts = composition.ThankYouFacts(
        interviewer=Interviewer("Priya Raman", "priya@brightwell.example"),
        company="Brightwell Ltd",
        role="Data Engineer",
        interview_start=START,
        points=("the Kafka migration", "a team of six"),
    )
    composed = composition.thank_you(facts, Profile(), OWNER)
    note = Note(
        from_=Address("Jordan Avery", "jordan@avery.example"),
        to=Address("Priya Raman", "priya@brightwell.example"),
        subject=composed.subject,
        body=composed.body + "\n\nŽofie Nováková",
        in_reply_to="<1@brightwell.example>",
        references=("<1@brightwell.example>",),
    )
    at = datetime(2026, 3, 10, 16, 0, tzinfo=UTC)
    about = matter.Matter(company="Brightwell", now=at, zone=LONDON, role="Data Engineer")
    letter = letters.approval_request(about, request="r1", note=note, by=at + timedelta(hours=20))
    yield composed, note.revision_hash, letter
    yield rendering.render_note(note, message_id="<2@avery.example>", date=at)
    yield rendering.render_letter(
        letter,
        from_=Address("Afterword", "jordan@avery.example"),
        to=Address("Jordan Avery", "jordan@avery.example"),
        reply_to=Address("Afterword", "jordan+r1@avery.example"),
        message_id="<3@avery.example>",
        in_reply_to=None,
        references=(),
        date=at,
        tag="#r1",
    )


def plain(value: object) -> object:
    """The value in a form whose repr is the same in every process: sets have no order of their own."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [f.name for f in dataclasses.fields(value)]
        return type(value).__name__, [(name, plain(getattr(value, name))) for name in names]
    if isinstance(value, Mapping):
        return [(plain(k), plain(v)) for k, v in value.items()]
    if isinstance(value, (set, frozenset)):
        return sorted(repr(plain(each)) for each in value)
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value


def main(fault: str | None) -> None:
    for module in pkgutil.walk_packages(afterword.core.__path__, "afterword.core."):
        importlib.import_module(module.name)
    mails = [path.read_bytes() for path in MAILS]
    digest = hashlib.sha256()
    watch()
    results = 0
    for result in work(mails):
        digest.update(repr(plain(result)).encode())
        results += 1
        if fault is not None and results == 3:
            FAULTS[fault]()
    sys.stdout.write(f"{results} {digest.hexdigest()}\n")


if __name__ == "__main__":
    main(sys.argv[2] if sys.argv[1:2] == ["--plant"] else None)
