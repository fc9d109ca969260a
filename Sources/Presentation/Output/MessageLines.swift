import Language

/// Messages as lines of a terminal.
package enum MessageLines {
  /// The lines of a text; a line that is too long goes on under itself.
  package static func of(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      CellWidth.of(String(line)) <= width
        ? [String(line)] : WrappedText.lines(String(line), width: width, indent: "")
    }
  }

  /// Notes as they stand under a result.
  package static func of(_ notes: [Diagnostic], _ language: LanguageCode, width: Int) -> [String] {
    notes.flatMap { of(DiagnosticRenderer.renderLine($0, in: nil, language: language), width: width) }
  }
}
