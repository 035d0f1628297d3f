"""What a provider does with mail to oneself, found out by mailing two probes: for `afterword check --roundtrip`.

One goes to the owner's plain address, one to its plus part (RFC 5233). Both are looked for in every folder but Drafts
and Trash until they have arrived or the time is over. Nothing in the mailbox is changed.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, formataddr

from afterword.adapters.folders import Folder
from afterword.adapters.mailbox import Mailbox, MailboxError
from afterword.adapters.submission import Accepted, Outcome
from afterword.core.approval import DELIVERED
from afterword.core.messages import FolderUse, Letter
from afterword.core.policy import Owner
from afterword.core.reading import authentication, mime
from afterword.core.reading.authentication import AuthResult

PAUSE = 2.0  # seconds between two looks
LINGER = 15.0  # seconds that a copy in Sent is waited for once the probes have arrived
_ELSEWHERE = frozenset({FolderUse.DRAFTS, FolderUse.TRASH, FolderUse.ALL})

Send = Callable[[str, bytes], Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A mail to oneself. `nonce` stands in its subject and body: it is found even under another Message-ID."""

    nonce: str
    message_id: str
    to: str


@dataclass(slots=True, kw_only=True)
class Found:
    """What became of one probe."""

    outcome: Outcome
    folder: Folder | None = None  # where it was delivered
    letter: Letter | None = None
    filed: bool = False  # a copy stands in Sent that nobody of us put there
    trace: tuple[str, ...] = ()  # what in that copy only a delivery writes: the daemon refuses it as a proof
    returned: bool = False  # it came back: a bounce quotes it
    seconds: float = 0.0  # until it was seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What both probes tell."""

    plain: Found
    plus: Found
    message_id_kept: bool
    has_sent: bool
    authserv_ids: tuple[str, ...] = field(default=())  # the topmost first
    verdict: AuthResult = AuthResult.NONE

    @property
    def arrived(self) -> bool:
        return self.plain.letter is not None

    @property
    def plus_addressing(self) -> bool:
        return self.plus.letter is not None

    @property
    def filed(self) -> bool:
        """Whether the provider files copies into Sent by itself."""
        return self.plain.filed or self.plus.filed

    @property
    def trace(self) -> tuple[str, ...]:
        """The fields by which the provider's copies in Sent look like delivered mail."""
        return tuple(dict.fromkeys((*self.plain.trace, *self.plus.trace)))

    @property
    def proofs(self) -> tuple[str, ...]:
        """The proofs of approval that work here, the better one first.

        The copies that a provider files take the place of those of mail programs, so what they lack, replies lack.
        """
        working = [("sent-copy", self.has_sent and not self.trace), ("dkim", self.verdict is AuthResult.PASS)]
        return tuple(name for name, works in working if works)


def probes(owner: Owner) -> tuple[Probe, Probe]:
    """The plain one and the one with a plus part, each with a Message-ID of its own."""
    local, _, domain = owner.addresses[0].rpartition("@")

    def probe(to: str) -> Probe:
        nonce = secrets.token_hex(12)
        return Probe(nonce=nonce, message_id=f"<probe.{nonce}@{domain}>", to=to)

    return probe(owner.addresses[0]), probe(f"{local}+probe-{secrets.token_hex(4)}@{domain}")


def rendered(probe: Probe, owner: Owner, date: datetime) -> bytes:
    """A probe's octets."""
    address = owner.addresses[0]
    message = EmailMessage(policy=SMTP if address.isascii() else SMTPUTF8)
    message["From"] = formataddr(("Afterword", address))
    message["To"] = probe.to
    message["Subject"] = f"Afterword probe {probe.nonce}"
    message["Date"] = format_datetime(date)
    message["Message-ID"] = probe.message_id
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(
        f"Afterword sent this to itself, to see how your provider treats such mail.\nYou can delete it.\n\n{probe.nonce}\n"
    )
    return message.as_bytes()


def roundtrip(mailbox: Mailbox, send: Send, owner: Owner, date: datetime, *, wait: float) -> Findings:
    """Send both probes and look for them, at most `wait` seconds. Raises `MailboxError`."""
    seen = {}
    folders = []
    for each in mailbox.folders():
        if each.selectable and each.use not in _ELSEWHERE and (last := _last_uid(mailbox, each)) is not None:
            folders.append(each)
            seen[each.name] = last
    sent = probes(owner)
    found = {probe: Found(outcome=send(probe.to, rendered(probe, owner, date))) for probe in sent}
    began = time.monotonic()
    while True:
        waited = time.monotonic() - began
        for folder in folders:
            _look(mailbox, folder, seen, found, waited)
        if waited >= wait or _complete(found, waited - LINGER):
            break
        time.sleep(min(PAUSE, wait - waited))
    has_sent = any(each.use is FolderUse.SENT for each in folders)
    return _findings(sent[0], found[sent[0]], found[sent[1]], has_sent=has_sent)


def _last_uid(mailbox: Mailbox, folder: Folder) -> int | None:
    """The UID above which what is new lies; None for a folder that the server keeps from us."""
    try:
        return (mailbox.status(folder.name).uidnext or 1) - 1
    except MailboxError as problem:
        if problem.reason != "refused":
            raise
        return None


def _complete(found: dict[Probe, Found], before: float) -> bool:
    """Whether nothing more is to be waited for: what was accepted has arrived, with its copy in Sent or long `before`."""
    accepted = [each for each in found.values() if isinstance(each.outcome, Accepted) and not each.returned]
    return all(each.letter is not None and (each.filed or each.seconds <= before) for each in accepted)


def _look(mailbox: Mailbox, folder: Folder, seen: dict[str, int], found: dict[Probe, Found], waited: float) -> None:
    for raw in _news(mailbox, folder, seen):
        for probe, state in found.items():
            if probe.nonce.encode() not in raw:
                continue
            if folder.use is FolderUse.SENT:
                state.filed = True
                state.trace += trace(raw)
            elif state.letter is None and isinstance(letter := mime.read(raw), Letter):
                if probe.nonce in letter.subject:
                    state.folder, state.letter, state.seconds = folder, letter, waited
                else:  # many providers accept what they cannot deliver, and tell so by a mail that quotes it
                    state.returned = True


def _news(mailbox: Mailbox, folder: Folder, seen: dict[str, int]) -> Iterator[bytes]:
    mailbox.select(folder.name)
    for uid in mailbox.new_uids(seen[folder.name]):
        seen[folder.name] = uid
        if (fetched := mailbox.fetch(uid)) is not None:
            yield fetched.raw


def _findings(probe: Probe, plain: Found, plus: Found, *, has_sent: bool) -> Findings:
    if plain.letter is None:
        return Findings(plain=plain, plus=plus, message_id_kept=False, has_sent=has_sent)
    stamped = stampers(plain.letter)
    verdict = authentication.verdict(plain.letter, stamped[0]).result if stamped else AuthResult.NONE
    return Findings(
        plain=plain,
        plus=plus,
        message_id_kept=plain.letter.message_id == probe.message_id,
        has_sent=has_sent,
        authserv_ids=stamped,
        verdict=verdict,
    )


def trace(copy: bytes) -> tuple[str, ...]:
    """The fields of a copy in Sent that only a delivery writes, by which the daemon refuses it (`core.approval`)."""
    letter = mime.read(copy)
    return tuple(name for name in DELIVERED if isinstance(letter, Letter) and name in letter.headers)


def stampers(letter: Letter) -> tuple[str, ...]:
    """Whose Authentication-Results a letter carries (RFC 8601 section 2.2: the authserv-id comes first)."""
    names = [value.partition(";")[0].split() for value in letter.headers.get("authentication-results", ())]
    return tuple(dict.fromkeys(words[0] for words in names if words and "=" not in words[0]))
