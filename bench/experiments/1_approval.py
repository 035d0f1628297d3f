"""What tells an owner's honest reply from a forged one, in a mailbox where both may lie in the same folders.

    python bench/experiments/1_approval.py

Each case is played on a Dovecot of its own: who wrote, what a sieve script did, what the mail client filed. Then every
copy is looked at, and each rule says what it would make of the copies in Sent. Method and findings:
docs/experiments/1.md.
"""

from __future__ import annotations

import re
import smtplib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "daemon")]

from servers.dovecot import OWNER, Dovecot  # noqa: E402

TOKEN = "aw-k3v9-tttttttttttttttttttttttttt"
TAGGED = OWNER.replace("@", f"+{TOKEN}@")
REAL_ID, FORGED_ID = "<reply-1@phone.example>", "<forged-1@evil.example>"
SUBMITTED = (
    b"Received: from phone.example by mx.avery.example with ESMTPSA id 1;\r\n\tTue, 24 Nov 2026 10:00:00 +0000\r\n"
)
FOREIGN = (
    b"Received: from mail.evil.example by mx.avery.example with ESMTPS id 2;\r\n\tTue, 24 Nov 2026 10:00:00 +0000\r\n"
)
FORGED_TRACE = FOREIGN + SUBMITTED.replace(b"phone.example", b"forged.example")

TRACE = ("return-path", "delivered-to", "received")
DELIVERED = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to")
AUTHENTICATED = re.compile(r"\swith\s+(?:UTF8)?(?:E?SMTP|LMTP)S?A\b", re.IGNORECASE)  # RFC 3848, RFC 6531

QUIET_LMTP = "protocol lmtp {\n  lmtp_hdr_delivery_address = none\n  lmtp_add_received_header = no\n}\n"
DISCARD = 'if allof (address :is "from" "{me}", address :is "to" ["{me}", "{tagged}"]) {{ discard; stop; }}'
FILE_INTO_SENT = 'require ["fileinto"]; if address :is "from" "{me}" {{ fileinto "Sent"; stop; }}'
NEW_ID = 'require ["editheader"]; deleteheader "Message-ID"; addheader :last "Message-ID" "<rewritten-1@mx.example>";'
SCRUB = (
    'require ["fileinto", "editheader"]; deleteheader "Delivered-To"; deleteheader "Return-Path"; deleteheader "Received";'
    ' if address :is "from" "{me}" {{ fileinto "Sent"; stop; }}'
)


def reply(message_id: str = REAL_ID, to: str = TAGGED, word: str = "SKIP") -> bytes:
    return (
        f"From: Jordan <{OWNER}>\r\nTo: {to}\r\nSubject: Re: your note\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n"
        f"In-Reply-To: <aw.k3v9.tttttttttttttttttttttttttt@avery.example>\r\nMessage-ID: {message_id}\r\n\r\n{word}\r\n"
    ).encode()


class Played:
    """A mailbox in which one case happens."""

    def __init__(self, server: Dovecot) -> None:
        self.server = server
        self.bounced = ""

    def sieve(self, script: str) -> None:
        self.server.sieve(OWNER, script.format(me=OWNER, tagged=TAGGED) + "\n")

    def submits(self, raw: bytes = reply(), to: str = TAGGED) -> None:
        """The owner's program hands the mail in; the server stamps that and delivers."""
        try:
            self.server.deliver(to, SUBMITTED + raw, sender=OWNER)
        except smtplib.SMTPRecipientsRefused as refused:
            self.bounced = str(next(iter(refused.recipients.values()))[0])

    def files(self, raw: bytes = reply()) -> None:
        """The owner's program lays its copy into Sent."""
        self.server.append(OWNER, "Sent", raw, ("\\Seen",))

    def forges(self, raw: bytes | None = None, trace: bytes = FOREIGN) -> None:
        self.server.deliver(OWNER, trace + (raw or reply(FORGED_ID, OWNER, "SEND")), sender="mallory@evil.example")

    def moves_into_sent(self) -> None:
        """A rule of a mail program, not of the server."""
        with self.server.imap(OWNER) as client:
            client.select_folder("INBOX")
            client.move(client.search("ALL"), "Sent")


@dataclass(frozen=True)
class Case:
    name: str
    play: Callable[[Played], None]
    honest_in_sent: bool  # whether an honest copy stands in Sent in the end
    settings: str = ""
    plus: bool = True


def honest(p: Played) -> None:
    p.submits()
    p.files()


def discarded(p: Played) -> None:
    p.sieve(DISCARD)
    honest(p)


def sent_absent(p: Played) -> None:
    p.submits()


def sent_late(p: Played) -> None:
    p.submits()
    assert not p.server.messages(OWNER, "Sent")  # the first look
    p.files()


def rewritten(p: Played) -> None:
    p.sieve(NEW_ID)
    honest(p)


def provider_files(p: Played) -> None:
    p.submits()
    p.files(b"Return-Path: <" + OWNER.encode() + b">\r\n" + SUBMITTED + reply())


def forged_filed(p: Played) -> None:
    p.sieve(FILE_INTO_SENT)
    p.forges()


def forged_filed_scrubbed(p: Played) -> None:
    p.sieve(SCRUB)
    p.forges()


def forged_trace(p: Played) -> None:
    p.sieve(FILE_INTO_SENT)
    p.forges(trace=FORGED_TRACE)


def forged_by_a_neighbour(p: Played) -> None:
    """Somebody with an account at the same provider, which does not hold users to their own addresses."""
    p.sieve(FILE_INTO_SENT)
    p.forges(trace=SUBMITTED.replace(b"phone.example", b"neighbour.example"))


def forged_moved(p: Played) -> None:
    p.forges()
    p.moves_into_sent()


def forged_same_id(p: Played) -> None:
    p.files(reply())
    p.forges(reply(REAL_ID, OWNER, "SEND"))


def honest_and_forged_filed(p: Played) -> None:
    p.sieve(FILE_INTO_SENT)
    honest(p)
    p.forges(reply(REAL_ID, OWNER, "SEND"))


THERE, NOT_THERE = True, False  # an honest copy in Sent, in the end

CASES = (
    Case("plain", honest, THERE),
    Case("INBOX copy discarded", discarded, THERE),
    Case("Sent copy late", sent_late, THERE),
    Case("Sent copy absent", sent_absent, NOT_THERE),
    Case("Message-ID rewritten on delivery", rewritten, THERE),
    Case("plus address bounces", honest, THERE, plus=False),
    Case("Sent copy filed by the provider", provider_files, THERE),
    Case("forged, filed into Sent", forged_filed, NOT_THERE),
    Case("forged, filed, sieve deletes the trace", forged_filed_scrubbed, NOT_THERE),
    Case("forged with a forged trace, filed", forged_trace, NOT_THERE),
    Case("forged, filed, server writes no trace of its own", forged_filed, NOT_THERE, QUIET_LMTP),
    Case("the same, with a forged trace", forged_trace, NOT_THERE, QUIET_LMTP),
    Case("forged by a neighbour, filed", forged_by_a_neighbour, NOT_THERE),
    Case("the same, server writes no trace of its own", forged_by_a_neighbour, NOT_THERE, QUIET_LMTP),
    Case("forged, moved into Sent by a program", forged_moved, NOT_THERE),
    Case("forged with a real Message-ID", forged_same_id, THERE),
    Case("honest and forged, one Message-ID, both filed", honest_and_forged_filed, THERE),
)


@dataclass(frozen=True)
class Copy:
    fields: tuple[tuple[str, str], ...]
    word: str

    def values(self, *names: str) -> list[str]:
        return [value for name, value in self.fields if name in names]


def copy_of(raw: bytes) -> Copy:
    head, _, body = raw.decode("latin-1").partition("\r\n\r\n")
    fields = [line.partition(":") for line in re.sub(r"\r\n(?=[ \t])", " ", head).split("\r\n")]
    return Copy(tuple((name.lower(), value.strip()) for name, _, value in fields), body.strip())


def in_sent(_: Copy) -> bool:
    return True


def undelivered(copy: Copy) -> bool:
    return not copy.values(*DELIVERED)


def traceless(copy: Copy) -> bool:
    return not copy.values(*DELIVERED, "received", "return-path")


def submitted(copy: Copy) -> bool:
    """No delivery field, and no Received but those of an authenticated submission (RFC 3848), the topmost counting."""
    received = copy.values("received")
    return undelivered(copy) and (not received or AUTHENTICATED.search(received[0]) is not None)


RULES = {"in Sent": in_sent, "no Delivered-To": undelivered, "submission": submitted, "no trace": traceless}


def look(copies: list[Copy]) -> str:
    return " / ".join(
        f"{copy.word} {copy.values('message-id')[0].split('-')[0][1:]}"
        f" [{''.join(name[0].upper() if copy.values(name) else '-' for name in TRACE)}{len(copy.values('received'))}]"
        for copy in copies
    )


def main() -> int:
    wrong = dict.fromkeys(RULES, 0)
    print(f"{'case':50} {'INBOX':44} {'Sent':60} " + " ".join(f"{name:>15}" for name in RULES))
    for case in CASES:
        with Dovecot(plus_addressing=case.plus, settings=case.settings) as server:
            played = Played(server)
            case.play(played)
            inbox = [copy_of(raw) for raw in server.messages(OWNER, "INBOX")]
            sent = [copy_of(raw) for raw in server.messages(OWNER, "Sent")]
        verdicts = []
        for name, rule in RULES.items():
            granted = {copy.word for copy in sent if rule(copy)}
            right = granted == ({"SKIP"} if case.honest_in_sent else set())
            wrong[name] += "SEND" in granted
            verdicts.append(("" if right else "! ") + ("+".join(sorted(granted)) or "nothing"))
        shown = look(inbox) + (f" bounced {played.bounced}" if played.bounced else "")
        print(f"{case.name:50} {shown:44} {look(sent):60} " + " ".join(f"{each:>15}" for each in verdicts))
    print("false SEND by rule:", wrong)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
