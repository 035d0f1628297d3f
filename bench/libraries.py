"""What each library of the running daemon costs: resident memory and import time, each added to those above it.

    python bench/libraries.py [--rounds 5]

Every step is a fresh process that imports everything up to it. Prints Markdown.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STEPS = {
    "bare interpreter": ["re"],
    "standard library: asyncio, email, sqlite3, ssl": [
        "asyncio",
        "email.policy",
        "sqlite3",
        "ssl",
        "zoneinfo",
        "argparse",
    ],
    "imapclient": ["imapclient"],
    "aiosmtplib": ["aiosmtplib"],
    "structlog": ["structlog"],
    "pyyaml": ["yaml"],
    "apscheduler": ["apscheduler.schedulers.asyncio"],
    "jinja2": ["jinja2"],
    "selectolax": ["selectolax.lexbor"],
    "tzlocal's table": ["tzlocal.windows_tz"],
    "afterword itself": ["afterword.cli.run", "afterword.cli.configured", "afterword.service.bootstrap"],
}
PROBE = """
import importlib, sys, time
began = time.perf_counter()
for name in sys.argv[1:]:
    importlib.import_module(name)
spent = time.perf_counter() - began
rss = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS:"))
print(spent * 1000, rss / 1024)
"""


def measured(names: list[str], rounds: int) -> tuple[float, float]:
    """Median milliseconds and megabytes of importing these in a fresh process."""
    found = []
    for _ in range(rounds):
        command = [sys.executable, "-c", PROBE, *names]
        environment = {"PYTHONPATH": str(ROOT / "daemon")}
        said = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
        found.append(tuple(map(float, said.split())))
    return statistics.median(ms for ms, _ in found), statistics.median(mb for _, mb in found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    print("| loaded, one after the other | MB more | MB in all | ms in all |\n|---|---|---|---|")
    names: list[str] = []
    before = 0.0
    for title, added in STEPS.items():
        names += added
        ms, mb = measured(names, rounds)
        print(f"| {title} | {mb - before:.1f} | {mb:.1f} | {ms:.0f} |")
        before = mb


if __name__ == "__main__":
    main()
