import GRDB

/// Finds rows by the identifier that a delivery gives them.
///
/// The answer comes from the table's unique index, so that memory does not grow with the delivery;
/// the cache holds the rows met last, for files in which one organization's rows follow each other.
final class ReferenceIndex {
  private static let cacheLimit = 20_000

  private let find: PreparedStatement
  private var cache: [String: Int64] = [:]

  init(_ db: Database, table: String) throws {
    find = try PreparedStatement(db, sql: "SELECT id FROM \(table) WHERE source_id = ?")
  }

  func id(of sourceID: String) throws -> Int64? {
    if let id = cache[sourceID] { return id }
    guard let id = try find.integer([sourceID.databaseValue]) else { return nil }
    remember(sourceID, id)
    return id
  }

  private func remember(_ sourceID: String, _ id: Int64) {
    if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
    cache[sourceID] = id
  }
}
