import Testing

@testable import Domain

@Suite struct IdentifierDetectorTests {
  @Test(arguments: [
    "418-555-0123", "(418) 555-0123", "418.555.0123", "418 555 0123", "4185550123", "1-800-555-0199",
    "+1 418 555 0123", "18005550199", "555-0123", "555 0123", "tel. 418 / 555-0123", "418 555 01 23",
    "rappeler au 418–555–0123 après 17 h", "４１８-５５５-０１２３", "٤١٨ ٥٥٥ ٠١٢٣", "418\u{200B}5550123",
    "4 418 555-0123", "+33 1 23 45 67 89", "418\u{A0}555\u{A0}0123",
  ])
  func phoneNumbers(text: String) {
    #expect(IdentifierDetector.kinds(in: text).contains(.phone), "\(text)")
  }

  @Test(arguments: ["a.b@example.org", "écrire à x_y@exemple.qc.ca svp", "jean＠example.org", "@someone"])
  func emails(text: String) {
    #expect(IdentifierDetector.kinds(in: text) == [.email])
  }

  /// 046 454 286 is the number that tax guides show as an example.
  @Test(arguments: ["046 454 286", "046-454-286", "046454286", "NAS: 046.454.286", "0 4 6 4 5 4 2 8 6"])
  func socialInsuranceNumbers(text: String) {
    #expect(IdentifierDetector.kinds(in: text).contains(.socialInsurance))
  }

  @Test func aNumberThatFailsTheCheckIsNoSocialInsuranceNumber() {
    #expect(IdentifierDetector.kinds(in: "046 454 287").isEmpty)
  }

  @Test(arguments: ["H2X 1Y4", "h2x1y4", "G5L-3A1", "à Rimouski (G5L 3A1)", "H2X  1Y4"])
  func postalCodes(text: String) {
    #expect(IdentifierDetector.kinds(in: text) == [.postalCode])
  }

  @Test(arguments: ["TREM 1234 5678", "trem12345678"])
  func healthInsuranceNumbers(text: String) {
    #expect(IdentifierDetector.kinds(in: text) == [.healthInsurance])
  }

  @Test(arguments: [
    "123, rue Principale", "45 boul. Laurier", "12 av du Parc", "1500 route 132", "1234b chemin du Lac",
    "12 5e Avenue", "10 place Royale", "123 Main Street", "12 Old Mill Rd", "55 King St", "app. 4",
    "C.P. 123",
    "PO Box 12", "case postale 40",
  ])
  func streetAddresses(text: String) {
    #expect(IdentifierDetector.kinds(in: text) == [.streetAddress])
  }

  @Test(arguments: [
    "Mme Tremblay", "M. Untel", "Mrs. Example", "Marie Tremblay", "Jean-Pierre Untel", "JEAN UNTEL",
    "refusé par Sylvie Untel", "je m'appelle x", "Name: someone",
  ])
  func names(text: String) {
    #expect(IdentifierDetector.kinds(in: text) == [.name])
  }

  @Test(arguments: [
    "", "19-54", "54", "85+", "2024-11-03 14:30", "2024-11-03", "20241103", "H2X", "BD-1800.2000-620.30",
    "BD-1800.2000-620", "ND-6505.8500", "Caller refused the referral", "Liste d’attente de 3 mois",
    "5@7", "à la rue depuis 3 mois", "1 place en garderie", "2 persons on the street", "Rimouski",
    "Sainte-Marie",
    "Saint-Jean-sur-Richelieu", "Trois-Rivières", "Program full/waiting list", "C-1234567", "12345678", "0",
    "-1",
    "Aide alimentaire", "Food/Meals", "$200", "3 100 $", "Level 1", "route 132",
    "Santé mentale et dépendances",
  ])
  func nothingThatTellsWhoSomeoneIs(text: String) {
    #expect(IdentifierDetector.kind(in: text) == nil, "\(text)")
  }

  @Test func severalKindsInOneText() {
    #expect(
      IdentifierDetector.kinds(in: "Mme Untel, 12 rue du Lac, H2X 1Y4, 418 555-0123, a@example.org")
        == [.name, .streetAddress, .postalCode, .phone, .email])
  }
}
