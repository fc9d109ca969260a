import Completion
import Language
import Testing

@Suite struct CompletionEngineTests {
  /// A place, the language of the session, and what is offered first there.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let language: LanguageCode
    let first: [String]
    var testDescription: String { text }

    init(_ text: String, _ first: String..., in language: LanguageCode = .english) {
      self.text = text
      self.language = language
      self.first = first
    }
  }

  static let rows = [
    Row("ser▮", "services"),
    Row("bes▮", "besoins", in: .french),
    Row("services | wh▮", "where", "why"),
    Row("services | fil▮", "filtrer"),
    Row("services | fil▮", "filtrer", in: .french),
    Row("services | besoin logement | pr▮", "près de", "premiers", "prendre"),
    Row("services | need food▮", "\"Food assistance\""),
    Row("services | need alim▮", "\"Food assistance\""),
    Row("services | need foo▮", "\"Food assistance\"", "\"Food bank\""),
    Row("services | besoin banque al▮", "\"Banque alimentaire\"", in: .french),
    Row("services | near Rim▮", "Rimouski"),
    Row("services | near Acton V▮", "\"Acton Vale\""),
    Row("services | near Rimouski w▮", "within"),
    Row("services | near Rimouski ▮", "within", "|"),
    Row("services | need food ▮", "|", ","),
    Row("services | near Rimouski within 5 ▮", "km", "m"),
    Row("services | in Est▮", "Estrie"),
    Row("services | in mrc Matap▮", "\"La Matapédia\""),
    Row("services | where reg▮", "region"),
    Row("services | where region has Est▮", "Estrie"),
    Row("services | where languages has espag▮", "Spanish"),
    Row("services | where languages has es▮", "Spanish", "Estonian"),
    Row("services | where fee = ▮", "Free", "Paid", "Unknown", "\"Sliding scale\""),
    Row("services | where free▮", "free"),
    Row("services | where free a▮", "and"),
    Row("services | where free = ▮", "yes", "no"),
    Row("services | where organization.na▮", "name"),
    Row("services | where verified ▮", "=", "!=", "<", "<=", ">", ">=", "in", "is missing"),
    Row("services | where verified is ▮", "missing", "present", "not missing"),
    Row("needs | during this ▮", "month", "year"),
    Row("needs | during last ▮", "month", "12 full months", "7 days"),
    Row("needs | during last 12 ▮", "full months"),
    Row("besoins | pendant ▮", "mois dernier", "ce mois", "12 derniers mois complets", in: .french),
    Row("besoins | pendant 12 ▮", "derniers mois complets", in: .french),
    Row("needs | where when in ▮", "last month"),
    Row("needs | during 202▮", "2026", "2025", "2026-Q4", "2026-Q3"),
    Row("needs | during 2026-q▮", "2026-Q4", "2026-Q3"),
    Row("besoins | pendant 12▮", "12 derniers mois complets", in: .french),
    Row("param w: window = this ▮", "month", "year"),
    Row("services | summarize n = sum(minimum_age w▮", "where"),
    Row("services | where fee in (free, p▮", "Paid"),
    Row("services | summarize n = count(where n▮", "name", "not"),
    Row("services | where distance(Gas▮", "Gaspé"),
    Row("services | where days_s▮", "days_since("),
    Row("services | count b▮", "by"),
    Row("services | count by region | so▮", "sort"),
    Row("services | count by region | sort -c▮", "count"),
    Row("services | compter par région | trier -nom▮", "nombre"),
    Row("services | count by region | where ▮", "region", "count"),
    Row("services | summarize n = co▮", "count("),
    Row("services | top 5 b▮", "by"),
    Row("services | open sat▮", "saturday"),
    Row("services | open saturday or▮", "or unknown"),
    Row("services | eligible ▮", "age", "gender", "group", "language", "resident"),
    Row("services | eligible group sen▮", "Seniors"),
    Row("places | nearest (services | need foo▮", "\"Food assistance\""),
    Row("places | nearest (services | need food) a▮", "as"),
    Row("places | nearest (services | need food) as food | where food.dis▮", "distance"),
    Row("services | near Rimouski | sort dis▮", "distance"),
    Row("needs | during la▮", "last month", "last 12 full months"),
    Row("needs | during last 3 ▮", "full"),
    Row("needs | during last 3 full mon▮", "months"),
    Row("needs | where outcome = un▮", "Unmet", "Unknown"),
    Row("contact ph▮", "Phone"),
    Row("contact phone fr▮", "from"),
    Row("contact phone from Rim▮", "Rimouski"),
    Row("unmet be▮", "because"),
    Row("need hous▮", "\"Housing and shelter\""),
    Row("explain ru▮", "run"),
    Row("param p: pl▮", "place"),
    Row("param p: place = Rim▮", "Rimouski"),
    Row("param age: number = 5\nservices | eligible age $a▮", "$age"),
    Row("services | where wrong = | ta▮", "take"),
    Row("services | frobnicate | ta▮", "take"),
    Row("services | where operator has \"Centre▮", "\"Centre"),
    Row("sites | where region = Bas Sai▮", "Bas-Saint-Laurent"),
    Row("services | besoin almientation▮", "\"Aide alimentaire\"", in: .french),
    Row("services | sumarize▮", "summarize"),
    Row("services | near Rimuoski▮", "Rimouski"),
    Row("services | where free paid lang▮", "languages"),
    Row("services | derive days = days_since(verified), old = da▮", "days"),
    Row("save near_us(p: place = Rimouski) = services | near $p | sort dis▮", "distance"),
    Row("save near_us(p: place = Rimouski) = services | near $▮", "$p"),
    Row("let mine = services | need food\nmi▮", "mine"),
    Row("let mine = services | count by region\nmine | sort c▮", "count"),
    Row(
      "services | count by region | join (sites | count by region | select region, n = count) on ▮", "region"),
    Row("services\n▮", "services"),
    Row("services | where name = \"Cent▮\"", "\"Centre"),
    Row("services | summarize ▮", "n = count()", "share = share("),
    Row("services | résumer ▮", "n = compter()", "part = part("),
    Row("services | summarize n = count(), av▮", "mean = avg("),
    Row("services | summarize a = avg(▮", "minimum_age", "maximum_age"),
    Row("services | summarize n = count() by month(▮", "verified"),
    Row("services | join (sites | count by organization) on ▮", "organization"),
    Row("services | count by region, fee | join (sites | count by region, fee) on region, ▮", "fee"),
    Row("param x: number in (1, 2) ▮", "="),
    Row("let x ▮", "="),
    Row("services | count by region, category | pivot ▮", "region", "category", "count"),
    Row("services | count by region, category | pivot category: ▮", "count("),
    Row("services | near Gaspé | sort -▮", "distance"),
    Row("services | sort -▮", "name"),
    // A hyphen, a dash or an apostrophe at the end belongs to the word.
    Row("services | dans Bas-▮", "Bas-Saint-Laurent", in: .french),
    Row("services | dans Bas–▮", "Bas-Saint-Laurent", in: .french),
    Row("services | near Val-d'▮", "Val-d'Or"),
    Row("services | near Val-d’▮", "Val-d'Or"),
    Row("services | besoin aide-▮", "\"Aide alimentaire\"", in: .french),
    Row("besoins | filtrer jour = aujourd'▮", "aujourd'hui", in: .french),
    // What begins as typed comes before what is also called so, however much there is of it.
    Row("services | near Ri▮", "Rimouski"),
    // The other language only where nothing of this one begins so.
    Row("services | o▮", "open"),
    Row("services | tri▮", "trier"),
  ]

  /// A half of a postal code is no name of a place, and a stage that is refused takes none.
  @Test(arguments: [
    "services | near H2X 1▮", "services | near H2X 1Y▮", "services | near h2x1▮",
  ])
  func offersNothing(text: String) throws { #expect(try CompletionSupport().texts(text).isEmpty) }

  @Test func aRefusedStageOffersNoValues() throws {
    let found = try CompletionSupport().texts("services | count by region | near ▮")
    #expect(!found.contains("Montréal"), "\(found.prefix(5))")
  }

  @Test(arguments: rows)
  func offersFirst(row: Row) throws {
    let found = try CompletionSupport(row.language).texts(row.text, row.first.count)
    // Of texts of the directory only the beginning is known.
    let isText = row.first.first?.hasPrefix("\"") == true && row.first.first?.hasSuffix("\"") == false
    #expect(isText ? found.first?.hasPrefix(row.first[0]) == true : found == row.first)
  }
}
