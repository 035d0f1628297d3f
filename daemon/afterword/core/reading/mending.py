"""READ: text that programs on the way have spoilt, put right: encoded twice or not declared, entities, armour, old attachments.

Every function takes bounded text and is linear in it; none raises. What is put right reads the same to a person.
"""

from __future__ import annotations

import binascii
import html
import re

#: Octets that only quoted-printable puts together: a character of UTF-8, or a blank before a line's end.
_QUOTED = re.compile(rb"=(?:[CD][0-9A-F]=[89AB][0-9A-F]|E[0-9A-F]=[89AB][0-9A-F]=[89AB][0-9A-F]|20(?:=\r?)?\r?\n)")
_TORN = re.compile(rb"([\xc2-\xf4][\x80-\xbf]{0,2})\r?\n[ \t](?=[\x80-\xbf])")
_ENTITY = re.compile(
    r"&(?:nbsp|amp|quot|apos|lt|gt|lsquo|rsquo|ldquo|rdquo|bdquo|ndash|mdash|hellip|bull|middot|euro|pound|zwnj|szlig|[a-zA-Z]uml"
    r"|[a-zA-Z](?:acute|grave|circ|cedil|tilde|ring)|iquest|iexcl|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});"
)
#: UTF-8 that was taken for windows-1252: a first octet of it and those that may follow, as characters.
_FOLLOWERS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0)}
_OCTETS = {character: byte for byte, character in _FOLLOWERS.items()} | {chr(byte): byte for byte in range(0x80, 0x100)}
_SET = re.escape("".join(dict.fromkeys([*_FOLLOWERS.values(), *map(chr, range(0x80, 0xC0))])))
#: Only what Latin text is likely to hold: its letters, punctuation and signs, emoji. Other pairs stand there for themselves.
_TWICE = re.compile(rf"[\xc2-\xc5][{_SET}]|\xe2[{_SET}]{{2}}|\xf0[{_SET}]{{3}}")

_BEGIN = re.compile(r"^begin [0-7]{3} ([^\n]{1,255})$", re.MULTILINE)
_UUENCODED = re.compile(r"[!-`][ -`]{0,64}|`?[ \t]*")
_ARMOUR = re.compile(r"^-----(BEGIN|END) PGP (SIGNED MESSAGE|SIGNATURE|MESSAGE)-----[ \t]*$", re.MULTILINE)
#: What a clear-signed text has around it and nobody wrote: the digest's name, and a signature's own lines.
_HASH = re.compile(r"(?:Hash: [A-Za-z0-9, -]{1,60}\n?){1,3}")
_SEAL = re.compile(
    r"\s*(?:(?:Version|Comment): [^\n]{0,80}\n){0,4}\s*(?:[A-Za-z0-9+/]{48,80}\n){1,200}(?:[A-Za-z0-9+/=]{1,80}\n){0,2}\s*"
)
_QUOTE_ENTITY = re.compile(r"^[ \t>]{0,8}&(?:gt|#0{0,4}62|#[xX]0{0,3}3[eE]);", re.MULTILINE)
_STYLING = re.compile(
    r"<param>(?:[\w,.#-]{1,40}|\w{1,20}(?: \w{1,20})?)</param>|</?(?:bold|italic|underline|fixed|fontfamily|color|smaller|bigger"
    r"|center|flush(?:left|right|both)|indent(?:right)?|excerpt|paraindent|nofill|lang)>",
    re.IGNORECASE,
)
_ENRICHED = re.compile(r"<param>[^<\n]{0,200}</param>|</?[a-zA-Z][a-zA-Z-]{0,40}>", re.IGNORECASE)


def unquoted(octets: bytes) -> bytes:
    """Octets without a quoted-printable encoding that nobody declared, or that was put on twice."""
    if (
        _QUOTED.search(octets) is None or b"ENCODING=QUOTED-PRINTABLE" in octets
    ):  # a vCalendar's text is its own business
        return octets
    return binascii.a2b_qp(octets)


def unfolded(octets: bytes) -> bytes:
    """A calendar's octets without the folds that lie within a character (RFC 5545 section 3.1 warns of them)."""
    return _TORN.sub(rb"\1", octets)


def once(text: str) -> str:
    """Text in which characters that were encoded twice (``Ã©``) are what they were (``é``)."""
    if text.isascii() or _TWICE.search(text) is None:
        return text
    return _TWICE.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    try:
        return bytes(_OCTETS[c] for c in match[0]).decode("utf-8")
    except (UnicodeError, KeyError):
        return match[0]


def without_entities(text: str) -> str:
    """Plain text in which the entities of HTML that a program left in it are characters; controls stay what they are."""
    return _ENTITY.sub(_entity, text) if "&" in text else text


def _entity(match: re.Match[str]) -> str:
    character = html.unescape(match[0])
    return character if character.isprintable() or character == "\xa0" else match[0]


def without_attachments(text: str) -> tuple[str, tuple[str, ...]]:
    """Text without the files that were written into it (uuencode), and their names."""
    if _BEGIN.search(text) is None:
        return text, ()
    kept: list[str] = []
    names: list[str] = []
    opened, name = -1, ""
    for line in text.split("\n"):
        if opened < 0:
            begins = _BEGIN.fullmatch(line)
            opened, name = (len(kept), begins[1].strip()) if begins else (-1, "")
        elif line.strip() == "end":
            del kept[opened:]
            names.append(name)
            opened = -1
            continue
        elif not _UUENCODED.fullmatch(line):
            opened = -1  # no file after all
        kept.append(line)
    return "\n".join(kept), tuple(names)


def without_armour(text: str) -> tuple[str, tuple[str, ...]]:
    """Text without OpenPGP's lines and signatures (RFC 9580 section 7), and what became of it.

    ``opaque``: something enciphered was in it; ``armour_words``: something went that programs do not write there.
    """
    if "-----BEGIN PGP " not in text:
        return text, ()
    kept, at, lost = [], 0, list[str]()
    inside = signed = False
    for mark in _ARMOUR.finditer(text):
        if inside:
            lost += ["armour_words"] * (_SEAL.fullmatch(text, at, mark.start()) is None)
        else:
            body, own = _undashed(text[at : mark.start()], signed)
            kept.append(body)
            lost += ["armour_words"] * (not own)
        begins = mark[1] == "BEGIN"
        inside, signed = begins and mark[2] != "SIGNED MESSAGE", begins and mark[2] == "SIGNED MESSAGE"
        lost += ["opaque"] * (begins and mark[2] == "MESSAGE")
        at = mark.end()
    if inside:
        lost.append("armour_words")
    else:
        kept.append(text[at:])
    return "".join(kept), tuple(dict.fromkeys(lost))


def _undashed(text: str, signed: bool) -> tuple[str, bool]:  # noqa: FBT001
    """What was signed, without the armour's own fields and the dashes that escape dashes; and whether only such went."""
    if not signed:
        return text, True
    body = re.sub(r"\A\n?(?:[A-Z][A-Za-z-]{1,20}: [^\n]{0,200}\n){0,5}\n?", "", text)
    fields = text[: len(text) - len(body)].strip()
    return re.sub(r"^- ", "", body, flags=re.MULTILINE), not fields or _HASH.fullmatch(fields) is not None


def quotes_by_entity(text: str) -> bool:
    """Whether a line becomes a quotation only by an entity of HTML (``&gt;``)."""
    return "&" in text and _QUOTE_ENTITY.search(text) is not None


def enriched_words(text: str) -> bool:
    """Whether text/enriched has more between its angle brackets than commands of style."""
    left = _STYLING.sub("", text.replace("<<", ""))
    return _ENRICHED.search(left) is not None


def unenriched(text: str) -> str:
    """text/enriched (RFC 1896) without its commands: a single line end is a blank, of several one is none."""
    plain = _ENRICHED.sub("", text.replace("<<", "\x00")).replace("\x00", "<")
    return re.sub(r"\n{1,100}", lambda ends: ends[0][1:] or " ", plain)
