/// Very many folded texts, one after the other in memory, that are searched whole at every key.
///
/// A hundred thousand names take some five megabytes; each has a mask of its letters, by which most are passed over unread.
struct FoldedIndex {
  /// How well a text answers what was typed; the less the better.
  enum Rank: Int, Comparable {
    case exact, prefix
    /// What it is also called begins so: an alias, a code, its name of the other language.
    case aliasPrefix
    case wordPrefix, within, scattered

    /// Of something by what it is also called, which says less than its name that answers alike.
    var ofAlias: Rank {
      switch self {
      case .exact: .exact
      case .prefix, .aliasPrefix: .aliasPrefix
      case .wordPrefix: .within
      case .within, .scattered: .scattered
      }
    }

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  struct Match {
    let entry: Int
    let rank: Rank
  }

  private var bytes: [UInt8] = []
  /// Where each text begins, and where the last one ends.
  private var starts: [UInt32] = [0]
  private var masks: [UInt32] = []
  private(set) var owners: [Int64] = []

  var count: Int { owners.count }

  /// Makes room for so many texts of a usual length: memory that grows by and by costs as much as what is put into it.
  mutating func reserve(_ texts: Int) {
    bytes.reserveCapacity(texts * 32)
    starts.reserveCapacity(texts + 1)
    masks.reserveCapacity(texts)
    owners.reserveCapacity(texts)
  }

  mutating func append(_ folded: UnsafeRawBufferPointer, of owner: Int64) {
    bytes.append(contentsOf: folded)
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    masks.append(Self.mask(folded))
    owners.append(owner)
  }

  mutating func append(_ folded: String, of owner: Int64) {
    var folded = folded
    folded.withUTF8 { append(UnsafeRawBufferPointer($0), of: owner) }
  }

  /// True where the last text comes before this one in the order of their bytes; nil where they are alike.
  func lastComes(before folded: UnsafeRawBufferPointer) -> Bool? {
    bytes.withUnsafeBytes { all in
      Self.comes(UnsafeRawBufferPointer(rebasing: all[Int(starts[count - 1])...]), before: folded)
    }
  }

  /// The texts that hold what was typed, folded, as a whole, or with `scattered` only its letters in their order; everything
  /// where it is empty.
  func search(_ typed: String, scattered: Bool = true, _ found: (Match) -> Void) {
    let wanted = Array(typed.utf8)
    guard !wanted.isEmpty else {
      for entry in 0..<count { found(Match(entry: entry, rank: .prefix)) }
      return
    }
    let mask = wanted.withUnsafeBytes(Self.mask)
    wanted.withUnsafeBufferPointer { wanted in
      bytes.withUnsafeBufferPointer { all in
        starts.withUnsafeBufferPointer { starts in
          masks.withUnsafeBufferPointer { masks in
            for entry in masks.indices where mask & ~masks[entry] == 0 {
              let text = UnsafeBufferPointer(rebasing: all[Int(starts[entry])..<Int(starts[entry + 1])])
              if let rank = Self.rank(of: text, for: wanted, scattered: scattered) {
                found(Match(entry: entry, rank: rank))
              }
            }
          }
        }
      }
    }
  }

  /// The folded text of an entry.
  func text(_ entry: Int) -> String {
    String(decoding: bytes[Int(starts[entry])..<Int(starts[entry + 1])], as: UTF8.self)
  }

  /// True where one entry comes before another in the order of their bytes; nil where they are alike.
  func comes(_ entry: Int, before other: Int) -> Bool? {
    bytes.withUnsafeBytes { all in
      func text(_ entry: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: all[Int(starts[entry])..<Int(starts[entry + 1])])
      }
      return Self.comes(text(entry), before: text(other))
    }
  }

  private static func comes(_ left: UnsafeRawBufferPointer, before right: UnsafeRawBufferPointer) -> Bool? {
    let shared = min(left.count, right.count)
    var index = 0
    while index < shared {
      if left[index] != right[index] { return left[index] < right[index] }
      index += 1
    }
    return left.count == right.count ? nil : left.count < right.count
  }

  // MARK: - Matching

  /// How well one text answers; both folded.
  static func rank(of text: String, for typed: String) -> Rank? {
    let text = Array(text.utf8)
    let typed = Array(typed.utf8)
    guard !typed.isEmpty else { return .prefix }
    return text.withUnsafeBufferPointer { text in
      typed.withUnsafeBufferPointer { rank(of: text, for: $0, scattered: true) }
    }
  }

  /// A bit for each letter, which other bytes share.
  private static func mask(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var mask: UInt32 = 0
    for byte in bytes { mask |= 1 &<< UInt32(byte & 31) }
    return mask
  }

  private static func rank(
    of text: UnsafeBufferPointer<UInt8>, for wanted: UnsafeBufferPointer<UInt8>, scattered: Bool
  ) -> Rank? {
    var isWithin = false
    var start = 0
    let last = text.count - wanted.count
    while start <= last {
      if text[start] == wanted[0], begins(text, at: start, with: wanted) {
        if start == 0 { return last == 0 ? .exact : .prefix }
        if isSeparator(text[start - 1]) { return .wordPrefix }
        isWithin = true
      }
      start += 1
    }
    if isWithin { return .within }
    return scattered && isScattered(wanted, in: text) ? .scattered : nil
  }

  private static func begins(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, with wanted: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 1
    while index < wanted.count {
      if text[start + index] != wanted[index] { return false }
      index += 1
    }
    return true
  }

  /// True where the letters stand in the text in their order, the first at the beginning of a word.
  private static func isScattered(
    _ wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard wanted.count > 1 else { return false }
    var next = 0
    for index in text.indices where text[index] == wanted[next] {
      if next == 0, index > 0, !isSeparator(text[index - 1]) { continue }
      next += 1
      if next == wanted.count { return true }
    }
    return false
  }

  /// Words of a name are parted by blanks, those of a field by `_`.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x5F || byte == 0x28 || byte == 0x2F
  }
}
