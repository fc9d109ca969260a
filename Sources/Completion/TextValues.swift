import Domain
import Language
import Planning

/// The texts that a field has, folded, each row's with its key; of a set few enough to be kept, as they are written.
struct TextValues {
  private var folded = FoldedIndex()
  /// How many rows have each text.
  private var rows: [Int] = []
  private var written: [String] = []
  /// True where the texts are in the order of their bytes, each once.
  private var isInOrder = true

  /// Where the rows come from that are not read yet; nil where all are.
  private var rest: (field: Field, entity: Entity)?
  private var last: ValueStatements.TextRow?
  private(set) var rowsRead = 0
  private var rowsAtOnce = Int.max

  /// The texts of rows, of which none is read yet.
  init(of field: Field, in entity: Entity, _ rowsAtOnce: Int) {
    rest = (field, entity)
    self.rowsAtOnce = rowsAtOnce
  }

  /// False while there are rows that are not read yet.
  var isWhole: Bool { rest == nil }

  /// Makes room for so many rows where none is read yet.
  mutating func reserve(_ rows: Int) {
    guard rowsRead == 0 else { return }
    folded.reserve(rows)
    self.rows.reserveCapacity(rows)
  }

  /// Reads all rows that an index gives, else a part.
  ///
  /// Throws `StoreFailure`, as all below.
  mutating func read(from source: any CompletionSource) throws {
    try read(from: source, limit: hasIndex ? .max : rowsAtOnce)
  }

  /// Reads two or three milliseconds' worth of rows, in a pause between keys.
  mutating func readAhead(from source: any CompletionSource) throws {
    try read(from: source, limit: hasIndex ? rowsAtOnce : max(1, rowsAtOnce / 3))
  }

  /// True where the rows that are not read yet come in the order of their texts, from an index.
  var hasIndex: Bool {
    if case .column(_, folded: .some)? = rest?.field.mapping { true } else { false }
  }

  private mutating func read(from source: any CompletionSource, limit: Int) throws {
    guard let rest,
      let statement = ValueStatements.texts(of: rest.field, in: rest.entity, behind: last, limit: limit)
    else { return }
    let before = rowsRead
    var key: Int64 = 0
    // Also where reading is broken off, so that no row is read twice.
    defer {
      if rowsRead > before {
        let text = folded.count > 0 ? folded.text(folded.count - 1) : ""
        last = ValueStatements.TextRow(text: text, key: key)
      }
    }
    try source.run(statement) { row in
      key = row.integer(0)
      if !row.isNull(1) { row.withBytes(1) { add($0, of: key) } }
      rowsRead += 1
      return true
    }
    if rowsRead - before < limit { self.rest = nil }
  }

  private mutating func add(_ text: UnsafeRawBufferPointer, of key: Int64) {
    if folded.count > 0 {
      guard let isInOrder = folded.lastComes(before: text) else {
        rows[rows.count - 1] += 1
        return
      }
      if !isInOrder { self.isInOrder = false }
    }
    folded.append(text, of: key)
    rows.append(1)
  }

  /// Texts as they are written.
  init(list statement: SQLText, in source: any CompletionSource) throws {
    isInOrder = false
    try source.run(statement) { row in
      let text = row.text(0)
      folded.append(Folding.fold(text), of: Int64(written.count))
      rows.append(1)
      written.append(text)
      return true
    }
  }

  /// A text that answers: the key of one row that has it, and how many have it.
  struct Found {
    let key: Int64
    /// As it is written, where that is known.
    let text: String?
    let rank: FoldedIndex.Rank
    let rows: Int
  }

  /// The best texts, each once, by how well they answer and then by the alphabet; and how many rows there are beside.
  ///
  /// With `guessing` those that only have the letters somewhere, where nothing answers better.
  func search(_ typed: String, limit: Int, guessing: Bool) -> (found: [Found], omitted: Int) {
    var byRank: [[Int]] = Array(repeating: [], count: FoldedIndex.Rank.scattered.rawValue + 1)
    var all = 0
    func take(_ match: FoldedIndex.Match) {
      all += rows[match.entry]
      let rank = match.rank.rawValue
      if !isInOrder || byRank[rank].count < limit { byRank[rank].append(match.entry) }
    }
    folded.search(typed, scattered: false, take)
    if guessing, all == 0 { folded.search(typed, take) }
    var found: [Found] = []
    for (rank, entries) in byRank.enumerated() where found.count < limit {
      guard let rank = FoldedIndex.Rank(rawValue: rank) else { continue }
      found += first(limit - found.count, of: entries).map { entry, rows in
        let key = folded.owners[entry]
        return Found(key: key, text: written.isEmpty ? nil : written[Int(key)], rank: rank, rows: rows)
      }
    }
    return (found, all - found.reduce(0) { $0 + $1.rows })
  }

  /// The first distinct texts in order, and how many entries have each.
  private func first(_ limit: Int, of entries: [Int]) -> [(entry: Int, rows: Int)] {
    if isInOrder { return entries.prefix(limit).map { ($0, rows[$0]) } }
    var first: [(entry: Int, rows: Int)] = []
    for entry in entries {
      if first.count == limit, let last = first.last, folded.comes(entry, before: last.entry) == false {
        continue
      }
      var low = 0
      var high = first.count
      var isKnown = false
      while low < high {
        let middle = (low + high) / 2
        guard let isBefore = folded.comes(entry, before: first[middle].entry) else {
          first[middle].rows += rows[entry]
          isKnown = true
          break
        }
        if isBefore { high = middle } else { low = middle + 1 }
      }
      guard !isKnown else { continue }
      first.insert((entry, rows[entry]), at: low)
      if first.count > limit { first.removeLast() }
    }
    return first
  }
}
