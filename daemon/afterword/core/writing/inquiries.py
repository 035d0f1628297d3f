"""ASK: what a mail is that is in doubt. Its choices are numbered; each number is a button, and no answer sends anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.corrections import Choice, Pick, Undecided, choices
from afterword.core.messages import Address
from afterword.core.outgoing import Button, OwnerLetter
from afterword.core.writing import dates, notices, wording
from afterword.core.writing.matter import Matter, items, line, paragraph, shown, small


@dataclass(frozen=True, slots=True)
class Offered:
    """An application as a choice shows it: what it is called, and when anybody last wrote about it (aware)."""

    company: str | None
    role: str | None
    last_at: datetime


_LABELS = {
    Pick.NEW: "a new application",
    Pick.NOT_MINE: "not about an application of mine",
    Pick.LEAVE: "something else; leave it to me",
}
_WORDS = {
    Pick.APPLICATION: frozenset[str](),
    Pick.NEW: frozenset({"new", "new application", "a new one"}),
    Pick.NOT_MINE: frozenset({"not mine", "none", "none of them", "not about an application"}),
    Pick.LEAVE: frozenset({"leave", "leave it", "something else", "leave it to me"}),
}


def choice_request(
    matter: Matter, *, request: str, letter: Undecided, offered: Sequence[Offered], silences: bool, before: str = ""
) -> OwnerLetter:
    """The question which application a letter is about. `offered` are its options, in their order.

    `silences`: whether its sender is not asked about again if it is about none; `before` is why it is asked anew.
    """
    author = Address(letter.from_name, letter.from_addr)
    named = labels(letter, offered, matter)
    sections = [
        *([paragraph(wording.ANEW[before])] if before else []),
        paragraph("A mail has come in that I need your word about:"),
        items(
            f"From: {shown(author)}",
            f"Subject: {line(letter.subject) or '(none)'}",
            f"Came: {dates.relative(letter.at, matter.now, matter.zone)}",
        ),
        paragraph(wording.unsure(letter.why, letter.reading.kind.value)),
        paragraph(_what_follows(letter, silences=silences)),
        small(
            "It is still in your mailbox, untouched. Your answer sends nothing to anybody. "
            "Until then I hold back what I would have sent to these people."
        ),
    ]
    return OwnerLetter(
        subject=f"[Afterword] Which one? A mail from {_sender(letter)}",
        sections=tuple(sections),
        buttons=tuple(Button(str(number), str(number), label) for number, label in enumerate(named, 1)),
        request=request,
        thread=matter.thread,
    )


def run_out(letter: Undecided, request: str) -> OwnerLetter:
    """What the owner is told when nobody has answered for too long. `request` is the question that has run out."""
    author = Address(letter.from_name, letter.from_addr)
    return notices.notice(
        f"Not asked any more: a mail from {_sender(letter)}",
        f"I asked you what the mail from {shown(author)} is, and have heard nothing. My question has run out; I have "
        "filed that mail under no application, and changed nothing.",
        "It is still in your mailbox, untouched. If it is about one of your applications, that one goes on without it.",
        thread=(request,),
    )


def _sender(letter: Undecided) -> str:
    return line(letter.reading.company or letter.from_name or letter.from_addr, 40) or "somebody"


def labels(letter: Undecided, offered: Sequence[Offered], matter: Matter) -> tuple[str, ...]:
    """What each choice is called, in the order of the numbers; no two are the same."""
    names = [_called(one) for one in offered]
    dated = [
        f"{name} (last word {dates.day_and_time(one.last_at, matter.zone)})" if names.count(name) > 1 else name
        for name, one in zip(names, offered, strict=True)
    ]
    return (*dated, *(_LABELS[choice.pick] for choice in choices(letter) if choice.pick is not Pick.APPLICATION))


def words(choice: Choice) -> frozenset[str]:
    """What else than its number names a choice, folded."""
    return _WORDS[choice.pick]


def _called(one: Offered) -> str:
    company = line(one.company or "", 60) or "a company that I do not know by name"
    return f"{line(one.role, 60)} at {company}" if one.role else f"your application at {company}"


def _what_follows(letter: Undecided, *, silences: bool) -> str:
    kind = wording.KINDS.get(letter.reading.kind.value, "news about an application")
    doubted = (
        ""
        if letter.why != "unproved_change"
        else "Choose an application only if you are sure that it is really theirs. "
    )
    return (
        f"{doubted}If you choose an application, I take the mail for {kind} there, and remember whose the sender is. "
        + ("If it is about none of yours, I will not ask about this sender again." if silences else "")
    )
