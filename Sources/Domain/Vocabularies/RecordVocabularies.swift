import Language

/// Fixed vocabularies of what imports do to records; ids are the numbers that the store keeps.
enum RecordVocabularies {
  static let terms: [VocabularyID: [Term]] = [
    .defectAction: list(
      .defectAction,
      [
        ("kept", "Kept", "Gardé"), ("repaired", "Repaired", "Réparé"),
        ("set-aside", "Set aside", "Mis de côté"),
        ("refused", "Refused", "Refusé"), ("closed", "Closed", "Fermé"), ("skipped", "Skipped", "Sauté"),
      ]),
    .changeKind: list(
      .changeKind,
      [
        ("added", "Added", "Ajouté"), ("updated", "Updated", "Modifié"), ("closed", "Closed", "Fermé"),
        ("reopened", "Reopened", "Rouvert"),
      ]),
    .recordKind: list(
      .recordKind,
      [
        ("organization", "Organization", "Organisme"), ("service", "Service", "Service"),
        ("location", "Location", "Lieu"),
      ]),
  ]

  private static func list(
    _ vocabulary: VocabularyID, _ terms: [(code: String, english: String, french: String)]
  ) -> [Term] {
    terms.enumerated().map { index, term in
      Term(
        vocabulary: vocabulary, id: Int64(index + 1), code: term.code,
        name: LocalizedText(term.english, term.french))
    }
  }
}
