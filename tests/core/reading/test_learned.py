"""The learned weights belong to the labelled mail that lies beside them, and to the rooms that use them."""

import importlib
import pkgutil
from pathlib import Path

import pytest

from afterword.core.reading import acts, learned, weighing
from afterword.core.readings import Kind

ROOT = Path(__file__).parents[3]
TABLES = [each.name for each in pkgutil.iter_modules(learned.__path__)]


def table(name):
    return importlib.import_module(f"afterword.core.reading.learned.{name}").TABLE


@pytest.fixture
def training(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "bench" / "training"))
    return importlib.import_module


def test_the_weights_were_learned_from_the_mail_that_is_here(training):
    """After a change of tests/corpus: `make weights`."""
    assert training("corpus").fingerprint() == learned.FROM


def test_the_weights_were_learned_for_the_signs_that_the_rooms_see(training):
    """After a change of what is a sign (a pattern, a cue, a bound): `make weights`."""
    assert training("signature").signature() == learned.SIGNS


def test_every_table_is_as_it_would_be_written():
    assert len(TABLES) == 9
    for name in TABLES:
        assert weighing.dumped(weighing.parse(table(name))) == table(name)


def test_every_kind_and_every_act_can_be_found():
    settled_by_headers = {Kind.BOUNCE}
    assert {*weighing.parse(table("kinds")).classes} >= {kind.value for kind in Kind if kind not in settled_by_headers}
    assert len(acts.shares("your interview is confirmed", {})) == 22
