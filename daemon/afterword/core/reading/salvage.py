"""What can be said of bytes that no letter could be made of: perhaps who wrote them. Never trusted, only feared."""

from __future__ import annotations

import re

_FROM = re.compile(rb"^from:[^\r\n]{0,500}?([a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,253})", re.IGNORECASE | re.MULTILINE)
_HEAD = 65_536


def author(raw: bytes) -> str:
    """The first address in the first From line of the first 64 KB, case-folded; empty where none is seen."""
    match = _FROM.search(raw[:_HEAD])
    return match.group(1).decode("ascii").casefold() if match else ""
