"""A configuration is read whole, or every mistake in it is told with its line."""

import re
from dataclasses import replace
from datetime import time, timedelta
from itertools import pairwise
from pathlib import Path
from textwrap import dedent

import pytest
from trustme import CA

from afterword.adapters.config import EXIT_CONFIG, ConfigError, default_path, groups, load
from afterword.adapters.connection import Security as ImapSecurity
from afterword.adapters.credentials import Credential
from afterword.adapters.settings import SentCopy
from afterword.core.messages import FolderUse
from afterword.core.policy import ApprovalPolicy, Fact, Policy, Profile, Proof

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"

SMALL = """\
owner:
  name: Jordan Avery
  addresses: [jordan@avery.example]
  timezone: Europe/London
imap:
  host: imap.avery.example
  password_file: secret
smtp:
  host: smtp.avery.example
"""


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch, tmp_path):
    for name in ("STATE_DIRECTORY", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture
def write(tmp_path):
    """Write a configuration beside the password that `SMALL` names."""
    (tmp_path / "secret").write_text("correct horse\n")
    (tmp_path / "secret").chmod(0o600)

    def writing(text):
        path = tmp_path / "config.yaml"
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return path

    return writing


def told(path):
    with pytest.raises(ConfigError) as refused:
        load(path)
    lines = str(refused.value).split("\n")
    assert all(line.startswith(f"{path}:") for line in lines), "the file is named in full"
    return [line.removeprefix(f"{path.parent}/") for line in lines]


def small(**changed):
    """`SMALL` with groups added or replaced by the text given."""
    groups_of = dict(re.findall(r"^(\w+):\n((?:  .*\n)+)", SMALL, re.MULTILINE))
    groups_of.update(
        {name: "".join(f"  {line}\n" for line in dedent(text).splitlines()) for name, text in changed.items()}
    )
    return "".join(f"{name}:\n{body}" for name, body in groups_of.items())


# --- what is right ----------------------------------------------------------------------------------------------------


def test_the_few_necessary_keys_are_enough_and_all_else_has_its_default(write, tmp_path):
    config = load(write(SMALL))
    assert config.owner.addresses == ("jordan@avery.example",)
    assert config.owner.zone.key == "Europe/London"
    assert (config.profile, config.approval, config.policy) == (Profile(), ApprovalPolicy(), Policy())
    assert config.imap.username == config.smtp.username == "jordan@avery.example"
    assert config.smtp.credential == config.imap.credential == Credential(password_file=tmp_path / "secret")
    assert (config.imap.port, config.smtp.port) == (993, 465)
    assert config.folders == {}
    assert config.store.path == tmp_path / "home/.local/state/afterword/afterword.db"


def test_every_key_does_what_it_says(write, tmp_path):
    CA().cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    config = load(
        write(
            """\
            owner:
              name: "Zoë Åberg"
              addresses: [zoe@avery.example, Zoe.Aberg+jobs@mail.avery.example]
              timezone: America/New_York
            profile:
              headline: an editor
              facts:
                - Led a relaunch.
                - text: Moved a newsroom.
                  tags: [migration, people]
              sign_off: Kind regards
              signature: |
                Zoë
                +44 20 7946 0000
            imap:
              host: 127.0.0.1
              port: 10143
              security: none
              username: zoe
              password_command: [pass, show, mail]
              timeout: 1m30s
            smtp:
              host: smtp.avery.example
              security: starttls
              username: ""
              password_file: secret
              ca_file: ca.pem
            folders:
              sent: Gesendet
              all: "[Gmail]/All Mail"
            approval:
              proof: dkim
              authserv_id: mx.avery.example
              plus_addressing: no
              expires_after: 24h
              proof_wait: 20m
            interview:
              assumed_minutes: 45
              thank_within: 20h
              thin_draft_before: 8h
              remind_before: 2h
            waking:
              from: 7:30
              until: 23:00
            sending:
              grace: 0s
              sent_copy: provider
              lay_drafts: false
              owner_mails_per_day: 10
              employer_mails_per_day: 3
            store:
              path: ~/afterword.db
            log:
              level: debug
              format: json
            watch:
              poll_seconds: 60
              idle_seconds: 120
              first_look_days: 0
            """
        )
    )
    assert config.owner.name == "Zoë Åberg"
    assert config.owner.addresses == ("zoe@avery.example", "Zoe.Aberg+jobs@mail.avery.example")
    assert config.profile == Profile(
        headline="an editor",
        facts=(Fact(text="Led a relaunch."), Fact(text="Moved a newsroom.", tags=("migration", "people"))),
        sign_off="Kind regards",
        signature="Zoë\n+44 20 7946 0000",
    )
    imap, smtp = config.imap.endpoint, config.smtp.endpoint
    assert (imap.host, imap.port, imap.security, imap.username) == ("127.0.0.1", 10143, ImapSecurity.PLAIN, "zoe")
    assert imap.timeout == 90.0
    assert config.imap.credential == Credential(password_command=("pass", "show", "mail"))
    assert (smtp.host, smtp.port, smtp.security, smtp.username) == ("smtp.avery.example", 587, "starttls", None)
    assert smtp.ca_file == tmp_path / "ca.pem"
    assert config.folders == {FolderUse.SENT: "Gesendet", FolderUse.ALL: "[Gmail]/All Mail"}
    assert config.approval == ApprovalPolicy(
        proof=Proof.DKIM,
        authserv_id="mx.avery.example",
        plus_addressing=False,
        expires_after=timedelta(days=1),
        proof_wait=timedelta(minutes=20),
    )
    assert config.policy == Policy(
        assumed_interview=timedelta(minutes=45),
        thank_within=timedelta(hours=20),
        thin_draft_before=timedelta(hours=8),
        remind_before=timedelta(hours=2),
        waking_from=time(7, 30),
        waking_until=time(23, 0),
        grace=timedelta(0),
        owner_mails_per_day=10,
        employer_mails_per_day=3,
        lay_drafts=False,
    )
    assert config.sending.sent_copy is SentCopy.PROVIDER
    assert config.store.path == tmp_path / "home" / "afterword.db"
    assert (config.log.level, config.log.format) == ("debug", "json")
    assert (config.watch.poll_seconds, config.watch.idle_seconds, config.watch.first_look_days) == (60, 120, 0)


def test_a_key_without_a_value_is_not_given(write):
    config = load(write(SMALL + "folders:\napproval:\n  authserv_id:\n  proof: null\n"))
    assert config.approval == ApprovalPolicy()


def test_systemd_says_where_the_store_is(write, monkeypatch):
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/afterword:/var/lib/other")
    assert load(write(SMALL)).store.path == Path("/var/lib/afterword/afterword.db")
    monkeypatch.delenv("STATE_DIRECTORY")
    monkeypatch.setenv("XDG_STATE_HOME", "/state")
    assert load(write(SMALL)).store.path == Path("/state/afterword/afterword.db")


def test_the_configuration_is_the_users_own_where_there_is_one(monkeypatch, tmp_path):
    assert default_path() in (tmp_path / "home/.config/afterword/config.yaml", Path("/etc/afterword/config.yaml"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "afterword").mkdir()
    (tmp_path / "afterword/config.yaml").touch()
    assert default_path() == tmp_path / "afterword/config.yaml"


# --- what is wrong ----------------------------------------------------------------------------------------------------


def test_every_mistake_is_told_at_once_in_the_order_of_lines(write):
    path = write(
        """\
        owner:
          name: Jordan Avery
          addresses: [jordan@avery.example, "Jordan <j@avery.example>", not.one]
          timezone: Europe/Lodnon
        imap:
          host: imaps://imap.avery.example:993
          port: many
          usrname: jordan
          password: hunter2
          password_file: nowhere
        smpt:
          host: smtp.avery.example
        approval:
          expires_after: soon
          timezone: Europe/London
        sending:
          grace: 2 hours
          owner_mails_per_day: 0
        """
    )
    assert told(path) == [
        "config.yaml:1: smtp.host: is missing",
        'config.yaml:3: owner.addresses: "Jordan <j@avery.example>" is no mail address: write it alone, as name@domain',
        'config.yaml:3: owner.addresses: "not.one" is no mail address: write it alone, as name@domain',
        'config.yaml:4: owner.timezone: "Europe/Lodnon" is no time zone (did you mean "Europe/London"?)',
        (
            'config.yaml:6: imap.host: "imaps://imap.avery.example:993" is no server\'s name: '
            "write it alone, without protocol and port"
        ),
        'config.yaml:7: imap.port: "many" is no whole number',
        'config.yaml:8: imap.usrname: unknown key (did you mean "username"?)',
        (
            "config.yaml:9: imap.password: a password does not stand here: "
            "use one of password_file, password_command, password_env, credential"
        ),
        f"config.yaml:10: imap.password_file: {path.parent / 'nowhere'}: No such file or directory",
        'config.yaml:11: smpt: unknown key (did you mean "smtp"?)',
        'config.yaml:14: approval.expires_after: "soon" is no duration: write 90s, 2m, 1h30m, 24h or 3d',
        'config.yaml:15: approval.timezone: unknown key (did you mean "owner.timezone"?)',
        'config.yaml:17: sending.grace: "2 hours" is no duration: write 90s, 2m, 1h30m, 24h or 3d',
        "config.yaml:18: sending.owner_mails_per_day: 0 is out of range: 4 to 200",
    ]


def test_a_mistake_says_its_line_column_and_key(write):
    with pytest.raises(ConfigError) as refused:
        load(write(SMALL + "watch:\n  poll_seconds: 1\n"))
    (mistake,) = refused.value.mistakes
    assert (mistake.line, mistake.column, mistake.key) == (11, 17, "watch.poll_seconds")
    assert EXIT_CONFIG == 78


def test_no_mistake_shows_a_secret(write):
    assert "hunter2" not in "\n".join(told(write(small(imap="host: x.example\npassword: hunter2"))))


def test_keys_that_stand_twice_are_told_and_the_first_is_read(write):
    assert told(write(SMALL + 'imap:\n  host: other.example\nwatch:\n  poll_seconds: 60\n  poll_seconds: "x"\n')) == [
        "config.yaml:10: imap: stands twice (first on line 5)",
        "config.yaml:14: watch.poll_seconds: stands twice (first on line 13)",
    ]


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"owner": "name: ''\naddresses: [a@b.example]\ntimezone: UTC"}, "owner.name: must not be empty"),
        ({"owner": "name: |\n  A\n  B\naddresses: [a@b.example]\ntimezone: UTC"}, "owner.name: one line was expected"),
        ({"owner": "name: A\naddresses: []\ntimezone: UTC"}, "owner.addresses: must not be empty"),
        ({"owner": "name: A\naddresses: a@b.example\ntimezone: UTC"}, "owner.addresses: a list was expected"),
        ({"owner": "name: A\naddresses: [a@b.example, A@B.example]\ntimezone: UTC"}, '"A@B.example" stands twice'),
        ({"owner": "name: A\naddresses: [a@b.example]\ntimezone: ../../etc/passwd"}, "is no time zone"),
        ({"owner": "name: A\naddresses: [a@b.example]\ntimezone: Europe"}, "is no time zone"),
        ({"owner": "name: [A]\naddresses: [a@b.example]\ntimezone: UTC"}, "owner.name: text was expected, not a list"),
        ({"owner": "addresses: [a@b.example]\ntimezone: UTC"}, "config.yaml:1: owner.name: is missing"),
        ({"profile": "facts: [{tags: [x]}]"}, "profile.facts: text is missing"),
        ({"profile": "facts: [{text: x, tag: [x]}]"}, 'unknown key "tag" (did you mean "tags"?)'),
        ({"profile": 'headline: "a\\e[31mb"'}, "control characters do not belong here"),
        ({"imap": "host: x.example"}, "imap: no password: one of password_file"),
        (
            {"imap": "host: x.example\npassword_file: secret\npassword_env: X"},
            "imap.password_env: one place for the password is enough: password_file is given, too",
        ),
        ({"imap": "host: x.example\npassword_env: NOT_THERE"}, "the environment has no NOT_THERE"),
        ({"imap": "host: x.example\npassword_command: pass show"}, "imap.password_command: a list was expected"),
        ({"imap": "host: x.example\npassword_file: secret\nsecurity: none"}, "none is for this machine itself"),
        ({"imap": "host: x.example\npassword_file: secret\nport: 143"}, "143 begins without TLS"),
        (
            {"imap": "host: x.example\npassword_file: secret\nport: 993\nsecurity: starttls"},
            "993 is TLS from the first",
        ),
        ({"imap": "host: x.example\npassword_file: secret\nsecurity: ssl"}, '"ssl" is not tls, starttls or none'),
        ({"imap": "host: x.example\npassword_file: secret\nca_file: no.pem"}, "no.pem: no such file"),
        ({"smtp": "host: x.example\nport: 587"}, "smtp.port: 587 begins without TLS"),
        ({"smtp": "host: x.example\nport: 99999"}, "99999 is out of range: 1 to 65535"),
        ({"smtp": "host: x.example\ntimeout: 1s"}, "1s is out of range: 5s to 5m"),
        ({"folders": "sent: A\ndrafts: A"}, 'folders.drafts: "A" is given for another use, too'),
        ({"folders": "inbox: A"}, "folders.inbox: unknown key"),
        ({"approval": "proof: dkim"}, "dkim needs approval.authserv_id"),
        ({"approval": "proof: sent_copy"}, '(did you mean "sent-copy"?)'),
        ({"approval": "authserv_id: mx avery"}, '"mx avery" is no name'),
        ({"approval": "plus_addressing: maybe"}, '"maybe" is neither true nor false'),
        ({"interview": "thank_within: 48h"}, "48h is out of range: 2h to 1d"),
        ({"interview": "thank_within: 9h"}, "must be less than interview.thank_within"),
        ({"interview": "remind_before: 12h"}, "must be less than interview.thin_draft_before"),
        ({"interview": "assumed_minutes: 5"}, "5 is out of range: 10 to 600"),
        ({"waking": "from: 23:00"}, "the day must end after it began"),
        ({"waking": "from: 8 am"}, '"8 am" is no time of day: write 08:00 or 22:30'),
        ({"waking": "until: 24:00"}, '"24:00" is no time of day'),
        ({"log": "level: loud"}, '"loud" is not debug, info, warning or error'),
    ],
)
def test_what_is_wrong_is_told_in_one_line(write, changed, says):
    lines = told(write(small(**changed)))
    assert len(lines) == 1, lines
    assert says in lines[0]
    assert lines[0].startswith("config.yaml:")


LIST_OF_REVOKED = """\
-----BEGIN X509 CRL-----
MIGXMEACAQEwCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGTm9ib2R5Fw0yNjAxMDEw
MDAwMDBaFw0zNjAxMDEwMDAwMDBaMAoGCCqGSM49BAMCA0cAMEQCIAn4Q3+hTxmp
zZY1OWk8Y9sLb8g+wnFEhPefwhU2Et4RAiAtyVJosil4ecRVq9Xw9YA6qPGreOS9
0OtlhiEh9EgrLw==
-----END X509 CRL-----
"""


@pytest.mark.parametrize("server", ["imap", "smtp"])
@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "no certificates that can be used: PEM was expected"),
        ("-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n", "no certificates that can be used"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "no certificates that can be used"),
        ("\0\1\2", "no certificates that can be used"),
        (LIST_OF_REVOKED, "there is no certificate in it"),
    ],
)
def test_a_file_of_authorities_without_a_certificate_is_told_before_anything_connects(
    write, tmp_path, server, content, says
):
    (tmp_path / "ca.pem").write_text(content)
    given = {"imap": "host: x.example\npassword_file: secret\n", "smtp": "host: x.example\n"}[server]
    (line,) = told(write(small(**{server: f"{given}ca_file: ca.pem"})))
    assert re.match(rf"config\.yaml:\d+: {server}\.ca_file: {re.escape(str(tmp_path))}/ca\.pem: ", line)
    assert says in line


def test_authorities_that_cannot_be_read_are_told(write, tmp_path):
    (line,) = told(write(small(smtp="host: x.example\nca_file: .")))
    assert line == f"config.yaml:10: smtp.ca_file: {tmp_path}: cannot be read: Is a directory"


def test_a_password_that_others_can_read_is_refused(write, tmp_path):
    path = write(SMALL)
    (tmp_path / "secret").chmod(0o640)
    assert told(path) == [
        (
            f"config.yaml:7: imap.password_file: {tmp_path / 'secret'}: others can read it (mode 0640); "
            f"run: chmod 600 {tmp_path / 'secret'}"
        )
    ]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("owner:\n\tname: x\n", 2, "a tab cannot indent: use blanks"),
        ("owner:\n  name: a: b\n", 2, "a colon too much"),
        ("owner: [a, b\nimap: 3\n", 2, "not YAML"),
        ('owner: "a\n', 2, "not YAML"),
        ("owner:\n  name: !!python/object/apply:os.system [x]\n", 2, "the tag"),
        ("a: &x [1]\nb: *x\n", 1, "anchors and aliases"),
        ("owner:\n  name: a\n---\nowner: 3\n", 3, "a second document"),
        ("[" * 2000, 1, "nested too deeply"),
        ("? [a, b]\n: c\n", 1, "a key must be a word"),
        ("- owner\n", 1, "groups of keys were expected"),
        ("owner: Jordan\n" + SMALL[SMALL.index("imap:") :], 1, "keys of its own were expected"),
        (b"owner:\n  name: Jos\xe9\n", 2, "not UTF-8"),
        ("owner:\n  name: a\0b\n", 2, "a character that no text has"),
        ("x" * 1_000_001, None, "larger than 1000000 octets"),
    ],
)
def test_what_is_no_configuration_is_told_with_its_line(write, text, line, says):
    lines = told(write(text))
    assert lines[0].startswith(f"config.yaml:{line}: " if line else "config.yaml: ")
    assert says in lines[0]


def test_a_bomb_of_aliases_is_refused_before_it_is_built(write):
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{c}: &{c} [{', '.join(['*' + chr(ord(c) - 1)] * 9)}]\n" for c in "bcdefghi"
    )
    assert "anchors and aliases" in told(write(bomb))[0]


def test_a_missing_file_is_one_mistake_that_says_what_to_do(tmp_path):
    does = "there is no such file: copy config.example.yaml there, or name another: afterword check FILE"
    assert told(tmp_path / "config.yaml") == [f"config.yaml: {does}"]
    assert told(tmp_path / "none" / "config.yaml") == [f"config.yaml: {does}"]


def test_a_file_that_is_there_and_cannot_be_read_is_not_called_missing(tmp_path):
    assert told(tmp_path) == [f"{tmp_path.name}: cannot be read: Is a directory"]


def test_a_path_is_told_as_it_was_given(write, monkeypatch, tmp_path):
    write(SMALL + "watch: 3\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match=r"^config\.yaml:10: watch: "):
        load(Path("config.yaml"))


def test_an_empty_file_lacks_what_is_necessary(write):
    assert [each.split(": ")[1] for each in told(write(""))] == [
        "imap",
        "imap.host",
        "owner.addresses",
        "owner.name",
        "owner.timezone",
        "smtp.host",
    ]


# --- the example ------------------------------------------------------------------------------------------------------

MARKED = re.compile(r"^( +)#(\w+:.*)$", re.MULTILINE)
ALTERNATIVES = ("password_file", "password_command", "password_env", "credential")


@pytest.fixture
def example(tmp_path, monkeypatch):
    """Write a text as the configuration, beside the files that the example names."""
    for name in ("imap.password", "smtp.password"):
        (tmp_path / name).write_text("correct horse")
        (tmp_path / name).chmod(0o600)
    for server in ("IMAP", "SMTP"):
        monkeypatch.setenv(f"AFTERWORD_{server}_PASSWORD", "correct horse")

    def loading(text):
        (tmp_path / "config.yaml").write_text(text)
        return load(tmp_path / "config.yaml")

    return loading


def keys_of(text):
    """(group, key) of what stands plainly or marked in an example."""
    group, found = "", []
    for line in text.splitlines():
        if match := re.match(r"(\w+):", line):
            group = match[1]
        elif match := re.match(r"  #?(\w+):", line):
            found.append((group, match[1]))
    return found


def test_the_example_loads(example):
    config = example(EXAMPLE.read_text())
    assert config.owner.name == "Jordan Avery"
    assert config.policy == Policy()


def test_the_example_has_every_key_once_and_no_other():
    keys = [(name, key.name) for name, keys in groups(Path()).items() for key in keys]
    found = keys_of(EXAMPLE.read_text())
    assert sorted(found) == sorted(keys)


def test_every_key_of_the_example_is_explained_right_above_it():
    lines = EXAMPLE.read_text().splitlines()
    for above, line in pairwise(lines):
        if re.match(r" *#?\w+:", line):
            assert re.match(r" *# +\S", above), line


def test_marked_values_of_the_example_are_the_codes_defaults(example):
    text = EXAMPLE.read_text()
    base = example(text)
    for match in MARKED.finditer(text):
        if not match[2].startswith(ALTERNATIVES):
            unmarked = text[: match.start()] + match[1] + match[2] + text[match.end() :]
            assert example(unmarked) == base, match[2]


def test_each_other_place_of_a_password_in_the_example_is_one(example, tmp_path):
    text = EXAMPLE.read_text()
    base = example(text)
    imap, smtp = text.index("\nimap:"), text.index("\nsmtp:")
    seen = 0
    for match in MARKED.finditer(text):
        if match[2].startswith(ALTERNATIVES):
            unmarked = text[: match.start()] + match[1] + match[2] + text[match.end() :]
            if imap < match.start() < smtp:
                unmarked = unmarked.replace("  password_file: imap.password\n", "")
            config = example(unmarked)
            plain = replace(config, imap=base.imap, smtp=base.smtp)
            assert plain == base
            assert config.smtp.credential != base.smtp.credential
            seen += 1
    assert seen == 7
