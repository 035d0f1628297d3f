"""A letter of ours that comes back as if its words were the owner's says nothing; a SEND above its quote does."""

from email.message import EmailMessage

import pytest

from afterword.core.messages import Letter
from afterword.core.outgoing import OwnerLetter, SectionKind
from afterword.core.reading import commands, mime
from afterword.core.verdicts import Action, Verdict
from afterword.core.writing import fragments, markup, plaintext
from core.writing.gallery import LETTERS
from core.writing.samples import LONDON, NOW

REQUESTS = [name for name, letter in LETTERS.items() if letter.buttons and not name.startswith(("doubt", "choice"))]


def draft_of(letter: OwnerLetter) -> str:
    shown = next((s.text for s in letter.sections if s.kind is SectionKind.DRAFT), "")
    return shown.partition("\n\n")[2]


def heard(body: str, letter: OwnerLetter, subtype: str = "plain") -> Verdict:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Jordan Avery <jordan@avery.example>", "jordan+aw-q1@avery.example"
    mail["Subject"], mail["Date"], mail["Message-ID"] = "Re: x", "Tue, 24 Nov 2026 15:30:00 +0000", "<1@avery.example>"
    mail.set_content(body, subtype=subtype)
    read = mime.read(mail.as_bytes())
    assert isinstance(read, Letter)
    asked = commands.Asked(draft=draft_of(letter), subject="", kind="approval")
    return commands.read(read, zone=LONDON, anchor=NOW, asked=asked)


def stripped_of_marks(text: str) -> str:
    return "\n".join(line.lstrip("|· ") for line in text.splitlines())


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("how", ["as it is", "on one line", "without its marks", "quoted", "as HTML"])
def test_our_own_words_are_never_an_answer(name, how):
    letter = LETTERS[name]
    text = plaintext.of(letter)
    bodies = {
        "as it is": text,
        "on one line": " ".join(text.split()),
        "without its marks": stripped_of_marks(text),
        "quoted": "\n".join(f"> {line}" for line in text.splitlines()),
    }
    page = markup.page(letter, ["mailto:jordan%2Baw-q1@avery.example?subject=Re&body=SEND"] * len(letter.buttons))
    verdict = heard(page, letter, "html") if how == "as HTML" else heard(bodies[how], letter)
    assert verdict.action is Action.UNCLEAR


@pytest.mark.parametrize("name", ["debrief", "debrief-panel"])
def test_our_own_words_are_never_a_point_of_an_interview(name):
    """The debrief's questions come back in its answer's quote: taken for an answer, they would be thanked for."""
    text = plaintext.of(LETTERS[name])
    hearing = fragments.Hearing(names=frozenset({"priya", "raman"}), others=frozenset(["tom", "okafor", "ana", "lima"]))
    for said in (text, *text.splitlines(), " ".join(text.split()), stripped_of_marks(text)):
        assert fragments.mend((said,), hearing) == ()


@pytest.mark.parametrize("name", REQUESTS)
def test_a_word_above_the_quoted_request_is_the_answer(name):
    """The draft in the quote, wrapped and marked as it is, must not pass for a changed one."""
    letter = LETTERS[name]
    quoted = "\n".join(f"> {line}" for line in plaintext.of(letter).splitlines())
    for word, action in (("SEND", Action.SEND), ("SKIP", Action.SKIP), ("LATER", Action.LATER)):
        said = f"{word}\n\nOn Tue, 24 Nov 2026 at 15:05, Afterword <jordan@avery.example> wrote:\n{quoted}"
        assert heard(said, letter).action is action


@pytest.mark.parametrize("name", REQUESTS)
def test_what_a_tap_on_a_button_fills_in_is_understood(name):
    """EDIT comes with the draft below it: sent off untouched it is the same text, shown back, and sends nothing."""
    letter = LETTERS[name]
    verdicts = [heard(button.body, letter) for button in letter.buttons]
    assert [v.action for v in verdicts] == [Action.SEND, Action.SKIP, Action.LATER, Action.EDIT]
    assert verdicts[0].anyway == (letter.buttons[0].word == "SEND ANYWAY")
    assert verdicts[3].text == draft_of(letter)
