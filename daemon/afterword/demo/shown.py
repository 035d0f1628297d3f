"""A mail as its reader sees it: who, to whom, the subject, the text without what it quotes."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from enum import StrEnum

_TAGGED = re.compile(r"\+aw-[0-9a-z-]+@")
_QUOTED = re.compile(r"\n\nOn [^\n]{5,80} wrote:\n")
_TEXT_OF_STYLED = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)


class Way(StrEnum):
    """Between whom a mail goes."""

    EMPLOYER_TO_OWNER = "employer writes"
    TO_OWNER = "Afterword writes to you"
    OWNER_ANSWERS = "you answer"
    TO_EMPLOYER = "SENT to the employer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A mail that passed by. `html` is the content of its styled part, where it has one."""

    number: int
    at: datetime
    way: Way
    raw: bytes
    subject: str
    author: str
    to: str
    text: str
    html: str

    @property
    def file(self) -> str:
        """Its name in the folder of mails."""
        return f"{self.number:02d}-{self.way.name.lower().replace('_', '-')}.eml"

    @property
    def kind(self) -> str:
        """What sort of mail it is: mails of one sort look much alike."""
        return f"{self.way.name} {self.subject.partition(':')[0]}" if self.way is Way.TO_OWNER else self.way.name


def shown(number: int, at: datetime, way: Way, raw: bytes) -> Shown:
    """A mail, looked at. `at` is when it passed, in the zone that it is shown in."""
    message: EmailMessage = email.message_from_bytes(raw, policy=email.policy.default)
    text = _part(message, "plain")
    if way is Way.OWNER_ANSWERS:
        text = _QUOTED.split(text)[0]
    styled = _TEXT_OF_STYLED.search(_part(message, "html"))
    return Shown(
        number=number,
        at=at,
        way=way,
        raw=raw,
        subject=str(message["Subject"]).strip(),
        author=_who(message, "From"),
        to=_who(message, "To"),
        text=text,
        html=styled[1].strip() if styled else "",
    )


def _part(message: EmailMessage, subtype: str) -> str:
    part = message.get_body((subtype,))
    return str(part.get_content()).replace("\r\n", "\n").strip() if part else ""


def _who(message: EmailMessage, field: str) -> str:
    """A display name, else the address without the token that a reply carries."""
    address = message[field].addresses[0]
    return str(address.display_name) or _TAGGED.sub("@", str(address.addr_spec))
