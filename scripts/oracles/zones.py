#!/usr/bin/env python3
"""The changes of the clocks of Toronto, Halifax and Blanc-Sablon by the tz database, 1987 to 2037.

One line a change: the zone, the minutes since 1970 of the first instant of the new time, the minutes that
clocks are then behind UTC. Makes Tests/Data/zones.txt.
"""
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

FIRST = datetime(1987, 1, 1, tzinfo=timezone.utc)


def behind(zone, minutes):
    moment = datetime.fromtimestamp(minutes * 60, tz=timezone.utc)
    return -int(moment.astimezone(zone).utcoffset().total_seconds() // 60)


for name in ["America/Toronto", "America/Halifax", "America/Blanc-Sablon"]:
    zone = ZoneInfo(name)
    minutes = int(FIRST.timestamp()) // 60
    known = behind(zone, minutes)
    print(name, minutes, known)
    while FIRST + timedelta(minutes=minutes - int(FIRST.timestamp()) // 60) < datetime(2038, 1, 1, tzinfo=timezone.utc):
        if behind(zone, minutes + 1440) != known:
            low, high = minutes, minutes + 1440
            while high - low > 1:
                middle = (low + high) // 2
                if behind(zone, middle) == known:
                    low = middle
                else:
                    high = middle
            known = behind(zone, high)
            print(name, high, known)
        minutes += 1440
