/// Statuses of records and days of their last verification.
enum DemoStatus {
  /// HSDS 3 has no status for an organization, so one that is active has none.
  static let organizations = Weighted<String?>([
    (985, nil), (7, "inactive"), (4, "defunct"), (4, "do not refer"),
  ])

  static let services = Weighted([
    (935, "active"), (20, "inactive"), (15, "defunct"), (20, "temporarily closed"),
    (10, "do not refer"),
  ])
}
