import Domain
import GRDB
import Language

/// Records contacts step by step: each function is one transaction, on disk when it returns.
///
/// Every function throws `StoreFailure`: X440 to X454 where the step may not be done, and then nothing was written; else what
/// `DatabaseFile` says of the file.
package final class CallRecorder {
  private let file: DatabaseFile

  /// Opens a directory for recording; waits so many seconds for another writer.
  package init(path: String, patience: Double = 10) throws {
    file = try DatabaseFile.open(at: path, patience: patience)
    try file.prepareForRecording()
  }

  /// Brings what was recorded into the file itself, unless somebody else is at work; it is safe in the `-wal` beside it either way.
  deinit { file.emptyLog() }

  // MARK: - Contacts

  /// Opens a contact.
  package func open(_ row: ContactRow) throws -> RecordedContact {
    var row = row
    row.isInProgress = true
    return try file.write { [row] db in
      let contact = try CallWriter(db).add(row)
      return RecordedContact(id: contact.id, started: row.started, lastStep: row.started, currentNeed: nil)
    }
  }

  /// A contact that was left open; X454 where it is not.
  package func resume(_ id: Int64) throws -> RecordedContact {
    try file.write { db in
      try Self.requireOpen(id, db)
      let started = try Int64.fetchOne(
        db, sql: "SELECT started FROM call_contact WHERE id = ?", arguments: [id])
      let last = try Int64.fetchOne(
        db, sql: "SELECT max(started) FROM call_referral WHERE contact_id = ?", arguments: [id])
      let need = try Int64.fetchOne(
        db, sql: "SELECT max(id) FROM call_need WHERE contact_id = ?", arguments: [id])
      let start = Instant(minutes: Int(started ?? 0))
      return RecordedContact(
        id: id, started: start, lastStep: Instant(minutes: max(start.minutes, Int(last ?? 0))),
        currentNeed: need)
    }
  }

  /// Ends a contact and gives how many needs and referrals it has; X444 where a need has no outcome.
  package func close(_ contact: RecordedContact, at now: Instant) throws -> (needs: Int, referrals: Int) {
    try file.write { db in
      try Self.requireOpen(contact.id, db)
      let waiting = try Row.fetchOne(
        db,
        sql: """
          SELECT n.id, coalesce(t.name_fr, t.name, '?'), t.name_en FROM call_need AS n LEFT JOIN taxonomy_term AS t ON t.id = n.category_id
          WHERE n.contact_id = ? AND n.outcome = ? ORDER BY n.id LIMIT 1
          """, arguments: [contact.id, Outcome.unknown.rawValue])
      if let waiting {
        let french: String = waiting[1]
        throw Self.refusal(
          .needWithoutOutcome, LocalizedText(verbatim: String(waiting[0] as Int64)),
          LocalizedText(waiting[2] ?? french, french))
      }
      try db.execute(
        sql: "UPDATE call_contact SET in_progress = 0, duration = ? WHERE id = ?",
        arguments: [now.minutes - contact.started.minutes, contact.id])
      try SupplyDerivation.derive(db, .ofContact(contact.id))
      return (
        try Self.count("call_need", of: contact.id, db), try Self.count("call_referral", of: contact.id, db)
      )
    }
  }

  // MARK: - Needs

  /// Adds a need for each category; gives their keys.
  package func add(categories: [Int64], to contact: Int64) throws -> [Int64] {
    try file.write { db in
      try Self.requireOpen(contact, db)
      let row = try Row.fetchOne(
        db, sql: "SELECT day, region_id FROM call_contact WHERE id = ?", arguments: [contact])
      guard let row else { throw Self.refusal(.contactNotOpen, number: contact) }
      let writer = try CallWriter(db)
      let owner = CallWriter.Contact(id: contact, day: row[0], region: row[1])
      return try categories.map { try writer.add(NeedRow(category: $0), of: owner) }
    }
  }

  /// Says that a need of a contact is there; X449 where it is not.
  package func require(need: Int64, of contact: Int64) throws {
    try file.write { db in
      let found = try Int.fetchOne(
        db, sql: "SELECT 1 FROM call_need WHERE id = ? AND contact_id = ?", arguments: [need, contact])
      if found == nil { throw Self.refusal(.unknownNeed, number: need) }
    }
  }

  /// Sets what came of a need at the contact; X443 where it is known already.
  package func setOutcome(_ outcome: Outcome, _ reason: Reason?, of need: Int64, in contact: Int64) throws {
    try file.write { db in
      try Self.requireOpen(contact, db)
      let known = try Int64.fetchOne(db, sql: "SELECT outcome FROM call_need WHERE id = ?", arguments: [need])
      guard let known else { throw Self.refusal(.unknownNeed, number: need) }
      guard known == Outcome.unknown.rawValue else {
        throw Self.refusal(
          .outcomeAlreadySet, LocalizedText(verbatim: String(need)), Self.name(.outcome, known))
      }
      try Self.write(outcome, reason, of: need, db)
    }
  }

  /// Sets what came of a need later; gives what stood there before.
  package func followUp(
    _ need: Int64, _ outcome: Outcome?, _ reason: Reason?
  ) throws -> (outcome: Outcome?, reason: Reason?) {
    try file.write { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT outcome_later, reason_later FROM call_need WHERE id = ?", arguments: [need])
      guard let row else { throw Self.refusal(.unknownNeed, number: need) }
      try db.execute(
        sql: "UPDATE call_need SET outcome_later = ?, reason_later = ? WHERE id = ?",
        arguments: [outcome?.rawValue, reason?.rawValue, need])
      return (
        (row[0] as Int64?).flatMap(Outcome.init(rawValue:)),
        (row[1] as Int64?).flatMap(Reason.init(rawValue:))
      )
    }
  }

  // MARK: - Referrals

  /// Refers a need to services, all or none of them; X447 where one is not to be referred to, unless `anyway`.
  package func refer(
    _ targets: [ReferralTarget], for need: Int64, of contact: Int64, at now: Instant, anyway: Bool
  ) throws -> [RecordedReferral] {
    try file.write { db in
      try Self.requireOpen(contact, db)
      let writer = try CallWriter(db)
      return try targets.map { target in
        let service = try Self.service(target, db)
        guard anyway || service.isActive else {
          throw Self.refusal(
            .serviceNotActive, service.name, Self.name(.referralStatus, service.status))
        }
        let known = try Int.fetchOne(
          db, sql: "SELECT 1 FROM call_referral WHERE need_id = ? AND service_id = ?",
          arguments: [need, service.id])
        if known != nil { throw Self.refusal(.alreadyReferred, service.name) }
        let id = try writer.add(ReferralRow(service: service.id, given: now), for: need, of: contact)
        return RecordedReferral(id: id, service: service.name)
      }
    }
  }

  private struct Service {
    let id: Int64
    let name: LocalizedText
    let status: Int64
    var isActive: Bool { status == 1 }
  }

  private static func service(_ target: ReferralTarget, _ db: Database) throws -> Service {
    let (condition, argument): (String, DatabaseValue) =
      switch target {
      case .service(let id): ("s.id = ?", id.databaseValue)
      case .site(let id): ("s.id = (SELECT service_id FROM site WHERE id = ?)", id.databaseValue)
      case .record(let id): ("s.source_id = ?", id.databaseValue)
      }
    // A service of an organization that nobody is to be referred to is not to be referred to either.
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT s.id, s.name, s.name_en, s.referral_status, o.referral_status, s.listed
        FROM service AS s JOIN organization AS o ON o.id = s.organization_id WHERE \(condition)
        """, arguments: [argument])
    guard let row else { throw refusal(.unknownService) }
    let name: String = row[1]
    let own: Int64 = row[3]
    let owner: Int64 = row[4]
    let isListed: Bool = row[5]
    let status = own != 1 ? own : owner != 1 ? owner : isListed ? 1 : 3
    return Service(id: row[0], name: LocalizedText(row[2] ?? name, name), status: status)
  }

  // MARK: - Undo

  /// Takes back a step, which must be the last one of its shell; its numbers are not given again.
  package func undo(_ step: RecordedStep) throws {
    try file.write { db in
      try CallNumbers.keep(db)
      switch step {
      case .contact(let id): try db.execute(sql: "DELETE FROM call_contact WHERE id = ?", arguments: [id])
      case .needs(let ids): try Self.delete(ids, from: "call_need", db)
      case .referrals(let ids): try Self.delete(ids, from: "call_referral", db)
      case .outcome(let need): try Self.write(.unknown, nil, of: need, db)
      case .closing(let id):
        try db.execute(
          sql: "UPDATE call_contact SET in_progress = 1, duration = NULL WHERE id = ?", arguments: [id])
      case .followUp(let need, let outcome, let reason):
        try db.execute(
          sql: "UPDATE call_need SET outcome_later = ?, reason_later = ? WHERE id = ?",
          arguments: [outcome?.rawValue, reason?.rawValue, need])
      }
    }
  }

  private static func delete(_ ids: [Int64], from table: String, _ db: Database) throws {
    for id in ids { try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id]) }
  }

  // MARK: - Parts

  /// What the directory held for a need depends on its outcome, and is found anew.
  private static func write(_ outcome: Outcome, _ reason: Reason?, of need: Int64, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE call_need SET outcome = ?, reason = ?, supply = NULL, supply_assumed = NULL WHERE id = ?",
      arguments: [outcome.rawValue, reason?.rawValue, need])
  }

  private static func requireOpen(_ contact: Int64, _ db: Database) throws {
    let isOpen = try Bool.fetchOne(
      db, sql: "SELECT in_progress FROM call_contact WHERE id = ?", arguments: [contact])
    if isOpen != true { throw refusal(.contactNotOpen, number: contact) }
  }

  private static func count(_ table: String, of contact: Int64, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table) WHERE contact_id = ?", arguments: [contact]) ?? 0
  }

  private static func name(_ vocabulary: VocabularyID, _ id: Int64) -> LocalizedText {
    FixedVocabularies.terms[vocabulary]?.first { $0.id == id }?.name ?? "?"
  }

  private static func refusal(_ code: DiagnosticCode, _ arguments: LocalizedText...) -> StoreFailure {
    StoreFailure(Diagnostic(code, arguments))
  }

  private static func refusal(_ code: DiagnosticCode, number: Int64) -> StoreFailure {
    refusal(code, LocalizedText(verbatim: String(number)))
  }
}
