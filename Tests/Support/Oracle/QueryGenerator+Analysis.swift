import Domain
import Language

/// Stages that calculate, and the functions and aggregates that they calculate with.
extension QueryGenerator {
  mutating func derive() -> GeneratedStage {
    var parts: [String] = []
    for _ in 0..<random.choose(1, 1, 2) {
      let (name, item, type) = namedItem()
      parts.append(item)
      scope.columns.append(QueryScope.column(name, type))
    }
    return GeneratedStage(word(.derive, .stageHead), parts)
  }

  mutating func distinct() -> GeneratedStage {
    let stage = GeneratedStage(word(.distinct, .stageHead))
    // Without a `select` before it, records stay what they are; the columns of one are not known here.
    if scope.entity != nil { scope.group([]) }
    return stage
  }

  mutating func top() -> GeneratedStage {
    let count = random.choose("1", "2", "5", "30", "0")
    let sign = random.chance(20) ? "-" : ""
    let head = "\(word(.top, .stageHead)) \(count) \(word(.by, .countClause)) \(sign)\(value(depth: 1).text)"
    guard random.chance(50) else { return GeneratedStage(head) }
    let groups = (0..<random.choose(1, 1, 2)).map { _ in value(depth: 1).text }
    return GeneratedStage(head + " " + word(.per, .countClause), groups)
  }

  mutating func summarize() -> GeneratedStage {
    var measures: [String] = []
    var columns: [QueryScope.Way] = []
    for _ in 0..<random.choose(1, 1, 2, 3) {
      let name = random.choose("n", "somme_", "m") + String(nextColumn)
      nextColumn += 1
      let (text, type) = aggregate()
      measures.append(name + " = " + text)
      columns.append(QueryScope.column(name, type))
    }
    let (keys, keyColumns) = keys()
    scope.group(keyColumns + columns)
    let by = keys.isEmpty ? "" : " \(word(.by, .countClause)) " + keys.joined(separator: ", ")
    return GeneratedStage(word(.summarize, .stageHead), measures, tail: by)
  }

  /// An aggregate, sometimes of some rows only, sometimes beside another.
  mutating func aggregate() -> (text: String, type: ValueType) {
    let (text, type) = oneAggregate()
    guard type == .integer || type == .decimal, random.chance(20) else { return (text, type) }
    let (other, otherType) = oneAggregate()
    guard otherType == .integer || otherType == .decimal else { return (text, type) }
    return ("\(text) / \(other)", .decimal)
  }

  private mutating func oneAggregate() -> (text: String, type: ValueType) {
    func call(_ function: Keyword, _ inner: String) -> String {
      word(function, .function) + "(" + inner + ")"
    }
    let only = random.chance(30) ? " " + word(.where, .argument) + " " + condition(depth: 1) : ""
    switch random.pick(0...8) {
    case 0: return (call(.functionCount, only.isEmpty ? "" : String(only.dropFirst())), .integer)
    case 1: return (call(.functionShare, condition(depth: 1) + only), .decimal)
    case 2:
      let distinct = word(.distinct, .argument)
      return (call(.functionCount, "\(distinct) \(value(depth: 1).text)\(only)"), .integer)
    case 3, 4:
      let (operand, type) = value(depth: 1)
      return (call(random.choose(.functionMinimum, .functionMaximum), operand + only), type)
    default: break
    }
    guard let (operand, type) = number() else { return (call(.functionCount, ""), .integer) }
    let middle: ValueType = type == .distance ? .distance : .decimal
    switch random.pick(0...4) {
    case 0, 1: return (call(.functionSum, operand + only), type)
    case 2: return (call(.functionAverage, operand + only), middle)
    case 3: return (call(.functionMedian, operand + only), middle)
    default:
      return (
        call(.functionPercentile, operand + only + ", " + random.choose("0", "25", "99.5", "100")), middle
      )
    }
  }

  /// A number or a distance, where the rows have one.
  private mutating func number() -> (text: String, type: ValueType)? {
    let ways = scope.ways.filter { !$0.isMany && [.integer, .decimal, .distance].contains($0.type) }
    if let way = random.element(ways), random.chance(80) { return (way.text(anyLanguage()), way.type) }
    guard let way = random.element(scope.ways.filter(\.isMany)) else { return nil }
    return ("\(word(.functionCount, .function))(\(way.text(anyLanguage())))", .integer)
  }

  // MARK: Functions

  /// A function of a value, with its type; nil where none takes such a value.
  mutating func function(of text: String, _ type: ValueType) -> (text: String, type: ValueType)? {
    func call(_ function: Keyword, _ inner: String) -> String {
      word(function, .function) + "(" + inner + ")"
    }
    switch random.pick(0...5) {
    case 0: return (call(.functionIf, "\(condition(depth: 0)), \(text), \(text)"), type)
    case 1:
      let other = scope.ways.filter { !$0.isMany && $0.type == type }
      return random.element(other).map {
        (call(.functionCoalesce, "\(text), \($0.text(anyLanguage()))"), type)
      }
    default: break
    }
    switch type {
    case .text:
      return (call(random.choose(.functionLower, .functionUpper, .functionTrim), text), .text)
    case .decimal: return (call(.functionRound, "\(text), \(random.pick(0...3))"), .decimal)
    case .date:
      switch random.pick(0...6) {
      case 0: return (call(.functionYear, text), .period(.year))
      case 1: return (call(.functionQuarter, text), .period(.quarter))
      case 2: return (call(.functionMonth, text), .period(.month))
      case 3: return (call(.functionWeek, text), .period(.week))
      case 4: return (call(.functionDay, text), .date)
      case 5: return (call(.functionMonthOfYear, text), .term(.monthOfYear))
      default: return (call(.functionWeekday, text), .term(.weekday))
      }
    case .instant:
      return random.chance(70) ? (call(.functionDay, text), .date) : (call(.functionHour, text), .integer)
    default: return nil
    }
  }

  /// A condition on a period: beside a date that it holds or does not.
  mutating func periodCondition(_ way: QueryScope.Way, _ text: String, _ unit: Period.Unit) -> String {
    let literal =
      switch unit {
      case .year: random.choose("2024", "2025", "2026")
      case .quarter: random.choose("2025-Q2", "2025", "2026-Q1")
      case .month: random.choose("2025-Q2", "2025", "2026-01", "2025-11")
      case .week: "\(word(.functionWeek, .function))(\(random.choose("2025-12-31", "2025-06-15")))"
      }
    return "\(text) \(random.choose("<", "<=", ">", ">=", "=", "!=")) \(literal)"
  }
}
