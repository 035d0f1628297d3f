"""Every guard between a draft and an employer, as an edit that takes it away, and the tests that must then fail.

An edit is (file below daemon/afterword, text that stands there exactly once, text without the guard). A guard that
stands twice is taken away in both places: what is proved is that nothing passes without it.
"""

from __future__ import annotations

from dataclasses import dataclass

Edit = tuple[str, str, str]

APPROVAL, DECISIONS, LEAVING = "core/approval.py", "core/decisions.py", "core/leaving.py"
COMMANDS, REPLIERS, AUTHENTICATION = (
    "core/reading/commands.py",
    "core/reading/replyaddresses.py",
    "core/reading/authentication.py",
)
SENDER, REPLIES, JOURNEY, TURN = "service/sender.py", "service/replies.py", "service/journey.py", "service/turn.py"
QUERIES, OUTBOX = "store/queries.py", "core/outbox.py"

PROOF = ("tests/core/test_approval.py",)
VERDICTS = ("tests/core/test_decisions.py",)
LEAVES = ("tests/core/test_leaving.py",)
_COMMANDS = "tests/core/reading/test_commands.py"
WORDS = (f"{_COMMANDS}::test_sentence_means_what_it_says",)
WHO = (f"{_COMMANDS}::test_reply_may_count_only_from_the_owner_to_us_alone",)
STORE = ("tests/store/test_contract.py",)
NOTHING_OUT, KILL = "tests/system/test_nothing_goes_out.py", "tests/system/test_kill.py"
TAKEN_BACK = "tests/system/test_taken_back.py"


@dataclass(frozen=True, slots=True)
class Guard:
    """What is taken away, and the smallest set of tests that must see it; `servers` where only real ones can."""

    name: str
    edits: tuple[Edit, ...]
    tests: tuple[str, ...]
    servers: bool = False


def _unsigned(what: str, expression: str) -> Guard:
    return Guard(f"token signs {what}", ((APPROVAL, f"            {expression},\n", ""),), PROOF)


def _automatic(what: str, condition: str) -> Guard:
    return Guard(f"automatic reply: {what}", ((REPLIERS, f"    if {condition}:\n", "    if False:\n"),), WHO)


def _unless(name: str, room: str, condition: str, tests: tuple[str, ...], indent: int = 4) -> Guard:
    """A guard of the form ``if condition:`` that never strikes any more."""
    blank = " " * indent
    return Guard(name, ((room, f"{blank}if {condition}:\n", f"{blank}if False:\n"),), tests)


TOKENS = (
    Guard(
        "token is compared",
        ((APPROVAL, "if not genuine(key, request, shown[0]):", "if False:"),),
        PROOF,
    ),
    _unsigned("account", "request.account"),
    _unsigned("request", "request.id"),
    _unsigned("class", "request.request_class.value"),
    _unsigned("application", "request.application"),
    _unsigned("interview", 'request.interview or ""'),
    _unsigned("note", 'request.note or ""'),
    _unsigned("revision", "str(request.revision)"),
    _unsigned("revision hash", 'request.revision_hash or ""'),
    _unsigned("facts", "str(request.facts)"),
    _unsigned("expiry", "request.expires_at.isoformat()"),
    _unless("unknown request", APPROVAL, "not shown", PROOF),
    Guard(
        "places must agree",
        ((APPROVAL, "if len({s.request for s in shown}) > 1 or len(shown) > 1:", "if False:"),),
        PROOF,
    ),
    Guard(
        "one request's places must agree",
        (
            (
                APPROVAL,
                "if len({s.request for s in shown}) > 1 or len(shown) > 1:",
                "if len({s.request for s in shown}) > 1:",
            ),
        ),
        PROOF,
    ),
    Guard(
        "only the nearest reference",
        ((APPROVAL, "letter.references[-1:]", "letter.references"),),
        PROOF,
    ),
)

LIFE = (
    _unless("single use", APPROVAL, "request.used_at is not None", PROOF),
    Guard(
        "single use in the store",
        (
            (
                QUERIES,
                "WHERE account = :account AND id = :id AND used_at IS NULL",
                "WHERE account = :account AND id = :id",
            ),
        ),
        STORE,
    ),
    _unless("closed request", APPROVAL, "request.closed is not None", PROOF),
    _unless("expiry", APPROVAL, "now > request.expires_at", PROOF),
)

PROVED = (
    _unless("sender is owner", REPLIERS, "author.key not in owners", WHO),
    Guard(
        "exactly one From field",
        (
            (REPLIERS, "letter.from_count != 1 or ", ""),
            ("core/reading/addresses.py", "letter.from_count != 1 or ", ""),
        ),
        ("tests/core/reading/test_addresses.py", *PROOF),
    ),
    Guard(
        "exactly one From mailbox",
        (
            (REPLIERS, "len(letter.from_) != 1 or ", ""),
            ("core/reading/addresses.py", "len(letter.from_) != 1 or ", "not letter.from_ or "),
        ),
        ("tests/core/reading/test_addresses.py", *PROOF),
    ),
    Guard(
        "odd From is nobody's",
        (
            (REPLIERS, ' or "from" in letter.odd_addresses', ""),
            ("core/reading/addresses.py", ' or "from" in letter.odd_addresses', ""),
        ),
        ("tests/core/reading/test_addresses.py", *PROOF),
    ),
    _unless(
        "header blocks that readers cut differently",
        "core/reading/addresses.py",
        "not _AMBIGUOUS.isdisjoint(letter.defects)",
        ("tests/core/reading/test_addresses.py",),
    ),
    Guard(
        "sole recipient",
        (
            (
                REPLIERS,
                "return None if all(recipient.key in known for recipient in recipients) else",
                "return None if True else",
            ),
        ),
        PROOF,
    ),
    Guard(
        "some recipient, plainly written",
        ((REPLIERS, "    if not recipients or letter.odd_addresses", "    if False and letter.odd_addresses"),),
        WHO,
    ),
    Guard(
        "resent", ((REPLIERS, 'if any(name.startswith("resent-") for name in letter.headers):', "if False:"),), PROOF
    ),
    Guard("foreign Sender", ((REPLIERS, "any(sender.key not in owners for sender in letter.sender)", "False"),), PROOF),
    _unless("automatic reply", REPLIERS, "is_automatic(letter)", WHO),
    _automatic("List-*", 'any(name.startswith("list-") for name in letter.headers)'),
    _automatic(
        "X-Autoreply",
        '{"x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-response-suppress"} & set(letter.headers)',
    ),
    _automatic(
        "Auto-Submitted", 'letter.header("auto-submitted").partition(";")[0].strip().casefold() not in {"", "no"}'
    ),
    _automatic("Precedence", 'letter.header("precedence").strip().casefold() in _BULK'),
    _automatic("Return-Path", '"return-path" in letter.headers and letter.header("return-path").strip() in {"", "<>"}'),
    _unless(
        "automatic reply: report",
        REPLIERS,
        'letter.header("content-type").lstrip().casefold().startswith("multipart/report")',
        PROOF,
    ),
    Guard(
        "automatic reply: its subject", ((REPLIERS, " or _SUBJECT.match(fold(letter.subject)) is not None", ""),), WHO
    ),
    _unless(
        "INBOX proves nothing", APPROVAL, "policy.proof is Proof.SENT_COPY and arrival.use is not FolderUse.SENT", PROOF
    ),
    _unless(
        "Sent proves nothing where a verdict must",
        APPROVAL,
        "policy.proof is Proof.DKIM and arrival.use is FolderUse.SENT",
        PROOF,
    ),
    _unless("delivered traces in Sent", APPROVAL, "not letter.headers.keys().isdisjoint(DELIVERED)", PROOF),
    Guard(
        "laid into Sent before the request",
        ((APPROVAL, "if arrival.internal_date < request.asked_at - SKEW or ", "if "),),
        PROOF,
    ),
    Guard("dated before the request", ((APPROVAL, " or letter.date < request.asked_at - SKEW:", ":"),), PROOF),
    Guard(
        "has a date",
        ((APPROVAL, "or letter.date is None or letter.date <", "or letter.date is not None and letter.date <"),),
        PROOF,
    ),
    Guard(
        "Message-ID seen before",
        ((APPROVAL, "if letter.message_id is None or answered_before:", "if letter.message_id is None:"),),
        PROOF,
    ),
    Guard(
        "has a Message-ID",
        ((APPROVAL, "if letter.message_id is None or answered_before:", "if answered_before:"),),
        PROOF,
    ),
    Guard("failing verdict", ((APPROVAL, " or _verdict(letter, policy)\n", "\n"),), PROOF),
    Guard("a verdict must pass", ((APPROVAL, 'return None if passed else "no_verdict"', "return None"),), PROOF),
    _unless(
        "junk proves nothing", APPROVAL, "arrival.use in (FolderUse.JUNK, FolderUse.TRASH, FolderUse.DRAFTS)", PROOF
    ),
    _unless("pinned authserv-id", AUTHENTICATION, "name != authserv_id", PROOF),
    Guard(
        "only the top block of results",
        (
            (
                AUTHENTICATION,
                "if found or received > _HOPS or not (name in _TRACE",
                "if received > _HOPS or not (True or name in _TRACE",
            ),
        ),
        ("tests/core/reading/test_authentication.py",),
    ),
    Guard(
        "alignment",
        ((AUTHENTICATION, 'clause.method == "dkim" and aligned(_about(clause), domain)', 'clause.method == "dkim"'),),
        ("tests/core/reading/test_authentication.py",),
    ),
    Guard(
        "a contradiction fails",
        ((AUTHENTICATION, "    if _contradictory(counted, domain):", "    if False:"),),
        ("tests/core/reading/test_authentication.py",),
    ),
)

MEANT = (
    Guard(
        "quoted text is not own",
        (
            (
                "core/messages.py",
                "if block.kind is BlockKind.OWN).strip()",
                "if block.kind in (BlockKind.OWN, BlockKind.QUOTE)).strip()",
            ),
        ),
        (f"{_COMMANDS}::test_quotation_alone_is_unclear",),
    ),
    Guard(
        "a forwarded message is no answer",
        ((COMMANDS, "if any(block.kind is BlockKind.FORWARDED for block in letter.blocks):", "if False:"),),
        (f"{_COMMANDS}::test_forwarded_message_is_not_an_answer",),
    ),
    Guard(
        "reactions and emoji",
        (
            (COMMANDS, "if not any(c.isalnum() for c in own):", "if not own.strip():"),
            (COMMANDS, "        return _unclear(self._doubt())\n", "        return Verdict(action=Action.SEND)\n"),
        ),
        WORDS,
    ),
    Guard(
        "what is not understood is unclear",
        ((COMMANDS, "        return _unclear(self._doubt())\n", "        return Verdict(action=Action.SEND)\n"),),
        WORDS,
    ),
    Guard(
        "the parts must agree",
        (
            (
                COMMANDS,
                "if verdict.action is not Action.UNCLEAR and _parts_disagree(letter, verdict, people, zone, anchor, asked):",
                "if False:",
            ),
        ),
        (f"{_COMMANDS}::test_parts_that_disagree_are_asked_about",),
    ),
    Guard(
        "the subject may object",
        ((COMMANDS, "if verdict.action is Action.SEND and _subject_objects(letter.subject):", "if False:"),),
        (f"{_COMMANDS}::test_command_in_the_subject_alone_is_unclear_and_an_objection_there_counts",),
    ),
    Guard(
        "a draft changed in the quotation",
        ((COMMANDS, "if redraft is not None and verdict.action in (Action.SEND, Action.UNCLEAR):", "if False:"),),
        (f"{_COMMANDS}::test_draft_changed_in_the_quotation_is_never_sent_as_it_was",),
    ),
    Guard(
        "conditions and negations",
        (
            (COMMANDS, "        if reason := _risk(chatter):\n", "        if reason := None:\n"),
            (
                COMMANDS,
                "        if not all(_harmless(c) for c in self.clauses if Said.CHAT in c.does):\n",
                "        if False:\n",
            ),
        ),
        WORDS,
    ),
    Guard(
        "questions",
        ((COMMANDS, "        return any(clause.asks for clause in self.clauses)\n", "        return False\n"),),
        WORDS,
    ),
    Guard(
        "a yes with more than a yes",
        (
            (
                COMMANDS,
                "        if chatter:\n            return _unclear(f\"There is {_risk(chatter) or 'more than a yes'}",
                "        if False:\n            return _unclear(f\"There is {_risk(chatter) or 'more than a yes'}",
            ),
        ),
        WORDS,
    ),
    Guard(
        "both yes and no",
        ((COMMANDS, "        if any(_refuses(clause) for clause in self.clauses):\n", "        if False:\n"),),
        WORDS,
    ),
    Guard(
        "a delay beside an approval",
        ((COMMANDS, "        if any(Said.LATER in clause.does for clause in self.clauses):\n", "        if False:\n"),),
        WORDS,
    ),
    Guard("a past time in words", ((COMMANDS, "        if when.at <= self.anchor:\n", "        if False:\n"),), WORDS),
    Guard(
        "a time that is not understood",
        (
            (
                COMMANDS,
                '            return _unclear("I did not understand when it should go out.")\n',
                "            return verdict\n",
            ),
        ),
        (f"{_COMMANDS}::test_two_times_are_none",),
    ),
)

DECIDED = (
    _unless("revision compare", DECISIONS, "request.revision != note.draft.revision", VERDICTS),
    _unless("facts compare", DECISIONS, "request.facts != application.facts", VERDICTS),
    Guard(
        "thin needs ANYWAY",
        ((DECISIONS, "(note.draft.thin or note.draft.doubtful) and", "note.draft.doubtful and"),),
        VERDICTS,
    ),
    Guard(
        "doubtful address needs ANYWAY",
        ((DECISIONS, "(note.draft.thin or note.draft.doubtful) and", "note.draft.thin and"),),
        VERDICTS,
    ),
    Guard(
        "an edit keeps the address doubtful",
        ((DECISIONS, "doubtful=_address_doubts(note),", "doubtful=(),"),),
        VERDICTS,
    ),
    Guard("past time", ((DECISIONS, "verdict.when is not None and verdict.when <= now", "False"),), VERDICTS),
    Guard(
        "EDIT sends nothing",
        ((DECISIONS, "        case Action.SEND:\n", "        case Action.SEND | Action.EDIT:\n"),),
        VERDICTS,
    ),
    Guard(
        "unclear sends nothing",
        ((DECISIONS, "        case Action.SEND:\n", "        case Action.SEND | Action.UNCLEAR:\n"),),
        VERDICTS,
    ),
    Guard("a note that is over", ((DECISIONS, "    if not note.open:\n        return Decision()\n", ""),), VERDICTS),
    Guard(
        "grace",
        ((DECISIONS, "max(now + grace(now, policy, by), verdict.when or now)", "verdict.when or now"),),
        VERDICTS,
    ),
    Guard(
        "grace in the store",
        ((QUERIES, "AND phase = 'approved' AND not_before <= :now AND", "AND phase = 'approved' AND"),),
        STORE,
    ),
    Guard(
        "employer's word holds",
        (
            (
                DECISIONS,
                "        if note.state is NoteState.APPROVED:\n            happened.append(ev.NoteHeld(at=received.at",
                "        if False:\n            happened.append(ev.NoteHeld(at=received.at",
            ),
        ),
        VERDICTS,
    ),
    Guard("an end drops", ((DECISIONS, "        if reading.kind in _ENDING:\n", "        if False:\n"),), VERDICTS),
    Guard(
        "the owner's own hand drops",
        ((DECISIONS, "    return (wrote, *dropped, *held)\n", "    return (wrote, *held)\n"),),
        VERDICTS,
    ),
    Guard(
        "our Message-IDs stay with us",
        ((DECISIONS, "references=approval.without_marks(letter.references)", "references=letter.references"),),
        VERDICTS,
    ),
    Guard(
        "requests say that a program wrote them",
        (("core/writing/rendering.py", '        "Auto-Submitted: auto-generated\\r\\n",  # RFC 3834 section 5\n', ""),),
        ("tests/core/writing/test_rendering.py",),
    ),
)

AT_THE_DOOR = (
    Guard(
        "leaving: approved still",
        (
            (
                LEAVING,
                "note is None or note.state is not NoteState.APPROVED or note.approved is None",
                "note is None or note.approved is None",
            ),
        ),
        LEAVES,
    ),
    Guard(
        "leaving: revision",
        (
            (
                LEAVING,
                "(note.draft.revision, note.approved.revision_hash) != (entry.revision, entry.revision_hash)",
                "note.approved.revision_hash != entry.revision_hash",
            ),
        ),
        LEAVES,
    ),
    Guard(
        "leaving: revision hash",
        (
            (
                LEAVING,
                "(note.draft.revision, note.approved.revision_hash) != (entry.revision, entry.revision_hash)",
                "note.draft.revision != entry.revision",
            ),
        ),
        LEAVES,
    ),
    Guard("leaving: ended", ((LEAVING, "state_at(application, now, assumed) in ENDED", "False"),), LEAVES),
    Guard("leaving: facts", ((LEAVING, "application.facts != entry.facts", "False"),), LEAVES),
    Guard("leaving: too late", ((LEAVING, "entry.not_after is not None and now > entry.not_after", "False"),), LEAVES),
    Guard("leaving: draft changed", ((LEAVING, "    if draft_changed:\n", "    if False:\n"),), LEAVES),
    Guard(
        "leaving: unread mail",
        ((LEAVING, "any(_unsettling(letter, people, domains) for letter in seen if letter.at >= since)", "False"),),
        LEAVES,
    ),
    Guard("leaving: mail of nobody knows whom", ((LEAVING, "return not letter.from_addr or ", "return "),), LEAVES),
)

STORED = (
    Guard(
        "what is due is approved",
        (
            (
                QUERIES,
                "WHERE account = :account AND phase = 'approved' AND not_before",
                "WHERE account = :account AND not_before",
            ),
        ),
        STORE,
    ),
    Guard("phases follow the table", ((OUTBOX, "if following not in TRANSITIONS[present]:", "if False:"),), STORE),
    Guard(
        "content never changes",
        (("store/unit.py", 'if strange := changes.keys() - CHANGEABLE - {"phase"}:', "if strange := set():"),),
        STORE,
    ),
    Guard(
        "caps count what may have left",
        ((QUERIES, "phase IN ('committing', 'sent', 'in_doubt')", "phase IN ('sent')"),),
        STORE,
    ),
)

_ANSWERS = "tests/service/test_answers.py"
JOURNEY_GUARDS = (
    Guard(
        "somebody else's mail with our mark is heard",
        (
            (
                JOURNEY,
                "            if self.party.wrote(letter):\n                return wake\n",
                "            return wake\n",
            ),
        ),
        (f"{_ANSWERS}::test_an_employers_word_is_heard_whatever_mark_of_ours_stands_in_it",),
    ),
    Guard(
        "what would leave is what was shown",
        ((REPLIES, "note.open and not shown:", "False:"),),
        (f"{_ANSWERS}::test_a_yes_to_a_note_that_would_leave_under_another_name_asks_anew",),
    ),
    Guard(
        "read late counts as read",
        (("service/employers.py", "return turn.now if arrival.internal_date >= turn.now - _NEWS else ", "return "),),
        (f"{_ANSWERS}::test_what_is_read_late_counts_from_when_it_is_read",),
    ),
    Guard(
        "the subject names the request",
        ((APPROVAL, "if tag(request) not in letter.subject:", "if False:"),),
        ("tests/core/test_approval.py::test_each_guard_refuses_by_itself_and_says_which_it_was",),
    ),
    Guard(
        "a token that is out",
        (
            (
                "service/journey.py",
                "            replies.token_is_out(turn, self.party, self.store, letter)\n",
                "            pass\n",
            ),
        ),
        ("tests/service/test_attacks.py",),
    ),
    Guard(
        "a stranger ends nothing",
        (("core/applications.py", " or not letter.believed:", ":"),),
        ("tests/service/test_attacks.py::test_a_stranger_ends_nothing",),
    ),
    Guard(
        "what a filter filed settles nothing",
        (("service/employers.py", "            if not own:\n", "            if False:\n"),),
        ("tests/service/test_attacks.py::test_a_mail_that_a_filter_filed_into_sent_settles_nothing",),
    ),
    Guard(
        "our own letter is no answer",
        ((REPLIERS, "    if is_automatic(letter):\n", "    if False:\n"),),
        (f"{_ANSWERS}::test_our_own_letters_are_no_answers_even_under_another_message_id",),
    ),
    Guard(
        "our own letter says that it is automatic",
        (
            (
                "core/writing/rendering.py",
                '        "Auto-Submitted: auto-generated\\r\\n",  # RFC 3834 section 5\n',
                "",
            ),
            (
                "core/writing/rendering.py",
                '        "X-Auto-Response-Suppress: All\\r\\n",  # the same for Exchange\n',
                "",
            ),
        ),
        (f"{_ANSWERS}::test_our_own_letters_are_no_answers_even_under_another_message_id",),
    ),
)

CORE = (*JOURNEY_GUARDS, *TOKENS, *LIFE, *PROVED, *MEANT, *DECIDED, *AT_THE_DOOR, *STORED)

SERVERS = (
    Guard(
        "COMMITTING is stored before DATA",
        (
            (
                SENDER,
                "            if not self._advance(entry, Phase.COMMITTING):\n                raise _TakenBack\n",
                "            return\n",
            ),
            (
                SENDER,
                "            return\n        await self._became(entry, outcome)\n",
                "            return\n        self._advance(entry, Phase.COMMITTING)\n        await self._became(entry, outcome)\n",
            ),
        ),
        (f"{KILL}::test_ended_between_the_store_and_the_first_octet_of_data_the_owner_is_asked",),
        servers=True,
    ),
    Guard(
        "withdrawal before the first octet",
        ((SENDER, "                raise _TakenBack\n", "                pass\n"),),
        (f"{TAKEN_BACK}::test_taken_back_between_the_recipients_and_data_not_an_octet_of_it_leaves",),
        servers=True,
    ),
    Guard(
        "withdrawal before dialing",
        (
            (
                SENDER,
                "        if not self._advance(entry, Phase.DIALING):\n            return\n",
                "        self._advance(entry, Phase.DIALING)\n",
            ),
        ),
        (f"{TAKEN_BACK}::test_taken_back_while_its_copy_goes_out_of_drafts_it_is_not_even_dialed",),
        servers=True,
    ),
    Guard(
        "withdrawal while the server says come again",
        ((SENDER, "        except IllegalTransition:\n", "        except ZeroDivisionError:\n"),),
        (f"{TAKEN_BACK}::test_taken_back_while_the_server_says_come_again_it_does_not_come_again",),
        servers=True,
    ),
    Guard(
        "in doubt is never sent again by recovery",
        ((SENDER, "if entry.phase is Phase.COMMITTING and entry.purpose is Purpose.NOTE:", "if False:"),),
        (f"{KILL}::test_ended_between_the_store_and_the_first_octet_of_data_the_owner_is_asked",),
        servers=True,
    ),
    Guard(
        "an unreadable mailbox holds",
        (
            (
                SENDER,
                "        if not self.mailbox.connected:\n            return  #",
                "        if False:\n            return  #",
            ),
            (
                SENDER,
                '            self._later(entry, f"mailbox cannot be read: {problem}")\n            return\n',
                "            changed = False\n",
            ),
            (
                SENDER,
                '            self._again(claimed, f"the copy in Drafts cannot be removed: {problem}")\n            return\n',
                "            pass\n",
            ),
        ),
        (f"{TAKEN_BACK}::test_while_the_mailbox_cannot_be_read_no_employers_server_is_dialed",),
        servers=True,
    ),
    Guard(
        "the mailbox is read again before a note leaves",
        ((SENDER, "            await self.mailbox.look_again()\n", ""),),
        (f"{TAKEN_BACK}::test_a_word_that_nobody_has_seen_yet_is_read_before_a_note_leaves",),
        servers=True,
    ),
    Guard(
        "the draft in Drafts is compared",
        (
            (
                "service/copies.py",
                "    return not await mailbox.use(lambda box: _untouched(box, copy))",
                "    return False",
            ),
        ),
        (f"{NOTHING_OUT}::test_a_draft_that_was_changed_in_drafts_holds_the_note",),
        servers=True,
    ),
    Guard(
        "leaving is asked at all",
        (
            (
                SENDER,
                "            if why is not None:\n                self._hold(present, why)",
                "            if False:\n                self._hold(present, why or '')",
            ),
        ),
        (f"{NOTHING_OUT}::test_a_draft_that_was_changed_in_drafts_holds_the_note",),
        servers=True,
    ),
    Guard(
        "what is spent can only take back",
        ((REPLIES, "if examined.standing is Standing.SPENT:", "if False:"),),
        (f"{NOTHING_OUT}::test_an_expired_request_sends_nothing",),
        servers=True,
    ),
    Guard(
        "a refused reply does nothing",
        ((REPLIES, "if request is None or examined.standing is Standing.REFUSED:", "if request is None:"),),
        (f"{NOTHING_OUT}::test_a_failing_verdict_refuses_even_a_copy_in_sent",),
        servers=True,
    ),
    Guard(
        "a waking reply does nothing",
        ((REPLIES, "    if examined.standing is Standing.WAKING:\n", "    if False:\n"),),
        (f"{NOTHING_OUT}::test_without_a_copy_in_sent_nothing_goes_out_and_the_owner_is_told_after_ten_minutes",),
        servers=True,
    ),
    Guard(
        "an event that holds takes out of the outbox",
        (
            (
                TURN,
                "            _take_out_note(unit, store, turn, event.note, Phase.WITHDRAWN)\n",
                "            pass\n",
            ),
            (
                LEAVING,
                "note is None or note.state is not NoteState.APPROVED or note.approved is None",
                "note is None or note.approved is None",
            ),
        ),
        ("tests/system/test_end_to_end.py::test_a_second_thought_within_the_grace_takes_it_back",),
        servers=True,
    ),
    Guard(
        "no token leaves with a note",
        ((SENDER, "        if approval.carries_mark(raw):", "        if False:"),),
        (f"{TAKEN_BACK}::test_a_note_that_would_carry_a_token_stays",),
        servers=True,
    ),
    Guard(
        "the employers' cap",
        (
            (
                SENDER,
                "return sent.to_domain(domain) >= self.journey.party.policy.employer_mails_per_day",
                "return False",
            ),
        ),
        (f"{TAKEN_BACK}::test_no_employer_gets_more_than_a_day_may_bring",),
        servers=True,
    ),
    Guard(
        "the owner's cap",
        ((SENDER, "to_owner >= self._owner_cap():", "to_owner < 0:"),),
        (f"{TAKEN_BACK}::test_the_owner_gets_no_more_than_a_day_may_bring_and_the_rest_the_day_after",),
        servers=True,
    ),
)

ALL = (*CORE, *SERVERS)
