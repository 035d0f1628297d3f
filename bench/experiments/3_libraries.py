"""What libraries cost: time to import and resident memory, each set in a fresh process, against a bare interpreter.

    python bench/experiments/3_libraries.py [--rounds 5]

A set whose libraries are not installed is left out and said so. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys

GIVEN = "email sqlite3 asyncio imapclient aiosmtplib apscheduler.schedulers.asyncio structlog yaml"
SETS = {
    "bare interpreter": "",
    "standard library: email, sqlite3, asyncio": "email sqlite3 asyncio",
    "the given libraries with them": GIVEN,
    "… and selectolax, jinja2, tzlocal's table": f"{GIVEN} selectolax.lexbor jinja2 tzlocal.windows_tz",
    "… and sqlalchemy Core": f"{GIVEN} selectolax.lexbor jinja2 sqlalchemy",
    "… and icalendar": f"{GIVEN} selectolax.lexbor jinja2 icalendar",
    "… and typer, rich": f"{GIVEN} selectolax.lexbor jinja2 typer rich.console",
    "… and pydantic": f"{GIVEN} selectolax.lexbor jinja2 pydantic",
    "… and holidays": f"{GIVEN} selectolax.lexbor jinja2 holidays",
}
PROBE = """
import sys, time
began = time.perf_counter()
import importlib
for name in sys.argv[1:]:
    importlib.import_module(name)
spent = time.perf_counter() - began
rss = next(int(l.split()[1]) for l in open("/proc/self/status") if l.startswith("VmRSS:"))
print(spent * 1000, rss / 1024)
"""


def measure(names: list[str], rounds: int) -> tuple[float, float] | None:
    """Median milliseconds and megabytes of importing these, or None where one is missing."""
    found = []
    for _ in range(rounds):
        run = subprocess.run([sys.executable, "-c", PROBE, *names], capture_output=True, text=True, check=False)
        if run.returncode:
            return None
        found.append(tuple(map(float, run.stdout.split())))
    return statistics.median(f[0] for f in found), statistics.median(f[1] for f in found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    print(f"Python {sys.version.split()[0]}, median of {rounds}\n\n| loaded | ms | MB resident |\n|---|---|---|")
    for title, names in SETS.items():
        found = measure(names.split(), rounds)
        print(f"| {title} | {found[0]:.0f} | {found[1]:.1f} |" if found else f"| {title} | not installed | |")


if __name__ == "__main__":
    main()
