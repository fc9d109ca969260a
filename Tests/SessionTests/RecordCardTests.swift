import Domain
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
    #expect(support.run(query).status == .success)
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

  // MARK: What was shown, whatever is recorded since

  private func identifier(_ card: String) -> String? {
    card.split(separator: "\n").first { $0.hasPrefix("Number:") || $0.hasPrefix("Identifier:") }
      .map { $0.split(separator: ":")[1].filter { $0 != " " } }
  }

  @Test func theRowOnTheScreenIsShownWhateverCameBeforeIt() throws {
    let support = try SessionSupport()
    support.session.options.disclosure = .internal
    support.run("contact phone\nclose\ncontact chat\nclose")
    let rows = support.run("contacts | sort -id | take 2 | select id").rows
    let shown = rows.split(separator: "\n").dropFirst().map(String.init)
    support.run("contact email\nclose")
    _ = support.messages()
    try #require(shown.count == 2)
    #expect(identifier(support.show(1).card) == shown[0])
    #expect(identifier(support.show(2).card) == shown[1])
    #expect(support.messages().isEmpty)
  }

  @Test func aRowThatTheQueryNoLongerFindsIsShownAndSaid() throws {
    let support = try SessionSupport()
    support.session.options.disclosure = .internal
    support.run("contact phone")
    let rows = support.run("contacts | where in_progress | select id").rows
    let number = try #require(rows.split(separator: "\n").last, "\(support.messages())")
    support.run("close")
    _ = support.messages()
    #expect(identifier(support.show(1).card) == String(number))
    #expect(support.messages().contains("row 1 has changed since"))
    support.run("undo")
  }

  @Test func whatIsComputedForTheRowStaysOnItsCard() throws {
    let support = try SessionSupport()
    let rows = support.run("services | near Rimouski | take 3 | select name, distance").rows
    let distance = rows.split(separator: "\n").last?.split(separator: ",").last.map(String.init) ?? ""
    let card = support.show(3).card
    let metres = try #require(Double(distance))
    let words = NumberText.grouped(metres / 1_000, .english, decimals: 1)
    #expect(
      card.split(separator: "\n").contains { $0.hasPrefix("Distance:") && $0.contains(words) }, "\(card)")
  }

  @Test func theLastResultSaysWhereOtherRowsAnswerNow() throws {
    let support = try SessionSupport()
    support.session.options.disclosure = .internal
    support.run("contact phone\nclose")
    support.run("contacts | sort -id | take 1 | select id")
    #expect(support.last().contains("id"))
    #expect(support.messages().split(separator: "\n").filter { $0.contains("have changed") }.isEmpty)
    support.run("contact chat\nclose")
    let rows = support.last()
    #expect(support.messages().contains("the data have changed since"))
    let number = rows.split(separator: "\n").last.map(String.init)
    #expect(identifier(support.show(1).card) == number)
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
