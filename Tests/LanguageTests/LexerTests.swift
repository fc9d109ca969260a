import Language
import Testing

@Suite struct LexerTests {
  /// Kinds and texts of all tokens but blanks.
  private func tokens(_ text: String) -> [String] {
    let tree = parse("| " + text).tree
    return (1..<tree.tokens.count)
      .filter { tree.tokens.kind($0) != .whitespace }
      .map { "\(tree.tokens.kind($0)) \(tree.text(token: $0))" }
  }

  @Test(arguments: [
    ("Saint-Jean Val-d'Or l’Île–Perrot", ["word Saint-Jean", "word Val-d'Or", "word l’Île–Perrot"]),
    ("e\u{301}cole _a1", ["word e\u{301}cole", "word _a1"]),
    (
      "a-b a -b a - b",
      ["word a-b", "word a", "minus -", "word b", "word a", "minus -", "word b"]
    ),
    ("a-1", ["word a", "minus -", "number 1"]),
    (
      "1 2.5 1_000 1..5",
      ["number 1", "number 2.5", "number 1_000", "number 1", "range ..", "number 5"]
    ),
    ("5km 5 km", ["number 5", "word km", "number 5", "word km"]),
    (
      "2026 2026-Q4 2026-11 2026-11-23 2026-11-23T18:00",
      ["number 2026", "date 2026-Q4", "date 2026-11", "date 2026-11-23", "date 2026-11-23T18:00"]
    ),
    (
      "2025-03..2025-05 2026 - 5",
      ["date 2025-03", "range ..", "date 2025-05", "number 2026", "minus -", "number 5"]
    ),
    ("9:00 18:00..19:30", ["time 9:00", "time 18:00", "range ..", "time 19:30"]),
    (
      "H2X 1Y4 h2x1y4 H2X 1 H2X",
      ["postalCode H2X 1Y4", "postalCode h2x1y4", "word H2X", "number 1", "word H2X"]
    ),
    ("H2X 1Y45", ["word H2X", "number 1Y45"]),
    ("$p $é_1", ["parameter $p", "parameter $é_1"]),
    ("\"a \\\" b\" « c » 'd'", ["string \"a \\\" b\"", "string « c »", "foreignString 'd'"]),
    (
      "== = != <> <= >= < > && || |> ≤",
      [
        "foreignEqual ==", "equal =", "notEqual !=", "foreignNotEqual <>", "lessOrEqual <=",
        "greaterOrEqual >=", "less <", "greater >", "foreignAnd &&", "foreignOr ||",
        "foreignPipe |>", "foreignLessOrEqual ≤",
      ]
    ),
    ("a # b | c\r\n,", ["word a", "comment # b | c", "newline \n", "comma ,"]),
  ])
  func cuts(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("2026-13", "L005"), ("2026-02-29", "L005"), ("2026-Q5", "L005"), ("2026-1", "L005"),
    ("2026-11-23T24:00", "L005"), ("2026-11-23-", nil), ("2024-02-29", nil), ("0000-01", "L005"),
    ("25:00", "L006"), ("9:5", "L006"), ("9:61", "L006"), ("09:00", nil),
    ("1e5", "L004"), ("1_", "L004"), ("1__0", "L004"), ("1.2.3", "L004"), ("9h30", nil), ("9pm", "L006"),
    ("25h", "L004"),
    ("9223372036854775808", "L004"), ("9223372036854775807", nil),
    ("@", "L003"), ("\u{7}\u{7}", "L003"), ("$", "L003"), ("\"abc", "L002"), ("« abc", "L002"),
    ("\"\\q\"", "L007"), ("\"\\u{110000}\"", "L007"), ("\"\\u{e9}\\n\\\\\"", nil),
  ])
  func answersWrongTokens(text: String, code: String?) {
    let codes = parse(text).diagnostics.map(\.code.rawValue).filter { $0.hasPrefix("L") }
    #expect(codes == (code.map { [$0] } ?? []))
  }

  @Test func anUnclosedStringShowsBothItsEnds() throws {
    let text = "services | search \"food bank | take 5\n| take 6"
    let parsed = parse(text)
    let diagnostic = try #require(parsed.diagnostics.first)
    #expect(mistakes(text) == ["L002 `\"food bank | take 5`"])
    #expect(diagnostic.secondary.map(\.span) == [Span(37, 37)])
    #expect(dump(text) == "services | search error | take 6")
  }

  @Test func tokensPutTogetherAreTheSource() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("LexerTests seed \(seed)")
    let pieces = [
      "\"", "«", "»", "'", "|", "||", "|>", "(", ")", ",", ".", "..", "-", "—", "’", "\n", "\r\n",
      " ", "\u{A0}", "\u{FEFF}", "#", "1", "_", "2026-", "Q1", ":", "H2X", "1Y4", "é", "e\u{301}",
      "漢", "😀", "\u{0}", "\\", "$", "=", "!", "<", ">", "&", "%", "or", "where", "services", "km", ";",
    ]
    for offset in 0..<2000 {
      var random = SeededGenerator(seed: seed &+ UInt64(offset))
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let parsed = parse(text)
      let tree = parsed.tree
      let joined = (0..<tree.tokens.count).map { tree.text(token: $0) }.joined()
      #expect(Array(joined.utf8) == Array(text.utf8), "seed \(seed) + \(offset)")
      #expect(!(0..<tree.tokens.count).contains { tree.tokens.span($0).isEmpty })
      #expect(nodesNest(tree), "seed \(seed) + \(offset)")
      // Whatever is in no statement has been answered.
      if parsed.diagnostics.isEmpty { #expect(Formatter.format(parsed) != nil) }
    }
  }

  /// Every node's tokens are among its parent's, and behind those of the child before.
  private func nodesNest(_ tree: SyntaxTree) -> Bool {
    var open = [tree.root]
    while let node = open.popLast() {
      var start = tree[node].firstToken
      for child in tree.children(node) {
        guard tree[child].firstToken >= start, tree[child].endToken <= tree[node].endToken else {
          return tree[child].firstToken == tree[child].endToken
        }
        start = tree[child].endToken
        open.append(child)
      }
    }
    return true
  }
}
