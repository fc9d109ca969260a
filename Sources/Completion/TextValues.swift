import Domain
import Language
import Planning

/// The texts that a field has, folded, each row's with its key; of a set few enough to be kept, as they are written.
struct TextValues {
  private var folded = FoldedIndex()
  private var written: [String] = []

  /// Where the rows come from that are not read yet; nil where all are.
  private var rest: (field: Field, entity: Entity)?
  private var lastKey: Int64 = .min
  /// Two or three milliseconds' worth of rows.
  private static let part = 5_000

  /// The texts of rows, of which none is read yet.
  init(of field: Field, in entity: Entity) {
    rest = (field, entity)
  }

  /// Throws `StoreFailure`, as all below.
  mutating func readAll(from source: any CompletionSource) throws {
    try read(from: source, limit: .max)
  }

  /// Reads a part of the rows that are not read yet.
  mutating func readMore(from source: any CompletionSource) throws {
    try read(from: source, limit: Self.part)
  }

  private mutating func read(from source: any CompletionSource, limit: Int) throws {
    guard let rest,
      let statement = ValueStatements.texts(of: rest.field, in: rest.entity, behind: lastKey, limit: limit)
    else { return }
    let before = folded.count
    try source.run(statement) { row in
      lastKey = row.integer(0)
      row.withBytes(1) { folded.append($0, of: lastKey) }
      return true
    }
    if folded.count - before < limit { self.rest = nil }
  }

  /// Texts as they are written.
  init(list statement: SQLText, in source: any CompletionSource) throws {
    try source.run(statement) { row in
      let text = row.text(0)
      folded.append(Folding.fold(text), of: Int64(written.count))
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

  /// The best texts, each once, in the order of how well they answer and then of the alphabet; and how many rows there are beside.
  func search(_ typed: String, limit: Int) -> (found: [Found], omitted: Int) {
    var byRank: [[Int]] = Array(repeating: [], count: 5)
    folded.search(typed) { byRank[$0.rank.rawValue].append($0.entry) }
    var found: [Found] = []
    for (rank, entries) in byRank.enumerated() where found.count < limit {
      guard let rank = FoldedIndex.Rank(rawValue: rank) else { continue }
      found += first(limit - found.count, of: entries).map { entry, rows in
        let key = folded.owners[entry]
        return Found(key: key, text: written.isEmpty ? nil : written[Int(key)], rank: rank, rows: rows)
      }
    }
    return (found, byRank.reduce(0) { $0 + $1.count } - found.reduce(0) { $0 + $1.rows })
  }

  /// The first distinct texts in order, and how many entries have each.
  private func first(_ limit: Int, of entries: [Int]) -> [(entry: Int, rows: Int)] {
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
          first[middle].rows += 1
          isKnown = true
          break
        }
        if isBefore { high = middle } else { low = middle + 1 }
      }
      guard !isKnown else { continue }
      first.insert((entry, 1), at: low)
      if first.count > limit { first.removeLast() }
    }
    return first
  }
}
