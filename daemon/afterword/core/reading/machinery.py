"""Mail that machines write by themselves: bounces, delays, receipts, automatic answers, bulk mail (RFC 3464, 3798, 3834)."""

from __future__ import annotations

import re
from enum import StrEnum

from afterword.core.messages import Letter
from afterword.core.reading.cues import plain


class Machine(StrEnum):
    """What a machine wrote; NONE: nothing says that it was one."""

    BOUNCE = "bounce"
    DELAY = "delay"
    RECEIPT = "receipt"  # read or delivered: nobody has said anything
    ANSWER = "answer"  # an automatic answer
    BULK = "bulk"  # to many at once
    NONE = "none"


_POSTMASTERS = ("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "maildaemon", "mdaemon")
_ACTION = re.compile(r"^action:\s*([a-z]+)", re.IGNORECASE | re.MULTILINE)
_UNDELIVERED = re.compile(
    r"undeliver|delivery (?:status notification|has failed|failed|failure)|delivery to the following|returned mail|returned to "
    r"sender|could not be delivered|couldn't be delivered|was(?:n't| not) delivered|mail delivery failed|failure notice|"
    r"address not found|user unknown|mailbox (?:is )?(?:full|unavailable)|unzustellbar|nicht zugestellt|non remis|"
    r"no se (?:ha )?(?:pudo|podido) entregar|non-?delivery|recipient address rejected|permanent (?:error|failure)"
)
_DELAYED = re.compile(
    r"delay|will (?:be retried|keep trying|continue to (?:be )?(?:try|attempt|retr))|still (?:being )?(?:retried|trying)|"
    r"do(?:es)? not need to resend|not yet (?:been )?delivered|warning: message|verzogert|retarde"
)
_READ = re.compile(
    r"^(?:read|gelesen|lu|leido|delivered|read receipt|lesebestatigung|return receipt)\s*:|your message was (?:read|displayed)"
)
_AWAY_SUBJECT = re.compile(
    r"^(?:(?:re|aw|antw)\s*:\s*)?(?:automatic(?:ally)? (?:reply|response|answer)|auto(?:matic)?[- ]?(?:reply|response)|autoreply|"
    r"out[- ]of[- ](?:the[- ])?office|ooo\b|i am out of|on leave|away from|automatische antwort|abwesen|automatische abwesen|"
    r"abwesenheits|reponse automatique|absence|respuesta automatica|fuera de la oficina|antwort automatisch)"
)


def machine(letter: Letter) -> Machine:
    """What kind of machine wrote a letter, told by its headers and, where they are silent, by fixed wordings."""
    subject = plain(letter.subject)
    author = letter.from_[0].key if letter.from_ else ""
    report = _report(letter, subject, author)
    if report is not Machine.NONE:
        return report
    submitted = letter.header("auto-submitted").casefold()
    if _AWAY_SUBJECT.search(subject) or _auto_headers(letter) or "auto-replied" in submitted:
        return Machine.ANSWER
    bulk = letter.header("precedence").casefold() in {"bulk", "list"} or "list-id" in letter.headers
    return Machine.BULK if bulk or "list-unsubscribe" in letter.headers else Machine.NONE


def _auto_headers(letter: Letter) -> bool:
    if any(name in letter.headers for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from")):
        return True
    return letter.header("precedence").casefold() == "auto_reply"


def _report(letter: Letter, subject: str, author: str) -> Machine:
    content_type = letter.header("content-type").casefold()
    if "disposition-notification" in content_type or _READ.search(subject):
        return Machine.RECEIPT
    actions = {found.casefold() for found in _ACTION.findall(letter.report)}
    if actions:
        return Machine.BOUNCE if "failed" in actions else Machine.DELAY
    postal = author.partition("@")[0] in _POSTMASTERS or "x-failed-recipients" in letter.headers
    if not postal and letter.header("return-path").strip() != "<>":
        return Machine.NONE
    said = f"{subject} {plain(letter.text[:3000])}"
    if (
        _DELAYED.search(said)
        and "x-failed-recipients" not in letter.headers
        and not re.search(r"\b5\d\d\b|permanent", said)
    ):
        return Machine.DELAY
    return Machine.BOUNCE if postal or _UNDELIVERED.search(said) else Machine.NONE
