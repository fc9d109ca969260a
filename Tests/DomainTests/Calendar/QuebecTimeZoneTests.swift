import Domain
import TestSupport
import Testing

@Suite struct QuebecTimeZoneTests {
  @Test func clocksChangeWhenTheTimeZoneDatabaseSays() throws {
    var offsets: [QuebecTimeZone: Int] = [:]
    let lines = try DataFile.lines("zones.txt")
    #expect(lines.count == 207)
    for line in lines {
      let parts = line.split(separator: " ")
      let zone = try #require(QuebecTimeZone(rawValue: String(parts[0])))
      let minutes = try #require(Int(parts[1]))
      let behind = try #require(Int(parts[2]))
      #expect(shown(zone, minutes) == minutes - behind, "\(line)")
      if let before = offsets[zone] {
        #expect(shown(zone, minutes - 1) == minutes - 1 - before, "the minute before \(line)")
      }
      // Half a year on, where nothing changes.
      #expect(shown(zone, minutes + 60_000) == minutes + 60_000 - behind, "after \(line)")
      offsets[zone] = behind
    }
    #expect(offsets.count == 3)
  }

  private func shown(_ zone: QuebecTimeZone, _ minutes: Int) -> Int? {
    zone.localTime(at: Instant(minutes: minutes)).map { $0.date.dayNumber * 1440 + $0.minute }
  }

  @Test(arguments: [
    ("2026-03-08", 119, 119), ("2026-03-08", 120, 180), ("2026-03-08", 150, 210),
    ("2026-11-01", 90, 90), ("2026-11-01", 120, 120), ("2026-07-01", 600, 600),
  ])
  func aTimeThatClocksSkipIsAnHourLater(day: String, minute: Int, shows: Int) throws {
    let date = try #require(CalendarDate(iso: day))
    let instant = QuebecTimeZone.eastern.instant(date: date, minute: minute)
    #expect(QuebecTimeZone.eastern.localTime(at: instant)?.minute == shows)
  }

  @Test func aTimeThatClocksShowTwiceIsTheFirst() throws {
    let date = try #require(CalendarDate(iso: "2026-11-01"))
    let first = QuebecTimeZone.eastern.instant(date: date, minute: 90)
    let second = Instant(minutes: first.minutes + 60)
    #expect(QuebecTimeZone.eastern.localTime(at: second)?.minute == 90)
  }

  @Test(
    arguments: [
      ("01023", "010", "G4T", QuebecTimeZone.atlantic), ("01042", "010", nil, .atlantic),
      (nil, nil, "G4T", .atlantic), ("98005", "982", "G0G", .atlanticStandard),
      ("98025", "981", "G0G", .eastern), ("66023", "66", "H2X", .eastern), (nil, nil, nil, .eastern),
    ] as [(String?, String?, String?, QuebecTimeZone)])
  func zonesOfPlaces(municipality: String?, county: String?, area: String?, zone: QuebecTimeZone) {
    #expect(
      QuebecTimeZone.of(municipality: municipality, regionalCounty: county, sortationArea: area) == zone)
  }
}
