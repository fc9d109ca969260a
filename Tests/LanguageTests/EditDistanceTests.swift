import Testing

@testable import Language

struct EditDistanceTests {
  private func distance(_ a: String, _ b: String, limit: Int = 9) -> Int? {
    EditDistance.between(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: limit)
  }

  @Test func countsEdits() {
    #expect(distance("food", "food") == 0)
    #expect(distance("fod", "food") == 1)
    #expect(distance("fodo", "food") == 1)
    #expect(distance("kitten", "sitting") == 3)
    // Optimal string alignment: the exchanged pair is not edited again.
    #expect(distance("caxx", "abcxx") == 3)
    #expect(distance("kitten", "sitting", limit: 2) == nil)
    #expect(distance("a", "b") == nil)
    #expect(distance("", "b") == nil)
  }

  /// Against the plain recursive definition, over all words of three letters at most.
  @Test func agreesWithTheDefinition() {
    func recursive(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Int {
      guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
      var best = min(
        recursive(a.dropLast(), b) + 1, recursive(a, b.dropLast()) + 1,
        recursive(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
      if a.count > 1, b.count > 1, a.dropLast().last == y, b.dropLast().last == x {
        best = min(best, recursive(a.dropLast(2), b.dropLast(2)) + 1)
      }
      return best
    }
    let letters = ["", "a", "b", "c"]
    let words = Set(letters.flatMap { x in letters.flatMap { y in letters.map { x + y + $0 } } })
    for a in words where !a.isEmpty {
      for b in words where !b.isEmpty {
        let expected = recursive(Array(a.unicodeScalars)[...], Array(b.unicodeScalars)[...])
        let all = expected >= min(a.count, b.count) && a != b
        #expect(distance(a, b) == (all ? nil : expected), "\(a) \(b)")
      }
    }
  }
}
