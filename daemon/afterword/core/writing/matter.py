"""WRITE: what a letter to the owner is about, and the small pieces that all of these letters are made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.events import NoteKind
from afterword.core.messages import Address
from afterword.core.outgoing import Note, Section, SectionKind
from afterword.core.reading import showing

_NAMES = {
    NoteKind.THANK_YOU: "thank-you",
    NoteKind.FOLLOW_UP: "follow-up",
    NoteKind.FEEDBACK_REQUEST: "request for feedback",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """The application that a letter is about. `now` (aware) and `zone` make "tomorrow, Wed 14:45".

    `thread` are the ids of earlier requests about it, oldest first.
    """

    company: str | None
    now: datetime
    zone: ZoneInfo
    role: str | None = None
    kind: NoteKind = NoteKind.THANK_YOU
    thread: tuple[str, ...] = ()

    @property
    def note_name(self) -> str:
        """What a note of this kind is called."""
        return _NAMES[self.kind]


def line(text: str, limit: int = 80) -> str:
    """Text from mail or from the owner on one clean line."""
    return showing.one_line(text, limit)


def names(people: Iterable[str]) -> str:
    """Priya Raman, Tom Okafor and Ana Lima; empty for nobody."""
    shown = [name for name in map(line, people) if name]
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else "".join(shown)


def who(note: Note) -> str:
    """Whom a note goes to: the name, or the address where there is none."""
    return line(note.to.name) or line(note.to.addr)


def place(matter: Matter) -> str:
    """``at Brightwell`` behind a blank, or nothing."""
    return f" at {line(matter.company)}" if matter.company else ""


def subject(matter: Matter, prefix: str, note: Note) -> str:
    """[Afterword] Approve: thank-you to Priya Raman, Brightwell."""
    company = f", {line(matter.company, 40)}" if matter.company else ""
    lead = prefix if prefix.endswith("?") else f"{prefix}:"
    return f"[Afterword] {lead} {matter.note_name} to {line(who(note), 40)}{company}"


def fields(note: Note) -> dict[str, str]:
    """The fields of a note as its reader will see them; an address that is not plain ASCII with its punycode."""
    return {"From": shown(note.from_), "To": shown(note.to), "Subject": line(note.subject, 200)}


def shown(address: Address) -> str:
    """A mailbox for a person's eyes: its name, and its address with the punycode where that differs."""
    addr, name = showing.show_address(address.addr), line(address.name)
    if set(name) & set('@<>"'):  # a name that looks like an address must not pass for one
        name = "“" + name.replace("“", "").replace("”", "") + "”"
    return f"{name} <{addr}>" if name else addr


def paragraph(text: str) -> Section:
    return Section(SectionKind.PARAGRAPH, text)


def heading(text: str) -> Section:
    return Section(SectionKind.HEADING, text)


def items(*lines: str) -> Section:
    return Section(SectionKind.ITEMS, "\n".join(lines))


def small(text: str) -> Section:
    return Section(SectionKind.SMALL, text)
