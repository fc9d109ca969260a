import Domain
import GRDBSQLite
import Language

/// The functions by which statements look for the rows nearest to a row.
///
/// A list of positions is a blob of pairs of doubles; an index is a number, of `PositionIndexes`.
enum PositionFunctions {
  typealias Values = UnsafeMutablePointer<OpaquePointer?>?

  static func add(to handle: OpaquePointer, _ indexes: PositionIndexes) {
    AggregateFunctions.add("position_index", 3, to: handle) { [unowned indexes] in
      PositionIndexStep(indexes)
    }
    AggregateFunctions.add("position_list", 2, to: handle) { PositionListStep() }
    // The connection holds the indexes for as long as its functions can be called.
    let user = Unmanaged.passUnretained(indexes).toOpaque()
    add("position_of", 2, to: handle, user) { context, _, values in
      guard let values, let position = PositionFunctions.position(values[0], values[1]) else {
        return sqlite3_result_null(context)
      }
      PositionFunctions.answer([position], context)
    }
    add("nearest_key", 2, to: handle, user) { context, _, values in
      guard let (index, places) = PositionFunctions.search(context, values),
        let key = index.nearest(1, to: places).first
      else { return sqlite3_result_null(context) }
      sqlite3_result_int64(context, key)
    }
    add("nearest_keys", 3, to: handle, user) { context, _, values in
      guard let (index, places) = PositionFunctions.search(context, values), let count = values?[2] else {
        return sqlite3_result_null(context)
      }
      let keys = index.nearest(Int(clamping: sqlite3_value_int64(count)), to: places)
      ReadingFunctions.answer("[" + keys.map(String.init).joined(separator: ",") + "]", context)
    }
    add("nearest_distance", 3, to: handle, user) { context, _, values in
      guard let (index, places) = PositionFunctions.search(context, values), let key = values?[2],
        sqlite3_value_type(key) != SQLITE_NULL,
        let distance = index.distance(from: places, toKey: sqlite3_value_int64(key))
      else { return sqlite3_result_null(context) }
      sqlite3_result_double(context, distance)
    }
  }

  private static func add(
    _ name: String, _ count: Int32, to handle: OpaquePointer, _ user: UnsafeMutableRawPointer,
    _ function: @convention(c) (OpaquePointer?, Int32, Values) -> Void
  ) {
    // Not deterministic: the number of an index means nothing to another statement.
    sqlite3_create_function_v2(handle, name, count, SQLITE_UTF8, user, function, nil, nil, nil)
  }

  /// The index of the first argument and the places of the second.
  private static func search(_ context: OpaquePointer?, _ values: Values) -> (PositionIndex, [Position])? {
    guard let values, let number = values[0], let list = values[1],
      let user = sqlite3_user_data(context),
      let index = Unmanaged<PositionIndexes>.fromOpaque(user).takeUnretainedValue()[
        sqlite3_value_int64(number)]
    else { return nil }
    let places = positions(list)
    return places.isEmpty ? nil : (index, places)
  }

  static func position(_ latitude: OpaquePointer?, _ longitude: OpaquePointer?) -> Position? {
    guard let latitude, let longitude, sqlite3_value_type(latitude) != SQLITE_NULL,
      sqlite3_value_type(longitude) != SQLITE_NULL
    else { return nil }
    return Position(latitude: sqlite3_value_double(latitude), longitude: sqlite3_value_double(longitude))
  }

  private static func positions(_ list: OpaquePointer) -> [Position] {
    guard let bytes = sqlite3_value_blob(list) else { return [] }
    let raw = UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_value_bytes(list)))
    let pair = 2 * MemoryLayout<Double>.size
    return stride(from: 0, to: raw.count - raw.count % pair, by: pair).compactMap { start in
      Position(
        latitude: raw.loadUnaligned(fromByteOffset: start, as: Double.self),
        longitude: raw.loadUnaligned(fromByteOffset: start + pair / 2, as: Double.self))
    }
  }

  static func answer(_ positions: [Position], _ context: OpaquePointer?) {
    guard !positions.isEmpty else { return sqlite3_result_null(context) }
    let numbers = positions.flatMap { [$0.latitude, $0.longitude] }
    numbers.withUnsafeBytes { bytes in
      ReadingFunctions.withTransient {
        sqlite3_result_blob(context, bytes.baseAddress, Int32(clamping: bytes.count), $0)
      }
    }
  }
}

private final class PositionIndexStep: AggregateStep {
  private var positions: [(key: Int64, position: Position)] = []
  private let indexes: PositionIndexes

  init(_ indexes: PositionIndexes) { self.indexes = indexes }

  override func add(_ value: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>) {
    guard let position = PositionFunctions.position(values[1], values[2]) else { return }
    positions.append((sqlite3_value_int64(value), position))
  }

  override func finish(_ context: OpaquePointer?) {
    sqlite3_result_int64(context, indexes.add(PositionIndex(positions)))
  }
}

private final class PositionListStep: AggregateStep {
  private var positions: [Position] = []

  override func add(_ value: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>) {
    if let position = PositionFunctions.position(values[0], values[1]) { positions.append(position) }
  }

  override func finish(_ context: OpaquePointer?) { PositionFunctions.answer(positions, context) }
}
