"""Fixtures that more than one floor uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from servers.dovecot import Dovecot, missing


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    """A test that sets logging up leaves it to nobody: its stream is closed by then."""
    yield
    structlog.reset_defaults()


@pytest.fixture
def dovecot(tmp_path: Path) -> Iterator[Dovecot]:
    """A real Dovecot of the test's own; mark the test ``servers``."""
    if (why := missing()) is not None:
        pytest.skip(why)
    with Dovecot(tmp_path) as server:
        yield server
