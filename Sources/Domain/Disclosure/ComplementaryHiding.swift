/// Hides further counts of a table where what it shows would betray one that is hidden.
///
/// A hidden count that a reader could narrow to fewer than three values, by all sums of the table at once, takes the smallest shown
/// count of its tightest sum with it, and so on until none is left so narrow (complementary suppression). Margins count as known,
/// whether they are printed or not, since another answer can show them, and by the narrowest that rounding could tell.
package struct ComplementaryHiding {
  package enum State: Hashable, Sendable {
    /// Nobody stands behind it.
    case zero
    case shown(printed: Int64)
    /// Too few contacts stand behind it.
    case hidden
    /// Hidden for another's sake.
    case hiddenToo
    /// Hidden together with zeros, as all of its neighbours are hidden too.
    case blurred
  }

  /// A count with its place in each dimension of the table.
  package struct Cell: Hashable, Sendable {
    package let place: [Int]
    package let count: Int64
    package var state: State

    package init(place: [Int], count: Int64, state: State) {
      self.place = place
      self.count = count
      self.state = state
    }
  }

  /// Fewer values than these are too few.
  package static let fewestValues: Int64 = 3

  private let rule: DisclosureRule
  /// True where each count is one of contacts, so that a hidden one is less than k.
  private let isOfContacts: Bool
  private var cells: [Cell]
  /// Cells first, then margins.
  private var known: [CountInterval]
  private var sums: [CountSum] = []
  /// The sums that a cell is directly in.
  private var sumsOfCell: [[Int]]

  package static func apply(
    to cells: [Cell], _ rule: DisclosureRule, isOfContacts: Bool
  ) -> [State] {
    guard rule.isHidingMore, cells.contains(where: { $0.state == .hidden }) else { return cells.map(\.state) }
    var hiding = ComplementaryHiding(cells, rule, isOfContacts)
    hiding.hide()
    return hiding.cells.map(\.state)
  }

  private init(_ cells: [Cell], _ rule: DisclosureRule, _ isOfContacts: Bool) {
    self.cells = cells
    self.rule = rule
    self.isOfContacts = isOfContacts
    known = []
    sumsOfCell = cells.map { _ in [] }
    addMargins()
  }

  // MARK: What a reader knows

  /// Of a count by its state alone.
  package static func interval(
    of state: State, _ rule: DisclosureRule, isOfContacts: Bool
  ) -> CountInterval {
    let least = Int64(rule.minimum)
    switch state {
    case .zero: return CountInterval(0, 0)
    case .shown(let printed):
      let printed = CountInterval(printed: printed)
      return CountInterval(max(printed.low, least), printed.high)
    case .hidden: return CountInterval(1, isOfContacts ? least - 1 : CountInterval.unbounded)
    case .hiddenToo: return CountInterval(1, CountInterval.unbounded)
    case .blurred: return CountInterval(0, CountInterval.unbounded)
    }
  }

  private func interval(ofMargin count: Int64) -> CountInterval {
    if count == 0 { return CountInterval(0, 0) }
    let least = Int64(rule.minimum)
    // No more contacts than needs or referrals: such a margin is hidden wherever it stands.
    if count < least { return CountInterval(1, isOfContacts ? least - 1 : CountInterval.unbounded) }
    let rounded = CountInterval(roundedEitherWay: count)
    return CountInterval(max(rounded.low, isOfContacts ? least : 1), rounded.high)
  }

  /// Every margin with the sums that lead to it; of more than three dimensions the grand total and those of one dimension less.
  private mutating func addMargins() {
    let dimensions = cells.first?.place.count ?? 0
    guard dimensions > 0 else { return }
    let all = (1 << dimensions) - 1
    let levels =
      dimensions <= 3 ? Array(0..<all) : [0] + (0..<dimensions).map { all & ~(1 << $0) }
    var margins: [Int: [[Int]: Int]] = [:]
    var counts = cells.map(\.count)
    for level in levels {
      var found: [[Int]: Int] = [:]
      for cell in cells {
        let place = Self.place(cell.place, level)
        if let known = found[place] {
          counts[known] += cell.count
        } else {
          found[place] = counts.count
          counts.append(cell.count)
        }
      }
      margins[level] = found
    }
    known = counts.dropFirst(cells.count).map { interval(ofMargin: $0) }
    for level in levels {
      for finer in levels + [all] where finer & level == level && finer != level {
        var parts: [Int: [Int]] = [:]
        if finer == all {
          for (index, cell) in cells.enumerated() {
            if let whole = margins[level]?[Self.place(cell.place, level)] {
              parts[whole, default: []].append(index)
            }
          }
        } else {
          for (place, node) in margins[finer] ?? [:] {
            if let whole = margins[level]?[Self.place(place, level)] {
              parts[whole, default: []].append(node)
            }
          }
        }
        for (whole, members) in parts.sorted(by: { $0.key < $1.key }) {
          if finer == all { for cell in members { sumsOfCell[cell].append(sums.count) } }
          sums.append(CountSum(whole: whole, parts: members.sorted()))
        }
      }
    }
  }

  /// The place with -1 in each dimension that a margin adds up over.
  private static func place(_ place: [Int], _ level: Int) -> [Int] {
    place.enumerated().map { level & (1 << $0.offset) == 0 ? -1 : $0.element }
  }

  private var intervals: [CountInterval] {
    var intervals =
      cells.map { Self.interval(of: $0.state, rule, isOfContacts: isOfContacts) } + known
    IntervalPropagation.narrow(&intervals, by: sums)
    return intervals
  }

  // MARK: Hiding

  private mutating func hide() {
    // Each round hides a cell more or blurs one.
    for _ in 0..<(2 * cells.count) {
      let intervals = intervals
      let narrow = cells.indices.first {
        cells[$0].state == .hidden && intervals[$0].width < Self.fewestValues
      }
      guard let narrow else { return }
      hideNeighbour(of: narrow)
    }
  }

  private mutating func hideNeighbour(of cell: Int) {
    let bounds = cells.map { Self.interval(of: $0.state, rule, isOfContacts: isOfContacts) } + known
    let byTightness = sumsOfCell[cell].sorted { slack(sums[$0], bounds) < slack(sums[$1], bounds) }
    for sum in byTightness {
      let shown = sums[sum].parts.filter { if case .shown = cells[$0].state { true } else { false } }
      guard let smallest = shown.min(by: { (cells[$0].count, $0) < (cells[$1].count, $1) }) else { continue }
      cells[smallest].state = .hiddenToo
      return
    }
    guard let tightest = byTightness.first else {
      cells[cell].state = .blurred
      return
    }
    for part in sums[tightest].parts { cells[part].state = .blurred }
  }

  /// How much play a sum leaves its parts.
  private func slack(_ sum: CountSum, _ bounds: [CountInterval]) -> Int64 {
    let low = sum.parts.reduce(Int64(0)) { $0 + bounds[$1].low }
    let high = sum.parts.reduce(Int64(0)) { min(CountInterval.unbounded, $0 + bounds[$1].high) }
    let down = high >= CountInterval.unbounded ? Int64.max : high - bounds[sum.whole].low
    return min(bounds[sum.whole].high - low, down)
  }
}
