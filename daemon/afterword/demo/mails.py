"""Mails as their senders build them: calendar invitations, confirmations, and the owner's replies from mail programs."""

from __future__ import annotations

import email
import email.policy
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

OWNER = "jordan@avery.example"
LONDON = ZoneInfo("Europe/London")


def stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def invitation(
    start: datetime,
    *,
    sent: datetime,
    minutes: int = 45,
    method: str = "REQUEST",
    sequence: int = 0,
    uid: str = "4k2brw0310@google.com",
    people: tuple[tuple[str, str], ...] = (("Priya Raman", "priya@brightwell.example"),),
    message_id: str = "<CAinvite0310@mail.gmail.com>",
    references: str = "",
    company: str = "Brightwell",
    role: str = "Data Engineer",
) -> bytes:
    """An invitation as Google's calendar mails it: text and calendar, from the organiser, by way of a notifier."""
    local = start.astimezone(LONDON)
    name, addr = people[0]
    meet = f"You will be speaking with {' and '.join(person for person, _ in people)}."
    title = f"Interview: Jordan Avery and {company} ({role})"
    attendees = "\r\n".join(
        f'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="{n}":mailto:{a}'
        for n, a in (*people, ("Jordan Avery", OWNER))
    )
    calendar = "\r\n".join(
        (
            "BEGIN:VCALENDAR",
            "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
            "VERSION:2.0",
            f"METHOD:{method}",
            "BEGIN:VEVENT",
            f"DTSTART:{stamp(start)}",
            f"DTEND:{stamp(start + timedelta(minutes=minutes))}",
            f"DTSTAMP:{stamp(sent)}",
            f'ORGANIZER;CN="{name}":mailto:{addr}',
            f"UID:{uid}",
            attendees,
            f"SEQUENCE:{sequence}",
            "STATUS:CONFIRMED" if method == "REQUEST" else "STATUS:CANCELLED",
            f"SUMMARY:{title}",
            f"DESCRIPTION:{meet}",
            "LOCATION:https://meet.google.com/abc-defg-hij",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        )
    )
    word = "Cancelled event" if method != "REQUEST" else "Updated invitation" if sequence else "Invitation"
    opening = "This event has been updated" if sequence else "You have been invited to the following event."
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = f"{name} <{addr}>"
    message["Sender"] = "Google Calendar <calendar-notification@google.com>"
    message["To"] = OWNER
    message["Date"] = format_datetime(sent)
    message["Message-ID"] = message_id
    if references:
        message["In-Reply-To"] = message["References"] = references
    message["Subject"] = f"{word}: {title} @ {local:%a %-d %b %Y %H:%M} ({OWNER})"
    message.set_content(
        f"{opening}\n\n{title}\n\n"
        f"When: {local:%A %-d %b %Y %H:%M} (United Kingdom Time)\n"
        "Where: https://meet.google.com/abc-defg-hij\n\n"
        f"{meet}\n\nWho:\n- {name} - organiser\n- {OWNER}\n"
    )
    message.add_alternative(
        calendar.encode(), "text", "calendar", params={"method": method, "charset": "utf-8"}, cte="8bit"
    )
    return message.as_bytes()


def plain(
    text: str,
    *,
    sent: datetime,
    subject: str = "Re: Interview",
    author: str = "Priya Raman <priya@brightwell.example>",
    message_id: str = "<plain1@brightwell.example>",
    references: str = "",
) -> bytes:
    """A mail that a person wrote."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = author
    message["To"] = OWNER
    message["Date"] = format_datetime(sent)
    message["Message-ID"] = message_id
    if references:
        message["In-Reply-To"] = message["References"] = references
    message["Subject"] = subject
    message.set_content(text)
    return message.as_bytes()


@dataclass(frozen=True)
class Request:
    """A mail that the daemon wrote to the owner, as the owner's mail program shows it."""

    raw: bytes

    @property
    def message(self) -> EmailMessage:
        return email.message_from_bytes(self.raw, policy=email.policy.default)

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"]).strip()

    @property
    def reply_to(self) -> str:
        return str(self.message["Reply-To"] or self.message["From"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        return str(part.get_content() if part else "").replace("\r\n", "\n")

    @property
    def token(self) -> str:
        found = re.search(r"aw\.[0-9a-z]+\.([0-9a-z]{26})@", self.message_id)
        return found.group(1) if found else ""

    def reply(self, words: str, *, at: datetime, message_id: str | None = None, **headers: str | None) -> bytes:
        """An answer as Thunderbird writes it: on top, the request quoted below. A header given as None is left out."""
        message = EmailMessage(policy=email.policy.SMTP)
        own = hashlib.sha256(f"{self.message_id}{words}{at}".encode()).hexdigest()[:20]
        fields: dict[str, str | None] = {
            "Message-ID": message_id or f"<{own}@avery.example>",
            "Date": format_datetime(at),
            "MIME-Version": "1.0",
            "User-Agent": "Mozilla Thunderbird",
            "Subject": f"Re: {self.subject}",
            "To": self.reply_to,
            "References": f"{self.message['References'] or ''} {self.message_id}".strip(),
            "In-Reply-To": self.message_id,
            "From": f"Jordan Avery <{OWNER}>",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        for name, value in fields.items():
            if value is not None:
                message[name] = value
        quoted = "\n".join(f"> {line}".rstrip() for line in self.text.splitlines())
        message.set_content(f"{words}\n\nOn {at:%d/%m/%Y %H:%M}, Afterword wrote:\n{quoted}\n")
        return message.as_bytes()
