"""Words that jobs are called by, and words that firms are called by, in English, German, French and Spanish."""

from __future__ import annotations

import re

#: What a title ends in. Bounded within words: an endless one must not be read to its end from each of its letters.
NOUN = re.compile(
    r"(?:engineer|developer|analyst|manager|officer|scientist|designer|architect|coordinator|assistant|administrator|consultant|"
    r"specialist|technician|programmer|lead|director|head of|editor|writer|planner|modeller|modeler|paralegal|coder|clerk|steward|"
    r"researcher|associate|executive|advisor|adviser|accountant|nurse|teacher|lecturer|librarian|producer|owner|master|intern|"
    r"trainee|apprentice|partner|representative|support|operator|buyer|controller|auditor|solicitor|lawyer|translator|curator|"
    r"cartographer|statistician|economist|fellow|professor|strategist|supervisor|agent|tester|sre|devops|archivist|chemist|"
    r"actuary|registrar|trainer|instructor|tutor|\w{0,30}ologist|\w{0,30}therapist|pharmacist|barista|surveyor|estimator|bookkeeper|merchandiser|copywriter|"
    r"photographer|illustrator|marketer|ranger|warden|keeper|inspector|examiner|broker|trader|underwriter|porter|carer|baker|mechanic|electrician|"
    r"physicist|driver|chef|secretary|receptionist|\w{0,30}entwickler(?:in)?|\w{0,30}ingenieur(?:in)?|\w{0,30}analyst(?:in)?|\w{0,30}leiter(?:in)?|\w{0,30}architekt(?:in)?|"
    r"\w{0,30}berater(?:in)?|sachbearbeit\w{0,30}|disponent\w{0,30}|konstrukteur\w{0,30}|\w{0,30}meister(?:in)?|erzieher\w{0,30}|\w{0,30}pfleger(?:in)?|\w{0,30}leitung|redakteur\w{0,30}|gestalter\w{0,30}|referent\w{0,30}|\w{0,30}techniker(?:in)?|werkstudent\w{0,30}|\w{0,30}informatiker\w{0,30}|\w{0,30}kaufmann|\w{0,30}kauffrau|mitarbeiter\w{0,30}|\w{0,30}planer(?:in)?|\w{0,30}manager(?:in)?|"
    r"ingénieure?|développeu(?:r|se)|chef(?:fe)? de|responsable|analyste|technicien(?:ne)?|chargée? de|contrôleu(?:r|se)|graphiste|rédact(?:eur|rice)|technicien(?:ne)?|vendeu(?:r|se)|infirmi(?:er|ère)|assistant[e]?|consultante?|comptable|"
    r"ingenier[oa]|desarrollador\w{0,30}|analista|técnic[oa]|gestor[a]?|jefe|jefa|programador[a]?|diseñador[a]?|científic[oa]|asesor[a]?|administrativ[oa])",
    re.IGNORECASE,
)
#: More words that a title may end in: signs for the tagger, too common to stand for a title by themselves.
_MORE = r"chef|cook|waiter|waitress|bartender|cashier|cleaner|gardener|joiner|carpenter|plumber|welder|fitter|machinist|bricklayer|roofer|painter|labourer|supervisor|server|steward|host|concierge|butcher|brewer|farmer|herds\w{1,10}|milker|shepherd|forester|gamekeeper|groom|keyholder|stylist|tailor|machinist|midwife|paramedic|dentist|optometrist|radiographer|doctor|clinician|vet|psychologist|counsellor|counselor|practitioner|worker|warden|caretaker|janitor|picker|packer|loader|dispatcher|planner|scheduler|merchandiser|florist|jeweller|upholsterer|conservator|restorer|technologist|rigger|animator|artist|musician|cellist|organist|conductor|arranger|dramaturg|dean|provost|bursar|registrar|chaplain|headteacher|principal|postdoc|reader|demonstrator|invigilator|marshal|guard|pilot|steersman|skipper|deckhand|captain|head|deputy|chief|president|chair|clerk|typist|mgr|dev|eng|hcsw|chauffeur|analyste|verkäufer\w{0,4}|köch\w{0,4}|koch|kraft|\w{0,30}kraft|\w{0,30}fachkraft|bäcker\w{0,4}|tischler\w{0,4}|schreiner\w{0,4}|schlosser\w{0,4}|elektriker\w{0,4}|fahrer\w{0,4}|\w{0,30}wart|\w{0,30}assistenz|\w{0,30}assistent\w{0,4}|volontär\w{0,4}|lektor\w{0,4}|\w{0,30}helfer\w{0,4}|\w{0,30}schreiber\w{0,4}|arzt|ärztin|hebamme|lehrkraft|lehrer\w{0,4}|\w{0,30}betreuer\w{0,4}|\w{0,30}wirt\w{0,4}|serveu(?:r|se)|cuisini(?:er|ère)|boulang(?:er|ère)|conduct(?:eur|rice)|chauffeur|éducat(?:eur|rice)|animat(?:eur|rice)|secrétaire|juriste|acheteu(?:r|se)|chargé|chargée|gestionnaire|aide-soignante?|sage-femme|pharmacien(?:ne)?|enseignante?|professeure?|exploitante?|camarer[oa]|cociner[oa]|enfermer[oa]|maestr[oa]|profesor[a]?|conductor[a]?|dependient[ea]|recepcionista|abogad[oa]|contable|auxiliar|operari[oa]|delineante|arquitect[oa]|coordinador[a]?|encargad[oa]|repartidor[a]?|comercial|médic[oa]|psicólog[oa]|educador[a]?"
ENDS = re.compile(rf"(?:{NOUN.pattern}|{_MORE})(?:s|/in|\*in|:in)?$", re.IGNORECASE)
#: What a firm's name ends in, as it is written.
FORMS = (
    r"GmbH|AG|SE|KG|KGaA|Ltd\.?|Limited|LLP|LLC|Inc\.?|plc|PLC|B\.V\.|BV|S\.A\.|SA|SAS|SARL|S\.L\.|Group|Council|University|Hospital|College|Trust|"
    r"Foundation|Museum|Labs?|Bank|Studios?|Systems?|Technologies|Software|School|Theatre|Institute|Partners|Consulting|Solutions"
)
LEGAL_FORM = re.compile(rf"(?:{FORMS})$")
