"""Whose domains a letter comes from and shows: the telling parts of them, and those that tell nothing."""

from __future__ import annotations

import re

from afterword.core.reading import names
from afterword.core.reading.view import ATS, NETWORKS, SCHEDULERS, TESTERS, View, domain_in

SERVICES = ATS | SCHEDULERS | TESTERS | NETWORKS
#: Mail providers that go by one name in many countries, and the endings of those: hotmail.fr, yahoo.com.br, live.co.uk.
_EVERYWHERE = names.words("hotmail outlook live yahoo ymail rocketmail gmx yandex aol msn")
_ENDINGS = names.words(
    "com net org eu info biz ae ar at be bg br ca ch cl cn co cz de dk ee es fi fr gr hk hr hu id ie il in is it jp kr lt lu "
    "lv ma mx my nl no nz pe ph pl pt ro rs ru se sg si sk th tr tw ua uk us vn za com.ar com.au com.br com.cn com.co com.hk "
    "com.mx com.my com.pe com.ph com.pl com.sg com.tr com.tw com.ua com.ve com.vn co.id co.il co.in co.jp co.kr co.nz co.th "
    "co.uk co.za"
)
#: Domains that everybody has addresses at.
PUBLIC = frozenset(f"{name}.{ending}" for name in _EVERYWHERE for ending in _ENDINGS) | frozenset(
    names.words(
        "gmail.com googlemail.com icloud.com me.com mac.com web.de t-online.de freenet.de arcor.de proton.me protonmail.com "
        "protonmail.ch pm.me fastmail.com fastmail.fm mail.com mail.de email.de posteo.de mailbox.org zoho.com zoho.eu mail.ru "
        "orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it bluewin.ch telenet.be ziggo.nl btinternet.com sky.com "
        "virginmedia.com talktalk.net comcast.net qq.com 163.com hey.com tutanota.com tuta.com"
    )
)
_SECOND_LEVEL = frozenset(names.words("co ac gov org com net nhs edu ltd plc"))


#: Domains that are looked at, labels that are kept.
_LOOKED_AT, _MOST = 400, 20


def labels(view: View) -> list[str]:
    """The telling parts of the domains that the letter came from and shows: ``kranich-logistik``."""
    letter = view.letter
    domains = [a.domain for a in (*letter.from_, *letter.reply_to, *letter.sender, *letter.cc)]
    for entry in view.entries:
        domains += [
            a.email.rpartition("@")[2] for a in (*entry.attendees, *([entry.organizer] if entry.organizer else []))
        ]
    for attached in letter.attached:
        domains += [a.domain for a in attached.from_]
    domains += re.findall(r"@([A-Za-z0-9.-]+\.[A-Za-z]{2,})", letter.text[:8000])
    own = {address.rpartition("@")[2].casefold() for address in view.owner.addresses}
    telling = [d for d in domains if d and d.casefold() not in own | PUBLIC and not domain_in(d, SERVICES)]
    return list(dict.fromkeys(registrable(domain).partition(".")[0] for domain in telling[:_LOOKED_AT]))[:_MOST]


def registrable(domain: str) -> str:
    """The part of a domain that somebody registered: two labels, three below ``co.uk`` and its like."""
    labels = domain.casefold().strip(".").split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) <= 3 else 2
    return ".".join(labels[-keep:])
