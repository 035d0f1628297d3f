"""English (en-GB): sentences for notes, as Jinja2 sources.

Names that a source may use: ``met`` ("speaking with me on Tuesday"), ``day`` (" on Tuesday" or nothing), ``the_role``
("the Data Engineer role at Brightwell"), ``role`` ("the role"), ``team`` ("Brightwell" or "the team"), ``it`` (a mended
point, see `writing/fragments`), ``experience`` (a fact of the profile). Sentences of one list can stand for each other;
interviewers of one panel get different ones.
"""

from __future__ import annotations

from afterword.core.writing.fragments import Form

LETTER = """\
{{ greeting }}

{{ opening }}

{{ middle }}

{{ closing }}

{{ sign_off }}
{{ signature }}
"""

GREETING = "Dear {{ name }},"
GREETING_NOBODY = "Hello,"
SUBJECT = "Thank you for {{ our_talk }}{{ subject_role }}"

OPENINGS = (
    "Thank you for {{ met }} about {{ the_role }}.",
    "Thank you for the time you took{{ day }} to talk with me about {{ the_role }}.",
    "It was good to talk with you{{ day }} about {{ the_role }}; thank you for making the time.",
    "Many thanks for {{ met }} about {{ the_role }}.",
    "I am grateful for the time you gave me{{ day }} to talk about {{ the_role }}.",
    "It was a pleasure to talk with you{{ day }} about {{ the_role }}. Thank you for your time.",
    "Thank you again for {{ our_talk }}{{ day }} about {{ the_role }}.",
)

#: The first point that is taken up, by the form that its fragment could be mended into.
POINTS: dict[Form, tuple[str, ...]] = {
    Form.TOPIC: (
        "I especially enjoyed our conversation about {{ it }}.",
        "What stayed with me most was our conversation about {{ it }}.",
        "Talking with you about {{ it }} gave me a much clearer picture of the work.",
        "I found our conversation about {{ it }} particularly useful.",
        "Our conversation about {{ it }} made the work very concrete for me.",
    ),
    Form.HEARD: (
        "I was particularly interested to hear that {{ it }}.",
        "What stayed with me most was hearing that {{ it }}.",
        "It was very useful to learn that {{ it }}.",
        "I found it especially interesting that {{ it }}.",
        "Hearing that {{ it }} made the work very concrete for me.",
    ),
    Form.LIKED: (
        "I was glad that you liked {{ it }}.",
        "It was good to hear that you liked {{ it }}.",
        "It meant a lot to me that you liked {{ it }}.",
        "I was pleased to hear that you liked {{ it }}.",
    ),
    Form.CURIOUS: (
        "I appreciated your interest in {{ it }}.",
        "I was glad of your interest in {{ it }}.",
        "Your interest in {{ it }} made for a conversation that I enjoyed.",
        "Thank you for your interest in {{ it }}.",
    ),
    Form.ASKED: (
        "I appreciated your questions about {{ it }}.",
        "Your questions about {{ it }} gave me a good deal to think about.",
        "I enjoyed your questions about {{ it }}.",
        "I have been thinking about your questions about {{ it }}.",
    ),
    Form.TOLD: (
        "It was very helpful to hear from you about {{ it }}.",
        "I found what you told me about {{ it }} especially interesting.",
        "What you told me about {{ it }} has stayed with me.",
        "Hearing from you about {{ it }} gave me a much clearer picture of the work.",
    ),
}

#: A second point, behind the first.
SECOND_POINTS: dict[Form, tuple[str, ...]] = {
    Form.TOPIC: (
        "I also enjoyed talking about {{ it }}.",
        "Talking about {{ it }} was useful, too.",
        "I was glad that we spoke about {{ it }} as well.",
    ),
    Form.HEARD: (
        "I was also interested to hear that {{ it }}.",
        "It was good to learn, too, that {{ it }}.",
        "It was also useful to know that {{ it }}.",
    ),
    Form.LIKED: ("I was also glad that you liked {{ it }}.", "It was good to hear, too, that you liked {{ it }}."),
    Form.CURIOUS: ("I also appreciated your interest in {{ it }}.", "I was glad, too, of your interest in {{ it }}."),
    Form.ASKED: ("I also appreciated your questions about {{ it }}.", "I enjoyed your questions about {{ it }}, too."),
    Form.TOLD: ("It was also good to hear from you about {{ it }}.", "I valued what you told me about {{ it }}, too."),
}

#: The owner's experience, where it has to do with the point.
TIES = (
    "It connects well with my own experience: {{ experience }}.",
    "I could relate that to my own background: {{ experience }}.",
    "There I can bring some experience of my own: {{ experience }}.",
    "That is familiar ground for me: {{ experience }}.",
    "It reminded me of my own work: {{ experience }}.",
)

#: The owner's experience, where nothing shows that it has to do with the point.
LOOSE_TIES = (
    "From my side, I would bring this to {{ role }}: {{ experience }}.",
    "As for what I could contribute: {{ experience }}.",
    "One thing that I would bring with me: {{ experience }}.",
    "For my part, this may be of use to the team: {{ experience }}.",
)

CLOSINGS = (
    "All of this has strengthened my interest in {{ role }}, and I would be very glad to take the next step. \
If there is anything else that would help you to decide, I am happy to send it.",
    "I remain very interested in joining {{ team }}. If any question is still open on your side, please ask me; \
I would be happy to go into more detail.",
    "I came away even keener on {{ role }} than before, and I would welcome the chance to talk again. \
Please let me know if I can add anything.",
    "My interest in {{ role }} has only grown since we spoke, and I look forward to what comes next. \
Should you need anything further from me, you only have to say so.",
    "I would be delighted to work with you at {{ team_at }}, and my interest in {{ role }} is as strong as ever. \
If I can answer anything more, I will gladly do so.",
)

#: What may stand between where a note is too short to be kind.
PADDING = (
    "It gave me a good sense of what the work is like, and of the people behind it.",
    "I have a much better idea now of what the next months in this position would look like.",
    "I left with a clear idea of what would be expected, and with the wish to get started.",
)
