import Domain
import Language
import Planning

/// What a session knows by name, for completion.
extension Session {
  /// A query that has a name.
  package struct QueryName {
    package let name: LocalizedText
    /// One sentence; empty where there is none.
    package let help: LocalizedText
    /// The words of the types of its parameters, in their order.
    package let parameters: [String]
  }

  /// Names of queries: of this session, saved in the directory, those that come with the program.
  package var queryNames: [QueryName] {
    var names = lets.map {
      QueryName(
        name: LocalizedText(verbatim: $0.name),
        help: LocalizedText("a query of this session", "une requête de cette session"), parameters: [])
    }
    for name in (try? store.savedQueryNames()) ?? [] {
      guard let query = try? store.savedQuery(named: Folding.fold(name)) else { continue }
      names.append(
        QueryName(
          name: LocalizedText(verbatim: name),
          help: LocalizedText("a saved query", "une requête enregistrée"),
          parameters: Self.types(inStatement: query.statement)))
    }
    let own = Set(names.map { Folding.fold($0.name.english) })
    names += Prelude.queries.filter { !own.contains(Folding.fold($0.name.english)) }.map {
      QueryName(name: $0.name, help: $0.help, parameters: Self.types(inStatement: $0.statement(.english)))
    }
    return names
  }

  /// The names of the first rows of the last result where `refer` can take them; empty of one that has gone.
  package var lastRecords: [String] {
    guard let lastResult, let entity = lastResult.entity, [.services, .sites].contains(entity),
      let field = Catalog.fields(of: entity).first(where: { $0.id == entity.displayField })
    else { return [] }
    return lastResult.keys.prefix(20).map { key in
      guard let key, let statement = ValueStatements.text(of: field, in: entity, key: key) else { return "" }
      var name = ""
      try? store.run(statement) { row in
        name = row.text(0)
        return false
      }
      return name
    }
  }

  /// The parameters that have a value, folded.
  package var parameterNames: [String] { parameters.names }

  private static func types(inStatement text: String) -> [String] {
    guard
      case .save(let named)? = Parser.parse(SourceText(name: "save", text: text)).script.statements.first?
        .kind
    else { return [] }
    return named.parameters?.map { $0.type?.text ?? "" } ?? []
  }

  /// What is known behind a query, the last statement of a text; nil where that cannot be told.
  package func knownNames(behind text: String) -> KnownNames? {
    guard
      let assembled = try? SourceAssembly(store: store, lets: lets).parse(
        SourceText(name: "<shell>", text: text)),
      let last = assembled.parsed.script.statements.last, case .query(let query) = last.kind
    else { return nil }
    let source = assembled.parsed.tree.source
    var definitions = Definitions(vocabulary: store)
    definitions.parameters = parameters
    var binder = ScriptBinder(
      definitions, of: source, Definitions.Clock(today: options.today, now: options.now), isInteractive: true)
    for statement in assembled.parsed.script.statements.dropLast() {
      if case .param = statement.kind { _ = try? binder.step(statement) } else { binder.recall(statement) }
    }
    guard let inlined = try? binder.definitions.inline(query) else { return nil }
    return try? KnownNames.behind(
      inlined.query, of: source, vocabulary: store, today: options.today, now: options.now)
  }
}
