import TestSupport

extension TerminalSession {
  /// Types a line with Enter, and waits for these texts one behind the other.
  func enter(_ line: String, expecting answers: String...) throws {
    type(line + "\r")
    for answer in answers { try expect(answer) }
  }
}
