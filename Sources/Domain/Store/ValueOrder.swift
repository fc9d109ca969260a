import Language

/// How values compare: texts folded, numbers by size, terms in the order of their vocabulary.
package enum ValueOrder {
  /// -1, 0 or 1; nil where one is missing or the two are of kinds that do not compare.
  package static func compare(_ left: Value, _ right: Value) -> Int? {
    switch (left, right) {
    case (.text(let first), .text(let second)):
      bytes(Folding.fold(first), Folding.fold(second))
    case (.integer(let first), .integer(let second)): sign(first, second)
    case (.integer(let first), .decimal(let second)): compare(first, second)
    case (.decimal(let first), .integer(let second)): compare(second, first).map { -$0 }
    case (.decimal(let first), .decimal(let second)), (.distance(let first), .distance(let second)):
      first.isNaN || second.isNaN ? nil : sign(first, second)
    case (.date(let first), .date(let second)): sign(first, second)
    case (.period(let first), .period(let second)):
      first.unit == second.unit ? sign(first.first, second.first) : nil
    case (.instant(let first), .instant(let second)): sign(first.minutes, second.minutes)
    case (.duration(let first), .duration(let second)): sign(first, second)
    case (.yesNo(let first), .yesNo(let second)): sign(first ? 1 : 0, second ? 1 : 0)
    case (.term(let vocabulary, let first), .term(let other, let second)):
      vocabulary == other ? sign(first, second) : nil
    default: nil
    }
  }

  /// True where both are missing or both compare as equal.
  package static func isSame(_ left: Value, _ right: Value) -> Bool {
    if left == .missing || right == .missing { return left == right }
    return compare(left, right) == 0
  }

  /// A comparison by two-valued logic: `=` and `!=` take missing as a value, an order with a missing side is false.
  package static func holds(_ op: ComparisonOperator, _ left: Value, _ right: Value) -> Bool {
    switch op {
    case .equal: return isSame(left, right)
    case .notEqual: return !isSame(left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let order = compare(left, right) else { return false }
      return switch op {
      case .less: order < 0
      case .lessOrEqual: order <= 0
      case .greater: order > 0
      default: order >= 0
      }
    }
  }

  /// Texts by the bytes of their UTF-8, as SQLite's BINARY collation does.
  package static func bytes(_ left: String, _ right: String) -> Int {
    if left.utf8.elementsEqual(right.utf8) { return 0 }
    return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
  }

  private static func sign<Number: Comparable>(_ left: Number, _ right: Number) -> Int {
    left < right ? -1 : left > right ? 1 : 0
  }

  /// Exact, also where the integer has more digits than a double.
  private static func compare(_ integer: Int64, _ decimal: Double) -> Int? {
    if decimal.isNaN { return nil }
    if decimal >= 9_223_372_036_854_775_808 { return -1 }
    if decimal < -9_223_372_036_854_775_808 { return 1 }
    let whole = Int64(decimal.rounded(.towardZero))
    if integer != whole { return sign(integer, whole) }
    return sign(0, decimal - Double(whole))
  }
}
