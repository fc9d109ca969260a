import TestSupport
import Testing

@testable import Planning

/// The local day of a moment is read from the column beside it.
@Suite struct LocalDayFromColumnTests {
  @Test(arguments: [
    (
      "contacts | where day(when) = 2025-03-09",
      "contacts; filter day(day(when)) = 2025-03-09",
      "contacts; filter day(day) = 2025-03-09"
    ),
    (
      "contacts | where day(when) > today - 30 days",
      "contacts; filter day(day(when)) > 2026-01-16",
      "contacts; filter day(day) > 2026-01-16"
    ),
    (
      "needs | where day(contact.when) = 2025-03-09",
      "needs; filter day(day(contact.when)) = 2025-03-09",
      "needs; filter day(day) = 2025-03-09"
    ),
    (
      "referrals | where day(need.contact.when) = 2025-03-09",
      "referrals; filter day(day(need.contact.when)) = 2025-03-09",
      "referrals; filter day(need.contact.day) = 2025-03-09"
    ),
    (
      "contacts | where hour(when) = 9",
      "contacts; filter hour(when) = 9",
      "contacts; filter hour(when) = 9"
    ),
    (
      "services | where day(now) = 2025-03-09",
      "services; filter day(day(2026-02-15T12:00)) = 2025-03-09",
      "services; filter day(day(2026-02-15T12:00)) = 2025-03-09"
    ),
  ])
  func rewrites(text: String, before: String, after: String) throws {
    let plan = try PlanText().rewriting(text, by: LocalDayFromColumn.self)
    #expect(plan.before == before)
    #expect(plan.after == after)
  }
}
