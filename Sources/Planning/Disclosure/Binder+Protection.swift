import Domain
import Language

/// Where public answers protect call data, and what they refuse.
extension Binder {
  private var rule: DisclosureRule? { if case .public(let rule) = disclosure { rule } else { nil } }

  /// True where the rows are records of call data and the answer is public.
  private var listsCallData: Bool {
    guard rule != nil, case .records(let description) = scope.rows else { return false }
    return description.entity.isCallData
  }

  /// What stands directly above a summary of the present rows; nil where nothing needs protection.
  mutating func protection(of summary: Summary, _ stage: Stage) -> Protection? {
    guard let rule, case .records(let description) = scope.rows,
      let protection = Protection(rule, of: description.entity)
    else { return nil }
    for measure in summary.measures {
      if let name = measure.function.nameOfSingleValue {
        refuse(.measureNotPublic, LocalizedText(verbatim: name), stage)
      }
      check(measure.condition, stage)
      if case .countDistinct = measure.function { continue }
      check(measure.function.operand, stage)
    }
    for key in summary.keys {
      let field: Field? =
        switch key {
        case .value(let expression): expression.fieldOfOne
        case .each(let path): path.isOfOne ? path.field : nil
        }
      if let field { refuse(.identifyingNotPublic, field.name, stage) }
    }
    return protection
  }

  /// Filters on a single record, and limits of records: what they leave could be told apart by asking twice.
  mutating func mayBePublic(_ stage: Stage) -> Bool {
    guard listsCallData else { return true }
    switch stage.kind {
    case .take, .skip, .top:
      refuse(.limitNotPublic, LocalizedText(verbatim: text.text(stage.head)), stage)
      return false
    default: return true
    }
  }

  /// Says what a public answer may not hold, once all stages are bound.
  mutating func refuseWhatIsNotPublic(_ query: Query) {
    guard rule != nil else { return }
    for (stage, written) in zip(stages, stages.map(\.text)) {
      guard case .filter(let condition) = stage.kind, condition.readsOneRecord else { continue }
      let span = query.stages.first { text.text($0.span) == written }?.span ?? query.span
      diagnostics.append(
        Diagnostic(.identifyingNotPublic, at: span, [condition.recordName]))
    }
    guard diagnostics.isEmpty else { return }
    if asksWhy {
      guard
        scope.lists(callDataOf: stages)
      else { return }
      let why = query.stages.first { if case .why = $0.kind { true } else { false } }
      diagnostics.append(
        Diagnostic(
          .whyNotPublic, at: why?.span ?? query.span, [Lexicon.words(of: .why, in: .stageHead)]))
    } else if listsCallData, case .records(let description) = scope.rows {
      diagnostics.append(
        Diagnostic(
          .recordsNotPublic, at: query.source.name.span, [description.label]))
    }
  }

  private mutating func check(_ expression: BoundExpression?, _ stage: Stage) {
    guard let expression, expression.readsOneRecord else { return }
    refuse(.identifyingNotPublic, expression.recordName, stage)
  }

  private mutating func refuse(_ code: DiagnosticCode, _ what: LocalizedText, _ stage: Stage) {
    let diagnostic = Diagnostic(code, at: stage.span, [what])
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}

extension Scope {
  fileprivate func lists(callDataOf stages: [BoundStage]) -> Bool {
    if case .records(let description) = rows, description.entity.isCallData { return true }
    return stages.contains { stage in
      switch stage.kind {
      case .protect: true
      case .join(let join): join.join.subquery.query.readsCallData
      default: false
      }
    }
  }
}

extension Summary.Measure.Function {
  /// The word for what shows the value of a single row; nil of what adds rows up.
  fileprivate var nameOfSingleValue: String? {
    switch self {
    case .minimum: "min"
    case .maximum: "max"
    case .percentile(_, let percent): percent == 50 ? "median" : "percentile"
    case .count, .countDistinct, .sum, .contactMark: nil
    }
  }
}

extension FieldPath {
  /// The entity that the field is one of.
  private var owner: Entity {
    for step in steps.reversed() {
      if case .record(let entity) = step.type { return entity }
    }
    return entity
  }

  /// True of the key of a record of call data.
  var isKeyOfOne: Bool {
    if case .record(let entity) = field.type { return entity.isCallData }
    return owner.isCallData && field.id == "id"
  }

  /// True of a field of call data that nearly tells one record from all others: its key, its minute, words as stated.
  fileprivate var isOfOne: Bool {
    isKeyOfOne || (owner.isCallData && (field.type == .instant || field.type == .text))
  }
}

extension BoundExpression {
  /// True where it looks for a record of call data by its key.
  fileprivate var readsOneRecord: Bool { fieldPaths.contains { $0.isKeyOfOne } }

  /// The name of that key.
  fileprivate var recordName: LocalizedText { fieldPaths.first { $0.isKeyOfOne }?.field.name ?? "id" }

  /// A field that would make groups of single records; the hour or the day of a minute is no such thing.
  fileprivate var fieldOfOne: Field? {
    switch self {
    case .instantPart: nil
    case .field(let path): path.isOfOne ? path.field : nil
    // A condition has two values, whatever it reads, but for the number of one record.
    case _ where type == .yesNo: fieldPaths.first(where: \.isKeyOfOne)?.field
    default: children.lazy.compactMap(\.fieldOfOne).first
    }
  }

  private var fieldPaths: [FieldPath] {
    switch self {
    case .field(let path), .hasWords(let path, _): [path]
    case .quantified(_, let path, _, let operand): [path] + operand.fieldPaths
    case .quantifiedOneOf(_, let path, let values): [path] + values.flatMap(\.fieldPaths)
    default: children.flatMap(\.fieldPaths)
    }
  }
}
