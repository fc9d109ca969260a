/// Something to tell the user: what, where, and how to mend it; the words are made late.
///
/// A diagnostic carries a code and arguments, never a sentence, so that it can be rendered in French or English.
/// Errors of a query, annotations of a result and notes of an import are all of this one kind.
package struct Diagnostic: Hashable, Sendable, Error {
  package enum Severity: String, Hashable, Sendable { case error, warning, note }

  /// A further place that the message points at, with its own short text.
  package struct Label: Hashable, Sendable {
    package let span: Span
    package let text: LocalizedText

    package init(_ span: Span, _ text: LocalizedText) {
      self.span = span
      self.text = text
    }
  }

  /// A replacement that would mend the mistake.
  package struct Edit: Hashable, Sendable {
    package let span: Span
    package let replacement: String

    package init(_ span: Span, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  package let code: DiagnosticCode
  package var severity: Severity
  /// Nil where there is no place in the source: a database that cannot be opened, an annotation of a result.
  package var span: Span?
  /// What fills `{0}`, `{1}` … of the code's texts.
  package var arguments: [LocalizedText]
  package var secondary: [Label]
  package var notes: [LocalizedText]
  /// Names offered instead, best first, at most three, each with a gloss (a label in the reader's language) or none.
  package var suggestions: [Suggestion]
  package var edits: [Edit]
  /// True of a mistake in what is recorded about a person: its line is shown with the words of the language alone.
  package var isDiscreet = false

  package struct Suggestion: Hashable, Sendable {
    package let text: LocalizedText
    package let gloss: LocalizedText?

    package init(_ text: LocalizedText, gloss: LocalizedText? = nil) {
      self.text = text
      self.gloss = gloss
    }
  }

  package init(
    _ code: DiagnosticCode, at span: Span? = nil, _ arguments: [LocalizedText] = [],
    severity: Severity? = nil, secondary: [Label] = [], notes: [LocalizedText] = [],
    suggestions: [Suggestion] = [], edits: [Edit] = []
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.span = span
    self.arguments = arguments
    self.secondary = secondary
    self.notes = notes
    self.suggestions = suggestions
    self.edits = edits
  }
}

extension LocalizedText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(verbatim: value) }
}
