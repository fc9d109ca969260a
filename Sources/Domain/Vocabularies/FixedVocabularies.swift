import Language

/// Vocabularies that are the same in every directory; ids are the numbers that the store keeps.
package enum FixedVocabularies {
  package static let terms: [VocabularyID: [Term]] = own.merging(RecordVocabularies.terms) { first, _ in first
  }
  .merging(CallVocabularies.terms) { first, _ in first }

  private static let own: [VocabularyID: [Term]] = [
    .fee: [
      term(.fee, 1, "free", "Free", "Gratuit"),
      term(.fee, 2, "paid", "Paid", "Payant"),
      term(.fee, 3, "sliding", "Sliding scale", "Selon le revenu"),
      term(.fee, 4, "unknown", "Unknown", "Inconnu"),
    ],
    .referralStatus: [
      term(.referralStatus, 1, "active", "Active", "Actif"),
      term(.referralStatus, 2, "do-not-refer", "Do not refer", "Ne pas diriger"),
      term(.referralStatus, 3, "inactive", "Inactive", "Inactif"),
      term(.referralStatus, 4, "suspended", "Temporarily closed", "Fermé temporairement"),
      term(.referralStatus, 5, "closed", "Closed", "Fermé"),
    ],
    .priorityGroup: [
      term(.priorityGroup, 1, "food-material", "Food and material aid", "Aide alimentaire et matérielle"),
      term(.priorityGroup, 2, "housing-jobs", "Housing and job search", "Logement et recherche d'emploi"),
      term(.priorityGroup, 3, "mental-health", "Mental health", "Santé mentale"),
      term(.priorityGroup, 4, "government", "Government services", "Services gouvernementaux"),
    ],
    .openState: [
      term(.openState, OpeningState.open.rawValue, "open", "Yes", "Oui"),
      term(.openState, OpeningState.unknown.rawValue, "unknown", "Unknown", "Inconnu"),
      term(.openState, OpeningState.closed.rawValue, "closed", "No", "Non"),
    ],
    .servingState: [
      term(.servingState, ServingState.yes.rawValue, "yes", "Yes", "Oui"),
      term(
        .servingState, ServingState.operatorTerritory.rawValue, "unknown-operator",
        "Unknown (operator's territory)", "Inconnu (territoire de l'exploitant)"),
      term(
        .servingState, ServingState.partOfRegion.rawValue, "unknown-part",
        "Unknown (part of the region)", "Inconnu (partie de la région)"),
      term(
        .servingState, ServingState.notStated.rawValue, "unknown-area", "Unknown (no area stated)",
        "Inconnu (aucun territoire énoncé)"),
      term(.servingState, ServingState.no.rawValue, "no", "No", "Non"),
    ],
    .eligibleState: EligibilityAnswer.terms,
    .gender: PersonVocabularies.genders,
    .group: PersonVocabularies.groups,
    .positionPrecision: [
      term(.positionPrecision, 1, "exact", "coordinates given", "coordonnées données"),
      term(.positionPrecision, 2, "address", "address", "adresse"),
      term(.positionPrecision, 3, "municipality", "centre of the municipality", "centre de la municipalité"),
      term(
        .positionPrecision, 4, "town-hall", "postal code of the town hall",
        "code postal de l'hôtel de ville"),
      term(.positionPrecision, 5, "fsa", "middle of the postal area", "milieu de la région postale"),
    ],
    .monthOfYear: zip(
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
      ],
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre",
        "décembre",
      ]
    ).enumerated().map { term(.monthOfYear, Int64($0 + 1), String($0 + 1), $1.0, $1.1) },
    .weekday: zip(
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
      ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    ).enumerated().map { term(.weekday, Int64($0 + 1), String($0 + 1), $1.0, $1.1) },
  ]

  /// Folded words that name a term beside its names and its code.
  package static func aliases(of term: Term) -> [String] {
    (PersonVocabularies.aliases[term.vocabulary] ?? CallVocabularies.aliases[term.vocabulary])?[term.id] ?? []
  }

  /// What the terms of a fixed vocabulary are called beside their names, folded; nil of another vocabulary.
  package static func aliases(in vocabulary: VocabularyID) -> [(folded: String, term: Int64)]? {
    terms[vocabulary]?.flatMap { term in aliases(of: term).map { ($0, term.id) } }
  }

  private static func term(
    _ vocabulary: VocabularyID, _ id: Int64, _ code: String, _ english: String, _ french: String
  ) -> Term {
    Term(vocabulary: vocabulary, id: id, code: code, name: LocalizedText(english, french))
  }
}
