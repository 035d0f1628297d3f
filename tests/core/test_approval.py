"""Is this really the owner's answer to this request? Every guard, one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import approval
from afterword.core.approval import Standing
from afterword.core.events import RequestClass
from afterword.core.messages import Address, Arrival, FolderUse, Letter
from afterword.core.policy import ApprovalPolicy, Proof
from afterword.core.requests import RequestRow
from builders import OWNER, START

KEY = b"k" * 32
ME = Address("Jordan Avery", "jordan@avery.example")
MINUTE = timedelta(minutes=1)
BY_COPY = ApprovalPolicy(proof=Proof.SENT_COPY, authserv_id="mx.avery.example")
BY_DKIM = ApprovalPolicy(proof=Proof.DKIM, authserv_id="mx.avery.example")
PASS = "mx.avery.example; dkim=pass header.d=avery.example; dmarc=pass header.from=avery.example"
FAIL = "mx.avery.example; dkim=fail header.d=avery.example; dmarc=fail header.from=avery.example"


def a_request(**changes):
    fields = {
        "id": "0123456789",
        "account": "jordan",
        "request_class": RequestClass.APPROVAL,
        "application": "a1",
        "asked_at": START,
        "expires_at": START + timedelta(days=3),
        "note": "n1",
        "revision": 1,
        "revision_hash": "h1",
        "facts": 4,
    }
    return RequestRow(**{**fields, **changes})


def a_reply(request=None, *, key=KEY, **changes):
    """A reply as an honest mail program writes it: to the tagged address, with the request's Message-ID."""
    request = request or a_request()
    tagged = approval.reply_address(key, request, ME.addr)
    fields = {
        "content_hash": "c",
        "size": 1,
        "message_id": "<reply@avery.example>",
        "date": START + MINUTE,
        "subject": f"Re: [Afterword] Approve: thank-you to Priya Raman, Brightwell {approval.tag(request)}",
        "from_": (ME,),
        "from_count": 1,
        "to": (Address("Afterword", tagged),),
        "in_reply_to": (approval.request_message_id(key, request, "avery.example"),),
        "references": (approval.request_message_id(key, request, "avery.example"),),
    }
    # As the receiving server writes them: its own fields on top.
    order = (*changes.get("headers", {}), "from", "to", "date")
    return Letter(**{**fields, "header_order": order, **changes})


def lying_in(use=FolderUse.SENT, at=START + MINUTE):
    return Arrival(folder=use.value, use=use, uidvalidity=1, uid=1, internal_date=at, size=1, raw=b"")


def examined(
    letter, *, request=None, use=FolderUse.SENT, policy=BY_COPY, before=False, now=START + 2 * MINUTE, at=None
):
    request = request or a_request()
    return approval.examine(
        letter,
        lying_in(use, at or START + MINUTE),
        owner=OWNER,
        policy=policy,
        key=KEY,
        find=lambda name: request if name == request.id else None,
        answered_before=before,
        now=now,
    )


def why(*args, **kwargs):
    found = examined(*args, **kwargs)
    return found.standing, found.why


def test_an_honest_reply_whose_copy_stands_in_sent_counts():
    assert why(a_reply()) == (Standing.GRANTED, "proved")


def test_an_honest_reply_with_an_aligned_verdict_counts_where_that_is_the_proof():
    signed = a_reply(headers={"authentication-results": (PASS,)})

    assert why(signed, use=FolderUse.INBOX, policy=BY_DKIM) == (Standing.GRANTED, "proved")


@pytest.mark.parametrize("lost", [{"to": (ME,)}, {"in_reply_to": (), "references": ()}, {"in_reply_to": ()}])
def test_any_one_of_the_places_that_carry_the_token_is_enough(lost):
    assert why(a_reply(**lost)) == (Standing.GRANTED, "proved")


def test_the_copy_in_inbox_only_wakes_us():
    assert why(a_reply(), use=FolderUse.INBOX) == (Standing.WAKING, "sent_copy_awaited")
    assert why(a_reply(), policy=BY_DKIM) == (Standing.WAKING, "delivered_copy_awaited")


def test_no_token_counts_for_nothing():
    bare = a_reply(to=(ME,), in_reply_to=(), references=())

    assert why(bare) == (Standing.REFUSED, "no_token")


@pytest.mark.parametrize(
    "signed",
    [
        {"id": "0123456780"},
        {"request_class": RequestClass.DEBRIEF},
        {"revision": 2},
        {"revision_hash": "h2"},
        {"facts": 5},
        {"note": "n2"},
        {"interview": "i2"},
        {"application": "a2"},
        {"account": "somebody"},
        {"expires_at": START + timedelta(days=30)},
    ],
)
def test_a_token_made_for_anything_else_is_wrong(signed):
    """The token of another request, class, revision, state of facts or expiry, presented for this one."""
    other = approval.token(KEY, a_request(**signed))
    forged = a_reply(
        to=(Address("", f"jordan+aw-0123456789-{other}@avery.example"),),
        in_reply_to=(f"<aw.0123456789.{other}@avery.example>",),
        references=(),
    )

    assert why(forged) == (Standing.REFUSED, "wrong_token")


def test_a_token_made_with_another_key_is_wrong():
    assert why(a_reply(key=b"x" * 32)) == (Standing.REFUSED, "wrong_token")


def test_a_request_that_nobody_made_is_unknown():
    assert why(a_reply(a_request(id="9999999999"))) == (Standing.REFUSED, "unknown_request")


def test_two_requests_in_one_reply_are_none():
    other = a_request(id="9999999999")
    both = a_reply(to=(*a_reply().to, *a_reply(other).to))

    assert why(both) == (Standing.REFUSED, "several_requests")


def test_places_that_name_one_request_with_two_tokens_name_none():
    forged = (f"<aw.0123456789.{'a' * 26}@avery.example>",)

    assert why(a_reply(in_reply_to=forged)) == (Standing.REFUSED, "several_requests")


def test_of_a_whole_thread_only_the_nearest_reference_counts():
    older = approval.request_message_id(KEY, a_request(id="9999999999"), "avery.example")
    nearest = a_reply().references
    bare = {"to": (ME,), "in_reply_to": ()}

    assert why(a_reply(**bare, references=(older, *nearest))) == (Standing.GRANTED, "proved")
    assert why(a_reply(**bare, references=(*nearest, older))) == (Standing.REFUSED, "unknown_request")


@pytest.mark.parametrize(
    ("changes", "slug"),
    [
        ({"from_": (Address("Jordan Avery", "jordan@evil.example"),)}, "from_not_owner"),
        ({"from_": (Address("jordan@avery.example", "x@evil.example"),)}, "from_not_owner"),
        ({"from_": (ME, Address("", "x@evil.example"))}, "from_not_single"),
        ({"from_count": 2, "from_": (ME, ME)}, "from_not_single"),
        ({"from_count": 2}, "from_not_single"),
        ({"odd_addresses": frozenset({"from"})}, "from_not_single"),
        ({"from_": (), "from_count": 0}, "from_not_single"),
        ({"cc": (Address("Sam", "sam@friend.example"),)}, "other_recipient"),
        ({"bcc": (Address("Sam", "sam@friend.example"),)}, "other_recipient"),
        ({"to": (Address("Sam", "sam@friend.example"),)}, "other_recipient"),
        ({"headers": {"auto-submitted": ("auto-replied",)}}, "automatic"),
        ({"headers": {"precedence": ("bulk",)}}, "automatic"),
        ({"headers": {"content-type": ("multipart/report; report-type=disposition-notification",)}}, "automatic"),
        ({"headers": {"resent-from": ("x@evil.example",)}}, "resent"),
        ({"sender": (Address("", "x@evil.example"),)}, "foreign_sender"),
        ({"headers": {"authentication-results": (FAIL,)}}, "verdict_failed"),
        *(
            ({"headers": {name: ("x",)}}, "sent_copy_was_delivered")
            for name in ("delivered-to", "received", "return-path", "x-original-to", "envelope-to")
        ),
        ({"headers": {"received": ("",)}}, "sent_copy_was_delivered"),
        ({"date": START - timedelta(hours=1)}, "older_than_request"),
        ({"date": None}, "older_than_request"),
        ({"message_id": None}, "no_message_id"),
        ({"subject": "Re: Lunch on Friday?"}, "other_subject"),
    ],
)
def test_each_guard_refuses_by_itself_and_says_which_it_was(changes, slug):
    assert (Standing.REFUSED, slug) == why(a_reply(**changes))


def test_a_reply_that_was_heard_before_is_not_heard_again():
    assert why(a_reply(), before=True) == (Standing.REFUSED, "message_id_seen")


def test_a_copy_that_lay_in_sent_before_the_request_was_made_is_none():
    assert why(a_reply(), at=START - timedelta(hours=1)) == (Standing.REFUSED, "older_than_request")


def test_without_a_verdict_there_is_no_proof_by_verdict():
    assert why(a_reply(), use=FolderUse.INBOX, policy=BY_DKIM) == (Standing.REFUSED, "no_verdict")


@pytest.mark.parametrize("use", [FolderUse.JUNK, FolderUse.TRASH, FolderUse.DRAFTS])
def test_what_lies_in_junk_trash_or_drafts_proves_nothing(use):
    signed = a_reply(headers={"authentication-results": (PASS,)})

    assert why(signed, use=use, policy=BY_DKIM) == (Standing.REFUSED, f"in_{use.value}")


def test_a_failing_verdict_refuses_under_either_proof():
    failing = a_reply(headers={"authentication-results": (FAIL,)})

    assert why(failing, use=FolderUse.INBOX, policy=BY_DKIM) == (Standing.REFUSED, "verdict_failed")


def test_a_verdict_of_another_server_is_no_proof():
    other = a_reply(headers={"authentication-results": (PASS.replace("mx.avery", "mx.evil"),)})

    assert why(other, use=FolderUse.INBOX, policy=BY_DKIM) == (Standing.REFUSED, "no_verdict")


@pytest.mark.parametrize(
    ("changes", "slug"),
    [({"used_at": START}, "used"), ({"closed": "superseded"}, "closed_superseded")],
)
def test_a_request_that_is_over_can_only_take_back(changes, slug):
    assert (Standing.SPENT, slug) == why(a_reply(), request=a_request(**changes))


def test_an_expired_request_can_only_take_back():
    assert why(a_reply(), now=START + timedelta(days=3, seconds=1)) == (Standing.SPENT, "expired")


def test_a_token_has_at_least_128_bits_and_stands_nowhere_else():
    made = approval.token(KEY, a_request())

    assert 5 * len(made) >= 128
    assert made not in repr(a_request())


@pytest.mark.parametrize("address", ["jordan@avery.example", "a.very.long.name.of.somebody@example.example"])
def test_the_tagged_address_keeps_to_64_octets_or_is_left_plain(address):
    tagged = approval.reply_address(KEY, a_request(), address)

    assert len(tagged.rpartition("@")[0]) <= 64
    assert tagged == address or approval.token(KEY, a_request()) in tagged


def test_the_time_of_a_reply_is_the_servers_where_the_two_differ():
    honest, odd = a_reply(), a_reply(date=START + timedelta(hours=2))

    assert honest.date == approval.replying_time(honest, lying_in())
    assert approval.replying_time(odd, lying_in()) == START + MINUTE


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_text_is_taken_for_a_token(address, thread):
    letter = replace(a_reply(), to=(Address("", address),), in_reply_to=(thread,), references=())

    assert examined(letter).standing is Standing.REFUSED
