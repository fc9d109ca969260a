import Domain
import Foundation
import Language
import Presentation
import Session
import Storage
import TestSupport
import Testing

@testable import Shell

@Suite struct QueryAssistantTests {
  private let session: Session
  private let assistant: QueryAssistant

  init() throws {
    var options = SessionOptions(today: try #require(CalendarDate(year: 2026, month: 11, day: 23)))
    options.language = .english
    options.isInteractive = true
    options.format = .csv
    session = Session(
      store: try SQLiteStore(path: try DemoFixture.path()), options: options,
      messages: MessageWriter(MemorySink(), language: .english, style: .plain))
    assistant = QueryAssistant(session: session) { beginning in
      ["notes.csv", "night.aiguille"].filter { $0.hasPrefix(beginning) }
    }
  }

  private func run(_ text: String) {
    _ = session.run(SourceText(name: "<shell>", text: text), to: Destination(name: "-", sink: MemorySink()))
  }

  private func texts(_ text: String, at caret: Int? = nil) -> [String] {
    assistant.completions(of: text, at: caret ?? text.utf8.count).items.map(\.text)
  }

  @Test func aTermComesWithItsLabelAndItsCount() throws {
    let item = try #require(assistant.completions(of: "services | need alim", at: 20).items.first)
    #expect(item.text == "\"Food assistance\"")
    #expect(item.label == "Food assistance ← alimentation")
    #expect((Int(item.note) ?? 0) > 0)
  }

  @Test func whatIsTypedRatherThanChosenIsNotCertain() {
    func isOpen(_ text: String) -> Bool { assistant.completions(of: text, at: text.utf8.count).isOpen }
    #expect(isOpen("services | where minimum_age < ") && isOpen("services | where verified > "))
    #expect(!isOpen("services | where minimum_age < mi") && !isOpen("services | where fee = "))
  }

  @Test func aLineThatBeginsWithABarGoesOnFromTheLastQuery() {
    #expect(!texts("| sort cou").contains("count"))
    run("services | count by region")
    let found = assistant.completions(of: "| sort cou", at: 10)
    #expect(found.items.map(\.text) == ["count"])
    #expect(found.replaced == 7..<10)
  }

  @Test func whatTheSessionHasNamedIsOffered() {
    run("let seniors = services | eligible age 75\nparam far: distance = 5 km")
    #expect(texts("sen") == ["seniors"])
    #expect(texts("seniors | near Rimouski within $") == ["$far"])
    #expect(texts("seniors | sel") == ["select"])
    #expect(texts("dese") == ["deserts("])
  }

  /// In the language of the session, whatever the words of the query are.
  @Test func answersAreCompletedInFrench() {
    session.options.language = .french
    let categories = assistant.completions(ofAnswer: "aide al", at: 7, to: WantedAnswer(.category)).items
    #expect(categories.first?.text == "Aide alimentaire", "\(categories)")
    #expect(
      assistant.completions(ofAnswer: "hi", at: 2, to: WantedAnswer(.window)).items.first?.text == "hier")
  }

  @Test func aUsualWindowIsCompletedWholeAndAnotherWordByWord() {
    let usual = assistant.completions(ofAnswer: "last 12 fu", at: 10, to: WantedAnswer(.window))
    #expect(usual.replaced == 0..<10 && usual.items.first?.text == "last 12 full months", "\(usual)")
    let found = assistant.completions(ofAnswer: "last 17 fu", at: 10, to: WantedAnswer(.window))
    #expect(found.replaced == 8..<10 && found.items.first?.text.hasPrefix("full") == true, "\(found)")
  }

  @Test func aCommandOnALineOfItsOwnIsCompletedThere() {
    let text = "services | take 1\n.tim"
    let found = assistant.completions(of: text, at: text.utf8.count)
    #expect(found.items.map(\.text) == [".timer"] && found.replaced == 18..<22, "\(found)")
    #expect(assistant.hint(of: text, at: text.utf8.count).isEmpty)
    #expect(assistant.isComplete(text) && assistant.isComplete(".timer off\nservices | take 1"))
    #expect(!assistant.isComplete(".timer off\nservices |"))
  }

  @Test func parametersOfAQueryAreCompletedByTheirTypes() {
    #expect(texts("gaps(").first == "last month")
    #expect(texts("deserts(foo").first == "\"Food assistance\"")
  }

  @Test func answersToParametersAreTypedWithoutMarks() {
    let places = assistant.completions(ofAnswer: "acton v", at: 7, to: WantedAnswer(.place))
    #expect(places.items.map(\.text) == ["Acton Vale"])
    #expect(places.replaced == 0..<7)
    #expect(
      assistant.completions(ofAnswer: "y", at: 1, to: WantedAnswer(.yesNo)).items.map(\.text) == ["yes"])
    #expect(assistant.completions(ofAnswer: "5", at: 1, to: WantedAnswer(.number)).items.isEmpty)
    let windows = assistant.completions(ofAnswer: "last 12", at: 7, to: WantedAnswer(.window))
    #expect(windows.items.map(\.text) == ["last 12 full months"])
    #expect(windows.replaced == 0..<7)
  }

  /// What Enter takes comes first, and what is no value is not offered.
  @Test func answersThatAreUsualOrAllowed() {
    func offered(_ typed: String, _ wanted: WantedAnswer) -> [String] {
      assistant.completions(ofAnswer: typed, at: typed.utf8.count, to: wanted).items.map(\.text)
    }
    #expect(offered("", WantedAnswer(.category, usual: "food", meant: "housing")) == ["housing"])
    #expect(offered("fo", WantedAnswer(.category, meant: "housing")).contains("Food bank"))
    #expect(offered("", WantedAnswer(.number, usual: "5")) == ["5"])
    #expect(offered("6", WantedAnswer(.number, usual: "5")).isEmpty)
    #expect(offered("", WantedAnswer(.date, usual: "2026-01-31")).first == "2026-01-31")
    #expect(offered("1", WantedAnswer(.distance, usual: "15 km")) == ["15 km"])
    #expect(
      offered("", WantedAnswer(.number, allowed: ["5", "10", "25"], usual: "10")) == ["10", "5", "25"])
    #expect(offered("é", WantedAnswer(.text, allowed: ["été", "hiver"])) == ["été"])
    let places = offered("", WantedAnswer(.place, usual: "\"Acton Vale\""))
    #expect(places.first == "Acton Vale" && places.count > 5)
    #expect(places.filter { $0 == "Acton Vale" }.count == 1)
  }

  /// While a call is recorded, what is recorded of it comes first.
  @Test func inAnOpenContactWordsThatRecordComeFirst() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/own.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: path)
    var options = session.options
    options.databasePath = path
    let session = Session(
      store: try SQLiteStore(path: path), options: options,
      messages: MessageWriter(MemorySink(), language: .english, style: .plain))
    let assistant = QueryAssistant(session: session)
    func texts(_ text: String) -> [String] {
      assistant.completions(of: text, at: text.utf8.count).items.map(\.text)
    }
    #expect(texts("").first == "services")
    for text in ["contact phone", "need food", "services | sort name | take 3"] {
      let status = session.run(
        SourceText(name: "<shell>", text: text), to: Destination(name: "-", sink: MemorySink()))
      #expect(status == .success)
    }
    #expect(texts("").prefix(3) == ["need", "refer", "met"], "\(texts("").prefix(9))")
    #expect(texts("re").first == "refer")
    #expect(assistant.hint(of: "", at: 0).hasPrefix("`need`, `refer`"))
    let rows = assistant.completions(of: "refer ", at: 6).items
    #expect(rows.map(\.text) == ["1", "2", "3"] && rows.allSatisfy { !$0.note.isEmpty }, "\(rows)")
    #expect(assistant.completions(of: "refer 1, ", at: 9).items.first?.text == "1")
  }

  @Test func onlyWhatIsSavedCanBeDropped() {
    run("let seniors = services | eligible age 75")
    #expect(texts(".describe s").contains("services"))
    #expect(texts(".drop ").isEmpty, "\(texts(".drop "))")
  }

  @Test func commandsAndWhatTheyTake() {
    #expect(texts(".he") == [".help"])
    #expect(texts(".ai") == [".aide"])
    #expect(texts(".format js") == ["json", "jsonl"])
    #expect(texts(".describe or") == ["organizations"])
    #expect(texts(".help elig") == ["eligible"])
    #expect(texts(".timer o") == ["on", "off"])
    #expect(assistant.completions(of: ".format js", at: 10).replaced == 8..<10)
  }

  static let hints: [(text: String, hint: String)] = [
    ("services | near ", "near PLACE [within DISTANCE] — nearest first"),
    ("services | près de ", "près de LIEU [rayon DISTANCE] — nearest first"),
    ("services | where region has ", "region (set: area) — The administrative regions"),
    ("services | where verified ", "verified (date) — The day on which"),
    ("services | where days_since(", "days_since(date) — whole days"),
    ("services | summarize n = count(", "count([distinct x] [where CONDITION]) — how many rows"),
    ("contact ", "how the person got in touch"),
    ("contact phone from ", "a municipality, a region"),
    ("unmet because ", "a reason such as `full`"),
    ("param x: number in (1,2) ", "`=` and a value"),
    ("let ", "let name = QUERY — names a query"),
    (".describe ", ".describe SOURCE — the fields of a source"),
    ("gaps(", "gaps(window: window = last 12 full months) — unmet needs by region"),
    ("écarts(", "écarts(période: période = 12 derniers mois complets) — unmet needs by region"),
    ("services ", "`|` and a stage"),
    ("services | ", "a stage such as `where`"),
    ("", "a query or a statement"),
  ]

  @Test(arguments: hints)
  func theHintTellsWhatIsExpected(text: String, hint: String) {
    let found = assistant.hint(of: text, at: text.utf8.count)
    #expect(found.hasPrefix(hint))
    #expect(!found.contains("\n"))
  }

  /// What may be about a person is never repeated.
  @Test func theHintRepeatsNothingThatWasTyped() {
    for text in [
      "contact phone from Tremblay ", "contact phone from \"Jeanne Tremblay", "need Tremblay ",
      "unmet because Tremblay ",
    ] {
      #expect(!assistant.hint(of: text, at: text.utf8.count).contains("Tremblay"))
    }
  }

  @Test func aTextIsCompleteUnlessItWantsMore() {
    for text in ["", "  ", ".help", "services", "services | take 5", "services | frobnicate"] {
      #expect(assistant.isComplete(text), "\(text)")
    }
    for text in ["services |", "services | where region in (", "let x ="] {
      #expect(!assistant.isComplete(text), "\(text)")
    }
  }
}
