import Language

/// Tells by the head of a column whether it holds identifiers, whatever stands in its cells.
package enum IdentifierColumns {
  /// The kind that a head names; nil where it names none.
  ///
  /// Heads are read word by word: `Caller First Name`, `callerFirstName`, `Demographics - Date of birth`, `Nom de la personne`.
  package static func kind(ofHead head: String) -> IdentifierKind? {
    let words = words(head)
    let all = Set(words)
    let text = " " + words.joined(separator: " ") + " "
    for (kind, phrases) in phrases where phrases.contains(where: { text.contains(" " + $0 + " ") }) {
      return kind
    }
    // `AgencyName`, `CityName`, `Level1Name` name no person.
    if !all.isDisjoint(with: ["name", "nom", "names", "noms"]), all.isDisjoint(with: thingsWithNames) {
      return .name
    }
    return nil
  }

  /// Folded words; a capital inside a word begins another, and so does a digit.
  static func words(_ head: String) -> [String] {
    var spaced = ""
    var previous: Character = " "
    for character in head {
      let isEdge = character.isUppercase && previous.isLowercase || character.isNumber != previous.isNumber
      if isEdge { spaced.append(" ") }
      spaced.append(character.isLetter || character.isNumber ? character : " ")
      previous = character
    }
    return Folding.fold(spaced).split(separator: " ").map(String.init)
  }

  /// In the order in which they are tried.
  private static let phrases: [(IdentifierKind, [String])] = [
    (.email, ["email", "e mail", "mail", "courriel"]),
    (
      .phone,
      [
        "phone", "telephone", "tel", "cell", "cellular", "cellulaire", "mobile", "fax", "phone number",
        "callback",
        "caller id", "telecopieur", "numero de rappel",
      ]
    ),
    (.socialInsurance, ["sin", "nas", "ssn", "social insurance", "assurance sociale", "social security"]),
    (
      .healthInsurance,
      [
        "nam", "ramq", "health card", "health insurance number", "assurance maladie", "carte soleil",
        "medicare number",
      ]
    ),
    (
      .birthDate,
      ["birth", "birthdate", "birthday", "dob", "date of birth", "naissance", "ddn", "year of birth"]
    ),
    (.postalCode, ["postal", "postal code", "postcode", "zip", "zipcode", "code postal"]),
    (
      .streetAddress,
      [
        "address", "adresse", "street", "rue", "civic number", "no civique", "latitude", "longitude",
        "apartment",
      ]
    ),
    (
      .name,
      [
        "first name", "last name", "firstname", "lastname", "surname", "prenom", "nom de famille",
        "full name",
        "caller name", "client name", "fullname", "nickname", "initials", "initiales", "worker",
        "phone worker",
        "username", "user name", "intervenant", "intervenante", "entered by", "saisi par", "repondant",
      ]
    ),
    (
      .callerKey,
      [
        "caller key", "caller num", "caller number", "client id", "client number", "client num",
        "caller hash", "hash",
        "ip", "ip address", "cookie", "no de client", "numero de client", "no client", "third party",
        "case number",
        "numero de dossier",
      ]
    ),
    (
      .freeText,
      [
        "notes", "note", "comment", "comments", "commentaire", "commentaires", "narrative", "summary",
        "transcript",
        "remarks", "remarques", "remarque", "description", "details", "story", "feedback", "recit",
        "free text", "texte libre",
        "chat log", "message", "messages",
      ]
    ),
  ]

  private static let thingsWithNames: Set<String> = [
    "agency", "organization", "organisation", "organisme", "city", "county", "state", "province", "region",
    "country",
    "level", "service", "program", "programme", "resource", "ressource", "site", "taxonomy", "category",
    "categorie", "term",
    "language", "langue", "municipality", "municipalite", "ville", "mrc", "parent", "centre", "center",
    "call", "report",
    "need", "besoin", "file", "form", "community", "borough",
  ]
}
