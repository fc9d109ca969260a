import Domain
import Execution
import Language
import Planning
import TestSupport
import Testing

/// `why` counts what the query itself gives, and what it gives when its text is shortened.
@Suite struct WhyAgreesTests {
  /// Every count against the reference interpreter, and the last one against the rows of the query.
  @Test(arguments: TestDirectory.both)
  func survivorsAreTheRowsOfEachPrefix(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    try QueryProperty("why", oracle, queries: PropertySettings.queries(oneIn: 50)).check(stages: 1...4) {
      query in
      guard let rows = try oracle.planned(query.text), rows.failure == nil,
        let why = try oracle.why(query.adding("why"))
      else { return .refused }
      if let difference = why.difference { return .broken("\(difference.arguments)") }
      guard case .integer(let left)? = why.rows.last?[2] else { return .broken("no count") }
      return left == rows.rows.count ? .holds(isEmpty: left == 0) : .broken("\(left) of \(rows.rows.count)")
    }
  }

  /// Leaving a stage out is taking it out of the text.
  @Test(arguments: TestDirectory.both)
  func withoutAStageCountsTheQueryWithoutIt(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    try QueryProperty("why without", oracle, queries: PropertySettings.queries(oneIn: 50)).check({
      $0.filterAndCondition().query
    }) { query in
      guard let why = try oracle.why(query.adding("why")) else { return .refused }
      var next = 1
      var isEmpty = true
      for (index, stage) in query.stages.enumerated() {
        let shown = CellWidth.truncated(stage.text, to: 72)
        guard why.rows.indices.contains(next), why.rows[next][0] == .text(shown) else { continue }
        next += 1
        guard case .integer(let count) = why.rows[next - 1][4] else { continue }
        var shorter = query
        shorter.stages.remove(at: index)
        // What reads the moment of `open` or the distance of `near` means something else without them.
        let rest = Folding.fold(shorter.text)
        guard !["open", "ouvert", "distance"].contains(where: rest.contains),
          let answer = try oracle.planned(shorter.text)
        else { continue }
        if count > 0 { isEmpty = false }
        if answer.rows.count != count { return .broken("\(shown): \(count), not \(answer.rows.count)") }
      }
      return .holds(isEmpty: isEmpty)
    }
  }

  /// A record passes every stage where it is among the rows.
  @Test(arguments: TestDirectory.both)
  func aRecordPassesWhereItIsInTheResult(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    try QueryProperty("why record", oracle, queries: PropertySettings.queries(oneIn: 50)).check(stages: 0...3)
    {
      query in
      let entity = try oracle.bind(query.text)?.entity
      var random = SeededGenerator(seed: UInt64(query.text.utf8.count))
      guard let entity, case .text(let id)? = oracle.pool.record(of: entity, &random)?.values["id"],
        let answer = try oracle.planned(query.text), answer.failure == nil,
        let why = try oracle.why(query.adding("why " + QuotedText.quote(id)))
      else { return .refused }
      if let difference = why.difference { return .broken("\(id): \(difference.arguments)") }
      return .holds(isEmpty: why.rows.last?[1] != .text("passes"))
    }
  }
}
