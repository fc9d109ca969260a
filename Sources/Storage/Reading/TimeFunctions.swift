import Domain
import GRDBSQLite
import Language

/// The functions of statements on dates and instants; missing where the answer is outside the years 1 to 9999.
enum TimeFunctions {
  static func add(to handle: OpaquePointer) {
    add("shift_date", 3, to: handle) { context, _, values in
      guard let date = ReadingFunctions.text(values, 0).flatMap(CalendarDate.init(iso:)),
        let months = values?[1], let days = values?[2],
        let moved = date.adding(
          CalendarSpan(
            months: Int(clamping: sqlite3_value_int64(months)), days: Int(clamping: sqlite3_value_int64(days))
          ))
      else { return sqlite3_result_null(context) }
      ReadingFunctions.answer(moved.iso, context)
    }
    add("local_day", 1, to: handle) { context, _, values in
      guard case .date(let date)? = TimeFunctions.part(.day, values) else {
        return sqlite3_result_null(context)
      }
      ReadingFunctions.answer(date.iso, context)
    }
    add("local_hour", 1, to: handle) { context, _, values in
      guard case .integer(let hour)? = TimeFunctions.part(.hour, values) else {
        return sqlite3_result_null(context)
      }
      sqlite3_result_int64(context, hour)
    }
  }

  private static func part(_ part: InstantPart, _ values: ReadingFunctions.Values) -> Value? {
    guard let minutes = values?[0], sqlite3_value_type(minutes) != SQLITE_NULL else { return nil }
    return part.value(of: Instant(minutes: Int(clamping: sqlite3_value_int64(minutes))))
  }

  private static func add(
    _ name: String, _ count: Int32, to handle: OpaquePointer,
    _ function: @convention(c) (OpaquePointer?, Int32, ReadingFunctions.Values) -> Void
  ) {
    sqlite3_create_function_v2(
      handle, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, function, nil, nil, nil)
  }
}
