"""A shell on a pseudo-terminal with a screen, as the oracle shells.py drives it. Needs the module pyte (pip install pyte)."""

import copy, fcntl, os, pty, re, select, struct, subprocess, tempfile, termios, time

import pyte

ESC = "\x1b"
# What a terminal is asked, in the order in which it answers: its background, what it is. Who gets no answer waits for seconds.
ANSWERS = [(b"\x1b]11;?", b"\x1b]11;rgb:0000/0000/0000\x07"), (b"\x1b[c", b"\x1b[?62;22c")]


class Shell:
    """One program: how it is started, what its prompt is, and the same tasks in its own words.

    `setup` lines are run once the prompt is there. `options` maps the number of a behaviour to the documented way of getting
    it: its name, and what differs then.
    """

    def __init__(self, name, argv, prompt, **more):
        self.name, self.argv, self.prompt = name, argv, prompt
        self.env, self.setup, self.options = {}, [], {}
        self.__dict__.update(more)

    def changed(self, **more):
        other = copy.copy(self)
        other.__dict__.update(more)
        return other


class Terminal:
    def __init__(self, shell, home, rows=24, columns=80, env=None, argv=None):
        variables = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home,
                     "PATH": "/usr/bin:/bin", "PAGER": "cat", "PSQL_HISTORY": home + "/.psql_history",
                     "SQLITE_HISTORY": home + "/.sqlite_history"}
        variables.update(shell.env)
        variables.update(env or {})
        self.shell, self.raw = shell, b""
        self.screen = pyte.HistoryScreen(columns, rows, history=5000)
        self.stream = pyte.ByteStream(self.screen)
        controller, terminal = pty.openpty()
        fcntl.ioctl(controller, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.modes = termios.tcgetattr(terminal)
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            argv or shell.argv, env=variables, stdin=terminal, stdout=terminal, stderr=terminal, close_fds=True, cwd=home,
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
        for question, answer in ANSWERS:
            if question in data: os.write(self.controller, answer)
        if b"\x1b[6n" in data: os.write(self.controller, f"{ESC}[{self.screen.cursor.y + 1};{self.screen.cursor.x + 1}R".encode())
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

    def ended(self, seconds=5):
        self.until(lambda: self.process.poll() is not None, seconds)
        self.quiet(0.1)
        return self.process.poll() is not None

    def text(self): return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def cells(self, y):
        """The row cell by cell: the second half of a wide character is an empty one."""
        return [self.screen.buffer[y][x].data for x in range(self.screen.columns)]

    def line(self): return self.screen.display[self.screen.cursor.y].rstrip()

    def at_prompt(self):
        return re.search(self.shell.prompt + r"$", self.line()) is not None and self.screen.cursor.x <= len(self.line()) + 1

    def ready(self, seconds=15): return self.until(self.at_prompt, seconds)

    def press(self, keys, seconds=0.3):
        """Sends keys and waits until nothing more comes."""
        os.write(self.controller, keys.encode() if isinstance(keys, str) else keys)
        return self.quiet(seconds)

    def run(self, text, seconds=10):
        """Types a line, then Enter, and waits for the next prompt; gives what came since Enter, without escape sequences."""
        self.press(text, 0.15)
        mark = len(self.raw)
        self.press("\r", 0)
        self.until(lambda: not self.at_prompt(), 0.3)
        self.ready(seconds)
        self.quiet(0.15)
        return plain(self.raw[mark:])

    def as_before(self): return termios.tcgetattr(self.controller)[:4] == self.modes[:4]


def plain(raw):
    return re.sub(rb"\x1b\][^\x07\x1b]*(\x07|\x1b\\)|\x1b\[[<>=?]?[0-9;]*[a-zA-Z]", b"", raw).decode(errors="replace")


def new_home(): return tempfile.mkdtemp(prefix="shells-")


def opened(shell, home=None, **more):
    terminal = Terminal(shell, home or new_home(), **more)
    if not terminal.ready():
        seen = terminal.text()[-200:]
        terminal.__exit__()
        raise RuntimeError("no prompt: " + seen)
    terminal.quiet(0.25)
    for line in shell.setup: terminal.run(line)
    return terminal


class Tmux:
    """A shell in tmux, whose screen reflows when its size changes, as those of most terminals do; pyte's does not."""

    def __init__(self, shell, columns=80, rows=24):
        home = new_home()
        self.socket = home + "/tmux"
        words = ["env", "-i", "TERM=tmux-256color", "LC_ALL=C.UTF-8", f"HOME={home}", f"XDG_STATE_HOME={home}", f"XDG_CONFIG_HOME={home}",
                 "PATH=/usr/bin:/bin", f"PSQL_HISTORY={home}/.psql_history", f"SQLITE_HISTORY={home}/.sqlite_history", *shell.argv]
        self.call("new-session", "-d", "-x", str(columns), "-y", str(rows), *words)
        self.call("set", "status", "off")

    def call(self, *words):
        return subprocess.run(["tmux", "-S", self.socket, "-f", "/dev/null", *words], capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}).stdout

    def __enter__(self): return self

    def __exit__(self, *_): self.call("kill-server")

    def settled(self, still=0.5, limit=8):
        """The screen, once it has not changed for a while."""
        last, since, end = None, 0, time.perf_counter() + limit
        while time.perf_counter() < end:
            now = self.call("capture-pane", "-p")
            if now != last: last, since = now, time.perf_counter()
            elif time.perf_counter() - since > still: break
            time.sleep(0.05)
        return last.rstrip()

    def press(self, keys):
        self.call("send-keys", "-H", *[f"{byte:02x}" for byte in keys.encode()])
        return self.settled()

    def resize(self, columns):
        self.call("resize-window", "-x", str(columns))
        return self.settled()
