import Domain
import Execution
import Language
import Presentation

extension Session {
  /// Prints row `number` (from 1) of the last result as a card with every field of its record; of a summary, its columns.
  ///
  /// Runs the query again for that one row: nothing of a large result has to be held for it. Answers `.usage`, in silence,
  /// where there is no such row.
  package func showRecord(_ number: Int64, to destination: Destination) -> ExitStatus {
    guard let lastResult, number >= 1, number <= lastResult.rows else { return .usage }
    let source = lastResult.source
    return writing(to: destination, source) { output in
      let whole = try engine.prepare(lastResult.query, of: source)
      let query = Session.query(forRow: number, of: lastResult.query, entity: whole.entity)
      _ = try answer(try engine.prepare(query, of: source), of: source, .card, destination, output)
    }
  }

  /// The query for one row of another one, with every field where the rows are records.
  static func query(forRow number: Int64, of query: Query, entity: Entity?) -> Query {
    let span = query.span
    func stage(_ kind: Stage.Kind) -> Stage { Stage(kind: kind, head: span, span: span) }
    var result = query
    if entity != nil {
      result.stages.removeAll { if case .select = $0.kind { true } else { false } }
    }
    result.stages += [stage(.skip(.number(number - 1, span))), stage(.take(.number(1, span)))]
    guard let entity else { return result }
    var asked: Set<FieldMapping> = [.openState]
    for stage in query.stages {
      switch stage.kind {
      case .near: asked.insert(.nearDistance)
      case .serving: asked.insert(.servingState)
      case .eligible: asked.insert(.eligibleState)
      default: break
      }
    }
    let items = Catalog.fields(of: entity)
      .filter { !$0.mapping.isComputed || asked.contains($0.mapping) }
      .map { field in
        let path = [Name(text: field.id, span: span)]
        return Item(name: nil, value: Expression(kind: .path(path), span: span))
      }
    result.stages.append(stage(.select(items)))
    return result
  }
}
