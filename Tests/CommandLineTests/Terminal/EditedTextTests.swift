import TestSupport
import Testing

/// Random keys of those that a simple model knows: the line is always that of the model.
@Suite(.serialized) struct EditedTextTests {
  static let plain = ["a", "b", "z", " ", "é", "œ", "|", "\"", "«"]
  static let combining = plain + ["e\u{301}", "u\u{308}"]
  static let wide = plain + ["中", "文", "한", "👍"]

  @Test(arguments: ShellWindow.allCases) func theLineIsThatOfTheModel(_ window: ShellWindow) throws {
    try check(window, EditedTextTests.plain)
  }

  @Test(arguments: ShellWindow.allCases) func soItIsWithCombiningMarks(_ window: ShellWindow) throws {
    try check(window, EditedTextTests.combining)
  }

  @Test(arguments: ShellWindow.allCases) func soItIsWithWideCharacters(_ window: ShellWindow) throws {
    try check(window, EditedTextTests.wide)
  }

  /// What fits the screen; on a terminal that cannot move up, one row with the command before it.
  private static func most(_ window: ShellWindow) -> Int {
    switch window {
    case .large: 200
    case .small: 40
    case .dumb: 18
    }
  }

  private func check(_ window: ShellWindow, _ alphabet: [String]) throws {
    let seed = PropertySettings.seed
    var random = SeededGenerator(seed: seed &+ UInt64(window.rows) &+ (window == .dumb ? 1 : 0))
    let shell = try ShellOnTerminal(window)
    let keys = PropertySettings.keys / ShellWindow.allCases.count / 3
    print("edited text, \(window): AIGUILLE_SEED=\(seed), \(keys) keys")
    var typed = 0
    var trace: [EditedText.Key] = []
    var text = EditedText()
    while typed < keys {
      text.begin()
      trace = []
      do {
        for _ in 0..<random.pick(1...8) {
          for _ in 0..<random.pick(1...25) {
            let key = EditedText.Key.any(
              &random, alphabet, isFull: text.charactersAfterYank > EditedTextTests.most(window))
            trace.append(key)
            text.apply(key)
            shell.type(key.bytes)
            typed += 1
          }
          try shell.expectLine(text.text, cursorAfter: text.before)
          shell.session.forgetOutput()
        }
        // Once more without the screen: what was typed is kept in history.
        let command = "regions | take 1 # "
        shell.type(TerminalKeys.control("A") + command)
        try shell.expectLine(command + text.text, cursorAfter: command)
        shell.type(TerminalKeys.enter)
        try shell.expectPrompt()
        let kept = try shell.history.last
        let wanted = (command + text.text).trimmed
        if kept != wanted {
          throw TerminalSession.Failure(description: "history has \(kept ?? "nothing") for \(wanted)")
        }
      } catch {
        let keys = trace.map(\.bytes.debugDescription).joined(separator: " ")
        throw TerminalSession.Failure(
          description: "AIGUILLE_SEED=\(seed), after \(typed) keys: \(error)\n\(keys)")
      }
    }
  }
}

/// A line and its cursor, as simply as they can be.
private struct EditedText {
  enum Key {
    case insert(String)
    case left, right, home, end, delete, backspace, killToEnd, killToStart, yank

    var bytes: String {
      switch self {
      case .insert(let text): text
      case .left: TerminalKeys.left
      case .right: TerminalKeys.right
      case .home: TerminalKeys.home
      case .end: TerminalKeys.end
      case .delete: TerminalKeys.delete
      case .backspace: TerminalKeys.backspace
      case .killToEnd: TerminalKeys.control("K")
      case .killToStart: TerminalKeys.control("U")
      case .yank: TerminalKeys.control("Y")
      }
    }

    static func any(_ random: inout SeededGenerator, _ alphabet: [String], isFull: Bool) -> Key {
      switch random.pick(0...99) {
      case 0...54 where !isFull:
        return .insert(random.element(alphabet) ?? "")
      case 0...54, 55...64: return .backspace
      case 65...74: return .left
      case 75...82: return .right
      case 83...85: return .home
      case 86...88: return .end
      case 89...94: return .delete
      case 95: return .killToEnd
      case 96: return .killToStart
      case 97 where !isFull: return .yank
      default: return .left
      }
    }
  }

  private(set) var characters: [Character] = []
  private var cursor = 0
  /// What was cut last.
  private var cut: [Character] = []

  /// Begins a new line; what was cut can go into that too.
  mutating func begin() {
    characters = []
    cursor = 0
  }

  var text: String { String(characters) }
  var charactersAfterYank: Int { characters.count + cut.count }
  var before: String { String(characters[..<cursor]) }

  mutating func apply(_ key: Key) {
    switch key {
    case .insert(let text): insert(Array(text.precomposed))
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .delete: if cursor < characters.count { characters.remove(at: cursor) }
    case .backspace:
      guard cursor > 0 else { return }
      cursor -= 1
      characters.remove(at: cursor)
    case .killToEnd: take(cursor..<characters.count)
    case .killToStart: take(0..<cursor)
    case .yank: insert(cut)
    }
  }

  private mutating func insert(_ text: [Character]) {
    characters.insert(contentsOf: text, at: cursor)
    cursor += text.count
  }

  private mutating func take(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = Array(characters[range])
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
