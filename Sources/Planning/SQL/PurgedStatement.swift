import Domain

/// The day up to which contacts were purged: one row of one text, none where none were.
package enum PurgedStatement {
  package static let statement = SQLText("SELECT value FROM database_info WHERE key = 'purged_before'")
}
