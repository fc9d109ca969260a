import Language
import Testing

@testable import Session

@Suite struct MendedStatementTests {
  /// A text, and what is offered in its place.
  @Test(arguments: [
    ("servces | take 5", "services | take 5"),
    ("places | tke 5", "places | take 5"),
    ("places | where nme = \"x\"", "places | where name = \"x\""),
    ("places | where region = Montrel", "places | where region = Montréal"),
    (
      "places | where region = Monteregie | sort -populaton",
      "places | where region = Monteregie | sort -population"
    ),
    ("select name from places where region = 'Estrie'", "places | where region = \"Estrie\" | select name"),
    ("select name from places limit 3", "places | select name | take 3"),
    // What one mistake hid is mended too; of two mistakes each has one way out.
    ("services | where language = es", "services | where languages has es"),
    ("services | neeed food | nearr Rimouski", "services | need food | near Rimouski"),
    ("services | where phone = \"x\"", "services | where phone has \"x\""),
    ("services | filtrer langues contient es", "services | filtrer langues comprend es"),
    // Of a recording statement, too.
    ("need fod", "need food"),
    ("contact phone langage es", "contact phone language es"),
    ("contact phone household famly", "contact phone household family"),
    // What would be refused again is not offered.
    ("select", nil),
    ("services | select name as x", "services | select x = name"),
    ("places && take 3", nil),
    ("places | where nme = \"x\" | sort -populaton", "places | where name = \"x\" | sort -population"),
    ("SELECT name FROM places WHERE region = 'Estrie'", "places | where region = \"Estrie\" | select name"),
    // What is mended would be refused in its turn.
    ("select", nil),
    ("places | where name = missing", "places | where name is missing"),
    ("places | where name != missing", "places | where name is present"),
    ("municipalités | filtrer nom = manquant", "municipalités | filtrer nom manque"),
    ("services | where languages = es", "services | where languages has es"),
    ("services | filtrer langues contient es", "services | filtrer langues comprend es"),
    ("services | wher languages = es", "services | where languages has es"),
    // What stands above a column names its field.
    ("services | select Service", "services | select name"),
    ("services | where Municipalities has Rimouski", "services | where municipality has Rimouski"),
    ("places | take", nil),
    // Everyday slips.
    ("services | free", "services | where free"), ("services | gratuit", "services | filtrer gratuit"),
    ("services | near Rimouski 5 km", "services | near Rimouski within 5 km"),
    ("services | near Rimouski | within 5 km", "services | near Rimouski within 5 km"),
    ("services | près Rimouski 5 km", "services | près Rimouski rayon 5 km"),
    ("contacts | count by city", "contacts | count by municipality"),
    ("sites | compter par ville", "sites | compter par municipalité"),
    ("services | eligible age 70 language ar", "services | eligible age 70, language ar"),
    ("needs | during last 12 moi | count by region", "needs | during last 12 mois | count by region"),
    ("count services", "services | count"), ("select count(*) from services", "services | count"),
    ("services | need food near Rimouski", "services | need food | near Rimouski"),
    ("services | need food & housing", "services | need food, housing"),
    ("services | need food housing", "services | need food, housing"),
    ("services | in French", "services | where languages has French"),
    ("services | en français", "services | filtrer langues comprend français"),
    // Another meaning is no mend, nor one of several.
    ("services | near me", nil), ("services | près de moi", nil), ("services | pour aînés", nil),
    ("services | summarize free = share(free) by fee | sort -share", nil), ("need help", nil),
    ("places | where age > 5", nil),
  ])
  func oneMistakeIsMended(text: String, mended: String?) throws {
    let support = try SessionSupport()
    support.run(text)
    #expect(support.session.mended == mended, "\(support.messages())")
    // A need wants an open contact, which is another matter.
    guard let mended, !mended.hasPrefix("need") else { return }
    #expect(support.run(mended).status == .success, "\(mended)")
    #expect(support.session.mended == nil)
  }

  @Test(arguments: ["select", "services | take 5 x"])
  func aMendThatDoesNotMendIsNotShown(text: String) throws {
    let support = try SessionSupport()
    support.run(text)
    #expect(!support.messages().contains("mended: `"))
  }

  @Test func aHouseholdIsAFamilyInBothLanguages() throws {
    let support = try SessionSupport()
    #expect(support.run("contact téléphone ménage famille").status == .success, "\(support.messages())")
  }

  /// A field is named in the language of the reader.
  @Test func suggestionsAreInTheLanguageOfTheReader() throws {
    let support = try SessionSupport()
    support.run("services | where age > 5")
    let messages = support.messages()
    #expect(messages.contains("`minimum_age`") && !messages.contains("âge_minimum"), "\(messages)")
  }

  @Test func aNameWithBlanksIsQuoted() throws {
    let support = try SessionSupport()
    support.run("services | need \"School meal\"")
    #expect(support.session.mended?.contains("\"") == true, "\(support.messages())")
  }

  /// The mistake is in the `let`, which is not what was typed now.
  @Test func aMistakeElsewhereIsNotMendedHere() throws {
    let support = try SessionSupport()
    support.run("let big = places | take 3")
    support.run("big | sort -populaton")
    #expect(support.session.mended == "big | sort -population")
  }
}
