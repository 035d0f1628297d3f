"""The interviews that a letter states with a fixed time.

A calendar entry says it best. Otherwise each moment in the letter's own words is weighed by what its sentence says:
settled ("is confirmed for", "When: …"), or old, past, proposed, a deadline, an arrival, a train. What the signs weigh
was learned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from afterword.core.messages import BlockKind
from afterword.core.reading import people, sentences, tagging, times, weighing
from afterword.core.reading.cues import Cue, plain
from afterword.core.reading.invitations import CalendarEntry
from afterword.core.reading.learned import moments as learned
from afterword.core.reading.sentences import Sentence, tokens
from afterword.core.reading.times import Moment
from afterword.core.reading.view import View
from afterword.core.readings import Format, Meeting

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
    quoted: bool = False  # it stands in words that were quoted


@dataclass(frozen=True, slots=True)
class Timetable:
    """All of a letter's times: the calendar's entries, or the moments that are believed to be an interview's start.

    `chosen` are those more likely than not, `best` the likeliest one whatever its chance; `labelled` says whether one
    stands behind a label or in a calendar, `dated` how many moments there are.
    """

    entries: tuple[CalendarEntry, ...] = ()
    chosen: tuple[Stated, ...] = ()
    best: Stated | None = None
    chance: float = 0.0  # of the likeliest
    labelled: bool = False
    dated: int = 0

    @property
    def fixed(self) -> int:
        """How many interviews have a fixed time."""
        return len(self.entries) or len(self.chosen)


def timetable(view: View) -> Timetable:
    """What a letter says about times."""
    entries = [e for e in view.entries if e.status != "CANCELLED" and not e.all_day]
    if entries and view.calendar_method != "CANCEL":
        return Timetable(entries=tuple(entries[:_MOST]), chance=1.0, labelled=True, dated=len(entries))
    if view.anchor is None:
        return Timetable()
    weighed = [(one, weighing.chance(_model().sums(signs)[0])) for one, signs in candidates(view)]
    chosen = tuple(sorted((one for one, chance in weighed if chance > _LIKELY), key=_start))
    best = max(weighed, key=lambda each: each[1], default=(None, 0.0))
    return Timetable(
        chosen=chosen[:_MOST],
        best=best[0],
        chance=best[1],
        labelled=any(one.labelled for one in chosen),
        dated=len(weighed),
    )


#: From this chance on a moment is an interview's start; in a letter that surely states one, from that on.
_LIKELY, _SURELY_STATED = 0.5, 0.1


def fixed(view: View, plan: Timetable, tagged: Iterable[tagging.Span] = ()) -> tuple[Meeting, ...]:
    """The interviews of a letter that is known to state some, in order of time."""
    tagged = tuple(tagged)
    if plan.entries:
        meetings = tuple(_of_entry(view, entry, tagged) for entry in plan.entries)
        return tuple(sorted(meetings, key=lambda meeting: meeting.start))
    chosen = plan.chosen
    if not chosen and plan.best is not None and plan.chance > _SURELY_STATED:
        chosen = (plan.best,)
    who = people.weighed(view, None, tagged) if chosen else []
    around = _lines_of_each(view, chosen) if len(chosen) > 1 else [None]
    return tuple(_of_moment(view, one, who, lines) for one, lines in zip(chosen, around, strict=False))


_LINES = 300  # characters that belong to one meeting of several


def _lines_of_each(view: View, chosen: Sequence[Stated]) -> list[str | None]:
    """What stands beside each of several meetings: its sentence and what follows, up to the next one's."""
    starts = sorted({one.sentence.start for one in chosen if one.sentence is not view.subject})
    found: list[str | None] = []
    for one in chosen:
        end = next((start for start in starts if start > one.sentence.start), one.sentence.start + _LINES)
        found.append(view.body[one.sentence.start : min(end, one.sentence.start + _LINES)] or one.sentence.text)
    return found


_model = weighing.Learned(lambda: learned.TABLE)
use = _model.use


def candidates(view: View) -> list[tuple[Stated, dict[str, float]]]:
    """Every moment ahead that may be an interview's start, with its signs."""
    if view.anchor is None:
        return []
    anchor = view.anchor
    stated = _stated(view, anchor)
    ahead = [one for one in stated if _ahead(one.moment, anchor)]
    ruled = {id(one) for one in _choose(view, [one for one in stated if one.points > 0 and not one.proposed])}
    cues = _cues_by_sentence(view)
    rows = {id(one) for one in ahead if _leads_row(view, one)}
    return [(one, _signs(view, one, n, ahead, cues, rows, rules=id(one) in ruled)) for n, one in enumerate(ahead)]


def _cues_by_sentence(view: View) -> dict[int, dict[Cue, float]]:
    cues: dict[int, dict[Cue, float]] = {}
    for heard in view.heard:
        here = cues.setdefault(id(heard.sentence), {})
        here[heard.cue] = max(here.get(heard.cue, 0.0), heard.weight)
    return cues


def _signs(
    view: View,
    one: Stated,
    n: int,
    ahead: list[Stated],
    cues: dict[int, dict[Cue, float]],
    rows: set[int],
    *,
    rules: bool,
) -> dict[str, float]:
    """A moment's signs: what its words and its sentence say, how it stands to the letter's other moments."""
    moment, anchor = one.moment, view.anchor
    start = _start(one)
    best = max(other.points for other in ahead)
    long = moment.end is not None and moment.end - start >= _WINDOW
    looks = {
        "rules": rules, "best": one.points >= best - 0.01, "proposed": one.proposed, "labelled": one.labelled,
        "old": moment.old, "end": moment.end is not None, "window": long, "relative": moment.relative,
        "zone": moment.zone_named, "first": n == 0, "last": n == len(ahead) - 1, "row": id(one) in rows,
        "quoted": one.quoted, "in_subject": one.sentence is view.subject, "question": one.sentence.text.rstrip().endswith("?"),
        "odd_minute": start.minute % 5 > 0, "odd_hour": not 7 <= start.hour < 19, "night": start.hour < 6,
        "weekend": start.weekday() >= 5, "soon": anchor is not None and start - anchor < timedelta(hours=3),
        "far": anchor is not None and start - anchor > timedelta(days=30),
        f"moments:{min(len(ahead), 5)}": True,
        f"together:{min(sum(other.sentence is one.sentence for other in ahead), 3)}": True,
    }  # fmt: skip
    signs = weighing.present(sign for sign, so in looks.items() if so)
    signs |= {
        "points": max(-6.0, min(one.points, 6.0)) / 3,
        "apart": min(moment.apart, 200) / 100,
        "rows": min(len(rows), 4) / 4,
    }
    signs |= {f"letter:{cue.value}": view.total(cue) / 6 for cue in _TELLING if view.total(cue)}
    signs |= _cue_signs(view, one, cues)
    return signs | _word_signs(view, one)


_TELLING = (Cue.ASK, Cue.FIXED, Cue.MOVE, Cue.CANCEL, Cue.INTERVIEW, Cue.OLD, Cue.PAST)


def _cue_signs(view: View, one: Stated, cues: dict[int, dict[Cue, float]]) -> dict[str, float]:
    """The cues of a moment's sentence and of its neighbours."""
    signs = {f"here:{cue.value}": weight / 3 for cue, weight in cues.get(id(one.sentence), {}).items()}
    place = next((i for i, sentence in enumerate(view.sentences) if sentence is one.sentence), None)
    if place is not None:
        for step, name in ((-1, "before"), (1, "behind")):
            if 0 <= place + step < len(view.sentences):
                beside = cues.get(id(view.sentences[place + step]), {})
                signs |= {f"{name}:{cue.value}": weight / 3 for cue, weight in beside.items()}
    return signs


def _word_signs(view: View, one: Stated) -> dict[str, float]:
    """The words before and behind a moment, and those that its line begins with."""
    level, words = one.sentence.plain, plain(one.moment.words)
    at = level.find(words)
    before = tokens(level[:at] if at >= 0 else level)[-7:]
    behind = tokens(level[at + len(words) :])[:6] if at >= 0 else []
    signs = [f"b:{word}" for word in before] + [f"a:{word}" for word in behind]
    signs += [f"b{n}:{word}" for n, word in enumerate(reversed(before[-2:]))] + [f"a0:{word}" for word in behind[:1]]
    signs += [f"bb:{one_} {other}" for one_, other in pairwise(before)]
    begin = max(view.body.find(one.moment.words), 0)
    line = view.body[view.body.rfind("\n", 0, begin) + 1 : begin]
    signs += [f"line:{word}" for word in tokens(plain(line[:80]))[:3]]
    return weighing.present(signs)


def _stated(view: View, anchor: datetime) -> list[Stated]:
    """The moments ahead in the body, else in the subject, else in what is quoted ("the second one works"), each weighed."""
    stated = _stated_now(view, anchor)
    return stated if any(_ahead(one.moment, anchor) for one in stated) else [*stated, *_quoted(view, anchor)]


#: A day of its own, and the hour that was agreed on before.
_SAME_TIME = re.compile(
    r"\b(?:same (?:time|hour|slot)|time (?:stays|remains)|usual time|gleiche[rn]? (?:zeit|uhrzeit)|selbe[rn]? (?:zeit|uhrzeit)|meme heure|misma hora)\b"
)


def _quoted(view: View, anchor: datetime) -> list[Stated]:
    """The moments ahead in quoted words; on another day, where the letter names one and keeps the hour."""
    text = "\n".join(b.text for b in view.letter.blocks if b.kind in (BlockKind.QUOTE, BlockKind.FORWARDED))[:6000]
    if not text.strip() or view.body in text:
        return []
    moments = [m for m in times.find(text, anchor=anchor, zone=view.owner.zone) if m.start is not None]
    parts = sentences.split(text)
    kept = _on_the_day_named(view, anchor, moments)
    if kept is not None:
        return [
            Stated(kept, view.sentences[0] if view.sentences else view.subject, 1.0, proposed=False, labelled=False)
        ]
    found = []
    for moment in moments[:_MOST]:
        holder = [part for part in parts if part.start <= moment.span[0]][-1:] or [view.subject]
        found.append(Stated(moment, holder[0], 0.5, proposed=False, labelled=False, quoted=True))
    return found


def _on_the_day_named(view: View, anchor: datetime, quoted: list[Moment]) -> Moment | None:
    """The day that the letter names, at the hour of the quotation or the subject: "Friday instead, same time" and the like."""
    if not any(_SAME_TIME.search(sentence.plain) for sentence in view.sentences):
        return None
    days = [
        m for m in times.find(view.body, anchor=anchor, zone=view.owner.zone) if m.start is None and m.day is not None
    ]
    ahead = [m for m in days if m.day is not None and m.day >= anchor.date()]
    hours = [*times.find(view.subject.text, anchor=anchor, zone=view.owner.zone), *quoted]
    hour = next((m for m in hours if m.start is not None), None)
    if not ahead or hour is None or hour.start is None or ahead[0].day is None:
        return None
    start = datetime.combine(ahead[0].day, hour.start.timetz().replace(tzinfo=None), hour.start.tzinfo)
    return replace(ahead[0], start=start, has_time=True)


def _stated_now(view: View, anchor: datetime) -> list[Stated]:
    """The moments in the body, else in the subject, each weighed."""
    body = _unwrapped(view)
    text = body
    found = [m for m in times.find(text, anchor=anchor, zone=view.owner.zone) if m.start is not None]
    if not any(_ahead(m, anchor) for m in found):
        text = f"{view.subject.text}.\n\n{body}"
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


def _unwrapped(view: View) -> str:
    """The body with its wrapped lines joined, every word in its place: a line may end between "à" and "14h"."""
    pieces, at = [], 0
    for sentence in view.sentences:
        if sentence.start >= at:
            pieces += [view.body[at : sentence.start], sentence.text]
            at = sentence.start + len(sentence.text)
    return "".join(pieces) + view.body[at:]


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


def _of_moment(view: View, one: Stated, who: Sequence[tuple[str, float]], around: str | None) -> Meeting:
    here = _format(around or "")
    return Meeting(
        start=_start(one),
        end=one.moment.end,
        format=here if here is not Format.UNKNOWN else _format(f"{view.subject.text}\n{view.body}"),
        interviewers=people.interviewers(view, who, around),
    )


def _of_entry(view: View, entry: CalendarEntry, tagged: tuple[tagging.Span, ...]) -> Meeting:
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
        interviewers=people.interviewers(view, people.weighed(view, entry, tagged)),
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
