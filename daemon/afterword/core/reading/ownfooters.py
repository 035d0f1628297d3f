"""READ: lines of a program, a server or a motto that say nothing about what is to be done, known to their last word.

`quotewords` finds such lines in anybody's mail, and quite freely; in an answer of the owner's what is only like one could
be theirs: "Sent with the wrong title via mail", "before you print it cut the second sentence".
"""

from __future__ import annotations

import re

from afterword.core.reading import clauses as cl
from afterword.core.reading import quotewords

_LINK = re.compile(r"<?(?:https?://|www\.)[^\s<>]{1,500}>?", re.IGNORECASE)
_SENT = frozenset(
    [
        "sent",
        "gesendet",
        "versendet",
        "envoye",
        "enviado",
        "enviada",
        "inviato",
        "inviata",
        "verzonden",
        "verstuurd",
        "skickat",
        "sendt",
        "wyslane",
        "wyslano",
        "odeslano",
        "lahetetty",
        "provenance",
        "ecrit",
        "get",
        "download",
        "hol",
        "laden",
        "obtenez",
        "telecharger",
        "telechargez",
        "obtener",
        "obten",
        "descargar",
        "scarica",
        "ottieni",
        "obter",
        "obtenha",
        "baixar",
        "hamta",
        "hent",
        "fa",
        "pobierz",
        "uzyskaj",
        "ziskejte",
        "stahnout",
    ]
)
_SMALL = frozenset(
    [
        "from",
        "via",
        "with",
        "using",
        "my",
        "for",
        "on",
        "the",
        "a",
        "this",
        "message",
        "mail",
        "email",
        "e-mail",
        "was",
        "secure",
        "encrypted",
        "app",
        "new",
        "please",
        "excuse",
        "forgive",
        "brevity",
        "typos",
        "any",
        "and",
        "von",
        "mit",
        "uber",
        "aus",
        "de",
        "meinem",
        "meiner",
        "meine",
        "mein",
        "der",
        "die",
        "dem",
        "das",
        "diese",
        "nachricht",
        "wurde",
        "fur",
        "dir",
        "sie",
        "bitte",
        "entschuldigen",
        "kurze",
        "tippfehler",
        "unterwegs",
        "du",
        "depuis",
        "partir",
        "avec",
        "par",
        "mon",
        "ma",
        "pour",
        "sur",
        "courrier",
        "la",
        "le",
        "l",
        "d'un",
        "desde",
        "con",
        "mi",
        "el",
        "para",
        "do",
        "da",
        "dal",
        "tramite",
        "il",
        "mio",
        "per",
        "vanaf",
        "met",
        "vanuit",
        "mijn",
        "voor",
        "fran",
        "min",
        "med",
        "fra",
        "z",
        "ze",
        "za",
        "pomoci",
        "o",
        "meu",
        "posta",
        "post",
        "correo",
    ]
)
_DEVICES = frozenset(
    [
        "iphone",
        "ipad",
        "ipod",
        "apple",
        "watch",
        "android",
        "galaxy",
        "samsung",
        "huawei",
        "xiaomi",
        "redmi",
        "pixel",
        "oneplus",
        "nokia",
        "motorola",
        "moto",
        "htc",
        "sony",
        "xperia",
        "fairphone",
        "outlook",
        "yahoo",
        "gmail",
        "gmx",
        "web",
        "proton",
        "protonmail",
        "blackberry",
        "windows",
        "spark",
        "superhuman",
        "k-9",
        "k9",
        "thunderbird",
        "aquamail",
        "fairemail",
        "tutanota",
        "tuta",
        "zoho",
        "mailbird",
        "airmail",
        "canary",
        "ios",
        "mac",
        "macos",
        "macbook",
        "mobile",
        "mobil",
        "mobiltelefon",
        "movil",
        "celular",
        "telemovel",
        "telefon",
        "telefono",
        "telephone",
        "phone",
        "smartphone",
        "handy",
        "tablet",
        "device",
        "mobilgerat",
        "gerat",
        "android-gerat",
        "android-mobiltelefon",
        "appareil",
        "dispositivo",
        "edge",
        "ultra",
        "pro",
        "max",
        "plus",
        "mini",
        "lite",
        "fold",
        "flip",
        "note",
        "se",
        "5g",
    ]
)
_FIGURE = re.compile(r"[a-z]{0,2}\d{1,4}[a-z]{0,2}")
_PLEA = re.compile(
    r"(?:please )?(?:think|consider|(?:think of|think about|consider) (?:the|our) (?:environment|planet|trees|forests?|nature)|think twice)"
    r"(?:,? before (?:you )?print(?:ing)?(?: (?:or (?:send|forward)(?:ing)? )?(?:this|it|out))?(?: (?:e-?mail|mail|message|out))?)?"
    r"|(?:please )?(?:do not|don't) print (?:this|it)(?: (?:e-?mail|mail|message))?(?: unless (?:it is |it's )?(?:really |absolutely )?necessary)?"
    r"|(?:bitte )?(?:denken|denk) (?:sie |doch )?an die umwelt,?(?: bevor (?:sie|du) (?:diese )?(?:e-?mail|mail|nachricht) (?:aus)?druck(?:en|st))?"
    r"|(?:pensez|pensons) a l'environnement(?: avant d'imprimer(?: (?:ce|cet) (?:message|mail|e-?mail|courriel))?)?"
    r"|(?:por favor,? )?(?:piense|piensa) en el medio ambiente(?: antes de imprimir(?: este (?:correo|mensaje|e-?mail))?)?"
    r"|prima di stampare,? pensa all'ambiente"
)
#: How a legal footer speaks of the mail that it stands in.
_ITSELF = re.compile(
    r"this (?:e-?mail|message|communication|transmission)|diese[rs]? (?:e-?mail|nachricht)|cet? (?:message|mail|courriel|e-?mail)"
    r"|est[ea] (?:mensaje|correo|e-?mail|comunicacion)|quest[oa] (?:messaggio|e-?mail)|dit bericht|deze e-?mail"
)
_PRONOUNS = re.compile(
    r"\(?(?:my )?(?:pronouns?\s?:?\s?)?(?:she|he|they)\s?/\s?(?:her|him|them)(?:\s?/\s?(?:hers|his|theirs))?\)?",
    re.IGNORECASE,
)
_PERSONAL = frozenset(
    [
        "i",
        "i'm",
        "i'd",
        "i'll",
        "my",
        "me",
        "mine",
        "we'd",
        "ich",
        "mein",
        "meine",
        "mir",
        "mich",
        "je",
        "j'ai",
        "mon",
        "ma",
        "yo",
        "mi",
        "mio",
    ]
)


def is_program_line(line: str) -> bool:
    """Whether a line is a program's own ("Sent from my iPhone", "Get Outlook for iOS"), each word of it known."""
    told = cl.words(cl.plain(_LINK.sub(" ", line)[:200]))
    known = all(word in _SENT or word in _SMALL or word in _DEVICES or _FIGURE.fullmatch(word) for word in told)
    return known and not {*_SENT, "gesendet"}.isdisjoint(told) and len(line) <= 400


def is_plea(line: str) -> bool:
    """Whether a line asks its reader to print nothing, and says nothing else."""
    return _PLEA.fullmatch(" ".join(cl.plain(line[:300]).strip(" \t*_.,!-–—♻🌳🌲").split())) is not None


def is_legal(paragraph: str) -> bool:
    """Whether a paragraph is the legal footer of a server: three thoughts of one, about the mail that it stands in."""
    head = " ".join(paragraph[:4000].lower().split())
    personal = not _PERSONAL.isdisjoint(cl.words(cl.plain(head)))
    thoughts = sum(thought.search(head) is not None for thought in quotewords.LEGAL)
    return thoughts >= 3 and _ITSELF.search(cl.plain(head)) is not None and not personal


def says_nothing(text: str) -> bool:
    """Whether a text is made of nothing but such lines."""
    lines = [line.strip() for line in text.split("\n") if any(c.isalnum() for c in line)]
    known = (is_program_line, is_plea, quotewords.FOOTER_TITLE.fullmatch, _PRONOUNS.fullmatch)
    if all(any(knows(line) for knows in known) for line in lines):
        return True
    return is_plea(" ".join(lines)) or is_program_line(" ".join(lines)) or is_legal(text)
