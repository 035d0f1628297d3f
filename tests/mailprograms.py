"""How mail programs answer a letter of ours: what was received and the owner's words to the octets of the reply.

Each program quotes what it really quotes: the text part, the HTML part, or the HTML part turned into text by itself.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from html.parser import HTMLParser
from urllib.parse import parse_qs, unquote, urlsplit

from replybuilder import LONDON, OWNER

#: When the owner answers: a Tuesday, half an hour after they were asked.
SENT = datetime(2026, 11, 24, 15, 30, tzinfo=LONDON)

DISCLAIMER = (
    "This e-mail and any files transmitted with it are confidential and intended solely for the addressee. If you have "
    "received it in error please notify the sender and delete it. Unauthorised disclosure is strictly prohibited."
)
ZERO_WIDTH, NO_BREAK = "\u200b", "\xa0"


@dataclass(frozen=True)
class Received:
    """A letter of ours as a mail program holds it."""

    text: str
    page: str
    subject: str
    message_id: str
    from_: str
    reply_to: str

    @property
    def inner(self) -> str:
        """The body of the page, which programs put into their own."""
        return self.page.partition("<body")[2].partition(">")[2].partition("</body>")[0].strip()

    @property
    def buttons(self) -> list[str]:
        return [html.unescape(link) for link in re.findall(r'href="(mailto:[^"]+)"', self.page)]


def received(raw: bytes) -> Received:
    message = message_from_bytes(raw, policy=policy.default)
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert page is not None
    return Received(
        text=plain.get_content().replace("\r\n", "\n").rstrip("\n"),
        page=page.get_content().replace("\r\n", "\n"),
        subject=str(message["Subject"]),
        message_id=str(message["Message-ID"]),
        from_=str(message["From"]),
        reply_to=str(message["Reply-To"] or message["From"]),
    )


class _Text(HTMLParser):
    """HTML as a program writes it down as text: blocks on lines of their own, `bullet` before items."""

    def __init__(self, bullet: str, *, links: bool) -> None:
        super().__init__()
        self.lines, self.bullet, self.links, self.link, self.silent = [""], bullet, links, "", False

    def handle_starttag(self, tag, attrs):
        self.silent = tag in ("style", "title")
        if tag in ("p", "div", "h2", "ul", "li", "tr", "table") and self.lines[-1].strip():
            self.lines.append("")
        if tag in ("p", "h2", "ul", "table") and self.lines[-2:] != ["", ""] and len(self.lines) > 1:
            self.lines.append("")
        if tag == "br":
            self.lines.append("")
        if tag == "li":
            self.lines[-1] = self.bullet
        if tag == "a":
            self.link = dict(attrs).get("href") or ""

    def handle_endtag(self, tag):
        self.silent = False
        if tag in ("p", "div", "h2", "ul", "li", "tr", "table") and self.lines[-1].strip():
            self.lines.append("")
        if tag == "td":
            self.lines[-1] += " "
        if tag == "a" and self.links:
            self.lines[-1] += f"\n<{self.link}>\n"

    def handle_data(self, data):
        if not self.silent:
            shown = re.sub(r"[ \t\n]+", " ", data)
            self.lines[-1] += shown if self.lines[-1] else shown.lstrip(" ")


def as_text(page: str, *, bullet: str = "- ", width: int = 0, links: bool = False) -> str:
    """A page as text, its lines wrapped to `width` where that is not 0."""
    parser = _Text(bullet, links=links)
    parser.feed(page)
    lines = "\n".join(line.rstrip(" ") for line in parser.lines).split("\n")
    if width:
        lines = [part for line in lines for part in (folded(line, width) or [""])]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def folded(line: str, width: int) -> list[str]:
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)


def marked(text: str, mark: str = "> ") -> str:
    return "\n".join((mark + line).rstrip() for line in text.split("\n"))


def flowed(text: str, mark: str = "") -> str:
    """RFC 3676: long lines broken behind a blank that stays."""
    lines = []
    for line in text.split("\n"):
        pieces = folded(line, 70) or [""]
        lines += [f"{mark}{' ' if p.startswith((' ', '>', 'From ')) else ''}{p} " for p in pieces[:-1]]
        lines.append((mark + pieces[-1]).rstrip())
    return "\n".join(lines)


def divs(text: str, tag: str = "div", attributes: str = "") -> str:
    """Words typed into a rich editor: each line an element of its own, empty ones with a break in them."""
    lines = [html.escape(line).replace("  ", f"{NO_BREAK} ") or "<br>" for line in text.split("\n")]
    return "".join(f"<{tag}{attributes}>{line}</{tag}>" for line in lines)


def breaks(text: str) -> str:
    return html.escape(text).replace("\n", "<br>\n")


@dataclass(frozen=True)
class Written:
    """The parts of a reply; ``page`` is empty where a program sends text alone, ``text`` where HTML alone."""

    text: str
    page: str = ""
    flowed: bool = False
    encoding: str | None = None


Program = Callable[[str, Received], Written]
_WHEN = {"gmail": "Tue, 24 Nov 2026 at 15:05", "apple": "24 Nov 2026, at 15:05"}


def _gmail(own: str, got: Received, *, tag: str, comma: str, links: bool) -> Written:
    name, addr = parseaddr(got.from_)
    said = f"On {_WHEN['gmail']}{comma} {name} <{addr}> wrote:"
    wrapped = "\n".join(part for line in own.split("\n") for part in (folded(line, 78) or [""]))
    quoted = as_text(got.inner, bullet="   - ", width=76, links=links)
    inner = re.sub(r'class="([^"]+)"', r'class="m_-4711\1"', got.inner)
    page = (
        f'<div dir="{tag}">{divs(own)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" '
        f'class="gmail_attr">{html.escape(said)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;'
        f'border-left:1px solid rgb(204,204,204);padding-left:1ex"><u></u>{inner}</blockquote></div>'
    )
    return Written(f"{wrapped}\n\nOn {_WHEN['gmail']}{comma} {name} <\n{addr}> wrote:\n\n{marked(quoted)}\n", page)


def gmail_web(own: str, got: Received) -> Written:
    return _gmail(own, got, tag="ltr", comma=",", links=True)


def gmail_android(own: str, got: Received) -> Written:
    return _gmail(own, got, tag="auto", comma=",", links=False)


def gmail_ios(own: str, got: Received) -> Written:
    return _gmail(own, got, tag="ltr", comma="", links=True)


def _apple(own: str, got: Received, ending: str) -> Written:
    said = f"On {_WHEN['apple']}, {got.from_} wrote:"
    ending_page = f'<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">{ending}</div>' if ending else ""
    page = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto" '
        f'style="overflow-wrap: break-word;">{divs(own)}{ending_page}<div dir="ltr"><br><blockquote type="cite">'
        f'{html.escape(said)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff{got.inner}</div>'
        "</blockquote></body></html>"
    )
    quoted = as_text(got.inner, bullet="• ")
    tail = f"\n\n{ending}" if ending else ""
    text = f"{own}{tail}\n\n> {said}\n> \n> \ufeff\n{marked(quoted)}\n".replace("  ", f"{NO_BREAK} ")
    return Written(text, page, encoding="quoted-printable")


def apple_macos(own: str, got: Received) -> Written:
    return _apple(own, got, "")


def apple_ios(own: str, got: Received) -> Written:
    return _apple(own, got, "Sent from my iPhone")


def _fields(got: Received, *, date: str = "Sent", when: str = "Tuesday, November 24, 2026 3:05 PM") -> list[str]:
    return [f"From: {got.from_}", f"{date}: {when}", f"To: Jordan Avery <{OWNER}>", f"Subject: {got.subject}"]


def _bold(fields: list[str]) -> str:
    return "<br>".join(f"<b>{f.partition(': ')[0]}:</b> {html.escape(f.partition(': ')[2])}" for f in fields)


def _word_text(own: str) -> str:
    return "\n\n".join(line or NO_BREAK for line in own.split("\n"))


def outlook_desktop(own: str, got: Received) -> Written:
    lines = "".join(
        f'<p class="MsoNormal">{html.escape(line) or "<o:p>&nbsp;</o:p>"}<o:p></o:p></p>\n' for line in own.split("\n")
    )
    page = (
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style><!--p.MsoNormal {margin:0in;}--></style></head>"
        f'<body lang="EN-GB" link="blue"><div class="WordSection1">{lines}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div>'
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">'
        f'{_bold(_fields(got))}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>{got.inner}</div></body></html>'
    )
    fields = "\n".join(f"{f} " for f in _fields(got))
    text = f"{_word_text(own)}\n\n{NO_BREAK}\n\n{fields}\n\n{NO_BREAK}\n\n{as_text(got.inner, bullet='*	')}\n"
    return Written(text, page, encoding="base64")


def outlook_disclaimed(own: str, got: Received) -> Written:
    """A company's server puts its legal footer at the end of everything."""
    made = outlook_desktop(own, got)
    page = made.page.replace("</body>", f"<br><hr><p><font size=1>{DISCLAIMER}</font></p></body>")
    return Written(f"{made.text}\n\n{DISCLAIMER}\n", page, encoding="base64")


def outlook_footer_above(own: str, got: Received) -> Written:
    """The owner's own template has the legal footer below their words, above the quote."""
    return outlook_desktop(f"{own}\n\nJordan Avery\nHarbourline Ltd.\n+44 7700 900162\n\n{DISCLAIMER}", got)


def outlook_plain(own: str, got: Received) -> Written:
    return Written(f"{own}\n\n-----Original Message-----\n" + "\n".join(_fields(got)) + f"\n\n{got.text}\n")


def outlook_web(own: str, got: Received) -> Written:
    style = ' class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;"'
    page = (
        f'<html><body dir="ltr">{divs(own, "div", style)}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" '
        f'tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">{_bold(_fields(got))}</font>'
        f"<div>&nbsp;</div></div>{got.inner.replace('aw-', 'x_aw-')}</body></html>"
    )
    text = (
        f"{own}\n________________________________\n"
        + "\n".join(_fields(got))
        + f"\n\n{as_text(got.inner, bullet='  *   ')}\n"
    )
    return Written(text, page, encoding="quoted-printable")


def outlook_mobile(own: str, got: Received) -> Written:
    page = (
        f'<html><body>{divs(own)}<div id="ms-outlook-mobile-body-separator-line"><br></div><div id="ms-outlook-mobile-signature">'
        'Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container" '
        'class="ms-outlook-mobile-reference-message"><hr style="width:98%"><div style="font-size:11pt" id="divRplyFwdMsg">'
        f"{_bold(_fields(got))}<br></div>{got.inner}</div></body></html>"
    )
    text = f"{own}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n"
    return Written(text + "\n".join(_fields(got)) + f"\n\n{as_text(got.inner)}\n", page)


def thunderbird_plain(own: str, got: Received) -> Written:
    return Written(f"{flowed(own)}\n\nOn 24/11/2026 15:05, Afterword wrote:\n{marked(got.text)}\n", flowed=True)


def thunderbird_bottom(own: str, got: Received) -> Written:
    said = "On 24/11/2026 15:05, Afterword wrote:\n"
    return Written(f"{said}{marked(got.text)}\n\n{flowed(own)}\n\n-- \nJordan Avery\n", flowed=True)


def thunderbird_html(own: str, got: Received) -> Written:
    said = "On 24/11/2026 15:05, Afterword wrote:"
    page = (
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>'
        f'<p>{breaks(own)}</p><p><br></p><div class="moz-cite-prefix">{said}<br></div><blockquote type="cite" '
        f'cite="mid:{html.escape(got.message_id[1:-1])}">{got.inner}</blockquote></body></html>'
    )
    quoted = flowed(as_text(got.inner, bullet="  * "), "> ")
    return Written(f"{flowed(own)}\n\n\n{said}\n{quoted}\n", page, flowed=True)


def mutt(own: str, got: Received) -> Written:
    said = "On Tue, Nov 24, 2026 at 03:05:00PM +0000, Afterword wrote:"
    return Written(f"{own}\n\n{said}\n{marked(got.text)}\n\n-- \nJordan Avery\n")


def mutt_inline(own: str, got: Received) -> Written:
    """The words stand among the quoted lines, below the list of what can be answered; what follows is cut."""
    said = "On Tue, Nov 24, 2026 at 03:05:00PM +0000, Afterword wrote:"
    lines = got.text.split("\n")
    cut = max((at for at, line in enumerate(lines) if line.startswith("· EDIT")), default=len(lines) - 4)
    above, below = (marked("\n".join(part)) for part in (lines[:cut], lines[cut:]))
    return Written(f"{said}\n{above}\n\n{own}\n\n{below}\n")


def yahoo_web(own: str, got: Received) -> Written:
    said = f"On Tuesday, 24 November 2026 at 15:05:00 GMT, {got.from_} wrote:"
    style = ' class="ydp5b8a" dir="ltr" data-setdir="false"'
    page = (
        f'<html><head></head><body><div class="ydp1yahoo-style-wrap">{divs(own, "div", style)}<div><br></div></div><div '
        f'id="yahoo_quoted_4711" class="yahoo_quoted"><div style="color:#26282a;"><div>{html.escape(said)}</div>'
        f'<div><br></div><div><br></div><div><div id="yiv1"><div>{got.inner}</div></div></div></div></div></body></html>'
    )
    return Written(f" {own}\n\n    {said}  \n \n{marked(as_text(got.inner, bullet='- '), ' ')}  ", page)


def yahoo_mobile(own: str, got: Received) -> Written:
    said = f"On Tue, 24 Nov 2026 at 15:05, {got.from_.replace(' <', '<')} wrote:"
    page = (
        f'{breaks(own)}<br><br><div id="ymail_android_signature"><a id="ymail_android_signature_link" '
        'href="https://mail.onelink.me/107872968">Sent from Yahoo Mail on Android</a></div><br><blockquote '
        f'style="margin: 0 0 20px 0;"><div style="font-family:Roboto, sans-serif;"><div>{html.escape(said)}</div></div>'
        f'<div style="padding: 10px 0 0 20px;">{got.inner}</div></blockquote>'
    )
    text = f"{own}\n\nSent from Yahoo Mail on Android \n \n  {said}   {as_text(got.inner)}   "
    return Written(text, page)


def proton(own: str, got: Received) -> Written:
    said = f"On Tuesday, November 24th, 2026 at 3:05 PM, {got.from_} wrote:"
    style = ' style="font-family: Arial, sans-serif; font-size: 14px;"'
    page = (
        f'{divs(own, "div", style)}<div class="protonmail_signature_block"><div class="protonmail_signature_block-user '
        'protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">Sent with <a '
        'href="https://proton.example/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">'
        f'{html.escape(said)}<br><blockquote class="protonmail_quote" type="cite">{got.inner}</blockquote><br></div>'
    )
    quoted = marked(as_text(got.inner))
    return Written(f"{own}\n\nSent with Proton Mail secure email.\n\n{said}\n\n{quoted}\n", page, encoding="base64")


def samsung(own: str, got: Received) -> Written:
    fields = _fields(got, date="Date", when="24/11/2026  15:05  (GMT+00:00)")
    page = (
        f'<html><body dir="auto">{divs(own, "div", " dir=auto")}<div dir="auto"><br></div><div id="composer_signature" '
        'dir="auto"><div style="font-size:12px;color:#575757" dir="auto">Sent from my Galaxy</div></div><div dir="auto"><br>'
        '</div><div style="font-size:100%;color:#000000" dir="auto"><!-- originalMessage --><div>-------- Original message '
        f"--------</div>{divs(chr(10).join(fields))}<div><br></div></div>{got.inner}</body></html>"
    )
    text = f"{own}\n\nSent from my Galaxy\n\n-------- Original message --------\n" + " ".join(fields)
    return Written(f"{text}\n{as_text(got.inner)}\n", page, encoding="base64")


def k9(own: str, got: Received) -> Written:
    said = f"On 24 November 2026 15:05:00 GMT, {got.from_} wrote:"
    signature = "-- \nSent from my Android device with K-9 Mail. Please excuse my brevity."
    page = (
        f'<!DOCTYPE html><html><body><div dir="auto">{breaks(own)}<br><br>{breaks(signature)}</div><br><br><div '
        f'class="gmail_quote"><div dir="auto">{html.escape(said)}</div><blockquote class="gmail_quote" style="margin: 0pt 0pt '
        f'0pt 0.8ex;">{got.inner}</blockquote></div></body></html>'
    )
    return Written(f"{own}\n\n\n{said}\n{marked(as_text(got.inner), '>')}\n\n{signature}\n", page)


def fastmail(own: str, got: Received) -> Written:
    said = "On Tue, 24 Nov 2026, at 3:05 PM, Afterword wrote:"
    page = (
        f"<!DOCTYPE html><html><head><title></title></head><body>{divs(own)}<div><br></div><div>{said}</div><blockquote "
        f'type="cite" id="qt" style="">{got.inner}</blockquote><div><br></div></body></html>'
    )
    quoted = marked(as_text(got.inner, bullet=" • ", width=76))
    wrapped = "\n".join(part for line in own.split("\n") for part in (folded(line, 76) or [""]))
    return Written(f"{wrapped}\n\n{said}\n{quoted}", page)


def roundcube(own: str, got: Received) -> Written:
    """Rewraps what it quotes at 72 columns with the marks, so that long lines break once more."""
    quoted = "\n".join(f"> {part}".rstrip() for line in got.text.split("\n") for part in (folded(line, 70) or [""]))
    return Written(f"{own}\n\nOn 2026-11-24 15:05, Afterword wrote:\n\n{quoted}\n")


def roundcube_html(own: str, got: Received) -> Written:
    paragraphs = "".join(f"<p>{breaks(part)}</p>" for part in re.split(r"\n{2,}", own))
    page = (
        f'<html><body style="font-size: 10pt; font-family: Verdana">{paragraphs}<p id="reply-intro">On 2026-11-24 15:05, '
        f'Afterword wrote:</p><blockquote type="cite" style="padding: 0 0.4em">{got.inner}</blockquote></body></html>'
    )
    return Written("", page)


def odd_blanks(own: str, got: Received) -> Written:
    """A phone's keyboard: blanks that do not break, a zero-width character, base64."""
    made = gmail_android(ZERO_WIDTH + own.replace(" ", NO_BREAK), got)
    return Written(made.text, made.page, encoding="base64")


PROGRAMS: dict[str, Program] = {
    made.__name__: made
    for made in (
        *(gmail_web, gmail_android, gmail_ios, apple_macos, apple_ios, outlook_desktop, outlook_disclaimed),
        *(outlook_footer_above, outlook_plain, outlook_web, outlook_mobile, thunderbird_plain, thunderbird_bottom),
        *(thunderbird_html, mutt, mutt_inline, yahoo_web, yahoo_mobile, proton, samsung, k9, fastmail, roundcube),
        *(roundcube_html, odd_blanks),
    )
}


def _message(headers: dict[str, str], made: Written) -> bytes:
    message = EmailMessage()
    for name, value in headers.items():
        message[name] = value
    encoding = {"cte": made.encoding} if made.encoding else {}
    if made.text:
        message.set_content(made.text, **encoding)
        if made.flowed:
            message.set_param("format", "flowed")
        if made.page:
            message.add_alternative(made.page, subtype="html", **encoding)
    else:
        message.set_content(made.page, subtype="html", **encoding)
    return message.as_bytes()


def _usual(subject: str, to: str) -> dict[str, str]:
    return {
        "From": f"Jordan Avery <{OWNER}>",
        "To": to,
        "Subject": subject,
        "Date": format_datetime(SENT),
        "Message-ID": "<answer-1@avery.example>",
    }


def answer(program: str, own: str, got: Received, *, to: str = "") -> bytes:
    """The reply to a letter, in its thread; to its Reply-To, or as `to` says."""
    headers = _usual(f"Re: {got.subject}", to or got.reply_to)
    headers |= {"In-Reply-To": got.message_id, "References": got.message_id}
    return _message(headers, PROGRAMS[program](own, got))


def tapped(got: Received, button: int, *, ending: str = "") -> bytes:
    """What a tap on a button sends: a new mail without any thread or quote, as the link fills it in."""
    link = urlsplit(got.buttons[button])
    filled = {name: values[0] for name, values in parse_qs(link.query.replace("+", "%2B")).items()}
    body = filled["body"].replace("\r\n", "\n")
    return _message(_usual(filled["subject"], unquote(link.path)), Written(f"{body}{ending}\n", divs(body + ending)))


def forwarded(program: str, own: str, got: Received) -> bytes:
    """The letter passed on, with words above it."""
    fields = "\n".join(_fields(got, date="Date"))
    markers = {"apple": "Begin forwarded message:\n\n", "thunderbird": "-------- Forwarded Message --------\n"}
    marker = markers.get(program, "---------- Forwarded message ---------\n")
    passed_on = f"{fields}\n\n{got.text}"
    if program == "outlook":
        marker = "________________________________\n"
    body = marker + (marked(passed_on) if program == "apple" else passed_on)
    text = f"{own}\n\n{body}\n"
    headers = _usual(f"Fwd: {got.subject}", "Sam Friend <sam@friends.example>") | {"References": got.message_id}
    return _message(headers, Written(text))
