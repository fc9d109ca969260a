import Language

extension VocabularyID {
  /// What messages and pages call a term of it: a noun without an article.
  package var name: LocalizedText {
    switch self {
    case .category: LocalizedText("category", "catégorie")
    case .area: LocalizedText("area", "territoire")
    case .language: LocalizedText("language", "langue")
    case .fee: LocalizedText("fee", "tarif")
    case .referralStatus: LocalizedText("status", "statut")
    case .priorityGroup: LocalizedText("priority group", "groupe prioritaire")
    case .positionPrecision: LocalizedText("precision", "précision")
    case .openState: LocalizedText("opening", "ouverture")
    case .hours: LocalizedText("hours", "heures")
    case .monthOfYear: LocalizedText("month", "mois")
    case .defectAction: LocalizedText("action", "action")
    case .changeKind: LocalizedText("change", "changement")
    case .recordKind: LocalizedText("kind of record", "genre de fiche")
    case .outcome: LocalizedText("outcome", "issue")
    case .reason: LocalizedText("reason", "raison")
    case .channel: LocalizedText("channel", "canal")
    case .contactKind: LocalizedText("kind of contact", "nature du contact")
    case .ageBand: LocalizedText("age band", "tranche d'âge")
    case .household: LocalizedText("household", "ménage")
    case .heard: LocalizedText("way of hearing of 211", "façon d'avoir connu le 211")
    case .referralOutcome: LocalizedText("outcome of a referral", "issue d'une référence")
    case .supply: LocalizedText("supply", "offre")
    case .weekday: LocalizedText("weekday", "jour de la semaine")
    case .gender: LocalizedText("gender", "genre")
    case .group: LocalizedText("group", "groupe")
    case .servingState: LocalizedText("coverage", "desserte")
    case .eligibleState: LocalizedText("eligibility", "admissibilité")
    }
  }
}
