#!/usr/bin/env python3
"""Recurrence rules with the days that python-dateutil gives for them in one year.

    recurrences.py SEED COUNT

One line a rule: the rule in the form of `Recurrence.stored`, the year, and the days of the year as a
number in base 16 whose lowest bit is 1 January. Tests/Data/recurrences.txt holds `recurrences.py 1 120`.
"""
import random
import sys
from datetime import date, datetime, timedelta

from dateutil import rrule

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def some(chooser, values, most):
    return chooser.sample(values, chooser.randint(1, most))


def rule(chooser):
    """A rule as HSDS schedules have them: the parts of RRULE that are about days."""
    frequency = chooser.choice(["WEEKLY"] * 5 + ["MONTHLY"] * 5 + ["DAILY", "YEARLY"])
    parts = {"FREQ": frequency}
    if chooser.random() < 0.5:
        parts["INTERVAL"] = str(chooser.randint(2, 5))
    if chooser.random() < 0.3:
        parts["WKST"] = chooser.choice(["SU", "SA", "WE"])
    days = some(chooser, DAYS, 3)
    if frequency == "WEEKLY":
        if chooser.random() < 0.85:
            parts["BYDAY"] = ",".join(days)
    elif frequency == "MONTHLY":
        if chooser.random() < 0.7:
            ordinals = [chooser.choice([1, 2, 3, 4, 5, -1, -2]) for _ in days]
            parts["BYDAY"] = ",".join(f"{n}{day}" for n, day in zip(ordinals, days))
        if chooser.random() < 0.3:
            numbers = some(chooser, list(range(1, 32)) + [-1, -2, -5], 6)
            parts["BYMONTHDAY"] = ",".join(map(str, numbers))
    elif frequency == "DAILY":
        if chooser.random() < 0.4:
            parts["BYDAY"] = ",".join(days)
        if chooser.random() < 0.3:
            parts["BYYEARDAY"] = ",".join(map(str, some(chooser, range(1, 366), 9)))
    else:
        kind = chooser.randint(0, 3)
        if kind == 1:
            parts["BYYEARDAY"] = ",".join(map(str, some(chooser, list(range(1, 366)) + [-1, -366], 6)))
        elif kind == 2:
            parts["BYWEEKNO"] = ",".join(map(str, some(chooser, list(range(1, 54)) + [-1], 5)))
            if chooser.random() < 0.5:
                parts["BYDAY"] = ",".join(days)
        elif kind == 3:
            parts["BYDAY"] = ",".join(f"{chooser.choice([1, 13, -1, -7])}{day}" for day in days)
    return parts


def is_misread(parts, year):
    """True where dateutil 2.9 forgets the days before week 1 that end the last week of the year before (RFC 5545, 3.3.10)."""
    weeks = parts.get("BYWEEKNO", "").split(",")
    if not {"52", "53", "-1"} & set(weeks):
        return False
    week_start = DAYS.index(parts.get("WKST", "MO"))
    return (date(year, 1, 1).weekday() - week_start) % 7 > 3


def main():
    chooser = random.Random(int(sys.argv[1]))
    left = int(sys.argv[2])
    while left > 0:
        parts = rule(chooser)
        start = date(2021, 1, 1) + timedelta(days=chooser.randint(0, 5 * 365))
        year = chooser.choice([2024, 2025, 2026, 2027, 2028])
        if is_misread(parts, year):
            continue
        left -= 1
        text = ";".join(f"{name}={value}" for name, value in parts.items())
        begin = datetime(start.year, start.month, start.day)
        first = datetime(year, 1, 1)
        found = rrule.rrulestr(text, dtstart=begin).between(first, datetime(year, 12, 31), inc=True)
        bits = sum(1 << (day - first).days for day in found)
        print(f"{text};DTSTART={start.isoformat()} {year} {bits:x}")


main()
