import Domain
import Testing

@testable import Interchange

@Suite struct WeekHoursTests {
  @Test func officeHoursEndAtFiveOnFriday() {
    let friday = 4 * 24
    #expect(WeekHours.office.contains(friday + 8))
    #expect(WeekHours.office.contains(friday + 16))
    #expect(!WeekHours.office.contains(friday + 17))
    #expect(!WeekHours.office.contains(friday + 24 + 10))
  }

  @Test func hoursOfNothingAreOfficeHours() {
    let hours = WeekHours(OpeningHours(rules: []))
    #expect((0..<168).allSatisfy { hours.contains($0) == WeekHours.office.contains($0) })
  }

  @Test func aUnionIsOpenWhereEitherIs() {
    var union = WeekHours()
    #expect(!(0..<168).contains { union.contains($0) })
    union.formUnion(.office)
    #expect((0..<168).count { union.contains($0) } == 45)
  }
}
