"""`afterword understand` as a process: pipes that close, terminals, interruption."""

import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAIL = ROOT / "tests" / "corpus" / "mail"
COMMAND = [sys.executable, "-m", "afterword", "understand"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "daemon"), "TERM": "xterm", "COLUMNS": "90"}
for name in ("NO_COLOR", "PYTHONUNBUFFERED", "PYTHONIOENCODING"):
    ENVIRONMENT.pop(name, None)


def many(folder, count):
    """Names for so many messages."""
    for number in range(count):
        (folder / f"{number:06}.eml").symlink_to(MAIL / "m016.eml")
    return folder


@pytest.mark.parametrize("how", [(), ("--json",), ("--explain",)])
@pytest.mark.parametrize("count", [1, 300])
def test_a_reader_who_has_heard_enough_ends_it_quietly(how, count, tmp_path):
    """Less than what is held back before it is written, and more."""
    with subprocess.Popen(
        [*COMMAND, *how, str(many(tmp_path, count))], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_an_interruption_ends_it_with_130_and_no_traceback(tmp_path):
    with subprocess.Popen(
        [*COMMAND, "--json", str(many(tmp_path, 20_000))],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**ENVIRONMENT, "PYTHONUNBUFFERED": "1"},
    ) as process:  # fmt: skip
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1]
    assert said == b""
    assert process.returncode == 130


def on_terminal(*arguments, **environment):
    """What a terminal gets, and what standard error gets on another."""
    main, side = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, *arguments], stdin=side, stdout=side, stderr=subprocess.PIPE, env={**ENVIRONMENT, **environment}
    ) as process:
        os.close(side)
        got = b""
        try:
            while piece := os.read(main, 65536):
                got += piece
        except OSError:  # Linux says so where the other side has closed
            pass
        os.close(main)
        assert process.stderr.read() == b""
    return got.decode()


def test_a_terminal_gets_its_own_width_and_styles_and_no_color_is_honoured():
    painted = on_terminal("--explain", str(MAIL / "m016.eml"))
    assert "\x1b[1m" in painted
    plain = on_terminal("--explain", str(MAIL / "m016.eml"), NO_COLOR="1")
    assert "\x1b" not in plain
    assert "⟨kind⟩" in plain
    assert all(len(line) <= 90 for line in plain.splitlines())
    assert "⟨" not in painted
    assert re.sub(r"\x1b\[[\d;]*m", "", painted).splitlines()[:2] == plain.splitlines()[:2]


def test_an_output_that_lacks_letters_is_no_reason_to_end(tmp_path):
    (tmp_path / "é.eml").write_bytes((MAIL / "m016.eml").read_bytes())
    for how in ("--json", "--explain"):
        done = subprocess.run(
            [*COMMAND, how, str(tmp_path)],
            capture_output=True,
            env={**ENVIRONMENT, "PYTHONIOENCODING": "ascii"},
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert b'"\\u00e9.eml"' in done.stdout if how == "--json" else b"?.eml" in done.stdout
