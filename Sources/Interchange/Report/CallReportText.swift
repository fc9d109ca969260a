import Domain
import Language
import Storage

/// The part of an import's report that speaks of contacts, needs and referrals: counts, then the identifiers that are not stored.
enum CallReportText {
  static func lines(_ summary: LoadSummary, _ language: LanguageCode) -> [String] {
    guard !summary.calls.isEmpty else { return [] }
    let head = LocalizedText(
      "table read new changed same repeated refused", "table lu nouveau modifié pareil répété refusé")
    var rows = [head[language].split(separator: " ").map(String.init)]
    for table in ["call_contact", "call_need", "call_referral"] {
      guard let counts = summary.calls[table] else { continue }
      let numbers = [
        counts.read, counts.inserted, counts.updated, counts.unchanged, counts.repeated, counts.refused,
      ]
      rows.append([table] + numbers.map(String.init))
    }
    return ImportReportText.aligned(rows) + identifiers(summary.identifiers, language)
  }

  private static func identifiers(_ tallies: [IdentifierTally], _ language: LanguageCode) -> [String] {
    guard !tallies.isEmpty else { return [] }
    let head = LocalizedText("Identifiers that are not stored:", "Identifiants qui ne sont pas gardés :")
    return [head[language]]
      + tallies.map { tally in
        let lines = tally.lines.map(String.init).joined(separator: ", ")
        let more = tally.cells > tally.lines.count ? ", …" : ""
        let column = TerminalText.visible("\(tally.place.file), \(tally.place.column)")
        let place = LocalizedText(
          "(\(tally.cells == 1 ? "line" : "lines") \(lines)\(more))",
          "(\(tally.cells == 1 ? "ligne" : "lignes") \(lines)\(more))")
        return
          "  \(column): \(tally.place.kind.name[language]) × \(tally.cells), \(done(tally)[language]) \(place[language])"
      }
  }

  private static func done(_ tally: IdentifierTally) -> LocalizedText {
    switch tally.place.action {
    case .columnLeftOut: LocalizedText("column left out", "colonne laissée de côté")
    case .cellLeftOut: LocalizedText("cells left out", "cellules laissées de côté")
    case .refused: LocalizedText("rows refused", "lignes refusées")
    case .cut:
      switch tally.place.kind {
      case .postalCode: LocalizedText("cut to the FSA", "coupé à la RTA")
      default: LocalizedText("cut to the band", "ramené à la tranche")
      }
    }
  }
}
