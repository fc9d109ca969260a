import Domain
import Language
import Storage
import TestSupport
import Testing

/// Two organizations of one name are two: in groups, counted once, kept `per`, distinct.
@Suite struct RecordIdentityTests {
  /// The organizations of the services that may be referred to, by key and by name.
  private static func organizations(_ oracle: QueryOracle) throws -> (keys: Set<Int64>, names: Set<String>) {
    var keys: Set<Int64> = []
    for service in try oracle.store.records(of: .services) where service.isListed {
      if case .integer(let key)? = service.values["organization"] { keys.insert(key) }
    }
    var names: Set<String> = []
    for organization in try oracle.store.records(of: .organizations) where keys.contains(organization.key) {
      if case .text(let name)? = organization.values["name"] { names.insert(Folding.fold(name)) }
    }
    return (keys, names)
  }

  @Test(arguments: [
    "services | count by organization",
    "services | select organization | distinct",
    "services | top 1 by name per organization",
    "services | count by organization, fee | count by organization",
    "services | count by organization, fee | top 1 by count per organization",
    "services | derive o = organization | count by o",
  ])
  func homonymsStayApart(text: String) throws {
    let oracle = try QueryOracle(.adversarial(seed: 3))
    let found = try Self.organizations(oracle)
    #expect(found.names.count < found.keys.count, "the directory has homonyms")
    let planned = try #require(try oracle.planned(text))
    #expect(planned.rows.count == found.keys.count)
    #expect(planned == (try oracle.referred(text)))
  }

  @Test func aNameThatIsAskedForIsAText() throws {
    let oracle = try QueryOracle(.adversarial(seed: 3))
    let found = try Self.organizations(oracle)
    #expect(try oracle.planned("services | count by organization.name")?.rows.count == found.names.count)
    let counts = try oracle.planned(
      "services | summarize o = count(distinct organization), n = count(distinct organization.name)")
    #expect(
      counts?.rows == [[.integer(Int64(found.keys.count)), .integer(Int64(found.names.count))]])
  }

  /// Shown and compared by their name, homonyms stand side by side.
  @Test func homonymsAnswerToOneName() throws {
    let oracle = try QueryOracle(.adversarial(seed: 3))
    let groups = try #require(try oracle.planned("services | count by organization"))
    let names = groups.rows.map { row in
      if case .text(let name)? = row.first { Folding.fold(name) } else { "" }
    }
    #expect(names == names.sorted { ValueOrder.bytes($0, $1) < 0 })
    let cafes = try oracle.planned("services | count by organization | where organization = \"cafe\"")
    #expect(cafes?.rows.count == names.count { $0 == "cafe" })
    #expect((cafes?.rows.count ?? 0) > 1)
  }
}
