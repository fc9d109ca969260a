import Language

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The rows that match a text, scored as FTS5's `bm25` scores them, naively over every document.
///
/// k1 = 1.2, b = 0.75, idf = ln((N - n + 0.5) / (n + 0.5)) floored at 1e-6, frequencies weighted by column
/// (SQLite, ext/fts5/fts5_aux.c, fts5Bm25Function). The score is in millionths, cut to a whole number, so that a last
/// binary digit never decides an order.
struct ReferenceRanking {
  let scores: [Int64: Int64]

  init(documents: [Int64: [[String]]], rowCount: Int, weights: [Double], pattern: TextPattern) {
    let phrases = pattern.required
    let averageLength =
      Double(documents.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }) / Double(max(1, rowCount))
    let inverse = phrases.map { phrase in
      let holding = documents.values.count { columns in
        columns.contains { Self.occurrences(of: phrase, in: $0) > 0 }
      }
      let idf = log((Double(rowCount) - Double(holding) + 0.5) / (Double(holding) + 0.5))
      return idf <= 0 ? 1e-6 : idf
    }
    var scores: [Int64: Int64] = [:]
    for (key, columns) in documents {
      let frequencies = phrases.map { phrase in
        zip(columns, weights).reduce(0.0) { $0 + Double(Self.occurrences(of: phrase, in: $1.0)) * $1.1 }
      }
      let excluded = pattern.excluded.contains { phrase in
        columns.contains { Self.occurrences(of: phrase, in: $0) > 0 }
      }
      guard !excluded, frequencies.allSatisfy({ $0 > 0 }) else { continue }
      let length = Double(columns.reduce(0) { $0 + $1.count })
      var score = 0.0
      for (frequency, idf) in zip(frequencies, inverse) {
        score +=
          idf * ((frequency * (1.2 + 1.0)) / (frequency + 1.2 * (1 - 0.75 + 0.75 * length / averageLength)))
      }
      scores[key] = Int64((score * 1_000_000).rounded(.towardZero))
    }
    self.scores = scores
  }

  private static func occurrences(of phrase: [String], in words: [String]) -> Int {
    guard !phrase.isEmpty, words.count >= phrase.count else { return 0 }
    return (0...(words.count - phrase.count)).count { start in
      phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
    }
  }
}
