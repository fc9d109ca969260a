/// The diagnostics of one text, of which a bounded number is kept.
///
/// A text of ten megabytes can hold a million mistakes; nobody reads more than the first few.
struct DiagnosticBag {
  static let limit = 100
  private(set) var diagnostics: [Diagnostic] = []

  /// True once no more are kept: the parser then stops looking.
  var isFull: Bool { diagnostics.count >= Self.limit }

  mutating func append(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    diagnostics.append(diagnostic)
  }

  /// Adds an edit to a diagnostic that was given before.
  mutating func addEdit(_ edit: Diagnostic.Edit, to index: Int) {
    guard diagnostics.indices.contains(index), diagnostics[index].edits.count < Self.limit else {
      return
    }
    diagnostics[index].edits.append(edit)
  }
}
