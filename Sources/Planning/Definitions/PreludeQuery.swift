import Language

/// A query that every directory knows without storing it, written in the language itself, once in each language.
package struct PreludeQuery: Sendable {
  package let name: LocalizedText
  /// What its figures mean, in one sentence.
  package let help: LocalizedText
  /// Behind the name: parameters, `=`, the query.
  private let body: LocalizedText

  init(_ name: LocalizedText, _ help: LocalizedText, _ body: LocalizedText) {
    self.name = name
    self.help = help
    self.body = body
  }

  /// The statement that would save it.
  package func statement(_ language: LanguageCode) -> String {
    Lexicon.words(of: .save, in: .statementHead)[language] + " " + name[language] + body[language]
  }

  /// The statement under its help as a remark.
  package func page(_ language: LanguageCode) -> String {
    "# " + Typography.spaced(help[language], language) + "\n" + statement(language)
  }
}

extension Prelude {
  /// The query of a name, and the language that the name is of: as it is spelled, else by its folded form.
  package static func query(named name: String) -> (query: PreludeQuery, language: LanguageCode)? {
    let lowered = name.lowercased()
    let folded = Folding.fold(name)
    return first { $0 == lowered } ?? first { Folding.fold($0) == folded }
  }

  private static func first(_ isMeant: (String) -> Bool) -> (query: PreludeQuery, language: LanguageCode)? {
    for query in queries {
      for language in LanguageCode.allCases where isMeant(query.name[language]) { return (query, language) }
    }
    return nil
  }

  /// Every name, for suggestions.
  package static var names: [String] { queries.flatMap { [$0.name.english, $0.name.french] } }
}
