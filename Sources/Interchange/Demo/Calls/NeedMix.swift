import Domain
import Storage

/// What callers need, as keys of the directory's categories.
struct NeedMix: Sendable {
  /// By group of callers, then by season.
  private let ordinary: [[Weighted<Int64>]]
  private let crisis: Weighted<Int64>
  private let keys: [String: Int64]
  /// What no man is looking for.
  private let forWomen: Set<Int64>
  /// The mean weight of each category, in millionths of all needs.
  let meanWeights: [Int64: Int]
  /// The code of the top category above each category.
  let tops: [Int64: String]

  /// Throws what the built-in categories throw; categories that a directory brings of its own are needed by nobody.
  init(_ terms: [Term]) throws {
    let keys = Dictionary(terms.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    self.keys = keys
    let entries = try CategorySet.entries()
    var topOf: [String: String] = [:]
    // A parent comes before what is below it.
    for entry in entries { topOf[entry.code] = entry.parent.flatMap { topOf[$0] } ?? entry.code }
    let known = entries.compactMap { entry in keys[entry.code].map { (entry.code, $0) } }
    tops = Dictionary(known.map { ($1, topOf[$0] ?? $0) }, uniquingKeysWith: { first, _ in first })
    var sums: [String: Int] = [:]
    for (code, _) in known { sums[topOf[code] ?? code, default: 0] += NeedWeights.shares[code] ?? 2 }
    let base = known.map { code, _ -> Int in
      let top = topOf[code] ?? code
      return (NeedWeights.tops[top] ?? 5) * (NeedWeights.shares[code] ?? 2) * 1000 / max(1, sums[top] ?? 1)
    }
    ordinary = CallerGroup.allCases.map { group in
      NeedSeason.all.map { season in
        Weighted(
          zip(known, base).map { category, weight in
            let (code, key) = category
            let top = topOf[code] ?? code
            let ofGroup =
              NeedWeights.factor(top, of: group) * (top == code ? 100 : NeedWeights.factor(code, of: group))
            return (weight * ofGroup / 10_000 * NeedWeights.factor(code, in: season) / 100, key)
          })
      }
    }
    crisis = Weighted(
      NeedWeights.crisis.compactMap { weight, code in keys[code].map { (weight, $0) } })
    forWomen = Set(["womens-shelter", "womens-rights", "pregnancy"].compactMap { keys[$0] })
    let whole = max(1, base.reduce(0, +))
    meanWeights = Dictionary(
      zip(known, base).map { ($0.1, $1 * 1_000_000 / whole) }, uniquingKeysWith: { first, _ in first })
  }

  /// One to three different categories.
  func needs(
    of caller: Caller, kind: ContactKind, season: NeedSeason, event: CallEvent?, _ random: inout DemoRandom
  ) -> [Int64] {
    var found: [Int64] = []
    for _ in 0..<Self.counts.pick(&random) {
      let need = need(of: caller, isFirst: found.isEmpty, kind, season, event, &random)
      if !found.contains(need) { found.append(need) }
    }
    return found
  }

  private static let counts = Weighted([(700, 1), (225, 2), (75, 3)])

  private func need(
    of caller: Caller, isFirst: Bool, _ kind: ContactKind, _ season: NeedSeason, _ event: CallEvent?,
    _ random: inout DemoRandom
  ) -> Int64 {
    if let event, let key = keys[event.needs.pick(&random)] { return key }
    let choice = kind == .crisis && isFirst ? crisis : ordinary[caller.group.rawValue][season.number]
    let need = choice.pick(&random)
    // A man who looks for a women's shelter looks for something else.
    return caller.gender == .man && forWomen.contains(need) ? choice.pick(&random) : need
  }
}
