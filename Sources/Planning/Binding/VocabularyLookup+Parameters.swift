import Domain
import Language

extension VocabularyLookup {
  /// The operand, or what the parameter stands for that is written in its place.
  func given(_ operand: Operand) -> Operand {
    guard case .parameter(let name) = operand.kind, let value = parameters[name] else { return operand }
    let kind: Operand.Kind =
      switch value.kind {
      case .text(let text), .name(let text): .text(text)
      case .number(let number): .number(number)
      default: .error
      }
    return Operand(kind: kind, span: operand.span)
  }

  /// What is wrong with a parameter that holds a name of another vocabulary, or no name.
  func mismatch(_ operand: Operand, _ vocabulary: VocabularyID) -> Diagnostic? {
    guard case .parameter(let name) = operand.kind, let value = parameters[name] else { return nil }
    let fits =
      switch value.kind {
      case .text, .number, .mistaken: true
      case .name: value.type.vocabulary == vocabulary
      case .yesNo, .date, .distance, .coordinates, .window: false
      }
    guard !fits else { return nil }
    return Diagnostic(
      .typeMismatch, at: operand.span, [ValueType.term(vocabulary).label, value.type.label])
  }
}

extension ParameterType {
  /// The vocabulary whose names it takes.
  var vocabulary: VocabularyID? {
    switch self {
    case .place, .area: .area
    case .category: .category
    case .language: .language
    case .outcome: .outcome
    case .reason: .reason
    case .channel: .channel
    case .gender: .gender
    case .group: .group
    case .ageBand: .ageBand
    case .fee: .fee
    case .status: .referralStatus
    case .text, .number, .yesNo, .date, .distance, .window: nil
    }
  }

  /// What a message calls a value of it.
  var label: LocalizedText {
    switch self {
    case .text: ValueType.text.label
    case .number: ValueType.decimal.label
    case .yesNo: ValueType.yesNo.label
    case .date: ValueType.date.label
    case .distance: LocalizedText("a distance such as 5 km", "une distance comme 5 km")
    case .place: LocalizedText("a place", "un lieu")
    case .area: LocalizedText("an area", "un territoire")
    case .category: LocalizedText("a category", "une catégorie")
    case .language: LocalizedText("a language", "une langue")
    case .window:
      LocalizedText(
        "a stretch of time such as `2025` or `last 3 full months`",
        "une période comme `2025` ou `3 derniers mois complets`")
    case .outcome: LocalizedText("an outcome", "une issue")
    case .reason: LocalizedText("a reason", "une raison")
    case .channel: LocalizedText("a channel", "un canal")
    case .gender: LocalizedText("a gender", "un genre")
    case .group: LocalizedText("a group of people", "un groupe de personnes")
    case .ageBand: LocalizedText("an age band", "une tranche d’âge")
    case .fee: LocalizedText("a fee", "un tarif")
    case .status: LocalizedText("a status", "un statut")
    }
  }
}
