import Domain
import Language

/// The answer to `why` as columns and rows, its words still in both languages.
struct WhyTable {
  enum Cell: Hashable {
    case number(Int?)
    case words(LocalizedText)
    case sentences([LocalizedText])

    func value(_ language: LanguageCode) -> Value {
      switch self {
      case .number(let number): number.map { .integer(Int64($0)) } ?? .missing
      case .words(let text): .text(text[language])
      case .sentences(let texts):
        texts.isEmpty ? .missing : .set(texts.map { .text($0[language]) })
      }
    }
  }

  let columns: [ResultColumn]
  var rows: [[Cell]] = []
  var notes: [Diagnostic] = []

  /// Of `why`: what each stage did.
  static let stages = WhyTable(columns: [
    words("stage", LocalizedText("Stage", "Étape")),
    number("before", LocalizedText("Before", "Avant")),
    number("after", LocalizedText("After", "Après")),
    number("removed", LocalizedText("Removed", "Retirées")),
    number("without_it", LocalizedText("Without it", "Sans elle")),
    sentences("nearest", LocalizedText("Nearest", "Les plus proches")),
  ])

  /// Of `why "name"`: what each stage says of a record.
  static let record = WhyTable(columns: [
    words("stage", LocalizedText("Stage", "Étape")),
    words("verdict", LocalizedText("Verdict", "Verdict")),
    sentences("reason", LocalizedText("Reason", "Raison")),
  ])

  func write(into sink: any RowSink, _ language: LanguageCode) throws {
    try sink.begin(columns)
    for row in rows { try sink.row(row.map { $0.value(language) }, key: nil) }
    try sink.end(notes)
  }

  private static func words(_ name: String, _ label: LocalizedText) -> ResultColumn {
    ResultColumn(name: name, label: label, type: .text, cardinality: .one)
  }

  private static func number(_ name: String, _ label: LocalizedText) -> ResultColumn {
    ResultColumn(name: name, label: label, type: .integer, cardinality: .maybe)
  }

  private static func sentences(_ name: String, _ label: LocalizedText) -> ResultColumn {
    ResultColumn(name: name, label: label, type: .text, cardinality: .many, isBelow: true)
  }
}
