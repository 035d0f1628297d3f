"""Nothing that comes by mail breaks the reader: as many mutated messages as fit into four minutes, 100,000 at most.

``AFTERWORD_FUZZ`` is how many are tried; `make fuzz` tries as many as one likes.
"""

import os
import re

import pytest

import faultyreader
import fuzz
import reader
from mutations import Mutator

MESSAGES = int(os.environ.get("AFTERWORD_FUZZ", "100000"))
MINUTES = 4.0


def a_moods(what: str) -> bool:
    """Whether a failure is a time that a busy machine may make of a promised second; `make fuzz` tells it all the same."""
    took = re.fullmatch(r"([\d.]+) s", what)
    return took is not None and float(took[1]) < 3.0


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_mutated_message_breaks_the_reader(tmp_path, record_property):
    told = fuzz.run(fuzz.Share(seed=0, first=0, step=1, until=MESSAGES), jobs=2, minutes=MINUTES)
    fuzz.report(told, 60 * MINUTES, tmp_path)
    record_property("messages", told.done)
    assert told.done >= min(MESSAGES, 2_000)
    assert [each for each in told.failures if not a_moods(each.what)] == []


def test_a_message_is_made_from_its_name_alone():
    one, two = Mutator(), Mutator()
    names = [f"0:{number}" for number in range(50)]
    assert [one.message(name) for name in names] == [two.message(name) for name in reversed(names)][::-1]
    assert len({one.message(name) for name in names}) == len(names)


def test_every_message_that_messages_are_made_from_is_read():
    mutator = Mutator()
    for raw in [*mutator.mails, *mutator.replies[::20]]:
        reader.use(raw)


@pytest.mark.parametrize(
    ("use", "said", "where"),
    [
        (faultyreader.raises, "ValueError: no such mail", "faultyreader.py"),
        (faultyreader.never_ends, "ended at 0.3 s", "faultyreader.py"),
        (faultyreader.takes_long, " s", "faultyreader.py"),
        (faultyreader.grows, " MB", "memory"),
        (faultyreader.dies, "the process ended with 3", "ended with 3"),
    ],
)
def test_a_fault_is_found_and_told_with_its_place(use, said, where):
    share = fuzz.Share(seed=0, first=0, step=1, until=2, use=use, end=0.3 if use is faultyreader.never_ends else 5.0)
    told = fuzz.run(share, jobs=1, minutes=1.0)
    assert told.done == 2
    assert [failure.name for failure in told.failures] == ["0:0", "0:1"]
    assert all(said in failure.what and failure.where.startswith(where) for failure in told.failures)
