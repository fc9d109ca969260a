import Language
import Presentation
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

  /// Whom to call, whether they are there, who may come, how, where: then all the rest.
  @Test(arguments: [
    "services | where eligibility is present and hours is present | near Québec | take 1",
    "sites | where hours is present | near Québec | take 1",
  ])
  func aReferralIsToldInItsOrder(query: String) throws {
    let support = try SessionSupport()
    #expect(support.run(query).status == .success, "\(support.messages())")
    let card = support.show(1).card
    let labels = card.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) }
    let wanted = [
      "Service", "Organization", "Phone", "Today", "Open", "Eligibility", "How to apply", "Address",
      "Distance",
    ]
    let found = labels.filter(wanted.contains)
    #expect(found == wanted.filter(found.contains), "\(card)")
    for label in ["Phone", "Today", "Open", "Address", "Distance"] {
      #expect(found.contains(label), "\(label)\n\(card)")
    }
    #expect(labels.contains("Identifier") && labels.contains("Hours"), "\(card)")
  }

  @Test func addressesAreToldInsteadOfTheSites() throws {
    let support = try SessionSupport()
    support.run("services | where sites.address is present | take 1")
    let card = support.show(1).card
    #expect(card.contains("Address:") && !card.contains("Sites:"), "\(card)")
  }

  @Test func longTextsAreBrokenToTheWindow() throws {
    let support = try SessionSupport()
    support.run("services | where description is present | take 1")
    for width in [20, 60, 80] {
      let output = MemorySink()
      let screen = Destination(name: "-", sink: output) { .init(rows: 24, columns: width) }
      #expect(support.session.showRecord(1, to: screen) == .success)
      let card = output.text
      let tooWide = card.split(separator: "\n").filter {
        CellWidth.of(String($0)) > width && $0.contains(/[^ ] +[^ ]/)
      }
      #expect(tooWide.isEmpty, "\(card)")
      #expect(card.contains("Description"))
    }
  }
}
