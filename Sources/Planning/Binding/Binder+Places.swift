import Domain
import Language

/// Stages about a place, which speak together of one and the same site.
extension Binder {
  mutating func near(_ place: PlaceOperand, _ within: Distance?, _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    guard description.siting != .none else {
      refuse(stage, LocalizedText("these rows have no position", "ces lignes n'ont pas de position"))
      return
    }
    guard let (name, position, precision) = try position(of: coordinates(place)) else { return }
    var within = within
    if let written = within {
      guard let metres = metres(written) else { return }
      within?.metres = metres
    }
    if let within, !(within.metres.isFinite && within.metres >= 0) {
      diagnostics.append(
        Diagnostic(
          .numberOutOfRange, at: within.span, [LocalizedText(verbatim: text.text(within.span)), "0 …"]))
      return
    }
    note(
      Diagnostic(
        .notePlaceUsed,
        [name, precision, LocalizedText(verbatim: "\(position.latitude),\(position.longitude)")]))
    if let within { scope.siteConditions.append(.within(metres: within.metres, position)) }
    scope.nearPosition = position
    orderIsSet(by: stage)
    add(.near(position, within: within?.metres), stage)
  }

  private mutating func position(
    of place: PlaceOperand
  ) throws -> (LocalizedText, Position, LocalizedText)? {
    switch place {
    case .coordinates(let latitude, let longitude, let span):
      guard let position = Position(latitude: latitude, longitude: longitude) else {
        diagnostics.append(
          Diagnostic(
            .numberOutOfRange, at: span, [LocalizedText(verbatim: text.text(span)), "-90…90,-180…180"]))
        return nil
      }
      return (LocalizedText(verbatim: text.text(span)), position, PositionPrecision.exact.label)
    case .named(let operand):
      guard let term = try resolved(operand, { try $0.place(operand) }) else { return nil }
      guard let area = term.area, let position = area.position else {
        diagnostics.append(Diagnostic(.positionMissing, at: operand.span, [term.name]))
        return nil
      }
      return (term.name, position, (area.precision ?? .municipality).label)
    }
  }

  mutating func located(_ kind: AreaKind?, _ operands: [Operand], _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    guard description.siting != .none || description.entity.isCallData else {
      refuse(stage, LocalizedText("these rows are in no area", "ces lignes ne sont dans aucun territoire"))
      return
    }
    var areas: [AreaReference] = []
    for operand in operands {
      // A postal code names an FSA, whatever else bears its three characters.
      let wanted: AreaKind? = if case .postalCode = operand.kind { .fsa } else { kind }
      guard let term = try resolved(operand, { try $0.term(.area, operand, kind: wanted) }),
        let found = term.area?.kind
      else { continue }
      if description.entity == .places, found == .fsa {
        refuse(
          stage,
          LocalizedText(
            "an FSA never tells a municipality",
            "une région de tri d’acheminement ne dit jamais la municipalité"))
        continue
      }
      note(Diagnostic(.noteAreaUsed, [term.name, found.label]))
      areas.append(AreaReference(kind: found, id: term.id))
    }
    guard !areas.isEmpty else { return try offerLanguage(operands, description, stage) }
    guard description.siting != .none else { return residence(areas, description.entity, stage) }
    scope.siteConditions.append(.located(areas))
    add(.located(areas), stage)
  }

  /// `in French`, `en français`: a language was meant, which another stage asks for.
  private mutating func offerLanguage(
    _ operands: [Operand], _ description: EntityDescription, _ stage: Stage
  ) throws {
    guard operands.count == 1, let name = VocabularyLookup.text(of: operands[0]),
      let field = description.field(named: "languages"), !description.entity.isCallData,
      try lookup.candidates(.language, name).count == 1,
      let last = diagnostics.indices.last, diagnostics[last].span == operands[0].span
    else { return }
    let isFrench = Folding.fold(text.text(stage.head)) != "in"
    let language: LanguageCode = isFrench ? .french : .english
    let words = [Keyword.where, .has].map { keyword in
      Lexicon.words(of: keyword, in: keyword == .where ? .stageHead : .infix)[language]
    }
    let right = "\(words[0]) \(field.name[language]) \(words[1]) \(text.text(operands[0].span))"
    diagnostics[last].suggestions = []
    diagnostics[last].edits = [.init(stage.head.union(operands[0].span), right)]
  }

  /// Of a contact, and of what belongs to one, `in` asks where the person lives.
  private mutating func residence(_ areas: [AreaReference], _ entity: Entity, _ stage: Stage) {
    let tests = AreaKind.allCases.compactMap { kind -> BoundExpression? in
      let ids = areas.filter { $0.kind == kind }.map(\.id)
      guard !ids.isEmpty, let path = FieldPath.named(kind.fieldName, of: entity) else { return nil }
      return .oneOf(.field(path), ids.map { .constant(.term(.area, $0), .term(.area)) })
    }
    add(.filter(tests.count == 1 ? tests[0] : .or(tests)), stage)
  }
}
