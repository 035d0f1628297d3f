"""WRITE: what slugs mean, in words for the owner."""

from __future__ import annotations

#: Why an approval was taken back.
HELD = {
    "employer_wrote": "You had approved this note, but then {company} wrote to you, so I held it back. "
    "Read their mail first; if the note still fits, answer once more.",
    "owner_wrote": "You had approved this note, but then you wrote to {company} yourself, so I held it back. "
    "If it should still go out, answer once more.",
    "something_new": "Something about this application changed after I had asked you, so your answer no longer counts. "
    "Here is the note as things stand now.",
    "newer_revision": "Your answer was to an older version of this note. Here is the one that would leave now.",
    "second_thought": "You wrote again after you had approved this note, so I held it back. What shall I do with it?",
    "token_out": "Somebody else's mail shows the mark of my earlier mail about this note: it was passed on, or caught. "
    "That mail counts no more; please answer this one, and do not pass it on.",
    "draft_changed": "The copy of this note in your Drafts folder was changed or taken away, so I held it back. "
    "Here is what I would send.",
    "unread_mail": "There is mail around this application that I could not read, so I held this note back. "
    "Look into your mailbox first; if the note still fits, answer once more.",
    "too_late": "I could not send this note in the time that you had approved it for. Shall it still go out?",
}
HELD_OTHERWISE = "Something changed after you had approved this note, so I held it back. Here it is again."

#: What makes an address doubtful.
DOUBTS = {
    "address_unproved": "Nothing that I could verify has ever come from {address}. Check the address with care.",
    "address_lookalike": "{address} looks much like another address that you have had mail from, "
    "but it is not the same. Read it letter by letter.",
}
DOUBTED_OTHERWISE = "Something about this note to {address} made me doubt. Read it with care."

THIN = "This draft is thin: it takes up nothing that was said in your conversation. "
THIN_ASKED = (
    "What is one thing that you talked about? Tell me in answer to my earlier mail, “How was your interview”, "
    "and I will write a better one."
)
THIN_LATE = "If you remember one thing that you talked about, answer EDIT and put it in."
ANYWAY = "As it stands, only SEND ANYWAY sends it; a plain SEND does not."


#: Why a question is asked once more.
ANEW = {
    "unclear": "I could not tell from your answer which of these it is. I have changed nothing.",
    "overtaken": "Something about this application changed after I had asked you, so your answer no longer counts.",
    "token_out": "Somebody else's mail shows the mark of my earlier mail about this: it was passed on, or caught. "
    "That mail counts no more; please answer this one, and do not pass it on.",
}

#: Why a letter of an employer left it unsure what to do.
UNSURE = {
    "unproved_change": "It seems to change something that I know about this application, but I cannot tell for certain "
    "that it comes from the same people. I have changed nothing.",
    "said_elsewhere": "You told me once that what this sender writes is about no application of yours, but this mail "
    "looks as if it were. I have changed nothing.",
    "several_applications": "It could belong to more than one of your applications, so I have filed it under none.",
}
_PERHAPS = "It looks like {kind}, but I am not sure enough to act on it. I have changed nothing."
KINDS = {
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


def reason(why: str) -> str:
    """Why an answer was not clear, as a sentence; what is no sentence is a slug of ours, and says less."""
    return why if " " in why.strip() else "I could not tell what you want me to do."


def unsure(why: str, kind: str) -> str:
    """Why a letter is in doubt (a slug), in a sentence; `kind` is what it looks like."""
    return UNSURE.get(why, _PERHAPS.format(kind=KINDS.get(kind, "news about an application")))
