import Domain
import Foundation

/// What a reader knows of one world of contacts after a run: sums of unknown counts, each between two bounds.
///
/// The unknown counts are those of a region, a gender and a half of the month; whatever is printed is a sum of some of them.
struct TableAttack {
  private(set) var intervals: [CountInterval] = []
  private(set) var sums: [CountSum] = []
  /// The true counts, of which the attack knows nothing.
  private(set) var truths: [Int64] = []
  private var atoms: [[Value]: Int] = [:]
  private var atomCount = 0
  private let rule: DisclosureRule

  init(_ rule: DisclosureRule) { self.rule = rule }

  mutating func addAtom(_ key: [Value], truth: Int64) {
    atoms[key] = intervals.count
    atomCount += 1
    intervals.append(CountInterval(0, CountInterval.unbounded))
    truths.append(truth)
  }

  /// Says that the sum of some atoms was printed as a value; gives the place of the sum.
  @discardableResult
  mutating func learn(_ value: Value?, where holds: ([Value]) -> Bool) -> Int {
    let place = addSum(where: holds)
    let truth = truths[place]
    switch value {
    case .integer(let printed)? where printed > 0:
      let known = rule.isRounding ? CountInterval(printed: printed) : CountInterval(printed, printed)
      intervals[place] = CountInterval(max(known.low, Int64(rule.minimum)), known.high)
    case .integer?: intervals[place] = CountInterval(0, 0)
    // The strongest reader tells hidden cells from those that are hidden with them.
    case .hidden(let below)?:
      intervals[place] =
        truth < below ? CountInterval(1, Int64(below) - 1) : CountInterval(1, CountInterval.unbounded)
    default: break
    }
    return place
  }

  /// A sum that nobody prints: what two printed figures differ by.
  mutating func addSum(where holds: ([Value]) -> Bool) -> Int {
    let parts = atoms.filter { holds($0.key) }.map(\.value).sorted()
    let place = intervals.count
    intervals.append(CountInterval(0, CountInterval.unbounded))
    truths.append(parts.reduce(0) { $0 + truths[$1] })
    sums.append(CountSum(whole: place, parts: parts))
    return place
  }

  /// A printed figure as the sum of other printed figures, which propagation over atoms alone would see less well.
  mutating func relate(_ whole: Int, to parts: [Int]) { sums.append(CountSum(whole: whole, parts: parts)) }

  /// What propagation proves of each sum.
  func proven() -> [CountInterval] {
    var proven = intervals
    IntervalPropagation.narrow(&proven, by: sums)
    return proven
  }

  /// One line of JSON for scripts/oracles/attack.py; an open bound is null.
  func json(world: Int) -> String {
    let rows = sums.map { sum in
      let bound = intervals[sum.whole]
      let high = bound.high >= CountInterval.unbounded ? "null" : String(bound.high)
      return
        "{\"atoms\":\(atomParts(sum.whole)),\"low\":\(bound.low),\"high\":\(high),\"truth\":\(truths[sum.whole])}"
    }
    return
      "{\"world\":\(world),\"k\":\(rule.minimum),\"atoms\":\(atomCount),\"sums\":[\(rows.joined(separator: ","))]}"
  }

  private func atomParts(_ place: Int) -> [Int] {
    guard place >= atomCount else { return [place] }
    return sums.first { $0.whole == place }?.parts ?? []
  }
}
