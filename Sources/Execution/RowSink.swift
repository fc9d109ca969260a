import Domain
import Language

/// A column of a result.
package struct ResultColumn: Hashable, Sendable {
  /// As written in the query, or the canonical English name: the head in data formats.
  package let name: String
  /// The head in a table or a card.
  package let label: LocalizedText
  package let type: ValueType
  package let cardinality: Cardinality
  /// Of a column that a pivot made, the value that is its head in place of name and label.
  package let pivotValue: Value?
  /// True of sentences: a table writes them under the row, in full.
  package let isBelow: Bool
  package let form: ValueForm
  /// True where a stage added it or goes by it: a table hides others first.
  package let isAsked: Bool

  package init(
    name: String, label: LocalizedText, type: ValueType, cardinality: Cardinality, pivotValue: Value? = nil,
    isBelow: Bool = false, form: ValueForm = .ordinary, isAsked: Bool = false
  ) {
    self.name = name
    self.label = label
    self.type = type
    self.cardinality = cardinality
    self.pivotValue = pivotValue
    self.isBelow = isBelow
    self.form = form
    self.isAsked = isAsked
  }
}

/// What takes a result, row by row: a table, a CSV file, a test.
package protocol RowSink: AnyObject {
  func begin(_ columns: [ResultColumn]) throws
  /// Values in the order of the columns. `key` identifies the record behind the row, nil for a row of a summary.
  func row(_ values: [Value], key: Int64?) throws
  /// The row of totals, behind all others: its keys are missing. Data formats have it as their last row.
  func total(_ values: [Value]) throws
  /// Notes to print beside the rows: the place used, rows without position, text scanned.
  func end(_ notes: [Diagnostic]) throws
}

extension RowSink {
  package func total(_ values: [Value]) throws { try row(values, key: nil) }
}

/// A result held in memory.
package final class CollectingSink: RowSink {
  package private(set) var columns: [ResultColumn] = []
  package private(set) var rows: [[Value]] = []
  package private(set) var keys: [Int64?] = []
  package private(set) var notes: [Diagnostic] = []

  package init() {}
  package func begin(_ columns: [ResultColumn]) { self.columns = columns }
  package func row(_ values: [Value], key: Int64?) {
    rows.append(values)
    keys.append(key)
  }
  package func end(_ notes: [Diagnostic]) { self.notes = notes }
}
