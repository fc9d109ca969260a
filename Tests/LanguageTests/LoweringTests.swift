import Language
import Testing

@Suite struct LoweringTests {
  @Test(arguments: [
    ("services", "services"),
    ("all services | take 5", "all services | take 5"),
    ("tous points | sauter $n", "all sites | skip $n"),
    ("explain organismes | compter", "explain organizations | count"),
    ("services; sites\nplaces", "services\nsites\nplaces"),
    ("services\n# a comment\n\n| take 5\n", "services | take 5"),
    ("services |\n take 5", "services | take 5"),
  ])
  func statements(text: String, expected: String) {
    #expect(mistakes(text) == [])
    #expect(dump(text) == expected)
  }

  @Test(arguments: [
    ("search \"food bank\"", "search \"food bank\""),
    ("chercher « aide aux aînés »", "search \"aide aux aînés\""),
    ("need food, \"santé mentale\", or", "need food, \"santé mentale\", or"),
    ("near Rimouski within 15 km", "near Rimouski within 15000.0"),
    ("près de Rimouski rayon 800 m", "near Rimouski within 800.0"),
    ("pres Val-d'Or", "near Val-d'Or"),
    ("près de Rimouski à moins de 5 km", "near Rimouski within 5000.0"),
    ("near h2x1y4 within 2.5km", "near H2X 1Y4 within 2500.0"),
    ("near 45.5, -73.6", "near (45.5, -73.6)"),
    ("near $here", "near $here"),
    ("in Estrie, \"Acton Vale\"", "in Estrie, \"Acton Vale\""),
    ("dans région Montréal", "in region Montréal"),
    ("in mrc", "in mrc"),
    ("in city Québec, Lévis", "in municipality Québec, Lévis"),
    ("dans rta H2X", "in fsa H2X"),
    ("open", "open"),
    ("ouvert maintenant", "open now"),
    ("open saturday 9:00..12:00 or unknown", "open saturday 540..720 or unknown"),
    ("ouvert samedi 09:00 ou inconnu", "open saturday 540 or unknown"),
    ("ouvert aujourd'hui", "open today+0"),
    ("open tomorrow 22:00..2:00", "open today+1 1320..120"),
    ("open 2026-12-25", "open 2026-12-25T0 day"),
    ("open 2026-12-25T18:30", "open 2026-12-25T1110 instant"),
    ("open 18:00", "open 1080"),
    ("open or unknown", "open or unknown"),
    ("open $day 9:00", "open $day 540"),
    ("count", "count"),
    ("compter par region, n = year(verified)", "count by region, n = year(verified)"),
    ("sort -name, verified", "sort -name, verified"),
    (
      "select name, n = count(services), organization.name",
      "select name, n = count(services), organization.name"
    ),
    ("select cheap = fee < 5 and free", "select cheap = ((fee < 5) and free)"),
    ("take 1_000", "take 1000"),
    (
      "calculer jours = jours_depuis(verified), x = jours / 7",
      "derive jours = days_since(verified), x = (jours / 7)"
    ),
    (
      "summarize n = count(), s = sum(population where a > 1) / n by region, m = year(verified)",
      "summarize n = count(), s = (sum(population where (a > 1)) / n) by region, m = year(verified)"
    ),
    ("résumer n = compter(distinct nom)", "summarize n = count(distinct nom)"),
    ("premiers 10 par n chaque région, a + b", "top 10 by n per région, (a + b)"),
    ("top $n by -verified", "top $n by -verified"),
    ("distinct", "distinct"),
  ])
  func stages(text: String, expected: String) {
    #expect(mistakes("services | " + text) == [])
    #expect(dump("services | " + text) == "services | " + expected)
  }

  @Test(arguments: [
    ("free", "free"),
    ("free and not closed or a = 1", "((free and (not closed)) or (a = 1))"),
    ("libre et non ferme ou a != 1", "((libre and (not ferme)) or (a != 1))"),
    ("a + b * -c - d", "((a + (b * (- c))) - d)"),
    ("(a or b) and c", "((a or b) and c)"),
    ("languages has no", "(languages has no)"),
    ("language = or", "(language = or)"),
    ("name contient \"x\\\"\\u{e9}\"", "(name contains \"x\\\"é\")"),
    ("verified is missing", "(verified is missing)"),
    ("verified manque", "(verified is missing)"),
    ("verified est présent", "(verified is present)"),
    ("verified is not missing", "(verified is present)"),
    ("language in (es, fr)", "(language in [es, fr])"),
    ("region dans Estrie", "(region in [Estrie])"),
    ("age in 5..10", "(age in 5..10)"),
    ("verified in 2026-Q1", "(verified in [quarter(2026-1-1+0)])"),
    ("verified >= 2026-11-23T18:05:30", "(verified >= instant(2026-11-23+1085))"),
    ("any languages = es", "(any languages = es)"),
    ("tous minimum_age > 3", "(all minimum_age > 3)"),
    ("au moins une langue in (es, fr)", "(any langue in [es, fr])"),
    ("count() > 1", "(count() > 1)"),
    (
      "share(unmet where year(when) = 2025) < 0.5",
      "(share(unmet where (year(when) = 2025)) < 0.5)"
    ),
    (
      "count(where p) = count(distinct region where q)",
      "(count(where p) = count(distinct region where q))"
    ),
    ("count(distinct) = 1", "(count(distinct) = 1)"),
    ("distance <= 15 km", "(distance <= 15000.0m)"),
    ("postal_code = h2x 1y4", "(postal_code = H2X 1Y4)"),
    ("a = $p", "(a = $p)"),
    ("(a\n or\n b)", "(a or b)"),
    ("a or\n b", "(a or b)"),
  ])
  func expressions(text: String, expected: String) {
    #expect(mistakes("services | where " + text) == [])
    #expect(dump("services | where " + text) == "services | where " + expected)
  }

  @Test func spansPointAtWhatWasWritten() throws {
    let parsed = parse("services | where (free or name = \"x\") | take 5")
    guard case .query(let query) = try #require(parsed.script.statements.first).kind else {
      Issue.record("no query")
      return
    }
    let text = parsed.tree.source.text
    #expect(text(query.stages[0].head) == "where")
    #expect(text(query.stages[0].span) == "where (free or name = \"x\")")
    guard case .where(let condition) = query.stages[0].kind,
      case .or(let left, let right) = condition.kind
    else {
      Issue.record("no condition")
      return
    }
    #expect(text(condition.span) == "(free or name = \"x\")")
    #expect(text(left.span) == "free")
    #expect(text(right.span) == "name = \"x\"")
  }
}
