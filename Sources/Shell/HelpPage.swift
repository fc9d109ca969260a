import Domain
import Language

/// What `.help` prints.
enum HelpPage {
  /// The first screen: what a query is, the commands used most, and where there is more; fits 24 lines of 80 cells.
  static func text(_ language: LanguageCode, width: Int = .max) -> String {
    let usual = ShellTexts.usualCommands.map { (head: $0.call[language], help: $0.help[language]) }
    return
      (lines(ShellTexts.help[language], width: width) + Columns.aligned(usual, width: width)
      + lines(ShellTexts.moreHelp[language], width: width)).joined(separator: "\n")
  }

  /// `.help all`: the same with all commands, and how queries are named and kept.
  static func whole(_ language: LanguageCode, width: Int = .max) -> String {
    (lines(ShellTexts.help[language], width: width, upTo: 1)
      + lines(ShellTexts.naming[language], width: width)
      + Columns.aligned(DotCommand.names.map { line($0, language) }, width: width))
      .joined(separator: "\n")
  }

  private static func lines(_ text: String, width: Int, upTo left: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(left).flatMap { line in
      let indent = String(line.prefix { $0 == " " })
      return WrappedText.lines(String(line.dropFirst(indent.count)), width: width, indent: indent)
    }
  }

  /// Lines broken to fit, each under its own beginning.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let indent = String(line.prefix { $0 == " " })
      guard CellWidth.of(String(line)) > width else { return [String(line)] }
      return WrappedText.lines(String(line.dropFirst(indent.count)), width: width, indent: indent, hanging: 0)
    }
  }

  /// What `.help WORD` prints; nil for a word that has no page.
  ///
  /// Of several words the first that has one counts. A word can be several things, as `count` is a stage and a function: each has its part.
  static func text(on words: String, _ language: LanguageCode, width: Int = .max) -> String? {
    if let page = page(on: words, language, width) { return page }
    let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    guard parts.count > 1 else { return nil }
    return parts.lazy.compactMap { page(on: $0, language, width) }.first
  }

  /// Whether a line such as `help near` asks for a page, which `aide alimentaire` does not: true of a line without more words.
  static func isAbout(_ line: String, _ language: LanguageCode) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.count < 2 || page(on: words[1], language, .max) != nil
  }

  private static func page(on word: String, _ language: LanguageCode, _ width: Int) -> String? {
    if ["all", "tout"].contains(Folding.fold(word)) { return whole(language, width: width) }
    if let code = DiagnosticCode(rawValue: word.uppercased()) {
      return wrapped(Explanation.text(for: code, language: language), width).joined(separator: "\n")
    }
    var parts = HelpTopic.named(word).map { $0.page(language, width: width) }
    if let entity = SourceWords.entity(named: word) {
      let head =
        "\(SourceWords.word(for: entity)[language])\n  \(Catalog.description(of: entity).help[language])"
      parts.append(
        (wrapped(head, width) + [CatalogPage.fields(of: entity, language, width: width)]).joined(
          separator: "\n"))
    }
    if let name = DotCommand.names.first(where: { $0.isCalled(word) }) {
      parts.append(Columns.aligned([line(name, language)], width: width).joined(separator: "\n"))
    }
    if let page = GeneralPage.named(word) { parts.append(page.text(language, width: width)) }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  /// The text of a named query: its remark is broken to fit, the query stays as it can be typed again.
  static func ofQuery(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix("# ")
        ? WrappedText.lines(String(line.dropFirst(2)), width: width, indent: "# ", hanging: 0)
        : [String(line)]
    }.joined(separator: "\n")
  }

  /// Words that have a page, near the one that has none; those of the other language only where the first has none.
  static func suggestions(for word: String, _ language: LanguageCode) -> [String] {
    let words =
      HelpTopic.all.map(\.word) + Entity.allCases.map { SourceWords.word(for: $0) }
      + GeneralPage.all.map(\.word)
      + DotCommand.names.map(\.word)
    let near = Suggestions.nearest(to: word, among: words.map { $0[language] })
    guard near.isEmpty else { return near }
    return Suggestions.nearest(to: word, among: words.map { $0[language == .french ? .english : .french] })
  }

  private static func line(_ name: DotCommand.Name, _ language: LanguageCode) -> (head: String, help: String)
  {
    let arguments = name.arguments[language]
    return (name.word[language] + (arguments.isEmpty ? "" : " " + arguments), name.help[language])
  }
}
