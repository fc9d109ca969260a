import Domain

/// Days on which something happened to a part of Québec, and many more people than usual got in touch.
///
/// Dates and regions are those of events that were in every newspaper; how many people called is invented.
struct CallEvent: Sendable {
  let start: String
  let days: Int
  /// Codes of the regions that were struck.
  let regions: [String]
  /// What is added on the first day, in hundredths of a normal day.
  let surge: Int
  /// Codes of categories.
  let needs: Weighted<String>

  func contains(_ date: CalendarDate) -> Bool { number(of: date) != nil }

  /// What is added on a day; half as much at the end as at the beginning.
  func strength(on date: CalendarDate) -> Int {
    number(of: date).map { surge - surge * $0 / (2 * days) } ?? 0
  }

  private func number(of date: CalendarDate) -> Int? {
    guard let first = CalendarDate(iso: start) else { return nil }
    let number = date.dayNumber - first.dayNumber
    return (0..<days).contains(number) ? number : nil
  }

  static let all: [CallEvent] = [
    // The derecho from Ontario to Québec.
    CallEvent(start: "2022-05-21", days: 6, regions: ["07", "15", "14"], surge: 90, needs: powerCut),
    // The storm Fiona on the islands and the coast.
    CallEvent(start: "2022-09-24", days: 5, regions: ["11", "09"], surge: 35, needs: flood),
    // The snow storm before Christmas.
    CallEvent(start: "2022-12-23", days: 4, regions: ["03", "07", "02", "15"], surge: 110, needs: powerCut),
    // The ice storm.
    CallEvent(
      start: "2023-04-05", days: 6, regions: ["06", "16", "13", "15", "07"], surge: 160, needs: powerCut),
    // Floods of the Rivière du Gouffre.
    CallEvent(start: "2023-05-01", days: 6, regions: ["03", "14", "15"], surge: 60, needs: flood),
    // Forest fires, with whole towns evacuated.
    CallEvent(start: "2023-06-02", days: 12, regions: ["09", "08", "10"], surge: 70, needs: evacuation),
    // The remains of the hurricane Debby.
    CallEvent(
      start: "2024-08-09", days: 7, regions: ["06", "13", "16", "14", "04"], surge: 140, needs: flood),
  ]

  private static let powerCut = Weighted([
    (30, "emergency-shelter"), (25, "warming-centre"), (22, "emergency-food"), (18, "disaster-relief"),
    (12, "municipal-services"), (10, "senior-isolation"), (8, "emergency-preparedness"), (6, "home-support"),
  ])
  private static let flood = Weighted([
    (55, "disaster-relief"), (18, "emergency-shelter"), (14, "municipal-services"), (12, "financial-support"),
    (12, "furniture"), (10, "home-repair"), (8, "clothing"), (6, "crisis-mental-health"),
  ])
  private static let evacuation = Weighted([
    (50, "disaster-relief"), (30, "emergency-shelter"), (14, "emergency-food"), (12, "clothing"),
    (10, "crisis-mental-health"), (9, "emergency-preparedness"), (8, "financial-support"),
    (6, "public-transit"),
  ])
}
