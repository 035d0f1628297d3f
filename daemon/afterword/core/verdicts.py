"""Words: what the owner's reply to a request says (`Verdict`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Action(StrEnum):
    """What the owner wants done with a draft."""

    SEND = "send"
    SKIP = "skip"
    LATER = "later"
    EDIT = "edit"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The meaning of a reply. Whatever is not clearly a command is UNCLEAR, with the reason in ``why``.

    ``when`` (aware) goes with LATER and with a SEND at a stated time.
    ``text`` is the owner's own text that goes with EDIT, greeting to closing name; None where there is none.
    ``anyway`` says that the owner wrote SEND ANYWAY.
    """

    action: Action
    when: datetime | None = None
    text: str | None = None
    anyway: bool = False
    why: str = ""
