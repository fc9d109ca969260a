import Domain
import GRDB
import Language

extension DatabaseFile {
  /// Keeps a query under its name; true where it replaced another.
  package func save(_ query: SavedQuery) throws -> Bool {
    try write { db in
      let folded = Folding.fold(query.name)
      let replaces =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM saved_query WHERE name_folded = ?", arguments: [folded]) ?? 0
      try db.execute(
        sql: """
          INSERT INTO saved_query (name, name_folded, parameters, text, saved) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (name_folded) DO UPDATE SET
            name = excluded.name, parameters = excluded.parameters, text = excluded.text, saved = excluded.saved
          """,
        arguments: [query.name, folded, query.parameters, query.text, query.day.iso])
      return replaces > 0
    }
  }

  /// Removes a query; false where none bears the name.
  package func removeQuery(named name: String) throws -> Bool {
    try write { db in
      try db.execute(
        sql: "DELETE FROM saved_query WHERE name_folded = ?", arguments: [Folding.fold(name)])
      return db.changesCount > 0
    }
  }
}
