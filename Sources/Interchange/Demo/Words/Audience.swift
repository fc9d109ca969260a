import Language

/// Whom a service is for, as a directory says it.
struct Audience: Sendable {
  let text: LocalizedText
  var minimum: Int?
  var maximum: Int?

  init(_ english: String, _ french: String, _ minimum: Int? = nil, _ maximum: Int? = nil) {
    text = LocalizedText(english, french)
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The audiences of a category's top category; most others have none or the general ones.
  static func choices(top: String) -> [Audience] { byTopCategory[top] ?? general }

  private static let general: [Audience] = [
    Audience("Anyone", "Toute personne"),
    Audience("General public", "Grand public"),
    Audience("Residents of the area", "Personnes résidant sur le territoire"),
    Audience("Adults", "Adultes", 18),
    Audience("People with a low income", "Personnes à faible revenu"),
    Audience("Women", "Femmes"),
    Audience("Members of the organization", "Membres de l'organisme"),
    Audience("On referral by a professional", "Sur référence d'un intervenant"),
  ]

  private static let byTopCategory: [String: [Audience]] = [
    "food": [
      Audience("People and families with a low income", "Personnes et familles à faible revenu"),
      Audience("Anyone in need", "Toute personne dans le besoin"),
      Audience(
        "Residents of the area with proof of address",
        "Résidents du territoire avec preuve d'adresse"),
      Audience("Seniors aged 65 and over", "Aînés de 65 ans et plus", 65),
    ],
    "housing": [
      Audience("Adults without a home", "Adultes sans domicile", 18),
      Audience("Tenants", "Locataires"),
      Audience("Young people from 16 to 22", "Jeunes de 16 à 22 ans", 16, 22),
      Audience("Households with a low income", "Ménages à faible revenu"),
      Audience("Men aged 18 and over", "Hommes de 18 ans et plus", 18),
    ],
    "employment": [
      Audience("Job seekers aged 16 and over", "Chercheurs d'emploi de 16 ans et plus", 16),
      Audience("Young people from 16 to 35", "Jeunes de 16 à 35 ans", 16, 35),
      Audience("People who receive social assistance", "Prestataires de l'aide sociale", 18),
      Audience("Workers aged 45 and over", "Travailleurs de 45 ans et plus", 45),
    ],
    "mental-health-addictions": [
      Audience("Adults", "Adultes", 18),
      Audience("Anyone in distress", "Toute personne en détresse"),
      Audience(
        "Young people aged 14 and over and adults", "Jeunes de 14 ans et plus et adultes", 14),
      Audience(
        "Relatives of people with a mental illness",
        "Proches de personnes vivant avec un trouble mental"),
    ],
    "family": [
      Audience("Parents of children from 0 to 5", "Parents d'enfants de 0 à 5 ans", 0, 5),
      Audience("Families with children from 0 to 12", "Familles avec enfants de 0 à 12 ans", 0, 12),
      Audience("Parents", "Parents"), Audience("Single-parent families", "Familles monoparentales"),
    ],
    "seniors": [
      Audience("Seniors aged 65 and over", "Aînés de 65 ans et plus", 65),
      Audience("People aged 50 and over", "Personnes de 50 ans et plus", 50),
      Audience(
        "Seniors aged 75 and over who live alone", "Aînés de 75 ans et plus vivant seuls", 75),
      Audience("Caregivers", "Proches aidants", 18),
    ],
    "youth": [
      Audience("Young people from 12 to 17", "Jeunes de 12 à 17 ans", 12, 17),
      Audience("Children from 6 to 12", "Enfants de 6 à 12 ans", 6, 12),
      Audience("Young people from 11 to 25", "Jeunes de 11 à 25 ans", 11, 25),
    ],
    "immigration": [
      Audience("Newcomers", "Nouveaux arrivants"),
      Audience("Refugees and asylum seekers", "Réfugiés et demandeurs d'asile"),
      Audience("Immigrants aged 16 and over", "Personnes immigrantes de 16 ans et plus", 16),
    ],
    "indigenous": [
      Audience("First Nations and Inuit", "Premières Nations et Inuits"),
      Audience("Indigenous people living in town", "Autochtones en milieu urbain"),
    ],
    "disability": [
      Audience("People with a disability", "Personnes handicapées"),
      Audience("Adults with a disability", "Adultes handicapés", 18),
      Audience("Children with a disability up to 21", "Enfants handicapés jusqu'à 21 ans", 0, 21),
    ],
    "violence-justice": [
      Audience("Women and their children", "Femmes et leurs enfants"),
      Audience("Victims aged 14 and over", "Victimes de 14 ans et plus", 14),
      Audience("Men aged 18 and over", "Hommes de 18 ans et plus", 18),
      Audience("Anyone", "Toute personne"),
    ],
    "transport": [
      Audience("Seniors and people with reduced mobility", "Aînés et personnes à mobilité réduite"),
      Audience("People aged 55 and over", "Personnes de 55 ans et plus", 55),
      Audience("Anyone", "Toute personne"),
    ],
  ]
}
