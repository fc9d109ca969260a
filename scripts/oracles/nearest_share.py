#!/usr/bin/env python3
"""The share of people further than 15 km from food help, by region, with plain loops over a directory file.

    nearest_share.py FILE [CODE [METRES]]

One line a region: its code and the share. CODE is another category, METRES another distance: what `deserts` of the prelude
asks. The same question is example 10 of the language:
places | nearest (services | need food) as food
| summarize share = sum(population where not food.distance <= 15 km) / sum(population) by region
"""
import sqlite3
import sys
from math import asin, cos, radians, sin, sqrt

EARTH_RADIUS = 6_371_008.8


def distance(one, other):
    (latitude, longitude), (other_latitude, other_longitude) = one, other
    half_latitude = sin(radians(other_latitude - latitude) / 2)
    half_longitude = sin(radians(other_longitude - longitude) / 2)
    chord = half_latitude ** 2 + cos(radians(latitude)) * cos(radians(other_latitude)) * half_longitude ** 2
    return 2 * EARTH_RADIUS * asin(min(1, sqrt(chord)))


database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
parents = dict(database.execute("SELECT id, parent_id FROM taxonomy_term"))
code = sys.argv[2] if len(sys.argv) > 2 else "food"
metres = float(sys.argv[3]) if len(sys.argv) > 3 else 15_000
(food,) = database.execute("SELECT id FROM taxonomy_term WHERE code = ?", [code]).fetchone()


def is_food(term):
    while term is not None and term != food:
        term = parents[term]
    return term is not None


helping = {service for service, term in database.execute("SELECT * FROM service_category") if is_food(term)}
listed = {service for (service,) in database.execute("SELECT id FROM service WHERE listed = 1")}
sites = [
    (latitude, longitude)
    for service, latitude, longitude in database.execute(
        "SELECT service_id, latitude, longitude FROM site WHERE listed = 1")
    if service in helping & listed and latitude is not None
]
everyone, far = {}, {}
for region, population, latitude, longitude in database.execute(
        "SELECT region_id, population, latitude, longitude FROM area WHERE kind = 3"):
    everyone[region] = everyone.get(region, 0) + (population or 0)
    near = latitude is not None and any(distance((latitude, longitude), site) <= metres for site in sites)
    far[region] = far.get(region, 0) + (0 if near else population or 0)
for region in sorted(everyone):
    (code,) = database.execute("SELECT code FROM area WHERE id = ?", [region]).fetchone()
    print(code, far[region] / everyone[region])
