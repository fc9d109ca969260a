import Domain
import Execution
import Language
import Presentation

extension Session {
  /// Prints row `number` (from 1) of the last result as a card with every field of its record; of a summary, its columns.
  ///
  /// Reads that one record again, by its key, as the query finds it now: of the first rows the keys are known, whatever was
  /// recorded or imported since. Answers `.usage`, in silence, where there is no such row.
  package func showRecord(_ number: Int64, to destination: Destination) -> ExitStatus {
    guard let lastResult, number >= 1, number <= lastResult.rows else { return .usage }
    let source = lastResult.source
    engine.disclosure = disclosure(for: destination)
    let key = lastResult.keys.indices.contains(Int(number) - 1) ? lastResult.keys[Int(number) - 1] : nil
    return writing(to: destination, source) { output in
      let query = try engine.prepareRow(number, key: key, of: lastResult.query, of: source)
      do {
        _ = try answer(query, of: source, .card, destination, output, isRecord: true)
      } catch is RecordIsGone {
        guard let key, let entity = lastResult.entity else { return }
        try showChanged(number, key, entity, destination, output)
      }
    }
  }

  /// The card of a record that the query no longer finds; says so, also where there is no such record any more.
  private func showChanged(
    _ number: Int64, _ key: Int64, _ entity: Entity, _ destination: Destination, _ output: TextOutput
  ) throws {
    let source = SourceText(name: "<shell>", text: "all \(entity.rawValue)")
    guard case .query(let every)? = Parser.parse(source).script.statements.first?.kind else { return }
    do {
      let query = try engine.prepareRow(number, key: key, of: every, of: source)
      _ = try answer(query, of: source, .card, destination, output, isRecord: true)
      messages.say(
        LocalizedText(
          "row \(number) has changed since it was shown: the query no longer finds it",
          "la ligne \(number) a changé depuis son affichage : la requête ne la trouve plus"))
    } catch is RecordIsGone {
      messages.say(
        LocalizedText(
          "the record of row \(number) is no longer there",
          "la fiche de la ligne \(number) n’existe plus"))
    }
  }

  /// Prints the last result with every row and column, nothing shortened, by running it again.
  ///
  /// Says so where other rows answer now; they are the last result from then on. Answers `.usage`, in silence, where there is none.
  package func showLast(to destination: Destination) -> ExitStatus {
    guard let lastResult else { return .usage }
    let source = lastResult.source
    engine.disclosure = disclosure(for: destination)
    return writing(to: destination, source) { output in
      let query = try engine.prepare(lastResult.query, of: source)
      let sink = try answer(query, of: source, options.format, destination, output, isWhole: true)
      guard sink.count != lastResult.rows || sink.keys != lastResult.keys else { return }
      remember(lastResult.query, source, sink, of: query)
      messages.say(
        LocalizedText(
          "the data have changed since: these are the rows of now",
          "les données ont changé depuis : voici les lignes de maintenant"))
    }
  }
}
