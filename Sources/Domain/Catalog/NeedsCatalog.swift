import Language

/// `needs`: what people asked for, each with what came of it; rates are stated of these.
enum NeedsCatalog {
  static let description = EntityDescription(
    entity: .needs,
    label: LocalizedText("Needs", "Besoins"),
    help: LocalizedText(
      "Each need that was expressed in a contact, with what came of it.",
      "Chaque besoin exprimé lors d'un contact, et ce qu'il en est advenu."),
    table: "call_need", listedColumn: nil, kind: nil, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: "contact",
    defaultColumns: ["id", "day", "category", "region", "outcome", "reason"],
    fields: [
      CallFields.id,
      CallFields.day,
      CallFields.region,
      CallFields.regionRecord,
      Field(
        "contact", french: "contact", label: LocalizedText("Contact", "Contact"),
        help: LocalizedText(
          "The contact in which it was expressed.",
          "Le contact où il a été exprimé."),
        type: .record(.contacts), .one, .reference("contact_id")),
      Field(
        "category", french: "catégorie", label: LocalizedText("Category", "Catégorie"),
        help: LocalizedText(
          "What was needed.",
          "Ce dont on avait besoin."),
        type: .term(.category), .maybe, .column("category_id")),
      Field(
        "outcome", french: "issue", label: LocalizedText("Outcome", "Issue"),
        help: LocalizedText(
          "What came of it at the time of the contact.",
          "Ce qu'il en est advenu lors du contact."),
        type: .term(.outcome), .one, .column("outcome")),
      Field(
        "met", french: "comblé", label: LocalizedText("Met", "Comblé"),
        help: LocalizedText(
          "Yes where it was met at the time of the contact.",
          "Oui s'il a été comblé lors du contact."),
        type: .yesNo, .one, .test("outcome", equals: 1)),
      Field(
        "partly", french: "partiel", label: LocalizedText("Partly met", "Partiellement comblé"),
        help: LocalizedText(
          "Yes where it was met in part.",
          "Oui s'il a été comblé en partie."),
        type: .yesNo, .one, .test("outcome", equals: 2)),
      Field(
        "unmet", french: "non_comblé", label: LocalizedText("Unmet", "Non comblé"),
        help: LocalizedText(
          "Yes where it was not met.",
          "Oui s'il n'a pas été comblé."),
        type: .yesNo, .one, .test("outcome", equals: 3)),
      Field(
        "pending", french: "en_attente", label: LocalizedText("Pending", "En attente"),
        help: LocalizedText(
          "Yes where it was still open when the contact ended.",
          "Oui s'il était encore ouvert à la fin du contact."),
        type: .yesNo, .one, .test("outcome", equals: 4)),
      Field(
        "reason", french: "raison", label: LocalizedText("Reason", "Raison"),
        help: LocalizedText(
          "Why it was not met, or only in part.",
          "Pourquoi il n'a pas été comblé, ou seulement en partie."),
        type: .term(.reason), .maybe, .column("reason")),
      Field(
        "reason_stated", french: "raison_énoncée", label: LocalizedText("Reason as stated", "Raison énoncée"),
        help: LocalizedText(
          "The reason in the words of the export that it came from.",
          "La raison dans les mots de l'exportation d'où elle vient."),
        type: .text, .maybe, .column("reason_stated")),
      Field(
        "outcome_later", french: "issue_suivi",
        label: LocalizedText("Outcome at follow-up", "Issue au suivi"),
        help: LocalizedText(
          "What had come of it when 211 called back.",
          "Ce qu'il en était advenu lors du suivi."),
        type: .term(.outcome), .maybe, .column("outcome_later")),
      Field(
        "reason_later", french: "raison_suivi",
        label: LocalizedText("Reason at follow-up", "Raison au suivi"),
        help: LocalizedText(
          "Why it was still not met at follow-up.",
          "Pourquoi il n'était toujours pas comblé lors du suivi."),
        type: .term(.reason), .maybe, .column("reason_later")),
      Field(
        "supply", french: "offre", label: LocalizedText("Supply", "Offre"),
        help: LocalizedText(
          "Why the directory did not meet it: no service, none covering the place, closed, not eligible, full, or not referred.",
          "Pourquoi le répertoire ne l'a pas comblé : aucun service, aucun qui dessert le lieu, fermé, non admissible, complet, ou non proposé."
        ),
        type: .term(.supply), .maybe, .column("supply")),
      Field(
        "supply_assumed", french: "offre_présumée", label: LocalizedText("Supply assumed", "Offre présumée"),
        help: LocalizedText(
          "Yes where the history of the directory does not reach the day, so that today's was taken.",
          "Oui si l'historique du répertoire ne remonte pas à ce jour : celui d'aujourd'hui a été pris."),
        type: .yesNo, .maybe, .column("supply_assumed")),
      Field(
        "referrals", french: "références", label: LocalizedText("Referrals", "Références"),
        help: LocalizedText(
          "The referrals that were given for it.",
          "Les références données pour lui."),
        type: .record(.referrals), .many, .backReference("need_id")),
    ])
}
