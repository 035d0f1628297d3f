"""Own words are told from quotations, over mail programs and languages; in doubt nothing is anybody's own."""

import pytest

from afterword.core.messages import BlockKind
from afterword.core.reading import html, quotes

QUOTED = "> A draft is ready.\n>\n> SEND   send it\n> SKIP   forget it\n"
BARE = "A draft is ready.\n\nSEND   send it\nSKIP   forget it\n"

#: Attribution lines as programs write them, followed by marked or by unmarked text.
ATTRIBUTIONS = {
    "gmail en": "On Fri, 21 Feb 2025 at 14:00, Afterword <a@avery.example> wrote:",
    "gmail en, wrapped": "On Fri, 21 Feb 2025 at 14:00, Afterword <a@avery.example>\nwrote:",
    "gmail en, wrapped in the address": "On Fri, 21 Feb 2025 at 14:00, Afterword <\na@avery.example> wrote:",
    "gmail de": "Am Fr., 21. Feb. 2025 um 14:00 Uhr schrieb Afterword <a@avery.example>:",
    "gmail de, wrapped": "Am Fr., 21. Feb. 2025 um 14:00 Uhr schrieb Afterword <\na@avery.example>:",
    "gmail fr": "Le ven. 21 févr. 2025 à 14:00, Afterword <a@avery.example> a écrit :",
    "gmail es": "El vie, 21 feb 2025 a las 14:00, Afterword (<a@avery.example>) escribió:",
    "gmail it": "Il giorno ven 21 feb 2025 alle ore 14:00 Afterword <a@avery.example> ha scritto:",
    "gmail nl": "Op vr 21 feb 2025 om 14:00 schreef Afterword <a@avery.example>:",
    "gmail pt": "Em sex., 21 de fev. de 2025 às 14:00, Afterword <a@avery.example> escreveu:",
    "gmail sv": "Den fre 21 feb. 2025 kl 14:00 skrev Afterword <a@avery.example>:",
    "gmail da": "Den fre. 21. feb. 2025 kl. 14.00 skrev Afterword <a@avery.example>:",
    "gmail nb": "fre. 21. feb. 2025 kl. 14:00 skrev Afterword <a@avery.example>:",
    "gmail pl": "pt., 21 lut 2025 o 14:00 Afterword <a@avery.example> napisał(a):",
    "gmail cs": "pá 21. 2. 2025 v 14:00 odesílatel Afterword <a@avery.example> napsal:",
    "gmail ja": "2025年2月21日(金) 14:00 Afterword <a@avery.example>:",
    "apple en": "On 21 Feb 2025, at 14:00, Afterword <a@avery.example> wrote:",
    "apple de": "Am 21.02.2025 um 14:00 schrieb Afterword <a@avery.example>:",
    "apple fr": "Le 21 févr. 2025 à 14:00, Afterword <a@avery.example> a écrit :",
    "thunderbird en": "On 21/02/2025 14:00, Afterword wrote:",
    "thunderbird de": "Am 21.02.25 um 14:00 schrieb Afterword:",
    "thunderbird pl": "W dniu 21.02.2025 o 14:00, Afterword pisze:",
    "mutt": "On Fri, Feb 21, 2025 at 02:00:00PM +0000, Afterword wrote:",
    "fastmail": "On Fri, 21 Feb 2025, at 2:00 PM, Afterword wrote:",
    "proton": "On Friday, February 21st, 2025 at 2:00 PM, Afterword <a@avery.example> wrote:",
    "yahoo": "On Friday, 21 February 2025 at 14:00:03 GMT, Afterword <a@avery.example> wrote: \xa0",
    "outlook mac": 'On 21/02/2025, 14:00, "Afterword" <a@avery.example> wrote:',
    "horde": "Quoting Afterword <a@avery.example>:",
    "a name alone": "Afterword <a@avery.example> wrote:",
}


def own(text: str) -> str:
    return "\n".join(b.text for b in quotes.split(text) if b.kind is BlockKind.OWN).strip()


def kinds(text: str) -> list[str]:
    return [block.kind.value for block in quotes.split(text)]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_words_above_a_marked_quotation_are_own_and_nothing_else_is(attribution):
    text = f"Yes, please.\n\n{attribution}\n\n{QUOTED}"
    assert own(text) == "Yes, please."
    assert kinds(text)[:3] == ["own", "attribution", "quote"]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_below_an_attribution_unmarked_text_is_quoted_to_the_end(attribution):
    assert own(f"Yes, please.\n\n{attribution}\n\n{BARE}") == "Yes, please."


@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_words_below_a_marked_quotation_are_own(attribution):
    assert own(f"{attribution}\n\n{QUOTED}\nNo, leave it.\n") == "No, leave it."


HEADER_BLOCKS = {
    "outlook en": "From: Afterword <a@avery.example>\nSent: 21 February 2025 14:00\nTo: Jordan <j@avery.example>\nSubject: Approve",
    "outlook de": "Von: Afterword <a@avery.example>\nGesendet: Freitag, 21. Februar 2025 14:00\nAn: Jordan\nBetreff: Approve",
    "outlook fr": "De : Afterword <a@avery.example>\nEnvoyé : vendredi 21 février 2025 14:00\nÀ : Jordan\nObjet : Approve",
    "outlook es": "De: Afterword <a@avery.example>\nEnviado el: viernes, 21 de febrero de 2025 14:00\nPara: Jordan\nAsunto: Approve",
    "outlook it": "Da: Afterword <a@avery.example>\nInviato: venerdì 21 febbraio 2025 14:00\nA: Jordan\nOggetto: Approve",
    "outlook nl": "Van: Afterword <a@avery.example>\nVerzonden: vrijdag 21 februari 2025 14:00\nAan: Jordan\nOnderwerp: Approve",
    "outlook pt": "De: Afterword <a@avery.example>\nEnviada em: sexta-feira, 21 de fevereiro de 2025 14:00\nPara: J\nAssunto: Approve",
    "outlook da": "Fra: Afterword <a@avery.example>\nSendt: 21. februar 2025 14:00\nTil: Jordan\nEmne: Approve",
    "outlook sv": "Från: Afterword <a@avery.example>\nSkickat: den 21 februari 2025 14:00\nTill: Jordan\nÄmne: Approve",
    "outlook pl": "Od: Afterword <a@avery.example>\nWysłano: piątek, 21 lutego 2025 14:00\nDo: Jordan\nTemat: Approve",
    "outlook cs": "Od: Afterword <a@avery.example>\nOdesláno: pátek 21. února 2025 14:00\nKomu: Jordan\nPředmět: Approve",
    "outlook, no recipients": "From: Afterword <a@avery.example>\nSent: Friday, February 21, 2025 2:00:00 PM\nSubject: Approve",
    "bold labels": "*From:* Afterword <a@avery.example>\n*Sent:* 21 February 2025 14:00\n*To:* Jordan\n*Subject:* Approve",
    "windows mail": "From: Afterword\nSent: 21 February 2025 14:00\nTo: Jordan\nSubject: Approve",
    "hotmail, date first": "Date: Fri, 21 Feb 2025 14:00:00 +0000\nSubject: Approve\nFrom: a@avery.example\nTo: j@avery.example",
    "long list of recipients": "From: Afterword <a@avery.example>\nSent: 21 February 2025\nTo: Jordan <j@avery.example>; Ann\n"
    "Other <ann@avery.example>; Bea\nSubject: Approve",
    "blank lines between": "From: Afterword <a@avery.example>\n\nSent: 21 February 2025 14:00\n\nTo: Jordan\n\nSubject: Approve",
}
MARKERS = {
    "none": "",
    "outlook on the web": "________________________________\n",
    "outlook old": "-----Original Message-----\n",
    "samsung": "-------- Original message --------\n",
    "samsung de": "-------- Ursprüngliche Nachricht --------\n",
    "proton": "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\n",
}


@pytest.mark.parametrize("marker", MARKERS.values(), ids=MARKERS.keys())
@pytest.mark.parametrize("block", HEADER_BLOCKS.values(), ids=HEADER_BLOCKS.keys())
def test_everything_below_a_header_block_is_quoted(block, marker):
    text = f"Yes, please.\n\n{marker}{block}\n\n{BARE}\nSEND\n"
    assert own(text) == "Yes, please."
    assert kinds(text) == ["own", "attribution", "quote"]


@pytest.mark.parametrize(
    "marker",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-----Message d'origine-----",
        "-----Mensaje original-----",
        "-----Messaggio originale-----",
        "-----Oorspronkelijk bericht-----",
        "-----Mensagem original-----",
        "-----Ursprungligt meddelande-----",
        "-----Oprindelig meddelelse-----",
        "-----Opprinnelig melding-----",
        "-----Oryginalna wiadomość-----",
        "-----Původní zpráva-----",
    ],
)
def test_an_original_message_marker_alone_quotes_what_is_below(marker):
    assert own(f"Skip it.\n\n{marker}\n{BARE}\nSEND") == "Skip it."


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------",
        "---------- Weitergeleitete Nachricht ---------",
        "-------- Message transféré --------",
        "---------- Mensaje reenviado ---------",
        "---------- Messaggio inoltrato ---------",
        "---------- Doorgestuurd bericht ---------",
        "---------- Mensagem encaminhada ---------",
        "---------- Videresendt meddelelse ---------",
        "---------- Przekazana wiadomość ---------",
        "Begin forwarded message:",
        "Anfang der weitergeleiteten Nachricht:",
        "Début du message réexpédié :",
        "Inizio messaggio inoltrato:",
    ],
)
def test_what_is_passed_on_is_forwarded_and_not_own(marker):
    text = f"Shall I?\n\n{marker}\nFrom: A <a@avery.example>\nDate: Fri, 21 Feb 2025\nSubject: x\nTo: b\n\nyes, send\n\n> SEND"
    assert own(text) == "Shall I?"
    assert kinds(text) == ["own", "forwarded", "quote"]


def test_inline_answers_stand_between_quotations():
    text = "On Fri, 21 Feb 2025 at 14:00, A <a@b.example> wrote:\n> One?\n\nyes\n\n> Two?\nno\n> Three?\n\nthree\n"
    assert kinds(text) == ["attribution", "quote", "own", "quote", "own", "quote", "own"]
    assert own(text).split() == ["yes", "no", "three"]


def test_depth_of_quotation_is_told_and_its_marks_are_taken_off():
    blocks = quotes.split("yes\n\n> one\n>> two\n> > two still\n> one again\n")
    assert [(b.kind.value, b.depth, b.text) for b in blocks] == [
        ("own", 0, "yes"),
        ("quote", 1, "one"),
        ("quote", 2, "two\ntwo still"),
        ("quote", 1, "one again"),
    ]


@pytest.mark.parametrize("mark", [">", " > ", "＞", "\u202a>\u202c ", "\ufeff>"])
def test_quote_marks_in_disguise_are_quote_marks(mark):
    assert own(f"yes\n\n{mark}SEND\n") == "yes"


def test_a_header_block_run_together_into_one_line_is_one():
    assert own("yes\n\nFrom: A <a@b.example> Sent: 21 February 2025 To: J Subject: x\n\nSEND") == "yes"


def test_a_word_that_a_server_wrapped_off_a_quoted_line_is_not_own():
    line = "> Answer this mail with one of these words upon its first line, which is to say"
    assert own(f"{line}\nSEND\n> and nothing else.\n") == ""


@pytest.mark.parametrize(
    "text",
    [
        "On Friday we talk about it, and then:\nI decide.",
        "As Jane wrote: it is fine.\n\nThe rest is mine.",
        "We meet on 3 March 2025:\n- first\n- second",
        "From: 10:00\nTo: 11:00\nthat is when I am free",
        "To: be or not\nSubject: to discussion",
        "I wrote on Friday, see below.\nThanks",
        "-----\nnot a marker\n-----\nstill mine",
        "Dear Ewan,\n\nOn Tuesday, 20 October 2026 you wrote:\nthat it would be hard.\n\nIt was.",
    ],
)
def test_text_that_only_looks_like_an_attribution_stays_own(text):
    assert own(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Sent from my iPad",
        "Sent from Outlook for Android",
        "Sent from Mail for Windows",
        "Sent with Proton Mail secure email.",
        "Sent from Yahoo Mail on Android",
        "Sent from my Galaxy",
        "Get Outlook for iOS<https://aka.ms.example/o0ukef>",
        "Von meinem iPhone gesendet",
        "Gesendet von Outlook für Android",
        "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
        "Envoyé de mon iPhone",
        "Envoyé à partir de Outlook pour Android",
        "Télécharger Outlook pour iOS",
        "Enviado desde mi iPhone",
        "Obtener Outlook para Android",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Enviado do meu iPhone",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "Wysłane z iPhone'a",
        "Odesláno z iPhonu",
    ],
)
def test_a_programs_own_line_is_nobodys_word(line):
    assert own(f"No\n\n{line}\n\nOn Fri, 21 Feb 2025 at 14:00, A <a@b.example> wrote:\n{QUOTED}") == "No"


@pytest.mark.parametrize(
    "text",
    [
        "Sent.",
        "Sent it by mail myself",
        "Sent from my phone: do not send it",
        "Send from my side",
        "I sent it from home",
        "Get it out",
    ],
)
def test_a_short_answer_is_no_programs_line(text):
    assert own(text) == text


@pytest.mark.parametrize("mark", ["-- ", "--"])
def test_a_signature_ends_own_words(mark):
    text = f"SKIP\n{mark}\nJordan\nsend later, they say\n"
    assert own(text) == "SKIP"
    assert kinds(text) == ["own", "signature"]


def test_a_signature_above_a_quotation_ends_with_it():
    assert kinds(f"SKIP\n\n-- \nJordan\n\nA <a@b.example> wrote:\n{QUOTED}\nand more") == [
        "own",
        "signature",
        "attribution",
        "quote",
        "own",
    ]


@pytest.mark.parametrize(
    "footer",
    [
        (
            "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in "
            "error, please notify the sender and delete it."
        ),
        (
            "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail "
            "irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail."
        ),
        (
            "Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires. "
            "Si vous avez reçu ce message par erreur, merci d'en avertir immédiatement l'expéditeur et de le détruire."
        ),
        (
            "Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si usted ha recibido este mensaje por "
            "error, le rogamos que lo comunique al remitente y proceda a borrarlo."
        ),
    ],
    ids=["en", "de", "fr", "es"],
)
def test_a_legal_footer_is_not_own(footer):
    text = f"Please send it.\n\nJordan\n\n________\nDISCLAIMER\n\n{footer}\n"
    assert own(text) in {"Please send it.\n\nJordan", "Please send it.\n\nJordan\n\n________\nDISCLAIMER"}
    assert "disclaimer" in kinds(text)


def test_a_condition_that_sounds_legal_stays_own():
    text = "SEND\n\nbut only if it is confidential"
    assert own(text) == text


# --- HTML alone, as the programs build it ------------------------------------------------------------------------------

INNER = "<p>A draft is ready.</p><p>Reply <b>SEND</b> or <b>SKIP</b>.</p>"
GMAIL = (
    '<div dir="ltr">{own}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{attr}'
    f'<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{INNER}</blockquote></div>'
)
HTML_REPLIES = {
    "gmail": GMAIL.replace("{attr}", "On Fri, 21 Feb 2025 at 14:00, A &lt;a@b.example&gt; wrote:"),
    "gmail, a language of no table": GMAIL.replace(
        "{attr}", "2025(e)ko ots. 21(a) 14:00, A &lt;a@b.example&gt; igorleak idatzi du:"
    ),
    "apple mail": '<html><body>{own}<br><div><blockquote type="cite"><div>On 21 Feb 2025, at 14:00, A &lt;a@b.example&gt; wrote:'
    f'</div><br class="Apple-interchange-newline"><div>{INNER}</div></blockquote></div><br></body></html>',
    "ios": '<html><body dir="auto"><div dir="ltr">{own}</div><div dir="ltr"><br><blockquote type="cite">On 21 Feb 2025, at '
    f'14:00, A wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">{INNER}</div></blockquote></body></html>',
    "outlook desktop": '<div class="WordSection1"><p class="MsoNormal">{own}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
    '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> A '
    f"&lt;a@b.example&gt; <br><b>Sent:</b> 21 February 2025 14:00<br><b>To:</b> J<br><b>Subject:</b> x</p></div></div>{INNER}</div>",
    "outlook desktop, a language of no table": '<p class="MsoNormal">{own}</p><div style="border:none;border-top:solid #B5C4DF 1.0pt">'
    f"<p><b>Nork:</b> A<br><b>Bidalia:</b> 2025<br><b>Nori:</b> J<br><b>Gaia:</b> x</p></div>{INNER}",
    "outlook on the web": '<div class="elementToProof">{own}</div><div id="appendonsend"></div><hr style="width:98%" tabindex="-1">'
    '<div id="divRplyFwdMsg" dir="ltr"><font color="#000000"><b>From:</b> A<br><b>Sent:</b> 21 February 2025<br><b>To:</b> J<br>'
    f"<b>Subject:</b> x</font><div>&nbsp;</div></div><div>{INNER}</div>",
    "outlook mobile": '<div dir="auto">{own}</div><div id="ms-outlook-mobile-signature">Get <a href="https://x.example">Outlook for iOS'
    '</a></div><hr><div id="divRplyFwdMsg"><b>From:</b> A<br><b>Sent:</b> 21 February 2025<br><b>Subject:</b> x</div>'
    + INNER,
    "outlook mobile, new": '<div dir="auto">{own}</div><div id="mail-editor-reference-message-container"><b>From:</b> A<br>'
    + INNER
    + "</div>",
    "thunderbird": '<p>{own}</p><div class="moz-cite-prefix">On 21/02/2025 14:00, A wrote:<br></div><blockquote type="cite" '
    f'cite="mid:x">{INNER}</blockquote>',
    "yahoo": '<div class="ydp1yahoo-style-wrap"><div dir="ltr">{own}</div></div><div id="yahoo_quoted_1234567890" class="yahoo_quoted">'
    f"<div>On Friday, 21 February 2025 at 14:00:03 GMT, A wrote:</div><div>{INNER}</div></div>",
    "proton": '<div style="font-family:Arial">{own}</div><div class="protonmail_quote">On Friday, February 21st, 2025 at 2:00 PM, A '
    f'wrote:<br><blockquote class="protonmail_quote" type="cite">{INNER}</blockquote></div>',
    "samsung": '<div dir="auto">{own}</div><div><br></div><div>-------- Original message --------</div><div>From: A &lt;a@b.example&gt;'
    f"</div><div>Date: 21/02/2025  14:00  (GMT+00:00)</div><div>To: J</div><div>Subject: x</div>{INNER}",
    "k-9": '<div dir="auto">{own}</div><br><br><div class="gmail_quote"><div dir="auto">On 21 February 2025 14:00:00 GMT, A wrote:'
    f'</div><blockquote class="gmail_quote">{INNER}</blockquote></div>',
    "spark": '<div name="messageBodySection">{own}</div><div name="messageReplySection">On 21 Feb 2025, 14:00 +0000, A wrote:<br>'
    f'<blockquote type="cite">{INNER}</blockquote></div>',
    "gmx": '<div>{own}</div><div name="quote" style="margin:10px">Gesendet: Freitag, 21. Februar 2025 um 14:00 Uhr<br>Von: A<br>'
    + INNER
    + "</div>",
    "windows mail": '<p class="MsoNormal">{own}</p><div style="mso-element:para-border-div;border:none;border-top:solid #E1E1E1 1.0pt">'
    f"<p><b>From: </b>A<br><b>Sent: </b>21 February 2025<br><b>To: </b>J<br><b>Subject: </b>x</p></div>{INNER}",
}


@pytest.mark.parametrize("page", HTML_REPLIES.values(), ids=HTML_REPLIES.keys())
def test_own_words_of_an_html_reply_are_found(page):
    assert own(html.visible_text(page.replace("{own}", "Yes, <b>s</b>end it."))) == "Yes, send it."


@pytest.mark.parametrize("page", HTML_REPLIES.values(), ids=HTML_REPLIES.keys())
def test_an_empty_html_reply_has_no_own_words(page):
    assert own(html.visible_text(page.replace("{own}", "<br>"))) == ""


def test_own_words_below_gmails_quotation_are_own():
    page = HTML_REPLIES["gmail"].replace("{own}", "").removesuffix("</div>") + "<div>Below: skip it.</div></div>"
    assert own(html.visible_text(page)) == "Below: skip it."


def test_a_forward_in_gmails_container_is_forwarded():
    page = (
        '<div dir="ltr">Shall I?<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: A'
        "<br>Date: x<br></div>SEND</div></div>"
    )
    assert kinds(html.visible_text(page)) == ["own", "forwarded"]


def test_a_gmail_signature_is_no_own_word():
    page = '<div dir="ltr">later<br clear="all"><div class="gmail_signature" data-smartmail="gmail_signature">Jordan<br>send!</div></div>'
    assert own(html.visible_text(page)) == "later"
