import Language

/// `regions`: the administrative regions, with the 211 operator that answers each.
enum RegionsCatalog {
  static let description = EntityDescription(
    entity: .regions,
    label: LocalizedText("Regions", "Régions"),
    help: LocalizedText(
      "The 17 administrative regions, each with its 211 operator.",
      "Les 17 régions administratives, chacune avec son exploitant du 211."),
    table: "area", listedColumn: nil, kind: .region, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["code", "name", "operator", "website", "population"],
    fields: [
      Field(
        "code", french: "code", label: LocalizedText("Code", "Code"),
        help: LocalizedText("The official code of the region.", "Le code officiel de la région."),
        type: .text, .one, .column("code")),
      Field(
        "name", french: "nom", label: LocalizedText("Region", "Région"),
        help: LocalizedText("The name of the region.", "Le nom de la région."),
        type: .text, .one, .column("name", folded: "name_folded")),
      Field(
        "operator", french: "exploitant", label: LocalizedText("Operator", "Exploitant"),
        help: LocalizedText(
          "The organization that answers 211 there.", "L'organisme qui y répond au 211."),
        type: .text, .maybe, .column("operator")),
      Field(
        "website", french: "site_web", label: LocalizedText("Website", "Site Web"),
        help: LocalizedText("The operator's website.", "Le site Web de l'exploitant."),
        type: .text, .maybe, .column("website")),
      Field(
        "population", french: "population", label: LocalizedText("Population", "Population"),
        help: LocalizedText("The number of inhabitants.", "Le nombre d'habitants."),
        type: .integer, .maybe, .column("population")),
    ])
}
