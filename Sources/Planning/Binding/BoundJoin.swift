import Domain
import Language

/// A bound query inside another, without what it has to say to the reader: two that ask the same are equal.
package struct Subquery: Hashable, Sendable {
  package let query: BoundQuery

  package init(_ query: BoundQuery) {
    var query = query
    query.notes = []
    query.warnings = []
    for index in query.stages.indices { query.stages[index].text = "" }
    self.query = query
  }
}

/// The row of another query whose columns are equal to values of a row; at most one, or the query is refused.
package struct Join: Hashable, Sendable {
  /// A value of a row, and the column of the other query that it must be equal to, missing equal to missing.
  package struct Key: Hashable, Sendable {
    package var left: BoundExpression
    package let right: Int
    package init(left: BoundExpression, right: Int) {
      self.left = left
      self.right = right
    }
  }
  package let subquery: Subquery
  package var keys: [Key]

  package init(subquery: Subquery, keys: [Key]) {
    self.subquery = subquery
    self.keys = keys
  }

  /// True where no two rows of the other query can agree in the keys, whatever the directory holds.
  package var isProvenUnique: Bool { subquery.query.isUnique(on: Set(keys.map(\.right))) }
}

/// What a row takes from the row that is joined to it.
package struct JoinedValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// A column of it; missing where there is no such row.
    case column(Int, ValueType)
    /// Whether there is one.
    case isMatched
  }
  package var join: Join
  package let content: Content

  package init(join: Join, content: Content) {
    self.join = join
    self.content = content
  }

  package var type: ValueType {
    switch content {
    case .column(_, let type): type
    case .isMatched: .yesNo
    }
  }
}

/// The stage `join`: rows keep what they are and gain columns, each a `JoinedValue`.
package struct JoinStage: Hashable, Sendable {
  package let join: Join
  package let dropsUnmatched: Bool
  /// Of the keys as written, for the message where they repeat.
  package let keySpan: Span

  package init(join: Join, dropsUnmatched: Bool, keySpan: Span) {
    self.join = join
    self.dropsUnmatched = dropsUnmatched
    self.keySpan = keySpan
  }
}

extension BoundQuery {
  /// True where the columns hold every key of the groups that the rows are.
  func isUnique(on columns: Set<Int>) -> Bool {
    var keys: [Summary.Key]?
    for stage in stages {
      switch stage.kind {
      case .summarize(let summary): keys = summary.keys
      case .filter, .sort, .take, .takeEach, .skip, .select, .derive, .join, .protect: break
      default: keys = nil
      }
    }
    guard let keys else { return false }
    let held = columns.compactMap { index -> Int? in
      guard self.columns.indices.contains(index),
        case .value(.column(let key, _)) = self.columns[index].content
      else { return nil }
      return key
    }
    return keys.indices.allSatisfy(held.contains)
  }
}
