import Domain
import Storage
import TestSupport
import Testing

@testable import Planning

@Suite struct ValueStatementsTests {
  /// Names come from the index alone and in its order: neither rows are looked up nor anything sorted.
  @Test(arguments: [Entity.services, .organizations])
  func namesAreReadFromTheIndex(entity: Entity) throws {
    let store = try SQLiteStore(path: try DemoFixture.path())
    let name = try #require(Catalog.fields(of: entity).first { $0.id == "name" })
    for row in [nil, ValueStatements.TextRow(text: "maison", key: 7)] {
      let statement = try #require(ValueStatements.texts(of: name, in: entity, behind: row, limit: 10))
      let plan = try store.queryPlan(statement)
      #expect(plan.count == 1 && plan[0].contains("USING COVERING INDEX"), "\(plan)")
    }
  }

  /// No value of a call is ever offered.
  @Test func callDataHasNone() {
    for entity in Entity.allCases where entity.isCallData {
      for field in Catalog.fields(of: entity) {
        #expect(ValueStatements.texts(of: field, in: entity, behind: nil, limit: 1) == nil)
        #expect(ValueStatements.distinctTexts(of: field, in: entity) == nil)
        #expect(ValueStatements.rows(byTermOf: field, in: entity) == nil)
        #expect(ValueStatements.text(of: field, in: entity, key: 1) == nil)
      }
    }
  }
}
