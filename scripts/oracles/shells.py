#!/usr/bin/env python3
"""The same behaviours in aiguille, sqlite3, psql, duckdb and litecli, each on a terminal of its own: a Markdown table.

    shells.py AIGUILLE DIRECTORY [--duckdb PROGRAM] [--litecli PROGRAM] [--only NAME,…] [--keys N] [--starts N] [--times-only]

DIRECTORY is a file made by `aiguille demo`. The numbers of the first column are those of the 25 behaviours. Needs the module
pyte for the screen (pip install pyte). psql gets a private server on a socket, started and stopped here. A cell says what was
seen, not what is known: a shell that is not installed is left out.
"""

import argparse, fcntl, glob, os, pty, re, select, shutil, signal, statistics, struct, subprocess, sys, tempfile, termios, time

import pyte

ESC = "\x1b"
SLOW = "with recursive t(n) as (select 1 union all select n+1 from t where n < 300000000) select count(*) from t;"
WIDE = "with recursive t(n) as (select 1 union all select n+1 from t where n < 1000) select n, " + ", ".join(
    f"'value number {i}' as column_{i}" for i in range(9)) + " from t;"


class Kind:
    def __init__(self, name, argv, prompt, **more):
        self.name, self.argv, self.prompt = name, argv, prompt
        self.answer = ("select 40+2;", r"\b42\b")
        self.open, self.rest = "select 40", "+2;"
        self.slow, self.wide, self.batch = SLOW, WIDE, None
        self.mistake, self.caret = "selec 1;", "select '中中' as a fro x;"
        self.cjk = "select '中文' as a, 'xx' as b union all select 'abcd', 'xx' order by 2;"
        self.control = "select 'seen' || char(27) || ']0;owned' || char(7);"
        self.values, self.missing = None, None
        self.multi_enter = "\r"
        self.__dict__.update(more)


class Terminal:
    def __init__(self, kind, home, rows=24, columns=80, term="xterm-256color", env=None, argv=None):
        variables = {"TERM": term, "LC_ALL": "C.UTF-8", "HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home,
                     "PATH": "/usr/bin:/bin", "PAGER": "cat", "PSQL_HISTORY": home + "/.psql_history"}
        variables.update(env or {})
        self.kind, self.raw = kind, b""
        self.screen = pyte.HistoryScreen(columns, rows, history=5000)
        self.stream = pyte.ByteStream(self.screen)
        controller, terminal = pty.openpty()
        fcntl.ioctl(controller, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.modes = termios.tcgetattr(terminal)
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            argv or kind.argv, env=variables, stdin=terminal, stdout=terminal, stderr=terminal, close_fds=True, cwd=home,
            preexec_fn=lambda: (os.setsid(), fcntl.ioctl(0, termios.TIOCSCTTY, 0)))
        os.close(terminal)
        self.controller = controller

    def __enter__(self): return self

    def __exit__(self, *_):
        if self.process.poll() is None: self.process.kill()
        self.process.wait()
        os.close(self.controller)

    def pump(self, seconds):
        if not select.select([self.controller], [], [], max(seconds, 0))[0]: return False
        try: data = os.read(self.controller, 65536)
        except OSError: return False
        if not data: return False
        self.raw += data
        # pyte does not know the marks of newer keyboards.
        self.stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]", b"", data))
        if b"\x1b[6n" in data:
            place = f"{ESC}[{self.screen.cursor.y + 1};{self.screen.cursor.x + 1}R"
            os.write(self.controller, place.encode())
        return True

    def until(self, test, seconds=10):
        end = time.perf_counter() + seconds
        while not test():
            left = end - time.perf_counter()
            if left <= 0 or (not self.pump(min(left, 0.05)) and self.process.poll() is not None and not test()): return False
        return True

    def quiet(self, seconds=0.3):
        while self.pump(seconds): pass
        return self

    def text(self): return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def all_text(self):
        above = ["".join(line[x].data for x in range(self.screen.columns)).rstrip() for line in self.screen.history.top]
        return "\n".join(above) + "\n" + self.text()

    def line(self): return self.screen.display[self.screen.cursor.y].rstrip()

    def at_prompt(self): return re.search(self.kind.prompt + r"$", self.line()) is not None and self.screen.cursor.x <= len(self.line()) + 1

    def ready(self, seconds=15): return self.until(self.at_prompt, seconds)

    def keys(self, text): os.write(self.controller, text.encode() if isinstance(text, str) else text); return self

    def run(self, text, seconds=10):
        """Types a line, waits for its echo and for the next prompt; gives what is on the screen since."""
        mark = len(self.raw)
        self.keys(text); self.quiet(0.15); self.keys("\r"); self.until(lambda: not self.at_prompt(), 0.3)
        self.ready(seconds); self.quiet(0.15)
        return self.raw[mark:].decode(errors="replace")

    def stty(self):
        now = termios.tcgetattr(self.controller)
        return now[:4] == self.modes[:4]


def opened(kind, **more):
    home = more.pop("home", None) or tempfile.mkdtemp(prefix="shells-")
    terminal = Terminal(kind, home, **more)
    terminal.home = home
    if not terminal.ready(): raise RuntimeError("no prompt: " + terminal.text()[-300:])
    terminal.quiet(0.25)
    return terminal


def did_you_mean(kind):
    with opened(kind) as t:
        seen = t.run(kind.mistake)
        found = re.search(r"(did you mean[^\r\n]*|Perhaps you meant[^\r\n]*|Candidate[^\r\n]*)", seen, re.I)
        return ("yes", found.group(1)) if found else ("no", "")


def caret(kind):
    with opened(kind) as t:
        t.run(kind.caret)
        rows = t.screen.display
        for y in range(len(rows) - 1, 0, -1):
            found = re.search(r"\^", rows[y])
            if found and not kind.prompt.strip() in rows[y]:
                # pyte gives the second half of a wide character an empty cell: columns are cells.
                cells = [t.screen.buffer[y][x].data for x in range(80)]
                column = cells.index("^")
                above = [t.screen.buffer[y - 1][x].data for x in range(80)]
                word = "".join(above[column:column + 4])
                right = word.startswith(("fro", "x", "andd"))
                return ("yes", f"under `{word.strip()}`") if right else ("no", f"under `{word.strip()}`")
        return "no", "no caret"


def bound(kind):
    if not kind.bind: return "no", "no parameters at the prompt"
    with opened(kind) as t:
        for line in kind.bind[0]: t.run(line)
        seen = t.run(kind.bind[1])
        return ("yes", "") if re.search(kind.bind[2], seen) else ("no", seen[-60:].strip())


def creates(kind):
    if not kind.missing: return "–", "a server"
    home = tempfile.mkdtemp(prefix="shells-")
    path = home + "/typo.db"
    with Terminal(kind, home, argv=kind.missing(path)) as t:
        t.until(t.at_prompt, 5)
        if t.process.poll() is None: t.run(kind.answer[0]); t.run(kind.touch) if kind.touch else None; t.keys("\x04"); t.quiet()
    return ("no", "made the file") if os.path.exists(path) else ("yes", "")


def piped(kind):
    out = subprocess.run(kind.batch, capture_output=True, env={"PATH": "/usr/bin:/bin", "TERM": "xterm", "HOME": "/tmp", "LC_ALL": "C.UTF-8"}).stdout
    rows = sum(1 for line in out.splitlines() if line.strip())
    if b"\x1b" in out: return "no", "escape sequences"
    return ("yes", f"{rows} lines") if rows >= 1000 else ("no", f"{rows} lines of 1,000")


def fits(kind):
    with opened(kind, columns=60) as t:
        mark = len(t.raw)
        t.run(kind.wide)
        raw = re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]", b"", t.raw[mark:]).decode(errors="replace")
        longest = max((len(line.rstrip()) for line in raw.split("\n")[2:-1]), default=0)
        named = re.search(r"hidden column[^\n]*|\d+ columns[^\n]*shown[^\n]*|\(\d+ shown\)", raw)
        if longest > 61: return "no", f"lines of {longest} cells wrap"
        return ("yes" if named and "hidden" in named.group(0) else "partial"), (named.group(0).strip()[:50] if named else "does not say what is hidden")


def aligned(kind):
    with opened(kind) as t:
        t.run(kind.cjk)
        ends = []
        for y in range(t.screen.lines):
            cells = [t.screen.buffer[y][x].data for x in range(80)]
            text = "".join(cells)
            if ("中文" in text or "abcd" in text) and "xx" in text and "select" not in text: ends.append("".join(c or "\0" for c in cells).index("xx"))
        return ("yes", "") if len(ends) == 2 and ends[0] == ends[1] else ("no", f"columns {ends}")


def harmless(kind):
    with opened(kind) as t:
        seen = t.run(kind.control)
        return ("no", "sent to the terminal") if "\x1b]0;owned\x07" in seen.split("\n", 1)[-1] else ("yes", "")


def no_colour(kind):
    def colours(env):
        with opened(kind, env=env) as t:
            t.keys(kind.answer[0]); t.quiet(); t.keys("\r"); t.quiet(); t.run(kind.mistake)
            return len(re.findall(rb"\x1b\[[0-9;]*[34][0-9]?[0-9;]*m|\x1b\[1m", t.raw))
    plain, with_colours = colours({"NO_COLOR": "1"}), colours({})
    if with_colours == 0: return "–", "has no colours"
    return ("yes", "") if plain == 0 else ("no", f"{plain} colour sequences")


def control_c(kind):
    with opened(kind) as t:
        t.keys("half a line"); t.quiet(); t.keys("\x03"); t.quiet()
        if t.process.poll() is not None: return "no", "ends the shell"
        first = re.search(kind.answer[1], t.run(kind.answer[0])) is not None
        t.keys(kind.open); t.quiet(); t.keys("\r"); t.quiet(); t.keys("\x03"); t.quiet()
        if t.process.poll() is not None: return "partial", "ends the shell at a continuation"
        second = re.search(kind.answer[1], t.run(kind.answer[0])) is not None
        t.keys("\x12"); t.quiet(); t.keys("\x03"); t.quiet()
        if t.process.poll() is not None: return "partial", "ends the shell in a search"
        third = re.search(kind.answer[1], t.run(kind.answer[0])) is not None
        kept = [name for name, ok in (("line", first), ("continuation", second), ("search", third)) if not ok]
        return ("yes", "") if not kept else ("partial", "still there: " + ", ".join(kept))


def cancels(kind):
    with opened(kind) as t:
        t.keys(kind.slow); t.quiet(); t.keys("\r"); t.quiet(1.0)
        if t.at_prompt(): return "–", "query was too fast"
        start = time.perf_counter()
        t.keys("\x03")
        if not t.ready(20): return "no", "goes on" if t.process.poll() is None else "ends the shell"
        took = (time.perf_counter() - start) * 1000
        t.quiet()
        fine = re.search(kind.answer[1], t.run(kind.answer[0])) is not None
        return ("yes" if fine and took < 200 else "partial"), f"{took:.0f} ms"


def control_d(kind):
    with opened(kind) as t:
        t.run(kind.mistake if kind.name == "aiguille" else "selec;")
        t.keys("\x04"); t.until(lambda: t.process.poll() is not None, 5); t.quiet(0.1)
        status = t.process.poll()
        if status is None: return "no", "goes on"
        return ("yes" if status == 0 and t.stty() and t.screen.cursor.x == 0 else "partial"), f"status {status}, terminal {'as before' if t.stty() else 'changed'}, column {t.screen.cursor.x}"


def several_lines(kind):
    with opened(kind) as t:
        t.keys(kind.open); t.quiet(); t.keys("\r"); t.quiet(); t.keys(kind.rest); t.quiet(); t.keys("\r"); t.quiet(0.6)
        if kind.name == "litecli" and not re.search(kind.answer[1], t.text()): return "no", "Enter runs the open statement"
        t.keys(ESC + "[A"); t.quiet()
        # The newest row with a prompt and what stands below it.
        rows = t.text().split("\n")
        first = max((y for y, row in enumerate(rows) if re.match(kind.prompt.rstrip(" ?"), row)), default=0)
        shown = rows[first:]
        opens = [y for y, row in enumerate(shown) if kind.open in row]
        rests = [y for y, row in enumerate(shown) if kind.rest in row]
        if not opens or not rests: return "no", "line by line"
        return ("yes", "both lines, as lines") if rests[-1] > opens[0] else ("partial", "one entry, lines joined")


def pastes(kind):
    with opened(kind) as t:
        asks = b"\x1b[?2004h" in t.raw
        t.keys(ESC + "[200~" + kind.open + "\t\r" + kind.rest + "\r" + ESC + "[201~"); t.quiet(0.5)
        ran = re.search(r"(?m)^[ |│]*42\b|\b17\s*$", t.text()) is not None
        t.keys("\x03"); t.quiet(); t.keys("\x04"); t.until(lambda: t.process.poll() is not None, 3); t.quiet(0.1)
        return ("yes" if asks and not ran else "partial" if asks else "no"), ", ".join(
            filter(None, ["" if asks else "does not ask for marks", "ran before Enter" if ran else ""]))


def completes(kind):
    seen = []
    with opened(kind) as t:
        for what, typed, wanted in kind.completions:
            t.keys(typed); t.quiet(); before = len(t.raw)
            t.keys("\t"); t.quiet(0.5)
            if not re.search(wanted, t.text()): t.keys("\t"); t.quiet(0.5)
            if re.search(wanted, t.text()): seen.append(what)
            t.keys("\x03"); t.quiet()
            if t.process.poll() is not None: break
    return ("yes" if len(seen) == len(kind.completions) else "partial" if seen else "no"), ", ".join(seen)


def resizes(kind):
    text = kind.long
    with opened(kind) as t:
        t.keys(text); t.quiet()
        for columns in (40, 70):
            t.screen.resize(24, columns)
            fcntl.ioctl(t.controller, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0)); t.quiet(0.4)
        t.keys("\x01"); t.quiet(); t.keys("x"); t.quiet()
        shown = re.sub(r"\s+", "", t.text())
        return ("yes", "") if ("x" + re.sub(r"\s+", "", text)) in shown else ("no", "text is damaged")


def history(kind):
    home = tempfile.mkdtemp(prefix="shells-")
    one, two, three, four = kind.entries
    # Without a file where two sessions cannot have the same one open.
    argv = kind.argv[:1] if kind.name == "duckdb" else None
    first, second = opened(kind, home=home, argv=argv), opened(kind, home=home, argv=argv)
    try:
        first.run(one); second.run(two); first.run(" " + three)
        for t in (first, second): t.keys("\x04"); t.until(lambda: t.process.poll() is not None, 3)
    finally:
        first.__exit__(); second.__exit__()
    with opened(kind, home=home, argv=argv) as t: t.run(four)
    files = [p for p in glob.glob(home + "/**/*", recursive=True) + glob.glob(home + "/.*") + glob.glob(home + "/.*/**/*", recursive=True) if os.path.isfile(p) and "history" in os.path.basename(p)]
    text = "".join(open(p, errors="replace").read() for p in set(files)).replace("\\040", " ")
    notes, good = [], 0
    for name, ok in (("kept after kill -9", four in text), ("of both sessions", one in text and two in text), ("leading blank left out", three not in text),
                     ("mode 600", bool(files) and all(os.stat(p).st_mode & 0o77 == 0 for p in files))):
        good += ok
        notes.append(("" if ok else "not ") + name)
    return ("yes" if good == 4 else "partial" if good else "no"), "; ".join(notes)


def utf8_in_c(kind):
    with opened(kind, env={"LC_ALL": "C"}) as t:
        t.keys(kind.accents); t.quiet()
        return ("yes", "") if "né中" in t.raw.decode(errors="replace").replace("\x08", "") and "né中" in t.text().replace(" ", "") else ("no", t.line()[-30:])


def terminated(kind):
    with opened(kind) as t:
        t.keys("abc"); t.quiet(); t.process.send_signal(signal.SIGTERM)
        t.until(lambda: t.process.poll() is not None, 5)
        if t.process.poll() is None: return "no", "goes on"
        return ("yes", f"status {t.process.poll()}") if t.stty() else ("no", "terminal left raw")


CHECKS = [
    ("2", "Did you mean", did_you_mean), ("3", "Caret under wide text", caret), ("5", "Parameters are bound", bound), ("6", "Makes no file for a typo", creates),
    ("7", "Piped output whole and plain", piped), ("8", "Table fits 60 columns, says what it hid", fits), ("9", "Wide text aligned", aligned),
    ("10", "Data cannot drive the terminal", harmless), ("12", "NO_COLOR", no_colour), ("13", "Ctrl-C clears, never exits", control_c),
    ("14", "Ctrl-C cancels a query", cancels), ("15", "Ctrl-D leaves tidily", control_d), ("16", "Several lines edited, one entry", several_lines),
    ("17", "Paste is literal", pastes), ("18", "Completion: words, columns, values", completes), ("19", "Resize redraws", resizes), ("20", "History", history),
    ("", "UTF-8 typed under LC_ALL=C", utf8_in_c), ("", "SIGTERM restores the terminal", terminated),
]


def start_time(kind, count):
    times = []
    for _ in range(count):
        home = tempfile.mkdtemp(prefix="shells-")
        with Terminal(kind, home) as t:
            if t.until(t.at_prompt, 20): times.append((time.perf_counter() - t.started) * 1000)
    return f"{statistics.median(times):.0f}" if times else "?"


def key_times(kind, count):
    """From the write of one key to the arrival of its echo; a line is cleared every 40 keys."""
    times = []
    with opened(kind) as t:
        for number in range(count):
            if number % 40 == 0 and number: t.keys("\x03"); t.ready(); t.quiet(0.05)
            key = b"abcdefghij"[number % 10:number % 10 + 1]
            mark, start = len(t.raw), time.perf_counter()
            t.keys(key)
            if t.until(lambda: key in re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]", b"", t.raw[mark:]), 2): times.append((time.perf_counter() - start) * 1000)
            t.quiet(0.012)
    if not times: return "?"
    times.sort()
    return f"{statistics.median(times):.2f} / {times[min(len(times) - 1, int(len(times) * 0.99))]:.2f}"


def postgres(folder):
    """A server that answers on a socket of its own; gives the folder of the socket and what stops it."""
    binaries = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    if not binaries: return None
    subprocess.run(["chown", "-R", "postgres", folder], check=True)
    as_user = ["su", "postgres", "-s", "/bin/sh", "-c"] if os.getuid() == 0 else ["/bin/sh", "-c"]
    command = f"{binaries[-1]}/initdb -A trust -D {folder}/data >/dev/null && {binaries[-1]}/pg_ctl -w -D {folder}/data -o \"-k {folder} -h ''\" -l {folder}/log start >/dev/null"
    if subprocess.run(as_user + [command], cwd="/").returncode != 0: return None
    psql = binaries[-1] + "/psql"
    return psql, lambda: subprocess.run(as_user + [f"{binaries[-1]}/pg_ctl -D {folder}/data -m immediate stop >/dev/null"], cwd="/")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("aiguille"); options.add_argument("directory")
    options.add_argument("--duckdb"); options.add_argument("--litecli"); options.add_argument("--only")
    options.add_argument("--keys", type=int, default=200); options.add_argument("--starts", type=int, default=10)
    options.add_argument("--times-only", action="store_true")
    given = options.parse_args()
    folder = tempfile.mkdtemp(prefix="shells-")
    os.chmod(folder, 0o755)
    # Every home folder is made in there and goes with it.
    tempfile.tempdir = folder
    database = folder + "/small.db"
    setup = "create table services(name text, county text, zip text); insert into services values ('a','Multnomah','97201'),('b','Clark','98660');"
    subprocess.run(["sqlite3", database, setup], check=False)
    sql = dict(accents="select 'né中'", long="select name, county, zip from services where county = 'Multnomah' and zip = '97201'", mistake="select nam from servces;",
               entries=("select 111111;", "select 222222;", "select 333333;", "select 444444;"), touch="create table t(a int);",
               completions=[("words", "sele", r"(?i)select\b"), ("tables", "select * from serv", "services"), ("columns", "select name from services where coun", "county"),
                            ("values", "select name from services where county = 'Mul", "Multnomah")])
    absolute = os.path.abspath
    where = "services | where region = "
    kinds = [Kind("aiguille", [absolute(given.aiguille), "--db", absolute(given.directory)], r"aiguille> ?",
        answer=("regions | count", r"\b17\b"), open="regions |", rest="count", slow=" | ".join(["places"] + [f"nearest 100 (places) as {c}" for c in "abcd"]) + " | where any a.distance > 9000 km or any b.distance > 9000 km | count",
        wide="services | take 300", batch=[absolute(given.aiguille), "--db", absolute(given.directory), "-c", "places"], mistake="servics | take 1",
        caret="regions | where name = \"中中\" andd x", cjk="regions | take 2 | select a = if(code = \"01\", \"中文\", \"abcd\"), b = \"xx\"",
        control="regions | take 1 | select a = \"seen\\u{1B}]0;owned\\u{7}\"", missing=lambda p: [absolute(given.aiguille), "--db", p], touch=None,
        bind=(["param n: text", "O'Brien\"; drop"], "services | where name = $n | count", r"\b0\b"), accents="« né中 »",
        long="services | need food | near Rimouski within 15 km | where name contains \"aide\" | take 5", entries=("regions | take 1", "regions | take 2", "regions | take 3", "regions | take 4"),
        completions=[("words", "services | sear", "search"), ("tables", "organiz", "organizations"), ("columns", "services | where minimum", "minimum_age"), ("values", "services | in Montr", "Montréal")])]
    if shutil.which("sqlite3"):
        kinds.append(Kind("sqlite3", [shutil.which("sqlite3"), database], r"sqlite> ?", batch=["sqlite3", database, WIDE], missing=lambda p: ["sqlite3", p],
            bind=([".param init", ".param set :n \"'O''Brien\"\"; drop'\""], "select count(*) from services where name = :n;", r"\b0\b"), **sql))
    server = None
    if not given.only or "psql" in given.only:
        cluster = tempfile.mkdtemp(prefix="pg-")
        os.chmod(cluster, 0o755)
        server = postgres(cluster)
    if server:
        psql = [server[0], "-h", cluster, "-U", "postgres", "postgres"]
        subprocess.run(psql + ["-q", "-c", setup], env={"PATH": "/usr/bin:/bin"})
        kinds.append(Kind("psql", psql, r"postgres=# ?", batch=psql + ["-c", WIDE], missing=None, control="select 'seen' || chr(27) || ']0;owned' || chr(7);",
            bind=(["\\set n 'O''Brien\"; drop'"], "select count(*) from services where name = :'n';", r"\b0\b"), **sql))
    if given.duckdb:
        duck = folder + "/small.duckdb"
        subprocess.run([given.duckdb, duck, "-c", setup])
        kinds.append(Kind("duckdb", [absolute(given.duckdb), duck], r"D ?", batch=[absolute(given.duckdb), duck, "-c", WIDE], missing=lambda p: [absolute(given.duckdb), p],
            control="select 'seen' || chr(27) || ']0;owned' || chr(7);", slow="select count(*) from range(100000000) a, range(100000) b where a.range + b.range = 3;",
            bind=(["prepare q as select count(*) from services where name = $1;"], "execute q('O''Brien\"; drop');", r"\b0\b"), **sql))
    if given.litecli:
        config = folder + "/liteclirc"
        argv = lambda p: [absolute(given.litecli), "--liteclirc", config, "--prompt", "litecli> ", p]
        kinds.append(Kind("litecli", argv(database), r"litecli> ?", batch=[absolute(given.litecli), "--liteclirc", config, database, "-e", WIDE.rstrip(";")], missing=argv, bind=None, **sql))
    if given.only: kinds = [kind for kind in kinds if kind.name in given.only.split(",")]
    try:
        print("| # | Behaviour | " + " | ".join(kind.name for kind in kinds) + " |")
        print("|---|---|" + "---|" * len(kinds))
        for number, title, check in [] if given.times_only else CHECKS:
            cells = []
            for kind in kinds:
                try: answer, note = check(kind)
                except Exception as error: answer, note = "?", f"{type(error).__name__}: {error}"[:80]
                note = re.sub(r"\x1b\[[0-9;]*m|[\x00-\x1f]", " ", note).replace("|", "\\|").strip()
                cells.append(answer + (f": {note[:90]}" if note else ""))
            print(f"| {number} | {title} | " + " | ".join(cells) + " |", flush=True)
        print("| | Start to prompt, ms (median) | " + " | ".join(start_time(kind, given.starts) for kind in kinds) + " |", flush=True)
        cells = []
        for kind in kinds:
            try: cells.append(key_times(kind, given.keys))
            except Exception as error: cells.append("? " + str(error)[:60])
        print("| | Key to paint, ms (median / p99) | " + " | ".join(cells) + " |")
    finally:
        if server: server[1]()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
