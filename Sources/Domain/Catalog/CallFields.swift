import Language

/// Fields that contacts, needs and referrals share.
enum CallFields {
  static let id = Field(
    "id", french: "identifiant", label: LocalizedText("Number", "Numéro"),
    help: LocalizedText(
      "The number of the record in this directory.",
      "Le numéro de la fiche dans ce répertoire."),
    type: .integer, .one, .column("id"), form: .label)

  static let day = Field(
    "day", french: "jour", label: LocalizedText("Day", "Jour"),
    help: LocalizedText(
      "The local day, eastern time.",
      "Le jour local, heure de l'Est."),
    type: .date, .one, .day("day"))

  static let region = Field(
    "region", french: "région", label: LocalizedText("Region", "Région"),
    help: LocalizedText(
      "The administrative region that the person lives in.",
      "La région administrative où vit la personne."),
    type: .term(.area), .maybe, .column("region_id"))

  static let regionRecord = Field(
    "region_record", french: "fiche_région", label: LocalizedText("Region", "Région"),
    help: LocalizedText(
      "The region as a record: its 211 operator, website and population.",
      "La région comme fiche : son exploitant du 211, son site Web et sa population."),
    type: .record(.regions), .maybe, .reference("region_id"))

  /// When the clocks of the eastern time zone matter, `day` is the day that they showed.
  static let when = Field(
    "when", french: "moment", label: LocalizedText("When", "Moment"),
    help: LocalizedText("The minute in which it began.", "La minute où cela a commencé."),
    type: .instant, .one, .column("started"))
}
