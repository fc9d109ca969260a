import Interchange
import Language
import Presentation
import Storage

/// What an import says of itself: rows of each table, then defects by rule with their first places.
enum ImportSummary {
  static func lines(_ report: ImportReport, language: LanguageCode) -> [String] {
    var lines: [String] = []
    if report.isRehearsal {
      lines.append(
        LocalizedText("Rehearsal: nothing was kept.", "Répétition : rien n'a été conservé.")[language])
    }
    for object in DeliveredObject.allCases {
      let counts = report.counts(object)
      guard counts.read > 0 || counts.closed > 0 || counts.removed > 0 else { continue }
      lines.append(line(object.rawValue, counts, language))
    }
    let defects = report.summary.defects.sorted { $0.key.rawValue < $1.key.rawValue }
    for (code, count) in defects {
      lines.append("\(code.rawValue)  \(Phrases.defects(count, language))")
      for defect in report.summary.examples[code] ?? [] { lines.append("  " + place(defect)) }
    }
    return lines
  }

  private static func line(
    _ table: String, _ counts: LoadSummary.Counts, _ language: LanguageCode
  ) -> String {
    let parts: [(Int, LocalizedText)] = [
      (counts.read, LocalizedText("read", "lues")),
      (counts.inserted, LocalizedText("new", "nouvelles")),
      (counts.updated, LocalizedText("changed", "modifiées")),
      (counts.unchanged, LocalizedText("unchanged", "inchangées")),
      (counts.refused, LocalizedText("refused", "refusées")),
      (counts.closed, LocalizedText("closed", "fermées")),
      (counts.removed, LocalizedText("removed", "retirées")),
    ]
    let words = parts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }
      .map { "\(NumberText.grouped(Int64($0.element.0), language)) \($0.element.1[language])" }
    return CellWidth.padded(table, to: 20) + words.joined(separator: ", ")
  }

  private static func place(_ defect: Defect) -> String {
    var text = defect.file
    if let line = defect.line { text += ":\(line)" }
    if let column = defect.column { text += " \(column)" }
    if let value = defect.value { text += " “\(CellWidth.truncated(value, to: 60))”" }
    return TerminalText.visible(text + " → " + defect.action.rawValue)
  }
}
