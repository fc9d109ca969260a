import Domain
import Execution
import Language
import Planning

/// Questions that end in `why`.
extension QueryOracle {
  package struct WhyRows {
    package let rows: [[Value]]
    /// What the reference interpreter counts otherwise.
    package let difference: Diagnostic?
  }

  /// The answer of a text that ends in `why`, in English; nil where it is refused, or names no one record.
  package func why(_ text: String) throws -> WhyRows? {
    do { return try answer(text) } catch is QueryErrors { return nil } catch is StoreFailure { return nil }
  }

  /// Why a text that ends in `why "name"` has no answer.
  package func whyDiagnostics(_ text: String) throws -> [Diagnostic] {
    do {
      _ = try answer(text)
      return []
    } catch let errors as QueryErrors { return errors.diagnostics }
  }

  private func answer(_ text: String) throws -> WhyRows? {
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind,
      let engine
    else { return nil }
    let prepared = try engine.prepare(query, of: parsed.tree.source)
    let sink = CollectingSink()
    try engine.run(prepared, into: sink)
    return WhyRows(rows: sink.rows, difference: try engine.verify(prepared))
  }
}
