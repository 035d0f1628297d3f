"""How German-speaking employers put things; folded: no umlauts (``ü`` is ``u``), ``ß`` is ``ss``."""

from __future__ import annotations

from afterword.core.reading.cues import Cue, Phrases

_INTERVIEW = r"(vorstellungsgesprach\w*|bewerbungsgesprach\w*|kennenlerngesprach\w*|interview\w*|erstgesprach\w*|zweitgesprach\w*|telefoninterview\w*|videointerview\w*|fachgesprach\w*|auswahlgesprach\w*|jobinterview\w*)"
_MEETING = r"(gesprach\w*|termin\w*|telefonat\w*|videocall|videokonferenz|austausch|treffen|call)"

# A phrase a line is easier to read and to sort than what a formatter makes of it.
# fmt: off
PHRASES: Phrases = {
    Cue.JOB: (
        (1, r"(stelle|position|stellenausschreibung|vakanz|ausbildung|praktikum|werkstudent\w*|traineeship)"),
        (1, r"(bewerb\w*|kandidat\w*|personalabteilung|personalwesen|personalreferent\w*|recruiting|recruiter\w*|arbeitgeber|lebenslauf|anschreiben|gehaltsvorstellung\w*|eintrittstermin)"),
    ),
    Cue.APPLIED: (
        (2, r"(ihre|deine|ihrer|deiner|ihren|euren) (bewerbung\w*|kandidatur|bewerbungsunterlagen)"),
        (2, r"(beworben|bewerbung (als|fur|um|auf))"),
        (1, r"(ihr|dein|ihrem|deinem) (interesse|profil|lebenslauf|werdegang)"),
        (1, r"(stelle|position|rolle) (als|der|des|im|\W)"),
    ),
    Cue.INTERVIEW: ((2, _INTERVIEW), (1, r"(personlich kennenlernen|kennenlernen|kennen lernen|kennenzulernen)")),
    Cue.TALK: ((1, _MEETING),),
    Cue.ASK: (
        (2, r"(welcher|welchen|welche) ~2 (termin\w*|tag|zeit\w*|uhrzeit|vorschlag|davon) ~4 (passt|passen|zusagt|lieber|recht|moglich|am besten)"),
        (2, r"(folgende|diese|mehrere|verschiedene|mogliche) (termin\w*|zeitfenster|terminvorschlage|zeiten)"),
        (2, r"(passt|passen|wurde|wurden|ware|waren|konnten|konntest|hatten|hattest|haben) (es |sie |du |ihnen |dir )~8 (passen|zeit|recht|moglich|einrichten|lust|um|uhr|woche|tag)"),
        (2, r"(nennen|teilen|schicken|senden|geben|mitteilen|lassen|sagen|schreiben) (sie |uns |mir |bitte |du )~8 (termin\w*|verfugbarkeit\w*|zeitfenster|passt|passen|wann|zeiten|moglichkeiten)"),
        (2, r"(termin|slot|zeitfenster|zeit) ~4 (auswahlen|aussuchen|wahlen|buchen|vereinbaren|vorschlagen|abstimmen|reservieren|finden)"),
        (2, r"(wahlen|buchen|wahle|buche|suchen) (sie |dir |sich )?~4 (termin|slot|zeitfenster|zeit)"),
        (2, r"(mochten|wurden|wollen|mochte|wurde) (wir |ich |sie |dich )?~6 (gerne?|gern|naher|personlich)? ?~4 (kennenlernen|kennen lernen|einladen|sprechen|austauschen|unterhalten)"),
        (2, r"wann ~4 (passt|zeit|verfugbar|konnten|konntest|moglich|erreichbar)"),
        (1, r"(laden|einladen|einladung) ~9 (gesprach|vorstellungsgesprach|interview|kennenlernen)"),
        (1, r"terminvorschlag\w*"),
    ),
    Cue.FIXED: (
        (3, r"halten wir ~8 fest"),
        (2, r"(wird|werden|rufe|ruft) (sie|dich) ~1 (anrufen|an)"),
        (3, r"(bestatig\w*) ~8 (termin|gesprach|vorstellungsgesprach|interview|\w*gesprach\w*)"),
        (3, r"(termin|gesprach|\w*gesprach|interview) ~6 (ist|wird|wurde|findet|steht) ~8 (bestatigt|vereinbart|statt|geplant|angesetzt|fest|gebucht|eingetragen)"),
        (3, r"findet ~12 statt"),
        (3, r"(laden|lade|einladen) ~14 (am|um|fur den|fur) (montag|dienstag|mittwoch|donnerstag|freitag|\d+)"),
        (2, r"(freuen|freue) (uns |mich |wir |ich )?(uns |mich )?(sehr )?(auf (sie|dich|das|unser|ihren|den|ein|euch)|sie|dich)"),
        (2, r"(erinner\w*) ~8 (termin|gesprach|\w*gesprach|interview|morgen)"),
        (2, r"(bis dann|bis morgen|bis dienstag|bis montag|bis mittwoch|bis donnerstag|bis freitag|wir sehen uns|wir sprechen uns)"),
        (2, r"(gesprachspartner\w*|ansprechpartner vor ort|das gesprach fuhren|teilnehmer) ?"),
        (2, r"(melden sie sich|kommen sie) ~4 (am empfang|an der pforte|empfang|pforte|bitte)"),
        (1, r"(datum|uhrzeit|ort|wann|wo|termin|zeit|treffpunkt) ?:"),
        (1, r"(ihr|dein|unser|unseren|unserem) ~2 (gesprach|termin|vorstellungsgesprach|interview)"),
    ),
    Cue.MOVE: (
        (3, r"(verschieb\w*|verschoben|verleg\w*|terminverschiebung|terminanderung|umbuch\w*|vorverleg\w*|vorziehen|verlegt|zu verschieben|zu verlegen)"),
        (3, r"(neuer|neuen|geanderter|neue|alternativer|ersatz) ?(termin|termine|uhrzeit|zeit|zeitpunkt|terminvorschlag)"),
        (2, r"(stattdessen|ersatztermin|ausweichtermin|anderen termin|anderer termin)"),
    ),
    Cue.CANCEL: (
        (3, r"(absag\w*|abgesagt|storn\w*|entfall\w*|entfallt|ausfall\w*|fallt ~4 aus|nicht stattfinden|abzusagen)"),
    ),
    Cue.PAST: (
        (2, r"(danke\w*|dank) ~9 (gesprach|vorstellungsgesprach|interview|zeit|besuch|austausch|kennenlernen|treffen)"),
        (2, r"(nach|seit|in|aus) (unserem|ihrem|dem|deinem) ~3 (gesprach\w*|\w*gesprach\w*|interview\w*|treffen|termin)"),
        (2, r"(hat|haben) ~5 (gefreut|gefallen|kennengelernt|gesprochen)"),
        (1, r"(gestern|letzte woche|vergangene woche|neulich)"),
    ),
    Cue.OFFER: (
        (3, r"(freuen|freue|mochten|konnen|durfen|wurden) ~9 (stelle|position|vertrag|job|arbeitsvertrag|festanstellung|zusage|zusammenarbeit) ~6 (anbieten|anzubieten|zuzusagen|anbieten zu konnen|mitteilen|unterbreiten)"),
        (3, r"(vertragsangebot\w*|arbeitsvertrag\w*|jobangebot|stellenangebot (fur sie|als)|zusage (fur|zu|als))"),
        (3, r"(haben uns fur (sie|dich) entschieden|mochten (sie|dich) ~4 einstellen|ihnen ~8 anbieten|dir ~8 anbieten)"),
        (2, r"(herzlichen gluckwunsch|willkommen (im team|an bord)|gratul\w*)"),
    ),
    Cue.REJECT: (
        (3, r"(leider|bedauer\w*) ~12 (absag\w*|absage|nicht berucksichtig\w*|anderen|andere|nicht weiter|mitteilen|nicht in|nicht moglich|keine|nicht (anbieten|zusagen|entsprechen))"),
        (3, r"(fur|mit) (einen|eine|andere\w*|einem|einer|anderen) ?(anderen|andere|anderer)? ?(bewerber\w*|kandidat\w*|kandidatin|mitbewerber\w*|person) ~4 (entschieden|fortsetzen|fortzufahren|fortfahren|besetzt|weitermachen|den vorzug)?"),
        (3, r"(nicht|nicht mehr) ~3 (berucksichtigen|berucksichtigt|in die engere|weiterverfolgen|in betracht|weiter verfolgen|fortfuhren|fortsetzen|anbieten konnen|zum zuge)"),
        (3, r"(stelle|position|vakanz) ~5 (bereits|inzwischen|mittlerweile|intern|anderweitig|nicht mehr|nun|schon) ~3 (besetzt|vergeben|besetzen|gestrichen|zuruckgezogen)"),
        (3, r"(keine (zusage|positive|gunstigere)|eine absage|einstellungsstopp|absage (erteilen|geben|ubermitteln|zu ihrer))"),
        (2, r"(weiteren|zukunft|weiterer|beruflichen|weiterhin|weitere) ~6 (weg|lebensweg|alles gute|viel erfolg|erfolg|suche|werdegang)"),
        (2, r"(alles gute|viel erfolg) ~6 (fur|bei|auf) (ihre|ihren|deine|deinen|die|der|ihrer|deiner|ihrem|dem)"),
        (1, r"(leider|bedauern|bedauerlicherweise)"),
        (1, r"(nach (sorgfaltiger|reiflicher|eingehender) ?(prufung|uberlegung|abwagung|uberlegungen)?)"),
        (1, r"(bewerberpool|talentpool|vielzahl)"),
    ),
    Cue.TASK: (
        (3, r"(online-?test\w*|eignungstest\w*|einstellungstest\w*|probeaufgabe\w*|arbeitsprobe\w*|fallstudie\w*|coding-?challenge|programmieraufgabe\w*|testaufgabe\w*|fragebogen|online-?assessment\w*|aufgabe\w*)"),
        (2, r"(bearbeit\w*|losen|ausfullen|absolvier\w*|einreich\w*|durchfuhr\w*) ~9 (test|aufgabe|fragebogen|bis|fragen|assessment)"),
        (2, r"(test|aufgabe|fragebogen|fragen|assessment) ~9 (bearbeit\w*|losen|ausfullen|absolvier\w*|einreich\w*|zuruck\w*)"),
    ),
    Cue.STATUS: (
        (3, r"(kurz )?zum stand|(horst|horen sie) ~6 von (mir|uns)"),
        (3, r"(melden|melde) (wir |ich )?(uns|mich) ~9 (bis|spatestens|in den|innerhalb|sobald|nachste|kommende|ende|anfang|zeitnah|wieder)"),
        (3, r"(entscheidung|ruckmeldung|bescheid|antwort) ~9 (bis|spatestens|innerhalb|nachste\w*|kommende\w*|ende|anfang|verzoger\w*|gefallen|getroffen|noch|geben|dauert)"),
        (3, r"(noch|weiterhin|derzeit|aktuell|momentan) ~6 (gesprache|prufung|auswahlverfahren|im verfahren|bewerbungen|auswahl|abstimmung|in bearbeitung|sichten)"),
        (3, r"(zwischenstand|zwischenbescheid|zwischenmeldung|kurzes update|sachstand|zwischenstandsmeldung)"),
        (2, r"(geduld|verzoger\w*|etwas langer|noch etwas zeit|dauert noch)"),
    ),
    Cue.RECEIVED: (
        (3, r"(eingang\w*|eingegangen|erhalten) ~6 (bewerbung|unterlagen|bewerbungsunterlagen|eingegangen|bestatig\w*)?"),
        (3, r"(bewerbung\w*|unterlagen) ~9 (erhalten|eingegangen|eingang|bekommen|angekommen)"),
        (3, r"(vielen dank|danke|herzlichen dank|bedanken) ~3 (fur|uns fur) (ihre|deine) (bewerbung\w*|online-?bewerbung|unterlagen)"),
        (3, r"(eingangsbestatigung|bewerbungseingang)"),
        (2, r"(pruf\w*|sicht\w*) ~6 (sorgfaltig|unterlagen|bewerbung|sie|nun|in ruhe)"),
    ),
    Cue.REPLY: (
        (2, r"(ruckfrage|ihre frage|ihre fragen|deine frage|gehaltsvorstellung\w*|eintrittstermin|kundigungsfrist|zeugnis\w*|reisekosten|fahrtkosten|nachweis\w*|referenzen|arbeitserlaubnis)"),
        (2, r"(danke|dank) ~4 (ihre|deine|die) ~2 (nachricht|mail|e-mail|ruckmeldung|zeilen|antwort)"),
        (2, r"(fehlt|fehlen|benotigen|brauchen|senden|reichen|schicken) ~9 (unterlagen|zeugnis\w*|angabe\w*|nachweis\w*|kopie|bescheinigung\w*|formular)"),
    ),
    Cue.OUTREACH: (
        (3, r"(auf (dein|ihr|ihrem|deinem) ~2 (profil|lebenslauf)\w* ~4 (aufmerksam|gestossen|gesehen)?|bin ich auf (dich|sie) (aufmerksam|gestossen))"),
        (3, r"(hattest|hatten|hast|haben|besteht|ware|wecken) ~3 (interesse|lust) ~4 (austausch|gesprach|kennenzulernen|unverbindlich\w*|position|wechsel|an|auf)"),
        (3, r"(suche|suchen|sucht) (wir|ich|aktuell|derzeit|fur|bei|gerade) ~9 (als|verstarkung|\(m|position|kunden|mandanten|eine|einen)"),
        (2, r"(spannende|neue|offen fur|wechselwillig|beruflich\w* (veranderung|herausforderung)|unverbindlich\w*|mandant\w*|headhunt\w*|personalberat\w*)"),
    ),
    Cue.AUTO: (
        (3, r"(nicht im (buro|haus|hause|dienst)|abwesend|abwesenheit\w*|im urlaub|ausser haus|elternzeit)"),
        (3, r"(automatisch\w* (antwort|nachricht|erzeugt|generiert|generierte|mail|e-mail)|automatische)"),
        (3, r"(nicht mehr (bei|im unternehmen|fur|beschaftigt)|unternehmen verlassen)"),
        (2, r"((wieder|erst) ~5 (erreichbar|im buro|fur sie da|zuruck)|nicht weitergeleitet|in dringenden fallen|zuruck am)"),
    ),
    Cue.BULK: (
        (3, r"(newsletter|abbestellen|abmelden|jobalarm|job-alert|neue jobs|jobs fur (sie|dich)|passende (jobs|stellen)|stellenangebote fur|jetzt bewerben|rabatt|webinar)"),
        (2, r"(umfrage|bewerten sie|bestatigungscode|verifizier\w*|passwort|feedback geben)"),
    ),
    Cue.ELSEWHERE: (
        (3, r"(zahnarzt\w*|arzt|praxis|patient\w*|impf\w*|untersuchung|friseur|sprechstunde|ordination|zahnreinigung|vorsorge\w*|physiotherapie)"),
        (3, r"(kredit\w*|darlehen|versicherung\w*|finanzierung|konto\w*|bankberat\w*|schufa|hypothek)"),
        (3, r"(wohnung\w*|vermieter\w*|mietvertrag|mieter\w*|besichtigung\w*|wg-\w*|miete|hausverwaltung|makler\w*|kaution)"),
        (3, r"(lieferung|paket\w*|sendung|bestellung|wartung|heizung|techniker|handwerker|werkstatt|inspektion|monteur|zustell\w*|reparatur|ablesung|reifenwechsel)"),
        (3, r"(podcast|journalist\w*|redaktion|studie|probanden|umfrage|kfz|fahrschule|burgeramt|standesamt|visum|botschaft|kita|schulplatz|elternabend|verein|tierheim|volkshochschule|kurs\w*|bewerbungstraining|stammtisch)"),
    ),
    Cue.OBSERVER: ((3, r"(viel gluck|daumen|toi toi|wie war (das|dein) (gesprach|interview))"),),
    Cue.OLD: ((2, r"(ursprunglich\w*|bisherig\w*|geplant\w*|alte\w*|statt|vereinbarten?|vom|anstatt|leider)"),),
    Cue.DEADLINE: ((2, r"(bis|spatestens|frist|vor dem|ablauf)"),),
    Cue.LATER: ((2, r"(falls|wenn|sollten sie|sollte|im nachsten schritt|bei interesse|gegebenenfalls|ggf)"),),
}
# fmt: on
