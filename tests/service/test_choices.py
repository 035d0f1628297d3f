"""A letter in doubt: the owner is asked which application it is about; what they say counts, and is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

import pytest

from afterword.core import approval
from afterword.core import events as ev
from afterword.core.applications import Application, Standing, State, state_at
from afterword.core.events import RequestClass
from afterword.core.messages import FolderUse, message_key
from afterword.core.outbox import Phase, Purpose
from afterword.core.outgoing import load_letter
from afterword.core.policy import ApprovalPolicy
from afterword.core.requests import RequestRow
from afterword.demo.mails import invitation, plain
from afterword.store.sqlite import SqliteStore
from service.test_answers import ME, NOW, Desk

HOUR = timedelta(hours=1)
ROLES = ("Data Engineer", "Site Manager")


class Asked(Desk):
    """A desk with as many applications at Brightwell as it is told, and the questions that were asked there."""

    def applies(self, *roles: str, company: str = "Brightwell") -> None:
        domain = f"{company.casefold()}.example"
        for role in roles:
            text = (
                f"Dear Jordan,\n\nthank you for your application for the {role} role at {company}. We have received it."
            )
            raw = plain(
                text,
                sent=self.clock.now(),
                subject=f"Your application: {role}",
                author=f"{company} <jobs@{domain}>",
                message_id=f"<{role.replace(' ', '')}@{domain}>",
            )
            self.arrives(raw)

    def writes(
        self, text: str, number: int = 1, author: str = "Ann Lee <ann@brightwell.example>", **fields: str
    ) -> None:
        self.clock.advance(timedelta(minutes=1))
        domain = author.rpartition("@")[2].strip(">")
        self.arrives(plain(text, sent=self.clock.now(), author=author, message_id=f"<word{number}@{domain}>", **fields))

    @property
    def questions(self) -> list[RequestRow]:
        """Every request of this kind, oldest first."""
        found = [e.request for e in self.store.outbox("a") if e.purpose is Purpose.OWNER and e.request]
        rows = [self.store.request("a", request) for request in found]
        return [row for row in rows if row and row.request_class is RequestClass.CHOICE]

    def shown(self) -> list[str]:
        """The choices of the latest question."""
        request = self.questions[-1].id
        (entry,) = [e for e in self.store.outbox("a") if e.request == request]
        return [button.hint for button in load_letter(entry.content).buttons]

    def says(self, words: str, row: RequestRow | None = None, use: FolderUse = FolderUse.SENT, **fields: str) -> None:
        row = row or self.questions[-1]
        self.clock.advance(timedelta(minutes=1))
        message = EmailMessage(policy=SMTP)
        headers = {
            "From": ME,
            "To": ME,
            "Message-ID": f"<{self.clock.fresh_id()}@avery.example>",
            "Date": format_datetime(self.clock.now()),
            "In-Reply-To": self.mark(row),
            "Subject": f"Re: [Afterword] Which one? A mail from Brightwell {approval.tag(row)}",
            **fields,
        }
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        message.set_content(words)
        self.arrives(message.as_bytes(), use)

    def of(self, role: str) -> Application:
        (found,) = [a for a in self.journey.applications().values() if a.role == role]
        return found

    def told(self) -> list[str]:
        return [e.content for e in self.store.outbox("a") if e.purpose is Purpose.OWNER]


REJECTION = (
    "Dear Jordan,\n\nunfortunately we have decided not to move forward with your application at Brightwell.\n\nAnn"
)


#: About no application that anybody knows, and clear.
ELSEWHERE = "Dear Jordan,\n\nthank you for your application to Lintel. Unfortunately we have decided not to move forward with it.\n\nKind regards,\nNora Day\nLintel"
OF_ONE = "Dear Jordan,\n\nunfortunately we have decided not to move forward with your application for the Site Manager role at Brightwell.\n\nAnn"
NORA = "Nora Day <nora@talentpool.example>"


@pytest.fixture
def desk():
    store = SqliteStore.open(None)
    made = Asked(store)
    made.clock.advance(timedelta(minutes=1))
    yield made
    store.close()


@pytest.fixture
def torn(desk):
    """Two roles at one company, and a rejection that names neither."""
    desk.applies(*ROLES)
    desk.writes(REJECTION)
    assert len(desk.questions) == 1
    return desk


def test_what_fits_two_applications_is_asked_about_with_both_by_name(torn):
    assert torn.shown() == [
        "Data Engineer at Brightwell",
        "Site Manager at Brightwell",
        "a new application",
        "not about an application of mine",
        "something else; leave it to me",
    ]
    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]
    assert torn.store.letters_since("a", NOW)[-1].clear is False


def test_the_chosen_application_gets_the_letter_as_if_it_had_been_known(torn):
    torn.says("2")

    (letter, told) = torn.of("Site Manager").letters[1], torn.of("Data Engineer").letters
    assert (letter.kind.value, letter.believed, letter.familiar, letter.message_id) == (
        "rejection",
        True,
        True,
        "<word1@brightwell.example>",
    )
    assert state_at(torn.of("Site Manager"), torn.clock.now(), HOUR) is State.REJECTED
    assert len(told) == 1
    row = torn.store.letters_since("a", NOW)[-1]
    assert (row.clear, row.application) == (True, torn.of("Site Manager").id)


def test_what_is_kept_of_a_letter_is_gone_when_it_is_answered_and_was_no_text_of_it(torn):
    (request,) = torn.questions
    content = torn.store.undecided("a", request.letter)
    assert "unfortunately" not in content
    torn.says("1")
    assert torn.store.undecided("a", request.letter) is None


def test_the_sender_is_remembered_for_the_chosen_application(torn):
    torn.says("1")
    torn.writes("Dear Jordan,\n\nwe have news about your application: the decision stands, we wish you well.\n\nAnn", 2)
    torn.writes("Dear Jordan,\n\nunfortunately we have decided not to move forward with your application.", 3)

    assert len(torn.questions) == 1
    assert len(torn.of("Data Engineer").letters) == 4
    assert len(torn.of("Site Manager").letters) == 1


def test_what_was_said_of_a_sender_does_not_overrule_the_role_that_a_letter_names(torn):
    torn.says("1")
    text = "unfortunately we have decided not to move forward with your application for the Site Manager role at Brightwell."
    torn.writes(f"Dear Jordan,\n\n{text}\n\nAnn", 2)

    assert [len(torn.of(role).letters) for role in ROLES] == [2, 2]


def test_a_new_application_is_opened_and_keeps_its_sender(torn):
    torn.says("3")
    (new,) = [a for a in torn.journey.applications().values() if a.role is None]
    assert (new.company, [w.kind.value for w in new.letters]) == ("Brightwell", ["rejection"])

    torn.writes("Dear Jordan,\n\nunfortunately we have decided not to move forward with your application.", 2)
    assert len(torn.questions) == 1
    assert len(torn.journey.applications()[new.id].letters) == 2


def test_mail_about_no_application_of_theirs_is_not_asked_about_again(torn):
    assert "I will not ask about this sender again" not in torn.told()[-2], "an application knows their domain"
    torn.writes(REJECTION, 2, author=NORA)
    assert "I will not ask about this sender again" in torn.told()[-2]
    torn.says("4")
    torn.writes(ELSEWHERE, 3, author=NORA, subject="Your application to Lintel")
    assert len(torn.questions) == 2
    assert [len(a.letters) for a in torn.journey.applications().values()] == [1, 1]
    assert torn.store.letters_since("a", NOW)[-1].kind == "other"

    torn.writes(ELSEWHERE, 4, author="Bob Ray <bob@talentpool.example>", subject="Your application to Lintel")
    assert len(torn.journey.applications()) == 3, "another sender is heard"


def test_a_silenced_sender_whose_mail_fits_an_application_for_certain_is_asked_about(torn):
    torn.writes(REJECTION, 2, author=NORA)
    torn.says("4")
    text = "unfortunately we have decided not to move forward with your application for the Site Manager role at Brightwell."
    torn.writes(f"Dear Jordan,\n\n{text}\n\nKind regards,\nNora Day", 3, author=NORA)

    assert "You told me once" in torn.told()[-2]
    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]
    torn.says("1")
    torn.writes(f"Dear Jordan,\n\n{text}\n\nKind regards,\nNora Day", 4, author=NORA)
    assert [len(torn.of(role).letters) for role in ROLES] == [1, 3], "what the owner said last counts"


def test_an_employers_own_address_is_silenced_by_no_answer(desk):
    """It wrote about neither of two applications, and then it invites to one."""
    desk.applies(*ROLES)
    jobs = "Brightwell <jobs@brightwell.example>"
    desk.writes(REJECTION, author=jobs)
    desk.says("4")
    desk.writes(OF_ONE, 2, author=jobs)
    desk.writes(OF_ONE, 3)

    assert len(desk.of("Site Manager").letters) == 3, "neither the address nor the domain"


def test_a_forged_sender_silences_nobody(desk):
    """The owner says that the forged mail is not theirs; the person whose name was on it writes after that."""
    desk.journey.party = replace(desk.journey.party, approval=ApprovalPolicy(authserv_id="mx.avery.example"))
    raw = plain(REJECTION, sent=desk.clock.now(), author=NORA, message_id="<f@evil.example>")
    desk.applies(*ROLES)
    desk.arrives(b"Authentication-Results: mx.avery.example; dmarc=fail header.from=talentpool.example\r\n" + raw)
    desk.says("4")

    assert desk.store.known("a", message_key("elsewhere address nora@talentpool.example")) is None


def test_a_list_is_silenced_for_its_own_domain_alone(desk):
    """Anybody can put the name of somebody else's list into a mail."""
    listed = b"List-Id: <candidates.talentpool.example>\r\n"
    desk.applies(*ROLES)
    raw = plain(REJECTION, sent=desk.clock.now(), author="M <m@evil.example>", message_id="<x@evil.example>")
    desk.arrives(listed + raw)
    desk.says("4")
    desk.clock.advance(timedelta(minutes=1))
    subject = "Your application to Lintel"
    desk.arrives(
        listed + plain(ELSEWHERE, sent=desk.clock.now(), author=NORA, message_id="<y@t.example>", subject=subject)
    )

    assert len(desk.journey.applications()) == 3


def test_who_writes_for_many_is_not_silenced_for_all(desk):
    """One address of a hiring service writes for every employer."""
    service = "Careers <no-reply@greenhouse.io>"
    desk.applies(*ROLES)
    desk.writes(ELSEWHERE.replace("Lintel", "Brightwell"), author=service, subject="Your application to Brightwell")
    desk.says("4")
    desk.applies("Night Porter", "Day Porter", company="Lintel")
    desk.writes(ELSEWHERE, 2, author=service, subject="Your application to Lintel")

    assert len(desk.questions) == 2
    assert "Night Porter at Lintel" in desk.shown()


def test_left_alone_a_letter_changes_nothing_and_nobody_is_remembered(torn):
    torn.says("5")
    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]
    assert torn.store.letters_since("a", NOW)[-1].clear

    torn.writes(REJECTION, 2)
    assert len(torn.questions) == 2


def test_an_unclear_answer_is_asked_back_and_either_mail_can_be_answered(torn):
    torn.says("1 or 2, I am not sure")
    first, second = torn.questions
    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]

    torn.says("Data Engineer at Brightwell", first)
    assert len(torn.of("Data Engineer").letters) == 2
    assert torn.store.request("a", second.id).closed == "answered"


def test_a_second_answer_changes_nothing_and_says_so(torn):
    torn.says("1")
    torn.says("2")
    torn.says("4")

    assert [len(torn.of(role).letters) for role in ROLES] == [2, 1]
    assert sum("decided" in told for told in torn.told()) == 2


@pytest.mark.parametrize(
    ("fields", "use"),
    [
        ({"From": "jordan@evil.example"}, FolderUse.SENT),
        ({"To": f"{ME}, sam@friend.example"}, FolderUse.SENT),
        ({"Subject": "Re: lunch"}, FolderUse.SENT),
        ({"Received": "from evil.example by mx.avery.example; Tue, 10 Mar 2026 10:00:00 +0000"}, FolderUse.SENT),
        ({"Auto_Submitted": "auto-replied"}, FolderUse.SENT),
        ({}, FolderUse.INBOX),
    ],
)
def test_an_answer_that_is_not_proved_decides_nothing(torn, fields, use):
    torn.says("2", use=use, **fields)

    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]
    assert torn.store.undecided("a", torn.questions[0].letter) is not None
    assert torn.questions[0].used_at is None


def test_a_choices_token_signs_the_letter_and_its_choices(torn):
    (request,) = torn.questions
    key = torn.store.secret()
    for change in ({"revision_hash": "0" * 64}, {"request_class": RequestClass.APPROVAL}, {"application": "a1"}):
        assert approval.token(key, replace(request, **change)) != approval.token(key, request)


def test_a_kept_letter_that_is_no_longer_what_was_asked_about_is_not_acted_on(torn):
    (request,) = torn.questions
    content = torn.store.undecided("a", request.letter)
    one, other = (torn.of(role).id for role in ROLES)
    swapped = content.replace(one, "x" * 12).replace(other, one).replace("x" * 12, other)
    with torn.store.transaction() as unit:
        unit.decide_letter("other account", request.letter, "", torn.clock.now())
        unit._engine.change("DELETE FROM undecided")
        unit.keep_undecided("a", request.letter, swapped)
    torn.says("1")

    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]


def test_no_choice_ever_sends_or_approves_a_note(torn):
    torn.says("SEND")
    torn.says("yes")

    assert not [e for e in torn.store.outbox("a") if e.purpose is Purpose.NOTE]
    assert len(torn.questions) == 3


def test_the_owner_is_asked_about_three_letters_a_day_answered_ones_included(torn):
    for number in range(2, 8):
        torn.says("5")
        torn.writes(REJECTION, number)
    assert len(torn.questions) == 3


def test_a_change_that_nobody_vouches_for_counts_when_the_owner_says_so(desk):
    """A cancellation from a stranger: held to be no change, until the owner knows better."""
    desk.arrives(invitation(NOW + timedelta(days=3), sent=NOW))
    text = "Dear Jordan,\n\nyour interview for the Data Engineer role at Brightwell is cancelled, I am sorry.\n\nAnn, Talent"
    desk.writes(text, author="Ann <ann@agency.example>")
    (interview,) = desk.of("Data Engineer").interviews.values()
    assert (interview.standing, desk.shown()[0]) == (Standing.FIXED, "Data Engineer at Brightwell")

    desk.says("1")
    (interview,) = desk.of("Data Engineer").interviews.values()
    assert interview.standing is Standing.CANCELLED


def test_a_forged_letter_that_the_owner_takes_for_theirs_still_vouches_for_nobody(desk):
    desk.journey.party = replace(desk.journey.party, approval=ApprovalPolicy(authserv_id="mx.avery.example"))
    passed = b"Authentication-Results: mx.avery.example; dkim=pass header.d=brightwell.example\r\n"
    failed = b"Authentication-Results: mx.avery.example; dmarc=fail header.from=brightwell.example\r\n"
    desk.arrives(passed + invitation(NOW + timedelta(days=3), sent=NOW))
    desk.arrives(failed + plain(REJECTION, sent=desk.clock.now(), message_id="<f@brightwell.example>"))
    desk.says("1")

    said = desk.of("Data Engineer").letters[-1]
    assert (said.believed, said.familiar) == (True, False)


def test_an_old_answer_does_not_turn_back_what_later_letters_told(torn):
    """The question lay unanswered while the employer made an appointment."""
    raw = invitation(torn.clock.now() + timedelta(days=3), sent=torn.clock.now(), role="Site Manager")
    torn.clock.advance(timedelta(hours=1))
    torn.arrives(raw)
    torn.says("2")

    application = torn.of("Site Manager")
    assert [i.standing for i in application.interviews.values()] == [Standing.FIXED]
    assert state_at(application, torn.clock.now(), HOUR) is State.INTERVIEWING


def test_an_unanswered_letter_holds_what_would_go_to_its_people_and_an_answered_one_does_not(torn):
    from afterword.core.leaving import _unsettling

    people, domains = frozenset({"jobs@brightwell.example"}), frozenset({"brightwell.example"})
    assert _unsettling(torn.store.letters_since("a", NOW)[-1], people, domains)
    torn.says("4")
    assert not _unsettling(torn.store.letters_since("a", NOW)[-1], people, domains)


def test_the_answers_of_a_question_are_no_letters_of_an_application(torn):
    """Restarted, the journey tells the same story from what is stored."""
    torn.says("2")
    before = torn.journey.applications()
    torn.journey._applications = None
    assert torn.journey.applications() == before
    assert any(isinstance(e, ev.LetterAssigned) for e in torn.store.events("a", torn.of("Site Manager").id))


def test_a_missing_copy_of_an_answer_is_told_about(torn):
    torn.says("2", use=FolderUse.INBOX)
    (waiting,) = [e for e in torn.store.outbox("a", phases=(Phase.APPROVED,)) if e.id.startswith("no-copy-")]
    torn.says("2")
    assert torn.store.outbox_entry("a", waiting.id) is not None


def test_what_is_remembered_is_stored_as_no_address(torn):
    torn.writes(REJECTION, 2, author=NORA)
    torn.says("4")
    assert torn.store.known("a", message_key("elsewhere address nora@talentpool.example")).role == "elsewhere"


# --- a question that waits --------------------------------------------------------------------------------------------


def last_word(desk: Asked, row: RequestRow):
    return desk.store.outbox_entry("a", f"run-out-{row.id}")


def test_a_question_that_runs_out_is_told_about_once(torn):
    (request,) = torn.questions
    entry = last_word(torn, request)
    assert (entry.phase, entry.not_before, entry.request) == (Phase.APPROVED, request.expires_at, None)
    assert "My question has run out" in entry.content
    torn.clock.advance(request.expires_at - torn.clock.now())
    assert entry.id in {due.id for due in torn.store.due_outbox("a", torn.clock.now())}


def test_what_is_answered_does_not_run_out(torn):
    torn.says("1 or 2")
    first, second = torn.questions
    assert [last_word(torn, row).phase for row in (first, second)] == [Phase.WITHDRAWN, Phase.APPROVED]
    torn.says("1", first)
    assert last_word(torn, second).phase is Phase.WITHDRAWN


def test_what_was_too_much_for_a_day_is_asked_about_the_day_after(desk):
    desk.applies(*ROLES)
    for number in range(1, 6):
        desk.writes(REJECTION, number)
    desk.passes(hours=1)
    assert len(desk.questions) == 3

    desk.passes(days=1)
    assert len(desk.questions) == 5
    assert len({row.letter for row in desk.questions}) == 5
    desk.passes(days=1)
    assert len(desk.questions) == 5
    desk.says("2")
    assert len(desk.of("Site Manager").letters) == 2


def test_what_has_waited_too_long_is_not_asked_about(desk):
    desk.applies(*ROLES)
    for number in range(1, 6):
        desk.writes(REJECTION, number)
    desk.passes(days=15)
    assert len(desk.questions) == 3


# --- a token that is out -----------------------------------------------------------------------------------------------


def shows(desk: Asked, row: RequestRow, number: int = 1) -> str:
    """Somebody else's mail asks for an answer to our address; that address."""
    desk.clock.advance(timedelta(minutes=1))
    token = approval.reply_address(desk.store.secret(), row, ME)
    raw = plain(
        "Shall we meet in slot 1 or in slot 2?",
        sent=desk.clock.now(),
        author="Mallory <m@evil.example>",
        subject=f"Which slot? {approval.tag(row)}",
        message_id=f"<slot{number}@evil.example>",
    )
    desk.arrives(f"Reply-To: {token}\r\n".encode() + raw)
    return token


def test_a_choices_token_that_is_out_is_taken_back_and_the_owner_is_asked_anew(torn):
    (row,) = torn.questions
    token = shows(torn, row)
    torn.says("1", row, To=token, In_Reply_To="<slot1@evil.example>", Subject=f"Re: Which slot? {approval.tag(row)}")

    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]
    assert torn.store.request("a", row.id).closed == "token_out"
    (_, anew) = torn.questions
    assert last_word(torn, row).phase is Phase.WITHDRAWN
    torn.says("1", anew)
    assert [len(torn.of(role).letters) for role in ROLES] == [2, 1]


def test_who_answers_every_mail_of_ours_is_not_asked_about_for_ever(torn):
    for number in range(8):
        shows(torn, torn.questions[-1], number)
    assert len(torn.questions) == 4
    assert last_word(torn, torn.questions[-1]).phase is Phase.APPROVED, "it is told in the end"


def test_a_question_that_has_run_out_decides_nothing(torn):
    (request,) = torn.questions
    torn.clock.advance(timedelta(days=61))
    torn.says("2", request)

    assert [len(torn.of(role).letters) for role in ROLES] == [1, 1]
    assert torn.store.undecided("a", request.letter) is not None


def test_what_belongs_to_a_thread_is_heard_whatever_was_said_of_its_sender(torn):
    torn.says("4")
    torn.writes(REJECTION, 2, references="<SiteManager@brightwell.example>")

    assert torn.of("Site Manager").letters[-1].kind.value == "rejection"
