import Language

/// `services`: a service of an organization, whatever the number of its sites.
enum ServicesCatalog {
  static let description = EntityDescription(
    entity: .services,
    label: LocalizedText("Services", "Services"),
    help: LocalizedText(
      "Services of organizations, whatever the number of their sites.",
      "Les services des organismes, quel que soit le nombre de leurs points de service."),
    table: "service", listedColumn: "listed", kind: nil, siting: .sites(key: "service_id"),
    textIndex: .init(
      table: "service_text", vocabularyTable: "service_word",
      columns: ["name", "organization", "category", "description"], weights: [10, 4, 6, 1]),
    needColumn: "id", primaryReference: nil,
    defaultColumns: ["name", "organization", "municipality", "phone"],
    fields: [
      Field(
        "name", french: "nom", label: LocalizedText("Service", "Service"),
        help: LocalizedText("The name of the service.", "Le nom du service."),
        type: .text, .one, .column("name", folded: "name_folded")),
      Field(
        "organization", french: "organisme", label: LocalizedText("Organization", "Organisme"),
        help: LocalizedText(
          "The organization that gives the service.", "L'organisme qui donne le service."),
        type: .record(.organizations), .one, .reference("organization_id")),
      Field(
        "category", french: "catégorie", label: LocalizedText("Categories", "Catégories"),
        help: LocalizedText(
          "The categories of need that the service answers.",
          "Les catégories de besoins auxquelles le service répond."),
        type: .term(.category), .many,
        .set(table: "service_category", key: "service_id", value: "category_id")),
      Field(
        "answers", french: "répond_à", label: LocalizedText("Answers", "Répond à"),
        help: LocalizedText(
          "Its categories and those above them: every need that it is found by.",
          "Ses catégories et celles qui les contiennent : tout besoin qui la fait trouver."),
        type: .term(.category), .many,
        .set(table: "service_answer", key: "service_id", value: "category_id")),
      Field(
        "priority_groups", french: "groupes_prioritaires",
        label: LocalizedText("Priority groups", "Groupes prioritaires"),
        help: LocalizedText(
          "The priority groups of its categories (deployment of 2020).",
          "Les groupes prioritaires de ses catégories (déploiement de 2020)."),
        type: .term(.priorityGroup), .many,
        .set(table: "service_priority_group", key: "service_id", value: "priority_group")),
      Field(
        "languages", french: "langues", label: LocalizedText("Languages", "Langues"),
        help: LocalizedText(
          "The languages in which the service is given.",
          "Les langues dans lesquelles le service est donné."),
        type: .term(.language), .many,
        .set(table: "service_language", key: "service_id", value: "language_id")),
      Field(
        "region", french: "région", label: LocalizedText("Regions", "Régions"),
        help: LocalizedText(
          "The administrative regions of its sites.",
          "Les régions administratives de ses points de service."),
        type: .term(.area), .many,
        .set(table: "service_region", key: "service_id", value: "region_id")),
      Field(
        "operator", french: "exploitant", label: LocalizedText("Operators", "Exploitants"),
        help: LocalizedText(
          "The 211 operators of the regions of its sites.",
          "Les exploitants du 211 dans les régions de ses points de service."),
        type: .text, .many, .set(table: "service_operator", key: "service_id", value: "operator")),
      Field(
        "municipality", french: "municipalité",
        label: LocalizedText("Municipalities", "Municipalités"),
        help: LocalizedText(
          "The municipalities of its sites.", "Les municipalités de ses points de service."),
        type: .term(.area), .many,
        .set(table: "service_municipality", key: "service_id", value: "municipality_id")),
      Field(
        "phone", french: "téléphone", label: LocalizedText("Phone", "Téléphone"),
        help: LocalizedText(
          "The telephone numbers of the service.", "Les numéros de téléphone du service."),
        type: .text, .many, .set(table: "service_phone", key: "service_id", value: "number"), form: .telephone
      ),
      Field(
        "hours", french: "heures", label: LocalizedText("Hours", "Heures"),
        help: LocalizedText(
          "The opening hours of its sites, in short words.",
          "Les heures d'ouverture de ses points de service, en abrégé."),
        type: .term(.hours), .many,
        .set(table: "service_hours", key: "service_id", value: "hours_id")),
      SharedFields.open,
      SharedFields.serving,
      SharedFields.eligible,
    ] + EligibilityFields.services + [
      Field(
        "fee", french: "tarif", label: LocalizedText("Fee", "Tarif"),
        help: LocalizedText(
          "Whether it is free, paid, on a sliding scale, or unknown.",
          "Gratuit, payant, selon le revenu, ou inconnu."),
        type: .term(.fee), .one, .column("fee")),
      Field(
        "free", french: "gratuit", label: LocalizedText("Free", "Gratuit"),
        help: LocalizedText(
          "Yes where the record says that nothing is paid.",
          "Oui lorsque la fiche dit que rien n'est à payer."),
        type: .yesNo, .one, .test("fee", equals: 1)),
      Field(
        "fees", french: "frais", label: LocalizedText("Fees", "Frais"),
        help: LocalizedText(
          "What is paid, in the record's words.", "Ce qui est à payer, selon la fiche."),
        type: .text, .maybe, .column("fees_description")),
      Field(
        "amounts", french: "montants", label: LocalizedText("Amounts", "Montants"),
        help: LocalizedText(
          "The amounts that are paid, in the record's currency.",
          "Les montants à payer, dans la devise de la fiche."),
        type: .decimal, .many, .set(table: "service_amount", key: "service_id", value: "amount")),
      Field(
        "eligibility", french: "admissibilité", label: LocalizedText("Eligibility", "Admissibilité"),
        help: LocalizedText(
          "Who may use the service, in the record's words.",
          "Qui peut utiliser le service, selon la fiche."),
        type: .text, .maybe, .column("eligibility_text")),
      Field(
        "minimum_age", french: "âge_minimum", label: LocalizedText("Minimum age", "Âge minimum"),
        help: LocalizedText("The youngest age served.", "Le plus jeune âge servi."),
        type: .decimal, .maybe, .column("minimum_age")),
      Field(
        "maximum_age", french: "âge_maximum", label: LocalizedText("Maximum age", "Âge maximum"),
        help: LocalizedText("The oldest age served.", "L'âge le plus élevé servi."),
        type: .decimal, .maybe, .column("maximum_age")),
      Field(
        "application", french: "démarche", label: LocalizedText("How to apply", "Comment faire"),
        help: LocalizedText("How to apply.", "Comment demander le service."),
        type: .text, .maybe, .column("application_process")),
      Field(
        "description", french: "description", label: LocalizedText("Description", "Description"),
        help: LocalizedText("What the service does.", "Ce que fait le service."),
        type: .text, .maybe, .column("description")),
      SharedFields.englishName,
      Field(
        "english_description", french: "description_anglaise",
        label: LocalizedText("English description", "Description anglaise"),
        help: LocalizedText(
          "The English description, where the record has one.",
          "La description anglaise, si elle existe."),
        type: .text, .maybe, .column("description_en")),
      Field(
        "website", french: "site_web", label: LocalizedText("Website", "Site Web"),
        help: LocalizedText("The address of its web page.", "L'adresse de sa page Web."),
        type: .text, .maybe, .column("url")),
      SharedFields.email,
      Field(
        "alert", french: "alerte", label: LocalizedText("Alert", "Alerte"),
        help: LocalizedText("A passing notice on the record.", "Un avis temporaire sur la fiche."),
        type: .text, .maybe, .column("alert")),
      SharedFields.verified,
      SharedFields.status,
      Field(
        "sites", french: "points", label: LocalizedText("Sites", "Points de service"),
        help: LocalizedText("The places where it is given.", "Les lieux où il est donné."),
        type: .record(.sites), .many, .backReference("service_id")),
      SharedFields.distance,
      SharedFields.id,
    ])
}
