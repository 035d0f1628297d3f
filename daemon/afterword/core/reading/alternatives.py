"""READ: which of two alternatives tells what a reader sees (RFC 2046 section 5.1.4), where they do not tell the same."""

from __future__ import annotations

import re

_PLACEHOLDER = re.compile(r"html|in (?:your|a) (?:web ?)?browser|im browser|navigat", re.IGNORECASE)
_LINK = re.compile(r"https?://\S{1,500}|www\.\S{1,500}")
_TAG, _ENTITY = re.compile(r"<[^<>]{0,5000}>"), re.compile(r"&#?\w{1,10};")
_WORD = re.compile(r"[^\W\d_]{3,40}")
#: Characters that are compared; words that HTML has to have beyond a plain part to be the richer one, or a link's text.
_COMPARED, _MORE, _MORE_THAN_A_LINK, _LINK_WORDS = 20_000, 20, 8, 12


def says_html(plain: str) -> bool:
    """Whether a plain part seems only to say that the message is HTML."""
    return len(plain.split()) < 60 and _PLACEHOLDER.search(plain[:2000]) is not None


def richer(seen: str, plain: str) -> bool:
    """Whether rendered HTML says what a plain part leaves out: that was made by another hand, or not made at all."""
    if says_html(plain):
        return len(seen.split()) > len(plain.split())
    words, known = _words(_unquoted(seen)), _words(_unquoted(plain))
    if _LINK.search(plain[:_COMPARED]) and len(known) <= _LINK_WORDS and len(words) >= len(known) + _MORE_THAN_A_LINK:
        return True
    return len(words) >= len(known) + _MORE and 2 * len(words - known) > len(words)


def may_be_richer(source: str, plain: str) -> bool:
    """Whether `richer` could be true of this HTML, rendered: asked first, because rendering costs ten times as much."""
    known = _words(plain)
    if len(known) <= _LINK_WORDS or says_html(plain):
        return True
    return len(_words(_bare(source), 4 * _COMPARED) - known) >= _MORE // 2


def _bare(source: str) -> str:
    """A document's words without its tags, comments and style sheets, whatever their order."""
    kept, at, lower = [], 0, source.lower()
    while (start := lower.find("<style", at)) >= 0:
        kept.append(source[at:start])
        end = lower.find("</style", start)
        at = len(source) if end < 0 else end
    return _ENTITY.sub(" ", _TAG.sub(" ", "".join([*kept, source[at:]])))


def _unquoted(text: str) -> str:
    """Without quotations: some programs quote in one of the parts alone."""
    return "\n".join(line for line in text[:_COMPARED].split("\n") if not line.lstrip().startswith(">"))


def _words(text: str, limit: int = _COMPARED) -> set[str]:
    return set(_WORD.findall(_LINK.sub(" ", text[:limit]).casefold()))
