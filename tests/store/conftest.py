from pathlib import Path

import pytest

from afterword.store.sqlite import SqliteStore

ENGINES = ["sqlite file", "sqlite memory"]


@pytest.fixture(params=ENGINES)
def store(request, tmp_path: Path):
    """An empty store of each engine: one contract for all of them."""
    path = tmp_path / "state" / "afterword.db" if request.param == "sqlite file" else None
    opened = SqliteStore.open(path)
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "afterword.db"
