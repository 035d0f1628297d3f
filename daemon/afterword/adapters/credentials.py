"""Where passwords come from: a file, a command, the environment, or systemd (systemd.exec(5), LoadCredential=).

Never from the configuration itself. No message of this room holds any part of a secret.
"""

from __future__ import annotations

import os
import stat
import subprocess
from dataclasses import dataclass, fields
from pathlib import Path

PATIENCE = 30.0  # seconds that a command may take
_LONGEST = 10_000  # octets of a password or an OAuth token
#: Whom a file of the owner's must be closed to, as a mode. What systemd hands over may be given to the service by an
#: access control list, whose mask then stands where the group's rights do (acl(5)).
_OTHERS, _ANYBODY = 0o077, 0o007


class CredentialError(OSError):
    """A secret cannot be had: one line that says why. Temporary, like any failure that says nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """Where one password comes from; exactly one of these is set.

    ``password_command`` is run without a shell; the first line that it prints is the password. ``credential`` names a
    file in ``$CREDENTIALS_DIRECTORY``.
    """

    password_file: Path | None = None
    password_command: tuple[str, ...] | None = None
    password_env: str | None = None
    credential: str | None = None

    def __post_init__(self) -> None:
        if len([f for f in fields(self) if getattr(self, f.name) is not None]) != 1:
            raise ValueError("a password comes from exactly one place")


def read(setting: Credential) -> str:
    """The password. Blocks, for a command at most `PATIENCE` seconds. Raises `CredentialError`."""
    match setting:
        case Credential(password_file=Path() as path):
            secret = _file(path)
        case Credential(password_command=tuple() as command):
            secret = _command(command)
        case Credential(password_env=str() as name):
            secret = _environment(name)
        case _:
            secret = _file(_of_systemd(setting.credential or ""), _ANYBODY)
    return _one_line(secret, setting)


def problem(setting: Credential) -> str | None:
    """What is wrong with a place, as far as that can be told without reading a secret; None where nothing is.

    Commands are not run, and outside of systemd nothing is said about its credentials.
    """
    try:
        match setting:
            case Credential(password_file=Path() as path):
                os.close(_opened(path))
            case Credential(password_env=str() as name):
                _environment(name)
            case Credential(credential=str() as name) if "CREDENTIALS_DIRECTORY" in os.environ:
                os.close(_opened(_of_systemd(name), _ANYBODY))
    except CredentialError as found:
        return str(found)
    return None


def _file(path: Path, closed_to: int = _OTHERS) -> bytes:
    handle = _opened(path, closed_to)
    try:
        return os.read(handle, _LONGEST + 1)
    except OSError as found:
        raise CredentialError(f"{path}: {found.strerror}") from None
    finally:
        os.close(handle)


def _opened(path: Path, closed_to: int = _OTHERS) -> int:
    """The open file, if it is one and `closed_to` cannot read it; looked at by the handle that is read from."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as found:
        raise CredentialError(f"{path}: {found.strerror}") from None
    about = os.fstat(handle)
    mode = stat.S_IMODE(about.st_mode)
    why = None
    if not stat.S_ISREG(about.st_mode):
        why = f"{path}: not a file"
    elif mode & closed_to:
        why = f"{path}: others can read it (mode {mode:04o}); run: chmod 600 {path}"
    if why is not None:
        os.close(handle)
        raise CredentialError(why)
    return handle


def _command(command: tuple[str, ...]) -> bytes:
    program = command[0]
    try:
        # No shell; what it prints on stderr may hold anything, so nobody sees it.
        done = subprocess.run(  # noqa: S603 - the owner's own command, from the owner's own configuration
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        raise CredentialError(f"the command {program} did not end within {PATIENCE:.0f} seconds") from None
    except (OSError, ValueError) as found:
        raise CredentialError(f"the command {program} cannot be run: {getattr(found, 'strerror', found)}") from None
    if done.returncode != 0:
        raise CredentialError(f"the command {program} failed with status {done.returncode}")
    return done.stdout.partition(b"\n")[0]


def _environment(name: str) -> bytes:
    if name not in os.environ:
        raise CredentialError(f"the environment has no {name}")
    return os.fsencode(os.environ[name])


def _of_systemd(name: str) -> Path:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        raise CredentialError(f"credential {name}: not started by systemd with LoadCredential={name}:FILE")
    return Path(folder) / name


def _one_line(secret: bytes, setting: Credential) -> str:
    """Without its line's end; what is not one line of text is refused, since no server would take it."""
    if len(secret) > _LONGEST:
        raise CredentialError(f"{_where(setting)}: longer than any password")
    try:
        text = secret.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise CredentialError(f"{_where(setting)}: not text in UTF-8") from None
    if not text:
        raise CredentialError(f"{_where(setting)}: empty")
    if any(character in text for character in "\r\n\0"):
        raise CredentialError(f"{_where(setting)}: more than one line")
    return text


def _where(setting: Credential) -> str:
    if setting.password_command is not None:
        return f"what the command {setting.password_command[0]} prints"
    return str(setting.password_file or setting.password_env or f"credential {setting.credential}")
