"""Processes of a test's own, to be killed."""

import subprocess
import sys
import textwrap


def run(path, body):
    """Run `body` in a process that knows `path`, the samples and how to `die`; its exit status."""
    code = f"""
import os, signal, sys
from pathlib import Path
sys.path[:0] = {[p for p in sys.path if p]!r}
from afterword.core.outbox import Phase
from afterword.store.sqlite import SqliteStore
from store.samples import *
path = Path({str(path)!r})
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
{textwrap.dedent(body)}
"""
    return subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode
