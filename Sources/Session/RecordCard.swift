import Domain
import Language

extension Session {
  /// Prints row `number` (from 1) of the last result as a card with every field of its record; of a summary, its columns.
  ///
  /// Runs the query again for that one row: nothing of a large result has to be held for it.
  package func showRecord(_ number: Int64, to destination: Destination) -> ExitCode {
    guard let lastResult, number >= 1, number <= lastResult.rows else {
      messages.say(SessionTexts.noSuchRow(number, of: lastResult?.rows))
      return .usage
    }
    let span = lastResult.query.span
    var query = lastResult.query
    func stage(_ kind: Stage.Kind) -> Stage { Stage(kind: kind, head: span, span: span) }
    let isRecord = (try? engine.prepare(query))?.entity != nil
    if isRecord {
      query.stages.removeAll { if case .select = $0.kind { true } else { false } }
    }
    query.stages += [stage(.skip(.number(number - 1, span))), stage(.take(.number(1, span)))]
    if isRecord, let entity = query.source.keyword.flatMap({ Entity(rawValue: $0.rawValue) }) {
      let hasNear = query.stages.contains { if case .near = $0.kind { true } else { false } }
      let items = Catalog.fields(of: entity)
        .filter { hasNear || $0.mapping != .nearDistance }
        .map { field in
          Item(
            name: nil,
            value: Expression(kind: .path([Name(text: field.id, span: span)]), span: span))
        }
      query.stages.append(stage(.select(items)))
    }
    return runOnce(query, of: lastResult.source, format: .card, to: destination)
  }
}
