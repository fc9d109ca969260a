import Domain
import Language

/// Statements that read what values there are, for completion; of call data there are none.
package enum ValueStatements {
  /// Every folded spelling of the terms of a vocabulary: spelling, 0 for a name, 1 an alias, 2 a code; term.
  package static func spellings(of vocabulary: VocabularyID) -> SQLText {
    SQLText(
      "SELECT folded, rank, term_id FROM vocabulary_name WHERE vocabulary = ? ORDER BY term_id, rank",
      [.integer(vocabulary.rawValue)])
  }

  /// How many rows of an entity a query without `.all` reads.
  package static func rows(of entity: Entity) -> SQLText {
    SQLText("SELECT rows FROM row_count WHERE name = ?", [.text(entity.rawValue)])
  }

  /// Each category with how many services that may be referred to answer it.
  package static let servicesByCategory = SQLText("SELECT category_id, services FROM category_count")

  /// Each area with how many sites that may be referred to are in it.
  package static let sitesByArea = SQLText("SELECT area_id, sites FROM area_count")

  /// Each term that a field holds with how many rows that may be referred to hold it; nil where that is not counted.
  package static func rows(byTermOf field: Field, in entity: Entity) -> SQLText? {
    guard !entity.isCallData, case .term = field.type else { return nil }
    let description = Catalog.description(of: entity)
    let listed =
      (description.listedColumn.map { " AND +r.\($0) = 1" } ?? "")
      + (description.kind.map { " AND r.kind = \($0.rawValue)" } ?? "")
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

  /// A row in the order in which `texts` reads: its folded text and its key.
  package struct TextRow {
    package let text: String
    package let key: Int64

    package init(text: String, key: Int64) {
      self.text = text
      self.key = key
    }
  }

  /// True of a field whose texts can be offered: a text of the rows themselves that is not about a person.
  package static func hasTexts(_ field: Field, of entity: Entity) -> Bool {
    guard !entity.isCallData, field.type == .text, case .column = field.mapping else { return false }
    return true
  }

  /// The key and the folded text of a field, or null, for so many rows that may be referred to, behind one that was read.
  ///
  /// In the order of the folded column, which has an index (`NameIndexes`), else of keys. Nil where `hasTexts` is false.
  package static func texts(
    of field: Field, in entity: Entity, behind row: TextRow?, limit: Int
  ) -> SQLText? {
    guard hasTexts(field, of: entity), case .column(let column, let folded) = field.mapping else {
      return nil
    }
    let description = Catalog.description(of: entity)
    var conditions: [String] = []
    var parameters: [SQLValue] = []
    if let listed = description.listedColumn {
      // Where no index has the texts, one on what is listed alone only costs.
      conditions.append((folded == nil ? "+" : "") + listed + " = 1")
    }
    if let kind = description.kind { conditions.append("kind = \(kind.rawValue)") }
    if let row {
      conditions.append(folded.map { "(\($0), id) > (?, ?)" } ?? "id > ?")
      if folded != nil { parameters.append(.text(row.text)) }
      parameters.append(.integer(row.key))
    }
    let which = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    return SQLText(
      "SELECT id, \(folded ?? "fold(\(column))") FROM \(description.table)\(which)"
        + " ORDER BY \(folded.map { $0 + ", " } ?? "")id LIMIT ?", parameters + [.integer(Int64(limit))])
  }

  /// The texts of a field that holds sets, as they are written; nil as above, and of more texts than anybody would choose from no
  /// more than some.
  package static func distinctTexts(of field: Field, in entity: Entity) -> SQLText? {
    guard !entity.isCallData, field.type == .text, case .set(let table, _, let value) = field.mapping else {
      return nil
    }
    return SQLText("SELECT DISTINCT \(value) FROM \(table) LIMIT 5000")
  }

  /// The words of a text index that begin so, as it keeps them (`Folding.indexText`), with how many records have each.
  ///
  /// Those that most have come first.
  package static func words(of index: EntityDescription.TextIndex, beginning first: String, limit: Int)
    -> SQLText
  {
    SQLText(
      "SELECT term, doc FROM \(index.vocabularyTable) WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?",
      [.text(first), .text(first + "\u{10FFFF}"), .integer(Int64(limit))])
  }

  /// The text of one record that may be referred to and has a word of the text index; nil where the rows have no index.
  package static func texts(holding word: String, in entity: Entity) -> SQLText? {
    let description = Catalog.description(of: entity)
    guard let index = description.textIndex else { return nil }
    let own = ["name", "alternate_name", "name_en", "description", "description_en"].map { "r." + $0 }
    let isOfOrganization = index.columns.contains("organization")
    let columns = own + (isOfOrganization ? ["o.name", "o.alternate_name", "o.name_en"] : [])
    let text = columns.map { "ifnull(\($0), '')" }.joined(separator: " || ' ' || ")
    let listed = description.listedColumn.map { " AND +r.\($0) = 1" } ?? ""
    return SQLText(
      "SELECT \(text) FROM \(index.table) AS t CROSS JOIN \(description.table) AS r ON r.id = t.rowid"
        + (isOfOrganization ? " JOIN organization AS o ON o.id = r.organization_id" : "")
        + " WHERE \(index.table) MATCH ?\(listed) LIMIT 1", [.text("\"" + word + "\"")])
  }

  /// The text of a field of one row.
  package static func text(of field: Field, in entity: Entity, key: Int64) -> SQLText? {
    guard !entity.isCallData, case .column(let column, _) = field.mapping else { return nil }
    return SQLText(
      "SELECT \(column) FROM \(Catalog.description(of: entity).table) WHERE id = ?", [.integer(key)])
  }
}
