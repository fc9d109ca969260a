import GRDB

/// What a table of the delivery takes, read from the database's own schema so that it is written
/// down once.
struct TableShape {
  struct Column {
    enum Kind: Equatable {
      case text
      case integer
      case real
      /// The id of a row of a table.
      case reference(String)
      /// The id of a row of the table that `link_entity` names.
      case linkedRow
    }
    let name: String
    let kind: Kind
    let isRequired: Bool
  }

  let table: String
  /// Without `id`, `source_id`, `extra` and what is derived.
  let columns: [Column]

  /// Columns that are computed after a delivery, never delivered.
  static let derived: Set<String> = [
    "name_folded", "listed", "referral_status", "fee", "level", "implied_site", "hours_id",
    "coverage_id", "eligibility_id", "eligibility_text", "low_income", "referral_needed", "residents_only",
  ]
  static let ownKeys: Set<String> = ["id", "source_id", "extra"]

  init(_ db: Database, table: String) throws {
    self.table = table
    var targets: [String: String] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", arguments: [table])
    {
      targets[row[0]] = row[1]
    }
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid",
      arguments: [table])
    columns = rows.compactMap { row in
      let name: String = row[0]
      let type: String = row[1]
      guard !Self.ownKeys.contains(name), !Self.derived.contains(name) else { return nil }
      let kind: Column.Kind =
        if let target = targets[name] {
          .reference(target)
        } else if name == "link_id" {
          .linkedRow
        } else {
          switch type {
          case "INTEGER": .integer
          case "REAL": .real
          default: .text
          }
        }
      return Column(name: name, kind: kind, isRequired: row[2])
    }
  }
}
