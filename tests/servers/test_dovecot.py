"""The tests' own Dovecot does what the other tests rely on."""

import smtplib

import pytest

from servers.dovecot import EMPLOYER, OWNER, Dovecot, missing

pytestmark = pytest.mark.servers

TAGGED = OWNER.replace("@", "+tag@")
MAIL = b"From: dana@quillworks.example\r\nSubject: hello\r\nMessage-ID: <1@x.example>\r\n\r\nhi\r\n"


@pytest.fixture
def make(tmp_path):
    if (why := missing()) is not None:
        pytest.skip(why)
    return lambda **changed: Dovecot(tmp_path, **changed)


def test_what_is_delivered_bears_the_trace_of_it(dovecot):
    dovecot.deliver(OWNER, MAIL)
    assert dovecot.messages(EMPLOYER) == []
    (message,) = dovecot.messages(OWNER)
    assert message.startswith(b"Return-Path: ")
    assert b"\r\nDelivered-To: " + OWNER.encode() in message
    assert b"\r\nReceived: " in message
    assert message.endswith(MAIL)


def test_what_is_appended_is_what_was_written(dovecot):
    dovecot.append(OWNER, "Sent", MAIL)
    assert dovecot.messages(OWNER, "Sent") == [MAIL]


@pytest.mark.parametrize("plus", [True, False])
def test_plus_addresses_can_be_switched_off(make, plus):
    with make(plus_addressing=plus) as server:
        if plus:
            server.deliver(TAGGED, MAIL)
        else:
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                server.deliver(TAGGED, MAIL)
        assert len(server.messages(OWNER)) == int(plus)


def test_an_alias_is_the_same_mailbox(make):
    with make(aliases={"j.avery@avery.example": OWNER}) as server:
        server.deliver("j.avery@avery.example", MAIL)
        assert len(server.messages(OWNER)) == 1


def test_a_sieve_script_decides_until_it_is_taken_away(dovecot):
    dovecot.sieve(OWNER, 'require ["fileinto"]; fileinto "Sent";')
    dovecot.deliver(OWNER, MAIL)
    dovecot.sieve(OWNER, "discard;")
    dovecot.deliver(OWNER, MAIL)
    dovecot.sieve(OWNER, "")
    dovecot.deliver(OWNER, MAIL)
    assert [len(dovecot.messages(OWNER, folder)) for folder in ("INBOX", "Sent")] == [1, 1]


def test_mail_outlives_a_restart_and_nothing_outlives_the_end(tmp_path, make):
    with make() as server:
        server.deliver(OWNER, MAIL)
        before = server.imaps_port
        server.stop()
        server.start()
        assert server.imaps_port == before
        assert len(server.messages(OWNER)) == 1
        folder = server.folder
    assert not folder.exists()
    assert "saved mail to INBOX" in (tmp_path / "dovecot.log").read_text()
