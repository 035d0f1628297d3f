"""One SQLite connection that several threads share: a lock around it, and a transaction for whoever holds the lock."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from afterword.store import StoreBusy, StoreError
from afterword.store.codec import scalar

Row = dict[str, Any]

BUSY_SECONDS = 10.0  # how long another process's transaction is waited for

#: A commit is on the disk when it returns; deleted text is overwritten; what the file says is not run.
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
)


class Engine:
    """Statements with named parameters, in and out of transactions. Raises `StoreError` for whatever SQLite raises."""

    def __init__(self, path: Path | None) -> None:
        self.where = str(path) if path else "the store in memory"
        self.lock = threading.RLock()
        try:
            # Autocommit, so that BEGIN and COMMIT are where we write them; threads are kept apart by the lock.
            self._connection = sqlite3.connect(
                path or ":memory:", timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as problem:
            raise self._error(problem) from None
        self._connection.row_factory = sqlite3.Row
        try:
            for pragma in _PRAGMAS:
                self._run(f"PRAGMA {pragma}", {})
        except StoreError:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the connection; a second time, nothing happens."""
        with self.lock:
            self._connection.close()

    def rows(self, sql: str, **parameters: object) -> list[Row]:
        """What a statement gives, all of it."""
        with self.lock:
            return [dict(row) for row in self._run(sql, parameters).fetchall()]

    def change(self, sql: str, **parameters: object) -> int:
        """Run a statement that changes something, inside a transaction; how many rows it changed."""
        with self.lock:
            if not self._connection.in_transaction:
                raise StoreError(f"{self.where}: a change outside of a transaction")
            return self._run(sql, parameters).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the lock and a transaction: committed when the block ends, forgotten when it raises.

        It may write at once, so that no later statement finds the store busy. What fails in COMMIT was not stored.
        """
        with self.lock:
            self._run("BEGIN IMMEDIATE", {})  # refuses a transaction inside a transaction
            try:
                yield
                self._run("COMMIT", {})
            except BaseException:
                if self._connection.in_transaction:  # some errors have rolled it back already
                    self._connection.rollback()
                raise

    def _run(self, sql: str, parameters: dict[str, object]) -> sqlite3.Cursor:
        try:
            return self._connection.execute(sql, {name: scalar(value) for name, value in parameters.items()})
        except sqlite3.Error as problem:
            raise self._error(problem) from problem

    def _error(self, problem: sqlite3.Error) -> StoreError:
        code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
        kind = StoreBusy if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else StoreError
        return kind(f"{self.where}: {' '.join(str(problem).split())}")
