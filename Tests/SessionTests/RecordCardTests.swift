import Language
import Testing

@testable import Session

struct RecordCardTests {
  /// The card is of the query that was bound: a column named in `select` can be used behind it.
  @Test(arguments: [
    "places | select town = name, people = population | sort -people",
    "places | derive people = population * 2 | select people | sort -people",
    "let big = places | select people = population\nbig | sort -people",
    "param n: number = 0\nplaces | select people = population | where people > $n | sort -people",
  ])
  func aCardOfASelectedRowHasEveryField(query: String) throws {
    let support = try SessionSupport()
    #expect(support.run(query).status == .success)
    let (status, card) = support.show(1)
    #expect(status == .success)
    #expect(card.contains("Montréal") && card.contains("MRC"), "\(card)")
    #expect(card.contains("people"), "\(card)")
  }

  @Test func aFieldThatAColumnHidesIsShownByItsColumn() throws {
    let support = try SessionSupport()
    support.run("places | sort -population | select name = upper(name)")
    let card = support.show(1).card
    #expect(card.contains("MONTRÉAL") && card.contains("Population"), "\(card)")
  }

  @Test func theRowIsTheOneOfTheResult() throws {
    let support = try SessionSupport()
    support.run("places | sort -population | take 3 | select name")
    #expect(support.show(2).card.contains("Québec"))
    #expect(support.show(4).status == .usage)
  }

  @Test func aRowOfASummaryShowsItsColumns() throws {
    let support = try SessionSupport()
    support.run("places | count by region | sort -count")
    #expect(support.show(1).card.contains("Montérégie"))
  }
}
