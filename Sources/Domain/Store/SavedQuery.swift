import Language

/// A query that is kept in the directory under a name.
package struct SavedQuery: Hashable, Sendable {
  package let name: String
  /// What the brackets behind the name declare, each with its type; nil where there are none.
  package let parameters: String?
  /// The query as it was typed.
  package let text: String
  package let day: CalendarDate

  package init(name: String, parameters: String?, text: String, day: CalendarDate) {
    self.name = name
    self.parameters = parameters
    self.text = text
    self.day = day
  }

  /// The statement that saves it.
  package var statement: String { "save " + name + (parameters.map { "(\($0))" } ?? "") + " = " + text }
}

/// The queries that are kept in a directory.
package protocol SavedQuerySource {
  /// The query of a folded name.
  func savedQuery(named folded: String) throws -> SavedQuery?
  /// Every name, for suggestions.
  func savedQueryNames() throws -> [String]
}
