"""`afterword check`: the configuration, then the servers, then what the provider does with mail to oneself."""

import argparse
import json
import re
import smtplib

import pytest

from afterword.adapters.submission import Accepted
from afterword.cli import check, main, roundtrip
from afterword.cli.check import advice, told
from afterword.cli.roundtrip import Findings, Found, stampers, trace
from afterword.core.approval import DELIVERED
from afterword.core.messages import Letter
from afterword.core.reading.authentication import AuthResult
from servers.dovecot import OWNER, PASSWORD, Dovecot, missing
from servers.smtp import SmtpServer


@pytest.fixture(autouse=True)
def no_lingering(monkeypatch, tmp_path):
    monkeypatch.setattr(roundtrip, "LINGER", 0.0)
    monkeypatch.setattr(roundtrip, "PAUSE", 0.05)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)


def afterword(*words):
    parser = argparse.ArgumentParser()
    check.add_parser(parser.add_subparsers())
    return check.run(parser.parse_args(["check", *map(str, words)]))


@pytest.fixture
def configured(tmp_path):
    """Write a configuration for servers at these ports; with texts replaced."""

    def writing(imap_port=1, smtp_port=1, ca_file=None, **replaced):
        (tmp_path / "password").write_text(PASSWORD)
        (tmp_path / "password").chmod(0o600)
        text = f"""\
owner:
  name: Jordan Avery
  addresses: [{OWNER}]
  timezone: Europe/London
imap:
  host: 127.0.0.1
  port: {imap_port}
  password_file: password
  ca_file: {ca_file or ""}
smtp:
  host: 127.0.0.1
  port: {smtp_port}
  security: none
  username: ""
"""
        for old, new in replaced.items():
            text = text.replace(old, new)
        (tmp_path / "config.yaml").write_text(text)
        return tmp_path / "config.yaml"

    return writing


# --- the file alone ---------------------------------------------------------------------------------------------------


def test_a_good_configuration_is_said_to_be_well(configured, capsys):
    assert afterword(configured()) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].endswith("config.yaml: all well")
    assert out[1].startswith("  jordan@avery.example, proof sent-copy, store ")


def test_a_bad_configuration_ends_with_78_and_every_mistake_on_stderr(configured, capsys):
    path = configured(**{"Europe/London": "Europe/Lodnon", "security: none": "security: no"})
    assert afterword(path) == 78
    out, err = capsys.readouterr()
    assert out == ""
    assert [line.split(": ")[0:2] for line in err.splitlines()] == [
        [f"{path}:4", "owner.timezone"],
        [f"{path}:13", "smtp.security"],
    ]


def test_the_command_itself_ends_so(configured):
    assert main(["check", str(configured())]) == 0
    assert main(["check", str(configured(**{"Europe/London": "Mars"}))]) == 78


def test_mistakes_as_json_have_line_column_and_key(configured, capsys):
    assert afterword(configured(**{"Europe/London": "Mars"}), "--json") == 78
    said = json.loads(capsys.readouterr().out)
    assert said["mistakes"] == [{"line": 4, "column": 13, "key": "owner.timezone", "message": '"Mars" is no time zone'}]


@pytest.mark.parametrize("command", ["check", "run", "status"])
def test_without_a_configuration_its_full_path_and_what_to_do_are_told(command, tmp_path, monkeypatch, capsys):
    (tmp_path / "afterword").mkdir()
    path = tmp_path / "afterword" / "config.yaml"
    monkeypatch.setattr("afterword.adapters.config.default_path", lambda: path)
    monkeypatch.setattr(check, "default_path", lambda: path)
    does = "there is no such file: copy config.example.yaml there, or name another: afterword check FILE"
    assert main([command]) == 78
    assert capsys.readouterr().err == f"{path}: {does}\n"


@pytest.mark.parametrize("words", [("check", "--login"), ("run",), ("check",)])
def test_authorities_without_a_certificate_are_one_line_and_78(words, configured, tmp_path, capsys):
    (tmp_path / "ca.pem").touch()
    path = configured(ca_file="ca.pem")
    assert main([*words, str(path)]) == 78
    assert capsys.readouterr().err == (
        f"{path}:9: imap.ca_file: {tmp_path / 'ca.pem'}: no certificates that can be used: PEM was expected\n"
    )


def test_a_store_that_others_can_read_is_told(configured, tmp_path, capsys):
    folder = tmp_path / "state" / "afterword"
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    (folder / "afterword.db").touch(0o600)
    assert afterword(configured()) == 1
    assert "chmod 700" in capsys.readouterr().err


def test_servers_that_are_not_there_are_told_each_in_one_line(configured, capsys):
    assert afterword(configured(), "--login") == 1
    imap, smtp = capsys.readouterr().err.splitlines()
    assert imap.startswith("afterword: imap 127.0.0.1:1: ")
    assert smtp.startswith("afterword: smtp 127.0.0.1:1: ")


def test_the_second_server_is_tried_where_the_first_is_not_there(configured, capsys):
    with SmtpServer() as server:
        assert afterword(configured(smtp_port=server.port), "--login") == 1
    out, err = capsys.readouterr()
    assert "smtp 127.0.0.1: greets\n" in out
    assert err.startswith("afterword: imap 127.0.0.1:1: ")
    assert err.count("\n") == 1


def test_what_both_servers_said_is_in_the_json_and_no_probe_is_mailed(configured, capsys):
    with SmtpServer() as server:
        assert afterword(configured(smtp_port=server.port), "--roundtrip", "--json") == 1
        assert server.taken == []
    said = json.loads(capsys.readouterr().out)
    assert said["login"] == {"folders": []}
    assert said["problem"].startswith("imap 127.0.0.1:1: ")
    assert "roundtrip" not in said


# --- with servers -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def dovecot():
    if (why := missing()) is not None:
        pytest.skip(why)
    with Dovecot() as server:
        yield server


class Provider:
    """A submission server that delivers into a real mailbox, with habits."""

    def __init__(self, dovecot):
        self.dovecot = dovecot
        self.stamp, self.rewrite, self.files, self.swallows, self.junks = b"", False, False, False, False
        self.plus, self.trace = True, b""
        self.server = SmtpServer(deliver=self.deliver)

    def deliver(self, taken):
        raw, to = taken.raw, taken.recipients[0]
        if "+" in to and not self.plus:
            raise smtplib.SMTPRecipientsRefused({to: (550, b"no such user")})
        if self.files:
            self.dovecot.append(OWNER, "Sent", self.trace + raw, (r"\Seen",))
        if self.rewrite:
            raw = re.sub(rb"(?m)^Message-ID: .*$", b"Message-ID: <other@provider.example>\r", raw)
        if self.junks:
            self.dovecot.append(OWNER, "Junk", self.stamp + raw)
        elif not self.swallows:
            self.dovecot.deliver(to, self.stamp + raw, sender=OWNER)


@pytest.fixture
def provider(dovecot):
    made = Provider(dovecot)
    with made.server:
        yield made


@pytest.fixture
def checked(configured, dovecot, provider, capsys):
    """Run `check` against the servers; the status, what it said for people and as JSON."""

    def checking(*flags, **replaced):
        path = configured(dovecot.imaps_port, provider.server.port, dovecot.ca_file, **replaced)
        status = afterword(path, *flags)
        return status, capsys.readouterr()

    return checking


servers = pytest.mark.servers


@servers
def test_login_lists_the_folders_and_what_they_are_for(checked, provider):
    status, (out, err) = checked("--login")
    assert (status, err) == (0, "")
    assert re.search(r"^imap 127.0.0.1: logged in as jordan@avery.example; \d folders$", out, re.MULTILINE)
    for use, name in (("inbox", "INBOX"), ("sent", "Sent"), ("drafts", "Drafts"), ("junk", "Junk")):
        assert re.search(rf"^  {use} +{name}$", out, re.MULTILINE)
    assert "smtp 127.0.0.1: greets" in out
    assert provider.server.taken == []


@servers
def test_a_provider_as_most_are(checked, provider, dovecot):
    before = {folder: len(dovecot.messages(folder=folder)) for folder in ("INBOX", "Sent", "Drafts")}
    status, (out, err) = checked("--roundtrip")
    assert (status, err) == (0, "")
    assert re.search(r"arrived +in INBOX after \d s", out)
    assert re.search(r"plus addressing +works", out)
    assert re.search(r"Message-ID +kept", out)
    assert re.search(r"verdicts +none are stamped", out)
    assert re.search(r"copy in Sent +none by itself", out)
    assert out.endswith("approval:\n  proof: sent-copy\n  plus_addressing: true\nsending:\n  sent_copy: auto\n")
    after = {folder: len(dovecot.messages(folder=folder)) for folder in before}
    assert after == {"INBOX": before["INBOX"] + 2, "Sent": before["Sent"], "Drafts": before["Drafts"]}


@servers
def test_probes_bear_no_mark_of_a_request_and_say_that_they_are_automatic(checked, provider):
    checked("--roundtrip", "--json")
    ids = set()
    for taken in provider.server.taken:
        assert b"Auto-Submitted: auto-generated\r\n" in taken.raw
        assert not re.search(rb"aw[.-]", taken.raw)
        ids.add(re.search(rb"(?m)^Message-ID: (<\S+>)\r$", taken.raw)[1])
        assert len(taken.recipients) == 1
        assert taken.recipients[0].partition("+")[0].partition("@")[0] == "jordan"
    assert len(ids) == 2


def found(checked, *flags):
    status, (out, _) = checked("--roundtrip", "--json", *flags)
    return status, json.loads(out)


@servers
def test_a_stamping_provider_is_named_and_both_proofs_work(checked, provider):
    provider.stamp = b"Authentication-Results: mx.avery.example; dkim=pass header.d=avery.example\r\n"
    status, said = found(checked)
    assert status == 0
    assert said["roundtrip"]["authserv_ids"] == ["mx.avery.example"]
    assert said["roundtrip"]["proofs"] == ["sent-copy", "dkim"]
    assert said["roundtrip"]["advice"]["approval"]["authserv_id"] == "mx.avery.example"


@servers
def test_a_provider_whose_verdict_fails_is_not_pinned(checked, provider):
    provider.stamp = b"Authentication-Results: mx.avery.example; dkim=fail header.d=avery.example\r\n"
    status, said = found(checked)
    assert status == 0
    assert said["roundtrip"]["verdict"] == "fail"
    assert "authserv_id" not in said["roundtrip"]["advice"]["approval"]


@servers
def test_a_provider_that_files_into_sent_itself_is_left_to_it(checked, provider):
    provider.files = True
    status, said = found(checked)
    assert status == 0
    assert said["roundtrip"]["sent_copy_by_provider"]
    assert said["roundtrip"]["advice"]["sending"] == {"sent_copy": "provider"}


TRACE = b"Return-Path: <jordan@avery.example>\r\nReceived: from [127.0.0.1] by mx.avery.example with ESMTPSA; x\r\n"


@servers
def test_a_copy_that_the_provider_marks_as_delivered_proves_nothing_and_the_verdict_is_advised(checked, provider):
    provider.files, provider.trace = True, TRACE
    provider.stamp = b"Authentication-Results: mx.avery.example; dkim=pass header.d=avery.example\r\n"
    status, said = found(checked)
    assert status == 0
    assert said["roundtrip"]["sent_copy_trace"] == ["received", "return-path"]
    assert said["roundtrip"]["proofs"] == ["dkim"]
    assert said["roundtrip"]["advice"]["approval"]["proof"] == "dkim"


@servers
def test_where_neither_a_marked_copy_nor_a_verdict_proves_anything_it_is_said_plainly(checked, provider):
    provider.files, provider.trace = True, TRACE
    status, (out, err) = checked("--roundtrip")
    assert status == 1
    assert re.search(
        r"copy in Sent +filed by the provider, marked as delivered \(received, return-path\): it proves", out
    )
    assert "proof:" not in out
    assert err == (
        "afterword: no proof of approval works here: your provider files the copies in Sent itself and marks them as "
        "delivered (received, return-path), as a forged reply would be, and no verdict says that your domain signed\n"
    )


@servers
def test_without_plus_addressing_replies_go_to_the_plain_address(checked, provider):
    provider.plus = False
    status, said = found(checked)
    assert status == 0
    assert not said["roundtrip"]["plus_addressing"]
    assert said["roundtrip"]["advice"]["approval"]["plus_addressing"] is False


@servers
def test_a_rewritten_message_id_is_told_and_plus_addressing_helps(checked, provider):
    provider.rewrite = True
    status, said = found(checked)
    assert status == 0
    assert not said["roundtrip"]["message_id_kept"]


@servers
def test_rewritten_ids_without_plus_addressing_leave_no_way_to_tell_replies(checked, provider):
    provider.rewrite, provider.plus = True, False
    status, said = found(checked)
    assert status == 1
    assert "replies could not be told" in said["problem"]


@servers
def test_a_probe_that_does_not_come_back_is_waited_for_no_longer_than_said(checked, provider):
    provider.swallows = True
    status, said = found(checked, "--wait", "0")
    assert status == 1
    assert said["problem"] == "the probe did not come back: it was accepted, and then not seen in any folder"


@servers
def test_a_refused_probe_is_told_with_the_servers_words(checked, provider):
    provider.server.refusals["MAIL"] = "550 5.7.1 not from here"
    status, said = found(checked)
    assert status == 1
    assert "not from here" in said["problem"]


@servers
def test_a_probe_in_junk_is_found_and_told(checked, provider):
    provider.junks = True
    status, (out, _) = checked("--roundtrip")
    assert status == 0
    assert re.search(r"arrived +in Junk after \d s: tell your provider", out)


@servers
def test_a_wrong_password_is_told_without_the_password(checked, tmp_path):
    """The last one with a server: Dovecot makes the logins after a wrong one wait."""
    (tmp_path / "other").write_text("battery staple")
    (tmp_path / "other").chmod(0o600)
    status, (out, err) = checked("--login", **{"password_file: password": "password_file: other"})
    assert status == 1
    assert err.startswith("afterword: imap 127.0.0.1")
    assert "staple" not in out + err


# --- what is advised --------------------------------------------------------------------------------------------------


def findings(**changes):
    letter = Letter(content_hash="", size=0, message_id=None)
    values = {
        "plain": Found(outcome=Accepted("250"), letter=letter),
        "plus": Found(outcome=Accepted("250"), letter=letter),
    }
    return Findings(**{**values, "message_id_kept": True, "has_sent": True, **changes})


def test_without_a_sent_folder_the_verdict_is_the_proof():
    advised = advice(findings(has_sent=False, authserv_ids=("mx.example",), verdict=AuthResult.PASS))
    assert advised["approval"] == {"proof": "dkim", "plus_addressing": True, "authserv_id": "mx.example"}


def test_without_sent_folder_and_verdict_nothing_is_advised():
    assert advice(findings(has_sent=False)) is None
    assert advice(findings(has_sent=False, authserv_ids=("mx.example",), verdict=AuthResult.NONE)) is None


@pytest.mark.parametrize("name", sorted(DELIVERED))
def test_whatever_the_daemon_refuses_a_copy_for_is_seen_in_the_probes_copy(name):
    marked = b"%s: x\r\nSubject: Afterword probe\r\n\r\nx\r\n" % name.title().encode()
    assert trace(marked) == (name,)
    plain = Found(outcome=Accepted("250"), letter=Letter(content_hash="", size=0, message_id=None), filed=True)
    plain.trace = trace(marked)
    assert findings(plain=plain).proofs == ()


def test_a_copy_of_the_second_probe_alone_is_enough_to_know_what_the_provider_does():
    plus = Found(outcome=Accepted("250"), filed=True, trace=("received",))
    seen = findings(plus=plus)
    assert (seen.filed, seen.proofs) == (True, ())
    assert "  copy in Sent     filed by the provider, marked as delivered (received): it proves nothing" in told(seen)


def test_a_copy_as_it_was_written_bears_no_trace():
    assert trace(b"From: a@b.example\r\nSubject: Afterword probe\r\n\r\nReceived: x\r\n") == ()


def test_authserv_ids_are_read_in_their_order_and_once():
    results = ("mx.example 1; dkim=pass", "mx.example; spf=pass", "dkim=pass; x", "", "other.example;")
    letter = Letter(content_hash="", size=0, message_id=None, headers={"authentication-results": results})
    assert stampers(letter) == ("mx.example", "other.example")
