import Domain
import Execution
import Foundation
import Language
import Planning
import Storage
import TestSupport
import Testing

/// Tries to prove hidden counts from everything that public answers print: tables, margins, totals, pivots, added filters,
/// nested windows.
///
/// `AIGUILLE_ATTACK_FILE` names a file for scripts/oracles/attack.py, which tries the same by linear programming.
@Suite struct AttackTests {
  private static let seed: UInt64 = 20_261_126
  private static let worlds = 450

  private struct Findings {
    var tables = 0
    var hidden = 0
    var smallCells = 0
    var narrowest = Int64.max
    /// Narrower than three values within one table and its margins.
    var narrow = 0
    /// Exactly one value, by everything at once.
    var exact = 0
  }

  @Test func noCountBelowKIsProven() throws {
    let found = try attack(DisclosureRule())
    print(
      """
      attack, seed \(Self.seed): \(found.tables) tables, \(found.hidden) cells hidden, \(found.smallCells) small counts \
      attacked, narrowest \(found.narrowest) values
      """)
    #expect(found.hidden > 1000 && found.smallCells > 1000)
    #expect(found.narrow == 0)
    #expect(found.exact == 0)
  }

  @Test func withoutRoundingTheAttackFindsCounts() throws {
    var rule = DisclosureRule()
    rule.isRounding = false
    #expect(try attack(rule).exact > 0)
  }

  @Test func withoutHidingMoreTheAttackNarrowsCounts() throws {
    var rule = DisclosureRule()
    rule.isHidingMore = false
    #expect(try attack(rule).narrow > 0)
  }

  // MARK: - One run

  private func attack(_ rule: DisclosureRule) throws -> Findings {
    let folder = try ScratchFolder()
    // Without rounding holes are everywhere.
    let worlds = rule.isRounding ? Self.worlds : 30
    let store = try RandomContacts.directory(in: folder, worlds: worlds, seed: Self.seed)
    let table = try PublicTable(store, weakened: rule)
    var found = Findings()
    var lines: [String] = []
    for world in 0..<worlds {
      lines.append(try attack(RandomContacts.month(of: world), world, table, rule, &found))
    }
    if let path = ProcessInfo.processInfo.environment["AIGUILLE_ATTACK_FILE"] {
      let weakness = rule.isRounding ? rule.isHidingMore ? "" : ".alone" : ".exact"
      try (lines.joined(separator: "\n") + "\n").write(
        toFile: path + weakness, atomically: true, encoding: .utf8)
    }
    return found
  }

  private func attack(
    _ month: String, _ world: Int, _ table: PublicTable, _ rule: DisclosureRule, _ found: inout Findings
  ) throws -> String {
    let whole = "contacts | during \(month)"
    let half = "contacts | during \(month)-01..\(month)-14"
    var attack = TableAttack(rule)
    // Keys of an atom: region, gender, whether in the first half.
    let first = try table.rows(half + " | count by region, gender", at: .internal)
    let all = try table.rows(whole + " | count by region, gender", at: .internal)
    for row in all {
      guard case .integer(let count) = row[2] else { continue }
      var early: Int64 = 0
      if case .integer(let number)? = first.first(where: { $0[0] == row[0] && $0[1] == row[1] })?[2] {
        early = number
      }
      attack.addAtom([row[0], row[1], .yesNo(true)], truth: early)
      attack.addAtom([row[0], row[1], .yesNo(false)], truth: count - early)
    }
    func learn(_ text: String, _ columns: [Int], early: Bool? = nil, _ attack: inout TableAttack) throws
      -> [[Value]: Int]
    {
      var places: [[Value]: Int] = [:]
      let rows = try table.rows(text)
      found.tables += 1
      found.hidden += rows.count { $0.last?.isHidden ?? false }
      for row in rows where row.count == columns.count + 1 {
        let keys = Array(row.dropLast())
        places[keys] = attack.learn(row.last) { atom in
          zip(columns, keys).allSatisfy { atom[$0] == $1 } && (early.map { atom[2] == .yesNo($0) } ?? true)
        }
      }
      return places
    }
    let fine = try learn(whole + " | count by region, gender", [0, 1], &attack)
    let regions = try learn(whole + " | count by region", [0], &attack)
    let genders = try learn(whole + " | count by gender", [1], &attack)
    let total = try learn(whole + " | count", [], &attack)
    // Groups that were left out would be missing from a sum of those that were not.
    let hasAll = fine.count == all.count
    for (keys, place) in regions where hasAll {
      attack.relate(place, to: fine.filter { $0.key[0] == keys[0] }.map(\.value))
    }
    for (keys, place) in genders where hasAll {
      attack.relate(place, to: fine.filter { $0.key[1] == keys[0] }.map(\.value))
    }
    if let place = total[[]], !fine.isEmpty {
      if hasAll { attack.relate(place, to: Array(fine.values)) }
      if regions.count == Set(all.map { $0[0] }).count { attack.relate(place, to: Array(regions.values)) }
      if genders.count == Set(all.map { $0[1] }).count { attack.relate(place, to: Array(genders.values)) }
    }
    // Within one table and all its margins.
    let small = Int64(1)..<Int64(rule.minimum)
    var proven = attack.proven()
    for cell in fine.values where small.contains(attack.truths[cell]) {
      found.smallCells += 1
      found.narrowest = min(found.narrowest, proven[cell].width)
      if proven[cell].width < 3 { found.narrow += 1 }
    }
    // Totals over some of the groups, pivots, an added filter, a nested window.
    for text in [
      whole + " | count by region | total",
      whole + " | count by region, gender | pivot gender: sum(count) | total",
      whole + " | count by region, gender | where count >= 15 | total",
    ] {
      let again = try table.rows(text)
      #expect(again == (try table.rows(text)), "the same query twice: \(text)")
      found.tables += 1
    }
    let withTotal = try table.rows(whole + " | count by region | total").last
    let shown = Set(regions.keys.map { $0[0] })
    if !shown.isEmpty { attack.learn(withTotal?.last) { shown.contains($0[0]) } }
    for row in try table.rows(whole + " | where gender = woman | count by region") {
      attack.learn(row.last) { $0[0] == row[0] && $0[1] == .term(.gender, Gender.woman.rawValue) }
    }
    let early = try learn(half + " | count by region", [0], early: true, &attack)
    _ = try learn(half + " | count by region, gender", [0, 1], early: true, &attack)
    _ = try learn(half + " | count", [], early: true, &attack)
    // What two printed figures differ by.
    for (keys, place) in regions {
      if let part = early[keys] {
        let rest = attack.addSum { $0[0] == keys[0] && $0[2] == .yesNo(false) }
        attack.relate(place, to: [part, rest])
      }
    }
    proven = attack.proven()
    for place in proven.indices where small.contains(attack.truths[place]) {
      if proven[place].width == 1 { found.exact += 1 }
      #expect(
        proven[place].low <= attack.truths[place] && attack.truths[place] <= proven[place].high, "\(month)")
    }
    return attack.json(world: world)
  }
}
