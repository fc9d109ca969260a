import Domain
import Testing

@Suite struct HolidayPolicyTests {
  @Test(arguments: [
    ("Fermé les jours fériés", HolidayPolicy.Statement.closed, HolidayPolicy.Easter.unstated),
    ("Ouvert du lundi au vendredi. Fermé les jours fériés et le Vendredi saint.", .closed, .friday),
    ("Fermeture : jours fériés, lundi de Pâques", .closed, .monday),
    ("Closed on statutory holidays, Good Friday and Easter Monday", .closed, .both),
    ("The service is not available on public holidays.", .closed, .unstated),
    ("Tous les jours sauf les jours fériés", .closed, .unstated),
    ("Ouvert 7 jours sur 7, y compris les jours fériés", .open, .unstated),
    ("Open on holidays", .open, .unstated),
    ("Fermé pour les Fêtes", .unstated, .unstated),
    ("Closed Mondays. Holiday hampers in December", .unstated, .unstated),
    ("Open on holidays. Closed on public holidays.", .unstated, .unstated),
    ("", .unstated, .unstated),
  ])
  func sentences(text: String, holidays: HolidayPolicy.Statement, easter: HolidayPolicy.Easter) {
    #expect(HolidayPolicy.read([text]) == HolidayPolicy(holidays: holidays, easter: easter))
  }

  @Test func ofTheTwoDaysOfEasterTheRecordChoosesOne() {
    let friday = HolidayPolicy(holidays: .closed, easter: .friday)
    #expect(friday.effect(of: .goodFriday, worksSundays: false) == .closed)
    #expect(friday.effect(of: .easterMonday, worksSundays: false) == .regular)
    let unsaid = HolidayPolicy(holidays: .closed)
    #expect(unsaid.effect(of: .goodFriday, worksSundays: false) == .unknown)
    #expect(unsaid.effect(of: .easterMonday, worksSundays: false) == .unknown)
    #expect(unsaid.effect(of: .christmas, worksSundays: false) == .closed)
  }

  @Test func theMovedNationalDayIsForThoseWhoDoNotWorkSundays() {
    let policy = HolidayPolicy(holidays: .closed)
    #expect(policy.effect(of: .nationalDayMoved, worksSundays: false) == .closed)
    #expect(policy.effect(of: .nationalDayMoved, worksSundays: true) == .regular)
    #expect(policy.effect(of: .nationalDay, worksSundays: true) == .closed)
  }
}
