# ruff: noqa: S608 - what is put into statements here are names of our own columns, never values
"""Every statement, in plain SQL that SQLite and PostgreSQL share. Parameters are named, ``:so``.

An engine whose driver writes parameters in another way translates them; nothing else about these differs.
"""

from __future__ import annotations

from dataclasses import fields

from afterword.core.outbox import OutboxEntry
from afterword.core.requests import RequestRow

_OUTBOX = ", ".join(f.name for f in fields(OutboxEntry))
_REQUESTS = ", ".join(f.name for f in fields(RequestRow))

# --- meta -------------------------------------------------------------------------------------------------------------

META = "SELECT value FROM meta WHERE name = :name"
KEEP_META = "INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING"

# --- events -----------------------------------------------------------------------------------------------------------

EVENTS = """
    SELECT name, name_version, data FROM events
    WHERE account = :account AND application = :application ORDER BY version
"""
APPLICATIONS = "SELECT application FROM streams WHERE account = :account ORDER BY opened_at, application"
AGENDA = """
    SELECT application FROM streams WHERE account = :account AND next_look <= :now ORDER BY next_look, application
"""
NEXT_LOOK = "SELECT MIN(next_look) AS next_look FROM streams WHERE account = :account"
OPEN_STREAM = """
    INSERT INTO streams (account, application, version, opened_at, next_look)
    VALUES (:account, :application, :version, :opened_at, :next_look) ON CONFLICT DO NOTHING
"""
MOVE_STREAM = """
    UPDATE streams SET version = :version, next_look = :next_look
    WHERE account = :account AND application = :application AND version = :expected
"""
APPEND = """
    INSERT INTO events (account, application, version, name, name_version, at, data)
    VALUES (:account, :application, :version, :name, :name_version, :at, :data)
"""

# --- requests ---------------------------------------------------------------------------------------------------------

REQUEST = f"SELECT {_REQUESTS} FROM requests WHERE account = :account AND id = :id"
REQUESTS = f"""
    SELECT {_REQUESTS} FROM requests WHERE account = :account AND application = :application ORDER BY asked_at, id
"""
ASK = f"INSERT INTO requests ({_REQUESTS}) VALUES ({', '.join(':' + f.name for f in fields(RequestRow))})"
USE_REQUEST = """
    UPDATE requests SET used_at = :at, used_by = :used_by WHERE account = :account AND id = :id AND used_at IS NULL
"""


def close_requests(narrowed: tuple[str, ...]) -> str:
    """Close what is open among the requests, narrowed by application, note, interview, letter or id."""
    if strange := set(narrowed) - {"application", "note", "interview", "letter", "id"}:
        raise ValueError(f"requests are not closed by {min(strange)}")
    narrowing = "".join(f" AND {name} = :{name}" for name in narrowed)
    return f"""
        UPDATE requests SET closed = :why, closed_at = :at
        WHERE account = :account AND used_at IS NULL AND closed IS NULL{narrowing}
    """


# --- outbox -----------------------------------------------------------------------------------------------------------

QUEUE = f"INSERT INTO outbox ({_OUTBOX}) VALUES ({', '.join(':' + f.name for f in fields(OutboxEntry))})"
OUTBOX_ENTRY = f"SELECT {_OUTBOX} FROM outbox WHERE account = :account AND id = :id"
OUTBOX_FOR_NOTE = f"SELECT {_OUTBOX} FROM outbox WHERE account = :account AND note = :note ORDER BY created_at, id"
#: Letters to the owner first: among them are requests with a deadline ahead.
DUE_OUTBOX = f"""
    SELECT {_OUTBOX} FROM outbox
    WHERE account = :account AND phase = 'approved' AND not_before <= :now AND (next_try IS NULL OR next_try <= :now)
    ORDER BY CASE purpose WHEN 'owner' THEN 0 ELSE 1 END, not_before, created_at, id
"""
#: Notes that went out and whose copy does not stand in Sent yet.
UNFILED = f"""
    SELECT {_OUTBOX} FROM outbox
    WHERE account = :account AND phase = 'sent' AND purpose = 'note' AND copied_to_sent = 0 ORDER BY created_at, id
"""
#: What left or may have left. A mail that was tried again left no earlier than its last try was due.
MAYBE_SENT = """
    SELECT purpose, content FROM outbox
    WHERE account = :account AND phase IN ('committing', 'sent', 'in_doubt')
    AND (date >= :since OR next_try >= :since)
"""


def outbox_in(phases: int) -> str:
    """The outbox in any of so many phases, given as ``:phase0`` and so on."""
    names = ", ".join(f":phase{i}" for i in range(phases))
    return f"SELECT {_OUTBOX} FROM outbox WHERE account = :account AND phase IN ({names}) ORDER BY created_at, id"


def change_entry(names: tuple[str, ...]) -> str:
    """Set columns of an outbox entry, if it is in phase ``:present`` still."""
    known = {f.name for f in fields(OutboxEntry)}
    if strange := set(names) - known:
        raise ValueError(f"outbox has no {min(strange)}")
    setting = ", ".join(f"{name} = :{name}" for name in names)
    return f"UPDATE outbox SET {setting} WHERE account = :account AND id = :id AND phase = :present"


# --- messages ---------------------------------------------------------------------------------------------------------

CURSOR = "SELECT uidvalidity, last_uid FROM cursors WHERE account = :account AND folder = :folder"
FOLDERS_READ = "SELECT folder FROM cursors WHERE account = :account ORDER BY folder"
#: Under one UIDVALIDITY a cursor never goes back.
MOVE_CURSOR = """
    INSERT INTO cursors (account, folder, uidvalidity, last_uid) VALUES (:account, :folder, :uidvalidity, :last_uid)
    ON CONFLICT (account, folder) DO UPDATE SET uidvalidity = excluded.uidvalidity, last_uid = CASE
        WHEN cursors.uidvalidity = excluded.uidvalidity AND cursors.last_uid > excluded.last_uid THEN cursors.last_uid
        ELSE excluded.last_uid END
"""
KNOWN = "SELECT key, folder, application, at, role FROM known WHERE account = :account AND key = :key"
REMEMBER = """
    INSERT INTO known (account, key, folder, application, at, role)
    VALUES (:account, :key, :folder, :application, :at, :role) ON CONFLICT DO NOTHING
"""
#: Of two that are known by one key the later.
REMEMBER_LATEST = """
    INSERT INTO known (account, key, folder, application, at, role)
    VALUES (:account, :key, :folder, :application, :at, :role)
    ON CONFLICT (account, key) DO UPDATE SET
        folder = excluded.folder, application = excluded.application, at = excluded.at, role = excluded.role
    WHERE excluded.at >= known.at
"""
_PLACE = "account = :account AND folder = :folder AND uidvalidity = :uidvalidity AND uid = :uid"
TRIED = """
    INSERT INTO tries (account, folder, uidvalidity, uid, tries) VALUES (:account, :folder, :uidvalidity, :uid, 1)
    ON CONFLICT (account, folder, uidvalidity, uid) DO UPDATE SET tries = tries.tries + 1
"""
TRIES = f"SELECT tries FROM tries WHERE {_PLACE}"
HANDLED = f"DELETE FROM tries WHERE {_PLACE}"
QUARANTINED = (
    "SELECT folder, uidvalidity, uid, reason, at FROM quarantine WHERE account = :account ORDER BY at, folder, uid"
)
SET_ASIDE = """
    INSERT INTO quarantine (account, folder, uidvalidity, uid, reason, at)
    VALUES (:account, :folder, :uidvalidity, :uid, :reason, :at)
    ON CONFLICT (account, folder, uidvalidity, uid) DO UPDATE SET reason = excluded.reason, at = excluded.at
"""
RELEASE = f"DELETE FROM quarantine WHERE {_PLACE}"
LETTERS_SINCE = """
    SELECT at, from_addr, from_domain, application, kind, clear, letter FROM letters
    WHERE account = :account AND at >= :since ORDER BY at
"""
NOTE_LETTER = """
    INSERT INTO letters (account, at, from_addr, from_domain, application, kind, clear, letter)
    VALUES (:account, :at, :from_addr, :from_domain, :application, :kind, :clear, :letter)
"""
CLEAR_LETTER = """
    UPDATE letters SET clear = 1, application = :application WHERE account = :account AND letter = :letter
"""
UNDECIDED = "SELECT content FROM undecided WHERE account = :account AND letter = :letter"
KEEP_UNDECIDED = """
    INSERT INTO undecided (account, letter, content) VALUES (:account, :letter, :content) ON CONFLICT DO NOTHING
"""
#: Letters in doubt that the owner was not asked about yet.
UNASKED = """
    SELECT letter, content FROM undecided
    WHERE account = :account AND NOT EXISTS (
        SELECT 1 FROM requests WHERE requests.account = undecided.account AND requests.letter = undecided.letter
    )
"""
FORGET_UNDECIDED = "DELETE FROM undecided WHERE account = :account AND letter = :letter"
DRAFT_COPY = """
    SELECT folder, uidvalidity, uid, content_hash, revision, removing FROM draft_copies
    WHERE account = :account AND note = :note
"""
DRAFT_COPIES = """
    SELECT note, folder, uidvalidity, uid, content_hash, revision, removing FROM draft_copies
    WHERE account = :account ORDER BY note
"""
FORGET_DRAFT = "DELETE FROM draft_copies WHERE account = :account AND note = :note"
KEEP_DRAFT = """
    INSERT INTO draft_copies (account, note, folder, uidvalidity, uid, content_hash, revision, removing)
    VALUES (:account, :note, :folder, :uidvalidity, :uid, :content_hash, :revision, :removing)
"""
