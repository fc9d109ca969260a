import Completion
import Domain
import Foundation
import Language
import Planning
import Storage
import TestSupport
import Testing

/// Completion over the shared demo directory.
final class CompletionSupport: Surroundings {
  let store: SQLiteStore
  let today: CalendarDate
  var language: LanguageCode
  var namedQueries: [NamedSource] = []
  var parameters: [String] = []
  private let rowsAtOnce: Int
  private(set) lazy var engine = CompletionEngine(
    source: store, surroundings: self, rowsAtOnce: rowsAtOnce)

  init(_ language: LanguageCode = .english, path: String? = nil, rowsAtOnce: Int = 10_000) throws {
    self.rowsAtOnce = rowsAtOnce
    store = try SQLiteStore(path: try path ?? DemoFixture.path())
    today = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    self.language = language
  }

  func names(behind text: String) -> KnownNames? {
    let source = SourceText(name: "test", text: text)
    let parsed = Parser.parse(source)
    guard case .query(let query)? = parsed.script.statements.last?.kind else { return nil }
    var binder = ScriptBinder(
      Definitions(vocabulary: store), of: source, Definitions.Clock(today: today, now: nil),
      isInteractive: true)
    for statement in parsed.script.statements.dropLast() {
      if case .param = statement.kind { _ = try? binder.step(statement) } else { binder.recall(statement) }
    }
    guard let inlined = try? binder.definitions.inline(query) else { return nil }
    return try? KnownNames.behind(inlined.query, of: source, vocabulary: store, today: today, now: nil)
  }

  /// What is offered at `▮`.
  func offers(_ marked: String) throws -> (offers: Offers, text: String) {
    let caret = try #require(marked.range(of: "▮"))
    let before = marked[..<caret.lowerBound]
    let text = String(before + marked[caret.upperBound...])
    return (engine.offers(SourceText(name: "test", text: text), at: before.utf8.count), text)
  }

  func texts(_ marked: String, _ count: Int = .max) throws -> [String] {
    Array(try offers(marked).offers.items.map(\.text).prefix(count))
  }

  /// The text with the best offer in it.
  func completed(_ marked: String) throws -> String {
    let (offers, text) = try offers(marked)
    let bytes = Array(text.utf8)
    let item = try #require(offers.items.first, "\(marked)")
    return String(decoding: bytes[..<offers.replaced.start], as: UTF8.self) + item.text
      + String(decoding: bytes[offers.replaced.end...], as: UTF8.self)
  }
}
