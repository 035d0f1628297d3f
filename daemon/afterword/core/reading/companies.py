"""Which employer a letter is about, as it spells it.

Every phrase that could be the employer's name gathers signs: it fits the sender's domain, it stands where employers stand
("the role at …", a signature's last line, the From field's name), it says itself a company (GmbH, Council), the tagger
marked it. What the signs weigh was learned; the best candidate is the employer, if it is good enough. An agency that
writes for an employer is a sign against it, and the services that mail is sent through are never the employer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from afterword.core.messages import BlockKind
from afterword.core.reading import names, parties, roles, tagging, trades, weighing, zones
from afterword.core.reading.learned import companies as learned
from afterword.core.reading.senders import PUBLIC, SERVICES, labels, registrable
from afterword.core.reading.view import ATS, View, domain_in
from afterword.core.readings import Evidence

_CAP = r"[A-ZÀ-ÖØ-Þ0-9](?:[\w'’&.+-]*[\w+])?"
_LINK = r"(?:&|\+|und|and|et|y|of|de|du|des|del|la|le|für|for|the|von|van)"
#: A name of a company: capitalised words, joined by small ones.
NAME = rf"(?:the\s+)?{_CAP}(?:[ \t]+(?:{_LINK}[ \t]+){{0,2}}{_CAP}){{0,5}}(?:[ \t]+(?:&[ \t]+Co\.?[ \t]+KG|B\.V\.|S\.A\.|Ltd\.?|Inc\.?))?"
_FORMS = trades.FORMS
_AGENCY = re.compile(
    r"recruit(?!ing team|ment team)|staffing|headhunt|executive search|talent (?:solutions|partners|group)|personnel|personalberatung|personalvermittlung|"
    r"cabinet de recrutement|resourcing|our client|my client|client of (?:mine|ours)|unser(?:en)? (?:kunde|mandant)|nuestro cliente|data people|people search",
    re.IGNORECASE,
)
_DRESSING = re.compile(
    r"\s*(?:[-–—|,:]\s*)?\b(?:the\s+)?(?:hiring|recruiting|recruitment|recruiters?|talent(?: acquisition| team)?|careers?|jobs?|people(?: team| ops| operations)?|hr|human resources|team|"
    r"notifications?|interviews?|candidates?|workday|via\s+.*|recrutement|rh|talento|personal|karriere|bewerbermanagement|no-?reply|scheduling|applications?|"
    r"assessments?|personas|selección|service recrutement|jobs team|vacancies|bewerbung|equipo)\b\s*$",
    re.IGNORECASE,
)
_NOT_NAMES = names.NOBODY | frozenset(
    names.words(
        "regards sincerely cordialement grüßen grüße grüssen saludos saludo freundlichen mit mfg bien cheers best thanks many "
        "application interview invitation update offer re fwd aw wg your job jobs role position vacancy team hiring manager "
        "ihnen uns dir euch ihrem ihrer unserem nous vous questions places answers dates times slots link links here there other others "
        "recruiter recruitment recruiting talent acquisition partner coordinator people human resources hr sent from"
    )
)

_AT = (
    (
        rf"\b(?:role|position|post|job|vacancy|opportunity|application|interviews?|internship|career|working|work|here|team|life|join(?:ing)?(?: us)?|opening|conversation|call|chat|"
        rf"meeting|onsite|day|visit|interest|screen|screening|process|challenge)\s+(?:at|with|in|here at|to|from)\s+({NAME})"
    ),
    rf"\b(?:[Aa]ppl(?:ied|ying)|[Aa]pplication) (?:to|with|at|for a (?:role|job|position) (?:at|with))\s+({NAME})",
    rf"\b[Tt]hank(?:s| you)(?: \w+)? for (?:your interest in|applying to|choosing|considering|your application to|taking the time to (?:meet|speak) with)\s+({NAME})",
    rf"\bintérêt que vous portez à\s+({NAME})",
    rf"\bInteresse an (?:der |dem |einer Tätigkeit bei )?({NAME})",
    rf"\b(?:on behalf of|invited by|an offer from|feedback from|word from|news from|heard (?:back )?from|client,?)\s+({NAME})",
    rf"\b(?:bei|chez|en)\s+(?:der |dem |uns bei )?({NAME})",
    rf"\b(?:[Ww]e|[Ww]ir|[Nn]ous) (?:at|bei|von|chez)\s+({NAME})",
    rf"(?:^|[.!?,]\s+)({NAME})\s+(?:would like|want(?:s)? to|invites? you|has invited|have (?:asked|decided|come back|gone)|has gone|has decided|is (?:keen|pleased|delighted))\b",
    rf"\b(?:at|with|from|by|for|to|join|joining|of|an|für|der|die|chez|à)\s+({NAME}[ \t]+(?:{_FORMS}))\b(?![ \t]+[A-Z])",
    rf"\bat ({NAME})(?:'s|’s)? (?:office|offices|building|HQ|premises)",
    rf"({_CAP}(?:[ \t]+{_CAP}){{0,3}})['’]s? (?:office|offices|recruitment|hiring|talent|careers|team|interview)",
    rf"\b(?:at|with|@|bei|chez|by|for)\s+({NAME})",
    rf"\b(?i:{roles.NOUN.pattern})\s+(?:at|@|with|bei|chez|en)\s+({NAME})",
    rf"\(({NAME}[ \t]+(?:{_FORMS}))\)",
    rf"\b[Yy]our ({NAME}) (?:interview|intro|onsite|call|recruiter|hiring)\b",
    rf"\b(?:our|my) client,?\s+({NAME})",
)
_AT_PATTERNS = tuple(re.compile(pattern, re.MULTILINE) for pattern in _AT)

_PHRASE = re.compile(NAME)
_FORM = re.compile(rf"\b(?:{_FORMS})(?!\w)")
FORM_BEHIND = re.compile(rf"\s+(?:{_FORMS})$")
#: Below this sum of its signs no candidate is believed to be the employer.
ENOUGH = -2.2


@dataclass(slots=True)
class Candidate:
    """A name that may be the employer's: every spelling of it with how often it stood, and its signs."""

    order: int
    spelt: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    tagged: float = 0.0

    @property
    def name(self) -> str:
        """Its fullest spelling."""
        return max(self.spelt, key=lambda name: (len(name), name))


class _Candidates:
    def __init__(self, view: View) -> None:
        self.view = view
        self.domains = _labels_squashed(view)
        self.found: dict[str, Candidate] = {}

    def add(self, name: str, *signs: str, tagged: float = 0.0) -> None:
        """Add what speaks for a name, unless it cannot be a firm's."""
        name = clean(name)
        key = names.squash(_FORM.sub("", name)) or names.squash(name)
        if not key or len(self.found) >= _MOST or not (tagged > _SURE or _plausible(name, self.view, self.domains)):
            return
        one = self.found.setdefault(key, Candidate(len(self.found)))
        one.spelt[name] += 1
        one.seen.update(signs)
        one.tagged += max(tagged, 0.0)


_MOST = 150  # candidates; a letter that names more names no one
_SURE = 2.0  # a margin of the tagger that outweighs what looks implausible ("third coffee", "heuboden")


def company(view: View, tagged: Iterable[tagging.Span] = ()) -> tuple[str | None, Evidence | None]:
    """The employer as the letter spells it, and what spoke most for it."""
    best, best_sum, signs = None, ENOUGH, {}
    for candidate, its in candidates(view, tagged):
        total = _model().sums(its)[0]
        if total > best_sum:
            best, best_sum, signs = candidate, total, its
    if best is None:
        return None, None
    return best.name, Evidence("company", weighing.strongest(_model(), signs, _WAYS), best.name[:80])


#: How it was found, for those who ask.
_WAYS = {
    "at": "named_as_employer", "beside": "beside_owner", "from": "sender", "reply_to": "sender", "sender": "sender",
    "tail": "signature", "signed": "signature", "domain": "domain", "domain_alone": "domain_alone", "tag": "tagged_in_its_line",
}  # fmt: skip


_model = weighing.Learned(lambda: learned.TABLE)
use = _model.use


def candidates(view: View, tagged: Iterable[tagging.Span] = ()) -> list[tuple[Candidate, dict[str, float]]]:
    """Every name that may be the employer's, with its signs."""
    found = _Candidates(view)
    _from_pattern(view, found)
    for beside in parties.companies(view):
        found.add(beside, "beside")
    _from_sender(view, found)
    _from_signature(view, found)
    _from_domain(view, found)
    for span in tagged:
        if span.tag == tagging.COMPANY:
            found.add(span.words, "tag", f"tag:{span.place}", tagged=span.margin)
    return _weighable(view, found.found, found.domains)


def _weighable(view: View, found: dict[str, Candidate], domains: set[str]) -> list[tuple[Candidate, dict[str, float]]]:
    agency = _writes_for_others(view)
    best = max((one.tagged for one in found.values()), default=0.0)
    return [(one, _signs(view, key, one, domains, best, found, agency=agency)) for key, one in found.items()]


def _signs(
    view: View, key: str, one: Candidate, domains: set[str], best: float, others: Iterable[str], *, agency: bool
) -> dict[str, float]:
    """A candidate's signs: where it was found, how often, what it looks like, and all again where an agency writes."""
    signs = dict.fromkeys(one.seen, 1.0)
    signs |= {f"{sign}+": min(count, 4) / 4 for sign, count in one.seen.items() if count > 1}
    words = one.name.split()
    looks = {
        "person": names.is_person(one.name) and len(words) == 2,
        "somebody": _is_somebody(one.name, view),
        "nobody_but_a_person": _is_person_here(view, one) and not one.tagged and "in_domain" not in one.seen,
        "job": roles.names_job(one.name),
        "form": _FORM.search(one.name) is not None,
        "in_domain": len(key) > 3 and any(key.startswith(d) or d.startswith(key) for d in domains if d),
        "small": any(word[0].islower() for word in words),
        "most_tagged": 0 < best <= one.tagged,
        "untagged": one.tagged == 0.0,
        "none_tagged": best == 0.0,
        "within": any(key != other and key in other for other in others),
        "around": any(key != other and other in key for other in others),
        f"words:{min(len(words), 5)}": True,
    }
    signs |= weighing.present(sign for sign, so in looks.items() if so)
    signs["tagged"] = min(one.tagged, 12.0) / 6
    signs["order"] = min(one.order, 30) / 30
    if agency:
        signs |= {f"agency:{sign}": strength for sign, strength in list(signs.items())}
    return signs


def _writes_for_others(view: View) -> bool:
    said = f"{view.context[:1500]} {' '.join(a.name + ' ' + a.domain for a in view.letter.from_)} {view.letter.text[-400:]}"
    signature = said if _AGENCY.search(said) else ""
    domains = " ".join(a.domain for a in view.letter.from_ if not domain_in(a.domain, SERVICES))
    if _ON_BEHALF.search(view.letter.text) or (_CLIENT.search(view.letter.text) and signature):
        return True
    if any(_is_agency(a.domain, view) for a in view.letter.from_ if not domain_in(a.domain, SERVICES)):
        return True
    return bool(re.search(r"recruit|talent(?!o)|search|staffing|people|personal|resourc|headhunt", domains)) and bool(
        signature
    )


_ON_BEHALF = re.compile(r"^[A-Z]\w+(?: \w+)? on behalf of [A-Z]", re.MULTILINE)

_CLIENT = re.compile(r"\b(?:our|my) client\b", re.IGNORECASE)

#: Firms that call themselves so look for people on others' behalf.
_AGENCY_DOMAIN = re.compile(
    r"(?:(?<!re)search|recruit(?:ment|ing|ers)?|staffing|resourcing|personalberatung|headhunters?)$"
)


def _is_agency(domain: str, view: View) -> bool:
    label = registrable(domain).partition(".")[0]
    called_hr = label.endswith("hr") and re.search(
        rf"\b{re.escape(label[:-2])}[ -]HR\b", view.letter.text, re.IGNORECASE
    )
    return bool(_AGENCY_DOMAIN.search(label) or called_hr)


def clean(name: str) -> str:
    """A company's name without the article before it and what senders hang on behind it."""
    name = " ".join(name.split()).strip(" ,;:-–—|.'’\"<>")
    name = re.sub(r"^[Pp]art of (?:the )?", "", name)
    name = re.sub(r"^(?:HR|People|Talent|Careers|Jobs|Recruitment)\s*[-–—|:@]\s*", "", name)
    before = None
    while before != name:
        before = name
        name = _DRESSING.sub("", name).strip(" ,;:-–—|'’\"")
    name = re.sub(r"['’]s$", "", name)
    return re.sub(r"^(?:[Tt]he|[Dd]er|[Dd]ie)\s+(?=\w)", "", name)


def _plausible(name: str, view: View, domains: set[str]) -> bool:
    words = [w.strip(".,'’") for w in name.split()]
    if not words or len(name) > 70 or name.isdigit() or not any(c.isupper() for c in name):
        return False
    significant = [w for w in words if w.casefold() not in _NOT_NAMES and not w.isdigit()]
    if not significant or (words[0].casefold() in _NOT_NAMES and len(words) == 1):
        return False
    owner = {names.squash(w) for w in view.owner.name.split()} | {
        names.squash(a.partition("@")[0]) for a in view.owner.addresses
    }
    if any(names.squash(w) in owner for w in words):
        return False
    if len(words) <= 2 and zones.zone(name) is not None and names.squash(name) not in domains:
        return False  # a place
    squashed = names.squash(name)
    if roles.names_job(name) and not any(label.startswith(squashed[:5]) for label in domains):
        return False  # a trade
    return squashed not in _TOOLS


_TOOLS = frozenset(
    names.squash(d.rpartition(".")[0].rpartition(".")[2] or d.partition(".")[0]) for d in SERVICES
) | frozenset(
    names.words(
        "calcom microsoftteams msteams zoom teams googlemeet microsoft google skype webex googlecalendar outlook microsoftbookings bookings "
        "calendly greenhouse lever workday ashby goodtime cronofy linkedin xing indeed personio hackerrank codility hirevue telegram whatsapp"
    )
)


def _labels_squashed(view: View) -> set[str]:
    return {names.squash(label) for label in labels(view)}


def _are_people(match: re.Match[str], view: View, domains: set[str]) -> bool:
    """Whether "a chat with Devi Rao", "interview with Ann Lee and Bo Ek" means people: whole names that spell no domain."""
    if not re.search(r"\bwith\s*$", match.string[: match.start(1)][-8:]):
        return False
    each = re.split(r"\s+(?:and|&|und|et|y)\s+", match[1])
    whole = [len(name.split()) == 2 and names.is_person(name) for name in each]
    spelt = any(names.squash(name.split()[0]) in label for name in each for label in domains)
    host = re.search(rf"\b(?:host|organi[sz]er|interviewer)s?\s*:?\s*{re.escape(match[1])}", view.body, re.IGNORECASE)
    return all(whole) and not spelt and (len(each) > 1 or host is not None)


def _is_somebody(name: str, view: View) -> bool:
    """Whether a phrase is a person of this letter's header."""
    people = [names.tidy(a.name) for a in (*view.letter.from_, *view.letter.reply_to, *view.letter.cc)]
    return any(person and " " in person and names.same(person, name) for person in people)


def dressed(name: str) -> bool:
    """Whether a sender's name says that it is a firm's office: "Talent Team", "Careers", "via Lever"."""
    return _DRESSING.search(name) is not None


def _is_person_here(view: View, one: Candidate) -> bool:
    return 2 <= len(one.name.split()) <= 3 and names.is_person(one.name) and _is_somebody(one.name, view)


def _from_pattern(view: View, found: _Candidates) -> None:
    text = f"{view.subject.text}.\n{view.flow}\n" + "\n".join(
        f"{e.summary}.\n{e.description[:1500]}" for e in view.entries
    )
    for n, pattern in enumerate(_AT_PATTERNS):
        for match in list(pattern.finditer(text))[:6]:
            if not _is_somebody(match[1], view):
                found.add(match[1], f"at:{n}", *(["people"] if _are_people(match, view, found.domains) else []))


def _from_sender(view: View, found: _Candidates) -> None:
    letter = view.letter
    for place, addresses in (("from", letter.from_), ("reply_to", letter.reply_to), ("sender", letter.sender)):
        for address in addresses:
            if address.name:
                _from_name(address.name, place, found, ats=domain_in(address.domain, ATS))
    for address in letter.from_:
        own = {one.rpartition("@")[2].casefold() for one in view.owner.addresses} | PUBLIC
        if address.domain and address.domain not in own and not domain_in(address.domain, SERVICES):
            label = registrable(address.domain).partition(".")[0]
            found.add(" ".join(word.capitalize() for word in label.split("-")), "domain_alone")


def _from_name(shown: str, place: str, found: _Candidates, *, ats: bool) -> None:
    """What a sender calls itself: "Mei Fong (Brightwell)", "Brightwell Talent Team", "Brightwell via Lever"."""
    via = re.match(r"(.+?)\s+(?:via|par|über)\s+(.+)$", shown)
    name = via[1] if via else shown
    inside = re.search(r"(?:\bat|\bfrom|@|\bvon|\bchez|\bbei|\bde|[(|,–-])\s*([^()|]+?)\)?$", name)
    if inside:
        found.add(inside[1], f"{place}:inside")
        found.add(name[: inside.start()], f"{place}:before")
    office = dressed(name)
    person = names.is_person(names.tidy(name)) and 2 <= len(name.split()) <= 3 and not office
    signs = [f"{place}:person" if person else f"{place}:whole"]
    signs += [f"{place}:dressed"] * office + [f"{place}:ats"] * ats
    found.add(name, *signs)


def _from_signature(view: View, found: _Candidates) -> None:
    """The last lines, where people say who they write for."""
    own = [line.strip() for line in view.body.split("\n") if line.strip()][-6:]
    signed = [b.text for b in view.letter.blocks if b.kind is BlockKind.SIGNATURE]
    below = [line.strip() for text in signed for line in text.split("\n") if line.strip()][:8]
    for place, lines in (("tail", own), ("signed", below)):
        for line in lines:
            pieces = re.split(r"\s*[|·•,]\s*|\s[-–—]\s", line) if len(line) <= 90 else []
            for n, piece in enumerate(pieces):
                whole = re.fullmatch(NAME, piece.strip()) and len(piece.split()) <= 6
                if whole and not _is_somebody(piece, view):
                    ends = "alone" if len(pieces) == 1 else "last" if n == len(pieces) - 1 else "within"
                    found.add(piece, place, f"{place}:{ends}")


def _from_domain(view: View, found: _Candidates) -> None:
    """Phrases that spell a domain of the letter: the surest sign, unless an agency writes."""
    known, letter = labels(view), view.letter
    writer = {names.squash(registrable(a.domain).partition(".")[0]) for a in letter.from_}
    headers = " \n ".join(a.name for a in (*letter.from_, *letter.reply_to, *letter.sender))
    entries = "\n".join(f"{e.summary}\n{e.location}\n{e.description[:1000]}" for e in view.entries)
    places = {
        "header": headers, "subject": view.subject.text, "body": view.body, "context": view.context,
        "end": letter.text[-1500:], "entry": entries,
    }  # fmt: skip
    for place, text in places.items():
        for match in list(_PHRASE.finditer(text))[:300]:
            for label in known:
                phrase = _spelling(match[0], label)
                if phrase:
                    writers = ["domain:writer"] if names.squash(label) in writer else []
                    found.add(phrase, "domain", f"domain:{place}", *writers)
                    break


def _spelling(phrase: str, label: str) -> str | None:
    """The part of a phrase that spells a domain's label, with what belongs to the name behind it."""
    wanted = names.squash(label)
    bare = re.sub(r"(?<=\w{3})(?:and|und)(?=\w{3})", "", wanted)  # arborandfinch is Arbor & Finch
    words = phrase.split()
    for first in range(len(words)):
        so_far = ""
        for last in range(first, len(words)):
            word = names.squash(words[last])
            if last > first and (word in {"and", "und"} or not word):
                continue
            if (
                so_far
                and len(so_far) >= 5
                and wanted.startswith(so_far)
                and len(wanted) > len(so_far) + 2
                and word.startswith(wanted[len(so_far) :])
            ):
                so_far = wanted  # palisadepay is Palisade Payments
            else:
                so_far += word
            if so_far in {wanted, bare} or (
                len(so_far) >= 4 and last == first and wanted.startswith(so_far) and wanted[len(so_far) :] in _TAILS
            ):
                rest = words[last + 1 :]
                tail = [w for w in rest if w not in {"and", "of", "for", "the"}]
                behind = rest if tail and len(rest) <= 4 and not any(w.casefold() in _NOT_NAMES for w in rest) else []
                return " ".join(words[first : last + 1] + behind)
            if len(so_far) > len(wanted):
                break
    return None


_TAILS = frozenset(names.words("hq jobs careers group uk eu de io app tech labs inc ltd gmbh team hr mail games co"))


def telling(word: str) -> bool:
    """Whether a word alone may stand for a company: capitalised, no common word, no legal form."""
    return word[0].isupper() and word.casefold() not in _NOT_NAMES and not trades.LEGAL_FORM.match(word)
