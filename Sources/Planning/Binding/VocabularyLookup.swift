import Domain
import Language

/// Finds the term that a word, a text or a code names in a closed vocabulary: by exact name, then alias, then code.
struct VocabularyLookup {
  let source: any VocabularySource

  /// A term of a vocabulary; of an area, only of this kind where one is asked for.
  func term(
    _ vocabulary: VocabularyID, _ operand: Operand, kind: AreaKind? = nil
  ) throws -> Result<Term, Diagnostic> {
    guard let text = Self.text(of: operand) else {
      return .failure(Diagnostic(.unknownValue, at: operand.span, ["", Self.label(vocabulary)]))
    }
    let candidates = try candidates(vocabulary, text).filter { kind == nil || $0.area?.kind == kind }
    guard let first = candidates.first else {
      return .failure(try unknown(text, vocabulary, at: operand.span, kind: kind))
    }
    // Areas come by kind: the first kind that answers is the reading.
    let sameKind = candidates.filter { $0.area?.kind == first.area?.kind }
    if sameKind.count > 1 { return .failure(ambiguous(text, sameKind, at: operand.span)) }
    return .success(first)
  }

  /// A municipality or an FSA with its position; a postal code stands for its FSA.
  func place(_ operand: Operand) throws -> Result<Term, Diagnostic> {
    guard let text = Self.text(of: operand) else {
      return .failure(Diagnostic(.unknownPlace, at: operand.span, [""]))
    }
    let candidates = try candidates(.area, text)
    for kind in [AreaKind.municipality, .fsa] {
      let ofKind = candidates.filter { $0.area?.kind == kind }
      if ofKind.count > 1 { return .failure(ambiguous(text, ofKind, at: operand.span)) }
      if let found = ofKind.first { return .success(found) }
    }
    var failure = try unknown(text, .area, at: operand.span, kind: nil)
    failure = Diagnostic(
      .unknownPlace, at: operand.span, failure.arguments, suggestions: failure.suggestions, edits: failure.edits)
    return .failure(failure)
  }

  private func candidates(_ vocabulary: VocabularyID, _ text: String) throws -> [Term] {
    if let fixed = FixedVocabularies.terms[vocabulary] {
      let folded = Folding.fold(text)
      return fixed.filter {
        [$0.name.english, $0.name.french, $0.code].contains { Folding.fold($0) == folded }
      }
    }
    let folded = vocabulary == .area ? Folding.foldPlace(text) : Folding.fold(text)
    return try source.terms(vocabulary, named: folded)
  }

  static func text(of operand: Operand) -> String? {
    switch operand.kind {
    case .word(let text), .text(let text): text
    case .postalCode(let code): String(code.prefix(3))
    case .number(.integer(let number)): String(number)
    case .number(.decimal(let number)): String(number)
    case .parameter, .error: nil
    }
  }

  private func ambiguous(_ text: String, _ terms: [Term], at span: Span) -> Diagnostic {
    let choices = terms.prefix(6).map { term in
      // An area is told apart by what holds it, any other term by its code.
      let way = term.area?.parentName.map { "\"\(term.name.french), \($0)\"" } ?? "\"\(term.code)\""
      return Diagnostic.Suggestion(LocalizedText(verbatim: way), gloss: term.name)
    }
    return Diagnostic(
      .ambiguousName, at: span, [LocalizedText(verbatim: text)], suggestions: Array(choices))
  }

  private func unknown(
    _ text: String, _ vocabulary: VocabularyID, at span: Span, kind: AreaKind?
  ) throws -> Diagnostic {
    let terms =
      try (FixedVocabularies.terms[vocabulary] ?? source.allTerms(vocabulary)).filter {
        kind == nil || $0.area?.kind == kind
      }
    var owners: [String: Term] = [:]
    for term in terms {
      for name in [term.name.english, term.name.french, term.code] where owners[name] == nil {
        owners[name] = term
      }
    }
    let near = Suggestions.nearest(to: text, among: owners.keys.sorted())
    let code: DiagnosticCode =
      switch vocabulary {
      case .category: .unknownCategory
      case .area: .unknownArea
      case .language: .unknownLanguage
      default: .unknownValue
      }
    let suggestions = near.map { name in
      Diagnostic.Suggestion(
        LocalizedText(verbatim: name),
        gloss: owners[name].flatMap { $0.name.english == name && $0.name.french == name ? nil : $0.name })
    }
    let quoted = near.first.map { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? $0 : "\"\($0)\"" }
    return Diagnostic(
      code, at: span, [LocalizedText(verbatim: text), Self.label(vocabulary)], suggestions: suggestions,
      edits: near.count == 1 ? quoted.map { [.init(span, $0)] } ?? [] : [])
  }

  static func label(_ vocabulary: VocabularyID) -> LocalizedText {
    switch vocabulary {
    case .category: LocalizedText("category", "catégorie")
    case .area: LocalizedText("area", "territoire")
    case .language: LocalizedText("language", "langue")
    case .fee: LocalizedText("fee", "tarif")
    case .referralStatus: LocalizedText("status", "statut")
    case .priorityGroup: LocalizedText("priority group", "groupe prioritaire")
    case .positionPrecision: LocalizedText("precision", "précision")
    case .openState: LocalizedText("opening", "ouverture")
    case .hours: LocalizedText("hours", "heures")
    }
  }
}
