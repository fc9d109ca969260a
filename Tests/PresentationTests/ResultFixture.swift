import Domain
import Execution
import Language

@testable import Presentation

/// A result of two rows with every kind of value, some of them hostile.
struct ResultFixture {
  static let columns = [
    ResultColumn(
      name: "name", label: LocalizedText("Name", "Nom"), type: .text, cardinality: .one),
    ResultColumn(
      name: "population", label: LocalizedText("Population", "Population"), type: .integer,
      cardinality: .maybe),
    ResultColumn(
      name: "free", label: LocalizedText("Free", "Gratuit"), type: .yesNo, cardinality: .maybe),
    ResultColumn(
      name: "distance", label: LocalizedText("Distance", "Distance"), type: .distance,
      cardinality: .maybe),
    ResultColumn(
      name: "languages", label: LocalizedText("Languages", "Langues"), type: .term(.language),
      cardinality: .many),
  ]

  static let rows: [[Value]] = [
    [
      .text("Comptoir \"Été\", rue A"), .integer(12345), .yesNo(true), .distance(3_249.96),
      .set([.term(.language, 1), .term(.language, 2)]),
    ],
    [.text("=HYPERLINK(\"x\")\u{1B}[31m\n中"), .missing, .missing, .missing, .set([])],
  ]

  static func write(
    _ format: OutputFormat, _ language: LanguageCode = .english,
    columns: [ResultColumn] = columns, rows: [[Value]] = rows, terminal: TerminalShape? = nil
  ) throws -> String {
    let memory = MemorySink()
    let output = TextOutput(memory)
    let presenter = Presenter(
      format: format, language: language, vocabularies: TwoLanguages(), terminal: terminal)
    let sink = presenter.sink(output, elapsed: nil)
    try sink.begin(columns)
    for row in rows { try sink.row(row, key: nil) }
    try sink.end([])
    try output.flush()
    return memory.text
  }

  /// Spanish and Arabic, as 1 and 2.
  final class TwoLanguages: VocabularySource {
    func terms(_ vocabulary: VocabularyID, named folded: String) -> [Term] { [] }
    func term(_ vocabulary: VocabularyID, id: Int64) -> Term? {
      let names = [LocalizedText("Spanish", "espagnol"), LocalizedText("Arabic", "arabe")]
      guard (1...2).contains(id) else { return nil }
      return Term(vocabulary: vocabulary, id: id, code: "x", name: names[Int(id) - 1])
    }
    func allTerms(_ vocabulary: VocabularyID) -> [Term] { [] }
  }
}
