"""READ: HTML as its reader sees it, as plain text. Nothing is fetched, nothing is run.

What cannot be seen is left out (`styles`). What a mail program marked as quoted, be it a ``blockquote`` or one of the
programs' own containers, gets a ``>`` before each of its lines, so that `quotes` need not know any HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from afterword.core.reading import markup, styles
from afterword.core.reading.page import Page

SOURCE_LIMIT = 256 * 1024
#: Elements within each other. The parser's time grows with the square of this, and no reader's mail comes near it.
DEPTH_LIMIT = 400
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]*)>?")
#: Elements that end when the next of their kind begins, so that many mails never close them.
_SELF_CLOSING = frozenset(
    ["p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body"]
)
_ATTRIBUTES, _RULES_SOUGHT = 500, 30
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "title",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "canvas",
        "map",
        "select",
        "datalist",
        "noframes",
        "applet",
        "meta",
        "link",
        "frameset",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "caption",
        "blockquote",
        "hr",
        "legend",
    ]
)
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def visible_text(source: str) -> str:
    """What a reader of an HTML document sees; quoted lines begin with ``>`` for each depth. Linear, never raises."""
    source = source[:SOURCE_LIMIT].replace("\x00", "")
    if too_deep(source):
        return "\n".join(f"> {line}" for line in bare_text(source).split("\n"))  # in doubt nobody's own
    tree = LexborHTMLParser(source)
    rules = styles.sheet("\n".join(node.text(deep=True) for node in tree.css("style")[:50]))
    root = tree.body or tree.root
    if root is None:
        return ""
    page = Page(rules)
    _walk(root, page)
    return page.text()


def too_deep(source: str) -> bool:
    """Whether a tree of these tags would be a trap: elements opened far beyond their closing, or hosts of attributes.

    The parser's time grows with the square of either, and no program's mail comes near the bounds.
    """
    opened: dict[str, int] = {}
    depth = 0
    for tag in _TAG.finditer(source):
        name = tag[2].lower()
        if len(tag[3]) > 2000 and len(tag[3].split()) > _ATTRIBUTES:
            return True
        if name in _VOID or name in _SELF_CLOSING:
            continue
        if not tag[1]:
            opened[name] = opened.get(name, 0) + 1
            depth += 1
        elif opened.get(name, 0):
            opened[name] -= 1
            depth -= 1
        if depth > DEPTH_LIMIT:
            return True
    return False


def bare_text(source: str) -> str:
    """A document's text without any regard for what its tags mean."""
    return "\n".join(line for piece in _TAG.sub("\n", source).split("\n") if (line := _BLANKS.sub(" ", piece).strip()))


#: What is still to be done: an element to enter with the look of what is around it, or something to do on leaving one.
_Step = tuple[LexborNode, styles.Look] | Callable[[], None]


def _walk(root: LexborNode, page: Page) -> None:
    """Go through the tree in its order, without recursion."""
    steps: list[_Step] = [(root, styles.Look())]
    while steps:
        step = steps.pop()
        if callable(step):
            step()
            continue
        node, look = step
        if node.tag == "-text":
            if look.shows:
                page.write(node.text_content or "")
        elif node.tag and not node.tag.startswith(("-", "!")) and node.tag not in _SKIPPED:
            steps.extend(_enter(node, look, page))


def _enter(node: LexborNode, above: styles.Look, page: Page) -> list[_Step]:
    """Begin an element; gives the steps to come, the first one last."""
    tag, attributes = node.tag or "", node.attributes
    look = styles.look(above, tag, attributes, page.rules)
    if look.hidden:
        return []
    leaving: list[Callable[[], None]] = []
    _begin(tag, attributes, look, page, leaving)
    marks = markup.marks(attributes)
    if markup.REST_IDS.fullmatch((attributes.get("id") or "").lower()) or _is_outlook_header(
        node, tag, attributes, page
    ):
        page.end_line()
        page.rest = max(page.rest, 1)
    elif tag == "blockquote" or markup.is_quote(attributes, marks, node):
        _deepen(page, leaving)
    if marks & markup.FORWARDS:
        _marker(page, "---------- Forwarded message ----------")
    if marks & markup.SIGNATURES and not page.quoted:
        _signature(page)
    children = _children(node)
    enveloped = markup.enveloped(marks, children)
    return [*leaving, *reversed(_child_steps(children, look, enveloped, page))]


def _child_steps(children: list[LexborNode], look: styles.Look, enveloped: int, page: Page) -> list[_Step]:
    """The children as steps; the first `enveloped` of them are an attribution, and so part of the quotation."""
    steps: list[_Step] = [(child, look) for child in children]
    if not enveloped:
        return steps

    def deepen() -> None:
        page.end_line()
        page.depth += 1

    def rise() -> None:
        page.end_line()
        page.depth -= 1

    return [deepen, *steps[:enveloped], rise, *steps[enveloped:]]


def _begin(
    tag: str, attributes: Mapping[str, str | None], look: styles.Look, page: Page, leaving: list[Callable[[], None]]
) -> None:
    """The line breaks that a tag brings; what is to be done at its end goes to `leaving`, last thing first."""
    if tag == "br":
        page.end_line(forced=True)
    elif tag == "hr":
        page.end_line()
        page.write("_" * 32)
        page.end_line()
    elif tag == "img":
        if look.shows and _is_emoji(attributes.get("alt") or ""):
            page.write(attributes.get("alt") or "")
    elif tag in {"td", "th"}:
        page.begin_cell()
        leaving.append(page.end_cell)
    elif tag == "tr":
        page.end_line()
        page.cells.append([])
        leaving.append(page.end_row)
    elif tag in _BLOCKS:
        _block(tag, page, leaving)


def _block(tag: str, page: Page, leaving: list[Callable[[], None]]) -> None:
    def end() -> None:
        if tag in _SPACED:
            page.lines[-1].space(page.quoted)
        page.end_line()
        if tag == "pre":
            page.pre -= 1

    end_before = page.lines[-1].space if tag in _SPACED else page.lines[-1].end
    end_before(page.quoted)
    page.pre += tag == "pre"
    leaving.append(end)
    if tag == "li":
        page.write("- ")


def _is_emoji(alt: str) -> bool:
    return 0 < len(alt) <= 12 and not any(c.isascii() and c.isalnum() for c in alt)


def _deepen(page: Page, leaving: list[Callable[[], None]]) -> None:
    page.end_line()
    page.depth += 1

    def rise() -> None:
        page.end_line()
        page.depth -= 1

    leaving.append(rise)


def _marker(page: Page, text: str) -> None:
    page.end_line()
    page.write(text)
    page.end_line()


def _signature(page: Page) -> None:
    """Say that a signature begins, unless its own ``--`` stands there."""
    page.end_line()
    last = next((text for _, text in reversed(page.lines[-1].done) if text), "")
    if last != "--":
        page.lines[-1].done.append((0, "--"))


def _children(node: LexborNode) -> list[LexborNode]:
    children = []
    child = node.child
    while child is not None:
        children.append(child)
        child = child.next
    return children


def _is_outlook_header(node: LexborNode, tag: str, attributes: Mapping[str, str | None], page: Page) -> bool:
    """Outlook's header block, sought a bounded number of times: each look goes through all that is inside."""
    if not markup.ruled(tag, attributes) or page.sought >= _RULES_SOUGHT:
        return False
    page.sought += 1
    return markup.is_outlook_header(node)
