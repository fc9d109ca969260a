import Domain
import Language

/// Whole tables in memory, read column by column with the simplest statements: nothing here is shared with the planner.
extension SQLiteStore {
  package func records(of entity: Entity) throws -> [Record] {
    let description = Catalog.description(of: entity)
    var columns: [(field: Field, name: String)] = []
    for field in description.fields {
      switch field.mapping {
      case .column(let name, _), .day(let name), .reference(let name), .test(let name, _):
        columns.append((field, name))
      case .set, .backReference, .nearDistance, .openState, .servingState, .eligibleState: break
      }
    }
    var sets: [String: [Int64: [Value]]] = [:]
    for field in description.fields {
      guard case .set(let table, let key, let value) = field.mapping else { continue }
      sets[field.id] = try set(table, key, value, field.type)
    }
    let listed = description.listedColumn ?? "1"
    let kind = description.kind.map { " WHERE kind = \($0.rawValue)" } ?? ""
    let names = columns.map(\.name).joined(separator: ", ")
    var records: [Record] = []
    try connection.run(
      SQLText("SELECT id, \(listed), \(names) FROM \(description.table)\(kind) ORDER BY id")
    ) { row in
      let key = row.integer(0)
      var values: [String: Value] = [:]
      for (index, column) in columns.enumerated() {
        values[column.field.id] = Self.stored(row, Int32(index + 2), column.field)
      }
      for (field, members) in sets { values[field] = members[key].map { .set($0) } ?? .missing }
      records.append(Record(key: key, isListed: row.integer(1) == 1, values: values))
      return true
    }
    return records
  }

  private static func stored(_ row: any SQLRow, _ column: Int32, _ field: Field) -> Value {
    switch field.mapping {
    case .reference: row.isNull(column) ? .missing : .integer(row.integer(column))
    case .test(_, let number): row.isNull(column) ? .missing : .yesNo(row.integer(column) == number)
    default: .read(row, column, as: field.type)
    }
  }

  private func set(
    _ table: String, _ key: String, _ value: String, _ type: ValueType
  ) throws -> [Int64: [Value]] {
    var sets: [Int64: [Value]] = [:]
    try connection.run(SQLText("SELECT \(key), \(value) FROM \(table) ORDER BY 1, 2")) { row in
      let member = Value.read(row, 1, as: type)
      if member != .missing, sets[row.integer(0)]?.last != member {
        sets[row.integer(0), default: []].append(member)
      }
      return true
    }
    return sets
  }

  package func documents(of entity: Entity) throws -> [Int64: [[String]]] {
    guard let index = Catalog.description(of: entity).textIndex else { return [:] }
    // A contentless index gives its words back only through fts5vocab; a temporary one leaves the file as it is.
    try connection.execute("PRAGMA query_only = 0")
    try connection.execute(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(index.table)_instance USING fts5vocab(main, '\(index.table)', 'instance')"
    )
    try connection.execute("PRAGMA query_only = 1")
    var documents: [Int64: [[String]]] = [:]
    try connection.run(
      SQLText("SELECT doc, col, term FROM temp.\(index.table)_instance ORDER BY doc, col, offset")
    ) { row in
      let column = index.columns.firstIndex(of: row.text(1)) ?? 0
      documents[row.integer(0), default: Array(repeating: [], count: index.columns.count)][column]
        .append(row.text(2))
      return true
    }
    return documents
  }

  package func schedules() throws -> [Schedule] {
    var schedules: [Schedule] = []
    try connection.run(SQLText("SELECT \(ScheduleColumns.names) FROM schedule ORDER BY id")) { row in
      schedules.append(
        ScheduleColumns.schedule(
          text: { row.isNull(Int32($0)) ? nil : row.text(Int32($0)) },
          number: { row.isNull(Int32($0)) ? nil : row.integer(Int32($0)) }))
      return true
    }
    return schedules
  }

  package func siteLocations() throws -> [Int64: SiteLocation] {
    var locations: [Int64: SiteLocation] = [:]
    try connection.run(SQLText(SiteZone.statement)) { row in
      func code(_ column: Int32) -> String? { row.isNull(column) ? nil : row.text(column) }
      locations[row.integer(0)] = SiteLocation(
        location: row.integer(2),
        zone: .of(municipality: code(3), regionalCounty: code(4), sortationArea: code(5)))
      return true
    }
    return locations
  }

  package func descendants(ofCategory id: Int64) throws -> Set<Int64> {
    // By walking the parents, not by the closure that the planner's tables were made from.
    var children: [Int64: [Int64]] = [:]
    try connection.run(SQLText("SELECT parent_id, id FROM taxonomy_term WHERE parent_id IS NOT NULL")) {
      row in
      children[row.integer(0), default: []].append(row.integer(1))
      return true
    }
    var found: Set<Int64> = [id]
    var next = [id]
    while let parent = next.popLast() {
      for child in children[parent] ?? [] where found.insert(child).inserted { next.append(child) }
    }
    return found
  }
}
