import Domain
import Language
import Planning

/// Runs a plan and its steps, and sets what they gave beside what was estimated.
struct MeasuredRun {
  let runner: QueryRunner
  /// Seconds; nil leaves times out.
  let clock: (() -> Double)?

  private struct Line {
    let step: String
    let estimate: String
    let actual: String
    let time: String
  }

  func text(_ plan: PhysicalPlan, _ printer: PlanPrinter, _ language: LanguageCode) throws -> String {
    var lines = [
      Line(
        step: LocalizedText("Step", "Étape")[language],
        estimate: LocalizedText("Estimated", "Estimé")[language],
        actual: LocalizedText("Actual", "Réel")[language], time: clock == nil ? "" : "ms")
    ]
    for step in plan.steps {
      let (count, time) = try timed { try self.count(step.counting) }
      lines.append(
        Line(
          step: Self.words(step.place, printer)[language],
          estimate: step.estimate.map { "~" + number($0, language) } ?? "–", actual: number(count, language),
          time: time.map { NumberText.grouped($0, language, decimals: 1) } ?? ""))
    }
    let (rows, time) = try timed { try self.rows(plan) }
    lines.append(
      Line(
        step: LocalizedText("result", "résultat")[language], estimate: "",
        actual: number(rows, language), time: time.map { NumberText.grouped($0, language, decimals: 1) } ?? ""
      ))
    let title = LocalizedText("Run", "Exécution")[language]
    return ([title] + lines.map { "  " + Self.row($0) }).joined(separator: "\n") + "\n"
  }

  private static func row(_ line: Line) -> String {
    let cells = [
      CellWidth.padded(CellWidth.truncated(line.step, to: 46), to: 46),
      CellWidth.padded(line.estimate, to: 10, .right), CellWidth.padded(line.actual, to: 9, .right),
      CellWidth.padded(line.time, to: 9, .right),
    ]
    return cells.joined(separator: " ").trimmingBlanksAtEnd
  }

  private func number(_ count: Int, _ language: LanguageCode) -> String {
    NumberText.grouped(Int64(count), language)
  }

  private static func words(_ place: PlanStep.Place, _ printer: PlanPrinter) -> LocalizedText {
    switch place {
    case .driver(let driver):
      let text = printer.text(driver)
      return .sentence("walk: \(text)", "parcours : \(text)")
    case .groups: return LocalizedText("groups", "groupes")
    case .block(let block, let number, let isOfGroups):
      let limit = block.limit == nil ? LocalizedText("", "") : LocalizedText(", limit", ", limite")
      let of = isOfGroups ? LocalizedText(" of groups", " de groupes") : LocalizedText("", "")
      let count = block.conditions.count
      let conditions = count == 1 ? "1 condition" : "\(count) conditions"
      return .sentence(
        "block \(number)\(of.english): \(conditions)\(limit.english)",
        "bloc \(number)\(of.french) : \(conditions)\(limit.french)")
    }
  }

  private func count(_ plan: PhysicalPlan) throws -> Int {
    var count = 0
    try runner.run(plan) { row in
      if case .integer(let number)? = row.values.first { count = Int(clamping: number) }
      return false
    }
    return count
  }

  private func rows(_ plan: PhysicalPlan) throws -> Int {
    var rows = 0
    try runner.run(plan) { row in
      if !row.isTotal { rows += 1 }
      return true
    }
    return rows
  }

  /// What `body` gives, and how many milliseconds it took.
  private func timed(_ body: () throws -> Int) rethrows -> (Int, Double?) {
    guard let clock else { return (try body(), nil) }
    let start = clock()
    let result = try body()
    return (result, (clock() - start) * 1_000)
  }
}

extension String {
  fileprivate var trimmingBlanksAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
