import Domain
import Language
import Planning

extension ReferenceInterpreter {
  func summarize(
    _ summary: Summary, _ rows: [ReferenceState.Row]
  ) throws -> [ReferenceState.Row] {
    try filled(groups(summary, rows), summary).map { group in
      .group(try group.shown + summary.measures.map { try measured($0, group.rows) })
    }
  }

  /// The groups with those of no rows that the summary fills in: day after day, beside what the other keys hold anywhere.
  func filled(_ groups: [Group], _ summary: Summary) throws -> [Group] {
    guard let filled = summary.filled else { return groups }
    let others = summary.otherKeys(than: filled)
    var combinations: [[Value]: [Value]] = others.isEmpty ? [[]: summary.keys.map { _ in .missing }] : [:]
    for group in groups where !others.isEmpty {
      let identity = others.map { Self.identity(group.shown[$0]) }
      let known = combinations[identity] ?? group.shown
      combinations[identity] = zip(known, group.shown).map { Self.first($0, $1) }
    }
    var known = Set(groups.map { $0.shown.map(Self.identity) })
    var result = groups
    for number in filled.first.dayNumber...max(filled.first.dayNumber, filled.last.dayNumber) {
      guard let day = CalendarDate(dayNumber: number) else { continue }
      let periods = try filled.keys.mapValues { try value($0, .group([.date(day)])) }
      for combination in combinations.values {
        let shown = combination.enumerated().map { periods[$0.offset] ?? $0.element }
        if known.insert(shown.map(Self.identity)).inserted { result.append(Group(shown: shown)) }
      }
    }
    return result
  }

  /// Rows that agree in the keys, and the keys as they are shown.
  struct Group {
    var shown: [Value]
    var rows: [ReferenceState.Row] = []
  }

  func groups(_ summary: Summary, _ rows: [ReferenceState.Row]) throws -> [Group] {
    var groups: [[Value]: Group] = [:]
    // Without a key there is one group, also over no rows.
    if summary.keys.isEmpty { groups[[]] = Group(shown: []) }
    for row in rows {
      for combination in try combinations(of: summary.keys, row) {
        let identity = combination.map(Self.identity)
        var group = groups[identity] ?? Group(shown: combination)
        group.rows.append(row)
        // Texts that fold alike are one group, shown as the first by its bytes.
        group.shown = zip(group.shown, combination).map { Self.first($0, $1) }
        groups[identity] = group
      }
    }
    return Array(groups.values)
  }

  /// The keys of every group that a row is in.
  func combinations(of keys: [Summary.Key], _ row: ReferenceState.Row) throws -> [[Value]] {
    try keys.reduce([[]]) { heads, key in
      let values = try groupValues(key, row)
      return heads.flatMap { head in values.map { head + [$0] } }
    }
  }

  private func groupValues(_ key: Summary.Key, _ row: ReferenceState.Row) throws -> [Value] {
    switch key {
    case .value(let expression): return [try value(expression, row)]
    case .each(let path):
      guard case .record(let record) = row else { return [.missing] }
      var seen: [Value: Value] = [:]
      for value in try values(of: path, from: record) where value != .missing {
        let identity = Self.identity(value)
        seen[identity] = seen[identity].map { Self.first($0, value) } ?? value
      }
      return seen.isEmpty ? [.missing] : Array(seen.values)
    }
  }

  static func identity(_ value: Value) -> Value {
    if case .text(let text) = value { .text(Folding.fold(text)) } else { value }
  }

  static func first(_ left: Value, _ right: Value) -> Value {
    if case .text(let one) = left, case .text(let other) = right {
      return ValueOrder.bytes(one, other) <= 0 ? left : right
    }
    return left
  }

  // MARK: Measures

  func measured(
    _ measure: Summary.Measure, _ rows: [ReferenceState.Row]
  ) throws -> Value {
    if try isHidden(measure, rows) { return .hidden(below: hiddenBelow) }
    let counted = try rows.filter { row in try measure.condition.map { try holds($0, row) } ?? true }
    guard let operand = measure.function.operand else { return .integer(Int64(counted.count)) }
    let values = try counted.map { try value(operand, $0) }.filter { $0 != .missing }
    switch measure.function {
    case .count: return .integer(Int64(counted.count))
    case .countDistinct: return .integer(Int64(Set(values.map(Self.identity)).count))
    case .sum:
      if counted.isEmpty { return operand.type == .integer ? .integer(0) : Self.number(0, operand.type) }
      return values.isEmpty ? .missing : try sum(values, operand.type)
    case .minimum: return values.min(by: Self.isBefore) ?? .missing
    case .maximum: return values.max(by: Self.isBefore) ?? .missing
    case .contactMark: return try mark(values)
    case .percentile(_, let percent):
      return Percentile.value(of: values.compactMap(Self.number), percent: percent)
        .map { Self.number($0, measure.type) } ?? .missing
    }
  }

  private func sum(_ values: [Value], _ type: ValueType) throws -> Value {
    if type == .integer {
      // The greatest sum of 64-bit numbers that memory can hold fits in 128 bits.
      let sum = values.reduce(Int128(0)) { sum, value in
        if case .integer(let number) = value { sum + Int128(number) } else { sum }
      }
      guard let whole = Int64(exactly: sum) else { throw StoreFailure(Diagnostic(.integerOverflow)) }
      return .integer(whole)
    }
    var sum = DecimalSum()
    for number in values.compactMap(Self.number) { sum.add(number) }
    return sum.value.map { Self.number($0, type) } ?? .missing
  }

  private static func number(_ value: Double, _ type: ValueType) -> Value {
    if value.isNaN { return .missing }
    return type == .distance ? .distance(value) : .decimal(value)
  }

  /// Texts that fold alike are in the order of their bytes.
  private static func isBefore(_ left: Value, _ right: Value) -> Bool {
    let order = ValueOrder.compare(left, right) ?? 0
    if order == 0, case .text(let one) = left, case .text(let other) = right {
      return ValueOrder.bytes(one, other) < 0
    }
    return order < 0
  }
}
