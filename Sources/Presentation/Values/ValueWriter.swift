import Domain
import Execution
import Language

/// Values as text, for people and for programs.
///
/// | value | table, card | CSV, TSV | JSON |
/// |---|---|---|---|
/// | missing | blank | empty | `null` |
/// | yes/no | `yes`, `oui` | the same | `true`, `false` |
/// | number | `1,234.5`, `1 234,5` | `1234.5` | `1234.5` |
/// | date | `2026-11-23` | the same | the same, quoted |
/// | period | `2026-Q4` | the same | the same, quoted |
/// | instant | `2026-11-23 18:05` (eastern time) | `2026-11-23T18:05` | the same, quoted |
/// | duration | `90 min` | minutes | minutes |
/// | distance | `3.2 km`, `3,2 km` | metres, to a tenth | the same |
/// | term | its name | its name | its name, quoted |
/// | set | joined by `; ` | joined by `; ` | an array |
/// | hidden | `‹10` | the same | the same, quoted |
///
/// Distances in data are rounded to a decimetre, a hundred times finer than any position that we hold, because the last bits of a
/// sine differ between machines and the bytes of an answer must not.
package struct ValueWriter {
  package let language: LanguageCode
  private let labels: TermLabels

  package init(language: LanguageCode, vocabularies: any VocabularySource) {
    self.language = language
    labels = TermLabels(vocabularies, language: language)
  }

  /// The same, of a value of a column: a number that names something is not grouped.
  package func display(_ value: Value, of column: ResultColumn) throws -> String {
    if column.form == .label, case .integer(let number) = value { return String(number) }
    return try display(value, of: column.type)
  }

  /// For a table or a card; control characters are not yet made visible.
  package func display(_ value: Value, of type: ValueType) throws -> String {
    switch value {
    case .integer(let number):
      if case .record = type { return String(number) }
      return NumberText.grouped(number, language)
    case .decimal(let number): return NumberText.grouped(number, language)
    case .instant: return try data(value).split(separator: "T").joined(separator: " ")
    case .duration(let minutes): return NumberText.grouped(minutes, language) + " min"
    case .distance(let metres): return NumberText.distance(metres, language)
    case .set(let members):
      return try members.map { try display($0, of: type) }.joined(separator: "; ")
    default: return try data(value)
    }
  }

  /// For CSV and TSV, before quoting.
  package func data(_ value: Value) throws -> String {
    switch value {
    case .missing: return ""
    case .yesNo(let yes): return Phrases.yesNo(yes)[language]
    case .integer(let number): return String(number)
    case .decimal(let number): return NumberText.plain(number) ?? ""
    case .text(let text): return text
    case .date(let date): return date.iso
    case .period(let period): return period.text
    case .instant(let instant):
      return QuebecTimeZone.eastern.localTime(at: instant)?.iso ?? String(instant.minutes)
    case .duration(let minutes): return String(minutes)
    case .distance(let metres): return NumberText.plain(ValueWriter.decimetres(metres)) ?? ""
    case .term(let vocabulary, let id): return try labels.label(vocabulary, id)
    case .set(let members): return try members.map(data).joined(separator: "; ")
    case .hidden(let minimum): return Value.hiddenText(below: minimum)
    }
  }

  static func decimetres(_ metres: Double) -> Double { (metres * 10).rounded() / 10 }
}
