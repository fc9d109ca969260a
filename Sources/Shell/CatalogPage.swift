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

  static func type(of field: Field, _ language: LanguageCode) -> String {
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
      case .term(.openState), .term(.servingState), .term(.eligibleState):
        LocalizedText("yes/unknown/no", "oui/inconnu/non")
      case .term(let vocabulary): vocabulary.name
      case .record(let entity): SourceWords.word(for: entity)
      }
    guard field.cardinality == .many else { return name[language] }
    return language == .french ? "ensemble : " + name.french : "set: " + name.english
  }
}
