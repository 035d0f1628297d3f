"""No guard of core can be taken away unnoticed; and the tool that says so says it only where it is true."""

from __future__ import annotations

import pytest

import guards
from guardlist import ALL, PROOF, Guard

HARMLESS = ("core/approval.py", '"""What a reply is worth."""', '"""What it is worth."""')


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_every_guard_of_core_is_seen_to_be_missing(capsys):
    assert guards.main(["--core"]) == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("edit", "tests", "told"),
    [
        (HARMLESS, PROOF, "nothing noticed"),
        (("core/approval.py", "no such line", ""), PROOF, "0 times"),
        (("core/approval.py", "return", "return 1"), PROOF, "times, not once"),
        (("core/approval.py", "import hmac\n", "import no_such_module\n"), PROOF, "pytest ended with"),
        (HARMLESS, ("tests/core/test_approval.py::no_such_test",), "the tests fail as they are"),
    ],
)
def test_what_proves_nothing_is_told_as_unproved(edit, tests, told):
    """Nothing failed; the text is not there, or not once; all fails for another reason; it failed before."""
    (outcome,) = guards.proved([Guard("g", (edit,), tests)], 1)

    assert outcome.caught_by is None
    assert told in outcome.why


def test_the_copy_is_as_it_was_after_a_guard_was_put_back(tmp_path):
    copy = guards.copied(guards.ROOT, tmp_path)
    room = copy / "daemon" / "afterword" / "core" / "approval.py"
    before = room.read_bytes()
    with guards.without(Guard("g", (HARMLESS, ("core/approval.py", "import hmac\n", "")), ()), copy):
        assert room.read_bytes() != before
    assert room.read_bytes() == before


def test_guards_are_told_apart_by_name():
    names = [guard.name for guard in ALL]

    assert len(names) == len(set(names))


def test_an_unknown_name_is_no_proof(capsys):
    assert guards.main(["--only", "no such guard"]) == 2
    assert "no such guard" in capsys.readouterr().out
