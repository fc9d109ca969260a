import Foundation
import TestSupport
import Testing

/// Expressions of the language with values worked by hand (Tests/Data/expressions.txt), planned and by the reference.
@Suite struct ExpressionTableTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let expression: String
    let value: String
    var testDescription: String { expression }
  }

  private static let lines: [Line] = ((try? DataFile.lines("expressions.txt")) ?? []).flatMap {
    text -> [Line] in
    guard !text.hasPrefix("#") else { return [] }
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return parts.count == 3
      ? [Line(expression: parts[0], value: parts[2]), Line(expression: parts[1], value: parts[2])] : []
  }

  @Test func bothLanguagesAreCovered() { #expect(Self.lines.count >= 160) }

  @Test(arguments: lines)
  func anExpressionHasItsValue(line: Line) throws {
    let outcome = try Program.run([
      "--db", try DemoFixture.path(), "--as-of", "2026-11-23", "--language", "en", "--format", "csv",
      "--verify",
      "-c", "categories | take 1 | select v = \(line.expression)",
    ])
    #expect(outcome.text == "v\n\(line.value)\n", "\(outcome.messages)")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("2026-13", "L005"), ("9223372036854775807 + 1", "X411"), ("1 + \"a\"", "B207"), ("2026-02-30", "L005"),
    ("today + 3 km", "B207"), ("3 months", "B252"),
  ])
  func whatMeansNothingIsRefused(expression: String, code: String) throws {
    let outcome = try Program.run([
      "--db", try DemoFixture.path(), "--language", "en", "-c",
      "categories | take 1 | select v = \(expression)",
    ])
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("error[\(code)"), "\(outcome.messages)")
  }
}
