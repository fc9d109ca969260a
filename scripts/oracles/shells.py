#!/usr/bin/env python3
"""The same behaviours in aiguille, sqlite3, psql, duckdb and litecli, each on a terminal of its own: a Markdown table.

    shells.py AIGUILLE DIRECTORY [--sqlite3 PROGRAM] [--postgres FOLDER] [--duckdb PROGRAM] [--litecli PROGRAM]
              [--only NAME,…] [--rows NUMBER,…] [--keys N] [--starts N] [--times-only]

DIRECTORY is a file made by `aiguille demo`. The numbers of the first column are those of the 25 behaviours. Needs pyte (pip
install pyte) and, for row 19, tmux (started with a socket of its own). FOLDER holds psql and the programs of its server, which gets a private socket and is started
and stopped here; duckdb must be the program itself, not the script of its Python package. A cell says what was seen with the
settings the program comes with, then what its own documented option changes; a shell that is not given is left out.
"""

import argparse, csv, glob, io, json, os, re, shutil, signal, statistics, subprocess, tempfile, time

from wcwidth import wcswidth

from shell_programs import make_shells
from shell_terminal import ESC, Terminal, Tmux, new_home, opened, plain

# Each check gives "yes", "partly", "no" or "–" (does not apply), and what was seen.


def did_you_mean(shell):
    found = []
    with opened(shell) as t:
        for what, line in shell.mistakes:
            if re.search(r"did you mean|perhaps you meant|candidate", t.run(line), re.I): found.append(what)
            t.press("\x15")
    return ("yes" if len(found) == len(shell.mistakes) else "partly" if found else "no"), ", ".join(found)


def caret(shell):
    line, word = shell.caret
    with opened(shell) as t:
        t.run(line)
        for y in range(t.screen.lines - 1, 0, -1):
            marks, above = t.cells(y), t.cells(y - 1)
            if "^" not in marks: continue
            places = [x for x in range(len(above)) if "".join(above[x:x + len(word)]) == word]
            if not places: continue
            off = marks.index("^") - places[0]
            return ("yes", "") if off == 0 else ("no", f"{abs(off)} cells too far {'right' if off > 0 else 'left'}")
        return "no", "no caret"


def bound(shell):
    for answer, way, lines in shell.bind:
        with opened(shell) as t:
            seen = [t.run(line) for line in lines][-1]
            if re.search(r"O'Brien\"; drop", seen.split("\n", 1)[-1]): return answer, way
    return "no", "" if shell.bind else "no parameters"


def creates(shell):
    home = new_home()
    with Terminal(shell, home, argv=shell.missing(home + "/typo.db")) as t:
        t.until(t.at_prompt, 3)
        if t.process.poll() is None:
            t.run(shell.answer[0])
            t.press("\x04")
    return ("no", "makes the file") if shell.made(home + "/typo.db") else ("yes", "")


def piped(shell):
    def output(**more):
        variables = {"PATH": "/usr/bin:/bin", "TERM": "xterm", "HOME": new_home(), "LC_ALL": "C.UTF-8", **more}
        return subprocess.run(shell.batch, capture_output=True, stdin=subprocess.DEVNULL, env=variables).stdout
    out = output()
    notes = []
    rows = sum(1 for line in out.splitlines() if b"value number 8" in line)
    if rows < 1000: notes.append(f"{rows} of 1,000 rows")
    if b"\x1b" in out: notes.append("escape sequences")
    if out != output(COLUMNS="20"): notes.append("differs with COLUMNS=20")
    return ("no" if notes else "yes"), ", ".join(notes)


def table_at(shell, columns):
    """The widest line of a table of ten columns, and what is said about what is not shown."""
    with opened(shell, columns=columns) as t:
        seen = t.run(shell.wide)
    lines = [line for line in re.split(r"[\r\n]+", seen) if shell.wide not in line and "Multiline" not in line]
    widest = max(wcswidth(line.rstrip()) for line in lines)
    said = re.search(r"hidden columns[^\n·)]*|\d+ columns +\(\d+ shown\)", "\n".join(lines))
    rows = re.search(r"[\d,]+ rows,? \(?\d+ shown\)?", "\n".join(lines))
    hidden = [name for name in shell.wide_columns if name not in "\n".join(lines)]
    return widest, re.sub(r" +", " ", said.group(0).strip()) if said else "", hidden, re.sub(r" +", " ", rows.group(0)) if rows else ""


def fits(shell):
    widest, said, hidden, rows = table_at(shell, 60)
    before = ""
    if widest > 60:
        before = f"lines of {widest} cells at 60"
        widest, said, hidden, rows = table_at(shell, 80)
        if widest > 80: return "no", before
        before += "; at 80 it fits, "
    if not said and not hidden: return ("partly" if before else "yes"), before + "one field a line"
    names = "hidden columns" in said
    return ("yes" if names and not before else "partly"), before + ", ".join(filter(None, [said or "does not say what is hidden", rows]))


def aligned(shell):
    with opened(shell) as t:
        t.run(shell.cjk)
        ends = {}
        for y in range(t.screen.lines):
            cells = t.cells(y)
            text = "".join(cells)
            word = next((word for word in ("中文", "👍", "abcd", "é", "e\u0301") if word in text), None)
            if word and re.search(r"\bxx\b", text) and "'xx'" not in text and '"xx"' not in text:
                ends[word] = next(x for x in range(len(cells)) if "".join(cells[x:x + 2]) == "xx")
    if len(ends) < 4: return "?", f"rows seen: {len(ends)}"
    usual = ends["abcd"]
    wrong = [word for word, column in ends.items() if column != usual]
    return ("no", "not " + " ".join(wrong)) if wrong else ("yes", "")


def harmless(shell):
    with opened(shell) as t:
        t.press(shell.control)
        mark = len(t.raw)
        t.run("")
        raw = t.raw[mark:]
    sent = [name for name, mark in (("escape sequences", b"\x1b]0;owned"), ("carriage return", b"a\rb"), ("bidi override", "\u202e".encode())) if mark in raw]
    return ("yes" if not sent else "no" if "escape sequences" in sent else "partly"), ("sends " + ", ".join(sent) if sent else "")


def round_trip(shell):
    """A row of NULL, an empty text, the text NULL and a text with a quote, a line break and a comma, through CSV and JSON."""
    wrong = []
    def output(argv): return subprocess.run(argv, capture_output=True, stdin=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin", "HOME": new_home(), "LC_ALL": "C.UTF-8"}).stdout.decode()
    if shell.csv:
        text = output(shell.csv).replace("\r\n", "\n")
        rows = list(csv.reader(io.StringIO(text)))
        null, empty, word = (text.split("\n")[1].split(",") + ["", "", ""])[:3]
        if not rows or rows[-1][1:] != ["", "NULL", 'x"y\nz, w']: wrong.append("CSV differs")
        elif null in (empty, word): wrong.append(f"NULL and {'an empty text' if null == empty else 'the text NULL'} are the same in CSV")
    else: wrong.append("no CSV")
    if shell.json:
        try:
            row = json.loads(output(shell.json))
            row = row[0] if isinstance(row, list) else row
            if list(row.values()) != [None, "", "NULL", 'x"y\nz, w']: wrong.append("JSON differs")
        except ValueError: wrong.append("JSON is not read")
    else: wrong.append("no JSON format")
    return ("yes" if not wrong else "no" if len(wrong) == 2 else "partly"), ", ".join(wrong)


def no_colour(shell):
    def colours(env):
        """How many colours come while a query is typed and answered, and with a mistake."""
        with opened(shell, env=env) as t:
            counts = []
            for line in (shell.answer[0], shell.mistakes[0][1]):
                mark = len(t.raw)
                t.run(line)
                counts.append(len(re.findall(rb"\x1b\[(?:[0-9;]*;)?(?:[349][0-7]|[34]8;[0-9;]+)m", t.raw[mark:])))
            return counts
    if not any(colours({})): return "–", "no colours"
    answer, mistake = colours({"NO_COLOR": "1"})
    return ("no", "colours all the same") if answer else ("partly", "errors stay coloured") if mistake else ("yes", "")


def control_c(shell):
    """After half a line, in an open statement, in a search, and three times at an empty prompt."""
    bad = []
    for what, keys in (("half a line stays", ["half a line", "\x03"]), ("the open statement stays", [shell.open, "\r", "\x03"]),
                       ("stays in the search", ["\x12", "\x03"])):
        with opened(shell) as t:
            for key in keys: t.press(key)
            if t.ended(0.2): bad.append("leaves")
            elif not re.search(shell.answer[1], t.run(shell.answer[0])): bad.append(what)
    with opened(shell) as t:
        for count in ("first", "second", "third"):
            t.press("\x03")
            if t.ended(0.2):
                bad.append(f"at an empty prompt the {count} leaves")
                break
    return ("yes" if not bad else "no" if len(bad) > 1 else "partly"), ", ".join(bad)


def cancels(shell):
    with opened(shell) as t:
        t.press(shell.slow)
        t.press("\r", 1.0)
        if t.at_prompt(): return "?", "the query was too fast"
        start = time.perf_counter()
        t.press("\x03", 0)
        if not t.ready(6): return "no", "ends the shell" if t.ended(0.2) else "the query goes on"
        took = (time.perf_counter() - start) * 1000
        t.quiet()
        fine = re.search(shell.answer[1], t.run(shell.answer[0])) is not None
        return ("yes" if fine and took < 200 else "partly"), "" if took < 200 else f"{took:.0f} ms"


def control_d(shell):
    with opened(shell) as t:
        t.run(shell.mistakes[0][1])
        t.press("\x15")
        t.press("\x04", 0)
        if not t.ended(): return "no", "goes on"
        status, asked = t.process.poll(), b"\x1b[?2004h" in t.raw
        notes = [note for note, bad in ((f"status {status} after a mistake", status != 0), ("the terminal is not as before", not t.as_before()),
                                        ("no line break", t.screen.cursor.x != 0), ("paste marks stay on", asked and not b"\x1b[?2004l" in t.raw)) if bad]
        return ("partly" if notes else "yes"), ", ".join(notes)


def recalled(t, shell):
    """Whether both lines of the statement stand from the newest prompt on, one below the other."""
    rows = t.text().split("\n")
    first = max((y for y, row in enumerate(rows) if re.match(shell.prompt.rstrip(" ?"), row)), default=0)
    here = [[y for y, row in enumerate(rows) if y >= first and part in row] for part in (shell.open, shell.rest)]
    return bool(here[0] and here[1] and here[1][-1] > here[0][0])


def several_lines(shell):
    home = new_home()
    with opened(shell, home=home) as t:
        for keys in (shell.open, "\r"): t.press(keys)
        runs = t.at_prompt()
        for keys in (shell.rest, ESC + "[A", "X"): t.press(keys)
        rows = t.text().split("\n")
        # In the first line, the second one still below.
        within = any("X" in row and shell.open[:3] in row and shell.rest in "".join(rows[y + 1:]) for y, row in enumerate(rows))
    with opened(shell, home=home) as t:
        for keys in (shell.open, "\r", shell.rest): t.press(keys)
        t.run("")
        t.press(ESC + "[A")
        one = recalled(t, shell)
        t.press("\x03")
        t.press("\x15")
        t.press("\x04")
        t.ended(2)
    with opened(shell, home=home) as t:
        t.press(ESC + "[A")
        kept = recalled(t, shell)
    if within and one and kept: return "yes", ""
    notes = ["" if within else "Enter runs an open statement" if runs else "typed line by line", "one entry, recalled whole" if one else "" if runs else "an entry a line",
             "" if kept or not one else "not in the next session"]
    return ("partly" if one or within else "no"), ", ".join(filter(None, notes))


def pastes(shell):
    """A Tab and line ends are pasted: with marks if the shell asks for them, as they are if it does not."""
    with opened(shell) as t:
        asks = b"\x1b[?2004h" in t.raw
        text = shell.pasted + "\r"
        t.press(ESC + "[200~" + text + ESC + "[201~" if asks else text, 0.6)
        shown = t.text()
        notes = [note for note, bad in (("a pasted Tab completes", re.search(shell.pasted_completed, shown)), ("the last pasted Enter runs it", re.search(shell.pasted_ran, shown))) if bad]
    return ("yes" if asks and not notes else "partly" if len(notes) < 2 else "no"), ", ".join(notes or ([] if asks else ["does not ask for marks"]))


def completes(shell):
    seen = []
    for what, typed, wanted in shell.completions:
        with opened(shell) as t:
            found = lambda: len(re.findall(wanted, t.text(), re.I))
            before = found()
            t.press(typed, 0.5)
            for _ in range(2):
                t.press("\t", 0.6)
                # A list may have pushed the words above off the screen.
                if found() > before or re.search(wanted, t.line(), re.I):
                    seen.append(what)
                    break
    return ("yes" if len(seen) == len(shell.completions) else "partly" if seen else "no"), ", ".join(seen) if len(seen) < len(shell.completions) else ""


def resizes(shell):
    if not shutil.which("tmux"): return "not run", "needs tmux"
    squeeze = lambda text: re.sub(r"\s+", "", text)
    notes = []
    with Tmux(shell) as t:
        end = time.perf_counter() + 10
        while not re.search(shell.prompt + r"$", t.settled(), re.M) and time.perf_counter() < end: pass
        t.press(shell.long)
        for columns in (40, 20, 70):
            shown = t.resize(columns)
            doubled = len(re.findall(shell.prompt.rstrip(" ?"), shown)) > 1
            if doubled: notes.append(f"an old prompt stays at {columns}")
        t.press("\x01")
        exact = "x" + squeeze(shell.long) in squeeze(t.press("x"))
    if not exact: return "no", "the text is damaged"
    return ("partly" if notes else "yes"), ", ".join(notes)


def history(shell):
    """Lines of two sessions at once, one with a leading blank, one with a phone number, and one before kill -9."""
    one, two, blank, phone, killed = shell.entries
    home = new_home()
    first, second = opened(shell, home=home), opened(shell, home=home)
    try:
        first.run(one)
        second.run(two)
        for t in (first, second):
            t.press("\x04")
            t.ended(3)
    finally:
        first.__exit__()
        second.__exit__()
    def files():
        found = (os.path.join(folder, name) for folder, _, names in os.walk(home) for name in names if "history" in name)
        return [path for path in found if os.path.getsize(path)]
    text = lambda: "".join(open(path, errors="replace").read() for path in files()).replace("\\040", " ")
    both = one in text() and two in text()
    with opened(shell, home=home) as t:
        t.run(" " + blank)
        t.run(phone)
        t.press("\x04")
        t.ended(3)
    # A shell that keeps nothing would also leave these out.
    keeps = one in text() or two in text()
    private, secret = keeps and blank not in text(), keeps and phone not in text()
    with opened(shell, home=home) as t: t.run(killed)
    lasts = killed in text()
    closed = bool(files()) and all(os.stat(path).st_mode & 0o77 == 0 for path in files())
    bad = [note for note, good in (("of two sessions one is lost", both), ("lost by kill -9", lasts), ("keeps a line with a leading blank", private),
                                   ("keeps phone numbers", secret), ("readable by others", closed)) if not good]
    return ("yes" if not bad else "partly" if len(bad) < 5 else "no"), ", ".join(bad)


def taller(shell):
    """A statement of 1,000 cells on a screen of 12 rows of 60: its start is seen when the cursor goes there."""
    with opened(shell, rows=12, columns=60) as t:
        t.press(shell.accents.replace("né中", "a" * 1000), 1.0)
        t.press("\x01")
        t.press("x")
        start = re.sub(r"\s", "", "x" + shell.accents.split("né中")[0])
        return ("yes", "") if start in re.sub(r"\s", "", t.text()) else ("no", "edited unseen")


def utf8_in_c(shell):
    with opened(shell, env={"LC_ALL": "C"}) as t:
        t.press(shell.accents)
        for keys in [ESC + "[D"] * 3 + ["x"]: t.press(keys, 0.1)
        return ("yes", "") if "néx中" in t.text().replace(" ", "") else ("no", "Left stops inside a letter" if "\ufffd" in t.text() else t.line()[-20:])


def terminated(shell):
    with opened(shell) as t:
        t.press("abc")
        t.process.send_signal(signal.SIGTERM)
        if not t.ended(): return "no", "goes on"
        return ("yes", "") if t.as_before() else ("no", "the terminal stays raw")


CHECKS = [
    ("2", "Did you mean: tables, columns, words", did_you_mean), ("3", "Caret right under wide text", caret), ("5", "A parameter is bound, whatever is in it", bound),
    ("6", "Makes no file for a mistyped name", creates), ("7", "Piped output whole, plain, stable", piped), ("8", "Table fits 60 columns, names what it hid", fits),
    ("9", "Aligned: CJK, emoji, combining", aligned), ("10", "Data cannot drive the terminal", harmless), ("11", "CSV and JSON round trip", round_trip),
    ("12", "NO_COLOR", no_colour), ("13", "Ctrl-C clears, never leaves", control_c), ("14", "Ctrl-C cancels a query in 200 ms", cancels),
    ("15", "Ctrl-D leaves tidily, status 0", control_d), ("16", "Several lines edited in place, one entry", several_lines), ("17", "Paste is literal", pastes),
    ("18", "Completion: words, tables, columns, values", completes), ("19", "Resize: one prompt, exact text", resizes), ("20", "History: merged, private, lasting", history),
    ("", "A statement taller than the screen", taller), ("", "UTF-8 typed and edited under LC_ALL=C", utf8_in_c), ("", "SIGTERM restores the terminal", terminated),
]


def cell(number, check, shell):
    """What was seen, and what the shell's own option for this behaviour changes."""
    def words(changed):
        try: answer, note = check(changed)
        except Exception as error: answer, note = "?", f"{type(error).__name__}: {error}"[:80]
        note = re.sub(r"[\x00-\x1f]+", " ", note).replace("|", "\\|").strip()
        return answer, answer + (f": {note}" if note else "")
    answer, text = words(shell)
    if answer in ("yes", "–") or number not in shell.options: return text
    name, more = shell.options[number]
    return f"{text}; with `{name}`: {words(shell.changed(**more))[1]}"


def start_time(shell, count):
    """From the start of the program to its prompt; the first start, which makes files in the home folder, is left out."""
    times, home = [], new_home()
    for number in range(count + 1):
        with Terminal(shell, home) as t:
            if t.until(t.at_prompt, 20) and number: times.append((time.perf_counter() - t.started) * 1000)
    return f"{statistics.median(times):.0f}" if times else "?"


def key_times(shell, count):
    """From the write of one key to the arrival of its echo; the line is cleared every 40 keys."""
    times = []
    with opened(shell) as t:
        for number in range(count):
            if number % 40 == 0 and number: t.press("\x15", 0.2)
            key = "abcdefghij"[number % 10]
            mark, start = len(t.raw), time.perf_counter()
            os.write(t.controller, key.encode())
            if t.until(lambda: key in plain(t.raw[mark:]), 2): times.append((time.perf_counter() - start) * 1000)
            t.quiet(0.012)
    if not times: return "?"
    times.sort()
    return f"{statistics.median(times):.2f} / {times[min(len(times) - 1, int(len(times) * 0.99))]:.2f}"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("aiguille"); options.add_argument("directory")
    for program in ("sqlite3", "postgres", "duckdb", "litecli", "only", "rows"): options.add_argument("--" + program)
    options.add_argument("--keys", type=int, default=400); options.add_argument("--starts", type=int, default=10)
    options.add_argument("--times-only", action="store_true")
    given = options.parse_args()
    given.postgres = given.postgres or next(iter(sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)), None)
    folder = tempfile.mkdtemp(prefix="shells-")
    os.chmod(folder, 0o755)
    # Every home folder is made in there and goes with it.
    tempfile.tempdir = folder
    stop = None
    try:
        shells, stop = make_shells(given, folder)
        versions = [subprocess.run([shell.argv[0], "--version"], capture_output=True, text=True).stdout.strip().split("\n")[0] for shell in shells]
        print("| # | Behaviour | " + " | ".join(shell.name for shell in shells) + " |")
        print("|---|---|" + "---|" * len(shells))
        print("| | Version | " + " | ".join(re.search(r"v?(\d+\.[\d.]+\S*)", version + " 0.0").group(1) for version in versions) + " |")
        for number, title, check in [] if given.times_only else CHECKS:
            if given.rows and (number or "other") not in given.rows.split(","): continue
            print(f"| {number} | {title} | " + " | ".join(cell(number, check, shell) for shell in shells) + " |", flush=True)
        if given.rows: return
        print("| | Start to prompt, ms (median) | " + " | ".join(start_time(shell, given.starts) for shell in shells) + " |", flush=True)
        print("| | Key to paint, ms (median / p99) | " + " | ".join(key_times(shell, given.keys) for shell in shells) + " |")
    finally:
        if stop: stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
