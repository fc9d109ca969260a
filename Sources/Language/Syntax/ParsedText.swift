/// All that parsing a text gives.
package struct ParsedText: Sendable {
  package let tree: SyntaxTree
  /// What the tree says, for the binder.
  package let script: Script
  /// In the order of the text.
  package let diagnostics: [Diagnostic]
  /// False when the text is the beginning of a longer one: an open bracket, or `|`, `,` or an operator at its end.
  ///
  /// A text with any other mistake is complete: more lines would not mend it. Neither would they an open string,
  /// for a string ends on its line.
  package let isComplete: Bool

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
