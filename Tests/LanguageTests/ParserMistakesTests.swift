import Language
import Testing

@Suite struct ParserMistakesTests {
  @Test(arguments: [
    "serivces | take 5", "services | tkae 5 | wehre x", "services where free", "services | where",
    "services | search", "services | search \"abc | take 5\n| take 6", "services | where (a | take 5",
    "services | where (a\nservices | take 5", "services | where (a b", "services | where a b | take x",
    "services | where a = | take 2", "services | where a and", "services |", "services | where (a,",
    "| where x", "where free", "SELECT name, phone FROM services WHERE free = 1 LIMIT 5",
    "SELECT *\nFROM services\nWHERE name LIKE '%x%'", "services | where a == b && c == d || e <> f",
    "services | where name LIKE '%food%'", "services | where a = NULL and b is null and c is not null",
    "services |> where a |> take 5", "services | where name = 'x'", "help", "quit;aide", "?", "ls",
    "services | need banque alimentaire", "services | near Baie Comeau within 5 km",
    "services | join (services | count by region) on region | tkae 5", "contacts | during 2025 | count",
    "let x = services | take 5\nservices | tkae 5", "services | open now | where (",
    "services | sort name desc | sort by name", "services | where count(*) > 1",
    "services | where a not in (b, c)", "services | where a between 1 and 5",
    "services | where a @ b", "services | take 2.5", "services | take 99999999999999999999",
    "services | where a = 2026-13", "services | near 45.5", "services | where a = b = c",
    "from services | take 5", "all | take", "services | where any languages", "services | where )",
    "services | where a = \"x\\q\"", "services | limit 5 | order name", "services | filter a", "services | where a.",
    "services | open 25:00", "explain", "", "   # only a comment", "services | near Rimouski within 15",
    "services | where a\nor b", "services | search “abc”", "services || take 5", "services | where a ≤ 3",
    "services | where !a", "services | search « abc", "filtrer x", "besoins | pendant 2025",
  ])
  func show(text: String) {
    let parsed = parse(text)
    print("@@", text.debugDescription, parsed.isComplete ? "" : "INCOMPLETE")
    for d in parsed.diagnostics {
      print("@@    ", d.code.rawValue, "[" + (d.span.map(parsed.tree.source.text) ?? "-") + "]", d.arguments.map(\.english),
        d.suggestions.map(\.text.english), d.edits.map { "\($0.span.start)-\($0.span.end):\($0.replacement)" }, d.secondary.map { "\($0.span.start) \($0.text.english)" })
    }
    print("@@     ->", ScriptDump.dump(parsed.script).debugDescription)
  }
}
