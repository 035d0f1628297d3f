"""Replies as mail programs write them: (client, own words, how they are placed) to bytes. Sentences are our own."""

from __future__ import annotations

import html
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
#: A Tuesday.
SENT = datetime(2026, 3, 10, 16, 45, tzinfo=LONDON)
OWNER, TAG = "jordan@avery.example", "jordan+afterword-k7wq2m@avery.example"
DRAFT = (
    "Dear Hannah,\n\nThank you for an hour of good questions today. I went home and read about clay.\n\n"
    "I would be glad to hear from you.\n\nBest wishes,\nJordan Avery"
)
REQUEST = (
    "Hi Jordan,\n\nYour interview with Hannah Whitlock ended at 15:30.\n\n"
    "What you can answer:\n\n"
    "(1) SEND lets it go exactly as below\n(2) SKIP drops it\n(3) LATER tomorrow 9am has me ask again\n(4) EDIT and your own text\n\n"
    f"To: Hannah Whitlock <hannah@pelham.example>\nSubject: Thank you\n\n{DRAFT}\n\n~~~~~~~~\n"
)
AS_AFTERWORD = f"Afterword <{TAG}>"


def _marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _paragraphs(text: str, tag: str = "div") -> str:
    return "".join(f"<{tag}>{html.escape(line) or '<br>'}</{tag}>" for line in text.split("\n"))


HEADER_BLOCKS = {
    "en": f"From: {AS_AFTERWORD}\nSent: 10 March 2026 16:00\nTo: Jordan Avery <{OWNER}>\nSubject: [Afterword] Approve",
    "de": f"Von: {AS_AFTERWORD}\nGesendet: Dienstag, 10. März 2026 16:00\nAn: Jordan Avery <{OWNER}>\nBetreff: [Afterword]",
    "fr": f"De : {AS_AFTERWORD}\nEnvoyé : mardi 10 mars 2026 16:00\nÀ : Jordan Avery <{OWNER}>\nObjet : [Afterword] Approve",
    "es": f"De: {AS_AFTERWORD}\nEnviado: martes, 10 de marzo de 2026 16:00\nPara: Jordan Avery <{OWNER}>\nAsunto: [Afterword]",
}
ATTRIBUTIONS = {
    "gmail": f"On Tue, 10 Mar 2026 at 16:00, {AS_AFTERWORD} wrote:",
    "gmail_de": f"Am Di., 10. März 2026 um 16:00 Uhr schrieb {AS_AFTERWORD}:",
    "gmail_fr": f"Le mar. 10 mars 2026 à 16:00, {AS_AFTERWORD} a écrit :",
    "gmail_es": f"El mar, 10 mar 2026 a las 16:00, {AS_AFTERWORD} escribió:",
    "apple": f"On 10 Mar 2026, at 16:00, {AS_AFTERWORD} wrote:",
    "thunderbird": "On 10/03/2026 16:00, Afterword wrote:",
    "thunderbird_de": "Am 10.03.2026 um 16:00 schrieb Afterword:",
    "mutt": "On Tue, Mar 10, 2026 at 04:00:00PM +0000, Afterword wrote:",
    "proton": f"On Tuesday, March 10th, 2026 at 4:00 PM, {AS_AFTERWORD} wrote:",
    "yahoo": f"On Tuesday, 10 March 2026 at 16:00:00 GMT, {AS_AFTERWORD} wrote:",
    "k9": f"On 10 March 2026 16:00:00 GMT, {AS_AFTERWORD} wrote:",
}
ENDINGS = {"apple_ios": "\n\nSent from my iPhone", "proton": "\n\nSent with Proton Mail secure email."}


def plain(client: str, own: str, request: str) -> str:
    """The text/plain part that a client makes of an answer above (or for ``*_bottom`` below) the request."""
    base, _, place = client.partition("/")
    if base.startswith("outlook"):
        language = base.partition("_")[2] or "en"
        return f"{own}\n\n________________________________\n{HEADER_BLOCKS[language]}\n\n{request}"
    if base == "samsung":
        return f"{own}\n\n\n-------- Original message --------\nFrom: {AS_AFTERWORD}\nDate: 10/03/2026 16:00 (GMT+00:00)\nTo: Jordan Avery <{OWNER}>\nSubject: [Afterword] Approve\n\n{request}"
    attribution = ATTRIBUTIONS["apple" if base.startswith("apple") else base]
    if base == "yahoo":
        return f"{own}\n\n    {attribution}\n\n" + "\n".join(f" {line}" for line in request.split("\n"))
    own += ENDINGS.get(base, "")
    if place == "bottom":
        return f"{attribution}\n{_marked(request)}\n\n{own}\n"
    if place == "inline":
        above, below = request.split("(4) EDIT and your own text\n", 1)
        return f"{attribution}\n{_marked(above + '(4) EDIT and your own text')}\n\n{own}\n\n{_marked(below)}\n"
    return f"{own}\n\n{attribution}\n\n{_marked(request)}\n"


def rich(client: str, own: str, request: str) -> str:
    """The text/html part."""
    quoted = _paragraphs(request, "p")
    if client.startswith("outlook"):
        block = html.escape(HEADER_BLOCKS[client.partition("_")[2] or "en"]).replace("\n", "<br>")
        return (
            f'<html><body dir="ltr"><div class="elementToProof">{_paragraphs(own)}</div><div id="appendonsend"></div>'
            f'<hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><font>{block}</font></div><div>{quoted}</div></body></html>'
        )
    if client.startswith("apple"):
        attribution = html.escape(ATTRIBUTIONS["apple"])
        return (
            f'<html><body dir="auto">{_paragraphs(own)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone'
            f'</div><div dir="ltr"><br><blockquote type="cite">{attribution}<br><br></blockquote></div>'
            f'<blockquote type="cite"><div dir="ltr">{quoted}</div></blockquote></body></html>'
        )
    attribution = html.escape(ATTRIBUTIONS.get(client, ATTRIBUTIONS["gmail"]))
    return (
        f'<div dir="ltr">{_paragraphs(own)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f'{attribution}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 0.8ex">{quoted}</blockquote></div>'
    )


def reply(
    client: str, own: str, *, request: str = REQUEST, shape: str = "plain", headers: dict[str, str] | None = None
) -> bytes:
    """A whole reply. `shape` is ``plain``, ``html`` (alone) or ``both``; `headers` replace or add to the usual ones."""
    message = EmailMessage()
    usual = {
        "Return-Path": f"<{OWNER}>",
        "Authentication-Results": "mx.avery.example; dkim=pass header.d=avery.example; dmarc=pass header.from=avery.example",
        "From": f"Jordan Avery <{OWNER}>",
        "To": AS_AFTERWORD,
        "Date": format_datetime(SENT),
        "Subject": "Re: [Afterword] Approve: thank-you to Hannah Whitlock",
        "Message-ID": "<answer-1@avery.example>",
        "In-Reply-To": "<aw-k7wq2m@avery.example>",
    }
    for name, value in {**usual, **(headers or {})}.items():
        if value:
            message[name] = value
    if shape == "html":
        message.set_content(rich(client, own, request), subtype="html")
    else:
        message.set_content(plain(client, own, request))
        if shape == "both":
            message.add_alternative(rich(client, own, request), subtype="html")
    return message.as_bytes()
