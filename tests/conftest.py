"""Fixtures that more than one floor uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from servers.dovecot import Dovecot, missing


@pytest.fixture
def dovecot(tmp_path: Path) -> Iterator[Dovecot]:
    """A real Dovecot of the test's own; mark the test ``servers``."""
    if (why := missing()) is not None:
        pytest.skip(why)
    with Dovecot(tmp_path) as server:
        yield server
