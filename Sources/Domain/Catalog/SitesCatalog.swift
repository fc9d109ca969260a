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
      Field(
        "address", french: "adresse", label: LocalizedText("Address", "Adresse"),
        help: LocalizedText("The street address.", "L'adresse municipale."),
        type: .text, .maybe, .column("address")),
      Field(
        "city", french: "localité", label: LocalizedText("City", "Localité"),
        help: LocalizedText(
          "The city as the address writes it.", "La localité telle que l'adresse l'écrit."),
        type: .text, .maybe, .column("city")),
      Field(
        "municipality", french: "municipalité", label: LocalizedText("Municipality", "Municipalité"),
        help: LocalizedText("The municipality.", "La municipalité."),
        type: .term(.area), .maybe, .column("municipality_id")),
      Field(
        "mrc", french: "mrc", label: LocalizedText("MRC", "MRC"),
        help: LocalizedText(
          "The regional county municipality.", "La municipalité régionale de comté."),
        type: .term(.area), .maybe, .column("mrc_id")),
      Field(
        "region", french: "région", label: LocalizedText("Region", "Région"),
        help: LocalizedText("The administrative region.", "La région administrative."),
        type: .term(.area), .maybe, .column("region_id")),
      Field(
        "fsa", french: "rta", label: LocalizedText("FSA", "RTA"),
        help: LocalizedText(
          "The forward sortation area: the first half of the postal code.",
          "La région de tri d'acheminement : la première moitié du code postal."),
        type: .term(.area), .maybe, .column("fsa_id")),
      Field(
        "postal_code", french: "code_postal", label: LocalizedText("Postal code", "Code postal"),
        help: LocalizedText("The postal code of the site.", "Le code postal du point de service."),
        type: .text, .maybe, .column("postal_code")),
      Field(
        "phone", french: "téléphone", label: LocalizedText("Phone", "Téléphone"),
        help: LocalizedText(
          "The number to call for this site.", "Le numéro à composer pour ce point de service."),
        type: .text, .maybe, .column("phone")),
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
      Field(
        "transportation", french: "accès", label: LocalizedText("Getting there", "Accès"),
        help: LocalizedText("How to get there.", "Comment s'y rendre."),
        type: .text, .maybe, .column("transportation")),
      SharedFields.latitude,
      SharedFields.longitude,
      SharedFields.distance,
      SharedFields.id,
    ])
}
