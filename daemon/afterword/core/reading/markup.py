"""READ: how mail programs mark in HTML what they quote, pass on and sign (knowledge for `html`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import islice

from selectolax.lexbor import LexborNode

from afterword.core.reading import quotewords

_BLANKS = re.compile(r"[ \t\r\n\f]+")
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
REST_IDS = re.compile(r"(?:x_)*(?:divrplyfwdmsg|mail-editor-reference-message-container|olk_src_body_section)")
#: Containers that hold an attribution, then the quotation, and below it perhaps own words.
_ENVELOPES = frozenset({"gmail_quote", "gmail_quote_container", "gmail_extra"})
FORWARDS = frozenset({"moz-forward-container", "protonmail_forward"})
_SIGNATURES = frozenset({"gmail_signature", "moz-signature", "protonmail_signature_block-user", "front-signature"})
_SIGNATURE_IDS = re.compile(r"(?:x_)*signature")


def marks(attributes: Mapping[str, str | None]) -> set[str]:
    classes = (attributes.get("class") or "").lower().split()[:20]
    return {name.removeprefix("x_").removeprefix("x_") for name in classes}


def is_quote(attributes: Mapping[str, str | None], marks: AbstractSet[str], node: LexborNode) -> bool:
    ident = (attributes.get("id") or "").lower()
    if (
        marks & _QUOTE_CLASSES
        or _QUOTE_IDS.fullmatch(ident)
        or (attributes.get("name") or "").lower() in {"quote", "messagereplysection"}
    ):
        return not _is_forward(node)
    return False


def enveloped(marks: AbstractSet[str], children: list[LexborNode]) -> int:
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
    return quotewords.FORWARDED.fullmatch(_head(node)) is not None


def is_signature(attributes: Mapping[str, str | None], marks: AbstractSet[str], node: LexborNode) -> bool:
    """Whether an element is a signature that still needs to be told as one: it has text, and not its own dashes."""
    if not holds_signature(attributes, marks):
        return False
    head = _head(node)
    return head != "" and not head.startswith("--")


def holds_signature(attributes: Mapping[str, str | None], marks: AbstractSet[str]) -> bool:
    """Whether an element is a container that mail programs make for signatures."""
    return (
        bool(marks & _SIGNATURES)
        or _SIGNATURE_IDS.fullmatch((attributes.get("id") or "").lower()) is not None
        or (attributes.get("name") or "").lower() == "messagesignaturesection"
    )


def needs_marker(marks: AbstractSet[str], node: LexborNode) -> bool:
    """Whether an element is what a program passes on, without a marker of its own."""
    return bool(marks & FORWARDS) and not _is_forward(node)


def _head(node: LexborNode) -> str:
    """The first text in an element, on one line."""
    text = node.text_content or "" if node.tag == "-text" else next((t.text_content or "" for t in _texts(node)), "")
    return _BLANKS.sub(" ", text.strip()[:200])


def _texts(node: LexborNode) -> list[LexborNode]:
    """The first text in an element that is not blank, if it stands near its head."""
    near = islice(node.traverse(include_text=True), 20)
    return list(islice((inner for inner in near if inner.tag == "-text" and (inner.text_content or "").strip()), 1))


def ruled(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element has a rule drawn over it by its border, as Outlook does above a quotation."""
    css = (attributes.get("style") or "").lower()
    return tag == "div" and "border-top:" in css and "solid" in css


def is_outlook_header(node: LexborNode) -> bool:
    """Whether there are bold labels inside as of a header block, in whatever language."""
    labels = [b.text(deep=True).strip() for b in node.css("b, strong")[:8]]
    return sum(label.endswith((":", "：")) for label in labels) >= 3
