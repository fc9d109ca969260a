import Testing

@testable import Storage

@Suite struct FeeRuleTests {
  @Test(arguments: [
    ("Gratuit", 1), ("No fee.", 1), ("None", 1), ("Aucun", 1), ("Free to everyone", 1),
    ("5 $", 2), ("Payant", 2), ("Free for members, $5 for others", 2), ("Not free", 2),
    ("Sliding scale", 3), ("Selon le revenu", 3), ("Gratuit ou selon les revenus", 3),
    ("", 4), ("See notes.", 4),
  ])
  func wordsTell(_ text: String, _ fee: Int) {
    #expect(FeeRule.read(text, least: nil, greatest: nil) == fee)
  }

  @Test func amountsTellBeforeWords() {
    #expect(FeeRule.read("See notes.", least: 0, greatest: 0) == 1)
    #expect(FeeRule.read("Gratuit", least: 0, greatest: 35) == 2)
    #expect(FeeRule.read("Sliding scale", least: 10, greatest: 35) == 3)
  }
}
