import Testing

@testable import Storage

@Suite struct CountDerivationTests {
  @Test func onlyWhatMayBeReferredToIsCounted() throws {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.openOrCreate(at: scratch.path).file.load { load in
      func add(_ table: String, _ values: [String: String]) throws {
        try load.add(table: table, values, file: "\(table).csv", line: 2)
      }
      try add("taxonomy_term", ["id": "t1", "name": "Alimentation"])
      try add("taxonomy_term", ["id": "t2", "name": "Frigo partagé", "parent_id": "t1"])
      try add("organization", ["id": "o1", "name": "A"])
      try add("organization", ["id": "o2", "name": "B", "status": "defunct"])
      try add("location", ["id": "l", "latitude": "48.45", "longitude": "-68.53"])
      let services = [("s1", "o1", "active"), ("s2", "o1", "inactive"), ("s3", "o2", "active")]
      for (id, organization, status) in services {
        try add(
          "service", ["id": id, "organization_id": organization, "name": id, "status": status])
        try add("service_at_location", ["id": id, "service_id": id, "location_id": "l"])
      }
      try add(
        "address", ["id": "d", "location_id": "l", "city": "Rimouski", "state_province": "QC"])
      for id in ["s1", "s2"] {
        try add(
          "attribute",
          ["id": id, "link_id": id, "link_entity": "service", "taxonomy_term_id": "t2"])
      }
    }
    func count(_ sql: String) throws -> Int? { try scratch.number(sql) }
    #expect(try count("SELECT rows FROM row_count WHERE name = 'services'") == 1)
    #expect(try count("SELECT rows FROM row_count WHERE name = 'services.all'") == 3)
    #expect(try count("SELECT rows FROM row_count WHERE name = 'sites'") == 1)
    #expect(try count("SELECT rows FROM row_count WHERE name = 'places'") ?? 0 > 1_000)
    #expect(
      try count(
        """
        SELECT services FROM category_count c JOIN taxonomy_term t ON t.id = c.category_id
        WHERE t.source_id = 't1'
        """) == 1)
    // A region, an MRC and a municipality; no sortation area was given.
    #expect(try count("SELECT sum(sites) FROM area_count") == 3)
    #expect(
      try count("SELECT sites FROM position_grid WHERE row = 1384 AND \"column\" = 1114") == 1)
  }
}
