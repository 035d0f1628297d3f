"""READ: HTML as its reader sees it, as plain text. Nothing is fetched, nothing is run.

What cannot be seen is left out (`styles`). What a mail program marked as quoted, be it a ``blockquote`` or one of the
programs' own containers, gets a ``>`` before each of its lines, so that `quotes` need not know any HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

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
        "noembed",
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
#: Blocks that stand beside each other.
_INLINE = frozenset({"inline", "inline-block", "inline-flex", "inline-table", "table-cell"})
_TARGET = re.compile(r"https?://[^\s?#<>\"']{1,200}(?=[?#]|\Z)", re.IGNORECASE)
_PICTURES, _BULLET, _SIGNATURE_LIMIT = 50, "- ", 4000
#: Of what is skipped, elements that may hold words for a reader; and those that strike words out.
_WORDY = frozenset(
    ["template", "iframe", "object", "video", "audio", "canvas", "select", "datalist", "noframes", "noembed"]
)
_STRUCK = frozenset({"s", "strike", "del"})
#: Stands where something cannot be seen or is struck out: a character that nobody types.
MARK = "\ue000"


def visible_text(source: str, *, links: bool = False) -> str:
    """What a reader of an HTML document sees; quoted lines begin with ``>`` for each depth. Linear, never raises.

    With `links`, behind a link's or a button's words stands where it leads (without its query), unless they say so.
    A document of pictures alone says what stands in their place.
    """
    page = _page(source[:SOURCE_LIMIT].replace("\x00", ""), Page({}, links=links))
    return page if isinstance(page, str) else page.text() or "\n".join(page.pictures)


@dataclass(frozen=True, slots=True)
class Marked:
    """A document as `visible_text` has it, but with `MARK` where something is hidden or struck out.

    `signatures` are the texts of its containers for signatures, dashes or none.
    """

    text: str
    signatures: tuple[str, ...] = ()


def marked(source: str) -> Marked:
    """What a reader might not be told of a document that its writer wrote."""
    page = _page(source[:SOURCE_LIMIT].replace("\x00", ""), Page({}, marks=True))
    return Marked(page) if isinstance(page, str) else Marked(page.text(), tuple(page.signed))


def _page(source: str, page: Page) -> Page | str:
    """The document written down on a page; as text in quote marks where it is a trap: in doubt nobody's own."""
    if too_deep(source):
        return "\n".join(f"> {line}" for line in bare_text(source).split("\n"))
    tree = LexborHTMLParser(source)
    page.rules = styles.sheet("\n".join(node.text(deep=True) for node in tree.css("style")[:50]))
    root = tree.body or tree.root
    if root is not None:
        _walk(root, page)
    return page


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
            if page.marks and (look.struck or not look.shows):
                _told(node.text_content or "", page)
            if look.shows:
                page.write(node.text_content or "")
        elif node.tag and not node.tag.startswith(("-", "!")) and node.tag not in _SKIPPED:
            steps.extend(_enter(node, look, page))
        elif page.marks and node.tag in _WORDY:
            _told(node.text(deep=True), page)


def _told(text: str, page: Page) -> None:
    """Say that there are words here which a reader does not see, or sees struck out."""
    if any(c.isalnum() for c in text):
        page.write(MARK)


def _enter(node: LexborNode, above: styles.Look, page: Page) -> list[_Step]:
    """Begin an element; gives the steps to come, the first one last."""
    tag, attributes = node.tag or "", node.attributes
    look = styles.look(above, tag, attributes, page.rules)
    if look.hidden:
        if page.marks:
            _told(node.text(deep=True), page)
        return []
    if tag in _STRUCK:
        look = replace(look, struck=True)
    leaving: list[Callable[[], None]] = []
    _begin(tag, attributes, look, page, leaving)
    marks = markup.marks(attributes) if "class" in attributes else _NO_MARKS
    if attributes:
        _mark(node, tag, marks, page, leaving)
    elif tag == "blockquote":
        _deepen(page, leaving)
    children = _children(node)
    if not marks:
        return [*leaving, *((child, look) for child in reversed(children))]
    enveloped = markup.enveloped(marks, children)
    return [*leaving, *reversed(_child_steps(children, look, enveloped, page))]


_NO_MARKS: frozenset[str] = frozenset()


def _mark(node: LexborNode, tag: str, marks: AbstractSet[str], page: Page, leaving: list[Callable[[], None]]) -> None:
    """What mail programs say by an element's names: that it is quoted, passed on, or a signature."""
    attributes = node.attributes
    if markup.REST_IDS.fullmatch((attributes.get("id") or "").lower()) or _is_outlook_header(
        node, tag, attributes, page
    ):
        page.end_line()
        page.rest = max(page.rest, 1)
    elif tag == "blockquote" or markup.is_quote(attributes, marks, node):
        _deepen(page, leaving)
    if marks and markup.needs_marker(marks, node):
        _marker(page, "---------- Forwarded message ----------")
    if page.quoted:
        return
    if page.marks and markup.holds_signature(attributes, marks):
        page.signed.append(node.text(deep=True, separator="\n")[:_SIGNATURE_LIMIT])
    if markup.is_signature(attributes, marks, node):
        _signature(page)


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
        _picture(attributes.get("alt") or "", look, page)
    elif tag == "a":
        if page.links and look.shows:
            _link(attributes.get("href") or "", page, leaving)
    elif look.display in _INLINE and tag in _BLOCKS:
        page.write(" ")
        leaving.append(lambda: page.write(" "))
    elif tag in {"td", "th"}:
        page.begin_cell()
        leaving.append(page.end_cell)
    elif tag == "tr":
        page.end_line()
        page.cells.append([])
        leaving.append(page.end_row)
    elif tag in _BLOCKS or look.display in {"block", "table", "flex", "grid", "list-item"}:
        _block(tag, page, leaving)


def _block(tag: str, page: Page, leaving: list[Callable[[], None]]) -> None:
    def end() -> None:
        if tag in _SPACED:
            page.lines[-1].space(page.quoted)
        page.end_line()
        if tag == "pre":
            page.pre -= 1

    end_before = page.lines[-1].space if tag in _SPACED else page.lines[-1].end
    if page.lines[-1].now != [_BULLET]:  # a paragraph within an item begins on the item's line
        end_before(page.quoted)
    page.pre += tag == "pre"
    leaving.append(end)
    if tag == "li":
        page.write(_BULLET)


def _picture(alt: str, look: styles.Look, page: Page) -> None:
    if not look.shows:
        return
    if _is_emoji(alt):
        page.write(alt)
    elif alt.strip() and len(page.pictures) < _PICTURES:
        page.pictures.append(_BLANKS.sub(" ", alt.strip())[:500])


def _link(href: str, page: Page, leaving: list[Callable[[], None]]) -> None:
    """Where a link leads, behind its words, unless these are the same."""
    target = _TARGET.match(href)
    if target is None:
        return
    begun, lines = len(page.lines[-1].now), page.lines[-1]

    def lead() -> None:
        words = "".join(lines.now[begun:]).strip()
        if words and lines is page.lines[-1] and _bare(words) != _bare(target[0]):
            page.write(f" <{target[0]}>")

    leaving.append(lead)


def _bare(link: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", link.strip().lower()).partition("?")[0].rstrip("/")


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
