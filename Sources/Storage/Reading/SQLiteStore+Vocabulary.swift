import Domain
import Language

extension SQLiteStore {
  package func terms(_ vocabulary: VocabularyID, named folded: String) throws -> [Term] {
    if vocabulary == .hours {
      return try allTerms(.hours).filter { term in
        [term.name.english, term.name.french, term.code].contains { Folding.fold($0) == folded }
      }
    }
    var found: [(rank: Int64, id: Int64)] = []
    try connection.run(
      SQLText(
        "SELECT rank, term_id FROM vocabulary_name WHERE vocabulary = ? AND folded = ? ORDER BY rank, term_id",
        [.integer(vocabulary.rawValue), .text(folded)])
    ) { row in
      found.append((row.integer(0), row.integer(1)))
      return true
    }
    // A municipality and an FSA may share a name at different ranks: for areas each kind answers with its best rank.
    guard vocabulary == .area else {
      return try found.filter { $0.rank == found.first?.rank }.compactMap { try term(vocabulary, id: $0.id) }
    }
    var best: [AreaKind: Int64] = [:]
    var terms: [Term] = []
    for (rank, id) in found {
      guard let term = try term(vocabulary, id: id), let kind = term.area?.kind else { continue }
      if best[kind] == nil { best[kind] = rank }
      if best[kind] == rank { terms.append(term) }
    }
    return terms.sorted { ($0.area?.kind.rawValue ?? 0, $0.id) < ($1.area?.kind.rawValue ?? 0, $1.id) }
  }

  package func term(_ vocabulary: VocabularyID, id: Int64) throws -> Term? {
    switch vocabulary {
    case .category:
      try select(
        "SELECT id, code, name, name_en, name_fr FROM taxonomy_term WHERE id = ?", [.integer(id)],
        Self.category
      ).first
    case .language:
      try select(
        "SELECT id, code, name_en, name_fr FROM language_name WHERE id = ?", [.integer(id)], Self.language
      ).first
    case .area:
      try select(Self.areaSelect + " WHERE a.id = ?", [.integer(id)], Self.area).first
    case .hours:
      try select("SELECT id, rules FROM opening_hours WHERE id = ?", [.integer(id)], Self.hours).first
    default: FixedVocabularies.terms[vocabulary]?.first { $0.id == id }
    }
  }

  package func aliases(_ vocabulary: VocabularyID) throws -> [(folded: String, term: Int64)] {
    if let fixed = FixedVocabularies.aliases(in: vocabulary) { return fixed }
    var aliases: [(folded: String, term: Int64)] = []
    try connection.run(
      SQLText(
        "SELECT folded, term_id FROM vocabulary_name WHERE vocabulary = ? AND rank = 1 ORDER BY folded, term_id",
        [.integer(vocabulary.rawValue)])
    ) { row in
      aliases.append((row.text(0), row.integer(1)))
      return true
    }
    return aliases
  }

  package func allTerms(_ vocabulary: VocabularyID) throws -> [Term] {
    switch vocabulary {
    case .category:
      try select("SELECT id, code, name, name_en, name_fr FROM taxonomy_term ORDER BY id", [], Self.category)
    case .language:
      try select("SELECT id, code, name_en, name_fr FROM language_name ORDER BY id", [], Self.language)
    case .area: try select(Self.areaSelect + " ORDER BY a.id", [], Self.area)
    case .hours: try select("SELECT id, rules FROM opening_hours ORDER BY id", [], Self.hours)
    default: FixedVocabularies.terms[vocabulary] ?? []
    }
  }

  private func select(
    _ text: String, _ parameters: [SQLValue], _ make: (any SQLRow) -> Term?
  ) throws -> [Term] {
    var terms: [Term] = []
    try connection.run(SQLText(text, parameters)) { row in
      if let term = make(row) { terms.append(term) }
      return true
    }
    return terms
  }

  private static func category(_ row: any SQLRow) -> Term? {
    let name = row.text(2)
    return Term(
      vocabulary: .category, id: row.integer(0), code: row.text(1),
      name: LocalizedText(row.isNull(3) ? name : row.text(3), row.isNull(4) ? name : row.text(4)))
  }

  private static func language(_ row: any SQLRow) -> Term? {
    Term(
      vocabulary: .language, id: row.integer(0), code: row.text(1),
      name: LocalizedText(row.text(2), row.text(3)))
  }

  private static func hours(_ row: any SQLRow) -> Term? {
    guard let hours = OpeningHours(stored: row.text(1)) else { return nil }
    return Term(
      vocabulary: .hours, id: row.integer(0), code: "hours:\(row.integer(0))",
      name: LocalizedText(HoursWords(.english).text(hours), HoursWords(.french).text(hours)))
  }

  private static let areaSelect = """
    SELECT a.id, a.code, a.name, a.kind, a.latitude, a.longitude, a.precision, p.name, a.designation, \
    a.mrc_id, a.region_id \
    FROM area AS a LEFT JOIN area AS p ON p.id = a.parent_id
    """

  private static func area(_ row: any SQLRow) -> Term? {
    guard let kind = AreaKind(rawValue: row.integer(3)) else { return nil }
    let position =
      row.isNull(4) || row.isNull(5)
      ? nil : Position(latitude: row.real(4), longitude: row.real(5))
    return Term(
      vocabulary: .area, id: row.integer(0), code: row.text(1), name: LocalizedText(verbatim: row.text(2)),
      area: AreaDetails(
        kind: kind, position: position, parentName: row.isNull(7) ? nil : row.text(7),
        precision: PositionPrecision(rawValue: row.integer(6)),
        designation: row.isNull(8) ? nil : row.text(8), county: row.isNull(9) ? nil : row.integer(9),
        region: row.isNull(10) ? nil : row.integer(10)))
  }
}
