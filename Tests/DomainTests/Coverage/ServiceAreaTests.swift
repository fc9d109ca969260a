import Domain
import Language
import Testing

/// Two regions 1 and 2; MRC 11 with municipalities 111 and 112, MRC 12 with 121, MRC 21 with 211; FSA 91 and 92 of
/// region 1, 93 of region 2, 94 of none.
struct ServiceAreaTests {
  static let areas: [Int64: AreaLineage] = Dictionary(
    uniqueKeysWithValues: [
      AreaLineage(kind: .region, id: 1, county: nil, region: 1),
      AreaLineage(kind: .region, id: 2, county: nil, region: 2),
      AreaLineage(kind: .mrc, id: 11, county: 11, region: 1),
      AreaLineage(kind: .mrc, id: 12, county: 12, region: 1),
      AreaLineage(kind: .mrc, id: 21, county: 21, region: 2),
      AreaLineage(kind: .municipality, id: 111, county: 11, region: 1),
      AreaLineage(kind: .municipality, id: 121, county: 12, region: 1),
      AreaLineage(kind: .municipality, id: 211, county: 21, region: 2),
      AreaLineage(kind: .fsa, id: 91, county: nil, region: 1),
      AreaLineage(kind: .fsa, id: 92, county: nil, region: 1),
      AreaLineage(kind: .fsa, id: 93, county: nil, region: 2),
      AreaLineage(kind: .fsa, id: 94, county: nil, region: nil),
    ].map { ($0.id, $0) })

  static func area(_ stated: [Int64], isComplete: Bool = true, territory: [Int64]? = nil) -> ServiceArea {
    ServiceArea(
      stated: stated.compactMap { areas[$0] }, covered: Set(stated), isComplete: isComplete,
      territory: territory)
  }

  @Test(
    arguments: [
      // A region covers all that is in it, an MRC its municipalities, nothing what holds it.
      ([1], 1, .yes), ([1], 11, .yes), ([1], 111, .yes), ([1], 91, .yes), ([1], 2, .no),
      ([1], 211, .no), ([1], 93, .no), ([11], 111, .yes), ([11], 121, .no), ([11], 1, .no), ([111], 11, .no),
      ([11, 211], 211, .yes), ([1, 2], 121, .yes),
      // An FSA is told from other FSA and other regions only.
      ([91], 91, .yes), ([91], 92, .no), ([11], 91, .partOfRegion), ([111], 92, .partOfRegion),
      ([11], 93, .no), ([91], 111, .partOfRegion), ([91], 211, .no), ([91], 1, .no),
      ([11], 94, .partOfRegion),
      ([1], 94, .no),
    ] as [([Int64], Int64, ServingState)])
  func statedAreas(stated: [Int64], asked: Int64, state: ServingState) throws {
    let question = try #require(Self.areas[asked])
    #expect(Self.area(stated).answer(for: question).state == state)
  }

  @Test(
    arguments: [
      ([], [1], 111, .operatorTerritory), ([], [1], 1, .operatorTerritory),
      ([], [1], 211, .no), ([], nil, 211, .notStated), ([], [1], 94, .notStated),
      // A part that could be read is certain, the rest may be anything in the operator's territory.
      ([11], [1], 111, .yes), ([11], [1], 121, .operatorTerritory), ([11], [1], 211, .no),
    ] as [([Int64], [Int64]?, Int64, ServingState)])
  func areasNotStatedOrNotRead(
    stated: [Int64], territory: [Int64]?, asked: Int64, state: ServingState
  ) throws {
    let question = try #require(Self.areas[asked])
    let area = Self.area(stated, isComplete: false, territory: territory)
    #expect(area.answer(for: question).state == state)
  }

  @Test func theAnswerNamesWhatDecided() throws {
    let estrie = Self.area([1])
    let names: (Int64) -> LocalizedText = { LocalizedText(verbatim: $0 == 1 ? "Estrie" : "\($0)") }
    let no = estrie.answer(for: try #require(Self.areas[211]))
    #expect(no.reason == .onlyServes([1]))
    #expect(no.text(names) == LocalizedText("serves only Estrie", "dessert seulement Estrie"))
    let yes = estrie.answer(for: try #require(Self.areas[111]))
    #expect(yes.reason == .covered(by: 1))
  }

  @Test(arguments: [area([1, 11, 91]), area([], isComplete: false, territory: [1, 2]), area([])])
  func theStoredFormGivesTheAreaBack(area: ServiceArea) {
    #expect(ServiceArea(stored: area.stored) == area)
    #expect(ServiceArea(stored: "x") == nil)
  }
}
