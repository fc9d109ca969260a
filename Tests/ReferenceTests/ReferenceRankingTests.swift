import Language
import Testing

@testable import Reference

/// Scores of seven documents as FTS5 gives them (`-bm25(t, 10, 1)` in millionths, cut), asked of another program's SQLite.
@Suite struct ReferenceRankingTests {
  private static let documents: [Int64: [[String]]] = [
    1: [["maison", "aide"], ["cafe"]], 2: [["aide"], []],
    3: [["aide", "aide", "cafe"], ["logement", "aide"]],
    4: [["cafe"], ["maison", "pour", "jeune"]], 5: [["cafe", "cafe", "logement", "maison"], []], 6: [[], []],
    7: [["logement"], ["aide", "au", "logement"]],
  ]

  @Test(
    arguments: [
      ("aide", [1: 1, 2: 2, 3: 2, 7: 0]), ("cafe", [1: 1, 3: 1, 4: 1, 5: 2]), ("aide cafe", [1: 2, 3: 3]),
      ("logement", [3: 197_461, 5: 480_775, 7: 486_544]), ("\"maison pour jeune\"", [4: 1_290_376]),
      ("aide -cafe", [2: 2, 7: 0]), ("absent", [:]),
    ] as [(String, [Int64: Int64])])
  func scoresAreThoseOfFTS5(search: String, expected: [Int64: Int64]) {
    let ranking = ReferenceRanking(
      documents: Self.documents, rowCount: 7, weights: [10, 1], pattern: TextPattern(search: search))
    #expect(ranking.scores == expected)
  }
}
