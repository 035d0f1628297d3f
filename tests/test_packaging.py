"""What is shipped around the code: units, pinned versions, the commands that build and test it."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
UNIT = ROOT / "systemd" / "afterword.service"
USER_UNIT = ROOT / "systemd" / "user" / "afterword.service"
CONSTRAINTS = ROOT / "constraints.txt"
PLACES = re.compile(r"(?m)^ExecStart=\S+")

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed (Debian: apt install systemd)"
)


def analyze(*words, runtime):
    """systemd-analyze's exit code and everything it said."""
    env = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "SYSTEMD_COLORS": "0", "SYSTEMD_LOG_LEVEL": "warning"}
    done = subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, timeout=60, env=env, check=False)
    return done.returncode, done.stdout + done.stderr


def settings(text):
    """Every ``Key=value`` of a unit, in order."""
    return re.findall(r"(?m)^(\w+)=(.*)$", text)


def copy(unit, folder, *, planted=""):
    """The unit with a program that exists here, as verify wants one; its name stays."""
    text = PLACES.sub("ExecStart=/bin/true", unit.read_text())
    path = folder / unit.name
    path.write_text(text.replace("[Install]", planted + "\n[Install]"))
    return path


# --- units -----------------------------------------------------------------------------------------------------------


@needs_systemd
@pytest.mark.parametrize(("unit", "words"), [(UNIT, []), (USER_UNIT, ["--user"])], ids=["system", "user"])
def test_systemd_finds_nothing_to_complain_of_in_the_unit(unit, words, tmp_path):
    assert analyze("verify", "--man=no", *words, str(copy(unit, tmp_path)), runtime=tmp_path) == (0, "")


@needs_systemd
def test_systemd_does_complain_of_a_mistake(tmp_path):
    """So that the silence above means something."""
    path = copy(UNIT, tmp_path, planted="[Service]\nProtectHeaven=yes\n")

    _, said = analyze("verify", "--man=no", str(path), runtime=tmp_path)
    assert "ProtectHeaven" in said


@needs_systemd
def test_the_unit_exposes_at_most_what_a_network_client_must(tmp_path):
    code, said = analyze("security", "--offline=yes", "--threshold=12", str(UNIT), runtime=tmp_path)

    assert code == 0, said


@needs_systemd
def test_the_threshold_does_refuse(tmp_path):
    path = tmp_path / "afterword.service"
    path.write_text(re.sub(r"(?m)^(SystemCallFilter|Private|Protect).*$", "", UNIT.read_text()))

    assert analyze("security", "--offline=yes", "--threshold=12", str(path), runtime=tmp_path)[0] != 0


@pytest.mark.parametrize("unit", [UNIT, USER_UNIT], ids=["system", "user"])
def test_a_wrong_configuration_is_not_tried_again_and_a_hung_daemon_is(unit):
    lines = dict(settings(unit.read_text()))

    assert lines["RestartPreventExitStatus"] == "78"
    assert lines["Restart"] == "on-failure"
    assert lines["Type"] == "notify"
    assert lines["WatchdogSec"] == "3min"
    assert lines["UMask"] == "0077"


def test_the_store_is_the_machines_or_the_one_that_the_user_has_already():
    """Before systemd 254 a user's StateDirectory lies below ~/.config: a run by hand would have another store."""
    lines = dict(settings(UNIT.read_text()))

    assert (lines["StateDirectory"], lines["StateDirectoryMode"]) == ("afterword", "0700")
    assert "StateDirectory" not in dict(settings(USER_UNIT.read_text()))


@pytest.mark.parametrize("unit", [UNIT, USER_UNIT], ids=["system", "user"])
def test_every_line_of_the_service_has_its_reason_above(unit):
    service = unit.read_text().partition("[Service]\n")[2].partition("[Install]")[0]

    assert [each for each in service.strip().split("\n\n") if not each.startswith("#")] == []


def test_nothing_runs_before_the_daemon():
    """On systemd 252 with DynamicUser an ExecStartPre would keep the credentials from the daemon."""
    assert not [key for key, _ in settings(UNIT.read_text()) if key.startswith("Exec") and key != "ExecStart"]


def test_the_units_run_commands_that_exist():
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    for unit in (UNIT, USER_UNIT):
        program, verb, *_ = dict(settings(unit.read_text()))["ExecStart"].split()

        assert Path(program).name in scripts
        assert verb == "run"


# --- pinned versions -----------------------------------------------------------------------------------------------------


def pins(text):
    """Name → (version, count of hashes) of every requirement."""
    joined = re.sub(r"\\\n\s*", " ", re.sub(r"(?m)^\s*#.*\n?", "", text))
    found = {}
    for line in filter(None, map(str.strip, joined.splitlines())):
        match = re.fullmatch(r"([a-z0-9-]+)==([^\s;]+)(?:\s*;[^-]*)?((?:\s+--hash=sha256:[0-9a-f]{64})+)", line)
        assert match, f"not a pinned requirement with hashes: {line[:80]}"
        found[match[1]] = (match[2], match[3].count("--hash="))
    return found


def canonical(requirement):
    return re.sub(r"[-_.]+", "-", re.match(r"[A-Za-z0-9._-]+", requirement)[0]).lower()


def test_everything_that_is_asked_for_is_pinned_with_hashes():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["test"],
    ]
    pinned = pins(CONSTRAINTS.read_text())

    assert {canonical(each) for each in wanted} <= set(pinned)
    assert "editables" in pinned  # hatchling wants it for an editable install without build isolation


def test_the_demo_installs_what_running_needs():
    """`make demo` takes its part of the pins by name; what they bring along is found by `pip check`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    names = re.search(r"(?m)^RUNTIME := ((?:.*\\\n)*.*)$", (ROOT / "Makefile").read_text())[1]
    taken = set(names.replace("\\", " ").split())

    wanted = {canonical(each) for each in (*project["build-system"]["requires"], *project["project"]["dependencies"])}
    assert wanted <= taken
    assert taken <= set(pins(CONSTRAINTS.read_text()))


def test_pins_name_no_place_to_load_from():
    """Whoever installs uses their own index; ours is nobody's business, and hashes say what is right."""
    text = CONSTRAINTS.read_text()

    assert not re.search(r"(?m)^\s*-", re.sub(r"(?m)^\s+--hash=\S+.*$", "", text))
    assert "://" not in text
    assert not re.search(r"(?m)(^|[ (])/\w+/", text)


def test_compiled_packages_have_files_for_more_than_one_machine():
    """A pin with one hash would bind everybody to the processor that it was made on."""
    pinned = pins(CONSTRAINTS.read_text())

    for name in ("pyyaml", "selectolax", "markupsafe", "mypy", "ruff", "cryptography"):
        assert pinned[name][1] > 10, name


@pytest.mark.parametrize(
    "line",
    [
        "pyyaml==6.0",
        "pyyaml>=6.0 --hash=sha256:" + "0" * 64,
        "--extra-index-url x",
        "pyyaml==6.0 --hash=sha256:beef",
    ],
)
def test_an_unpinned_line_is_seen(line):
    with pytest.raises(AssertionError, match="not a pinned"):
        pins(line)


# --- commands --------------------------------------------------------------------------------------------------------------


def test_ci_runs_what_the_makefile_calls_test():
    script = ROOT / ".ci" / "run"
    subprocess.run(["bash", "-n", str(script)], check=True, timeout=10)

    assert "set -euo pipefail" in script.read_text()
    assert re.search(r"(?m)^(exec )?make test$", script.read_text())
    assert os.access(script, os.X_OK)


def test_the_version_has_its_place_in_the_changelog():
    version = re.search(r'__version__ = "([^"]+)"', (ROOT / "daemon" / "afterword" / "__init__.py").read_text())[1]
    text = (ROOT / "CHANGELOG.md").read_text()

    assert re.search(rf"(?m)^## (\[?{re.escape(version)}\]?|\[?Unreleased\]?)", text)


def test_without_rights_nothing_is_installed_and_what_is_missing_is_said(tmp_path):
    """Neither root nor sudo: the rest of the tests shall run all the same."""
    programs = {
        "id": "echo 1000",
        "sudo": "exit 1",
        "dpkg-query": "exit 1",
        "apt-get": f"touch {tmp_path}/installed",
        "dovecot": "exit 0",
    }
    for name, does in programs.items():
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{does}\n")
        path.chmod(0o755)
    env = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", str(ROOT / ".ci" / "servers")], capture_output=True, text=True, timeout=30, env=env, check=False
    )

    assert done.returncode == 0
    assert "missing: dovecot-imapd dovecot-lmtpd dovecot-sieve" in done.stdout
    assert not (tmp_path / "installed").exists()
