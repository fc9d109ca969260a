import Domain
import GRDB
import Language
import Testing

@testable import Storage

/// The catalog's tables and columns against a directory that was just made.
struct SchemaMappingTests {
  private func columns(_ table: String, _ db: Database) throws -> Set<String> {
    // `hidden` columns of virtual tables are none of ours.
    Set(
      try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1", arguments: [table]))
  }

  private func withNewDirectory(_ body: (Database) throws -> Void) throws {
    let scratch = try ScratchDirectory()
    try DatabaseFile.create(at: scratch.path).queue.read(body)
  }

  @Test(arguments: Entity.allCases)
  func everyMappedColumnExists(entity: Entity) throws {
    try withNewDirectory { (db: Database) throws -> Void in
      let description = Catalog.description(of: entity)
      let own = try columns(description.table, db)
      #expect(own.contains("id"))
      if let listed = description.listedColumn { #expect(own.contains(listed)) }
      if description.kind != nil { #expect(own.contains("kind")) }
      if let need = description.needColumn { #expect(own.contains(need)) }
      switch description.siting {
      case .none: break
      case .itself: #expect(own.isSuperset(of: ["latitude", "longitude"]))
      case .sites(let key):
        #expect(try columns("site", db).isSuperset(of: [key, "latitude", "longitude"]))
      }
      for field in description.fields {
        switch field.mapping {
        case .column(let name, let folded):
          #expect(own.contains(name), "\(field.id)")
          if let folded { #expect(own.contains(folded), "\(field.id)") }
        case .test(let name, _), .reference(let name), .day(let name):
          #expect(own.contains(name), "\(field.id)")
        case .set(let table, let key, let value):
          #expect(try columns(table, db).isSuperset(of: [key, value]), "\(field.id)")
        case .backReference(let name):
          guard case .record(let other) = field.type else { continue }
          let table = Catalog.description(of: other).table
          #expect(try columns(table, db).contains(name), "\(field.id)")
        case .nearDistance, .openState, .servingState, .eligibleState: break
        }
      }
    }
  }

  @Test(arguments: Entity.allCases)
  func everyTextIndexHasItsColumns(entity: Entity) throws {
    guard let index = Catalog.description(of: entity).textIndex else { return }
    #expect(index.columns.count == index.weights.count)
    try withNewDirectory { (db: Database) throws -> Void in
      #expect(try columns(index.table, db).isSuperset(of: index.columns))
      #expect(try columns(index.vocabularyTable, db).isSuperset(of: ["term", "doc"]))
    }
  }

  /// Tables that no field maps and that statements and estimates read.
  @Test(arguments: [
    ("row_count", ["name", "rows"]), ("category_count", ["category_id", "services"]),
    ("area_count", ["area_id", "sites"]), ("position_grid", ["row", "column", "sites"]),
    ("area_closure", ["ancestor_id", "descendant_id"]),
    ("category_closure", ["ancestor_id", "descendant_id"]),
    ("vocabulary_name", ["vocabulary", "folded", "rank", "term_id"]),
    ("language_name", ["id", "code", "name_en", "name_fr"]),
    ("service_need", ["category_id", "service_id"]),
    (
      "site_position",
      ["id", "minimum_latitude", "maximum_latitude", "minimum_longitude", "maximum_longitude"]
    ),
    ("site", ["region_id", "mrc_id", "municipality_id", "fsa_id", "coverage_id", "eligibility_id"]),
    ("service", ["coverage_id", "eligibility_id"]), ("coverage", ["id", "stored"]),
    ("eligibility", ["id", "stored"]),
  ])
  func everyTableOfThePlannerExists(table: String, wanted: [String]) throws {
    try withNewDirectory { (db: Database) throws -> Void in
      #expect(try columns(table, db).isSuperset(of: wanted))
    }
  }

  @Test(arguments: Entity.allCases)
  func anEmptyDeliveryLeavesTheGazetteerCounted(entity: Entity) throws {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.create(at: scratch.path).load { _ in }
    let store = try SQLiteStore(path: scratch.path)
    for includingAll in [false, true] {
      let isGazetteer = [.places, .regions, .categories].contains(entity)
      #expect((try store.rows(of: entity, includingAll: includingAll) > 0) == isGazetteer)
    }
    #expect(try store.records(of: entity).count == store.rows(of: entity, includingAll: true))
  }
}
