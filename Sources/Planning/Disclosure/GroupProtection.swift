import Domain
import Language

/// Groups of call data as a public answer shows them.
///
/// Each figure is judged by the distinct contacts behind it: none, and it is shown; fewer than k, and it is hidden; else it is
/// rounded. Then further counts are hidden where sums would betray one that is. Groups without a figure (`distinct`) are left out
/// where fewer than k contacts stand behind them, and so are all groups where fewer stand behind them together: who they are
/// would be told by the keys.
package struct GroupProtection {
  /// Keys, then measures.
  package private(set) var rows: [[Value]] = []
  /// How many groups are not among the rows.
  package private(set) var leftOut = 0

  private let protection: Protection
  private let summary: Summary
  private let marked: Protection.Marked
  private let source: any GroupSource
  /// Of each group that is shown, the state of each of its measures, by its keys.
  private var states: [[Value]: [ComplementaryHiding.State]] = [:]
  private var groupCount = 0

  package init(_ protection: Protection, _ summary: Summary, of source: any GroupSource) throws {
    self.protection = protection
    self.summary = summary
    self.source = source
    marked = protection.marked(summary)
    let all = Array(summary.keys.indices)
    let groups = try source.groups(of: marked.summary, by: all, among: nil).sorted(by: precedes)
    groupCount = groups.count
    guard try !isTooSmall(groups) else {
      leftOut = groups.count
      return
    }
    protect(groups)
  }

  private var rule: DisclosureRule { protection.rule }

  private func mark(_ group: [Value], _ place: Int) -> ContactMark {
    let index = summary.keys.count + place
    guard group.indices.contains(index), case .integer(let packed) = group[index] else {
      // Never seen; what cannot be judged is hidden.
      return ContactMark(contacts: 1, draw: 0)
    }
    return ContactMark(packed: packed)
  }

  /// True where fewer than k contacts stand behind all groups together.
  private func isTooSmall(_ groups: [[Value]]) throws -> Bool {
    guard !summary.keys.isEmpty, !groups.isEmpty,
      !groups.contains(where: { mark($0, marked.groupPlace).contacts >= rule.minimum })
    else { return false }
    let whole = Summary(keys: summary.keys, measures: [marked.summary.measures[marked.groupPlace]])
    guard let group = try source.groups(of: whole, by: [], among: nil).first else { return true }
    return mark(group, 0).contacts < rule.minimum
  }

  /// By the keys, whoever made the groups: which one is hidden for another's sake must not hang on that.
  private func precedes(_ left: [Value], _ right: [Value]) -> Bool {
    for key in summary.keys.indices where left[key] != right[key] {
      if left[key] == .missing || right[key] == .missing { return right[key] == .missing }
      if let order = ValueOrder.compare(left[key], right[key]), order != 0 { return order < 0 }
      if case .text(let one) = left[key], case .text(let other) = right[key] {
        return ValueOrder.bytes(one, other) < 0
      }
    }
    return false
  }

  // MARK: Figures

  private mutating func protect(_ groups: [[Value]]) {
    guard !summary.measures.isEmpty else {
      rows = groups.filter { mark($0, marked.groupPlace).contacts >= rule.minimum }
        .map { Array($0.prefix(summary.keys.count)) }
      if summary.keys.isEmpty { rows = groups.map { _ in [] } }
      leftOut = groups.count - rows.count
      return
    }
    var protected = groups.map(figures)
    var states = groups.indices.map { index in
      summary.measures.indices.map { state(of: $0, groups[index], protected[index]) }
    }
    let places = isAdditive ? self.places(of: groups) : []
    for measure in summary.measures.indices where isAdditive && isCount(measure) {
      let cells = groups.indices.map { index in
        ComplementaryHiding.Cell(
          place: places[index], count: Self.whole(groups[index][summary.keys.count + measure]),
          state: states[index][measure])
      }
      let hidden = ComplementaryHiding.apply(to: cells, rule, isOfContacts: protection.isOfContacts)
      for index in groups.indices where hidden[index] != states[index][measure] {
        states[index][measure] = hidden[index]
        protected[index][summary.keys.count + measure] = .hidden(below: rule.minimum)
      }
    }
    for index in groups.indices {
      let isBlurred =
        states[index].contains(.blurred) && states[index].allSatisfy { $0 == .blurred || $0 == .hidden }
      if isBlurred {
        leftOut += 1
      } else {
        rows.append(protected[index])
        self.states[key(of: protected[index])] = states[index]
      }
    }
  }

  /// The keys of a group and its protected measures.
  private func figures(_ group: [Value]) -> [Value] {
    let keys = summary.keys.count
    return Array(group.prefix(keys))
      + summary.measures.enumerated().map { index, measure in
        let figure: CellProtection.Figure = if case .sum = measure.function { .sum } else { .count }
        return CellProtection.value(group[keys + index], figure, of: mark(group, marked.places[index]), rule)
      }
  }

  private func state(of measure: Int, _ group: [Value], _ protected: [Value]) -> ComplementaryHiding.State {
    let contacts = mark(group, marked.places[measure]).contacts
    if contacts == 0 { return .zero }
    if contacts < rule.minimum { return .hidden }
    return .shown(printed: Self.whole(protected[summary.keys.count + measure]))
  }

  private static func whole(_ value: Value) -> Int64 {
    if case .integer(let number) = value { number } else { 0 }
  }

  private func key(of group: [Value]) -> [Value] { group.prefix(summary.keys.count).map(\.grouped) }

  /// Counts add up over groups that no row is in twice.
  private var isAdditive: Bool {
    !summary.keys.isEmpty && !summary.keys.contains { if case .each = $0 { true } else { false } }
  }

  private func isCount(_ measure: Int) -> Bool { summary.measures[measure].function == .count }

  /// The groups by the numbers of their values in each key.
  private func places(of groups: [[Value]]) -> [[Int]] {
    var numbers: [[Value: Int]] = summary.keys.map { _ in [:] }
    return groups.map { group in
      summary.keys.indices.map { key in
        let value = group[key].grouped
        if let known = numbers[key][value] { return known }
        numbers[key][value] = numbers[key].count
        return numbers[key].count - 1
      }
    }
  }

  // MARK: Totals

  /// The groups made anew by some of their keys over the rows of those shown, protected by themselves.
  ///
  /// A total that would betray a hidden count of a group in it is hidden too.
  package func totals(by kept: [Int], over shown: [[Value]]) throws -> [[Value]] {
    // Of groups too few to be shown at all, the total is over all of them.
    let isWhole = shown.count == groupCount || (shown.isEmpty && leftOut == groupCount)
    let keys = shown.map { Array($0.prefix(summary.keys.count)) }
    let groups = try source.groups(of: marked.summary, by: kept, among: isWhole ? nil : keys)
    return groups.map { group in
      var figures = figures(group)
      let members = keys.filter { row in kept.allSatisfy { row[$0].grouped == group[$0].grouped } }
      for measure in summary.measures.indices where isBetraying(figures, measure, members) {
        figures[summary.keys.count + measure] = .hidden(below: rule.minimum)
      }
      return figures
    }
  }

  private func isBetraying(_ total: [Value], _ measure: Int, _ members: [[Value]]) -> Bool {
    guard rule.isHidingMore, isAdditive, isCount(measure),
      case .integer(let printed) = total[summary.keys.count + measure]
    else { return false }
    let states = members.compactMap { self.states[$0.map(\.grouped)]?[measure] }
    guard states.contains(.hidden) else { return false }
    let whole = ComplementaryHiding.interval(
      of: .shown(printed: printed), rule, isOfContacts: protection.isOfContacts)
    var intervals = states.map {
      ComplementaryHiding.interval(of: $0, rule, isOfContacts: protection.isOfContacts)
    }
    intervals.append(whole)
    IntervalPropagation.narrow(
      &intervals, by: [CountSum(whole: states.count, parts: Array(states.indices))])
    return zip(states, intervals).contains {
      $0 == .hidden && $1.width < ComplementaryHiding.fewestValues
    }
  }
}

extension Value {
  /// What tells a group from others: texts that fold alike are one.
  package var grouped: Value { if case .text(let text) = self { .text(Folding.fold(text)) } else { self } }
}
