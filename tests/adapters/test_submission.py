"""Submission: how far a message came is told rightly, whatever a server does (RFC 5321, RFC 1047)."""

import asyncio
import contextlib

import pytest

from afterword.adapters.submission import (
    Accepted,
    Deferred,
    InDoubt,
    Refused,
    SmtpEndpoint,
    Stage,
    Submission,
)
from servers import dovecot, postfix
from servers.dovecot import trusting_context
from servers.smtp import ScriptedSmtp, SmtpServer, fin, half, rst, silence, then

ME = "jordan@avery.example"
DANA = "dana@quillworks.example"
KIM = "kim@quillworks.example"
RAW = b"From: jordan@avery.example\r\nTo: dana@quillworks.example\r\nSubject: Thank you\r\n\r\nDear Dana,\r\n.\r\n..dots\r\n"
SHORT = 0.3  # seconds: how long tests wait for servers that will never answer


class Steps:
    """What the caller stores before DATA."""

    def __init__(self, raises: BaseException | None = None) -> None:
        self.committed = 0
        self.raises = raises

    async def __call__(self) -> None:
        self.committed += 1
        if self.raises is not None:
            raise self.raises


def submission(server, *, security="none", username=None, password="pw", timeout=5.0, data_timeout=5.0, context=None):
    endpoint = SmtpEndpoint(host=server.host, port=server.port, security=security, username=username, timeout=timeout)
    return Submission(endpoint, lambda: password, context or trusting_context(), data_timeout=data_timeout)


def send(out, *, to=(DANA,), raw=RAW, steps=None, sender=ME):
    async def main():
        try:
            return await out.submit(sender, to, raw, before_data=steps or Steps())
        finally:
            await out.aclose()

    return asyncio.run(main())


# --- what a decent server does --------------------------------------------------------------------------------------


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
def test_an_accepted_message_arrives_octet_for_octet(security):
    with SmtpServer(security=security) as server:
        outcome = send(submission(server, security=security), to=[DANA, KIM])

    (taken,) = server.taken
    assert isinstance(outcome, Accepted)
    assert outcome.reply == "250 OK: message 1 taken"
    assert (taken.sender, taken.recipients, taken.raw) == (ME, (DANA, KIM), RAW)
    assert taken.encrypted is (security != "none")


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_login_is_made_over_tls(security):
    with SmtpServer(security=security, users={ME: "pw"}) as server:
        outcome = send(submission(server, security=security, username=ME))

    assert isinstance(outcome, Accepted)
    assert server.taken[0].user == ME


def test_bare_line_ends_are_mended_so_that_nobody_reads_two_messages_out_of_one():
    """RFC 5321 section 2.3.8: lines end in CRLF alone; anything else invites smuggling."""
    with ScriptedSmtp() as server:
        outcome = send(submission(server), raw=b"Subject: x\n\nend\r.\nMAIL FROM:<evil@evil.example>\n.\r\nlast")

    assert isinstance(outcome, Accepted)
    assert server.bodies == [b"Subject: x\r\n\r\nend\r\n..\r\nMAIL FROM:<evil@evil.example>\r\n..\r\nlast\r\n"]


def test_commit_is_stored_after_the_recipients_and_before_data():
    seen = []
    with ScriptedSmtp() as server:
        send(submission(server), steps=lambda: seen.extend(server.commands))

    verbs = [line.split()[0] for line in seen]
    assert verbs == [b"EHLO", b"MAIL", b"RCPT"]
    assert [line.split()[0] for line in server.commands][3:] == [b"DATA", b"QUIT"]


def test_the_machines_name_is_not_told():
    with ScriptedSmtp() as server:
        send(submission(server))

    assert server.commands[0] == b"EHLO [127.0.0.1]"


def test_the_password_is_asked_anew_at_every_try():
    passwords = iter(["old", "new"])
    with SmtpServer(security="tls", users={ME: "new"}) as server:
        endpoint = SmtpEndpoint(host=server.host, port=server.port, username=ME)
        out = Submission(endpoint, lambda: next(passwords), trusting_context())
        first, second = send(out), send(out)

    assert isinstance(first, Refused)
    assert (first.stage, first.code) == (Stage.AUTH, 535)
    assert isinstance(second, Accepted)


# --- every way in which a server can leave us in the lurch (body: the whole text had come in) ------------------------

AFTER_DATA = [
    ("silent after the dot", {"DOT": silence}, InDoubt, 1),
    ("FIN after the dot", {"DOT": fin}, InDoubt, 1),
    ("RST after the dot", {"DOT": rst}, InDoubt, 1),
    ("half a 250 after the dot", {"DOT": half(b"25")}, InDoubt, 1),
    ("a 250 without its line end", {"DOT": half(b"250 taken")}, InDoubt, 1),
    ("the first line of a longer 250", {"DOT": half(b"250-taken\r\n")}, InDoubt, 1),
    ("nonsense after the dot", {"DOT": b"what?"}, InDoubt, 1),
    ("a code that does not exist", {"DOT": b"777 what"}, InDoubt, 1),
    ("a second 354", {"DOT": b"354 more"}, InDoubt, 1),
    ("an endless reply", {"DOT": half(b"250-" + b"x" * 70000 + b"\r\n")}, InDoubt, 1),
    ("RST in the middle of the text", {"BODY": rst}, InDoubt, 0),
    ("FIN in the middle of the text", {"BODY": fin}, InDoubt, 0),
    ("silent at DATA", {"DATA": silence}, InDoubt, 0),
    ("FIN at DATA", {"DATA": fin}, InDoubt, 0),
    ("RST at DATA", {"DATA": rst}, InDoubt, 0),
    ("250 to DATA", {"DATA": b"250 what for"}, InDoubt, 0),
    ("421 after the dot", {"DOT": b"421 closing"}, Deferred, 1),
    ("421 after the dot, then FIN", {"DOT": then(b"421 closing", fin)}, Deferred, 1),
    ("421 to DATA", {"DATA": then(b"421 closing", fin)}, Deferred, 0),
    ("451 after the dot", {"DOT": b"451 4.3.0 try later"}, Deferred, 1),
    ("451 to DATA", {"DATA": b"451 4.3.0 try later"}, Deferred, 0),
    ("554 after the dot", {"DOT": b"554 5.7.1 spam"}, Refused, 1),
    ("554 to DATA", {"DATA": b"554 5.5.1 no"}, Refused, 0),
    ("251 after the dot", {"DOT": b"251 will forward"}, Accepted, 1),
    ("250 in several lines", {"DOT": b"250-taken\r\n250 as 42"}, Accepted, 1),
    ("250, then FIN", {"DOT": then(b"250 taken", fin)}, Accepted, 1),
    ("250, then RST", {"DOT": then(b"250 taken", rst)}, Accepted, 1),
    ("250, then FIN at QUIT", {"QUIT": fin}, Accepted, 1),
    ("250, then RST at QUIT", {"QUIT": rst}, Accepted, 1),
    ("250, then 554 at QUIT", {"QUIT": b"554 no"}, Accepted, 1),
]


@pytest.mark.parametrize(
    ("script", "kind", "completed"), [row[1:] for row in AFTER_DATA], ids=[r[0] for r in AFTER_DATA]
)
def test_after_data_only_a_real_reply_tells_the_end(script, kind, completed):
    steps = Steps()
    with ScriptedSmtp(script) as server:
        outcome = send(submission(server, timeout=SHORT, data_timeout=SHORT), steps=steps)

    assert type(outcome) is kind, outcome
    assert server.completed == completed
    assert steps.committed == 1
    assert [line for line in server.commands if line == b"DATA"] == [b"DATA"]


def test_the_stage_of_a_reply_is_told():
    with ScriptedSmtp({"DATA": b"421 closing"}) as server:
        early = send(submission(server))
    with ScriptedSmtp({"DOT": b"421 closing"}) as server:
        late = send(submission(server))

    assert early == Deferred("421 closing", Stage.DATA, 421)
    assert late == Deferred("421 closing", Stage.DOT, 421)


def test_a_silent_quit_costs_nobody_any_time():
    """The message is accepted; who waits for the farewell would hold up everything behind it."""

    async def main(server):
        out = submission(server, timeout=60)
        outcome = await out.submit(ME, [DANA], RAW, before_data=Steps())
        assert not server.reached("QUIT").is_set()
        return outcome

    with ScriptedSmtp({"QUIT": silence}) as server:
        assert isinstance(asyncio.run(main(server)), Accepted)


BEFORE_DATA = [
    ("no greeting", {"GREETING": silence}, Deferred, Stage.CONNECT, None),
    ("FIN instead of a greeting", {"GREETING": fin}, Deferred, Stage.CONNECT, None),
    ("554 as greeting", {"GREETING": b"554 go away"}, Refused, Stage.CONNECT, 554),
    ("421 as greeting", {"GREETING": b"421 busy"}, Deferred, Stage.CONNECT, 421),
    ("nonsense as greeting", {"GREETING": b"SSH-2.0-OpenSSH"}, Deferred, Stage.CONNECT, None),
    ("FIN at EHLO", {"EHLO": fin}, Deferred, Stage.EHLO, None),
    ("451 at EHLO", {"EHLO": b"451 later"}, Deferred, Stage.EHLO, 451),
    ("550 at EHLO", {"EHLO": b"550 no"}, Refused, Stage.EHLO, 550),
    ("535 at AUTH", {"AUTH": b"535 5.7.8 wrong"}, Refused, Stage.AUTH, 535),
    ("454 at AUTH", {"AUTH": b"454 4.7.0 later"}, Deferred, Stage.AUTH, 454),
    ("FIN at AUTH", {"AUTH": fin}, Deferred, Stage.AUTH, None),
    ("silent at AUTH", {"AUTH": silence}, Deferred, Stage.AUTH, None),
    ("550 at MAIL", {"MAIL": b"550 5.1.8 no"}, Refused, Stage.MAIL, 550),
    ("452 at MAIL", {"MAIL": b"452 4.3.1 full"}, Deferred, Stage.MAIL, 452),
    ("421 at MAIL", {"MAIL": then(b"421 closing", fin)}, Deferred, Stage.MAIL, 421),
    ("silent at MAIL", {"MAIL": silence}, Deferred, Stage.MAIL, None),
    ("550 at RCPT", {"RCPT": b"550 5.1.1 unknown"}, Refused, Stage.RCPT, 550),
    ("greylisted at RCPT", {"RCPT": b"450 4.7.1 greylisted"}, Deferred, Stage.RCPT, 450),
    ("RST at RCPT", {"RCPT": rst}, Deferred, Stage.RCPT, None),
    ("252 at RCPT", {"RCPT": b"252 who knows"}, Deferred, Stage.RCPT, None),
    ("777 at RCPT", {"RCPT": b"777 what"}, Deferred, Stage.RCPT, None),
    ("the second recipient unknown", {"RCPT": [b"250 ok", b"550 unknown"]}, Refused, Stage.RCPT, 550),
    ("the second recipient greylisted", {"RCPT": [b"250 ok", b"450 later"]}, Deferred, Stage.RCPT, 450),
    ("the first recipient unknown", {"RCPT": [b"550 unknown", b"250 ok"]}, Refused, Stage.RCPT, 550),
]


@pytest.mark.parametrize(
    ("script", "kind", "stage", "code"), [row[1:] for row in BEFORE_DATA], ids=[row[0] for row in BEFORE_DATA]
)
def test_a_failure_before_data_has_sent_nothing_and_only_5yz_is_permanent(script, kind, stage, code):
    steps = Steps()
    with ScriptedSmtp(script) as server:
        outcome = send(submission(server, username=ME, timeout=SHORT), to=[DANA, KIM], steps=steps)

    assert type(outcome) is kind, outcome
    assert (outcome.stage, outcome.code) == (stage, code)
    assert (server.completed, steps.committed) == (0, 0)
    assert b"DATA" not in server.commands


def test_a_server_that_is_not_there_is_a_temporary_failure():
    with ScriptedSmtp() as server:
        out = submission(server)

    outcome = send(out)

    assert isinstance(outcome, Deferred)
    assert outcome.stage is Stage.CONNECT


def test_a_password_that_cannot_be_had_is_a_temporary_failure_and_nobody_is_dialed():
    def ask():
        raise FileNotFoundError("no such credential")

    with ScriptedSmtp() as server:
        endpoint = SmtpEndpoint(host=server.host, port=server.port, security="none", username=ME)
        outcome = send(Submission(endpoint, ask, trusting_context()))

    assert isinstance(outcome, Deferred)
    assert "no such credential" in outcome.reason
    assert not server.reached("GREETING").is_set()


def test_a_wrong_password_is_tried_once_not_once_for_each_mechanism():
    """Servers lock accounts after a few failures."""
    with ScriptedSmtp({"AUTH": b"535 wrong"}) as server:
        send(submission(server, username=ME))

    assert len([line for line in server.commands if line.startswith(b"AUTH")]) == 1


def test_login_is_used_where_plain_is_not_offered():
    with ScriptedSmtp({"AUTH": b"334 UGFzc3dvcmQ6", "CHC=": b"235 welcome"}, extensions=["AUTH LOGIN"]) as server:
        outcome = send(submission(server, username=ME, password="pw"))

    assert isinstance(outcome, Accepted)
    assert server.commands[1:3] == [b"AUTH LOGIN am9yZGFuQGF2ZXJ5LmV4YW1wbGU=", b"cHc="]


def test_a_server_that_offers_no_login_is_a_temporary_failure():
    with ScriptedSmtp(extensions=["SIZE"]) as server:
        outcome = send(submission(server, username=ME))

    assert isinstance(outcome, Deferred)
    assert "PLAIN" in outcome.reason


def test_trying_the_way_in_sends_nothing():
    async def main(out):
        try:
            return await out.login()
        finally:
            await out.aclose()

    with ScriptedSmtp() as server:
        assert isinstance(asyncio.run(main(submission(server, username=ME))), Accepted)
    assert [line.split()[0] for line in server.commands] == [b"EHLO", b"AUTH", b"QUIT"]
    with ScriptedSmtp({"AUTH": b"535 wrong"}) as server:
        assert isinstance(asyncio.run(main(submission(server, username=ME))), Refused)


# --- TLS ---------------------------------------------------------------------------------------------------------------


def test_starttls_that_is_not_offered_fails_closed():
    """Nobody between us and the server may talk us into the clear (RFC 8314)."""
    with ScriptedSmtp() as server:
        outcome = send(submission(server, security="starttls", username=ME))

    assert isinstance(outcome, Deferred)
    assert outcome.stage is Stage.STARTTLS
    assert [line.split()[0] for line in server.commands if line.split()[0] != b"QUIT"] == [b"EHLO"]


def test_starttls_that_is_refused_fails_closed():
    with ScriptedSmtp({"STARTTLS": b"454 4.7.0 not now"}, extensions=["STARTTLS", "AUTH PLAIN"]) as server:
        outcome = send(submission(server, security="starttls", username=ME))

    assert outcome == Deferred("454 4.7.0 not now", Stage.STARTTLS, 454)
    assert not [line for line in server.commands if line.startswith((b"AUTH", b"MAIL"))]


def test_what_a_man_in_the_middle_says_before_tls_is_forgotten():
    """RFC 3207 section 6: extensions and replies from before the handshake do not count."""
    script = {"STARTTLS": b"220 go ahead\r\n250 injected"}
    with ScriptedSmtp(script, extensions=["STARTTLS", "AUTH PLAIN"]) as server:
        outcome = send(submission(server, security="starttls", username=ME))

    assert isinstance(outcome, Accepted)
    assert [line.split()[0] for line in server.commands][:4] == [b"EHLO", b"STARTTLS", b"EHLO", b"AUTH"]


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_of_somebody_else_stops_everything(security):
    import ssl

    extensions = ["STARTTLS", "AUTH PLAIN"]
    with ScriptedSmtp(implicit_tls=security == "tls", extensions=extensions) as server:
        out = submission(server, security=security, username=ME, context=ssl.create_default_context())
        outcome = send(out)

    assert isinstance(outcome, Deferred)
    assert "certificate" in outcome.reason.lower()
    assert not [line for line in server.commands if line.startswith((b"AUTH", b"MAIL"))]


@pytest.mark.parametrize(
    ("security", "script", "stage"),
    [
        ("starttls", {"STARTTLS": then(b"220 go ahead", silence)}, Stage.STARTTLS),
        ("starttls", {"STARTTLS": then(b"220 go ahead", rst)}, Stage.STARTTLS),
        ("starttls", {"STARTTLS": half(b"220 go ahead\r\nthis is no handshake\r\n")}, Stage.STARTTLS),
        ("tls", {"GREETING": silence}, Stage.CONNECT),
        ("tls", {"GREETING": b"220 in the clear"}, Stage.CONNECT),
    ],
)
def test_a_handshake_that_comes_to_nothing_is_a_temporary_failure_in_time(security, script, stage):
    steps = Steps()
    with ScriptedSmtp(script, extensions=["STARTTLS", "AUTH PLAIN"]) as server:
        outcome = send(submission(server, security=security, username=ME, timeout=SHORT), steps=steps)

    assert isinstance(outcome, Deferred)
    assert outcome.stage is stage
    assert steps.committed == 0
    assert not [line for line in server.commands if line.startswith((b"AUTH", b"MAIL"))]


@pytest.mark.parametrize("host", ["mail.avery.example", "192.0.2.1", "2001:db8::1", "localhost.evil.example"])
def test_no_tls_is_for_this_machine_alone(host):
    with pytest.raises(ValueError, match="without TLS"):
        SmtpEndpoint(host=host, port=587, security="none")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]"])
def test_this_machine_may_go_without(host):
    assert SmtpEndpoint(host=host, port=25, security="none").host == host


# --- the caller's part -------------------------------------------------------------------------------------------------


def test_what_the_caller_raises_before_data_comes_through_and_nothing_is_sent():
    class TakenBack(Exception):
        pass

    with ScriptedSmtp() as server:
        with pytest.raises(TakenBack):
            send(submission(server), steps=Steps(TakenBack()))
        server.reached("MAIL").wait(5)

    assert server.completed == 0
    assert b"DATA" not in server.commands


def test_a_plain_function_may_store_it_too():
    calls = []
    with ScriptedSmtp() as server:
        outcome = send(submission(server), steps=lambda: calls.append("stored"))

    assert isinstance(outcome, Accepted)
    assert calls == ["stored"]


@pytest.mark.parametrize(("place", "completed"), [("DOT", 1), ("DATA", 0)])
def test_a_cancellation_after_data_is_a_doubt_and_goes_on_up(place, completed):
    async def main(server):
        out = submission(server, timeout=60, data_timeout=60)
        told = []

        async def caller():
            try:
                await out.submit(ME, [DANA], RAW, before_data=Steps())
            except asyncio.CancelledError as cancelled:
                told.extend(cancelled.args)
                raise

        task = asyncio.create_task(caller())
        await asyncio.to_thread(server.reached(place).wait, 5)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        assert task.cancelled()
        return told

    with ScriptedSmtp({place: silence}) as server:
        told = asyncio.run(main(server))

    assert told == [InDoubt("interrupted while sending")]
    assert server.completed == completed


def test_a_cancellation_before_data_has_stored_and_sent_nothing():
    steps = Steps()

    async def main(server):
        task = asyncio.create_task(submission(server, timeout=60).submit(ME, [DANA], RAW, before_data=steps))
        await asyncio.to_thread(server.reached("RCPT").wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with ScriptedSmtp({"RCPT": silence}) as server:
        asyncio.run(main(server))

    assert (steps.committed, server.completed) == (0, 0)


def test_an_interrupted_text_is_not_completed_behind_our_back():
    """A large text still lies in our buffer when we give up: closing the connection politely would send it on."""

    def dawdle(dialogue):
        dialogue.server.reached("GIVEN UP").wait(10)  # and reads on then

    async def main(server):
        big = RAW + (b"x" * 70 + b"\r\n") * 200_000
        task = asyncio.create_task(submission(server).submit(ME, [DANA], big, before_data=Steps()))
        await asyncio.to_thread(server.reached("BODY").wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        server.reached("GIVEN UP").set()
        await asyncio.to_thread(server.reached("END").wait, 5)

    with ScriptedSmtp({"BODY": dawdle}) as server:
        asyncio.run(main(server))

    assert server.reached("BODY").is_set()
    assert server.completed == 0


# --- what we would not send ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "",
        "dana",
        "dana@",
        "@quillworks.example",
        "Dana <dana@quillworks.example>",
        "dana@quillworks.example, kim@quillworks.example",
        "dana@quillworks.example>\r\nRCPT TO:<evil@evil.example",
        "dana@quillworks.example\n",
        'dana"@quillworks.example',
        "dana(comment)@quillworks.example",
        "@relay.example:dana@quillworks.example",
        "da\x00na@quillworks.example",
        "a@b@quillworks.example",
        "x" * 65 + "@quillworks.example",
    ],
)
def test_what_is_not_a_plain_address_is_refused_before_dialing(address):
    with ScriptedSmtp() as server:
        outcome = send(submission(server), to=[DANA, address])

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.code) == (Stage.LOCAL, None)
    assert "\n" not in outcome.reply
    assert server.commands == []


def test_nobody_to_send_to_is_refused_before_dialing():
    with ScriptedSmtp() as server:
        outcome = send(submission(server), to=[])

    assert isinstance(outcome, Refused)
    assert server.commands == []


def test_addresses_beyond_ascii_go_out_where_the_server_takes_them():
    with SmtpServer() as server:
        outcome = send(submission(server), to=["žofie@quillworks.example"])

    assert isinstance(outcome, Accepted)
    assert server.taken[0].recipients == ("žofie@quillworks.example",)
    assert "SMTPUTF8" in server.taken[0].options


def test_addresses_beyond_ascii_are_refused_where_the_server_does_not_take_them():
    """RFC 6531 section 3.1. Nobody's address is rewritten: another spelling may be another person."""
    with ScriptedSmtp(extensions=["8BITMIME"]) as server:
        outcome = send(submission(server), to=["žofie@quillworks.example"])

    assert isinstance(outcome, Refused)
    assert outcome.stage is Stage.LOCAL
    assert "SMTPUTF8" in outcome.reply
    assert not [line for line in server.commands if line.startswith(b"MAIL")]


def test_text_beyond_ascii_is_announced_or_refused():
    raw = "Subject: x\r\n\r\nžluťoučký\r\n".encode()
    with SmtpServer() as server:
        accepted = send(submission(server), raw=raw)
    with ScriptedSmtp(extensions=["SIZE"]) as strict:
        refused = send(submission(strict), raw=raw)

    assert isinstance(accepted, Accepted)
    assert "BODY=8BITMIME" in server.taken[0].options
    assert isinstance(refused, Refused)
    assert refused.stage is Stage.LOCAL


def test_replies_are_one_line_without_controls():
    with ScriptedSmtp({"RCPT": b"550-5.1.1 unknown\x1b[31m\r\n550 " + b"x" * 900}) as server:
        outcome = send(submission(server))

    assert isinstance(outcome, Refused)
    assert outcome.reply.isprintable()
    assert len(outcome.reply) <= 300


# --- a real server ---------------------------------------------------------------------------------------------------


CLOSED = (
    "smtpd_recipient_restrictions = check_recipient_access inline:{{closed@quillworks.example = 550 5.2.1 closed}}, "
    "permit_sasl_authenticated, reject"
)


@pytest.fixture(scope="module")
def post_office():
    """A real Postfix that asks a real Dovecot for passwords and delivers into it."""
    if (why := dovecot.missing() or postfix.missing()) is not None:
        pytest.skip(why)
    port = postfix.free_port()
    with (
        dovecot.Dovecot(settings=postfix.auth_settings(port)) as mailboxes,
        postfix.Postfix(mailboxes, auth_port=port, settings=CLOSED) as server,
    ):
        yield server


def real(server, security, password=dovecot.PASSWORD):
    port = server.tls_port if security == "tls" else server.port
    endpoint = SmtpEndpoint(host=server.host, port=port, security=security, username=ME, timeout=10)
    return Submission(endpoint, lambda: password, trusting_context())


@pytest.mark.servers
@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_real_server_takes_a_message_and_delivers_it_octet_for_octet(post_office, security):
    raw = RAW.replace(b"\r\n\r\n", f"\r\nMessage-ID: <{security}@avery.example>\r\n\r\n".encode(), 1)

    outcome = send(real(post_office, security), raw=raw)

    assert isinstance(outcome, Accepted)
    assert "queued as" in outcome.reply
    delivered = arrived(post_office, f"<{security}@avery.example>".encode())
    assert delivered.endswith(raw.partition(b"\r\n\r\n")[2])
    assert b"ESMTPSA" in delivered  # encrypted and logged in


def arrived(server, message_id):
    """The message in the employer's INBOX, waited for by IDLE."""
    with server.mailboxes.imap(DANA) as client:
        client.select_folder("INBOX", readonly=True)
        client.idle()
        for _ in range(20):
            found = [raw for raw in server.mailboxes.messages(DANA) if message_id in raw]
            if found:
                client.idle_done()
                return found[0]
            client.idle_check(timeout=1)
    raise AssertionError(server.log())


@pytest.mark.servers
def test_a_real_server_refuses_a_wrong_password_for_good(post_office):
    outcome = send(real(post_office, "starttls", password="wrong"))

    assert isinstance(outcome, Refused)
    assert (outcome.stage, outcome.code) == (Stage.AUTH, 535)


@pytest.mark.servers
def test_a_real_server_refuses_one_of_two_recipients_and_nobody_gets_it(post_office):
    """The table of the server's own refusals says no to the second: Dana must not get what the other could not."""
    steps = Steps()
    outcome = send(real(post_office, "starttls"), to=[DANA, "closed@quillworks.example"], steps=steps)

    assert isinstance(outcome, Refused)
    assert steps.committed == 0


@pytest.mark.servers
def test_a_real_server_takes_nothing_from_who_does_not_log_in(post_office):
    endpoint = SmtpEndpoint(host=post_office.host, port=post_office.port, security="starttls", timeout=10)
    outcome = send(Submission(endpoint, lambda: "", trusting_context()))

    assert isinstance(outcome, Refused)
    assert outcome.stage is Stage.RCPT
