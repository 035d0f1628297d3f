"""READ: how mail programs introduce what they quote or pass on, by language (data for `quotes`).

Languages: en de fr es it nl pt sv da nb pl cs, and of others what costs nothing. Every pattern is anchored or made of
plain alternatives, and is put to lines of bounded length only.
"""

from __future__ import annotations

import re

#: The verb of an attribution line ("On Friday X wrote:").
WROTE = re.compile(
    r"(?<!\w)(?:wrote|writes|schrieb(?:en)?|schreibt|a écrit|écrit|écrivait|escribió|escribio|ha scritto|scrive|scriveva"
    r"|schreef|heeft geschreven|escreveu|skrev|skriver|napisał(?:\(a\)|/a|a)?|pisze|napsal(?:\(a\)|a)?|píše|odesílatel"
    r"|kirjoitti|írta|a scris|написал(?:\(а\)|а)?|пишет|yazdı|έγραψε|đã viết)(?!\w)|写道|寫道|のメール|書きました|작성",
    re.IGNORECASE,
)
#: "You wrote", "I wrote": programs name people; whoever says this writes it by hand.
BY_HAND = re.compile(r"(?<!\w)(?:you|i|we)\s+(?:wrote|write)\s*[:：]", re.IGNORECASE)
_DAYS = (
    "mon tue wed thu fri sat sun mo di mi do fr sa so mon diens mitt don frei sams sonn lun mar mer jeu ven sam dim"
    " mié mie jue vie sáb sab dom gio maa din woe vri zat zon ma wo vr za zo seg ter qua qui sex mån tis ons tor fre"
    " lör sön man tir lør søn pon wt śr czw pt pią sob nie niedz po út st čt pá ne"
)
#: How a wrapped attribution begins: "On", "Am", "Le", a day of the week or a date.
OPENER = re.compile(
    r"(?:(?:on|am|le|el|il|op|em|den|dne|dnia|på|w dniu|il giorno|no dia|el día|a las|в)\s|\d{1,4}[-./年 ]"
    rf"|(?:{'|'.join(dict.fromkeys(_DAYS.split()))})[^\W\d_]*(?:-feira)?[.,]{{0,2}}\s)",
    re.IGNORECASE,
)
#: Words that quote somebody without a date ("Quoting X <a@b>:").
QUOTING = re.compile(r"(?:quoting|zitat von|citando|citation de|citat|citerar|quoth)\s", re.IGNORECASE)
#: Something of a date: a year, a time, a day with slashes or stops.
DATED = re.compile(r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}[:.h]\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})")
ADDRESSED = re.compile(r"[^\s<>()\[\]]{1,100}@[^\s<>()\[\]]{1,100}")

#: Labels of a header block, as desktop and web Outlook, Samsung, Windows Mail and forwards write them.
_LABELS = {
    "from": "from von de da van från fra od expéditeur lähettäjä от gönderen kimden 差出人 发件人 寄件者 寄件人 보낸사람",
    "sent": "sent date gesendet datum envoyé enviado enviada fecha inviato data verzonden skickat sendt dato wysłano"
    " wysłane odesláno lähetetty päivämäärä отправлено дата tarih 送信日時 日付 发送时间 日期 寄件日期 날짜",
    "to": "to an à a para aan till til do komu pour destinataire vastaanottaja кому kime alıcı 宛先 收件人 받는사람",
    "subject": "subject betreff objet asunto oggetto onderwerp assunto ämne emne temat předmět aihe тема konu 件名 主题"
    " 主旨 제목",
    "other": "cc bcc kopie copie copia cópia kopia reply-to antwort importance wichtigkeit attachments anlagen cci cco",
}
_TWO_WORDS = {"sent": ("enviado el", "enviada em", "sent at", "date sent", "fecha de envío", "data wysłania")}
LABELS = {word: kind for kind, words in _LABELS.items() for word in words.split()} | {
    phrase: kind for kind, phrases in _TWO_WORDS.items() for phrase in phrases
}
#: A line of a header block: its label, perhaps in bold marks, and its value.
LABELLED = re.compile(r"[\s*_|]{0,6}([^\W\d_][^:：*]{0,24}?)[\s*_]{0,4}[:：][\s*_]{0,4}(.*)")

_ORIGINAL = (
    "original message|original email|original e-mail|original mail|ursprüngliche nachricht|originalnachricht"
    "|original-nachricht|message d['’]origine|message original|mensaje original|messaggio originale"
    "|oorspronkelijk bericht|origineel bericht|oorspronkelijke bericht|mensagem original|ursprungligt meddelande"
    "|originalmeddelande|oprindelig meddelelse|original meddelelse|oprindelig besked|opprinnelig melding"
    "|original melding|oryginalna wiadomość|wiadomość oryginalna|původní zpráva|původní e-mail|alkuperäinen viesti"
    "|eredeti üzenet|mesaj original|исходное сообщение|orijinal mesaj|reply message|antwort|元のメッセージ|原始邮件|mail original"
    r"|e-?mail d['’]origine|courriel original|messaggio di origine"
)
_FORWARDED = (
    "forwarded message|forwarded mail|forwarded email|forwarded by|weitergeleitete nachricht|weitergeleitete mail"
    "|weitergeleitet|message transféré|message transmis|message réexpédié|mensaje reenviado|messaggio inoltrato"
    "|doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada|vidarebefordrat meddelande"
    "|vidarebefordrat mejl|videresendt meddelelse|videresendt besked|videresendt melding|videresendt e-post"
    "|przekazana wiadomość|przesłana wiadomość|wiadomość przekazana dalej|treść przekazanej wiadomości|přeposlaná zpráva"
    "|předaná zpráva|välitetty viesti|edelleenlähetetty viesti|továbbított üzenet|mesaj redirecționat"
    "|пересылаемое сообщение|iletilen mesaj|転送されたメッセージ|转发的邮件"
)
_DASHES = r"[-=_*‐‑–—―]{2,40}"
ORIGINAL = re.compile(rf"\s*{_DASHES}\s*(?:{_ORIGINAL})\s*(?:{_DASHES})?\s*:?\s*", re.IGNORECASE)
FORWARDED = re.compile(
    rf"\s*{_DASHES}\s*(?:{_FORWARDED})\b[^\n]{{0,60}}?(?:{_DASHES})?\s*:?\s*"
    r"|\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié"
    r"|transféré)|inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|begin doorgestuurd bericht"
    r"|início da mensagem (?:encaminhada|reencaminhada)|(?:början på )?vidarebefordrat (?:brev|meddelande)"
    r"|start på videresendt (?:besked|melding)|videresendt (?:melding|besked)|początek przekazywanej wiadomości"
    r"|začátek přeposílané zprávy|začátek přeposlané zprávy)\s?[:：]\s*",
    re.IGNORECASE,
)
#: A subject of a letter that is passed on. Outlook's forwards differ from its answers in nothing else.
PASSED_ON = re.compile(
    r"\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|rif|i|enc|vb|vl|pd|doorst|ilt|přep)\s?:", re.IGNORECASE
)
#: What services ask for above their quotation.
REPLY_ABOVE = re.compile(
    r"[\s#*=_–—-]{0,20}(?:please )?(?:(?:type|write|enter) your reply|reply|write|respond) above this line[\s#*=_.–—-]{0,20}"
    r"|[\s#*=_–—-]{0,20}bitte (?:antworten|schreiben) sie (?:nur )?(?:oberhalb|über) dieser (?:linie|zeile)[\s#*=_.–—-]{0,20}"
    r"|[\s#*=_–—-]{0,20}(?:veuillez )?(?:répond(?:re|ez)|écri(?:re|vez)) au-dessus de cette ligne[\s#*=_.–—-]{0,20}"
    r"|[\s#*=_–—-]{0,20}(?:por favor,? )?(?:responda|escriba) (?:por )?encima de esta línea[\s#*=_.–—-]{0,20}",
    re.IGNORECASE,
)
#: Zoho's attribution stands between dashes.
DASHED = re.compile(r"-{2,8}\s(.{10,400}?)\s-{2,8}")
#: A line of one repeated mark: Outlook on the web draws it above its header block.
RULE = re.compile(r"\s*(?:_{5,}|-{5,}|={5,}|\*{5,}|[—–―─]{3,})\s*")

_DEVICE = (
    r"i-?phon\w{1,5}|i-?pad|i-?pod|apple watch|android|galaxy|samsung|huawei|xiaomi|redmi|pixel|oneplus|nokia|motorola|htc|sony"
    r"|\w*phone\w*|mobile|mobil\w*|móvil|celular|telem[oó]vel|telefon\w*|handy|tablet|outlook|e?mail|mail|courrier|correo"
    r"|posta|post|yahoo|gmail|gmx|web\.de|proton\w*|blackberry|windows|spark|superhuman|device|ger[äa]t\w*|appareil"
    r"|dispositivo|k-9|thunderbird|aquamail|fairemail|tutanota|zoho|mailbird|airmail|canary|ios|mac"
)
PROGRAM_LINE = re.compile(
    r"(?!.{0,160}(?<!\w)(?:send|skip|later|edit|don['’]?t|not|wait|but|yes|no|ok|senden|nicht|warte|pas|oui|non|sí)(?!\w))"
    rf"[\s\-–—_*]{{0,6}}(?:(?:sent|gesendet|versendet|envoyé|enviado|enviada|inviato|inviata|verzonden|verstuurd|skickat"
    rf"|sendt|wysłan[eo]|odesláno|lähetetty|provenance|écrit)\s?:?\s(?:(?:from|via|with|using|von|mit|über|aus|de|du|depuis|à partir|avec|par|desde|con"
    rf"|do|da|dal|tramite|vanaf|met|vanuit|från|med|fra|z|ze|za|pomocí)\s|courrier)[^\n]{{0,40}}?(?<!\w)(?:{_DEVICE})"
    rf"(?!\w)[^\n]{{0,60}}"
    rf"|von (?:meine[mr]|unterwegs)\s[^\n]{{0,40}}gesendet\.?"
    rf"|(?:diese nachricht wurde|this message was sent) (?:von|from|mit) [^\n]{{0,40}}(?:{_DEVICE})[^\n]{{0,40}}"
    rf"|(?:get|download|hol dir|laden sie|obtenez|télécharger|téléchargez|obtener|obtén|descargar|scarica|ottieni|obter"
    rf"|obtenha|baixar|hämta|hent|få|pobierz|uzyskaj|získejte|stáhnout|download)\s[^\n]{{0,30}}outlook\s[^\n]{{0,80}}"
    rf"|outlook (?:für|voor) (?:ios|android|mac)\s?[^\n]{{0,80}})",
    re.IGNORECASE,
)

#: What legal footers are made of, by thought, in lower case; two thoughts in a long paragraph are a footer.
LEGAL = tuple(
    re.compile(thought)
    for thought in (
        r"confidential|privileged|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|konfidenti|poufn|důvěrn",
        (
            r"intended (?:recipient|solely|only|for)|addressee|adressat|(?:nicht der|vorgesehene|richtige)\w* (?:adressat"
            r"|empfänger)|destinataire|destinatari[oa]|bestemd voor|geadresseerde|ausschließlich für"
        ),
        r"(?:received|sent)[^.]{0,40}(?:in error|by mistake)|irrtümlich|par erreur|por error|per errore|ten onrechte",
        (
            r"(?:notify|inform|contact)[^.]{0,30}sender|(?:absender|expéditeur|remitente|mittente|afzender)[^.]{0,60}"
            r"|delete (?:it|this|the|all)|vernichten|löschen|détruire|supprimer|elim[ií]n|borr[ea]|cancell"
        ),
        (
            r"unauthori[sz]ed|disclos|disseminat|strictly prohibited|nicht gestattet|unbefugt|untersagt|interdit|prohibid"
            r"|vietat|verboden"
        ),
        r"virus|liabilit|haftung|responsabili|registered (?:in|office)|amtsgericht|handelsregister",
    )
)
FOOTER = re.compile(
    r"unsubscribe|you (?:are receiving|received) this (?:e-?mail|message|newsletter) because|manage (?:your )?(?:e-?mail )?"
    r"(?:preferences|notifications|subscription)|view (?:this )?(?:e-?mail )?in (?:your )?browser|abmelden|abbestellen"
    r"|se désabonner|désinscri|darse de baja|cancelar (?:la )?suscripción|annulla iscrizione|afmelden|uitschrijven"
    r"|(?:think of|consider) the environment|before (?:you )?print|do not print this|denken sie an die umwelt|schonen sie die umwelt"
    r"|(?:pensez|pensons) à l['’]environnement|(?:piense|piensa) en el medio ambiente|medio ambiente antes de imprimir"
    r"|prima di stampare|sie erhalten diese (?:e-?mail|nachricht),? (?:weil|da)|vous recevez ce (?:message|mail|courriel|e-mail) car"
    r"|(?:recibes|recibe|has recibido|ha recibido) este (?:correo|mensaje|e-?mail) porque",
)
#: One of these stands in every such footer, and is sooner looked for.
FOOTER_HINTS = (
    *(
        "subscri",
        "suscripci",
        "receiv",
        "manage",
        "view ",
        "abmelde",
        "abbestell",
        "abonn",
        "inscri",
        " baja",
        "iscrizione",
        "afmelden",
        "uitschrijven",
    ),
    *("environ", "print", "umwelt", "ambiente", "stampare", "erhalten", "recevez", "recibes", "recibe ", "recibido"),
)
#: What an employer's server puts above a letter from outside.
BANNER = re.compile(
    r"[\s*\[#!⚠]{0,8}(?:caution|warning|attention|achtung|vorsicht|warnung|external(?: e-?mail| sender| message)?|externe? (?:e-?mail|nachricht)"
    r"|e-?mail externe|courriel externe|correo externo)[\]\s:.!*–-]{1,6}[^\n]{0,300}?(?:outside|external|extern|außerhalb|extérieur|exterior"
    r"|links?|attachments?|anhänge|liens|enlaces)[^\n]{0,300}"
    r"|[\s\[*]{0,4}(?:external(?: e-?mail| sender| message)?|extern)[\]*]{1,2}\s*"
    r"|(?:you don['’]t often get e-?mail from|some people who received this message don['’]t often get e-?mail from"
    r"|sie erhalten nicht (?:oft|häufig) eine? e-?mail von|vous n['’]obtenez pas souvent d['’]e-?mail)\s[^\n]{0,300}",
    re.IGNORECASE,
)
FOOTER_TITLE = re.compile(
    r"[\s*_]{0,4}(?:confidentiality notice|confidentiality|disclaimer|legal notice|legal disclaimer|notice"
    r"|haftungsausschluss|vertraulichkeitshinweis|rechtlicher hinweis|avis de confidentialité|avertissement"
    r"|aviso legal|aviso de confidencialidad)[\s*_:]{0,4}",
    re.IGNORECASE,
)
