import Domain
import GRDB
import Language

/// Who may use each service: clauses from the columns of its record and from words that a rule understands.
struct EligibilityDerivation {
  private let names: AreaNames
  private var eligibilities: DistinctTexts
  private var readings: [String: EligibilityReader.Reading] = [:]
  private let languages: GRDB.Statement
  private let update: PreparedStatement
  private let addGroup: PreparedStatement
  private let addGender: PreparedStatement

  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM service_group;
        DELETE FROM service_gender;
        DROP TABLE IF EXISTS temp.eligibility_row;
        CREATE TEMP TABLE eligibility_row (source_id TEXT PRIMARY KEY, text TEXT NOT NULL);
        INSERT INTO temp.eligibility_row
        SELECT json_extract(body, '$.service_id') AS s, group_concat(json_extract(body, '$.eligibility'), '; ')
        FROM other_record WHERE object = 'eligibility' AND s IS NOT NULL
          AND json_extract(body, '$.eligibility') IS NOT NULL GROUP BY s;
        UPDATE service SET eligibility_text = coalesce(
          eligibility_description,
          (SELECT text FROM temp.eligibility_row r WHERE r.source_id = service.source_id));
        DROP TABLE temp.eligibility_row;
        """)
    var derivation = try EligibilityDerivation(db)
    try derivation.deriveServices(db)
    try db.execute(
      sql: """
        UPDATE site SET eligibility_id = (SELECT eligibility_id FROM service WHERE service.id = site.service_id)
        """)
  }

  private init(_ db: Database) throws {
    names = try AreaNames(db)
    eligibilities = try DistinctTexts("eligibility", in: db)
    languages = try db.makeStatement(
      sql: "SELECT language_id FROM service_language WHERE service_id = ? ORDER BY 1")
    update = try PreparedStatement(
      db,
      sql: """
        UPDATE service SET eligibility_id = ?, low_income = ?, referral_needed = ?, residents_only = ? WHERE id = ?
        """)
    addGroup = try PreparedStatement(db, sql: "INSERT OR IGNORE INTO service_group VALUES (?, ?)")
    addGender = try PreparedStatement(db, sql: "INSERT OR IGNORE INTO service_gender VALUES (?, ?)")
  }

  private mutating func deriveServices(_ db: Database) throws {
    let services = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.id, s.eligibility_text, s.minimum_age, s.maximum_age, s.interpretation_services, c.stored
        FROM service s JOIN coverage c ON c.id = s.coverage_id ORDER BY s.id
        """)
    while let row = try services.next() {
      let id: Int64 = row[0]
      let clauses = try clauses(of: id, row)
      try update.run([
        eligibilities.id(of: clauses.stored, db).databaseValue, clauses.asksLowIncome.databaseValue,
        clauses.asksReferral.databaseValue, (clauses.residence != nil).databaseValue, id.databaseValue,
      ])
      for group in clauses.groups { try addGroup.run([id.databaseValue, group.rawValue.databaseValue]) }
      for gender in clauses.genders { try addGender.run([id.databaseValue, gender.rawValue.databaseValue]) }
    }
  }

  private mutating func clauses(of service: Int64, _ row: Row) throws -> EligibilityClauses {
    let reading = reading(of: row[1] ?? "")
    var clauses = reading.clauses
    // Ages in columns of their own are more certain than words.
    let stated: (Double?, Double?) = (row[2], row[3])
    if stated.0 != nil || stated.1 != nil {
      (clauses.minimumAge, clauses.maximumAge) = stated
      clauses.isOpenToAll = false
      // Parents of children from 0 to 5: the columns hold the ages of the children.
      if clauses.groups.contains(.families), let maximum = stated.1, maximum < 18 {
        clauses.agesAreOfChildren = true
      }
    }
    clauses.hasInterpretation = !row.hasNull(atIndex: 4)
    clauses.languages = try Int64.fetchAll(languages, arguments: [service])
    clauses.residence = reading.residence.flatMap { residence($0, ServiceArea(stored: row[5] as String)) }
    return clauses
  }

  private mutating func reading(of text: String) -> EligibilityReader.Reading {
    if let known = readings[text] { return known }
    let reading = EligibilityReader.read(text)
    readings[text] = reading
    return reading
  }

  /// Where one must live: the place that is named, else the area served.
  private func residence(_ text: String, _ served: ServiceArea?) -> ServiceArea? {
    guard !text.isEmpty else { return served }
    let reading = names.read(text, region: nil)
    return ServiceArea(
      stated: reading.areas, covered: names.covered(by: reading.areas), isComplete: reading.isComplete,
      territory: served?.territory)
  }
}
