import Domain

/// Statements that read what values there are, for completion; of call data there are none.
package enum ValueStatements {
  /// Every folded spelling of the terms of a vocabulary: spelling, 0 for a name, 1 an alias, 2 a code; term.
  package static func spellings(of vocabulary: VocabularyID) -> SQLText {
    SQLText(
      "SELECT folded, rank, term_id FROM vocabulary_name WHERE vocabulary = ? ORDER BY term_id, rank",
      [.integer(vocabulary.rawValue)])
  }

  /// What tells one delivery from the next: how many rows there are of each kind, changes among them, and the day.
  package static let delivery = SQLText(
    "SELECT name, rows FROM row_count UNION ALL SELECT key, value FROM database_info WHERE key = 'last_delivery'"
      + " ORDER BY 1")

  /// Each category with how many services that may be referred to answer it.
  package static let servicesByCategory = SQLText("SELECT category_id, services FROM category_count")

  /// Each area with how many sites that may be referred to are in it.
  package static let sitesByArea = SQLText("SELECT area_id, sites FROM area_count")

  /// Each term that a field holds with how many rows that may be referred to hold it; nil where that is not counted.
  package static func rows(byTermOf field: Field, in entity: Entity) -> SQLText? {
    guard !entity.isCallData, case .term = field.type else { return nil }
    let description = Catalog.description(of: entity)
    let listed = description.listedColumn.map { " AND r.\($0) = 1" } ?? ""
    switch field.mapping {
    case .column(let column, _):
      return SQLText(
        "SELECT r.\(column), count(*) FROM \(description.table) AS r WHERE r.\(column) IS NOT NULL\(listed)"
          + " GROUP BY r.\(column)")
    case .set(let table, let key, let value):
      guard !listed.isEmpty else {
        return SQLText("SELECT \(value), count(*) FROM \(table) GROUP BY \(value)")
      }
      return SQLText(
        "SELECT v.\(value), count(*) FROM \(table) AS v CROSS JOIN \(description.table) AS r ON r.id = v.\(key)"
          + " WHERE true\(listed) GROUP BY v.\(value)")
    default: return nil
    }
  }

  /// The key and the folded text of a field for each row that may be referred to, so many from a key on in the order of keys;
  /// nil where the field is no text of the rows themselves, or may be about a person.
  package static func texts(of field: Field, in entity: Entity, behind key: Int64, limit: Int) -> SQLText? {
    guard !entity.isCallData, field.type == .text, case .column(let column, let folded) = field.mapping else {
      return nil
    }
    let description = Catalog.description(of: entity)
    // Without an index on what is listed: the rows are read in the order of their keys.
    let listed = description.listedColumn.map { " AND +\($0) = 1" } ?? ""
    return SQLText(
      "SELECT id, \(folded ?? "fold(\(column))") FROM \(description.table) WHERE id > ? AND \(column) IS NOT NULL\(listed)"
        + " ORDER BY id LIMIT ?", [.integer(key), .integer(Int64(limit))])
  }

  /// The texts of a field that holds sets, as they are written; nil as above, and of more texts than anybody would choose from no
  /// more than some.
  package static func distinctTexts(of field: Field, in entity: Entity) -> SQLText? {
    guard !entity.isCallData, field.type == .text, case .set(let table, _, let value) = field.mapping else {
      return nil
    }
    return SQLText("SELECT \(value) FROM \(table) GROUP BY \(value) LIMIT 5000")
  }

  /// The text of a field of one row.
  package static func text(of field: Field, in entity: Entity, key: Int64) -> SQLText? {
    guard !entity.isCallData, case .column(let column, _) = field.mapping else { return nil }
    return SQLText(
      "SELECT \(column) FROM \(Catalog.description(of: entity).table) WHERE id = ?", [.integer(key)])
  }
}
