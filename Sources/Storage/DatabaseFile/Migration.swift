import GRDB

/// One step that brings a database from a version to the next; steps are never edited once
/// released.
///
/// Versions live in `user_version`, not in GRDB's `grdb_migrations` table, so that a reader that
/// has only the first hundred bytes of the file can tell them.
struct Migration {
  let apply: (Database) throws -> Void

  /// In order: the step at index n leads from version n to version n + 1.
  static var all: [Migration] {
    [
      Migration { db in
        try db.execute(sql: DirectoryTables.sql)
        try db.execute(sql: DerivedTables.sql)
        try ReferenceData.load(db)
      },
      Migration { db in try db.execute(sql: SavedQueryTable.sql) },
      Migration { db in try db.execute(sql: OperatorView.sql) },
      Migration(apply: RecordKeepingTables.migrate),
      // What queries read of service areas and eligibility comes from what was delivered before.
      Migration { db in
        try db.execute(sql: CoverageTables.sql)
        try CoverageDerivation.derive(db) { _ in }
        try EligibilityDerivation.derive(db)
        try DetailDerivation.derive(db)
      },
      Migration { db in try db.execute(sql: CallTables.sql + CallTables.indexes) },
      Migration { db in try db.execute(sql: AnsweredCategoryViews.sql) },
      Migration { db in try db.execute(sql: PurgeTables.sql) },
      Migration { db in try db.execute(sql: NameIndexes.sql) },
    ]
  }

  /// Applies what is missing and records the version; call inside a transaction.
  static func migrate(_ db: Database, from version: Int) throws {
    for step in all.dropFirst(max(0, version)) { try step.apply(db) }
    try db.execute(sql: "PRAGMA user_version = \(all.count)")
    try db.execute(sql: "PRAGMA application_id = \(DatabaseIdentity.applicationID)")
  }
}
