import Testing

@testable import Domain

@Suite struct IdentifierColumnsTests {
  @Test(
    arguments: [
      ("Caller Name", .name), ("CallerFirstName", .name), ("Nom", .name), ("Prénom", .name),
      ("PhoneWorkerName", .phone),
      ("Contact Information - Last name", .name), ("Worker", .name),
      ("Phone Number", .phone), ("CallerPhone", .phone), ("Téléphone", .phone), ("No de cellulaire", .phone),
      ("E-mail", .email), ("Courriel", .email), ("email_address", .email),
      ("Street Address", .streetAddress), ("Adresse", .streetAddress), ("Caller Address", .streetAddress),
      ("PostalCode", .postalCode), ("Code postal", .postalCode), ("Zip", .postalCode),
      ("SIN", .socialInsurance), ("NAS", .socialInsurance), ("No d'assurance maladie", .healthInsurance),
      ("Date of birth", .birthDate), ("DOB", .birthDate), ("Date de naissance", .birthDate),
      ("Demographics - Year of birth", .birthDate), ("CallerNum", .callerKey), ("Client ID", .callerKey),
      ("Call Notes", .freeText), ("Commentaires", .freeText), ("Narrative", .freeText),
    ] as [(String, IdentifierKind)])
  func columnsOfIdentifiers(head: String, kind: IdentifierKind) {
    #expect(IdentifierColumns.kind(ofHead: head) == kind)
  }

  @Test(arguments: [
    "CallReportNum", "CityName", "CountyName", "Level1Name", "ParentAgencyName", "Gender", "Age", "NeedMet",
    "ReasonUnmet", "CallDateAndTimeStart", "TaxonomyCode", "Call Information - Language of Call",
    "Municipalité",
    "Région", "Besoin", "Motif", "Canal", "ReportVersion", "ResourceAgencyNum", "AIRSNeedCategory",
    "Nom de la ville",
    "Demographics - Household", "WasRealCall", "",
  ])
  func otherColumns(head: String) {
    #expect(IdentifierColumns.kind(ofHead: head) == nil)
  }
}
