import Language

/// The line under a result on a terminal: how many rows, what was hidden, how long it took; nothing elsewhere.
package struct ResultFooter {
  /// Of the terminal; nil elsewhere.
  private let width: Int?
  private let language: LanguageCode
  /// Seconds since the query began; nil where the time is not wanted.
  private let elapsed: (() -> Double)?

  package init(width: Int?, language: LanguageCode, elapsed: (() -> Double)?) {
    self.width = width
    self.language = language
    self.elapsed = elapsed
  }

  func write(
    rows: Int64, shown: Int64, hidden: [String], shortened: Bool, to output: TextOutput
  ) throws {
    guard let width else { return }
    var parts = [
      shown < rows
        ? Phrases.rows(shown, of: rows, language) : Phrases.rows(rows, language)
    ]
    if !hidden.isEmpty { parts.append(Phrases.hidden(hidden, language)) }
    if shortened { parts.append(Phrases.shortened(language)) }
    if let elapsed { parts.append(Phrases.elapsed(elapsed(), language)) }
    for line in WrappedText.lines(
      "(" + parts.joined(separator: " · ") + ")", width: width, indent: "", hanging: 1)
    {
      try output.write(line + "\n")
    }
  }
}
