import Language
import Testing

@Suite struct RecordingStatementsTests {
  @Test(arguments: [
    ("contact phone", "contact phone"),
    (
      "contact phone from H2X language ar interpreter yes age 65-74 gender woman",
      "contact phone from H2X language ar interpreter yes age 65-74 gender woman"
    ),
    (
      "contact téléphone de Rimouski langue es interprète non âge 70 genre femme",
      "contact téléphone from Rimouski language es interpreter no age 70 gender femme"
    ),
    ("contact chat from H2X 1Y4 age 85+", "contact chat from H2X 1Y4 age 85+"),
    ("contact chat age 85+\nneed food", "contact chat age 85+\nneed food"),
    (
      "contact chat from region Estrie household alone heard internet repeat no kind crisis",
      "contact chat from region Estrie household alone heard internet repeat no kind crisis"
    ),
    (
      "contact chat de ville Laval ménage alone connu_par internet récurrent oui nature crisis",
      "contact chat from municipality Laval household alone heard internet repeat yes kind crisis"
    ),
    ("contact chat connu par internet", "contact chat heard internet"),
    ("contact chat age 65 - 74", "contact chat age 65-74"),
    ("contact 1234", "contact 1234"),
    ("need food, housing", "need food, housing"),
    ("besoin \"aide alimentaire\"", "need \"aide alimentaire\""),
    ("need 5678", "need 5678"),
    ("refer 2, 3", "refer 2, 3"),
    ("orienter 2 quand même", "refer 2 anyway"),
    ("refer \"s-17\" anyway", "refer \"s-17\" anyway"),
    (
      "met; partly because full; unmet because no-service",
      "met\npartly because full\nunmet because no-service"
    ),
    (
      "comblé; partiel parce que complet; non_comblé car autre",
      "met\npartly because complet\nunmet because autre"
    ),
    ("close; undo; fermer; annuler", "close\nundo\nclose\nundo"),
    ("followup 5678 met", "followup 5678 met"),
    ("suivi 5678 non_comblé", "followup 5678 unmet"),
    ("followup 5678 partly because cost", "followup 5678 partly because cost"),
    ("handout; handout fr sms; feuillet page en", "handout\nhandout fr messages\nhandout en page"),
    ("refer $n", "refer $n"),
    ("need food # demande\nservices", "need food\nservices"),
  ])
  func theFormsAreRead(text: String, expected: String) {
    #expect(mistakes(text) == [])
    #expect(dump(text) == expected)
  }

  @Test(arguments: [
    ("contact", ["S101 ``"]),
    ("contact phone from", ["S101 ``"]),
    ("contact phone interpreter maybe", ["S101 `maybe`"]),
    ("contact phone age many", ["S101 `many`"]),
    ("contact phone form H2X", ["S101 `form`"]),
    ("contact phone from Mont Laurier", ["S119 `Mont`"]),
    ("refer", ["S101 ``"]),
    ("refer food", ["S101 `food`"]),
    ("unmet", ["S118 ``"]),
    ("partly because", ["S101 ``"]),
    ("met because full", ["S115 `because`"]),
    ("followup 5", ["S101 ``"]),
    ("followup met", ["S101 `met`"]),
    ("close 5", ["S115 `5`"]),
    ("handout aloud", ["S115 `aloud`"]),
    ("note don't call \"before noon | (", ["S117 ``"]),
    ("unmet\nservices | wehre free", ["S118 ``", "S103 `wehre`"]),
    ("services | need food | note x", ["S113 `note`"]),
  ])
  func eachMistakeHasOneMessage(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test func aMistypedPartIsOffered() {
    let found = parse("contact phone form H2X").diagnostics.first
    #expect(found?.suggestions.map(\.text.english) == ["from"])
  }

  /// Whatever was typed about a person is in no message.
  @Test(arguments: [
    "contact phone from Marguerite Tremblay", "contact phone Marguerite", "note Marguerite called",
    "contact phone from \"Marguerite", "need Marguerite Tremblay", "contact phone age Marguerite",
    "contact phone born 12/05/1948 Marguerite", "contact phone 514-555-0199 Marguerite",
    "refer Marguerite", "unmet because Marguerite Tremblay", "close Marguerite", "contact phone 'Marguerite'",
    "followup 3 met Marguerite", "contact phone from Montréal, Marguerite", "contact phone | Marguerite",
  ])
  func whatWasTypedIsNotRepeated(text: String) {
    for text in [text, "services\n" + text + "\nservices"] {
      let parsed = parse(text)
      #expect(parsed.hasErrors)
      for language in LanguageCode.allCases {
        let said = DiagnosticRenderer.renderAll(
          parsed.diagnostics, in: parsed.tree.source, language: language, style: .plain)
        for word in ["Marguerite", "Tremblay", "0199", "1948"] { #expect(!said.contains(word), "\(said)") }
      }
    }
  }

  /// Where the mistake is can be seen, in a script too; what was typed cannot.
  @Test func theCaretStandsUnderAHiddenWord() {
    let parsed = parse("services\ncontact phone from Rimouski age 70 Tremblay")
    let said = DiagnosticRenderer.renderAll(
      parsed.diagnostics, in: parsed.tree.source, language: .english, style: .plain)
    #expect(said.contains("test:2:36"), "\(said)")
    #expect(said.contains("2 │ contact ..... from ........ age .. ........\n"), "\(said)")
    #expect(said.contains("  │                                    ^^^^^^^^"), "\(said)")
  }

  @Test func aNearWordIsShownInItsPlace() {
    let parsed = parse("contact phone form H2X")
    let said = DiagnosticRenderer.renderAll(
      parsed.diagnostics, in: parsed.tree.source, language: .english, style: .plain)
    #expect(said.contains("contact ..... form ...\n"), "\(said)")
  }

  @Test(arguments: [
    (
      "contact phone from H2X 1Y4 language ar interpreter yes age 65-74",
      "contact phone de H2X 1Y4 langue ar interprète oui âge 65-74"
    ),
    ("refer 2, 3 anyway", "orienter 2, 3 quand même"),
    ("unmet because full", "non_comblé parce que full"),
    ("followup 12 partly because cost", "suivi 12 partiel parce que cost"),
    ("handout fr sms", "feuillet fr sms"),
    ("contact chat from region Estrie heard internet", "contact chat de région Estrie connu_par internet"),
    ("contact chat age 85+", "contact chat âge 85+"),
  ])
  func theFormatterTranslates(english: String, french: String) {
    #expect(Formatter.format(parse(english), language: .french) == french + "\n")
    #expect(Formatter.format(parse(french), language: .english) == english + "\n")
    #expect(Formatter.format(parse(english)) == english + "\n")
  }

  @Test func recordingIsToldFromReading() {
    #expect(parse("need food").records)
    #expect(parse("services\nnote x").records)
    #expect(parse("contact phone from").records)
    #expect(!parse("services | need food; needs").records)
  }
}
