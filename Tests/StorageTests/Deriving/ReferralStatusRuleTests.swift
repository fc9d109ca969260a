import Testing

@testable import Storage

@Suite struct ReferralStatusRuleTests {
  @Test(arguments: [
    (nil, 1), ("", 1), ("active", 1), ("Actif", 1), ("Active, but do not refer", 2),
    ("INACTIVE", 3), ("temporarily closed", 4), ("Fermé temporairement", 4), ("defunct", 5),
    ("Fermé", 5),
  ])
  func statusesAreRead(_ text: String?, _ status: Int) {
    #expect(ReferralStatusRule.read(text) == status)
  }
}
