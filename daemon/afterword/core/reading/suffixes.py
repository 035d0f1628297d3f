"""READ: domains under which strangers are neighbours (data for `authentication`)."""

from __future__ import annotations

#: Public suffixes of two labels under which strangers are neighbours (a small part of publicsuffix.org's list).
PUBLIC = frozenset(
    f"{second}.{country}"
    for country, seconds in {
        "uk": "co org ac gov ltd me net plc sch nhs police",
        "jp": "co or ne ac go ad ed gr lg",
        "au": "com net org edu gov id asn",
        "nz": "co net org ac govt geek gen school",
        "br": "com net org gov edu art blog eco ind inf",
        "za": "co org net ac gov web",
        "in": "co net org firm gen ind ac edu gov",
        "kr": "co or ne re pe go ac",
        "cn": "com net org gov edu ac",
        "tw": "com net org edu gov idv",
        "hk": "com net org edu gov idv",
        "sg": "com net org edu gov per",
        "my": "com net org edu gov name",
        "id": "co or web ac go my",
        "th": "co or in ac go",
        "tr": "com net org edu gov gen web",
        "mx": "com net org edu gob",
        "ar": "com net org edu gob",
        "il": "co org net ac gov",
        "pl": "com net org edu gov waw",
        "at": "co or ac gv",
        "hu": "co org",
        "ua": "com net org edu gov",
        "ru": "com org net msk spb",
        "es": "com nom org gob edu",
        "pt": "com org gov edu",
        "it": "gov edu",
        "fr": "asso com gouv nom",
        "gr": "com net org edu gov",
        "ro": "com org",
        "com": "uk us eu de gb br cn jpn sa za github blogspot herokuapp appspot azurewebsites cloudfront wordpress",
        "io": "github gitlab",
        "dev": "pages workers web vercel netlify",
        "app": "web netlify vercel firebase",
        "net": "uk se gb jp hu in azurewebsites cloudapp",
        "org": "eu us ae duckdns",
    }.items()
    for second in seconds.split()
)
