"""The receiving server's word on the author: its own fields alone, aligned, and any doubt refuses (RFC 8601)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages import Letter
from afterword.core.reading import mime
from afterword.core.reading.authentication import AuthResult, aligned, verdict

ID = "mx.avery.example"
DKIM = "dkim=pass header.d=avery.example"


def judged(*head: str, author: str = "jordan@avery.example", authserv_id: str | None = ID):
    lines = [*head, f"From: {author}", "Message-ID: <a@b.example>", "", "yes"]
    letter = mime.read("\r\n".join(lines).encode())
    assert isinstance(letter, Letter)
    return verdict(letter, authserv_id).result


def results(*fields: str) -> list[str]:
    return [f"Authentication-Results: {field}" for field in fields]


RECEIVED = "Received: from mail.x.example by mx.avery.example; Fri, 21 Feb 2025 18:11:01 +0000"


@pytest.mark.parametrize(
    "field",
    [
        f"{ID}; {DKIM}",
        f"{ID.upper()}; DKIM=Pass Header.D=Avery.Example",
        f"{ID} 1; {DKIM}",
        f'"{ID}"; {DKIM}',
        f"{ID}; dkim=pass header.i=@avery.example header.s=s1 header.b=aB/+c=",
        f"{ID}; dkim=pass header.d=mail.avery.example",
        f"{ID}; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=avery.example",
        f"{ID}; spf=pass (x: domain of a@b.example designates 192.0.2.1) smtp.mailfrom=a@b.example; {DKIM};",
        f'{ID}; dkim=pass reason="good signature; really" header.d=avery.example',
        f"{ID} (a comment (nested)) ; dkim (or so) / 1 = (well) pass header.d = avery.example",
        f"{ID}; dkim=fail header.d=newsletter.example; {DKIM}",
        f"{ID}; dkim=pass (2048-bit) header.d=avery.example header.b=AA; dkim=neutral header.d=avery.example header.b=BB",
    ],
    ids=range(12),
)
def test_an_aligned_pass_of_the_pinned_server_passes(field):
    assert judged(*results(field)) is AuthResult.PASS


@pytest.mark.parametrize(
    ("why", "fields"),
    [
        ("another server's", [f"mx.evil.example; {DKIM}"]),
        ("a longer name", [f"{ID}.evil.example; {DKIM}"]),
        ("no name at all (Outlook)", [DKIM]),
        (
            "the attacker's own domain passes",
            [f"{ID}; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=a@evil.example"],
        ),
        ("dmarc of another domain", [f"{ID}; dmarc=pass header.from=evil.example"]),
        ("dmarc that names none", [f"{ID}; dmarc=pass"]),
        ("dkim that names none", [f"{ID}; dkim=pass"]),
        ("spf alone", [f"{ID}; spf=pass smtp.mailfrom=jordan@avery.example"]),
        ("nothing found", [f"{ID}; none"]),
        ("a comment", [f"{ID}; spf=none (dkim=pass header.d=avery.example)"]),
        ("a quoted string", [f'{ID}; spf=none reason="; {DKIM}"']),
        ("a property of another clause", [f"{ID}; dkim=pass; spf=none header.d=avery.example"]),
        ("below a foreign field", ["other.example; spf=none", f"{ID}; {DKIM}"]),
        ("a public suffix", [f"{ID}; dkim=pass header.d=example"]),
        ("an ending of the same letters", [f"{ID}; dkim=pass header.d=notavery.example"]),
        ("no word of DKIM", [f"{ID}; auth=pass smtp.auth=jordan@avery.example"]),
    ],
)
def test_no_word_of_the_pinned_server_is_none(why, fields):
    assert judged(*results(*fields)) is AuthResult.NONE, why


@pytest.mark.parametrize(
    ("why", "fields"),
    [
        ("dmarc fails", [f"{ID}; {DKIM}; dmarc=fail header.from=avery.example"]),
        ("dkim fails", [f"{ID}; dkim=fail header.d=avery.example"]),
        ("spf fails", [f"{ID}; spf=fail smtp.mailfrom=jordan@avery.example; {DKIM}"]),
        ("last does not win", [f"{ID}; dmarc=fail header.from=avery.example; dmarc=pass header.from=avery.example"]),
        ("first does not win", [f"{ID}; dmarc=pass header.from=avery.example; dmarc=fail header.from=avery.example"]),
        ("fails in the fourth field", [f"{ID}; {DKIM}", f"{ID}; iprev=pass", f"{ID}; arc=none", f"{ID}; dmarc=fail"]),
        ("a contradiction", [f"{ID}; dmarc=pass header.from=avery.example; dmarc=none"]),
        ("a forged field beneath the true one", [f"{ID}; dkim=none", f"{ID}; {DKIM}"]),
        (
            "a comment closed by an address",
            [f'{ID}; spf=none (domain of "a); {DKIM} (b"@evil.example) smtp.mailfrom=x'],
        ),
        ("an open comment", [f"{ID}; {DKIM} (oh"]),
        ("an open quoted string", [f'{ID}; {DKIM}; spf=none reason="oh']),
        ("a clause without a result", [f"{ID}; {DKIM}; dmarc"]),
        ("a property without a value's mark", [f"{ID}; {DKIM} header.from avery.example"]),
        ("one property twice", [f"{ID}; dkim=pass header.d=evil.example header.d=avery.example"]),
        ("words behind the name", [f"{ID} oh; {DKIM}"]),
        ("a control", [f"{ID}; {DKIM} header.b=a\x01"]),
        ("far too long", [f"{ID}; {DKIM}" + "; x=y" * 2000]),
    ],
)
def test_every_doubt_fails(why, fields):
    assert judged(*results(*fields)) is AuthResult.FAIL, why


def test_four_fields_of_one_server_are_one_word():
    fields = [f"{ID}; x-csa=none", f"{ID}; iprev=pass smtp.remote-ip=192.0.2.1", f"{ID}; arc=none", f"{ID}; {DKIM}"]
    assert judged("Return-Path: <j@avery.example>", RECEIVED, *results(*fields)) is AuthResult.PASS


def test_the_servers_inner_hops_may_stand_above_its_results():
    assert judged(
        "Delivered-To: x@y.example", RECEIVED, "X-Received: by 10.0.0.1", RECEIVED, *results(f"{ID}; {DKIM}")
    ) is (AuthResult.PASS)


@pytest.mark.parametrize("between", [RECEIVED, "Subject: x", "DKIM-Signature: v=1", "To: j@avery.example"])
def test_only_the_contiguous_top_block_counts(between):
    assert judged(*results(f"{ID}; iprev=pass"), between, *results(f"{ID}; {DKIM}")) is AuthResult.NONE


@pytest.mark.parametrize("above", ["Subject: x", "DKIM-Signature: v=1", "To: j@avery.example", "MIME-Version: 1.0"])
def test_results_below_what_the_author_wrote_are_the_authors(above):
    assert judged(above, *results(f"{ID}; {DKIM}")) is AuthResult.NONE


def test_without_a_pinned_server_nobodys_word_counts():
    assert judged(*results(f"{ID}; {DKIM}"), authserv_id=None) is AuthResult.NONE


def test_without_one_clear_author_nothing_passes():
    assert judged(*results(f"{ID}; {DKIM}"), author="jordan@avery.example, x@evil.example") is AuthResult.FAIL


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a.example", "a.example", True),
        ("m.a.example", "a.example", True),
        ("a.example", "m.a.example", True),
        ("x.a.example", "y.a.example", False),
        ("co.uk", "firm.co.uk", False),
        ("github.io", "me.github.io", False),
        ("example", "a.example", False),
        ("", "", False),
    ],
)
def test_alignment_is_on_the_safe_side(one, other, expected):
    assert aligned(one, other) is expected


@given(st.text(alphabet='dkimarcpsf=;()"\\/ .@x1\t', max_size=120))
def test_no_field_without_the_authors_domain_ever_passes(tail):
    assert judged(*results(f"{ID}; {tail}")) is not AuthResult.PASS
