import Foundation
import TestSupport

/// The windows in which every behaviour has to hold.
enum ShellWindow: CaseIterable, CustomStringConvertible {
  case large
  case small
  /// A terminal that can only write, break lines and return.
  case dumb

  var rows: Int { self == .small ? 8 : 24 }
  var columns: Int { self == .small ? 20 : 80 }
  var term: String { self == .dumb ? "dumb" : "xterm" }

  var description: String { self == .dumb ? "dumb" : "\(columns)×\(rows)" }
}

/// The shell on a terminal, with a home folder and a history of its own.
final class ShellOnTerminal {
  let window: ShellWindow
  let folder: ScratchFolder
  let session: TerminalSession
  static let prompt = "aiguille> "

  /// Starts it and waits for the prompt.
  ///
  /// `home` is where two shells share a history, and where `.editrc` may stand.
  init(
    _ window: ShellWindow = .large, home: ScratchFolder? = nil, arguments: [String] = [],
    environment: [String: String] = [:], rows: Int? = nil, columns: Int? = nil
  ) throws {
    self.window = window
    folder = try home ?? ScratchFolder()
    var variables = [
      "TERM": window.term, "LC_ALL": "C", "HOME": folder.path, "XDG_STATE_HOME": folder.path,
      "PATH": "/usr/bin:/bin", "PAGER": "cat",
    ]
    variables.merge(environment) { $1 }
    session = try TerminalSession(
      ["--db", try DemoFixture.path()] + arguments, environment: variables, rows: rows ?? window.rows,
      columns: columns ?? window.columns)
    try expectPrompt()
  }

  var screen: TerminalModel { session.screen }

  func type(_ keys: String) { session.type(keys) }

  /// Changes the window and waits until the line is drawn anew.
  func resize(rows: Int, columns: Int, reflowing: Bool = true) throws {
    try session.expectOutput {
      session.resize(rows: rows, columns: columns, reflowing: reflowing)
    }
  }

  /// Waits for an empty prompt.
  func expectPrompt() throws {
    try session.expectScreen("an empty prompt") { $0.isAtPrompt() }
  }

  func expectScreen(_ what: String, where isRight: (TerminalModel) -> Bool) throws {
    try session.expectScreen(what, where: isRight)
  }

  /// Types a line with Enter, and waits for the next prompt.
  ///
  /// Waits for the echo first: until then the prompt of before would be taken for the next one.
  func enter(_ line: String) throws {
    try write(line)
    type(TerminalKeys.enter)
    try expectPrompt()
  }

  /// Types a text and waits for its echo.
  func write(_ text: String) throws {
    type(text)
    let tail = String(text.precomposed.suffix(6))
    try session.expectScreen("the echo of \(text)") { $0.textBeforeCursor.hasSuffix(tail) }
  }

  /// Types Ctrl-C and waits for the prompt that follows.
  func interrupt(seconds: Double = TerminalSession.patience) throws {
    session.takeInput()
    let before = screen.allText.count { $0 == "^" }
    type(TerminalKeys.control("C"))
    try session.expectScreen("^C and a prompt", seconds: seconds) {
      $0.isAtPrompt() && $0.allText.count { $0 == "^" } > before
    }
  }

  /// Waits until the line being edited is this text, with the cursor after a part of it.
  ///
  /// What has to be on the screen is what a terminal shows that is sent the prompt and the text.
  func expectLine(_ text: String, cursorAfter part: String? = nil) throws {
    let wanted = ShellOnTerminal.picture(of: text, cursorAfter: part ?? text, screen.columns)
    try session.expectScreen("the line \(text.debugDescription) with the cursor at \(wanted.cursor)") {
      guard let first = $0.promptRow, first + wanted.lines.count <= $0.rows else { return false }
      return Array($0.lines[first..<first + wanted.lines.count]) == wanted.lines
        && $0.cursor.row - first == wanted.cursor.row && $0.cursor.column == wanted.cursor.column
    }
  }

  private static func picture(
    of text: String, cursorAfter part: String, _ columns: Int
  ) -> (lines: [String], cursor: (row: Int, column: Int)) {
    func shown(_ text: String) -> TerminalModel {
      var model = TerminalModel(rows: 60, columns: columns)
      _ = model.feed((prompt + text.replacing("\n", with: "\r\n")).utf8)
      // A full row: the cursor waits at the start of the next.
      if model.isWaitingToWrap { _ = model.feed("\r\n".utf8) }
      return model
    }
    let whole = shown(text)
    var cursor = shown(part).cursor
    // A wide character that found no room at the edge stands in the next row, and so does the cursor before it.
    if let next = text.dropFirst(part.count).first, next != "\n" {
      var alone = TerminalModel(rows: 1, columns: 80)
      _ = alone.feed(String(next).utf8)
      if cursor.column + alone.cursor.column > columns { cursor = (cursor.row + 1, 0) }
    }
    return (Array(whole.lines[...whole.cursor.row]), cursor)
  }

  /// Leaves by Ctrl-D and gives the status.
  func leave() throws -> Int32 {
    try expectPrompt()
    type(TerminalKeys.control("D"))
    return try session.end()
  }

  var history: [String] {
    get throws {
      let path = folder.path + "/aiguille/history"
      guard FileManager.default.fileExists(atPath: path) else { return [] }
      return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }
}

extension TerminalModel {
  /// The row of the newest prompt at or above the cursor.
  var promptRow: Int? {
    lines[...cursor.row].lastIndex { $0.hasPrefix("aiguille>") }
  }

  /// Whether the cursor stands behind a prompt with nothing typed.
  func isAtPrompt(_ prompt: String = ShellOnTerminal.prompt) -> Bool {
    cursorLine + " " == prompt && cursor.column == prompt.count
  }

  /// Whether an open statement went on to a line of its own, in the text or, where it has one line, at another prompt.
  var isOnALaterLine: Bool {
    let isInText = cursor.column == 0 && cursorLine.isEmpty && (promptRow ?? cursor.row) < cursor.row
    return isInText || (cursorLine == "     ..." && cursor.column == 9)
  }

  /// The text that leads to the cursor, over the rows that it wrapped.
  var textBeforeCursor: String {
    let above = (max(cursor.row - 8, 0)..<cursor.row).map { prefix(ofRow: $0, upTo: columns) }
    return above.joined() + prefix(ofRow: cursor.row, upTo: cursor.column)
  }
}

extension String {
  var precomposed: String { precomposedStringWithCanonicalMapping }
}
