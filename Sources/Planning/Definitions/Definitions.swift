import Domain
import Language

/// What statements have named so far: queries and parameters.
///
/// A named query is run where its name stands: its stages take the place of the name, so that everything behaves as if it had
/// been written in one line. A name means what it was last given, also inside queries that were named before.
package struct Definitions {
  package var parameters = ParameterValues()
  /// Asks a person for the value of a parameter that was not given; nil where there is nobody to ask.
  package var ask: ((ParameterQuestion) -> ParameterReply)?
  /// True while a definition is checked or a text only tried, where any value will do for what a person will be asked later.
  package var takesSamples = false
  let vocabulary: any VocabularySource
  private var queries: [String: Definition] = [:]
  /// Names whose definition is wrong: what uses them is wrong for the same reason.
  private var mistaken: Set<String> = []

  private struct Definition {
    let query: NamedQuery
    let isSaved: Bool
  }

  package init(vocabulary: any VocabularySource) {
    self.vocabulary = vocabulary
  }

  /// Names that no statement here has used: those saved in the directory.
  package var otherNames: [String] = []
  /// The names given, for suggestions.
  package var names: [String] { Set(queries.values.map(\.query.name.text) + otherNames).sorted() }

  package func isDefined(_ name: String) -> Bool { queries[Folding.fold(name)] != nil }

  /// Gives a name to a query that has been checked.
  package mutating func define(_ query: NamedQuery, isSaved: Bool) {
    queries[Folding.fold(query.name.text)] = Definition(query: query, isSaved: isSaved)
    mistaken.remove(Folding.fold(query.name.text))
  }

  /// Notes that a name was given to something wrong.
  package mutating func defineMistaken(_ name: String) {
    queries[Folding.fold(name)] = nil
    mistaken.insert(Folding.fold(name))
  }

  package mutating func give(_ value: ParameterValue, to name: String) { parameters[name] = value }

  // MARK: Taking names out of queries

  /// A query that names none but sources of the language.
  package struct Inlined {
    package let query: Query
    /// Where each definition was written, and where its name stands.
    let uses: [(definition: Span, place: Span)]

    /// The messages, each that points into a definition with the place where its name stands.
    package func explained(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
      diagnostics.map { diagnostic in
        guard let span = diagnostic.span,
          let use = uses.first(where: { $0.definition.start <= span.start && span.end <= $0.definition.end })
        else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.secondary.append(.init(use.place, LocalizedText("used here", "utilisée ici")))
        return diagnostic
      }
    }
  }

  /// How many stages a query may grow to by the names in it.
  private static let maximumStages = 5_000
  /// How many names may stand for each other in a row.
  private static let maximumDepth = 200

  /// Puts named queries in the place of their names and values in the place of parameters.
  ///
  /// Throws `QueryErrors`; one without messages where a name is known to be mistaken.
  package func inline(_ query: Query) throws -> Inlined {
    var inlining = Inlining(definitions: self)
    let inlined = try inlining.inline(query, parameters, path: [])
    return Inlined(query: inlined, uses: inlining.uses)
  }

  /// The same of the query behind a name, with these values of its own parameters.
  func inlineBody(of named: NamedQuery, _ values: ParameterValues) throws -> Inlined {
    var inlining = Inlining(definitions: self)
    let query = try inlining.inline(named.query, values, path: [Folding.fold(named.name.text)])
    return Inlined(query: query, uses: inlining.uses)
  }

  private struct Inlining {
    let definitions: Definitions
    var uses: [(definition: Span, place: Span)] = []
    var stages = 0

    mutating func inline(
      _ query: Query, _ parameters: ParameterValues, path: [String]
    ) throws -> Query {
      var query = query
      stages += query.stages.count
      for index in query.stages.indices {
        query.stages[index].parameters = parameters
        try inlineInside(&query.stages[index].kind, parameters, path: path)
      }
      let source = query.source
      guard source.keyword == nil, !source.name.text.isEmpty else {
        if source.arguments != nil {
          throw refusal(source, takes: LocalizedText("no values", "aucune valeur"))
        }
        return query
      }
      let folded = Folding.fold(source.name.text)
      guard !path.contains(folded) else { throw definitions.recursion(source.name, path + [folded]) }
      guard let definition = definitions.queries[folded] else { throw definitions.unknown(source) }
      let named = definition.query
      guard path.count < Definitions.maximumDepth, stages < Definitions.maximumStages else {
        throw QueryErrors([
          Diagnostic(.queryTooLarge, at: source.name.span, [LocalizedText(verbatim: source.name.text)])
        ])
      }
      let values =
        definition.isSaved
        ? try definitions.arguments(of: named, source, parameters) : definitions.parameters
      if !definition.isSaved, source.arguments != nil {
        throw refusal(source, takes: LocalizedText("no values", "aucune valeur"))
      }
      var base = try inline(named.query, values, path: path + [folded])
      uses.append((named.query.span, source.name.span))
      base.source.includesAll = base.source.includesAll || source.includesAll
      base.stages += query.stages
      base.span = query.span
      return base
    }

    /// The query in brackets that a stage takes.
    private mutating func inlineInside(
      _ stage: inout Stage.Kind, _ parameters: ParameterValues, path: [String]
    ) throws {
      switch stage {
      case .join(var operand):
        operand.query = try inline(operand.query, parameters, path: path)
        stage = .join(operand)
      case .nearest(var operand):
        operand.query = try inline(operand.query, parameters, path: path)
        stage = .nearest(operand)
      default: break
      }
    }

    private func refusal(_ source: Source, takes wanted: LocalizedText) -> QueryErrors {
      let first = source.arguments?.first?.span ?? source.name.span
      let span = source.arguments?.reduce(first) { $0.union($1.span) } ?? first
      return QueryErrors([
        Diagnostic(
          .wrongQueryArguments, at: span, [LocalizedText(verbatim: source.name.text), wanted])
      ])
    }
  }

  private func unknown(_ source: Source) -> QueryErrors {
    guard !mistaken.contains(Folding.fold(source.name.text)),
      let unknown = SourceNames.unknown(source, among: names)
    else { return QueryErrors([]) }
    return QueryErrors([unknown])
  }

  private func recursion(_ name: Name, _ path: [String]) -> QueryErrors {
    let start = path.firstIndex(of: Folding.fold(name.text)) ?? 0
    let cycle = path[start...].map { queries[$0]?.query.name.text ?? $0 }
    return QueryErrors([
      Diagnostic(
        .recursiveQuery, at: name.span,
        [LocalizedText(verbatim: name.text), LocalizedText(verbatim: cycle.joined(separator: " → "))])
    ])
  }

  // MARK: Arguments

  /// The values of a saved query's parameters at one use, by place, the rest from defaults or a person.
  private func arguments(
    of named: NamedQuery, _ source: Source, _ given: ParameterValues
  ) throws -> ParameterValues {
    let declared = named.parameters ?? []
    let written = source.arguments ?? []
    var values = ParameterValues()
    var diagnostics: [Diagnostic] = []
    let reader = ParameterReader(vocabulary: vocabulary, given: given)
    for (index, declaration) in declared.enumerated() {
      let type = declaration.type.flatMap { ParameterType(word: $0.text) } ?? .text
      var value: ParameterValue?
      if index >= written.count {
        value =
          takesSamples
          ? sample(of: declaration) : try asked(declaration, type, reader, at: source.name.span)
      }
      do throws(ParameterReader.Refusal) {
        if let literal = index < written.count ? written[index] : declaration.fallback, value == nil {
          value = try reader.value(literal, of: declaration, type)
        }
      } catch {
        diagnostics.append(error.diagnostic)
        continue
      }
      guard let value else {
        diagnostics.append(wanted(named, source))
        break
      }
      values[declaration.name.text] = value
    }
    if written.count > declared.count { diagnostics.append(wanted(named, source)) }
    guard diagnostics.isEmpty else { throw QueryErrors(diagnostics) }
    return values
  }

  private func wanted(_ named: NamedQuery, _ source: Source) -> Diagnostic {
    let declared = named.parameters ?? []
    let count = declared.count
    let list = declared.map { "`\($0.name.text)\($0.type.map { ": " + $0.text } ?? "")`" }.joined(
      separator: ", ")
    let takes =
      count == 0
      ? LocalizedText("no values", "aucune valeur")
      : LocalizedText(
        "\(count) \(count == 1 ? "value" : "values"): \(list)",
        "\(count) \(count == 1 ? "valeur" : "valeurs") : \(list)")
    let written = source.arguments ?? []
    let span = written.dropFirst(count).reduce(source.name.span) { _, next in next.span }
    return Diagnostic(
      .wrongQueryArguments, at: span, [LocalizedText(verbatim: source.name.text), takes])
  }
}
