/// A search of the history that goes on with every key: Ctrl-R.
struct HistorySearch {
  /// What was being typed, for who gives up.
  let original: EditableText
  private var wanted = ""
  private var found: (index: Int, entry: String)?
  private var hasFailed = false

  init(from original: EditableText) {
    self.original = original
  }

  enum Step {
    case shows(EditableText)
    case givesUp
    /// The key is none of the search: what was found stays in the line.
    case leaves
  }

  mutating func take(_ key: String, in history: HistoryCursor) -> Step {
    switch key {
    case "\u{12}": look(before: found?.index ?? history.entries.count, in: history)
    case "\u{8}", "\u{7F}":
      guard !wanted.isEmpty else { return .givesUp }
      wanted.removeLast()
      found = nil
      look(before: history.entries.count, in: history)
    case "\u{7}": return .givesUp
    default:
      guard let scalar = key.unicodeScalars.first, scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value)
      else { return .leaves }
      wanted += key
      look(before: found.map { $0.index + 1 } ?? history.entries.count, in: history)
    }
    return .shows(found.map { EditableText($0.entry) } ?? original)
  }

  private mutating func look(before index: Int, in history: HistoryCursor) {
    guard !wanted.isEmpty else {
      found = nil
      hasFailed = false
      return
    }
    let next = history.entry(holding: wanted, before: index)
    hasFailed = next == nil
    found = next ?? found
  }

  /// The line below the text.
  var status: (wanted: String, hasFailed: Bool) { (wanted, hasFailed) }
}
