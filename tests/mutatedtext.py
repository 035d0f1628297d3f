"""What a body is changed in: days and times, calendar properties, HTML, quote marks, letters that look alike, length."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Change = Callable[[str, random.Random], str]


def _words(text: str) -> list[str]:
    return text.split()


#: Words of days and times in four languages, and what stands between them.
TIME_WORDS = _words(
    "monday tuesday wed thurs friday sat sunday montag dienstag mi donnerstag freitag samstag lundi mardi mercredi jeudi vendredi lunes "
    "martes miércoles jueves viernes january feb mar april may june july aug sept october nov dec januar märz mai oktober dezember janvier "
    "février août décembre enero mayo agosto diciembre today tomorrow heute morgen übermorgen demain hoy mañana noon midnight mittag midi "
    "mediodía morning afternoon vormittag nachmittag matin après-midi tarde next this last nächsten prochain próximo week woche semaine "
    "semana month fortnight in to bis until from von de a à um at le el the on am pm a.m. p.m. uhr h hrs o'clock half quarter past halb "
    "viertel nach vor et quart menos cuarto y media 1st 2nd 3. 31 30 29 28 0 00 12 13 24 25 59 60 99 2025 2026 1900 9999 10000 9:00 "
    "09.30 14h30 1430 25:61 24:00 9-10 9–10:30 9am-10 10/11/12 2026-02-30 29.02.2027 31/04 1/1 GMT BST CET CEST EST PST IST UTC+5:30 GMT-12 "
    "UTC+99 Europe/London (London) London time minutes min stunden heures horas days tage jours by before nach eod cob kw7 week 53 "
    ": . , - – / ( ) | · → or oder ou o and und et y"
)  # fmt: skip
WHENS = re.compile(
    r"\d{1,4}[:./-]\d{1,2}(?:[:./-]\d{1,4})?|\b\d{1,4}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE
)
VALUES = (
    "", "0", "-1", "99999999999999999999", "99991231T235959Z", "00010101T000000", "20260230T250000", "20260115", "20260115T153000Z",
    "20260115T153000", "TZID=Europe/London:20260115T153000", "P1D", "PT1H", "-PT1H", "PT999999999H", "P9999999W", "CANCELLED", "REQUEST",
    "CANCEL", "REPLY", "FREQ=SECONDLY;COUNT=1000000000", "FREQ=YEARLY;BYDAY=MO,TU;BYSETPOS=-1;UNTIL=99991231", "mailto:", "mailto:a@b.example",
    "ACCEPTED", "\\n\\,\\;\\", "\u202e", "a" * 5000, "🗓" * 60,
)  # fmt: skip
PROPERTIES = (
    "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "UID", "SEQUENCE", "STATUS", "METHOD", "SUMMARY", "DESCRIPTION",
    "LOCATION", "ORGANIZER", "ATTENDEE", "RECURRENCE-ID", "TZID", "TZOFFSETTO", "TZOFFSETFROM", "BEGIN", "END", "DTSTAMP",
)  # fmt: skip
PARAMETERS = ("TZID=Europe/London", "TZID=GMT Standard Time", "TZID=", "TZID=/x", "VALUE=DATE", 'CN="A; B"', "CN=" + "x" * 300, 'X="', "PARTSTAT=DECLINED")  # fmt: skip
CALENDAR = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\n"
    "TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\n"
    "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:u1@x.example\n"
    "DTSTART;TZID=X:20260115T153000\nDTEND;TZID=X:20260115T163000\nSUMMARY:Interview for Data Engineer\n"
    'ORGANIZER;CN="Hannah Whitlock":mailto:hannah@pelham.example\nATTENDEE;CN=Jordan;PARTSTAT=NEEDS-ACTION:mailto:jordan@avery.example\n'
    "SEQUENCE:0\nSTATUS:CONFIRMED\nEND:VEVENT\nEND:VCALENDAR\n"
)
TAGS = (
    "<div>", "</div>", "<p>", "<br>", "<table><tr><td>", "</td></tr></table>", "<blockquote>", "</blockquote>", "<b>", "<a href='x'>",
    "<span style='display:none'>", "<div class=gmail_quote>", "<div style='font-size:0;color:#fff'>", "<style>p{display:none}</style>",
    "<!--", "-->", "<![CDATA[", "<script>", "<svg>", "<select><option>", "<pre>", "<hr>", "<template>", "<details>", "&nbsp;", "&#0;",
    "&#x202e;", "&#x110000;", "&", "<", "<font size=0>", "<base href=x>", "<body>", "<html>", "<head>", "<plaintext>", "<textarea>", "<img alt=🙂>",
    "<div id=appendonsend>", "<div style='border:none;border-top:solid #E1E1E1 1.0pt'>", "<li>", "<ul>", "<td width=1>", "<p hidden>",
)  # fmt: skip
ATTRIBUTIONS = (
    "On Fri, 21 Feb 2025 at 14:00, A <a@b.example> wrote:", "Am 21.02.2025 um 14:00 schrieb A <a@b.example>:", "-- ", "--", "________________",
    "Le ven. 21 févr. 2025 à 14:00, A <a@b.example> a écrit :", "-----Original Message-----", "From: A\nSent: B\nTo: C\nSubject: D",
    "Von: A\nGesendet: B\nAn: C\nBetreff: D", "---------- Forwarded message ---------", "Sent from my iPhone", "Begin forwarded message:",
    "This email and any attachments are confidential and intended solely for the addressee.", "Unsubscribe", "~~~~~~~~",
)  # fmt: skip
_ALIKE = str.maketrans("aeopcxyijsAEOPCXHBMTK", "аеорсхуіјѕАЕОРСХНВМТК")
_DIGITS = [str.maketrans("0123456789", row) for row in ("٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９", "०१२३४५६७८९", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "⁰¹²³⁴⁵⁶⁷⁸⁹", "①②③④⑤⑥⑦⑧⑨⑩")]  # fmt: skip
UNSEEN = ("\u200b", "\u202e", "\u2066", "\u00ad", "\ufeff", "\u0301" * 40, "\u3164", "\u2028", "\x85", "\x0c", "\x1b[2J", "\u00a0", "\U000e0041", "\udced\udca0\udc80", "İ", "ﷺ", "ß", "Ǆ")  # fmt: skip


def times(chance: random.Random) -> int:
    """How often something is repeated: mostly a few times, seldom thousands of times."""
    return chance.choice([2, 2, 3, 5, 10, 60, 400, 5_000])


def huge(chance: random.Random) -> bytes:
    """One endless word, number, line or row of marks."""
    length = chance.choice([100, 500, 2_000, 2_000, 9_000, 9_000, 30_000 if chance.random() < 0.8 else 250_000])
    piece = chance.choice(
        ["a", "A", "1", "0", "9", " ", "\t", "\n", ">", "(", ")", "<", "[", '"', "'", "-", "_", "=", ",", ";", ":", ".", "@", "/", "\\",
         "a.", "a@", "a ", "A ", "A.", "1:", "1 ", "1/", "1.", "12-", "Mr ", "Dr. ", "a-", "&#", "é", "字", "\u0301", "🙂", "> ", "\u200b",
         "A & ", "at ", "and ", "Monday ", "interview ", "https://", "x@y.example, ", "of the ", "\n> ", "\n\n", ".\n", "a\n", " \n", "—", "…"]
    )  # fmt: skip
    return (piece * length)[:length].encode("utf-8")


def _place(text: str, chance: random.Random) -> int:
    """A place in the text, half the time at the beginning of a word."""
    at = chance.randrange(len(text) + 1)
    return text.rfind(" ", 0, at) + 1 if chance.random() < 0.5 else at


def _put(text: str, chance: random.Random, piece: str) -> str:
    at = _place(text, chance)
    return text[:at] + piece + text[at:]


def _huge(text: str, chance: random.Random) -> str:
    return _put(text, chance, huge(chance).decode("utf-8", "replace"))


def _whens(text: str, chance: random.Random) -> str:
    """Some of the figures and days that stand there, exchanged."""
    share = chance.choice([0.1, 0.5, 1.0])
    return WHENS.sub(lambda found: chance.choice(TIME_WORDS) if chance.random() < share else found[0], text)


def _when_words(text: str, chance: random.Random) -> str:
    words = [chance.choice(TIME_WORDS) for _ in range(chance.choice([1, 3, 8, 8, 300]))]
    return _put(text, chance, " " + " ".join(words) + " ")


def _exchange(text: str, chance: random.Random) -> str:
    """Two stretches change places."""
    a, b, c, d = sorted(_place(text, chance) for _ in range(4))
    return text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:] if d - a < 4000 else text


def _calendar(text: str, chance: random.Random) -> str:
    """A property changed, doubled or added; without a calendar one is put in."""
    if "BEGIN:VCALENDAR" not in text:
        # Only one inside a part of its own is seen as such; as text it must do no harm either.
        if chance.random() < 0.7:
            return text
        return f"--b\nContent-Type: text/calendar; method=REQUEST\n\n{CALENDAR}\n{text}"
    lines = text.split("\n")
    for _ in range(chance.choice([1, 1, 3, 10])):
        found = [n for n, line in enumerate(lines) if line.partition(":")[0].partition(";")[0] in PROPERTIES]
        at = chance.choice(found) if found else 0
        name = chance.choice(PROPERTIES) if chance.random() < 0.3 else lines[at].partition(":")[0].partition(";")[0]
        with_parameter = f"{name};{chance.choice(PARAMETERS)}" if chance.random() < 0.3 else name
        line = f"{with_parameter}{chance.choice([':', ':', ':', ';', ''])}{chance.choice(VALUES)}"
        match chance.randrange(4):
            case 0:
                lines[at] = line
            case 1:
                lines[at:at] = [line] * min(times(chance), 2_000)
            case 2:
                lines[at:at] = [lines[at][:7], " " + lines[at][7:]]
            case _:
                lines.insert(at, line)
    return "\n".join(lines)


def _whole_calendar(text: str, chance: random.Random) -> str:
    """Entries by the hundred."""
    if "BEGIN:VEVENT" not in text:
        return text
    head, _, rest = text.partition("BEGIN:VEVENT")
    event, end, rest = rest.partition("END:VEVENT")
    return head + ("BEGIN:VEVENT" + event + end + "\n") * chance.choice([2, 30, 200]) + rest


def _tags(text: str, chance: random.Random) -> str:
    for _ in range(chance.choice([1, 3, 10])):
        text = _put(text, chance, chance.choice(TAGS) * (times(chance) if chance.random() < 0.1 else 1))
    return text


def _cut_tag(text: str, chance: random.Random) -> str:
    found = [tag.end() for tag in re.finditer(r"<[^>]{1,200}>", text)]
    if not found:
        return text
    at = chance.choice(found)
    return text[: at - 1] + chance.choice(["", " style='display:none'>", " " + "a=b " * 20 + ">", '"']) + text[at:]


def _marks(text: str, chance: random.Random) -> str:
    """Quote marks before some lines, or taken from them."""
    mark, share = chance.choice(["> ", ">", ">>", "> > ", "| ", "＞", " >", "\t> "]), chance.choice([0.1, 0.5, 1.0])
    if chance.random() < 0.3:
        return "\n".join(line.lstrip("> ") if chance.random() < share else line for line in text.split("\n"))
    return "\n".join(mark + line if chance.random() < share else line for line in text.split("\n"))


def _attribution(text: str, chance: random.Random) -> str:
    for _ in range(chance.choice([1, 2, 4])):
        at = text.rfind("\n", 0, _place(text, chance)) + 1
        text = text[:at] + chance.choice(ATTRIBUTIONS) + "\n" + text[at:]
    return text


def _alike(text: str, chance: random.Random) -> str:
    """Letters and figures of other scripts that look like those that stand there."""
    if chance.random() < 0.3:
        return text.translate(chance.choice(_DIGITS))
    share = chance.choice([0.05, 0.5, 1.0])
    return "".join(c.translate(_ALIKE) if chance.random() < share else c for c in text)


def _unseen(text: str, chance: random.Random) -> str:
    for _ in range(chance.choice([1, 4, 20])):
        text = _put(text, chance, chance.choice(UNSEEN))
    return text


def _case(text: str, chance: random.Random) -> str:
    return chance.choice([str.upper, str.lower, str.title, str.swapcase])(text)


def _wrap(text: str, chance: random.Random) -> str:
    """Another width."""
    width = chance.choice([1, 5, 20, 40, 60])
    return re.sub(rf"([^\n]{{{width}}}\S{{0,20}}) ", r"\1\n", text)


def _doubled(text: str, chance: random.Random) -> str:
    """The whole body again and again."""
    return text * min(chance.choice([2, 2, 5, 40]), 1 + 60_000 // max(len(text), 1))


CHANGES: tuple[tuple[Change, int], ...] = (
    (_huge, 4), (_whens, 8), (_when_words, 8), (_exchange, 6), (_calendar, 9), (_whole_calendar, 1), (_tags, 6), (_cut_tag, 3), (_marks, 4),
    (_attribution, 5), (_alike, 4), (_unseen, 4), (_case, 3), (_wrap, 3), (_doubled, 1),
)  # fmt: skip
