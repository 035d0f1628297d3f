"""READ: what the receiving server found out about a letter's sender (Authentication-Results, RFC 8601).

Only the fields that the receiving server itself put on top count, by its name (authserv-id); anybody may write such a
field into their own message. Fails closed: what cannot be read, contradicts itself or fails for the author's domain
refuses, however many passes stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from afterword.core.messages import Letter
from afterword.core.reading.addresses import sole_author

_FIELD = "authentication-results"
#: Fields that a receiving server stamps around its results; below any other field they are a stranger's.
_TRACE = frozenset({"return-path", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "received-spf"})
_FIELDS_AT_MOST, _CLAUSES_AT_MOST, _LENGTH_LIMIT = 20, 50, 8192
_FAILING = frozenset({"fail", "hardfail", "policy"})
_METHODS = frozenset({"dkim", "dmarc", "spf", "auth", "iprev", "arc", "bimi", "dkim-adsp", "sender-id", "domainkeys"})
#: Public suffixes of two labels under which strangers are neighbours (a small part of publicsuffix.org's list).
_PUBLIC = frozenset(
    f"{second}.{country}"
    for country, seconds in {
        "uk": "co org ac gov ltd me net plc sch nhs police",
        "jp": "co or ne ac go ad ed gr lg",
        "au": "com net org edu gov id asn",
        "nz": "co net org ac govt geek gen school",
        "br": "com net org gov edu art blog eco ind inf",
        "za": "co org net ac gov web",
        "in": "co net org firm gen ind ac edu gov",
        "kr": "co or ne re pe go ac",
        "cn": "com net org gov edu ac",
        "tw": "com net org edu gov idv",
        "hk": "com net org edu gov idv",
        "sg": "com net org edu gov per",
        "my": "com net org edu gov name",
        "id": "co or web ac go my",
        "th": "co or in ac go",
        "tr": "com net org edu gov gen web",
        "mx": "com net org edu gob",
        "ar": "com net org edu gob",
        "il": "co org net ac gov",
        "pl": "com net org edu gov waw",
        "at": "co or ac gv",
        "hu": "co org",
        "ua": "com net org edu gov",
        "ru": "com org net msk spb",
        "es": "com nom org gob edu",
        "pt": "com org gov edu",
        "it": "gov edu",
        "fr": "asso com gouv nom",
        "gr": "com net org edu gov",
        "ro": "com org",
        "com": "uk us eu de gb br cn jpn sa za github blogspot herokuapp appspot azurewebsites cloudfront wordpress",
        "io": "github gitlab",
        "dev": "pages workers web vercel netlify",
        "app": "web netlify vercel firebase",
        "net": "uk se gb jp hu in azurewebsites cloudapp",
        "org": "eu us ae duckdns",
    }.items()
    for second in seconds.split()
)


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


@dataclass(slots=True)
class _Clause:
    """One method's result (RFC 8601 resinfo) with its own properties, names in lower case."""

    method: str
    result: str
    properties: dict[str, str] = field(default_factory=dict)


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
    for value in _top_block(letter):
        if len(value) >= _LENGTH_LIMIT:
            raise _Malformed("too_long")
        name, clauses = _split(value, authserv_id)
        if name != authserv_id:
            return  # a foreign field ends the block: what stands below it may be anybody's
        yield from clauses


def _top_block(letter: Letter) -> list[str]:
    """The Authentication-Results at the head of the message, one upon the other, as the last server stamped them.

    The server's own Received line may stand above or below them, a second one below a result is an earlier hop's.
    """
    values = letter.headers.get(_FIELD, ())
    found: list[str] = []
    received = 0
    for name in letter.header_order:
        if name == _FIELD:
            if len(found) >= min(_FIELDS_AT_MOST, len(values)):
                break
            found.append(values[len(found)])
        elif found or (name == "received" and received):
            break
        elif name == "received":
            received += 1
        elif name not in _TRACE and not name.startswith(("x-", "arc-", "dkim-")):
            break
    return found


# --- the grammar ------------------------------------------------------------------------------------------------------


def _split(value: str, authserv_id: str) -> tuple[str, list[_Clause]]:
    """The authserv-id and the clauses of a field. Malformed is raised for a field of the pinned id alone."""
    try:
        groups = _groups(list(_tokens(value)))
    except _Malformed:
        if value.strip().casefold().startswith(authserv_id):
            raise
        return "", []
    name = groups[0][0].casefold() if groups and groups[0] and _is_word(groups[0][0]) else ""
    if name != authserv_id:
        return name, []
    rest = groups[0][1:]
    if rest and rest not in (["1"],):  # an authres-version is the only thing that may follow
        raise _Malformed("version")
    if len(groups) > _CLAUSES_AT_MOST:
        raise _Malformed("too_many")
    return name, [_clause(group) for group in groups[1:] if group and [word.lower() for word in group] != ["none"]]


def _is_word(token: str) -> bool:
    return token not in {";", "=", "/"}


def _tokens(value: str) -> Iterator[str]:
    """Words, and the marks ``; = /``; comments (which nest) and blanks are left out, quoted strings are words."""
    at = 0
    while at < len(value):
        c = value[at]
        if c in " \t":
            at += 1
        elif c == "(":
            at = _comment_end(value, at)
        elif c == '"':
            text, at = _quoted(value, at + 1)
            yield f'"{text}'  # the quote keeps it apart from marks
        elif c in ";=/":
            yield c
            at += 1
        elif c in ")\\<>[],":
            raise _Malformed("character")
        else:
            start = at
            while at < len(value) and value[at] not in ' \t();="\\<>[],/':
                at += 1
            word = value[start:at]
            if not word.isprintable():
                raise _Malformed("control")
            yield word


def _comment_end(value: str, at: int) -> int:
    depth = 0
    while at < len(value):
        depth += (value[at] == "(") - (value[at] == ")")
        at += 2 if value[at] == "\\" else 1
        if depth == 0:
            return at
    raise _Malformed("comment")


def _quoted(value: str, at: int) -> tuple[str, int]:
    text: list[str] = []
    while at < len(value):
        if value[at] == '"':
            return "".join(text), at + 1
        at += value[at] == "\\"
        text.append(value[at : at + 1])
        at += 1
    raise _Malformed("quoted_string")


def _groups(tokens: list[str]) -> list[list[str]]:
    groups: list[list[str]] = [[]]
    for token in tokens:
        if token == ";":
            groups.append([])
        else:
            groups[-1].append(token.removeprefix('"') if len(groups) == 1 else token)
    return groups


def _clause(words: list[str]) -> _Clause:
    """``method [/ version] = result`` and then ``name = value`` pairs, each with its own equals sign."""
    method = words[0].lower()
    at = 1
    if words[at : at + 1] == ["/"]:
        at += 2
    if not _is_word(method) or words[at : at + 1] != ["="] or at + 1 >= len(words) or not _is_word(words[at + 1]):
        raise _Malformed("clause")
    clause = _Clause(method, words[at + 1].removeprefix('"').lower())
    at += 2
    while at < len(words):
        name = words[at].lower()
        if not _is_word(name) or words[at + 1 : at + 2] != ["="] or at + 2 >= len(words):
            raise _Malformed("property")
        at += 2
        value = words[at] if _is_word(words[at]) else ""
        at += bool(value)
        while at < len(words) and (
            words[at] == "/" or words[at - 1] == "/" or (words[at] == "=" and words[at - 1] != "=")
        ):
            value += words[at]  # base64 in header.b holds slashes and equals signs
            at += 1
        if name in clause.properties and clause.properties[name] != value:
            raise _Malformed("property_twice")
        clause.properties[name] = value.removeprefix('"')
    return clause


# --- the judgement ----------------------------------------------------------------------------------------------------


def _judged(clauses: list[_Clause], domain: str) -> AuthVerdict:
    passed = ""
    results: dict[tuple[str, str], set[str]] = {}
    for clause in clauses:
        about = _about(clause)
        results.setdefault((clause.method, "" if clause.method == "dmarc" else about), set()).add(clause.result)
        if clause.method not in {"dkim", "dmarc", "spf"}:
            continue
        concerns = aligned(about, domain) or (clause.method == "dmarc" and about in {"", domain})
        if clause.result in _FAILING and (concerns or not about):
            if clause.method == "dkim" and not about and _names_another(clause, domain):
                continue
            return AuthVerdict(AuthResult.FAIL, f"{clause.method}_{clause.result}")
        if clause.result == "pass" and clause.method == "dkim" and aligned(about, domain):
            passed = passed or "dkim_aligned"
        if clause.result == "pass" and clause.method == "dmarc" and about == domain:
            passed = passed or "dmarc"
    if any(
        len(found) > 1 and "pass" in found
        for (method, about), found in results.items()
        if _counts(method, about, domain)
    ):
        return AuthVerdict(AuthResult.FAIL, "contradiction")
    if passed:
        return AuthVerdict(AuthResult.PASS, passed)
    return AuthVerdict(AuthResult.NONE, "no_aligned_pass" if clauses else "no_results")


def _counts(method: str, about: str, domain: str) -> bool:
    return method == "dmarc" or (method in {"dkim", "spf"} and aligned(about, domain))


def _names_another(clause: _Clause, domain: str) -> bool:
    return bool(clause.properties) and not any(domain in value.casefold() for value in clause.properties.values())


def _about(clause: _Clause) -> str:
    """The domain that a clause is about, case-folded; empty where it does not say."""
    match clause.method:
        case "dkim":
            value = clause.properties.get("header.d") or clause.properties.get("header.i", "")
        case "dmarc":
            value = clause.properties.get("header.from", "")
        case "spf":
            value = clause.properties.get("smtp.mailfrom", "") or clause.properties.get("smtp.helo", "")
        case _:
            value = ""
    return value.rpartition("@")[2].strip().rstrip(".").casefold()


def aligned(one: str, other: str) -> bool:
    """Relaxed alignment (RFC 7489 section 3.1), on the safe side: equal, or one is a subdomain of the other.

    The shorter of the two must itself be somebody's: two labels at least, and no public suffix.
    """
    if not one or not other:
        return False
    shorter, longer = sorted((one, other), key=len)
    if shorter.count(".") < 1 or shorter in _PUBLIC:
        return False
    return longer == shorter or longer.endswith("." + shorter)
