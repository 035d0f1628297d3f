"""The story as a page to open in a browser, and as files. It loads nothing, and runs no script."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from afterword.demo.shown import Shown, Way
from afterword.demo.telling import Change


@dataclass(frozen=True, slots=True)
class Ending:
    """How one application stands at the end: its name, its state, and a line for each note."""

    name: str
    state: str
    notes: tuple[str, ...]


def write(folder: Path, told: Sequence[Shown | Change], ending: Sequence[Ending]) -> Path:
    """Every mail as a file in `folder`/mails, and a page that shows them in order; the page's path."""
    letters = folder / "mails"
    letters.mkdir(parents=True, exist_ok=True)
    for each in told:
        if isinstance(each, Shown):
            (letters / each.file).write_bytes(each.raw)
    page = folder / "index.html"
    story = "\n".join(_card(each) if isinstance(each, Shown) else _change(each) for each in told)
    rows = "\n".join(map(_row, ending))
    page.write_text(_PAGE.replace("{rows}", rows).replace("{story}", story), encoding="utf-8")
    return page


def _row(ending: Ending) -> str:
    notes = "<br>".join(map(html.escape, ending.notes))
    state = html.escape(ending.state)
    return f'<tr><th scope="row">{html.escape(ending.name)}</th><td><b>{state}</b></td><td>{notes}</td></tr>'


def _change(change: Change) -> str:
    return f'<p class="change">{html.escape(change.text)}</p>'


def _card(mail: Shown) -> str:
    when = f"{mail.at:%a} {mail.at.day} {mail.at:%b}, {mail.at:%H:%M}"
    text = f"<pre>{html.escape(mail.text)}</pre>"
    if mail.way is Way.TO_OWNER and mail.html:
        # Our own letters as a mail program draws them: one column, inline styles, everything from outside escaped.
        text = f'<div class="styled">{mail.html}</div>'
    return (
        f'<article class="{mail.way.name.lower()}" id="m{mail.number}">'
        f'<header><span>{html.escape(mail.way.value)}</span> <time datetime="{mail.at.isoformat()}">{when}</time></header>'
        f"<h3>{html.escape(mail.subject)}</h3>"
        f'<p class="who">{html.escape(mail.author)} → {html.escape(mail.to)}</p>{text}'
        f'<footer><a href="mails/{mail.file}">{mail.file}</a></footer></article>'
    )


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Afterword: three weeks of a job search</title>
<style>
:root {
  color-scheme: light dark; --back: #f3f5f8; --card: #fff; --text: #1b1f24; --soft: #5b6470; --line: #d5dae1;
  --in: #1e62b0; --ask: #8a5a00; --own: #6b3fb5; --out: #1f7a43;
}
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; max-width: 44rem; margin: 0 auto;
  padding: 1.5rem 1rem 4rem; background: var(--back); color: var(--text); }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.lead { color: var(--soft); margin: 0; }
table.stand { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.stand th, .stand > tbody > tr > td { text-align: left; vertical-align: top; padding: .5rem .75rem; font-weight: 400;
  border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.stand tr:first-child > * { border-top: 0; }
.stand th { font-weight: 600; } .stand b { white-space: nowrap; }
article { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--c); border-radius: .5rem;
  margin: 1rem 0; padding: .8rem 1rem .7rem; }
article header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-size: .85rem; color: var(--soft); }
article header span { color: var(--c); font-weight: 700; }
h3 { font-size: 1rem; line-height: 1.35; margin: .3rem 0 0; overflow-wrap: anywhere; }
.who { color: var(--soft); font-size: .85rem; margin: 0 0 .6rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
.styled { border-top: 1px solid var(--line); margin-top: .6rem; overflow-wrap: anywhere; }
.styled > .aw-page { padding: .9rem 0 .2rem !important; max-width: none !important; background: none !important; }
article footer { font-size: .8rem; margin-top: .6rem; } article footer a { color: var(--soft); }
.change { margin: .9rem 0 .9rem .2rem; padding-left: 1.6rem; position: relative; font-weight: 600; font-size: .93rem; }
.change::before { content: "◆"; position: absolute; left: 0; color: var(--soft); }
.employer_to_owner { --c: var(--in); } .to_owner { --c: var(--ask); }
.owner_answers { --c: var(--own); margin-left: 2.5rem; } .to_employer { --c: var(--out); border-width: 2px 2px 2px .3rem; border-color: var(--out); }
@media (max-width: 30rem) { body { padding: 1rem .6rem 3rem; } .owner_answers { margin-left: 1.2rem; }
  .stand th, .stand > tbody > tr > td { display: block; border-top: 0; padding: .1rem .75rem; }
  .stand tr { display: block; padding: .5rem 0; } .stand tr + tr { border-top: 1px solid var(--line); } }
@media (prefers-color-scheme: dark) {
  :root { --back: #101216; --card: #181b20; --text: #e7e9ec; --soft: #a3abb7; --line: #363c46;
    --in: #7db4f5; --ask: #e0ae4c; --own: #bb9cf0; --out: #6fcf97; }
  .aw-page { color: #e7e9ec !important; }
  .aw-draft { background: #1f2329 !important; border-color: #4b5563 #4b5563 #4b5563 #8fb8ff !important; color: #e7e9ec !important; }
  .aw-small, .aw-hint { color: #a3abb7 !important; }
  .aw-first { background: #8fb8ff !important; color: #0b1b36 !important; border-color: #8fb8ff !important; }
  .aw-other { color: #b9d2ff !important; border-color: #5a6b86 !important; }
  .aw-rule { border-color: #3a404a !important; }
}
</style>
</head>
<body>
<h1>Three weeks of a job search</h1>
<p class="lead">Every mail that passed, in order, on servers that lived for a moment. The green ones reached an employer:
above each stands the request that showed it, and the answer that approved it. Nothing else went out.</p>
<h2>How things stand at the end</h2>
<table class="stand"><tbody>
{rows}
</tbody></table>
<h2>How it came about</h2>
{story}
</body>
</html>
"""
