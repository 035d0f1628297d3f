"""The configuration: YAML in, frozen settings out, or every mistake at once with its line.

`load` reads a file; what it gives is made of core's own words where core needs them. ``config.example.yaml`` shows
every key; the keys themselves stand in `groups`. A key that is not given takes the default of the word that it fills.
"""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from afterword.adapters import configvalues as values
from afterword.adapters import credentials
from afterword.adapters.configvalues import Reader, Wrong
from afterword.adapters.credentials import Credential
from afterword.adapters.settings import (
    Config,
    ImapSettings,
    Level,
    LogFormat,
    LogSettings,
    Security,
    SendingSettings,
    SentCopy,
    SmtpSettings,
    StoreSettings,
    WatchSettings,
)
from afterword.adapters.yamlnodes import Broken, Entry, Mapping, Mistake, Node, Place, Text, read
from afterword.core.messages import FolderUse
from afterword.core.policy import ApprovalPolicy, Owner, Policy, Profile, Proof

EXIT_CONFIG = os.EX_CONFIG  # 78: systemd does not restart it (sysexits.h)

__all__ = ["EXIT_CONFIG", "Config", "ConfigError", "Mistake", "default_path", "load"]


class ConfigError(Exception):
    """The configuration cannot be used. Its text has a line for each mistake: ``PATH:12: owner.name: …``."""

    def __init__(self, path: Path, mistakes: tuple[Mistake, ...]) -> None:
        self.path = path
        self.mistakes = tuple(sorted(mistakes, key=lambda m: (m.line, m.column, m.key)))
        super().__init__("\n".join(_told(path, mistake) for mistake in self.mistakes))


def _told(path: Path, mistake: Mistake) -> str:
    where = f"{path}:{mistake.line}" if mistake.line else str(path)
    return f"{where}: {mistake.key}: {mistake.message}" if mistake.key else f"{where}: {mistake.message}"


# --- the keys ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a group: how it is read, and (`to`) which field it fills where that has another name."""

    name: str
    read: Reader[Any]
    to: str = ""
    required: bool = False


_SECOND, _MINUTE, _HOUR, _DAY = (timedelta(**{unit: 1}) for unit in ("seconds", "minutes", "hours", "days"))
_PASSWORDS = ("password_file", "password_command", "password_env", "credential")


def groups(base: Path) -> dict[str, tuple[Key, ...]]:
    """Every group and its keys; relative paths start at `base`."""
    span, line = values.duration, values.line
    return {
        "owner": (
            Key("name", values.filled, required=True),
            Key("addresses", values.different(values.several(values.address, least=1)), required=True),
            Key("timezone", values.zone, to="owner.zone", required=True),
        ),
        "profile": (
            Key("headline", line),
            Key("facts", values.several(values.fact)),
            Key("sign_off", values.filled),
            Key("signature", values.text),
        ),
        "imap": _server_keys(base),
        "smtp": _server_keys(base),
        "folders": tuple(Key(use.value, values.filled) for use in _NAMED_FOLDERS),
        "approval": (
            Key("proof", values.one_of(Proof)),
            Key("authserv_id", values.plain_name),
            Key("plus_addressing", values.truth),
            Key("expires_after", span(_HOUR, 30 * _DAY)),
            Key("proof_wait", span(_MINUTE, 2 * _HOUR)),
        ),
        "interview": (
            Key("assumed_minutes", _minutes, to="policy.assumed_interview"),
            Key("thank_within", span(2 * _HOUR, 24 * _HOUR), to="policy.thank_within"),
            Key("thin_draft_before", span(_HOUR, 23 * _HOUR), to="policy.thin_draft_before"),
            Key("remind_before", span(_HOUR, 12 * _HOUR), to="policy.remind_before"),
        ),
        "waking": (
            Key("from", values.clock_time, to="policy.waking_from"),
            Key("until", values.clock_time, to="policy.waking_until"),
        ),
        "sending": (
            Key("grace", span(0 * _SECOND, _HOUR), to="policy.grace"),
            Key("sent_copy", values.one_of(SentCopy)),
            Key("lay_drafts", values.truth, to="policy.lay_drafts"),
            Key("owner_mails_per_day", values.whole(4, 200), to="policy.owner_mails_per_day"),
            Key("employer_mails_per_day", values.whole(1, 20), to="policy.employer_mails_per_day"),
        ),
        "store": (Key("path", values.path(base)),),
        "log": (Key("level", values.one_of(Level)), Key("format", values.one_of(LogFormat))),
        "watch": (
            Key("poll_seconds", values.whole(10, 3600)),
            Key("idle_seconds", values.whole(30, 540)),  # servers and routers forget who says nothing for longer
            Key("first_look_days", values.whole(0, 365)),
        ),
    }


#: Folders that the owner may name; INBOX has one name everywhere (RFC 9051 section 5.1).
_NAMED_FOLDERS = (FolderUse.SENT, FolderUse.DRAFTS, FolderUse.JUNK, FolderUse.TRASH, FolderUse.ARCHIVE, FolderUse.ALL)


def _server_keys(base: Path) -> tuple[Key, ...]:
    return (
        Key("host", values.host, required=True),
        Key("port", values.whole(1, 65535)),
        Key("security", values.one_of(Security)),
        Key("username", values.line),
        Key("password_file", values.path(base)),
        Key("password_command", values.several(values.filled, least=1)),
        Key("password_env", values.plain_name),
        Key("credential", values.plain_name),
        Key("ca_file", values.authorities(base)),
        Key("timeout", _seconds),
    )


def _minutes(node: Node) -> timedelta:
    return _MINUTE * values.whole(10, 600)(node)  # an interview lasts between 10 minutes and 10 hours


def _seconds(node: Node) -> float:
    return values.duration(5 * _SECOND, 5 * _MINUTE)(node).total_seconds()


# --- reading ----------------------------------------------------------------------------------------------------------


def load(path: Path, *, passwords: bool = True) -> Config:
    """Read a configuration. Raises `ConfigError` with every mistake in it; files that it names are looked at, too.

    Without `passwords` it does not matter whether the passwords can be had from here: who only looks needs none.
    """
    path = Path(path)
    try:
        root = read(path)
    except Broken as broken:
        raise ConfigError(path, (broken.mistake if _there(path) else _MISSING,)) from None
    draft = _Draft(groups(path.absolute().parent))
    draft.read(root)
    config = _Assembly(draft, passwords=passwords).config()
    if draft.mistakes or config is None:
        raise ConfigError(path, tuple(draft.mistakes))
    return config


_MISSING = Mistake(
    0, 0, "", "there is no such file: copy config.example.yaml there, or name another: afterword check FILE"
)


def _there(path: Path) -> bool:
    """Whether there is anything; where nobody lets us look, there may be."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def default_path() -> Path:
    """Where the configuration is looked for: the user's own (XDG base directories), else the system's."""
    own = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "afterword" / "config.yaml"
    system = Path("/etc/afterword/config.yaml")
    return system if system.exists() and not own.exists() else own


def _state_path() -> Path:
    """Where the store is by default: systemd's StateDirectory=, else the user's (XDG base directories)."""
    given = os.environ.get("STATE_DIRECTORY", "").partition(":")[0]
    if given:
        return Path(given) / "afterword.db"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "afterword" / "afterword.db"


class _Draft:
    """What was read so far: fields by the word that they fill, where each key stands, and what is wrong."""

    def __init__(self, known: dict[str, tuple[Key, ...]]) -> None:
        self.known = known
        self.mistakes: list[Mistake] = []
        self.places: dict[str, Place] = {}  # of groups and of group.key, where given
        self.filled: defaultdict[str, dict[str, Any]] = defaultdict(dict)

    def wrong(self, key: str, message: str, at: Place | None = None) -> None:
        """Note a mistake, at the key's own place, else at its group's, else at the file's beginning."""
        place = at or self.places.get(key) or self.places.get(key.partition(".")[0]) or Place(1, 1)
        self.mistakes.append(Mistake(place.line, place.column, key, message))

    def read(self, root: Node) -> None:
        if not isinstance(root, Mapping):
            self.wrong("", "groups of keys were expected: owner, imap, smtp and so on", root.at)
            return
        for entry in self._once(root, "", tuple(self.known)):
            self.places[entry.name] = entry.at
            if isinstance(entry.value, Mapping):
                self._group(entry.name, entry.value)
            elif not (isinstance(entry.value, Text) and entry.value.empty):
                self.wrong(entry.name, "keys of its own were expected below it, one a line and indented")
        for name, keys in self.known.items():
            for key in keys:
                if key.required and f"{name}.{key.name}" not in self.places:
                    self.wrong(f"{name}.{key.name}", "is missing")

    def _once(self, group: Mapping, prefix: str, right: tuple[str, ...]) -> list[Entry]:
        """The entries that are known, each once; what is unknown or stands twice is noted."""
        seen: dict[str, Place] = {}
        for entry in group.entries:
            key = f"{prefix}{entry.name}"
            if entry.name in seen:
                self.wrong(
                    values.shown(key).strip('"'), f"stands twice (first on line {seen[entry.name].line})", entry.at
                )
            elif entry.name not in right:
                self.wrong(values.shown(key).strip('"'), self._unknown(entry.name, right), entry.at)
            seen.setdefault(entry.name, entry.at)
        first = {entry.name: entry for entry in reversed(group.entries)}
        return [entry for entry in group.entries if entry.name in right and first[entry.name] is entry]

    def _unknown(self, name: str, right: tuple[str, ...]) -> str:
        if name.casefold() in {"password", "passwd", "pass"} and "password_file" in right:
            return f"a password does not stand here: use one of {', '.join(_PASSWORDS)}"
        elsewhere = [f"{group}.{key.name}" for group, keys in self.known.items() for key in keys if key.name == name]
        hint = values.meant(name, right) or (f' (did you mean "{elsewhere[0]}"?)' if elsewhere else "")
        return f"unknown key{hint}"

    def _group(self, name: str, group: Mapping) -> None:
        by_name = {key.name: key for key in self.known[name]}
        for entry in self._once(group, f"{name}.", tuple(by_name)):
            if isinstance(entry.value, Text) and entry.value.empty:
                continue  # a key without a value is not given
            key, full = by_name[entry.name], f"{name}.{entry.name}"
            self.places[full] = entry.at
            target, _, into = (key.to or full).partition(".")
            try:
                self.filled[target][into] = key.read(entry.value)
            except Wrong as wrong:
                for part in wrong.parts or (wrong,):
                    self.wrong(full, str(part), part.at or entry.value.at)


class _Assembly:
    """From fields to words; what does not go together is a mistake, too."""

    def __init__(self, draft: _Draft, *, passwords: bool) -> None:
        self.draft, self.filled = draft, draft.filled
        self.passwords = passwords  # whether they are looked at

    def config(self) -> Config | None:
        """The configuration, where nothing is wrong."""
        imap_password = self._password("imap")
        smtp_password = self._password("smtp", imap_password)
        for server in ("imap", "smtp"):
            self._private(server)
        self._together()
        if self.draft.mistakes or imap_password is None or smtp_password is None:
            return None
        owner = Owner(**self.filled["owner"])
        imap = self._server("imap", {Security.TLS: 993}, 143)
        smtp = self._server("smtp", {Security.TLS: 465, Security.STARTTLS: 587}, 25)
        imap["username"] = imap.get("username") or owner.addresses[0]
        smtp["username"] = smtp.get("username", imap["username"]) or None
        log = {name: word.value if name == "format" else word for name, word in self.filled["log"].items()}
        return Config(
            owner=owner,
            imap=ImapSettings(**imap, credential=imap_password),
            smtp=SmtpSettings(**smtp, credential=smtp_password),
            store=StoreSettings(path=self.filled["store"].get("path") or _state_path()),
            profile=Profile(**self.filled["profile"]),
            approval=ApprovalPolicy(**self.filled["approval"]),
            policy=Policy(**self.filled["policy"]),
            folders={FolderUse(name): folder for name, folder in self.filled["folders"].items()},
            sending=SendingSettings(**self.filled["sending"]),
            log=LogSettings(**log),
            watch=WatchSettings(**self.filled["watch"]),
        )

    def _server(self, name: str, ports: dict[Security, int], else_port: int) -> dict[str, Any]:
        given = {key: value for key, value in self.filled[name].items() if key not in _PASSWORDS}
        return {"port": ports.get(given.get("security", Security.TLS), else_port), **given}

    def _password(self, server: str, otherwise: Credential | None = None) -> Credential | None:
        given = [name for name in _PASSWORDS if f"{server}.{name}" in self.draft.places]
        if len(given) > 1:
            self.draft.wrong(f"{server}.{given[1]}", f"one place for the password is enough: {given[0]} is given, too")
        elif not given and server == "imap":
            self.draft.wrong(server, f"no password: one of {', '.join(_PASSWORDS)} is needed")
        elif given and given[0] in self.filled[server]:
            found = Credential(**{given[0]: self.filled[server][given[0]]})
            if self.passwords and (why := credentials.problem(found)):
                self.draft.wrong(f"{server}.{given[0]}", why)
            return found
        return None if given else otherwise

    def _private(self, server: str) -> None:
        """No password in clear over a network, and no port that speaks another language."""
        given = self.filled[server]
        host, port, security = given.get("host"), given.get("port"), given.get("security", Security.TLS)
        if security is Security.NONE and host is not None and not _loopback(host):
            self.draft.wrong(f"{server}.security", f"none is for this machine itself; {host} needs tls or starttls")
        if security is Security.TLS and port in {25, 143, 587}:
            self.draft.wrong(f"{server}.port", f"{port} begins without TLS: write security: starttls, or another port")
        if security is Security.STARTTLS and port in {465, 993}:
            self.draft.wrong(f"{server}.port", f"{port} is TLS from the first byte: write security: tls")

    def _together(self) -> None:
        wrong, policy = self.draft.wrong, self._policy()
        if policy.waking_from >= policy.waking_until:
            wrong("waking.until", "the day must end after it began (waking.from)")
        if policy.thin_draft_before >= policy.thank_within:
            wrong("interview.thin_draft_before", "must be less than interview.thank_within")
        if policy.remind_before >= policy.thin_draft_before:
            wrong("interview.remind_before", "must be less than interview.thin_draft_before")
        approval = self.filled["approval"]
        if approval.get("proof") is Proof.DKIM and "approval.authserv_id" not in self.draft.places:
            wrong("approval.proof", "dkim needs approval.authserv_id: whose Authentication-Results count")
        folders = self.filled["folders"]
        for index, (use, name) in enumerate(folders.items()):
            if name in list(folders.values())[:index]:
                wrong(f"folders.{use}", f"{values.shown(name)} is given for another use, too")

    def _policy(self) -> Policy:
        return Policy(**self.filled["policy"])


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"
