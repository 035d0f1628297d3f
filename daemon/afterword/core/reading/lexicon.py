"""Words of time in English, German, French and Spanish, as tables.

Every key is folded by `fold`: lower case, without accents (``märz`` is ``marz``, ``mañana`` is ``manana``).
Words that mean two things (``morgen``, ``mañana``, ``sept``, ``second``) stand in each table that they belong to;
which one is meant is the readers' business.
"""

from __future__ import annotations

import unicodedata
from datetime import time


def fold(word: str) -> str:
    """Lower case without accents, so that ``Mañana``, ``MAÑANA`` and ``manana`` are one word."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def _words(spellings: str) -> list[str]:
    return spellings.split()


def _numbered(first: int, *names: str) -> dict[str, int]:
    """One number for each string of names that are separated by blanks."""
    return {name: first + i for i, spellings in enumerate(names) for name in spellings.split()}


#: Month names and their abbreviations (without the full stop), 1 to 12.
MONTHS: dict[str, int] = {
    **_numbered(1, *_words("jan feb mar apr may jun jul aug sep oct nov dec")),
    **_numbered(
        1,
        "january januar janner janvier janv enero ene",
        "february februar feber fevrier fevr fev febrero",
        "march marz maerz mrz mars marzo",
        "april avril avr abril abr",
        "may mai mayo",
        "june juni juin junio",
        "july juli juillet juil julio",
        "august aout agosto ago",
        "september sept septembre septiembre setiembre",
        "october oktober okt octobre octubre",
        "november novembre noviembre",
        "december dezember dez decembre diciembre dic",
    ),
}

#: Full weekday names, Monday is 0.
WEEKDAYS: dict[str, int] = _numbered(
    0,
    "monday montag lundi lunes",
    "tuesday dienstag mardi martes",
    "wednesday mittwoch mercredi miercoles",
    "thursday donnerstag jeudi jueves",
    "friday freitag vendredi viernes",
    "saturday samstag sonnabend samedi sabado",
    "sunday sonntag dimanche domingo",
)

#: German joins a weekday and its part of the day into one word ("Dienstagnachmittag").
WEEKDAYS |= {
    day + part: number
    for day, number in WEEKDAYS.items()
    if day.endswith(("tag", "mittwoch"))
    for part in ("morgen", "vormittag", "mittag", "nachmittag", "abend")
}

#: Abbreviated weekdays. Many are words of their own (``sat``, ``do``, ``mar``), so readers want further signs.
WEEKDAYS_SHORT: dict[str, int] = _numbered(
    0,
    "mon mo lun",
    "tue tues di mar",
    "wed weds mi mer mie",
    "thu thur thurs do jeu jue",
    "fri fr ven vie",
    "sat sa sam sab",
    "sun so dim dom",
)

#: Plurals and adverbs of weekdays: a habit ("Tuesdays 9 to 5"), never one day.
HABITS: frozenset[str] = frozenset(
    [f"{day}s" for day in WEEKDAYS if day.endswith(("day", "tag", "abend", "di", "che"))]
    + ["sabados", "domingos", "mittwochs", "daily", "weekdays", "werktags", "taglich", "weekends"],
)

#: Cardinal numbers in words, 0 to 60 (those that stand for hours, minutes, days and weeks).
NUMBERS: dict[str, int] = {
    **_numbered(
        0,
        "zero null cero",
        "one eins ein eine einen einem einer un une uno una a an",
        "two zwei zwo deux dos",
        "three drei trois tres",
        "four vier quatre cuatro",
        "five funf fuenf cinq cinco",
        "six sechs seis",
        "seven sieben sept siete",
        "eight acht huit ocho",
        "nine neun neuf nueve",
        "ten zehn dix diez",
        "eleven elf onze once",
        "twelve zwolf zwoelf douze doce",
        "thirteen dreizehn treize trece",
        "fourteen vierzehn quatorze catorce",
        "fifteen funfzehn quinze quince",
        "sixteen sechzehn seize dieciseis",
        "seventeen siebzehn diecisiete",
        "eighteen achtzehn dieciocho",
        "nineteen neunzehn diecinueve",
        "twenty zwanzig vingt veinte",
    ),
    "thirty": 30,
    "dreissig": 30,
    "trente": 30,
    "treinta": 30,
    "forty": 40,
    "vierzig": 40,
    "quarante": 40,
    "cuarenta": 40,
    "fifty": 50,
    "sixty": 60,
    "couple": 2,
    "paar": 2,
    "few": 3,
}

#: Ordinals in words, for days of the month.
ORDINALS: dict[str, int] = {
    **_numbered(
        1,
        "first erste ersten premier primero",
        "second zweite zweiten",
        "third dritte dritten",
        "fourth vierte vierten",
        "fifth funfte funften",
        "sixth sechste sechsten",
        "seventh siebte siebten",
        "eighth achte achten",
        "ninth neunte neunten",
        "tenth zehnte zehnten",
        "eleventh elfte elften",
        "twelfth zwolfte zwolften",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ),
}

#: What a part of the day means as a time, where no hour is given.
DAY_PARTS: dict[str, time] = {
    word: time(hour)
    for hour, words in {
        9: "morning morgens vormittag vormittags fruh matin matinee manana am",
        12: "noon midday mittag mittags midi mediodia lunchtime",
        14: "afternoon nachmittag nachmittags tarde",
        18: "evening abend abends soir soiree",
        19: "tonight noche",
        21: "night nacht nuit",
        0: "midnight mitternacht minuit medianoche",
    }.items()
    for word in words.split()
} | {"lunch": time(13), "mittagessen": time(13), "dejeuner": time(13), "comer": time(15), "apresmidi": time(14)}

#: Parts of the day that take several words, as their folded tokens.
DAY_PART_PHRASES: dict[tuple[str, ...], time] = {
    tuple(words.split()): time(hour)
    for hour, phrases in {
        9: ("first thing in the", "first thing"),
        14: (
            "after lunch",
            "nach dem mittagessen",
            "nach dem mittag",
            "nach mittag",
            "apres - midi",
            "apres le dejeuner",
        ),
        16: ("despues de comer",),
        17: ("eod", "cob", "end of the day", "end of day", "end of business", "end of today", "close of business"),
        18: ("after work", "nach feierabend", "nach der arbeit"),
    }.items()
    for words in phrases
}

#: Days counted from the day of writing. ``day after tomorrow`` and ``pasado mañana`` are for the readers to join.
RELATIVE_DAYS: dict[str, int] = {
    word: days
    for days, words in {
        -1: "yesterday gestern ayer",
        0: "today tonight heute hoy aujourdhui",
        1: "tomorrow tomorow tommorow tommorrow tmrw tmr tomo morgen demain manana",
        2: "overmorrow ubermorgen uebermorgen",
    }.items()
    for word in words.split()
}

#: Units of duration in minutes; months are counted by the calendar instead and stand in `MONTH_UNITS`.
UNITS: dict[str, int] = {
    word: minutes
    for minutes, words in {
        1: "min mins minute minutes minuten minuto minutos mn",
        60: "h hr hrs hour hours std stunde stunden heure heures hora horas",
        1440: "day days tag tage tagen jour jours dia dias",
        10080: "week weeks wk wks woche wochen semaine semaines semana semanas",
        20160: "fortnight",
    }.items()
    for word in words.split()
}

MONTH_UNITS: frozenset[str] = frozenset(_words("month months monat monats monate monaten mois mes meses"))

#: "this" and "next" before a weekday or a week.
THIS: frozenset[str] = frozenset(_words("this coming diesen dieser diese kommenden kommende ce cette este esta"))
NEXT: frozenset[str] = frozenset(
    _words("next nachsten nachste nachster naechsten naechste prochain prochaine proximo proxima que")
)
LAST: frozenset[str] = frozenset(_words("last past letzten letzte letzter vergangenen dernier derniere pasado pasada"))
