"""Replies and forwards as mail programs write them as text: whose words each line is stands in its margin.

``o`` own, ``q`` quote, ``a`` attribution, ``s`` signature, ``d`` disclaimer, ``f`` forwarded; ``|`` goes on with the line above.
Before the text there may stand a ``Subject:``, and ``flowed`` or ``latin`` for how it is sent.
"""

from __future__ import annotations

REPLIES: dict[str, str] = {}
FORWARDS: dict[str, str] = {}

# --- English ------------------------------------------------------------------------------------------------------------

REPLIES["Gmail on the web, top posting, wrapped attribution"] = """
o Hi Jordan,
o
o Tuesday at 14:00 works for us. You will meet Tom Oduya.
o
o Best,
o Priya
o
a On Mon, 3 Mar 2025 at 10:12, Jordan Avery <jordan@avery.example>
a wrote:
q
q > Hi Priya,
q >
q > Would Tuesday at 14:00 or Wednesday at 10:00 suit?
q >
q > Jordan
"""
REPLIES["Gmail, the address wrapped off"] = """
o Wednesday, please.
o
a On Mon, 3 Mar 2025 at 10:12, Jordan Avery <
a jordan.with.a.long.name@avery.example> wrote:
q
q > Tuesday or Wednesday?
"""
REPLIES["Gmail, a signature without dashes below a rule of its own"] = """
o Thanks, see you on Tuesday.
s --
s *Priya Raman*
s Talent Partner, Brightwell
s +44 20 7946 0018
o
a On Mon, Mar 3, 2025 at 10:12 AM Jordan Avery <jordan@avery.example> wrote:
q
q > Tuesday it is.
"""
REPLIES["Gmail on Android, bottom posting"] = """
a On Mon, 3 Mar 2025, 10:12 Jordan Avery, <jordan@avery.example> wrote:
q
q > Would Tuesday at 14:00 suit?
q >
o
o Yes, Tuesday at 14:00.
"""
REPLIES["Gmail, answers between the questions, nested quotes"] = """
a On Mon, 3 Mar 2025 at 10:12, Jordan Avery <jordan@avery.example> wrote:
q
q > Who will I meet?
o
o Tom Oduya and Mei Fong.
o
q > How long will it take?
q >
o An hour.
q > On Fri, 28 Feb 2025 at 09:00, Priya Raman <priya@brightwell.example>
q > wrote:
q >
q >> Could you come on Tuesday?
q >>
"""
REPLIES["Outlook desktop, header block without any mark"] = """
o Dear Jordan,
o
o We have moved your interview to Thursday 6 March at 11:00.
o
o Kind regards
o Priya
o
a From: Jordan Avery <jordan@avery.example>
a Sent: 03 March 2025 10:12
a To: Priya Raman <priya@brightwell.example>
a Subject: RE: Interview
q
q Tuesday 4 March at 14:00 is fine.
q
q From: Priya Raman <priya@brightwell.example>
q Sent: 28 February 2025 09:00
q To: Jordan Avery <jordan@avery.example>
q Subject: Interview
q
q Could you come on Tuesday 4 March at 14:00?
"""
REPLIES["Outlook desktop, as plain text, with a legal footer at the very end"] = """
o We confirm Thursday at 11:00.
o
a -----Original Message-----
a From: Jordan Avery <jordan@avery.example>
a Sent: Monday, March 3, 2025 10:12 AM
a To: Priya Raman <priya@brightwell.example>
a Cc: Mei Fong <mei@brightwell.example>; Tom Oduya <tom@brightwell.example>; Ann Other
a <ann@brightwell.example>
a Subject: RE: Interview
a Importance: High
q
q Tuesday?
q
q This email and any files transmitted with it are confidential and intended solely for the addressee.
"""
REPLIES["Outlook desktop, legal footer and a plea above the quotation"] = """
o Confirmed.
o
o Priya Raman
s Talent Partner | Brightwell Ltd.
s T: +44 20 7946 0018 | www.brightwell.example
o
d This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it
| in error, please notify the sender and delete it. Brightwell Ltd. is registered in England no. 01234567.
d
d Please consider the environment before printing this e-mail.
d
a From: Jordan Avery <jordan@avery.example>
a Sent: 03 March 2025 10:12
a To: Priya Raman <priya@brightwell.example>
a Subject: RE: Interview
q
q Tuesday?
"""
REPLIES["Outlook on the web, a rule above the header block"] = """
o Hi Jordan,
o
o See you at 2pm.
o
a ________________________________
a From: Jordan Avery <jordan@avery.example>
a Sent: 03 March 2025 10:12
a To: Priya Raman <priya@brightwell.example>
a Subject: Re: Interview
q
q At 2pm or at 3pm?
"""
REPLIES["Outlook for iOS, its own line, then the rule"] = """
o Works for me
o
d Get Outlook for iOS<https://aka.ms.example/o0ukef>
a ________________________________
a From: Jordan Avery <jordan@avery.example>
a Sent: Monday, March 3, 2025 10:12:44 AM
a To: Priya Raman <priya@brightwell.example>
a Subject: Re: Interview
q
q At 2pm?
"""
REPLIES["Outlook for Android, the new line"] = """
o Works for me
o
d Sent from Outlook for Android
a ________________________________
a From: Jordan Avery <jordan@avery.example>
a Sent: Monday, 3 March 2025 10:12
a To: Priya Raman <priya@brightwell.example>
a Subject: Re: Interview
q
q At 2pm?
"""
REPLIES["the new Outlook for Mac, a date within the attribution"] = """
o Works for me.
o
a From: Jordan Avery <jordan@avery.example>
a Date: Monday, 3 March 2025 at 10:12
a To: Priya Raman <priya@brightwell.example>
a Subject: Re: Interview
q
q At 2pm?
"""
REPLIES["Outlook for Mac of old"] = """
o Works for me.
o
a On 03/03/2025, 10:12, "Jordan Avery" <jordan@avery.example> wrote:
q
q     At 2pm?
"""
REPLIES["Outlook warns of an unknown sender above the quotation"] = """
o Tuesday is good.
o
a From: Jordan Avery <jordan@avery.example>
a Sent: 03 March 2025 10:12
a To: Priya Raman <priya@brightwell.example>
a Subject: [EXTERNAL] Interview
q
q CAUTION: This email originated from outside of the organization.
q
q Tuesday?
"""
REPLIES["Apple Mail on macOS"] = """
o Tuesday at 14:00 works.
o
o Priya
o
a > On 3 Mar 2025, at 10:12, Jordan Avery <jordan@avery.example> wrote:
q >
q > Tuesday at 14:00?
"""
REPLIES["Apple Mail on iOS, its own line above the quotation"] = """
o Tuesday works
o
d Sent from my iPhone
o
a > On 3 Mar 2025, at 10:12, Jordan Avery <jordan@avery.example> wrote:
q >
q > \ufeffTuesday?
q >
q > Jordan
"""
REPLIES["Thunderbird, bottom posting with a signature"] = """
a On 03/03/2025 10:12, Jordan Avery wrote:
q > Tuesday?
o
o Yes, at 14:00.
o
s --
s Priya Raman
s Brightwell
"""
REPLIES["Thunderbird, flowed, long lines"] = """
flowed
a On 3/3/25 10:12 AM, Jordan Avery wrote:
q > I could come on Tuesday at 14:00, or on Wednesday at any time that
| suits you.
o Wednesday at 10:00 then, since Tom is away on Tuesday and would like to
| meet you himself.
"""
REPLIES["Yahoo on the web, indented without marks"] = """
o Tuesday is fine.
a     On Monday, 3 March 2025 at 10:12:05 GMT, Jordan Avery <jordan@avery.example> wrote:
q
q   Tuesday or Wednesday?
q
q Jordan
"""
REPLIES["Yahoo on Android, the first words behind the attribution"] = """
o Tuesday is fine.
o
d Sent from Yahoo Mail on Android
o
a   On Mon, 3 Mar 2025 at 10:12, Jordan Avery<jordan@avery.example> wrote:   Tuesday or Wednesday?
q
q Jordan
"""
REPLIES["Proton, its own line and an ordinal day"] = """
o Tuesday is fine.
o
d Sent with Proton Mail secure email.
o
a On Monday, March 3rd, 2025 at 10:12, Jordan Avery <jordan@avery.example> wrote:
q
q > Tuesday or Wednesday?
"""
REPLIES["Samsung"] = """
o Tuesday is fine.
o
d Sent from my Galaxy
o
a -------- Original message --------
a From: Jordan Avery <jordan@avery.example>
a Date: 03/03/2025 10:12 (GMT+00:00)
a To: Priya Raman <priya@brightwell.example>
a Subject: Interview
q
q Tuesday?
"""
REPLIES["K-9 and Thunderbird for Android"] = """
o Tuesday is fine.
o
o Priya
o
a On 3 March 2025 10:12:05 GMT, Jordan Avery <jordan@avery.example> wrote:
q >Tuesday or Wednesday?
q >
q >Jordan
s --
s Sent from my Android device with K-9 Mail. Please excuse my brevity.
"""
REPLIES["mutt, initials as marks"] = """
a * Jordan Avery <jordan@avery.example> [2025-03-03 10:12]:
q
q > Tuesday or Wednesday?
o
o Tuesday, please.
o
s --
s Priya
"""
REPLIES["mutt, quotations within quotations"] = """
a On Mon, Mar 03, 2025 at 10:12:05AM +0000, Jordan Avery wrote:
q > On Fri, Feb 28, 2025 at 09:00:00AM +0000, Priya Raman wrote:
q > > Tuesday?
q > Or Wednesday?
o
o Tuesday.
"""
REPLIES["Zoho"] = """
o Tuesday is fine.
o
o
a ---- On Mon, 03 Mar 2025 10:12:05 +0000 Jordan Avery <jordan@avery.example> wrote ----
q
q Tuesday or Wednesday?
"""
REPLIES["Zoho, marked"] = """
o Tuesday is fine.
o
a ---- On Mon, 03 Mar 2025 10:12:05 +0000 Jordan Avery <jordan@avery.example> wrote ---
q > Tuesday or Wednesday?
"""
REPLIES["Fastmail"] = """
o Tuesday is fine.
o
a On Mon, 3 Mar 2025, at 10:12 AM, Jordan Avery wrote:
q > Tuesday or Wednesday?
"""
REPLIES["Spark"] = """
o Tuesday is fine.
a On 3 Mar 2025 at 10:12 +0000, Jordan Avery <jordan@avery.example>, wrote:
q > Tuesday or Wednesday?
"""
REPLIES["Superhuman"] = """
o Tuesday is fine.
o
d Sent via Superhuman ( https://sprh.mn.example/?vip=p )
o
a On Mon, Mar 03, 2025 at 10:12 AM, Jordan Avery < jordan@avery.example > wrote:
q
q >
q > Tuesday or Wednesday?
q >
"""
REPLIES["Lotus Notes"] = """
o Tuesday is fine.
o
o Priya
o
a From:   Jordan Avery <jordan@avery.example>
a To:     Priya Raman <priya@brightwell.example>
a Date:   03/03/2025 10:12
a Subject:        Interview
q
q Tuesday?
"""
REPLIES["an applicant tracking system's reply line"] = """
a ##- Please type your reply above this line -##
o
o Your application has been updated.
"""
REPLIES["a help desk's reply line below own words"] = """
o Yes, Tuesday.
o
a --- Please reply above this line ---
q
q Tuesday?
"""

# --- German -------------------------------------------------------------------------------------------------------------

REPLIES["Gmail, German"] = """
o Guten Tag,
o
o Dienstag um 14 Uhr passt gut.
o
a Am Mo., 3. März 2025 um 10:12 Uhr schrieb Jordan Avery <
a jordan@avery.example>:
q
q > Passt Dienstag?
"""
REPLIES["Outlook, German, with a legal footer"] = """
latin
o Sehr geehrte Frau Avery,
o
o gerne bestätigen wir den Termin am 4. März um 14 Uhr.
o
o Mit freundlichen Grüßen
o
o Jana Köhler
s Recruiting
s Halden Systeme GmbH
s Tel. +49 30 901820
o
d Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail
| irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.
o
a Von: Jordan Avery <jordan@avery.example>
a Gesendet: Montag, 3. März 2025 10:12
a An: Köhler, Jana <jana@halden.example>
a Betreff: AW: Einladung
q
q Passt Dienstag?
"""
REPLIES["Apple, German, iPad"] = """
o Dienstag passt
o
d Von meinem iPad gesendet
o
a > Am 03.03.2025 um 10:12 schrieb Jordan Avery <jordan@avery.example>:
q >
q > \ufeffPasst Dienstag?
"""
REPLIES["GMX and web.de on the web"] = """
o Dienstag passt.
o
a Gesendet: Montag, 03. März 2025 um 10:12
a Von: "Jordan Avery" <jordan@avery.example>
a An: "Jana Köhler" <jana.koehler@halden.example>
a Betreff: Einladung
q
q Passt Dienstag?
"""
REPLIES["GMX app"] = """
o Dienstag passt.
o
s --
s Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.
a Am 03.03.25, 10:12 schrieb Jordan Avery <jordan@avery.example>:
q
q > Passt Dienstag?
"""
REPLIES["Thunderbird, German"] = """
o Dienstag passt.
o
a Am 03.03.25 um 10:12 schrieb Jordan Avery:
q > Passt Dienstag?
o
s --
s Jana Köhler
"""
REPLIES["Samsung, German"] = """
o Dienstag passt.
o
d Von meinem Samsung Galaxy Smartphone gesendet.
o
a -------- Ursprüngliche Nachricht --------
a Von: Jordan Avery <jordan@avery.example>
a Datum: 03.03.25 10:12 (GMT+01:00)
a An: Jana Köhler <jana@halden.example>
a Betreff: Einladung
q
q Passt Dienstag?
"""

# --- French -------------------------------------------------------------------------------------------------------------

REPLIES["Gmail, French"] = """
o Bonjour,
o
o Mardi à 14h nous convient.
o
a Le lun. 3 mars 2025 à 10:12, Jordan Avery <jordan@avery.example> a
a écrit :
q
q > Mardi ?
"""
REPLIES["Outlook, French, with a legal footer and a plea"] = """
o Bonjour,
o
o Mardi à 14h nous convient.
o
o Cordialement,
o
o Claire Dubois
s Chargée de recrutement
s Tél. : 01 44 55 66 77
o
d Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires.
| Si vous avez reçu ce message par erreur, merci d'en avertir immédiatement l'expéditeur et de le détruire.
d
d Pensez à l'environnement avant d'imprimer ce message.
o
a De : Jordan Avery <jordan@avery.example>
a Envoyé : lundi 3 mars 2025 10:12
a À : Claire Dubois <claire@lumiere.example>
a Objet : RE: Entretien
q
q Mardi ?
"""
REPLIES["Orange webmail"] = """
o Mardi nous convient.
o
a > Message du 03/03/25 10:12
a > De : "Jordan Avery" <jordan@avery.example>
a > A : claire@lumiere.example
a > Copie à :
a > Objet : Entretien
q >
q > Mardi ?
"""
REPLIES["Free and Zimbra, French"] = """
o Mardi nous convient.
o
a ----- Mail original -----
a De: "Jordan Avery" <jordan@avery.example>
a À: "Claire Dubois" <claire@lumiere.example>
a Envoyé: Lundi 3 Mars 2025 10:12:05
a Objet: Entretien
q
q Mardi ?
"""
REPLIES["Apple, French"] = """
o Mardi
o
d Envoyé de mon iPhone
o
a > Le 3 mars 2025 à 10:12, Jordan Avery <jordan@avery.example> a écrit :
q >
q > \ufeffMardi ?
"""
REPLIES["Thunderbird, French"] = """
a Le 03/03/2025 à 10:12, Jordan Avery a écrit :
q > Mardi ?
o Oui, mardi.
"""

# --- Spanish ------------------------------------------------------------------------------------------------------------

REPLIES["Gmail, Spanish"] = """
o Hola,
o
o El martes a las 14:00 nos va bien.
o
a El lun, 3 mar 2025 a las 10:12, Jordan Avery (<jordan@avery.example>)
a escribió:
q
q > ¿El martes?
"""
REPLIES["Outlook, Spanish, with a legal footer"] = """
o El martes a las 14:00.
o
o Un saludo,
o Lucía Ortega
s Departamento de Personas
s Tel. 91 123 45 67
o
d Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si usted ha recibido este mensaje por
| error, le rogamos que lo comunique al remitente y proceda a borrarlo.
o
a De: Jordan Avery <jordan@avery.example>
a Enviado: lunes, 3 de marzo de 2025 10:12
a Para: Lucía Ortega <lucia@nube.example>
a Asunto: RE: Entrevista
q
q ¿El martes?
"""
REPLIES["Outlook of old, Spanish"] = """
o El martes.
o
a De: Jordan Avery [mailto:jordan@avery.example]
a Enviado el: lunes, 3 de marzo de 2025 10:12
a Para: Lucía Ortega
a CC: Ana Ruiz
a Asunto: Entrevista
q
q ¿El martes?
"""
REPLIES["Apple, Spanish"] = """
o El martes
o
d Enviado desde mi iPhone
o
a > El 3 mar 2025, a las 10:12, Jordan Avery <jordan@avery.example> escribió:
q >
q > ¿El martes?
"""

# --- others -------------------------------------------------------------------------------------------------------------

REPLIES["Outlook, Italian"] = """
o Martedì va bene.
o
a Da: Jordan Avery <jordan@avery.example>
a Inviato: lunedì 3 marzo 2025 10:12
a A: Chiara Conti <chiara@ponte.example>
a Oggetto: R: Colloquio
q
q Martedì?
"""
REPLIES["Gmail, Italian"] = """
o Martedì va bene.
o
a Il giorno lun 3 mar 2025 alle ore 10:12 Jordan Avery <
a jordan@avery.example> ha scritto:
q
q > Martedì?
"""
REPLIES["Outlook, Dutch"] = """
o Dinsdag is prima.
o
d Verzonden vanuit Outlook voor iOS
a ________________________________
a Van: Jordan Avery <jordan@avery.example>
a Verzonden: maandag 3 maart 2025 10:12
a Aan: Sanne de Vries <sanne@gracht.example>
a Onderwerp: Re: Gesprek
q
q Dinsdag?
"""
REPLIES["Outlook, Polish"] = """
o Wtorek pasuje.
o
a Od: Jordan Avery <jordan@avery.example>
a Data: poniedziałek, 3 marca 2025 10:12
a Do: Anna Nowak <anna@wisla.example>
a Temat: Odp: Rozmowa
q
q Wtorek?
"""
REPLIES["Outlook, Portuguese of Brazil"] = """
o Terça está ótimo.
o
a De: Jordan Avery <jordan@avery.example>
a Enviado: segunda-feira, 3 de março de 2025 10:12
a Para: Joana Lima <joana@ponte.example>
a Assunto: Re: Entrevista
q
q Terça?
"""
REPLIES["Outlook, Danish"] = """
o Tirsdag passer fint.
o
a Fra: Jordan Avery <jordan@avery.example>
a Sendt: 3. marts 2025 10:12
a Til: Mette Holm <mette@havn.example>
a Emne: Sv: Samtale
q
q Tirsdag?
"""
REPLIES["Outlook, Swedish"] = """
o Tisdag går bra.
o
o Med vänliga hälsningar
o Karin
o
a Från: Jordan Avery <jordan@avery.example>
a Skickat: den 3 mars 2025 10:12
a Till: Karin Lind <karin@skog.example>
a Ämne: SV: Intervju
q
q Tisdag?
"""
REPLIES["a list's footer below an answer"] = """
o Yes, Tuesday.
o
d You are receiving this email because you applied for a role at Brightwell.
d Unsubscribe: https://brightwell.example/u/1 | Manage preferences
"""
REPLIES["an unsubscribe footer after an address, German"] = """
o Wir haben Ihre Bewerbung erhalten.
o
d Halden Systeme GmbH · Lindenallee 4 · 10115 Berlin
d Sie erhalten diese E-Mail, weil Sie sich bei uns beworben haben. Abmelden: https://halden.example/ab
"""
REPLIES["a signature of a title and a number, nothing quoted"] = """
o Dear Jordan,
o
o Thank you for coming in on Tuesday. We will decide by Friday 14 March.
o
o Kind regards,
o
o Priya Raman
s Senior Talent Partner
s Brightwell Ltd, 4 Quay Street, Bristol BS1 4QA
s M: +44 7700 900123 | priya@brightwell.example
s www.brightwell.example
s Follow us on LinkedIn
s Working hours: Mon-Thu 9:00-15:00
"""
REPLIES["a postscript below the name is no signature"] = """
o See you on Tuesday at 14:00.
o
o Best,
o Priya
o
o PS: Please bring your passport.
"""
REPLIES["how to get into the meeting is no signature"] = """
o See you soon.
o
o Best,
o Priya
o
o Zoom: https://zoom.example/j/123
o Dial-in +44 20 7946 0018
"""
REPLIES["a date below the name is no signature"] = """
o See you soon.
o
o Best,
o Priya Raman
o Bristol, 3 March 2025
o priya@brightwell.example
"""
REPLIES["details below the name are no signature"] = """
o See you soon.
o
o Best,
o Priya
o
o When: Tuesday 4 March, 14:00
o Where: 4 Quay Street, Bristol
o Call Tom on +44 7700 900124 at the gate, and let me know if Thursday suits you better.
"""

# --- what is passed on ----------------------------------------------------------------------------------------------------

FORWARDS["Gmail"] = """
Subject: Fwd: Interview at Corvane
o Hi Jordan,
o
o See below from the client - can you do this?
o
o Sam
o
f ---------- Forwarded message ---------
f From: Ines Prado <ines@corvane.example>
f Date: Mon, 3 Mar 2025 at 10:12
f Subject: Interview
f To: Sam Oakes <sam@agency.example>
f
f Hi Sam, we would like to meet Jordan on Thursday 6 March at 15:00.
f
f Ines
q
q On Fri, 28 Feb 2025 at 09:00, Sam Oakes <sam@agency.example> wrote:
q
q > How about Tuesday 4 March?
"""
FORWARDS["Gmail, a forward of a forward"] = """
Subject: Fwd: Fwd: Interview at Corvane
o FYI
o
f ---------- Forwarded message ---------
f From: Sam Oakes <sam@agency.example>
f Date: Mon, 3 Mar 2025 at 11:00
f Subject: Fwd: Interview
f To: Pat Lee <pat@agency.example>
f
f One for Jordan.
f
f ---------- Forwarded message ---------
f From: Ines Prado <ines@corvane.example>
f Date: Mon, 3 Mar 2025 at 10:12
f Subject: Interview
f To: Sam Oakes <sam@agency.example>
f
f Thursday 6 March at 15:00, please.
"""
FORWARDS["Apple Mail, everything marked"] = """
Subject: Fwd: Interview at Corvane
o Can you do this?
o
f > Begin forwarded message:
f >
f > From: Ines Prado <ines@corvane.example>
f > Subject: Interview
f > Date: 3 March 2025 at 10:12:05 GMT
f > To: Sam Oakes <sam@agency.example>
f >
f > Thursday 6 March at 15:00, please.
q >
q > On 28 Feb 2025, at 09:00, Sam Oakes <sam@agency.example> wrote:
q >
q >> Tuesday 4 March?
"""
FORWARDS["Apple Mail on iOS, the marker alone unmarked"] = """
Subject: Fwd: Interview at Corvane
o Can you do this?
o
d Sent from my iPhone
o
f Begin forwarded message:
f
f > From: Ines Prado <ines@corvane.example>
f > Date: 3 March 2025 at 10:12:05 GMT
f > To: Sam Oakes <sam@agency.example>
f > Subject: Interview
f >
f > Thursday 6 March at 15:00, please.
"""
FORWARDS["Apple Mail, German"] = """
Subject: Fwd: Gespräch
o Passt das?
o
f Anfang der weitergeleiteten Nachricht:
f
f > Von: Ines Prado <ines@corvane.example>
f > Betreff: Gespräch
f > Datum: 3. März 2025 um 10:12:05 MEZ
f > An: Sam Oakes <sam@agency.example>
f >
f > Donnerstag, 6. März um 15 Uhr.
"""
FORWARDS["Apple Mail, French"] = """
Subject: TR: Entretien
o Cela vous convient ?
o
f Début du message transféré :
f
f > De: Ines Prado <ines@corvane.example>
f > Objet: Entretien
f > Date: 3 mars 2025 à 10:12:05 UTC+1
f > À: Sam Oakes <sam@agency.example>
f >
f > Jeudi 6 mars à 15h.
"""
FORWARDS["Outlook, English"] = """
Subject: FW: Interview
o Hi Jordan, please see below and confirm.
o
o Sam
o
f From: Ines Prado <ines@corvane.example>
f Sent: 03 March 2025 10:12
f To: Sam Oakes <sam@agency.example>
f Subject: Interview
f
f Thursday 6 March at 15:00, please.
f
f Ines
q
q From: Sam Oakes <sam@agency.example>
q Sent: 28 February 2025 09:00
q To: Ines Prado <ines@corvane.example>
q Subject: Candidates
q
q Tuesday 4 March?
"""
FORWARDS["Outlook, German"] = """
Subject: WG: Einladung
o Bitte bestätigen.
o
f Von: Ines Prado <ines@corvane.example>
f Gesendet: Montag, 3. März 2025 10:12
f An: Sam Oakes <sam@agency.example>
f Betreff: Einladung
f
f Donnerstag, 6. März um 15 Uhr.
"""
FORWARDS["Outlook, French, on the web"] = """
Subject: TR: Entretien
o Merci de confirmer.
o
f ________________________________
f De : Ines Prado <ines@corvane.example>
f Envoyé : lundi 3 mars 2025 10:12
f À : Sam Oakes <sam@agency.example>
f Objet : Entretien
f
f Jeudi 6 mars à 15h.
"""
FORWARDS["Outlook, Spanish"] = """
Subject: RV: Entrevista
o Confírmame, por favor.
o
f De: Ines Prado <ines@corvane.example>
f Enviado: lunes, 3 de marzo de 2025 10:12
f Para: Sam Oakes <sam@agency.example>
f Asunto: Entrevista
f
f El jueves 6 de marzo a las 15:00.
"""
FORWARDS["Thunderbird, English"] = """
Subject: Fwd: Interview
o Please confirm.
o
f -------- Forwarded Message --------
f Subject:     Interview
f Date:     Mon, 3 Mar 2025 10:12:05 +0000
f From:     Ines Prado <ines@corvane.example>
f To:     Sam Oakes <sam@agency.example>
f
f
f Thursday 6 March at 15:00, please.
"""
FORWARDS["Thunderbird, German"] = """
Subject: Fwd: Einladung
f -------- Weitergeleitete Nachricht --------
f Betreff: Einladung
f Datum: Mon, 3 Mar 2025 10:12:05 +0100
f Von: Ines Prado <ines@corvane.example>
f An: Sam Oakes <sam@agency.example>
f
f Donnerstag, 6. März um 15 Uhr.
"""
FORWARDS["Yahoo"] = """
Subject: Fw: Interview
o Please confirm.
o
f ----- Forwarded message -----
f From: Ines Prado <ines@corvane.example>
f To: Sam Oakes <sam@agency.example>
f Sent: Monday, 3 March 2025 at 10:12:05 GMT
f Subject: Interview
f
f Thursday 6 March at 15:00, please.
"""
FORWARDS["Proton"] = """
Subject: Fw: Interview
o Please confirm.
o
f ------- Forwarded Message -------
f From: Ines Prado <ines@corvane.example>
f Date: On Monday, March 3rd, 2025 at 10:12
f Subject: Interview
f To: Sam Oakes <sam@agency.example>
f
f > Thursday 6 March at 15:00, please.
"""
FORWARDS["Zoho"] = """
Subject: Fwd: Interview
o Please confirm.
o
f ============ Forwarded message ============
f From: Ines Prado <ines@corvane.example>
f To: "Sam Oakes"<sam@agency.example>
f Date: Mon, 03 Mar 2025 10:12:05 +0000
f Subject: Interview
f ============ Forwarded message ============
f
f Thursday 6 March at 15:00, please.
"""
FORWARDS["mutt"] = """
Subject: [ines@corvane.example: Interview]
o Please confirm.
o
f ----- Forwarded message from Ines Prado <ines@corvane.example> -----
f
f Date: Mon, 3 Mar 2025 10:12:05 +0000
f From: Ines Prado <ines@corvane.example>
f To: Sam Oakes <sam@agency.example>
f Subject: Interview
f
f Thursday 6 March at 15:00, please.
f
f ----- End forwarded message -----
"""
FORWARDS["Gmail, Italian"] = """
Subject: Fwd: Colloquio
o Va bene?
o
f ---------- Forwarded message ---------
f Da: Ines Prado <ines@corvane.example>
f Date: lun 3 mar 2025 alle ore 10:12
f Subject: Colloquio
f To: Sam Oakes <sam@agency.example>
f
f Giovedì 6 marzo alle 15:00.
"""
FORWARDS["Samsung, a forward within an answer's subject is an answer"] = """
Subject: Re: Fwd: Interview
o Thursday it is.
o
a -------- Original message --------
a From: Jordan Avery <jordan@avery.example>
a Date: 03/03/2025 10:12 (GMT+00:00)
a To: Sam Oakes <sam@agency.example>
a Subject: Fwd: Interview
q
q Thursday?
"""
