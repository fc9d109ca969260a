import Domain
import Language
import Planning
import Reference

/// What is said beside an answer over call data.
enum DisclosureNotes {
  /// The foot line of a public answer: the rule, and how much it holds back.
  static func protected(_ hidden: Int, _ heldBack: HeldBack, _ minimum: Int) -> Diagnostic {
    var parts = [
      LocalizedText(
        hidden == 1 ? "1 cell hidden" : "\(hidden) cells hidden",
        hidden < 2 ? "\(hidden) case masquée" : "\(hidden) cases masquées")
    ]
    if heldBack.groupsLeftOut > 0 {
      let count = roughly(heldBack.groupsLeftOut, minimum)
      parts.append(LocalizedText("groups left out: \(count)", "groupes écartés : \(count)"))
    }
    if heldBack.rowsDropped > 0 {
      let count = heldBack.rowsDropped
      parts.append(
        LocalizedText(
          "rows dropped, as a filter reads a hidden figure: \(count)",
          "lignes écartées, un filtre lisant un nombre masqué : \(count)"))
    }
    return Diagnostic(
      .noteProtected,
      [
        LocalizedText(verbatim: String(minimum)), LocalizedText(verbatim: String(DisclosureRule.base)),
        .joined(parts, by: "; "),
      ])
  }

  /// The number of groups left out is a count of contacts where each is one: it is shown as one.
  private static func roughly(_ count: Int, _ minimum: Int) -> String {
    if count < minimum { return Value.hiddenText(below: minimum) }
    return "≥ \(count - count % Int(DisclosureRule.base))"
  }
}

/// Counts the small figures of an internal answer, which it shows and must not be published with.
struct SmallCounts {
  private let columns: [Int]
  private let minimum: Int
  private var found = 0

  /// Nil for an answer that has no figures of call data.
  init?(_ query: BoundQuery, _ minimum: Int) {
    guard query.entity.isCallData,
      let summary = query.stages.lazy.compactMap({
        if case .summarize(let summary) = $0.kind { summary } else { nil }
      }).first
    else { return nil }
    columns = query.columns.indices.filter { index in
      guard query.columns[index].type == .integer, case .value(let expression) = query.columns[index].content
      else { return false }
      return expression.columnsRead.contains { $0 >= summary.keys.count }
    }
    self.minimum = minimum
  }

  mutating func add(_ row: [Value]) {
    for column in columns {
      if case .integer(let number) = row[column], (1..<Int64(minimum)).contains(number) { found += 1 }
    }
  }

  var note: Diagnostic? {
    guard found > 0 else { return nil }
    return Diagnostic(
      .noteSmallCounts, [found, minimum - 1].map { LocalizedText(verbatim: String($0)) })
  }
}
