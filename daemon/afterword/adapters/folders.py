"""Which folder is for what: by its RFC 6154 use, else as the configuration says, else by its name.

Takes what LIST said, gives `Folder`s; no server is asked here. Names are compared in Unicode's compatibility form, case-folded.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from imapclient.imap_utf7 import decode as decode_utf7
from imapclient.imap_utf7 import encode as encode_utf7

from afterword.core.messages import FolderUse


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the mailbox. `name` is the whole path as IMAP has it, decoded; `use` is OTHER where unknown."""

    name: str
    use: FolderUse
    selectable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One LIST response (RFC 9051 section 7.3.1): attributes as sent, the hierarchy delimiter, the decoded name."""

    attributes: frozenset[str]
    delimiter: str
    name: str


#: RFC 6154 section 2, and what older servers (XLIST) say for the same.
_ATTRIBUTES = {
    "\\inbox": FolderUse.INBOX,
    "\\sent": FolderUse.SENT,
    "\\drafts": FolderUse.DRAFTS,
    "\\junk": FolderUse.JUNK,
    "\\spam": FolderUse.JUNK,
    "\\trash": FolderUse.TRASH,
    "\\archive": FolderUse.ARCHIVE,
    "\\all": FolderUse.ALL,
    "\\allmail": FolderUse.ALL,
}

#: Attributes of a folder that cannot be selected (RFC 9051 section 7.3.1).
_UNSELECTABLE = frozenset({"\\noselect", "\\nonexistent"})

#: Names that mail programs and servers give, whole last parts only: "Sent Mail" is one, "Sent to clients" is not.
#: Earlier names are taken before later ones.
_NAMES: dict[FolderUse, tuple[str, ...]] = {
    FolderUse.SENT: (
        "sent|sent items|sent messages|sent mail|sent-mail|sentmail|sent e-mails",
        "gesendet|gesendete objekte|gesendete elemente|gesendete nachrichten|gesendete e-mails",
        "envoyés|éléments envoyés|messages envoyés|objets envoyés|courrier envoyé|envoyé",
        "enviados|elementos enviados|mensajes enviados|correo enviado|enviado|itens enviados|mensagens enviadas",
        "correio enviado|elements enviats|enviats|missatges enviats",
        "posta inviata|inviati|inviata|messaggi inviati|elementi inviati",
        "verzonden|verzonden items|verzonden berichten|verstuurd",
        "skickat|skickade|skickade objekt|skickade meddelanden|sendt|sendte|sendt post|sendte elementer",
        "sendte meddelelser|sendte beskeder|lähetetyt|lähetetyt viestit|lähetetyt kohteet",
        "wysłane|elementy wysłane|wysłane wiadomości|odeslané|odeslaná pošta|odeslané položky|odoslané|odoslaná pošta",
        "elküldött|elküldött elemek|elküldött üzenetek|trimise|elemente trimise|mesaje trimise|изпратени",
        "отправленные|отправленные элементы|надіслані|відправлені|poslano|poslane poruke|poslane stavke",
        "gönderilmiş öğeler|gönderilenler|gönderilmiş postalar|gönderilen öğeler|απεσταλμένα|απεσταλμένα στοιχεία",
        "送信済み|送信済みアイテム|送信済みメール|送信済みトレイ|送信メール|已发送|已发送邮件|已发邮件|已傳送|寄件備份|寄件備份匣|已寄出",
        "보낸 편지함|보낸편지함|보낸메일함|נשלח|פריטים שנשלחו|المرسلة|البريد المرسل|العناصر المرسلة|ส่งแล้ว|รายการที่ส่ง|đã gửi|thư đã gửi",
        "terkirim|item terkirim|saadetud|nosūtītie|išsiųsti|išsiųsta|भेजा गया",
    ),
    FolderUse.DRAFTS: (
        "drafts|draft|draft messages|entwürfe|entwurf|brouillons|brouillon|borradores|borrador|esborranys",
        "bozze|bozza|concepten|ontwerpen|rascunhos|rascunho|utkast|kladder|kladde|udkast|luonnokset",
        "wersje robocze|kopie robocze|robocze|szkice|koncepty|rozepsané|rozepsaná pošta|rozpísané|piszkozatok|vázlatok",
        "schițe|ciorne|чернови|черновики|чернетки|skice|nacrti|taslaklar|πρόχειρα",
        "下書き|草稿|草稿箱|草稿匣|임시 보관함|임시보관함|임시메일함|טיוטות|المسودات|مسودات|แบบร่าง|ฉบับร่าง|bản nháp|thư nháp|draf",
        "mustandid|melnraksti|juodraščiai|ड्राफ़्ट",
    ),
    FolderUse.JUNK: (
        "junk|spam|junk mail|junk e-mail|junk email|bulk mail|bulk|junk-e-mail|unerwünscht|spamverdacht|junkmail",
        "unerwünschte werbung|courrier indésirable|indésirables|pourriel|correo no deseado|no deseado|correu brossa",
        "posta indesiderata|indesiderata|ongewenste e-mail|ongewenst|lixo eletrônico|lixo electrónico|correio indesejado",
        "skräppost|søppelpost|uønsket post|uønsket e-mail|uønsket mail|roskaposti|roska|wiadomości-śmieci|niechciane",
        "nevyžádaná pošta|nevyžádané|nevyžiadaná pošta|levélszemét|mesaje nedorite|спам|нежелательная почта|нежелана поща",
        "небажана пошта|neželjena pošta|bezvrijedna pošta|vsiljena pošta|gereksiz|istenmeyen|önemsiz e-posta",
        "ανεπιθύμητα|ανεπιθύμητη αλληλογραφία|迷惑メール|スパム|垃圾邮件|垃圾郵件|垃圾箱|스팸|스팸 메일함|스팸메일함|정크 메일|דואר זבל",
        "البريد غير الهام|البريد المزعج|سبام|อีเมลขยะ|สแปม|thư rác|rämpspost|mēstules|brukalas",
    ),
    FolderUse.TRASH: (
        "trash|deleted items|deleted messages|deleted|bin|wastebasket|papierkorb|gelöscht|gelöschte objekte",
        "gelöschte elemente|corbeille|éléments supprimés|messages supprimés|papelera|elementos eliminados|paperera",
        "cestino|posta eliminata|eliminati|prullenbak|prullenmand|verwijderd|verwijderde items|lixo|lixeira",
        "itens excluídos|itens eliminados|papperskorg|papperskorgen|borttagna objekt|borttaget|papirkurv|papirkurven",
        "slettet post|slettede elementer|slettede meddelelser|roskakori|poistetut|poistetut viestit|kosz|elementy usunięte",
        "usunięte|koš|odstraněná pošta|odstraněné|kôš|odstránená pošta|kuka|törölt elemek|lomtár|coș de gunoi",
        "elemente șterse|gunoi|кошче|изтрити|корзина|удаленные|удалённые|удаленные элементы|кошик|видалені|smeće|koš za smeće",
        "çöp kutusu|çöp|silinmiş öğeler|κάδος|κάδος απορριμμάτων|διαγραμμένα|ごみ箱|ゴミ箱|削除済みアイテム|已删除|已删除邮件|废件箱",
        "回收站|垃圾桶|刪除的郵件|刪除的項目|휴지통|지운 편지함|지운편지함|אשפה|פריטים שנמחקו|سلة المهملات|المهملات|المحذوفة|ถังขยะ",
        "thùng rác|sampah|prügikast|miskaste|šiukšliadėžė|रद्दी",
    ),
    FolderUse.ARCHIVE: (
        "archive|archives|archived|archiv|archivés|archivo|archivados|archivio|archief|arquivo|arquivar|arkiv|arkisto",
        "archiwum|archív|archívum|arhivă|arhiva|архив|архів|arşiv|αρχείο|アーカイブ|归档|存档|封存|보관함|ארכיון|الأرشيف|เก็บถาวร|lưu trữ|arsip",
    ),
}

#: Folders that providers put theirs under.
_PARENTS = frozenset({"inbox", "[gmail]", "[google mail]", "[googlemail]"})


def listed(attributes: tuple[bytes, ...], delimiter: bytes | None, name: bytes | str) -> Listed:
    """What a LIST response says, of undecoded bytes. A name that is no good modified UTF-7 cannot be selected."""
    raw = name.encode() if isinstance(name, str) else name
    words = {each.decode("ascii", "replace") for each in attributes}
    try:
        decoded = decode_utf7(raw)
        if encode_utf7(decoded) != raw:
            words.add("\\Noselect")  # not to be named by us as the server names it
    except (ValueError, IndexError):
        decoded, words = raw.decode("utf-8", "replace"), words | {"\\Noselect"}
    return Listed(attributes=frozenset(words), delimiter=(delimiter or b"").decode("ascii", "replace"), name=decoded)


def encoded(folder: str) -> bytes:
    """A folder's name in modified UTF-7 (RFC 3501 section 5.1.3), which has no room for CR or LF; not quoted."""
    name: bytes = encode_utf7(folder)
    if not name or not name.isascii() or any(each < 32 for each in name):
        raise ValueError("not a folder's name")
    return name


def uses(said: Iterable[Listed], overrides: Mapping[FolderUse, str] | None = None) -> tuple[Folder, ...]:
    """What each folder is for. What `overrides` names is for that; by names only the uses that are still missing.

    At most one folder gets a use by its name; several may carry one by attribute. Order as listed, INBOX first.
    """
    given = {name: use for use, name in (overrides or {}).items()}
    found = list(said)
    folders = [_by_word(each, given) for each in found]
    if overrides:
        folders = [_yields(folder, overrides) for folder in folders]
    known = {folder.use for folder in folders}
    for use in (use for use in _NAMES if use not in known):
        ranked = [
            (rank, index)
            for index, (each, folder) in enumerate(zip(found, folders, strict=True))
            if folder.use is FolderUse.OTHER and folder.selectable and (rank := _rank(each, use)) is not None
        ]
        if ranked:
            index = min(ranked)[1]
            folders[index] = replace(folders[index], use=use)
    return tuple(sorted(folders, key=lambda folder: folder.use is not FolderUse.INBOX))


def _by_word(each: Listed, given: Mapping[str, FolderUse]) -> Folder:
    """INBOX by its name (RFC 9051 section 5.1), then what the owner said, then the attribute."""
    attributes = {attribute.casefold() for attribute in each.attributes}
    named = next((_ATTRIBUTES[attribute] for attribute in sorted(attributes) if attribute in _ATTRIBUTES), None)
    use = FolderUse.INBOX if each.name.upper() == "INBOX" else given.get(each.name, named or FolderUse.OTHER)
    return Folder(name=each.name, use=use, selectable=not attributes & _UNSELECTABLE)


def _yields(folder: Folder, overrides: Mapping[FolderUse, str]) -> Folder:
    """A folder that the server flags for a use which the owner has given to another."""
    if overrides.get(folder.use, folder.name) == folder.name:
        return folder
    return replace(folder, use=FolderUse.OTHER)


def _rank(each: Listed, use: FolderUse) -> int | None:
    """How well a name fits, lower is better; None where it does not. Only at the top, or right below INBOX."""
    parts = each.name.split(each.delimiter) if each.delimiter else [each.name]
    if len(parts) > 2 or (len(parts) == 2 and _plain(parts[0]) not in _PARENTS):
        return None
    return _RANKS[use].get(_plain(parts[-1]))


def _plain(name: str) -> str:
    """Compatibility form, case-folded, runs of blanks made one."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(folded.split())


def _ranks(lines: tuple[str, ...]) -> dict[str, int]:
    names = [_plain(name) for line in lines for name in line.split("|")]
    return {name: rank for rank, name in reversed(list(enumerate(names)))}


_RANKS = {use: _ranks(lines) for use, lines in _NAMES.items()}
