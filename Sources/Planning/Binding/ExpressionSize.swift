extension BoundExpression {
  /// How many parts an expression may have, and how deep they may lie: columns that read columns double quickly, and SQLite
  /// takes expressions of 1,000 levels at most.
  private static let maximumParts = 4_000
  private static let maximumDepth = 200

  var isTooLarge: Bool {
    var parts = Self.maximumParts
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
