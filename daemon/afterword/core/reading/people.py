"""Who: the people that a letter names as interviewers, with their own addresses where it shows them; who can be written to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from afterword.core.messages import Address, Letter
from afterword.core.policy import Owner
from afterword.core.reading import names, tagging, weighing
from afterword.core.reading.cues import Cue
from afterword.core.reading.invitations import Attendee, CalendarEntry
from afterword.core.reading.learned import people as learned
from afterword.core.reading.senders import registrable
from afterword.core.reading.view import ATS, MAX_BODY, MAX_LINE, NETWORKS, SCHEDULERS, TESTERS, View, domain_in
from afterword.core.readings import Interviewer

_NO_REPLY = re.compile(
    r"^(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|nicht-?antworten|ne-?pas-?repondre|noresponder|no-?responder|"
    r"mailer-daemon|postmaster|bounces?|notifications?|notification-?noreply|alerts?|calendar-notification|automailer|auto-?confirm|"
    r"mail-?daemon|daemon|nobody|listserv|majordomo|owner-.*|.*-bounces|.*-request|unsubscribe|noreply.*|.*no-?reply|.*donotreply)"
    r"(?:[+._-].*)?$",
    re.IGNORECASE,
)
_RELAYS = ATS | SCHEDULERS - {"google.com"} | TESTERS | NETWORKS | frozenset({"calendar.google.com"})
_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")


def repliable(address: Address, letter: Letter) -> bool:
    """Whether a person reads mail to an address: no no-reply, machine, list or tool relay address."""
    if "@" not in address.addr or _NO_REPLY.match(address.addr.partition("@")[0]):
        return False
    if domain_in(address.domain, _RELAYS):
        return False
    lists = {found.casefold() for found in _ADDRESS.findall(letter.header("list-post"))}
    return address.key not in lists


def own_address(address: Address, letter: Letter) -> bool:
    """Whether an address can be one person's own."""
    return repliable(address, letter) and not _SHARED.match(address.addr.partition("@")[0])


_SHARED = re.compile(
    r"^(?:hr|jobs?|careers?|recruit(?:ing|ment|er|ers)?|hiring|talent|people|personal|bewerbung(?:en)?|karriere|recrutement|rh|"
    r"rrhh|seleccion|empleo|personas|talento|info|contact|kontakt|hello|office|team|admin|support|interviews?|applications?|"
    r"vacancies|schedul\w+|coordinat\w+|reception|enquiries|mail)$",
    re.IGNORECASE,
)

_MEETS = (
    r"(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:ing|ed|s)?|joined|conversation|call|session|round|screen(?:ing)?|"
    r"discussion|panel|seeing|see|time|catch[- ]?up|slot|appointment|meetings?|coffee|lunch interview|Gespräch|Interview|Termin|Treffen|sprechen|"
    r"entretien|échange|rencontr\w+|entrevista|reunión|videollamada|hablar\w*)"
)
_WITH = re.compile(
    rf"\b{_MEETS}\b(?:\s+(?!with\b|mit\b|avec\b|con\b)[^\s.;:!?\n]+){{0,6}}?\s+(?:with|by|to|mit|avec|con)\s+(?:both\s+|(?:our|the|my|unserem|unserer|notre|nuestr[oa])\s+(?:[a-z][\w-]*,?\s+){{0,5}})?({names.PEOPLE})"
)
_LEADING_WITH = re.compile(
    rf"(?:(?:^|[\n|·–(,])[ \t]{{0,8}}(?:with|mit|avec|con)|\bw/|\bstill(?: with)?)\s{{1,8}}({names.PEOPLE})",
    re.IGNORECASE,
)
_MEETING = re.compile(
    rf"\b(?:meet(?:ing)?|seeing|kennen\w*|rencontrerez|conocerás a)\s+(?:both\s+)?(?:our\s+(?:[a-z][\w-]*\s+){{1,4}}|my\s+(?:[a-z][\w-]*\s+){{1,3}})?({names.PEOPLE})"
)
_WILL = re.compile(
    rf"({names.PEOPLE})(?:,[^.;\n]{{2,60}},)?\s+(?:will|shall|is going to|are going to|would|wird|werden|vous|te|le)\s+(?:(?:both|then|also|Sie|dich|you)\s+)?(?:be\s+)?"
    r"(?:interview\w*|meet\w*|speak\w*|talk\w*|call\w*|ring\w*|join\w*|lead\w*|chat\w*|see\w*|phone\w*|tak\w*|run\w*|host\w*|conduct\w*|führen|sprechen|"
    r"recevr\w+|rencontr\w+|teilnehmen|anrufen|dabei|there\b|in\s+the|entrevistar\w*|on the panel|your interviewers?)"
)
_ARE = re.compile(
    rf"(?:panel|interviewers?|Gesprächspartner\w*|interviewing you|interview you|on the call|in the room|jury|Gespräch führen|"
    rf"entrevistador\w*|te entrevistar[áa]n?)\s*(?:will\s+(?:be|consist of|comprise|include)|is|are|consists of|comprises|sind|ist|sera|seront|son|será)?\s*(?:made up of|:)?\s*"
    rf"(?:unser(?:e|en)?\s+(?:[A-ZÄÖÜa-zäöü-]+\s+){{1,2}}?|our\s+(?:[a-z-]+\s+){{1,4}})?({names.PEOPLE})"
)
_LABEL = re.compile(
    r"^[^\w\n]{0,12}(?:interviewers?|interview panel|panel(?: members)?|who|with|your interviewers?|interviewing you|Gesprächspartner(?:in|innen)?|Interviewer(?:innen)?|Teilnehmer|"
    r"interlocuteurs?|interlocutrices?|avec|participants?|attendees|entrevistador(?:es|as|a)?|con|mit|participantes|you(?:'|’)ll meet|meeting with|host|jury)\s*(?::|\||\t|\n|[ ]{2,}|(?<=[sS])[ ](?=[A-Z]))\s*([^\n]{3,300})",
    re.IGNORECASE | re.MULTILINE,
)
_AND_ME = re.compile(
    rf"({names.PERSON})(?:,[^,.;\n]{{2,60}},|\s*\([^()]{{2,60}}\))?\s+(?:and|und|et|y|&|\+)\s+(?:I|me|myself|ich|mir|moi|yo)\b"
)
_ME_AND = re.compile(
    rf"\b(?:me|myself|I|mich|mir|moi|yo)\s*(?:and|und|et|y|&|\+|,)\s+(?:(?:my|our|unser\w*|mein\w*|notre|mon|ma)\s+(?:[\w-]+\s+){{0,3}}?[\w-]+,?\s+)?({names.PEOPLE})"
)
_DIARIES = re.compile(rf"({names.PERSON})['’]s(?:\s+and\s+({names.PERSON})['’]s)?\s+(?:diary|diaries|calendars?)\b")
_BETWEEN = re.compile(rf"\bbetween\s+({names.PERSON})\s+and\s+({names.PERSON})")
_ME = re.compile(
    r"\b(?:with me|and me|and I\b|and myself|to me\b|me and|me, and|ask for me|meet me|I(?:'|’)ll (?:be )?(?:interview|call|ring|phone|be talking|be speaking|be meeting|meet you|speak|talk|"
    r"lead|come down|fetch|come and (?:get|meet|fetch)|be asking|chat)|I will (?:be )?(?:interview|call|ring|phone|meet you|speak|talk|lead)|I(?:'|’)m (?:looking forward|really looking)|"
    r"speak(?:ing)? to me|look forward to (?:meeting|speaking|talking|chatting)|"
    r"looking forward to (?:meeting|speaking|talking|chatting)|und ich\b|mit mir|und mir|et moi|moi-même|avec moi|conmigo|y yo\b|I(?:'|’)ll see you)\b",
)
_WE_ONLY = re.compile(
    r"\b(?:[Ww]e(?:'re| are| all)?|team (?:is|are)|they(?:'re| are))\s+(?:\w+\s+){0,3}look(?:ing)? forward"
)
_STRONG_ME = re.compile(
    r"\b(?:with me|and me|and I\b|me \+|with myself|and myself|talk(?:ing)? to me|speak(?:ing)? to me|me and|ask for me|meet me|und ich\b|mit mir|et moi|moi-même|conmigo|y yo\b|"
    r"I(?:'|’| wi)ll (?:be )?(?:interview|call you|ring you|phone you|come down|fetch|meet you|lead))"
)
_SHORT = 600  # who writes so briefly about a talk, and names nobody, means themselves
_ARRANGER = re.compile(
    r"recruit|talent|coordinat|people (?:team|partner|ops|operations)|human resources|\bhr\b|personal(?:abteilung|referent|wesen)|scheduler|assistant|"
    r"acquisition|candidate experience|administrator|staffing|ressources humaines|responsable rh|rrhh|resourcing|onboarding|\bPA to\b|careers",
    re.IGNORECASE,
)


#: Below this sum of their signs nobody is believed to interview.
ENOUGH = -0.2
#: Where nobody is, the likeliest one is, from this sum on: somebody interviews.
AT_LEAST = -1.2
#: Who stands in the lines of one meeting of several is believed from this sum on.
IN_ITS_LINES = -1.5


def weighed(view: View, entry: CalendarEntry | None, tagged: Iterable[tagging.Span] = ()) -> list[tuple[str, float]]:
    """Everybody who may interview, with the sum of their signs; `entry` is the meeting's calendar entry, if it has one."""
    return [(name, _model().sums(signs)[0]) for name, signs in candidates(view, entry, tagged)]


def interviewers(view: View, people: Sequence[tuple[str, float]], around: str | None = None) -> tuple[Interviewer, ...]:
    """The people who will interview, of those that were weighed, in the order of the letter.

    `around`: the lines that belong to this meeting alone (an agenda's row), where a letter states several.
    """
    if around is None:
        best = max((total for _, total in people), default=0.0)
        found = [name for name, total in people if total > min(ENOUGH, max(best - 0.01, AT_LEAST))]
    else:
        here = [(around.find(name.split()[-1]), name) for name, total in people if total > IN_ITS_LINES]
        found = [name for at, name in sorted(here) if at >= 0] or _named(around, rows=True)
    meeting: list[Interviewer] = []
    for name in _longest(found[:MOST_NAMED]):
        if not _is_owner(name, view.owner) and not _is_employer(name, view):
            full = _fuller(names.tidy(name), view)
            meeting.append(Interviewer(full, _address_of(full, view)))
    return tuple(meeting[:12])


_model = weighing.Learned(lambda: learned.TABLE)
use = _model.use


#: So many people are weighed, so many places of one pattern, so many addresses looked at: nobody meets more.
MOST_NAMED, _MATCHES, _LOOKED_AT = 60, 40, 60


class _Candidates:
    """Everybody who is named, under the fullest name, with what was seen of them."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.found: dict[str, Counter[str]] = {}
        self._fuller: dict[str, str] = {}
        self._words: dict[str, frozenset[str]] = {}

    def add(self, name: str, *signs: str) -> None:
        name = names.tidy(name)
        if len(self.found) >= MOST_NAMED or not name or not names.is_person(name):
            return
        if _is_owner(name, self.view.owner) or _is_employer(name, self.view):
            return
        name = self._fuller.get(name) or self._fuller.setdefault(name, _fuller(name, self.view))
        words = frozenset(names.squash(word) for word in name.split()) - {""}
        for known in self.found:
            theirs = self._words[known]
            if words and theirs and (words <= theirs or theirs <= words):
                seen = self.found.pop(known) if len(name) > len(known) else self.found[known]
                fullest = name if len(name) > len(known) else known
                self.found[fullest], self._words[fullest] = seen, words | theirs if fullest == name else theirs
                seen.update(signs)
                return
        self.found[name], self._words[name] = Counter(signs), words


_WAYS = (
    ("with", _WITH), ("meeting", _MEETING), ("will", _WILL), ("are", _ARE), ("label", _LABEL), ("leading", _LEADING_WITH),
)  # fmt: skip
#: Ways to name somebody that say that they take part.
_SAYING = frozenset({"with", "meeting", "will", "are", "label", "leading", "and_me", "me_and", "diaries", "between"})
_PERSON = re.compile(names.PERSON)
_BEFORE = re.compile(r"[\w:]+|[\n(,|]")
_BEHIND = re.compile(r"\w+|[\n(,|]")
_LINE_END = str.maketrans("\n", "/")


def candidates(
    view: View, entry: CalendarEntry | None, tagged: Iterable[tagging.Span] = ()
) -> list[tuple[str, dict[str, float]]]:
    """Everybody who may be an interviewer, with their signs."""
    found = _Candidates(view)
    _said(found, view, entry)
    _standing(found, view, entry)
    _in_headers(found, view.letter)
    if entry is not None:
        _attending(found, view, entry)
    for span in tagged:
        if span.tag == tagging.PERSON:
            strong = ["tag:sure"] if span.margin > _SURE else []
            found.add(span.words, "tag", f"tag:{span.place}", *strong)
    return _weighable(view, entry, found.found)


_SURE = 3.0


def _said(found: _Candidates, view: View, entry: CalendarEntry | None) -> None:
    """Who is named in a way that says that they take part."""
    text = f"{view.subject.text}\n{view.flow}"
    for sign, pattern in (("and_me", _AND_ME), ("me_and", _ME_AND), ("diaries", _DIARIES), ("between", _BETWEEN)):
        for match in islice(pattern.finditer(text), _MATCHES):
            for group in match.groups():
                for name in names.split(group) if group else ():
                    found.add(name, sign)
    described = entry.description if entry else ""
    for place, words in (("flow", text), ("body", _cut(view.body)), ("description", _cut(described))):
        for sign, pattern in _WAYS:
            for match in islice(pattern.finditer(words), _MATCHES):
                for name in names.split(match[1]):
                    found.add(name, sign, f"{place}:{sign}")


def _cut(text: str) -> str:
    return "\n".join(line[:MAX_LINE] for line in text[:MAX_BODY].split("\n"))


def _standing(found: _Candidates, view: View, entry: CalendarEntry | None) -> None:
    """Whoever stands anywhere, with the words beside them."""
    texts = {"body": view.flow, "context": view.context}
    if entry is not None:
        texts |= {"description": entry.description, "summary": entry.summary}
    for place, text in texts.items():
        for match in islice(_PERSON.finditer(text), 80):
            if " " not in match[0] and place != "body":
                continue
            signs = [f"{place}:any"]
            if place != "context":
                before = text[max(0, match.start() - 40) : match.start()].casefold()
                behind = text[match.end() : match.end() + 50].casefold()
                signs += [f"before:{word}" for word in _beside(_BEFORE, before)[-2:]]
                signs += [f"behind:{word}" for word in _beside(_BEHIND, behind)[:3]]
                signs += ["behind_arranges"] if _ARRANGER.search(behind[:45]) else []
            found.add(match[0], *signs)


def _beside(pattern: re.Pattern[str], text: str) -> list[str]:
    return [word.translate(_LINE_END) for word in pattern.findall(text)]


def _in_headers(found: _Candidates, letter: Letter) -> None:
    fields = (("from", letter.from_), ("reply_to", letter.reply_to), ("cc", letter.cc), ("sender", letter.sender))
    for place, addresses in fields:
        for address in addresses[:_LOOKED_AT]:
            name = _VIA.sub("", address.name)
            if len(names.tidy(name).split()) >= 2:
                signs = [f"header:{place}"]
                signs += ["header:arranges"] if _ARRANGER.search(address.name) else []
                signs += [] if own_address(address, letter) else ["header:relay"]
                found.add(name, *signs)


def _attending(found: _Candidates, view: View, entry: CalendarEntry) -> None:
    organizer = entry.organizer.email.casefold() if entry.organizer else ""
    for attendee in entry.attendees[:_LOOKED_AT]:
        if _takes_part(attendee, view.owner):
            own = ["attends:organizer"] if attendee.email.casefold() == organizer else []
            name = names.tidy(attendee.name) or _from_local(attendee.email)
            found.add(name, "attends", f"attends:{attendee.role}", *own)
    if entry.organizer:
        found.add(entry.organizer.name, "organizer")


def _weighable(
    view: View, entry: CalendarEntry | None, found: dict[str, Counter[str]]
) -> list[tuple[str, dict[str, float]]]:
    author, ruled = author_name(view, arrangers=True), _by_rules(view, entry)
    attending = sum("attends" in seen and "attends:organizer" not in seen for seen in found.values())
    others = sum(
        bool(_SAYING & seen.keys()) and not (author and names.same(name, author)) for name, seen in found.items()
    )
    weighable = []
    for name, seen in found.items():
        signs = dict.fromkeys(seen, 1.0)
        looks = {
            "rules": any(names.same(name, other) for other in ruled),
            "arranges": _ARRANGER.search(_title_of(name, view)) is not None,
            "some_attend": attending > 0,
            "not_attending": attending > 0 and "attends" not in seen,
            f"organizer:{min(attending, 2)}": "organizer" in seen,
            "one_word": " " not in name,
            "said": bool(_SAYING & seen.keys()),
        }
        if author and names.same(name, author):
            looks |= _author_looks(view, entry, others)
        elif not _SAYING & seen.keys():
            looks["unsaid"] = True
        signs |= weighing.present(sign for sign, so in looks.items() if so)
        signs["others"] = min(others, 4) / 4
        weighable.append((name, signs))
    return weighable


def _author_looks(view: View, entry: CalendarEntry | None, others: int) -> dict[str, bool]:
    """What the writer of a letter says of themselves: whether they will be there, or only arrange it."""
    arranges = bool(_ARRANGER.search(view.letter.text[-600:]) or _ARRANGER.search(view.context[:600]))
    me, short = _ME.search(_WE_ONLY.sub(" ", view.body)) is not None, len(view.body) < _SHORT
    return {
        "author": True,
        "author:strong_me": _STRONG_ME.search(view.body) is not None,
        "author:me": me,
        "author:arranges": arranges,
        "author:short": short,
        "author:moves": view.total(Cue.MOVE) >= 2,
        "author:others": others > 0,
        "author:alone": others == 0,
        "author:alone_short": others == 0 and short,
        "author:alone_me": others == 0 and me,
        "author:alone_no_arranger": others == 0 and not arranges,
        "author:entry": entry is not None,
    }


def _by_rules(view: View, entry: CalendarEntry | None) -> list[str]:
    """Who interviews by fixed rules alone: one sign among the others."""
    found = _named(f"{view.subject.text}\n{view.flow}") or _named(_cut(view.body))
    found += _author_too(view, found)
    return _from_entry(view, entry, found) if entry is not None else found


def _named(text: str, *, rows: bool = False) -> list[str]:
    spans: list[tuple[int, list[str]]] = []
    for pattern in (_AND_ME, _ME_AND):
        spans += [(match.start(1), names.split(match[1])) for match in islice(pattern.finditer(text), _MATCHES)]
    for match in _DIARIES.finditer(text):
        spans.append((match.start(), [names.tidy(name) for name in match.groups() if name]))
    patterns = [_WITH, _MEETING, _WILL, _ARE, _LABEL, _LEADING_WITH]
    for pattern in patterns:
        for match in islice(pattern.finditer(text), _MATCHES):
            spans.append((match.start(1), names.split(match[1])))
    for match in _BETWEEN.finditer(text):
        spans.append((match.start(), [names.tidy(match[1]), names.tidy(match[2])]))
    if rows:
        cells = [names.split(cell) for cell in re.split(r"\s{2,}|\t|\s\|\s", re.sub(r"\([^()]*\)", " ", text))]
        whole = [cell for cell in cells if cell and all(" " in name for name in cell)]
        if whole and len(cells) > 2:
            return whole[-1]
    if rows and not spans:
        text = re.sub(r"\([^()]*\)", " ", text)
        for match in re.finditer(names.PERSON, text):
            if " " in match[0] and names.is_person(names.tidy(match[0])):
                spans.append((match.start(), [names.tidy(match[0])]))
    return [name for _, group in sorted(spans, key=lambda span: span[0]) for name in group]


_VIA = re.compile(r"\s+(?:via|from|at|@|von|chez|\|).*$")


def author_name(view: View, *, arrangers: bool = False) -> str:
    """The writer's name, of From or Reply-To; empty where it is no person's, or (unless `arrangers`) an arranger's."""
    for address in (*view.letter.from_, *view.letter.reply_to):
        name = names.tidy(_VIA.sub("", address.name))
        if len(name.split()) >= 2 and names.is_person(name) and (arrangers or not _ARRANGER.search(address.name)):
            return name
    return ""


def _author_too(view: View, found: list[str]) -> list[str]:
    """The writer, where they say that they will be there themselves."""
    name = author_name(view)
    if not name or any(names.same(name, other) for other in found):
        return []
    if _STRONG_ME.search(view.body):
        return [name]
    arranges = _ARRANGER.search(view.letter.text[-600:]) or _ARRANGER.search(view.context[:600])
    moves = view.total(Cue.MOVE) >= 2  # who moves it arranges it
    says = _ME.search(_WE_ONLY.sub(" ", view.body)) or (len(view.body) < _SHORT and not view.entries and not moves)
    return [name] if says and not arranges and not found else []


def _from_entry(view: View, entry: CalendarEntry, said: list[str]) -> list[str]:
    """Attendees, less the owner, rooms and who only arranges; who is named in the words besides."""
    organizer = entry.organizer.email.casefold() if entry.organizer else ""
    attending = [a for a in entry.attendees if _takes_part(a, view.owner)]
    people = [a for a in attending if a.email.casefold() != organizer]
    listed = [name for a in people if (name := names.tidy(a.name) or _from_local(a.email))]
    written = _named(_cut(entry.description)) + said
    host = names.tidy(entry.organizer.name) if entry.organizer else ""
    for name in written:
        if not any(names.same(name, other) for other in listed) and (not people or names.same(name, host)):
            listed.append(name)
    if (
        not listed
        and entry.organizer
        and host
        and names.is_person(host)
        and not _ARRANGER.search(_title_of(host, view))
    ):
        listed.append(host)
    return listed


def _title_of(name: str, view: View) -> str:
    """The words around a name where it stands in a signature: what its bearer is."""
    text = view.letter.text
    at = text.rfind(name)
    return text[at : at + 160] if at >= 0 else ""


def _takes_part(attendee: Attendee, owner: Owner) -> bool:
    if attendee.cutype in {"RESOURCE", "ROOM", "GROUP"} or attendee.role == "NON-PARTICIPANT":
        return False
    if attendee.email.casefold() in {own.casefold() for own in owner.addresses} or _is_owner(attendee.name, owner):
        return False
    local = attendee.email.partition("@")[0]
    return not (_NO_REPLY.match(local) or _SHARED.match(local) or domain_in(attendee.email.rpartition("@")[2], _RELAYS))


def _from_local(email: str) -> str:
    """A name made of an address's local part, where it holds two words (``ada.lovelace``)."""
    words = [w for w in re.split(r"[._-]", email.partition("@")[0]) if w.isalpha()]
    return " ".join(w.capitalize() for w in words) if len(words) >= 2 else ""


def _is_owner(name: str, owner: Owner) -> bool:
    words = {names.squash(word) for word in owner.name.split()}
    locals_ = {names.squash(address.partition("@")[0]) for address in owner.addresses}
    own = names.squash(name)
    return bool(own) and (own in locals_ or own == names.squash(owner.name) or own in words)


def _is_employer(name: str, view: View) -> bool:
    """Whether a name is the firm's: it spells a domain that the letter came from."""
    writers = view.letter.from_ + view.letter.reply_to
    labels = {names.squash(registrable(a.domain).partition(".")[0]) for a in writers} - {""}
    first = names.squash(name.split(maxsplit=1)[0])
    return names.squash(name) in labels or (first in labels and len(first) > 3)


def _longest(found: Iterable[str]) -> list[str]:
    """Each person once, under the fullest name, at the first place."""
    kept: list[str] = []
    for name in found:
        twin = next((i for i, other in enumerate(kept) if names.same(name, other)), None)
        if twin is None:
            kept.append(name)
        elif len(name) > len(kept[twin]):
            kept[twin] = name
    return kept


def _addresses(view: View) -> list[Address]:
    letter = view.letter
    listed = [*letter.from_, *letter.reply_to, *letter.cc, *letter.to, *letter.sender]
    for attached in letter.attached:
        listed += [*attached.from_, *attached.cc, *attached.to]
    for entry in view.entries:
        listed += [
            Address(a.name, a.email) for a in (*entry.attendees, *([entry.organizer] if entry.organizer else []))
        ]
    own = {address.casefold() for address in view.owner.addresses}
    return [address for address in listed[: 4 * _LOOKED_AT] if address.key not in own]


def _fuller(name: str, view: View) -> str:
    """A given name alone, told in full where an address or signature has the rest."""
    if " " in name:
        return name
    for address in _addresses(view):
        full = names.tidy(address.name)
        if " " in full and names.same(name, full) and names.is_person(full):
            return full
    match = re.search(
        rf"\b{re.escape(name)}((?:\s+{names.PARTICLE})?\s+[A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)?)\b",
        f"{view.body}\n{view.context}",
    )
    if match and names.is_person(match[1].strip()):
        return " ".join(f"{name}{match[1]}".split())
    return name


def _address_of(name: str, view: View) -> str | None:
    """Somebody's own address: one that bears their name, or one in the text made of it."""
    for address in _addresses(view):
        if own_address(address, view.letter) and address.name and names.same(names.tidy(address.name), name):
            return address.addr
    wanted = [names.squash(word) for word in name.split()]
    text = f"{view.letter.text[:20_000]}\n" + "\n".join(a.addr for a in _addresses(view))
    for match in islice(_ADDRESS.finditer(text), 4 * _LOOKED_AT):
        found = match.group()
        local = [names.squash(part) for part in re.split(r"[._-]", found.partition("@")[0])]
        fits = wanted[0] in local or "".join(local) in {
            "".join(wanted),
            wanted[0][:1] + wanted[-1],
            wanted[0] + wanted[-1][:1],
        }
        if fits and own_address(Address("", found), view.letter):
            return found
    return None
