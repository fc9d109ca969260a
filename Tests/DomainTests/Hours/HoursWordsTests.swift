import Domain
import Language
import Testing

@Suite struct HoursWordsTests {
  @Test(arguments: [
    (
      "regular .. FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00-12:00\nregular .. FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 13:00-16:30",
      "Mon–Fri 9:00–12:00, 13:00–16:30", "lun.–ven. 9 h–12 h, 13 h–16 h 30"
    ),
    (
      "regular .. FREQ=WEEKLY;BYDAY=FR,SA 20:00-28:00", "Fri, Sat 20:00–4:00", "ven., sam. 20 h–4 h"
    ),
    (
      """
      regular .. FREQ=WEEKLY;BYDAY=MO 08:00-17:00
      regular .. FREQ=WEEKLY;BYDAY=TU 08:00-17:00
      regular .. FREQ=WEEKLY;BYDAY=TU 18:00-20:00
      regular .. FREQ=WEEKLY;BYDAY=WE 08:00-17:00
      """, "Mon, Wed 8:00–17:00; Tue 8:00–17:00, 18:00–20:00", "lun., mer. 8 h–17 h; mar. 8 h–17 h, 18 h–20 h"
    ),
    ("regular .. FREQ=DAILY 00:00-24:00", "24/7", "24 h sur 24, 7 jours sur 7"),
    (
      "regular .. FREQ=MONTHLY;BYDAY=2TU,-1FR 13:00-16:00", "2nd Tue, last Fri of the month 13:00–16:00",
      "2e mar., dernier ven. du mois 13 h–16 h"
    ),
    (
      "regular .. FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;DTSTART=2026-01-05 10:00-15:00",
      "Mon every 2 weeks 10:00–15:00", "lun. toutes les 2 semaines 10 h–15 h"
    ),
    (
      "regular .. * appointment\nexception 2026-12-24..2027-01-03 * closed",
      "by appointment; 2026-12-24 to 2027-01-03 closed", "sur rendez-vous; du 2026-12-24 au 2027-01-03 fermé"
    ),
  ])
  func words(rules: String, english: String, french: String) throws {
    let hours = try #require(
      OpeningHours(stored: "America/Toronto holidays=unstated easter=unstated\n" + rules))
    #expect(HoursWords(.english).text(hours) == english)
    #expect(HoursWords(.french).text(hours).replacing("\u{A0}", with: " ") == french)
  }

  @Test func holidaysAndAnotherZoneAreSaid() throws {
    let hours = try #require(
      OpeningHours(
        stored: "America/Halifax holidays=closed easter=friday\nregular .. FREQ=WEEKLY;BYDAY=SA 09:00-12:00"))
    #expect(HoursWords(.english).text(hours) == "Sat 9:00–12:00; closed on holidays (Atlantic time)")
  }
}
