"""How far readings are from labels: the figures of docs/understanding.md."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import corpus
from afterword.cli.understand import Row, as_json
from afterword.core.reading import understanding

#: Legal forms and titles do not count where names are compared.
_SMALL = frozenset(
    [
        "ltd",
        "limited",
        "llc",
        "inc",
        "incorporated",
        "gmbh",
        "plc",
        "co",
        "corp",
        "corporation",
        "company",
        "ag",
        "sa",
        "sas",
        "sarl",
        "bv",
        "nv",
        "group",
        "the",
        "uk",
        "llp",
        "kg",
        "se",
        "oy",
        "ab",
        "pte",
        "pty",
        "pvt",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "herr",
        "frau",
    ]
)
_NAMELESS = {"other", "bounce", "auto_reply"}
_UNRELATED = {"other", "recruiter_outreach"}


def words(name: str | None) -> tuple[str, ...]:
    """A name as it is compared: without case, accents, brackets, legal forms and titles."""
    level = unicodedata.normalize("NFKD", name or "").casefold().replace("&", " and ")
    level = re.sub(r"\([^)]*\)", " ", "".join(c for c in level if not unicodedata.combining(c)))
    level = level.replace("b.v.", " ").replace("s.a.", " ")
    found = re.findall(r"\w+", level)
    return tuple(word for word in found if word not in _SMALL) or tuple(found)


def same(wanted: str | None, got: str | None) -> bool:
    """Whether two names are one: equal, the wanted one with more behind it, or two or more of its first words."""
    want, have = words(wanted), words(got)
    return bool(want and have) and (want == have[: len(want)] or (len(have) > 1 and have == want[: len(have)]))


def understood(message: corpus.Message) -> dict[str, Any]:
    """What the program makes of a message, as `afterword understand --json` says it."""
    return as_json(Row(message.label["file"], understanding.understand(message.letter, corpus.OWNER)))


def _f1(right: int, wrong: int, missed: int) -> float:
    return round(2 * right / (2 * right + wrong + missed), 3) if right + wrong + missed else 1.0


def _starts(row: dict[str, Any]) -> dict[datetime, dict[str, Any]]:
    return {datetime.fromisoformat(each["start"]).astimezone(UTC): each for each in row["interviews"]}


def _people(meeting: dict[str, Any]) -> set[tuple[str, ...]]:
    return {words(person["name"]) for person in meeting["interviewers"]}


def score(pairs: list[tuple[dict[str, Any], dict[str, Any]]], *, misses: bool = False) -> dict[str, Any]:
    """The figures of labels and readings."""
    kinds, fields, starts, who = Counter[tuple[str, str]](), Counter[tuple[str, bool]](), Counter[str](), Counter[str]()
    invented = 0
    for label, got in pairs:
        kinds[label["kind"], got["kind"]] += 1
        invented += label["kind"] in _UNRELATED and got["kind"].startswith("interview")
        wrong = [f"kind {got['kind']} should be {label['kind']}"] * (label["kind"] != got["kind"])
        if label["kind"] not in _NAMELESS:
            for field, fits in (("company", same), ("role", lambda a, b: words(a) == words(b))):
                if label.get(field):
                    ok = bool(got[field]) and fits(label[field], got[field])
                    fields[field, ok] += 1
                    wrong += [f"{field} {got[field]!r} should be {label[field]!r}"] * (not ok)
        for field in ("decision_by", "return_date"):
            if label.get(field) or (got[field] and field in label):
                fields[field, label.get(field) == got[field]] += 1
                wrong += [f"{field} {got[field]} should be {label.get(field)}"] * (label.get(field) != got[field])
        if "return_date" in label:
            want, have = _starts(label), _starts(got)
            both = want.keys() & have.keys()
            starts += Counter(right=len(both), wrong=len(have.keys() - both), missed=len(want.keys() - both))
            if want.keys() != have.keys():
                wrong.append(
                    f"starts {[e['start'] for e in have.values()]} should be {[e['start'] for e in want.values()]}"
                )
            for at in both:
                named, found = _people(want[at]), _people(have[at])
                who += Counter(right=len(named & found), wrong=len(found - named), missed=len(named - found))
                if named != found:
                    wrong.append(f"people {sorted(found)} should be {sorted(named)}")
                for field in ("end", "format"):
                    if want[at][field] not in (None, "unknown"):
                        fields[
                            field,
                            want[at][field] == have[at][field]
                            or (
                                field == "end"
                                and have[at]["end"] is not None
                                and datetime.fromisoformat(want[at]["end"]) == datetime.fromisoformat(have[at]["end"])
                            ),
                        ] += 1
        if misses and wrong:
            print(label["file"], "|", "; ".join(wrong), "|", label.get("note", ""))
    labelled = sorted({kind for kind, _ in kinds})
    each = [
        _f1(
            kinds[kind, kind],
            sum(n for (want, got), n in kinds.items() if got == kind != want),
            sum(n for (want, got), n in kinds.items() if want == kind != got),
        )
        for kind in labelled
    ]
    shares = {
        field: round(fields[field, True] / (fields[field, True] + fields[field, False]), 3)
        for field in ("company", "role", "end", "format", "decision_by", "return_date")
        if fields[field, True] + fields[field, False]
    }
    return {
        "messages": len(pairs),
        "kind_f1": round(sum(each) / len(each), 3),
        "kind_right": round(sum(n for (want, got), n in kinds.items() if want == got) / len(pairs), 3),
        "invented": invented,
        "start_f1": _f1(starts["right"], starts["wrong"], starts["missed"]),
        "people_f1": _f1(who["right"], who["wrong"], who["missed"]),
        **shares,
    }
