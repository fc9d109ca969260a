/// What marks a SQLite file as a directory of ours, and which form of it this program writes.
package enum DatabaseIdentity {
  /// `AIG1` in ASCII, as `PRAGMA application_id`.
  package static let applicationID = 0x4149_4731

  /// The version that this program reads and writes, as `PRAGMA user_version`; it only grows.
  package static let schemaVersion = Migration.all.count
}
