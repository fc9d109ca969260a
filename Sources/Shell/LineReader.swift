import Language

/// What a person did at the prompt.
package enum LineEvent: Hashable, Sendable {
  /// Enter; the text can hold line breaks, from a paste or from history.
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D on an empty line.
  case endOfInput
}

/// A line editor.
package protocol LineReader: AnyObject {
  /// Reads a statement, of several lines where the editor can have them.
  func readLine(prompt: String) -> LineEvent
  /// Reads the next line of a statement, where each line is read by itself.
  func readContinuation(prompt: String) -> LineEvent
  /// Reads one line that is no statement, without history; Tab completes it with what can be answered.
  func readAnswer(prompt: String, to wanted: WantedAnswer) -> LineEvent
  /// Makes an entry reachable by Up.
  func addHistory(_ entry: String)
  /// Offers a text for the next line: one key on an empty line inserts it.
  func offer(_ text: String)
}

extension LineReader {
  package func offer(_ text: String) {}
  package func readContinuation(prompt: String) -> LineEvent { readLine(prompt: prompt) }
  package func readAnswer(prompt: String, to wanted: WantedAnswer) -> LineEvent { readLine(prompt: prompt) }
}
