import Domain
import GRDB
import Language

/// Finds the areas that a delivery's words name, as `in` does: region, MRC, municipality, FSA, the first kind that answers.
///
/// A word of the kind before the name (`MRC de`, `Ville de`) chooses it; of homonyms only one in the region of the record is taken.
final class AreaNames {
  /// Areas in ascending order of id, and whether every part of the text was understood.
  struct Reading: Hashable {
    var areas: [AreaLineage] = []
    var isComplete = false
  }

  private var byName: [String: [(rank: Int, area: AreaLineage)]] = [:]
  private let regions: [AreaLineage]
  private var parts: [Int64: [Int64]] = [:]
  private var holders: [AreaLineage] = []
  private var known: [Question: Reading] = [:]

  private struct Question: Hashable {
    let text: String
    let region: Int64?
  }

  init(_ db: Database) throws {
    var regions: [AreaLineage] = []
    var lineages: [Int64: AreaLineage] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT id, kind, parent_id, region_id, mrc_id FROM area ORDER BY id")
    {
      guard let kind = AreaKind(rawValue: row[1]) else { continue }
      let id: Int64 = row[0]
      let region: Int64? = row[3]
      let area = AreaLineage(kind: kind, id: id, county: row[4], region: kind == .region ? id : region)
      lineages[id] = area
      if kind == .region { regions.append(area) }
      // An FSA is no part that makes a region whole.
      if kind != .fsa, let parent: Int64 = row[2] { parts[parent, default: []].append(id) }
    }
    self.regions = regions
    // From the small to the large, so that what is whole makes whole what holds it.
    holders = parts.keys.sorted(by: >).compactMap { lineages[$0] }
    let names = try Row.fetchCursor(
      db, sql: "SELECT folded, rank, term_id FROM vocabulary_name WHERE vocabulary = 2 ORDER BY rank, term_id"
    )
    while let row = try names.next() {
      if let area = lineages[row[2]] { byName[row[0], default: []].append((row[1], area)) }
    }
  }

  /// What a text names, read as a whole, else part by part.
  func read(_ text: String, region: Int64?) -> Reading {
    let question = Question(text: text, region: region)
    if let reading = known[question] { return reading }
    var reading = Reading(isComplete: true)
    if let whole = areas(text, region) {
      reading.areas = whole
    } else {
      let separators: Set<Character> = [",", ";", "/", "&", "|", "\n"]
      let pieces = text.replacing(" et ", with: ",").replacing(" and ", with: ",")
        .split(whereSeparator: separators.contains)
      reading.isComplete = !pieces.isEmpty
      for piece in pieces {
        if let found = areas(String(piece), region) {
          reading.areas += found
        } else {
          reading.isComplete = false
        }
      }
    }
    reading.areas = Set(reading.areas).sorted { $0.id < $1.id }
    known[question] = reading
    return reading
  }

  /// Nil where the text names nothing that is known.
  private func areas(_ text: String, _ region: Int64?) -> [AreaLineage]? {
    let folded = Folding.foldPlace(PostalCode.forwardSortationArea(text) ?? text)
    if Self.everywhere.contains(folded) { return regions }
    if let found = area(folded, nil, region) { return [found] }
    for (prefix, kind) in Self.prefixes where folded.hasPrefix(prefix) {
      if let found = area(String(folded.dropFirst(prefix.count)), kind, region) { return [found] }
    }
    return nil
  }

  private func area(_ folded: String, _ kind: AreaKind?, _ region: Int64?) -> AreaLineage? {
    let found = (byName[folded] ?? []).filter { kind == nil || $0.area.kind == kind }
    let kinds = Set(found.map(\.area.kind))
    guard let first = AreaKind.allCases.first(where: kinds.contains) else { return nil }
    let ofKind = found.filter { $0.area.kind == first }
    let best = ofKind.filter { $0.rank == ofKind.first?.rank }.map(\.area)
    if best.count == 1 { return best[0] }
    let near = best.filter { $0.region != nil && $0.region == region }
    return near.count == 1 ? near[0] : nil
  }

  /// The ids of areas, and of each area all of whose parts are among them.
  func covered(by areas: [AreaLineage]) -> Set<Int64> {
    var covered = Set(areas.map(\.id))
    for holder in holders where !covered.contains(holder.id) {
      if (parts[holder.id] ?? []).allSatisfy(covered.contains) { covered.insert(holder.id) }
    }
    return covered
  }

  private static let everywhere = Set(
    [
      "Province de Québec", "Province of Quebec", "Québec (province)", "Quebec province", "Tout le Québec",
      "Ensemble du Québec", "L'ensemble du Québec", "All of Quebec", "Partout au Québec",
      "Toute la province", "Toutes les régions", "All regions", "Provincial", "Canada",
    ].map(Folding.foldPlace))

  private static let prefixes: [(String, AreaKind)] =
    folded(
      [
        "région administrative de ", "région du ", "région de la ", "région de l'", "région de ", "région ",
      ], .region)
    + folded(["MRC de la ", "MRC de l'", "MRC des ", "MRC du ", "MRC de "], .mrc)
    + folded(["ville de ", "municipalité de ", "city of ", "town of "], .municipality)

  /// Folding would take the blank at the end away.
  private static func folded(_ prefixes: [String], _ kind: AreaKind) -> [(String, AreaKind)] {
    prefixes.map { (String(Folding.foldPlace($0 + "x").dropLast()), kind) }
  }
}
