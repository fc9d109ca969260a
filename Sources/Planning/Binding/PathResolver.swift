import Domain
import Language

/// Finds what a path of words means: a column made by the query, a field of the rows, a field of a record that they refer to.
struct PathResolver {
  enum Resolution {
    case column(BoundColumn)
    case path(FieldPath)
  }

  let scope: Scope

  func resolve(_ names: [Name]) -> Result<Resolution, Diagnostic> {
    guard let first = names.first else {
      return .failure(Diagnostic(.unknownField, ["", ""]))
    }
    let folded = Folding.fold(first.text)
    if names.count == 1, let column = scope.column(named: folded) { return .success(.column(column)) }
    if let path = nearestPath(names) { return path }
    guard case .records(let description) = scope.rows else {
      return .failure(unknownColumn(first))
    }
    guard let start = firstStep(folded, in: description) else {
      return .failure(
        unknown(first, in: description))
    }
    return walk(names.dropFirst(), after: start, from: description.entity).map { .path($0) }
  }

  /// The head of a column that shows this path: the label of the field as written, before it is taken to a name.
  func label(of names: [Name]) -> LocalizedText? {
    if names.count == 1, let column = scope.column(named: Folding.fold(names[0].text)) { return column.label }
    if let label = nearestLabel(of: names) { return label }
    guard case .records(var description) = scope.rows, let first = names.first,
      let start = firstStep(Folding.fold(first.text), in: description)
    else { return nil }
    var last = start.last
    for name in names.dropFirst() {
      guard case .record(let next)? = last?.type else { return nil }
      description = Catalog.description(of: next)
      last = description.field(named: Folding.fold(name.text))
    }
    return last?.label
  }

  /// The field that a word names, with the references that lead to it: the entity's own first, else by the shortest way
  /// over to-one references, the primary one first.
  private func firstStep(_ folded: String, in description: EntityDescription) -> [Field]? {
    if let field = description.field(named: folded) { return [field] }
    var references = description.fields.filter {
      if case .reference = $0.mapping { true } else { false }
    }
    references.sort { left, right in
      left.id == description.primaryReference && right.id != description.primaryReference
    }
    for reference in references {
      guard case .record(let entity) = reference.type, entity != description.entity else { continue }
      if let found = Catalog.description(of: entity).field(named: folded) { return [reference, found] }
    }
    return nil
  }

  private func walk(
    _ names: ArraySlice<Name>, after start: [Field], from entity: Entity
  ) -> Result<FieldPath, Diagnostic> {
    var steps = start
    for name in names {
      guard let last = steps.last, case .record(let next) = last.type else {
        return .failure(
          Diagnostic(
            .pathGoesNowhere, at: name.span,
            [steps.last?.name ?? "", LocalizedText(verbatim: name.text)]))
      }
      let description = Catalog.description(of: next)
      guard let field = description.field(named: Folding.fold(name.text)) else {
        return .failure(unknown(name, in: description))
      }
      steps.append(field)
    }
    let written = steps.count
    // A record where a value is wanted stands for its name.
    while let last = steps.last, case .record(let target) = last.type,
      let display = Catalog.description(of: target).fields.first(where: { $0.id == target.displayField })
    {
      steps.append(display)
    }
    guard let field = steps.popLast() else {
      return .failure(Diagnostic(.unknownField, ["", ""]))
    }
    return .success(
      FieldPath(
        entity: entity, steps: steps, field: field, recordDepth: steps.count + 1 > written ? written : nil))
  }

  /// A source of few fields has them listed by the message.
  private static let mostFieldsListed = 10

  private func unknown(_ name: Name, in description: EntityDescription) -> Diagnostic {
    let words = description.fields.flatMap { [$0.name.english, $0.name.french] }
    let near =
      titled(name.text, in: description).map { [$0] } ?? Suggestions.nearest(to: name.text, among: words)
    var diagnostic = unknown(name, of: description.entity.name, offering: near)
    if near.isEmpty, description.fields.count <= Self.mostFieldsListed {
      let listed: (LanguageCode) -> String = { language in
        description.fields.map { "`\($0.name[language])`" }.joined(separator: ", ")
      }
      diagnostic.notes = [
        LocalizedText("its fields: " + listed(.english), "ses champs : " + listed(.french))
      ]
    }
    return diagnostic
  }

  /// The field that stands under a title in tables, by its name in the language of the title.
  private func titled(_ text: String, in description: EntityDescription) -> String? {
    let folded = Folding.fold(text)
    for field in description.fields {
      if Folding.fold(field.label.english) == folded { return field.name.english }
      if Folding.fold(field.label.french) == folded { return field.name.french }
    }
    return nil
  }

  /// After `count` the columns are few: all of them are offered where none is near.
  private func unknownColumn(_ name: Name) -> Diagnostic {
    let columns = scope.columns.map(\.name)
    let near = Suggestions.nearest(to: name.text, among: columns)
    var diagnostic = unknown(name, of: Lexicon.words(of: .count, in: .stageHead), offering: near)
    if near.isEmpty {
      diagnostic.suggestions = columns.suffix(3).map { .init(LocalizedText(verbatim: $0)) }
    }
    return diagnostic
  }

  private func unknown(_ name: Name, of source: LocalizedText, offering near: [String]) -> Diagnostic {
    Diagnostic(
      .unknownField, at: name.span, [LocalizedText(verbatim: name.text), source],
      suggestions: near.map { .init(LocalizedText(verbatim: $0)) },
      edits: near.count == 1 ? [.init(name.span, near[0])] : [])
  }
}

extension Entity {
  /// The source as a query writes it.
  fileprivate var name: LocalizedText {
    Lexicon.keyword(for: rawValue, in: .statementHead).map { Lexicon.words(of: $0, in: .statementHead) }
      ?? LocalizedText(verbatim: rawValue)
  }
}
