import Language
import Testing

@Suite struct CompareStageTests {
  @Test(arguments: [
    ("needs | count | compare to previous", "needs | count | compare to previous"),
    ("needs | count | compare to previous period", "needs | count | compare to previous"),
    ("needs | count | compare to previous year | take 5", "needs | count | compare to previousYear | take 5"),
    ("besoins | compter | comparer à la période précédente", "needs | count | compare to previous"),
    ("besoins | compter | COMPARER A L’ANNEE PRECEDENTE", "needs | count | compare to previousYear"),
    ("besoins | compter | compare à précédent", "needs | count | compare to previous"),
  ])
  func bothLanguagesNameThePeriod(text: String, expected: String) {
    #expect(mistakes(text).isEmpty)
    #expect(dump(text) == expected)
  }

  @Test(arguments: [
    ("needs | count | compare", ["S112 `compare`"]),
    ("needs | count | compare to last year", ["S101 `to`"]),
    ("needs | count | compare to previous month | tkae 5", ["S115 `month`", "S103 `tkae`"]),
  ])
  func aMistakeIsSaidOnce(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test(arguments: [
    (
      "needs | compare to the previous year", LanguageCode.french, "besoins | comparer à l'année précédente\n"
    ),
    ("besoins | comparer à précédent", .english, "needs | compare to previous\n"),
  ])
  func theFormatterTranslatesIt(text: String, language: LanguageCode, expected: String) {
    #expect(Formatter.format(parse(text), language: language, translate: { _, _ in nil }) == expected)
  }

  @Test(arguments: [
    ("param w: window = last 12 full months", "param w: window = last 12 full month"),
    ("paramètre w: période = 3 derniers mois complets", "param w: window = last 3 full month"),
    (
      "param w: fenêtre in (this month, mois dernier) = hier",
      "param w: window in (this month, last month) = yesterday"
    ),
    ("few(last 30 days, 2025-03..2025-05)", "few(last 30 day, periods 2025-3-1+0 month..2025-5-1+0 month)"),
    (
      "save few(w: window = since 2025) = needs | during $w",
      "save few(w: window = since 2025-1-1+0 year) = needs | during periods $w"
    ),
    ("few(2025)", "few(2025)"),
  ])
  func aWindowIsAValueOfAParameter(text: String, expected: String) {
    #expect(mistakes(text).isEmpty)
    #expect(dump(text) == expected)
  }
}
