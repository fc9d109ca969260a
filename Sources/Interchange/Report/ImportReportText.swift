import Language
import Storage

/// An import's report in words: a line for each table, then each kind of defect with its first
/// examples.
package enum ImportReportText {
  package static func lines(_ report: ImportReport, _ language: LanguageCode) -> [String] {
    var lines: [String] = []
    if report.isRehearsal {
      lines.append(
        LocalizedText("Rehearsal: nothing was kept.", "Répétition : rien n’a été gardé.")[language])
    }
    if !report.summary.tables.isEmpty || report.summary.calls.isEmpty { lines += counts(report, language) }
    lines += CallReportText.lines(report.summary, language)
    for (code, count) in report.summary.defects.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let examples = report.summary.examples[code] ?? []
      lines.append("\(code.rawValue)  \(count)")
      for example in examples {
        let diagnostic = example.diagnostic
        let words = Message.fill(
          Message.of(code).headline, diagnostic.arguments, language)
        lines.append("  \(TerminalText.visible(example.place)): \(words)")
      }
      if count > examples.count {
        let more = LocalizedText(
          "  and \(count - examples.count) more", "  et \(count - examples.count) de plus")
        lines.append(more[language])
      }
    }
    return lines
  }

  private static func counts(_ report: ImportReport, _ language: LanguageCode) -> [String] {
    let head =
      LocalizedText(
        "table read new changed same refused closed removed",
        "table lu nouveau modifié pareil refusé fermé retiré")[language]
    var rows = [head.split(separator: " ").map(String.init)]
    for (table, counts) in report.summary.tables.sorted(by: { $0.key < $1.key }) {
      let numbers = [
        counts.read, counts.inserted, counts.updated, counts.unchanged, counts.refused,
        counts.closed, counts.removed,
      ]
      rows.append([table] + numbers.map(String.init))
    }
    return aligned(rows)
  }

  /// The first column to the left, the others to the right.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows.reduce(into: [Int](repeating: 0, count: rows[0].count)) { widths, row in
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.count) }
    }
    return rows.map { row in
      row.enumerated().map { index, cell in
        let blanks = String(repeating: " ", count: widths[index] - cell.count)
        return index == 0 ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }
  }
}
