"""What servers do wrong, and that the mailbox says so in time, in its own words, and never uses such a connection again."""

import asyncio
import os
import socket
import ssl
import threading
import time
from datetime import UTC, date, datetime

import pytest

from afterword.adapters import connection, wire
from afterword.adapters.mailbox import (
    MESSAGE_LIMIT,
    UNDATED,
    FolderStatus,
    ImapEndpoint,
    Mailbox,
    MailboxError,
    Security,
    wait_for_word,
)
from servers.dovecot import authority, trusting_context
from servers.scripted_imap import HOST, ScriptedImap

TIMEOUT = 0.3  # seconds of silence; a command may take four times that
AT_ONCE = 5.0  # far more than anything here may take, far less than a forgotten time-out


def a_mailbox(server, *, timeout=TIMEOUT, password="secret", security=None, host=HOST):
    security = security or (Security.TLS if server.context else Security.PLAIN)
    endpoint = ImapEndpoint(host=host, port=server.port, security=security, username="jordan", timeout=timeout)
    return Mailbox(endpoint, lambda: password, trusting_context())


def server_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority().issue_cert(HOST).configure_cert(context)
    return context


@pytest.fixture(params=["plain", "tls"])
def context(request):
    return server_context() if request.param == "tls" else None


class Talking:
    """A mailbox that is logged in to a scripted server, INBOX selected."""

    def __init__(self, script=None, *, context=None, timeout=TIMEOUT):
        self.server = ScriptedImap(script, context=context)
        self.timeout = timeout

    def __enter__(self):
        self.server.__enter__()
        self.box = a_mailbox(self.server, timeout=self.timeout)
        self.box.connect()
        self.box.select("INBOX")
        return self

    def __exit__(self, *error):
        self.box.close()
        self.server.__exit__(*error)

    def fails(self, work):
        """The failure of `work`, which must come at once; the connection is closed by it and stays so."""
        began = time.monotonic()
        with pytest.raises(MailboxError) as caught:
            work(self.box)
        assert time.monotonic() - began < AT_ONCE
        if caught.value.reason != "refused":
            assert not self.box.connected
            heard = len(self.server.heard)
            with pytest.raises(MailboxError) as again:
                self.box.new_uids(0)
            assert again.value.reason == "not_connected"
            assert len(self.server.heard) == heard
        return caught.value


def word(box, timeout=AT_ONCE):
    began = time.monotonic()
    came = asyncio.run(wait_for_word(box, timeout))
    assert time.monotonic() - began < AT_ONCE
    return came


# --- IDLE -------------------------------------------------------------------------------------------------------------


def test_word_in_the_same_segment_as_the_continuation_is_noticed(context):
    with Talking({"IDLE": b"+ idling\r\n* 4 EXISTS\r\n"}, context=context) as talking:
        assert talking.box.start_idle() is True
        assert talking.box.unread
        assert word(talking.box) is True  # and who waits all the same does not wait in vain
        assert talking.box.end_idle() is True
        assert talking.box.new_uids(1) == (2, 3)


def test_half_a_line_in_that_segment_is_noticed_and_not_lost(context):
    script = {"IDLE": b"+ idling\r\n* 4 EXI", "DONE": b"STS\r\n@ OK done\r\n"}
    with Talking(script, context=context) as talking:
        assert talking.box.start_idle() is True
        assert talking.box.end_idle() is True
        assert talking.box.new_uids(0) == (1, 2, 3)


def test_word_before_the_continuation_is_a_word(context):
    with Talking({"IDLE": b"* 4 EXISTS\r\n+ idling\r\n"}, context=context) as talking:
        assert talking.box.start_idle() is True
        talking.box.end_idle()
        assert talking.server.heard[-2:] == ["IDLE", "DONE"]


@pytest.mark.parametrize("cut", range(1, 24))
def test_wherever_the_stream_is_cut_the_word_is_noticed(context, cut):
    told, idling = b"+ idling\r\n* 4 EXISTS\r\n", threading.Event()

    def in_two(talk, tag, command):
        talk.send(told[:cut])
        if cut >= len(b"+ idling\r\n"):
            assert idling.wait(AT_ONCE)
        talk.send(told[cut:])

    with Talking({"IDLE": in_two}, context=context, timeout=AT_ONCE) as talking:
        noticed = talking.box.start_idle()
        idling.set()
        assert noticed or word(talking.box)
        assert talking.box.end_idle() is True
        assert talking.box.new_uids(0) == (1, 2, 3)


def test_quiet_idle_is_quiet(context):
    with Talking(context=context) as talking:
        assert talking.box.start_idle() is False
        assert not talking.box.unread
        assert word(talking.box, 0.05) is False
        assert talking.box.end_idle() is False


def test_word_that_only_comes_with_the_end_of_idle_is_a_word(context):
    with Talking({"DONE": b"* 4 EXISTS\r\n@ OK done\r\n"}, context=context) as talking:
        assert talking.box.start_idle() is False
        assert talking.box.end_idle() is True


def half_a_line(talk, tag, command):
    talk.send(b"+ idling\r\n")
    talk.idle_tag = tag
    threading.Timer(0.05, lambda: talk.send(b"* 4 EX")).start()


def test_half_a_line_during_idle_is_a_word_and_not_lost(context):
    with Talking({"IDLE": half_a_line, "DONE": b"ISTS\r\n@ OK done\r\n"}, context=context) as talking:
        assert talking.box.start_idle() is False
        assert word(talking.box) is True
        assert talking.box.end_idle() is True
        assert talking.box.new_uids(0) == (1, 2, 3)


def test_a_flood_of_words_is_read_through(context):
    flood = b"".join(b"* %d FETCH (FLAGS (\\Seen))\r\n" % number for number in range(1, 2001))
    with Talking({"IDLE": b"+ idling\r\n" + flood}, context=context) as talking:
        assert talking.box.start_idle() is True
        assert talking.box.end_idle() is True
        assert talking.box.new_uids(0) == (1, 2, 3)


def test_words_that_cannot_be_parsed_are_words(context):
    odd = b'* 4 FETCH (ENVELOPE ("unbalanced (((\r\n* OK [\r\n* X-NEWS of (\r\n'
    with Talking({"IDLE": b"+ idling\r\n" + odd}, context=context) as talking:
        assert talking.box.start_idle() is True
        assert talking.box.end_idle() is True


@pytest.mark.parametrize("how", ["fin", "rst", "bye"])
def test_a_connection_that_ends_in_idle_is_found_once_and_closed(context, how):
    idling = threading.Event()

    def end(talk, tag, command):
        talk.send(b"+ idling\r\n")
        assert idling.wait(AT_ONCE)
        if how == "bye":
            talk.send(b"* BYE down\r\n")
        talk.rst() if how == "rst" else talk.fin()

    with Talking({"IDLE": end}, context=context) as talking:
        assert talking.box.start_idle() is False
        idling.set()
        assert word(talking.box) is True
        failure = talking.fails(lambda box: box.end_idle())
        assert failure.reason == "connection_lost"
        assert failure.temporary


def test_idle_that_is_refused_costs_no_connection():
    with Talking({"IDLE": b"@ NO not here\r\n"}) as talking:
        assert talking.box.supports_idle
        assert talking.box.start_idle() is True
        assert talking.box.end_idle() is False
        assert not talking.box.supports_idle
        assert talking.box.new_uids(0) == (1, 2, 3)
        talking.box.connect()
        assert talking.box.supports_idle  # the next connection may try again


def test_a_server_without_idle_is_known_for_it():
    with Talking({"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n@ OK done\r\n"}) as talking:
        assert not talking.box.supports_idle


def test_no_answer_to_done_ends_by_the_deadline(context):
    with Talking({"DONE": lambda talk, *_: talk.silence()}, context=context) as talking:
        talking.box.start_idle()
        failure = talking.fails(lambda box: box.end_idle())
        assert (failure.reason, failure.temporary) == ("timed_out", True)


def test_blocking_wait_ends_by_word_by_stop_and_by_time(context):
    ours, theirs = socket.socketpair()
    with ours, theirs, Talking({"IDLE": half_a_line}, context=context) as talking:
        talking.box.start_idle()
        assert talking.box.wait(AT_ONCE, ours.fileno()) is True
    with Talking(context=context) as talking:
        talking.box.start_idle()
        assert talking.box.wait(0.01) is False
        stop, end = socket.socketpair()
        with stop, end:
            end.send(b".")
            began = time.monotonic()
            assert talking.box.wait(60, stop.fileno()) is False
            assert time.monotonic() - began < AT_ONCE


def test_waiting_needs_a_connection():
    with Talking() as talking:
        talking.box.close()
        with pytest.raises(MailboxError):
            asyncio.run(wait_for_word(talking.box, 1))


# --- dead and hostile connections ------------------------------------------------------------------------------------


def test_silence_ends_by_the_time_out(context):
    with Talking({"NOOP": lambda talk, *_: talk.silence()}, context=context) as talking:
        assert talking.fails(lambda box: box.new_uids(0)).reason == "timed_out"


def drip(talk, tag, command):
    pause = threading.Event()
    while True:  # a byte is never late, the line never ends; the client's going ends it
        talk.send(b"*")
        pause.wait(0.02)


def test_a_server_that_drips_ends_by_the_deadline_of_the_command():
    with Talking({"NOOP": drip}) as talking:
        assert talking.fails(lambda box: box.new_uids(0)).reason == "timed_out"


def test_a_line_without_end_is_cut_off(monkeypatch):
    monkeypatch.setattr(wire, "LINE_LIMIT", 100_000)
    with Talking({"UID SEARCH": b"* SEARCH " + b"1 " * 200_000}, timeout=5) as talking:
        assert talking.fails(lambda box: box.new_uids(0)).reason == "connection_lost"


def test_a_literal_that_claims_three_gigabytes_is_not_waited_for():
    with Talking({"UID FETCH": b"* 1 FETCH (UID 1 RFC822.SIZE 12 BODY[] {3000000000}\r\nabc"}, timeout=60) as talking:
        assert talking.fails(lambda box: box.fetch(1)).reason == "connection_lost"


def test_replies_without_end_are_cut_off(monkeypatch):
    monkeypatch.setattr(connection, "ALLOWANCE", 200_000)

    def endless(talk, tag, command):
        while True:
            talk.send(b"* 1 EXISTS\r\n" * 1_000)

    with Talking({"NOOP": endless}, timeout=60) as talking:
        assert talking.fails(lambda box: box.new_uids(0)).reason == "connection_lost"


def test_hanging_up_from_another_thread_ends_the_wait(context):
    with Talking({"NOOP": lambda talk, *_: talk.silence()}, context=context, timeout=60) as talking:
        threading.Timer(0.05, talking.box.hang_up).start()
        assert talking.fails(lambda box: box.new_uids(0)).reason == "connection_lost"


@pytest.mark.parametrize("mute", ["before TLS", "before the greeting"])
def test_hanging_up_ends_a_connection_that_is_still_being_made(mute):
    def hang_up():
        while not box._connection._wire:
            time.sleep(0)  # lets the other thread run
        box.hang_up()

    with socket.create_server((HOST, 0)) as listener:  # accepts, and says nothing
        security = Security.TLS if mute == "before TLS" else Security.PLAIN
        port = listener.getsockname()[1]
        endpoint = ImapEndpoint(host=HOST, port=port, security=security, username="jordan", timeout=60)
        box = Mailbox(endpoint, lambda: "secret", trusting_context())
        thread = threading.Thread(target=hang_up)
        thread.start()
        began = time.monotonic()
        with pytest.raises(MailboxError) as caught:
            box.connect()
        thread.join()
    assert time.monotonic() - began < AT_ONCE
    assert caught.value.reason == "connection_lost"


def test_closing_is_bounded_and_never_raises(monkeypatch):
    monkeypatch.setattr(connection, "_GOODBYE", 0.1)
    with Talking({"LOGOUT": lambda talk, *_: talk.silence()}, timeout=60) as talking:
        began = time.monotonic()
        talking.box.close()
        talking.box.close()
        talking.box.hang_up()
        assert time.monotonic() - began < AT_ONCE
        assert not talking.box.connected


def test_closing_in_idle_does_not_wait_for_a_goodbye():
    with Talking(timeout=60) as talking:
        talking.box.start_idle()
        talking.box.close()
        assert "LOGOUT" not in talking.server.heard


def test_a_new_connection_can_be_made_after_a_lost_one():
    with Talking({"NOOP": [lambda talk, *_: talk.fin(), b"@ OK done\r\n"]}) as talking:
        talking.fails(lambda box: box.new_uids(0))
        talking.box.connect()
        talking.box.select("INBOX")
        assert talking.box.new_uids(0) == (1, 2, 3)


# --- logging in -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "reason", "temporary"),
    [
        (b"@ NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n", "login_refused", False),
        (b"@ NO [AUTHENTICATIONFAILED] wrong, please try again later\r\n", "login_refused", False),
        (b"@ NO LOGIN failed.\r\n", "login_refused", False),
        (b"@ NO [UNAVAILABLE] the directory is down\r\n", "login_refused", True),
        (b"@ NO [LIMIT] too many connections\r\n", "login_refused", True),
        (b"@ NO [ALERT] Too many simultaneous connections. (Failure)\r\n", "login_refused", True),
        (b"@ NO Please try again later\r\n", "login_refused", True),
        (b"@ NO [ALERT] Application-specific password required (Failure)\r\n", "login_refused", False),
        (b"@ NO [ALERT] Go to your account to generate a password of its own\r\n", "login_refused", False),
        (b"@ NO [EXPIRED] renew your password\r\n", "login_refused", False),
        (b"@ BAD what\r\n", "login_refused", True),
        (b"* BYE overloaded\r\n", "connection_lost", True),
    ],
)
def test_refused_logins_are_for_good_unless_the_server_says_otherwise(answer, reason, temporary):
    with ScriptedImap({"LOGIN": answer}) as server, pytest.raises(MailboxError) as caught:
        a_mailbox(server).connect()
    assert (caught.value.reason, caught.value.temporary) == (reason, temporary)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("capabilities", [b"IMAP4rev1", b"IMAP4rev1 AUTH=PLAIN"])
def test_a_connection_that_is_lost_during_the_login_is_no_refusal(capabilities):
    lost = {
        "CAPABILITY": b"* CAPABILITY " + capabilities + b"\r\n@ OK done\r\n",
        "LOGIN": lambda talk, *_: talk.fin(),
        "AUTHENTICATE": lambda talk, *_: talk.fin(),
    }
    with ScriptedImap(lost) as server, pytest.raises(MailboxError) as caught:
        a_mailbox(server).connect()
    assert (caught.value.reason, caught.value.temporary) == ("connection_lost", True)


@pytest.mark.parametrize("greeting", [b"* BYE go away\r\n", b"220 mail.example ESMTP\r\n", b"\xff" * 200 + b"\r\n"])
def test_a_greeting_that_is_none_is_a_failure_that_may_pass(greeting):
    with ScriptedImap(greeting=greeting) as server, pytest.raises(MailboxError) as caught:
        a_mailbox(server).connect()
    assert caught.value.temporary


def test_a_session_that_nobody_logged_in_to_is_not_used():
    with ScriptedImap(greeting=b"* PREAUTH welcome, whoever you are\r\n") as server:
        box = a_mailbox(server)
        with pytest.raises(MailboxError) as caught:
            box.connect()
    assert not caught.value.temporary
    assert not box.connected


def test_plain_carries_any_password():
    def authenticate(talk, tag, command):
        talk.send(b"+ \r\n")
        given.append(talk.line())
        talk.send(tag.encode() + b" OK welcome\r\n")

    given = []
    script = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n@ OK done\r\n", "AUTHENTICATE": authenticate}
    with ScriptedImap(script) as server:
        box = a_mailbox(server, password='schön"\\ 密')
        box.connect()
        box.close()
    import base64

    assert base64.b64decode(given[0]).decode() == '\0jordan\0schön"\\ 密'


def test_a_password_that_cannot_be_read_is_a_failure_of_the_mailbox():
    def unreadable():
        raise FileNotFoundError("/run/credentials/secret")

    with ScriptedImap() as server:
        endpoint = ImapEndpoint(
            host=HOST, port=server.port, security=Security.PLAIN, username="jordan", timeout=TIMEOUT
        )
        box = Mailbox(endpoint, unreadable, trusting_context())
        with pytest.raises(MailboxError) as caught:
            box.connect()
    assert caught.value.reason == "no_password"


def test_who_asks_for_an_id_gets_one():
    script = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 ID\r\n@ OK done\r\n", "ID": b"* ID NIL\r\n@ OK done\r\n"}
    with Talking(script) as talking:
        assert 'ID ("name" "Afterword")' in talking.server.heard


@pytest.mark.parametrize("password", ["two\r\nA1 LOGOUT", "nul\0", "line\n"])
def test_a_password_with_a_line_end_is_never_sent(password):
    with ScriptedImap() as server, pytest.raises(MailboxError) as caught:
        a_mailbox(server, password=password).connect()
    assert caught.value.reason == "login_refused"
    assert server.heard == ["CAPABILITY"]


def test_no_password_goes_out_in_clear():
    script = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n@ OK done\r\n"}
    with ScriptedImap(script) as server:
        for security, host, reason in (
            (Security.STARTTLS, HOST, "not_secure"),
            (Security.PLAIN, "mail.example", "not_secure"),
            (Security.PLAIN, HOST, "login_refused"),
        ):
            with pytest.raises(MailboxError) as caught:
                a_mailbox(server, security=security, host=host).connect()
            assert (caught.value.reason, caught.value.temporary) == (reason, False)
        assert not any(line.startswith(("LOGIN", "AUTHENTICATE")) for line in server.heard)


def test_what_comes_between_starttls_and_tls_is_not_believed():
    def inject(talk, tag, command):
        talk.send(tag.encode() + b" OK begin\r\n* CAPABILITY IMAP4rev1 LOGIN-FOR-FREE\r\n")
        talk.sock = server_context().wrap_socket(talk.sock, server_side=True)
        talk._file = talk.sock.makefile("rb")

    script = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 STARTTLS\r\n@ OK done\r\n", "STARTTLS": inject}
    with ScriptedImap(script) as server, pytest.raises(MailboxError) as caught:
        a_mailbox(server, security=Security.STARTTLS, timeout=2).connect()
    assert caught.value.reason == "connection_lost"
    assert not any(line.startswith("LOGIN") for line in server.heard)


def test_a_certificate_that_nobody_vouches_for_is_for_good():
    with ScriptedImap(context=server_context()) as server:
        endpoint = ImapEndpoint(host=HOST, port=server.port, username="jordan", timeout=2)
        box = Mailbox(endpoint, lambda: "secret", ssl.create_default_context())
        with pytest.raises(MailboxError) as caught:
            box.connect()
    assert (caught.value.reason, caught.value.temporary) == ("certificate", False)


def test_nobody_there_may_pass():
    with ScriptedImap() as server:
        box = a_mailbox(server)
    with pytest.raises(MailboxError) as caught:
        box.connect()
    assert (caught.value.reason, caught.value.temporary) == ("unreachable", True)


def test_nothing_that_was_said_is_kept_or_logged(caplog):
    caplog.set_level("DEBUG")
    answers = [ABOUT, BODY]
    with ScriptedImap() as server:
        box = a_mailbox(server)
        box.connect()
        assert "secret" not in repr(vars(box._connection._wire))
        box.close()
    with Talking({"UID FETCH": answers}) as talking:
        kept = repr(vars(talking.box._connection._wire))
        assert talking.box.fetch(2).raw == b"hello"
        kept += repr(vars(talking.box._connection._wire))
    assert "hello" not in caplog.text + kept
    assert "secret" not in caplog.text + kept


def test_what_the_server_says_by_the_way_does_not_pile_up():
    with Talking({"NOOP": b"* 9 EXISTS\r\n" * 100 + b"@ OK done\r\n"}) as talking:
        for _ in range(3):
            talking.box.new_uids(0)
        assert len(talking.box._connection._wire.untagged_responses["EXISTS"]) == 100


def test_a_search_is_never_of_what_was_last_announced():
    with Talking() as talking:
        talking.box.new_uids(0)
        assert talking.server.heard[-2:] == ["NOOP", "UID SEARCH UID 1:*"]


def test_commands_leave_at_once_and_a_silent_peer_is_probed(context):
    with Talking(context=context) as talking, socket.socket(fileno=os.dup(talking.box.fileno())) as same:
        assert same.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert same.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)


# --- folders and searches --------------------------------------------------------------------------------------------


def test_a_refused_select_leaves_the_connection_as_it_was():
    with Talking(
        {"EXAMINE": [b"* 0 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n@ OK done\r\n", b"@ NO ghost\r\n"]}
    ) as talking:
        failure = talking.fails(lambda box: box.select("Phantom"))
        assert (failure.reason, failure.temporary) == ("refused", True)
        assert talking.box.connected


@pytest.mark.parametrize(
    ("answer", "temporary"),
    [(b"@ NO [NONEXISTENT] no such folder\r\n", False), (b"@ NO [NOPERM] not yours\r\n", False), (b"@ NO ?\r\n", True)],
)
def test_a_refusal_is_for_good_where_its_code_says_so(answer, temporary):
    with Talking({"STATUS": answer}) as talking:
        assert talking.fails(lambda box: box.status("x")).temporary is temporary


def test_bad_ends_the_connection():
    with Talking({"STATUS": b"@ BAD User is authenticated but not connected.\r\n"}) as talking:
        assert talking.fails(lambda box: box.status("INBOX")).temporary


def test_a_servers_words_are_shown_on_one_short_line():
    with Talking({"STATUS": b"@ NO " + b"\x1b[31m\x07" + b"w" * 500 + b"\r\n"}) as talking:
        said = str(talking.fails(lambda box: box.status("INBOX")))
    assert len(said) < 200
    assert said.isprintable()


def test_folders_without_uidvalidity_are_refused_and_the_connection_stays():
    with Talking({"STATUS": b'* STATUS "x" (MESSAGES 4 UIDNEXT 9)\r\n@ OK done\r\n'}) as talking:
        assert talking.fails(lambda box: box.status("x")).temporary is False
        assert talking.box.connected


def test_a_status_without_uidnext_is_a_status():
    with Talking({"STATUS": b'* STATUS "x" (MESSAGES 4 UIDVALIDITY 5)\r\n@ OK done\r\n'}) as talking:
        assert talking.box.status("x") == FolderStatus(uidvalidity=5, uidnext=None, messages=4)


@pytest.mark.parametrize("status", [b"UIDVALIDITY x", b"UIDVALIDITY 0", b"UIDVALIDITY 4294967296"])
def test_a_status_of_nonsense_is_a_failure(status):
    with Talking({"STATUS": b'* STATUS "x" (MESSAGES 4 ' + status + b")\r\n@ OK done\r\n"}) as talking:
        assert talking.fails(lambda box: box.status("x")).reason == "protocol"


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (b"* SEARCH 3\r\n", ()),  # `4:*` names the last message even where nothing is above it
        (b"* SEARCH 9 5 5 7\r\n", (5, 7, 9)),
        (b"* SEARCH 5\r\n* SEARCH 6\r\n", (5, 6)),
        (b"* SEARCH 5 6 (MODSEQ 917162500)\r\n", (5, 6)),
        (b"* SEARCH\r\n", ()),
        (b"", ()),
        (b"* 6 EXISTS\r\n* SEARCH 5\r\n* 6 FETCH (FLAGS ())\r\n", (5,)),
    ],
)
def test_new_uids_are_those_above_the_last(answer, found):
    with Talking({"UID SEARCH": answer + b"@ OK done\r\n"}) as talking:
        assert talking.box.new_uids(3) == found
        assert talking.server.heard[-1] == "UID SEARCH UID 4:*"


@pytest.mark.parametrize(
    "answer", [b"* SEARCH five\r\n", b"* SEARCH 0\r\n", b"* SEARCH 4294967296\r\n", b"* SEARCH -1\r\n"]
)
def test_uids_that_are_none_are_a_failure(answer):
    with Talking({"UID SEARCH": answer + b"@ OK done\r\n"}) as talking:
        assert talking.fails(lambda box: box.new_uids(3)).reason == "protocol"


def test_the_last_possible_uid_has_none_above_it():
    with Talking() as talking:
        assert talking.box.new_uids(2**32 - 1) == ()
        with pytest.raises(ValueError):
            talking.box.new_uids(-1)


def test_recent_means_the_day_in_the_protocols_words():
    with Talking() as talking:
        assert talking.box.recent_uids(date(2026, 3, 5)) == (1, 2, 3)
        assert talking.server.heard[-1] == "UID SEARCH SINCE 05-Mar-2026"


def test_uses_are_asked_for_where_a_plain_list_does_not_tell_them():
    plain = b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST () "/" "Odes&AQ0-ka"\r\n@ OK done\r\n'
    told = b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\Sent) "/" "Odes&AQ0-ka"\r\n@ OK done\r\n'
    script = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 SPECIAL-USE\r\n@ OK done\r\n", "LIST": [plain, told]}
    with Talking(script) as talking:
        assert [(folder.name, folder.use.value) for folder in talking.box.folders()] == [
            ("INBOX", "inbox"),
            ("Odesčka", "sent"),
        ]
        assert talking.server.heard[-1] == 'LIST "" "*" RETURN (SPECIAL-USE)'


def test_one_unreadable_name_hides_no_other_folder():
    odd = b'* LIST () "/" INBOX\r\n* LIST () "/" {4}\r\nCaf\xe9\r\n* LIST () NIL 2025\r\n* LIST (\\Sent) "/" "S"\r\n@ OK done\r\n'
    with Talking({"LIST": odd}) as talking:
        assert [(folder.name, folder.selectable) for folder in talking.box.folders()] == [
            ("INBOX", True),
            ("Café", False),
            ("2025", True),
            ("S", True),
        ]


# --- fetching ---------------------------------------------------------------------------------------------------------

ABOUT = b'* 2 FETCH (UID 2 RFC822.SIZE 5 INTERNALDATE "17-Nov-2026 10:00:00 +0100")\r\n@ OK done\r\n'
BODY = b"* 2 FETCH (UID 2 BODY[]<0> {5}\r\nhello)\r\n@ OK done\r\n"
NONE = b"@ OK done\r\n"


def test_a_message_is_peeked_at_size_first_and_cut():
    with Talking({"UID FETCH": [ABOUT, BODY]}) as talking:
        fetched = talking.box.fetch(2)
        assert (fetched.raw, fetched.size) == (b"hello", 5)
        assert fetched.internal_date == datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
        assert talking.server.heard[-2:] == [
            "UID FETCH 2 (UID RFC822.SIZE INTERNALDATE)",
            f"UID FETCH 2 (BODY.PEEK[]<0.{MESSAGE_LIMIT}>)",
        ]


@pytest.mark.parametrize("answers", [[NONE, ABOUT, BODY], [ABOUT, NONE, ABOUT, BODY]])
def test_a_message_that_was_left_out_is_asked_for_again(answers):
    with Talking({"UID FETCH": answers}) as talking:
        assert talking.box.fetch(2).raw == b"hello"


@pytest.mark.parametrize("answers", [[NONE], [ABOUT, NONE, ABOUT, NONE], [ABOUT, BODY.replace(b"UID 2", b"UID 3")] * 2])
def test_a_message_that_was_left_out_twice_is_none(answers):
    with Talking({"UID FETCH": answers}) as talking:
        assert talking.box.fetch(2) is None
        assert talking.box.connected


def test_other_messages_in_a_reply_are_not_taken_for_it():
    other = b"* 2 FETCH (FLAGS (\\Seen))\r\n* 9 FETCH (UID 9 BODY[]<0> {4}\r\nevil)\r\n"
    with Talking({"UID FETCH": [other + ABOUT, other + BODY]}) as talking:
        assert talking.box.fetch(2).raw == b"hello"


def test_a_server_that_ignores_the_cut_is_cut_here(monkeypatch):
    monkeypatch.setattr("afterword.adapters.mailbox.MESSAGE_LIMIT", 3)
    with Talking({"UID FETCH": [ABOUT, BODY.replace(b"<0>", b"")]}) as talking:
        fetched = talking.box.fetch(2)
        assert (fetched.raw, fetched.size) == (b"hel", 5)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (b'"17-Nov-2026 10:00:00 +0000"', datetime(2026, 11, 17, 10, tzinfo=UTC)),
        (b'" 7-Nov-2026 10:00:00 -0330"', datetime(2026, 11, 7, 13, 30, tzinfo=UTC)),
        (b'"17-Nov-2026 10:00:00"', UNDATED),
        (b'"never"', UNDATED),
        (b'"99-Nov-2026 10:00:00 +0000"', UNDATED),
        (b'"17-Nov-2026 10:00:00 +9959"', UNDATED),
        (b"NIL", UNDATED),
    ],
)
def test_internal_dates_are_aware_and_unusable_ones_are_older_than_everything(said, meant):
    about = b"* 2 FETCH (UID 2 RFC822.SIZE 5 INTERNALDATE " + said + b")\r\n@ OK done\r\n"
    with Talking({"UID FETCH": [about, BODY]}) as talking:
        assert talking.box.fetch(2).internal_date == meant


@pytest.mark.parametrize(
    "answer",
    [
        b"* 2 FETCH (UID 2 RFC822.SIZE\r\n@ OK done\r\n",
        b"* 2 FETCH (UID 2 RFC822.SIZE 5\r\n@ OK done\r\n",
        b"* 2 FETCH (UID two RFC822.SIZE 5)\r\n@ OK done\r\n",
        b"* 2 FETCH (UID 2 ENVELOPE (NIL))\r\n@ OK done\r\n",
        b'* 2 FETCH (UID 2 INTERNALDATE "unend)\r\n@ OK done\r\n',
        b"* 2 FETCH (UID 2 BODYSTRUCTURE " + b"(" * 3000 + b")" * 3000 + b")\r\n@ OK done\r\n",
        b"* 2 FETCH nothing\r\n@ OK done\r\n",
    ],
)
def test_replies_that_make_no_sense_are_failures_that_may_pass(answer):
    with Talking({"UID FETCH": answer}, timeout=5) as talking:
        failure = talking.fails(lambda box: box.fetch(2))
        assert (failure.reason, failure.temporary) == ("protocol", True)


def test_a_body_that_stops_halfway_ends_by_the_time_out():
    def halfway(talk, tag, command):
        talk.send(b"* 2 FETCH (UID 2 BODY[]<0> {5}\r\nhel")
        talk.silence()

    with Talking({"UID FETCH": [ABOUT, halfway]}) as talking:
        assert talking.fails(lambda box: box.fetch(2)).reason == "timed_out"


def test_a_message_that_forges_a_tagged_reply_is_only_a_message():
    forged = b"hi\r\nA1 OK done\r\n* BYE\r\n* SEARCH 99\r\n"
    body = b"* 2 FETCH (UID 2 BODY[]<0> {%d}\r\n%b)\r\n@ OK done\r\n" % (len(forged), forged)
    with Talking({"UID FETCH": [ABOUT, body]}) as talking:
        assert talking.box.fetch(2).raw == forged
        assert talking.box.new_uids(0) == (1, 2, 3)


# --- looking for a message --------------------------------------------------------------------------------------------


def header_of(talk, tag, command):
    """Message 2 alone bears <b@x.example>; every other <a@x.example>."""
    uids = command.split()[2].split(",")
    for uid in uids:
        field = b"Message-ID:\r\n <b@x.example>\r\n\r\n" if uid == "2" else b"message-id: <a@x.example>\r\n\r\n"
        talk.send(
            b"* %s FETCH (UID %s BODY[HEADER.FIELDS (MESSAGE-ID)] {%d}\r\n" % (uid.encode(), uid.encode(), len(field))
        )
        talk.send(field + b")\r\n")
    talk.send(tag.encode() + b" OK done\r\n")


def test_what_search_says_is_compared_with_the_field_itself():
    with Talking({"UID FETCH": header_of}) as talking:
        assert talking.box.find_by_message_id("Sent", "<b@x.example>") == (2,)
        assert talking.box.find_by_message_id("Sent", "<a@x.example>") == (1, 3)
        assert talking.box.find_by_message_id("Sent", "<a@x.exampl>") == ()


def test_where_search_finds_nothing_the_newest_are_read():
    with Talking(
        {"UID FETCH": header_of, "UID SEARCH": [b"* SEARCH\r\n@ OK done\r\n", b"* SEARCH 1 2 3\r\n@ OK done\r\n"]}
    ) as talking:
        assert talking.box.find_by_message_id("Sent", "<b@x.example>") == (2,)
        assert 'UID SEARCH HEADER Message-ID "<b@x.example>"' in talking.server.heard


@pytest.mark.parametrize(
    "evil",
    [
        '<x"\r\nA999 DELETE INBOX>',
        '<"quoted"@x.example>',
        "<back\\slash@x>",
        "<nul\0@x>",
        "<ü@x>",
        "<\ud800@x>",
        "x",
        "",
        "<" + "y" * 999 + ">",
    ],
)
def test_an_id_that_could_be_a_command_is_never_sent(evil):
    with Talking({"UID FETCH": header_of}) as talking:
        assert talking.box.find_by_message_id("Sent", evil) == ()
        assert not any("DELETE" in line or "HEADER Message-ID" in line for line in talking.server.heard)


# --- changing ----------------------------------------------------------------------------------------------------------


def take(answer):
    def append(talk, tag, command):
        talk.send(b"+ go on\r\n")
        taken.append(talk.literal(int(command.rpartition("{")[2].rstrip("}"))))
        talk.line()
        talk.send(answer.replace(b"@", tag.encode()))

    taken = []
    append.taken = taken
    return append


def test_append_tells_the_uid_and_sends_the_bytes_as_they_are():
    append = take(b"@ OK [APPENDUID 7 42] done\r\n")
    with Talking({"APPEND": append}) as talking:
        when = datetime(2026, 11, 3, 9, 5, 7, tzinfo=UTC)
        assert talking.box.append("Entwürfe", b"A: b\r\n\r\nhi\r\n", ("\\Draft", "\\Seen"), when) == 42
        assert append.taken == [b"A: b\r\n\r\nhi\r\n"]
        assert talking.server.heard[-1] == ('APPEND "Entw&APw-rfe" (\\Draft \\Seen) "03-Nov-2026 09:05:07 +0000" {12}')


def test_append_without_uidplus_tells_no_uid():
    with Talking({"APPEND": take(b"@ OK done\r\n")}) as talking:
        assert talking.box.append("Drafts", b"A: b\r\n\r\n") is None


def test_append_to_a_folder_that_is_not_there_is_refused_for_good():
    with Talking({"APPEND": b"@ NO [TRYCREATE] no such folder\r\n"}) as talking:
        failure = talking.fails(lambda box: box.append("Nowhere", b"A: b\r\n\r\n"))
        assert (failure.reason, failure.temporary) == ("refused", False)


@pytest.mark.parametrize("raw", [b"", b"A: b\n\nhi\n", b"A: b\r\n\r\nhi\rho\r\n"])
def test_append_takes_whole_lines_alone(raw):
    with Talking() as talking, pytest.raises(ValueError):
        talking.box.append("Drafts", raw)


@pytest.mark.parametrize("flag", ["x)\r\nA999 DELETE INBOX", "two words", "", "{3}"])
def test_append_takes_flags_alone(flag):
    with Talking() as talking, pytest.raises(ValueError):
        talking.box.append("Drafts", b"A: b\r\n\r\n", (flag,))


def test_without_uidplus_nothing_is_expunged_that_somebody_else_marked():
    script = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n@ OK done\r\n",
        "UID FETCH": [ABOUT, BODY],
        "UID SEARCH": b"* SEARCH 2 3\r\n@ OK done\r\n",
    }
    with Talking(script) as talking:
        assert talking.box.remove("Drafts", 2) is False
        assert not any(line.startswith(("UID STORE", "EXPUNGE")) for line in talking.server.heard)


def test_without_uidplus_a_message_is_moved_into_trash_where_that_is_possible():
    script = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 MOVE\r\n@ OK done\r\n",
        "LIST": b'* LIST (\\Trash) "/" "M&APw-ll"\r\n@ OK done\r\n',
        "UID FETCH": [ABOUT, BODY],
        "UID MOVE": b"* 2 EXPUNGE\r\n@ OK done\r\n",
        "UID SEARCH": b"* SEARCH\r\n@ OK done\r\n",
    }
    with Talking(script) as talking:
        assert talking.box.remove("Drafts", 2) is True
        assert 'UID MOVE 2 "M&APw-ll"' in talking.server.heard
