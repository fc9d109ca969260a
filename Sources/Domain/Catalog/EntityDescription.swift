import Language

/// What the program knows of an entity: its table, its fields, and which stages have a meaning on its rows.
package struct EntityDescription: Sendable {
  /// How the rows of an entity stand on the map.
  package enum Siting: Hashable, Sendable {
    /// They do not.
    case none
    /// Each has any number of sites, whose `site` rows hold its key in this column.
    case sites(key: String)
    /// Each is one place, with `latitude` and `longitude` in its own table.
    case itself
  }

  /// A full-text index over an entity, and the weight of each of its columns in the ranking.
  package struct TextIndex: Hashable, Sendable {
    package let table: String
    package let vocabularyTable: String
    package let columns: [String]
    package let weights: [Double]
  }

  package let entity: Entity
  package let label: LocalizedText
  package let help: LocalizedText
  package let table: String
  /// Holds 1 for rows that may be referred to; nil where every row may.
  package let listedColumn: String?
  /// Rows of other kinds in the same table are told apart by this column.
  package let kind: AreaKind?
  package let siting: Siting
  package let textIndex: TextIndex?
  /// The column that holds the key of the service whose categories `need` reads; nil where `need` has no meaning.
  package let needColumn: String?
  /// The reference through which a path is shortened first.
  package let primaryReference: String?
  /// What is shown when a query selects nothing.
  package let defaultColumns: [String]
  package let fields: [Field]

  /// True where the rows have opening hours.
  package var hasHours: Bool { fields.contains { $0.mapping == .openState } }

  /// True where conditions on places can be met by walking sites; the gazetteer and locations are read in whole.
  package var isFoundBySites: Bool {
    switch siting {
    case .none: false
    case .sites: true
    case .itself: entity == .sites
    }
  }

  /// True where the rows have a service area, or sites that have one.
  package var hasServiceArea: Bool { fields.contains { $0.mapping == .servingState } }

  /// True where the rows say who may use them.
  package var hasEligibility: Bool { fields.contains { $0.mapping == .eligibleState } }

  /// The field that a word names, in either language.
  package func field(named folded: String) -> Field? {
    fields.first {
      Folding.fold($0.name.english) == folded || Folding.fold($0.name.french) == folded
    }
  }
}
