"""READ: whether the owner's own words are all that their answer says (for commands, doubts and choices).

Much is taken off a mail before its own words are left: signatures, footers, quotations, what is hidden or spoilt. Where
any of that could hold a word of the owner's ("not before Monday"), the answer is not whole, and they are asked again.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from afterword.core.messages import Block, BlockKind, Letter
from afterword.core.reading import clauses as cl
from afterword.core.reading import html, ownfooters, ownletters, quotes, quotewords
from afterword.core.reading.ownletters import CONTACT, CONTACTS, is_name, says_farewell
from afterword.core.reading.quotelines import LINE_LIMIT
from afterword.core.reading.yes_no import RISKY

#: Defects of reading (see `mime`) by which words of the sender may be missing from the text, or stand in a quotation.
_LOST = frozenset(
    ["opaque", "partial", "text_cut", "parts_cut", "depth_cut", "delimiters_cut", "part_header_cut", "text_beside"]
) | frozenset(["armour_words", "file_in_text", "markup_words", "entity_quote"])
#: Words in a request that a program quotes without quote marks: fewer are not ours.
_QUOTED_WORDS, _ATTRIBUTED_WORDS, _HEAD_LINES = 15, 6, 5
_OBJECTING = frozenset().union(
    *(RISKY[risk] for risk in ("a condition", "a negation", "a reservation", "another command")),
    cl.TIMELY - {"on", "in"},
)
_FIRST_PERSON = frozenset(
    ["i", "i'm", "i'd", "i'll", "me", "actually", "wait", "stop", "skip", "cancel", "later", "edit"]
)
#: What speaks of a text, less what speaks of anything.
_ABOUT_TEXT = RISKY["a change"] - frozenset(
    [
        "to",
        "with",
        "mit",
        "le",
        "mi",
        "con",
        "us",
        "name",
        "first",
        "last",
        "line",
        "also",
        "can",
        "avec",
        "make",
        "address",
        "let",
        "want",
        "need",
        "use",
        "say",
    ]
)
#: A sentence in a signature is about something.
_STATING = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "it",
        "it's",
        "its",
        "that",
        "that's",
        "there",
        "looks",
        "sounds",
        "reads",
        "ist",
        "sind",
        "war",
        "es",
        "est",
        "sont",
        "c'est",
        "es",
        "son",
    ]
)
_DENIES = RISKY["a negation"] | frozenset(["wait", "hold", "stop", "skip", "only", "nur", "bevor", "until"])
_WORD = re.compile(r"\w+")


def typed(blocks: Sequence[Block]) -> str:
    """What the owner typed: with what looks like a footer or a server's warning above or between it.

    An answer passed no employer's server on its way, so nobody but its writer put words above it.
    """
    last = max((at for at, block in enumerate(blocks) if block.typed), default=-1)
    kept = (block.text for at, block in enumerate(blocks) if block.typed or _warns(block, above=at < last, top=at == 0))
    return "\n".join(kept).strip()


def _warns(block: Block, *, above: bool, top: bool) -> bool:
    if block.kind is not BlockKind.DISCLAIMER or ownfooters.says_nothing(block.text):
        return False
    return above or (top and quotewords.BANNER.match(" ".join(block.text.split())) is not None)


def formatted(letter: Letter) -> str:
    """What the formatted part says as the owner's own words."""
    return typed(quotes.split(html.visible_text(letter.html)))


def whole_answer(letter: Letter) -> str | None:
    """The owner's words without their signature, where they are all that the answer says; else None."""
    names = ownletters.writer(letter)
    if any(block.kind is BlockKind.FORWARDED for block in letter.blocks) or "parts_differ" in letter.defects:
        return None
    own = ownletters.unsigned(typed(letter.blocks), names)
    if letter.html and not letter.html_only:
        other = ownletters.unsigned(formatted(letter), names)
        if cl.plain(other).split() != cl.plain(own).split():
            return None
    return None if lost(letter) or doubt(letter, names) else own


def lost(letter: Letter) -> str | None:
    """Why words may be missing from what was read, or stand there struck out; None where they do not."""
    if not _LOST.isdisjoint(letter.defects):
        return "There is a part of your answer that I could not read."
    if letter.html and any(html.MARK in b.text for b in quotes.split(html.marked(letter.html).text) if _may_be_own(b)):
        return "There is something struck out or hidden in your answer."
    return None


def _may_be_own(block: Block) -> bool:
    return block.kind in (BlockKind.OWN, BlockKind.SIGNATURE, BlockKind.DISCLAIMER)


def doubt(letter: Letter, names: frozenset[str], draft: str = "") -> str | None:
    """Why what was taken off an answer may have been meant for us; None where it was not.

    `names` are the writer's (see `ownletters.writer`); `draft` is the text that they were shown, where there was one.
    """
    if any(objects(block.text.strip(), names) for block in letter.blocks if _is_ending(block)):
        return "There is something below your signature that may be meant for me."
    if letter.html and not all(_is_signature(text, names) for text in html.marked(letter.html).signatures):
        return "There is something in your signature that may be meant for me."
    ours = names | _addressed(letter)
    if any(_misattributes(block, below, ours) for block, below in _attributions(letter)):
        return "There is something above the quotation that may be meant for me."
    if not _quotes_us(letter, draft):
        return "There is something in the quotation that may be meant for me."
    return None


def _is_ending(block: Block) -> bool:
    return block.kind in (BlockKind.SIGNATURE, BlockKind.DISCLAIMER) and not block.typed


def objects(ending: str, names: frozenset[str]) -> bool:
    """Whether words below a signature's dashes, or in a footer, say something to us: "wait until Friday".

    A motto may: where a name begins it and a contact follows, nobody wrote it for this answer.
    """
    if ownfooters.says_nothing(ending.removeprefix("--")):
        return False
    lines = [line for line in ending.removeprefix("--").strip().split("\n") if line.strip()]
    if not ending.startswith("--") or not _is_signature("\n".join(lines), names):
        return True
    named = bool(lines) and is_name(lines[0], names)
    if named and CONTACT.search(ending) is not None:
        return False
    return any(_objects(line, lines[at:], named=named) for at, line in enumerate(lines))


def _objects(line: str, rest: list[str], *, named: bool) -> bool:
    """Whether a line of a signature objects; a long one above a contact may be a motto."""
    if ownfooters.says_nothing(line) or is_legal_rest(rest):
        return False
    told = set(cl.words(cl.plain(CONTACTS.sub(" ", line)))) - {"sent"}
    reached = any(map(CONTACT.search, rest))
    length = len(line.split())
    if told & _FIRST_PERSON and (length <= 25 or not reached):
        return True
    if (told & _OBJECTING or "?" in line) and (length <= 8 or not reached):
        return True
    return bool(told & (_ABOUT_TEXT | _STATING)) and not (named and reached)


def is_legal_rest(lines: list[str]) -> bool:
    """Whether a legal footer stands from here to the end."""
    return ownfooters.is_legal(" ".join(lines))


def _is_signature(text: str, names: frozenset[str]) -> bool:
    """Whether a program's container for a signature holds one: a name, or how somebody is reached."""
    lines = [line.strip() for line in text.split("\n") if any(c.isalnum() for c in line)]
    if all(is_name(line, names) or says_farewell(line) or ownfooters.says_nothing(line) for line in lines):
        return True
    return is_name(lines[0], names) or CONTACT.search(text) is not None or ownfooters.says_nothing(" ".join(lines))


def _attributions(letter: Letter) -> Iterator[tuple[Block, Block | None]]:
    """Each attribution with the quotation right below it."""
    for block, below in itertools.pairwise([*letter.blocks, None]):
        if block is not None and block.kind is BlockKind.ATTRIBUTION:
            yield block, below if below is not None and below.kind is BlockKind.QUOTE else None


def _addressed(letter: Letter) -> frozenset[str]:
    """What a request of ours is from, in an attribution: our name, and words of the addresses that the answer bears."""
    addresses = (*letter.from_[:1], *letter.to[:5])
    words = [word for address in addresses for word in _words(f"{address.name} {address.addr.partition('@')[0]}")]
    return frozenset(["afterword", *words])


def _misattributes(block: Block, below: Block | None, ours: frozenset[str]) -> bool:
    """Whether an attribution or a header block may be words of the owner's: a program's tells of us, and when."""
    lines = [line.strip() for line in block.text.split("\n") if line.strip()]
    lines = [line for line in lines if not quotewords.RULE.fullmatch(line) and not quotewords.ORIGINAL.fullmatch(line)]
    if not lines:
        return False
    head, behind = _attribution(" ".join(lines))
    if (below is None and len(behind.split()) < _QUOTED_WORDS) or ours.isdisjoint(
        w for w in _words(head) if len(w) > 1
    ):
        return True
    if _labelled(lines[0]):
        return quotewords.DATED.search(head) is None
    told = set(cl.words(cl.plain(head)))
    return bool(told & _DENIES) or not (_is_dated(head) or _is_short(head, told, below))


def _is_dated(head: str) -> bool:
    return quotewords.DATED.search(head) is not None or "@" in head


def _is_short(head: str, told: AbstractSet[str], below: Block | None) -> bool:
    """Whether an attribution is nothing but "Afterword wrote:" above quote marks."""
    marked = below is not None and below.depth > 0
    return marked and len(told) <= _ATTRIBUTED_WORDS and quotewords.WROTE.search(head) is not None


def _attribution(line: str) -> tuple[str, str]:
    """An attribution, and the quotation that a program wrote on behind it."""
    wrote = quotewords.WROTE.search(line)
    colon = line.find(":", wrote.end()) if wrote is not None else -1
    return (line[: colon + 1], line[colon + 1 :]) if colon >= 0 else (line, "")


def _labelled(line: str) -> bool:
    label = quotewords.LABELLED.match(line[:400])
    return label is not None and label[1].strip().lower() in quotewords.LABELS


def _quotes_us(letter: Letter, draft: str) -> bool:
    """Whether what is quoted without quote marks is our request, and a line that lost its mark says nothing."""
    unmarked: list[str] = []
    if not _indents_nothing(letter.blocks, draft):
        return False
    for above, block in itertools.pairwise([None, *letter.blocks]):
        if block is None or block.kind is not BlockKind.QUOTE:
            continue
        if unmarked or (block.depth == 0 and above is not None and above.kind is BlockKind.ATTRIBUTION):
            unmarked.append(block.text)
        elif block.depth == 0 and set(cl.words(cl.plain(block.text))) & (_DENIES | _FIRST_PERSON):
            return _within(block.text, draft)
    return not unmarked or _is_request("\n".join(unmarked), draft)


def _indents_nothing(blocks: Sequence[Block], draft: str) -> bool:
    """Whether nothing that was indented by hand, which looks like a quotation, says something to us.

    That is a short quotation without an attribution, or a line above ours within a program's container for it.
    """
    kinds = [block.kind for block in blocks]
    end = kinds.index(BlockKind.ATTRIBUTION) if BlockKind.ATTRIBUTION in kinds else len(blocks)
    quoted = [block for block in blocks[:end] if block.kind is BlockKind.QUOTE]
    text = " ".join(block.text for block in quoted)
    if len(text.split()) < _QUOTED_WORDS:
        told = set(cl.words(cl.plain(text)))
        return not told & (_OBJECTING | _FIRST_PERSON | _ABOUT_TEXT) or _within(text, draft)
    return not set(cl.words(cl.plain(_above_ours(quoted)))) & _DENIES


def _above_ours(quoted: Sequence[Block]) -> str:
    """The first lines of a quotation to its attribution, where that is among them."""
    lines = [line for block in quoted[:3] for line in block.text.split("\n") if line.strip()][:_HEAD_LINES]
    wrote = next((at for at, line in enumerate(lines) if quotewords.WROTE.search(line[:LINE_LIMIT])), -1)
    return " ".join(lines[: wrote + 1])


def _is_request(quoted: str, draft: str) -> bool:
    """Whether a quotation without marks is of one letter, and that one of ours: it shows whom a draft is from and to."""
    inner = (block.text for block in quotes.split(quoted) if block.kind is BlockKind.ATTRIBUTION)
    if any(not _labelled(text.lstrip()) and quotewords.WROTE.search(text) for text in inner):
        return False
    words, wanted = _words(quoted), _words(draft)
    if len(wanted) < 3:
        return len(words) >= _QUOTED_WORDS
    return not set(zip(words, words[1:], words[2:], strict=False)).isdisjoint(
        zip(wanted, wanted[1:], wanted[2:], strict=False)
    )


def _within(text: str, draft: str) -> bool:
    return f" {' '.join(_words(text))} " in f" {' '.join(_words(draft))} "


def _words(text: str) -> list[str]:
    return _WORD.findall(cl.plain(text))
