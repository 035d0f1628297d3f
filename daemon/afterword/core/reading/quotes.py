"""READ: whose words a body is made of."""

from __future__ import annotations

from afterword.core.messages import Block, BlockKind


def split(text: str) -> tuple[Block, ...]:
    """Cut a body into blocks."""
    return (Block(BlockKind.OWN, text),) if text.strip() else ()
