import Domain
import Language
import Planning

/// A query on its way to rows, as text for a reader: one section a form.
struct ExplainText {
  let vocabulary: any VocabularySource
  let language: LanguageCode
  /// Cells of a line.
  let width: Int

  func text(
    _ bound: BoundQuery, _ plan: PhysicalPlan, _ statement: SQLText, queryPlan: [String]
  ) -> String {
    var sections: [(LocalizedText, [String])] = []
    let printer = PlanPrinter(vocabulary: vocabulary, language: language)
    sections.append((LocalizedText("Bound query", "Requête liée"), printer.lines(bound)))
    sections.append(
      (
        LocalizedText("Logical plan", "Plan logique"),
        printer.lines(plan.logical) + printer.subplanLines(plan)
      ))
    let none = LocalizedText("none", "aucune")[language]
    sections.append(
      (
        LocalizedText("Rules that fired", "Règles appliquées"),
        plan.firedRules.isEmpty ? [none] : plan.firedRules.map(printer.text(rule:))
      ))
    sections.append(
      (LocalizedText("Driver", "Point de départ"), drivers(plan, printer, tellsRows: !bound.isProtected)))
    sections.append(
      (LocalizedText("Statement", "Énoncé SQL"), wrapped(statement.text) + [parameters(statement)]))
    sections.append((LocalizedText("SQLite's plan", "Plan de SQLite"), queryPlan))
    return sections.map { title, lines in
      ([title[language]] + lines.flatMap(indented)).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// What is walked and why: every choice with its estimate, cheapest first.
  ///
  /// `tellsRows` is false where estimates would be exact counts of call data in a public answer.
  private func drivers(_ plan: PhysicalPlan, _ printer: PlanPrinter, tellsRows: Bool) -> [String] {
    let rows = LocalizedText("rows", "lignes")[language]
    let cost = LocalizedText("cost", "coût")[language]
    return plan.estimates.map { estimate in
      let mark = estimate.driver == plan.driver ? "→" : " "
      let driver = "\(mark) \(printer.text(estimate.driver))"
      guard tellsRows else { return driver }
      let count = NumberText.grouped(Int64(estimate.rows), language)
      let price = NumberText.grouped(Int64(estimate.cost.rounded()), language)
      return driver + LocalizedText(": ", " : ")[language] + "~\(count) \(rows), \(cost) \(price)"
    }
  }

  /// A line under its title, with its own indentation, broken at blanks.
  private func indented(_ line: String) -> [String] {
    let indent = "  " + line.prefix { $0 == " " }
    return WrappedText.lines(String(line.drop { $0 == " " }), width: width, indent: indent)
  }

  /// Broken where a reader would break it.
  private func wrapped(_ statement: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in statement.split(separator: " ", omittingEmptySubsequences: true) {
      let breaks = ["SELECT", "FROM", "WHERE", "ORDER", "GROUP", "LIMIT", "CROSS", "LEFT"].contains(
        String(word))
      if !line.isEmpty, breaks || line.count + word.count + 3 > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private func parameters(_ statement: SQLText) -> String {
    let values = statement.parameters.prefix(40).map { value in
      switch value {
      case .null: "NULL"
      case .integer(let number): String(number)
      case .real(let number): String(number)
      case .text(let text): "'" + TerminalText.visible(text, singleLine: true) + "'"
      }
    }
    let more = statement.parameters.count > 40 ? ", … (\(statement.parameters.count))" : ""
    return LocalizedText("parameters: ", "paramètres : ")[language]
      + (values.isEmpty ? "–" : values.joined(separator: ", ") + more)
  }
}
