import Domain
import GRDB
import Language

/// Writes contacts, needs and referrals inside a transaction of `DatabaseFile`; keys ascend in the order of writing.
package final class CallWriter {
  /// What a need or a referral takes over from its contact.
  package struct Contact {
    package let id: Int64
    package let day: String
    package let region: Int64?
  }

  private let contacts: PreparedStatement
  private let needs: PreparedStatement
  private let referrals: PreparedStatement
  private let db: Database
  private var days = LocalDays()
  /// Of the first row of each table, where it may not have the number that SQLite would give it.
  private var nextNumbers: (contact: Int64?, need: Int64?, referral: Int64?)

  init(_ db: Database) throws {
    self.db = db
    try DisclosureKey.makeSalt(db)
    nextNumbers = (
      try CallNumbers.next(in: "call_contact", db), try CallNumbers.next(in: "call_need", db),
      try CallNumbers.next(in: "call_referral", db)
    )
    contacts = try PreparedStatement(
      db,
      sql: """
        INSERT INTO call_contact (id, source_id, started, day, duration, channel, kind, language_id, interpreter, \
        municipality_id, mrc_id, region_id, fsa_id, age_band, gender, household, repeat, heard, in_progress) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    needs = try PreparedStatement(
      db,
      sql: """
        INSERT INTO call_need (id, source_id, contact_id, day, region_id, category_id, outcome, reason, \
        reason_stated, outcome_later, reason_later) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    referrals = try PreparedStatement(
      db,
      sql: """
        INSERT INTO call_referral (id, source_id, need_id, contact_id, service_id, started, day, status) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
  }

  /// Writes a contact; throws X407 for a moment outside the years 1 to 9999.
  package func add(_ row: ContactRow) throws -> Contact {
    let day = try days.day(of: row.started)
    try contacts.run([
      nextNumbers.contact.take().databaseValue, row.sourceID.databaseValue,
      Int64(row.started.minutes).databaseValue, day.databaseValue,
      row.duration.databaseValue, row.channel?.rawValue.databaseValue ?? .null,
      row.kind.rawValue.databaseValue, row.language.databaseValue, row.interpreter.databaseValue,
      row.residence.municipality.databaseValue, row.residence.county.databaseValue,
      row.residence.region.databaseValue, row.residence.sortationArea.databaseValue,
      row.age?.rawValue.databaseValue ?? .null, row.gender?.rawValue.databaseValue ?? .null,
      row.household.databaseValue, row.isRepeat.databaseValue, row.heard.databaseValue,
      row.isInProgress.databaseValue,
    ])
    return Contact(id: db.lastInsertedRowID, day: day, region: row.residence.region)
  }

  /// Writes a need of a contact and gives its key.
  package func add(_ row: NeedRow, of contact: Contact) throws -> Int64 {
    try needs.run([
      nextNumbers.need.take().databaseValue, row.sourceID.databaseValue, contact.id.databaseValue,
      contact.day.databaseValue,
      contact.region.databaseValue, row.category.databaseValue, row.outcome.rawValue.databaseValue,
      row.reason?.rawValue.databaseValue ?? .null, row.reasonStated.databaseValue,
      row.outcomeLater?.rawValue.databaseValue ?? .null, row.reasonLater?.rawValue.databaseValue ?? .null,
    ])
    return db.lastInsertedRowID
  }

  /// Writes a referral for a need and gives its key.
  @discardableResult
  package func add(_ row: ReferralRow, for need: Int64, of contact: Int64) throws -> Int64 {
    try referrals.run([
      nextNumbers.referral.take().databaseValue, row.sourceID.databaseValue, need.databaseValue,
      contact.databaseValue, row.service.databaseValue,
      Int64(row.given.minutes).databaseValue, try days.day(of: row.given).databaseValue,
      row.status?.rawValue.databaseValue ?? .null,
    ])
    return db.lastInsertedRowID
  }
}

extension DatabaseFile {
  /// Writes many contacts, needs and referrals in one transaction; their indexes are made anew behind the rows where the tables
  /// were empty, which takes a third of the time.
  ///
  /// The file is its owner's alone from then on.
  package func writeCalls(_ body: (CallWriter) throws -> Void) throws {
    try keepToOwner()
    try write { db in
      let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM call_contact LIMIT 1") == nil
      if isEmpty { try db.execute(sql: CallTables.dropIndexes) }
      try body(try CallWriter(db))
      if isEmpty { try db.execute(sql: CallTables.indexes) }
    }
  }
}
