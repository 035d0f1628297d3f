"""Telling the story: each mail as it would look, on the terminal as it happens, and afterwards as files and a page."""

from __future__ import annotations

import email
import email.policy
import html
import re
import sys
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from enum import StrEnum
from pathlib import Path
from typing import TextIO

WIDTH = 78
_HIDDEN = re.compile(r"\+aw-[0-9a-z-]+@")


class Way(StrEnum):
    """Between whom a mail goes."""

    EMPLOYER_TO_OWNER = "employer writes"
    TO_OWNER = "Afterword asks"
    OWNER_ANSWERS = "you answer"
    TO_EMPLOYER = "SENT to the employer"


_COLOURS = {
    Way.EMPLOYER_TO_OWNER: "36",
    Way.TO_OWNER: "33",
    Way.OWNER_ANSWERS: "35",
    Way.TO_EMPLOYER: "32;1",
}


@dataclass
class Teller:
    """Prints mails and keeps them."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    mails: list[tuple[datetime, Way, bytes]] = field(default_factory=list)
    chapters: list[str] = field(default_factory=list)

    def say(self, text: str = "") -> None:
        """A line of ours."""
        print(text, file=self.out, flush=True)

    def mail(self, at: datetime, way: Way, raw: bytes) -> None:
        """A mail passes by."""
        self.mails.append((at, way, raw))
        subject, words = _look(raw, way)
        head = f"{at:%a %d %b %H:%M}  {way.value}"
        self.say()
        self.say(self._coloured(f"── {head} {'─' * max(0, WIDTH - len(head) - 4)}", _COLOURS[way]))
        self.say(f"   {subject}")
        for line in words:
            self.say(f"   {line}")

    def _coloured(self, text: str, colour: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self.out.isatty() else text

    # --- afterwards -----------------------------------------------------------------------------------------------------

    def write(self, folder: Path, ending: list[str]) -> Path:
        """Every mail as a file, and a page that shows them in order; the page's path."""
        letters = folder / "mails"
        letters.mkdir(parents=True, exist_ok=True)
        rows = []
        for number, (at, way, raw) in enumerate(self.mails, 1):
            name = f"{number:02d}-{way.name.lower().replace('_', '-')}.eml"
            (letters / name).write_bytes(raw)
            subject, words = _look(raw, way, lines=400)
            rows.append(_card(at, way, subject, words, name))
        page = folder / "index.html"
        page.write_text(_PAGE.format(cards="\n".join(rows), ending=html.escape("\n".join(ending))), encoding="utf-8")
        return page


def _look(raw: bytes, way: Way, lines: int = 26) -> tuple[str, list[str]]:
    """A mail as a reader sees it: the subject, and its text without what it quotes."""
    message: EmailMessage = email.message_from_bytes(raw, policy=email.policy.default)
    part = message.get_body(("plain",))
    text = str(part.get_content()) if part else ""
    if way is Way.OWNER_ANSWERS:
        text = re.split(r"\n\nOn .{5,80} wrote:\n", text)[0]
    shown = [line.rstrip() for line in text.strip().splitlines()]
    more = [] if len(shown) <= lines else [f"… ({len(shown) - lines} more lines)"]
    who = f"{message['From'].addresses[0].display_name or message['From']} → {_HIDDEN.sub('@', str(message['To']))}"
    return f"{message['Subject']}   ({who})", shown[:lines] + more


def _card(at: datetime, way: Way, subject: str, words: list[str], name: str) -> str:
    body = html.escape("\n".join(words))
    return (
        f'<article class="{way.name.lower()}"><h2><time datetime="{at.isoformat()}">{at:%a %d %b, %H:%M}</time> '
        f'<span>{way.value}</span></h2><h3>{html.escape(subject)}</h3><pre>{body}</pre><a href="mails/{name}">{name}</a>'
        "</article>"
    )


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Afterword: three weeks of a job search</title>
<style>
:root {{ color-scheme: light dark; --line: #8884; --ask: #b7791f; --in: #2b6cb0; --own: #805ad5; --out: #2f855a; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }}
article {{ border: 1px solid var(--line); border-left: .35rem solid var(--c); border-radius: .4rem; margin: 1rem 0;
  padding: .6rem 1rem; }}
h2 {{ font-size: .95rem; margin: 0; font-weight: 600; }} h2 span {{ color: var(--c); }}
h3 {{ font-size: 1rem; margin: .2rem 0 .4rem; overflow-wrap: anywhere; }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.45 ui-monospace, monospace; margin: 0 0 .4rem; }}
a {{ font-size: .8rem; color: inherit; opacity: .75; }}
.employer_to_owner {{ --c: var(--in); }} .to_owner {{ --c: var(--ask); }}
.owner_answers {{ --c: var(--own); margin-left: 2rem; }} .to_employer {{ --c: var(--out); margin-left: 2rem; }}
</style>
</head>
<body>
<h1>Three weeks of a job search</h1>
<p>Every mail that passed, in order. Green ones reached an employer; each of them has a request above it and an answer
that approved it.</p>
{cards}
<h2>How things stand</h2>
<pre>{ending}</pre>
</body>
</html>
"""
