import Language

/// `categories`: the terms of the taxonomy, three levels deep in the program's own set.
enum CategoriesCatalog {
  static let description = EntityDescription(
    entity: .categories,
    label: LocalizedText("Categories", "Catégories"),
    help: LocalizedText(
      "The categories of need, with their names in both languages.",
      "Les catégories de besoins, avec leurs noms dans les deux langues."),
    table: "taxonomy_term", listedColumn: nil, kind: nil, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["code", "name", "parent", "group"],
    fields: [
      Field(
        "code", french: "code", label: LocalizedText("Code", "Code"),
        help: LocalizedText("The stable code of the category.", "Le code stable de la catégorie."),
        type: .text, .maybe, .column("code")),
      Field(
        "name", french: "nom", label: LocalizedText("Category", "Catégorie"),
        help: LocalizedText(
          "The category itself, by its name in the reader's language.",
          "La catégorie elle-même, par son nom dans la langue du lecteur."),
        type: .term(.category), .one, .column("id")),
      Field(
        "parent", french: "parent", label: LocalizedText("Parent", "Parent"),
        help: LocalizedText("The category above it.", "La catégorie qui la contient."),
        type: .record(.categories), .maybe, .reference("parent_id")),
      Field(
        "level", french: "niveau", label: LocalizedText("Level", "Niveau"),
        help: LocalizedText("1 at the top.", "1 au sommet."),
        type: .integer, .maybe, .column("level")),
      Field(
        "group", french: "groupe", label: LocalizedText("Priority group", "Groupe prioritaire"),
        help: LocalizedText(
          "The priority group of the 2020 deployment, or none.",
          "Le groupe prioritaire du déploiement de 2020, ou aucun."),
        type: .term(.priorityGroup), .maybe, .column("priority_group")),
      Field(
        "french_name", french: "nom_français", label: LocalizedText("French name", "Nom français"),
        help: LocalizedText("The French name.", "Le nom français."),
        type: .text, .maybe, .column("name_fr")),
      Field(
        "english_name", french: "nom_anglais", label: LocalizedText("English name", "Nom anglais"),
        help: LocalizedText("The English name.", "Le nom anglais."),
        type: .text, .maybe, .column("name_en")),
      SharedFields.id,
    ])
}
