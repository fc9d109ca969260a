"""The shells that the oracle shells.py compares: how each is started and what it is asked, in its own words."""

import os, shutil, subprocess, tempfile

from shell_terminal import Shell


def postgres(binaries, folder):
    """A server that answers on a socket of its own; gives what stops it."""
    subprocess.run(["chown", "-R", "postgres", folder], check=True)
    as_user = ["su", "postgres", "-s", "/bin/sh", "-c"] if os.getuid() == 0 else ["/bin/sh", "-c"]
    command = f"{binaries}/initdb -A trust -E UTF8 --locale=C.UTF-8 -D {folder}/data >/dev/null && {binaries}/pg_ctl -w -D {folder}/data -o \"-k {folder} -h ''\" -l {folder}/log start >/dev/null"
    subprocess.run(as_user + [command], cwd="/", check=True)
    return lambda: subprocess.run(as_user + [f"{binaries}/pg_ctl -D {folder}/data -m immediate stop >/dev/null"], cwd="/")


def make_shells(given, folder):
    """The shells, and what stops the server."""
    values = ", ".join(f"'value number {i}' as column_{i}" for i in range(9))
    numbers = "with recursive t(n) as (select 1 union all select n+1 from t where n < 1000)"
    tables = ("create table services(name text, county text, zip text); insert into services values ('a','Multnomah','97201'),('b','Clark','98660');"
              f"create view wide as {numbers} select n, {values} from t;")
    tricky = "select null as p, '' as b, 'NULL' as w, 'x\"y' || %s(10) || 'z, w' as q"
    control = "select 'seen' || {0}(27) || ']0;owned' || {0}(7) || 'a' || {0}(13) || 'b' || {0}(8238) || 'c';"
    absolute = os.path.abspath
    text = """O''Brien"; drop"""

    def sql(name, argv, prompt, letter="char", **more):
        return Shell(name, argv, prompt, **{**dict(
            answer=("select 40+2;", r"\b42\b"), open="select 40", rest="+2;", made=os.path.exists,
            slow="with recursive t(n) as (select 1 union all select n+1 from t where n < 200000000) select count(*) from t;",
            wide="select * from wide;", wide_columns=[f"column_{i}" for i in range(9)], caret=("select '中中' as a fro x;", "fro x"),
            mistakes=[("tables", "select name from servces;"), ("columns", "select nam from services;"), ("words", "selec 1;")],
            cjk=f"select '中文' as a, 'xx' as b union all select 'e' || {letter}(769), 'xx' union all select '👍', 'xx' union all select 'abcd', 'xx';",
            control=control.format(letter), accents="select 'né中';", long="select name, county, zip from services where county = 'Multnomah' and zip = '97201'",
            entries=("select 111111;", "select 222222;", "select 333333;", "select '418-555-0123';", "select 444444;"),
            pasted="sele\t40\r+2;\rselect 40\r+2;", pasted_completed=r"(?i)select\s+40\s*\n\s*\+2;\s*\n\s*select", pasted_ran=r"\b42\b|(?i:error)",
            completions=[("words", "sele", r"\bselect\b"), ("tables", "select * from serv", "services"), ("columns", "select name from services where coun", "county"),
                         ("values", "select name from services where county = 'Mul", "Multnomah")]), **more})

    aiguille = [absolute(given.aiguille), "--db", absolute(given.directory)]
    awkward = "services | where phone is missing | take 1 | select p = phone, b = \"\", w = \"NULL\", q = \"x\\\"y\\nz, w\""
    shells = [Shell("aiguille", aiguille, r"aiguille> ?",
        answer=("regions | count", r"\b17\b"), open="regions |", rest="count", made=os.path.exists,
        slow="services" + "".join(f" | nearest 100 (services) as {c}" for c in "abc") + " | where any a.distance > 9000 km or any b.distance > 9000 km | count",
        wide="services | take 300 | select name, " + ", ".join(f"{c} = name" for c in "bcdefghij"), wide_columns=[],
        batch=aiguille + ["-c", "places | take 1000 | select name, a = \"value number 8\""], mistakes=[("tables", "servics | take 1"), ("columns", "services | where nme = \"a\""), ("words", "services | were name = \"a\"")],
        caret=("regions | where name = \"中中\" andd x", "andd"),
        cjk="regions | take 4 | select a = if(code = \"01\", \"中文\", if(code = \"02\", \"e\\u{301}\", if(code = \"03\", \"👍\", \"abcd\"))), b = \"xx\"",
        control="regions | take 1 | select a = \"seen\\u{1B}]0;owned\\u{7}a\\u{D}b\\u{202E}c\"", missing=lambda path: [absolute(given.aiguille), "--db", path],
        bind=[("yes", "`param`", ["param n: text", "O'Brien\"; drop", "regions | where name != $n | take 1 | select v = $n"])],
        csv=aiguille + ["--format", "csv", "-c", awkward], json=aiguille + ["--format", "jsonl", "-c", awkward],
        accents="« né中 »", long="services | need food | near Rimouski within 15 km | where name contains \"aide\" | take 5",
        entries=("regions | take 1", "regions | take 2", "regions | take 3", "services | where name = \"418-555-0123\"", "regions | take 4"),
        pasted="regions | cou\ttake 1\rregions | count", pasted_completed=r"count\s+take|counttake", pasted_ran=r"\b17\b|error",
        completions=[("words", "services | sear", "search"), ("tables", "organiz", "organizations"), ("columns", "services | where minimum", "minimum_age"), ("values", "services | in Montr", "Montréal")])]

    sqlite, database = given.sqlite3 or shutil.which("sqlite3"), folder + "/small.db"
    if sqlite:
        subprocess.run([sqlite, database, tables], check=True)
        shells.append(sql("sqlite3", [sqlite, database], r"sqlite> ?", missing=lambda path: [sqlite, path], batch=[sqlite, database, "select * from wide"],
            bind=[("yes", "`.parameter set`", [".parameter init", f".parameter set :n \"'{text}'\"".replace('"; drop', '\\"; drop'), "select :n;"])],
            csv=[sqlite, "-csv", "-header", database, tricky % "char"], json=[sqlite, "-json", database, tricky % "char"],
            options={"6": ("-readonly", dict(missing=lambda path: [sqlite, "-readonly", path])), "8": (".mode line", dict(setup=[".mode line"]))}))
    stop = None
    if given.postgres and (not given.only or "psql" in given.only):
        cluster = tempfile.mkdtemp(prefix="pg-")
        os.chmod(cluster, 0o755)
        stop = postgres(given.postgres, cluster)
        program = [given.postgres + "/psql", "-h", cluster, "-U", "postgres"]
        psql = program + ["postgres"]
        subprocess.run(psql + ["-q", "-c", tables], env={"PATH": "/usr/bin:/bin"}, check=True)
        made = lambda path: b"typo" in subprocess.run(psql + ["-Atc", "select datname from pg_database"], capture_output=True).stdout
        shells.append(sql("psql", psql, r"postgres=# ?", "chr", missing=lambda path: program + ["typo.db"], made=made, batch=psql + ["-c", "select * from wide"],
            bind=[("yes", "`\\bind`", [f"select $1::text \\bind '{text}' \\g"]), ("partly", "quoted into the text by `:'n'`", [f"\\set n '{text}'", "select :'n';"])],
            csv=psql + ["--csv", "-c", tricky % "chr"], json=None,
            options={"8": ("\\x auto", dict(setup=["\\x auto"])), "20": ("HISTCONTROL ignorespace", dict(setup=["\\set HISTCONTROL ignorespace"])),
                     "11": ("\\pset null", dict(csv=psql + ["--csv", "-P", "null=NULL", "-c", tricky % "chr"]))}))
    if given.duckdb:
        duckdb, file = absolute(given.duckdb), folder + "/small.duckdb"
        subprocess.run([duckdb, file, "-c", tables], check=True)
        # Two sessions cannot have the same file open for writing.
        shells.append(sql("duckdb", [duckdb, "-readonly", file], r"small D ?", "chr", missing=lambda path: [duckdb, path], batch=[duckdb, file, "-c", "select * from wide"],
            slow="select count(*) from range(100000000) a, range(100000) b where a.range + b.range = 3;",
            bind=[("yes", "`prepare`, `execute`", ["prepare q as select $1;", f"execute q('{text}');"])],
            csv=[duckdb, "-csv", file, "-c", tricky % "chr"], json=[duckdb, "-jsonlines", file, "-c", tricky % "chr"],
            options={"6": ("-readonly", dict(missing=lambda path: [duckdb, "-readonly", path])), "7": ("-csv", dict(batch=[duckdb, "-csv", file, "-c", "select * from wide"])),
                     "8": (".mode line", dict(setup=[".mode line"])), "12": (".highlight off", dict(setup=[".highlight off", ".highlight_errors off", ".highlight_results off"]))}))
    if given.litecli and sqlite:
        several = folder + "/multi_line"
        with open(several, "w") as file: file.write("[main]\nmulti_line = True\n")
        litecli = lambda path, config=folder + "/liteclirc": [absolute(given.litecli), "--liteclirc", config, "--prompt", "litecli> ", path]
        batch = lambda *words: [absolute(given.litecli), "--liteclirc", folder + "/liteclirc", database, *words]
        favourite = '\\f q "' + text.replace("''", "'").replace('"', '\\"') + '"'
        shells.append(sql("litecli", litecli(database), r"litecli> ?", missing=litecli, batch=batch("-e", "select * from wide"),
            bind=[("yes", "`?` in a favourite query (`\\fs`)", ["\\fs q select ?", favourite])], csv=batch("--csv", "-e", tricky % "char"), json=None,
            options={"8": ("--auto-vertical-output", dict(argv=litecli(database) + ["--auto-vertical-output"])),
                     "16": ("multi_line", dict(argv=litecli(database, several))), "13": ("multi_line", dict(argv=litecli(database, several)))}))
    return [shell for shell in shells if not given.only or shell.name in given.only.split(",")], stop
