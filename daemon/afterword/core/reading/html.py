"""READ: HTML as its reader sees it, as plain text. Nothing is fetched, nothing is run.

What cannot be seen is left out (`styles`). What a mail program marked as quoted, be it a ``blockquote`` or one of the
programs' own containers, gets a ``>`` before each of its lines, so that `quotes` need not know any HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from afterword.core.reading import quotewords, styles

SOURCE_LIMIT, OUTPUT_LIMIT = 256 * 1024, 256 * 1024
#: Elements within each other. The parser's time grows with the square of this, and no reader's mail comes near it.
DEPTH_LIMIT = 400
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]*)>?")
#: Elements that end when the next of their kind begins, so that many mails never close them.
_SELF_CLOSING = frozenset(["p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body"])
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
_LINE_ENDS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")

#: Containers that hold nothing but the quoted message, by id and by class; OWA puts ``x_`` before both when it nests.
_QUOTE_IDS = re.compile(
    r"(?:x_)*(?:divrplyfwdmsg|olk_src_body_section|mail-editor-reference-message-container|replysplit"
    r"|yahoo_quoted_\d{1,20}|reply-intro|originalcontent)",
)
_QUOTE_CLASSES = frozenset(
    [
        "yahoo_quoted",
        "protonmail_quote",
        "moz-cite-prefix",
        "moz-email-headers-table",
        "ms-outlook-mobile-reference-message",
        "tutanota_quote",
        "front-blockquote",
        "zmail_extra",
        "msg-quote",
        "quoted_text",
        "elided-text",
        "replyheader",
        "reply-quote",
        "gmail_attr",
        "yahoo_quoted_header",
        "wordsection-quote",
        "mail-quote",
    ]
)
#: Behind these everything is quoted, to the end of the document.
_REST_IDS = re.compile(r"(?:x_)*(?:divrplyfwdmsg|mail-editor-reference-message-container|olk_src_body_section)")
#: Containers that hold an attribution, then the quotation, and below it perhaps own words.
_ENVELOPES = frozenset({"gmail_quote", "gmail_quote_container", "gmail_extra"})
_FORWARDS = frozenset({"moz-forward-container", "protonmail_forward"})
_SIGNATURES = frozenset({"gmail_signature", "moz-signature", "protonmail_signature_block-user"})


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
    page = _Page(rules)
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


@dataclass(slots=True)
class _Lines:
    """Lines being written: (quote depth, text)."""

    done: list[tuple[int, str]] = field(default_factory=list)
    now: list[str] = field(default_factory=list)

    def end(self, depth: int, *, forced: bool = False) -> None:
        """End the line; an empty one only where it is forced (``<br>``)."""
        text = "".join(self.now).strip(" ")
        self.now.clear()
        if text or forced:
            self.done.append((depth, text))

    def space(self, depth: int) -> None:
        """An empty line, unless there is one."""
        self.end(depth)
        if self.done and self.done[-1][1]:
            self.done.append((min(depth, self.done[-1][0]), ""))


@dataclass(slots=True)
class _Page:
    """The document as it is written down, with the state of the walk."""

    rules: styles.Rules
    lines: list[_Lines] = field(default_factory=lambda: [_Lines()])  # one more for each table cell that we are in
    cells: list[list[_Lines]] = field(default_factory=list)  # the cells so far of each row that we are in
    depth: int = 0
    rest: int = 0  # depth that stays until the end
    pre: int = 0
    size: int = 0
    sought: int = 0  # how often Outlook's header block was looked for

    @property
    def quoted(self) -> int:
        return self.depth + self.rest

    def write(self, text: str) -> None:
        if self.size > OUTPUT_LIMIT:
            return
        self.size += len(text)
        here = self.lines[-1]
        if self.pre:
            for number, line in enumerate(_LINE_ENDS.split(text.replace("\r\n", "\n"))):
                if number:
                    here.end(self.quoted, forced=True)
                here.now.append(line)
            return
        text = _BLANKS.sub(" ", _LINE_ENDS.sub(" ", text)).replace("\xa0", " ")
        if text.startswith(" ") and (not here.now or here.now[-1].endswith(" ")):
            text = text[1:]
        if text:
            here.now.append(text)

    def end_line(self, *, forced: bool = False) -> None:
        self.lines[-1].end(self.quoted, forced=forced)

    def begin_cell(self) -> None:
        self.end_line()
        self.lines.append(_Lines())

    def end_cell(self) -> None:
        self.end_line()
        cell = self.lines.pop()
        if self.cells:
            self.cells[-1].append(cell)
        else:
            self.lines[-1].done.extend(cell.done)

    def end_row(self) -> None:
        self.end_line()
        self.lines[-1].done.extend(_row(self.cells.pop()))

    def text(self) -> str:
        self.end_line()
        written: list[str] = []
        for depth, line in self.lines[0].done:
            prefix = "> " * depth
            if line or (written and written[-1].strip("> ")):
                written.append((prefix + line).rstrip() if line or depth else "")
        return "\n".join(written).strip("\n")


def _row(cells: list[_Lines]) -> list[tuple[int, str]]:
    """A table's row: its cells on one line where they are one line each, below each other where not."""
    stripped = [_stripped(cell.done) for cell in cells]
    full = [cell for cell in stripped if cell]
    if len({depth for cell in full for depth, _ in cell}) > 1 or any(len(cell) > 1 for cell in full[:-1]):
        return [line for cell in full for line in cell]
    if not full:
        return []
    first = "  ".join(cell[0][1] for cell in full)
    return [(full[0][0][0], first), *full[-1][1:]]


def _stripped(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    kept = [number for number, (_, text) in enumerate(lines) if text]
    return lines[kept[0] : kept[-1] + 1] if kept else []


#: What is still to be done: an element to enter with the look of what is around it, or something to do on leaving one.
_Step = tuple[LexborNode, styles.Look] | Callable[[], None]


def _walk(root: LexborNode, page: _Page) -> None:
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


def _enter(node: LexborNode, above: styles.Look, page: _Page) -> list[_Step]:
    """Begin an element; gives the steps to come, the first one last."""
    tag, attributes = node.tag or "", node.attributes
    look = styles.look(above, tag, attributes, page.rules)
    if look.hidden:
        return []
    leaving: list[Callable[[], None]] = []
    _begin(tag, attributes, look, page, leaving)
    marks = _marks(attributes)
    if _REST_IDS.fullmatch((attributes.get("id") or "").lower()) or _is_outlook_header(node, tag, attributes, page):
        page.end_line()
        page.rest = max(page.rest, 1)
    elif tag == "blockquote" or _is_quote(attributes, marks, node):
        _deepen(page, leaving)
    if marks & _FORWARDS:
        _marker(page, "---------- Forwarded message ----------")
    if marks & _SIGNATURES and not page.quoted:
        _signature(page)
    children = _children(node)
    enveloped = _enveloped(marks, children)
    return [*leaving, *reversed(_child_steps(children, look, enveloped, page))]


def _child_steps(children: list[LexborNode], look: styles.Look, enveloped: int, page: _Page) -> list[_Step]:
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
    tag: str, attributes: Mapping[str, str | None], look: styles.Look, page: _Page, leaving: list[Callable[[], None]]
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


def _block(tag: str, page: _Page, leaving: list[Callable[[], None]]) -> None:
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


def _deepen(page: _Page, leaving: list[Callable[[], None]]) -> None:
    page.end_line()
    page.depth += 1

    def rise() -> None:
        page.end_line()
        page.depth -= 1

    leaving.append(rise)


def _marker(page: _Page, text: str) -> None:
    page.end_line()
    page.write(text)
    page.end_line()


def _signature(page: _Page) -> None:
    """Say that a signature begins, unless its own ``--`` stands there."""
    page.end_line()
    last = next((text for _, text in reversed(page.lines[-1].done) if text), "")
    if last != "--":
        page.lines[-1].done.append((0, "--"))


def _marks(attributes: Mapping[str, str | None]) -> set[str]:
    classes = (attributes.get("class") or "").lower().split()[:20]
    return {name.removeprefix("x_").removeprefix("x_") for name in classes}


def _is_quote(attributes: Mapping[str, str | None], marks: set[str], node: LexborNode) -> bool:
    ident = (attributes.get("id") or "").lower()
    if (
        marks & _QUOTE_CLASSES
        or _QUOTE_IDS.fullmatch(ident)
        or (attributes.get("name") or "").lower() in {"quote", "messagereplysection"}
    ):
        return not _is_forward(node)
    return False


def _enveloped(marks: set[str], children: list[LexborNode]) -> int:
    """How many of a Gmail-like container's children belong to the quotation though no ``blockquote`` is around them.

    All that stands before the quotation (the attribution); all of them where there is no quotation at all.
    """
    if not marks & _ENVELOPES or any(_is_forward(child) for child in children[:6]):
        return 0
    first = next(
        (n for n, child in enumerate(children) if child.tag == "blockquote" or child.css_first("blockquote")), None
    )
    if first is None:
        return len(children) if "gmail_extra" not in marks else 0
    return first


def _is_forward(node: LexborNode) -> bool:
    """Whether a mail program's forward marker stands at the head of an element."""
    if node.tag == "-text":
        head = node.text_content or ""
    else:
        head = next((child.text_content or "" for child in _texts(node)), "")
    return quotewords.FORWARDED.fullmatch(_BLANKS.sub(" ", head.strip()[:200])) is not None


def _texts(node: LexborNode) -> list[LexborNode]:
    """The first text in an element that is not blank, if it stands near its head."""
    near = islice(node.traverse(include_text=True), 20)
    return list(islice((inner for inner in near if inner.tag == "-text" and (inner.text_content or "").strip()), 1))


def _is_outlook_header(node: LexborNode, tag: str, attributes: Mapping[str, str | None], page: _Page) -> bool:
    """Outlook's header block above a quotation: a rule drawn by a border, then bold labels, in whatever language."""
    css = (attributes.get("style") or "").lower()
    if tag != "div" or "border-top:" not in css or "solid" not in css:
        return False
    page.sought += 1
    if page.sought > _RULES_SOUGHT:
        return False
    labels = [b.text(deep=True).strip() for b in node.css("b, strong")[:8]]
    return sum(label.endswith((":", "：")) for label in labels) >= 3


def _children(node: LexborNode) -> list[LexborNode]:
    children = []
    child = node.child
    while child is not None:
        children.append(child)
        child = child.next
    return children
