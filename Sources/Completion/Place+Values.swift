import Domain
import Language
import Planning

/// The values that can be named at the caret: places, categories, terms of a field, texts.
extension Place {
  func valuePools() -> [Pool] {
    // A stage that is refused here takes nothing.
    guard context.stageHead.map(fits) ?? true else { return [] }
    if wants(.place) { return [.terms(Self.places)] }
    if wants(.area) { return [.terms(areas)] }
    if wants(.contactPlace) {
      return [.terms(context.areaKind == nil ? Self.residences : areas)]
    }
    if wants(.channel) { return [.terms(TermPool(vocabulary: .channel))] }
    if wants(.reason) { return [.terms(TermPool(vocabulary: .reason))] }
    if wants(.need) { return [.terms(Self.categories)] }
    if wants(.value) { return values() }
    if wants(.quotedText), context.stageHead == .why { return records() }
    if wants(.quotedText), context.stageHead == .search, let entity = names?.entity {
      return [.words(entity)]
    }
    guard wants(.operand) else { return [] }
    if namesPlace { return [.terms(Self.places)] }
    guard let compared = context.comparedTo, let meaning = names?.meaning(of: compared) else { return [] }
    return pools(for: meaning)
  }

  // MARK: - Vocabularies

  static let places = TermPool(vocabulary: .area, use: .place, kinds: [.municipality, .fsa], count: .sites)
  private static let residences = TermPool(
    vocabulary: .area, use: .residence, kinds: [.municipality, .fsa, .region])
  private static let categories = TermPool(vocabulary: .category, count: .services)
  private static let languages = TermPool(
    vocabulary: .language, count: .rows(field: "languages", entity: .services))

  private var areas: TermPool {
    let kind = context.areaKind
    return TermPool(
      vocabulary: .area, use: .term(kind), kinds: kind.map { [$0] } ?? [], takesKind: kind == nil,
      count: .sites)
  }

  private func values() -> [Pool] {
    if let clause = context.clauseHead { return clausePools(clause) }
    if context.declaredType != nil || context.argument != nil { return valueType.map(pools) ?? [] }
    return context.stageHead == .need ? [.terms(Self.categories)] : []
  }

  /// The type of the parameter that a value is typed for.
  var valueType: ParameterType? {
    if let type = context.declaredType { return type }
    guard let (source, index) = context.argument else { return nil }
    let folded = Folding.fold(source)
    let named = surroundings.namedQueries.first {
      Folding.fold($0.name.english) == folded || Folding.fold($0.name.french) == folded
    }
    guard let types = named?.parameters, types.indices.contains(index) else { return nil }
    return ParameterType(word: types[index])
  }

  private func clausePools(_ clause: Keyword) -> [Pool] {
    let vocabulary: VocabularyID? =
      switch clause {
      case .personGender, .contactGender: .gender
      case .personGroup: .group
      case .personLanguage, .contactLanguage: .language
      case .contactHousehold: .household
      case .contactHeard: .heard
      case .contactKind: .contactKind
      default: nil
      }
    if vocabulary == .language { return [.terms(Self.languages)] }
    return vocabulary.map { [.terms(TermPool(vocabulary: $0))] } ?? []
  }

  private func pools(for type: ParameterType) -> [Pool] {
    switch type {
    case .place: [.terms(Self.places)]
    case .area: [.terms(TermPool(vocabulary: .area, count: .sites))]
    case .category: [.terms(Self.categories)]
    case .language: [.terms(Self.languages)]
    case .outcome: [.terms(TermPool(vocabulary: .outcome))]
    case .reason: [.terms(TermPool(vocabulary: .reason))]
    case .channel: [.terms(TermPool(vocabulary: .channel))]
    case .gender: [.terms(TermPool(vocabulary: .gender))]
    case .group: [.terms(TermPool(vocabulary: .group))]
    case .ageBand: [.terms(TermPool(vocabulary: .ageBand))]
    case .fee: [.terms(TermPool(vocabulary: .fee))]
    case .status: [.terms(TermPool(vocabulary: .referralStatus))]
    case .yesNo: [.choices(Self.answers)]
    case .text, .number, .date, .distance, .window: []
    }
  }

  private static let answers = [Keyword.yes, .no].map { Choice(word: Lexicon.words(of: $0, in: .yesNo)) }

  // MARK: - Values of a field

  private func pools(for meaning: KnownNames.Meaning) -> [Pool] {
    switch meaning.type {
    case .yesNo: return [.choices(Self.answers)]
    case .term(let vocabulary):
      var pool = TermPool(vocabulary: vocabulary, use: .term(meaning.areaKind))
      if let kind = meaning.areaKind { pool.kinds = [kind] }
      if vocabulary == .area, [.services, .sites].contains(meaning.entity) {
        pool.count = .sites
      } else if let field = meaning.field, let entity = meaning.entity,
        ValueStatements.rows(byTermOf: field, in: entity) != nil
      {
        pool.count = .rows(field: field.id, entity: entity)
      }
      return [.terms(pool)]
    case .text:
      guard let field = meaning.field, let entity = meaning.entity else { return [] }
      return [.texts(field: field, entity: entity)]
    default: return []
    }
  }

  /// The records that `why` can ask about, by what shows them.
  private func records() -> [Pool] {
    guard let entity = names?.entity,
      let field = Catalog.fields(of: entity).first(where: { $0.id == entity.displayField })
    else { return [] }
    return [.texts(field: field, entity: entity)]
  }
}
