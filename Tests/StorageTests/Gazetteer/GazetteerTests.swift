import Domain
import GRDB
import Language
import Testing

@testable import Storage

@Suite struct GazetteerTests {
  private let db: DatabaseQueue

  init() throws {
    db = try DatabaseQueue()
    try db.write { db in
      try db.execute(sql: DirectoryTables.sql + DerivedTables.sql)
      try Gazetteer.load(into: db)
    }
  }

  private func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try db.read { try Row.fetchAll($0, sql: sql, arguments: arguments) }
  }

  /// Codes of the areas that a name finds at its best rank, as a query reads it.
  private func areas(_ name: String) throws -> [String] {
    try rows(
      """
      SELECT code FROM vocabulary_name JOIN area ON area.id = term_id
      WHERE vocabulary = 2 AND folded = :name AND rank =
        (SELECT min(rank) FROM vocabulary_name WHERE vocabulary = 2 AND folded = :name)
      ORDER BY area.id
      """, ["name": Folding.foldPlace(name)]
    ).map { $0["code"] }
  }

  @Test func countsAreThoseOfTheRepertoire() throws {
    let counts = try rows("SELECT kind, count(*) AS n FROM area GROUP BY kind ORDER BY kind")
    #expect(counts.map { $0["n"] as Int } == [17, 104, 1130, 421])
    let people = try rows("SELECT sum(population) AS n FROM area WHERE kind = 3")
    #expect(people.map { $0["n"] as Int } == [8_635_156])
  }

  @Test func idsAscendByKindThenCode() throws {
    let areas = try rows("SELECT id FROM area ORDER BY kind, code")
    #expect(areas.map { $0["id"] as Int } == Array(1...1672))
  }

  @Test(arguments: [
    ("Bas-St-Laurent", "01"), ("saguenay lac saint jean", "02"), ("3", "03"), ("03", "03"),
    ("Gaspésie", "11"), ("Eastern Townships", "05"), ("MRC du Granit", "300"),
    ("MRC de La Matanie", "080"), ("Rimouski", "10043"), ("Gaspé", "03005"),
    ("Hochelaga-Maisonneuve", "66023"), ("Chicoutimi", "94068"), ("h2x", "H2X"),
    ("Hatley, Canton", "45055"), ("66023", "66023"), ("Nunavik", "992"),
  ])
  func nameFindsOneArea(name: String, code: String) throws {
    #expect(try areas(name) == [code])
  }

  @Test func regionComesBeforeTheCityOfTheSameName() throws {
    #expect(try areas("Montreal") == ["06", "66023"])
  }

  @Test func homonymsStayAmbiguousAndCanBeTold() throws {
    let holders = try areas("Saint-Augustin")
    #expect(holders.count > 1)
    #expect(try areas("Saint-Augustin, Maria-Chapdelaine") == ["92005"])
  }

  @Test func everyHomonymCanBeNamedAlone() throws {
    let ambiguous = try rows(
      """
      SELECT m.code FROM area m WHERE kind = 3
        AND (SELECT count(*) FROM area o WHERE o.kind = 3 AND o.name_folded = m.name_folded) > 1
        AND NOT EXISTS (
          SELECT 1 FROM vocabulary_name v WHERE v.vocabulary = 2 AND v.rank = 1 AND v.term_id = m.id)
      """)
    #expect(ambiguous.isEmpty)
  }

  @Test func aliasNamesOneArea() throws {
    let shared = try rows(
      """
      SELECT folded FROM vocabulary_name WHERE vocabulary = 2 AND rank = 1
      GROUP BY folded HAVING count(*) > 1
      """)
    #expect(shared.map { $0["folded"] as String } == [])
  }

  @Test func cityOutsideAnMRCBelongsToItsTerritory() throws {
    let parents = try rows(
      """
      SELECT m.code AS city, p.code AS parent FROM area m JOIN area p ON p.id = m.parent_id
      WHERE m.code IN ('23027', '94068', '99015', '99030', '99060', '66032') ORDER BY m.code
      """)
    #expect(parents.map { $0["parent"] as String } == ["230", "660", "941", "991", "993", "10"])
  }

  @Test func municipalityLiesInTheRegionOfItsMRC() throws {
    let astray = try rows(
      """
      SELECT m.name FROM area m JOIN area c ON c.id = m.mrc_id
      WHERE m.kind = 3 AND (m.region_id IS NULL OR m.region_id <> c.region_id)
      """)
    #expect(astray.isEmpty)
  }

  @Test func everyAreaHoldsItselfAndEveryParentIsAnAncestor() throws {
    #expect(
      try rows(
        """
        SELECT id FROM area WHERE NOT EXISTS (
          SELECT 1 FROM area_closure WHERE ancestor_id = id AND descendant_id = id)
        UNION ALL SELECT id FROM area WHERE parent_id IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM area_closure WHERE ancestor_id = parent_id AND descendant_id = id)
        """
      ).isEmpty)
    let inEstrie = try rows(
      """
      SELECT count(*) AS n FROM area_closure JOIN area d ON d.id = descendant_id
      WHERE d.kind = 3 AND ancestor_id = (SELECT id FROM area WHERE code = '05')
      """)
    let records = try GazetteerRecords()
    #expect(
      inEstrie.map { $0["n"] as Int } == [records.municipalities.filter { $0.region == "05" }.count]
    )
  }

  @Test func positionsAreInQuebec() throws {
    let elsewhere = try rows(
      """
      SELECT name FROM area WHERE latitude IS NULL OR longitude IS NULL
        OR latitude NOT BETWEEN 44.9 AND 62.7 OR longitude NOT BETWEEN -79.8 AND -57
      """)
    #expect(elsewhere.map { $0["name"] as String } == [])
  }

  @Test func unsureRegionOfAnFSAIsMissing() throws {
    let unsure = try rows("SELECT code FROM area WHERE kind = 4 AND region_id IS NULL")
    #expect(unsure.count == 55)
    #expect(unsure.contains { $0["code"] == "J0T" })
  }
}
