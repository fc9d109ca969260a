import Domain
import Language
import Planning

extension ReferenceInterpreter {
  func cell(_ column: BoundColumn, _ row: ReferenceState.Row) throws -> Value {
    switch column.content {
    case .value(let expression): return try value(expression, row)
    case .set(let path):
      guard case .record(let record) = row else { return .missing }
      let distinct = ReferenceRows.distinct(try values(of: path, from: record))
      guard !distinct.isEmpty else { return .missing }
      return .set(
        distinct.sorted { left, right in
          if case .text(let one) = left, case .text(let other) = right {
            return ValueOrder.bytes(one, other) < 0
          }
          return (ValueOrder.compare(left, right) ?? 0) < 0
        })
    }
  }

  func holds(_ condition: BoundExpression, _ row: ReferenceState.Row) throws -> Bool {
    try value(condition, row) == .yesNo(true)
  }

  func value(_ expression: BoundExpression, _ row: ReferenceState.Row) throws -> Value {
    try checkCancellation()
    if mayBeHidden, try readsHidden(expression, row) { return .hidden(below: hiddenBelow) }
    switch expression {
    case .constant(let value, _): return value
    case .column(let index, _):
      guard case .group(let values) = row, values.indices.contains(index) else { return .missing }
      return values[index]
    case .field(let path): return try reached(path, row).first ?? .missing
    case .recordName(let key):
      guard case .record(let entity) = key.type, case .integer(let number) = try value(key, row) else {
        return .missing
      }
      if let known = names[entity]?[number] { return known }
      return try rows.record(of: entity, key: number)?.values[entity.displayField] ?? .missing
    case .nearest(let nearest): return try distance(nearest, row)
    case .opening(let opening): return try state(opening, row)
    case .joined(let joined): return try value(joined, row)
    case .serving(let serving): return try state(serving, row)
    case .eligibility(let question): return .term(.eligibleState, try eligibility(question, row))
    case .setCount(let path): return .integer(Int64(try count(path, row)))
    case .setMissing(let path): return .yesNo(try count(path, row) == 0)
    case .quantified(let quantifier, let path, let op, let operand):
      let other = try value(operand, row)
      let results = try reached(path, row).map { ValueOrder.holds(op, $0, other) }
      return .yesNo(quantifier == .any ? results.contains(true) : results.allSatisfy { $0 })
    case .quantifiedOneOf(let quantifier, let path, let alternatives):
      let wanted = try alternatives.map { try value($0, row) }
      let results = try reached(path, row).map { found in
        wanted.contains { ValueOrder.isSame(found, $0) }
      }
      return .yesNo(quantifier == .any ? results.contains(true) : results.allSatisfy { $0 })
    case .missing(let operand): return .yesNo(try value(operand, row) == .missing)
    case .compare(let op, let left, let right):
      return .yesNo(ValueOrder.holds(op, try value(left, row), try value(right, row)))
    case .oneOf(let operand, let values):
      let found = try value(operand, row)
      return .yesNo(try values.contains { ValueOrder.isSame(found, try value($0, row)) })
    case .underCategory(let operand, let categories):
      guard case .term(_, let id) = try value(operand, row) else { return .yesNo(false) }
      return .yesNo(try categories.contains { try rows.descendants(ofCategory: $0).contains(id) })
    case .and(let operands): return .yesNo(try operands.allSatisfy { try holds($0, row) })
    case .or(let operands): return .yesNo(try operands.contains { try holds($0, row) })
    case .not(let operand): return .yesNo(!(try holds(operand, row)))
    case .arithmetic(let op, let left, let right):
      return try Self.arithmetic(op, try value(left, row), try value(right, row), expression.type)
    case .negate(let operand):
      switch try value(operand, row) {
      case .integer(let number):
        guard number != .min else { throw Self.overflow }
        return .integer(-number)
      case .decimal(let number): return .decimal(-number)
      case .distance(let metres): return .distance(-metres)
      case .duration(let minutes):
        guard minutes != .min else { throw Self.overflow }
        return .duration(-minutes)
      default: return .missing
      }
    case .hasWords(let path, let pattern):
      guard case .text(let text) = try reached(path, row).first ?? .missing else { return .yesNo(false) }
      return .yesNo(pattern.matches(words: Folding.indexWords(text)))
    case .containsText(let operand, let needle):
      guard case .text(let text) = try value(operand, row) else { return .yesNo(false) }
      return .yesNo(Self.contains(Array(Folding.fold(text).utf8), Array(needle.utf8)))
    case .length(let operand):
      guard case .text(let text) = try value(operand, row) else { return .missing }
      return .integer(Int64(text.unicodeScalars.count))
    case .daysSince(let operand, let today):
      guard case .date(let date) = try value(operand, row) else { return .missing }
      return .integer(Int64(today.dayNumber - date.dayNumber))
    case .shift(let operand, let span):
      guard case .date(let date) = try value(operand, row) else { return .missing }
      return date.adding(span).map { .date($0) } ?? .missing
    case .daysBetween(let left, let right):
      guard case .date(let last) = try value(left, row), case .date(let first) = try value(right, row) else {
        return .missing
      }
      return .integer(Int64(last.dayNumber - first.dayNumber))
    case .instantPart(let part, let operand):
      guard case .instant(let instant) = try value(operand, row) else { return .missing }
      return part.value(of: instant)
    case .datePart(let part, let operand):
      guard case .date(let date) = try value(operand, row) else { return .missing }
      return part.value(of: date)
    case .text(let function, let operand):
      guard case .text(let text) = try value(operand, row) else { return .missing }
      return .text(function.value(of: text))
    case .round(let operand, let digits):
      guard case .decimal(let number) = try value(operand, row) else { return .missing }
      return .decimal(Rounding.round(number, digits: digits))
    case .coalesce(let operands):
      for operand in operands {
        let found = try value(operand, row)
        if found != .missing { return converted(found, expression.type) }
      }
      return .missing
    case .choice(let condition, let first, let second):
      return converted(try value(holds(condition, row) ? first : second, row), expression.type)
    }
  }

  /// Whole numbers among decimals become decimals.
  private func converted(_ value: Value, _ type: ValueType) -> Value {
    if case .integer(let number) = value, type == .decimal { .decimal(Double(number)) } else { value }
  }

  private func reached(_ path: FieldPath, _ row: ReferenceState.Row) throws -> [Value] {
    guard case .record(let record) = row else { return [] }
    return try values(of: path, from: record)
  }

  /// Distinct records where the path ends in a name that stands for a record, else distinct values.
  private func count(_ path: FieldPath, _ row: ReferenceState.Row) throws -> Int {
    guard case .record(let record) = row else { return 0 }
    return try distinctCount(of: path, from: record)
  }

  private func distance(_ nearest: NearestDistance, _ row: ReferenceState.Row) throws -> Value {
    guard case .record(let record) = row else { return .missing }
    let distances = try rows.sites(of: record, in: nearest.entity)
      .filter { try rows.passes(nearest.conditions, $0.record, $0.entity) }
      .compactMap { ReferenceRows.position(of: $0.record)?.distance(to: nearest.position) }
    return distances.min().map { .distance($0) } ?? .missing
  }

  private func state(_ opening: RowOpening, _ row: ReferenceState.Row) throws -> Value {
    guard case .record(let record) = row else { return .missing }
    var states = try rows.sites(of: record, in: opening.entity)
      .filter { try rows.passes(opening.conditions, $0.record, $0.entity) }
      .map { try rows.openings.state(ofSite: $0.record, at: opening.moment) }
    if try rows.impliedSitePasses(opening.conditions, record, opening.entity) {
      states.append(try rows.openings.state(ofService: record.key, at: opening.moment))
    }
    return states.map(\.rawValue).min().map { .term(.openState, $0) } ?? .missing
  }

  private static let overflow = StoreFailure(Diagnostic(.integerOverflow))

  private static func arithmetic(
    _ op: ArithmeticOperator, _ left: Value, _ right: Value, _ type: ValueType
  ) throws -> Value {
    if let one = whole(left), let other = whole(right), op != .divide {
      let (result, overflows) =
        switch op {
        case .add: one.addingReportingOverflow(other)
        case .subtract: one.subtractingReportingOverflow(other)
        default: one.multipliedReportingOverflow(by: other)
        }
      guard !overflows else { throw overflow }
      switch type {
      case .instant: return Int(exactly: result).map { .instant(Instant(minutes: $0)) } ?? .missing
      case .duration: return .duration(result)
      default: return .integer(result)
      }
    }
    guard let one = number(left), let other = number(right) else { return .missing }
    let result: Double
    switch op {
    case .add: result = one + other
    case .subtract: result = one - other
    case .multiply: result = one * other
    case .divide:
      guard other != 0 else { return .missing }
      result = one / other
    }
    if result.isNaN { return .missing }
    return type == .distance ? .distance(result) : .decimal(result)
  }

  /// A whole number, or minutes of an instant or a duration.
  private static func whole(_ value: Value) -> Int64? {
    switch value {
    case .integer(let number), .duration(let number): number
    case .instant(let instant): Int64(instant.minutes)
    default: nil
    }
  }

  static func number(_ value: Value) -> Double? {
    switch value {
    case .integer(let number), .duration(let number): Double(number)
    case .decimal(let number), .distance(let number): number
    default: nil
    }
  }

  private static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    guard needle.count <= text.count else { return false }
    return (0...(text.count - needle.count)).contains { start in
      needle.indices.allSatisfy { text[start + $0] == needle[$0] }
    }
  }
}
