import Domain
import Language

/// What `.tables` and `.describe` print, from the catalog that queries are bound with.
enum CatalogPage {
  /// The sources of the language, then what was named in the session or is saved in the directory.
  static func sources(
    _ language: LanguageCode, width: Int = .max, named: (session: [String], saved: [String]) = ([], [])
  ) -> String {
    var lines = Entity.allCases.map { entity in
      (head: SourceWords.word(for: entity)[language], help: Catalog.description(of: entity).help[language])
    }
    let named = [
      (named.session, LocalizedText("named here by `let`", "nommée ici par `soit`")),
      (
        named.saved,
        LocalizedText(
          "a saved query; `.show NAME` prints it", "requête enregistrée; `.montrer NOM` l'imprime")
      ),
    ]
    for (names, help) in named { lines += names.map { (TerminalText.visible($0), help[language]) } }
    return Columns.aligned(lines, width: width).joined(separator: "\n")
  }

  static func fields(of entity: Entity, _ language: LanguageCode, width: Int = .max) -> String {
    let fields = Catalog.fields(of: entity)
    let heads = fields.map { field in
      (head: field.name[language], help: type(of: field, language))
    }
    let lines = zip(Columns.aligned(heads), fields).map { head, field in
      (head: String(head.dropFirst(Columns.indent)), help: field.help[language])
    }
    return Columns.aligned(lines, width: width).joined(separator: "\n")
  }

  private static func type(of field: Field, _ language: LanguageCode) -> String {
    let name =
      switch field.type {
      case .text: LocalizedText("text", "texte")
      case .integer: LocalizedText("whole number", "nombre entier")
      case .decimal: LocalizedText("number", "nombre")
      case .yesNo: LocalizedText("yes/no", "oui/non")
      case .date: LocalizedText("date", "date")
      case .instant: LocalizedText("instant", "instant")
      case .duration: LocalizedText("duration", "durée")
      case .period: LocalizedText("period", "période")
      case .distance: LocalizedText("distance", "distance")
      case .term(let vocabulary): vocabularyName(vocabulary)
      case .record(let entity): SourceWords.word(for: entity)
      }
    guard field.cardinality == .many else { return name[language] }
    return language == .french ? "ensemble : " + name.french : "set: " + name.english
  }

  private static func vocabularyName(_ vocabulary: VocabularyID) -> LocalizedText {
    switch vocabulary {
    case .category: LocalizedText("category", "catégorie")
    case .area: LocalizedText("area", "territoire")
    case .language: LocalizedText("language", "langue")
    case .fee: LocalizedText("fee", "tarif")
    case .referralStatus: LocalizedText("referral status", "statut de référence")
    case .priorityGroup: LocalizedText("priority group", "groupe prioritaire")
    case .positionPrecision: LocalizedText("precision", "précision")
    case .openState: LocalizedText("yes/unknown/no", "oui/inconnu/non")
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
    case .servingState, .eligibleState: LocalizedText("yes/unknown/no", "oui/inconnu/non")
    }
  }
}
