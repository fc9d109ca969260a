import Domain
import Language
import Planning
import Testing

struct DefinitionsTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  /// The stages travel: what qualifies before the name qualifies behind it too.
  @Test(arguments: [
    (
      "let a = services | in Estrie; a | near Sherbrooke within 5 km",
      "services | in Estrie | near Sherbrooke within 5 km"
    ),
    (
      "let a = services | near Gaspé; a | select name, distance",
      "services | near Gaspé | select name, distance"
    ),
    ("let a = places | count by region; a | sort -count", "places | count by region | sort -count"),
    ("let a = (sites\n| take 5)\nlet b = a | skip 1\nb | take 2", "sites | take 5 | skip 1 | take 2"),
    ("soit Aînés = services | prendre 5\nAINES | prendre 2", "services | take 5 | take 2"),
    ("let a = services; all a | take 2", "all services | take 2"),
    ("let a = services | take 1; let a = sites | take 2; a", "sites | take 2"),
    ("let a = services; let b = a | take 1; let a = sites; b", "sites | take 1"),
    ("save few(n: number) = services | take $n; few(3)", "services | take 3"),
    ("save few(n: number = 4) = services | take $n; few", "services | take 4"),
    ("save few(n: number = 4) = services | take $n; few() | take 2", "services | take 4 | take 2"),
    ("param m: number = 7; save few(n: number) = services | take $n; few($m)", "services | take 7"),
    ("param m: number = 7; let few = services | take $m; few", "services | take 7"),
  ])
  func aNameIsWhatItStandsFor(named: String, whole: String) throws {
    #expect(try support.stages(named) == support.stages(whole))
    #expect(try support.columns(named) == support.columns(whole))
  }

  @Test(arguments: [
    ("let a = a | take 3", ["B241 `a`"]),
    ("let a = services; let b = a; let a = b", ["B241 `a`"]),
    ("let a = b; let b = services", ["S105 `b`"]),
    ("seniors | take 1", ["S105 `seniors`"]),
    ("let needs = services", ["B240 `needs`"]), ("let ouvert = services", ["B240 `ouvert`"]),
    ("save undo = services", ["B240 `undo`"]), ("let et = services", ["B240 `et`"]),
    ("let a = services; a(1)", ["B242 `1`"]), ("services(1)", ["B242 `1`"]),
    ("save a(n: number) = services | take $n; a", ["B242 `a`"]),
    ("save a(n: number) = services | take $n; a(1, 2)", ["B242 `2`"]),
    ("save a(n: number) = services | take $n; a(Gaspé)", ["B244 `Gaspé`"]),
    ("save a(c: category) = services | need $c; a(fod)", ["B203 `fod`"]),
    ("save a(n: number, N: text) = services", ["B246 `N`"]),
    ("save a(n: number = x) = services", ["B244 `x`"]),
    ("save a = services | take $n", ["B221 `$n`"]),
    ("param n: number = 5; save a = services | take $n", ["B221 `$n`"]),
    ("let a = services | need fod", ["B203 `fod`"]),
  ])
  func whatIsWrongIsSaidOnce(text: String, expected: [String]) throws {
    #expect(try support.mistakes(text) == expected)
  }

  @Test func theCycleIsNamed() throws {
    let text = "let a = services; let b = a | take 1; let c = b; let a = c"
    let diagnostic = try #require(try support.diagnostics(text).first)
    #expect(diagnostic.arguments.last?.english == "a → c → b → a")
  }

  @Test func whatNearlyNamesAQueryIsOffered() throws {
    let diagnostic = try #require(try support.diagnostics("let seniors = services; senoirs").first)
    #expect(diagnostic.suggestions.first?.text.english == "seniors")
  }

  /// Each name doubles the one before it: the text is short, the query would not be.
  @Test func aQueryThatNamesBlowUpIsRefused() throws {
    var text = "let a0 = services" + String(repeating: " | take 9", count: 4_000) + "\n"
    for number in 1...4 {
      text += "let a\(number) = a\(number - 1)" + String(repeating: " | take 8", count: 2_000) + "\n"
    }
    #expect(try support.diagnostics(text + "a4").map(\.code) == [.queryTooLarge])
    let chain = (1...300).map { "let b\($0) = b\($0 - 1)" }.joined(separator: "\n")
    #expect(try support.diagnostics("let b0 = services\n" + chain + "\nb300").map(\.code) == [.queryTooLarge])
  }
}
