import Domain
import Language
import Testing

/// What a reader is certain of, by hand.
struct EligibilityReaderTests {
  @Test(
    arguments: [
      ("Aînés de 65 ans et plus", 65, nil), ("Seniors aged 65 and over", 65, nil),
      ("Jeunes de 12 à 17 ans", 12, 17), ("Young people from 16 to 35", 16, 35),
      ("Enfants handicapés jusqu'à 21 ans", nil, 21), ("18+", 18, nil), ("Adultes", 18, nil),
      ("Ages 16-24", 16, 24), ("Youth under 18", nil, 17), ("Hommes de 18 ans et plus", 18, nil),
      ("Jeunes de 14 ans et plus et adultes", 14, nil), ("Toute personne", nil, nil),
      ("Women 18 years of age and older", 18, nil),
      // Not certain: a word that is not known, an exclusion, ages of children.
      ("Aînés autonomes de 65 ans et plus", nil, nil),
      ("Personnes de 50 ans et plus, sauf exception", nil, nil),
      ("Parents d'enfants de 0 à 5 ans", nil, nil), ("Depuis 25 ans au service des aînés", nil, nil),
    ] as [(String, Double?, Double?)])
  func ages(text: String, minimum: Double?, maximum: Double?) {
    let clauses = EligibilityReader.read(text).clauses
    #expect(clauses.minimumAge == minimum)
    #expect(clauses.maximumAge == maximum)
  }

  @Test(
    arguments: [
      ("Femmes et leurs enfants", [Gender.woman], [PersonGroup.youth], true),
      ("Premières Nations et Inuits", [], [.indigenous], true),
      ("Aînés et personnes à mobilité réduite", [], [.seniors, .disability], true),
      ("Proches aidants", [], [.caregivers], true), ("Familles monoparentales", [], [.families], true),
      ("Adultes sans domicile", [], [.homeless], true),
      ("Refugees and asylum seekers", [], [.newcomers], true),
      ("Femmes du quartier", [.woman], [], false), ("Not for women", [], [], false), ("", [], [], false),
      ("À voir", [], [], false),
    ] as [(String, [Gender], [PersonGroup], Bool)])
  func people(text: String, genders: [Gender], groups: [PersonGroup], isWholly: Bool) {
    let clauses = EligibilityReader.read(text).clauses
    #expect(clauses.genders == Set(genders))
    #expect(clauses.groups == Set(groups))
    #expect(clauses.isWhollyRead == isWholly)
  }

  @Test func conditionsAndResidence() {
    #expect(EligibilityReader.read("Personnes et familles à faible revenu").clauses.asksLowIncome)
    #expect(EligibilityReader.read("Sur référence d'un intervenant").clauses.asksReferral)
    #expect(EligibilityReader.read("Résidents du territoire avec preuve d'adresse").residence == "")
    #expect(EligibilityReader.read("Residents of the area").residence == "")
    #expect(EligibilityReader.read("Résidents de Rimouski").residence == "rimouski")
    #expect(EligibilityReader.read("Adultes").residence == nil)
    #expect(EligibilityReader.read("Toute personne").clauses.isOpenToAll)
    #expect(!EligibilityReader.read("Toute personne de 65 ans et plus").clauses.isOpenToAll)
  }
}
