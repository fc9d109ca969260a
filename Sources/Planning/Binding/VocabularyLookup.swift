import Domain
import Language

/// Finds the term that a word, a text or a code names in a closed vocabulary: by exact name, then alias, then code.
struct VocabularyLookup {
  let source: any VocabularySource
  /// Asked between stages and between operands, of which a query can have many thousands.
  var cancellation = Cancellation.never
  /// What `$name` stands for at present.
  var parameters = ParameterValues()

  /// A term of a vocabulary; of an area, only of this kind where one is asked for.
  func term(
    _ vocabulary: VocabularyID, _ operand: Operand, kind: AreaKind? = nil
  ) throws -> Result<Term, Diagnostic> {
    if let mismatch = mismatch(operand, vocabulary) { return .failure(mismatch) }
    let operand = given(operand)
    guard let text = Self.text(of: operand) else {
      return .failure(Diagnostic(.unknownValue, at: operand.span, ["", vocabulary.name]))
    }
    var candidates = try candidates(vocabulary, text).filter { kind == nil || $0.area?.kind == kind }
    if candidates.isEmpty, kind == .mrc {
      // Laval has no MRC but a territory equivalent to one, which the gazetteer marks.
      candidates = try self.candidates(vocabulary, text + " (TE)").filter { $0.area?.kind == kind }
    }
    guard let first = candidates.first else {
      return .failure(try unknown(text, vocabulary, at: operand.span, kinds: kind.map { [$0] }))
    }
    // Areas come by kind: the first kind that answers is the reading.
    let sameKind = candidates.filter { $0.area?.kind == first.area?.kind }
    if sameKind.count > 1 { return .failure(try ambiguous(text, sameKind, at: operand.span)) }
    return .success(first)
  }

  /// A municipality or an FSA with its position; a postal code stands for its FSA.
  func place(_ operand: Operand) throws -> Result<Term, Diagnostic> {
    if let mismatch = mismatch(operand, .area) { return .failure(mismatch) }
    let operand = given(operand)
    guard let text = Self.text(of: operand) else {
      return .failure(Diagnostic(.unknownPlace, at: operand.span, [""]))
    }
    let candidates = try candidates(.area, text)
    let kinds = [AreaKind.municipality, .fsa]
    for kind in kinds {
      let ofKind = candidates.filter { $0.area?.kind == kind }
      if ofKind.count > 1 { return .failure(try ambiguous(text, ofKind, at: operand.span)) }
      if let found = ofKind.first { return .success(found) }
    }
    var failure = try unknown(text, .area, at: operand.span, kinds: kinds)
    failure = Diagnostic(
      .unknownPlace, at: operand.span, failure.arguments, notes: failure.notes,
      suggestions: failure.suggestions, edits: failure.edits)
    return .failure(failure)
  }

  func candidates(_ vocabulary: VocabularyID, _ text: String) throws -> [Term] {
    if let fixed = FixedVocabularies.terms[vocabulary] {
      let folded = Folding.fold(text)
      let named = fixed.filter {
        [$0.name.english, $0.name.french, $0.code].contains { Folding.fold($0) == folded }
      }
      return named.isEmpty
        ? fixed.filter { FixedVocabularies.aliases(of: $0).contains(folded) } : named
    }
    guard vocabulary == .area else { return try source.terms(vocabulary, named: Folding.fold(text)) }
    // A postal code in quotes stands for its FSA as a bare one does.
    let named = PostalCode.forwardSortationArea(text) ?? text
    return try source.terms(.area, named: Folding.foldPlace(named))
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

  private func ambiguous(_ text: String, _ terms: [Term], at span: Span) throws -> Diagnostic {
    let choices = try terms.prefix(6).map { term in
      let way = try distinctName(of: term)
      return Diagnostic.Suggestion(
        LocalizedText(verbatim: "\"\(way)\""), gloss: way == term.code ? term.name : nil)
    }
    return Diagnostic(
      .ambiguousName, at: span, [LocalizedText(verbatim: text)], suggestions: Array(choices))
  }

  /// A name that this term bears alone: an area is told apart by what holds it or by its designation, any term by its code.
  private func distinctName(of term: Term) throws -> String {
    for addition in [term.area?.parentName, term.area?.designation].compactMap(\.self) {
      let name = "\(term.name.french), \(addition)"
      let found = try candidates(term.vocabulary, name)
      if found.count == 1, found[0].id == term.id { return name }
    }
    return term.code
  }

  /// The name of a term beside one of its names, left out in the language where it is the same.
  private static func gloss(_ name: LocalizedText, on offered: String) -> LocalizedText {
    LocalizedText(
      name.english == offered ? "" : name.english, name.french == offered ? "" : name.french)
  }

  private func unknown(
    _ text: String, _ vocabulary: VocabularyID, at span: Span, kinds: [AreaKind]?
  ) throws -> Diagnostic {
    if vocabulary == .area, Self.isPostalArea(text) { return Self.unknownPostalArea(text, at: span) }
    if vocabulary == .area, Self.speakers.contains(Folding.fold(text)) {
      return Diagnostic(
        .unknownArea, at: span, [LocalizedText(verbatim: text), vocabulary.name],
        notes: [
          LocalizedText(
            "name the place: a municipality such as `Rimouski`, or a postal code",
            "nommer le lieu : une municipalité comme `Rimouski`, ou un code postal")
        ])
    }
    if let names = try severalCategories(in: text, vocabulary) {
      return Diagnostic(
        .unknownCategory, at: span, [LocalizedText(verbatim: text), vocabulary.name],
        edits: [.init(span, names)])
    }
    let terms =
      try (FixedVocabularies.terms[vocabulary] ?? source.allTerms(vocabulary)).filter {
        guard let kinds else { return true }
        return $0.area.map { kinds.contains($0.kind) } ?? false
      }
    var owners: [String: Term] = [:]
    for term in terms {
      for name in [term.name.english, term.name.french, term.code] where owners[name] == nil {
        owners[name] = term
      }
    }
    let byID = Dictionary(terms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for alias in try source.aliases(vocabulary) where owners[alias.folded] == nil {
      owners[alias.folded] = byID[alias.term]
    }
    // Names and codes of one term are one suggestion.
    var offered: Set<Int64> = []
    let near = Suggestions.nearest(to: text, among: owners.keys.sorted(), limit: 9).filter { name in
      owners[name].map { offered.insert($0.id).inserted } ?? false
    }.prefix(3)
    let code: DiagnosticCode =
      switch vocabulary {
      case .category: .unknownCategory
      case .area: .unknownArea
      case .language: .unknownLanguage
      default: .unknownValue
      }
    let suggestions = near.map { name in
      Diagnostic.Suggestion(
        LocalizedText(verbatim: name), gloss: owners[name].map { Self.gloss($0.name, on: name) })
    }
    let edit = near.count == 1 ? Suggestions.certain(for: text, among: Array(near)).map(Self.quoted) : nil
    return Diagnostic(
      code, at: span, [LocalizedText(verbatim: text), vocabulary.name], suggestions: suggestions,
      edits: edit.map { [.init(span, $0)] } ?? [])
  }

  /// What people call the place where they are.
  private static let speakers: Set<String> = [
    "me", "here", "home", "my home", "my place", "us", "moi", "ici", "chez moi", "nous", "chez nous",
  ]

  /// A list of the words of a text, where each is the name of a category.
  private func severalCategories(in text: String, _ vocabulary: VocabularyID) throws -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard vocabulary == .category, (2...6).contains(words.count),
      try words.allSatisfy({ try candidates(vocabulary, $0).count == 1 })
    else { return nil }
    return words.joined(separator: ", ")
  }

  /// In quotation marks where it is more than a word.
  private static func quoted(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? name : QuotedText.quote(name)
  }

  /// True of a postal code and of its first half.
  private static func isPostalArea(_ text: String) -> Bool {
    let area = Array((PostalCode.forwardSortationArea(text) ?? text).utf8)
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    return area.count == 3 && isLetter(area[0]) && (0x30...0x39).contains(area[1]) && isLetter(area[2])
  }

  /// A code that is one letter away is a place far away: none is offered.
  private static func unknownPostalArea(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownArea, at: span, [LocalizedText(verbatim: text), VocabularyID.area.name],
      notes: [
        LocalizedText(
          "known are the postal areas of Québec, which begin with G, H or J",
          "sont connues les régions postales du Québec, qui commencent par G, H ou J")
      ])
  }
}
