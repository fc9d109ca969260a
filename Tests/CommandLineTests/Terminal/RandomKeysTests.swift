import Foundation
import TestSupport
import Testing

/// Any keys at all, with signals between them: the shell goes on, and gives the terminal back.
@Suite(.serialized) struct RandomKeysTests {
  private typealias Keys = TerminalKeys

  @Test(arguments: PropertySettings.typesInViMode ? ["", "bind -v\n"] : [""])
  func noKeysBreakTheShell(editrc: String) throws {
    let seed = PropertySettings.seed
    var random = SeededGenerator(seed: seed)
    var run = try KeyRun(random.choose(.large, .small, .dumb), editrc)
    print("random keys: AIGUILLE_SEED=\(seed), \(PropertySettings.keys) keys, \(editrc.debugDescription)")
    while run.typed < PropertySettings.keys {
      do {
        for _ in 0..<random.pick(10...60) { try run.step(&random) }
        try run.comeBack()
        if random.chance(3) {
          try run.leave()
          let typed = run.typed
          run = try KeyRun(random.choose(.large, .small, .dumb), editrc)
          run.typed = typed
        }
      } catch {
        let path = NSTemporaryDirectory() + "aiguille-keys-\(seed)"
        try Data(run.keys.joined()).write(to: URL(fileURLWithPath: path))
        Issue.record(
          "AIGUILLE_SEED=\(seed), after \(run.typed) keys, those of this shell in \(path): \(error)\n\(run.trace)"
        )
        return
      }
    }
    try run.leave()
  }
}

/// A shell that gets random keys.
private struct KeyRun {
  private var shell: ShellOnTerminal
  private let home: ScratchFolder
  private let window: ShellWindow
  /// The keys of this shell, to read where a run fails.
  private(set) var keys: [[UInt8]] = []
  var typed = 0

  init(_ window: ShellWindow, _ editrc: String) throws {
    self.window = window
    home = try ScratchFolder()
    try home.write(".editrc", editrc)
    shell = try KeyRun.start(window, home)
  }

  private static func start(_ window: ShellWindow, _ home: ScratchFolder) throws -> ShellOnTerminal {
    try ShellOnTerminal(
      window, home: home, environment: ["EDITOR": "/bin/true", "VISUAL": "/bin/true", "PAGER": "/bin/cat"])
  }

  var trace: String {
    keys.suffix(60).map { String(decoding: $0, as: UTF8.self).debugDescription }.joined(separator: " ")
  }

  mutating func step(_ random: inout SeededGenerator) throws {
    var bytes: [UInt8] = []
    for _ in 0..<random.pick(1...12) {
      let key = RandomKey.bytes(&random)
      keys.append(key)
      bytes += key
      typed += 1
    }
    shell.session.type(bytes: bytes)
    if random.chance(12) { disturb(&random) }
    shell.session.takeInput()
    shell.session.forgetOutput()
    if shell.session.isStopped { shell.session.send(signal: SIGCONT) }
    if shell.session.hasEnded { try startAnew() }
  }

  private func disturb(_ random: inout SeededGenerator) {
    switch random.pick(0...9) {
    case 0...5:
      let rows = random.pick(0...9) == 0 ? random.pick(1...2) : random.pick(3...40)
      let columns = random.pick(0...9) == 0 ? random.pick(1...5) : random.pick(6...150)
      shell.session.resize(rows: rows, columns: columns, reflowing: random.chance(50))
    case 6: shell.session.send(signal: SIGCONT)
    case 7: shell.session.send(signal: SIGWINCH)
    case 8: shell.session.send(signal: SIGINT)
    default: shell.session.send(signal: SIGTSTP)
    }
  }

  /// Ctrl-D on an empty line leaves, as it should: with status 0 and a tidy terminal.
  private mutating func startAnew() throws {
    try checkEnd(try shell.session.end())
    shell = try KeyRun.start(window, home)
    keys = []
  }

  private func checkEnd(_ status: Int32) throws {
    guard status == 0, shell.session.modes == shell.session.firstModes, !shell.screen.marksPastes else {
      throw TerminalSession.Failure(
        description: "status \(status), modes \(shell.session.modes) for \(shell.session.firstModes),"
          + " marks of pastes \(shell.screen.marksPastes)")
    }
  }

  /// Whatever was typed, Ctrl-C leads to a prompt that works.
  mutating func comeBack() throws {
    shell.session.resize(rows: window.rows, columns: window.columns)
    let deadline = Date(timeIntervalSinceNow: 30)
    while true {
      if shell.session.isStopped { shell.session.send(signal: SIGCONT) }
      if shell.session.hasEnded { try startAnew() }
      shell.type(TerminalKeys.control("Q"))
      do {
        try shell.interrupt(seconds: 0.5)
        break
      } catch {
        if Date() > deadline { throw error }
      }
    }
    guard !shell.session.hasEnded else { return try startAnew() }
    try shell.enter("regions | count")
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix("17") } }
    shell.session.forgetOutput()
  }

  mutating func leave() throws {
    try comeBack()
    try checkEnd(try shell.leave())
  }
}

/// One key, or what only looks like one.
private enum RandomKey {
  static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    switch random.pick(0...99) {
    case 0...34: return [UInt8(random.pick(0x20...0x7E))]
    case 35...44: return Array((random.element(words) ?? "").utf8)
    case 45...49: return [UInt8(random.pick(0x80...0xFF))]
    case 50...64: return Array((random.element(sequences) ?? "").utf8)
    case 65...68:
      return Array("\u{1B}".utf8) + (0..<random.pick(0...3)).map { _ in UInt8(random.pick(0x20...0x7E)) }
    case 69...71:
      return Array("\u{1B}[".utf8) + (0..<random.pick(0...12)).map { _ in UInt8(random.pick(0x20...0x3F)) }
        + (random.chance(70) ? [UInt8(random.pick(0x40...0x7E))] : [])
    case 72...90: return [control(&random)]
    case 91...94: return [0x0D]
    case 95: return Array(TerminalKeys.paste(random.element(words) ?? "").utf8)
    case 96 where random.chance(20):
      return Array(TerminalKeys.paste(String(repeating: "long ", count: random.pick(20...600))).utf8)
    case 96: return Array("\u{1B}[200~".utf8)
    case 97: return Array("\u{1B}[201~".utf8)
    case 98: return [0x13, 0x11]
    default: return [0x09, 0x09]
    }
  }

  /// Without ^\, which ends any program, ^S, which stops the terminal itself, and often ^D or ^Z.
  private static func control(_ random: inout SeededGenerator) -> UInt8 {
    while true {
      let byte = UInt8(random.pick(0x00...0x1F))
      if byte == 0x13 || byte == 0x1C || byte == 0x1B { continue }
      if byte == 0x04 || byte == 0x1A, !random.chance(5) { continue }
      return byte
    }
  }

  private static let words = [
    "é", "中", "e\u{301}", "👍", "👩‍👩‍👧", "\u{301}", "\u{202E}", "\u{200B}", "ﷺ", "한글", "\u{FEFF}", "services | ",
    "need ", "regions",
    "| take 2", "where name = \"", "« ", "(", ".help", "\u{85}", "\u{9B}1m", "\u{10FFFF}",
  ]

  private static let sequences = [
    TerminalKeys.up, TerminalKeys.down, TerminalKeys.left, TerminalKeys.right, TerminalKeys.home,
    TerminalKeys.end, TerminalKeys.delete, TerminalKeys.pageUp, "\u{1B}[6~", TerminalKeys.controlLeft,
    TerminalKeys.controlRight, "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}\r", "\u{1B}\u{7F}", "\u{1B}OP",
    "\u{1B}[Z",
    "\u{1B}[<0;10;10M", "\u{1B}[99;99R", "\u{1B}[I", "\u{1B}O", "\u{1B}[", "\u{1B}\u{1B}[A",
    "\u{1B}]0;x\u{7}", "\u{1B}P", "\u{1B}[1;5H", "\u{1B}[1;5F",
  ]
}
