import Domain
import GRDBSQLite

/// `serving_state(stored, area)` and `eligible_state(stored, question)`: ids of the vocabularies of the same names.
///
/// A statement asks one question of few distinct texts and many rows: the answers are kept with the statement.
enum CoverageFunctions {
  static func add(to handle: OpaquePointer) {
    add("serving_state", to: handle) { context, _, values in
      CoverageFunctions.answer(context, values) { asked in
        guard let area = AreaLineage(stored: asked) else { return nil }
        return Answers(otherwise: ServingState.notStated.rawValue) { stored in
          ServiceArea(stored: stored)?.answer(for: area).state.rawValue
        }
      }
    }
    add("eligible_state", to: handle) { context, _, values in
      CoverageFunctions.answer(context, values) { asked in
        guard let question = EligibilityQuestion(stored: asked) else { return nil }
        let nothingKnown = EligibilityClauses().answer(question).term
        return Answers(otherwise: nothingKnown) { stored in
          EligibilityClauses(stored: stored)?.answer(question).term
        }
      }
    }
  }

  private typealias Function = @convention(c) (OpaquePointer?, Int32, ReadingFunctions.Values) -> Void

  private static func add(_ name: String, to handle: OpaquePointer, _ function: Function) {
    sqlite3_create_function_v2(
      handle, name, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, function, nil, nil, nil)
  }

  private static func answer(
    _ context: OpaquePointer?, _ values: ReadingFunctions.Values, _ make: (String) -> Answers?
  ) {
    guard let answers = answers(context, values, make) else { return sqlite3_result_null(context) }
    sqlite3_result_int64(context, answers.answer(ReadingFunctions.text(values, 0)))
  }

  private static func answers(
    _ context: OpaquePointer?, _ values: ReadingFunctions.Values, _ make: (String) -> Answers?
  ) -> Answers? {
    if let kept = sqlite3_get_auxdata(context, 1) {
      return Unmanaged<Answers>.fromOpaque(kept).takeUnretainedValue()
    }
    guard let answers = ReadingFunctions.text(values, 1).flatMap(make) else { return nil }
    let kept = Unmanaged.passRetained(answers)
    // SQLite may let go of it before this call returns; the local reference outlives that.
    sqlite3_set_auxdata(context, 1, kept.toOpaque()) { kept in
      if let kept { Unmanaged<Answers>.fromOpaque(kept).release() }
    }
    return answers
  }

  private final class Answers {
    private let otherwise: Int64
    private let compute: (String) -> Int64?
    private var known: [String: Int64] = [:]

    /// `otherwise` is the answer of a record that says nothing, or nothing that can be read.
    init(otherwise: Int64, compute: @escaping (String) -> Int64?) {
      self.otherwise = otherwise
      self.compute = compute
    }

    func answer(_ stored: String?) -> Int64 {
      guard let stored else { return otherwise }
      if let answer = known[stored] { return answer }
      let answer = compute(stored) ?? otherwise
      known[stored] = answer
      return answer
    }
  }
}
