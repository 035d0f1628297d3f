"""`afterword reply`: what the owner's replies to requests mean, judged by text, sender, recipients and failed verdicts.

Live tokens and the copy in Sent are the daemon's business.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.cli import EXIT_FAILURE, EXIT_OK, EXIT_USAGE, arguments, sources
from afterword.core.messages import Letter
from afterword.core.reading import authentication, commands
from afterword.core.reading.showing import one_line
from afterword.core.verdicts import Action, Verdict

_WHY = {
    "from_not_owner": "It does not come from the owner's address.",
    "from_not_single": "It does not come from exactly one address.",
    "other_recipient": "It went to somebody else too, or only.",
    "automatic": "It was written by a machine.",
    "resent": "It was sent on (Resent-*).",
    "foreign_sender": "Its Sender is not the owner.",
    "verdict_failed": "The receiving server's checks of its sender failed.",
}


class _BadRequests(Exception):
    """A line of the requests' file that cannot be used."""


@dataclass(frozen=True, slots=True)
class _Requests:
    """What was asked, by the plus address and by the Message-ID of each request."""

    by_tag: Mapping[str, commands.Asked] = field(default_factory=dict)
    by_id: Mapping[str, commands.Asked] = field(default_factory=dict)

    def of(self, letter: Letter) -> commands.Asked | None:
        tagged = (self.by_tag.get(address.key) for address in letter.to)
        known = (self.by_id.get(message_id) for message_id in (*letter.in_reply_to, *reversed(letter.references)))
        return next((asked for asked in (*tagged, *known) if asked is not None), None)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "reply",
        help="say what the owner's replies to requests mean",
        description="Say what the owner's replies to requests mean, judged by text, sender, recipients and failed verdicts.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help=".eml file, folder, Maildir or mbox")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--owner", required=True, type=arguments.address, metavar="ADDRESS", help="who may answer (required)"
    )
    arguments.add_timezone(parser)
    parser.add_argument(
        "--authserv-id",
        default="mx.avery.example",
        metavar="NAME",
        help="whose Authentication-Results are believed (default: %(default)s)",
    )
    parser.add_argument("--requests", type=Path, metavar="FILE.jsonl", help="what was asked, one request a line")


def run(args: argparse.Namespace) -> int:
    """Read each reply by itself and print what it means. 1 where there was none, or something was none."""
    try:
        requests = _load(args.requests) if args.requests else _Requests()
    except _BadRequests as bad:
        print(f"afterword reply: {bad}", file=sys.stderr)
        return EXIT_USAGE
    failed = False
    for found in sources.messages(args.paths):
        if isinstance(found, sources.Missing):
            print(f"afterword reply: {one_line(found.why, 200)}", file=sys.stderr)
            failed = True
            continue
        letter = sources.letter(found.raw)
        if isinstance(letter, str):
            print(f"afterword reply: {one_line(found.name)}: {letter}", file=sys.stderr)
            failed = True
            verdict = Verdict(action=Action.UNCLEAR, why=f"{letter[0].upper()}{letter[1:]}.")
        else:
            verdict = _judge(letter, args.owner, args.timezone, args.authserv_id, requests)
        print(_shown(found.name, verdict, as_json=args.json))
    return EXIT_FAILURE if failed else EXIT_OK


def _judge(letter: Letter, owner: str, zone: ZoneInfo, authserv_id: str, requests: _Requests) -> Verdict:
    recipients = [address.addr for address in (*letter.to, *letter.cc, *letter.bcc)]
    ours = [address for address in recipients if _is_ours(address, owner) or address.casefold() in requests.by_tag]
    slug = commands.address_check(letter, owner_addresses=(owner,), request_addresses=ours)
    if slug is None and authentication.verdict(letter, authserv_id).result is authentication.AuthResult.FAIL:
        slug = "verdict_failed"
    if slug is not None:
        return Verdict(action=Action.UNCLEAR, why=_WHY[slug])
    anchor = letter.date or datetime(1970, 1, 1, tzinfo=UTC)
    verdict = commands.read(letter, zone=zone, anchor=anchor, asked=requests.of(letter))
    if letter.date is None and verdict.when is not None:
        return Verdict(action=Action.UNCLEAR, why="It has no date that a time could be counted from.")
    return verdict


def _is_ours(address: str, owner: str) -> bool:
    """The owner's plus forms, and the address of the owner's domain that requests came from before they had tags."""
    local, _, domain = address.casefold().rpartition("@")
    own_local, _, own_domain = owner.casefold().rpartition("@")
    return domain == own_domain and (local.partition("+")[0] == own_local or local.startswith("afterword"))


def _shown(name: str, verdict: Verdict, *, as_json: bool) -> str:
    when = verdict.when.isoformat() if verdict.when else None
    if as_json:
        row = {
            "file": name,
            "action": verdict.action.value,
            "when": when,
            "text": verdict.text,
            "anyway": verdict.anyway,
            "why": verdict.why,
        }
        return json.dumps(row, ensure_ascii=False)
    said = one_line(verdict.text or "", 60) or verdict.why
    anyway = "anyway" if verdict.anyway else ""
    return "  ".join(part for part in (one_line(name), verdict.action.value, when or "", anyway, said) if part)


def _load(path: Path) -> _Requests:
    """The requests of a file; `_BadRequests` names the file and the line of the first that cannot be used."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise _BadRequests(f"{path}: {why}") from None
    by_tag: dict[str, commands.Asked] = {}
    by_id: dict[str, commands.Asked] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        row = _row(line, f"{path}:{number}")
        asked = _asked(row)
        by_tag[str(row.get("tag") or "").casefold()] = asked
        by_id[str(row.get("message_id") or "")] = asked
    by_tag.pop("", None)
    by_id.pop("", None)
    return _Requests(by_tag, by_id)


def _row(line: str, where: str) -> Mapping[str, object]:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise _BadRequests(f"{where}: not JSON ({error})") from None
    if not isinstance(row, dict):
        raise _BadRequests(f"{where}: not a JSON object")
    if not isinstance(row.get("draft"), str):
        raise _BadRequests(f'{where}: "draft" is missing or not a text')
    if not any(isinstance(row.get(key), str) for key in ("tag", "message_id")):
        raise _BadRequests(f'{where}: neither "tag" nor "message_id"')
    return row


def _asked(row: Mapping[str, object]) -> commands.Asked:
    to = row.get("to")
    name = to.get("name") if isinstance(to, dict) else ""
    return commands.Asked(
        draft=str(row["draft"]),
        subject=str(row.get("subject") or ""),
        kind=str(row.get("kind") or ""),
        to_name=str(name or ""),
    )
