import Language

/// The line under a result on a terminal: how many rows, what was hidden and how to see it, how long it took; nothing elsewhere.
package struct ResultFooter {
  /// What a result is, beside what is shown of it.
  struct Told {
    let rows: Int64
    let shown: Int64
    /// Heads of the columns that are left out.
    var hidden: [String] = []
    var isShortened = false
  }

  /// Of the terminal; nil elsewhere.
  private let width: Int?
  private let language: LanguageCode
  /// Whether commands show what is left out.
  private let hasCommands: Bool
  /// Seconds since the query began; nil where the time is not wanted.
  private let elapsed: (() -> Double)?

  package init(width: Int?, language: LanguageCode, hasCommands: Bool = false, elapsed: (() -> Double)?) {
    self.width = width
    self.language = language
    self.hasCommands = hasCommands
    self.elapsed = elapsed
  }

  func write(_ told: Told, within limit: Int = .max, to output: TextOutput) throws {
    for line in lines(told, within: limit) { try output.write(line + "\n") }
  }

  /// At most `limit` lines where the shortest form allows: names of columns go first, then the time.
  func lines(_ told: Told, within limit: Int = .max) -> [String] {
    guard let width else { return [] }
    let forms = [long(told), short(told), least(told)].map { parts in
      WrappedText.lines("(" + parts.joined(separator: " · ") + ")", width: width, indent: "", hanging: 1)
    }
    return forms.first { $0.count <= limit } ?? forms.last ?? []
  }

  private func long(_ told: Told) -> [String] {
    var parts = [rows(told)]
    if !told.hidden.isEmpty { parts.append(Phrases.hidden(told.hidden, language)) }
    if told.isShortened { parts.append(Phrases.shortened(language)) }
    parts += ways(told, isShort: false)
    if let elapsed { parts.append(Phrases.elapsed(elapsed(), language)) }
    return parts
  }

  private func short(_ told: Told) -> [String] {
    let hidden = told.hidden.isEmpty ? [] : [Phrases.hidden(told.hidden.count, language)]
    return [rows(told)] + hidden + ways(told, isShort: true)
  }

  private func least(_ told: Told) -> [String] {
    hasCommands ? [Phrases.rows(told.rows, language)] + ways(told, isShort: true) : [rows(told)]
  }

  private func rows(_ told: Told) -> String {
    told.shown < told.rows
      ? Phrases.rows(told.shown, of: told.rows, language) : Phrases.rows(told.rows, language)
  }

  private func ways(_ told: Told, isShort: Bool) -> [String] {
    let isCut = !told.hidden.isEmpty || told.isShortened
    guard hasCommands, isCut || told.shown < told.rows else { return [] }
    return [isShort ? Phrases.last[language] : Phrases.ways(withRow: isCut)[language]]
  }
}
