import Language

/// What came of a need; the raw values are ids of the vocabulary `outcome`.
package enum Outcome: Int64, CaseIterable, Hashable, Sendable {
  case met = 1
  case partly, unmet, pending, unknown
}

/// Why a need was not met, or only partly; the raw values are ids of the vocabulary `reason`.
package enum Reason: Int64, CaseIterable, Hashable, Sendable {
  case noService = 1
  case outsideArea, ineligible, full, closed, noFunds, cost, transport, language, documents, accessibility
  case declined, unreachable, other
}

/// How a person got in touch; the raw values are ids of the vocabulary `channel`.
package enum Channel: Int64, CaseIterable, Hashable, Sendable {
  case phone = 1
  case chat, text, email, walkIn
}

/// What a contact was about; the raw values are ids of the vocabulary `contactKind`.
package enum ContactKind: Int64, CaseIterable, Hashable, Sendable {
  case referral = 1
  case crisis, administrative, wrongNumber
}

/// What came of a referral at follow-up; the raw values are ids of the vocabulary `referralOutcome`.
package enum ReferralOutcome: Int64, CaseIterable, Hashable, Sendable {
  case obtained = 1
  case waiting, refused, notTried, unknown
}

/// Why the directory did not meet a need; the raw values are ids of the vocabulary `supply`.
///
/// In the order in which they are tried: the first that holds is the answer (domain.md, the social analysis tool).
package enum SupplyState: Int64, CaseIterable, Hashable, Sendable {
  /// No service of the kind.
  case noService = 1
  /// None whose service area covers the place.
  case notCovering
  /// None of those open at the time of the contact.
  case closed
  /// None of those that the person may use.
  case notEligible
  /// One is there, and the recorded reason says that it was full.
  case full
  /// One is there, and the person was not referred to any.
  case notReferred
  /// The person was referred, and the need was not met all the same.
  case referred
}

/// The terms of what is recorded of contacts, needs and referrals (domain.md; Inform USA contact data).
enum CallVocabularies {
  static let terms: [VocabularyID: [Term]] = [
    .outcome: list(
      .outcome,
      [
        ("met", "Met", "Comblé"), ("partly", "Partly met", "Partiellement comblé"),
        ("unmet", "Unmet", "Non comblé"), ("pending", "Pending", "En attente"),
        ("unknown", "Unknown", "Inconnu"),
      ]),
    .reason: list(
      .reason,
      [
        ("no-service", "No service", "Aucun service"),
        ("outside-area", "Outside the area", "Hors territoire"),
        ("ineligible", "Not eligible", "Non admissible"),
        ("full", "Full or waiting list", "Complet ou liste d'attente"),
        ("closed", "Closed at that time", "Fermé à ce moment"),
        ("no-funds", "Funds exhausted", "Fonds épuisés"), ("cost", "Cost", "Coût"),
        ("transport", "Transport", "Transport"), ("language", "Language", "Langue"),
        ("documents", "Documents missing", "Documents manquants"),
        ("accessibility", "Accessibility", "Accessibilité"),
        ("declined", "Declined by the person", "Refusé par la personne"),
        ("unreachable", "Could not be reached", "Impossible à joindre"), ("other", "Other", "Autre"),
      ]),
    .channel: list(
      .channel,
      [
        ("phone", "Phone", "Téléphone"), ("chat", "Chat", "Clavardage"), ("text", "Text message", "Texto"),
        ("email", "E-mail", "Courriel"), ("walk-in", "Walk-in", "En personne"),
      ]),
    .contactKind: list(
      .contactKind,
      [
        ("ir", "Information and referral", "Information et référence"), ("crisis", "Crisis", "Crise"),
        ("administrative", "Administrative", "Administratif"),
        ("wrong-number", "Wrong number", "Faux numéro"),
      ]),
    .ageBand: list(.ageBand, AgeBand.allCases.map { ($0.code, $0.name.english, $0.name.french) }),
    .household: list(
      .household,
      [
        ("alone", "Lives alone", "Vit seul"), ("couple", "Couple without children", "Couple sans enfant"),
        ("family", "Couple with children", "Couple avec enfants"),
        ("single-parent", "Single parent", "Famille monoparentale"),
        ("with-others", "Lives with others", "Vit avec d'autres"),
        ("no-home", "Without a home", "Sans domicile"),
      ]),
    .heard: list(
      .heard,
      [
        ("family-friends", "Family or friends", "Famille ou amis"),
        ("organization", "An organization", "Un organisme"),
        ("health-network", "Health and social services", "Réseau de la santé"),
        ("internet", "Internet", "Internet"),
        ("media", "Newspaper, radio, television", "Journal, radio, télé"),
        ("municipality", "A municipality", "Une municipalité"), ("other-way", "Another way", "Autrement"),
      ]),
    .referralOutcome: list(
      .referralOutcome,
      [
        ("obtained", "Service obtained", "Service obtenu"),
        ("waiting", "On a waiting list", "En liste d'attente"),
        ("refused", "Service refused", "Service refusé"), ("not-tried", "Not tried", "Pas de démarche"),
        ("unknown", "Unknown", "Inconnu"),
      ]),
    .supply: list(
      .supply,
      [
        ("no-such-service", "No such service", "Aucun service de ce genre"),
        ("none-covering", "None covering the place", "Aucun qui dessert le lieu"),
        ("closed-then", "Closed at that time", "Fermé à ce moment"),
        ("not-eligible", "Not eligible", "Non admissible"), ("full-then", "Full", "Complet"),
        ("not-referred", "Available, not referred", "Offert, non proposé"),
        ("referred", "Referred, not met", "Proposé, non comblé"),
      ]),
  ]

  /// Folded words that name a term beside its names and its code.
  static let aliases: [VocabularyID: [Int64: [String]]] = [
    .outcome: [
      Outcome.met.rawValue: ["comble"],
      Outcome.partly.rawValue: ["partially met", "partiel", "partiellement"],
      Outcome.unmet.rawValue: ["non comble", "non_comble", "not met"],
      Outcome.pending.rawValue: ["en attente", "en_attente"],
    ],
    .reason: [
      Reason.noService.rawValue: ["none", "aucun"],
      Reason.outsideArea.rawValue: ["outside", "hors-territoire"],
      Reason.ineligible.rawValue: ["not eligible", "inadmissible"],
      Reason.full.rawValue: ["waiting list", "complet", "liste d'attente"],
      Reason.closed.rawValue: ["ferme"], Reason.noFunds.rawValue: ["no funds", "fonds"],
      Reason.declined.rawValue: ["refuse", "refused"], Reason.unreachable.rawValue: ["injoignable"],
    ],
    .channel: [
      Channel.phone.rawValue: ["call", "appel", "telephone"], Channel.text.rawValue: ["sms"],
      Channel.email.rawValue: ["mail", "e-mail"],
      Channel.walkIn.rawValue: ["in person", "walk in", "sur place"],
    ],
    .contactKind: [
      ContactKind.referral.rawValue: ["i&r", "referral", "reference", "information"],
      ContactKind.administrative.rawValue: ["admin"], ContactKind.wrongNumber.rawValue: ["wrong"],
    ],
    .household: [
      1: ["single", "seul", "seule"], 3: ["famille"], 4: ["single parent", "monoparental", "monoparentale"],
      6: ["homeless", "itinerance"],
    ],
    .ageBand: Dictionary(uniqueKeysWithValues: AgeBand.allCases.map { ($0.rawValue, $0.aliases) }),
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
