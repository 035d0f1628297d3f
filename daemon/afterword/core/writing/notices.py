"""ASK: letters to the owner that ask nothing: receipts, refusals, and what the owner should know."""

from __future__ import annotations

from datetime import datetime

from afterword.core.messages import Address
from afterword.core.outgoing import Note, OwnerLetter
from afterword.core.writing import dates
from afterword.core.writing.matter import Matter, fields, items, line, paragraph, place, shown, small, subject, who

_NOTHING_TO_DO = "There is nothing to answer here."

#: Why a letter of an employer left it unsure what to do.
_UNSURE = {
    "unproved_change": "It seems to change something that I know about this application, but I cannot tell for certain "
    "that it comes from the same people. I have changed nothing.",
    "several_applications": "It could belong to more than one of your applications, so I have filed it under none.",
}
_PERHAPS = "It looks like {kind}, but I am not sure enough to act on it. I have changed nothing."
_KINDS = {
    "application_received": "the receipt of an application",
    "interview_invitation": "an invitation to an interview",
    "interview_confirmed": "the confirmation of an interview",
    "interview_rescheduled": "a new time for an interview",
    "interview_cancelled": "the cancellation of an interview",
    "assessment": "a task to do",
    "offer": "an offer",
    "rejection": "a rejection",
    "status_update": "news about an application",
    "employer_reply": "an answer from an employer",
    "recruiter_outreach": "a recruiter's first mail",
    "auto_reply": "an automatic answer",
    "bounce": "a mail that came back",
}


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


def unsure_letter(author: Address, subject_line: str, why: str, company: str | None) -> OwnerLetter:
    """A mail was understood only half (`why`, a slug): the owner is told, and nothing is done."""
    kind = _KINDS.get(why.removeprefix("perhaps_"), "news about an application")
    sections = (
        paragraph("Please have a look at this mail yourself:"),
        items(
            f"From: {shown(author)}",
            f"Subject: {line(subject_line) or '(none)'}",
            *([f"Perhaps about: {line(company)}"] if company else []),
        ),
        paragraph(_UNSURE.get(why, _PERHAPS.format(kind=kind))),
        small(f"{_NOTHING_TO_DO} It is still in your mailbox, untouched."),
    )
    about = line(company, 40) if company else line(author.name, 40) or line(author.addr, 40)
    return OwnerLetter(subject=f"[Afterword] Please read: a mail from {about or 'somebody'}", sections=sections)


def _when(matter: Matter, at: datetime) -> str:
    return dates.relative(at, matter.now, matter.zone)
