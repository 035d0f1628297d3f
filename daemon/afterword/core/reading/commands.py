"""READ: what the owner's reply to a request wants: SEND, SKIP, LATER, EDIT, or a question back.

A false SEND is the worst error there is, so an approval is one only where the whole answer can mean nothing else:
every clause is understood, or is chatter without any word that could limit it. All else is UNCLEAR, with the reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.messages import BlockKind, Letter
from afterword.core.reading import clauses as cl
from afterword.core.reading import layout, lexicon, ownletters, redrafts, whens, wholeness, yes_no
from afterword.core.reading.replyaddresses import address_check
from afterword.core.reading.yes_no import Said
from afterword.core.verdicts import Action, Verdict

__all__ = ["Asked", "address_check", "read"]

_MOST_WORDS, _CHATTER = 400, 30
#: Characters: a longer answer is not looked at, since what is cut off could say "but do not send it".
_LONGEST_ANSWER = 20_000
#: Words that are nobody's name in an answer, whoever is called so.
_NO_NAMES = frozenset(
    {
        *(
            "nobody",
            "anybody",
            "somebody",
            "everybody",
            "nothing",
            "myself",
            "me",
            "us",
            "else",
            "only",
            "self",
            "draft",
        ),
        *("tomorrow", "today", "tonight", "later", "monday", "friday", "never", "stop", "skip", "edit"),
        *("jemand", "niemand", "morgen", "heute", "mir", "mich"),
        *("moi", "personne", "demain", "nadie", "mi", "manana"),
    }
)
_APPROVES = frozenset({Said.SEND, Said.ANYWAY})
_ACTS = frozenset({Action.SEND, Action.SKIP, Action.LATER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the request showed: the draft's text and subject, the kind of note, and to whose name it goes."""

    draft: str
    subject: str = ""
    kind: str = ""
    to_name: str = ""


def read(letter: Letter, *, zone: ZoneInfo, anchor: datetime, asked: Asked | None = None) -> Verdict:
    """What the text alone means. `anchor` (aware) is the reply's time: relative times count from it, in `zone`."""
    if any(block.kind is BlockKind.FORWARDED for block in letter.blocks):
        return _unclear("There is a forwarded message in your answer.")
    if "parts_differ" in letter.defects:
        return _unclear("The plain and the formatted part of your answer say different things.")
    people = _people(letter, asked)
    verdict = _meaning(wholeness.typed(letter.blocks), people, zone, anchor, asked)
    verdict = _with_redraft(verdict, letter, people, asked)
    if verdict.text and letter.html and not letter.html_only:
        verdict = replace(verdict, text=_unbroken(verdict.text, letter))
    if verdict.action is not Action.UNCLEAR and _parts_disagree(letter, verdict, people, zone, anchor, asked):
        return _unclear("The plain and the formatted part of your answer say different things.")
    if verdict.action is Action.SEND and _subject_objects(letter.subject):
        return _unclear("Your subject line says something else than your answer.")
    if verdict.action in _ACTS and (lost := wholeness.lost(letter)):
        return _unclear(lost)
    if verdict.action is Action.SEND and (
        doubt := wholeness.doubt(letter, people.writer, asked.draft if asked else "")
    ):
        return _unclear(doubt)
    return verdict


def _unclear(why: str) -> Verdict:
    return Verdict(action=Action.UNCLEAR, why=why)


def _people(letter: Letter, asked: Asked | None) -> cl.People:
    own = ownletters.writer(letter)
    greeted = asked.draft.strip().split("\n")[0] if asked else ""
    to = [word.strip(".,!:;") for word in cl.plain(f"{greeted} {asked.to_name if asked else ''}").split()]
    # An employer chooses their names: one that is a word of the owner's language says nothing about whom is meant.
    telling = frozenset().union(*yes_no.RISKY.values(), yes_no.NEGATING, _NO_NAMES)
    return cl.People(writer=own, recipient=frozenset(w for w in to if len(w) > 1) - own - telling)


def _meaning(own: str, people: cl.People, zone: ZoneInfo, anchor: datetime, asked: Asked | None) -> Verdict:
    if not any(c.isalnum() for c in own):
        emoji = bool(own.strip())
        return _unclear("An emoji alone is no answer." if emoji else "There are no words of yours in your answer.")
    if len(own) > _LONGEST_ANSWER:
        return _unclear("Your answer is too long for me.")
    edit = ownletters.find(own, asked.draft if asked else "", people.writer)
    if edit is not None:
        return edit
    text = ownletters.without_signature(own, people.writer)
    if len(text.split()) > _MOST_WORDS:
        return _unclear("Your answer is long, and says no command that I could make out for sure.")
    clauses = cl.split(text, people=people, anchor=anchor, zone=zone)
    return _Answer(clauses, zone, anchor).verdict()


def _unbroken(text: str, letter: Letter) -> str:
    """The owner's text with the line breaks that it has in both parts of their answer."""
    before = wholeness.typed(letter.blocks)[: max(wholeness.typed(letter.blocks).find(text), 0)]
    return layout.unbroken(text, wholeness.formatted(letter), len(before.split()))


def _with_redraft(verdict: Verdict, letter: Letter, people: cl.People, asked: Asked | None) -> Verdict:
    """A draft that was changed in the quotation: the owner's text where they say so, a reason to ask where not."""
    redraft = redrafts.find(letter, asked.draft, asked.subject) if asked else None
    if ownletters.points_below(ownletters.unsigned(wholeness.typed(letter.blocks), people.writer)):
        if redraft is None or redraft.text is None:
            return verdict if verdict.text else _unclear("I could not find the text that you changed.")
        return Verdict(action=Action.EDIT, text=redraft.text)
    if redraft is not None and verdict.action in (Action.SEND, Action.UNCLEAR):
        return _unclear("The draft was changed in the quoted part, and I cannot tell which text is meant.")
    return verdict


def _parts_disagree(
    letter: Letter, verdict: Verdict, people: cl.People, zone: ZoneInfo, anchor: datetime, asked: Asked | None
) -> bool:
    if letter.html_only or not letter.html:
        return False
    own = wholeness.formatted(letter)
    if cl.plain(own).split() == cl.plain(wholeness.typed(letter.blocks)).split():
        return False
    other = _meaning(own, people, zone, anchor, asked)
    if verdict.action is Action.EDIT:
        return other.action is not Action.EDIT and not ownletters.points_below(own)
    return (other.action, other.when) != (verdict.action, verdict.when)


def _subject_objects(subject: str) -> bool:
    said = cl.plain(subject).rpartition(":")[2].strip(" .!").split()
    return " ".join(said) in {
        *("skip", "stop", "no", "later", "edit", "cancel", "wait", "don't send", "do not send", "don't", "not yet"),
        *("nein", "nicht senden", "non", "not now", "hold"),
    }


@dataclass(frozen=True, slots=True)
class _Answer:
    """The clauses of an answer, weighed against each other."""

    clauses: Sequence[cl.Clause]
    zone: ZoneInfo
    anchor: datetime

    def verdict(self) -> Verdict:
        approves = self._clean(_APPROVES | {Said.YES})
        if any(Said.LATER in clause.does for clause in self.clauses):
            return self._later(approves=approves)
        if any(_refuses(clause) for clause in self.clauses):
            return self._skip(approves=approves)
        if self._clean(_APPROVES):
            return self._send()
        if approves:
            return self._yes()
        return _unclear(self._doubt())

    def _clean(self, wanted: frozenset[Said]) -> bool:
        """Whether a clause that is understood to its last word does one of these."""
        return any(clause.does & wanted and Said.CHAT not in clause.does for clause in self.clauses)

    @property
    def _asks(self) -> bool:
        return any(clause.asks for clause in self.clauses)

    def _chatter(self) -> list[str]:
        """The words of what was not understood."""
        return [w for c in self.clauses for said, text in c.parts if said is Said.CHAT for w in (_words(text) or ["?"])]

    def _send(self) -> Verdict:
        if self._asks:
            return _unclear("There is a question in your answer.")
        chatter = self._chatter()
        if reason := _risk(chatter):
            return _unclear(f"There is {reason} beside your approval.")
        if any(Said.CHAT in clause.does and clause.does & _LEADING for clause in self.clauses):
            return _unclear("There is more in the sentence with your approval than I understand.")
        if not all(_harmless(c) for c in self.clauses if Said.CHAT in c.does):
            return _unclear("There is something beside your approval that may be about the text.")
        if len(chatter) > _CHATTER:
            return _unclear("There is much text beside your approval, and no EDIT.")
        anyway = any(Said.ANYWAY in clause.does for clause in self.clauses)
        return self._at_a_time(Verdict(action=Action.SEND, anyway=anyway))

    def _at_a_time(self, verdict: Verdict) -> Verdict:
        told = self._times()
        limited = any(Said.NOT_BEFORE in clause.does for clause in self.clauses)
        if not told:
            return _unclear("I do not know the time before which it may not go out.") if limited else verdict
        when = None if all(text.strip(" .").isdigit() for text in told) else self._when(told)
        if when is None:
            return _unclear("I did not understand when it should go out.")
        if when.at <= self.anchor:
            return _unclear("The time that you named is past.")
        if _behind_a_day(" ".join(told)):
            return _unclear("I cannot tell on which day after that it should go out.")
        return Verdict(action=Action.SEND, when=when.at, anyway=verdict.anyway)

    def _yes(self) -> Verdict:
        if self._asks:
            return _unclear("There is a question in your answer.")
        if self._times():
            return _unclear("I cannot tell whether I should send it then, or ask you again then.")
        chatter = self._chatter()
        if chatter:
            return _unclear(f"There is {_risk(chatter) or 'more than a yes'} in your answer.")
        return Verdict(action=Action.SEND)

    def _skip(self, *, approves: bool) -> Verdict:
        if approves or any(clause.does & _APPROVES for clause in self.clauses):
            return _unclear("Your answer says both yes and no.")
        if self._asks:
            return _unclear("There is a question in your answer.")
        chatter = self._chatter()
        plain_no = not any(Said.SKIP in clause.does for clause in self.clauses)
        wishes = [w for c in self.clauses if not set(c.words[:1]) <= yes_no.TELLING for w in c.words]
        if _spoils(chatter) or (plain_no and set(wishes) & yes_no.WISHES) or self._times():
            return _unclear("There is more than a no in your answer.")
        if any(_refuses(clause) and not _wholly(clause) for clause in self.clauses):
            return _unclear("I cannot tell whether the whole note is meant.")
        return Verdict(action=Action.SKIP)

    def _later(self, *, approves: bool) -> Verdict:
        if approves or any(Said.SKIP in clause.does for clause in self.clauses):
            return _unclear("Your answer says two things at once.")
        told = self._times()
        chatter = self._chatter()
        if (self._asks and not told) or _sends(chatter) or set(chatter) & yes_no.CONDITIONS:
            return _unclear("There is a condition or a question in your answer.")
        together = [c for c in self.clauses if {Said.LATER, Said.CHAT} <= c.does]
        if any(set(c.words) & yes_no.WISHES for c in together):
            return _unclear("There is more than a delay in your answer.")
        when = self._when(told) if told else None
        if told and when is None:
            return _unclear("I did not understand when to ask you again.")
        if when is not None and when.at <= self.anchor:
            same_day = when.at.date() == self.anchor.astimezone(self.zone).date()
            if when.exact or not same_day:
                return _unclear("The time that you named is past.")
            when = None
        return Verdict(action=Action.LATER, when=when.at if when else None)

    def _times(self) -> list[str]:
        return [text for clause in self.clauses for said, text in clause.parts if said is Said.TIME]

    def _when(self, told: list[str]) -> whens.When | None:
        """The one time that all the words of time make together."""
        joined = " ".join(told)
        when = whens.read(joined, anchor=self.anchor, zone=self.zone)
        return when if when is not None and when.consumed[1] >= len(joined.rstrip(" .")) else None

    def _doubt(self) -> str:
        if self._asks:
            return "There is a question in your answer."
        if self._times():
            return "I cannot tell whether I should send it then, or ask you again then."
        chatter = self._chatter()
        if any(clause.does & _APPROVES for clause in self.clauses):
            return f"There is {_risk(chatter) or 'more'} in the sentence with your approval."
        if set(chatter) & yes_no.SENDING:
            return f"There is {_risk([w for w in chatter if w not in yes_no.SENDING]) or 'more'} beside the word send."
        return "There is no command in your answer that I understand."


_DAYS = frozenset([*lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.WEEKDAYS_SHORT, *lexicon.RELATIVE_DAYS]) | frozenset(
    ["today", "week", "weekend", "month", "woche", "wochenende"]
)
_ORDINAL = frozenset(["st", "nd", "rd", "th"])
_LEADING = frozenset({Said.SEND, Said.ANYWAY, Said.YES})


def _words(text: str) -> list[str]:
    """Words, and what short forms are made of: ``wenn's`` holds ``wenn``, ``hasn't`` holds ``n't``."""
    short = {
        word: [*word.split("'")[:1], *(["n't"] if word.endswith("n't") else [])]
        for word in cl.words(text)
        if "'" in word
    }
    return [part for word in cl.words(text) for part in (word, *short.get(word, ()))]


def _risk(chatter: Sequence[str]) -> str | None:
    """What in these words could limit an approval."""
    if any(not any(c.isalpha() for c in word) for word in chatter):
        return "a figure or a sign"
    told = set(chatter)
    return next((name for name, words in yes_no.RISKY.items() if told & words), None)


def _behind_a_day(told: str) -> bool:
    """Whether a time is only said to be after a day ("after Friday"): on that day itself would be too early."""
    words = cl.words(told)
    return any(
        word in {"after", "nach", "past"}
        and any(
            w in _DAYS or (w[:1].isdigit() and w[-1:].isalpha() and w[-2:] in _ORDINAL) for w in words[at + 1 : at + 5]
        )
        for at, word in enumerate(words)
    )


def _harmless(clause: cl.Clause) -> bool:
    """Whether chatter tells of nothing but the writer's own reading, mood and place."""
    told = set(clause.words)
    by_the_writer = told <= yes_no.HARMLESS and set(clause.words[:1]) <= yes_no.TELLING
    return by_the_writer or yes_no.LIKING.fullmatch(clause.text) is not None


def _refuses(clause: cl.Clause) -> bool:
    first = next((said for said, _ in clause.parts if said not in (Said.FILLER, Said.PRAISE)), None)
    return first in (Said.SKIP, Said.NO) or (Said.CHAT not in clause.does and bool(clause.does & {Said.SKIP, Said.NO}))


def _wholly(clause: cl.Clause) -> bool:
    """Whether nothing follows the refusal in its clause, or only the reason for it."""
    chat = next((text for said, text in clause.parts if said is Said.CHAT), None)
    return chat is None or (cl.words(chat) or [""])[0] in yes_no.REASONS


def _sends(chatter: Sequence[str]) -> bool:
    """Whether sending is spoken of and not denied just before."""
    return any(
        word in yes_no.SENDING and not set(chatter[max(0, at - 4) : at]) & yes_no.NEGATING
        for at, word in enumerate(chatter)
    )


def _spoils(chatter: Sequence[str]) -> bool:
    return bool(set(chatter) & yes_no.SPOILS_SKIP) or _sends([w for w in chatter if w != "go"])
