import Testing

/// Something that holds of every query, tried on random ones.
package struct QueryProperty {
  package enum Outcome {
    case holds(isEmpty: Bool)
    /// The query does not bind: nothing to say of it.
    case refused
    /// What differs.
    case broken(String)
  }

  package struct Report: CustomStringConvertible {
    package var queries = 0
    package var refused = 0
    package var empty = 0
    package var broken = 0
    package var description: String {
      "\(queries) queries, \(refused) refused, \(empty) empty, \(broken) broken"
    }
  }

  private let name: String
  private let oracle: QueryOracle
  private let queries: Int

  package init(_ name: String, _ oracle: QueryOracle, queries: Int) {
    self.name = name
    self.oracle = oracle
    self.queries = queries
  }

  /// Tries the property on as many queries as asked; the first three that break it are shrunk and reported.
  @discardableResult
  package func check(
    stages: ClosedRange<Int> = 0...5, _ outcome: (GeneratedQuery) throws -> Outcome
  ) throws -> Report {
    try check({ $0.query(stages: stages) }, outcome)
  }

  @discardableResult
  package func check(
    _ generate: (inout QueryGenerator) -> GeneratedQuery, _ outcome: (GeneratedQuery) throws -> Outcome
  ) throws -> Report {
    var report = Report()
    for number in 0..<queries where report.broken < 3 {
      let seed = PropertySettings.seed &* 1_000_003 &+ UInt64(number)
      var generator = QueryGenerator(seed: seed, pool: oracle.pool)
      let query = generate(&generator)
      report.queries += 1
      switch try outcome(query) {
      case .holds(let isEmpty): if isEmpty { report.empty += 1 }
      case .refused: report.refused += 1
      case .broken:
        report.broken += 1
        let smallest = try QueryShrinker.shrink(query) {
          if case .broken = try outcome($0) { true } else { false }
        }
        if case .broken(let difference) = try outcome(smallest) {
          Issue.record(
            "\(name), AIGUILLE_SEED=\(PropertySettings.seed), query \(number)\n\(smallest.text)\n\(difference)"
          )
        }
      }
    }
    print("\(name): AIGUILLE_SEED=\(PropertySettings.seed), \(report)")
    return report
  }
}
