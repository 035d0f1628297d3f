"""READ: what an owner says to a request, as data: approvals, refusals, delays, and the words that spoil an approval.

Every phrase is folded as `clauses.plain` folds (lower case, no accents but on ``sí``, which is ``yes`` then; straight
apostrophes) and matched on whole words from where it begins, the longest first. ``( ...)`` is optional, ``|`` chooses.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Said(StrEnum):
    """What a stretch of words does."""

    SEND = "send"
    ANYWAY = "anyway"
    YES = "yes"
    SKIP = "skip"
    NO = "no"
    LATER = "later"
    PRAISE = "praise"
    FILLER = "filler"
    TIME = "time"
    NOT_BEFORE = "not_before"
    CHAT = "chat"  # anything else


_IT = (
    r"(?: (?:it|this|that|them|the|my))?(?: (?:one|note|mail|e-?mail|email|draft|message|letter|reply|thanks|answer"
    r"|thank[- ]you(?: (?:note|mail|letter|message|email))?|follow[- ]up))?"
)
_AS_IS = (
    r"(?: (?:exactly |just )?(?:as(?: it)?(?: is| stands)|as[- ]is|as written|as drafted|as it is|like this|like that"
    r"|that way|the way it is|unchanged|without (?:any )?changes?))?"
)
_NOW = r"(?: (?:right )?(?:now|away)| straight ?away| immediately| at once| asap| today| off| out| over| through)*"
_POLITE = r"(?: please| pls| thanks| thank you| then)*"
_SEND = rf"(?:send|submit|ship|dispatch|fire off|send off|send out){_IT}{_NOW}{_AS_IS}{_NOW}{_POLITE}"
_DE_ES = (
    r"(?: (?:es|sie|ihn|das|die|den|diese|dies|so|jetzt|sofort|gleich|bitte|mal|doch|einfach|mail|nachricht|heute))*"
)
_FR = r"(?: (?:le|la|ca|ceci|cela|tel quel|telle quelle|comme ca|maintenant|tout de suite|stp|svp|s'il te plait|donc))*"
_ES = r"(?: (?:lo|la|asi|tal cual|tal como esta|ahora|ya|ahora mismo|por favor|el|correo|mensaje|borrador|nota))*"
_NOT = (
    r"(?:please )?(?:do not|don't|dont|never|not|won't|must not|mustn't|shouldn't|should not|no need to|no reason to)"
)
_ANYTHING = r"(?: (?:it|this|that|them|anything|any|at all|out|off|one|mail|note|email|draft|message|this mail|this email|this note|the mail|the note|the draft|to anyone|to anybody|yet another|please|thanks|anymore|any more))*"

_TABLE: dict[Said, tuple[str, ...]] = {
    Said.SEND: (
        _SEND,
        rf"(?:you (?:can|may|could)|feel free to|happy for you to|i'm happy for you to|let's|ok to|okay to|good to|ready to|fine to|i (?:want|would like|'d like) you to) {_SEND}",
        rf"go ahead(?: (?:and|then|with (?:it|this|that)))?(?: {_SEND})?{_POLITE}",
        r"go(?= *$)|go for it|do it(?! not)|please do(?! not)|off (?:it|you) goes?|off with it|get it out|ship it|sending approved|it can go(?: out)?|this can go(?: out)?|can go(?: out)?|good to go|lgtm|approved?|i approve(?: (?:it|this|that))?|i've approved it|approved as is|you have my (?:ok|okay|approval)|make it so|fire away|release it|post it|mail it",
        r"(?:it |this |that |all |everything )?(?:looks|sounds|reads|seems) (?:good|great|fine|perfect|lovely|excellent|right)(?: (?:to|for) me)?",
        r"(?:it's |it is |that's |that is |this is )?(?:fine|good|perfect|great|okay|ok|lovely|all right|alright)(?: (?:by|with|for) me| as (?:it )?is| as it stands| like this| like that| the way it is)",
        # German
        rf"(?:bitte )?(?:jetzt |so |sofort |gleich |genau so |es |sie |das |die mail |die nachricht )*(?:ab)?(?:senden|schicken)(?: lassen)?{_DE_ES}",
        rf"(?:ver)?sende{_DE_ES}(?: ab)?|sende ab|verschicken|rausschicken|raus damit|ab damit",
        r"(?:kannst du|du kannst|konnen sie|sie konnen)(?: (?:es|sie|das|so|jetzt|gerne?|bitte))* (?:ab)?(?:senden|schicken)",
        rf"schick(?:'?s|e|en sie)?{_DE_ES}(?: (?:ab|raus|los|weg))?{_DE_ES}",
        r"(?:das |die |sie |es |die mail )?kann (?:so |jetzt )?(?:raus|rausgehen|los|abgeschickt werden)|genehmigt|freigegeben|freigabe erteilt|nur zu|los damit|los(?: geht'?s)?|mach das|passt so|(?:das |alles )?passt(?: so| fur mich)?|sieht gut aus|so ist(?:'s| es) gut|einverstanden",
        # French
        rf"(?:tu peux |vous pouvez |merci de |on peut )?(?:l')?(?:envoie|envoies|envoyez|envoyer|expedie|expediez)(?:-(?:le|la|les))?{_FR}",
        r"vas-?y|allez-?y|c'est bon(?: pour moi)?|bon pour (?:moi|envoi)|ok pour moi|ca me va|approuve|je valide|valide",
        # Spanish
        rf"(?:puedes |puede |por favor )?(?:envi(?:a|e|ar)(?:lo|la|selo|r)?|manda(?:lo|la|r|rlo|rla)?){_ES}",
        r"adelante|aprobado|esta bien asi|me parece bien|dale|hazlo",
    ),
    Said.ANYWAY: (
        rf"send(?: (?:it|this|that))? (?:anyway|anyways|anyhow|regardless|nevertheless|all the same){_NOW}{_POLITE}",
        r"(?:bitte )?(?:trotzdem|dennoch)(?: (?:ab)?(?:senden|schicken))|(?:sende|schick)(?:e)?(?: (?:es|sie|das))? (?:trotzdem|dennoch)(?: ab)?",
        r"envo(?:ie|yez|yer)(?:-(?:le|la))? quand meme|envi(?:a|e|ar)(?:lo|la)? (?:de todos modos|de todas formas|igualmente|igual)",
    ),
    Said.YES: (
        r"yes|yep|yeah|yup|ya|y|ok|okay|k|okey|sure|sure thing|certainly|absolutely|definitely|of course|by all means|alright|all right|agreed|confirmed|affirmative|aye|yes yes|yes of course|fine",
        r"ja|jawohl|jep|jo|gern|gerne|klar|na klar|in ordnung|oui|ouais|d'accord|bien sur|entendu|vale|claro|de acuerdo|por supuesto|desde luego",
    ),
    Said.SKIP: (
        rf"(?:skip|drop|forget|discard|delete|cancel|scrap|bin|dismiss|withdraw|kill|ignore|trash){_IT}(?: about it)?{_POLITE}",
        rf"{_NOT} (?:bother|bother sending|bother to send|send|sending|submit|mail){_ANYTHING}",
        r"no need(?: (?:for|of) (?:it|this|that|a (?:note|mail|thank you)))?|not needed|not necessary|not worth (?:it|an answer|a reply|sending|the trouble)|no (?:mail|note|email|message) (?:please|needed|to (?:him|her|them))",
        r"not interested|leave it(?: be| out)?|let it be|never ?mind|don't want (?:it|this)(?: sent)?|i don't want (?:it|this|to send (?:it|this|anything))(?: sent)?|already (?:sent|done)(?: (?:it|one|this|mine))?(?: (?:myself|already))?|stop|rather not|i'd rather not|no longer needed|don't do it|please don't|don't",
        r"(?:bitte )?nicht (?:ab|ver)?(?:senden|schicken)|(?:sende|schicke?)(?: (?:es|sie|das|die mail))? (?:bitte )?nicht(?: ab)?|uberspringen|lass gut sein|weglassen|verwerfen|vergiss es|lass es|lassen wir|nicht notig|brauchen wir nicht|(?:bitte )?loschen",
        r"n'envo(?:ie|yez)(?:-(?:le|la))? pas(?: (?:ca|ceci|cela))?|ne (?:l'|le |la |pas )?(?:l')?envo(?:ie|yez|yer)(?: pas)?(?: (?:ca|ceci))?|ne pas envoyer|pas la peine|laisse tomber|laissez tomber|pas besoin|passe|annule(?:r|z)?|oublie",
        r"no (?:lo |la )?envi(?:es|e|ar|arlo|arla)(?: (?:nada|esto))?|no (?:lo |la )?mand(?:es|e|ar)|dejalo|olvidalo|descarta(?:lo|la|r)?|omitir|cancela(?:lo|r)?|borralo|no hace falta",
    ),
    Said.NO: (
        r"no|nope|nah|n|no thanks|no thank you|no way|absolutely not|certainly not|definitely not|of course not|not this one|not this time",
        r"nein|nein danke|nee|lieber nicht|auf keinen fall|non|non merci|surtout pas|no gracias|mejor no|para nada",
    ),
    Said.LATER: (
        r"later|later please|later on|not (?:until|till)(?= \w)|not (?:now|yet|today|tonight|right now|just yet|this morning|for now)|maybe later|snooze|postpone(?: (?:it|this))?|hold(?: (?:it|this|on|off|fire))?(?: (?:until|till|for))?|wait(?: (?:until|till|for|with (?:it|this)))?|in a bit",
        r"(?:(?:can|could|would|will) you )?(?:please )?(?:(?:ask|remind|ping|nudge) me(?: (?:again|about (?:it|this)|once more))*|(?:ask|try|remind) again|ask later)(?: (?:later|then))?",
        r"(?:come back|get back)(?: to me)?(?: (?:with|about) (?:it|this))?(?: (?:again|later))?|(?:give me|i need)(?= (?:an?|one|two|three|\d+|until|till|some|more|time) )(?: (?:some|more|time|until|till))*|let me (?:sleep on (?:it|this|that)|think(?: (?:about|it|this|over|on))*)|i'll (?:decide|think about it|look at it|get back to you)(?: later)?",
        rf"{_NOT} send(?: (?:it|this|that|them))? (?:yet|now|today|tonight|right now|just yet|before(?: (?:that|then))?|until(?: (?:then|that))?|till)",
        r"spater|noch nicht|jetzt nicht|nicht jetzt|heute nicht|nicht heute|frag(?:e|en sie)?(?: mich)?(?: (?:noch ?mal|wieder|erneut|spater))*|erinnere?(?: mich)?(?: (?:noch ?mal|wieder|daran))*|warte(?:n)?(?: (?:bis|noch|damit))*",
        r"plus tard|pas (?:maintenant|encore|aujourd'hui|tout de suite)|redemande(?:z)?(?:-moi)?|rappelle(?:z)?(?:-moi)?|attends|attendez|attendre",
        r"mas tarde|luego|ahora no|todavia no|aun no|hoy no|preguntame(?: (?:otra vez|de nuevo|luego))?|recuerdame(?:lo)?|espera(?: (?:a|hasta))?",
    ),
    Said.PRAISE: (
        r"(?:please )?(?:don't|do not|wouldn't|i wouldn't|no need to|needn't) (?:change|touch|alter|edit|add) (?:a|one)?(?: ?(?:thing|word|anything|it|this|comma|letter))(?: (?:about|on|in) (?:it|this))?",
        r"no (?:changes?|edits?|corrections?|complaints?|objections?|comments?|notes|problems?|worries|issues?|typos|further changes|remarks)(?: (?:needed|necessary|required|at all|from me|from my side|here|to make|with (?:it|this|that)))*",
        r"nothing (?:to|i'd|i would) (?:change|add|correct|complain about|fix)(?: (?:here|from me))?|(?:can't|cannot|couldn't|can not) (?:fault|improve(?: on)?|better|complain about|beat) (?:it|this|that)|couldn't be better|could not be better|can't complain",
        r"(?:i|i'd|i would|you|couldn't|i couldn't|i could not|i'd have|i can't)(?: (?:only|never|not|hardly|couldn't|could not|would|have|'d))* (?:have )?(?:said|put|written|done|made|phrased|worded) (?:it|that|this)(?: any)? (?:better|worse|nicer)(?: myself)?",
        r"(?:that's |it's |this is |that is |it is |really |very |so |absolutely |just |all |how |what a )*(?:(?:great|nice|good|lovely|beautiful|excellent|well) (?:wording|touch|tone|text|ending|opening|phrasing|writing|letter|mail|email|message|work|job|one|stuff|draft|note|done|put|said|written)|fine|nice work|nice one|perfect|great|lovely|nice|nicely (?:put|done|written|said|worded)|well (?:put|done|said|written)|good|good (?:one|job|work)|great (?:job|work|stuff)|beautiful|excellent|wonderful|brilliant|spot on|awesome|super|love it|i love it|like it|i like it|very good|cool|you nailed it|nailed it|(?:i'm |i am |we're )?(?:very |really |quite |so |more than )?happy(?: with (?:it|this|that|the (?:draft|text|note)|how it reads))?|(?:it |this |that )?(?:really |all )?(?:reads|sounds|looks|seems)(?: really| very| so)? (?:well|nice|nicely|lovely)|excellent work|(?:great|nice|good|lovely|beautiful) (?:wording|touch|tone|text|ending|opening|phrasing|version of it|writing|letter|mail|email|message)|nice (?:one|work|job|draft|text)|lovely (?:draft|note|text)|good (?:draft|text|note)|great (?:draft|text|note))",
        r"prima|toll|perfekt|super|sehr gut|gut so|gut|schon|sehr schon|wunderbar|keine (?:anderungen|einwande)|nichts zu (?:andern|meckern)|gefallt mir(?: gut| so)?|kein problem|alles gut|alles klar",
        r"(?:c'est |tout est )?(?:parfait|tres bien|nickel|super|impeccable)|parfait|tres bien|bien|super|genial|rien a (?:changer|redire|ajouter)|pas de (?:changement|souci|probleme)|aucun changement|impeccable|esta bien|todo bien|perfecto|perfecta|muy bien|bien|genial|estupendo|sin cambios|no cambies nada|me gusta|nada que (?:cambiar|anadir)|sin problema",
    ),
    Said.FILLER: (
        r"off to \w+|i'm (?:off|on the (?:train|bus|road|phone|go))(?: to \w+)?(?: now)?|have a (?:nice|good|great) (?:day|evening|weekend)",
        r"please|pls|plz|thanks|thank you|thx|ta|cheers|many thanks|thanks a lot|thank you very much|thanks so much|thank you so much|thanks very much|much appreciated|then|just|and|well|oh|ah|hi|hello|hey|dear|good morning|good evening|good afternoon|best|best wishes|best regards|kind regards|regards|warm regards|yours|all the best|bye|sorry|afterword|from me|fyi|great thanks|very much|a lot|by me|with me|from my side|already|indeed|let's|let us|you can|all of it|the whole thing",
        r"bitte|danke|danke schon|vielen dank|besten dank|danke dir|gruss|gruße|grusse|viele grusse|liebe grusse|beste grusse|mit freundlichen grussen|mfg|lg|vg|hallo|moin|und|dann|also|schonen abend|schonen tag",
        r"merci|merci beaucoup|s'il te plait|s'il vous plait|stp|svp|bonjour|bonsoir|salut|cordialement|bien a toi|a bientot|bonne (?:journee|soiree)|alors|donc|et|gracias|muchas gracias|por favor|hola|saludos|un saludo|y|pues|buenos dias",
        r"sent from my \w+(?: \w+)?|sent with \w+(?: \w+)*",
    ),
    Said.NOT_BEFORE: (
        r"(?:but )?(?:not|no) (?:before|earlier|sooner)(?: (?:that|then|please|than that))?|not a minute (?:before|earlier)|(?:und )?nicht (?:vorher|fruher|eher)|pas avant|no antes",
    ),
}  # fmt: skip


def _longest_first(phrase: str) -> str:
    """A choice takes the first that fits, which has to be the longest."""
    return phrase if "(" in phrase else "|".join(sorted(phrase.split("|"), key=len, reverse=True))


PATTERNS: tuple[tuple[Said, re.Pattern[str]], ...] = tuple(
    (said, re.compile(rf"(?:{_longest_first(phrase)})(?![\w'’-])"))
    for said, phrases in _TABLE.items()
    for phrase in phrases
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: A clause with one of these beside an approval is a reason to ask back.
RISKY: dict[str, frozenset[str]] = {
    "a condition": _words(
        "if unless when whenever once until till before after provided providing assuming except otherwise while as soon case"
        " depending depends only wenn falls sobald bevor bis erst nachdem sofern ausser es sei denn nur solange si quand des"
        " lorsque sauf avant apres seulement sinon tant cuando mientras hasta antes despues salvo solo siempre excepto"
    ),
    "a negation": _words(
        "not no never none nothing neither nor without n't don't dont doesn't didn't can't cannot won't wouldn't shouldn't"
        " couldn't isn't aren't wasn't haven't hasn't hadn't mustn't needn't ain't nicht nie niemals kein keine keinen nichts"
        " ohne weder nein non pas jamais rien aucun aucune sans ni nunca nada sin tampoco ningun ninguna stop nobody"
    ),
    "a reservation": _words(
        "but however though although yet still rather maybe perhaps possibly probably or oder ou o either entweder might guess suppose unsure doubt"
        " hesitant hmm hm um uh wonder wondering hope wish unfortunately almost nearly think thinking consider decide decided"
        " aber doch jedoch allerdings obwohl vielleicht eventuell wohl vermutlich glaube eigentlich fast mais pourtant"
        " cependant peut-etre presque toutefois pero aunque quizas quiza tal vez casi creo except decision tempted"
    ),
    "a change": _words(
        "change changes changed instead replace edit edited correct corrected fix typo add remove delete cut drop shorten"
        " shorter longer rewrite rephrase reword modify update swap put use mention include leave omit take make write say"
        " tell ask attach attached attachment cc bcc copy version should could would can need needs want wants must let"
        " wrong mistake error different other another also too first second third last sentence paragraph line word words"
        " name subject greeting address with to him her them me myself us anders statt stattdessen ersetze ersetzen andere"
        " andern streiche streich ergaenze erganze korrigiere korrigier fehler falsch satz absatz zeile betreff anrede mit"
        " soll sollte muss mochte kann mir ihr ihm ihnen change changer remplace remplacer ajoute ajouter enleve enlever"
        " corrige corriger erreur faute phrase ligne plutot avec moi lui cambia cambiar cambie reemplaza anade anadir quita"
        " quitar corrige error frase linea vez con mi le"
    ),
    "somebody else's words": _words(
        "says said wrote writes told asked asks replied answered quote quoting sagt sagte schrieb schreibt meint meinte dit"
        " ecrit ecrivait dijo dice escribio forwarded fwd she he they"
    ),
    "another command": _words(
        "send sends sending sent skip later edit yes ok okay approve approved cancel wait hold stop pause resume status done"
        " new remind reminder disallow senden schicken spater nein ja envoyer envoie plus oui enviar envia luego"
        " tomorrow today tonight morgen heute demain manana undo recall retract"
    ),
}

#: Of these, what makes a delay doubtful: a time is told with the others.
CONDITIONS = RISKY["a condition"] - _words(
    "before until till bis hasta avant antes as when quand cuando wenn only nur while after once apres despues erst soon que"
)
WISHES = RISKY["a change"] - _words(
    "to him her them me myself us another other too also could would can want wants need needs le la con mi avec moi lui"
    " mit ihr ihm ihnen mir kann mochte word words should must let first say take"
)
#: What makes a refusal doubtful: conditions, a wish for something else, an approval beside it.
SPOILS_SKIP = _words(
    "if unless when once until till provided wenn falls sobald bevor bis quand lorsque cuando hasta yet instead change edit"
    " rewrite replace fix wrong typo stattdessen statt plutot later spater luego tomorrow yes ja oui approve approved"
    " shorter sentence paragraph falsch fehler"
)
SENDING = _words(
    "send sends sending senden schicken schick sende abschicken envoie envoyer envoyez envia enviar envialo mandalo go"
)
NEGATING = _words(
    "not no never don't dont nothing without won't didn't nicht nie kein keine nichts ohne pas ne jamais no nunca nada"
)
#: How a reason begins that follows a refusal without a stop: "don't send it I already wrote to her".
REASONS = _words(
    "because cause cos as since i i'll i've i'd he he's she she's they they've we anything already weil da denn ich er sie"
    " wir car parce je il elle on porque ya yo ella to on in"
)
#: All that chatter beside an approval may be made of: the writer tells of their own reading, mood and place. Any other
#: word might be about the text, as in "Send. You misspelled Hannah".
HARMLESS = _words(
    "i i'm i've i am have we we're you you're read reread checked looked over through at it this that twice thrice really"
    " very so much love loved like liked is was great happy glad pleased good fine well on in the a my train bus tram car"
    " plane road way phone meeting bed home work lunch shop dentist off to now here again busy driving running ready"
    " ich bin habe es gelesen zweimal unterwegs im zug je suis l'ai lu train j'ai relu estoy he leido lo tren"
)
LIKING = re.compile(
    r"i (?:really |also |particularly )?(?:like|liked|love|loved) the (?:bit|part) about(?: [\w'-]+){1,5}"
)
#: How chatter beside an approval may begin: the writer tells of themselves, and corrects nothing.
TELLING = _words("i i'm i've i'll i'd we we're we've you you've ich wir je j'ai j'aime estoy soy he me")
EMOJI_FINE = frozenset("👍🙏😀🙂😊✅🚀🎉❤👌👏😄😁✔💯✉📧📨📩😃🙌🥳😉😎💪☺🤗✨🌟⭐")
