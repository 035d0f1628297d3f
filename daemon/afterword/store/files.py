"""What lies on the disk, and who may read it: a folder of mode 0700, in it the store's files of mode 0600.

SQLite gives its -wal and -shm files the mode of the database, so the database is created by us, closed to others from
its first moment, whatever the umask. A folder or file that others can read is refused, not mended: whoever could read
it has perhaps done so.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import stat
from pathlib import Path

from afterword.store import StoreBusy, StoreError

KEY_BYTES = 32  # 256 bits, as HMAC-SHA256 takes them (RFC 2104 section 3)
_FOLDER, _FILE = 0o700, 0o600
_CREATE = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW


def prepare(path: Path, *, create: bool) -> None:
    """Make the folder and the empty database, or see that what is there is closed to others. Raises `StoreError`."""
    try:
        if create:
            path.parent.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
        elif not path.exists():
            raise StoreError(f"{path}: there is no store here yet; `afterword run` makes one")
        _check(path.parent, _FOLDER, looks_only=not create)
        for each in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal", ".lock"))):
            if each.exists():
                _check(each, _FILE, looks_only=not create)
        if create:
            os.close(os.open(path, _CREATE, _FILE))
            _sync(path.parent)
    except OSError as problem:
        raise StoreError(f"{path}: {problem.strerror or problem}") from None


def lock(path: Path) -> int:
    """Take the store for this process; the open file that holds it. Raises `StoreBusy` where another one has it.

    The lock goes with the process, however it ends.
    """
    beside = path.with_name(path.name + ".lock")
    try:
        held = os.open(beside, _CREATE, _FILE)
    except OSError as problem:
        raise StoreError(f"{beside}: {problem.strerror or problem}") from None
    try:
        # flock, not lockf: it holds between two openings in one process, too, and no other close gives it up.
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        who = os.pread(held, 20, 0).decode("ascii", "replace").strip() or "unknown"
        os.close(held)
        raise StoreBusy(f"{path}: another Afterword (process {who}) works on this store; stop it first") from None
    os.ftruncate(held, 0)
    os.pwrite(held, f"{os.getpid()}\n".encode(), 0)
    return held


def secret(path: Path, *, create: bool) -> bytes:
    """The key that signs tokens, from ``token.key`` beside the store; made if it is not there and `create`."""
    key = path.with_name("token.key")
    try:
        if not key.exists():
            if not create:
                raise StoreError(f"{key}: missing; `afterword run` makes a new one (open requests then count no more)")
            _write_new(key, secrets.token_bytes(KEY_BYTES))
        _check(key, _FILE, looks_only=not create)
        found = key.read_bytes()
    except OSError as problem:
        raise StoreError(f"{key}: {problem.strerror or problem}") from None
    if len(found) != KEY_BYTES:
        raise StoreError(
            f"{key}: damaged, {len(found)} octets instead of {KEY_BYTES}; take it from a backup or delete it"
        )
    return found


def _write_new(path: Path, content: bytes) -> None:
    """All of it or nothing: a crash leaves no half-written key."""
    half = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(half, _CREATE | os.O_EXCL, _FILE)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)
    half.rename(path)
    _sync(path.parent)


def _check(path: Path, wanted: int, *, looks_only: bool) -> None:
    about = path.stat()
    mode = stat.S_IMODE(about.st_mode)
    # Root may look at a service's store; working on it would leave files there that are not the service's.
    if about.st_uid != os.geteuid() and not (looks_only and os.geteuid() == 0):
        raise StoreError(f"{path}: belongs to another user (uid {about.st_uid}, this is {os.geteuid()})")
    if mode & 0o077:
        instead = ", or give the store a folder of its own (store.path)" if wanted == _FOLDER else ""
        raise StoreError(
            f"{path}: others can read or enter it (mode {mode:04o}); run: chmod {wanted:o} {path}{instead}"
        )


def _sync(folder: Path) -> None:
    """Make a new name in the folder last."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
