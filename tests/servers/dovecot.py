"""A real Dovecot for tests: its own configuration, loopback only, TLS with a throwaway certificate, no system folders.

Started by root it runs as ``nobody`` (Dovecot gives no mail to root), else as whoever runs the tests.

    with Dovecot() as server:
        server.deliver("jordan@avery.example", b"From: ...")   # by LMTP, as an SMTP server would
        with server.imap("jordan@avery.example") as client:    # a logged-in IMAPClient, TLS verified
            client.select_folder("INBOX")
"""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self

import trustme
from imapclient import IMAPClient, SocketTimeout

HOST = "127.0.0.1"
PASSWORD = "correct horse"
OWNER = "jordan@avery.example"
EMPLOYER = "dana@quillworks.example"
SPECIAL = {"Drafts": r"\Drafts", "Sent": r"\Sent", "Junk": r"\Junk", "Trash": r"\Trash", "Archive": r"\Archive"}

_PROGRAM_FOLDERS = "/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin"
_START_TRIES = 3
_START_SECONDS = 10.0
_STOP_SECONDS = 0.1


def program() -> str | None:
    """Where the server is, or None. Ordinary users often have no sbin in their PATH."""
    return shutil.which("dovecot") or shutil.which("dovecot", path=_PROGRAM_FOLDERS)


def missing() -> str | None:
    """What keeps a server from being run here, as one line, or None."""
    if program() is None:
        return "dovecot is not installed (Debian: apt install dovecot-imapd dovecot-lmtpd dovecot-sieve)"
    parts = [Path("/usr/lib/dovecot"), Path("/usr/libexec/dovecot"), Path("/usr/local/libexec/dovecot")]
    if not any((folder / "lmtp").exists() for folder in parts):
        return "dovecot is here without its LMTP service (Debian: apt install dovecot-lmtpd)"
    if not any(list(folder.glob("modules/lib90_sieve_plugin.so")) for folder in parts):
        return "dovecot is here without sieve (Debian: apt install dovecot-sieve)"
    return None


@lru_cache(maxsize=1)
def authority() -> trustme.CA:
    """The certificate authority that every server of one test run shares."""
    return trustme.CA()


def trusting_context() -> ssl.SSLContext:
    """A client's context that trusts the throwaway authority and nothing else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority().configure_trust(context)
    return context


class Dovecot:
    """A running server, between ``__enter__`` and ``__exit__``.

    ``users`` maps login names (whole addresses) to passwords; ``aliases`` maps further addresses to one of them.
    ``plus_addressing`` off makes LMTP refuse ``jordan+tag@`` as an unknown user. ``editheader`` lets sieve scripts
    change headers. ``connections`` is how many logins one user may have at once.
    ``settings`` are further lines of configuration. The server's log is copied to `keep`, if given, when it stops.
    """

    def __init__(
        self,
        keep: Path | None = None,
        *,
        users: Mapping[str, str] | None = None,
        aliases: Mapping[str, str] | None = None,
        plus_addressing: bool = True,
        special_use: Mapping[str, str] = SPECIAL,
        connections: int = 50,
        settings: str = "",
    ) -> None:
        self.keep = keep
        self.users = dict(users or {OWNER: PASSWORD, EMPLOYER: PASSWORD})
        self.aliases = dict(aliases or {})
        self.plus_addressing = plus_addressing
        self.special_use = dict(special_use)
        self.connections = connections
        self.settings = settings
        self.host = HOST
        self.imap_port = self.imaps_port = self.lmtp_port = 0
        self._process: subprocess.Popen[bytes] | None = None

    # --- what tests do with it -----------------------------------------------------------------------------------

    def deliver(self, user: str, raw: bytes, *, sender: str = "sender@quillworks.example") -> None:
        """Hand `raw` in by LMTP for `user`, through their sieve script. Raises smtplib's errors when it is refused."""
        with smtplib.LMTP(HOST, self.lmtp_port) as lmtp:
            lmtp.sendmail(sender, [user], raw)

    def imap(self, user: str = OWNER, *, timeout: float = 10) -> IMAPClient:
        """A logged-in client over verified TLS."""
        client = IMAPClient(
            HOST, self.imaps_port, ssl_context=trusting_context(), timeout=SocketTimeout(timeout, timeout)
        )
        client.login(user, self.users[user])
        return client

    def append(self, user: str, folder: str, raw: bytes, flags: tuple[str, ...] = ()) -> None:
        """Lay `raw` into a folder as a mail client would."""
        with self.imap(user) as client:
            client.append(folder, raw, flags)

    def messages(self, user: str = OWNER, folder: str = "INBOX") -> list[bytes]:
        """The raw bytes of every message in a folder, oldest first."""
        with self.imap(user) as client:
            client.select_folder(folder, readonly=True)
            uids = client.search("ALL")
            found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
            return [found[uid][b"BODY[]"] for uid in sorted(found)]

    def sieve(self, user: str, script: str) -> None:
        """Give `user` a sieve script (RFC 5228); an empty one takes it away."""
        path = self._home(user) / "active.sieve"
        for old in path.parent.glob("active.s*"):
            old.unlink()
        if script:
            path.write_text(script)
            self._hand_over(path)

    def log(self) -> str:
        """Everything that the server has logged."""
        path = self.folder / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    @property
    def ca_file(self) -> Path:
        """The authority's certificate, PEM."""
        return self.folder / "ca.pem"

    @property
    def pid(self) -> int:
        """The master process."""
        assert self._process is not None
        return self._process.pid

    # --- starting and stopping -----------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        # Short, since a unix socket's path has 107 bytes; open to the user that the server runs as.
        self.folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self._prepare()
        for left in reversed(range(_START_TRIES)):
            try:
                self.start()
            except RuntimeError:
                if not left:
                    self._clear()
                    raise
            else:
                return self
        raise AssertionError

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._clear()

    def start(self) -> None:
        """Start it, on new ports the first time; return when it greets."""
        if not self.imaps_port:
            self.imap_port, self.imaps_port, self.lmtp_port = _free_ports(3)
        conf = self.folder / "dovecot.conf"
        conf.write_text(self._configuration())
        self._hand_over(conf)
        with (self.folder / "stderr").open("wb") as errors:
            self._process = subprocess.Popen(
                [program() or "dovecot", "-F", "-c", str(conf)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                start_new_session=True,
                **self._identity(),
            )
        if not self._greets():
            said = (self.folder / "stderr").read_text(errors="replace") + self.log()
            self.stop()
            self.imaps_port = 0
            raise RuntimeError(f"dovecot did not start:\n{said}")

    def stop(self) -> None:
        """Stop it and wait until it is gone; the mail stays where it is."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_STOP_SECONDS)  # it would wait a second for its children, who have nothing left to write
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(5)

    # --- the inside ----------------------------------------------------------------------------------------------

    def _clear(self) -> None:
        if self.keep is not None:
            (self.keep / "dovecot.log").write_text(self.log())
        shutil.rmtree(self.folder, ignore_errors=True)

    def _identity(self) -> dict[str, object]:
        return {"user": "nobody", "group": _group(), "extra_groups": []} if os.geteuid() == 0 else {}

    def _hand_over(self, path: Path) -> None:
        if os.geteuid() == 0:
            shutil.chown(path, "nobody", _group())

    def _home(self, user: str) -> Path:
        return self.folder / "mail" / user

    def _prepare(self) -> None:
        self._hand_over(self.folder)
        certificate = authority().issue_cert(HOST, "localhost")
        certificate.private_key_and_cert_chain_pem.write_to_path(self.folder / "server.pem")
        authority().cert_pem.write_to_path(self.folder / "ca.pem")
        for name in ("run", "state", "mail", *(f"mail/{user}" for user in self.users)):
            (self.folder / name).mkdir(mode=0o755)
            self._hand_over(self.folder / name)
        lines = [f"{user}:{{PLAIN}}{password}::::::" for user, password in self.users.items()]
        lines += [
            f"{alias}:{{PLAIN}}{self.users[user]}::::{self._home(user)}::" for alias, user in self.aliases.items()
        ]
        (self.folder / "users").write_text("\n".join(lines) + "\n")
        for name in ("server.pem", "users"):
            self._hand_over(self.folder / name)

    def _greets(self) -> bool:
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until:
            if self._process is None or self._process.poll() is not None:
                return False
            with contextlib.suppress(OSError), socket.create_connection((HOST, self.imap_port), 2) as greeting:
                if greeting.recv(4).startswith(b"* OK"):
                    return True
            time.sleep(0.01)
        return False

    def _configuration(self) -> str:
        me = pwd.getpwnam("nobody").pw_name if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        mailboxes = "\n".join(
            f'  mailbox "{name}" {{\n    auto = create\n    special_use = {use}\n  }}'
            for name, use in self.special_use.items()
        )
        return _CONFIGURATION.format(
            folder=self.folder,
            me=me,
            group=_group(),
            host=HOST,
            imap=self.imap_port,
            imaps=self.imaps_port,
            lmtp=self.lmtp_port,
            delimiter="+" if self.plus_addressing else "",
            mailboxes=mailboxes,
            connections=self.connections,
            uid=pwd.getpwnam(me).pw_uid,
            gid=_gid(),
            settings=self.settings,
        )


def _gid() -> int:
    return pwd.getpwnam("nobody").pw_gid if os.geteuid() == 0 else os.getegid()


def _group() -> str:
    return grp.getgrgid(_gid()).gr_name


def _free_ports(count: int) -> Iterator[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind((HOST, 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return iter(ports)


#: Everything below one folder, as one ordinary user: no chroot, no other identities (Dovecot's "rootless" set-up).
_CONFIGURATION = """\
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap lmtp
listen = {host}
hostname = mx.avery.example
postmaster_address = postmaster@avery.example

default_internal_user = {me}
default_internal_group = {group}
default_login_user = {me}
default_process_limit = 400
default_client_limit = 2000
default_vsz_limit = 512M

service anvil {{
  chroot =
  # No growing delay after wrong passwords.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  service_count = 0
  process_min_avail = 1
  client_limit = 1000
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service imap {{
  service_count = 0
  client_limit = 40
  process_limit = 100
}}
service lmtp {{
  process_min_avail = 1
  inet_listener lmtp {{
    address = {host}
    port = {lmtp}
  }}
}}

ssl = yes
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.pem
disable_plaintext_auth = no

passdb {{
  driver = passwd-file
  args = username_format=%Lu {folder}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%Lu {folder}/users
  default_fields = uid={uid} gid={gid} home={folder}/mail/%Lu
}}
auth_failure_delay = 0
first_valid_uid = 1
first_valid_gid = 0
mail_location = maildir:~/Maildir
mail_fsync = never
mail_max_userip_connections = {connections}
recipient_delimiter = {delimiter}

namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
protocol lmtp {{
  mail_plugins = sieve
}}
plugin {{
  sieve = file:~/active.sieve
  sieve_extensions = +editheader
  sieve_redirect_envelope_from = recipient
}}
{settings}
"""
