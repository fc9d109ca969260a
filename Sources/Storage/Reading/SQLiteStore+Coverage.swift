import Domain
import Language

/// Service areas and clauses in memory, for the reference interpreter.
extension SQLiteStore {
  package func areas() throws -> [Term] { try allTerms(.area) }

  package func serviceAreas() throws -> ServiceAreaRows {
    var areas: [Int64: ServiceArea] = [:]
    try connection.run(SQLText("SELECT id, stored FROM coverage")) { row in
      areas[row.integer(0)] = ServiceArea(stored: row.text(1))
      return true
    }
    func keyed(_ table: String) throws -> [Int64: ServiceArea] {
      var keyed: [Int64: ServiceArea] = [:]
      try connection.run(SQLText("SELECT id, coverage_id FROM \(table) WHERE coverage_id IS NOT NULL")) {
        row in
        keyed[row.integer(0)] = areas[row.integer(1)]
        return true
      }
      return keyed
    }
    return ServiceAreaRows(bySite: try keyed("site"), byService: try keyed("service"))
  }

  package func eligibilityClauses() throws -> [Int64: EligibilityClauses] {
    var clauses: [Int64: EligibilityClauses] = [:]
    try connection.run(
      SQLText("SELECT s.id, e.stored FROM service AS s JOIN eligibility AS e ON e.id = s.eligibility_id")
    ) { row in
      clauses[row.integer(0)] = EligibilityClauses(stored: row.text(1))
      return true
    }
    return clauses
  }
}
