import Domain
import Language

/// Resolves the names of a recording statement; what it cannot resolve is refused, and not repeated unless a known name is near.
struct RecordingBinder {
  private let lookup: VocabularyLookup
  private var diagnostics: [Diagnostic] = []

  init(_ vocabulary: any VocabularySource, _ parameters: ParameterValues) {
    lookup = VocabularyLookup(source: vocabulary, parameters: parameters)
  }

  /// Throws `QueryErrors` with every value that is refused.
  mutating func bind(_ statement: RecordingStatement) throws -> BoundRecording {
    let bound = try resolve(statement)
    guard let bound, diagnostics.isEmpty else { throw QueryErrors(diagnostics) }
    return bound
  }

  private mutating func resolve(_ statement: RecordingStatement) throws -> BoundRecording? {
    switch statement {
    case .contact(let channel, let clauses): return try contact(channel, clauses).map { .contact($0) }
    case .resume(let number): return self.number(number).map { .resume($0) }
    case .need(let categories):
      let terms = try categories.compactMap { try term(.category, $0, of: Self.word(.recordNeed)) }
      return .need(terms)
    case .select(let number): return self.number(number).map { .select($0) }
    case .referRows(let rows, let anyway):
      return .referRows(rows.compactMap { number($0) }, anyway: anyway)
    case .referRecord(let operand, let anyway):
      guard case .text(let id, _) = operand else { return nil }
      return .referRecord(id, anyway: anyway)
    case .outcome(let operand): return try outcome(operand).map { .outcome($0, $1) }
    case .close: return .close
    case .undo: return .undo
    case .followup(let need, let operand):
      guard let need = number(need), let (outcome, reason) = try outcome(operand) else { return nil }
      return .followup(need: need, outcome, reason)
    case .handout(let language, let form): return .handout(language, form ?? .text)
    }
  }

  // MARK: - contact

  private mutating func contact(_ channel: Operand, _ clauses: [ContactOperand]) throws -> BoundContact? {
    guard let term = try term(.channel, channel, of: Self.word(.recordContact)) else {
      for clause in clauses { _ = try value(clause) }
      return nil
    }
    var contact = BoundContact(channel: term)
    var told: [ContactOperand.Subject: Span] = [:]
    for clause in clauses {
      guard told.updateValue(clause.span, forKey: clause.subject) == nil else {
        refuse(Diagnostic(.askedTwice, at: clause.span, [Self.word(clause.subject)]))
        continue
      }
      guard let value = try value(clause) else { continue }
      switch (clause.subject, value) {
      case (.from, .term(let term)):
        contact.residence = term
        contact.isPostalCodeCut = Self.isPostalCode(clause.value)
      case (.language, .term(let term)): contact.language = term
      case (.gender, .term(let term)): contact.gender = term
      case (.household, .term(let term)): contact.household = term
      case (.heard, .term(let term)): contact.heard = term
      case (.kind, .term(let term)): contact.kind = term
      case (.interpreter, .answer(let answer)): contact.interpreter = answer
      case (.repeat, .answer(let answer)): contact.isRepeat = answer
      case (.age, .band(let band)): contact.age = band
      default: break
      }
    }
    return contact
  }

  private enum ClauseValue {
    case term(Term)
    case answer(Bool)
    case band(AgeBand)
  }

  private mutating func value(_ clause: ContactOperand) throws -> ClauseValue? {
    let word = Self.word(clause.subject)
    switch clause.subject {
    case .from: return try place(clause).map { .term($0) }
    case .language: return try term(.language, clause.value, of: word).map { .term($0) }
    case .gender: return try term(.gender, clause.value, of: word).map { .term($0) }
    case .household: return try term(.household, clause.value, of: word).map { .term($0) }
    case .heard: return try term(.heard, clause.value, of: word).map { .term($0) }
    case .kind: return try term(.contactKind, clause.value, of: word).map { .term($0) }
    case .interpreter, .repeat:
      guard case .word(let answer) = clause.value.kind else { return nil }
      return .answer(answer == "yes")
    case .age: return try age(clause.value, word).map { .band($0) }
    }
  }

  /// A municipality or an FSA first, as where somebody lives; else any area of the name.
  private mutating func place(_ clause: ContactOperand) throws -> Term? {
    let word = Self.word(.from)
    if let kind = clause.area { return try term(.area, clause.value, of: word, kind: kind) }
    if case .postalCode = clause.value.kind { return try term(.area, clause.value, of: word, kind: .fsa) }
    guard isDeclared(clause.value) else { return nil }
    let found = try lookup.place(clause.value)
    switch found {
    case .success(let term): return term
    case .failure(let diagnostic):
      if diagnostic.code == .unknownPlace, case .success(let area) = try lookup.term(.area, clause.value) {
        return area
      }
      refuse(diagnostic, clause.value, of: word)
      return nil
    }
  }

  private static func isPostalCode(_ operand: Operand) -> Bool {
    switch operand.kind {
    case .postalCode: true
    case .text(let text), .word(let text): text.count > 3 && PostalCode.forwardSortationArea(text) != nil
    default: false
    }
  }

  private mutating func age(_ operand: Operand, _ word: LocalizedText) throws -> AgeBand? {
    let given = lookup.given(operand)
    if case .number(let number) = given.kind {
      if case .integer(let years) = number, let band = AgeBand(age: Int(clamping: years)) { return band }
      refuse(Diagnostic(.numberOutOfRange, at: operand.span, [word, "0…130"]))
      return nil
    }
    return try term(.ageBand, operand, of: word).flatMap { AgeBand(rawValue: $0.id) }
  }

  // MARK: - Outcomes

  private mutating func outcome(_ operand: OutcomeOperand) throws -> (Outcome, Reason?)? {
    let outcome: Outcome =
      switch operand.word {
      case .met: .met
      case .partly: .partly
      case .unmet: .unmet
      }
    guard let written = operand.reason else { return (outcome, nil) }
    guard let term = try term(.reason, written, of: Self.because) else { return nil }
    return (outcome, Reason(rawValue: term.id))
  }

  // MARK: - Values

  private mutating func term(
    _ vocabulary: VocabularyID, _ operand: Operand, of word: LocalizedText, kind: AreaKind? = nil
  ) throws -> Term? {
    guard isDeclared(operand) else { return nil }
    switch try lookup.term(vocabulary, operand, kind: kind) {
    case .success(let term): return term
    case .failure(let diagnostic):
      refuse(diagnostic, operand, of: word)
      return nil
    }
  }

  private mutating func isDeclared(_ operand: Operand) -> Bool {
    switch operand.kind {
    case .error: return false
    case .parameter(let name) where lookup.parameters[name] == nil:
      diagnostics.append(
        Diagnostic(.parameterUndeclared, at: operand.span, [LocalizedText(verbatim: name)]))
      return false
    default: return true
    }
  }

  private mutating func number(_ count: Count) -> Int64? {
    switch count {
    case .number(let number, _): return number
    case .error: return nil
    case .parameter(let name):
      guard case .number(.integer(let number))? = lookup.parameters[name.text]?.kind else {
        diagnostics.append(
          Diagnostic(.parameterUndeclared, at: name.span, [LocalizedText(verbatim: name.text)]))
        return nil
      }
      return number
    }
  }

  /// A value that no vocabulary knows: what it is near, or only that it is refused.
  private mutating func refuse(_ diagnostic: Diagnostic, _ operand: Operand, of word: LocalizedText) {
    let text = VocabularyLookup.text(of: lookup.given(operand)) ?? ""
    if IdentifierDetector.kind(in: text) != nil {
      return refuse(Diagnostic(.recordedIdentifier, at: operand.span, [word]))
    }
    if !diagnostic.suggestions.isEmpty { return refuse(diagnostic) }
    let label = diagnostic.arguments.last.map { $0.english == text ? VocabularyID.area.name : $0 }
    refuse(
      Diagnostic(
        .recordedValueUnknown, at: operand.span, [word, label ?? VocabularyID.area.name]))
  }

  private mutating func refuse(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic.discreet)
  }

  private static func word(_ keyword: Keyword) -> LocalizedText {
    Lexicon.words(of: keyword, in: .statementHead)
  }

  private static let because = Lexicon.words(of: .because, in: .outcomeClause)

  private static func word(_ subject: ContactOperand.Subject) -> LocalizedText {
    let keyword: Keyword =
      switch subject {
      case .from: .contactFrom
      case .language: .contactLanguage
      case .interpreter: .contactInterpreter
      case .age: .contactAge
      case .gender: .contactGender
      case .household: .contactHousehold
      case .heard: .contactHeard
      case .repeat: .contactRepeat
      case .kind: .contactKind
      }
    return Lexicon.words(of: keyword, in: .contactClause)
  }
}
