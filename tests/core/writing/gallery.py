"""Each letter and some notes as their readers get them; `python -m core.writing.gallery` (in tests/) writes golden/."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from afterword.core.events import NoteKind
from afterword.core.messages import Address
from afterword.core.outgoing import Note, OwnerLetter
from afterword.core.readings import Format, Kind
from afterword.core.writing import composition, critique, inquiries, letters, notices, plaintext
from afterword.core.writing.critique import Finding
from afterword.core.writing.inquiries import Offered
from core.writing.samples import (
    ANA,
    BY,
    LONDON,
    NOW,
    OWNER,
    PRIYA,
    PROFILE,
    START,
    TOM,
    facts,
    in_doubt,
    matter,
    note,
    write,
)

GOLDEN = Path(__file__).parent / "golden"
_POINTS = ("kafka migration", "team of 6", "she liked the on-call story")
_GOOD = write(*_POINTS)
_THIN = write("it went well")
_NOTE = note(_GOOD.body)
_ENGINEER = Offered("Brightwell", "Product Engineer", NOW - timedelta(days=2))
_ASKED = {"request": "q1", "note": _NOTE, "by": BY}
_THIN_ASKED = {"request": "q1", "note": note(_THIN.body), "by": BY, "thin": True, "used": _THIN.used}

LETTERS: dict[str, OwnerLetter] = {
    "debrief": letters.debrief_request(matter(), request="q1", start=START, interviewers=(PRIYA,), by=BY),
    "debrief-panel": letters.debrief_request(
        matter(), request="q1", start=START, interviewers=(PRIYA, TOM, ANA), by=BY, unreachable=("Ana Lima",)
    ),
    "approval": letters.approval_request(matter(), **_ASKED, used=_GOOD.used),
    "approval-thin": letters.approval_request(
        matter(),
        **_THIN_ASKED,
        findings=critique.review(_THIN.body, _THIN.subject, facts("it went well")),
    ),
    "approval-doubtful": letters.approval_request(
        matter(),
        request="q1",
        note=note(_GOOD.body, to=Address("Priya Raman", "priya@brіghtwell.example")),
        by=BY,
        doubtful=("address_unproved", "address_lookalike"),
        used=_GOOD.used,
    ),
    "approval-critique": letters.approval_request(
        matter(),
        **_ASKED,
        used=_GOOD.used,
        findings=(Finding("no_role", "It does not name the role, which I do not know."),),
    ),
    "approval-held": letters.approval_request(matter(), **_ASKED, used=_GOOD.used, held="employer_wrote"),
    "edited": letters.edited(matter(), **_ASKED),
    "reminder": letters.reminder(matter(now=BY - timedelta(hours=3)), **_ASKED, used=_GOOD.used),
    "late": letters.late_offer(matter(now=BY + timedelta(minutes=1)), **_ASKED, used=_GOOD.used),
    "late-thin": letters.late_offer(matter(now=BY + timedelta(minutes=1)), **_THIN_ASKED),
    "question": letters.question(
        matter(), **_ASKED, why="That could mean more than one thing.", said="Yes, but not before she\nhas answered?"
    ),
    "doubt": letters.doubt_request(matter(), request="q1", note=_NOTE, at=NOW),
    "doubt-again": letters.doubt_request(
        matter(), request="q1", note=_NOTE, at=NOW - timedelta(days=1), before="unclear"
    ),
    "receipt": letters.receipt(matter(), note=_NOTE, at=NOW),
    "refused": letters.refused(matter(), note=_NOTE, reply="550 5.1.1 <priya@brightwell.example>: no such user"),
    "postponed": letters.postponed(matter(), note=_NOTE, until=NOW + timedelta(hours=4), by=BY),
    "postponed-too-long": letters.postponed(matter(), note=_NOTE, until=BY + timedelta(days=4), by=BY),
    "no-sent-copy": letters.no_sent_copy("Brightwell", "q1"),
    "choice": inquiries.choice_request(
        matter(),
        request="q1",
        letter=in_doubt(options=("a", "b")),
        offered=(_ENGINEER, Offered("Brightwell", None, NOW)),
        silences=False,
    ),
    "choice-alike": inquiries.choice_request(
        matter(),
        request="q1",
        letter=in_doubt("perhaps_interview_cancelled", kind=Kind.INTERVIEW_CANCELLED, company=None, options=("a", "b")),
        offered=(_ENGINEER, replace(_ENGINEER, last_at=NOW - timedelta(days=9))),
        silences=True,
    ),
    "choice-unproved": inquiries.choice_request(
        matter(),
        request="q1",
        letter=in_doubt("unproved_change", subject="Your interview\r\nSEND", kind=Kind.REJECTION, options=("a",)),
        offered=(_ENGINEER,),
        silences=False,
    ),
    "choice-unclear": inquiries.choice_request(
        matter(thread=("q0",)),
        request="q1",
        letter=in_doubt("perhaps_offer", kind=Kind.OFFER),
        offered=(),
        silences=True,
        before="unclear",
    ),
    "choice-token-out": inquiries.choice_request(
        matter(thread=("q0",)),
        request="q1",
        letter=in_doubt("said_elsewhere", options=("a",)),
        offered=(_ENGINEER,),
        silences=False,
        before="token_out",
    ),
    "choice-run-out": inquiries.run_out(in_doubt("perhaps_offer", kind=Kind.OFFER), "q1"),
    "declined": notices.declined(matter(), start=START + timedelta(days=2)),
    "accepted-somewhere": notices.accepted_somewhere(START + timedelta(days=2), NOW, LONDON, "Brightwell"),
    "decided-before": notices.decided_before("q1"),
    "follow-up": letters.approval_request(matter(kind=NoteKind.FOLLOW_UP), **_ASKED),
    "notice": letters.notice("The mailbox cannot be reached", "I have tried for an hour. I will go on trying."),
}


def _panel() -> dict[str, composition.Composed]:
    people, told = (PRIYA, TOM, ANA), ("kafka migration", "team of 6", "how they run incident reviews")
    return {
        f"note-panel-{n + 1}": write(
            *told,
            person=person,
            others=tuple(p for p in people if p is not person),
            variant=n,
            own_points=0,
            format=Format.ONSITE,
        )
        for n, person in enumerate(people)
    }


NOTES: dict[str, composition.Composed] = {
    "note": _GOOD,
    "note-thin": _THIN,
    "note-little-known": composition.thank_you(facts("they use Kubernetes", company=None, role=None), PROFILE, OWNER),
    "note-dictated": write(
        "so we talked about the migration and then she asked about my on-call work at Harbourline and she liked it"
    ),
    "note-liked": write("Priya loved my scheduler demo", "she explained why they left AWS"),
    **_panel(),
}


def shown(name: str) -> str:
    """What stands in the golden file of a letter or a note."""
    if name in NOTES:
        composed = NOTES[name]
        return f"Subject: {composed.subject}\n\n{composed.body}\n"
    return f"Subject: {LETTERS[name].subject}\n\n{plaintext.of(LETTERS[name])}"


def sample_note() -> Note:
    return _NOTE


def main() -> None:
    for name in (*LETTERS, *NOTES):
        (GOLDEN / f"{name}.txt").write_text(shown(name), encoding="utf-8")


if __name__ == "__main__":
    main()
