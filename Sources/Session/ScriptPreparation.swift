import Domain
import Execution
import Language
import Planning

/// A script of which every statement can run.
struct PreparedScript {
  enum Step {
    case query(Query, Engine.Prepared, ScriptBinder.Purpose)
    case save(SavedQuery)
    case record(BoundRecording, Span)

    var isSave: Bool { if case .save = self { true } else { false } }
  }
  let source: SourceText
  var steps: [Step] = []
  /// Said beside the first answer.
  var notes: [Diagnostic] = []
}

extension Session {
  /// Parses and binds every statement of a text; says what is wrong, of syntax and of names alike, and gives the exit status.
  func prepare(_ text: SourceText) throws -> Result<PreparedScript, RefusedScript> {
    let examined = try examine(text, asking: ask)
    let source = examined.script.source
    for warnings in examined.warnings { messages.report(warnings, in: source) }
    let refused = examined.refused
    for error in refused {
      messages.report([error.diagnostic], in: error.source)
      if error.diagnostic != refused.last?.diagnostic || !examined.errors.isEmpty { messages.write("") }
    }
    guard examined.errors.isEmpty, refused.isEmpty else {
      return .failure(RefusedScript(status: report(examined.errors, refused, source)))
    }
    remember(examined.definitions, examined.parsed)
    return .success(examined.script)
  }

  /// What is known of a text before anything is said of it or done.
  struct Examined {
    var script: PreparedScript
    let parsed: ParsedText
    var errors: [Diagnostic]
    /// Those of the syntax, then those of each query.
    var warnings: [[Diagnostic]]
    fileprivate let refused: [RefusedParameter]
    fileprivate var definitions: Definitions
  }

  /// Parses and binds every statement of a text; `asking` gets a missing value of a parameter from a person, and a trial does with
  /// any value.
  func examine(
    _ text: SourceText, asking: ((ParameterQuestion) -> ParameterReply)? = nil, isTrial: Bool = false
  ) throws -> Examined {
    let assembled = try SourceAssembly(store: store, lets: lets).parse(text)
    let parsed = assembled.parsed
    let source = parsed.tree.source
    let declared = parsed.script.statements.compactMap { statement in
      if case .param(let declaration) = statement.kind { declaration } else { nil }
    }
    let (given, refused) = readGiven(declared, source)
    var definitions = Definitions(vocabulary: store)
    definitions.parameters = parameters
    definitions.ask = asking
    definitions.takesSamples = isTrial
    definitions.otherNames = lets.map(\.name) + (try store.savedQueryNames())
    var binder = ScriptBinder(
      definitions, of: source, Definitions.Clock(today: options.today, now: options.now), given: given,
      isInteractive: options.isInteractive)
    var examined = Examined(
      script: PreparedScript(source: source, notes: assembled.notes), parsed: parsed,
      errors: parsed.diagnostics.filter { $0.severity == .error },
      warnings: [parsed.diagnostics.filter { $0.severity != .error }], refused: refused,
      definitions: definitions)
    let broken = parsed.brokenStatements
    for (index, statement) in parsed.script.statements.enumerated() {
      if let offset = broken[index] {
        examined.errors += try binder.mistakes(in: statement, before: offset)
        binder.skip(statement)
      } else if statement.span.start < source.mainStart {
        binder.recall(statement)
      } else {
        do {
          try add(statement, to: &examined, &binder)
        } catch let found as QueryErrors {
          examined.errors += found.diagnostics
        }
      }
    }
    for index in examined.errors.indices where examined.errors[index].code == .parameterMissing {
      examined.errors[index].notes.append(GivenParameter.list(declared, source))
    }
    examined.definitions = binder.definitions
    return examined
  }

  /// A script that cannot run; why was said.
  struct RefusedScript: Error {
    let status: ExitStatus
  }

  fileprivate struct RefusedParameter {
    let diagnostic: Diagnostic
    let source: SourceText
  }

  private func add(
    _ statement: Statement, to examined: inout Examined, _ binder: inout ScriptBinder
  ) throws {
    let source = examined.script.source
    switch try binder.step(statement) {
    case .query(let inlined, let purpose):
      do {
        let prepared = try engine.prepare(inlined.query, of: source)
        examined.warnings.append(prepared.warnings)
        examined.script.steps.append(.query(inlined.query, prepared, purpose))
      } catch let errors as QueryErrors {
        throw QueryErrors(inlined.explained(errors.diagnostics))
      }
    case .save(let named): examined.script.steps.append(.save(savedQuery(named, source)))
    case .record(let recording):
      guard !options.isAsOf else { throw QueryErrors([Diagnostic(.recordingAsOf)]) }
      examined.script.steps.append(.record(recording, statement.span))
    case .defined: break
    }
  }

  /// The values of the command line by folded name; in a shell, those that no statement has declared yet wait for theirs.
  private func readGiven(
    _ declared: [ParameterDeclaration], _ source: SourceText
  ) -> (values: [String: ParameterValue], refused: [RefusedParameter]) {
    var values: [String: ParameterValue] = [:]
    var refused: [RefusedParameter] = []
    for parameter in options.parameters {
      let folded = Folding.fold(parameter.name)
      if options.isInteractive, !declared.contains(where: { Folding.fold($0.name.text) == folded }) {
        continue
      }
      do throws(Diagnostic) {
        values[folded] = try parameter.value(among: declared, of: source, vocabulary: store)
      } catch {
        refused.append(RefusedParameter(diagnostic: error, source: parameter.source))
        values[folded] = ParameterValue(.text, .mistaken)
      }
    }
    return (values, refused)
  }

  /// Says each mistake once, in the order of the text.
  private func report(
    _ errors: [Diagnostic], _ refused: [RefusedParameter], _ source: SourceText
  ) -> ExitStatus {
    var seen: Set<Diagnostic> = []
    let unique = errors.filter { seen.insert($0).inserted }
      .sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
    report(unique, in: source)
    return (refused.first?.diagnostic ?? unique.first).map { ExitStatus(for: $0.code) } ?? .internalError
  }

  /// Keeps what a text has named for the next line of a shell.
  private func remember(_ definitions: Definitions, _ parsed: ParsedText) {
    parameters = definitions.parameters
    let source = parsed.tree.source
    for statement in parsed.script.statements where statement.span.start >= source.mainStart {
      guard case .let(let named) = statement.kind else { continue }
      if options.isInteractive, !options.isQuiet, let answer = standing(inFor: named.name.text) {
        messages.say(answer)
      }
      lets.removeAll { Folding.fold($0.name) == Folding.fold(named.name.text) }
      lets.append(LetDefinition(name: named.name.text, text: source.text(statement.span)))
    }
  }
}
