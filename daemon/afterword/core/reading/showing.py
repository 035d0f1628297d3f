"""READ: mail text made fit to be shown to a person, or to be compared.

Nothing from mail is shown before it went through here: a control, a bidirectional mark or a second line in it could
pass for something that we say.
"""

from __future__ import annotations

import unicodedata

#: Cc controls, Cf formats (bidi marks, zero-width characters, tags), Co private, Cs surrogates, Cn unassigned.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
#: Letters and marks that show as nothing: Hangul fillers, Braille blank, variation selectors, grapheme joiner.
_EMPTY = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5") | {chr(c) for c in range(0xFE00, 0xFE10)}
#: Combining marks upon one letter; more of them climb over the lines above.
_MARKS_AT_MOST = 3


def one_line(text: str, limit: int = 80) -> str:
    """Text on one line of at most ``limit`` characters (an ellipsis says that it was cut), with nothing unseen in it."""
    clean = " ".join(_seen(text[: limit * 20]).split())
    if len(clean) <= limit:
        return clean
    return clean[: max(limit - 1, 0)].rstrip() + "…" if limit > 0 else ""


def fold(text: str) -> str:
    """Text as it is matched: NFKC, case-folded, without zero-width and bidi characters; lines stay lines."""
    plain = "".join(c for c in text if c in "\n\t" or not _unseen(c))
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", plain).casefold())


def _seen(text: str) -> str:
    """Text in which what cannot be seen is gone and every kind of break or blank is a blank."""
    if text.isascii() and (plain := text.replace("\n", " ")).isprintable():
        return plain  # as most text is
    kept: list[str] = []
    marks = 0
    for c in text:
        if c.isspace():
            kept.append(" ")
            continue
        marks = marks + 1 if unicodedata.combining(c) else 0
        if marks <= _MARKS_AT_MOST and not _unseen(c):
            kept.append(c)
    return "".join(kept)


def _unseen(c: str) -> bool:
    return (not c.isascii() and (unicodedata.category(c) in _UNSEEN or c in _EMPTY)) or c < " " or c == "\x7f"


def show_address(addr: str) -> str:
    """An address for a person's eyes; behind it the punycode (RFC 3492) where its domain is not plain ASCII."""
    shown = one_line(addr, 254)
    _, at, domain = shown.rpartition("@")
    if shown.isascii() or not at:
        return shown
    ascii_domain = _punycode(domain)
    return f"{shown} ({ascii_domain})" if ascii_domain != domain else f"{shown} (not plain ASCII)"


def _punycode(domain: str) -> str:
    return ".".join(_a_label(label) for label in unicodedata.normalize("NFKC", domain).casefold().split("."))


def _a_label(label: str) -> str:
    return label if label.isascii() else "xn--" + label[:63].encode("punycode").decode("ascii")


#: Characters that pass for a Latin letter at a glance: figures, Cyrillic, Greek, letters with a bar or without a dot.
_LOOKS = str.maketrans(
    {
        **dict(zip("01358|!", "oleseii", strict=True)),
        **dict(zip("аеорсухіјѕԁԛԝһвкмтнгп", "aeopcyxijsdqwhbkmthrn", strict=True)),
        **dict(zip("αοερτυνκιγχβη", "aoeptuvkiyxbn", strict=True)),
        **dict(zip("ɡıłøđħŧ", "gilodht", strict=True)),
    }
)
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"), ("l", "i"))


def lookalike(a: str, b: str) -> bool:
    """Whether two different domains could be taken for each other: one slip of a key, or letters that look the same.

    A domain and its own subdomain are no such pair.
    """
    a, b = (_plain_domain(domain) for domain in (a, b))
    if a == b or not a or not b or a.endswith("." + b) or b.endswith("." + a):
        return False
    return one_slip(a, b) or one_slip(_looks(a), _looks(b))


def _plain_domain(domain: str) -> str:
    labels = fold(domain[:254]).strip(" .").split(".")
    return ".".join(_u_label(label) for label in labels)


def _u_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:67].encode("ascii").decode("punycode").casefold()
    except (UnicodeError, ValueError):
        return label


def _looks(domain: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", domain) if not unicodedata.combining(c))
    bare = bare.translate(_LOOKS)
    for pair, letter in _PAIRS:
        bare = bare.replace(pair, letter)
    return bare


def one_slip(a: str, b: str) -> bool:
    """Whether two words are the same but for one letter added, left out or changed, or two neighbours swapped."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    swapped = rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]
    return swapped or rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:]
