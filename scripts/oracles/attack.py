#!/usr/bin/env python3
"""Tries to prove small counts from what public answers printed, by linear programming.

usage: AIGUILLE_ATTACK_FILE=/tmp/attack.jsonl swift test --filter AttackTests
       scripts/oracles/attack.py /tmp/attack.jsonl

Each line of the file is one world of contacts: unknown counts (`atoms`), and sums of them with the bounds that print and rule
give a reader (`low`, `high`; null is open). `truth` is only looked at to know which sums are below k, and that the bounds are
right. A sum below k whose least and greatest value are the same whole number is proven: a hole, and exit status 1.
Independent of the program's own interval propagation. Without scipy it says so and ends with 0.
"""
import json
import math
import sys

try:
    from scipy.optimize import linprog
except ImportError:
    print("skipped: scipy is not installed")
    sys.exit(0)


def bounds_of(world):
    rows, limits = [], []
    for known in world["sums"]:
        row = [0.0] * world["atoms"]
        for atom in known["atoms"]:
            row[atom] = 1.0
        if known["high"] is not None:
            rows.append(row)
            limits.append(known["high"])
        if known["low"] > 0:
            rows.append([-value for value in row])
            limits.append(-known["low"])
    return rows, limits


def extremes(world, rows, limits, atoms):
    target = [1.0 if atom in atoms else 0.0 for atom in range(world["atoms"])]
    found = []
    for sign in (1, -1):
        answer = linprog([sign * value for value in target], A_ub=rows or None, b_ub=limits or None, method="highs")
        if answer.status == 3:
            found.append(math.inf)
        elif answer.status == 0:
            found.append(sign * answer.fun)
        else:
            raise SystemExit(f"world {world['world']}: the printed figures contradict each other")
    return math.ceil(found[0] - 1e-6), math.inf if found[1] == math.inf else math.floor(found[1] + 1e-6)


def main(path):
    tried = proven = wrong = worlds = 0
    widths = {}
    for line in open(path, encoding="utf-8"):
        world = json.loads(line)
        worlds += 1
        rows, limits = bounds_of(world)
        targets = [(known["atoms"], known["truth"]) for known in world["sums"]]
        seen = set()
        for atoms, truth in targets:
            key = tuple(sorted(atoms))
            if not 1 <= truth < world["k"] or key in seen:
                continue
            seen.add(key)
            low, high = extremes(world, rows, limits, set(atoms))
            tried += 1
            if not low <= truth <= high:
                wrong += 1
            width = high - low + 1
            widths[width] = widths.get(width, 0) + 1
            if width == 1:
                proven += 1
                print(f"world {world['world']}: {truth} is proven, of atoms {sorted(atoms)}")
    smallest = min(widths) if widths else None
    few = {width: count for width, count in sorted(widths.items()) if width <= 4}
    print(
        f"{worlds} worlds, {tried} sums below k attacked, {proven} proven, {wrong} bounds that miss the truth, "
        f"narrowest {smallest} values; of 4 values or fewer: {few}")
    return 1 if proven or wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
