"""Which folder is for what."""

import pytest

from afterword.adapters.folders import Folder, encoded, listed, uses
from afterword.core.messages import FolderUse


def said(*names, flags=None, delimiter=b"/"):
    flags = flags or {}
    return [listed(tuple(flags.get(name, ())), delimiter, encoded(name)) for name in names]


def use_of(folders, name):
    return next(folder.use for folder in folders if folder.name == name)


def test_the_flag_counts_more_than_any_name():
    folders = uses(said("INBOX", "Sent", "Odeslané", flags={"Odeslané": [b"\\Sent"]}))
    assert use_of(folders, "Odeslané") is FolderUse.SENT
    assert use_of(folders, "Sent") is FolderUse.OTHER


def test_what_the_owner_stated_counts_more_than_the_flag():
    folders = uses(said("INBOX", "Sent", "Out", flags={"Sent": [b"\\Sent"]}), {FolderUse.SENT: "Out"})
    assert use_of(folders, "Out") is FolderUse.SENT
    assert use_of(folders, "Sent") is FolderUse.OTHER


def test_a_stated_folder_leaves_other_uses_as_they_are():
    folders = uses(said("Sent", "Entwürfe", "Out"), {FolderUse.SENT: "Out"})
    assert use_of(folders, "Out") is FolderUse.SENT
    assert use_of(folders, "Entwürfe") is FolderUse.DRAFTS


@pytest.mark.parametrize(
    ("name", "use"),
    [
        ("Sent Messages", FolderUse.SENT),
        ("Gesendete Objekte", FolderUse.SENT),
        ("Éléments envoyés", FolderUse.SENT),
        ("E\u0301le\u0301ments envoye\u0301s", FolderUse.SENT),  # decomposed, as some servers store it
        ("ENVIADOS", FolderUse.SENT),
        ("Posta inviata", FolderUse.SENT),
        ("Verzonden items", FolderUse.SENT),
        ("Itens Enviados", FolderUse.SENT),
        ("Skickat", FolderUse.SENT),
        ("Sendt post", FolderUse.SENT),
        ("Sendte elementer", FolderUse.SENT),
        ("Lähetetyt", FolderUse.SENT),
        ("Elementy wysłane", FolderUse.SENT),
        ("Odeslaná pošta", FolderUse.SENT),
        ("Отправленные", FolderUse.SENT),
        ("送信済みメール", FolderUse.SENT),
        ("已发送邮件", FolderUse.SENT),
        ("보낸편지함", FolderUse.SENT),
        ("Ｓｅｎｔ", FolderUse.SENT),
        ("INBOX.Sent", FolderUse.SENT),
        ("Brouillons", FolderUse.DRAFTS),
        ("Utkast", FolderUse.DRAFTS),
        ("Kladder", FolderUse.DRAFTS),
        ("Luonnokset", FolderUse.DRAFTS),
        ("下書き", FolderUse.DRAFTS),
        ("Courrier indésirable", FolderUse.JUNK),
        ("迷惑メール", FolderUse.JUNK),
        ("Papierkorb", FolderUse.TRASH),
        ("Kosz", FolderUse.TRASH),
        ("Archiv", FolderUse.ARCHIVE),
    ],
)
def test_well_known_names_in_many_languages(name, use):
    folders = uses(said("INBOX", name, delimiter=b"."))
    assert use_of(folders, name) is use


@pytest.mark.parametrize("name", ["Sent to clients", "Sentinel", "Projects/Sent", "Clients/2025/Sent", "Unsent", ""])
def test_names_that_only_look_alike_are_nothing(name):
    if name:
        assert use_of(uses(said("INBOX", name)), name) is FolderUse.OTHER
    else:
        assert uses([listed((), b"/", b"")])[0].use is FolderUse.OTHER


def test_of_several_names_the_better_known_one_is_taken():
    folders = uses(said("Gesendet", "Sent"))
    assert [use_of(folders, "Sent"), use_of(folders, "Gesendet")] == [FolderUse.SENT, FolderUse.OTHER]


def test_gmail_flags():
    flags = {
        "[Gmail]": [b"\\HasChildren", b"\\Noselect"],
        "[Gmail]/All Mail": [b"\\All", b"\\HasNoChildren"],
        "[Gmail]/Spam": [b"\\Junk"],
        "[Gmail]/Starred": [b"\\Flagged"],
    }
    folders = uses(said("INBOX", *flags, flags=flags))
    assert use_of(folders, "[Gmail]/All Mail") is FolderUse.ALL
    assert use_of(folders, "[Gmail]/Spam") is FolderUse.JUNK
    assert use_of(folders, "[Gmail]/Starred") is FolderUse.OTHER
    assert not next(folder for folder in folders if folder.name == "[Gmail]").selectable


def test_inbox_is_known_in_any_case_and_comes_first():
    assert uses(said("A", "Inbox", "Z"))[0] == Folder("Inbox", FolderUse.INBOX)


def test_a_folder_that_cannot_be_selected_gets_no_use_by_its_name():
    folders = uses(said("Sent", "Gesendet", flags={"Sent": [b"\\NonExistent"]}))
    assert use_of(folders, "Gesendet") is FolderUse.SENT


@pytest.mark.parametrize("raw", [b"Caf\xc3\xa9", b"A & B", b"&AGE-b", b"\xff\xfe", b"&", b"&&&", b"&-&AOk", 17])
def test_names_that_are_no_modified_utf7_are_listed_and_not_selectable(raw):
    each = listed((), b"/", str(raw) if isinstance(raw, int) else raw)
    assert uses([each])[0].selectable is isinstance(raw, int)  # a number is a name


@pytest.mark.parametrize("name", ["Sent", "Gesendete Objekte", 'quo"te', "back\\slash", "Entwürfe & mehr", "送信"])
def test_names_go_there_and_back(name):
    assert listed((), b"/", encoded(name)).name == name


def test_a_name_cannot_bring_a_line_of_its_own():
    assert b"\r" not in encoded("x\r\nA1 DELETE INBOX")
    assert b"\n" not in encoded("x\r\nA1 DELETE INBOX")
    with pytest.raises(ValueError):
        encoded("")
