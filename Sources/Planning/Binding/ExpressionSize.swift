extension BoundExpression {
  /// How many parts a column may have: columns that read columns double quickly.
  private static let maximumParts = 200
  /// How many levels: SQLite's parser keeps a stack of 100 symbols, of which a level takes up to five.
  package static let maximumDepth = 16

  var isTooLarge: Bool {
    var parts = Self.maximumParts
    return !fits(&parts, Self.maximumDepth)
  }

  var isTooDeep: Bool {
    var parts = Int.max
    return !fits(&parts, Self.maximumDepth)
  }

  /// Never visits more than the parts that are left.
  private func fits(_ parts: inout Int, _ depth: Int) -> Bool {
    parts -= 1
    guard parts >= 0, depth > 0 else { return false }
    for child in children {
      guard child.fits(&parts, depth - 1) else { return false }
    }
    return true
  }
}

extension String {
  /// At most forty characters of it.
  var shortened: String { count > 40 ? prefix(39) + "…" : self }
}
