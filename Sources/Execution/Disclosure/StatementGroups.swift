import Domain
import Language
import Planning
import Reference

/// Groups of call data that statements of the store make: what is before the summary is planned as ever.
struct StatementGroups: GroupSource {
  let runner: QueryRunner
  /// The query up to the summary.
  let query: BoundQuery
  /// Gets the names of records that are keys.
  let interpreter: ReferenceInterpreter

  init(_ runner: QueryRunner, _ query: BoundQuery, before place: Int, _ interpreter: ReferenceInterpreter) {
    self.runner = runner
    self.interpreter = interpreter
    self.query = query.prefix(place)
  }

  func groups(of summary: Summary, by kept: [Int], among groups: [[Value]]?) throws -> [[Value]] {
    var asked = query
    if let groups {
      asked.stages.append(BoundStage(.filter(GroupFilter.condition(summary.keys, groups)), text: ""))
    }
    var some = Summary(keys: kept.map { summary.keys[$0] }, measures: summary.measures)
    if groups == nil, kept == Array(summary.keys.indices) { some.filled = summary.filled }
    asked.stages.append(BoundStage(.summarize(some), text: ""))
    let types = some.keys.map(\.type) + some.measures.map(\.type)
    let columns = types.enumerated().map { BoundExpression.column($0.offset, $0.element) }
    let named = some.keys.indices.filter { columns[$0].shown != columns[$0] }
    asked.columns = (columns + named.map { columns[$0].shown }).enumerated().map { index, column in
      BoundColumn(name: "c\(index)", label: "", content: .value(column))
    }
    return try runner.rows(asked).map { row in
      for (place, key) in named.enumerated() {
        if case .record(let entity) = types[key], case .integer(let number) = row.values[key] {
          interpreter.give(row.values[columns.count + place], ofRecord: number, in: entity)
        }
      }
      var values = [Value](repeating: .missing, count: summary.keys.count)
      for (place, key) in kept.enumerated() { values[key] = row.values[place] }
      return values + row.values[some.keys.count..<columns.count]
    }
  }
}

/// The rows that are in one of some groups.
enum GroupFilter {
  /// A tree over the keys, so that thousands of groups make a condition of a few hundred parts.
  static func condition(_ keys: [Summary.Key], _ groups: [[Value]]) -> BoundExpression {
    condition(keys[...], groups.map { $0[...] })
  }

  private static func condition(
    _ keys: ArraySlice<Summary.Key>, _ groups: [ArraySlice<Value>]
  ) -> BoundExpression {
    guard let key = keys.first else { return .constant(.yesNo(!groups.isEmpty), .yesNo) }
    if keys.count == 1 { return isOne(key, groups.compactMap(\.first)) }
    // Values with the same further keys are asked about together.
    var rests: [Value: [ArraySlice<Value>]] = [:]
    var order: [Value] = []
    for group in groups {
      guard let value = group.first else { continue }
      if rests[value] == nil { order.append(value) }
      rests[value, default: []].append(group.dropFirst())
    }
    let parts = order.map { value in
      BoundExpression.and([isOne(key, [value]), condition(keys.dropFirst(), rests[value] ?? [])])
    }
    return any(parts)
  }

  /// As a balanced tree: SQLite refuses a thousand alternatives in a row.
  private static func any(_ parts: [BoundExpression]) -> BoundExpression {
    guard parts.count > 16 else { return parts.count == 1 ? parts[0] : .or(parts) }
    let middle = parts.count / 2
    return .or([any(Array(parts[..<middle])), any(Array(parts[middle...]))])
  }

  private static func isOne(_ key: Summary.Key, _ values: [Value]) -> BoundExpression {
    var seen: Set<Value> = []
    let distinct = values.filter { seen.insert($0.grouped).inserted }
    let constants = distinct.map { BoundExpression.constant($0, key.type) }
    switch key {
    case .value(let expression): return .oneOf(expression, constants)
    case .each(let path):
      let present = zip(distinct, constants).filter { $0.0 != .missing }.map(\.1)
      let isReached = BoundExpression.quantifiedOneOf(.any, path, present)
      if present.count == constants.count { return isReached }
      return present.isEmpty ? .setMissing(path) : .or([isReached, .setMissing(path)])
    }
  }
}
