import Language

/// One statement with its parameters: text of our own making, user values only in `parameters`.
package struct SQLText: Hashable, Sendable {
  package var text: String
  package var parameters: [SQLValue]

  package init(_ text: String, _ parameters: [SQLValue] = []) {
    self.text = text
    self.parameters = parameters
  }
}

/// What a statement takes as a parameter.
package enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
}

/// A cell of the row that a statement stands on; only valid inside the row callback.
package protocol SQLRow {
  func isNull(_ column: Int32) -> Bool
  func integer(_ column: Int32) -> Int64
  func real(_ column: Int32) -> Double
  func text(_ column: Int32) -> String
  /// The text as it is stored, also where it is not UTF-8.
  func bytes(_ column: Int32) -> [UInt8]
  /// The same, lent for the call: what reads very many texts makes no copy of each.
  func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result
  /// True where the stored value is an integer, false where it is a real number.
  func isInteger(_ column: Int32) -> Bool
}

/// Why a statement could not be run to its end.
package struct StoreFailure: Error, Hashable, Sendable {
  package let diagnostic: Diagnostic
  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// Something that runs statements over one consistent snapshot of the directory.
///
/// Every connection has these functions, with the meaning of their Swift namesakes: `fold(text)` (`Folding.fold`),
/// `character_count(text)` (`unicodeScalars.count`),
/// `lower_text`, `upper_text`, `trim_text` (`TextFunction`), `round_decimal(x, n)` (`Rounding`), `sum_integers`, `sum_decimals`,
/// `min_text`, `max_text`, `percentile_of(x, p)`, `contact_mark(key)` (`ContactMark`) (aggregates that do not depend on the order
/// of rows),
/// `distance_m(lat1, lon1, lat2, lon2)` (`Position.distance(to:)`, null where one is null),
/// `has_words(text, pattern)` (`TextPattern.matches`, the pattern in its serialised form), and over `PositionIndex` the
/// aggregates `position_index(key, lat, lon)` and `position_list(lat, lon)`, `position_of(lat, lon)`,
/// `nearest_key(index, positions)`, `nearest_keys(index, positions, count)` (a JSON array) and
/// `nearest_distance(index, positions, key)`, null where there is no position.
package protocol Backend: AnyObject {
  /// Calls `row` for each row until it returns false.
  func run(_ statement: SQLText, row: (any SQLRow) throws -> Bool) throws
  /// The lines of the store's own plan, for `explain`.
  func queryPlan(_ statement: SQLText) throws -> [String]
}

/// Counts that the planner estimates from.
package protocol Statistics {
  /// Rows of an entity that may be referred to, or all of them.
  func rows(of entity: Entity, includingAll: Bool) throws -> Int
  /// Services that answer a category or one below it.
  func services(inCategory id: Int64) throws -> Int
  /// Sites located in an area.
  func sites(inArea id: Int64) throws -> Int
  /// Sites within a distance in metres of a position, by a grid; an estimate.
  func sites(within metres: Double, of position: Position) throws -> Int
  /// Documents of an entity's text index that hold a stemmed word.
  func documents(of entity: Entity, containing word: String) throws -> Int
}

/// Names of closed vocabularies, resolved.
package protocol VocabularySource {
  /// Terms that carry this folded name, by name, else by alias, else by code: the first group that is not empty.
  /// Areas come in the order region, MRC, municipality, FSA.
  func terms(_ vocabulary: VocabularyID, named folded: String) throws -> [Term]
  func term(_ vocabulary: VocabularyID, id: Int64) throws -> Term?
  /// Every name in both languages, for suggestions only.
  func allTerms(_ vocabulary: VocabularyID) throws -> [Term]
  /// What the terms are called beside their names, folded, for suggestions only.
  func aliases(_ vocabulary: VocabularyID) throws -> [(folded: String, term: Int64)]
}

extension VocabularySource {
  /// Of a fixed vocabulary; none of another.
  package func aliases(_ vocabulary: VocabularyID) throws -> [(folded: String, term: Int64)] {
    FixedVocabularies.aliases(in: vocabulary) ?? []
  }
}

/// Rows in memory, field by field: what the reference interpreter reads.
package protocol RowSource {
  /// Every row of an entity, whatever its status, in ascending key order.
  func records(of entity: Entity) throws -> [Record]
  /// The words of each row's text index, column by column, as stored: folded and stemmed.
  func documents(of entity: Entity) throws -> [Int64: [[String]]]
  /// Every row of opening hours as it was delivered.
  func schedules() throws -> [Schedule]
  /// The location of each site, and the zone of its clocks, by the site's key.
  func siteLocations() throws -> [Int64: SiteLocation]
  /// Every area of the gazetteer.
  func areas() throws -> [Term]
  /// The service areas as they were read from the delivery.
  func serviceAreas() throws -> ServiceAreaRows
  /// The clauses of each service, by its key.
  func eligibilityClauses() throws -> [Int64: EligibilityClauses]
  /// How its call data are protected in public answers.
  func disclosureSettings() throws -> DisclosureSettings
  /// A category and everything below it.
  func descendants(ofCategory id: Int64) throws -> Set<Int64>
}

/// Service areas by the keys of sites, and of services for those that have no site.
package struct ServiceAreaRows: Sendable {
  package var bySite: [Int64: ServiceArea]
  package var byService: [Int64: ServiceArea]
  package init(bySite: [Int64: ServiceArea], byService: [Int64: ServiceArea]) {
    self.bySite = bySite
    self.byService = byService
  }
}

/// Where a site is, as opening hours need it.
package struct SiteLocation: Hashable, Sendable {
  package let location: Int64
  package let zone: QuebecTimeZone
  package init(location: Int64, zone: QuebecTimeZone) {
    self.location = location
    self.zone = zone
  }
}

/// One row with every stored field of its entity by id; a reference holds the key as `.integer`, an empty set is missing.
///
/// Back references and `distance` are not stored and not here.
package struct Record: Hashable, Sendable {
  package let key: Int64
  /// False where it may not be referred to.
  package let isListed: Bool
  package let values: [String: Value]

  package init(key: Int64, isListed: Bool, values: [String: Value]) {
    self.key = key
    self.isListed = isListed
    self.values = values
  }
}

/// A store: one database file, open for reading.
package protocol Store: Backend, Statistics, VocabularySource, RowSource, SavedQuerySource {
  /// The language that the directory's own texts are mostly in.
  var directoryLanguage: LanguageCode { get }
  /// From which day on the directory tells what it held; nil where a version that kept no days made it.
  var firstDelivery: CalendarDate? { get }
  /// The day whose records it holds; nil where that is not known.
  var lastDelivery: CalendarDate? { get }
  /// One state of the directory for everything until `endSnapshot`: a script sees the directory of one moment.
  func beginSnapshot() throws
  func endSnapshot()
  /// Asks a running statement to stop; safe from any thread and from a signal handler's flag.
  func interrupt()
}
