"""Replies and forwards as mail programs write them as HTML, and below the bar what their reader sees, with whose it is in the margin.

``o`` own, ``q`` quote, ``a`` attribution, ``s`` signature, ``d`` disclaimer, ``f`` forwarded.
"""

from __future__ import annotations

PAGES: dict[str, str] = {}

PAGES["Gmail, an answer with a signature"] = """
<div dir="ltr"><div>Hi Jordan,</div><div><br></div><div>Tuesday at 14:00 works.</div><div><br clear="all"></div>
<div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Priya Raman</b><br>Talent
Partner, Brightwell<br></div></div></div><br></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr"
class="gmail_attr">On Mon, 3 Mar 2025 at 10:12, Jordan Avery &lt;<a href="mailto:jordan@avery.example">jordan@avery.example</a>&gt;
wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid
rgb(204,204,204);padding-left:1ex"><div dir="ltr">Tuesday?<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri,
28 Feb 2025 at 09:00, Priya wrote:<br></div><blockquote class="gmail_quote">Monday?</blockquote></div></div></blockquote></div>
===
o Hi Jordan,
o Tuesday at 14:00 works.
s --
s Priya Raman
s Talent Partner, Brightwell
q On Mon, 3 Mar 2025 at 10:12, Jordan Avery <jordan@avery.example> wrote:
q Tuesday?
q On Fri, 28 Feb 2025 at 09:00, Priya wrote:
q Monday?
"""
PAGES["Gmail, its dashes of a signature"] = """
<div dir="ltr">Tuesday works.<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr"
class="gmail_signature">Priya</div></div>
===
o Tuesday works.
s --
s Priya
"""
PAGES["Gmail, answers between the quotations"] = """
<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 3 Mar 2025 at 10:12, Jordan Avery
&lt;jordan@avery.example&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div dir="ltr">Who will I
meet?</div></blockquote><div><br></div><div>Tom Oduya.</div><div><br></div><blockquote class="gmail_quote"><div>How
long?</div></blockquote><div>An hour.</div></div></div>
===
q On Mon, 3 Mar 2025 at 10:12, Jordan Avery <jordan@avery.example> wrote:
q Who will I meet?
o Tom Oduya.
q How long?
o An hour.
"""
PAGES["Gmail, a forward of an answer"] = """
<div dir="ltr">Can you do this?<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">----------
Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Ines Prado</strong> <span dir="auto">&lt;<a
href="mailto:ines@corvane.example">ines@corvane.example</a>&gt;</span><br>Date: Mon, 3 Mar 2025 at 10:12<br>Subject:
Interview<br>To: Sam Oakes &lt;sam@agency.example&gt;<br></div><br><br><div dir="ltr">Thursday 6 March at 15:00, please.<br><div
class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, 28 Feb 2025 at 09:00, Sam Oakes &lt;sam@agency.example&gt;
wrote:<br></div><blockquote class="gmail_quote">Tuesday 4 March?</blockquote></div></div></div></div>
===
o Can you do this?
f ---------- Forwarded message ---------
f From: Ines Prado <ines@corvane.example>
f Date: Mon, 3 Mar 2025 at 10:12
f Subject: Interview
f To: Sam Oakes <sam@agency.example>
f Thursday 6 March at 15:00, please.
q On Fri, 28 Feb 2025 at 09:00, Sam Oakes <sam@agency.example> wrote:
q Tuesday 4 March?
"""
PAGES["Outlook desktop, an answer with a signature and a legal footer"] = """
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;} .MsoChpDefault {mso-style-type:export-only;}
--></style></head><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">Dear Jordan,<o:p></o:p></p><p
class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Thursday at 11:00, as agreed.<o:p></o:p></p><p
class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Kind regards,<o:p></o:p></p><p class="MsoNormal"><b><span
style="color:#1F3864">Priya Raman</span></b><o:p></o:p></p><p class="MsoNormal">Talent Partner | Brightwell<o:p></o:p></p><p
class="MsoNormal">T: +44 20 7946 0018<o:p></o:p></p><p class="MsoNormal"><span style="font-size:8pt;color:gray">This e-mail and any
attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the
sender.</span><o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p
class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Jordan Avery &lt;jordan@avery.example&gt;
<br><b>Sent:</b> 03 March 2025 10:12<br><b>To:</b> Priya Raman<br><b>Subject:</b> RE: Interview<o:p></o:p></span></p></div></div><p
class="MsoNormal">Thursday?<o:p></o:p></p></div></body></html>
===
o Dear Jordan,
o Thursday at 11:00, as agreed.
o Kind regards,
o Priya Raman
s Talent Partner | Brightwell
s T: +44 20 7946 0018
d This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender.
q From: Jordan Avery <jordan@avery.example>
q Sent: 03 March 2025 10:12
q To: Priya Raman
q Subject: RE: Interview
q Thursday?
"""
PAGES["Outlook desktop, a forward"] = """
Subject: WG: Einladung
<div class="WordSection1"><p class="MsoNormal">Bitte bestätigen.</p><div><div style="border:none;border-top:solid #E1E1E1
1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b> Ines Prado &lt;ines@corvane.example&gt; <br><b>Gesendet:</b>
Montag, 3. März 2025 10:12<br><b>An:</b> Sam Oakes &lt;sam@agency.example&gt;<br><b>Betreff:</b> Einladung</p></div></div><p
class="MsoNormal">Donnerstag, 6. März um 15 Uhr.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p
class="MsoNormal"><b>Von:</b> Sam Oakes &lt;sam@agency.example&gt;<br><b>Gesendet:</b> Freitag, 28. Februar 2025<br><b>An:</b>
Ines Prado<br><b>Betreff:</b> Kandidaten</p></div></div><p class="MsoNormal">Dienstag?</p></div>
===
o Bitte bestätigen.
f Von: Ines Prado <ines@corvane.example>
f Gesendet: Montag, 3. März 2025 10:12
f An: Sam Oakes <sam@agency.example>
f Betreff: Einladung
f Donnerstag, 6. März um 15 Uhr.
q Von: Sam Oakes <sam@agency.example>
q Gesendet: Freitag, 28. Februar 2025
q An: Ines Prado
q Betreff: Kandidaten
q Dienstag?
"""
PAGES["Outlook on the web, a forward"] = """
Subject: FW: Interview
<div class="elementToProof" style="font-family: Aptos">Please confirm.</div><div id="appendonsend"></div><hr
style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"
style="font-size:11pt" color="#000000"><b>From:</b> Ines Prado &lt;ines@corvane.example&gt;<br><b>Sent:</b> 03 March 2025
10:12<br><b>To:</b> Sam Oakes &lt;sam@agency.example&gt;<br><b>Subject:</b> Interview</font><div>&nbsp;</div></div><div>Thursday 6
March at 15:00, please.</div>
===
o Please confirm.
f ________________________________
f From: Ines Prado <ines@corvane.example>
f Sent: 03 March 2025 10:12
f To: Sam Oakes <sam@agency.example>
f Subject: Interview
f Thursday 6 March at 15:00, please.
"""
PAGES["the new Outlook, its container for what it answers"] = """
<div dir="auto">Works for me</div><div id="ms-outlook-mobile-signature"><div><br></div><div>Get <a
href="https://aka.ms.example/x">Outlook for Android</a></div></div><hr style="display:inline-block;width:98%"><div
id="mail-editor-reference-message-container"><div><div style="text-align:left;padding:3pt 0 0;border-width:1pt medium
medium;border-style:solid none none;border-color:#b5c4df"><b>From: </b>Jordan Avery<br><b>Sent: </b>Monday, March 3,
2025<br><b>To: </b>Priya<br><b>Subject: </b>Re: Interview</div><div>At 2pm?</div></div></div>
===
o Works for me
d Get Outlook for Android <https://aka.ms.example/x>
a ________________________________
q From: Jordan Avery
q Sent: Monday, March 3, 2025
q To: Priya
q Subject: Re: Interview
q At 2pm?
"""
PAGES["Apple Mail on macOS"] = """
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word;
-webkit-nbsp-mode: space;">Tuesday at 14:00 works.<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 3
Mar 2025, at 10:12, Jordan Avery &lt;jordan@avery.example&gt; wrote:</div><br
class="Apple-interchange-newline"><div><div>Tuesday?</div></div></blockquote></div><br></body></html>
===
o Tuesday at 14:00 works.
q On 3 Mar 2025, at 10:12, Jordan Avery <jordan@avery.example> wrote:
q Tuesday?
"""
PAGES["Apple Mail on macOS, a forward"] = """
Subject: Fwd: Interview
<html><body style="overflow-wrap: break-word;">Can you do this?<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote
type="cite"><div>Begin forwarded message:</div><br class="Apple-interchange-newline"><div style="margin-top: 0px;"><span
style="font-family: -webkit-system-font; color:rgba(0, 0, 0, 1.0);"><b>From: </b></span><span>Ines Prado
&lt;ines@corvane.example&gt;<br></span></div><div><span><b>Subject: </b></span><span><b>Interview</b><br></span></div><div><span><b>Date:
</b></span><span>3 March 2025 at 10:12:05 GMT<br></span></div><div><span><b>To: </b></span><span>Sam Oakes
&lt;sam@agency.example&gt;<br></span></div><br><div><div>Thursday 6 March at 15:00, please.<blockquote type="cite">Tuesday 4
March?</blockquote></div></div></blockquote></div></body></html>
===
o Can you do this?
f Begin forwarded message:
f From: Ines Prado <ines@corvane.example>
f Subject: Interview
f Date: 3 March 2025 at 10:12:05 GMT
f To: Sam Oakes <sam@agency.example>
f Thursday 6 March at 15:00, please.
q Tuesday 4 March?
"""
PAGES["Apple Mail on iOS, a forward"] = """
Subject: Fwd: Interview
<html><body dir="auto">Can you do this?<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div
dir="ltr"><br>Begin forwarded message:<br><br></div><blockquote type="cite"><div dir="ltr"><b>From:</b> Ines Prado
&lt;ines@corvane.example&gt;<br><b>Date:</b> 3 March 2025 at 10:12:05 GMT<br><b>To:</b> Sam Oakes
&lt;sam@agency.example&gt;<br><b>Subject:</b> <b>Interview</b><br><br></div></blockquote><blockquote type="cite"><div
dir="ltr">\ufeffThursday 6 March at 15:00, please.</div></blockquote></body></html>
===
o Can you do this?
d Sent from my iPhone
f Begin forwarded message:
f From: Ines Prado <ines@corvane.example>
f Date: 3 March 2025 at 10:12:05 GMT
f To: Sam Oakes <sam@agency.example>
f Subject: Interview
f Thursday 6 March at 15:00, please.
"""
PAGES["Thunderbird, bottom posting"] = """
<html><head></head><body><div class="moz-cite-prefix">On 03/03/2025 10:12, Jordan Avery wrote:<br></div><blockquote type="cite"
cite="mid:1@avery.example"><p>Tuesday?</p></blockquote><p>Yes, at 14:00.</p><pre class="moz-signature" cols="72">--&#32;
Priya Raman
Brightwell</pre></body></html>
===
q On 03/03/2025 10:12, Jordan Avery wrote:
q Tuesday?
o Yes, at 14:00.
s --
s Priya Raman
s Brightwell
"""
PAGES["Thunderbird, a forward"] = """
Subject: Fwd: Interview
<p>Please confirm.</p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table
class="moz-email-headers-table" cellspacing="0"><tbody><tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">Subject:
</th><td>Interview</td></tr><tr><th>Date: </th><td>Mon, 3 Mar 2025 10:12:05 +0000</td></tr><tr><th>From: </th><td>Ines Prado
&lt;ines@corvane.example&gt;</td></tr><tr><th>To: </th><td>Sam Oakes
&lt;sam@agency.example&gt;</td></tr></tbody></table><br><br><p>Thursday 6 March at 15:00, please.</p></div>
===
o Please confirm.
f -------- Forwarded Message --------
f Subject: Interview
f Date: Mon, 3 Mar 2025 10:12:05 +0000
f From: Ines Prado <ines@corvane.example>
f To: Sam Oakes <sam@agency.example>
f Thursday 6 March at 15:00, please.
"""
PAGES["Yahoo"] = """
<html><body><div class="ydp1yahoo-style-wrap" style="font-size:13px;"><div dir="ltr" data-setdir="false">Tuesday is
fine.</div><div><br></div></div><div id="yahoo_quoted_1234567890" class="yahoo_quoted"><div style="font-size:13px;color:#26282a;"><div>On
Monday, 3 March 2025 at 10:12:05 GMT, Jordan Avery &lt;jordan@avery.example&gt;
wrote:</div><div><br></div><div>Tuesday?</div></div></div></body></html>
===
o Tuesday is fine.
q On Monday, 3 March 2025 at 10:12:05 GMT, Jordan Avery <jordan@avery.example> wrote:
q Tuesday?
"""
PAGES["Proton, with its own line"] = """
<div style="font-family: Arial, sans-serif; font-size: 14px;">Tuesday is fine.</div><div
class="protonmail_signature_block" style="font-family: Arial;"><div class="protonmail_signature_block-user
protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">Sent with <a target="_blank"
href="https://proton.example/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Monday, March 3rd, 2025 at
10:12, Jordan Avery &lt;jordan@avery.example&gt; wrote:<br><blockquote class="protonmail_quote"
type="cite">Tuesday?</blockquote></div>
===
o Tuesday is fine.
d Sent with Proton Mail <https://proton.example/> secure email.
q On Monday, March 3rd, 2025 at 10:12, Jordan Avery <jordan@avery.example> wrote:
q Tuesday?
"""
PAGES["Proton, a forward"] = """
Subject: Fw: Interview
<div>Please confirm.</div><div class="protonmail_quote">------- Forwarded Message -------<br>From: Ines Prado
&lt;ines@corvane.example&gt;<br>Date: On Monday, March 3rd, 2025 at 10:12<br>Subject: Interview<br>To: Sam Oakes
&lt;sam@agency.example&gt;<br><br><blockquote class="protonmail_quote" type="cite"><div>Thursday 6 March at 15:00,
please.</div></blockquote></div>
===
o Please confirm.
f ------- Forwarded Message -------
f From: Ines Prado <ines@corvane.example>
f Date: On Monday, March 3rd, 2025 at 10:12
f Subject: Interview
f To: Sam Oakes <sam@agency.example>
f Thursday 6 March at 15:00, please.
"""
PAGES["Samsung"] = """
<html><body><div dir="auto">Tuesday is fine.</div><div><br></div><div id="composer_signature" dir="auto"><div
style="font-size:12px;color:#575757" dir="auto">Sent from my Galaxy</div></div><div><br></div><div><br></div><div align="left"
dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: Jordan Avery
&lt;jordan@avery.example&gt; </div><div>Date: 03/03/2025  10:12  (GMT+00:00) </div><div>To: Priya Raman
&lt;priya@brightwell.example&gt; </div><div>Subject: Interview
</div><div><br></div></div><div>Tuesday?</div></body></html>
===
o Tuesday is fine.
d Sent from my Galaxy
a -------- Original message --------
a From: Jordan Avery <jordan@avery.example>
a Date: 03/03/2025 10:12 (GMT+00:00)
a To: Priya Raman <priya@brightwell.example>
a Subject: Interview
q Tuesday?
"""
PAGES["GMX and web.de"] = """
<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Dienstag passt.</div><div>&nbsp;<div
name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px
0;"><b>Gesendet:</b>&nbsp;Montag, 03. März 2025 um 10:12 Uhr<br><b>Von:</b>&nbsp;"Jordan Avery"
&lt;jordan@avery.example&gt;<br><b>An:</b>&nbsp;jana@halden.example<br><b>Betreff:</b>&nbsp;Einladung</div><div
name="quoted-content">Passt Dienstag?</div></div></div></div></body></html>
===
o Dienstag passt.
q Gesendet: Montag, 03. März 2025 um 10:12 Uhr
q Von: "Jordan Avery" <jordan@avery.example>
q An: jana@halden.example
q Betreff: Einladung
q Passt Dienstag?
"""
PAGES["Zoho"] = """
<div style="font-family: Verdana; font-size: 10pt;"><div>Tuesday is fine.</div><div id="Zm-_Id_-Sgn" data-zbluepencil-ignore="true"
data-sigid="1"><div>Priya</div></div><div><br></div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204);
height: 0px; margin-top: 10px; line-height: 0px;"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div><br></div><div
id="Zm-_Id_-Sgn1">---- On Mon, 03 Mar 2025 10:12:05 +0000 <b>Jordan Avery &lt;jordan@avery.example&gt;</b> wrote
---</div><div><br></div><blockquote id="blockquote_zmail" style="margin:
0px;"><div>Tuesday?</div></blockquote></div></div>
===
o Tuesday is fine.
o Priya
q ---- On Mon, 03 Mar 2025 10:12:05 +0000 Jordan Avery <jordan@avery.example> wrote ---
q Tuesday?
"""
PAGES["Fastmail"] = """
<html><head><style type="text/css">p.MsoNormal,p.MsoNoSpacing{margin:0}</style></head><body><div>Tuesday is
fine.<br></div><div><br></div><div>On Mon, 3 Mar 2025, at 10:12 AM, Jordan Avery wrote:<br></div><blockquote type="cite" id="qt"
style=""><div>Tuesday?<br></div></blockquote><div><br></div></body></html>
===
o Tuesday is fine.
a On Mon, 3 Mar 2025, at 10:12 AM, Jordan Avery wrote:
q Tuesday?
"""
PAGES["Spark"] = """
<html xmlns="http://www.w3.org/1999/xhtml"><body><div name="messageBodySection"><div dir="auto">Tuesday is fine.</div></div><div
name="messageSignatureSection"><br/>Priya</div><div name="messageReplySection">On 3 Mar 2025 at 10:12 +0000, Jordan Avery
&lt;jordan@avery.example&gt;, wrote:<br/><blockquote type="cite" style="border-left-color: grey;"
class="spark_quote">Tuesday?</blockquote></div></body></html>
===
o Tuesday is fine.
s --
s Priya
q On 3 Mar 2025 at 10:12 +0000, Jordan Avery <jordan@avery.example>, wrote:
q Tuesday?
"""
PAGES["Superhuman"] = """
<html><body><div class="">Tuesday is fine.</div><br/><div class="gmail_signature">Sent via <a
href="https://sprh.mn.example/?vip=p">Superhuman</a></div><br/><div class="gmail_quote"><div
class="sh-attribution">On Mon, Mar 03, 2025 at 10:12 AM, Jordan Avery <span dir="ltr">&lt;<a>jordan@avery.example</a>&gt;</span>
wrote:<br/></div><blockquote class="gmail_quote sh-color-black"><div>Tuesday?</div></blockquote></div></body></html>
===
o Tuesday is fine.
s --
s Sent via Superhuman <https://sprh.mn.example/>
q On Mon, Mar 03, 2025 at 10:12 AM, Jordan Avery <jordan@avery.example> wrote:
q Tuesday?
"""
PAGES["Orange webmail"] = """
<html><body><p>Mardi nous convient.</p><p>&nbsp;</p><blockquote style="padding-left: 5px; margin-left: 5px; border-left:
#ff0000 2px solid;">&gt; Message du 03/03/25 10:12<br/>&gt; De : "Jordan Avery" &lt;jordan@avery.example&gt;<br/>&gt; A :
claire@lumiere.example<br/>&gt; Copie à : <br/>&gt; Objet : Entretien<br/>&gt; <br/>&gt; Mardi ?</blockquote></body></html>
===
o Mardi nous convient.
q Message du 03/03/25 10:12
q De : "Jordan Avery" <jordan@avery.example>
q A : claire@lumiere.example
q Copie à :
q Objet : Entretien
q Mardi ?
"""
PAGES["Zimbra and Free"] = """
<html><body><div style="font-family: arial; font-size: 12pt"><div>Mardi nous convient.</div><div><br></div><hr
id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Jordan Avery"
&lt;jordan@avery.example&gt;<br><b>À: </b>"Claire" &lt;claire@lumiere.example&gt;<br><b>Envoyé: </b>Lundi 3 Mars 2025
10:12:05<br><b>Objet: </b>Entretien<br></div><div data-marker="__QUOTED_TEXT__"><div>Mardi ?</div></div></div></body></html>
===
o Mardi nous convient.
a ________________________________
a De: "Jordan Avery" <jordan@avery.example>
a À: "Claire" <claire@lumiere.example>
a Envoyé: Lundi 3 Mars 2025 10:12:05
a Objet: Entretien
q Mardi ?
"""
PAGES["Roundcube"] = """
<html><body style="font-size: 10pt"><p>Tuesday is fine.</p><p id="reply-intro">On 2025-03-03 10:12, Jordan Avery
wrote:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"><div
class="pre">Tuesday?</div></blockquote></body></html>
===
o Tuesday is fine.
q On 2025-03-03 10:12, Jordan Avery wrote:
q Tuesday?
"""
PAGES["Front, Missive and help desks"] = """
<div>Tuesday is fine.</div><div class="front-signature">Priya<br>Brightwell</div><br><div class="front-blockquote"><div>On March 3,
2025 at 10:12 AM GMT <a href="mailto:jordan@avery.example">jordan@avery.example</a> wrote:</div><blockquote
type="cite">Tuesday?</blockquote></div>
===
o Tuesday is fine.
s --
s Priya
s Brightwell
q On March 3, 2025 at 10:12 AM GMT jordan@avery.example wrote:
q Tuesday?
"""
PAGES["an answer that a server made safe: a banner above, a footer below"] = """
<html><body><div style="background-color:#FFEB9C; width:100%; border:1pt solid #9C6500; padding:2pt;"><span
style="color:#9C6500">CAUTION:</span> This email originated from outside of the organization. Do not click links unless you
recognize the sender.</div><br><div><p>Tuesday is fine.</p></div><hr><p style="font-size:9px">This message is confidential and
intended only for the named recipient. If you received it in error please delete it and notify the sender.</p></body></html>
===
d CAUTION: This email originated from outside of the organization. Do not click links unless you recognize the sender.
o Tuesday is fine.
d ________________________________
d This message is confidential and intended only for the named recipient. If you received it in error please delete it and notify the sender.
"""
