"""ASK: the requests that the owner gets. Pure: from what is known to an `OwnerLetter`, before its token is known.

One letter asks one question. Everything in it that comes from mail, names among it, is one line of at most 80
characters; only a draft is shown whole, as it would leave. Letters that ask nothing are in `writing/notices`; they can
be had from here, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from afterword.core.events import NoteKind
from afterword.core.outgoing import Button, Note, OwnerLetter, Section, SectionKind
from afterword.core.readings import Interviewer
from afterword.core.writing import dates, wording
from afterword.core.writing.critique import Finding
from afterword.core.writing.matter import (
    Matter,
    fields,
    heading,
    items,
    line,
    names,
    paragraph,
    place,
    small,
    subject,
    who,
)
from afterword.core.writing.notices import no_sent_copy, notice, postponed, receipt, refused

__all__ = [
    "Matter",
    "approval_request",
    "debrief_request",
    "doubt_request",
    "edited",
    "late_offer",
    "no_sent_copy",
    "notice",
    "postponed",
    "question",
    "receipt",
    "refused",
    "reminder",
]

_PROMISE = "Nothing leaves unless you answer this mail, from your own address."


def debrief_request(
    matter: Matter,
    *,
    request: str,
    start: datetime,
    interviewers: tuple[Interviewer, ...],
    by: datetime,
    unreachable: tuple[str, ...] = (),
) -> OwnerLetter:
    """Three short questions after an interview. `by` is when its thank-you notes have to be out."""
    met = names(p.name for p in interviewers)
    with_whom = f" with {met}" if met else ""
    when = dates.relative(start, matter.now, matter.zone)
    told = [
        paragraph(
            f"Your interview{with_whom}{place(matter)} ({when}) should be over. How did it go? "
            "A thank-you is worth reading when it takes up something that was really said, so tell me while it is fresh:"
        ),
        items(
            "What did you talk about (a few loose words will do)?",
            "What did they like, or ask more about?",
            "Is there anybody you would rather not thank, or anything that I have got wrong?",
        ),
        *_who_said_what(interviewers),
        *_without_address(unreachable),
        paragraph(_what_follows(matter, by, interviewers, unreachable)),
        small("Just answer this mail, as short as you like. Nothing goes to anybody without your word."),
    ]
    return OwnerLetter(
        subject=f"[Afterword] How was your interview{place(matter)}?",
        sections=tuple(told),
        request=request,
        thread=matter.thread,
    )


def _what_follows(
    matter: Matter, by: datetime, interviewers: tuple[Interviewer, ...], unreachable: tuple[str, ...]
) -> str:
    until = dates.relative(by, matter.now, matter.zone)
    if not interviewers:
        return f"I do not know who met you, so I plan no note. If you would like to thank them, do it by {until}."
    if len(unreachable) == len(interviewers):
        return f"If you would like to thank them in your own way, do it by {until}."
    return f"The notes should be out by {until}. I will show you each of them first."


def _who_said_what(interviewers: tuple[Interviewer, ...]) -> list[Section]:
    called = [line(person.name).split(" ")[0] for person in interviewers]
    if len(called) < 2:
        return []
    shown = [line(p.name) if called.count(c) > 1 else c for p, c in zip(interviewers, called, strict=True)]
    return [
        paragraph("To tell me about one person alone, begin a line with the name:"),
        items(*(f"{c}: …" for c in shown)),
    ]


def _without_address(unreachable: tuple[str, ...]) -> list[Section]:
    if not unreachable:
        return []
    return [paragraph(f"I have no address for {names(unreachable)}, so I cannot plan a note there.")]


def approval_request(
    matter: Matter,
    *,
    request: str,
    note: Note,
    by: datetime | None,
    thin: bool = False,
    doubtful: tuple[str, ...] = (),
    used: tuple[str, ...] = (),
    findings: tuple[Finding, ...] = (),
    held: str = "",
) -> OwnerLetter:
    """The draft exactly as it would leave, and the question whether it may.

    `held` is the slug of why an earlier approval no longer counts; `doubtful` are slugs of what needs SEND ANYWAY.
    """
    first = f"Here is a {matter.note_name} to {who(note)}{place(matter)}, exactly as it would leave."
    if held:
        first = wording.HELD.get(held, wording.HELD_OTHERWISE).format(company=_employer(matter))
    return _asking(
        matter,
        "Once more" if held else "Approve",
        [first],
        request=request,
        note=note,
        by=by,
        thin=thin,
        doubtful=doubtful,
        used=used,
        findings=findings,
    )


def reminder(
    matter: Matter,
    *,
    request: str,
    note: Note,
    by: datetime | None,
    thin: bool = False,
    doubtful: tuple[str, ...] = (),
    used: tuple[str, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> OwnerLetter:
    """The one reminder before a deadline: the same draft, the same question."""
    first = f"This {matter.note_name} to {who(note)} is still waiting for your word."
    return _asking(
        matter,
        "Reminder",
        [first],
        request=request,
        note=note,
        by=by,
        thin=thin,
        doubtful=doubtful,
        used=used,
        findings=findings,
    )


def late_offer(
    matter: Matter,
    *,
    request: str,
    note: Note,
    by: datetime | None,
    thin: bool = False,
    doubtful: tuple[str, ...] = (),
    used: tuple[str, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> OwnerLetter:
    """The deadline is past: the note is offered once more, as late."""
    was = f" ({dates.relative(by, matter.now, matter.zone)})" if by else ""
    first = f"The best time for this {matter.note_name} to {who(note)} is over{was}. A late one is still welcome."
    return _asking(
        matter,
        "Late",
        [f"{first} I offer it this once."],
        request=request,
        note=note,
        by=by,
        thin=thin,
        doubtful=doubtful,
        used=used,
        findings=findings,
    )


def edited(
    matter: Matter,
    *,
    request: str,
    note: Note,
    by: datetime | None,
    doubtful: tuple[str, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> OwnerLetter:
    """The owner's own text shown back. An EDIT sends nothing; only an answer to this letter does."""
    first = f"This is your own text to {who(note)}, exactly as it would leave. It has not gone out yet."
    return _asking(
        matter,
        "Your text",
        [first],
        request=request,
        note=note,
        by=by,
        thin=False,
        doubtful=doubtful,
        used=(),
        findings=findings,
    )


def question(
    matter: Matter,
    *,
    request: str,
    note: Note,
    by: datetime | None,
    why: str,
    said: str = "",
    thin: bool = False,
    doubtful: tuple[str, ...] = (),
) -> OwnerLetter:
    """An answer was not clear: `why` in one sentence, `said` are the owner's words that were not understood."""
    quoted = f"You wrote: “{line(said)}”. " if said.strip() else ""
    return _asking(
        matter,
        "Question",
        [f"I have sent nothing. {quoted}{wording.reason(why)}"],
        request=request,
        note=note,
        by=by,
        thin=thin,
        doubtful=doubtful,
        used=(),
        findings=(),
    )


def doubt_request(matter: Matter, *, request: str, note: Note, at: datetime | None, before: str = "") -> OwnerLetter:
    """A note may or may not have arrived: only the owner can say.

    `at` is when sending began, `before` why this is asked anew (a slug).
    """
    when = f" ({dates.relative(at, matter.now, matter.zone)})" if at else ""
    sections = [
        *([paragraph(wording.ANEW[before])] if before else []),
        paragraph(
            f"While your {matter.note_name} to {who(note)} was being handed over{when}, the connection broke. "
            "It may have arrived, or it may not. I found no copy in your Sent folder."
        ),
        paragraph(
            "I never send a note twice by myself, so this one rests until you tell me. If you cannot know, "
            "ARRIVED is the safer answer: two identical notes look worse than a missing one."
        ),
        _draft(note),
        small(f"{_PROMISE} Until then I do nothing about this note."),
    ]
    return OwnerLetter(
        subject=subject(matter, "Did it arrive?", note),
        sections=tuple(sections),
        buttons=(
            Button("ARRIVED", "ARRIVED", "it went out; do not send it again"),
            Button("SEND AGAIN", "SEND AGAIN", "it did not arrive; send it once more"),
        ),
        request=request,
        thread=matter.thread,
    )


def _asking(
    matter: Matter,
    prefix: str,
    opening: list[str],
    *,
    request: str,
    note: Note,
    by: datetime | None,
    thin: bool,
    doubtful: tuple[str, ...],
    used: tuple[str, ...],
    findings: tuple[Finding, ...],
) -> OwnerLetter:
    """What all letters about one draft share: opening, warning, draft, buttons, what it rests on, small print."""
    needs_anyway = thin or bool(doubtful)
    sections = [
        *map(paragraph, filter(None, [*opening, _deadline(matter, by)])),
        *_warning(matter, note, by, thin=thin, doubtful=doubtful),
        _draft(note),
        *_listed("What it takes up", used),
        *_listed(
            "Worth a look", (finding.message for finding in findings if not (thin and finding.slug == "no_point"))
        ),
        small(f"{_PROMISE} After that you have about two minutes to take it back: answer SKIP."),
    ]
    return OwnerLetter(
        subject=subject(matter, prefix, note),
        sections=tuple(sections),
        buttons=_buttons(note, anyway=needs_anyway),
        request=request,
        thread=matter.thread,
    )


def _buttons(note: Note, *, anyway: bool) -> tuple[Button, ...]:
    send = "SEND ANYWAY" if anyway else "SEND"
    return (
        Button(send, send, "it goes out as shown"),
        Button("SKIP", "SKIP", f"no note to {who(note)}"),
        Button("LATER", "LATER", "I ask again in a few hours; LATER 18:00 names a time"),
        Button("EDIT", f"EDIT\n\n{note.body}", "change the text below the word; I show it to you again"),
    )


def _warning(
    matter: Matter, note: Note, by: datetime | None, *, thin: bool, doubtful: tuple[str, ...]
) -> list[Section]:
    """What the owner should know before an answer: why the draft is thin, what is odd about the address."""
    if not (thin or doubtful):
        return []
    answerable = by is not None and matter.now < by  # the debrief's questions are open until then
    told = [wording.THIN + (wording.THIN_ASKED if answerable else wording.THIN_LATE)] if thin else []
    address = fields(note)["To"]
    told += [wording.DOUBTS.get(slug, wording.DOUBTED_OTHERWISE).format(address=address) for slug in doubtful]
    return [paragraph(text) for text in (*told, wording.ANYWAY)]


def _draft(note: Note) -> Section:
    head = "\n".join(f"{name}: {value}" for name, value in fields(note).items())
    return Section(SectionKind.DRAFT, f"{head}\n\n{note.body}")


def _listed(title: str, lines: Iterable[str]) -> list[Section]:
    shown = [line(text, 160) for text in lines]
    return [heading(title), items(*shown)] if shown else []


def _deadline(matter: Matter, by: datetime | None) -> str:
    if by is None or by <= matter.now:
        return ""
    why = "It is best within a day of the interview, so it" if matter.kind is NoteKind.THANK_YOU else "It"
    return f"{why} should go out by {dates.relative(by, matter.now, matter.zone)}."


def _employer(matter: Matter) -> str:
    return line(matter.company) if matter.company else "the employer"
