import Domain
import Execution
import Language
import Planning
import Storage
import TestSupport
import Testing

@Suite struct EngineTests {
  private static let source = SourceText(name: "test", text: "services | where free | sort name")

  private func verify(_ store: any Store) throws -> Diagnostic? {
    guard case .query(let query)? = Parser.parse(Self.source).script.statements.first?.kind else {
      return nil
    }
    let engine = Engine(store: store, today: try #require(QueryOracle.today))
    return try engine.verify(engine.prepare(query, of: Self.source))
  }

  @Test func verificationPassesWhereBothWaysAgree() throws {
    #expect(try verify(TestDirectory.demo(seed: 7).open()) == nil)
  }

  @Test func verificationTellsARowThatIsLost() throws {
    let difference = try verify(ForgetfulStore(TestDirectory.demo(seed: 7).open()))
    #expect(difference?.code == .verificationFailed)
  }

  /// Counted, not timed: how often somebody who waits can stop the preparation of a very large query.
  @Test(arguments: [
    "services" + String(repeating: " | where free", count: 1_000),
    "services | where minimum_age in (" + (0..<40_000).map(String.init).joined(separator: ", ") + ")",
  ])
  func theBindingOfALargeQueryCanBeStopped(text: String) throws {
    let source = SourceText(name: "test", text: text)
    guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind else {
      Issue.record("no query")
      return
    }
    let store = try TestDirectory.demo(seed: 7).open()
    let today = try #require(QueryOracle.today)
    var asked = 0
    let engine = Engine(
      store: store, today: today,
      isCancelled: {
        asked += 1; return asked == 900
      })
    #expect(throws: StoreFailure(Diagnostic(.interrupted))) { try engine.prepare(query, of: source) }
    #expect(asked == 900)
  }

  /// A stage of many columns is bound for a while: Ctrl-C need not wait for its end.
  @Test func bindingManyColumnsStopsWhenAsked() throws {
    let items = (0..<500).map { "x\($0) = minimum_age + \($0)" }.joined(separator: ", ")
    let source = SourceText(name: "test", text: "services | derive " + items)
    guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind else { return }
    var asked = 0
    let engine = Engine(
      store: try TestDirectory.demo(seed: 7).open(), today: try #require(QueryOracle.today),
      isCancelled: {
        asked += 1; return asked == 400
      })
    #expect(throws: StoreFailure(Diagnostic(.interrupted))) { try engine.prepare(query, of: source) }
    #expect(asked == 400)
  }

  /// Where a condition can never be true it is found without planning every prefix.
  @Test func theFirstConditionThatIsNeverTrueIsFoundInFewSteps() throws {
    let stages = (0..<64).map { " | where minimum_age = \($0 < 40 ? 1 : 2)" }.joined()
    let source = SourceText(name: "test", text: "services" + stages + " | where maximum_age = 3")
    guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind else { return }
    let store = try TestDirectory.demo(seed: 7).open()
    let today = try #require(QueryOracle.today)
    let bound = try Binder.bind(query, of: source, vocabulary: store, today: today).get()
    var asked = 0
    let cancellation = Cancellation {
      asked += 1; return false
    }
    #expect(try Planner.neverTrue(bound, cancellation: cancellation) == "where minimum_age = 2")
    // Eight rules, at most three times over, for one prefix in seven at most.
    #expect(asked <= 8 * 24)
  }

  @Test func anIntegerThatOverflowsEndsTheQueryBothWays() throws {
    let oracle = try QueryOracle(.demo(seed: 7))
    for text in [
      "services | where count(languages) + 9223372036854775807 > 1 and phone is present",
      "places | select n = population * 9223372036854775807",
      "places | select n = -9223372036854775807 - population",
    ] {
      #expect(try oracle.planned(text)?.failure == .integerOverflow, "\(text)")
      #expect(try oracle.referred(text)?.failure == .integerOverflow, "\(text)")
    }
  }
}

/// Gives the first row of a statement only, as a broken index would; the rows in memory are whole.
private final class ForgetfulStore: Store {
  private let store: SQLiteStore
  init(_ store: SQLiteStore) { self.store = store }

  func run(_ statement: SQLText, row: (any SQLRow) throws -> Bool) throws {
    try store.run(statement) { found in
      _ = try row(found)
      return false
    }
  }
  var directoryLanguage: LanguageCode { store.directoryLanguage }
  var firstDelivery: CalendarDate? { store.firstDelivery }
  var lastDelivery: CalendarDate? { store.lastDelivery }
  func queryPlan(_ statement: SQLText) throws -> [String] { try store.queryPlan(statement) }
  func beginSnapshot() throws { try store.beginSnapshot() }
  func endSnapshot() { store.endSnapshot() }
  func interrupt() { store.interrupt() }
  func rows(of entity: Entity, includingAll: Bool) throws -> Int {
    try store.rows(of: entity, includingAll: includingAll)
  }
  func services(inCategory id: Int64) throws -> Int { try store.services(inCategory: id) }
  func sites(inArea id: Int64) throws -> Int { try store.sites(inArea: id) }
  func sites(within metres: Double, of position: Position) throws -> Int {
    try store.sites(within: metres, of: position)
  }
  func documents(of entity: Entity, containing word: String) throws -> Int {
    try store.documents(of: entity, containing: word)
  }
  func terms(_ vocabulary: VocabularyID, named folded: String) throws -> [Term] {
    try store.terms(vocabulary, named: folded)
  }
  func term(_ vocabulary: VocabularyID, id: Int64) throws -> Term? { try store.term(vocabulary, id: id) }
  func allTerms(_ vocabulary: VocabularyID) throws -> [Term] { try store.allTerms(vocabulary) }
  func records(of entity: Entity) throws -> [Record] { try store.records(of: entity) }
  func documents(of entity: Entity) throws -> [Int64: [[String]]] { try store.documents(of: entity) }
  func schedules() throws -> [Schedule] { try store.schedules() }
  func siteLocations() throws -> [Int64: SiteLocation] { try store.siteLocations() }
  func savedQuery(named folded: String) throws -> SavedQuery? { try store.savedQuery(named: folded) }
  func savedQueryNames() throws -> [String] { try store.savedQueryNames() }
  func areas() throws -> [Term] { try store.areas() }
  func serviceAreas() throws -> ServiceAreaRows { try store.serviceAreas() }
  func eligibilityClauses() throws -> [Int64: EligibilityClauses] { try store.eligibilityClauses() }
  func disclosureSettings() throws -> DisclosureSettings { try store.disclosureSettings() }
  func descendants(ofCategory id: Int64) throws -> Set<Int64> { try store.descendants(ofCategory: id) }
}
