import Domain
import GRDB
import Language

/// Where each location is: its address as shown, and the municipality and forward sortation area
/// that it names.
///
/// Leaves `temp.location_place`, one row for each location that has a physical address. A
/// municipality is found by its name alone, in Québec; a forward sortation area never gives one. Of
/// homonyms one is taken only where position or area tells which.
enum PlaceDerivation {
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.location_place;
        CREATE TEMP TABLE location_place (
          location_id INTEGER PRIMARY KEY, address TEXT, city TEXT, postal_code TEXT,
          city_folded TEXT, municipality_id INTEGER, fsa_id INTEGER);
        INSERT INTO temp.location_place (location_id, address, city, postal_code, city_folded, fsa_id)
        SELECT location_id,
          CASE WHEN address_2 IS NULL THEN address_1 ELSE concat_ws_comma(address_1, address_2) END,
          city, postal_code_form(postal_code),
          CASE WHEN is_quebec(state_province, country) THEN fold_place(city) END,
          (SELECT area.id FROM area WHERE kind = 4 AND code = fsa_of(a.postal_code))
        FROM (
          SELECT *, min(id) FROM address
          WHERE location_id IS NOT NULL AND coalesce(lower(address_type), 'physical') = 'physical'
          GROUP BY location_id) a;

        DROP TABLE IF EXISTS temp.city_candidate;
        CREATE TEMP TABLE city_candidate (
          folded TEXT NOT NULL, area_id INTEGER NOT NULL, PRIMARY KEY (folded, area_id)) WITHOUT ROWID;
        INSERT OR IGNORE INTO temp.city_candidate
        SELECT v.folded, v.term_id FROM vocabulary_name v
        JOIN area ON area.id = v.term_id AND area.kind = 3
        WHERE v.vocabulary = 2 AND v.rank = (
          SELECT min(w.rank) FROM vocabulary_name w
          JOIN area b ON b.id = w.term_id AND b.kind = 3
          WHERE w.vocabulary = 2 AND w.folded = v.folded);

        UPDATE temp.location_place SET municipality_id = (
          SELECT CASE WHEN count(*) = 1 THEN max(c.area_id) END FROM temp.city_candidate c
          WHERE c.folded = location_place.city_folded)
        WHERE city_folded IS NOT NULL;
        """)
    try chooseAmongHomonyms(db)
    try db.execute(sql: "DROP TABLE temp.city_candidate")
  }

  private static func chooseAmongHomonyms(_ db: Database) throws {
    let candidates = try db.makeStatement(
      sql: """
        SELECT a.id, a.region_id, a.latitude, a.longitude FROM temp.city_candidate c
        JOIN area a ON a.id = c.area_id WHERE c.folded = ?
        """)
    let choose = try PreparedStatement(
      db, sql: "UPDATE temp.location_place SET municipality_id = ? WHERE location_id = ?")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.location_id, p.city_folded, l.latitude, l.longitude, f.region_id
        FROM temp.location_place p JOIN location l ON l.id = p.location_id
        LEFT JOIN area f ON f.id = p.fsa_id
        WHERE p.municipality_id IS NULL AND p.city_folded IN (
          SELECT folded FROM temp.city_candidate)
        """)
    while let row = try rows.next() {
      let homonyms = try Row.fetchAll(candidates, arguments: [row[1] as String]).map {
        Homonym.Candidate(id: $0[0], region: $0[1], position: position($0[2], $0[3]))
      }
      let chosen = Homonym.choose(
        among: homonyms, position: position(row[2], row[3]), region: row[4])
      guard let chosen else { continue }
      try choose.run([chosen.databaseValue, (row[0] as Int64).databaseValue])
    }
  }

  private static func position(_ latitude: Double?, _ longitude: Double?) -> Position? {
    guard let latitude, let longitude else { return nil }
    return Position(latitude: latitude, longitude: longitude)
  }
}

/// Tells municipalities of one name apart.
enum Homonym {
  struct Candidate {
    let id: Int64
    let region: Int64?
    let position: Position?
  }

  /// A site farther than this from a municipality's centre, in metres, is not taken to be in it for
  /// its name alone.
  static let reach = 40_000.0

  /// The nearest to the site's position within reach, else the only one in the region of its
  /// forward sortation area, else none.
  static func choose(among candidates: [Candidate], position: Position?, region: Int64?) -> Int64? {
    if let position {
      let distances = candidates.compactMap { candidate in
        candidate.position.map { (candidate.id, $0.distance(to: position)) }
      }
      let nearest = distances.filter { $0.1 <= reach }.min { $0.1 < $1.1 }
      if let nearest { return nearest.0 }
    }
    guard let region else { return nil }
    let inRegion = candidates.filter { $0.region == region }
    return inRegion.count == 1 ? inRegion[0].id : nil
  }
}
