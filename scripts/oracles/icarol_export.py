#!/usr/bin/env python3
"""Makes an export shaped like iCarol's three tables, with the defects of real ones, and says what it planted.

    icarol_export.py FOLDER [--contacts N] [--seed S] [--clean]

Writes CallReports.csv, Needs.csv and Referrals.csv and prints a JSON object with the counts that an import should
report. Nothing is about anybody: names, numbers and addresses are invented (555-01xx). `--clean` plants no defects, for
measuring. Memory does not grow with N.
"""
import argparse
import csv
import json
import os
import random

CITIES = ["Rimouski", "Québec", "Montréal", "Gaspé", "Sherbrooke", "Trois-Rivières", "Gatineau", "Saguenay", "Laval"]
FSAS = ["G5L", "G1R", "H2X", "G4X", "J1H", "G9A", "J8X", "G7H", "H7N"]
CHANNELS = ["Phone", "Chat", "Text", "Email", "In person"]
LANGUAGES = ["English", "French", "Spanish", "Arabic", "Français"]
AGES = ["18-24", "25-34", "35-44", "65-74", "85+"]
CATEGORIES = ["Food/Meals", "Housing", "Health Care", "Transportation", "Utility Assistance", "Education"]
REASONS = ["No program found", "Program full/waiting list", "Caller ineligible", "Funds exhausted", "Caller refused"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--contacts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--clean", action="store_true")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    print(json.dumps(write(options), indent=2, sort_keys=True, ensure_ascii=False))


def write(options):
    draw = random.Random(options.seed)
    planted = {"contacts": 0, "needs": 0, "referrals": 0}
    dirty = not options.clean

    def plant(name, every):
        """Whether the row takes a defect; counted."""
        if not dirty or draw.randrange(every):
            return False
        planted[name] = planted.get(name, 0) + 1
        return True

    def table(name, head):
        file = open(os.path.join(options.folder, name), "w", encoding="latin-1", newline="")
        if dirty:
            file.write("%s export for 211,,\r\n\r\n" % name.split(".")[0])
        writer = csv.writer(file)
        writer.writerow(head)
        return file, writer

    extra = ["Caller Name", "CallerPhone", "Call Notes", "Extra"] if dirty else []
    calls_file, calls = table("CallReports.csv", [
        "CallReportNum", "ReportVersion", "CallType", "CallDateAndTimeStart", "CallLength", "Gender", "Age", "CityName",
        "CountyName", "PostalCode", "Call Information - Channel", "Call Information - Language of Call",
        "Call Information - Tele-interpretation used", "Demographics - Household", "WasWrongNumber"] + extra)
    needs_file, needs = table("Needs.csv", [
        "CallReportNum", "ReportNeedNum", "NeedMet", "ReasonUnmet", "Level1Name", "Level2Name", "TaxonomyCode"])
    referrals_file, referrals = table("Referrals.csv", [
        "CallReportNum", "ReportNeedNum", "ParentResourceNum", "ParentAgencyName"])

    for number in range(1, options.contacts + 1):
        row = [
            number, 1, draw.choice(["Information and Referral", "Crisis"]),
            "%d/%d/%d %d:%02d:00 %s" % (
                draw.randint(1, 12), draw.randint(1, 28), draw.randint(2023, 2025), draw.randint(1, 12),
                draw.randrange(60), draw.choice(["AM", "PM"])),
            draw.randint(1, 40), draw.choice(["Female", "Male", ""]), draw.choice(AGES), "", "", "",
            draw.choice(CHANNELS), draw.choice(LANGUAGES), draw.choice(["True", "False", ""]), "", "False"]
        place = draw.randrange(len(CITIES))
        row[7] = CITIES[place]
        row[9] = FSAS[place]
        if plant("postal_codes_cut", 3):
            row[9] += " 1A1"
        elif plant("zero_as_missing_postal_code", 20):
            row[9] = "0"
        if plant("ages_cut", 5):
            row[6] = str(draw.randint(18, 90))
        elif plant("age_spans_bands", 20):
            row[6] = draw.choice(["19-54", "12-24", "Senior", "Adult"])
        if plant("minus_one_as_missing_city", 20):
            row[7] = "-1"
        if plant("channel_unknown", 50):
            row[10] = "Carrier pigeon"
        if plant("language_multi", 20):
            row[11] = "French;English"
        if row[7] != "-1" and plant("city_is_an_address", 60):
            row[7] = "%d rue du Lac" % draw.randint(10, 99)
        if plant("wrong_number", 40):
            row[14] = "True"
        if plant("time_unreadable", 80):
            row[3] = "13/45/2024 10:00"
            unreadable = True
        else:
            unreadable = False
        if dirty:
            row += ["Invented Person %d" % number, "418-555-01%02d" % (number % 100), "Said something private", ""]
            if plant("phone_in_another_column", 30):
                row[-1] = "call back 418-555-0199"
        calls.writerow(row)
        planted["contacts"] += 1
        if not unreadable and plant("duplicate_contact", 50):
            calls.writerow(row)
        elif not unreadable and plant("version_contact", 40):
            calls.writerow([row[0], 2] + row[2:4] + [33 if row[4] != 33 else 34] + row[5:])

        for need in range(1, draw.choice([2, 2, 2, 3])):
            met = draw.choice(["True", "False"])
            row = [number, need, met, draw.choice(REASONS) if met == "False" else "", draw.choice(CATEGORIES), "", ""]
            if plant("reason_with_a_name", 60):
                row[2:4] = ["False", "Mme Untel refused"]
            elif plant("reason_unknown", 60):
                row[2:4] = ["False", "Other things to do"]
            if plant("outcome_unknown", 60):
                row[2] = "Perhaps"
            if plant("category_unknown", 40):
                row[4] = "Needs of the %d kind" % draw.randint(1, 3)
            if plant("orphan_need", 80):
                needs.writerow([90_000_000 + number] + row[1:])
            needs.writerow(row)
            planted["needs"] += 1
            if unreadable:
                planted["needs_of_refused_contacts"] = planted.get("needs_of_refused_contacts", 0) + 1
            if plant("duplicate_need", 60):
                needs.writerow(row)
                if unreadable:
                    planted["duplicate_need"] -= 1
                    planted["needs_of_refused_contacts"] += 1
            for _ in range(draw.randint(0, 1)):
                row = [number, need, draw.randint(1, 5000), ""]
                if plant("orphan_referral", 60):
                    referrals.writerow([number, 77] + row[2:])
                referrals.writerow(row)
                planted["referrals"] += 1
    for file in (calls_file, needs_file, referrals_file):
        file.close()
    return planted


if __name__ == "__main__":
    main()
