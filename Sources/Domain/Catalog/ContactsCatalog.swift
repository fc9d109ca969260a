import Language

/// `contacts`: calls, chats, text messages, e-mails and walk-ins, without anything that tells who got in touch.
enum ContactsCatalog {
  static let description = EntityDescription(
    entity: .contacts,
    label: LocalizedText("Contacts", "Contacts"),
    help: LocalizedText(
      "Each call, chat, text message, e-mail or walk-in that 211 has answered.",
      "Chaque appel, clavardage, texto, courriel ou visite auquel le 211 a répondu."),
    table: "call_contact", listedColumn: nil, kind: nil, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["id", "when", "channel", "language", "region", "age"],
    fields: [
      CallFields.id,
      CallFields.when,
      CallFields.day,
      Field(
        "duration", french: "durée", label: LocalizedText("Duration", "Durée"),
        help: LocalizedText(
          "How long it took, in minutes of the clock.",
          "Le temps qu'il a pris, en minutes."),
        type: .duration, .maybe, .column("duration")),
      Field(
        "channel", french: "canal", label: LocalizedText("Channel", "Canal"),
        help: LocalizedText(
          "Phone, chat, text message, e-mail or walk-in.",
          "Téléphone, clavardage, texto, courriel ou en personne."),
        type: .term(.channel), .maybe, .column("channel")),
      Field(
        "kind", french: "nature", label: LocalizedText("Kind", "Nature"),
        help: LocalizedText(
          "Information and referral, crisis, administrative, wrong number.",
          "Information et référence, crise, administratif, faux numéro."),
        type: .term(.contactKind), .one, .column("kind")),
      Field(
        "language", french: "langue", label: LocalizedText("Language", "Langue"),
        help: LocalizedText(
          "The language that was spoken.",
          "La langue parlée."),
        type: .term(.language), .maybe, .column("language_id")),
      Field(
        "interpreter", french: "interprète", label: LocalizedText("Interpreter", "Interprète"),
        help: LocalizedText(
          "Whether an interpreter helped.",
          "Si un interprète a aidé."),
        type: .yesNo, .maybe, .column("interpreter")),
      Field(
        "municipality", french: "municipalité", label: LocalizedText("Municipality", "Municipalité"),
        help: LocalizedText(
          "The municipality that the person lives in, where it is known.",
          "La municipalité où vit la personne, si elle est connue."),
        type: .term(.area), .maybe, .column("municipality_id")),
      Field(
        "mrc", french: "mrc", label: LocalizedText("MRC", "MRC"),
        help: LocalizedText(
          "The regional county municipality that the person lives in.",
          "La municipalité régionale de comté où vit la personne."),
        type: .term(.area), .maybe, .column("mrc_id")),
      CallFields.region,
      CallFields.regionRecord,
      Field(
        "fsa", french: "rta", label: LocalizedText("FSA", "RTA"),
        help: LocalizedText(
          "The first half of the postal code; the whole one is never kept.",
          "La première moitié du code postal ; le code entier n'est jamais gardé."),
        type: .term(.area), .maybe, .column("fsa_id")),
      Field(
        "age", french: "âge", label: LocalizedText("Age", "Âge"),
        help: LocalizedText(
          "The age band of the person, never the age itself.",
          "La tranche d'âge de la personne, jamais l'âge même."),
        type: .term(.ageBand), .maybe, .column("age_band")),
      Field(
        "gender", french: "genre", label: LocalizedText("Gender", "Genre"),
        help: LocalizedText(
          "The gender of the person.",
          "Le genre de la personne."),
        type: .term(.gender), .maybe, .column("gender")),
      Field(
        "household", french: "ménage", label: LocalizedText("Household", "Ménage"),
        help: LocalizedText(
          "Whom the person lives with.",
          "Avec qui vit la personne."),
        type: .term(.household), .maybe, .column("household")),
      Field(
        "repeat", french: "récurrent", label: LocalizedText("Repeat", "Récurrent"),
        help: LocalizedText(
          "Yes where the person had been in touch before.",
          "Oui si la personne avait déjà communiqué avec le 211."),
        type: .yesNo, .maybe, .column("repeat")),
      Field(
        "heard", french: "connu_par", label: LocalizedText("Heard of 211 from", "211 connu par"),
        help: LocalizedText(
          "How the person had heard of 211.",
          "Comment la personne avait connu le 211."),
        type: .term(.heard), .maybe, .column("heard")),
      Field(
        "in_progress", french: "en_cours", label: LocalizedText("In progress", "En cours"),
        help: LocalizedText(
          "Yes until the contact is closed.",
          "Oui tant que le contact n'est pas fermé."),
        type: .yesNo, .one, .test("in_progress", equals: 1)),
      Field(
        "needs", french: "besoins", label: LocalizedText("Needs", "Besoins"),
        help: LocalizedText(
          "The needs that were expressed.",
          "Les besoins exprimés."),
        type: .record(.needs), .many, .backReference("contact_id")),
      Field(
        "referrals", french: "références", label: LocalizedText("Referrals", "Références"),
        help: LocalizedText(
          "The referrals that were given.",
          "Les références données."),
        type: .record(.referrals), .many, .backReference("contact_id")),
    ])
}
