import Language

/// `organizations`: with or without services.
enum OrganizationsCatalog {
  static let description = EntityDescription(
    entity: .organizations,
    label: LocalizedText("Organizations", "Organismes"),
    help: LocalizedText(
      "Organizations, with or without services.", "Les organismes, avec ou sans services."),
    table: "organization", listedColumn: "listed", kind: nil,
    siting: .sites(key: "organization_id"),
    textIndex: .init(
      table: "organization_text", vocabularyTable: "organization_word",
      columns: ["name", "description"], weights: [10, 1]),
    needColumn: nil, primaryReference: nil,
    defaultColumns: ["name", "municipality", "website"],
    fields: [
      Field(
        "name", french: "nom", label: LocalizedText("Organization", "Organisme"),
        help: LocalizedText("The name of the organization.", "Le nom de l'organisme."),
        type: .text, .one, .column("name", folded: "name_folded")),
      Field(
        "alternate_name", french: "autre_nom", label: LocalizedText("Other name", "Autre nom"),
        help: LocalizedText("Another name that it goes by.", "Un autre nom sous lequel il est connu."),
        type: .text, .maybe, .column("alternate_name")),
      Field(
        "services", french: "services", label: LocalizedText("Services", "Services"),
        help: LocalizedText(
          "Its services that may be referred to.", "Ses services vers lesquels on peut diriger."),
        type: .record(.services), .many, .backReference("organization_id")),
      Field(
        "sites", french: "points", label: LocalizedText("Sites", "Points de service"),
        help: LocalizedText("The sites of its services.", "Les points de service de ses services."),
        type: .record(.sites), .many, .backReference("organization_id")),
      Field(
        "region", french: "région", label: LocalizedText("Regions", "Régions"),
        help: LocalizedText("The regions of its sites.", "Les régions de ses points de service."),
        type: .term(.area), .many,
        .set(table: "organization_region", key: "organization_id", value: "region_id")),
      Field(
        "municipality", french: "municipalité",
        label: LocalizedText("Municipalities", "Municipalités"),
        help: LocalizedText(
          "The municipalities of its sites.", "Les municipalités de ses points de service."),
        type: .term(.area), .many,
        .set(table: "organization_municipality", key: "organization_id", value: "municipality_id")),
      SharedFields.serving,
      Field(
        "website", french: "site_web", label: LocalizedText("Website", "Site Web"),
        help: LocalizedText("The address of its website.", "L'adresse de son site Web."),
        type: .text, .maybe, .column("website")),
      SharedFields.email,
      Field(
        "description", french: "description", label: LocalizedText("Description", "Description"),
        help: LocalizedText("What it does.", "Ce qu'il fait."),
        type: .text, .maybe, .column("description")),
      SharedFields.englishName,
      Field(
        "founded", french: "fondation", label: LocalizedText("Founded", "Fondation"),
        help: LocalizedText("The year of its incorporation.", "L'année de sa constitution."),
        type: .integer, .maybe, .column("year_incorporated"), form: .label),
      SharedFields.verified,
      SharedFields.status,
      SharedFields.distance,
      SharedFields.id,
    ])
}
