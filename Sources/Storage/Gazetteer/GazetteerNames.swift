import Domain
import GRDB
import Language

/// The names under which areas are found: their own, further ones, codes.
struct GazetteerNames {
  private let records: GazetteerRecords
  private let ids: [String: Int64]
  private let names: VocabularyNames

  init(_ records: GazetteerRecords, ids: [String: Int64], in db: Database) throws {
    self.records = records
    self.ids = ids
    names = try VocabularyNames(.area, in: db)
  }

  func load() throws {
    for region in records.regions {
      try add(region.name, .name, region.code)
      try add(region.code, .code, region.code)
      // People write region 3 as often as region 03.
      try add(String(region.code.drop { $0 == "0" }), .code, region.code)
    }
    for county in records.regionalCounties {
      try add(county.name, .name, county.code)
      try add(county.code, .code, county.code)
      for name in GazetteerNames.withKind(county.name) { try add(name, .alias, county.code) }
    }
    for municipality in records.municipalities {
      try add(municipality.name, .name, municipality.code)
      try add(municipality.code, .code, municipality.code)
    }
    for fsa in records.fsas {
      try add(fsa.code, .name, fsa.code)
      try add(fsa.code, .code, fsa.code)
    }
    for alias in records.aliases { try add(alias.name, .alias, alias.code) }
    for (name, code) in homonymNames() { try add(name, .alias, code) }
  }

  private func add(_ name: String, _ rank: VocabularyNames.Rank, _ code: String) throws {
    guard let id = ids[code] else { return }
    try names.add(Folding.foldPlace(name), rank, of: id)
  }

  /// `MRC de La Matanie`, `MRC du Granit`, `MRC des Basques`, as people write them.
  static func withKind(_ name: String) -> [String] {
    var forms = ["MRC \(name)", "MRC de \(name)", "MRC d'\(name)"]
    if name.hasPrefix("Le ") { forms.append("MRC du \(name.dropFirst(3))") }
    if name.hasPrefix("Les ") { forms.append("MRC des \(name.dropFirst(4))") }
    return forms
  }

  /// For municipalities that share a name: with the MRC and with the designation, where that tells them apart.
  private func homonymNames() -> [(name: String, code: String)] {
    let counties = Dictionary(
      records.regionalCounties.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let regions = Dictionary(
      records.regions.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    var sharing: [String: [MunicipalityRecord]] = [:]
    for municipality in records.municipalities {
      sharing[Folding.foldPlace(municipality.name), default: []].append(municipality)
    }
    var codes: [String: [String]] = [:]
    for homonym in sharing.values.filter({ $0.count > 1 }).joined() {
      let container = homonym.regionalCounty.flatMap { counties[$0] } ?? regions[homonym.region]
      for addition in [container, homonym.designation].compactMap(\.self) {
        codes["\(homonym.name), \(addition)", default: []].append(homonym.code)
      }
    }
    return codes.compactMap { name, holders in
      holders.count == 1 ? holders.first.map { (name, $0) } : nil
    }
  }
}
