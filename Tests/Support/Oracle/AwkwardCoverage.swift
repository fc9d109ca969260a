/// Service areas and eligibility in every shape that deliveries have, some that nobody can read.
enum AwkwardCoverage {
  private static let areas = [
    "Rimouski", "Rimouski-Neigette", "MRC de Rimouski-Neigette", "Bas-Saint-Laurent", "Montréal", "Laval",
    "Ville de Laval", "Province de Québec", "Québec", "Gaspé; La Côte-de-Gaspé", "Estrie et Montérégie",
    "G5L",
    "H2X", "H2X 1Y4", "Saint-Alphonse", "Le quartier", "Rimouski, le quartier", "Sherbrooke", "05",
    "Région de l'Abitibi-Témiscamingue", "All regions", "Val-d'Or", "Mirabel", "",
  ]
  private static let eligibilities = [
    "Toute personne", "Aînés de 65 ans et plus", "Femmes", "Femmes et leurs enfants",
    "Hommes, sauf exception",
    "Résidents du territoire", "Résidents de Rimouski", "Residents of Laval", "Jeunes de 12 à 17 ans",
    "Parents d'enfants de 0 à 5 ans", "Newcomers", "Sur référence d'un intervenant", "Adultes", "18+",
    "Personnes à faible revenu", "Adultes handicapés", "Premières Nations et Inuits", "LGBTQ+", "À voir",
  ]

  static func area(
    _ id: String, _ owner: [String: String], _ random: inout SeededGenerator
  ) -> [String: String] {
    owner.merging(["id": id, "name": random.element(areas) ?? ""]) { first, _ in first }
  }

  static func eligibility(_ random: inout SeededGenerator) -> String? {
    random.chance(50) ? random.element(eligibilities) : nil
  }
}
