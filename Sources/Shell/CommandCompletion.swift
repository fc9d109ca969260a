import Domain
import Language

/// Completes commands and what they take, from the words in which help describes them.
struct CommandCompletion {
  /// The names of queries.
  let queries: () -> [LocalizedText]
  /// Those of them that are saved in the directory.
  let saved: () -> [LocalizedText]
  /// The names of files that go on from a beginning.
  let files: (String) -> [String]

  func completions(of text: String, at caret: Int, _ language: LanguageCode) -> Completions {
    let before = String(decoding: Array(text.utf8.prefix(max(0, caret))), as: UTF8.self)
    let typed = before.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let words = before.split(whereSeparator: \.isWhitespace).map(String.init)
    let start = max(0, caret) - typed.utf8.count
    var completions = Completions(replaced: start..<max(start, caret), items: [])
    guard words.count > 1 || (typed.isEmpty && !words.isEmpty) else {
      completions.items = Self.items(DotCommand.names.map { ($0.word, $0.help) }, typed, language)
      return completions
    }
    guard let name = DotCommand.names.first(where: { $0.isCalled(words[0]) }) else { return completions }
    completions.items = arguments(of: name, typed, language)
    return completions
  }

  /// What a command takes and does.
  static func hint(of text: String, at caret: Int, _ language: LanguageCode) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let word = words.first, let name = DotCommand.names.first(where: { $0.isCalled(String(word)) })
    else {
      return ""
    }
    let arguments = name.arguments[language]
    return name.word[language] + (arguments.isEmpty ? "" : " " + arguments) + " — " + name.help[language]
  }

  /// Help writes what is typed as it is in small letters, what stands for something in capitals.
  private func arguments(of name: DotCommand.Name, _ typed: String, _ language: LanguageCode)
    -> [CompletionItem]
  {
    let parts = Self.alternatives(name.arguments.english)
    let french = Self.alternatives(name.arguments.french)
    var items: [CompletionItem] = []
    for (index, part) in parts.enumerated() {
      switch part {
      case "NAME":
        let names = name.word.english == ".drop" ? saved() : queries()
        items += Self.items(names.map { ($0, LocalizedText("query", "requête")) }, typed, language)
      case "SOURCE":
        items += Self.items(
          Entity.allCases.map { (SourceWords.word(for: $0), Catalog.description(of: $0).help) }, typed,
          language)
      case "WORD":
        items += Self.items(
          HelpTopic.all.map { ($0.word, $0.help) } + GeneralPage.all.map { ($0.word, $0.title) }
            + Entity.allCases.map { (SourceWords.word(for: $0), Catalog.description(of: $0).help) }, typed,
          language)
      case "FILE", "FOLDER": items += files(typed).map { CompletionItem(text: $0) }
      case _ where part == part.lowercased():
        let other = french.indices.contains(index) ? french[index] : part
        items += Self.items([(LocalizedText(part, other), LocalizedText("", ""))], typed, language)
      default: break
      }
    }
    var seen: Set<String> = []
    return items.filter { seen.insert($0.text).inserted }
  }

  private static func alternatives(_ arguments: String) -> [String] {
    arguments.split { "|[] ".contains($0) }.map(String.init)
  }

  /// The words that go on from what was typed: of the language given, of the other one where none of this one does.
  private static func items(
    _ words: [(LocalizedText, LocalizedText)], _ typed: String, _ language: LanguageCode
  ) -> [CompletionItem] {
    let other: LanguageCode = language == .french ? .english : .french
    let folded = Folding.fold(typed)
    for offered in [language, other] {
      let items = words.filter { Folding.fold($0.0[offered]).hasPrefix(folded) }.map {
        CompletionItem(text: $0.0[offered], note: $0.1[language])
      }
      guard items.isEmpty else { return items }
    }
    return []
  }
}
