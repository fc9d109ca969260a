import Domain
import GRDB
import Language

/// Contacts, needs and referrals of an export on their way into a directory, inside the transaction of its delivery.
///
/// Rows come contacts first, then needs, then referrals, each with the identifier that it has in the export.
package final class CallLoad {
  /// What a row was, beside the first of its identifier.
  package enum Repetition: Hashable, Sendable {
    case duplicate, version
  }

  package let words: CallWords
  private let db: Database
  private let context: LoadContext
  private let contacts: CallTableLoad
  private let needs: CallTableLoad
  private let referrals: CallTableLoad
  private let wasEmpty: Bool
  private let contactFacts: FactsOfContact
  private var days = LocalDays()
  private var tallies: [IdentifierTally.Place: IdentifierTally] = [:]
  private var defectLines: [DefectPlace: Int] = [:]

  /// So many defects of one code in one column have a line of their own; the others are only counted.
  private static let linesKept = 10_000

  private struct DefectPlace: Hashable {
    let code: DiagnosticCode
    let file: String
    let column: String?
  }

  init(_ db: Database, _ context: LoadContext) throws {
    self.db = db
    self.context = context
    words = try CallWords(db)
    wasEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM call_contact LIMIT 1") == nil
    if wasEmpty { for (name, _) in Self.laterIndexes { try db.execute(sql: "DROP INDEX \(name)") } }
    contacts = try CallTableLoad(
      db, table: "call_contact",
      columns: [
        "started", "day", "duration", "channel", "kind", "language_id", "interpreter", "municipality_id",
        "mrc_id", "region_id", "fsa_id", "age_band", "gender", "household", "repeat", "heard",
      ])
    needs = try CallTableLoad(
      db, table: "call_need",
      columns: [
        "contact_id", "day", "region_id", "category_id", "outcome", "reason", "reason_stated",
        "outcome_later", "reason_later",
      ])
    referrals = try CallTableLoad(
      db, table: "call_referral",
      columns: ["need_id", "contact_id", "service_id", "started", "day", "status"])
    contactFacts = try FactsOfContact(db)
  }

  /// Those that no row of the export is looked up by: made behind the rows, which takes a third of the time.
  private static var laterIndexes: [(name: String, sql: String)] {
    CallTables.indexes.split(separator: ";").compactMap { statement in
      guard let start = statement.firstRange(of: "INDEX ")?.upperBound else { return nil }
      let name = statement[start...].prefix { $0 != " " }
      return name.hasSuffix("_source") ? nil : (String(name), String(statement))
    }
  }

  /// Whether the export has given a row of the table so far.
  package var needsRead: Int { needs.counts.read }
  package var needsRefused: Int { needs.counts.refused }

  // MARK: - Rows

  /// Takes a contact that has an identifier; nil where it is the first of that identifier.
  package func add(_ row: ContactRow, version: Int32) throws -> Repetition? {
    contacts.countRead()
    contactFacts.forget()
    let source = row.sourceID ?? ""
    return repetition(
      try contacts.take(
        source, version: version,
        [
          Int64(row.started.minutes).databaseValue, try days.day(of: row.started).databaseValue,
          row.duration.databaseValue, row.channel?.rawValue.databaseValue ?? .null,
          row.kind.rawValue.databaseValue, row.language.databaseValue, row.interpreter.databaseValue,
          row.residence.municipality.databaseValue, row.residence.county.databaseValue,
          row.residence.region.databaseValue, row.residence.sortationArea.databaseValue,
          row.age?.rawValue.databaseValue ?? .null, row.gender?.rawValue.databaseValue ?? .null,
          row.household.databaseValue, row.isRepeat.databaseValue, row.heard.databaseValue,
        ]))
  }

  /// Takes a need of a contact of this export or an earlier one.
  ///
  /// Throws `Orphan` where there is no such contact.
  package func add(_ row: NeedRow, ofContact contact: String, version: Int32 = 0) throws -> Repetition? {
    needs.countRead()
    guard let facts = try contactFacts.of(contact) else {
      needs.countRefused()
      throw Orphan()
    }
    return repetition(
      try needs.take(
        row.sourceID ?? "", version: version,
        [
          facts.id, facts.day, facts.region, row.category.databaseValue, row.outcome.rawValue.databaseValue,
          row.reason?.rawValue.databaseValue ?? .null, row.reasonStated.databaseValue,
          row.outcomeLater?.rawValue.databaseValue ?? .null, row.reasonLater?.rawValue.databaseValue ?? .null,
        ]))
  }

  /// Takes a referral for a need; `given` nil is the moment of the contact.
  ///
  /// Throws `Orphan` where there is no such contact or need.
  package func add(
    sourceID: String, service: Int64?, given: Instant?, status: ReferralOutcome?, forNeed need: String,
    ofContact contact: String
  ) throws -> Repetition? {
    referrals.countRead()
    guard let facts = try contactFacts.of(contact), let need = try needs.key(of: need) else {
      referrals.countRefused()
      throw Orphan()
    }
    return repetition(
      try referrals.take(
        sourceID, version: 0,
        [
          need.databaseValue, facts.id, service.databaseValue,
          given.map { Int64($0.minutes).databaseValue } ?? facts.started,
          try given.map { try days.day(of: $0).databaseValue } ?? facts.day,
          status?.rawValue.databaseValue ?? .null,
        ]))
  }

  /// A row that points at nothing.
  package struct Orphan: Error {}

  /// Counts a row that could not be read as one.
  package func countRefused(_ grain: CallGrain) {
    let table = grain == .contact ? contacts : grain == .need ? needs : referrals
    table.countRead()
    table.countRefused()
  }

  private func repetition(_ taken: CallTableLoad.Taken) -> Repetition? {
    switch taken {
    case .first: nil
    case .duplicate: .duplicate
    case .version: .version
    }
  }

  // MARK: - The report

  /// Reports a defect; its value must tell nothing of a person.
  package func report(_ defect: Defect) throws {
    let place = DefectPlace(code: defect.code, file: defect.file, column: defect.column)
    let lines = defectLines[place, default: 0]
    defectLines[place] = lines + 1
    if lines < Self.linesKept { try context.defects.add(defect) } else { context.defects.count(defect.code) }
  }

  package func reportOnce(_ defect: Defect) throws { try context.reportOnce(defect) }

  /// Counts a cell or column of identifiers; never what stands in it.
  package func add(_ tally: IdentifierTally) { tallies[tally.place] = tally }

  func finish(into summary: inout LoadSummary) throws {
    try contacts.finish()
    // What a need repeats of its contact.
    try db.execute(
      sql: """
        UPDATE call_need SET day = c.day, region_id = c.region_id FROM call_contact AS c
        WHERE c.id = call_need.contact_id AND contact_id IN (SELECT id FROM temp.changed_call_contact)
        """)
    try needs.finish()
    try referrals.finish()
    if wasEmpty { for (_, sql) in Self.laterIndexes { try db.execute(sql: sql) } }
    try DisclosureKey.makeSalt(db)
    try SupplyDerivation.derive(db)
    for tally in tallies.values.sorted(by: { $0.place < $1.place }) {
      try context.defects.add(tally.defect)
    }
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO row_count (name, rows) SELECT 'defects', count(*) FROM defect;
        PRAGMA analysis_limit = 1000; ANALYZE call_contact; ANALYZE call_need; ANALYZE call_referral;
        """)
    for table in [contacts, needs, referrals] { summary.calls[table.table] = table.counts }
    summary.identifiers = tallies.values.sorted { $0.place < $1.place }
    summary.defects = context.defects.counts
    summary.examples = context.defects.examples
  }
}

/// Which of the three tables a row of an export is for.
package enum CallGrain: String, CaseIterable, Hashable, Sendable {
  case contact, need, referral
}

/// What needs and referrals take over from their contact; the last one is kept, as its rows come together.
private final class FactsOfContact {
  struct Facts {
    let id: DatabaseValue
    let started: DatabaseValue
    let day: DatabaseValue
    let region: DatabaseValue
  }

  private let statement: PreparedStatement
  private var last: (source: String, facts: Facts)?

  init(_ db: Database) throws {
    statement = try PreparedStatement(
      db,
      sql: """
        SELECT c.id, coalesce(x.started, c.started), coalesce(x.day, c.day),
          CASE WHEN x.id IS NULL THEN c.region_id ELSE x.region_id END
        FROM call_contact AS c LEFT JOIN temp.changed_call_contact AS x ON x.id = c.id WHERE c.source_id = ?
        """)
  }

  func forget() { last = nil }

  func of(_ source: String) throws -> Facts? {
    if let last, last.source == source { return last.facts }
    guard let row = try statement.row([source.databaseValue], width: 4) else { return nil }
    let facts = Facts(id: row[0], started: row[1], day: row[2], region: row[3])
    last = (source, facts)
    return facts
  }
}
