import Language
import Testing

/// A coarser date is the half-open range of its days; each operator against each precision, by hand.
struct DateRangeTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  @Test(arguments: [
    ("= 2026-02-14", "verified = 2026-02-14"),
    ("= 2026-02", "(verified >= 2026-02-01 and verified <= 2026-02-28)"),
    ("= 2024-02", "(verified >= 2024-02-01 and verified <= 2024-02-29)"),
    ("= 2026-Q1", "(verified >= 2026-01-01 and verified <= 2026-03-31)"),
    ("= 2026-Q4", "(verified >= 2026-10-01 and verified <= 2026-12-31)"),
    ("= 2026", "(verified >= 2026-01-01 and verified <= 2026-12-31)"),
    ("!= 2026-02", "(verified < 2026-02-01 or verified > 2026-02-28 or verified is missing)"),
    ("< 2026-Q2", "verified < 2026-04-01"), ("<= 2026-Q2", "verified <= 2026-06-30"),
    ("> 2026-Q2", "verified > 2026-06-30"), (">= 2026-Q2", "verified >= 2026-04-01"),
    ("< 2026", "verified < 2026-01-01"), ("> 2026", "verified > 2026-12-31"),
    ("in 2026-02..2026-Q2", "(verified >= 2026-02-01 and verified <= 2026-06-30)"),
    (
      "in (2026-02-14, 2025)",
      "(verified = 2026-02-14 or (verified >= 2025-01-01 and verified <= 2025-12-31))"
    ),
  ])
  func aPeriodIsItsDays(written: String, bound: String) throws {
    let stages = try support.stages("services | where verified \(written)")
    let inner = stages[0].dropFirst("where ".count)
    #expect(inner == bound || "(\(inner))" == bound)
  }

  /// The period can stand on the left; the operator turns with it.
  @Test func aPeriodOnTheLeft() throws {
    #expect(try support.stages("services | where 2026-Q2 < verified") == ["where verified > 2026-06-30"])
  }

  @Test(arguments: ["= \"2026\"", "= 12.5", "= 2026-11-23T18:00", "= yes", "= 0"])
  func whatIsNoDateIsRefused(written: String) throws {
    let codes = try support.diagnostics("services | where verified \(written)").map(\.code.rawValue)
    #expect(codes == ["B207"] || codes == ["B201"])
  }
}
