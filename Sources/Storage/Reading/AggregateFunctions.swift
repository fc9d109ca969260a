import Domain
import GRDBSQLite
import Language

/// The aggregates that the planner's statements call, none of which depends on the order of the rows.
///
/// `sum_integers` and `sum_decimals` give 0 of no rows and null of rows that are all null; `min_text` and `max_text` go by
/// the folded text, then by its bytes; `percentile_of(x, p)` is `Percentile`.
enum AggregateFunctions {
  static func add(to handle: OpaquePointer) {
    add("sum_integers", 1, to: handle) { IntegerSumStep() }
    add("sum_decimals", 1, to: handle) { DecimalSumStep() }
    add("min_text", 1, to: handle) { TextExtremeStep(sign: -1) }
    add("max_text", 1, to: handle) { TextExtremeStep(sign: 1) }
    add("percentile_of", 2, to: handle) { PercentileStep() }
  }

  /// Makes the state of one group.
  private final class Maker {
    let make: () -> AggregateStep
    init(_ make: @escaping () -> AggregateStep) { self.make = make }
  }

  static func add(
    _ name: String, _ count: Int32, to handle: OpaquePointer, _ make: @escaping () -> AggregateStep
  ) {
    sqlite3_create_function_v2(
      handle, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC, Unmanaged.passRetained(Maker(make)).toOpaque(),
      nil,
      { context, _, values in
        guard let step = AggregateFunctions.step(context, isFirst: true), let values, let value = values[0]
        else { return }
        step.add(value, values)
      },
      { context in
        // No row at all: the state was never made.
        guard let step = AggregateFunctions.step(context, isFirst: false) else {
          AggregateFunctions.maker(context)?.make().finish(context)
          return
        }
        step.finish(context)
        Unmanaged.passUnretained(step).release()
      },
      { maker in if let maker { Unmanaged<Maker>.fromOpaque(maker).release() } })
  }

  private static func maker(_ context: OpaquePointer?) -> Maker? {
    sqlite3_user_data(context).map { Unmanaged<Maker>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The state of the group, which SQLite keeps as one pointer, zero at first.
  private static func step(_ context: OpaquePointer?, isFirst: Bool) -> AggregateStep? {
    let size = isFirst ? Int32(MemoryLayout<UnsafeMutableRawPointer?>.size) : 0
    guard
      let place = sqlite3_aggregate_context(context, size)?.assumingMemoryBound(
        to: UnsafeMutableRawPointer?.self)
    else { return nil }
    if let kept = place.pointee { return Unmanaged<AggregateStep>.fromOpaque(kept).takeUnretainedValue() }
    guard isFirst, let step = maker(context)?.make() else { return nil }
    place.pointee = Unmanaged.passRetained(step).toOpaque()
    return step
  }
}

/// The state of an aggregate over one group.
class AggregateStep {
  func add(_ value: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>) {}
  func finish(_ context: OpaquePointer?) { sqlite3_result_null(context) }

  func isNull(_ value: OpaquePointer) -> Bool { sqlite3_value_type(value) == SQLITE_NULL }
}

/// A sum: 0 of no rows, missing where the rows hold no value.
private class SumStep: AggregateStep {
  private var rows = 0
  private var count = 0

  final override func add(_ value: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>) {
    rows += 1
    guard !isNull(value) else { return }
    count += 1
    sum(value)
  }

  final override func finish(_ context: OpaquePointer?) {
    if rows > 0 && count == 0 { sqlite3_result_null(context) } else { give(context) }
  }

  func sum(_ value: OpaquePointer) {}
  func give(_ context: OpaquePointer?) {}
}

private final class IntegerSumStep: SumStep {
  private var total = IntegerSum()

  override func sum(_ value: OpaquePointer) { total.add(sqlite3_value_int64(value)) }

  override func give(_ context: OpaquePointer?) {
    guard let value = total.value else {
      return sqlite3_result_error(context, ReadingFunctions.overflowMessage, -1)
    }
    sqlite3_result_int64(context, value)
  }
}

private final class DecimalSumStep: SumStep {
  private var total = DecimalSum()

  override func sum(_ value: OpaquePointer) { total.add(sqlite3_value_double(value)) }

  override func give(_ context: OpaquePointer?) {
    guard let value = total.value else { return sqlite3_result_null(context) }
    sqlite3_result_double(context, value)
  }
}

private final class TextExtremeStep: AggregateStep {
  private let sign: Int
  private var best: (folded: String, text: String)?

  init(sign: Int) { self.sign = sign }

  override func add(_ value: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>) {
    guard !isNull(value), let text = ReadingFunctions.text(values, 0) else { return }
    let folded = Folding.fold(text)
    if let best {
      let byFolding = ValueOrder.bytes(folded, best.folded)
      let order = byFolding != 0 ? byFolding : ValueOrder.bytes(text, best.text)
      guard order == sign else { return }
    }
    best = (folded, text)
  }

  override func finish(_ context: OpaquePointer?) {
    guard let best else { return sqlite3_result_null(context) }
    ReadingFunctions.answer(best.text, context)
  }
}

private final class PercentileStep: AggregateStep {
  private var numbers: [Double] = []
  private var percent = 50.0

  override func add(_ value: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>) {
    guard !isNull(value) else { return }
    if let given = values[1] { percent = sqlite3_value_double(given) }
    numbers.append(sqlite3_value_double(value))
  }

  override func finish(_ context: OpaquePointer?) {
    guard let value = Percentile.value(of: numbers, percent: percent) else {
      return sqlite3_result_null(context)
    }
    sqlite3_result_double(context, value)
  }
}
