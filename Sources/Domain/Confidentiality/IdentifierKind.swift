import Language

/// What tells who a person is, alone or with little else; none of it is ever stored with a contact.
package enum IdentifierKind: String, CaseIterable, Hashable, Sendable {
  case name, phone, email
  case streetAddress = "street address"
  /// All six characters: the first three, the FSA, may stay.
  case postalCode = "postal code"
  case socialInsurance = "social insurance number"
  case healthInsurance = "health insurance number"
  case birthDate = "date of birth"
  /// In years: the band may stay.
  case age
  /// A number or key that a caller has in another system, salted or not.
  case callerKey = "caller key"
  /// Notes in free words, where anything may stand.
  case freeText = "free text"

  package var name: LocalizedText {
    switch self {
    case .name: LocalizedText("name", "nom")
    case .phone: LocalizedText("phone number", "numéro de téléphone")
    case .email: LocalizedText("e-mail address", "adresse courriel")
    case .streetAddress: LocalizedText("street address", "adresse de rue")
    case .postalCode: LocalizedText("full postal code", "code postal complet")
    case .socialInsurance: LocalizedText("social insurance number", "numéro d’assurance sociale")
    case .healthInsurance: LocalizedText("health insurance number", "numéro d’assurance maladie")
    case .birthDate: LocalizedText("date of birth", "date de naissance")
    case .age: LocalizedText("age in years", "âge en années")
    case .callerKey: LocalizedText("key of a caller", "clé d’une personne appelante")
    case .freeText: LocalizedText("free text", "texte libre")
    }
  }
}
