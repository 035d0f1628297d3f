"""The schema, step by step: numbered, forward-only, each step in a transaction of its own.

A step is a file ``schema/NNNN_what.sql``. Once released it is never edited; what changes is a new step.
A store that has more steps than this program knows is refused: an older program would not understand it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from afterword.store import StoreError

_FOLDER = Path(__file__).parent / "schema"
_NAME = re.compile(r"(\d{4})_(\w+)\.sql")

_LEDGER = "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)"
_NUMBER = "SELECT COALESCE(MAX(number), 0) AS number FROM migrations"
_DONE = "INSERT INTO migrations (number, name) VALUES (:number, :name)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step: it leads from schema `number` - 1 to schema `number`."""

    number: int
    name: str
    sql: str


class Executor(Protocol):
    """What an engine does for us: one statement, its rows as mappings; and a transaction around some."""

    def transaction(self) -> AbstractContextManager[None]: ...
    def rows(self, sql: str, **parameters: object) -> Sequence[Mapping[str, Any]]: ...


def known() -> tuple[Migration, ...]:
    """Every step that this program has, in order."""
    found = [
        Migration(number=int(match[1]), name=match[2], sql=path.read_text(encoding="utf-8"))
        for path in sorted(_FOLDER.iterdir())
        if (match := _NAME.fullmatch(path.name))
    ]
    if [step.number for step in found] != list(range(1, len(found) + 1)):
        raise StoreError(f"the steps in {_FOLDER} are not numbered 1, 2, 3 …: the installation is broken")
    return tuple(found)


def migrate(engine: Executor, where: str, steps: tuple[Migration, ...] | None = None) -> int:
    """Bring the schema up to date; how many steps were taken. Raises `StoreError` where it is newer than ours."""
    todo = known() if steps is None else steps
    taken = 0
    for step in todo:
        with engine.transaction():
            taken += _take(engine, step)
    check(engine, where, todo)
    return taken


def check(engine: Executor, where: str, steps: tuple[Migration, ...] | None = None) -> None:
    """Refuse (`StoreError`) a schema that is not ours: a newer one, or an older one that nobody has brought up yet."""
    newest = (known() if steps is None else steps)[-1].number
    with engine.transaction():
        number = _number(engine)
    if number < newest:
        raise StoreError(f"{where}: schema {number}, this Afterword has {newest}: restart the daemon, which updates it")
    if number > newest:
        raise StoreError(
            f"{where}: written by a newer Afterword (schema {number}, this one knows {newest}): update Afterword"
        )


def _take(engine: Executor, step: Migration) -> int:
    # Asked inside the transaction: another process may have taken the step meanwhile.
    if _number(engine) >= step.number:
        return 0
    for statement in statements(step.sql):
        engine.rows(statement)
    engine.rows(_DONE, number=step.number, name=step.name)
    return 1


def _number(engine: Executor) -> int:
    engine.rows(_LEDGER)
    return int(engine.rows(_NUMBER)[0]["number"])


def statements(sql: str) -> Iterator[str]:
    """A file's statements, one by one: drivers take no more than one at a time inside a transaction of ours."""
    gathered = ""
    for line in sql.splitlines(keepends=True):
        if gathered or not line.lstrip().startswith("--"):
            gathered += line
        if sqlite3.complete_statement(gathered):
            yield gathered.strip()
            gathered = ""
    if gathered.strip():
        raise StoreError(f"a migration ends in the middle of a statement: {gathered.strip()[:60]!r}")
