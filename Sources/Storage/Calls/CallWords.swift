import Domain
import GRDB
import Language

/// Finds what the words of an export name: places, languages, categories, services, terms of fixed vocabularies.
///
/// Answers are kept, as an export says the same few words again and again.
package final class CallWords {
  private let db: Database
  private let names: PreparedStatement
  private let lineages: [Int64: AreaLineage]
  private var known: [VocabularyID: [String: [Int64]]] = [:]
  private var services: [String: Int64?] = [:]
  private var hasNames = false
  private let fixed: [VocabularyID: [String: Int64]]

  /// Distinct words that are remembered; more of them are looked up each time.
  private static let remembered = 50_000

  init(_ db: Database) throws {
    self.db = db
    names = try PreparedStatement(
      db,
      sql: """
        SELECT group_concat(term_id) FROM (SELECT term_id, rank, min(rank) OVER () AS best FROM vocabulary_name
        WHERE vocabulary = ? AND folded = ? ORDER BY term_id) WHERE rank = best OR ?
        """)
    var lineages: [Int64: AreaLineage] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, kind, region_id, mrc_id FROM area") {
      guard let kind = AreaKind(rawValue: row[1]) else { continue }
      let id: Int64 = row[0]
      let region: Int64? = row[2]
      lineages[id] = AreaLineage(kind: kind, id: id, county: row[3], region: kind == .region ? id : region)
    }
    self.lineages = lineages
    var fixed: [VocabularyID: [String: Int64]] = [:]
    let vocabularies: [VocabularyID] = [
      .outcome, .reason, .channel, .contactKind, .ageBand, .gender, .household, .heard, .referralOutcome,
    ]
    for vocabulary in vocabularies {
      for term in FixedVocabularies.terms[vocabulary] ?? [] {
        let words =
          [term.code, term.name.english, term.name.french].map(Folding.fold)
          + FixedVocabularies.aliases(of: term).map(Folding.fold)
        for word in words where fixed[vocabulary]?[word] == nil {
          fixed[vocabulary, default: [:]][word] = term.id
        }
      }
    }
    self.fixed = fixed
  }

  /// The term of a fixed vocabulary by its code, name or alias in either language.
  package func term(_ vocabulary: VocabularyID, _ text: String) -> Int64? {
    fixed[vocabulary]?[Folding.fold(text)]
  }

  /// The one language of a name or code; nil where none or several.
  package func language(_ text: String) throws -> Int64? {
    let found = try ids(.language, Folding.fold(text))
    return found.count == 1 ? found.first : nil
  }

  /// The one category of a name or code; nil where none or several.
  package func category(_ text: String) throws -> Int64? {
    let found = try ids(.category, Folding.fold(text))
    return found.count == 1 ? found.first : nil
  }

  /// The area of a name, of the first kind that has one; of homonyms only one in the region given.
  package func area(_ text: String, _ kinds: [AreaKind], region: Int64? = nil) throws -> AreaLineage? {
    let found = try ids(.area, Folding.foldPlace(text)).compactMap { lineages[$0] }
    for kind in kinds {
      let ofKind = found.filter { $0.kind == kind }
      if ofKind.count == 1 { return ofKind[0] }
      let near = ofKind.filter { region != nil && $0.region == region }
      if near.count == 1 { return near[0] }
      if !ofKind.isEmpty { return nil }
    }
    return nil
  }

  /// The one service of an identifier of a delivery or of a name; of an organization only where it has a single service.
  package func service(_ text: String) throws -> Int64? {
    if let found = services[text] { return found }
    let folded = Folding.fold(text)
    var found: Int64?
    let questions = [
      ("SELECT id FROM service WHERE source_id = ?", text),
      ("SELECT id FROM temp.call_service_name WHERE folded = ?", folded),
      (
        """
        SELECT s.id FROM service AS s JOIN organization AS o ON o.id = s.organization_id WHERE o.source_id = ?
        """, text
      ),
      (
        """
        SELECT s.id FROM service AS s JOIN temp.call_organization_name AS o ON o.id = s.organization_id
        WHERE o.folded = ?
        """, folded
      ),
    ]
    try indexNames()
    for (sql, word) in questions {
      let ids = try Int64.fetchAll(db, sql: sql + " LIMIT 2", arguments: [word])
      if ids.isEmpty { continue }
      found = ids.count == 1 ? ids[0] : nil
      break
    }
    if services.count < Self.remembered { services[text] = found }
    return found
  }

  /// No query of the directory looks for a whole name, so that no index of it does for an import.
  private func indexNames() throws {
    guard !hasNames else { return }
    hasNames = true
    for table in ["service", "organization"] {
      try db.execute(
        sql: """
          DROP TABLE IF EXISTS temp.call_\(table)_name;
          CREATE TEMP TABLE call_\(table)_name AS SELECT name_folded AS folded, id FROM \(table);
          CREATE INDEX temp.call_\(table)_name_folded ON call_\(table)_name(folded, id);
          """)
    }
  }

  private func ids(_ vocabulary: VocabularyID, _ folded: String) throws -> [Int64] {
    if let found = known[vocabulary]?[folded] { return found }
    let row = try names.row(
      [vocabulary.rawValue.databaseValue, folded.databaseValue, (vocabulary == .area).databaseValue], width: 1
    )
    var found: [Int64] = []
    if case .string(let list)? = row?[0].storage {
      found = Set(list.split(separator: ",").compactMap { Int64($0) }).sorted()
    }
    if known[vocabulary]?.count ?? 0 < Self.remembered { known[vocabulary, default: [:]][folded] = found }
    return found
  }
}
