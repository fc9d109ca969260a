import Domain
import Execution
import Language
import TestSupport
import Testing

/// A `join` that could find several rows is refused before any row is shown.
@Suite struct JoinCheckTests {
  private func failure(_ text: String) throws -> (Diagnostic?, rows: Int) {
    let oracle = try QueryOracle(.demo(seed: 7))
    let source = SourceText(name: "test", text: text)
    guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind,
      let today = QueryOracle.today
    else { return (nil, 0) }
    let engine = Engine(store: oracle.store, today: today)
    let sink = CollectingSink()
    do {
      try engine.run(try engine.prepare(query, of: source), into: sink)
    } catch let failure as StoreFailure { return (failure.diagnostic, sink.rows.count) }
    return (nil, sink.rows.count)
  }

  @Test func theRepeatedKeyIsNamedInBothLanguages() throws {
    let text = "sites | join (places | select region, population) on region"
    let (diagnostic, rows) = try failure(text)
    #expect(diagnostic?.code == .joinKeyRepeated)
    #expect(diagnostic?.arguments == ["Bas-Saint-Laurent"])
    #expect(diagnostic?.span.map(SourceText(name: "test", text: text).text) == "region")
    #expect(rows == 0)
  }

  @Test(arguments: [
    // Texts repeat where they fold alike, and missing repeats missing.
    "organizations | join (services | select name = organization, x = id) on name",
    "places | join (organizations | where email is missing | select name = email, x = website) on name",
    // Several keys of the groups are not all of them.
    "sites | count by region | join (sites | count by region, fsa | select region, n = count) on region",
    // Inside the query in brackets as well.
    "sites | join (sites | count by region | join (places | select region, code) on region | select region, code) on region",
    "places | nearest (sites | join (places | select region, code) on region) as s | select name",
  ])
  func repeatedKeysAreRefused(text: String) throws {
    #expect(try failure(text).0?.code == .joinKeyRepeated)
  }

  @Test(arguments: [
    "sites | join (places | count by region | select region, n = count) on region",
    "sites | join (sites | count by region, fsa | select region, fsa, n = count) on region, fsa",
    "places | join (places | select code, n = name) on code",
    "sites | join (places | take 1 | select region, n = name) on region",
  ])
  func uniqueKeysPass(text: String) throws {
    let (diagnostic, rows) = try failure(text)
    #expect(diagnostic == nil)
    #expect(rows > 0)
  }
}
