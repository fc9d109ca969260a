import Domain
import Execution
import Language
import Planning
import TestSupport
import Testing

/// Public answers are the same whether statements make the groups or the reference interpreter does, row by row.
@Suite struct ProtectedEqualsReferenceTests {
  @Test(arguments: TestDirectory.both)
  func protectedEqualsReference(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    let table = try PublicTable(oracle.store)
    var protected = 0
    let property = QueryProperty("protected = reference", oracle, queries: PropertySettings.queries / 4)
    try property.check { query in
      // Most random queries list records, which become groups.
      let texts = [query.text, query.text + " | count by day", query.text + " | count | total"]
      guard
        let prepared = texts.lazy.compactMap({ try? table.prepare($0) }).first(where: \.bound.isProtected)
      else { return .refused }
      protected += 1
      do {
        return try table.engine.verify(prepared).map { .broken("\($0)") } ?? .holds(isEmpty: false)
      } catch let failure as StoreFailure {
        return failure.diagnostic.code == .integerOverflow || failure.diagnostic.code == .joinKeyRepeated
          ? .refused : .broken("\(failure)")
      }
    }
    #expect(protected > 40)
  }
}
