import Language

/// `referrals`: the services that people were pointed to, one row for each time.
enum ReferralsCatalog {
  static let description = EntityDescription(
    entity: .referrals,
    label: LocalizedText("Referrals", "Références"),
    help: LocalizedText(
      "Each time that a person was referred to a service for a need.",
      "Chaque fois qu'une personne a été dirigée vers un service pour un besoin."),
    table: "call_referral", listedColumn: nil, kind: nil, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: "need",
    defaultColumns: ["id", "day", "service", "status"],
    fields: [
      CallFields.id,
      CallFields.when,
      CallFields.day,
      Field(
        "need", french: "besoin", label: LocalizedText("Need", "Besoin"),
        help: LocalizedText(
          "The need that it was given for.",
          "Le besoin pour lequel elle a été donnée."),
        type: .record(.needs), .one, .reference("need_id")),
      Field(
        "contact", french: "contact", label: LocalizedText("Contact", "Contact"),
        help: LocalizedText(
          "The contact in which it was given.",
          "Le contact où elle a été donnée."),
        type: .record(.contacts), .one, .reference("contact_id")),
      Field(
        "service", french: "service", label: LocalizedText("Service", "Service"),
        help: LocalizedText(
          "The service that the person was referred to; missing where the directory no longer has it.",
          "Le service vers lequel la personne a été dirigée ; manque si le répertoire ne l'a plus."),
        type: .record(.services), .maybe, .reference("service_id")),
      Field(
        "status", french: "statut", label: LocalizedText("Status", "Statut"),
        help: LocalizedText(
          "What had come of it at follow-up.",
          "Ce qu'il en était advenu lors du suivi."),
        type: .term(.referralOutcome), .maybe, .column("status")),
    ])
}
