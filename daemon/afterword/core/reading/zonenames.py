"""Names of time zones beside IANA's and Windows' own: abbreviations, cities, countries, all folded (`lexicon.fold`)."""

from __future__ import annotations


def _words(spellings: str) -> list[str]:
    return spellings.split()


_NAMES = {
    "Etc/UTC": "utc z zulu gmt ut",
    "Europe/London": "bst uk british britain england scotland wales london edinburgh manchester birmingham bristol leeds "
    "glasgow cardiff belfast liverpool cambridge oxford sheffield reading coventry",
    "Europe/Dublin": "ireland irish dublin cork galway",
    "Europe/Lisbon": "wet west lisbon lisboa portugal portuguese porto",
    "Europe/Berlin": "cet cest mez mesz met mest german germany deutsche deutscher berlin munich munchen muenchen hamburg "
    "frankfurt cologne koln koeln stuttgart dusseldorf duesseldorf leipzig dresden hannover hanover nurnberg nuremberg "
    "bremen heidelberg karlsruhe mannheim bonn essen dortmund mesz",
    "Europe/Paris": "france french francaise paris lyon marseille toulouse nantes bordeaux lille strasbourg grenoble nice "
    "rennes montpellier",
    "Europe/Madrid": "spain spanish peninsular espanola madrid barcelona valencia sevilla seville bilbao malaga zaragoza",
    "Europe/Zurich": "swiss switzerland suisse schweizer zurich zuerich geneva geneve genf basel bern lausanne",
    "Europe/Vienna": "austria austrian vienna wien graz salzburg linz osterreichische",
    "Europe/Amsterdam": "dutch netherlands amsterdam rotterdam utrecht eindhoven hague delft",
    "Europe/Brussels": "belgium belgian brussels bruxelles antwerp ghent leuven",
    "Europe/Rome": "italy italian rome roma milan milano turin",
    "Europe/Stockholm": "sweden swedish stockholm gothenburg malmo",
    "Europe/Copenhagen": "denmark danish copenhagen aarhus",
    "Europe/Oslo": "norway norwegian oslo bergen",
    "Europe/Helsinki": "eet eest finland finnish helsinki espoo tampere",
    "Europe/Warsaw": "poland polish warsaw krakow wroclaw gdansk",
    "Europe/Prague": "czech prague praha brno",
    "Europe/Budapest": "hungary hungarian budapest",
    "Europe/Athens": "greece greek athens",
    "Europe/Bucharest": "romania romanian bucharest",
    "Europe/Kyiv": "ukraine kyiv kiev",
    "Europe/Moscow": "msk moscow",
    "Europe/Istanbul": "trt turkey istanbul ankara",
    "Atlantic/Canary": "canarias canaria",
    "America/New_York": "et est edt eastern nyc boston philadelphia washington atlanta miami pittsburgh charlotte raleigh "
    "baltimore",
    "America/Chicago": "ct cst cdt central chicago dallas houston austin minneapolis nashville texas milwaukee",
    "America/Denver": "mt mst mdt mountain denver boulder",
    "America/Phoenix": "arizona phoenix tucson",
    "America/Los_Angeles": "pt pst pdt pacific seattle portland oakland california sunnyvale cupertino",
    "America/Anchorage": "akst akdt alaska anchorage",
    "Pacific/Honolulu": "hst hawaii honolulu",
    "America/Halifax": "ast adt atlantic halifax",
    "America/Toronto": "toronto ottawa montreal waterloo",
    "America/Vancouver": "vancouver",
    "America/Sao_Paulo": "brt brazil brasilia",
    "America/Argentina/Buenos_Aires": "art argentina",
    "America/Mexico_City": "mexico",
    "America/Bogota": "colombia bogota",
    "Asia/Kolkata": "india indian mumbai bangalore bengaluru chennai hyderabad delhi pune kolkata noida gurgaon gurugram",
    "Asia/Karachi": "pkt pakistan karachi lahore islamabad",
    "Asia/Dubai": "gst dubai uae",
    "Asia/Singapore": "sgt singapore",
    "Asia/Hong_Kong": "hkt",
    "Asia/Shanghai": "china beijing shanghai shenzhen",
    "Asia/Tokyo": "jst japan tokyo osaka",
    "Asia/Seoul": "kst korea seoul",
    "Asia/Jerusalem": "israel jerusalem haifa",
    "Asia/Manila": "pht philippines manila",
    "Australia/Sydney": "aest aedt aet sydney canberra",
    "Australia/Melbourne": "melbourne",
    "Australia/Brisbane": "brisbane",
    "Australia/Adelaide": "acst acdt adelaide",
    "Australia/Perth": "awst perth",
    "Pacific/Auckland": "nzst nzdt nzt auckland wellington",
    "Africa/Johannesburg": "sast johannesburg",
    "Africa/Lagos": "wat nigeria lagos",
    "Africa/Nairobi": "eat kenya nairobi",
    "Africa/Cairo": "egypt cairo",
}

#: Single words that name a zone.
WORDS: dict[str, str] = {word: key for key, words in _NAMES.items() for word in words.split()}

#: Names of two or three words.
PHRASES: dict[str, str] = {
    "new york": "America/New_York",
    "new york city": "America/New_York",
    "san francisco": "America/Los_Angeles",
    "bay area": "America/Los_Angeles",
    "los angeles": "America/Los_Angeles",
    "san diego": "America/Los_Angeles",
    "san jose": "America/Los_Angeles",
    "palo alto": "America/Los_Angeles",
    "mountain view": "America/Los_Angeles",
    "las vegas": "America/Los_Angeles",
    "salt lake city": "America/Denver",
    "washington dc": "America/New_York",
    "united kingdom": "Europe/London",
    "great britain": "Europe/London",
    "hong kong": "Asia/Hong_Kong",
    "new delhi": "Asia/Kolkata",
    "tel aviv": "Asia/Jerusalem",
    "new zealand": "Pacific/Auckland",
    "south africa": "Africa/Johannesburg",
    "cape town": "Africa/Johannesburg",
    "sao paulo": "America/Sao_Paulo",
    "central european": "Europe/Berlin",
    "europe centrale": "Europe/Berlin",
    "middle european": "Europe/Berlin",
    "mitteleuropaische": "Europe/Berlin",
    "eastern european": "Europe/Helsinki",
    "western european": "Europe/Lisbon",
    "greenwich mean": "Etc/UTC",
    "coordinated universal": "Etc/UTC",
    "japan standard": "Asia/Tokyo",
    "la coruna": "Europe/Madrid",
    "the hague": "Europe/Amsterdam",
}

#: Abbreviations with several meanings: IANA keys by the sender's offset from UTC in hours; None: without such a sign.
AMBIGUOUS: dict[str, dict[float | None, str]] = {
    "ist": {5.5: "Asia/Kolkata", 1: "Europe/Dublin", 2: "Asia/Jerusalem", 3: "Asia/Jerusalem"},
    "cst": {8: "Asia/Shanghai", None: "America/Chicago"},
    "ast": {3: "Asia/Riyadh", None: "America/Halifax"},
}

#: What an abbreviation means most often, where letters must be read without any sign.
LIKELIEST: dict[str, str] = {"ist": "Asia/Kolkata"}

#: Abbreviations that are no ordinary words, whatever their case.
SURE_ABBREVIATIONS: frozenset[str] = frozenset(
    _words(
        "utc gmt bst cet cest mez mesz eet eest msk trt edt cst cdt mst mdt pst pdt akst akdt hst ast adt brt pkt gst "
        "sgt hkt jst kst pht aest aedt aet acst acdt awst nzst nzdt nzt sast"
    )
)

#: Abbreviations that are zones in capitals only.
ABBREVIATIONS: frozenset[str] = SURE_ABBREVIATIONS | frozenset(_words("et est ist ct mt pt wet west met art wat eat z"))

#: Abbreviations of the United States, where the month comes first in a numeric date.
MONTH_FIRST: frozenset[str] = frozenset(
    _words("et est edt ct cst cdt mt mst mdt pt pst pdt akst akdt hst eastern central mountain pacific")
)

#: Regions of IANA keys that a bare city is looked for in, by how likely they are here.
REGIONS: tuple[str, ...] = (
    *_words("Europe America Asia Africa Australia Pacific Atlantic Indian"),
    *_words("America/Argentina America/Indiana America/Kentucky Etc"),
)

#: Zones without summer time for offsets that are no whole hours, by minutes.
HALF_HOURS: dict[int, str] = {
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
}
