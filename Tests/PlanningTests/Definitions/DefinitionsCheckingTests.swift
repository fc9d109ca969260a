import Domain
import Language
import Planning
import Testing

struct DefinitionsCheckingTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  private func types(_ text: String) throws -> [String] {
    let source = SourceText(name: "test", text: text)
    let statement = try #require(Parser.parse(source).script.statements.first)
    var binder = ScriptBinder(
      Definitions(vocabulary: support.store), of: source,
      Definitions.Clock(today: support.today, now: nil))
    guard case .save(let named) = try binder.step(statement) else { return [] }
    return named.parameters?.compactMap(\.type?.text) ?? []
  }

  /// A type that is left out is the first that the uses take.
  @Test(arguments: [
    ("save a(x) = services | take $x", ["number"]),
    ("save a(x) = services | search $x", ["text"]),
    ("save a(x) = services | need $x", ["category"]),
    ("save a(x) = services | in $x", ["area"]),
    ("save a(x) = services | near $x", ["place"]),
    ("save a(x) = services | near Gaspé within $x", ["distance"]),
    ("save a(x) = services | open $x", ["date"]),
    ("save a(x) = services | where free = $x", ["yes_no"]),
    ("save a(x) = services | where languages has $x", ["language"]),
    ("save a(x) = services | where minimum_age >= $x", ["number"]),
    ("save a(x) = services", ["text"]),
    ("save a(x = 5) = services", ["number"]),
    (
      "save a(x, y: date, z) = services | where verified > $y | need $z | take $x",
      ["number", "date", "category"]
    ),
  ])
  func leftOutTypesComeFromTheUses(text: String, expected: [String]) throws {
    #expect(try types(text) == expected)
  }

  /// The values that a check makes up leave a range empty that has no fixed end.
  @Test func aRangeToAParameterIsNoMistake() throws {
    #expect(try types("save a(n: number) = places | where population in 5..$n") == ["number"])
  }
}
