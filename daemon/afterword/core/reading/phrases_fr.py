"""How French-speaking employers put things; folded: no accents."""

from __future__ import annotations

from afterword.core.reading.cues import Cue, Phrases

# A phrase a line is easier to read and to sort than what a formatter makes of it.
# fmt: off
PHRASES: Phrases = {
    Cue.JOB: (
        (1, r"(poste|candidat\w*|recrut\w*|ressources humaines|rh|cv|lettre de motivation|embauche|stage|alternance|cdi|cdd)"),
    ),
    Cue.APPLIED: (
        (2, r"(votre|ta|de votre) (candidature|dossier)"),
        (2, r"(candidature|postule\w*|candidat\w*) (pour|au|a|comme|sur|en tant)"),
        (1, r"(au|le|pour le|du|ce) poste (de|d')"),
        (1, r"(votre|ton) (profil|interet|parcours|cv)"),
    ),
    Cue.INTERVIEW: ((2, r"(entretiens?|entrevue|pre-?qualification|visio-?entretien)"),),
    Cue.TALK: (
        (1, r"(echange\w*|rencontre\w*|appel|rendez-vous|rdv|visioconference|visio|discuter|discussion|reunion|vous rencontrer)"),
    ),
    Cue.ASK: (
        (2, r"(vos|tes|de vos|quelles?) ~3 (disponibilites?|creneaux|dispos?)"),
        (2, r"(seriez|serais|etes|es|seriez)-?(vous|tu)? ~2 (disponible|libre|dispo)"),
        (2, r"(quel|lequel|quels|quelle) ~6 (convient|conviendrait|conviennent|arrange|prefere\w*|convenir)"),
        (2, r"(vous|te) (conviendrait|convient|irait|conviennent|va)"),
        (2, r"(choisir|reserver|proposer|indiquer|selectionner|choisissez|reservez|communiquer) ~6 (creneau\w*|horaires?|dates?|disponibilites?|rendez-vous)"),
        (2, r"(creneaux|horaires|dates) (suivants?|suivantes?|possibles?|disponibles?|ci-dessous)"),
        (2, r"(souhait\w*|aimer\w*|voudr\w*|serions|ravi\w*|proposons?) ~6 (rencontrer|echanger|inviter|convier|entretien|faire connaissance)"),
        (1, r"(invit\w*|convi\w*) ~6 (entretien|echange|rencontre)"),
    ),
    Cue.FIXED: (
        (3, r"(confirm\w*) ~8 (entretien|rendez-vous|rdv|creneau|rencontre|echange)"),
        (3, r"(entretien|rendez-vous|rdv|rencontre|echange) ~8 (est|aura|a ete|se tiendra|se deroulera|sera) ~6 (confirm\w*|lieu|fix\w*|program\w*|planifi\w*|prevu\w*)?"),
        (3, r"(aura lieu|se tiendra|se deroulera|est fixe|est prevu)"),
        (2, r"(hate de vous|au plaisir de|plaisir de vous|nous vous attend\w*|vous recevr\w*|vous rencontrerez|vous serez recu\w*|a (lundi|mardi|mercredi|jeudi|vendredi|demain))"),
        (2, r"(rappel\w*) ~6 (entretien|rendez-vous|rdv)"),
        (1, r"(date|heure|lieu|horaire|quand|ou|interlocuteurs?|participants?) ?:"),
        (2, r"(vous convions|vous invitons|vous attendons|on se retrouve|on se voit|c'est note)"),
    ),
    Cue.MOVE: (
        (3, r"(report\w*|decal\w*|deplac\w*|repouss\w*|(?<!d')avanc(er|e|ee|ons)|reprogramm\w*|replanifi\w*)"),
        (3, r"(nouve(l|lle|au|aux)|autre|nouvel) (date|horaire|creneau|heure|creneaux|rendez-vous|dates)"),
        (2, r"(au lieu (de|du)|a la place)"),
    ),
    Cue.CANCEL: ((3, r"(annul\w*|n'aura pas lieu|ne (pourra|peut|va) ~3 avoir lieu|supprim\w*)"),),
    Cue.PAST: (
        (2, r"(merci|remerci\w*) ~9 (entretien|echange|temps|rencontre|venue|deplacement|visite|accorde)"),
        (2, r"(suite a|apres|lors de) (notre|votre|l') ?~3 (entretien\w*|echange\w*|rencontre|rendez-vous|visite)"),
        (2, r"(ravi\w*|plaisir|heureu\w*) ~3 (d'avoir|de vous avoir|d'echanger|de vous rencontrer)"),
    ),
    Cue.OFFER: (
        (3, r"(plaisir|ravi\w*|heureu\w*|joie|souhait\w*) ~6 (proposer|offrir|faire une (proposition|offre)|annoncer que vous|confirmer votre (embauche|recrutement)|vous compter|vous accueillir)"),
        (3, r"(promesse d'embauche|proposition d'embauche|offre d'embauche|lettre d'engagement|contrat de travail|proposition de contrat|votre embauche)"),
        (3, r"(avons|ai) ~3 (decide|choisi) de (vous|retenir votre)|votre candidature a ete retenue|rejoindre (notre|l')? ?equipe"),
        (2, r"(felicitations|bienvenue)"),
    ),
    Cue.REJECT: (
        (3, r"(ne|n') ?(pouvons|pourrons|avons|pouvoir|donnerons|sera|a|souhaitons|allons) ~9 (suite|retenu\w*|favorable\w*|poursuivre|retenir|selectionne\w*)"),
        (3, r"(pas|ne pas) ~4 (donner (une )?suite|retenir|ete retenu\w*|retenu\w*|poursuivre|suite favorable|en mesure de)"),
        (3, r"(suite (favorable|negative|defavorable)|reponse (negative|defavorable)|n'a (malheureusement )?pas ete retenu\w*)"),
        (3, r"(autre|d'autres|un autre|une autre) (candidat\w*|profils?|candidatures?) ~8 (retenu\w*|correspond\w*|choisi\w*|plus|privilegi\w*|mieux)?"),
        (3, r"(poste|recrutement) ~5 (pourvu|gele|annule|suspendu|supprime|abandonne)"),
        (2, r"(souhait\w*) ~6 (succes|reussite|bonne continuation|chance|bonne chance) ~6 (recherches?|suite|projets?|continuation|demarches)?"),
        (2, r"(bonne continuation|le regret|regrett\w*|nous regrettons|au regret)"),
        (1, r"(malheureusement|apres (reflexion|etude|examen|mure reflexion))"),
    ),
    Cue.TASK: (
        (3, r"(test (technique|en ligne|de|psychotechnique|ecrit)|exercice|etude de cas|cas pratique|questionnaire|mise en situation|evaluation en ligne|tests en ligne)"),
        (2, r"(realiser|completer|effectuer|remplir|rendre|renvoyer|passer|soumettre) ~6 (test\w*|exercice|questionnaire|cas|evaluation|avant)"),
    ),
    Cue.STATUS: (
        (3, r"(reviendrons|reviendrai|revenons|reviens|recontacter\w*|tiendrons|tiendrai|donnerons|ferons|communiquer\w*) ~6 (vers vous|informe\w*|une reponse|retour|decision|au courant|reponse)"),
        (3, r"(toujours|encore|actuellement) ~4 (en cours|a l'etude|examin\w*|etudi\w*|en discussion|en train)"),
        (3, r"(decision|reponse|retour) ~9 (d'ici|avant|sous|prise|semaine|prochain\w*|courant|fin)"),
        (2, r"(patience|prend plus de temps|un peu plus de temps|point d'etape|point sur|retard)"),
    ),
    Cue.RECEIVED: (
        (3, r"(bien recu|avons recu|bonne reception|accus\w* (de )?reception|confirm\w* (la )?(bonne )?reception) ~6 (candidature|cv|dossier|message)?"),
        (3, r"(merci|remercions) ~6 (votre candidature|avoir postule|d'avoir postule|avoir candidate)"),
        (3, r"candidature ~6 (a bien ete|a ete|est bien) (recue|enregistree|prise en compte|transmise|parvenue)"),
        (2, r"(etudi\w*|examin\w*) ~6 (attention|candidature|profil|equipe)"),
    ),
    Cue.REPLY: (
        (2, r"(merci|remerci\w*) ~3 (pour )?(votre|ton|de votre) ~2 (message|mail|courriel|reponse|mot|retour)"),
        (2, r"(pretentions salariales|preavis|justificatifs?|pieces? (d'identite|jointes)|references|diplomes?|attestation|frais de (deplacement|transport)|remboursement|votre question)"),
        (2, r"(transmettre|envoyer|faire parvenir|fournir|communiquer) ~6 (documents?|justificatifs?|copie|references|diplomes?|pretentions|coordonnees)"),
    ),
    Cue.OUTREACH: (
        (3, r"(votre|ton) (profil|parcours|experience) ~6 (attir\w*|interess\w*|retenu mon|interpell\w*|correspond\w*)|tombe\w* sur (votre|ton) profil"),
        (3, r"(seriez-vous|serais-tu|etes-vous|es-tu) ~3 (ouvert\w*|interesse\w*|a l'ecoute|en recherche|en poste)"),
        (2, r"(opportunite|nouvelle opportunite|pour (le compte de|un|l'un de) (mes|nos|mon|notre)? ?clients?|cabinet de recrutement|chasseu\w*)"),
    ),
    Cue.AUTO: (
        (3, r"(absen(t|te|ce)|en conges?|hors du bureau|conge (maternite|parental|maladie))"),
        (3, r"(reponse automatique|message automatique|reponse d'absence)"),
        (2, r"(de retour|mon retour|en cas d'urgence|ne fais plus partie|quitte (la societe|l'entreprise))"),
    ),
    Cue.BULK: (
        (3, r"(desabonn\w*|desinscri\w*|newsletter|infolettre|alerte emploi|offres d'emploi (pour|qui)|nouvelles offres|webinaire|promotion|code promo)"),
        (2, r"(enquete de satisfaction|votre avis|code de verification|mot de passe)"),
    ),
    Cue.ELSEWHERE: (
        (3, r"(dentiste|medecin|docteur|cabinet medical|consultation|ordonnance|vaccin\w*|doctolib|kine\w*|ophtalmo\w*|patient\w*|hopital)"),
        (3, r"(livraison|colis|commande|chauffage|technicien|garage|revision|installation|fibre|compteur|plombier|depannage)"),
        (3, r"(pret|credit|banque|assurance|location|logement|appartement|bailleur|proprietaire|locataire|visite de|loyer|colocation|agence immobiliere|dossier de location)"),
        (3, r"(podcast|journaliste|emission|etude|panel|ambassade|prefecture|visa|ecole|mairie|association|coiff\w*|controle technique|titre de sejour|inscription|formation)"),
    ),
    Cue.OBSERVER: ((3, r"(bonne chance|croise les doigts|comment s'est passe)"),),
    Cue.OLD: ((2, r"(initialement|prevu\w*|au lieu|ancien\w*|de demain|contraint\w*|report\w*|annul\w*|qui etait)"),),
    Cue.DEADLINE: ((2, r"(avant|d'ici|au plus tard|jusqu'au|sous|date limite)"),),
    Cue.LATER: ((2, r"(si|en cas de|le cas echeant|eventuel\w*|par la suite|si votre)"),),
}
# fmt: on
