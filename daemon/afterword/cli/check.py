"""`afterword check [CONFIG]`: every mistake of a configuration at once; with flags, what its servers say and do.

Exit status: 0 all is well, 1 a server or the store is not, 78 the configuration is not.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any

from afterword.adapters import credentials
from afterword.adapters.clock import SystemClock
from afterword.adapters.config import EXIT_CONFIG, Config, ConfigError, default_path, load
from afterword.adapters.credentials import CredentialError
from afterword.adapters.folders import Folder
from afterword.adapters.mailbox import Mailbox, MailboxError, tls_context
from afterword.adapters.submission import Accepted, Deferred, InDoubt, Outcome, Refused, Submission
from afterword.cli import EXIT_FAILURE, EXIT_OK
from afterword.cli.arguments import add_config
from afterword.cli.roundtrip import Findings, Found, roundtrip
from afterword.core.messages import FolderUse
from afterword.core.reading import showing
from afterword.core.reading.authentication import AuthResult
from afterword.store import StoreError, files

WAIT = 180  # seconds that the probes may take


class _NotWell(Exception):
    """What is not well, a line each."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "check",
        help="check a configuration, and the servers that it names",
        description="Tell every mistake of a configuration with its line; with a flag, also what the servers say and do.",
    )
    add_config(parser)
    parser.add_argument("--login", action="store_true", help="log in to both servers and list the folders")
    parser.add_argument(
        "--roundtrip", action="store_true", help="mail two probes to yourself and tell which proof of approval works"
    )
    parser.add_argument("--wait", type=int, default=WAIT, metavar="SECONDS", help=f"for the probes (default: {WAIT})")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Check what was asked for, and print what was found."""
    path = args.config or default_path()
    said: dict[str, Any] = {"config": str(path), "mistakes": []}
    tell: Callable[[str], None] = (lambda _: None) if args.json else print
    status = EXIT_OK
    try:
        config = load(path)
        tell(f"{path}: all well")
        tell(f"  {config.owner.addresses[0]}, proof {config.approval.proof.value}, store {config.store.path}")
        _store(config)
        if args.login or args.roundtrip:
            mailbox, submission = _servers(config)
            try:
                said["login"], wrong_there = _login(config, mailbox, submission, tell)
                if wrong_there:
                    raise _NotWell(*wrong_there)
                if args.roundtrip:
                    said["roundtrip"] = _roundtrip(config, mailbox, submission, args.wait, tell)
            finally:
                mailbox.close()
    except ConfigError as wrong:
        status = EXIT_CONFIG
        said["mistakes"] = [
            {"line": m.line, "column": m.column, "key": m.key, "message": m.message} for m in wrong.mistakes
        ]
        if not args.json:
            print(wrong, file=sys.stderr)
    except (_NotWell, StoreError, MailboxError, CredentialError) as problem:
        status = EXIT_FAILURE
        said["problem"] = str(problem)
        if not args.json:
            for line in str(problem).splitlines():
                print(f"afterword: {line}", file=sys.stderr)
    if args.json:
        print(json.dumps(said, ensure_ascii=False))
    return status


def _store(config: Config) -> None:
    if config.store.path.exists():
        files.prepare(config.store.path, create=False)


# --- the servers ------------------------------------------------------------------------------------------------------


def _servers(config: Config) -> tuple[Mailbox, Submission]:
    mailbox = Mailbox(
        config.imap.endpoint,
        lambda: credentials.read(config.imap.credential),
        tls_context(config.imap.ca_file),
        overrides=config.folders,
    )
    return mailbox, Submission(config.smtp.endpoint, lambda: credentials.read(config.smtp.credential))


def _login(
    config: Config, mailbox: Mailbox, submission: Submission, tell: Callable[[str], None]
) -> tuple[dict[str, Any], list[str]]:
    """Try both servers, whatever the first one says. What they told, and a line for each that is not well."""
    wrong = []
    folders: tuple[Folder, ...] = ()
    try:
        folders = _imap_login(config, mailbox, tell)
    except (MailboxError, CredentialError) as problem:
        wrong.append(f"imap {config.imap.host}:{config.imap.port}: {problem}")
    try:
        if why := _smtp_login(config, submission, tell):
            wrong.append(f"smtp {config.smtp.host}:{config.smtp.port}: {why}")
    except CredentialError as problem:
        wrong.append(f"smtp {config.smtp.host}:{config.smtp.port}: {problem}")
    return {"folders": [{"name": f.name, "use": f.use.value, "selectable": f.selectable} for f in folders]}, wrong


def _imap_login(config: Config, mailbox: Mailbox, tell: Callable[[str], None]) -> tuple[Folder, ...]:
    credentials.read(config.imap.credential)  # so that a missing password is told as such, not as a failed login
    mailbox.connect()
    folders = mailbox.folders()
    tell(f"imap {config.imap.host}: logged in as {config.imap.username}; {len(folders)} folders")
    for folder in folders:
        tell(
            f"  {folder.use.value:8} {showing.one_line(folder.name)}{'' if folder.selectable else ' (cannot be opened)'}"
        )
    for line in _lacking(folders):
        tell(f"  {line}")
    return folders


def _smtp_login(config: Config, submission: Submission, tell: Callable[[str], None]) -> str | None:
    """Why the way in is shut, or None."""
    if config.smtp.username:
        credentials.read(config.smtp.credential)
    outcome = asyncio.run(_entering(submission))
    if not isinstance(outcome, Accepted):
        return _words(outcome)
    tell(f"smtp {config.smtp.host}: {'logged in' if config.smtp.username else 'greets'}")
    return None


def _lacking(folders: tuple[Folder, ...]) -> list[str]:
    there = {folder.use for folder in folders}
    says = {
        FolderUse.SENT: "no Sent folder was found: replies cannot be proved by it; name it under folders.sent",
        FolderUse.DRAFTS: "no Drafts folder was found: no copies of drafts; name it under folders.drafts",
    }
    return [line for use, line in says.items() if use not in there]


async def _entering(submission: Submission) -> Outcome:
    try:
        return await submission.login()
    finally:
        await submission.aclose()


def _words(outcome: Outcome) -> str:
    match outcome:
        case Accepted(reply=text) | Refused(reply=text) | Deferred(reason=text) | InDoubt(reason=text):
            return text


# --- the round trip ---------------------------------------------------------------------------------------------------


def _roundtrip(
    config: Config, mailbox: Mailbox, submission: Submission, wait: int, tell: Callable[[str], None]
) -> dict[str, Any]:
    sender = config.owner.addresses[0]

    async def sending(to: str, raw: bytes) -> Outcome:
        try:
            return await submission.submit(sender, (to,), raw, before_data=lambda: None)
        finally:
            await submission.aclose()

    tell(f"two probes are on their way to {sender}; waiting for them, at most {wait} seconds")
    found = roundtrip(
        mailbox, lambda to, raw: asyncio.run(sending(to, raw)), config.owner, SystemClock().now(), wait=wait
    )
    for line in told(found):
        tell(line)
    if not found.arrived:
        raise _NotWell(f"the probe did not come back: {_fate(found.plain)}")
    settings = advice(found)
    if settings is None:
        raise _NotWell(_hopeless(found))
    tell("Write into the configuration (a copy in Sent is the better proof where both work):\n\n" + _yaml(settings))
    return {
        "arrived_in": found.plain.folder.name if found.plain.folder else None,
        "message_id_kept": found.message_id_kept,
        "plus_addressing": found.plus_addressing,
        "authserv_ids": list(found.authserv_ids),
        "verdict": found.verdict.value,
        "sent_copy_by_provider": found.filed,
        "sent_copy_trace": list(found.trace),
        "proofs": list(found.proofs),
        "advice": settings,
    }


def told(found: Findings) -> list[str]:
    """What the probes found out, a line each, for people."""
    plain = found.plain
    where = showing.one_line(plain.folder.name) if plain.folder else ""
    junk = ": tell your provider that it is no junk" if plain.folder and plain.folder.use is FolderUse.JUNK else ""
    stamped = ", ".join(showing.one_line(each) for each in found.authserv_ids)
    verdicts = {
        AuthResult.PASS: "it says that your domain signed the mail",
        AuthResult.FAIL: "it says that the mail FAILED",
        AuthResult.NONE: "it says nothing about your own domain",
    }
    lines = {
        "arrived": f"in {where} after {plain.seconds:.0f} s{junk}" if found.arrived else f"no: {_fate(plain)}",
        "plus addressing": "works" if found.plus_addressing else f"does not work: {_fate(found.plus)}",
        "copy in Sent": _filed(found),
    }
    if found.arrived:
        lines["Message-ID"] = "kept" if found.message_id_kept else "rewritten by the provider"
        lines["verdicts"] = f"stamped by {stamped}; {verdicts[found.verdict]}" if stamped else "none are stamped"
    return [f"  {name:16} {line}" for name, line in lines.items()]


def _filed(found: Findings) -> str:
    if not found.filed:
        return "none by itself; mail programs file their own"
    if not found.trace:
        return "filed by the provider"
    return f"filed by the provider, marked as delivered ({', '.join(found.trace)}): it proves nothing"


def _fate(found: Found) -> str:
    if found.returned:
        return "it was accepted, and then came back"
    if isinstance(found.outcome, Accepted):
        return "it was accepted, and then not seen in any folder"
    return _words(found.outcome)


def advice(found: Findings) -> dict[str, dict[str, str | bool]] | None:
    """What to write into the configuration, by group; None where no proof of approval works, or no reply is known."""
    if not found.proofs or not (found.message_id_kept or found.plus_addressing):
        return None
    approval: dict[str, str | bool] = {"proof": found.proofs[0], "plus_addressing": found.plus_addressing}
    if found.authserv_ids and found.verdict is not AuthResult.FAIL:  # else every reply would be refused
        approval["authserv_id"] = found.authserv_ids[0]
    return {"approval": approval, "sending": {"sent_copy": "provider" if found.filed else "auto"}}


def _hopeless(found: Findings) -> str:
    if not found.proofs:
        sent = "no Sent folder was found"
        if found.has_sent:
            sent = (
                "your provider files the copies in Sent itself and marks them as delivered "
                f"({', '.join(found.trace)}), as a forged reply would be"
            )
        return f"no proof of approval works here: {sent}, and no verdict says that your domain signed"
    return "replies could not be told: the provider rewrites Message-IDs, and plus addressing does not work"


def _yaml(settings: dict[str, dict[str, str | bool]]) -> str:
    lines = []
    for group, keys in settings.items():
        lines.append(f"{group}:")
        for name, value in keys.items():
            lines.append(f"  {name}: {json.dumps(value) if isinstance(value, bool) else value}")
    return "\n".join(lines)
