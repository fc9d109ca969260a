import Testing

@testable import Language

@Suite struct NumberTextTests {
  @Test func groupsByThreeInBothLanguages() {
    #expect(NumberText.grouped(1_234.5, .english) == "1,234.5")
    #expect(NumberText.grouped(1_234.5, .french) == "1\u{A0}234,5")
    #expect(NumberText.grouped(999, .english) == "999")
    #expect(NumberText.grouped(Int64.min, .english) == "-9,223,372,036,854,775,808")
  }

  @Test(arguments: [
    (0, "0 rows", "0 ligne"), (1, "1 row", "1 ligne"), (2, "2 rows", "2 lignes"),
    (1_234, "1,234 rows", "1\u{A0}234 lignes"),
  ])
  func countsRows(count: Int64, english: String, french: String) {
    #expect(NumberText.rows(count) == LocalizedText(english, french))
  }

  @Test func dropsZerosAndTheSignOfZero() {
    #expect(NumberText.grouped(18.0, .english) == "18")
    #expect(NumberText.grouped(-0.0000001, .english) == "0")
    #expect(NumberText.grouped(1.0 / 3, .french) == "0,333333")
    #expect(NumberText.grouped(0.0625, .english) == "0.0625")
    #expect(NumberText.plain(-0.0) == "0.0")
  }

  @Test func keepsVeryLargeNumbersAndRefusesNoNumbers() {
    #expect(NumberText.grouped(1e300, .english) == "1e+300")
    #expect(NumberText.plain(.nan) == nil)
    #expect(NumberText.plain(-.infinity) == nil)
  }

  @Test func writesDistancesInMetresThenKilometres() {
    #expect(NumberText.distance(0, .english) == "0\u{A0}m")
    #expect(NumberText.distance(999.4, .english) == "999\u{A0}m")
    #expect(NumberText.distance(999.6, .english) == "1\u{A0}km")
    #expect(NumberText.distance(3_249, .french) == "3,2\u{A0}km")
    #expect(NumberText.distance(1_234_567, .english) == "1,234.6\u{A0}km")
  }
}
