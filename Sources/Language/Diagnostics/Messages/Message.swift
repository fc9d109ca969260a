/// The words of one diagnostic code, with `{0}`, `{1}` … where its arguments go.
package struct Message: Sendable {
  /// What is wrong.
  package let headline: LocalizedText
  /// What stands beside the carets.
  package let label: LocalizedText?
  /// A way out.
  package let help: LocalizedText?

  init(_ headline: LocalizedText, label: LocalizedText? = nil, help: LocalizedText? = nil) {
    self.headline = headline
    self.label = label
    self.help = help
  }

  /// The words of a code; a code without words is its own headline, which a test forbids.
  package static func of(_ code: DiagnosticCode) -> Message {
    all[code] ?? Message(LocalizedText(verbatim: code.rawValue))
  }

  /// Every text, by code.
  static let all: [DiagnosticCode: Message] = [
    lexicalMessages, syntaxMessages, newcomerMessages, nameMessages, typeMessages,
    subqueryMessages,
    planningMessages, executionMessages, importMessages, noteMessages, definitionMessages, timeMessages,
    analysisMessages, purgeMessages, recordingMessages, disclosureMessages,
    callImportMessages,
  ].reduce(into: [:]) { all, block in all.merge(block) { first, _ in first } }

  /// A text with its arguments filled in, safe for a terminal; a placeholder without an argument is shown as `…`.
  package static func fill(
    _ template: LocalizedText, _ arguments: [LocalizedText], _ language: LanguageCode
  ) -> String {
    var result = ""
    var rest = Typography.spaced(template[language], language)[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let number = Int(rest[rest.index(after: open)..<close]), number >= 0
      else {
        result.append("{")
        rest = rest.dropFirst()
        continue
      }
      result +=
        number < arguments.count
        ? TerminalText.visible(arguments[number][language]) : "…"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
