"""Which role a letter is about, as it spells it.

Patterns and the tagger propose titles; each gathers signs, and what the signs weigh was learned.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from afterword.core.reading import names, parties, tagging, trades, weighing
from afterword.core.reading.learned import roles as learned
from afterword.core.reading.view import View
from afterword.core.readings import Evidence

_CAP = r"[A-ZÀ-ÖØ-Þ](?:[\w'’/+#&-]|\.(?=\w))*"
_SMALL = (
    r"(?:of|and|for|in|to|the|de|du|des|en|del|d'|à|für|im|der|und|et|y|&|-|–|/|\+|an|back-end|front-end|full-stack)"
)
_AFTER = r"(?:back-end|front-end|full-stack|[a-zà-ÿ]{0,20}(?:ique|iques|icos?|icas?|ées?|és|és|iste|ières?|eur|embarqué|logiciel|web|mobile|produit|datos|producto|projet|données|hidrológicos|technique))"
#: A title: capitalised words joined by small ones, perhaps with an aside "(Digital)".
_TITLE = rf"{_CAP}(?:[ \t]{{1,4}}(?:{_SMALL}[ \t]{{1,4}}){{0,2}}{_CAP}){{0,6}}(?:[ \t]{{1,4}}(?:{_SMALL}[ \t]{{1,4}})?{_AFTER}){{0,3}}(?:[ \t]{{1,4}}\([^()\n]{{2,40}}\))?"
NOUN = trades.NOUN
_TRADE = re.compile(rf"(?:{NOUN.pattern})\b", re.IGNORECASE)
TAG = re.compile(
    r"(?<!\s)\s{0,8}\(?\b(?:[mwfdxhi]\s*/\s*[mwfdxh](?:\s*/\s*[mwfdxi])?|all genders|gn|h/f|f/h|m/w/d)\b\)?",
    re.IGNORECASE,
)
_WORD = r"(?:role|position|post|job|vacancy|opening|opportunity|traineeship|internship|placement|spot|seat|apprenticeship|requisition)"

_PATTERNS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"\b{_WORD}\s+(?:of|as|for|titled|entitled)\s+(?:an?\s+|the\s+|our\s+)?[\"“‘']?({_TITLE})",
        rf"\b(?:the|our|this|a|an|your|to|for)\s+[\"“‘']?({_TITLE})[\"”’']?\s+(?:{_WORD})\b",
        rf"\b{_WORD}\s*(?::|\||–|-|\n)\s*({_TITLE})",
        rf"\b(?:[Aa]ppl(?:ied|ying|ication)|candidacy|candidate|interviews?|screening|screen|test|assessment|interview invitation|shortlisted|hired|considered|exercise)\s+(?:for|to|as|to be)\s+(?:the\s+|our\s+|an?\s+)?(?:(?:role|position|post|job) of\s+)?[\"“‘']?({_TITLE})",
        rf"\b(?:join (?:us|our team|the team)|joining us|appoint(?:ed)? you|welcome you|hire you|offer you (?:a|the) (?:role|position|post|job))\s+as\s+(?:an?\s+|our\s+|the\s+)?({_TITLE})",
        rf"\b(?:Stelle|Position|Bewerbung|Ausschreibung|Vorstellungsgespräch|Stelle als|Verstärkung|Vakanz)\s+(?:als|für(?: die Stelle)?|zum|zur|der|des)?\s*(?:eine[rn]?\s+)?[„\"“]?({_TITLE})",
        rf"\bals\s+(?:eine[rn]?\s+)?[„\"“]?({_TITLE})",
        rf"\b(?:poste|candidature|recrutement|offre)\s+(?:de|d'|d’|pour le poste de|pour le poste d'|au poste de|au poste d'|au poste d’|du poste de|:)\s*[«\"“]?\s*({_TITLE})",
        rf"\b(?:puesto|posición|vacante|candidatura|proceso(?: de selección)?|plaza|oferta)\s+(?:de|para(?: el puesto de)?|como|:|-|–)\s*(?:la\s+|el\s+)?(?:(?:puesto|vacante|posición) de\s+)?[«\"“]?({_TITLE})",
        rf"\b(?:as|como|en tant que|zum|zur)\s+(?:an?\s+|our\s+|the\s+)?({_TITLE})",
        rf"\b(?:for|about|regarding|re|on|für|pour|para)\s*:?\s+(?:the\s+|our\s+|an?\s+)?[\"“‘']?({_TITLE})",
        rf"(?:^|[-–—:|(/,]\s*|\bfor an?\s+)({_TITLE})",
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


#: Below this sum of its signs no candidate is believed to be the role.
ENOUGH = -1.0
_SURE = 1.0  # a margin of the tagger that outweighs what looks implausible


@dataclass(slots=True)
class Candidate:
    """A title that may be the role's, with every spelling and sign of it."""

    order: int
    spelt: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    tagged: float = 0.0

    @property
    def name(self) -> str:
        """Its commonest spelling."""
        return self.spelt.most_common(1)[0][0]


class _Candidates:
    def __init__(self, view: View, company: str | None) -> None:
        self.view, self.company = view, company
        self.found: dict[str, Candidate] = {}

    def add(self, title: str, *signs: str, small: bool = False) -> None:
        """Add a title that a pattern found."""
        title = tidy(title, self.company)
        if title and (small or _plausible(title, self.company, self.view)):
            self._note(title, signs, 0.0)

    def add_span(self, span: tagging.Span) -> None:
        """Add a title that the tagger marked, as it stands."""
        title = bare(span.words)
        if title and not (self.company and names.squash(title) == names.squash(self.company)):
            self._note(title, ("tag", f"tag:{span.place}"), span.margin)

    def _note(self, title: str, signs: Iterable[str], margin: float) -> None:
        one = self.found.setdefault(title.casefold(), Candidate(len(self.found)))
        one.spelt[title] += 1
        one.seen.update(signs)
        one.tagged += max(margin, 0.0)


def role(view: View, company: str | None, tagged: Iterable[tagging.Span] = ()) -> tuple[str | None, Evidence | None]:
    """The role as the letter spells it, title tags like ``(m/w/d)`` left off, and what spoke most for it."""
    best, best_sum, signs = None, ENOUGH, {}
    for candidate, its in candidates(view, company, tagged):
        total = _model().sums(its)[0]
        if total > best_sum:
            best, best_sum, signs = candidate, total, its
    if best is None:
        return None, None
    return best.name, Evidence("role", weighing.strongest(_model(), signs, _WAYS), best.name[:80])


#: How it was found, for those who ask.
_WAYS = {
    "at": "named_as_role", "body": "named_as_role", "subject": "named_as_role", "summary": "named_as_role",
    "description": "named_as_role", "small": "written_small", "alone": "stands_alone", "context": "quoted_or_signed",
    "tag": "tagged_in_its_line",
}  # fmt: skip


_model = weighing.Learned(lambda: learned.TABLE)
use = _model.use


def candidates(
    view: View, company: str | None, tagged: Iterable[tagging.Span] = ()
) -> list[tuple[Candidate, dict[str, float]]]:
    """Every title that may be the role's, with its signs."""
    found = _Candidates(view, company)
    for place, text in zip(("body", "subject", "summary", "description"), _texts(view), strict=True):
        _from_patterns(found, place, text)
        _written_small(found, place, text)
        _standing_alone(found, place, text)
    _from_context(found, view.context)
    for span in tagged:
        if span.tag == tagging.ROLE:
            found.add_span(span)
    tail = "\n".join([line for line in view.body.split("\n") if line.strip()][-4:])
    best = max((one.tagged for one in found.found.values()), default=0.0)
    return [(one, _signs(key, one, found.found, tail, best)) for key, one in found.found.items()]


def _beside_words(match: re.Match[str], group: int) -> list[str]:
    text = match.string
    before = text[max(0, match.start(group) - 30) : match.start(group)].casefold().split()[-1:]
    after = text[match.end(group) : match.end(group) + 25].casefold().split()[:1]
    return [*(f"before:{word}" for word in before), *(f"after:{word}" for word in after)]


def _from_patterns(found: _Candidates, place: str, text: str) -> None:
    for n, pattern in enumerate(_PATTERNS):
        for match in list(pattern.finditer(text))[:8]:
            found.add(match[1], f"at:{n}", f"{place}:{n}", *_beside_words(match, 1))


def _written_small(found: _Candidates, place: str, text: str) -> None:
    for n, pattern in enumerate(_SMALL_PATTERNS):
        for match in list(pattern.finditer(text))[:4]:
            if not {word.casefold() for word in match[1].split()} & (_STOP | _TOO_SMALL):
                found.add(match[1], f"small:{n}", f"{place}:small:{n}", small=True)


def _standing_alone(found: _Candidates, place: str, text: str) -> None:
    for match in list(_TITLED.finditer(text))[:60]:
        if NOUN.search(match[0]):
            found.add(match[0], "alone", f"{place}:alone", *_beside_words(match, 0))


def _from_context(found: _Candidates, text: str) -> None:
    """What is quoted or signed: a title there may be the role's, or the writer's own."""
    for match in list(_TITLED.finditer(text))[:60]:
        if NOUN.search(match[0]):
            found.add(match[0], "context:alone")
    for n, pattern in enumerate(_PATTERNS[:-2]):
        for match in list(pattern.finditer(text))[:5]:
            found.add(match[1], f"context:{n}")


def _signs(key: str, one: Candidate, others: Iterable[str], tail: str, best: float) -> dict[str, float]:
    """A candidate's signs: where it was found, what it looks like, and how it stands to the others."""
    signs = dict.fromkeys(one.seen, 1.0)
    signs |= {f"{sign}+": 1.0 for sign, count in one.seen.items() if count > 1}
    words, ends = one.name.split(), [match.end() for match in _TRADE.finditer(one.name)]
    looks = {
        "trade": bool(ends),
        "ends_in_trade": len(one.name) in ends,
        "hirer": _HIRERS.search(one.name) is not None,
        "upper": one.name.isupper(),
        "small": one.name[0].islower(),
        "in_tail": one.name in tail,
        "within": any(key != other and key in other for other in others),
        "around": any(key != other and other in key for other in others),
        "most_tagged": 0 < best <= one.tagged,
        "untagged": one.tagged == 0.0,
        "none_tagged": best == 0.0,
        f"words:{min(len(words), 6)}": True,
        f"first:{words[0].casefold()}": True,
        f"last:{words[-1].casefold()}": True,
    }
    signs |= weighing.present(sign for sign, so in looks.items() if so)
    signs |= {
        "order": min(one.order, 20) / 20,
        "ways": min(len(one.seen), 12) / 12,
        "tagged": min(one.tagged, 12.0) / 6,
    }
    return signs


_HIRERS = re.compile(
    r"recruit|recrut|talent|^(?:Artistic|Creative|Managing) Director|^(?:CEO|CTO|Owner)\b|\bHR\b|human resources|people (?:partner|manager|officer|lead)|resourcing|^(?:Head|Director|Principal Consultant|Managing|Executive)\b|Founder|Personal|hiring",
    re.IGNORECASE,
)


_TOO_SMALL = frozenset(
    names.words(
        "same other new open above right first next that which is was has have had a an it you we i my your of for to on in with as"
    )
)


def _texts(view: View) -> list[str]:
    owner = view.owner.name or "\n"
    summaries = "\n".join(_beside(entry.summary, owner) for entry in view.entries)
    subject = re.sub(r"^(?:(?:re|aw|fwd?|wg|tr|rv|sv|antw)\s*:\s*)+", "", view.subject.text, flags=re.IGNORECASE)
    subject = _beside(subject, owner)
    descriptions = "\n".join(entry.description[:1500] for entry in view.entries)
    return [view.flow.replace(owner, "–"), subject, summaries, descriptions]


def _beside(title: str, owner: str) -> str:
    """What a title says besides the owner: "Jordan Avery / Data Engineer" is the role alone."""
    counterpart = parties.counterpart(title, owner)
    if counterpart is not None and names_job(counterpart[0]):
        return f"{counterpart[1]} – {counterpart[0]}"
    return parties.without(title, owner).replace(owner, "–")


#: What stands before a title in subjects, and is no part of it.
_LEADING = re.compile(
    r"^(?:Interview|Invitation|Application|Bewerbung|Entretien|Entrevista|Candidature|Poste|Stelle|Puesto|Oportunidad|Funktion|Job|Role|Position|"
    r"Requisition|(?:[A-Z]{1,4}[-/]?\d[\w/-]*)|\d[\d-]{3,15})[:\s–-]+(?=[A-ZÀ-Þ])"
)


def bare(title: str) -> str:
    """A title without tags like ``(m/w/d)`` and without what stands around it."""
    title = TAG.sub("", " ".join(title.split())).strip(" ,;:-–—.\"'“”‘’")
    title = _LEADING.sub("", title)
    return f"{title})" if title.count("(") > title.count(")") else title


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
