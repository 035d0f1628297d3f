"""Which role a letter is about, as it spells it."""

from __future__ import annotations

import re

from afterword.core.reading import names, parties
from afterword.core.reading.view import View
from afterword.core.readings import Evidence

_CAP = r"[A-ZÀ-ÖØ-Þ](?:[\w'’/+#&-]|\.(?=\w))*"
_SMALL = (
    r"(?:of|and|for|in|to|the|de|du|des|en|del|d'|à|für|im|der|und|et|y|&|-|–|/|\+|an|back-end|front-end|full-stack)"
)
_AFTER = r"(?:back-end|front-end|full-stack|[a-zà-ÿ]*(?:ique|iques|icos?|icas?|ées?|és|és|iste|ières?|eur|embarqué|logiciel|web|mobile|produit|datos|producto|projet|données|hidrológicos|technique))"
#: A title: capitalised words joined by small ones, perhaps with an aside "(Digital)".
_TITLE = rf"{_CAP}(?:[ \t]+(?:{_SMALL}[ \t]+){{0,2}}{_CAP}){{0,6}}(?:[ \t]+{_SMALL}?[ \t]*{_AFTER}){{0,3}}(?:[ \t]+\([^()\n]{{2,40}}\))?"
#: What a title ends in. Bounded within words: an endless one must not be read to its end from each of its letters.
NOUN = re.compile(
    r"(?:engineer|developer|analyst|manager|officer|scientist|designer|architect|coordinator|assistant|administrator|consultant|"
    r"specialist|technician|programmer|lead|director|head of|editor|writer|planner|modeller|modeler|paralegal|coder|clerk|steward|"
    r"researcher|associate|executive|advisor|adviser|accountant|nurse|teacher|lecturer|librarian|producer|owner|master|intern|"
    r"trainee|apprentice|partner|representative|support|operator|buyer|controller|auditor|solicitor|lawyer|translator|curator|"
    r"cartographer|statistician|economist|fellow|professor|strategist|supervisor|agent|tester|sre|devops|archivist|chemist|"
    r"actuary|registrar|trainer|instructor|tutor|\w{0,30}ologist|\w{0,30}therapist|pharmacist|barista|surveyor|estimator|bookkeeper|merchandiser|copywriter|"
    r"photographer|illustrator|marketer|ranger|warden|keeper|inspector|examiner|broker|trader|underwriter|porter|carer|baker|mechanic|electrician|"
    r"physicist|driver|chef|secretary|receptionist|\w{0,30}entwickler(?:in)?|\w{0,30}ingenieur(?:in)?|\w{0,30}analyst(?:in)?|\w{0,30}leiter(?:in)?|\w{0,30}architekt(?:in)?|"
    r"\w{0,30}berater(?:in)?|sachbearbeit\w{0,30}|disponent\w{0,30}|konstrukteur\w{0,30}|\w{0,30}meister(?:in)?|erzieher\w{0,30}|\w{0,30}pfleger(?:in)?|\w{0,30}leitung|redakteur\w{0,30}|gestalter\w{0,30}|referent\w{0,30}|\w{0,30}techniker(?:in)?|werkstudent\w{0,30}|\w{0,30}informatiker\w{0,30}|\w{0,30}kaufmann|\w{0,30}kauffrau|mitarbeiter\w{0,30}|\w{0,30}planer(?:in)?|\w{0,30}manager(?:in)?|"
    r"ingénieure?|développeu(?:r|se)|chef(?:fe)? de|responsable|analyste|technicien(?:ne)?|chargée? de|contrôleu(?:r|se)|graphiste|rédact(?:eur|rice)|technicien(?:ne)?|vendeu(?:r|se)|infirmi(?:er|ère)|assistant[e]?|consultante?|comptable|"
    r"ingenier[oa]|desarrollador\w{0,30}|analista|técnic[oa]|gestor[a]?|jefe|jefa|programador[a]?|diseñador[a]?|científic[oa]|asesor[a]?|administrativ[oa])",
    re.IGNORECASE,
)
_TRADE = re.compile(rf"(?:{NOUN.pattern})\b", re.IGNORECASE)
TAG = re.compile(
    r"\s*\(?\b(?:[mwfdxhi]\s*/\s*[mwfdxh](?:\s*/\s*[mwfdxi])?|all genders|gn|h/f|f/h|m/w/d)\b\)?", re.IGNORECASE
)
_WORD = r"(?:role|position|post|job|vacancy|opening|opportunity|traineeship|internship|placement|spot|seat|apprenticeship|requisition)"

_PATTERNS = tuple(
    (points, re.compile(pattern, re.MULTILINE))
    for points, pattern in (
        (4.0, rf"\b{_WORD}\s+(?:of|as|for|titled|entitled)\s+(?:an?\s+|the\s+|our\s+)?[\"“‘']?({_TITLE})"),
        (4.0, rf"\b(?:the|our|this|a|an|your|to|for)\s+[\"“‘']?({_TITLE})[\"”’']?\s+(?:{_WORD})\b"),
        (3.6, rf"\b{_WORD}\s*(?::|\||–|-|\n)\s*({_TITLE})"),
        (3.4, rf"\b(?:[Aa]ppl(?:ied|ying|ication)|candidacy|candidate|interviews?|screening|screen|test|assessment|interview invitation|shortlisted|hired|considered|exercise)\s+(?:for|to|as|to be)\s+(?:the\s+|our\s+|an?\s+)?(?:(?:role|position|post|job) of\s+)?[\"“‘']?({_TITLE})"),
        (3.4, rf"\b(?:join (?:us|our team|the team)|joining us|appoint(?:ed)? you|welcome you|hire you|offer you (?:a|the) (?:role|position|post|job))\s+as\s+(?:an?\s+|our\s+|the\s+)?({_TITLE})"),
        (3.2, rf"\b(?:Stelle|Position|Bewerbung|Ausschreibung|Vorstellungsgespräch|Stelle als|Verstärkung|Vakanz)\s+(?:als|für(?: die Stelle)?|zum|zur|der|des)?\s*(?:eine[rn]?\s+)?[„\"“]?({_TITLE})"),
        (3.0, rf"\bals\s+(?:eine[rn]?\s+)?[„\"“]?({_TITLE})"),
        (3.6, rf"\b(?:poste|candidature|recrutement|offre)\s+(?:de|d'|d’|pour le poste de|pour le poste d'|au poste de|au poste d'|au poste d’|du poste de|:)\s*[«\"“]?\s*({_TITLE})"),
        (3.6, rf"\b(?:puesto|posición|vacante|candidatura|proceso(?: de selección)?|plaza|oferta)\s+(?:de|para(?: el puesto de)?|como|:|-|–)\s*(?:la\s+|el\s+)?(?:(?:puesto|vacante|posición) de\s+)?[«\"“]?({_TITLE})"),
        (2.8, rf"\b(?:as|como|en tant que|zum|zur)\s+(?:an?\s+|our\s+|the\s+)?({_TITLE})"),
        (2.6, rf"\b(?:for|about|regarding|re|on|für|pour|para)\s*:?\s+(?:the\s+|our\s+|an?\s+)?[\"“‘']?({_TITLE})"),
        (2.4, rf"(?:^|[-–—:|(/,]\s*|\bfor an?\s+)({_TITLE})"),
    )
)  # fmt: skip


#: Titles that are written small: "the commissioning editor post", "poste d'ingénieur qualité". Their trade must be known.
_SMALL_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:the|our|this|your|re:)\s+((?:[a-zà-ÿ-]+\s+){{0,3}}?(?:{NOUN.pattern}))\s+{_WORD}\b",
        rf"\b(?:poste|emploi|stage)\s+(?:de\s+|d['’])((?:{NOUN.pattern})\b(?:\s+(?!chez\b|au\b|à\b|dans\b|et\b|pour\b|avec\b|le\b|la\b|basé|ne\b|n['’]|sera|a\b|est\b|qui\b|que\b|en\b)[a-zà-ÿ'’-]+){{0,4}})",
        rf"\b{_WORD}\s+(?:of|as)\s+(?:an?\s+|our\s+|the\s+)?((?:[a-z-]+\s+){{0,3}}?(?:{NOUN.pattern}))\b(?!\s+[A-Za-z])",
    )
)


_TITLED = re.compile(rf"(?:^|(?<=[\s(\"“'‘:/|-])){_TITLE}", re.MULTILINE)


def names_job(text: str) -> bool:
    """Whether a job's title stands in a text: capitalised words with a trade among them."""
    return any(_TRADE.search(match[0]) for match in _TITLED.finditer(text[:12_000]))


def role(view: View, company: str | None) -> tuple[str | None, Evidence | None]:
    """The role as the letter spells it, title tags like ``(m/w/d)`` left off, and where it was found."""
    best: tuple[float, str, str] | None = None
    for share, text in _texts(view):
        for points, pattern in _PATTERNS:
            for match in list(pattern.finditer(text))[:8]:
                title = tidy(match[1], company)
                worth = share * points + (1.5 if title and NOUN.search(title) else -1.2)
                worth -= 2.5 if title and _HIRERS.search(title) and points < 4 else 0.0
                worth -= 0.5 if title.isupper() else 0.0
                if title and _plausible(title, company, view) and worth >= 2.4 and (best is None or worth > best[0]):
                    best = (worth, title, match[0])
    if best is None or best[0] < 5.0 or " " not in best[1]:
        small = _written_small(view, company)
        if small is not None and (best is None or best[0] < 5.0 or small[1].startswith(best[1])):
            best = small
    if best is None or best[0] < 4.0:
        best = max((found for found in (best, _bare(view, company)) if found is not None), default=None)
    if best is None:
        return None, None
    return best[1], Evidence("role", "named_as_role", " ".join(best[2].split())[:80])


def _written_small(view: View, company: str | None) -> tuple[float, str, str] | None:
    for _, text in _texts(view)[:2]:
        for pattern in _SMALL_PATTERNS:
            for match in list(pattern.finditer(text))[:4]:
                title = tidy(match[1], company)
                folded = {word.casefold() for word in title.split()}
                if title and not folded & (_STOP | _TOO_SMALL) and not _HIRERS.search(title):
                    return 4.5, title, match[0]
    return None


_TOO_SMALL = frozenset(
    names.words(
        "same other new open above right first next that which is was has have had a an it you we i my your of for to on in with as"
    )
)


def _bare(view: View, company: str | None) -> tuple[float, str, str] | None:
    """A title that just stands there: in the subject, a calendar entry's name, or the text above the signature."""
    lines = [line for line in view.body.split("\n") if line.strip()]
    texts = [
        (3.9, _texts(view)[1][1]),
        (3.8, _texts(view)[2][1]),
        (3.0, "\n".join(lines[:-4] if len(lines) > 5 else lines[:3])),
    ]
    for worth, text in texts:
        for match in _TITLED.finditer(text):
            if not _TRADE.search(match[0]):
                continue
            title = tidy(match[0], company)
            if title and NOUN.search(title) and _plausible(title, company, view) and not _HIRERS.search(title):
                return worth, title, match[0]
    return None


_HIRERS = re.compile(
    r"recruit|recrut|talent|^(?:Artistic|Creative|Managing) Director|^(?:CEO|CTO|Owner)\b|\bHR\b|human resources|people (?:partner|manager|officer|lead)|resourcing|^(?:Head|Director|Principal Consultant|Managing|Executive)\b|Founder|Personal|hiring",
    re.IGNORECASE,
)


def _texts(view: View) -> list[tuple[float, str]]:
    owner = view.owner.name or "\n"
    summaries = "\n".join(_beside(entry.summary, owner) for entry in view.entries)
    subject = re.sub(r"^(?:(?:re|aw|fwd?|wg|tr|rv|sv|antw)\s*:\s*)+", "", view.subject.text, flags=re.IGNORECASE)
    subject = _beside(subject, owner)
    descriptions = "\n".join(entry.description[:1500] for entry in view.entries)
    return [(1.0, view.flow.replace(owner, "–")), (0.95, subject), (0.9, summaries), (0.9, descriptions)]


def _beside(title: str, owner: str) -> str:
    """What a title says besides the owner: "Jordan Avery / Data Engineer" is the role alone."""
    counterpart = parties.counterpart(title, owner)
    if counterpart is not None and names_job(counterpart[0]):
        return f"{counterpart[1]} – {counterpart[0]}"
    return parties.without(title, owner).replace(owner, "–")


def tidy(title: str, company: str | None) -> str:
    """A title without tags, requisition numbers, the company behind it and words that belong to the sentence."""
    title = TAG.sub("", " ".join(title.split()))
    pieces = re.split(r"\s+[-–—|:]\s+|:\s+", title)
    if len(pieces) > 1:
        title = next((piece for piece in pieces if NOUN.search(piece)), title)
    title = re.sub(r"^(?:[A-Z]{1,4}[-/]?\d[\w/-]*|\d+)\s*[:–-]?\s*", "", title)
    title = re.sub(r"\s*\((?=[^()]*\d)[A-Za-z. ]{0,6}[\w/ .-]{2,20}\)$", "", title)
    if company and company in title:
        before = re.sub(r"\s*(?:\bat\b|\bbei\b|[-–|,@(:/])?\s*$", "", title[: title.index(company)])
        title = before or title
    title = re.sub(r"^(?:Interview|Invitation|Application|Bewerbung|Entretien|Entrevista)\s+(?=[A-ZÀ-Þ])", "", title)
    title = re.sub(
        r"^(?:Job|Interview|Application|Your|The|Our|Role|Position|Re|Invitation|Technical|Final|First|Second|Dear|New|Update)\s*(?:[:–-]\s*|(?=\b(?:Job|Interview|Application)\b))",
        "",
        title,
    )
    title = re.sub(
        r"\s+(?:role|position|post|job|vacancy|interview|at|team|Interview|Role|Position|Vacancy|Application|Team|screening|Screening|first|call)$",
        "",
        title,
    )
    title = re.sub(r"^(?:Stelle|Position|Poste|Puesto)\s+(?=[A-ZÀ-Þ])", "", title)
    title = re.sub(
        r"^(?:Contract|Permanent|Freelance|Interim|Remote|Part-time|Full-time)\s+(?=[A-Z]\S*\s+[A-Z])", "", title
    )
    title = re.sub(r"(?:\s+(?:of|and|for|in|to|the|de|en|für|-|–|&|/))+$", "", title)
    return title.strip(" ,;:-–—.\"'“”‘’")


_STOP = names.NOBODY - frozenset(
    names.words(
        "engineer analyst developer officer designer manager lead head director senior junior chief data product software technical system "
        "design engineering people talent human resources president vice department hr recruiting recruitment job or and of in for to the "
        "partner de la as on team building company group careers"
    )
)


def _plausible(title: str, company: str | None, view: View) -> bool:
    words = title.split()
    if not 1 <= len(words) <= 9 or len(title) > 80 or not title[0].isupper():
        return False
    folded = {word.strip(".,()").casefold() for word in words}
    if folded & _STOP or (company and names.squash(title) in names.squash(company)):
        return False
    if len(words) == 1 and not NOUN.search(title):
        return False
    if company and names.squash(company) and names.squash(company) in names.squash(title):
        return False
    people = [names.tidy(a.name) for a in (*view.letter.from_, *view.letter.reply_to, *view.letter.cc, *view.letter.to)]
    if any(person and names.same(person, title) for person in people if person):
        return False
    return NOUN.search(title) is not None or len(words) >= 2
