import Language

/// `locations`: where services are given, and where an organization gets its mail or is reached.
enum LocationsCatalog {
  static let description = EntityDescription(
    entity: .locations,
    label: LocalizedText("Locations", "Lieux"),
    help: LocalizedText(
      "Physical, postal and virtual locations, with or without services.",
      "Les lieux physiques, postaux et virtuels, avec ou sans services."),
    table: "placed_location", listedColumn: "listed", kind: nil, siting: .itself,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["name", "organization", "address", "municipality", "service_count"],
    fields: [
      Field(
        "name", french: "nom", label: LocalizedText("Location", "Lieu"),
        help: LocalizedText("The name of the location.", "Le nom du lieu."),
        type: .text, .maybe, .column("name")),
      Field(
        "alternate_name", french: "autre_nom", label: LocalizedText("Other name", "Autre nom"),
        help: LocalizedText("Another name that it goes by.", "Un autre nom sous lequel il est connu."),
        type: .text, .maybe, .column("alternate_name")),
      Field(
        "type", french: "type", label: LocalizedText("Type", "Type"),
        help: LocalizedText(
          "Physical, postal or virtual, in the record's words.",
          "Physique, postal ou virtuel, selon la fiche."),
        type: .text, .maybe, .column("location_type")),
      Field(
        "organization", french: "organisme", label: LocalizedText("Organization", "Organisme"),
        help: LocalizedText("The organization that it belongs to.", "L'organisme auquel il appartient."),
        type: .record(.organizations), .maybe, .reference("organization_id")),
    ] + AddressFields.all + [
      Field(
        "postal_code", french: "code_postal", label: LocalizedText("Postal code", "Code postal"),
        help: LocalizedText("The postal code of the address.", "Le code postal de l'adresse."),
        type: .text, .maybe, .column("postal_code")),
      Field(
        "accessibility", french: "accessibilité", label: LocalizedText("Accessibility", "Accessibilité"),
        help: LocalizedText(
          "What the record says of access for people with disabilities.",
          "Ce que la fiche dit de l'accès des personnes handicapées."),
        type: .text, .many,
        .set(table: "location_accessibility", key: "location_id", value: "description")),
      SharedFields.transportation,
      Field(
        "description", french: "description", label: LocalizedText("Description", "Description"),
        help: LocalizedText("What the place is.", "Ce qu'est le lieu."),
        type: .text, .maybe, .column("description")),
      Field(
        "website", french: "site_web", label: LocalizedText("Website", "Site Web"),
        help: LocalizedText(
          "The address of a virtual location.", "L'adresse d'un lieu virtuel."),
        type: .text, .maybe, .column("url")),
      Field(
        "service_count", french: "nombre_services", label: LocalizedText("Services", "Services"),
        help: LocalizedText(
          "How many services that may be referred to are given there.",
          "Combien de services vers lesquels on peut diriger y sont donnés."),
        type: .integer, .one, .column("service_count")),
      Field(
        "sites", french: "points", label: LocalizedText("Sites", "Points de service"),
        help: LocalizedText("The services at this location.", "Les services donnés en ce lieu."),
        type: .record(.sites), .many, .backReference("location_id")),
      SharedFields.latitude,
      SharedFields.longitude,
      SharedFields.distance,
      SharedFields.id,
    ])
}
