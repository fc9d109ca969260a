import Domain
import Execution
import Language
import Planning
import Presentation
import Reference
import Storage
import TestSupport
import Testing

/// `Tests/Data/expressions.txt`: expressions of the language in both languages, with values that were worked by hand.
@Suite struct ExpressionTableTests {
  @Test(arguments: try ExpressionTable.lines())
  func plannerAndReferenceGiveTheValueWorkedByHand(line: ExpressionTable.Line) throws {
    let store = try TestDirectory.fixed.open()
    for expression in [line.english, line.french] {
      let query = line.query(expression)
      #expect(try Self.answers(query, line, store) == [line.expected, line.expected], "\(query)")
    }
  }

  /// The table holds at least what it held: a file that is not read proves nothing.
  @Test func theTableIsNotEmpty() throws {
    #expect(try ExpressionTable.lines().count >= 200)
  }

  /// What the planner and what the reference interpreter answer; the codes of the errors where it is refused.
  private static func answers(
    _ text: String, _ line: ExpressionTable.Line, _ store: SQLiteStore
  ) throws -> [String] {
    let source = SourceText(name: "table", text: text)
    let parsed = Parser.parse(source)
    guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind else {
      let words = codes(parsed.diagnostics.filter { $0.severity == .error })
      return [words, words]
    }
    let engine = Engine(store: store, today: line.today, now: line.now)
    let prepared: Engine.Prepared
    do { prepared = try engine.prepare(query, of: source) } catch let errors as QueryErrors {
      let words = codes(errors.diagnostics)
      return [words, words]
    }
    let planned = try rows(store) {
      let sink = CollectingSink()
      try engine.run(prepared, into: sink)
      return sink.rows
    }
    let referred = try rows(store) { try ReferenceInterpreter(source: store).run(prepared.bound).rows }
    return [planned, referred]
  }

  private static func codes(_ diagnostics: [Diagnostic]) -> String {
    "error " + diagnostics.map(\.code.rawValue).joined(separator: " ")
  }

  /// The first column of each row as the table writes it.
  private static func rows(_ store: SQLiteStore, _ run: () throws -> [[Value]]) throws -> String {
    let writer = ValueWriter(language: .english, vocabularies: store)
    do {
      let cells = try run().compactMap(\.first).map { value in
        let text = try writer.data(value)
        return value == .missing ? "missing" : text.isEmpty ? "blank" : text
      }
      return cells.isEmpty ? "none" : cells.joined(separator: ", ")
    } catch let failure as StoreFailure { return codes([failure.diagnostic]) }
  }
}
