import Domain

/// A listed service with what decides whom it helps: keys of its categories, areas, languages and hours.
package struct OfferedService: Sendable {
  package let id: Int64
  /// Its own categories and all above them.
  package fileprivate(set) var categories: [Int64] = []
  /// The regions in which it has sites.
  package fileprivate(set) var regions: [Int64] = []
  /// The areas that its record names; none where it says nothing.
  package fileprivate(set) var areas: [Int64] = []
  package fileprivate(set) var languages: [Int64] = []
  /// Terms of the vocabulary `hours`.
  package fileprivate(set) var hours: [Int64] = []
}

extension SQLiteStore {
  /// Every listed service, in ascending order of its key.
  package func offeredServices() throws -> [OfferedService] {
    var services: [OfferedService] = []
    var places: [Int64: Int] = [:]
    try connection.run(SQLText("SELECT id FROM service WHERE listed = 1 ORDER BY id")) { row in
      places[row.integer(0)] = services.count
      services.append(OfferedService(id: row.integer(0)))
      return true
    }
    func collect(
      _ table: String, _ column: String, _ path: WritableKeyPath<OfferedService, [Int64]>
    ) throws {
      let text = "SELECT service_id, \(column) FROM \(table) ORDER BY service_id, \(column)"
      try connection.run(SQLText(text)) { row in
        if let place = places[row.integer(0)] { services[place][keyPath: path].append(row.integer(1)) }
        return true
      }
    }
    try collect("service_need", "category_id", \.categories)
    try collect("service_region", "region_id", \.regions)
    try collect("service_covers", "area_id", \.areas)
    try collect("service_language", "language_id", \.languages)
    try collect("service_hours", "hours_id", \.hours)
    return services
  }

  /// Every distinct set of opening hours, by its key.
  package func openingHours() throws -> [Int64: OpeningHours] {
    var found: [Int64: OpeningHours] = [:]
    try connection.run(SQLText("SELECT id, rules FROM opening_hours ORDER BY id")) { row in
      found[row.integer(0)] = OpeningHours(stored: row.text(1))
      return true
    }
    return found
  }
}
