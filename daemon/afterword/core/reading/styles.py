"""READ: what CSS hides from a reader: inline styles and the plain rules of a style sheet (CSS 2.2, as mail uses it).

Only what mail can do to text counts: display, visibility, opacity, sizes of nothing, text moved out of sight, text in
the colour of its ground. Whatever is not understood leaves text visible.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from afterword.core.reading.colours import alike, colour

#: Octets of a style attribute and of all style sheets, and rules that are looked at.
_STYLE_LIMIT, _SHEET_LIMIT, _RULES, _SELECTORS = 2000, 64 * 1024, 2000, 2000
_LENGTH = re.compile(r"(-?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))\s*(px|pt|em|rem|ex|ch|%|in|cm|mm|pc|vw|vh)?")
#: A tag, a class or an id, perhaps within tags: ``body td.preheader``. Selectors that ask for more are left out.
_WITHIN = re.compile(r"(?:(?:html|body|table|tbody|tr|td|div|center|span|p|u ?\+)\s*[> ]\s*){1,6}")
_SELECTOR = re.compile(r"(?:[a-z][a-z0-9]{0,20}|\*)?(?:[.#][\w-]{1,80})|[a-z][a-z0-9]{0,20}")
#: Rules for screens of any kind hold as if they stood by themselves.
_ALWAYS = re.compile(r"@media\s+(?:only\s+)?(?:all|screen)\s*")
_TABLE = frozenset({"table", "tbody", "thead", "tr", "td", "th", "img", "hr", "col", "colgroup"})
#: Pixels of which so and so many make an inch, as far as "almost nothing" and "far away" need it.
_PIXELS = {"px": 1.0, "pt": 1.33, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "%": 0.16, "in": 96.0, "cm": 37.8}
_FAR = -200.0
#: Filters, transformations and clips that leave nothing to be seen.
_NOTHING = re.compile(
    r"opacity\s?[(=]\s?0?\.?0{1,4}%?\s?\)|scale(?:[xy]|3d)?\(\s?0{1,4}\.?0{0,4}\s?[),]|inset\(\s?(?:[5-9]\d|100)%"
)

Rules = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at a place in a document: what an element hands down to those in it."""

    hidden: bool = False  # for good: nothing inside can be seen
    invisible: bool = False  # visibility, which an element inside may take back
    tiny: bool = False  # font size of nothing, likewise
    color: str | None = "000000"  # six hex digits; empty: transparent; None: unknown
    ground: str | None = "ffffff"
    display: str = ""  # of this element alone
    struck: bool = False  # a line goes through it: seen, and yet taken back

    @property
    def shows(self) -> bool:
        """Whether text here can be seen."""
        faint = self.color == "" or (
            self.color is not None and self.ground is not None and alike(self.color, self.ground)
        )
        return not (self.hidden or self.invisible or self.tiny or faint)


@lru_cache(maxsize=512)
def declarations(style: str) -> Mapping[str, str]:
    """``color: red; font-size:0`` as a mapping, in lower case; of two declarations of a property the later counts.

    What is declared important stands under ``!`` and the property's name.
    """
    found: dict[str, str] = {}
    for piece in _without_comments(style[:_STYLE_LIMIT]).lower().split(";"):
        name, colon, value = piece.partition(":")
        if colon:
            plain, important, _ = value.partition("!important")
            found["!" * bool(important) + name.strip()] = plain.strip()
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
            if depth == 0 and _ALWAYS.fullmatch(plain[start : brace.start()].strip().lower()[-60:]):
                start = brace.end()
                continue
            depth += 1
            if depth == 1:
                selector, start = plain[start : brace.start()].rpartition(";")[2].strip().lower(), brace.end()
            continue
        depth -= 1
        if depth == 0 and not selector.startswith("@"):
            seen += 1
            for one in selector[:_SELECTORS].split(","):
                name = _WITHIN.sub("", one.strip(), count=1).removeprefix("*")
                if _SELECTOR.fullmatch(name) and seen <= _RULES:
                    rules.setdefault(name, {}).update(declarations(plain[start : brace.start()]))
        if depth <= 0:
            depth, start = 0, brace.end()
    return rules


def applied(tag: str, attributes: Mapping[str, str | None], rules: Rules) -> Mapping[str, str]:
    """The declarations that hold for an element: the sheet's, then its own, then what is important."""
    own = declarations(attributes.get("style") or "")
    found: dict[str, str] = {}
    if rules:
        classes = (attributes.get("class") or "").lower().split()[:20]
        for name in (tag, *(f".{c}" for c in classes), *(f"{tag}.{c}" for c in classes)):
            found.update(rules.get(name, {}))
        if ident := (attributes.get("id") or "").lower():
            found.update(rules.get(f"#{ident}", {}))
            found.update(rules.get(f"{tag}#{ident}", {}))
    if not found and not any(name.startswith("!") for name in own):
        return own
    important = {name[1:]: value for names in (found, own) for name, value in names.items() if name.startswith("!")}
    return {**found, **own, **important}


_DECORATIONS = ("text-decoration", "text-decoration-line")
_PRESENTING = frozenset({"color", "bgcolor", "background", "size", "href", "text"})


def look(above: Look, tag: str, attributes: Mapping[str, str | None], rules: Rules) -> Look:
    """How things look inside an element."""
    if above.hidden or not (attributes or rules or above.display or tag == "dialog"):
        return above
    if "hidden" in attributes or (tag == "dialog" and "open" not in attributes):
        return replace(above, hidden=True)
    css = applied(tag, attributes, rules)
    if not css and attributes.keys().isdisjoint(_PRESENTING):
        return replace(above, display="") if above.display else above
    color = css.get("color") or attributes.get("color") or (attributes.get("text") if tag == "body" else None)
    if not color and tag == "a" and "href" in attributes:
        above = replace(above, color=None)  # a link has a colour of its own
    return Look(
        hidden=_gone(css, tag),
        invisible={"hidden": True, "collapse": True, "visible": False}.get(css.get("visibility", ""), above.invisible),
        tiny=_tiny(css, above),
        display=css.get("display", ""),
        struck=above.struck or any("line-through" in css.get(name, "") for name in _DECORATIONS),
        color=colour(color) if color and color not in {"inherit", "currentcolor"} else above.color,
        ground=_ground(css, attributes, above),
    )


def _gone(css: Mapping[str, str], tag: str) -> bool:
    if not css:
        return False
    if css.get("display") == "none" or css.get("mso-hide") == "all" or css.get("content-visibility") == "hidden":
        return True
    if _pixels(css.get("opacity", "")) is not None and float(_number(css["opacity"])) <= 0.05:
        return True
    if any(_NOTHING.search(css.get(name, "")) for name in ("filter", "transform", "clip-path")):
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
    if "url(" in value or "gradient" in value:
        return None
    found = colour(value)
    if found is None:  # a shorthand: "#fff none repeat"
        found = next((one for token in value.split()[:8] if (one := colour(token)) is not None), None)
    return above.ground if found == "" else found
