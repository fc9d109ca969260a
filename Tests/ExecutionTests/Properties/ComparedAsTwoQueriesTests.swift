import Domain
import Language
import TestSupport
import Testing

/// What `compare` sets side by side is what two queries give, each with a window of its own, joined here by their keys.
@Suite struct ComparedAsTwoQueriesTests {
  struct Case: Sendable, CustomStringConvertible {
    let window: String
    let compared: String
    /// The earlier window, written out.
    let earlier: String
    var description: String { "\(window) \(compared)" }
  }

  /// Today is 2026-02-15.
  static let cases = [
    Case(window: "2025", compared: "to previous", earlier: "2024"),
    Case(window: "2025", compared: "to previous year", earlier: "2024"),
    Case(window: "2025-Q3", compared: "to previous", earlier: "2025-Q2"),
    Case(window: "2025-03", compared: "to previous", earlier: "2025-02"),
    Case(window: "2025-03", compared: "to previous year", earlier: "2024-03"),
    Case(window: "2025-11-02", compared: "to previous", earlier: "2025-11-01"),
    Case(window: "last 30 days", compared: "to previous", earlier: "2025-12-18..2026-01-16"),
    Case(window: "this month", compared: "to previous", earlier: "2026-01-01..2026-01-15"),
    Case(window: "this year", compared: "to previous", earlier: "2025-01-01..2025-02-15"),
    Case(window: "last 2 full quarters", compared: "to previous", earlier: "2025-01..2025-06"),
    Case(window: "2024..2025", compared: "to previous year", earlier: "2023..2024"),
  ]

  private static let keys = [
    "", "by outcome", "by region, category", "by contact.channel", "by weekday(day)",
  ]

  @Test(arguments: TestDirectory.both, cases)
  func compareIsTwoQueriesJoined(directory: TestDirectory, wanted: Case) throws {
    let oracle = try QueryOracle(directory)
    for keys in Self.keys {
      let measures = "summarize n = count(), u = count(where unmet), s = share(unmet), d = max(day) \(keys)"
      let compared = try #require(
        try oracle.planned("needs | during \(wanted.window) | \(measures) | compare \(wanted.compared)"))
      let own = try #require(try oracle.planned("needs | during \(wanted.window) | \(measures)"))
      let earlier = try #require(try oracle.planned("needs | during \(wanted.earlier) | \(measures)"))
      let count = keys.isEmpty ? 0 : keys.split(separator: ",").count
      let joined = Self.joined(own.rows, earlier.rows, keys: count)
      #expect(Set(compared.rows) == Set(joined), "\(keys)")
      #expect(compared.rows.count == joined.count, "\(keys)")
    }
  }

  /// Months a year apart stand beside each other, moved here by their texts; each combination of the other keys has all of them.
  @Test(arguments: TestDirectory.both, ["", "outcome", "region, contact.channel"])
  func monthsStandBesideEachOther(directory: TestDirectory, others: String) throws {
    let oracle = try QueryOracle(directory)
    let keys = (others.isEmpty ? "" : others + ", ") + "month(day)"
    let measures = "summarize n = count(), u = count(where unmet), s = share(unmet), d = max(day) by \(keys)"
    let compared = try #require(try oracle.planned("needs | during 2025 | \(measures) | compare to previous"))
    let own = try #require(try oracle.planned("needs | during 2025 | \(measures)"))
    let earlier = try #require(try oracle.planned("needs | during 2024 | \(measures)"))
    let place = keys.split(separator: ",").count - 1
    let moved = earlier.rows.map { row -> [Value] in
      guard case .period(let period) = row[place],
        let later = Period(.month, text: "2025" + period.text.dropFirst(4))
      else { return row }
      return row[..<place] + [.period(later)] + row[(place + 1)...]
    }
    let months = (1...12).compactMap { Period(.month, text: "2025-\($0 < 10 ? "0" : "")\($0)") }
    let combinations = Set((own.rows + moved).map { Array($0[..<place]) })
    let filled = combinations.flatMap { combination in months.map { combination + [.period($0)] } }
    let joined = Self.joined(own.rows, moved, keys: place + 1, filled: filled)
    #expect(joined.count == combinations.count * 12)
    #expect(Set(compared.rows) == Set(joined))
    #expect(compared.rows.count == joined.count)
  }

  /// Plain loops: the union of the groups, of an absent group counts 0 and the rest missing.
  private static func joined(
    _ own: [[Value]], _ earlier: [[Value]], keys: Int, filled: [[Value]] = []
  ) -> [[Value]] {
    let absent: [Value] = [.integer(0), .integer(0), .missing, .missing]
    var rows: [[Value]: (own: [Value], earlier: [Value])] = [:]
    for keys in filled { rows[keys] = (absent, absent) }
    for row in own {
      rows[Array(row.prefix(keys)), default: (absent, absent)].own = Array(row.dropFirst(keys))
    }
    for row in earlier {
      rows[Array(row.prefix(keys)), default: (absent, absent)].earlier = Array(row.dropFirst(keys))
    }
    return rows.map { key, pair in
      var row = key
      for (place, (now, before)) in zip(pair.own, pair.earlier).enumerated() {
        row += [now, before]
        if place < 3 { row.append(change(now, before)) }
      }
      return row
    }
  }

  private static func change(_ now: Value, _ before: Value) -> Value {
    func number(_ value: Value) -> Double? {
      switch value {
      case .integer(let number): Double(number)
      case .decimal(let number): number
      default: nil
      }
    }
    guard let now = number(now), let before = number(before), before != 0 else { return .missing }
    return .decimal((now - before) / before)
  }
}
