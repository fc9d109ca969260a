import Language

/// Fields of services about whom they are for and what one brings.
enum EligibilityFields {
  static let services = [
    Field(
      "service_area", french: "territoire", label: LocalizedText("Service area", "Territoire desservi"),
      help: LocalizedText(
        "The areas that the record says are served; missing where it states none that could be read.",
        "Les territoires que la fiche dit desservis ; manque si elle n'en énonce aucun de lisible."),
      type: .term(.area), .many, .set(table: "service_covers", key: "service_id", value: "area_id")),
    Field(
      "groups", french: "groupes", label: LocalizedText("Groups", "Groupes"),
      help: LocalizedText(
        "The groups of people that the record names as those served.",
        "Les groupes de personnes que la fiche nomme comme desservis."),
      type: .term(.group), .many, .set(table: "service_group", key: "service_id", value: "group_id")),
    Field(
      "genders", french: "genres", label: LocalizedText("Genders", "Genres"),
      help: LocalizedText(
        "The genders that the record names as those served.",
        "Les genres que la fiche nomme comme desservis."),
      type: .term(.gender), .many, .set(table: "service_gender", key: "service_id", value: "gender_id")),
    Field(
      "low_income", french: "faible_revenu", label: LocalizedText("Low income", "Faible revenu"),
      help: LocalizedText(
        "Yes where the record asks for a low income.", "Oui lorsque la fiche demande un faible revenu."),
      type: .yesNo, .one, .test("low_income", equals: 1)),
    Field(
      "referral_needed", french: "référence_requise",
      label: LocalizedText("Referral needed", "Référence requise"),
      help: LocalizedText(
        "Yes where the record asks for a referral by a professional.",
        "Oui lorsque la fiche demande la référence d'un professionnel."),
      type: .yesNo, .one, .test("referral_needed", equals: 1)),
    Field(
      "residents_only", french: "résidents_seulement",
      label: LocalizedText("Residents only", "Résidents seulement"),
      help: LocalizedText(
        "Yes where the record asks that one live in an area.",
        "Oui lorsque la fiche demande de résider sur un territoire."),
      type: .yesNo, .one, .test("residents_only", equals: 1)),
    Field(
      "documents", french: "documents", label: LocalizedText("Documents", "Documents"),
      help: LocalizedText("What one must bring.", "Ce qu'il faut apporter."),
      type: .text, .many, .set(table: "service_document", key: "service_id", value: "text")),
    Field(
      "accessibility", french: "accessibilité", label: LocalizedText("Accessibility", "Accessibilité"),
      help: LocalizedText(
        "What its sites say of access for people with a disability.",
        "Ce que ses points de service disent de l'accès des personnes handicapées."),
      type: .text, .many, .set(table: "service_accessibility", key: "service_id", value: "text")),
    Field(
      "interpretation", french: "interprétation", label: LocalizedText("Interpretation", "Interprétation"),
      help: LocalizedText(
        "The interpreters that can be had, in the record's words.",
        "Les interprètes offerts, selon la fiche."),
      type: .text, .maybe, .column("interpretation_services")),
  ]
}
