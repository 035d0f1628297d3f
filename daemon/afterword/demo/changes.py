"""What changed in an application: a line whenever its state, an interview's time or a note's state does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.applications import Application, Interview, NoteState, Standing

#: What a note's state means for its owner. The others last no longer than a moment.
_NOTE_WORDS = {
    NoteState.ASKED: "waits for your word",
    NoteState.POSTPONED: "postponed",
    NoteState.APPROVED: "approved; for two minutes you could take it back",
    NoteState.HELD: "held back",
    NoteState.SENT: "sent",
    NoteState.DROPPED: "skipped; nothing goes out",
    NoteState.REFUSED: "refused by the server",
    NoteState.IN_DOUBT: "in doubt",
}


def named(application: Application) -> str:
    """Company and role, as far as they are known."""
    return ", ".join(part for part in (application.company or "(unknown company)", application.role) if part)


@dataclass
class Changes:
    """Remembers how things stood, and says what is different."""

    zone: ZoneInfo
    _states: dict[str, str] = field(default_factory=dict)
    _times: dict[tuple[str, str], datetime] = field(default_factory=dict)
    _notes: dict[tuple[str, str], NoteState] = field(default_factory=dict)

    def since(self, present: Iterable[tuple[Application, str]]) -> list[str]:
        """A line for each thing that is no longer as it was the last time."""
        lines = []
        for application, state in present:
            lines += [f"{named(application)}: {change}" for change in self._of(application, state)]
            lines += [f"{application.company}: {change}" for change in self._noted(application)]
        return lines

    def _of(self, application: Application, state: str) -> Iterable[str]:
        before = self._states.get(application.id)
        self._states[application.id] = state
        fixed = [i for i in application.interviews.values() if i.standing is Standing.FIXED]
        for interview in fixed:
            yield from self._timed(application, interview, new=before is None)
        if before is None and not fixed:
            yield f"new → {state}"
        elif before is not None and before != state:
            yield f"{before} → {state}"

    def _timed(self, application: Application, interview: Interview, *, new: bool) -> Iterable[str]:
        key = (application.id, interview.id)
        before = self._times.get(key)
        self._times[key] = interview.start
        if before == interview.start:
            return
        start = interview.start.astimezone(self.zone)
        when = f"{start:%a} {start.day} {start:%b}, {start:%H:%M}"
        who = " and ".join(person.name for person in interview.interviewers)
        if before is not None:
            yield f"interview moved to {when}"
        else:
            yield f"{'new → interviewing' if new else 'interview'}, {when}{' with ' if who else ''}{who}"

    def _noted(self, application: Application) -> Iterable[str]:
        for note in application.notes.values():
            key = (application.id, note.id)
            before = self._notes.get(key)
            self._notes[key] = note.state
            if before is not note.state and note.state in _NOTE_WORDS:
                yield f"thank-you to {note.draft.to_name} {_NOTE_WORDS[note.state]}"
