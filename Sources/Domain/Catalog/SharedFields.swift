import Language

/// Fields that several entities have.
package enum SharedFields {
  static let distance = Field(
    "distance", french: "distance", label: LocalizedText("Distance", "Distance"),
    help: LocalizedText(
      "The straight line from the place of `near` to the nearest qualifying site.",
      "La ligne droite du lieu de `près` au point de service admis le plus proche."),
    type: .distance, .maybe, .nearDistance)

  static let open = Field(
    "open", french: "ouvert", label: LocalizedText("Open", "Ouvert"),
    help: LocalizedText(
      "Whether a qualifying site is open, at the moment of `open` or else now: yes, unknown or no.",
      "Si un point de service admis est ouvert, au moment de `ouvert` ou sinon maintenant : oui, inconnu ou non."
    ),
    type: .term(.openState), .maybe, .openState)

  package static let serving = Field(
    "serving", french: "dessert", label: LocalizedText("Serves", "Dessert"),
    help: LocalizedText(
      "Whether a qualifying site serves all of the area of `serving`: yes, or why that is unknown.",
      "Si un point de service admis dessert tout le territoire de `dessert` : oui, ou pourquoi on l'ignore."),
    type: .term(.servingState), .maybe, .servingState)

  package static let eligible = Field(
    "eligible", french: "admissible", label: LocalizedText("Eligible", "Admissible"),
    help: LocalizedText(
      "Whether the person of `eligible` may use it: yes, or what the record does not tell.",
      "Si la personne de `admissible` y a droit : oui, ou ce que la fiche ne dit pas."),
    type: .term(.eligibleState), .maybe, .eligibleState)

  static let id = Field(
    "id", french: "identifiant", label: LocalizedText("Identifier", "Identifiant"),
    help: LocalizedText(
      "The identifier of the record in its delivery.",
      "L'identifiant de la fiche dans sa livraison."),
    type: .text, .one, .column("source_id"))

  static let latitude = Field(
    "latitude", french: "latitude", label: LocalizedText("Latitude", "Latitude"),
    help: LocalizedText("Degrees north.", "Degrés nord."),
    type: .decimal, .maybe, .column("latitude"))

  static let longitude = Field(
    "longitude", french: "longitude", label: LocalizedText("Longitude", "Longitude"),
    help: LocalizedText("Degrees east.", "Degrés est."),
    type: .decimal, .maybe, .column("longitude"))

  static let verified = Field(
    "verified", french: "vérifié", label: LocalizedText("Verified", "Vérifié"),
    help: LocalizedText(
      "The day on which the record was last verified.",
      "Le jour de la dernière vérification de la fiche."),
    type: .date, .maybe, .column("assured_date"))

  static let status = Field(
    "status", french: "statut", label: LocalizedText("Status", "Statut"),
    help: LocalizedText(
      "Whether people may be referred to it.", "Si l'on peut y diriger des personnes."),
    type: .term(.referralStatus), .one, .column("referral_status"))

  static let englishName = Field(
    "english_name", french: "nom_anglais", label: LocalizedText("English name", "Nom anglais"),
    help: LocalizedText(
      "The English name, where the record has one.", "Le nom anglais, s'il existe."),
    type: .text, .maybe, .column("name_en"))

  static let email = Field(
    "email", french: "courriel", label: LocalizedText("E-mail", "Courriel"),
    help: LocalizedText("Its e-mail address.", "Son adresse de courriel."),
    type: .text, .maybe, .column("email"))

  static let transportation = Field(
    "transportation", french: "accès", label: LocalizedText("Getting there", "Accès"),
    help: LocalizedText("How to get there.", "Comment s'y rendre."),
    type: .text, .maybe, .column("transportation"))
}
