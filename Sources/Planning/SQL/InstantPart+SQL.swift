import Domain

extension InstantPart {
  /// The function of the store that takes it from minutes since 1970.
  var sqlName: String { self == .day ? "local_day" : "local_hour" }
}
