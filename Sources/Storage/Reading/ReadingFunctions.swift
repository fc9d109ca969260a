import Domain
import GRDBSQLite
import Language

/// The functions that the planner's statements call; each means what its Swift namesake means.
enum ReadingFunctions {
  static let overflowMessage = "integer overflow"

  static func add(to handle: OpaquePointer) {
    add("fold", 1, to: handle) { context, _, values in
      guard let text = ReadingFunctions.text(values, 0) else { return sqlite3_result_null(context) }
      ReadingFunctions.answer(Folding.fold(text), context)
    }
    // SQLite's own length() ends at a NUL.
    add("character_count", 1, to: handle) { context, _, values in
      guard let text = ReadingFunctions.text(values, 0) else { return sqlite3_result_null(context) }
      sqlite3_result_int64(context, Int64(text.unicodeScalars.count))
    }
    add("distance_m", 4, to: handle) { context, _, values in
      guard let values, let from = ReadingFunctions.position(values[0], values[1]),
        let to = ReadingFunctions.position(values[2], values[3])
      else { return sqlite3_result_null(context) }
      sqlite3_result_double(context, from.distance(to: to))
    }
    add("has_words", 2, to: handle) { context, _, values in
      guard let text = ReadingFunctions.text(values, 0),
        let pattern = ReadingFunctions.pattern(context, values)
      else {
        return sqlite3_result_null(context)
      }
      sqlite3_result_int(context, pattern.matches(words: Folding.indexWords(text)) ? 1 : 0)
    }
    add("opening_state", 2, to: handle) { context, _, values in
      guard let stored = ReadingFunctions.text(values, 0),
        let states = ReadingFunctions.states(context, values)
      else { return sqlite3_result_int64(context, OpeningState.unknown.rawValue) }
      sqlite3_result_int64(context, states.state(of: stored).rawValue)
    }
    for function in TextFunction.allCases { add(function, to: handle) }
    add("round_decimal", 2, to: handle) { context, _, values in
      guard let number = values?[0], let digits = values?[1], sqlite3_value_type(number) != SQLITE_NULL else {
        return sqlite3_result_null(context)
      }
      sqlite3_result_double(
        context,
        Rounding.round(sqlite3_value_double(number), digits: Int(clamping: sqlite3_value_int64(digits))))
    }
    TimeFunctions.add(to: handle)
    AggregateFunctions.add(to: handle)
    CoverageFunctions.add(to: handle)
    add("add_integers", 2, to: handle) { context, _, values in
      ReadingFunctions.exact(context, values) { $0.addingReportingOverflow($1) }
    }
    add("subtract_integers", 2, to: handle) { context, _, values in
      ReadingFunctions.exact(context, values) { $0.subtractingReportingOverflow($1) }
    }
    add("multiply_integers", 2, to: handle) { context, _, values in
      ReadingFunctions.exact(context, values) { $0.multipliedReportingOverflow(by: $1) }
    }
  }

  private static func add(_ function: TextFunction, to handle: OpaquePointer) {
    // A C function captures nothing, so each has its own.
    switch function {
    case .lower: add(function.sqlName, 1, to: handle) { ReadingFunctions.answer($0, $2, .lower) }
    case .upper: add(function.sqlName, 1, to: handle) { ReadingFunctions.answer($0, $2, .upper) }
    case .trim: add(function.sqlName, 1, to: handle) { ReadingFunctions.answer($0, $2, .trim) }
    }
  }

  private static func answer(_ context: OpaquePointer?, _ values: Values, _ function: TextFunction) {
    guard let text = text(values, 0) else { return sqlite3_result_null(context) }
    answer(function.value(of: text), context)
  }

  typealias Values = UnsafeMutablePointer<OpaquePointer?>?
  private typealias Function = @convention(c) (OpaquePointer?, Int32, Values) -> Void

  private static func add(_ name: String, _ count: Int32, to handle: OpaquePointer, _ function: Function) {
    sqlite3_create_function_v2(
      handle, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, function, nil, nil, nil)
  }

  static func text(_ values: Values, _ index: Int) -> String? {
    guard let value = values?[index], let bytes = sqlite3_value_text(value) else { return nil }
    let count = Int(sqlite3_value_bytes(value))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private static func position(_ latitude: OpaquePointer?, _ longitude: OpaquePointer?) -> Position? {
    guard let latitude, let longitude, sqlite3_value_type(latitude) != SQLITE_NULL,
      sqlite3_value_type(longitude) != SQLITE_NULL
    else { return nil }
    return Position(latitude: sqlite3_value_double(latitude), longitude: sqlite3_value_double(longitude))
  }

  private static func exact(
    _ context: OpaquePointer?, _ values: Values,
    _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) {
    guard let left = values?[0], let right = values?[1], sqlite3_value_type(left) != SQLITE_NULL,
      sqlite3_value_type(right) != SQLITE_NULL
    else { return sqlite3_result_null(context) }
    let result = operation(sqlite3_value_int64(left), sqlite3_value_int64(right))
    if result.overflow {
      sqlite3_result_error(context, overflowMessage, -1)
    } else {
      sqlite3_result_int64(context, result.partialValue)
    }
  }

  /// The pattern of `has_words`, parsed once a statement and kept with the statement.
  private static func pattern(_ context: OpaquePointer?, _ values: Values) -> TextPattern? {
    if let kept = sqlite3_get_auxdata(context, 1) {
      return Unmanaged<PatternBox>.fromOpaque(kept).takeUnretainedValue().pattern
    }
    guard let serialized = text(values, 1) else { return nil }
    let pattern = TextPattern(serialized: serialized)
    let box = Unmanaged.passRetained(PatternBox(pattern))
    sqlite3_set_auxdata(context, 1, box.toOpaque()) { kept in
      if let kept { Unmanaged<PatternBox>.fromOpaque(kept).release() }
    }
    return pattern
  }

  /// The states at the moment of `opening_state`, kept with the statement: few hours are distinct, and many rows have each.
  private static func states(_ context: OpaquePointer?, _ values: Values) -> OpeningStates? {
    if let kept = sqlite3_get_auxdata(context, 1) {
      return Unmanaged<OpeningStates>.fromOpaque(kept).takeUnretainedValue()
    }
    guard let moment = text(values, 1).flatMap(OpeningMoment.init(serialized:)) else { return nil }
    let states = OpeningStates(moment)
    let kept = Unmanaged.passRetained(states)
    // SQLite may let go of it before this call returns; the local reference outlives that.
    sqlite3_set_auxdata(context, 1, kept.toOpaque()) { kept in
      if let kept { Unmanaged<OpeningStates>.fromOpaque(kept).release() }
    }
    return states
  }

  private final class OpeningStates {
    private let moment: OpeningMoment
    private var known: [String: OpeningState] = [:]
    init(_ moment: OpeningMoment) { self.moment = moment }

    /// The state of stored hours; what cannot be read does not tell.
    func state(of stored: String) -> OpeningState {
      if let state = known[stored] { return state }
      let state = OpeningHours(stored: stored)?.answer(moment).state ?? .unknown
      known[stored] = state
      return state
    }
  }

  private final class PatternBox {
    let pattern: TextPattern
    init(_ pattern: TextPattern) { self.pattern = pattern }
  }

  static func answer(_ text: String, _ context: OpaquePointer?) {
    withTransient { sqlite3_result_text(context, text, Int32(clamping: text.utf8.count), $0) }
  }

  /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite copies the text at once.
  static func withTransient<Result>(_ body: (sqlite3_destructor_type) -> Result) -> Result {
    body(unsafeBitCast(-1, to: sqlite3_destructor_type.self))
  }
}
