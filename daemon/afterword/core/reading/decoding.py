"""READ: octets into text: transfer encodings, charsets and encoded words, each mended rather than refused.

RFC 2045 section 6 (transfer encodings), RFC 2047 (encoded words), the WHATWG's names of charsets. Every function is
linear in its argument, never raises, and whoever calls it has bounded that argument.
"""

from __future__ import annotations

import binascii
import re
from itertools import groupby

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(octet for octet in range(256) if octet not in _BASE64)
_BLANK = b" \t\r\n"

#: A charset that mail declares, and the codec that reads it. Whatever is not here is guessed: codec names such as
#: ``punycode`` or ``unicode_escape`` are a stranger's choice of code to run.
_CODECS = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "windows-1252"), "windows-1252"),
    **dict.fromkeys(("cp1252", "ansi", "cp-1252", "x-ansi", "iso-ir-100"), "windows-1252"),
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8", "x-utf-8", "cp65001", "utf-8mb4"), "utf-8"),
    **{f"iso-8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"iso8859-{part}": f"iso8859-{part}" for part in (2, 5, 7, 8, 15)},
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-9": "windows-1254",
    "iso-8859-11": "cp874",
    **{f"windows-{page}": f"cp{page}" for page in (874, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)},
    **{f"cp{page}": f"cp{page}" for page in (437, 850, 1250, 1251, 1254, 866)},
    "ibm850": "cp850",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "macintosh": "mac-roman",
    "x-mac-roman": "mac-roman",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "iso-2022-jp": "iso2022-jp-2",
    "shift-jis": "cp932",
    "shift_jis": "cp932",
    "windows-31j": "cp932",
    "euc-jp": "euc-jp",
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk"), "gb18030"),
    "big5": "big5hkscs",
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ks-c-5601-1987", "windows-949"), "cp949"),
}
#: UTF-16's byte order marks, which begin no text of another charset; and the names that announce it.
_MARKS, _WIDE = frozenset({b"\xff\xfe", b"\xfe\xff"}), frozenset({"utf-16", "utf-16le", "utf-16be"})
#: How ISO-2022-JP shifts to Japanese, in octets that otherwise would be ASCII.
_SHIFTS = (b"\x1b$B", b"\x1b$@")
#: Charsets of one octet a character read almost anything, so that valid UTF-8 under such a name is UTF-8.
_ONE_OCTET = frozenset(codec for codec in _CODECS.values() if codec.startswith(("windows", "iso8859", "cp125", "mac")))

for _codec in sorted(set(_CODECS.values())):
    "".encode(_codec)  # so that no module is loaded while a message is read

_WORD = re.compile(r"=\?([A-Za-z0-9_.:+*'-]{1,60})\?([BbQq])\?([^?\r\n]*)\?=")


def characters(octets: bytes, charset: str | None) -> tuple[str, bool]:
    """Text of octets: as declared, else UTF-8, else windows-1252. The flag says that the declaration was no good."""
    declared = (charset or "").strip().strip("\"'").lower()
    octets = octets.removeprefix(b"\xef\xbb\xbf")
    if octets[:2] in _MARKS and (text := _strict(octets, "utf-16")) is not None:
        return text, declared not in _WIDE
    if declared in {"", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "8bit", "binary"}:
        return _guessed(octets), False
    codec = _CODECS.get(declared)
    if codec is None:
        return _guessed(octets), True
    if codec in _ONE_OCTET and not octets.isascii() and (text := _strict(octets, "utf-8")) is not None:
        return text, True
    text = _strict(octets, codec)
    return (text, False) if text is not None else (_guessed(octets), not octets.isascii())


def _strict(octets: bytes, codec: str) -> str | None:
    try:
        text = octets.decode(codec)
        text.encode("utf-8")  # lone surrogates cannot be written down
    except (UnicodeError, ValueError):
        return None
    return text


def _guessed(octets: bytes) -> str:
    if any(shift in octets for shift in _SHIFTS) and (text := _strict(octets, "iso2022-jp-2")) is not None:
        return text
    text = _strict(octets, "utf-8")
    return text if text is not None else octets.decode("windows-1252", "replace")


def transfer(octets: bytes, encoding: str) -> tuple[bytes, str]:
    """Octets without their transfer encoding, and a defect's slug or an empty string."""
    match encoding.partition("(")[0].partition(";")[0].strip().strip("\"'").lower():
        case "base64" | "b":
            return _base64(octets)
        case "quoted-printable" | "q" | "quopri":
            return _quoted_printable(octets)
        case "" | "7bit" | "8bit" | "binary" | "7-bit" | "8-bit":
            return octets, ""
        case _:
            return octets, "transfer_encoding_unknown"


def _base64(octets: bytes) -> tuple[bytes, str]:
    foreign = len(octets.translate(None, _BASE64 + b"=" + _BLANK))
    if foreign * 10 > len(octets) or octets.count(b" ") * 10 > len(octets):
        return octets, "base64_missing"  # plain text under a wrong label
    head, _, tail = octets.partition(b"=")
    digits = head.translate(None, _NOT_BASE64)
    if len(digits) % 4 == 1:
        digits = digits[:-1]
    whole = binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))
    left_over = tail.translate(None, b"=" + _BLANK)
    return whole, "base64_broken" if foreign or left_over or len(head.translate(None, _NOT_BASE64)) % 4 == 1 else ""


def _quoted_printable(octets: bytes) -> tuple[bytes, str]:
    broken = re.search(rb"=(?![0-9A-Fa-f]{2}|[ \t]*(?:\r?\n|\Z))", octets)
    return binascii.a2b_qp(octets), "quoted_printable_broken" if broken else ""


def encoded_words(value: str) -> str:
    """A header value with its encoded words (RFC 2047) decoded; white space between two of them is none.

    Neighbours of one charset are joined before they are decoded, since senders cut characters in two.
    """
    if "=?" not in value:
        return value
    pieces: list[tuple[str, bytes | str]] = []  # (charset, octets) or ("", plain text)
    end = 0
    for word in _WORD.finditer(value):
        between = value[end : word.start()]
        if between.strip() or not (pieces and pieces[-1][0]):
            pieces.append(("", between))
        charset = word[1].partition("*")[0].lower() or "us-ascii"
        pieces.append((charset, _word_octets(word[2], word[3])))
        end = word.end()
    pieces.append(("", value[end:]))
    return "".join(_joined(charset, [piece for _, piece in run]) for charset, run in groupby(pieces, key=_charset))


def _charset(piece: tuple[str, bytes | str]) -> str:
    return piece[0]


def _joined(charset: str, pieces: list[bytes | str]) -> str:
    if not charset:
        return "".join(piece for piece in pieces if isinstance(piece, str))
    return characters(b"".join(piece for piece in pieces if isinstance(piece, bytes)), charset)[0]


def _word_octets(encoding: str, text: str) -> bytes:
    octets = text.encode("utf-8", "replace")
    if encoding in "bB":
        return _base64(octets)[0]
    return binascii.a2b_qp(octets, header=True)
