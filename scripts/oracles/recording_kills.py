#!/usr/bin/env python3
"""Kills a program that records, and checks that no acknowledged step is lost and none is there by half.

    recording_kills.py PROGRAM DIRECTORY KILLS [SEED]

PROGRAM records contacts into DIRECTORY (a copy: it is written to), from a script on its standard input. At a random moment it
gets SIGKILL; the acknowledgements that came before are compared with the file. Prints the seed and the figures; exit status 1
and the first difference where there is one.
"""
import random
import re
import select
import signal
import sqlite3
import subprocess
import sys
import time

program, directory, kills = sys.argv[1], sys.argv[2], int(sys.argv[3])
seed = int(sys.argv[4]) if len(sys.argv) > 4 else random.SystemRandom().randrange(1 << 32)
dice = random.Random(seed)
OUTCOMES = ["met", "partly because cost", "unmet because full"]


def script():
    """Two needs and two referrals at a time: an odd number afterwards is half a step."""
    lines = ["services | take 4", "contact phone from H2X language ar"]
    for _ in range(60):
        lines += ["need food, transport", "refer 1, 2", dice.choice(OUTCOMES), "undo", dice.choice(OUTCOMES), "refer 3, 4"]
    return lines


def closing_script():
    lines = []
    for _ in range(120):
        lines += ["contact chat", "need food", dice.choice(OUTCOMES), "close"]
    return lines


def check(told, database):
    """What is wrong with the file, by what was acknowledged; None where nothing is."""
    def one(query, *values):
        return database.execute(query, values).fetchone()

    if one("PRAGMA integrity_check") != ("ok",):
        return "integrity_check"
    if database.execute("PRAGMA foreign_key_check").fetchall():
        return "foreign_key_check"
    halves = {
        "a contact closed by half": "SELECT count(*) FROM call_contact WHERE (in_progress = 1) <> (duration IS NULL)",
        "an outcome by half": "SELECT count(*) FROM call_need WHERE (outcome IN (2, 3)) <> (reason IS NOT NULL)",
        "needs by half": "SELECT count(*) FROM (SELECT count(*) AS n FROM call_need JOIN call_contact AS c ON c.id = contact_id"
        " WHERE c.channel = 1 GROUP BY contact_id HAVING n % 2)",
        "referrals by half": "SELECT count(*) FROM (SELECT count(*) AS n FROM call_referral GROUP BY need_id HAVING n % 2)",
        "a closed contact without outcome": "SELECT count(*) FROM call_need JOIN call_contact AS c ON c.id = contact_id"
        " WHERE c.in_progress = 0 AND outcome = 5",
        "a need that strayed": "SELECT count(*) FROM call_referral AS r JOIN call_need AS n ON n.id = r.need_id"
        " WHERE n.contact_id <> r.contact_id",
    }
    for name, query in halves.items():
        if one(query) != (0,):
            return name
    state = {}
    for line in told:
        if found := re.match(r"contact (\d+): ", line):
            state["contact", found[1]] = "open"
        elif found := re.match(r"contact (\d+) closed", line):
            state["contact", found[1]] = "closed"
        elif found := re.match(r"need (\d+), referral (\d+): ", line):
            state["referral", found[2]] = found[1]
        elif found := re.match(r"need (\d+): outcome taken back", line):
            state["need", found[1]] = None
        elif found := re.match(r"need (\d+): (Met|Partly met|Unmet)", line):
            state["need", found[1]] = {"Met": 1, "Partly met": 2, "Unmet": 3}[found[2]]
        elif found := re.match(r"need (\d+): ", line):
            state["need", found[1]] = None
    # The step after the last acknowledgement may be on disk too: it changes the newest need or contact only.
    newest = {kind: max((int(n) for k, n in state if k == kind), default=0) for kind in ("contact", "need")}
    for (kind, number), value in state.items():
        if kind == "contact":
            row = one("SELECT in_progress FROM call_contact WHERE id = ?", number)
            good = row and (row[0] == (0 if value == "closed" else 1) or int(number) == newest["contact"])
        elif kind == "referral":
            row = one("SELECT need_id FROM call_referral WHERE id = ?", number)
            good = row and row[0] == int(value)
        else:
            row = one("SELECT outcome FROM call_need WHERE id = ?", number)
            good = row and (row[0] == (value or 5) or int(number) == newest["need"])
        if not good:
            return f"{kind} {number}: acknowledged as {value}, on disk {row}"
    return None


print(f"seed {seed}")
acknowledged = 0
started = time.time()
for kill in range(kills):
    lines = script() if dice.random() < 0.5 else closing_script()
    process = subprocess.Popen([program, "--db", directory, "--language", "en"], stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    process.stdin.write(("\n".join(lines) + "\n").encode())
    process.stdin.close()
    wanted = dice.randrange(0, 120)
    pause = dice.random() * 0.004
    told = b""
    deadline = time.time() + 30
    while told.count(b"\n") < wanted and time.time() < deadline:
        if select.select([process.stderr], [], [], 0.1)[0]:
            data = process.stderr.read1(65536)
            if not data:
                break
            told += data
    time.sleep(pause)
    process.send_signal(signal.SIGKILL)
    told += process.stderr.read()
    process.wait()
    if b"error" in told:
        sys.exit(f"kill {kill}: the program refused: {told.decode()}")
    # A line without its end was cut by the kill.
    complete = told.decode().split("\n")[:-1]
    acknowledged += len(complete)
    database = sqlite3.connect(directory)
    wrong = check(complete, database)
    database.close()
    if wrong:
        sys.exit(f"kill {kill}: {wrong}")
database = sqlite3.connect(directory)
counts = [database.execute(f"SELECT count(*) FROM call_{name}").fetchone()[0] for name in ("contact", "need", "referral")]
print(f"{kills} kills, {acknowledged} lines acknowledged, none lost; contacts {counts[0]}, needs {counts[1]}, "
      f"referrals {counts[2]}; {time.time() - started:.0f} s")
