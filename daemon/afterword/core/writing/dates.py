"""WRITE: moments as people say them, in the owner's zone, and the same in every locale of the machine."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_and_time(moment: datetime, zone: ZoneInfo) -> str:
    """Tue 24 Nov, 14:45."""
    local = moment.astimezone(zone)
    return f"{WEEKDAYS[local.weekday()][:3]} {local.day} {_MONTHS[local.month - 1]}, {local:%H:%M}"


def relative(moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """today, Tue 14:45; tomorrow, Wed 14:45; yesterday, Mon 14:45; else `day_and_time`."""
    local, today = moment.astimezone(zone), now.astimezone(zone).date()
    names = {today: "today", today + timedelta(days=1): "tomorrow", today - timedelta(days=1): "yesterday"}
    name = names.get(local.date())
    return f"{name}, {WEEKDAYS[local.weekday()][:3]} {local:%H:%M}" if name else day_and_time(moment, zone)
