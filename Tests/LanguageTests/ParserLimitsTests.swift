import Language
import Testing

/// Texts that are too deep, too wide or too long: answered in a moment, and nothing overflows.
@Suite struct ParserLimitsTests {
  @Test func bracketsNestTwoHundredDeep() {
    func nested(_ depth: Int) -> String {
      "services | where " + String(repeating: "(", count: depth) + "a"
        + String(repeating: ")", count: depth) + " | take 5"
    }
    #expect(dump(nested(200)) == "services | where a | take 5")
    #expect(mistakes(nested(201)) == ["S104 `(`"])
    #expect(mistakes(nested(10_000)) == ["S104 `(`"])
    #expect(dump(nested(10_000)) == "services | error | take 5")
  }

  @Test(arguments: ["not ", "- ", "f(", "(", "a = (", "not (-f(", "a in ("])
  func otherNestingIsBoundedToo(opening: String) {
    let text = "services | where " + String(repeating: opening, count: 10_000)
    #expect(parse(text).diagnostics.map(\.code) == [.nestingTooDeep])
  }

  @Test func longChainsOfOrAreShallow() throws {
    let text = "services | where " + Array(repeating: "a", count: 100_001).joined(separator: " or ")
    let parsed = parse(text)
    #expect(parsed.diagnostics.isEmpty)
    guard case .query(let query) = try #require(parsed.script.statements.first).kind,
      case .where(let condition) = try #require(query.stages.first).kind
    else {
      Issue.record("no condition")
      return
    }
    #expect(depth(condition) == 18)
    #expect(ScriptDump.dump(condition).filter { $0 == "a" }.count == 100_001)
  }

  private func depth(_ expression: Expression) -> Int {
    guard case .or(let left, let right) = expression.kind else { return 1 }
    return 1 + max(depth(left), depth(right))
  }

  @Test func longChainsOfArithmeticAreRefused() {
    func chain(_ count: Int) -> String {
      "services | where " + Array(repeating: "a", count: count).joined(separator: " - ") + " | take 5"
    }
    #expect(mistakes(chain(300)) == [])
    #expect(parse(chain(100_000)).diagnostics.map(\.code) == [.nestingTooDeep])
    #expect(dump(chain(100_000)) == "services | error | take 5")
  }

  @Test func aTallTreeOfManyShortPartsIsRefused() {
    let part = String(repeating: " + a", count: 100) + ")"
    let text =
      "services | where " + String(repeating: "(", count: 100) + "a"
      + String(repeating: part, count: 100)
    #expect(parse(text).diagnostics.map(\.code) == [.nestingTooDeep])
  }

  @Test(arguments: [
    "(", "| where ", "a = b or ", "\"", "'", "«", "services | take 5\n", "services\n", "a.", ";", "|",
    "| join (", "# x\n", "select\n", "'a' == ", ")", "\u{1}", "-", "not ", "a,", "| where (",
  ])
  func aLongTextIsAnsweredInLinearTime(unit: String) {
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    let clock = ContinuousClock()
    var parsed = parse("")
    let time = clock.measure { parsed = parse("services | where " + text) }
    #expect(parsed.diagnostics.count <= 200)
    #expect(time < .seconds(20), "\(unit): \(time)")
  }

  @Test func aTextBeyondTheLimitIsNotRead() throws {
    let parsed = parse(String(repeating: " ", count: 16 * 1_048_576 + 1))
    #expect(parsed.diagnostics.map(\.code) == [.textTooLong])
    #expect(parsed.diagnostics.first?.arguments.map(\.english) == ["16777217", "16777216"])
    #expect(parsed.tree.tokens.count == 1)
    #expect(ScriptDump.dump(parsed.script) == "?")
  }
}
