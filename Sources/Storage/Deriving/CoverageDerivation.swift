import Domain
import GRDB
import Language

/// The service area of each service and each site: a site has its own where the record states one, else its service's.
struct CoverageDerivation {
  private let names: AreaNames
  private let territories: Territories
  private var coverages: DistinctTexts
  private var unreadTexts: Set<String> = []
  private let rowsOfService: GRDB.Statement
  private let rowsOfSite: GRDB.Statement
  private let coverService: PreparedStatement
  private let coverSite: PreparedStatement
  private let nameService: PreparedStatement
  private let nameSite: PreparedStatement

  /// `unread` is told each text of which some part names no area that is known, once.
  static func derive(_ db: Database, unread: (String) throws -> Void) throws {
    var derivation = try CoverageDerivation(db)
    try db.execute(sql: "DELETE FROM service_covers; DELETE FROM site_covers")
    try derivation.deriveServices(db)
    try derivation.deriveSites(db)
    for text in derivation.unreadTexts.sorted() { try unread(text) }
  }

  /// What names the area of a row: its name, else an extent in words, else its description.
  private static let area = """
    coalesce(name, CASE WHEN coalesce(extent_type, 'text') = 'text' THEN extent END, description)
    """

  private init(_ db: Database) throws {
    names = try AreaNames(db)
    territories = try Territories(db)
    coverages = try DistinctTexts("coverage", in: db)
    rowsOfService = try db.makeStatement(
      sql: """
        SELECT \(Self.area) FROM service_area WHERE service_id = ? AND service_at_location_id IS NULL ORDER BY id
        """)
    rowsOfSite = try db.makeStatement(
      sql: "SELECT \(Self.area) FROM service_area WHERE service_at_location_id = ? ORDER BY id")
    coverService = try PreparedStatement(db, sql: "UPDATE service SET coverage_id = ? WHERE id = ?")
    coverSite = try PreparedStatement(db, sql: "UPDATE site SET coverage_id = ? WHERE id = ?")
    nameService = try PreparedStatement(db, sql: "INSERT OR IGNORE INTO service_covers VALUES (?, ?)")
    nameSite = try PreparedStatement(db, sql: "INSERT OR IGNORE INTO site_covers VALUES (?, ?)")
  }

  private mutating func deriveServices(_ db: Database) throws {
    let services = try Row.fetchCursor(db, sql: "SELECT id, organization_id FROM service ORDER BY id")
    while let service = try services.next() {
      let id: Int64 = service[0]
      let area = try area(
        String?.fetchAll(rowsOfService, arguments: [id]),
        regions: territories.regions(ofOrganization: service[1]))
      try coverService.run([coverages.id(of: area.stored, db).databaseValue, id.databaseValue])
      for stated in area.stated { try nameService.run([id.databaseValue, stated.id.databaseValue]) }
    }
  }

  private mutating func deriveSites(_ db: Database) throws {
    let sites = try Row.fetchCursor(
      db, sql: "SELECT id, service_id, organization_id, region_id FROM site ORDER BY id")
    while let site = try sites.next() {
      let (id, service): (Int64, Int64) = (site[0], site[1])
      var texts = try String?.fetchAll(rowsOfSite, arguments: [id])
      if texts.isEmpty { texts = try String?.fetchAll(rowsOfService, arguments: [service]) }
      let own: Int64? = site[3]
      let area = area(texts, regions: own.map { [$0] } ?? territories.regions(ofOrganization: site[2]))
      try coverSite.run([coverages.id(of: area.stored, db).databaseValue, id.databaseValue])
      for stated in area.stated {
        try nameSite.run([id.databaseValue, stated.id.databaseValue])
        try nameService.run([service.databaseValue, stated.id.databaseValue])
      }
    }
  }

  /// The area that texts state; `regions` are those of the record, which tell homonyms apart and whose operator it is.
  private mutating func area(_ texts: [String?], regions: [Int64]) -> ServiceArea {
    let readings = texts.map { names.read($0 ?? "", region: regions.count == 1 ? regions[0] : nil) }
    for (text, reading) in zip(texts, readings) where !reading.isComplete {
      if let text { unreadTexts.insert(text) }
    }
    let stated = Set(readings.flatMap(\.areas)).sorted { $0.id < $1.id }
    return ServiceArea(
      stated: stated, covered: names.covered(by: stated),
      isComplete: !readings.isEmpty && readings.allSatisfy(\.isComplete),
      territory: territories.territory(of: regions))
  }
}

/// The regions of each organization, and the regions that one operator answers for.
struct Territories {
  private var regionsOf: [Int64: [Int64]] = [:]
  private var operatorOf: [Int64: String] = [:]

  init(_ db: Database) throws {
    for row in try Row.fetchAll(
      db, sql: "SELECT id, operator FROM area WHERE kind = 1 AND operator IS NOT NULL ORDER BY id")
    {
      operatorOf[row[0]] = row[1] as String
    }
    let regions = try Row.fetchCursor(
      db,
      sql: "SELECT DISTINCT organization_id, region_id FROM site WHERE region_id IS NOT NULL ORDER BY 1, 2")
    while let row = try regions.next() { regionsOf[row[0], default: []].append(row[1]) }
  }

  func regions(ofOrganization id: Int64) -> [Int64] { regionsOf[id] ?? [] }

  /// Every region of the operators of some regions, in order; nil where none is known.
  func territory(of regions: [Int64]) -> [Int64]? {
    let operators = Set(regions.compactMap { operatorOf[$0] })
    guard !operators.isEmpty else { return nil }
    return operatorOf.filter { operators.contains($0.value) }.map(\.key).sorted()
  }
}
