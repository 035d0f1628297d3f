"""READ: what the receiving server found out about a letter's sender (Authentication-Results, RFC 8601).

Only the fields that the receiving server itself put on top count, by its name (authserv-id); anybody may write such a
field into their own message. Fails closed: what cannot be read, contradicts itself or fails for the author's domain
refuses, however many passes stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.messages import Letter
from afterword.core.reading.addresses import sole_author
from afterword.core.reading.suffixes import PUBLIC

_FIELD = "authentication-results"
#: Fields that a receiving server stamps around its results; below any other field they are a stranger's.
_TRACE = frozenset(
    [
        "received",
        "return-path",
        "delivered-to",
        "envelope-to",
        "received-spf",
        "dkim-filter",
        "dmarc-filter",
        "delivery-date",
    ]
)
_FIELDS_AT_MOST, _CLAUSES_AT_MOST, _LENGTH_LIMIT, _HOPS = 20, 50, 8192, 8
_FAILING = frozenset({"fail", "hardfail", "policy"})


class AuthResult(StrEnum):
    """PASS and FAIL are the receiving server's; NONE says that it left no word."""

    PASS = "pass"  # noqa: S105 - a result, no password
    FAIL = "fail"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class AuthVerdict:
    """What the receiving server's results say of the author, and a slug for why."""

    result: AuthResult
    reason: str


@dataclass(frozen=True, slots=True)
class _Clause:
    """One method's result (RFC 8601 resinfo) with its own properties, names in lower case; `place`: which field it is in."""

    method: str
    result: str
    properties: dict[str, str]
    place: int


class _Malformed(Exception):
    """The field is not what RFC 8601 section 2.2 describes."""


def verdict(letter: Letter, authserv_id: str | None) -> AuthVerdict:
    """The verdict of the server named `authserv_id` (None: nobody's word counts) on the author's domain.

    PASS needs an aligned ``dkim=pass``, or ``dmarc=pass`` for exactly the author's domain.
    """
    if not authserv_id:
        return AuthVerdict(AuthResult.NONE, "no_authserv_id")
    author = sole_author(letter)
    if author is None:
        return AuthVerdict(AuthResult.FAIL, "author_unclear")
    try:
        clauses = list(_pinned(letter, authserv_id.strip().casefold()))
    except _Malformed as why:
        return AuthVerdict(AuthResult.FAIL, f"malformed_{why}")
    return _judged(clauses, author.domain)


def _pinned(letter: Letter, authserv_id: str) -> Iterator[_Clause]:
    """The clauses of the receiving server's fields: the topmost block, of its id alone."""
    for place, value in enumerate(_top_block(letter)):
        if len(value) >= _LENGTH_LIMIT:
            raise _Malformed("too_long")
        if not (clauses := _parsed(value, authserv_id, place)):
            return  # a foreign field ends the block: what stands below it may be anybody's
        yield from clauses[1:]


def _top_block(letter: Letter) -> list[str]:
    """The Authentication-Results at the head of the message, one upon the other, as the last server stamped them.

    Its own trace fields may stand above them (Received of its inner hops, Return-Path and the like); whatever the
    author wrote ends the search, and so does the first other field below.
    """
    values = letter.headers.get(_FIELD, ())
    found: list[str] = []
    received = 0
    for name in letter.header_order:
        if name == _FIELD:
            if len(found) >= min(_FIELDS_AT_MOST, len(values)):
                break
            found.append(values[len(found)])
            continue
        received += name == "received"
        if found or received > _HOPS or not (name in _TRACE or name.startswith(("x-", "arc-"))):
            break
    return found


# --- the grammar (RFC 8601 section 2.2) -------------------------------------------------------------------------------


def _parsed(value: str, authserv_id: str, place: int) -> list[_Clause]:
    """The clauses of a field behind one that stands for its head; nothing for a field of another id.

    Malformed is raised for the pinned id's field alone: anybody may write nonsense below it.
    """
    cursor = _Cursor(value)
    try:
        cursor.skip()
        name = cursor.value().casefold()
    except _Malformed:
        return []
    if name != authserv_id:
        return []
    cursor.skip()
    if not cursor.take(";") and not cursor.ended:
        cursor.version()
    clauses = [_Clause("", "", {}, place)]
    while not cursor.ended:
        if (clause := _clause(cursor, place)) is not None:
            clauses.append(clause)
        if len(clauses) > _CLAUSES_AT_MOST:
            raise _Malformed("too_many")
    return clauses


def _clause(cursor: _Cursor, place: int) -> _Clause | None:
    """``method [/ version] = result`` and then properties; the semicolon behind them is taken. None for ``none``."""
    cursor.skip()
    if cursor.take(";") or cursor.ended:
        return None
    method = cursor.keyword()
    cursor.skip()
    if method == "none" and (cursor.take(";") or cursor.ended):
        return None
    if cursor.take("/"):
        cursor.skip()
        cursor.keyword()
        cursor.skip()
    cursor.need("=")
    cursor.skip()
    clause = _Clause(method, cursor.keyword(), {}, place)
    cursor.skip()
    while not cursor.take(";") and not cursor.ended:
        name = cursor.keyword()
        cursor.skip()
        cursor.need("=")
        cursor.skip()
        value = cursor.value()
        if clause.properties.setdefault(name, value) != value:
            raise _Malformed("property_twice")
        cursor.skip()
    return clause


@dataclass(slots=True)
class _Cursor:
    """A place in a field's value. Every step goes forward."""

    text: str
    at: int = 0

    @property
    def ended(self) -> bool:
        return self.at >= len(self.text)

    def take(self, mark: str) -> bool:
        """Step over one mark, if it stands here."""
        found = self.text.startswith(mark, self.at)
        self.at += found
        return found

    def need(self, mark: str) -> None:
        if not self.take(mark):
            raise _Malformed("clause")

    def skip(self) -> None:
        """Step over blanks and comments."""
        while not self.ended:
            if self.text[self.at] == "(":
                self._comment()
            elif self.text[self.at] in " \t":
                self.at += 1
            else:
                return

    def _comment(self) -> None:
        """A comment, which may nest. A lone quotation mark in it says that somebody's address was written into it."""
        depth, start = 0, self.at
        while not self.ended:
            c = self.text[self.at]
            depth += (c == "(") - (c == ")")
            self.at += 2 if c == "\\" else 1
            if depth == 0:
                if self.text.count('"', start, self.at) % 2:
                    raise _Malformed("comment")
                return
        raise _Malformed("comment")

    def keyword(self) -> str:
        """A method, a result or a property's name, in lower case."""
        start = self.at
        while not self.ended and (
            self.text[self.at] in "-_." or (self.text[self.at].isascii() and self.text[self.at].isalnum())
        ):
            self.at += 1
        if start == self.at:
            raise _Malformed("keyword")
        return self.text[start : self.at].lower()

    def value(self) -> str:
        """A value as far as the next blank, comment or semicolon; a quoted string may be (the head of) one."""
        parts: list[str] = []
        while not self.ended and (c := self.text[self.at]) not in " \t;(":
            if c == '"':
                parts.append(self._quoted())
                continue
            if c in ")\\" or not c.isprintable():
                raise _Malformed("character")
            parts.append(c)
            self.at += 1
        return "".join(parts)

    def _quoted(self) -> str:
        text: list[str] = []
        self.at += 1
        while not self.ended:
            c = self.text[self.at]
            if c == '"':
                self.at += 1
                return "".join(text)
            self.at += c == "\\"
            text.append(self.text[self.at : self.at + 1])
            self.at += 1
        raise _Malformed("quoted_string")

    def version(self) -> None:
        """The authres-version behind the id; nothing else may stand there."""
        if self.keyword() != "1":
            raise _Malformed("version")
        self.skip()
        if not self.ended:
            self.need(";")


# --- the judgement ----------------------------------------------------------------------------------------------------


def _judged(clauses: list[_Clause], domain: str) -> AuthVerdict:
    counted = [clause for clause in clauses if clause.method in {"dkim", "dmarc", "spf"}]
    for clause in counted:
        about = _about(clause)
        if clause.result in _FAILING and (clause.method == "dmarc" or not about or aligned(about, domain)):
            return AuthVerdict(AuthResult.FAIL, f"{clause.method}_{clause.result}")
    if _contradictory(counted, domain):
        return AuthVerdict(AuthResult.FAIL, "contradiction")
    for clause in counted:
        if clause.result == "pass" and clause.method == "dkim" and aligned(_about(clause), domain):
            return AuthVerdict(AuthResult.PASS, "dkim_aligned")
        if clause.result == "pass" and clause.method == "dmarc" and _about(clause) == domain:
            return AuthVerdict(AuthResult.PASS, "dmarc")
    return AuthVerdict(AuthResult.NONE, "no_aligned_pass" if clauses else "no_results")


def _contradictory(clauses: list[_Clause], domain: str) -> bool:
    """Whether the same thing was judged twice and differently, or one method's pass stands in one field and not in another.

    The second is how a forged field beneath a true one looks.
    """
    results: dict[tuple[str, ...], set[str]] = {}
    passing: dict[str, dict[int, bool]] = {}
    for clause in clauses:
        about = _about(clause)
        if clause.method == "spf":
            continue  # never counted as a pass
        own = about == domain if clause.method == "dmarc" else aligned(about, domain)
        places = passing.setdefault(clause.method, {})
        places[clause.place] = places.get(clause.place, False) or (own and clause.result == "pass")
        if own or not about or clause.method == "dmarc":
            selected = (clause.properties.get("header.s", ""), clause.properties.get("header.b", ""))
            key = (clause.method, about, *selected) if clause.method == "dkim" else (clause.method,)
            results.setdefault(key, set()).add(clause.result)
    twice = any("pass" in found and len(found) > 1 for found in results.values())
    return twice or any(len(set(places.values())) > 1 for places in passing.values())


def _about(clause: _Clause) -> str:
    """The domain that a clause is about, case-folded; empty where it does not say."""
    properties = clause.properties
    match clause.method:
        case "dkim":
            value = properties.get("header.d") or properties.get("header.i", "")
        case "dmarc":
            value = properties.get("header.from", "")
        case _:
            value = properties.get("smtp.mailfrom") or properties.get("smtp.helo", "")
    return value.rpartition("@")[2].rstrip(".").casefold()


def aligned(one: str, other: str) -> bool:
    """Relaxed alignment (RFC 7489 section 3.1), on the safe side: equal, or one is a subdomain of the other.

    The shorter of the two must itself be somebody's: two labels at least, and no public suffix.
    """
    shorter, longer = sorted((one, other), key=len)
    if "." not in shorter.strip(".") or shorter in PUBLIC:
        return False
    return longer == shorter or longer.endswith("." + shorter)
