import Domain
import Language
import Planning
import Testing

/// Stretches of time, and names of vocabularies, as values of parameters.
struct WindowParameterTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  @Test(arguments: [
    ("param w: window = 2025\nneeds | during $w", "where (day >= 2025-01-01 and day < 2026-01-01)"),
    (
      "param w: window = last 3 full months\nneeds | during $w",
      "where (day >= 2026-08-01 and day < 2026-11-01)"
    ),
    (
      "param w: période = 2025-03..2025-05\nneeds | during $w",
      "where (day >= 2025-03-01 and day < 2025-06-01)"
    ),
    (
      "save a(w: window) = needs | during $w\na(mois dernier)",
      "where (day >= 2026-10-01 and day < 2026-11-01)"
    ),
    (
      "save a(w: window = this year) = needs | during $w\na", "where (day >= 2026-01-01 and day < 2027-01-01)"
    ),
    (
      "param n: number = 2\nsave a(w: window) = needs | during $w\na(last $n full months)",
      "where (day >= 2026-09-01 and day < 2026-11-01)"
    ),
    (
      "param y: number = 2024\nsave a(w: window) = needs | during $w\na($y..2025)",
      "where (day >= 2024-01-01 and day < 2026-01-01)"
    ),
    (
      "param w: window = hier\nsave a(w: window) = needs | during $w\na($w)",
      "where (day >= 2026-11-22 and day < 2026-11-23)"
    ),
    ("param o: outcome = non_comblé\nneeds | where outcome = $o", "where outcome = Unmet"),
    ("param r: raison = complet\nneeds | where reason = $r", "where reason = Full or waiting list"),
    ("param c: channel = chat\ncontacts | where channel = $c", "where channel = Chat"),
    ("param a: age_band = \"65-74\"\ncontacts | where age = $a", "where age = 65 to 74"),
  ])
  func values(text: String, expected: String) throws {
    let stage = try #require(try support.stages(text).first)
    #expect(stage.hasPrefix(expected.prefix(20)) && stage == expected || stage.contains(expected), "\(stage)")
  }

  @Test(arguments: [
    ("param w: window = 5 km\nneeds", ["B244 `5 km`"]),
    ("param w: window = 3\nneeds", ["B244 `3`"]),
    ("param w: window in (2024, 2025) = 2026\nneeds", ["B245 `2026`"]),
    ("param w: window in (2024, 2025) = 2025\nneeds | during $w", []),
    ("param d: date = last month\nneeds", ["B244 `last month`"]),
    ("param w: window = 2025\nneeds | take $w", ["B207 `$w`"]),
    ("param w: window = 2025\nneeds | where day = $w", ["B207 `$w`"]),
    ("param o: outcome = full\nneeds", ["B205 `full`"]),
    ("param o: outcome = unmet\nneeds | where reason = $o", ["B207 `$o`"]),
    ("save a(w: window) = needs | during $w\na(last $n days)", ["B221 `$n`"]),
  ])
  func mistakes(text: String, expected: [String]) throws {
    #expect(try support.mistakes(text) == expected)
  }

  /// A type that is left out comes from the uses.
  @Test(arguments: [
    ("save a(x) = needs | during $x", "window"), ("save a(x = last 3 days) = needs | during $x", "window"),
    ("save a(x) = needs | where outcome = $x", "outcome"),
    ("save a(x) = contacts | where age = $x", "age_band"),
    ("save a(x) = needs | during since $x", "date"), ("save a(x) = needs | during last $x days", "number"),
  ])
  func leftOutTypes(text: String, expected: String) throws {
    let source = SourceText(name: "test", text: text)
    let statement = try #require(Parser.parse(source).script.statements.first)
    var binder = ScriptBinder(
      Definitions(vocabulary: support.store), of: source, Definitions.Clock(today: support.today, now: nil))
    guard case .save(let named) = try binder.step(statement) else { return }
    #expect(named.parameters?.first?.type?.text == expected)
  }

  /// What is typed on the command line is read as a window and as nothing else.
  @Test(arguments: [
    ("last 12 full months", true), ("2025", true), ("depuis 2025-03", true), ("2025-03..2025-05", true),
    ("2025 | take 5", false), ("2025; places", false), ("last $n days", false), ("", false),
    ("\n2025", false),
    ("# x", false), ("$w", false),
  ])
  func typedTexts(text: String, isWindow: Bool) {
    #expect((WindowOperand(parsing: text) != nil) == isWindow)
  }
}
