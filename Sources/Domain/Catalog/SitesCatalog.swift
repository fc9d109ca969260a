import Language

/// `sites`: a service at a location.
enum SitesCatalog {
  static let description = EntityDescription(
    entity: .sites,
    label: LocalizedText("Sites", "Points de service"),
    help: LocalizedText(
      "Services at a location: one row for each place where a service is given.",
      "Les services en un lieu : une ligne par endroit où un service est donné."),
    table: "site", listedColumn: "listed", kind: nil, siting: .itself,
    textIndex: nil, needColumn: "service_id", primaryReference: "service",
    defaultColumns: ["service", "organization", "address", "municipality", "phone"],
    fields: [
      Field(
        "service", french: "service", label: LocalizedText("Service", "Service"),
        help: LocalizedText("The service that is given there.", "Le service qui y est donné."),
        type: .record(.services), .one, .reference("service_id")),
      Field(
        "organization", french: "organisme", label: LocalizedText("Organization", "Organisme"),
        help: LocalizedText(
          "The organization that gives it.", "L'organisme qui le donne."),
        type: .record(.organizations), .one, .reference("organization_id")),
      Field(
        "location", french: "lieu", label: LocalizedText("Location", "Lieu"),
        help: LocalizedText("Where it is given.", "Là où il est donné."),
        type: .record(.locations), .one, .reference("location_id")),
    ] + AddressFields.all + [
      Field(
        "postal_code", french: "code_postal", label: LocalizedText("Postal code", "Code postal"),
        help: LocalizedText("The postal code of the site.", "Le code postal du point de service."),
        type: .text, .maybe, .column("postal_code")),
      Field(
        "phone", french: "téléphone", label: LocalizedText("Phone", "Téléphone"),
        help: LocalizedText(
          "The number to call for this site.", "Le numéro à composer pour ce point de service."),
        type: .text, .maybe, .column("phone"), form: .telephone),
      Field(
        "hours", french: "heures", label: LocalizedText("Hours", "Heures"),
        help: LocalizedText(
          "The opening hours, in short words.", "Les heures d'ouverture, en abrégé."),
        type: .term(.hours), .maybe, .column("hours_id")),
      SharedFields.open,
      SharedFields.serving,
      SharedFields.eligible,
      Field(
        "service_area", french: "territoire", label: LocalizedText("Service area", "Territoire desservi"),
        help: LocalizedText(
          "The areas that the record says are served from there.",
          "Les territoires que la fiche dit desservis depuis ce lieu."),
        type: .term(.area), .many, .set(table: "site_covers", key: "site_id", value: "area_id")),
      Field(
        "accessibility", french: "accessibilité", label: LocalizedText("Accessibility", "Accessibilité"),
        help: LocalizedText(
          "What the record says of access for people with a disability.",
          "Ce que la fiche dit de l'accès des personnes handicapées."),
        type: .text, .many, .set(table: "site_accessibility", key: "site_id", value: "text")),
      SharedFields.transportation,
      SharedFields.latitude,
      SharedFields.longitude,
      SharedFields.distance,
      SharedFields.id,
    ])
}
