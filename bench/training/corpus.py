"""The labelled mail of tests/corpus: messages of many hands, and sentences sorted by what they do."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.messages import Letter
from afterword.core.policy import Owner
from afterword.core.reading import mime

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus"
OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=ZoneInfo("Europe/London"))


#: Mail that nothing is ever learned from: the last measure.
UNSEEN = "unseen"


@dataclass(frozen=True)
class Message:
    """A labelled message. `whole` says that its label tells of times and people, too."""

    hand: str
    label: dict[str, Any]
    letter: Letter
    whole: bool


def hands(root: Path = CORPUS, only: Collection[str] | None = None) -> dict[str, list[Message]]:
    """Every hand's messages (or only these hands'), by the name of its folder or file."""
    found = {}
    for labels in sorted(root.rglob("labels.jsonl")):
        rows = [json.loads(line) for line in labels.read_text("utf-8").splitlines()]
        if rows and "kind" in rows[0]:
            name = str(labels.parent.relative_to(root))
            if only is not None and name not in only:
                continue
            found[name] = list(_folder(name, labels.parent, rows))
    for light in sorted(root.glob("taught/*.jsonl")):
        name = str(light.relative_to(root).with_suffix(""))
        if only is not None and name not in only:
            continue
        found[name] = list(_light(name, light))
    return found


def _folder(name: str, folder: Path, rows: list[dict[str, Any]]) -> Iterator[Message]:
    for row in rows:
        letter = mime.read((folder / row["file"]).read_bytes())
        if isinstance(letter, Letter):
            yield Message(name, row, letter, whole=True)


def _light(name: str, path: Path) -> Iterator[Message]:
    """Messages of which only the words were written: a plain message is made of each."""
    for n, line in enumerate(path.read_text("utf-8").splitlines()):
        row = json.loads(line)
        letter = mime.read(_octets(row, f"{name}.{n}"))
        if isinstance(letter, Letter):
            yield Message(
                name, {"interviews": [], **row, "file": f"{path.stem}{n:03}"}, letter, whole="interviews" in row
            )


def _octets(row: dict[str, Any], ident: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Message-ID"] = f"<{ident.replace('/', '.')}@corpus.example>"
    from_ = " ".join(row["from"].split())
    shown, _, addr = from_.rpartition("<")
    message["From"] = f'"{shown.strip().strip(chr(34))}" <{addr}' if shown.strip() else from_
    message["To"] = "Jordan Avery <jordan@avery.example>"
    message["Subject"] = " ".join(row["subject"].split())
    body = row["text"].strip()
    if row.get("quoted", "").strip():
        message["In-Reply-To"] = f"<before.{ident.replace('/', '.')}@avery.example>"
        quoted = "\n".join(f"> {line}" for line in row["quoted"].strip().split("\n"))
        body += f"\n\nOn Mon, 6 Jan 2025 at 10:12, Jordan Avery <jordan@avery.example> wrote:\n\n{quoted}"
    message.set_content(body + "\n")
    octets = bytes(message)
    return b"Date: " + _date(row["date"]) + b"\r\n" + octets


def _date(text: str) -> bytes:
    return format_datetime(datetime.fromisoformat(text)).encode()


def sentences(root: Path = CORPUS) -> Iterator[tuple[str, str]]:
    """Every sorted sentence with its act."""
    for path in sorted((root / "acts").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            act, _, sentence = line.partition("\t")
            if sentence.strip():
                yield act, sentence


def fingerprint(root: Path = CORPUS) -> str:
    """A hash of everything that is learned from: all but the owner's replies and what is kept unseen."""
    digest = hashlib.sha256()
    for path in sorted(each for each in root.rglob("*") if each.suffix in {".eml", ".jsonl", ".tsv"}):
        if not {"replies", UNSEEN} & {*path.relative_to(root).parts}:
            digest.update(f"{path.relative_to(root)}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
