import Completion
import Domain
import Language
import Planning
import Storage
import TestSupport
import Testing

/// Texts that are read in parts answer as those that are read at once.
@Suite struct TextValuesTests {
  /// Every text of the rows themselves that is about no person, with a query up to where one of them can stand.
  static let fields: [(entity: Entity, field: Field)] = Entity.allCases.flatMap { entity in
    Catalog.fields(of: entity).filter { ValueStatements.hasTexts($0, of: entity) }.map { (entity, $0) }
  }

  private func query(_ entity: Entity, _ field: Field, _ typed: String = "") -> String {
    "\(entity.rawValue) | where \(field.name.english) = \"\(typed)▮"
  }

  @Test(arguments: [Entity.services, .organizations, .places, .regions])
  func theFirstNamesOfTheAlphabet(entity: Entity) throws {
    let name = try #require(Catalog.fields(of: entity).first { $0.id == "name" })
    let whole = try CompletionSupport().offers(query(entity, name)).offers
    #expect(!whole.items.isEmpty && whole.omitted >= 0)
    let labels = whole.items.map { Folding.fold($0.label) }
    #expect(labels == labels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    // Few distinct names are read first, and what is not read is counted.
    let parts = try CompletionSupport(rowsAtOnce: 20).offers(query(entity, name)).offers
    #expect(Array(whole.items.map(\.text).prefix(parts.items.count)) == parts.items.map(\.text))
    func counted(_ offers: Offers) -> Int {
      offers.omitted + offers.items.reduce(0) { $0 + (Int($1.note) ?? 1) }
    }
    #expect(counted(parts) == counted(whole))
  }

  @Test(arguments: [1, 7, 10_000])
  func everyTextIsFound(rowsAtOnce: Int) throws {
    for (entity, field) in Self.fields {
      let support = try CompletionSupport(rowsAtOnce: rowsAtOnce)
      var texts: [String] = []
      guard case .column(let column, _) = field.mapping else { continue }
      let description = Catalog.description(of: entity)
      let listed = description.listedColumn.map { " AND \($0) = 1" } ?? ""
      let kind = description.kind.map { " AND kind = \($0.rawValue)" } ?? ""
      try support.store.run(
        SQLText(
          "SELECT \(column) FROM \(description.table) WHERE length(\(column)) BETWEEN 1 AND 80\(listed)\(kind)"
            + " ORDER BY id DESC LIMIT 3")
      ) { row in
        texts.append(row.text(0))
        return true
      }
      for text in texts {
        let offers = try support.offers(query(entity, field, text.replacing("\"", with: "\\\""))).offers
        #expect(
          offers.items.contains { Folding.fold($0.label) == Folding.fold(TerminalText.visible(text)) },
          "\(entity) \(field.id): \(text)")
      }
    }
  }

  @Test func readAheadInPartsIsTheSame() throws {
    for typed in ["", "ce", "maison", "zq"] {
      let text = "services | where name = \"" + typed
      let whole = try CompletionSupport().offers(text + "▮").offers
      let support = try CompletionSupport(rowsAtOnce: 37)
      let context = try #require(CaretContext(SourceText(name: "test", text: "services | where "), at: 17))
      for _ in 0..<4 { support.engine.prepare(context) }
      // With nothing typed what is there of the first texts does; a name may have one more row behind them.
      if !typed.isEmpty { #expect(try support.offers(text + "▮").offers == whole) }
      for _ in 0..<100 { support.engine.prepare(context) }
      #expect(try support.offers(text + "▮").offers == whole)
    }
  }
}
