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
    if let meant = titled(name.text, in: description) {
      return unknown(
        name, of: description.entity.name, offering: [LocalizedText(verbatim: meant)], edit: meant)
    }
    let near = near(name.text, in: description)
    var diagnostic = unknown(
      name, of: description.entity.name, offering: near.names,
      edit: near.names.count == 1 ? near.certain : nil)
    if near.names.isEmpty, description.fields.count <= Self.mostFieldsListed {
      let listed: (LanguageCode) -> String = { language in
        description.fields.map { "`\($0.name[language])`" }.joined(separator: ", ")
      }
      diagnostic.notes = [
        LocalizedText("its fields: " + listed(.english), "ses champs : " + listed(.french))
      ]
    }
    return diagnostic
  }

  /// Fields whose names are near, each in the language of the reader; as it is nearest where it is surely meant in one language
  /// alone.
  private func near(
    _ text: String, in description: EntityDescription
  ) -> (names: [LocalizedText], certain: String?) {
    let spellings = description.fields.flatMap { field in
      [field.name.english, field.name.french].map { (field: field, spelling: $0) }
    }
    let found = Suggestions.nearestIndices(to: text, among: spellings.map(\.spelling), limit: 9)
      .map { spellings[$0] }
    var fields: [Field] = []
    for one in found where !fields.contains(where: { $0.id == one.field.id }) { fields.append(one.field) }
    let certain = Suggestions.certain(for: text, among: found.map(\.spelling))
    let names = fields.prefix(3).map { field in
      let own = Set(found.filter { $0.field.id == field.id }.map(\.spelling))
      return own.count == 1 && own.first == certain ? LocalizedText(verbatim: own.first ?? "") : field.name
    }
    let isOneName = names.first.map { $0.english == $0.french } ?? false
    return (names, isOneName ? certain : nil)
  }

  /// What a field is called elsewhere, and what it is called here.
  private static let otherNames = [
    "city": "municipality", "town": "municipality", "ville": "municipalité", "county": "mrc",
  ]

  /// The field that stands under a title in tables, or is called so elsewhere, by its name in that language.
  private func titled(_ text: String, in description: EntityDescription) -> String? {
    let folded = Folding.fold(text)
    if let name = Self.otherNames[folded], description.field(named: Folding.fold(name)) != nil { return name }
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
    var diagnostic = unknown(
      name, of: Lexicon.words(of: .count, in: .stageHead), offering: near.map { LocalizedText(verbatim: $0) },
      edit: near.count == 1 ? Suggestions.certain(for: name.text, among: near) : nil)
    if near.isEmpty {
      diagnostic.suggestions = columns.suffix(3).map { .init(LocalizedText(verbatim: $0)) }
    }
    return diagnostic
  }

  private func unknown(
    _ name: Name, of source: LocalizedText, offering near: [LocalizedText], edit: String?
  ) -> Diagnostic {
    Diagnostic(
      .unknownField, at: name.span, [LocalizedText(verbatim: name.text), source],
      suggestions: near.map { .init($0) }, edits: edit.map { [.init(name.span, $0)] } ?? [])
  }
}

extension Entity {
  /// The source as a query writes it.
  fileprivate var name: LocalizedText {
    Lexicon.keyword(for: rawValue, in: .statementHead).map { Lexicon.words(of: $0, in: .statementHead) }
      ?? LocalizedText(verbatim: rawValue)
  }
}
