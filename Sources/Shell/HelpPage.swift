import Domain
import Language

/// What `.help` prints.
enum HelpPage {
  static func text(_ language: LanguageCode, width: Int = .max) -> String {
    let head = ShellTexts.help[language].split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line in
        let indent = String(line.prefix { $0 == " " })
        return WrappedText.lines(String(line.dropFirst(indent.count)), width: width, indent: indent)
      }
    return (head + Columns.aligned(DotCommand.names.map { line($0, language) }, width: width))
      .joined(separator: "\n")
  }

  /// What `.help WORD` prints; nil for a word that has no page.
  ///
  /// A word can be several things, as `count` is a stage and a function: each has its part.
  static func text(on word: String, _ language: LanguageCode, width: Int = .max) -> String? {
    if let code = DiagnosticCode(rawValue: word.uppercased()) {
      return Explanation.text(for: code, language: language)
    }
    var parts = HelpTopic.named(word).map { $0.page(language, width: width) }
    if let entity = SourceWords.entity(named: word) {
      let head =
        "\(SourceWords.word(for: entity)[language])\n  \(Catalog.description(of: entity).help[language])"
      parts.append(head + "\n" + CatalogPage.fields(of: entity, language, width: width))
    }
    if let name = DotCommand.names.first(where: { $0.isCalled(word) }) {
      parts.append(Columns.aligned([line(name, language)], width: width).joined(separator: "\n"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  /// Words that have a page, near the one that has none.
  static func suggestions(for word: String) -> [String] {
    let words = HelpTopic.all.map(\.word) + Entity.allCases.map { SourceWords.word(for: $0) }
    return Suggestions.nearest(to: word, among: words.flatMap { [$0.english, $0.french] })
  }

  private static func line(_ name: DotCommand.Name, _ language: LanguageCode) -> (head: String, help: String)
  {
    let arguments = name.arguments[language]
    return (name.word[language] + (arguments.isEmpty ? "" : " " + arguments), name.help[language])
  }
}
