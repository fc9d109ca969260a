import Language

/// A kind of row that a query can begin with.
package enum Entity: String, CaseIterable, Hashable, Sendable {
  case services, sites, organizations, places, regions, categories
  case locations, changes, defects, queries
  case contacts, needs, referrals

  /// True of the rows that tell of people who got in touch: confidential, protected where they are published.
  package var isCallData: Bool {
    switch self {
    case .contacts, .needs, .referrals: true
    default: false
    }
  }
}

/// What a value is.
package enum ValueType: Hashable, Sendable {
  case text, integer, decimal, yesNo, date, distance
  /// A minute of the time line, stored as minutes since 1970 UTC.
  case instant
  /// A span of the clock, in minutes.
  case duration
  /// A whole year, quarter, month or week.
  case period(Period.Unit)
  case term(VocabularyID)
  case record(Entity)
}

/// What the values of a field are beyond their type, where it changes how they are shown.
package enum ValueForm: Hashable, Sendable {
  case ordinary
  /// A number to call: wrong where it is cut.
  case telephone
  /// A number that names something, as a year or the number of a record does: its digits are never grouped.
  case label
}

package enum Cardinality: Hashable, Sendable {
  /// Always there.
  case one
  /// There or missing.
  case maybe
  /// A set.
  case many
}

/// One field of an entity: its names, its meaning, and where the store keeps it.
///
/// The binder, `.describe`, completion, the planner and the reference interpreter all read this one description.
package struct Field: Hashable, Sendable {
  /// Canonical English name, unique in its entity.
  package let id: String
  /// The words that name it in a query; French differs from English wherever the two languages do.
  package let name: LocalizedText
  /// The head of a column.
  package let label: LocalizedText
  /// One sentence.
  package let help: LocalizedText
  package let type: ValueType
  package let cardinality: Cardinality
  package let mapping: FieldMapping
  package let form: ValueForm

  package init(
    _ id: String, french: String, label: LocalizedText, help: LocalizedText, type: ValueType,
    _ cardinality: Cardinality = .maybe, _ mapping: FieldMapping, form: ValueForm = .ordinary
  ) {
    self.id = id
    self.name = LocalizedText(id, french)
    self.label = label
    self.help = help
    self.type = type
    self.cardinality = cardinality
    self.mapping = mapping
    self.form = form
  }
}

/// Where the store keeps a field.
///
/// Names are fixed identifiers of the schema, never user text.
package enum FieldMapping: Hashable, Sendable {
  /// A column of the entity's own table; `folded` names the column that holds its folded form, where there is one.
  case column(String, folded: String? = nil)
  /// A column of the entity's own table that holds days of ten characters and nothing else, so that an index on it serves.
  case day(String)
  /// Yes where a column of the entity's own table holds this number.
  case test(String, equals: Int64)
  /// A column of the entity's own table that holds the key of a row of the record type's table.
  case reference(String)
  /// Values in a table of pairs (key of this entity's row, value); a repeated value counts once.
  case set(table: String, key: String, value: String)
  /// Rows of the record type's table whose `column` holds this row's key.
  case backReference(String)
  /// Made by the `near` stage, not stored.
  case nearDistance
  /// Whether it is open at the moment of the `open` stage, else now; computed, not stored.
  case openState
  /// Whether it serves the area of the `serving` stage; computed, not stored.
  case servingState
  /// Whether the person of the `eligible` stage may use it; computed, not stored.
  case eligibleState
}

extension FieldMapping {
  /// True of what a stage asks for and no column holds.
  package var isComputed: Bool {
    switch self {
    case .nearDistance, .openState, .servingState, .eligibleState: true
    case .column, .day, .test, .reference, .set, .backReference: false
    }
  }
}

extension Field {
  /// The kind of area that the field holds; nil where it holds none or any.
  package var areaKind: AreaKind? {
    guard type == .term(.area) else { return nil }
    return AreaKind.allCases.first { $0.fieldName == id }
  }
}

extension AreaKind {
  /// The field that holds an area of this kind, in every entity that has one.
  package var fieldName: String {
    switch self {
    case .region: "region"
    case .mrc: "mrc"
    case .municipality: "municipality"
    case .fsa: "fsa"
    }
  }
}

extension Entity {
  /// The field that stands for a whole record where a value is wanted: its name; of a site, where it is.
  package var displayField: String {
    switch self {
    case .sites: "address"
    case .defects: "file"
    case .contacts, .needs, .referrals: "id"
    default: "name"
    }
  }
}
