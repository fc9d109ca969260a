import Language
import Testing

@testable import Presentation

@Suite struct ProgressWordsTests {
  @Test(arguments: [
    (12.0, Int64(34_000), 0.25, "12\u{A0}s, 34,000 rows, 2,833 rows/s, about 36\u{A0}s left"),
    (125, 0, nil, "2\u{A0}min 5\u{A0}s"),
    (2, 10, 0.001, "2\u{A0}s, 10 rows, 5 rows/s"),
    (2, 10, 1, "2\u{A0}s, 10 rows, 5 rows/s"),
  ])
  func lines(seconds: Double, rows: Int64, share: Double?, text: String) {
    #expect(ProgressWords.line(seconds: seconds, rows: rows, share: share, .english) == text)
  }

  @Test func howItIsStopped() {
    #expect(
      ProgressWords.line(seconds: 2, rows: 0, share: nil, mayStop: true, .english)
        == "2\u{A0}s · Ctrl-C stops it")
  }

  @Test func french() {
    #expect(
      ProgressWords.line(seconds: 60, rows: 1_200, share: 0.5, .french)
        == "1\u{A0}min 0\u{A0}s, 1\u{A0}200 lignes, 20 lignes/s, encore environ 1\u{A0}min 0\u{A0}s")
  }
}
