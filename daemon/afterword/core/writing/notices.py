"""ASK: letters to the owner that ask nothing: receipts, refusals, and what the owner should know."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.outgoing import Note, OwnerLetter
from afterword.core.writing import dates
from afterword.core.writing.matter import Matter, fields, items, line, paragraph, place, small, subject, who

_NOTHING_TO_DO = "There is nothing to answer here."


def notice(subject_line: str, *paragraphs: str, thread: tuple[str, ...] = ()) -> OwnerLetter:
    """Anything else that the owner should know. The texts are our own words, or made one clean line before."""
    sections = (*map(paragraph, paragraphs), small(_NOTHING_TO_DO))
    return OwnerLetter(subject=f"[Afterword] {line(subject_line)}", sections=sections, thread=thread)


def receipt(matter: Matter, *, note: Note, at: datetime) -> OwnerLetter:
    """A note has gone out: to whom, when (`at`, aware)."""
    sections = (
        paragraph(f"Your {matter.note_name} to {who(note)}{place(matter)} went out {_when(matter, at)}."),
        items(*(f"{name}: {value}" for name, value in fields(note).items())),
        small(f"A copy is in your Sent folder. {_NOTHING_TO_DO}"),
    )
    return OwnerLetter(subject=subject(matter, "Sent", note), sections=sections, thread=matter.thread)


def refused(matter: Matter, *, note: Note, reply: str) -> OwnerLetter:
    """A server said no for good: `reply` is what it said."""
    sections = (
        paragraph(
            f"Your {matter.note_name} to {fields(note)['To']} did not go out. The mail server refused it for good:"
        ),
        items(f"“{line(reply)}”"),
        paragraph(
            "I will not try again. If you know another address or another way to reach this person, "
            "write to them yourself; I will see it in your Sent folder and count it as done."
        ),
        small(_NOTHING_TO_DO),
    )
    return OwnerLetter(subject=subject(matter, "Not delivered", note), sections=sections, thread=matter.thread)


def postponed(matter: Matter, *, note: Note, until: datetime, by: datetime | None) -> OwnerLetter:
    """The owner answered LATER: until when; said plainly where that is past the deadline."""
    until_when = dates.relative(until, matter.now, matter.zone)
    texts = [f"Understood. I will show you this {matter.note_name} to {who(note)} again {until_when}."]
    if by is not None and until >= by:
        texts.append(f"That is after the best time for it, which ends {dates.relative(by, matter.now, matter.zone)}.")
    sections = (paragraph(" ".join(texts)), small(_NOTHING_TO_DO))
    return OwnerLetter(subject=subject(matter, "Later", note), sections=sections, thread=matter.thread)


def no_sent_copy(company: str | None, request: str) -> OwnerLetter:
    """A reply was seen without a copy in Sent that proves it. `request` is the request that it answered.

    There may be none, or one that the server filed: it bears the marks of a delivery, as a forged one would.
    """
    about = f" about {line(company)}" if company else ""
    sections = (
        paragraph(
            f"An answer to my mail{about} came in, but in your Sent folder I cannot find the copy of it that your own "
            "mail program files. That copy is how I know that an answer is yours, so I have done nothing."
        ),
        paragraph("If you wrote it:"),
        items(
            "Look into Sent. If the answer is not there, let your mail program keep sent mail on the server, "
            "not only on the device, and answer my mail once more.",
            "If it is there, your mail server filed it, not your mail program. Such a copy proves nothing, because "
            "somebody else's mail can get there in the same way. The command “afterword check --roundtrip” "
            "tells what would prove your answers instead.",
        ),
        paragraph("If you did not write it, somebody else did. Nothing happened, and nothing will."),
        small("I tell you this once for each answer."),
    )
    return OwnerLetter(
        subject=f"[Afterword] Your answer is not in Sent{', ' + line(company, 40) if company else ''}",
        sections=sections,
        thread=(request,),
    )


def declined(matter: Matter, *, start: datetime) -> OwnerLetter:
    """The owner's own calendar declined an interview: nothing is planned for it any more."""
    when = dates.relative(start, matter.now, matter.zone)
    sections = (
        paragraph(
            f"You declined the interview{place(matter)} ({when}) in your calendar, so I count it as off: "
            "I will not ask how it went, and plan no thank-you."
        ),
        small(f"{_NOTHING_TO_DO} If you go after all, accept the invitation, and I will see it in your Sent folder."),
    )
    name = f", {line(matter.company, 40)}" if matter.company else ""
    return OwnerLetter(subject=f"[Afterword] Off: your interview{name}", sections=sections, thread=matter.thread)


def accepted_somewhere(start: datetime, now: datetime, zone: ZoneInfo, company: str | None) -> OwnerLetter:
    """The owner's calendar accepted an interview that could belong to more than one application. `start` is aware."""
    at = f" at {line(company)}" if company else ""
    sections = (
        paragraph(
            f"You accepted an interview{at} ({dates.relative(start, now, zone)}) in your calendar. It could belong to "
            "more than one of your applications, and I have not seen the invitation, so I plan nothing for it."
        ),
        paragraph("Thank the people whom you meet yourself, or move the invitation back into your inbox."),
        small(_NOTHING_TO_DO),
    )
    return OwnerLetter(subject="[Afterword] An interview that I cannot place", sections=sections)


def decided_before(request: str) -> OwnerLetter:
    """A second answer about a letter whose place the owner has chosen already. `request` is what it answers."""
    sections = (
        paragraph(
            "You have told me before what that mail is, or my question has run out, so this answer changed nothing."
        ),
        small(_NOTHING_TO_DO),
    )
    return OwnerLetter(subject="[Afterword] That mail is decided", sections=sections, thread=(request,))


def _when(matter: Matter, at: datetime) -> str:
    return dates.relative(at, matter.now, matter.zone)
