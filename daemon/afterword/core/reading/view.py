"""A letter laid out for understanding: its own sentences with their cues, its headers' signs, its calendar entries.

Only what the sender wrote now speaks for a finding. An attached or forwarded message speaks too where the sender's own
words are a cover note to it (a recruiter who passes the employer's invitation on). What is quoted, or stands in a
signature or footer, gives names and context and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from afterword.core.messages import BlockKind, Letter
from afterword.core.policy import Owner
from afterword.core.reading import invitations, phrases, sentences
from afterword.core.reading.cues import Cue, Lexicon, Spoken, plain
from afterword.core.reading.invitations import CalendarEntry
from afterword.core.reading.sentences import Sentence

#: Characters of a body that are looked at.
MAX_BODY = 20_000
#: Characters of a line that names are looked for in: patterns for lists of names read on from each of its words.
MAX_LINE = 1000
_COVER_NOTE = 700  # own words at most this long are a cover note to what is passed on

#: Hiring and scheduling services, by the registrable domains that they send from.
ATS = frozenset(
    [
        "greenhouse.io",
        "greenhouse-mail.io",
        "lever.co",
        "myworkday.com",
        "myworkdayjobs.com",
        "workday.com",
        "ashbyhq.com",
        "workablemail.com",
        "workable.com",
        "smartrecruiters.com",
        "teamtailor.com",
        "teamtailor-mail.com",
        "personio.de",
        "personio.com",
        "bamboohr.com",
        "icims.com",
        "jobvite.com",
        "recruitee.com",
        "breezy.hr",
        "breezy-mail.com",
        "jazzhr.com",
        "applytojob.com",
        "successfactors.com",
        "successfactors.eu",
        "taleo.net",
        "oraclecloud.com",
        "brassring.com",
        "pinpointhq.com",
        "eploy.net",
        "tribepad.com",
        "jobtrain.co.uk",
        "trac.jobs",
        "softgarden.io",
        "softgarden.de",
        "rexx-systems.com",
        "concludis.de",
        "d-vinci.de",
        "umantis.com",
        "onlyfy.io",
        "prescreen.io",
        "join.com",
        "welcomekit.co",
        "welcometothejungle.com",
        "comeet-notifications.com",
        "comeet.co",
        "hire.trakstar.com",
        "rippling.com",
        "gem.com",
        "ultipro.com",
        "ukg.com",
        "cornerstoneondemand.com",
        "avature.net",
        "phenompeople.com",
        "eightfold.ai",
        "jobscore.com",
        "bullhornmail.com",
        "dayforcehcm.com",
        "paylocity.com",
        "applicantstack.com",
        "freshteam.com",
        "zohorecruit.com",
        "manatal.com",
        "networxrecruitment.com",
        "civilservicejobs.service.gov.uk",
        "jobs.nhs.uk",
        "hireful.co.uk",
        "factorialhr.com",
        "infojobs.net",
    ]
)
SCHEDULERS = frozenset(
    [
        "calendly.com",
        "goodtime.io",
        "cronofy.com",
        "modernloop.io",
        "prelude.co",
        "cal.com",
        "savvycal.com",
        "youcanbook.me",
        "doodle.com",
        "bookings.microsoft.com",
        "chilipiper.com",
        "acuityscheduling.com",
        "appointlet.com",
        "calendar.com",
        "google.com",
        "interviewplanner.com",
        "guide.co",
        "candidate.fyi",
        "x.ai",
        "zoom.us",
        "simplybook.me",
        "setmore.com",
        "oncehub.com",
    ]
)
TESTERS = frozenset(
    [
        "hackerrank.com",
        "hackerrankforwork.com",
        "codility.com",
        "codesignal.com",
        "coderpad.io",
        "hirevue.com",
        "testgorilla.com",
        "shl.com",
        "pymetrics.com",
        "testdome.com",
        "karat.com",
        "qualified.io",
        "cappfinity.com",
        "arcticshores.com",
        "coderbyte.com",
        "sparkhire.com",
        "willotalent.com",
        "vervoe.com",
        "thomas.co",
        "criteriacorp.com",
        "mettl.com",
        "imocha.io",
        "aon.com",
        "cut-e.com",
        "talentq.com",
    ]
)
NETWORKS = frozenset(
    ["linkedin.com", "xing.com", "indeed.com", "indeedemail.com", "glassdoor.com", "stepstone.de", "monster.com"]
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One cue in one sentence, with what it weighs there."""

    cue: Cue
    weight: float
    words: str
    sentence: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What `understanding` looks at. `body` is the text that counts; `context` is everything else that was written."""

    letter: Letter
    owner: Owner
    body: str
    context: str
    subject: Sentence
    sentences: tuple[Sentence, ...]
    heard: tuple[Heard, ...]
    calendar_method: str
    entries: tuple[CalendarEntry, ...]
    totals: dict[Cue, float] = field(default_factory=dict)
    before: frozenset[Cue] = frozenset()  # what the quoted messages speak of

    def total(self, cue: Cue) -> float:
        """What all sentences together have of a cue, at most 6."""
        return min(self.totals.get(cue, 0.0), 6.0)

    @property
    def flow(self) -> str:
        """The body with its wrapped lines joined: one sentence, row or item a line, an endless one cut."""
        return "\n".join(sentence.text[:MAX_LINE] for sentence in self.sentences)

    @property
    def anchor(self) -> datetime | None:
        """What relative times count from."""
        return self.letter.date


def domain_in(domain: str, services: Iterable[str]) -> bool:
    """Whether a domain is one of those services' or below one."""
    labels = domain.casefold().split(".")
    return any(".".join(labels[i:]) in services for i in range(len(labels)))


#: No word is so long; patterns that look for names would read it to its end from each of its letters.
_ENDLESS = re.compile(r"(\S{500})\S+")


def _passed_on(letter: Letter) -> list[str]:
    """Texts that the sender passes on: forwarded below a marker, or attached as messages."""
    inside = [block.text for block in letter.blocks if block.kind is BlockKind.FORWARDED]
    return inside + [f"{attached.subject}\n\n{attached.own or attached.text}" for attached in letter.attached]


def _calendars(letter: Letter) -> list[str]:
    return [*letter.calendars, *(text for attached in letter.attached for text in attached.calendars)]


def _conditional(spoken: Spoken, sentence: Sentence) -> float:
    """How much of a cue is left in a sentence that only says what would be."""
    if spoken.cue in _UNCONDITIONED:
        return 1.0
    before = sentence.plain[: spoken.at + 1]
    if spoken.cue in (Cue.CANCEL, Cue.MOVE) and _CHANGE_OFFERED.search(sentence.plain):
        return 0.0
    if not _IF.search(before):
        return 1.0
    return 0.6 if spoken.cue in (Cue.ASK, Cue.OUTREACH, Cue.REPLY, Cue.AUTO, Cue.RECEIVED, Cue.STATUS) else 0.15


_UNCONDITIONED = frozenset(
    {Cue.JOB, Cue.APPLIED, Cue.BULK, Cue.ELSEWHERE, Cue.SCAM, Cue.OBSERVER, Cue.OLD, Cue.DEADLINE, Cue.LATER, Cue.PAST}
)
_IF = re.compile(
    r"\b(?:if|should (?:you|your|we|the|this)|in case|unless|whether|once|provided|those who|candidates who|only (?:the )?"
    r"(?:successful|shortlisted)|successful (?:candidates|applicants)|shortlisted (?:candidates|applicants)|wenn|falls|sollten?|"
    r"si|sans|en cas|s'il)\b"
)
#: Footers of tools and courtesies: how to cancel or move, not that something is cancelled or moved.
_CHANGE_OFFERED = re.compile(
    r"\b(?:if|should) (?:you|this|that|it|anything|the)\b|(?<!i )(?<!we )\b(?:need|want|wish|have|like) to (?:make (?:a )?changes?|"
    r"cancel|reschedule|change|rearrange)\b.{0,80}\?|^(?:cancel|reschedule|change|manage|need to)\b(?!led)|"
    r"\b(?:to|or) (?:cancel|reschedule|change|rearrange)\b(?=.{0,60}\b(?:link|click|reply|https?|here|below|use|visit|call us|ring|"
    r"please contact|let us know))|\b(?:cancel|reschedule) ?(?:/|or|and|\|) ?(?:cancel|reschedule)\b|https?://\S*(?:cancel|reschedul)|"
    r"\breply [a-z] to\b|cancellation (?:policy|fee)|\bneed to (?:cancel|reschedule|make changes?)\b.{0,20}$(?<!i)|"
    r"\bif (?:i|we) need|please (?:let us know|contact us|tell us) if|\b(?:falls|wenn|sollten?|si|en cas)\b|pour (?:annuler|modifier)|"
    r"para (?:cancelar|cambiar|modificar)|um (?:abzusagen|zu stornieren|umzubuchen)|"
    r"\b(?:use|visit|open|click|go to|log in to) (?:your|the|this|our)\b.{0,50}\b(?:another|different|new|change|cancel|reschedule)\b"
)


def lay_out(letter: Letter, owner: Owner) -> View:
    """Lay a letter out."""
    own = letter.own[:MAX_BODY]
    passed = _passed_on(letter)
    body = "\n\n".join([own, *passed])[:MAX_BODY] if passed and len(own) <= _COVER_NOTE else own
    body = _ENDLESS.sub(r"\1", body)
    subject = Sentence(letter.subject, 0, plain(letter.subject))
    parts = sentences.split(body)
    rest = [b.text for b in letter.blocks if b.kind in (BlockKind.QUOTE, BlockKind.SIGNATURE, BlockKind.FORWARDED)]
    found = [c for text in _calendars(letter) if (c := invitations.read(text, owner.zone)) is not None]
    entries = tuple(entry for calendar in found for entry in calendar.entries)
    chosen = phrases.lexicons(f"{letter.subject}\n{body}\n" + "\n".join(entry.description for entry in entries))
    heard = tuple(_hear(subject, parts, entries, chosen))
    behind = {s.cue for part in sentences.split(_said_before(letter))[:40] for s in phrases.spoken(part.plain, chosen)}
    totals: dict[Cue, float] = {}
    for one in heard:
        totals[one.cue] = totals.get(one.cue, 0.0) + one.weight
    return View(
        letter=letter,
        owner=owner,
        body=body,
        context=_ENDLESS.sub(r"\1", "\n".join(rest)[:MAX_BODY]),
        subject=subject,
        sentences=parts,
        heard=heard,
        calendar_method=next((c.method for c in found if c.method), ""),
        entries=entries,
        totals=totals,
        before=frozenset(behind),
    )


#: What a thread is about does not grow old as what it once said does.
_TOPICS = frozenset({Cue.JOB, Cue.APPLIED, Cue.INTERVIEW, Cue.TALK, Cue.ELSEWHERE})
_ODD_IN_HEADS = frozenset(Cue) - {Cue.INTERVIEW, Cue.MOVE, Cue.CANCEL, Cue.JOB, Cue.APPLIED}
_ANSWER = re.compile(r"^(?:re|aw|antw|rv|sv|r[eé]f|wg|fwd?|tr)\s*:", re.IGNORECASE)


def _said_before(letter: Letter) -> str:
    return "\n".join(block.text for block in letter.blocks if block.kind is BlockKind.QUOTE)[:6000]


def _hear(
    subject: Sentence, parts: tuple[Sentence, ...], entries: tuple[CalendarEntry, ...], chosen: tuple[Lexicon, ...]
) -> Iterable[Heard]:
    """Every cue of subject, body and calendar summaries. An answer's subject is an older one's and weighs little."""
    answer = _ANSWER.match(subject.text) is not None
    for spoken in phrases.spoken(subject.plain, phrases.every()):
        if spoken.cue in _ODD_IN_HEADS and spoken not in phrases.spoken(subject.plain, chosen):
            continue  # a subject is too short to tell its language
        share = 0.4 if answer and spoken.cue not in _TOPICS else 1.0
        yield Heard(spoken.cue, spoken.weight * share * _conditional(spoken, subject), spoken.words, subject)
    for entry in entries:
        summary = Sentence(entry.summary, 0, plain(entry.summary))
        for spoken in phrases.spoken(summary.plain, chosen):
            yield Heard(spoken.cue, spoken.weight, spoken.words, summary)
    for sentence in parts:
        for spoken in phrases.spoken(sentence.plain, chosen):
            yield Heard(spoken.cue, spoken.weight * _conditional(spoken, sentence), spoken.words, sentence)
