"""The mailbox against a real server."""

import asyncio
import contextlib
import hashlib
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.mailbox import (
    ImapEndpoint,
    Mailbox,
    MailboxError,
    Security,
    tls_context,
    wait_for_word,
)
from afterword.core.messages import FolderUse
from servers.dovecot import OWNER, PASSWORD, Dovecot, missing

pytestmark = pytest.mark.servers

AT_ONCE = 5.0


def a_mailbox(server, **changed):
    endpoint = {"host": server.host, "port": server.imaps_port, "username": OWNER, "timeout": 10.0}
    password = changed.pop("password", PASSWORD)
    return Mailbox(ImapEndpoint(**{**endpoint, **changed}), lambda: password, tls_context(server.ca_file))


@pytest.fixture
def box(dovecot):
    mailbox = a_mailbox(dovecot)
    mailbox.connect()
    yield mailbox
    mailbox.close()


def a_mail(number=1, *, body="Hello."):
    return (
        f"From: Dana <dana@quillworks.example>\r\nTo: {OWNER}\r\nSubject: Number {number}\r\n"
        f"Message-ID: <{number}@quillworks.example>\r\n\r\n{body}\r\n"
    ).encode()


def digest(raw):
    return hashlib.sha256(raw).hexdigest()


def test_special_folders_are_found(box):
    uses = {folder.use: folder.name for folder in box.folders() if folder.selectable}
    assert uses == {
        FolderUse.INBOX: "INBOX",
        FolderUse.DRAFTS: "Drafts",
        FolderUse.SENT: "Sent",
        FolderUse.JUNK: "Junk",
        FolderUse.TRASH: "Trash",
        FolderUse.ARCHIVE: "Archive",
    }


def test_a_special_folder_in_another_language_is_found_by_its_flag(tmp_path):
    if missing():
        pytest.skip(missing())
    with Dovecot(tmp_path, special_use={"Odeslané": "\\Sent", "INBOX/Entwürfe": "\\Drafts"}) as server:
        mailbox = a_mailbox(server)
        mailbox.connect()
        uses = {folder.use: folder.name for folder in mailbox.folders()}
        assert uses[FolderUse.SENT] == "Odeslané"
        assert uses[FolderUse.DRAFTS] == "INBOX/Entwürfe"
        raw = a_mail()
        uid = mailbox.append("Odeslané", raw)
        mailbox.select("Odeslané")
        assert mailbox.fetch(uid).raw == raw
        mailbox.close()


def test_what_is_delivered_is_found_and_stays_unseen(dovecot, box):
    box.select("INBOX")
    assert box.new_uids(0) == ()
    dovecot.deliver(OWNER, a_mail(1))
    dovecot.deliver(OWNER, a_mail(2))
    first, second = box.new_uids(0)
    assert box.new_uids(first) == (second,)
    assert box.new_uids(second) == ()
    assert box.recent_uids((datetime.now(UTC) - timedelta(days=2)).date()) == (first, second)
    assert box.recent_uids((datetime.now(UTC) + timedelta(days=2)).date()) == ()
    fetched = box.fetch(first)
    assert fetched.raw.endswith(a_mail(1))
    assert fetched.size == len(fetched.raw)
    assert abs(datetime.now(UTC) - fetched.internal_date) < timedelta(minutes=1)
    with dovecot.imap(OWNER) as client:
        client.select_folder("INBOX")
        assert all(b"\\Seen" not in flags for flags in client.get_flags([first, second]).values())


def test_a_large_message_is_cut_and_its_size_is_told(dovecot, box, monkeypatch):
    monkeypatch.setattr("afterword.adapters.mailbox.MESSAGE_LIMIT", 100_000)
    dovecot.deliver(OWNER, a_mail(body="x" * 70 + "\r\n" + ("y" * 70 + "\r\n") * 5_000))
    box.select("INBOX")
    fetched = box.fetch(1)
    assert len(fetched.raw) == 100_000
    assert fetched.size > 350_000
    assert box.remove("INBOX", 1, digest(fetched.raw)) is False  # nobody knows what it is


def test_an_expunged_message_is_none(box):
    box.append("Drafts", a_mail())
    box.select("Drafts")
    assert box.fetch(99) is None
    assert box.fetch(1) is not None


def test_status_and_uidvalidity(dovecot, box):
    before = box.status("INBOX")
    dovecot.deliver(OWNER, a_mail())
    after = box.status("INBOX")
    assert (before.messages, after.messages) == (0, 1)
    assert after.uidnext == before.uidnext + 1
    assert box.select("INBOX") == after.uidvalidity == before.uidvalidity
    with pytest.raises(MailboxError) as caught:
        box.select("Nowhere")
    assert caught.value.reason == "refused"
    assert box.status("INBOX") == after


def test_a_draft_goes_there_and_back_byte_by_byte(dovecot, box):
    raw = a_mail(body="Grüße, 密, \u202e".encode().decode("latin-1"))
    when = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
    uid = box.append("Drafts", raw, ("\\Draft", "\\Seen"), when)
    box.select("Drafts")
    fetched = box.fetch(uid)
    assert (fetched.raw, fetched.internal_date) == (raw, when)
    assert dovecot.messages(OWNER, "Drafts") == [raw]


def test_a_draft_is_removed_only_while_it_is_what_it_was(box):
    raw = a_mail()
    uid, other = box.append("Drafts", raw), box.append("Drafts", a_mail(2))
    assert box.remove("Drafts", uid, digest(a_mail(3))) is False
    assert box.status("Drafts").messages == 2
    assert box.remove("Drafts", uid, digest(raw)) is True
    assert box.remove("Drafts", uid, digest(raw)) is False
    box.select("Drafts")
    assert box.new_uids(0) == (other,)


def test_messages_are_found_by_their_id(dovecot, box):
    for number in (1, 2, 11):
        dovecot.append(OWNER, "Sent", a_mail(number))
    dovecot.append(OWNER, "Sent", a_mail(1))
    dovecot.append(
        OWNER,
        "Sent",
        b"Subject: <2@quillworks.example>\r\nReferences: <7@x.example>\r\n\r\nMessage-ID: <7@x.example>\r\n",
    )
    assert box.find_by_message_id("Sent", "<1@quillworks.example>") == (1, 4)
    assert box.find_by_message_id("Sent", "<2@quillworks.example>") == (2,)
    assert box.find_by_message_id("Sent", "<@quillworks.example>") == ()
    assert box.find_by_message_id("Sent", "<7@x.example>") == ()
    assert box.find_by_message_id("Trash", "<1@quillworks.example>") == ()


def test_an_id_with_quotes_is_found_without_being_a_command(dovecot, box):
    dovecot.append(OWNER, "Sent", b'Message-ID: <"a"b"@x.example>\r\n\r\nhi\r\n')
    assert box.find_by_message_id("Sent", '<"a"b"@x.example>') == (1,)


def test_starttls_and_wrong_passwords(dovecot):
    box = a_mailbox(dovecot, port=dovecot.imap_port, security=Security.STARTTLS)
    box.connect()
    assert box.folders()
    box.close()
    with pytest.raises(MailboxError) as caught:
        a_mailbox(dovecot, password="wrong").connect()
    assert (caught.value.reason, caught.value.temporary) == ("login_refused", False)


@pytest.mark.skipif(
    not Path("/proc/self/fd").exists(), reason="open descriptors are counted in /proc, which is not here"
)
def test_no_descriptor_is_left_open(dovecot):
    def opened():
        return len(os.listdir("/proc/self/fd"))

    before = opened()
    for security, port in ((Security.TLS, dovecot.imaps_port), (Security.STARTTLS, dovecot.imap_port)):
        for password in (PASSWORD, "wrong"):
            box = a_mailbox(dovecot, security=security, port=port, password=password)
            with contextlib.suppress(MailboxError):
                box.connect()
                assert opened() > before
            box.close()
        lost = a_mailbox(dovecot, security=security, port=port)
        lost.connect()
        lost.hang_up()
        with pytest.raises(MailboxError):
            lost.folders()
    assert opened() == before


def test_too_many_connections_may_pass(tmp_path):
    if missing():
        pytest.skip(missing())
    with Dovecot(tmp_path, connections=1) as server:
        first, second = a_mailbox(server), a_mailbox(server)
        first.connect()
        with pytest.raises(MailboxError) as caught:
            second.connect()
        first.close()
    assert caught.value.temporary


# --- waiting ----------------------------------------------------------------------------------------------------------


def test_mail_between_select_and_idle_is_noticed(dovecot, box):
    box.select("INBOX")
    dovecot.deliver(OWNER, a_mail())
    noticed = box.start_idle() or asyncio.run(wait_for_word(box, AT_ONCE))
    box.end_idle()
    assert noticed
    assert box.new_uids(0) == (1,)


def test_mail_during_idle_is_noticed_by_the_event_loop(dovecot, box):
    """What the service does: everything blocking in one thread, the wait in the loop."""

    async def watch():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1) as thread:
            await loop.run_in_executor(thread, box.select, "INBOX")
            waits = await loop.run_in_executor(thread, box.start_idle)
            delivering = loop.run_in_executor(None, dovecot.deliver, OWNER, a_mail())
            noticed = waits or await wait_for_word(box, AT_ONCE)
            await delivering
            await loop.run_in_executor(thread, box.end_idle)
            return noticed, await loop.run_in_executor(thread, box.new_uids, 0)

    assert asyncio.run(watch()) == (True, (1,))


def test_waiting_can_be_cancelled_and_the_connection_used_on(dovecot, box):
    async def wait():
        waiting = asyncio.ensure_future(wait_for_word(box, 60))
        await asyncio.sleep(0)
        waiting.cancel()
        return await asyncio.gather(waiting, return_exceptions=True)

    box.select("INBOX")
    assert box.start_idle() is False
    assert isinstance(asyncio.run(wait())[0], asyncio.CancelledError)
    assert box.end_idle() is False
    dovecot.deliver(OWNER, a_mail())
    assert box.new_uids(0) == (1,)


def test_a_server_that_stops_is_noticed_and_found_again(dovecot, box):
    box.select("INBOX")
    assert box.start_idle() is False
    threading.Timer(0.1, dovecot.stop).start()
    began = time.monotonic()
    assert asyncio.run(wait_for_word(box, AT_ONCE))
    with pytest.raises(MailboxError) as caught:
        box.end_idle()
    assert (caught.value.reason, caught.value.temporary) == ("connection_lost", True)
    assert time.monotonic() - began < AT_ONCE
    assert not box.connected
    dovecot.stop()
    dovecot.start()
    box.connect()
    box.select("INBOX")
    assert box.new_uids(0) == ()
