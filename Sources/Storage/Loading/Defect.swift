import Language

/// What an import found wrong, where, and what it did about it; a row of the table `defect`.
package struct Defect: Hashable, Sendable {
  /// What was done.
  package enum Action: String, Hashable, Sendable, CaseIterable {
    /// The value is in the directory as it was delivered.
    case kept
    /// The value is in the directory, changed to the form that it must have.
    case repaired
    /// The field is missing now; what stood there is in `extra` of the record.
    case setAside = "set aside"
    /// The row is not in the directory; it is in the `body` of its line in `defect`.
    case refused
    /// The record is no longer in the delivery and was marked inactive.
    case closed
    /// The file was not read.
    case skipped
  }

  package var file: String
  /// 1-based; nil where a file as a whole is meant.
  package var line: Int?
  package var column: String?
  package var code: DiagnosticCode
  package var value: String?
  package var action: Action
  /// The row as a JSON object, where it was refused.
  package var body: String?

  package init(
    _ code: DiagnosticCode, file: String, line: Int? = nil, column: String? = nil,
    value: String? = nil, action: Action, body: String? = nil
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.action = action
    self.body = body
  }
}
