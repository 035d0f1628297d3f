"""Where the bytes are that came together with ``+ idling``, and what can see them.

    python bench/experiments/2_buffer.py

Findings: docs/experiments/2.md.
"""

from __future__ import annotations

import select
import ssl
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "daemon")]

from imapclient import IMAPClient, SocketTimeout  # noqa: E402

from afterword.adapters.mailbox import ImapEndpoint, Mailbox, Security  # noqa: E402
from servers.dovecot import authority, trusting_context  # noqa: E402
from servers.scripted_imap import HOST, ScriptedImap  # noqa: E402

TOGETHER = {"IDLE": b"+ idling\r\n* 4 EXISTS\r\n"}
ALONE = {"IDLE": b"+ idling\r\n"}


def server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority().issue_cert(HOST).configure_cert(context)
    return context


def idling(server: ScriptedImap) -> IMAPClient:
    """IMAPClient as it comes, in IDLE."""
    tls = server.context is not None
    client = IMAPClient(
        HOST, server.port, ssl=tls, ssl_context=trusting_context() if tls else None, timeout=SocketTimeout(2, 1)
    )
    client.login("jordan", "secret")
    client.select_folder("INBOX")
    client.idle()
    return client


def said(work: object) -> str:
    try:
        return repr(work())  # type: ignore[operator]
    except Exception as error:  # noqa: BLE001 - what is raised is the finding
        return f"{type(error).__name__}: {error}"


def guards(client: IMAPClient) -> None:
    sock = client.socket()
    print("  select says readable:         ", bool(select.select([sock], [], [], 0.2)[0]))
    print("  SSLSocket.pending():          ", sock.pending() if isinstance(sock, ssl.SSLSocket) else "no TLS")
    print("  IMAPClient.idle_check(0.2):   ", said(lambda: client.idle_check(0.2)))


def peeks(script: dict[str, bytes], context: ssl.SSLContext | None, timeout: float) -> None:
    with ScriptedImap(script, context=context) as server:  # type: ignore[arg-type]
        client = idling(server)
        client.socket().settimeout(timeout)
        print(f"  file.peek(), time-out {timeout}:       ", said(client._imap.file.peek))  # noqa: SLF001
        client.socket().settimeout(1)
        print("    and the file afterwards:    ", said(client.idle_done))
        client.shutdown()


def ours(script: dict[str, bytes], context: ssl.SSLContext | None) -> None:
    with ScriptedImap(script, context=context) as server:  # type: ignore[arg-type]
        security = Security.TLS if context else Security.PLAIN
        endpoint = ImapEndpoint(host=HOST, port=server.port, username="jordan", timeout=1, security=security)
        box = Mailbox(endpoint, lambda: "secret", trusting_context())
        box.connect()
        box.select("INBOX")
        print("  our start_idle, unread:       ", box.start_idle(), box.unread)
        print("    and the end of IDLE:        ", box.end_idle(), box.new_uids(0))
        box.close()


def main() -> int:
    print("Python", sys.version.split()[0])
    for name, context in (("plain", None), ("TLS", server_context())):
        for told, script in (("EXISTS with + idling", TOGETHER), ("+ idling alone", ALONE)):
            print(f"{name}, {told}")
            with ScriptedImap(script, context=context) as server:  # type: ignore[arg-type]
                client = idling(server)
                guards(client)
                client.shutdown()
            peeks(script, context, 0)  # type: ignore[arg-type]
            peeks(script, context, 0.2)  # type: ignore[arg-type]
            ours(script, context)  # type: ignore[arg-type]
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
