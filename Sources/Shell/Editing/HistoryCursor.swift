import Language

/// The entries of the history, and the one that is shown; what was changed in an entry on the way is there on the way back.
struct HistoryCursor {
  private(set) var entries: [String] = []
  /// The entry that is shown; the number of entries for the text that is being typed.
  private var place = 0
  /// Texts as they were left, by place.
  private var drafts: [Int: String] = [:]

  /// Adds an entry, unless it is the same as the newest.
  mutating func add(_ entry: String) {
    if entries.last != entry { entries.append(entry) }
    rest()
  }

  /// Goes to the text to be typed next.
  mutating func rest() {
    place = entries.count
    drafts = [:]
  }

  /// The entry before the one shown, that begins like `prefix`; nil where there is none.
  mutating func older(than text: String, beginningLike prefix: String = "") -> String? {
    move(from: text, through: entries.indices.prefix(place).reversed(), prefix)
  }

  /// The next entry, at last the text that was being typed.
  mutating func newer(than text: String, beginningLike prefix: String = "") -> String? {
    guard place < entries.count else { return nil }
    let places = Array(entries.indices.dropFirst(place + 1)) + [entries.count]
    return move(from: text, through: places, prefix)
  }

  private mutating func move(
    from text: String, through places: some Sequence<Int>, _ prefix: String
  ) -> String? {
    for next in places {
      let entry = drafts[next] ?? (next < entries.count ? entries[next] : "")
      guard next == entries.count || (Folding.fold(entry).hasPrefix(Folding.fold(prefix)) && entry != text)
      else { continue }
      drafts[place] = text
      place = next
      return entry
    }
    return nil
  }

  /// The newest entry before `index` that holds a text, whatever its capitals and accents.
  func entry(holding text: String, before index: Int) -> (index: Int, entry: String)? {
    let wanted = Folding.fold(text)
    for candidate in entries.indices.prefix(max(0, index)).reversed()
    where Folding.fold(entries[candidate]).contains(wanted) {
      return (candidate, entries[candidate])
    }
    return nil
  }
}
