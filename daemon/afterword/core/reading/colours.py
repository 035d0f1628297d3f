"""READ: CSS colours (CSS Color 4, as mail uses it), as far as text in the colour of its ground is concerned."""

from __future__ import annotations

import re
from functools import lru_cache

_HEX = re.compile(r"#?([0-9a-f]{3,8})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]{1,6})(%?)\s*)?\)")
_HSL = re.compile(
    r"hsla?\(\s*[\d.]{1,6}(?:deg)?\s*[, ]\s*[\d.]{1,6}%\s*[, ]\s*([\d.]{1,6})%\s*(?:[,/]\s*([\d.]{1,6})(%?)\s*)?\)"
)
#: Colours by name, of which mail knows few; and those that are nearly white.
_NAMES = {
    "transparent": "",
    "white": "ffffff",
    "black": "000000",
    "red": "ff0000",
    "green": "008000",
    "blue": "0000ff",
    "yellow": "ffff00",
    "silver": "c0c0c0",
    "maroon": "800000",
    "olive": "808000",
    "lime": "00ff00",
    "teal": "008080",
    "navy": "000080",
    "aqua": "00ffff",
    "cyan": "00ffff",
    "fuchsia": "ff00ff",
    "magenta": "ff00ff",
    "purple": "800080",
    "orange": "ffa500",
    "gray": "808080",
    "grey": "808080",
    "darkgray": "a9a9a9",
    "darkgrey": "a9a9a9",
    "dimgray": "696969",
    "dimgrey": "696969",
    "lightgray": "d3d3d3",
    "lightgrey": "d3d3d3",
    "gainsboro": "dcdcdc",
    "whitesmoke": "f5f5f5",
    "snow": "fffafa",
    "ivory": "fffff0",
    "ghostwhite": "f8f8ff",
    "floralwhite": "fffaf0",
    "mintcream": "f5fffa",
    "azure": "f0ffff",
    "aliceblue": "f0f8ff",
    "honeydew": "f0fff0",
    "seashell": "fff5ee",
    "linen": "faf0e6",
    "beige": "f5f5dc",
}
#: How far two colours may lie apart in each of red, green and blue, and yet not be told from each other by eye.
_ALIKE = 14
_FAINT = 0.05


@lru_cache(maxsize=512)
def colour(value: str) -> str | None:
    """Six hex digits, nothing for what is transparent, None for what is not understood."""
    value = value.strip().lower()
    if value in _NAMES:
        return _NAMES[value]
    if match := _HEX.fullmatch(value):
        digits = match[1]
        if len(digits) in {3, 4}:
            digits = "".join(2 * digit for digit in digits)
        return "" if digits[6:8] == "00" else digits[:6] if len(digits) in {6, 8} else None
    if match := _RGB.fullmatch(value):
        return "" if _faint(match[4]) else "".join(f"{min(int(part), 255):02x}" for part in match.group(1, 2, 3))
    if match := _HSL.fullmatch(value):
        light = _number(match[1])
        return "" if _faint(match[2]) else "ffffff" if light >= 97 else "000000" if light <= 3 else None
    return None


def _faint(alpha: str | None) -> bool:
    return alpha is not None and _number(alpha) <= _FAINT


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0


def alike(a: str, b: str) -> bool:
    """Whether one colour (six hex digits) cannot be told from the other by eye."""
    return a == b or all(abs(int(a[i : i + 2], 16) - int(b[i : i + 2], 16)) <= _ALIKE for i in (0, 2, 4))
