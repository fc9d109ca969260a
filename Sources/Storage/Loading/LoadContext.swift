import GRDB
import Language

/// What the writers of all tables share during one load.
final class LoadContext {
  let db: Database
  let defects: DefectLog
  private var indexes: [String: ReferenceIndex] = [:]
  private var reportedOnce: Set<String> = []

  init(_ db: Database) throws {
    self.db = db
    defects = try DefectLog(db)
    // Rows that a delivery holds again, by table; and references to rows of the same table that may
    // come later.
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.delivered;
        DROP TABLE IF EXISTS temp.pending_reference;
        CREATE TEMP TABLE delivered (
          "table" TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY ("table", id)) WITHOUT ROWID;
        CREATE TEMP TABLE pending_reference (
          "table" TEXT, column TEXT, id INTEGER, target TEXT, file TEXT, line INTEGER);
        """)
  }

  func index(of table: String) throws -> ReferenceIndex {
    if let index = indexes[table] { return index }
    let index = try ReferenceIndex(db, table: table)
    indexes[table] = index
    return index
  }

  /// A defect of a whole column or file: only its first row is reported.
  func reportOnce(_ defect: Defect) throws {
    let key = "\(defect.code.rawValue)\u{1f}\(defect.file)\u{1f}\(defect.column ?? "")"
    guard reportedOnce.insert(key).inserted else { return }
    try defects.add(defect)
  }

  /// The table that `link_entity` of an attribute names; nil where it names none of ours.
  static func linkedTable(_ entity: String) -> String? {
    entity == "contact" ? "person" : isTable(entity) ? entity : nil
  }

  /// Whether an object of HSDS has a table of its own.
  static func isTable(_ name: String) -> Bool { tables.contains(name) }

  private static let tables: Set<String> = [
    "organization", "program", "service", "location", "service_at_location", "address", "phone",
    "person", "schedule", "language", "service_area", "required_document", "cost_option",
    "accessibility", "taxonomy", "taxonomy_term", "attribute",
  ]
}
