"""READ: what CSS hides from a reader: inline styles and the plain rules of a style sheet (CSS 2.2, as mail uses it).

Only what mail can do to text counts: display, visibility, opacity, sizes of nothing, text moved out of sight, text in
the colour of its ground. Whatever is not understood leaves text visible.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

#: Octets of a style attribute and of all style sheets, and rules that are looked at.
_STYLE_LIMIT, _SHEET_LIMIT, _RULES = 2000, 64 * 1024, 2000
_LENGTH = re.compile(r"(-?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))\s*(px|pt|em|rem|ex|ch|%|in|cm|mm|pc|vw|vh)?")
_SELECTOR = re.compile(r"(?:[a-z][a-z0-9]{0,20})?(?:[.#][\w-]{1,80})|[a-z][a-z0-9]{0,20}")
_HEX = re.compile(r"#([0-9a-f]{3,8})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]{1,6})(%?)\s*)?\)")
_NAMES = {"white": "ffffff", "black": "000000", "transparent": "", "snow": "fffafa", "ivory": "fffff0", "red": "ff0000"}
_TABLE = frozenset({"table", "tbody", "thead", "tr", "td", "th", "img", "hr", "col", "colgroup"})
#: Pixels of which so and so many make an inch, as far as "almost nothing" and "far away" need it.
_PIXELS = {"px": 1.0, "pt": 1.33, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "%": 0.16, "in": 96.0, "cm": 37.8}
_FAR = -200.0

Rules = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at a place in a document: what an element hands down to those in it."""

    hidden: bool = False  # for good: nothing inside can be seen
    invisible: bool = False  # visibility, which an element inside may take back
    tiny: bool = False  # font size of nothing, likewise
    color: str | None = "000000"  # six hex digits; empty: transparent; None: unknown
    ground: str | None = "ffffff"

    @property
    def shows(self) -> bool:
        """Whether text here can be seen."""
        faint = self.color == "" or (
            self.color is not None and self.ground is not None and _near(self.color, self.ground)
        )
        return not (self.hidden or self.invisible or self.tiny or faint)


def declarations(style: str) -> dict[str, str]:
    """``color: red; font-size:0`` as a mapping, in lower case; of two declarations of a property the later counts."""
    found: dict[str, str] = {}
    for piece in _without_comments(style[:_STYLE_LIMIT]).lower().split(";"):
        name, colon, value = piece.partition(":")
        if colon:
            found[name.strip()] = value.replace("!important", "").strip()
    return found


def _without_comments(css: str) -> str:
    kept, at = [], 0
    while (start := css.find("/*", at)) >= 0:
        kept.append(css[at:start])
        end = css.find("*/", start + 2)
        at = len(css) if end < 0 else end + 2
    return " ".join([*kept, css[at:]])


def sheet(css: str) -> dict[str, dict[str, str]]:
    """The rules of a style sheet whose selector is one tag, class or id; what stands in @media and the like is left out."""
    rules: dict[str, dict[str, str]] = {}
    plain = _without_comments(css[:_SHEET_LIMIT]).replace("<!--", " ").replace("-->", " ")
    depth, start, selector, seen = 0, 0, "", 0
    for brace in re.finditer(r"[{}]", plain):
        if brace[0] == "{":
            depth += 1
            if depth == 1:
                selector, start = plain[start : brace.start()].rpartition(";")[2].strip().lower(), brace.end()
            continue
        depth -= 1
        if depth == 0 and not selector.startswith("@"):
            seen += 1
            for one in selector.split(","):
                if _SELECTOR.fullmatch(one.strip()) and seen <= _RULES:
                    rules.setdefault(one.strip(), {}).update(declarations(plain[start : brace.start()]))
        if depth <= 0:
            depth, start = 0, brace.end()
    return rules


def applied(tag: str, attributes: Mapping[str, str | None], rules: Rules) -> dict[str, str]:
    """The declarations that hold for an element: the sheet's, then its own."""
    found: dict[str, str] = {}
    if rules:
        classes = (attributes.get("class") or "").lower().split()[:20]
        for name in (tag, *(f".{c}" for c in classes), *(f"{tag}.{c}" for c in classes)):
            found.update(rules.get(name, {}))
        if ident := (attributes.get("id") or "").lower():
            found.update(rules.get(f"#{ident}", {}))
    found.update(declarations(attributes.get("style") or ""))
    return found


def look(above: Look, tag: str, attributes: Mapping[str, str | None], rules: Rules) -> Look:
    """How things look inside an element."""
    if above.hidden:
        return above
    if "hidden" in attributes:
        return replace(above, hidden=True)
    css = applied(tag, attributes, rules)
    if not css and not ({"color", "bgcolor", "background", "size"} & attributes.keys()):
        return above
    color = css.get("color") or attributes.get("color")
    return Look(
        hidden=_gone(css, tag),
        invisible={"hidden": True, "collapse": True, "visible": False}.get(css.get("visibility", ""), above.invisible),
        tiny=_tiny(css, above),
        color=_color(color) if color and color not in {"inherit", "currentcolor"} else above.color,
        ground=_ground(css, attributes, above),
    )


def _gone(css: Mapping[str, str], tag: str) -> bool:
    if css.get("display") == "none":
        return True
    if _pixels(css.get("opacity", "")) is not None and float(_number(css["opacity"])) <= 0.05:
        return True
    clipped = css.get("overflow", "").startswith("hidden") or css.get("overflow", "").startswith("clip")
    for side in ("height", "width", "max-height", "max-width"):
        size = _pixels(css.get(side, ""))
        if size is not None and size <= 1 and (clipped or (size <= 0 and tag not in _TABLE)):
            return True
    away = css.get("position") in {"absolute", "fixed"}
    if away and any((_pixels(css.get(side, "")) or 0) <= _FAR for side in ("left", "top", "right", "bottom")):
        return True
    if (_pixels(css.get("text-indent", "")) or 0) <= _FAR or (_pixels(css.get("margin-left", "")) or 0) <= 2 * _FAR:
        return True
    return (
        away
        and re.fullmatch(
            r"rect\(\s*[01](?:px)?[, ]+[01](?:px)?[, ]+[01](?:px)?[, ]+[01](?:px)?\s*\)", css.get("clip", "")
        )
        is not None
    )


def _tiny(css: Mapping[str, str], above: Look) -> bool:
    size = _pixels(css.get("font-size", ""))
    if size is not None:
        relative = css["font-size"].rstrip().endswith(("em", "%")) and not css["font-size"].rstrip().endswith("rem")
        return (above.tiny and relative) or size <= 1
    if css.get("font-size") and css["font-size"] not in {"inherit", "smaller", "larger"}:
        return False  # a size by name
    if "font" in css and (shorthand := re.search(r"(?<![\w.])([\d.]{1,9}(?:px|pt|em|%)?)(?=[\s/])", css["font"])):
        return (_pixels(shorthand[1]) or 0) <= 1
    return above.tiny


def _number(value: str) -> str:
    match = _LENGTH.match(value)
    return match[1] if match else "1"


def _pixels(value: str) -> float | None:
    """A length in pixels, roughly; None for what is none (``auto``, ``calc(…)``)."""
    match = _LENGTH.fullmatch(value.strip())
    return float(match[1]) * _PIXELS.get(match[2] or "px", 1.0) if match else None


def _ground(css: Mapping[str, str], attributes: Mapping[str, str | None], above: Look) -> str | None:
    if "background-image" in css or attributes.get("background"):
        return None
    value = css.get("background-color") or css.get("background") or attributes.get("bgcolor")
    if not value or value in {"inherit", "transparent", "none", "initial"}:
        return above.ground
    found = _color(value)
    return above.ground if found == "" else found


def _color(value: str) -> str | None:
    """Six hex digits, nothing for what is transparent, None for what is not understood."""
    value = value.strip().lower()
    if value in _NAMES:
        return _NAMES[value]
    if match := _HEX.fullmatch(value if value.startswith("#") else f"#{value}"):
        digits = match[1]
        if len(digits) in {3, 4}:
            digits = "".join(2 * digit for digit in digits)
        return "" if digits[6:8] == "00" else digits[:6] if len(digits) in {6, 8} else None
    if match := _RGB.fullmatch(value):
        if match[4] and float(_number(match[4])) <= 0.05:
            return ""
        return "".join(f"{min(int(part), 255):02x}" for part in match.group(1, 2, 3))
    return None


def _near(a: str, b: str) -> bool:
    """Whether one colour cannot be told from the other by eye."""
    return all(abs(int(a[i : i + 2], 16) - int(b[i : i + 2], 16)) <= 6 for i in (0, 2, 4))
