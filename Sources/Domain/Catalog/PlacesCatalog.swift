import Language

/// `places`: municipalities, with population, MRC, region and position.
enum PlacesCatalog {
  static let description = EntityDescription(
    entity: .places,
    label: LocalizedText("Places", "Municipalités"),
    help: LocalizedText(
      "Municipalities of Québec, with population, MRC, region and position.",
      "Les municipalités du Québec : population, MRC, région et position."),
    table: "area", listedColumn: nil, kind: .municipality, siting: .itself,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["name", "designation", "mrc", "region", "population"],
    fields: [
      Field(
        "name", french: "nom", label: LocalizedText("Municipality", "Municipalité"),
        help: LocalizedText("The official name.", "Le nom officiel."),
        type: .text, .one, .column("name", folded: "name_folded")),
      Field(
        "designation", french: "désignation", label: LocalizedText("Designation", "Désignation"),
        help: LocalizedText(
          "The legal kind: city, parish, township …", "La forme juridique : ville, paroisse, canton…"),
        type: .text, .maybe, .column("designation")),
      Field(
        "mrc", french: "mrc", label: LocalizedText("MRC", "MRC"),
        help: LocalizedText(
          "The regional county municipality that holds it.",
          "La municipalité régionale de comté qui la comprend."),
        type: .term(.area), .maybe, .column("mrc_id")),
      Field(
        "region", french: "région", label: LocalizedText("Region", "Région"),
        help: LocalizedText("The administrative region.", "La région administrative."),
        type: .term(.area), .maybe, .column("region_id")),
      Field(
        "population", french: "population", label: LocalizedText("Population", "Population"),
        help: LocalizedText("The number of inhabitants.", "Le nombre d'habitants."),
        type: .integer, .maybe, .column("population")),
      Field(
        "code", french: "code", label: LocalizedText("Code", "Code"),
        help: LocalizedText("The official geographic code.", "Le code géographique officiel."),
        type: .text, .one, .column("code")),
      Field(
        "precision", french: "précision", label: LocalizedText("Position from", "Position selon"),
        help: LocalizedText(
          "What the position was taken from.", "D'où vient la position."),
        type: .term(.positionPrecision), .maybe, .column("precision")),
      SharedFields.latitude,
      SharedFields.longitude,
      SharedFields.distance,
    ])
}
