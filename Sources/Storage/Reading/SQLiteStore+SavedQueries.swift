import Domain
import Language

extension SQLiteStore {
  package func savedQuery(named folded: String) throws -> SavedQuery? {
    var found: SavedQuery?
    let statement = SQLText(
      "SELECT name, parameters, text, saved FROM saved_query WHERE name_folded = ?", [.text(folded)])
    try connection.run(statement) { row in
      guard let day = CalendarDate(iso: row.text(3)) else { return false }
      found = SavedQuery(
        name: row.text(0), parameters: row.isNull(1) ? nil : row.text(1), text: row.text(2), day: day)
      return false
    }
    return found
  }

  package func savedQueryNames() throws -> [String] {
    var names: [String] = []
    try connection.run(SQLText("SELECT name FROM saved_query ORDER BY name_folded")) { row in
      names.append(row.text(0))
      return true
    }
    return names
  }
}
