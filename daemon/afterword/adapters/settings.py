"""What is configured, as words: filled by `adapters.config`, used by whoever puts the service together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from afterword.adapters.connection import ImapEndpoint
from afterword.adapters.connection import Security as ImapSecurity
from afterword.adapters.credentials import Credential
from afterword.adapters.log import Format
from afterword.adapters.submission import SmtpEndpoint
from afterword.core.messages import FolderUse
from afterword.core.policy import ApprovalPolicy, Owner, Policy, Profile


class Security(StrEnum):
    """How a connection is made private."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"  # towards this machine itself alone


class SentCopy(StrEnum):
    """Who files what was sent into Sent."""

    AUTO = "auto"  # we do, unless it stands there already
    APPEND = "append"
    PROVIDER = "provider"


class Level(StrEnum):
    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class LogFormat(StrEnum):
    AUTO = "auto"  # readable on a terminal, JSON elsewhere
    JSON = "json"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapSettings:
    """Where the mailbox is. `timeout` is in seconds."""

    host: str
    port: int
    username: str
    credential: Credential
    security: Security = Security.TLS
    ca_file: Path | None = None
    timeout: float = 30.0

    @property
    def endpoint(self) -> ImapEndpoint:
        """The same in the words of `adapters.mailbox`."""
        plain = self.security is Security.NONE
        return ImapEndpoint(
            host=self.host,
            port=self.port,
            security=ImapSecurity.PLAIN if plain else ImapSecurity(self.security.value),
            username=self.username,
            timeout=self.timeout,
            ca_file=self.ca_file,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    """Where mail is handed in. `username` None: without login. `timeout` is in seconds."""

    host: str
    port: int
    username: str | None
    credential: Credential
    security: Security = Security.TLS
    ca_file: Path | None = None
    timeout: float = 60.0

    @property
    def endpoint(self) -> SmtpEndpoint:
        """The same in the words of `adapters.submission`."""
        return SmtpEndpoint(
            host=self.host,
            port=self.port,
            security=self.security.value,
            username=self.username,
            timeout=self.timeout,
            ca_file=self.ca_file,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingSettings:
    sent_copy: SentCopy = SentCopy.AUTO


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreSettings:
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSettings:
    level: Level = Level.INFO
    format: Format = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchSettings:
    """How often folders are looked at (seconds), and how far back the first look goes (days)."""

    poll_seconds: int = 300
    idle_seconds: int = 540
    first_look_days: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything that is configured."""

    owner: Owner
    imap: ImapSettings
    smtp: SmtpSettings
    store: StoreSettings
    profile: Profile = field(default_factory=Profile)
    approval: ApprovalPolicy = field(default_factory=ApprovalPolicy)
    policy: Policy = field(default_factory=Policy)
    folders: Mapping[FolderUse, str] = field(default_factory=dict)
    sending: SendingSettings = field(default_factory=SendingSettings)
    log: LogSettings = field(default_factory=LogSettings)
    watch: WatchSettings = field(default_factory=WatchSettings)
