"""Which employer and which role a letter is about, as it spells them.

Every capitalised phrase that could be the employer's name gathers points: it fits the sender's domain, it stands where
employers stand ("the role at …", a signature's last line, the From field's name), it says itself a company (GmbH, Council).
An agency that writes for an employer, and the services that mail is sent through, are never the employer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.messages import BlockKind
from afterword.core.reading import names, parties, roles, zones
from afterword.core.reading.view import ATS, NETWORKS, SCHEDULERS, TESTERS, View, domain_in
from afterword.core.readings import Evidence

_CAP = r"[A-ZÀ-ÖØ-Þ0-9](?:[\w'’&.+-]*[\w+])?"
_LINK = r"(?:&|\+|und|and|et|y|of|de|du|des|del|la|le|für|for|the|von|van)"
#: A name of a company: capitalised words, joined by small ones.
NAME = rf"(?:the\s+)?{_CAP}(?:[ \t]+(?:{_LINK}[ \t]+){{0,2}}{_CAP}){{0,5}}(?:[ \t]+(?:&[ \t]+Co\.?[ \t]+KG|B\.V\.|S\.A\.|Ltd\.?|Inc\.?))?"
_SERVICES = ATS | SCHEDULERS | TESTERS | NETWORKS
PUBLIC = frozenset(
    names.words(
        "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk ymail.com icloud.com "
        "me.com mac.com gmx.de gmx.net gmx.com gmx.at web.de t-online.de freenet.de proton.me protonmail.com pm.me aol.com "
        "fastmail.com mail.com posteo.de zoho.com yandex.ru yandex.com mail.ru orange.fr free.fr laposte.net wanadoo.fr sfr.fr "
        "libero.it btinternet.com sky.com virginmedia.com talktalk.net comcast.net qq.com 163.com hey.com tutanota.com"
    )
)
_SECOND_LEVEL = frozenset(names.words("co ac gov org com net nhs edu ltd plc"))
_FORMS = (
    r"GmbH|AG|SE|KG|KGaA|Ltd\.?|Limited|LLP|LLC|Inc\.?|plc|PLC|B\.V\.|BV|S\.A\.|SA|SAS|SARL|S\.L\.|Group|Council|University|Hospital|College|Trust|"
    r"Foundation|Museum|Labs?|Bank|Studios?|Systems?|Technologies|Software|School|Theatre|Institute|Partners|Consulting|Solutions"
)
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
_AT_POINTS = (3.0, 3.2, 3.2, 3.2, 3.2, 3.0, 2.2, 3.2, 2.0, 2.5, 2.8, 1.2, 1.2, 3.0, 2.8, 2.4, 3.0)
_PHRASE = re.compile(NAME)


@dataclass(slots=True)
class _Candidate:
    name: str
    points: float
    rule: str
    seen: int


def company(view: View) -> tuple[str | None, Evidence | None]:
    """The employer as the letter spells it, and where it was found."""
    candidates: dict[str, _Candidate] = {}
    agency = _writes_for_others(view)
    _from_pattern(view, candidates)
    for beside in parties.companies(view):
        _add(candidates, beside, 2.2, "beside_owner", view)
    _from_sender(view, candidates, agency=agency)
    _from_signature(view, candidates, agency=agency)
    _from_domain(view, candidates, agency=agency)
    usable = [c for c in candidates.values() if c.points >= (1.0 if agency else 1.5)]
    if not usable:
        return _by_domain_alone(view, agency=agency)
    best = max(usable, key=lambda c: (c.points, -c.seen))
    return best.name, Evidence("company", best.rule, best.name[:80])


def _by_domain_alone(view: View, *, agency: bool) -> tuple[str | None, Evidence | None]:
    """Where no words name it: the sender's domain, its hyphens as blanks."""
    for address in () if agency else view.letter.from_:
        own = {one.rpartition("@")[2].casefold() for one in view.owner.addresses} | PUBLIC
        if address.domain and address.domain not in own and not domain_in(address.domain, _SERVICES):
            label = registrable(address.domain).partition(".")[0]
            name = " ".join(word.capitalize() for word in label.split("-"))
            return name, Evidence("company", "domain_alone", address.domain[:80])
    return None, None


def _writes_for_others(view: View) -> bool:
    said = f"{view.context[:1500]} {' '.join(a.name + ' ' + a.domain for a in view.letter.from_)} {view.letter.text[-400:]}"
    signature = said if _AGENCY.search(said) else ""
    domains = " ".join(a.domain for a in view.letter.from_ if not domain_in(a.domain, _SERVICES))
    if _ON_BEHALF.search(view.letter.text) or (_CLIENT.search(view.letter.text) and signature):
        return True
    if any(_is_agency(a.domain, view) for a in view.letter.from_ if not domain_in(a.domain, _SERVICES)):
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


def _add(candidates: dict[str, _Candidate], name: str, points: float, rule: str, view: View) -> None:
    name = clean(name)
    key = names.squash(re.sub(rf"\b(?:{_FORMS})(?!\w)", "", name)) or names.squash(name)
    if not key or not _plausible(name, view):
        return
    known = candidates.get(key)
    if known is None:
        candidates[key] = _Candidate(name, points, rule, len(candidates))
        return
    known.points += 0.6 * points if points < known.points else points - 0.4 * known.points
    if len(name) > len(known.name):
        known.name = name


def clean(name: str) -> str:
    """A company's name without the article before it and what senders hang on behind it."""
    name = " ".join(name.split()).strip(" ,;:-–—|.'’\"<>")
    before = None
    while before != name:
        before = name
        name = _DRESSING.sub("", name).strip(" ,;:-–—|'’\"")
    name = re.sub(r"['’]s$", "", name)
    return re.sub(r"^(?:[Tt]he|[Dd]er|[Dd]ie)\s+(?=\w)", "", name)


def _plausible(name: str, view: View) -> bool:
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
    if len(words) <= 2 and zones.zone(name) is not None and names.squash(name) not in _labels_squashed(view):
        return False  # a place
    squashed = names.squash(name)
    if roles.names_job(name) and not any(label.startswith(squashed[:5]) for label in _labels_squashed(view)):
        return False  # a trade
    return squashed not in _TOOLS


_TOOLS = frozenset(
    names.squash(d.rpartition(".")[0].rpartition(".")[2] or d.partition(".")[0]) for d in _SERVICES
) | frozenset(
    names.words(
        "calcom microsoftteams msteams zoom teams googlemeet microsoft google skype webex googlecalendar outlook microsoftbookings bookings "
        "calendly greenhouse lever workday ashby goodtime cronofy linkedin xing indeed personio hackerrank codility hirevue telegram whatsapp"
    )
)


def _labels_squashed(view: View) -> set[str]:
    return {names.squash(label) for label in _labels(view)}


def _from_pattern(view: View, candidates: dict[str, _Candidate]) -> None:
    text = f"{view.subject.text}.\n{view.flow}\n" + "\n".join(
        f"{e.summary}.\n{e.description[:1500]}" for e in view.entries
    )
    for pattern, points in zip(_AT_PATTERNS, _AT_POINTS, strict=True):
        for match in list(pattern.finditer(text))[:6]:
            if not _is_somebody(match[1], view) and not _are_people(match, view):
                _add(candidates, match[1], points, "named_as_employer", view)


def _are_people(match: re.Match[str], view: View) -> bool:
    """Whether "a chat with Devi Rao", "interview with Ann Lee and Bo Ek" means people: whole names that spell no domain."""
    if not re.search(r"\bwith\s*$", match.string[: match.start(1)][-8:]):
        return False
    each = re.split(r"\s+(?:and|&|und|et|y)\s+", match[1])
    whole = [len(name.split()) == 2 and names.is_person(name) for name in each]
    spelt = any(names.squash(name.split()[0]) in label for name in each for label in _labels_squashed(view))
    host = re.search(rf"\b(?:host|organi[sz]er|interviewer)s?\s*:?\s*{re.escape(match[1])}", view.body, re.IGNORECASE)
    return all(whole) and not spelt and (len(each) > 1 or host is not None)


def _is_somebody(name: str, view: View) -> bool:
    """Whether a phrase is a person of this letter's header."""
    people = [names.tidy(a.name) for a in (*view.letter.from_, *view.letter.reply_to, *view.letter.cc)]
    return any(person and " " in person and names.same(person, name) for person in people)


def _from_sender(view: View, candidates: dict[str, _Candidate], *, agency: bool) -> None:
    for address in (*view.letter.from_, *view.letter.reply_to):
        if not address.name or agency:
            continue
        via = re.match(r"(.+?)\s+(?:via|par|über)\s+(.+)$", address.name)
        name = via[1] if via else address.name
        inside = re.search(r"(?:\bat|\bfrom|@|\bvon|\bchez|\bbei|[(|,–-])\s*([^()|]+?)\)?$", name)
        dressed = _DRESSING.search(name) is not None
        if inside:
            _add(candidates, inside[1], 2.4, "sender", view)
        if inside and names.is_person(names.tidy(name[: inside.start()].strip(" (|,-"))):
            continue
        if not (names.is_person(names.tidy(name)) and 2 <= len(name.split()) <= 3 and not dressed) or domain_in(
            address.domain, ATS
        ):
            _add(
                candidates,
                name.split(" - ")[0] if inside else name,
                2.6 if dressed or domain_in(address.domain, ATS) else 1.6,
                "sender",
                view,
            )


def _from_signature(view: View, candidates: dict[str, _Candidate], *, agency: bool) -> None:
    """The last lines, where people say who they write for."""
    own = [line.strip() for line in view.body.split("\n") if line.strip()][-6:]
    signed = [b.text for b in view.letter.blocks if b.kind is BlockKind.SIGNATURE]
    lines = own + [line.strip() for text in signed for line in text.split("\n") if line.strip()][:8]
    for line in lines:
        if len(line) > 90 or agency:
            continue
        for piece in re.split(r"\s*[|·•,]\s*|\s[-–—]\s", line):
            match = re.fullmatch(NAME, piece.strip())
            words = piece.split()
            if match and not _is_somebody(piece, view) and len(words) <= 6:
                formed = re.search(rf"\b(?:{_FORMS})$", piece.strip()) is not None
                _add(candidates, piece, 1.6 if formed else 0.9, "signature", view)


def _labels(view: View) -> list[str]:
    """The telling parts of the domains that the letter came from and shows: ``kranich-logistik``."""
    letter = view.letter
    domains = [a.domain for a in (*letter.from_, *letter.reply_to, *letter.sender, *letter.cc)]
    for entry in view.entries:
        domains += [
            a.email.rpartition("@")[2] for a in (*entry.attendees, *([entry.organizer] if entry.organizer else []))
        ]
    for attached in letter.attached:
        domains += [a.domain for a in attached.from_]
    domains += re.findall(r"@([A-Za-z0-9.-]+\.[A-Za-z]{2,})", letter.text[:8000])
    own = {address.rpartition("@")[2].casefold() for address in view.owner.addresses}
    telling = [d for d in domains if d and d.casefold() not in own | PUBLIC and not domain_in(d, _SERVICES)]
    return list(dict.fromkeys(registrable(domain).partition(".")[0] for domain in telling))


def registrable(domain: str) -> str:
    """The part of a domain that somebody registered: two labels, three below ``co.uk`` and its like."""
    labels = domain.casefold().strip(".").split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) <= 3 else 2
    return ".".join(labels[-keep:])


def _from_domain(view: View, candidates: dict[str, _Candidate], *, agency: bool) -> None:
    """Phrases that spell a domain of the letter: the surest sign, unless an agency writes."""
    labels = _labels(view)
    writer = {registrable(a.domain).partition(".")[0] for a in view.letter.from_}
    headers = " \n ".join(a.name for a in (*view.letter.from_, *view.letter.reply_to, *view.letter.sender))
    text = f"{headers}\n{view.subject.text}\n{view.body}\n{view.context}\n{view.letter.text[-1500:]}\n" + "\n".join(
        f"{e.summary}\n{e.location}\n{e.description[:1000]}" for e in view.entries
    )
    for match in list(_PHRASE.finditer(text))[:400]:
        for label in labels:
            if agency and label in writer:
                continue
            phrase = _spelling(match[0], label)
            if phrase:
                _add(candidates, phrase, 3.4 if label in writer else 2.6, "domain", view)
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
