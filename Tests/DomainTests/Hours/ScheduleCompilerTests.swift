import Domain
import Testing

@Suite struct ScheduleCompilerTests {
  private func stored(_ schedules: Schedule...) -> [String]? {
    ScheduleCompiler.hours(schedules.map { ($0, .service) }, zone: .eastern)?.stored
      .split(separator: "\n").map(String.init)
  }

  private func rule(_ schedule: Schedule) -> String? { stored(schedule)?.last }

  @Test func columnsOfRecurrenceRules() {
    #expect(
      rule(Schedule(frequency: "WEEKLY", days: "MO,TU", opensAt: "09:00:00", closesAt: "16:30"))
        == "regular .. FREQ=WEEKLY;BYDAY=MO,TU 09:00-16:30")
    #expect(
      rule(
        Schedule(
          start: "2026-01-05", weekStart: "SU", frequency: "WEEKLY", interval: 2, days: "MO",
          opensAt: "10:00-05:00", closesAt: "15:00-05:00"))
        == "regular .. FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO;DTSTART=2026-01-05 10:00-15:00")
    #expect(
      rule(Schedule(frequency: "MONTHLY", days: "-1FR", opensAt: "13:00", closesAt: "01:00"))
        == "regular .. FREQ=MONTHLY;BYDAY=-1FR 13:00-25:00")
    #expect(
      rule(Schedule(frequency: "WEEKLY", days: "MO", opensAt: "00:00", closesAt: "23:59"))
        == "regular .. FREQ=WEEKLY;BYDAY=MO 00:00-24:00")
  }

  @Test func theEndIsTheFirstOfTheThree() {
    #expect(
      rule(
        Schedule(
          validFrom: "2026-01-01", validTo: "2026-12-31", start: "2026-01-06", until: "2026-06-30", count: 3,
          frequency: "WEEKLY", days: "TU", opensAt: "9:00", closesAt: "12:00"))
        == "regular 2026-01-01..2026-01-20 FREQ=WEEKLY;BYDAY=TU;DTSTART=2026-01-06 09:00-12:00")
  }

  /// HSDS 3 has no column for a closed day: a word stands for it.
  @Test(arguments: ["Fermé", "closed", "Fermé toute la journée"])
  func aWordForClosedCloses(word: String) {
    let week = Schedule(frequency: "WEEKLY", days: "MO", opensAt: "09:00", closesAt: "12:00")
    #expect(
      stored(week, Schedule(validFrom: "2026-12-07", validTo: "2026-12-07", description: word))?.last
        == "exception 2026-12-07..2026-12-07 * closed")
    #expect(
      stored(week, Schedule(frequency: "WEEKLY", days: "SU", notes: word))?.last
        == "exception .. FREQ=WEEKLY;BYDAY=SU closed")
    #expect(
      stored(week, Schedule(frequency: "WEEKLY", days: "SU", description: word + " parfois"))?.last
        == "regular .. FREQ=WEEKLY;BYDAY=SU unknown")
  }

  @Test func rowsWithoutARecurrenceAreExceptions() {
    let week = Schedule(frequency: "WEEKLY", days: "MO", opensAt: "09:00", closesAt: "12:00")
    #expect(
      stored(week, Schedule(validFrom: "2026-12-24", validTo: "2027-01-03", isClosed: true))?.last
        == "exception 2026-12-24..2027-01-03 * closed")
    #expect(
      stored(week, Schedule(start: "2026-12-24", opensAt: "09:00", closesAt: "11:00"))?.last
        == "exception 2026-12-24..2026-12-24 * 09:00-11:00")
    #expect(
      stored(week, Schedule(validFrom: "0001-12-24", validTo: "0001-01-02", isClosed: true))?.last
        == "exception *-12-24..*-01-02 * closed")
  }

  @Test(arguments: [
    Schedule(description: "Sur rendez-vous"), Schedule(frequency: "WEEKLY", notes: "By appointment only"),
  ])
  func appointments(schedule: Schedule) {
    #expect(rule(schedule) == "regular .. * appointment")
  }

  @Test(arguments: [
    Schedule(description: "Les heures varient"),
    Schedule(frequency: "FORTNIGHTLY", days: "MO", opensAt: "09:00", closesAt: "12:00"),
    Schedule(frequency: "WEEKLY", days: "LU", opensAt: "09:00", closesAt: "12:00"),
    Schedule(validFrom: "soon", frequency: "WEEKLY", days: "MO", opensAt: "09:00", closesAt: "12:00"),
    Schedule(frequency: "WEEKLY", interval: 2, days: "MO", opensAt: "09:00", closesAt: "12:00"),
    Schedule(frequency: "WEEKLY", interval: .max, days: "MO", opensAt: "09:00", closesAt: "12:00"),
    Schedule(opensAt: "09:00", closesAt: "12:00"),
  ])
  func whatCannotBeReadIsUnknown(schedule: Schedule) {
    #expect(rule(schedule)?.hasSuffix(" unknown") == true, "\(rule(schedule) ?? "nothing")")
  }

  @Test(arguments: [
    ("14:00Z", "21:00Z"), ("09:00", "09:00"), ("9h", "12h"), ("25:00", "26:00"), ("24:00", "02:00"),
  ])
  func timesThatNoClockShowsAreUnknown(opens: String, closes: String) {
    #expect(
      rule(Schedule(frequency: "WEEKLY", days: "MO", opensAt: opens, closesAt: closes))
        == "regular .. FREQ=WEEKLY;BYDAY=MO unknown")
  }

  @Test func ofAWeekGivenDayByDayABlankDayIsClosed() {
    let monday = Schedule(frequency: "WEEKLY", days: "MO")
    let tuesday = Schedule(frequency: "WEEKLY", days: "TU", opensAt: "09:00", closesAt: "12:00")
    #expect(stored(monday, tuesday)?.dropFirst() == ["regular .. FREQ=WEEKLY;BYDAY=TU 09:00-12:00"])
    #expect(stored(monday)?.last == "regular .. FREQ=WEEKLY;BYDAY=MO unknown")
  }

  @Test func wordsOfHolidaysAreNoHours() {
    let week = Schedule(frequency: "WEEKLY", days: "MO", opensAt: "09:00", closesAt: "12:00")
    #expect(
      stored(week, Schedule(notes: "Fermé les jours fériés et le lundi de Pâques")) == [
        "America/Toronto holidays=closed easter=monday", "regular .. FREQ=WEEKLY;BYDAY=MO 09:00-12:00",
      ])
    #expect(stored() == nil)
  }

  @Test func theClosestRegularHoursCountAndAllExceptions() {
    let building = Schedule(frequency: "DAILY", opensAt: "06:00", closesAt: "22:00")
    let closed = Schedule(validFrom: "2026-07-20", validTo: "2026-07-31", isClosed: true)
    let own = Schedule(frequency: "WEEKLY", days: "MO", opensAt: "09:00", closesAt: "12:00")
    let hours = ScheduleCompiler.hours(
      [(building, .location), (closed, .location), (own, .site)], zone: .atlantic)
    #expect(
      hours?.stored == """
        America/Halifax holidays=unstated easter=unstated
        regular .. FREQ=WEEKLY;BYDAY=MO 09:00-12:00
        exception 2026-07-20..2026-07-31 * closed
        """)
  }

  @Test func whoseHoursARowHolds() {
    #expect(Schedule(serviceID: 1, siteID: 3).closeness(site: 3, service: 1, location: 2) == .site)
    #expect(Schedule(serviceID: 1, siteID: 4).closeness(site: 3, service: 1, location: 2) == nil)
    #expect(
      Schedule(serviceID: 1, locationID: 2).closeness(site: 3, service: 1, location: 2) == .serviceAtLocation)
    #expect(Schedule(serviceID: 1, locationID: 9).closeness(site: 3, service: 1, location: 2) == nil)
    #expect(Schedule(serviceID: 1).closeness(site: 3, service: 1, location: 2) == .service)
    #expect(Schedule(locationID: 2).closeness(site: 3, service: 1, location: 2) == .location)
    #expect(Schedule().closeness(site: 3, service: 1, location: 2) == nil)
    #expect(Schedule(serviceID: 1).closeness(serviceWithoutSite: 1) == .service)
    #expect(Schedule(serviceID: 1, siteID: 3).closeness(serviceWithoutSite: 1) == nil)
  }
}
