"""READ: format=flowed (RFC 3676): lines that end in a space run on."""

from __future__ import annotations


def joined(text: str, *, delsp: bool) -> str:
    """Text with its soft line breaks undone. ``delsp``: the space before a break is no part of the text."""
    paragraphs: list[tuple[int, str]] = []
    flowing = False
    for line in text.split("\n"):
        rest = line.lstrip(">")
        depth = len(line) - len(rest)
        rest = rest.removeprefix(" ")  # stuffed (section 4.4)
        flows = rest.endswith(" ") and rest != "-- "
        content = rest[:-1] if flows and delsp else rest
        if flowing and paragraphs[-1][0] == depth and rest != "-- ":
            paragraphs[-1] = (depth, paragraphs[-1][1] + content)
        else:
            paragraphs.append((depth, content))
        flowing = flows
    return "\n".join(">" * depth + (" " if depth else "") + paragraph for depth, paragraph in paragraphs)
