"""Ask, a letter in doubt: which application it is about; and what the owner's answer does."""

from __future__ import annotations

from datetime import timedelta

import structlog

from afterword.core import corrections
from afterword.core.applications import Application
from afterword.core.approval import Standing
from afterword.core.corrections import Choice, Pick, Undecided
from afterword.core.decisions import Received
from afterword.core.messages import Letter, message_key
from afterword.core.reading import choices
from afterword.core.reading.correlation import Ambiguous, Found, Match, nearby
from afterword.core.readings import Reading
from afterword.core.requests import RequestRow
from afterword.core.writing import inquiries, notices
from afterword.core.writing.inquiries import Offered
from afterword.service import asking, known
from afterword.service.party import Party
from afterword.service.turn import Turn
from afterword.store import KnownMessage, codec
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

_LETTERS_A_DAY = 3
#: What was kept so long ago is not asked about any more.
_STALE = timedelta(days=14)


def keep(
    turn: Turn,
    party: Party,
    letter: Letter,
    reading: Reading,
    received: Received,
    found: Found,
    why: str,
    *,
    now: bool,
) -> str:
    """Keep a letter in doubt; the id under which it is kept. `now`: ask the owner at once what it is."""
    kept = corrections.undecided(letter, reading, received, why, _options(turn, party, letter, reading, found))
    content = codec.pack(kept)
    turn.kept.append((kept.id, content))
    if now:
        _ask(turn, party, kept, content)
    return kept.id


def catch_up(turn: Turn, party: Party, store: SqliteStore) -> bool:
    """Ask about letters that were kept when the owner had been asked enough for a day. Whether there was any."""
    waiting = [(codec.unpack(Undecided, content), content) for _, content in store.unasked(party.account)]
    waiting = [one for one in waiting if one[0].at >= turn.now - _STALE]
    waiting.sort(key=lambda one: one[0].at)
    for kept, content in waiting[: room(turn, store)]:
        _ask(turn, party, kept, content)
    return bool(turn.asked)


def room(turn: Turn, store: SqliteStore) -> int:
    """About how many more letters the owner is asked today: a few a day, so that the rest still reaches them."""
    since = turn.now - timedelta(days=1)
    asked = {row.letter for row in store.requests(turn.account, "") if row.asked_at > since}
    return max(0, _LETTERS_A_DAY - len(asked))


def _ask(turn: Turn, party: Party, kept: Undecided, content: str) -> None:
    asking.choice(turn, party, kept, content, _offered(turn, kept), silences=_silences(turn, kept))
    log.info("owner_asked_which", why=kept.why, options=len(kept.options))


def _silences(turn: Turn, kept: Undecided) -> bool:
    return bool(corrections.silenced(kept, turn.applications.values()))


def token_is_out(turn: Turn, party: Party, store: SqliteStore, request: RequestRow) -> None:
    """Ask anew about a letter in doubt, with a token that nobody knows."""
    content = store.undecided(party.account, request.letter or "")
    if content is not None:
        kept = codec.unpack(Undecided, content)
        _withdraw_last_words(turn, store, kept)
        asking.choice(
            turn, party, kept, content, _offered(turn, kept), silences=_silences(turn, kept), before="token_out"
        )


def _withdraw_last_words(turn: Turn, store: SqliteStore, kept: Undecided) -> None:
    rows = store.requests(turn.account, "")
    turn.withdrawn += [asking.run_out_name(row.id) for row in rows if row.letter == kept.id]


def _options(turn: Turn, party: Party, letter: Letter, reading: Reading, found: Found) -> tuple[str, ...]:
    match found:
        case Match():
            return (found.application,)
        case Ambiguous():
            return found.applications
        case _:
            applications = known.known_applications(turn.applications, party)
            return nearby(letter, reading, applications, corrections.MOST_OPTIONS)


def _offered(turn: Turn, kept: Undecided) -> tuple[Offered, ...]:
    found = (turn.applications.get(option) or Application(id=option) for option in kept.options)
    return tuple(Offered(one.company, one.role, known.last_word(one)) for one in found)


def answered(
    turn: Turn, party: Party, store: SqliteStore, letter: Letter, request: RequestRow, standing: Standing, key: str
) -> None:
    """What the owner said a letter is. An answer that is not clear is asked about; a second one changes nothing."""
    content = store.undecided(party.account, request.letter or "")
    if standing is not Standing.GRANTED or content is None or corrections.fingerprint(content) != request.revision_hash:
        log.info("reply_refused", why="decided_before", request=request.id)
        turn.tell(notices.decided_before(request.id))
        return
    kept = codec.unpack(Undecided, content)
    offered = _offered(turn, kept)
    named = inquiries.labels(kept, offered, asking.matter_of_none(turn, party))
    every = corrections.choices(kept)
    place = choices.read(letter, named, [inquiries.words(choice) for choice in every])
    log.info(
        "choice_understood", request=request.id, choice=every[place].pick.value if place is not None else "unclear"
    )
    if place is None:
        _withdraw_last_words(turn, store, kept)
        silences = _silences(turn, kept)
        asking.choice(turn, party, kept, content, offered, silences=silences, before="unclear", after=request.id)
        return
    turn.used.append((request.id, key))
    _withdraw_last_words(turn, store, kept)
    decide(turn, kept, every[place])


def decide(turn: Turn, kept: Undecided, choice: Choice) -> None:
    """Do what the owner said of a letter, and remember it; whoever heard it."""
    match choice.pick:
        case Pick.APPLICATION | Pick.NEW:
            turn.decided.append((kept.id, _assign(turn, kept, choice.application)))
        case Pick.NOT_MINE:
            for name in corrections.silenced(kept, turn.applications.values()):
                turn.known.append(KnownMessage(message_key(name), "", None, turn.now, "elsewhere"))
            turn.decided.append((kept.id, ""))
        case Pick.LEAVE:
            turn.decided.append((kept.id, ""))


def _assign(turn: Turn, kept: Undecided, application: str | None) -> str:
    if application is None:
        application, opened = corrections.opened(kept)
        if application not in turn.applications:
            turn.happened(application, opened)
    turn.happened(application, *corrections.assigned(turn.applications[application], kept, turn.now))
    asking.dropped(turn, application)
    return application


def elsewhere(store: SqliteStore, account: str, letter: Letter, reading: Reading) -> bool:
    """Whether the owner has said that what this sender writes is about no application of theirs."""
    names = corrections.elsewhere_of(letter, reading)
    return any(store.known(account, message_key(name)) is not None for name in names)
