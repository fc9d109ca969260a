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
    engine.disclosure = disclosure(for: destination)
    return writing(to: destination, source) { output in
      let query = try engine.prepareRow(number, of: lastResult.query, of: source)
      _ = try answer(query, of: source, .card, destination, output, isRecord: true)
    }
  }

  /// Prints the last result with every row and column, nothing shortened, by running it again.
  ///
  /// Answers `.usage`, in silence, where there is none.
  package func showLast(to destination: Destination) -> ExitStatus {
    guard let lastResult else { return .usage }
    let source = lastResult.source
    engine.disclosure = disclosure(for: destination)
    return writing(to: destination, source) { output in
      let query = try engine.prepare(lastResult.query, of: source)
      _ = try answer(query, of: source, options.format, destination, output, isWhole: true)
    }
  }
}
