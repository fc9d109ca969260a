import Completion
import Domain
import Language
import Planning
import TestSupport
import Testing

/// What holds wherever the caret is.
@Suite struct CompletionPropertyTests {
  /// Statements of the design, and further ones of the stages and statements that it does not show.
  static let statements: [String] =
    ((try? DataFile.lines("language-examples.txt")) ?? []).filter {
      // Stages of a later version.
      !$0.contains("chart") && !$0.contains("graphique")
    } + [
      "services | near \"Acton Vale\" within 15 km | sort distance | select name, phone, distance",
      "services | besoin \"Aide alimentaire\" | près de Gaspé rayon 20 km | trier distance | prendre 5",
      "organismes | filtrer région comprend Estrie et vérifié manque | choisir nom, site_web",
      "places | nearest 3 (sites) as spot | select name, spot.address",
      "services | summarize n = count(), f = share(free) by region, fee | top 3 by n per region",
      "services | open saturday 9:00..12:00 or unknown | eligible age 72, group seniors, language ar",
      "services | where any languages in (fr, en) and not free | distinct",
      "contact phone from Rimouski language fr age 70 gender woman repeat no",
      "need food, housing",
      "unmet because full",
      "save few(p: place = Rimouski, n: number = 5) = services | near $p | take $n",
      "explain run services | in mrc \"La Matapédia\" | count by municipality",
    ]

  /// At every byte something is answered without a trap, and what it replaces ends at the caret.
  @Test(arguments: statements)
  func everyPrefixIsAnswered(statement: String) throws {
    let support = try CompletionSupport()
    let bytes = Array(statement.utf8)
    for end in 0...bytes.count {
      // In the middle of a character the caret counts as before it.
      var start = end
      while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let text = String(decoding: bytes[..<start], as: UTF8.self)
      // What stands behind the caret changes nothing but where a quotation ends.
      for typed in end % 4 == 0 ? [text, text + String(decoding: bytes[start...], as: UTF8.self)] : [text] {
        let caret = min(end, typed.utf8.count)
        let offers = support.engine.offers(SourceText(name: "test", text: typed), at: caret)
        #expect(offers.replaced.end == start && (0...start).contains(offers.replaced.start), "\(text)▮")
      }
    }
  }

  /// The words that really follow are offered once their first two letters are typed.
  @Test func theWordThatFollowsIsOffered() throws {
    var asked = 0
    var missed: [String] = []
    for statement in Self.statements {
      let language =
        statement.contains("filtrer") || statement.contains("besoin") ? LanguageCode.french : .english
      let support = try CompletionSupport(language)
      support.namedQueries = [
        NamedSource(name: LocalizedText(verbatim: "seniors"), help: LocalizedText("", ""))
      ]
      let parsed = Parser.parse(SourceText(name: "test", text: statement))
      // Names that are given here are the writer's own.
      let own = Set(
        parsed.tree.nodes.filter { [.itemName, .definedName].contains($0.kind) }.map { Int($0.firstToken) })
      for index in 0..<parsed.tree.tokens.count where parsed.tree.tokens.kind(index) == .word {
        guard !own.contains(index) else { continue }
        let span = parsed.tree.tokens.span(index)
        let word = parsed.tree.text(token: index)
        guard word.count > 2 else { continue }
        let letters = String(word.prefix(2)).utf8.count
        let offers = support.engine.offers(
          SourceText(name: "test", text: parsed.tree.source.text(Span(0, span.start + letters))),
          at: span.start + letters)
        asked += 1
        let folded = Folding.fold(word)
        let isOffered = offers.items.contains { item in
          let text = Folding.fold(item.text)
          return text == folded || text.hasPrefix(folded + " ") || text.hasPrefix(folded + "(")
            || Folding.fold(item.label).contains(folded)
        }
        if !isOffered { missed.append(parsed.tree.source.text(Span(0, span.start)) + "▮" + word) }
      }
    }
    let share = Double(asked - missed.count) / Double(max(1, asked))
    print("words offered after two letters: \(asked - missed.count) of \(asked)")
    for line in missed { print("  not offered: \(line)") }
    #expect(share >= 0.97)
  }

  /// Every value that is offered means what its label says, where it is inserted.
  @Test(
    arguments: [
      "services | need ▮", "services | besoin ▮", "services | in ▮", "services | in region ▮",
      "services | in mrc ▮",
      "services | near ▮", "services | serving ▮", "services | where region has ▮",
      "services | where municipality has ▮",
      "services | where fee = ▮", "services | where languages has ▮", "sites | where mrc = ▮",
      "services | eligible group ▮", "services | eligible language ▮", "services | eligible gender ▮",
      "services | eligible resident ▮", "needs | where reason = ▮", "needs | where outcome in (▮",
      "contacts | where age = ▮", "contacts | where heard = ▮", "services | where organization = ▮",
      "organizations | where name = \"▮", "services | where distance(▮", "contact phone from ▮", "contact ▮",
      "contact phone language ▮", "contact phone household ▮", "need ▮", "unmet because ▮",
      "param p: area = ▮", "param p: place = ▮", "param c: category = ▮", "changes | where change = ▮",
    ])
  func everyOfferedValueBinds(marked: String) throws {
    for language in LanguageCode.allCases {
      let support = try CompletionSupport(language)
      for letter in ["", "a", "c", "é", "l", "m", "s"] {
        let (offers, text) = try support.offers(marked.replacing("▮", with: letter + "▮"))
        for item in offers.items.prefix(letter.isEmpty ? .max : 10) {
          // A word that a name follows is no value.
          guard Lexicon.keyword(for: item.text, in: .areaClause) == nil else { continue }
          let before = SourceText(name: "test", text: text).text(Span(0, offers.replaced.start))
          let open = before.filter { $0 == "(" }.count
          let behind = marked.contains("distance(") ? ") < 5 km" : String(repeating: ")", count: open)
          let problem = try support.problem(before + item.text + behind)
          if let problem, Self.isOfValues(problem.code) {
            Issue.record(
              "\(before)\(item.text): \(problem.code.rawValue) \(problem.arguments.map(\.english))")
          }
        }
      }
    }
  }

  /// Mistakes of names of values; a word that goes on, as `region` before its name, gives others.
  private static func isOfValues(_ code: DiagnosticCode) -> Bool {
    [
      .unknownValue, .unknownArea, .unknownPlace, .unknownCategory, .unknownLanguage, .ambiguousName,
      .bareWordNeedsQuotes, .recordedValueUnknown, .recordedNameNeedsQuotes, .valueNotOfType,
    ].contains(code)
  }
}

extension CompletionSupport {
  /// The first mistake of a text, of syntax or of names.
  func problem(_ text: String) throws -> Diagnostic? {
    let source = SourceText(name: "test", text: text)
    let parsed = Parser.parse(source)
    if let first = parsed.diagnostics.first(where: { $0.severity == .error }) { return first }
    var binder = ScriptBinder(
      Definitions(vocabulary: store), of: source, Definitions.Clock(today: today, now: nil),
      isInteractive: true)
    do {
      for statement in parsed.script.statements {
        guard case .query(let inlined, _) = try binder.step(statement) else { continue }
        let bound = try Binder.bind(inlined.query, of: source, vocabulary: store, today: today)
        if case .failure(let errors) = bound { return errors.diagnostics.first }
      }
    } catch let errors as QueryErrors {
      return errors.diagnostics.first
    }
    return nil
  }
}
