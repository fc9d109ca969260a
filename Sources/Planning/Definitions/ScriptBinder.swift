import Domain
import Language

/// Reads the statements of a script in order: names queries, gives parameters their values, and takes names out of queries.
package struct ScriptBinder {
  /// What a statement asks to be done.
  package enum Step {
    case query(Definitions.Inlined, Purpose)
    /// To be saved, each parameter with its type.
    case save(NamedQuery)
    case record(BoundRecording)
    /// What it says is in `definitions`.
    case defined
  }

  /// What a query is written for.
  package enum Purpose: Sendable {
    case answer
    case explain
    /// Explained with what its steps gave.
    case explainRun
  }

  package private(set) var definitions: Definitions
  private let source: SourceText
  private let clock: Definitions.Clock
  /// True in a shell, where parameters may be declared at any time and again.
  private let isInteractive: Bool
  /// Values given on the command line, by folded name.
  private let given: [String: ParameterValue]
  private var declared: Set<String> = []
  private var isBehindParameters = false

  package init(
    _ definitions: Definitions, of source: SourceText, _ clock: Definitions.Clock,
    given: [String: ParameterValue] = [:], isInteractive: Bool = false
  ) {
    self.definitions = definitions
    self.source = source
    self.clock = clock
    self.given = given
    self.isInteractive = isInteractive
  }

  /// Throws `QueryErrors`; without messages where they were given before.
  package mutating func step(_ statement: Statement) throws -> Step {
    if case .param(let declaration) = statement.kind {
      try declare(declaration)
      return .defined
    }
    isBehindParameters = true
    switch statement.kind {
    case .query(let query): return .query(try definitions.inline(query), .answer)
    case .explain(let query): return .query(try definitions.inline(query), .explain)
    case .explainRun(let query): return .query(try definitions.inline(query), .explainRun)
    case .let(let named):
      _ = try definitions.add(named, isSaved: false, of: source, clock)
    case .save(let named): return .save(try definitions.add(named, isSaved: true, of: source, clock))
    case .recording(let recording):
      var binder = RecordingBinder(definitions.vocabulary, definitions.parameters)
      return .record(try binder.bind(recording))
    case .param, .error: break
    }
    return .defined
  }

  /// A statement that could not be read: what it would have named is wrong wherever it is used.
  package mutating func skip(_ statement: Statement) {
    switch statement.kind {
    case .let(let named), .save(let named): definitions.defineMistaken(named.name.text)
    case .param(let declaration):
      declared.insert(Folding.fold(declaration.name.text))
      definitions.give(ParameterValue(.text, .mistaken), to: declaration.name.text)
    case .query, .explain, .explainRun, .recording, .error: break
    }
  }

  /// The mistakes of names in a query of which a part could not be read: those before it, since behind it a name may be missing
  /// only for that reason; names of places, categories and languages hang on no stage and are told wherever they stand.
  package func mistakes(in statement: Statement, before offset: Int) throws -> [Diagnostic] {
    guard case .query(let query) = statement.kind else { return [] }
    do {
      let inlined = try definitions.inline(query)
      let bound = try Binder.bind(
        inlined.query, of: source, vocabulary: definitions.vocabulary, today: clock.today, now: clock.now)
      guard case .failure(let errors) = bound else { return [] }
      return inlined.explained(errors.diagnostics).filter { error in
        Self.namesOfData.contains(error.code) || error.span.map { $0.end <= offset } ?? false
      }
    } catch let errors as QueryErrors {
      return errors.diagnostics.filter { $0.span.map { $0.end <= offset } ?? false }
    }
  }

  private static let namesOfData: Set<DiagnosticCode> = [
    .unknownPlace, .unknownCategory, .unknownLanguage, .unknownArea,
  ]

  /// A definition that was checked when it was written: it names a query and does nothing else.
  package mutating func recall(_ statement: Statement) {
    switch statement.kind {
    case .let(let named): definitions.define(named, isSaved: false)
    case .save(let named): definitions.define(named, isSaved: true)
    case .query, .explain, .explainRun, .param, .recording, .error: break
    }
  }

  private mutating func declare(_ declaration: ParameterDeclaration) throws {
    let name = declaration.name
    definitions.give(ParameterValue(.text, .mistaken), to: name.text)
    let isFirst = declared.insert(Folding.fold(name.text)).inserted
    guard isFirst || isInteractive else {
      throw mistake(Diagnostic(.duplicateParameter, at: name.span, [LocalizedText(verbatim: name.text)]))
    }
    guard !isBehindParameters || isInteractive else {
      throw mistake(Diagnostic(.parameterTooLate, at: name.span, [LocalizedText(verbatim: name.text)]))
    }
    guard let type = declaration.type.flatMap({ ParameterType(word: $0.text) }) else { return }
    try definitions.check(declaration, type)
    definitions.give(try value(declaration, type), to: name.text)
  }

  private func value(_ declaration: ParameterDeclaration, _ type: ParameterType) throws -> ParameterValue {
    if let value = given[Folding.fold(declaration.name.text)] { return value }
    let reader = ParameterReader(vocabulary: definitions.vocabulary)
    do throws(ParameterReader.Refusal) {
      if let fallback = declaration.fallback { return try reader.value(fallback, of: declaration, type) }
    } catch {
      throw mistake(error.diagnostic)
    }
    if let value = try definitions.asked(declaration, type, reader, at: declaration.name.span) {
      return value
    }
    throw mistake(
      Diagnostic(.parameterMissing, at: declaration.span, [LocalizedText(verbatim: declaration.name.text)]))
  }

  private func mistake(_ diagnostic: Diagnostic) -> QueryErrors { QueryErrors([diagnostic]) }
}
