import Completion
import Domain
import Language
import Planning
import TestSupport
import Testing

/// What is offered is what the parser and the binder take there.
@Suite struct CompletionBindingTests {
  @Test(arguments: [
    "needs | during ▮", "contacts | during ▮", "besoins | pendant ▮", "needs | where when in ▮",
    "param w: window = ▮", "needs | during last ▮", "besoins | pendant 12 derniers ▮",
    "needs | during last 12 ▮",
    "contacts | where when in last ▮",
  ])
  func everyWindowBinds(marked: String) throws {
    for language in LanguageCode.allCases {
      let support = try CompletionSupport(language)
      let (offers, text) = try support.offers(marked)
      let begun: Set<Keyword> = [.since, .last, .this, .full]
      var bound = 0
      for item in offers.items {
        // A window that is only begun, and what is no window.
        if let keyword = item.keyword?.keyword, begun.contains(keyword) { continue }
        guard ![",", "|", "or", "and", "ou", "et", "day", "jour"].contains(item.text) else { continue }
        let whole = SourceText(name: "test", text: text).text(Span(0, offers.replaced.start)) + item.text
        let problem = try support.problem(whole)
        #expect(problem == nil, "\(whole): \(problem?.code.rawValue ?? "")")
        bound += 1
      }
      #expect(bound > 0)
    }
  }

  /// Every column that is offered in the brackets of a function, in both languages.
  @Test(arguments: [Entity.services, .needs, .contacts, .organizations, .places])
  func everyArgumentBinds(entity: Entity) throws {
    let places = Lexicon.entries.filter { $0.wordClass == .function && $0.keyword != .functionDistance }
      .flatMap {
        entry -> [String] in
        let measured = "summarize x = \(entry.word(in: .english))"
        if entry.keyword == .functionCount {
          return ["summarize x = count(distinct ▮)", "derive x = count(▮)"]
        }
        if entry.keyword == .functionPercentile { return [measured + "(▮, 50)"] }
        if entry.keyword.isAggregate { return [measured + "(▮)"] }
        if entry.keyword == .functionCoalesce || entry.keyword == .functionIf { return [] }
        return ["derive x = \(entry.word(in: .english))(▮)"]
      }
    for language in LanguageCode.allCases {
      let support = try CompletionSupport(language)
      for place in places {
        let marked = "\(entity.rawValue) | \(place)"
        let (offers, text) = try support.offers(marked)
        for item in offers.items where item.keyword == nil && item.text.last != "(" && item.text != ")" {
          let source = SourceText(name: "test", text: text)
          let whole =
            source.text(Span(0, offers.replaced.start)) + item.text
            + source.text(Span(offers.replaced.end, text.utf8.count))
          let problem = try support.problem(whole)
          // Of a condition its left side may be a value that is compared.
          guard let problem,
            !(place.contains("share(") && [.notYesNo, .setComparedAsOne].contains(problem.code))
          else { continue }
          Issue.record("\(whole): \(problem.code.rawValue)")
        }
      }
    }
  }

  /// Each starter of `summarize` and `derive` with what is offered in its brackets.
  @Test(arguments: ["services", "needs", "contacts", "places", "organizations"])
  func everyStarterBinds(source: String) throws {
    let verbs: [(LanguageCode, String, first: String?)] = [
      (.english, "summarize", "n = count()"), (.french, "résumer", "n = compter()"),
      (.english, "derive", nil),
      (.french, "calculer", nil),
    ]
    for (language, verb, first) in verbs {
      let support = try CompletionSupport(language)
      let starters = try support.texts("\(source) | \(verb) ▮")
      if let first { #expect(starters.first == first) }
      #expect(!starters.isEmpty)
      for starter in starters {
        var text = "\(source) | \(verb) \(starter)"
        if starter.hasSuffix("(") {
          text = try support.completed(text + "▮") + ")"
        }
        let problem = try support.problem(text)
        #expect(problem == nil, "\(text): \(problem?.code.rawValue ?? "")")
      }
    }
  }

  /// What rows are put in order or in groups by.
  @Test(arguments: [
    "sort ▮", "sort -▮", "top 5 by ▮", "count by ▮", "summarize n = count() by ▮", "select ▮",
  ])
  func everyKeyOfRowsBinds(stage: String) throws {
    for entity in [Entity.services, .needs, .contacts, .organizations, .places] {
      let support = try CompletionSupport()
      let (offers, text) = try support.offers("\(entity.rawValue) | \(stage)")
      for item in offers.items where item.keyword == nil {
        let problem = try support.problem(text + item.text)
        #expect(problem == nil, "\(text)\(item.text): \(problem?.code.rawValue ?? "")")
      }
      let aggregates = offers.items.filter { $0.keyword?.keyword.isAggregate == true && $0.text != "count(" }
      #expect(aggregates.isEmpty)
    }
  }

  @Test(arguments: [
    ("services", "sites | count by organization"),
    ("services | count by region, fee", "sites | count by region"),
    ("needs | count by region, category", "services | count by region, category"),
    ("places", "services | count by municipality"),
  ])
  func everyKeyBinds(left: String, right: String) throws {
    let support = try CompletionSupport()
    let text = "\(left) | join (\(right)) on "
    let refused: Set<DiagnosticCode> = [.unknownField, .typeMismatch, .joinedSet]
    for key in try support.texts(text + "▮") {
      let problem = try support.problem(text + key)
      #expect(problem.map { !refused.contains($0.code) } ?? true, "\(text)\(key)")
    }
  }

  static let notOffered = [
    ("services | count by ▮", "per"), ("services | compter par ▮", "chaque"),
    ("param x: number in (1, 2) ▮", "|"), ("param x: number = 5 ▮", "|"),
    ("services | near Rimouski ▮", ","), ("services | serving Estrie ▮", ","),
    ("services | join (sites | count by organization) on ▮", "name"),
    ("services | summarize n = avg(▮", "name"), ("services | summarize n = avg(▮", "languages"),
    ("services | derive m = month(▮", "name"), ("needs | during 2026-▮", "last month"),
  ]

  @Test(arguments: notOffered)
  func whatIsRefusedIsNotOffered(marked: String, text: String) throws {
    let found = try CompletionSupport().texts(marked)
    #expect(!found.contains(text))
  }

  @Test func valuesOfTheParametersOfAQuery() throws {
    let support = try CompletionSupport()
    support.namedQueries = [
      NamedSource(
        name: LocalizedText("gaps", "écarts"), help: LocalizedText("", ""),
        parameters: ["window", "category", "place"])
    ]
    #expect(try support.texts("gaps(▮", 2) == ["last month", "this month"])
    #expect(try support.texts("gaps(last ▮", 2) == ["month", "12 full months"])
    #expect(try support.texts("gaps(last month, Food, Rimous▮", 1) == ["Rimouski"])
  }
}
