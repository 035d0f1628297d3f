"""Passwords come from places that keep them, and no message shows one."""

import os
import sys

import pytest

from afterword.adapters import credentials
from afterword.adapters.credentials import Credential, CredentialError, problem, read

SECRET = "correct horse ñ"


def file(path, content=SECRET, mode=0o600):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    path.chmod(mode)
    return path


def printing(code):
    return Credential(password_command=(sys.executable, "-c", code))


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_file_gives_its_line(tmp_path, end):
    setting = Credential(password_file=file(tmp_path / "p", f"{SECRET}{end}"))
    assert read(setting) == SECRET
    assert problem(setting) is None


def test_blanks_belong_to_a_password(tmp_path):
    assert read(Credential(password_file=file(tmp_path / "p", "  a b \n"))) == "  a b "


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_a_file_that_others_can_read_is_refused(tmp_path, mode):
    setting = Credential(password_file=file(tmp_path / "p", mode=mode))
    with pytest.raises(CredentialError, match="chmod 600"):
        read(setting)
    assert "chmod 600" in problem(setting)


def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe", 0o600)
    tmp_path.chmod(0o700)
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(CredentialError, match="not a file"):
            read(Credential(password_file=path))
    with pytest.raises(CredentialError, match="No such file"):
        read(Credential(password_file=tmp_path / "nowhere"))


def test_a_command_gives_its_first_line():
    assert read(printing("print('first'); print('user: jordan')")) == "first"


def test_a_command_runs_without_a_shell_and_without_input(tmp_path):
    setting = Credential(
        password_command=(sys.executable, "-c", "import sys; print(sys.argv[1], sys.stdin.read())", "$HOME; x")
    )
    assert read(setting) == "$HOME; x "


def test_a_failing_command_is_told_by_its_status_alone():
    with pytest.raises(CredentialError, match="failed with status 3") as refused:
        read(printing(f"import sys; print('{SECRET}'); print('{SECRET}', file=sys.stderr); sys.exit(3)"))
    assert "horse" not in str(refused.value)
    with pytest.raises(CredentialError, match="/nowhere/pass cannot be run"):
        read(Credential(password_command=("/nowhere/pass",)))


def test_a_command_that_does_not_end_is_ended(monkeypatch):
    monkeypatch.setattr(credentials, "PATIENCE", 0.2)
    with pytest.raises(CredentialError, match="did not end within"):
        read(printing("import time; time.sleep(60)"))


def test_the_environment_gives_a_password(monkeypatch):
    setting = Credential(password_env="AFTERWORD_TEST_PASSWORD")
    with pytest.raises(CredentialError, match="no AFTERWORD_TEST_PASSWORD"):
        read(setting)
    assert problem(setting) is not None
    monkeypatch.setenv("AFTERWORD_TEST_PASSWORD", SECRET)
    assert read(setting) == SECRET
    assert problem(setting) is None


def test_systemd_gives_a_password(monkeypatch, tmp_path):
    setting = Credential(credential="imap")
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(CredentialError, match="LoadCredential=imap"):
        read(setting)
    assert problem(setting) is None  # a check from a shell cannot know
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert "No such file" in problem(setting)
    file(tmp_path / "imap", mode=0o400)
    assert read(setting) == SECRET
    assert problem(setting) is None


@pytest.mark.parametrize(("mode", "well"), [(0o440, True), (0o444, False)])
def test_what_systemd_gives_by_an_access_control_list_looks_open_to_a_group_and_is_taken(
    monkeypatch, tmp_path, mode, well
):
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    file(tmp_path / "imap", mode=mode)
    assert (problem(Credential(credential="imap")) is None) is well
    if well:
        assert read(Credential(credential="imap")) == SECRET


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\n", "empty"),
        (b"a\nb\n", "more than one line"),
        (b"a\0b", "more than one line"),
        (b"\xff\xfe", "not text"),
        (b"x" * 20_000, "longer"),
    ],
)
def test_what_no_server_would_take_is_refused_without_being_shown(tmp_path, content, says):
    with pytest.raises(CredentialError, match=says) as refused:
        read(Credential(password_file=file(tmp_path / "p", content)))
    assert "\n" not in str(refused.value)
    assert "xxx" not in str(refused.value)


def test_there_is_exactly_one_place():
    with pytest.raises(ValueError, match="exactly one"):
        Credential()
    with pytest.raises(ValueError, match="exactly one"):
        Credential(password_env="A", credential="b")


def test_a_missing_secret_is_a_temporary_failure_to_whoever_dials():
    """The servers' rooms take an OSError for a connection that could not be made, which is tried again."""
    assert issubclass(CredentialError, OSError)
