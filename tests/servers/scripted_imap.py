"""A small IMAP server that misbehaves on cue: each command's answer is bytes, or a function that talks itself.

It knows no mailbox. Faults are made of `Talk`: bytes in one write, half a line, FIN, RST, silence.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self

HOST = "127.0.0.1"
PATIENCE = 10.0  # seconds after which a forgotten connection ends by itself

Answer = bytes | Callable[["Talk", str, str], None]

#: Answers of a server that is well. ``@`` stands for the command's tag.
WELL: dict[str, Answer] = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE UIDPLUS\r\n@ OK done\r\n",
    "LOGIN": b"@ OK welcome\r\n",
    "LOGOUT": b"* BYE bye\r\n@ OK done\r\n",
    "NOOP": b"@ OK done\r\n",
    "SELECT": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4] ok\r\n@ OK [READ-WRITE] done\r\n",
    "EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4] ok\r\n@ OK [READ-ONLY] done\r\n",
    "UID SEARCH": b"* SEARCH 1 2 3\r\n@ OK done\r\n",
    "IDLE": b"+ idling\r\n",
    "DONE": b"@ OK idle is over\r\n",
}


class Talk:
    """The server's side of one connection."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._file = sock.makefile("rb")
        self.idle_tag = ""

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def line(self) -> str:
        """One line from the client, without its end; an empty one when it has gone."""
        return self._file.readline(100_000).decode("latin-1").rstrip("\r\n")

    def literal(self, size: int) -> bytes:
        return self._file.read(size)

    def fin(self) -> None:
        """End the conversation as a server that closes does."""
        self.sock.shutdown(socket.SHUT_RDWR)

    def rst(self) -> None:
        """End it as a machine that has forgotten us does."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._file.close()
        self.sock.close()

    def silence(self) -> None:
        """Say nothing more until the client is gone."""
        with contextlib.suppress(OSError):
            while self._file.readline(100_000):
                pass

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self.sock.close()


class ScriptedImap:
    """A listening server. `script` overrides `WELL`; keys are commands, ``UID FETCH`` and the like with both words.

    A list of answers is used one after the other, the last one for good. ``heard`` are the client's lines, tags
    taken off; ``connections`` counts them.
    """

    def __init__(
        self,
        script: Mapping[str, Answer | list[Answer]] | None = None,
        *,
        greeting: bytes = b"* OK ready\r\n",
        context: ssl.SSLContext | None = None,
    ) -> None:
        self.script: dict[str, Answer | list[Answer]] = {**WELL, **(script or {})}
        self.greeting = greeting
        self.context = context
        self.heard: list[str] = []
        self.connections = 0
        self._talks: list[Talk] = []
        self._threads: list[threading.Thread] = []

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def __enter__(self) -> Self:
        self._listener = socket.create_server((HOST, 0))
        self._threads.append(threading.Thread(target=self._accept, daemon=True))
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes accept
        self._listener.close()
        for talk in self._talks:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(talk.sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self.connections += 1
                thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError, ValueError):
            sock.settimeout(PATIENCE)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            secured = self.context.wrap_socket(sock, server_side=True) if self.context else sock
            talk = Talk(secured)
            self._talks.append(talk)
            try:
                talk.send(self.greeting)
                while line := talk.line():
                    self._answer(talk, line)
            finally:
                talk.close()

    def _answer(self, talk: Talk, line: str) -> None:
        tag, _, command = line.partition(" ")
        if line == "DONE":
            tag, command = talk.idle_tag, "DONE"
        self.heard.append(command)
        words = command.upper().split(" ")
        key = " ".join(words[:2]) if words[0] == "UID" else words[0]
        if key == "IDLE":
            talk.idle_tag = tag
        answer = self.script.get(key, b"@ BAD what is that\r\n")
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if callable(answer):
            answer(talk, tag, command)
        else:
            talk.send(answer.replace(b"@", tag.encode()))
