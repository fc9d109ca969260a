import Domain
import Language
import Planning

/// A value of the command line: `--param name=text`.
package struct GivenParameter: Hashable, Sendable {
  package let name: String
  package let text: String

  /// Nil where there is no `=` behind a name.
  package init?(_ argument: String) {
    guard let equal = argument.firstIndex(of: "="), equal != argument.startIndex else { return nil }
    name = String(argument[..<equal])
    text = String(argument[argument.index(after: equal)...])
  }

  /// What messages about it point into.
  var source: SourceText { SourceText(name: "--param", text: name + "=" + text) }

  private var nameSpan: Span { Span(0, name.utf8.count) }
  private var textSpan: Span { Span(name.utf8.count + 1, name.utf8.count + 1 + text.utf8.count) }

  /// The value, by what the script declares; X430 where it declares no such parameter, X432 where it takes no such value.
  func value(
    among declared: [ParameterDeclaration], of script: SourceText, vocabulary: any VocabularySource
  ) throws(Diagnostic) -> ParameterValue? {
    let list = GivenParameter.list(declared, script)
    guard let declaration = declared.first(where: { Folding.fold($0.name.text) == Folding.fold(name) }) else {
      let near = Suggestions.nearest(to: name, among: declared.map(\.name.text))
      throw Diagnostic(
        .parameterUnknown, at: nameSpan, [LocalizedText(verbatim: name)], notes: [list],
        suggestions: near.map { .init(LocalizedText(verbatim: $0)) })
    }
    // Of a type that is none, the parser has complained.
    guard let type = declaration.type.flatMap({ ParameterType(word: $0.text) }) else { return nil }
    do throws(ParameterReader.Refusal) {
      return try ParameterReader(vocabulary: vocabulary)
        .value(typed: text, of: declaration, type, at: textSpan)
    } catch {
      let reason = LocalizedText(
        DiagnosticRenderer.headline(error.diagnostic, language: .english),
        DiagnosticRenderer.headline(error.diagnostic, language: .french))
      throw Diagnostic(
        .parameterRefused, at: textSpan,
        [LocalizedText(verbatim: declaration.name.text), LocalizedText(verbatim: text), reason],
        notes: [list], suggestions: error.diagnostic.suggestions)
    }
  }

  /// What a script declares, for messages.
  static func list(_ declared: [ParameterDeclaration], _ script: SourceText) -> LocalizedText {
    guard !declared.isEmpty else {
      return LocalizedText("the script declares no parameters", "le script ne déclare aucun paramètre")
    }
    let texts = declared.map { "`\(script.text($0.span))`" }.joined(separator: ", ")
    return LocalizedText("declared: \(texts)", "déclarés : \(texts)")
  }
}
