/// How many letters must be added, left out, replaced or exchanged with their neighbour to make one word of another.
///
/// Optimal string alignment: Damerau-Levenshtein in which no part is edited twice.
package enum EditDistance {
  /// Nil where the distance is above the limit, or where nothing of the shorter word would be left.
  package static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    if a == b { return 0 }
    guard abs(a.count - b.count) <= limit, !a.isEmpty, !b.isEmpty else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var current = [i]
      for j in 1...b.count {
        let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var best = min(replaced, previous[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, beforePrevious[j - 2] + 1)
        }
        current.append(best)
      }
      guard let least = current.min(), least <= limit else { return nil }
      (beforePrevious, previous) = (previous, current)
    }
    let distance = previous[b.count]
    return distance <= limit && distance < min(a.count, b.count) ? distance : nil
  }
}
