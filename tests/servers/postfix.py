"""A real Postfix for tests: an instance of its own below one folder, loopback only, no service of the machine touched.

It takes mail by SMTP, over TLS, and delivers it by LMTP into a Dovecot of `tests/servers/dovecot.py`; what is for other
domains bounces. Postfix has to be started by root.

    with Dovecot() as mailboxes, Postfix(mailboxes) as server:
        endpoint = SmtpEndpoint(host=server.host, port=server.port, security="starttls")

With `auth_port` (see `auth_settings`) clients log in as Dovecot's users, and nobody else may send.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from servers.dovecot import HOST, Dovecot, authority

_PROGRAM_FOLDERS = "/usr/sbin:/usr/local/sbin"
_START_TRIES = 3
_START_SECONDS = 15.0
_STOP_SECONDS = 5.0


def missing() -> str | None:
    """What keeps Postfix from being run here, as one line, or None."""
    if shutil.which("postfix", path=_PROGRAM_FOLDERS) is None:
        return "postfix is not installed (Debian: apt install postfix)"
    if os.geteuid() != 0:
        return "postfix can be started by root alone"
    return None


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as sock:
        sock.bind((HOST, 0))
        return int(sock.getsockname()[1])


def auth_settings(port: int) -> str:
    """Lines for `Dovecot(settings=...)` that let an SMTP server on this machine ask it for passwords."""
    return _AUTH_LISTENER.format(host=HOST, port=port)


class Postfix:
    """A running server, between ``__enter__`` and ``__exit__``.

    `domains` are those delivered to `mailboxes`. `prepend` are header fields put above every message, as a provider's
    filter does; `header_checks` is a regexp table (header_checks(5)) that may rewrite or drop fields, Message-ID too.
    `settings` are further lines of main.cf. The log is copied to `keep`, if given, when it stops.
    """

    def __init__(
        self,
        mailboxes: Dovecot,
        keep: Path | None = None,
        *,
        auth_port: int | None = None,
        domains: Sequence[str] = ("avery.example", "quillworks.example"),
        prepend: Sequence[str] = (),
        header_checks: str = "",
        settings: str = "",
    ) -> None:
        self.mailboxes, self.keep = mailboxes, keep
        self.auth_port, self.domains = auth_port, tuple(domains)
        self.prepend, self.header_checks, self.settings = tuple(prepend), header_checks, settings
        self.host = HOST
        self.port = self.tls_port = 0
        self._process: subprocess.Popen[bytes] | None = None

    def log(self) -> str:
        """Everything that the server has logged."""
        path = self.folder / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def queued(self) -> int:
        """How many messages wait for delivery."""
        queues = ("maildrop", "incoming", "active", "deferred", "hold")
        return sum(1 for name in queues for path in (self.folder / "spool" / name).rglob("*") if path.is_file())

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="postfix-"))
        self.folder.chmod(0o755)  # its own user goes through here
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
        if not self.port:
            self.port, self.tls_port = free_port(), free_port()
        self._prepare()
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [shutil.which("postfix", path=_PROGRAM_FOLDERS) or "postfix", "-c", str(self.folder), "start-fg"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        if not self._greets():
            self.stop()
            self.port = 0
            raise RuntimeError(f"postfix did not start:\n{self.log()}")

    def stop(self) -> None:
        """Stop it and wait until it is gone; what is queued stays in its folder."""
        process, self._process = self._process, None
        if process is None:
            return
        master = self._master()
        os.kill(master or process.pid, signal.SIGTERM)  # the master ends its children, and its parent ends with it
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_STOP_SECONDS)
        for group in {master, process.pid} - {0}:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(group, signal.SIGKILL)
        process.wait(_STOP_SECONDS)
        (self.folder / "spool" / "pid" / "master.pid").unlink(missing_ok=True)  # a stale one would name a stranger

    def _master(self) -> int:
        """The master's process, which leads a group of its own; 0 where it never came up."""
        with contextlib.suppress(OSError, ValueError):
            return int((self.folder / "spool" / "pid" / "master.pid").read_text())
        return 0

    def _clear(self) -> None:
        if self.keep is not None:
            (self.keep / "postfix.log").write_text(self.log())
        shutil.rmtree(self.folder, ignore_errors=True)

    def _prepare(self) -> None:
        for name, owner in (("spool", "root"), ("data", "postfix")):
            (self.folder / name).mkdir(exist_ok=True)
            shutil.chown(self.folder / name, owner)
        certificate = authority().issue_cert(HOST, "localhost")
        certificate.private_key_and_cert_chain_pem.write_to_path(self.folder / "server.pem")
        (self.folder / "header_checks").write_text(self.header_checks)
        (self.folder / "main.cf").write_text(self._main())
        (self.folder / "master.cf").write_text(_MASTER.format(host=HOST, port=self.port, tls_port=self.tls_port))

    def _main(self) -> str:
        who = "permit_sasl_authenticated, reject" if self.auth_port else "permit_mynetworks, reject"
        added = "".join(f"check_sender_access static:{{PREPEND {each}}}, " for each in self.prepend)
        lines = [
            _MAIN.format(
                folder=self.folder, lmtp=self.mailboxes.lmtp_port, domains=", ".join(self.domains), host=HOST, who=who
            )
        ]
        if self.auth_port:
            lines.append(_AUTH.format(host=HOST, port=self.auth_port))
        if added:
            lines.append(f"smtpd_data_restrictions = {added.rstrip(', ')}")
        if self.header_checks:
            lines.append(f"header_checks = regexp:{self.folder}/header_checks")
        return "\n".join([*lines, self.settings]) + "\n"

    def _greets(self) -> bool:
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until:
            if self._process is None or self._process.poll() is not None:
                return False
            with contextlib.suppress(OSError), socket.create_connection((HOST, self.port), 5) as greeting:
                if greeting.recv(4).startswith(b"220"):
                    return True
            time.sleep(0.02)
        return False


_MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = /dev/stdout

myhostname = mx.avery.example
mydestination =
alias_maps =
inet_interfaces = {host}
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = {domains}
virtual_transport = lmtp:inet:{host}:{lmtp}
default_transport = error:5.1.2 no mail leaves this machine
relay_transport = error:5.1.2 no mail leaves this machine
smtpd_relay_restrictions =
smtpd_recipient_restrictions = {who}
smtpd_tls_chain_files = {folder}/server.pem
smtpd_tls_security_level = may
smtpd_tls_session_cache_database =
disable_dns_lookups = yes
smtpd_peername_lookup = no
biff = no
smtpd_error_sleep_time = 0
in_flow_delay = 0
minimal_backoff_time = 5s
queue_run_delay = 5s
"""

#: Without the listener for penalties a wrong password makes nobody wait, not even the next one.
_AUTH_LISTENER = """\
service auth {{
  inet_listener {{
    address = {host}
    port = {port}
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""

_AUTH = """\
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:{host}:{port}
smtpd_tls_auth_only = yes
"""

#: Debian's services less those for other networks; nothing in a chroot.
_MASTER = """\
{host}:{port} inet n - n - - smtpd
{host}:{tls_port} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n -  0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n -  - trivial-rewrite
bounce    unix  - - n -  0 bounce
defer     unix  - - n -  0 bounce
trace     unix  - - n -  0 bounce
verify    unix  - - n -  1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n -  - proxymap
proxywrite unix - - n -  1 proxymap
showq     unix  n - n -  - showq
error     unix  - - n -  - error
retry     unix  - - n -  - error
discard   unix  - - n -  - discard
lmtp      unix  - - n -  - lmtp
anvil     unix  - - n -  1 anvil
scache    unix  - - n -  1 scache
postlog   unix-dgram n - n - 1 postlogd
"""
