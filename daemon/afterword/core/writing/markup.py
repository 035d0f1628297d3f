"""WRITE: the HTML part of a letter to the owner: one column, inline styles, light and dark.

It loads nothing and links nowhere but to mailto:. Everything is escaped; what a mail program knows of style sheets is
only needed for the dark colours, so that a program which drops them shows a letter that is plain and readable.
"""

from __future__ import annotations

from html import escape

from afterword.core.outgoing import Button, OwnerLetter, Section, SectionKind
from afterword.core.writing.plaintext import around_buttons

_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
#: Several mail programs and phones cut or refuse longer links.
_LINK_LIMIT = 1900

_FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
@media (prefers-color-scheme: dark) {{
  .aw-page {{ background: #16181c !important; color: #e7e9ec !important; }}
  .aw-draft {{ background: #1f2329 !important; border-color: #4b5563 #4b5563 #4b5563 #8fb8ff !important; color: #e7e9ec !important; }}
  .aw-small, .aw-hint {{ color: #a3abb7 !important; }}
  .aw-first {{ background: #8fb8ff !important; color: #0b1b36 !important; border-color: #8fb8ff !important; }}
  .aw-other {{ color: #b9d2ff !important; border-color: #5a6b86 !important; }}
  .aw-rule {{ border-color: #3a404a !important; }}
}}
</style>
</head>
<body class="aw-page" style="margin:0;padding:0;background:#ffffff;color:#1b1f24">
<div class="aw-page" style="max-width:600px;margin:0 auto;padding:20px 16px 28px;background:#ffffff;color:#1b1f24;\
{font};font-size:16px;line-height:1.5">
{content}
</div>
</body>
</html>
"""
_BUTTON = (
    "display:inline-block;min-width:92px;padding:10px 14px;border-radius:8px;text-align:center;text-decoration:none"
)
_FIRST = (f"{_BUTTON};background:#1d4ed8;border:1px solid #1d4ed8;color:#ffffff;font-weight:600", "aw-first")
_OTHERS = (f"{_BUTTON};border:1px solid #9aa7bb;color:#1d4ed8;font-weight:600", "aw-other")


def page(letter: OwnerLetter, links: list[str | None]) -> str:
    """The whole page. `links` has a mailto: link, or None, for each button of the letter."""
    before, after = around_buttons(letter)
    parts = [*map(_section, before), _buttons(letter.buttons, links), *map(_section, after)]
    content = "\n".join(part for part in parts if part)
    return _PAGE.format(title=escape(letter.subject), font=_FONT, content=content)


def mailto(addr: str, subject: str, body: str) -> str:
    """A mailto: link (RFC 6068) that opens a reply with `body` filled in; a body too long for a link is cut to its word."""
    start = f"mailto:{_percent(addr).replace('%40', '@')}?subject={_percent(f'Re: {subject}')}&body="
    link = start + _percent(body)
    return link if len(link) <= _LINK_LIMIT else start + _percent(body.split("\n", 1)[0])


def _percent(text: str) -> str:
    # RFC 6068 section 5: line breaks are %0D%0A. A plus is encoded, since some programs read a bare one as a blank.
    octets = text.replace("\r\n", "\n").replace("\n", "\r\n").encode()
    return "".join(chr(o) if chr(o) in _UNRESERVED else f"%{o:02X}" for o in octets)


def _section(section: Section) -> str:
    lines = [escape(line) for line in section.text.splitlines()]
    match section.kind:
        case SectionKind.HEADING:
            return f'<h2 style="margin:22px 0 6px;font-size:17px;line-height:1.3">{"<br>".join(lines)}</h2>'
        case SectionKind.ITEMS:
            items = "".join(f'<li style="margin:3px 0">{line}</li>' for line in lines if line.strip())
            return f'<ul style="margin:8px 0 14px;padding-left:22px">{items}</ul>'
        case SectionKind.DRAFT:
            return _draft(lines)
        case SectionKind.SMALL:
            return (
                '<p class="aw-small aw-rule" style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d5dae1;'
                f'color:#5b6470;font-size:13px">{"<br>".join(lines)}</p>'
            )
        case _:
            return f'<p style="margin:0 0 14px">{"<br>".join(lines)}</p>'


def _draft(lines: list[str]) -> str:
    # Line breaks as <br>: Outlook knows no pre-wrap. Blanks at a line's start are kept as they would leave.
    shown = "<br>".join(_kept(line) for line in lines)
    return (
        '<div class="aw-draft" style="margin:14px 0 18px;padding:14px 16px;background:#f5f7fa;border:1px solid #d5dae1;'
        f'border-left:4px solid #1d4ed8;border-radius:6px;color:#1b1f24;overflow-wrap:anywhere">{shown}</div>'
    )


def _kept(line: str) -> str:
    blanks = len(line) - len(line.lstrip(" "))
    return "&nbsp;" * blanks + line[blanks:]


def _buttons(buttons: tuple[Button, ...], links: list[str | None]) -> str:
    if not buttons:
        return ""
    rows = [
        _row(button, link, *(_FIRST if _foremost(place, button) else _OTHERS))
        for place, (button, link) in enumerate(zip(buttons, links, strict=True))
    ]
    table = '<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:6px 0 18px">'
    return f"{table}{''.join(rows)}</table>"


def _foremost(place: int, button: Button) -> bool:
    # What needs two words (SEND ANYWAY) is not for a quick thumb: it never looks like the thing to do. Nor does one
    # of several numbers.
    return place == 0 and " " not in button.word and not button.word.isdigit()


def _row(button: Button, link: str | None, style: str, css: str) -> str:
    # "Answer" stands before the word, so that the page turned into text has no line that is a command.
    word = f'<span style="font-weight:400">Answer</span> {escape(button.word)}'
    shown = f'<a class="{css}" href="{escape(link)}" style="{style}">{word}</a>' if link else f"<span>{word}</span>"
    hint = f'<span class="aw-hint" style="color:#5b6470;font-size:14px">{escape(button.hint)}</span>'
    cell = 'style="padding:4px 12px 4px 0;vertical-align:middle;white-space:nowrap"'
    return f'<tr><td {cell}>{shown}</td><td style="vertical-align:middle">{hint if button.hint else ""}</td></tr>'
