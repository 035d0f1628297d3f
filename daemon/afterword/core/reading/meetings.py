"""The interviews that a letter states with a fixed time.

A calendar entry says it best. Otherwise each moment in the letter's own words is weighed by what its sentence says:
settled ("is confirmed for", "When: …"), or old, past, proposed, a deadline, an arrival, a train.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from afterword.core.reading import people, times
from afterword.core.reading.cues import Cue
from afterword.core.reading.invitations import CalendarEntry
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.times import Moment
from afterword.core.reading.view import View
from afterword.core.readings import Format, Interviewer, Meeting

_MOST = 12
_WINDOW = timedelta(hours=4)  # "between 9.00 and 16.30": hours to choose from, or of an office
_WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s*(?:the\s*)?$|\b(?:montag|dienstag|mittwoch|donnerstag|freitag),?\s*(?:den|dem)?\s*$|"
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)\s*$",
    re.IGNORECASE,
)

_LABEL = re.compile(
    r"(?:when|date(?: and time| & time)?|time|new (?:time|date|date and time)|updated (?:time|date)|start(?:s|ing)?|scheduled(?: for)?|day|date/time|"
    r"wann|datum|uhrzeit|termin|neuer termin|beginn|zeit|date et heure|quand|heure|horaire|nouvelle date|fecha|hora|cuando|nueva fecha|interview)"
    r"\s*[:|\n-]?\s*$|(?:when|date|time|wann|datum|uhrzeit|termin|quand|heure|fecha|hora)\s*(?:and time|& time|/time)?\s*[:|]",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?:former|previous|original|old|earlier|was|were|instead of|rather than|no longer|not able|unable|can(?:no|')t|can not|cancel\w*|from|"
    r"initially|postpone\w*|not (?:be )?(?:speak|meet|go)\w*|ursprünglich\w*|bisherig\w*|statt|vom|alter|ancien\w*|initialement|prévue?|geplante\w*|vereinbarte\w*|previst\w*|au lieu d\w*|de demain|anterior|en lugar d\w*|"
    r"OLD|had (?:planned|agreed|booked|arranged))\b[^.;!?]{0,45}$",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"(?:\bto|new|now|instead|auf(?: den)?|neu\w*|au|à|nouve\w+|al|para el|a las|nuev\w+|make it|moved to|updated)\s*(?:time|date|is|:|be)?\W*(?:be\s+)?$",
    re.IGNORECASE,
)
#: A question out of politeness: it has been moved.
_ALREADY = re.compile(
    r"\balready (?:moved|changed|updated|rebooked|shifted)|taken the liberty of (?:chang|mov|updat)ing|schon (?:verlegt|verschoben|geändert)",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"[^.;\n]{0,25}\b(?:no longer|ya no|ya lo|ocupad\w*|belegt|vergeben|déjà pris|n'est plus|not? (?:longer )?(?:free|available|possible|work)|is (?:gone|taken|off)|doesn['’]t work|geht (?:leider )?nicht|"
    r"nicht mehr|as (?:planned|arranged|agreed)|was cancelled)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|before|until|till|no(?:t)? later than|latest|deadline\W*|expires?(?: on| at)?|due(?: on| by| at)?|closes?(?: on| at)?|bis(?: zum| spätestens)?|spätestens(?: am)?|vor dem|avant(?: le)?|"
    r"d'ici(?: le| au)?|jusqu'(?:au|à)|antes del?|hasta(?: el| las)?|within|after|nach|après|since|seit)\W+(?:the\s+|am\s+|le\s+|el\s+|las\s+|close on\s+)?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:arriv\w*|reception opens|doors open|office hours|opening hours|we are open|open from|lunch|break|tour|coffee with|train|flight|ferry|bus|taxi|hotel|check-?in|"
    r"parking|deadline|closing date|expire\w*|welcome(?: and)?|unsupervised|written (?:exercise|test)|reach me|call me|available (?:on|from|between)|mon(?:day)?\s*(?:-|to|–)\s*fri\w*|"
    r"eintreffen|einlass|mittagessen|pause|déjeuner|arriv\w+|comida|descanso|llegar|sunset|posted|sent|published|born|finish\w* in time)\b",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"\b(?:zoom|ms teams|microsoft teams|teams(?: meeting| link| call)?|google meet|meet\.google|hangouts?|webex|skype|video(?:call|konferenz|-?call)?|visio(?:conférence)?|videollamada|"
    r"videointerview|videogespräch|whereby|jitsi|facetime|meeting link|online(?: meeting)?|virtual(?:ly)?|remote(?:ly)? interview|teams-\w+|bluejeans|par visio|cal video|gotomeeting)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\b(?:by (?:tele)?phone|over the phone|on the phone|(?:tele)?phone (?:interview|call|screen|screening|conversation|chat)|(?:will|'ll) (?:call|ring|phone)(?: you)?|(?:call|ring|phone) you|"
    r"telefon\w*|anrufen|rufe? (?:sie|dich)|par téléphone|téléphonique|appeler\w*|llamada telefónica|por teléfono|llamar\w*|phone)\b",
    re.IGNORECASE,
)
_ONSITE = re.compile(
    r"\b(?:in[- ]person|on-?site|at our (?:\w+ )?(?:office|offices|site|headquarters|hq|building|studio|premises|lab\w*)|our offices?|come (?:in|to|along|over|by|down)|reception|front desk|"
    r"address|room \w+|building|floor|visitor|parking|car park|bring (?:your|photo|proof|a)|campus|town hall|venue|place|face[- ]to[- ]face|café|cafe|ask for|"
    r"vor ort|in unserem haus|empfang|büro|straße|strasse|ort|persönlichen|stock|sur place|dans nos locaux|nos bureaux|accueil|adresse|rue|en persona|presencial\w*|nuestras oficinas|oficina|calle|recepción|"
    r"(?:\d+[a-z]?,? )(?:[A-Z]\w+ ){1,3}(?:street|road|lane|avenue|row|square|quay|way|park|place|yard|wharf|close|drive|terrace))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A moment with what speaks for and against its being an interview's."""

    moment: Moment
    sentence: Sentence
    points: float
    proposed: bool
    labelled: bool


@dataclass(frozen=True, slots=True)
class Timetable:
    """All of a letter's times: interviews that are fixed, whether times are labelled, how many moments there are."""

    fixed: tuple[Meeting, ...]
    labelled: bool
    dated: int


def timetable(view: View) -> Timetable:
    """What a letter says about times."""
    entries = [e for e in view.entries if e.status != "CANCELLED" and not e.all_day]
    if entries and view.calendar_method != "CANCEL":
        meetings = tuple(_of_entry(view, entry) for entry in entries[:_MOST])
        return Timetable(tuple(sorted(meetings, key=lambda m: m.start)), labelled=True, dated=len(entries))
    if view.anchor is None:
        return Timetable((), labelled=False, dated=0)
    stated = _stated(view, view.anchor)
    chosen = _choose(view, [one for one in stated if one.points > 0 and not one.proposed])
    several = len(chosen) > 1
    meetings = tuple(_of_moment(view, one, several=several) for one in chosen[:_MOST])
    return Timetable(meetings, labelled=any(one.labelled for one in chosen), dated=len(stated))


def _stated(view: View, anchor: datetime) -> list[Stated]:
    """The moments ahead in the body, else in the subject, each weighed."""
    text = view.body
    found = [m for m in times.find(text, anchor=anchor, zone=view.owner.zone) if m.start is not None]
    if not any(_ahead(m, anchor) for m in found):
        text = f"{view.subject.text}.\n\n{view.body}"
        found = [m for m in times.find(text, anchor=anchor, zone=view.owner.zone) if m.start is not None]
    shift = len(text) - len(view.body)
    asked = {id(h.sentence) for h in view.heard if h.cue is Cue.ASK and h.weight >= 1.5}
    settled = {id(h.sentence): h.weight for h in view.heard if h.cue is Cue.FIXED}
    about = {id(h.sentence) for h in view.heard if h.cue in (Cue.INTERVIEW, Cue.TALK)}
    off = {id(h.sentence) for h in view.heard if h.cue is Cue.CANCEL and h.weight >= 2}
    moved = {id(h.sentence) for h in view.heard if h.cue is Cue.MOVE and h.weight >= 2}
    stated = []
    for moment in found:
        sentence = _sentence_at(view, moment.span[1] - 1 - shift)
        ahead = _ahead(moment, anchor)
        points = 1.0 + 0.7 * settled.get(id(sentence), 0.0) + 0.6 * (id(sentence) in about)
        labelled, share = _weigh(text, moment, sentence)
        if id(sentence) in off and id(sentence) not in moved:
            share -= 6.0
        question = sentence.text.rstrip().endswith("?") and id(sentence) in asked
        asks = question or (id(sentence) in asked and settled.get(id(sentence), 0.0) < 2)
        proposed = asks and not _ALREADY.search(text)
        stated.append(
            Stated(moment, sentence, (points + share) if ahead else -1.0, proposed and not labelled, labelled)
        )
    return stated


def _ahead(moment: Moment, anchor: datetime) -> bool:
    return moment.start is not None and anchor - timedelta(hours=1) <= moment.start <= anchor + timedelta(days=240)


def _weigh(text: str, moment: Moment, sentence: Sentence) -> tuple[bool, float]:
    """Whether a label stands before a moment, and what the words around it take from it or add."""
    begin = moment.span[0]
    before = _WEEKDAY.sub("", text[max(0, begin - 90) : begin])
    line = before.rpartition("\n")[2]
    labelled = _LABEL.search(before.rstrip(" ")[-40:]) is not None or _LABEL.match(line.strip()) is not None
    share = 1.5 * labelled
    if moment.old or (_OLD.search(before) and not _NEW.search(before)):
        share -= 6.0
    if _GONE.match(text[moment.span[1] : moment.span[1] + 60]):
        share -= 6.0
    if _NEW.search(before):
        share += 1.0
    if moment.end is not None and moment.start is not None and moment.end - moment.start >= _WINDOW:
        share -= 4.0
    if _BY.search(before):
        share -= 5.0
    clause = _clause(sentence.text, moment.words)
    if _ASIDE.search(clause):
        share -= 3.5
    return labelled, share


def _clause(sentence: str, words: str) -> str:
    """The part of a sentence around some words, up to the next comma or bracket before them and a little behind."""
    at = sentence.find(words)
    if at < 0:
        return sentence[:160]
    begin = max(sentence.rfind(mark, 0, at) for mark in ",;(–—") + 1
    end = min((e for mark in ",;)(" if (e := sentence.find(mark, at + len(words))) >= 0), default=len(sentence))
    return sentence[max(begin, at - 60) : min(end, at + len(words) + 40)]


def _sentence_at(view: View, place: int) -> Sentence:
    """The sentence in which a place of the body lies; the subject for what lies before it."""
    holder = view.subject
    for sentence in view.sentences:
        if sentence.start <= place:
            holder = sentence
        else:
            break
    return holder


def _choose(view: View, stated: list[Stated]) -> list[Stated]:
    """One time, or each row of an agenda."""
    if len(stated) <= 1:
        return stated
    rows = [one for one in stated if _leads_row(view, one)]
    if len(rows) >= 2:
        named = [one for one in rows if not _ASIDE.search(one.sentence.text)]
        if len(named) >= 2 and not view.total(Cue.ASK) >= 4:
            return sorted(named, key=_start)
    best = max(one.points for one in stated)
    top = [one for one in stated if one.points >= best - 0.01]
    choice = view.total(Cue.ASK) > view.total(Cue.FIXED)
    return [] if choice and len(stated) >= 2 else top[:1]


_DAY_CELL = re.compile(r"[\W\d]*(?:[A-ZÀ-Þ][^\W\d]{1,9}[\W\d]*(?:st|nd|rd|th)?[\W\d]*){1,3}")


def _leads_row(view: View, one: Stated) -> bool:
    """Whether a time begins its line, as in an agenda, and more stands behind it."""
    words = one.sentence.text
    at = words.find(one.moment.words.split("\n")[-1].strip()[:12])
    leads = 0 <= at <= 4 or (0 < at <= 24 and _DAY_CELL.fullmatch(words[:at]) is not None)
    return leads and len(words) > len(one.moment.words) + 6 and view.total(Cue.ASK) < 3


def _start(one: Stated) -> datetime:
    return one.moment.start or datetime.max.replace(tzinfo=UTC)


def _of_moment(view: View, one: Stated, *, several: bool) -> Meeting:
    around = one.sentence.text if several else None
    who: tuple[Interviewer, ...] = people.interviewers(view, None, around)
    return Meeting(
        start=_start(one),
        end=one.moment.end,
        format=_format(around or "")
        if several and around and _format(around) is not Format.UNKNOWN
        else _format(f"{view.subject.text}\n{view.body}"),
        interviewers=who,
    )


def _of_entry(view: View, entry: CalendarEntry) -> Meeting:
    place = f"{entry.location}\n{entry.url}"
    form = _format(place)
    if form is Format.UNKNOWN and entry.location.strip():
        form = Format.ONSITE
    if form is Format.UNKNOWN:
        form = _format(f"{entry.summary}\n{entry.description}\n{view.subject.text}\n{view.body}")
    return Meeting(
        start=entry.start,
        end=entry.end,
        format=form,
        interviewers=people.interviewers(view, entry),
        uid=entry.uid,
        sequence=entry.sequence,
    )


def _format(text: str) -> Format:
    """How an interview is held; a stated phone call counts before a link that stands in every invitation."""
    video, phone, onsite = (len(pattern.findall(text)) for pattern in (_VIDEO, _PHONE, _ONSITE))
    if video and video >= phone:
        return Format.VIDEO if video >= onsite - 2 else Format.ONSITE
    if phone and phone >= onsite:
        return Format.PHONE
    return Format.ONSITE if onsite else (Format.VIDEO if video else Format.UNKNOWN)
