import Domain
import Language

/// The stages that end a table of groups.
extension QueryGenerator {
  mutating func total() -> GeneratedStage {
    scope.isEnded = true
    scope.isPivoted = false
    return GeneratedStage(word(.total, .stageHead))
  }

  /// Mostly of one column, as people write it; sometimes of anything.
  mutating func pivot() -> GeneratedStage {
    let columns = scope.columns
    let by = random.chance(70) ? random.element(columns)?.text(anyLanguage()) : nil
    let value = by ?? self.value(depth: 1).text
    let numbers = columns.filter { [.integer, .decimal, .distance].contains($0.type) }
    let cell: String
    if let number = random.element(numbers), random.chance(60) {
      let function = random.choose(Keyword.functionSum, .functionSum, .functionMaximum, .functionAverage)
      cell = "\(word(function, .function))(\(number.text(anyLanguage())))"
    } else {
      cell = aggregate().text
    }
    // Which columns stay as rows is not known here.
    scope.group([])
    scope.isEnded = true
    scope.isPivoted = true
    return GeneratedStage("\(word(.pivot, .stageHead)) \(value): \(cell)")
  }
}
