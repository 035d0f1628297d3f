"""The pictures in the README, made from a run of the demonstration: what the terminal shows, and the page.

    python bench/pictures/screenshots.py

Needs Chromium (chromium, chromium-browser or google-chrome on the PATH). Writes docs/images/*.png.
"""

from __future__ import annotations

import contextlib
import html
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
]
DARK = "--blink-settings=preferredColorScheme=0"
_ESCAPE = re.compile(r"\x1b\[([\d;]+)m(.*?)\x1b\[0m")
_STYLES = {
    "1": "font-weight:700",
    "2": "color:#8b949e",
    "33": "color:#e3b341",
    "35": "color:#d2a8ff",
    "36": "color:#79c0ff",
    "32;1": "color:#56d364;font-weight:700",
}
_TERMINAL = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #0d1117; color: #e6edf3; padding: 14px 16px;
  font: 12px/1.4 "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace; }
pre { margin: 0; font: inherit; } </style><pre>{told}</pre>"""


def told(folder: Path) -> str:
    """What the command says on a terminal; its files go to `folder`."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "afterword", "demo", "--pace", "0", "--out", str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "daemon"), "COLUMNS": "82"}
    heard = bytearray()
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, env=environment) as running:
        os.close(theirs)
        with contextlib.suppress(OSError):  # EIO: nobody writes any more
            while octets := os.read(ours, 65536):
                heard += octets
        os.close(ours)
    if running.returncode:
        raise SystemExit("the demonstration failed")
    return heard.decode().replace("\r\n", "\n")


def excerpt(text: str) -> list[str]:
    """The first debrief with the draft that follows, and how that draft was approved and left."""
    lines = text.split("\n")
    plain = [_ESCAPE.sub(r"\2", line) for line in lines]

    def after(start: int, what: str) -> int:
        return next(place for place in range(start, len(plain)) if what in plain[place])

    answered = after(0, "  you answer ")
    drafted = after(answered, "· EDIT")
    sent = after(drafted, "  SENT to the employer ")
    approved = max(place for place in range(sent) if "  you answer " in plain[place])
    gone = first = after(sent, "◆")
    while "◆" in plain[gone + 1]:
        gone += 1
    dear = after(sent, "Dear ")
    rest = ["", "   ⋮", ""]
    return [*lines[answered : drafted + 1], *rest, *lines[approved : dear + 1], *rest, *lines[first : gone + 1]]


def coloured(lines: list[str]) -> str:
    """Lines with a terminal's colours as HTML."""
    shown = []
    for line in lines:
        safe = html.escape(line)
        shown.append(_ESCAPE.sub(lambda m: f'<span style="{_STYLES.get(m[1], "")}">{m[2]}</span>', safe))
    return "\n".join(shown)


def picture(browser: str, page: Path, name: str, width: int, height: int, *flags: str) -> None:
    """A page as a browser shows it."""
    with tempfile.TemporaryDirectory() as profile:
        target = IMAGES / name
        size = [f"--screenshot={target}", f"--window-size={width},{height}", f"--user-data-dir={profile}"]
        subprocess.run(
            [browser, *FLAGS, *flags, *size, page.as_uri()],
            check=True,
            timeout=120,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1024} KB")


def main() -> None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    browser = next(filter(None, map(shutil.which, names)), None)
    if browser is None:
        raise SystemExit("needs Chromium (Debian: apt install chromium)")
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "demo"
        lines = excerpt(told(folder))
        terminal = Path(place) / "terminal.html"
        terminal.write_text(_TERMINAL.replace("{told}", coloured(lines)), encoding="utf-8")
        picture(browser, terminal, "terminal.png", 640, round(len(lines) * 12 * 1.4) + 30)
        page = folder / "index.html"
        picture(browser, page, "page.png", 760, 1000)
        story = _from_request(page)
        picture(browser, story, "phone.png", 400, 1000, DARK)


def _from_request(page: Path) -> Path:
    """The page beginning with the first draft that the owner is shown."""
    text = page.read_text(encoding="utf-8")
    first = text.index("<article", text.index('class="owner_answers"') - len("<article "))
    cut = page.with_name("cut.html")
    cut.write_text(text[: text.index("<h1>")] + text[first:], encoding="utf-8")
    return cut


if __name__ == "__main__":
    main()
