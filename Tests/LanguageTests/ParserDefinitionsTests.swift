import Language
import Testing

@Suite struct ParserDefinitionsTests {
  @Test(arguments: [
    ("let few = services | take 3", "let few = services | take 3"),
    ("soit peu = services | prendre 3", "let peu = services | take 3"),
    ("let few = (services\n| where free\n\n| take 3)\nfew", "let few = services | where free | take 3\nfew"),
    ("let few =\n  services\n| take 3\nsites", "let few = services | take 3\nsites"),
    ("let few = (services | where (a or b)) ; few", "let few = services | where (a or b)\nfew"),
    ("param n: number = 5", "param n: number = 5"),
    ("paramètre n: nombre = -5", "param n: number = (- 5)"),
    (
      "param r: area in (Estrie, \"Côte-Nord\") = Estrie", "param r: area in (Estrie, \"Côte-Nord\") = Estrie"
    ),
    ("paramètre r: territoire parmi (Estrie)", "param r: area in (Estrie)"),
    ("param d: date = 2026-11-23", "param d: date = day(2026-11-23+0)"),
    ("save few = services | take 3", "save few = services | take 3"),
    (
      "save few(n: number = 3, w) = services | search $w | take $n",
      "save few(n: number = 3, w) = services | search $w | take $n"
    ),
    ("enregistrer peu() = services", "save peu() = services"),
    ("few(3, \"a\", 5 km, H2X 1Y4, $n, food) | take 1", "few(3, \"a\", 5000.0m, H2X 1Y4, $n, food) | take 1"),
    ("all few | take 1", "all few | take 1"),
    ("explain few", "explain few"),
    ("queries | sort name", "queries | sort name"),
    ("requêtes", "queries"),
    ("services | near $p within $d", "services | near $p within $d"),
  ])
  func theFormsAreRead(text: String, expected: String) {
    #expect(mistakes(text) == [])
    #expect(dump(text) == expected)
  }

  @Test(arguments: [
    ("let = services", ["S101 `=`"]),
    ("let few services", ["S101 `services`"]),
    ("let few = ", ["S101 ``"]),
    ("let few = (services | take 3", ["S102 `(`"]),
    ("let few = (services | tkae 3)\nfew | wehre a", ["S103 `tkae`", "S103 `wehre`"]),
    ("let few = services)", ["S115 `)`"]),
    ("param n", ["S101 ``"]),
    ("param n: nummber = 5", ["B243 `nummber`"]),
    ("param n: number in 5", ["S101 `5`"]),
    ("save few(n: number = ) = services", ["S101 `)`"]),
    ("save few(n: number = services", ["S102 `(`"]),
    ("few(3", ["S102 `(`"]),
    ("few(a b)", ["S101 `b`"]),
    ("let let = services", []),
  ])
  func oneMistakeOneMessage(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test(arguments: [
    ("let few = (services", false), ("let few =", false), ("let few = services", true),
    ("save few(n: number", false), ("few(3,", false), ("param n:", true),
  ])
  func moreIsWantedOnlyWhereMoreWouldMend(text: String, isComplete: Bool) {
    #expect(parse(text).isComplete == isComplete)
  }

  @Test(arguments: [
    ("let  few=services|take 3", "let few = services | take 3\n"),
    ("let few=( services|take 3 )", "let few = (services | take 3)\n"),
    ("param n : number in(1,2)=2", "param n: number in (1, 2) = 2\n"),
    ("save few ( n:number=3 )=services|take $n", "save few(n: number = 3) = services | take $n\n"),
    ("few (3)|take 1", "few(3) | take 1\n"),
  ])
  func oneStyle(text: String, expected: String) {
    #expect(Formatter.format(parse(text)) == expected)
    #expect(Formatter.format(parse(expected)) == expected)
  }

  @Test func keywordsAndTypesAreTranslatedAndNamesAreNot() {
    let english = """
      param age: number in (1, 2) = 2
      let name = services | take 3
      save saved(region: area = name) = name | in $region
      saved(region)

      """
    let french = """
      paramètre age: nombre parmi (1, 2) = 2
      soit name = services | prendre 3
      enregistrer saved(region: territoire = name) = name | dans $region
      saved(region)

      """
    let fields = ["name": "nom", "region": "région", "nom": "name", "région": "region"]
    #expect(
      Formatter.format(parse(english), language: .french, translate: { fields[$0] })
        == french.replacing("parmi", with: "dans"))
    #expect(Formatter.format(parse(french), language: .english, translate: { fields[$0] }) == english)
  }

  @Test func namesThatStatementsGiveAreTold() {
    #expect(parse("few | take 1\nservices\nlet b = a").namedSources == ["few", "a"])
    #expect(parse("services\nfew | tkae 1\nsites | take x").brokenStatements == [1: 15, 2: 35])
  }
}
