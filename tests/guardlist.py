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
WHOLENESS, FOOTERS = "core/reading/wholeness.py", "core/reading/ownfooters.py"
SENDER, REPLIES, JOURNEY, TURN = "service/sender.py", "service/replies.py", "service/journey.py", "service/turn.py"
QUERIES, OUTBOX = "store/queries.py", "core/outbox.py"

PROOF = ("tests/core/test_approval.py",)
VERDICTS = ("tests/core/test_decisions.py",)
LEAVES = ("tests/core/test_leaving.py",)
_COMMANDS = "tests/core/reading/test_commands.py"
WORDS = (f"{_COMMANDS}::test_sentence_means_what_it_says",)
_WHOLE = "tests/core/reading/test_whole_answers.py"
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
                "return self.kind is BlockKind.OWN or (",
                "return self.kind in (BlockKind.OWN, BlockKind.QUOTE) or (",
            ),
        ),
        (f"{_COMMANDS}::test_quotation_alone_is_unclear",),
    ),
    Guard(
        "a forwarded message is no answer",
        ((COMMANDS, "if any(block.kind is BlockKind.FORWARDED for block in letter.blocks):", "if False:"),),
        (f"{_COMMANDS}::test_forwarded_message_is_not_an_answer",),
    ),
    _unless(
        "parts that say different things",
        COMMANDS,
        '"parts_differ" in letter.defects',
        ("tests/core/reading/test_spoilt.py::test_an_answer_whose_parts_differ_is_no_answer",),
    ),
    Guard(
        "no server warns of what the owner wrote",
        ((WHOLENESS, " or _warns(block, above=at < last, top=at == 0)", ""),),
        (f"{_WHOLE}::test_a_warning_is_told_in_a_debrief",),
    ),
    Guard(
        "what stands below a signature's dashes may object",
        (
            (WHOLENESS, 'not _is_signature("\\n".join(lines), names)', "False"),
            (
                WHOLENESS,
                "    return any(_objects(line, lines[at:], named=named)",
                "    return False and any(_objects(line, lines[at:], named=named)",
            ),
        ),
        (f"{_WHOLE}::test_what_stands_around_a_command_may_object",),
    ),
    Guard(
        "what is only like a footer may object",
        (
            (
                WHOLENESS,
                'if not ending.startswith("--") or not',
                'if not ending.startswith("--"):\n        return False\n    if not',
            ),
        ),
        (f"{_WHOLE}::test_what_stands_around_a_command_may_object",),
    ),
    Guard(
        "a program's line is known to its last word",
        ((FOOTERS, "    return known and not", "    return not"),),
        (f"{_WHOLE}::test_what_stands_around_a_command_may_object",),
    ),
    Guard(
        "a container for signatures may hold words",
        (
            (WHOLENESS, "if letter.html and not all(", "if False and not all("),
            (WHOLENESS, 'not _is_signature("\\n".join(lines), names)', "False"),
        ),
        (f"{_WHOLE}::test_what_a_page_hides_may_object",),
    ),
    Guard(
        "an attribution tells of us, and when",
        ((WHOLENESS, "    if any(_misattributes(", "    if False and any(_misattributes("),),
        (f"{_WHOLE}::test_what_stands_around_a_command_may_object",),
    ),
    Guard(
        "what is quoted without marks is ours",
        ((WHOLENESS, 'return not unmarked or _is_request("\\n".join(unmarked), draft)', "return True"),),
        (f"{_WHOLE}::test_what_stands_around_a_command_may_object",),
    ),
    Guard(
        "an unmarked quotation is of one letter",
        (
            (
                WHOLENESS,
                "    if any(not _labelled(text.lstrip()) and",
                "    if False and any(not _labelled(text.lstrip()) and",
            ),
        ),
        (f"{_WHOLE}::test_what_stands_around_a_command_may_object",),
    ),
    _unless(
        "what is indented is no quotation",
        WHOLENESS,
        "not _indents_nothing(letter.blocks, draft)",
        (f"{_WHOLE}::test_what_a_page_hides_may_object",),
    ),
    _unless(
        "words that are lost in reading",
        WHOLENESS,
        "not _LOST.isdisjoint(letter.defects)",
        (f"{_WHOLE}::test_what_is_lost_in_reading_may_object",),
    ),
    Guard(
        "words that are hidden or struck out",
        ((WHOLENESS, "    if letter.html and any(html.MARK in", "    if False and any(html.MARK in"),),
        (f"{_WHOLE}::test_what_a_page_hides_may_object",),
    ),
    Guard(
        "another answer must be whole, too",
        ((WHOLENESS, "    return None if lost(letter) or doubt(letter, names) else own", "    return own"),),
        (f"{_WHOLE}::test_what_stands_around_another_answer_may_object_too",),
    ),
    _unless(
        "the parts of another answer must agree",
        WHOLENESS,
        "cl.plain(other).split() != cl.plain(own).split()",
        (f"{_WHOLE}::test_the_formatted_part_of_another_answer_must_say_the_same",),
        8,
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
        (("service/ownhand.py", "            if not own:\n", "            if False:\n"),),
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

_CHOICES, _ATTENDANCE = "tests/service/test_choices.py", "tests/service/test_attendance.py"
_CORRECTIONS, _GRAMMAR = "tests/core/test_corrections.py", "tests/core/reading/test_choices.py"
CHOOSING, CORRECTIONS, ATTENDING = "service/choosing.py", "core/corrections.py", "core/attending.py"

#: A letter in doubt and what the owner says of it; what the owner's calendar says.
CORRECTED = (
    Guard(
        "choice: a question that has run out decides nothing",
        ((CHOOSING, "if standing is not Standing.GRANTED or content is None", "if content is None"),),
        (_CHOICES,),
    ),
    Guard(
        "choice: a letter that is decided stays so",
        (
            (CHOOSING, "    if standing is not Standing.GRANTED or content is None", "    if content is None"),
            (
                "store/unit.py",
                "        self._engine.change(queries.FORGET_UNDECIDED, account=account, letter=letter)\n",
                "",
            ),
        ),
        (f"{_CHOICES}::test_a_second_answer_changes_nothing_and_says_so",),
    ),
    Guard(
        "choice: what is kept is what was asked about",
        ((CHOOSING, " or corrections.fingerprint(content) != request.revision_hash", ""),),
        (_CHOICES,),
    ),
    Guard(
        "choice: what is unclear decides nothing",
        ((CHOOSING, "    if place is None:\n", "    place = place or 0\n    if False:\n"),),
        (_CHOICES,),
    ),
    Guard(
        "choice: nothing stands behind a number",
        (
            (
                "core/reading/choices.py",
                "return place if found[2] in _POLITE | {shown[place]} | words[place] else None",
                "return place",
            ),
        ),
        (_GRAMMAR,),
    ),
    Guard(
        "choice: only numbers that were offered",
        (("core/reading/choices.py", " or not 1 <= int(found[1]) <= len(labels)", ""),),
        (_GRAMMAR,),
    ),
    Guard(
        "choice: a forwarded message is no answer",
        ((WHOLENESS, "any(block.kind is BlockKind.FORWARDED for block in letter.blocks) or ", ""),),
        (_GRAMMAR,),
    ),
    Guard(
        "choice: no is no number",
        (("core/reading/choices.py", r"(?:no\.|nr", r"(?:no\.?|nr"),),
        (_WHOLE,),
    ),
    Guard(
        "choice: who writes for many is not silenced for all",
        (
            (
                CORRECTIONS,
                '    domain = address.rpartition("@")[2]\n    if of_many(domain):\n        return (f',
                '    domain = address.rpartition("@")[2]\n    if False:\n        return (f',
            ),
        ),
        (_CORRECTIONS, _CHOICES),
    ),
    Guard(
        "choice: a forged sender silences nobody",
        ((CORRECTIONS, "if not letter.authentic or any(", "if any("),),
        (f"{_CHOICES}::test_a_forged_sender_silences_nobody",),
    ),
    Guard(
        "choice: nobody whom an application knows is silenced",
        ((CORRECTIONS, " or any(_theirs(letter, application) for application in applications):", ":"),),
        (f"{_CHOICES}::test_mail_about_no_application_of_theirs_is_not_asked_about_again",),
    ),
    Guard(
        "choice: a list is silenced for its own domain alone",
        ((CORRECTIONS, 'f"elsewhere list {listed} {registrable(domain)}"', 'f"elsewhere list {listed}"'),),
        (f"{_CHOICES}::test_a_list_is_silenced_for_its_own_domain_alone",),
    ),
    Guard(
        "choice: what fits for certain is asked about whatever was said of its sender",
        (("service/employers.py", "if silenced and not fits:", "if silenced:"),),
        (_CHOICES,),
    ),
    Guard(
        "choice: what overrules the owner's word is asked about",
        (
            (
                "service/employers.py",
                '"said_elsewhere" if overruled else _doubt(turn, letter, reading, found, received)',
                "_doubt(turn, letter, reading, found, received)",
            ),
        ),
        (_CHOICES,),
    ),
    Guard(
        "a token that is out is taken back",
        ((REPLIES, "        turn.out.append(request.id)\n", ""),),
        (f"{_CHOICES}::test_a_choices_token_that_is_out_is_taken_back_and_the_owner_is_asked_anew",),
    ),
    Guard(
        "a debrief's token that is out tells nothing",
        ((REPLIES, "case ev.RequestClass.DEBRIEF if request.closed is None:", "case ev.RequestClass.DEBRIEF:"),),
        ("tests/service/test_attacks.py::test_what_was_talked_about_is_told_by_no_token_that_is_out",),
    ),
    Guard(
        "a token that is out is not asked anew for ever",
        ((REPLIES, " and _few_out(party, store, request):", ":"),),
        (f"{_CHOICES}::test_who_answers_every_mail_of_ours_is_not_asked_about_for_ever",),
    ),
    Guard(
        "choice: what is answered does not run out",
        (
            (
                CHOOSING,
                "    turn.withdrawn += [asking.run_out_name(row.id) for row in rows if row.letter == kept.id]\n",
                "",
            ),
        ),
        (f"{_CHOICES}::test_what_is_answered_does_not_run_out",),
    ),
    Guard(
        "choice: what has waited too long is not asked about",
        ((CHOOSING, "if one[0].at >= turn.now - _STALE", "if True"),),
        (f"{_CHOICES}::test_what_has_waited_too_long_is_not_asked_about",),
    ),
    Guard(
        "choice: who writes for many belongs to nobody",
        ((CORRECTIONS, 'address="" if of_many(domain) else address', "address=address"),),
        (_CORRECTIONS,),
    ),
    Guard(
        "choice: whose thread it is is heard whatever was said of its sender",
        (("service/employers.py", "silenced = not sure and ", "silenced = "),),
        (_CHOICES,),
    ),
    Guard(
        "choice: an old letter turns nothing back",
        (
            (
                CORRECTIONS,
                "if any(word.at > letter.at and word.kind in _OF_INTERVIEWS and word.believed for word in application.letters):",
                "if False:",
            ),
        ),
        (_CORRECTIONS,),
    ),
    Guard(
        "choice: who forges vouches for nobody",
        (
            (
                DECISIONS,
                "    if not received.authentic:\n        return False\n    if not application.letters or",
                "    if not application.letters or",
            ),
        ),
        (_CORRECTIONS,),
    ),
    Guard(
        "choice: three a day, answered ones included",
        ((CHOOSING, "max(0, _LETTERS_A_DAY - len(asked))", "_LETTERS_A_DAY"),),
        (_CHOICES,),
    ),
    Guard(
        "calendar: only the owner's own hand answers",
        (("service/ownhand.py", "    if own and (", "    if (own or True) and ("),),
        (_ATTENDANCE,),
    ),
    Guard(
        "calendar: an acceptance thanks nobody",
        (
            (
                "service/ownhand.py",
                " or attendance.answered(turn, party, letter, arrival)):\n",
                " or (attendance.answered(turn, party, letter, arrival) and False)):\n",
            ),
        ),
        (_ATTENDANCE,),
    ),
    _unless(
        "calendar: an answer to an older time", ATTENDING, "answer.sequence < interview.sequence", (_ATTENDANCE,), 8
    ),
    Guard(
        "calendar: what has begun cannot be declined",
        (
            (
                ATTENDING,
                "answer.answer is Answer.DECLINED and not off and interview.start > at",
                "answer.answer is Answer.DECLINED and not off",
            ),
        ),
        (f"{_ATTENDANCE}::test_an_interview_that_has_begun_cannot_be_declined",),
    ),
    Guard(
        "calendar: what the employer cancelled stays so",
        (
            (
                ATTENDING,
                "answer.answer is not Answer.DECLINED and off and interview.declined",
                "answer.answer is not Answer.DECLINED and off",
            ),
        ),
        (f"{_ATTENDANCE}::test_what_the_employer_cancelled_no_acceptance_brings_back",),
    ),
    Guard(
        "calendar: only what was accepted is an interview",
        (("service/attendance.py", "answer.answer is Answer.ACCEPTED and answer.meeting", "answer.meeting"),),
        (f"{_ATTENDANCE}::test_what_was_not_accepted_is_no_interview",),
    ),
    Guard(
        "calendar: what ties to nothing must read as an interview",
        (("service/attendance.py", "if about is None and interview and not", "if about is None and not"),),
        (_ATTENDANCE,),
    ),
    Guard(
        "calendar: what was declined is not found again in Trash",
        (("service/employers.py", "    if declined and arrival.use is FolderUse.TRASH:\n", "    if False:\n"),),
        (_ATTENDANCE,),
    ),
    Guard(
        "calendar: what was declined before it was read is off",
        (
            (
                "service/attendance.py",
                "return bool(meeting.uid) and answer is not None and answer.role == Answer.DECLINED.value",
                "return False",
            ),
        ),
        (f"{_ATTENDANCE}::test_an_invitation_in_inbox_that_was_declined_before_it_was_read_is_off",),
    ),
    Guard(
        "calendar: the latest answer decides",
        (
            (
                "store/queries.py",
                "    WHERE excluded.at >= known.at\n",
                "    WHERE excluded.at < known.at\n",
            ),
        ),
        (f"{_ATTENDANCE}::test_the_latest_answer_counts_for_an_invitation_that_is_read_after_them",),
    ),
    Guard(
        "calendar: an answer since, under whatever sequence, counts",
        ((ATTENDING, " and _last_answer(application, interview) in (None, Answer.DECLINED):", ":"),),
        (f"{_ATTENDANCE}::test_an_answer_under_another_sequence_since_counts",),
    ),
    Guard(
        "calendar: somebody else's entry with the same UID is another",
        (
            (
                ATTENDING,
                "[i for i in of_entry if _organised(application, i, answer.organizer)]",
                "of_entry",
            ),
        ),
        (f"{_ATTENDANCE}::test_somebody_elses_entry_with_the_same_uid_is_another",),
    ),
    Guard(
        "calendar: nor is it a new interview",
        (("service/attendance.py", "not known and not strange and answer.answer", "not known and answer.answer"),),
        (f"{_ATTENDANCE}::test_somebody_elses_entry_with_the_same_uid_is_another",),
    ),
    Guard(
        "an interview lies in a time that can be counted from: letters",
        ((DECISIONS, "    if not imaginable(meeting.start, at):\n", "    if False:\n"),),
        (f"{_ATTENDANCE}::test_no_interview_is_in_a_year_that_cannot_be_counted_from",),
    ),
    Guard(
        "an interview lies in a time that can be counted from: acceptances",
        (("service/attendance.py", "    if not decisions.imaginable(meeting.start, at):\n", "    if False:\n"),),
        (f"{_ATTENDANCE}::test_no_interview_is_in_a_year_that_cannot_be_counted_from",),
    ),
    Guard(
        "one message has one budget of properties",
        (("core/reading/tnef.py", ", budget, strict=False)", ", range(_PROPERTY_LIMIT), strict=False)"),),
        ("tests/core/reading/test_spoilt.py::test_one_message_has_one_budget_of_properties",),
    ),
    Guard(
        "a note under another Message-ID is no second letter",
        (("service/ownhand.py", "_our_note(turn, store, letter, arrival) or ", ""),),
        (_ATTENDANCE,),
    ),
    Guard(
        "another text is no copy of a note",
        (("service/ownhand.py", "        and letter.text.split() == note.draft.body.split()\n", ""),),
        (_ATTENDANCE,),
    ),
    Guard(
        "the same text long after is no copy of a note",
        (
            (
                "service/ownhand.py",
                "any(abs(arrival.internal_date - date) <= _FILED_WITHIN for date in dates)",
                "bool(dates)",
            ),
        ),
        (_ATTENDANCE,),
    ),
)

CORE = (*CORRECTED, *JOURNEY_GUARDS, *TOKENS, *LIFE, *PROVED, *MEANT, *DECIDED, *AT_THE_DOOR, *STORED)

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
