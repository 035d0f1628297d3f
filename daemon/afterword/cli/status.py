"""`afterword status [CONFIG]`: how things stand, read beside the running daemon."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from typing import Any

from afterword.cli import EXIT_FAILURE, EXIT_OK
from afterword.cli.arguments import add_config


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "status",
        help="say how things stand",
        description="Say how things stand with each application and its notes; the running daemon is not disturbed.",
    )
    add_config(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print each application with its state and notes. 1 where there is no store yet."""
    from afterword.adapters.clock import SystemClock
    from afterword.cli.configured import configured
    from afterword.store import StoreError
    from afterword.store.sqlite import SqliteStore

    settings = configured(args.config, passwords=False)
    try:
        store = SqliteStore.open(settings.store.path, alone=False)
    except StoreError as problem:
        print(f"afterword: {problem}", file=sys.stderr)
        return EXIT_FAILURE
    try:
        found = standing(store, settings, SystemClock().now())
    finally:
        store.close()
    print(json.dumps(found, ensure_ascii=False, indent=2) if args.json else _shown(found))
    return EXIT_OK


def standing(store: Any, settings: Any, now: datetime) -> dict[str, Any]:
    """Everything that the command tells, as plain data; times are ISO 8601 in the owner's zone."""
    from afterword.core.applications import fold, state_at
    from afterword.core.etiquette import deadline_of

    account = settings.owner.addresses[0].casefold()
    zone, policy = settings.owner.zone, settings.policy
    applications = []
    for name in store.applications(account):
        application = fold(name, store.events(account, name))
        notes = [
            {
                "to": note.draft.to_addr,
                "kind": note.draft.kind.value,
                "state": note.state.value,
                "by": _local(deadline_of(application, note, policy), zone) if note.open else None,
            }
            for note in application.notes.values()
        ]
        ahead = [i.start for i in application.interviews.values() if i.start > now and i.standing.value == "fixed"]
        applications.append(
            {
                "company": application.company,
                "role": application.role,
                "state": state_at(application, now, policy.assumed_interview).value,
                "next_interview": _local(min(ahead, default=None), zone),
                "notes": notes,
            }
        )
    aside = [{"folder": q.folder, "uid": q.uid, "reason": q.reason} for q in store.quarantined(account)]
    read = list(store.folders_read(account))
    return {"account": account, "applications": applications, "set_aside": aside, "folders_read": read}


def _local(moment: datetime | None, zone: Any) -> str | None:
    return moment.astimezone(zone).isoformat(timespec="minutes") if moment else None


def _shown(found: dict[str, Any]) -> str:
    lines = []
    for application in found["applications"]:
        named = ", ".join(filter(None, (application["company"] or "(company unknown)", application["role"])))
        when = f"  interview {application['next_interview']}" if application["next_interview"] else ""
        lines.append(f"{application['state']:13} {named}{when}")
        for note in application["notes"]:
            by = f", by {note['by']}" if note["by"] else ""
            lines.append(f"              {note['kind'].replace('_', ' ')} to {note['to']}: {note['state']}{by}")
    if not lines:
        lines.append("No application is known yet.")
    if not found["folders_read"]:
        lines.append(
            "No folder was ever read: `afterword run` has not reached the mailbox yet. `afterword check --login` tries it."
        )
    aside = found["set_aside"]
    lines += [f"set aside: message {item['uid']} in {item['folder']} ({item['reason']})" for item in aside]
    return "\n".join(lines)
