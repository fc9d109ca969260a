import Domain
import Language
import Planning

/// Finds the record that a person names: by its name as a whole, by whose it is, then by words.
struct RecordSearch {
  struct Found {
    let key: Int64
    let name: LocalizedText
  }

  private let entity: Entity
  private let runner: QueryRunner

  init(_ entity: Entity, runner: QueryRunner) {
    self.entity = entity
    self.runner = runner
  }

  /// Throws `QueryErrors` where no record answers to the name, or several do, with the choices.
  func record(_ name: String, at span: Span) throws -> Found {
    let found = try records(named: name)
    if found.count == 1 { return try Found(key: found[0].key ?? 0, name: text(of: found[0])) }
    if found.isEmpty { throw QueryErrors([try unknown(name, at: span)]) }
    let choices = try found.prefix(Self.shownChoices).map { row in
      Diagnostic.Suggestion(LocalizedText(verbatim: "\"\(identifier(of: row))\""), gloss: try text(of: row))
    }
    throw QueryErrors([
      Diagnostic(
        .ambiguousRecord, at: span,
        [LocalizedText(verbatim: name), LocalizedText(verbatim: String(found.count))], suggestions: choices)
    ])
  }

  private static let shownChoices = 6

  /// The first ways of naming that find anything; records that may be referred to go before others.
  private func records(named name: String) throws -> [QueryRunner.Row] {
    let own = texts([
      "name", "alternate_name", "english_name", "french_name", "service", "id", "code", "record",
    ])
    let owner = texts(["organization", "address"])
    let pattern = TextPattern(phrase: name)
    let ways: [BoundExpression?] = [
      numbered(name),
      Self.any(own) { .compare(.equal, .field($0), .constant(.text(name), .text)) },
      Self.any(owner) { .compare(.equal, .field($0), .constant(.text(name), .text)) },
      pattern.isEmpty ? nil : Self.any(own) { .hasWords($0, pattern) },
      pattern.isEmpty ? nil : Self.any(owner) { .hasWords($0, pattern) },
    ]
    for includesAll in [false, true] {
      for way in ways.compactMap(\.self) {
        let query = BoundQuery(
          entity: entity, includesAll: includesAll, stages: [BoundStage(.filter(way), text: "")],
          columns: columns)
        let rows = try runner.rows(query)
        if !rows.isEmpty { return rows }
      }
    }
    return []
  }

  /// What is known by its number, as records of calls are.
  private func numbered(_ name: String) -> BoundExpression? {
    guard let number = Int64(name), let path = FieldPath.named("id", of: entity), path.field.type == .integer
    else { return nil }
    return .compare(.equal, .field(path), .constant(.integer(number), .integer))
  }

  /// Paths to texts, of the fields that the entity has.
  private func texts(_ names: [String]) -> [FieldPath] {
    let fields = Catalog.fields(of: entity).map(\.id)
    return names.filter(fields.contains).compactMap { FieldPath.named($0, of: entity) }
      .filter { $0.field.type == .text && !$0.isMany }
  }

  private static func any(
    _ paths: [FieldPath], _ condition: (FieldPath) -> BoundExpression
  ) -> BoundExpression? {
    paths.isEmpty ? nil : .or(paths.map(condition))
  }

  /// The name, and at the end what alone names the record.
  private var columns: [BoundColumn] {
    let identifier = texts(["id"]).first ?? texts(["code"]).first
    return entity.nameColumns + [identifier].compactMap(\.self).map { BoundColumn(showing: $0) }
  }

  private func identifier(of row: QueryRunner.Row) -> String {
    if case .text(let text)? = row.values.last { text } else { "" }
  }

  private func text(of row: QueryRunner.Row) throws -> LocalizedText {
    try RecordName.text(
      Array(row.values.prefix(entity.nameColumns.count)), ValueWords(vocabulary: runner.store))
  }

  private func unknown(_ name: String, at span: Span) throws -> Diagnostic {
    let paths = texts(["name", "service", "organization"])
    let query = BoundQuery(
      entity: entity, includesAll: true, stages: [], columns: paths.map { BoundColumn(showing: $0) })
    var names: [String] = []
    // Of what is known by its number no other comes near.
    for row in paths.isEmpty ? [] : try runner.rows(query) {
      for case .text(let text) in row.values { names.append(text) }
    }
    let near = Suggestions.nearest(to: name, among: names)
    return Diagnostic(
      .unknownRecord, at: span,
      [LocalizedText(verbatim: name), Catalog.description(of: entity).label.lowercased],
      suggestions: near.map { Diagnostic.Suggestion(LocalizedText(verbatim: "\"\($0)\"")) })
  }
}

extension LocalizedText {
  fileprivate var lowercased: LocalizedText { LocalizedText(english.lowercased(), french.lowercased()) }
}
