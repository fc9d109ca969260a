import Domain
import Language

/// Rows of a result, or the code of what ended it; two are equal where they are equal byte by byte.
package struct QueryAnswer: Equatable, CustomStringConvertible {
  package var rows: [[Value]] = []
  package var keys: [Int64] = []
  package var failure: DiagnosticCode?

  package init(rows: [[Value]], keys: [Int64]) {
    self.rows = rows
    self.keys = keys
  }

  init(_ failure: StoreFailure) { self.failure = failure.diagnostic.code }

  package static func == (left: QueryAnswer, right: QueryAnswer) -> Bool {
    left.failure == right.failure && left.keys == right.keys && isSame(left.rows, right.rows)
  }

  /// Swift takes canonically equivalent texts as equal; a result does not.
  package static func isSame(_ left: [[Value]], _ right: [[Value]]) -> Bool {
    left.elementsEqual(right) { $0.elementsEqual($1, by: isSame) }
  }

  private static func isSame(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.set(let one), .set(let other)): one.elementsEqual(other, by: isSame)
    default: left == right
    }
  }

  package var description: String {
    if let failure { return "failure \(failure)" }
    let shown = rows.prefix(12).enumerated().map { index, row in
      (keys.indices.contains(index) ? "#\(keys[index]) " : "") + "\(row)"
    }
    return (["\(rows.count) rows"] + shown).joined(separator: "\n    ")
  }
}
