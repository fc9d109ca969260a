/// Rows of hours in every shape that deliveries have, wrong ones among them.
enum AwkwardSchedule {
  private static let shapes: [[String: String]] = [
    ["freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "12:00"],
    ["freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "12:00", "closes_at": "16:30"],
    ["freq": "WEEKLY", "byday": "SA,SU", "opens_at": "20:00", "closes_at": "04:00"],
    ["freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "23:59"],
    ["freq": "MONTHLY", "byday": "3TU,-1FR", "opens_at": "9:00", "closes_at": "12:00:00"],
    [
      "freq": "WEEKLY", "interval": "2", "byday": "TU", "dtstart": "2026-01-06", "opens_at": "09:00",
      "closes_at": "17:00",
    ],
    ["freq": "WEEKLY", "interval": "2", "byday": "TU", "opens_at": "09:00", "closes_at": "17:00"],
    [
      "freq": "WEEKLY", "byday": "TU", "valid_from": "2026-06-24", "valid_to": "2026-12-24",
      "opens_at": "08:00", "closes_at": "20:00",
    ],
    [
      "freq": "WEEKLY", "byday": "TU,WE", "dtstart": "2026-01-01", "count": "20", "opens_at": "08:00",
      "closes_at": "20:00",
    ],
    ["freq": "DAILY", "opens_at": "10:00", "closes_at": "02:00", "notes": "Ouvert aussi les jours fériés"],
    ["freq": "WEEKLY", "byday": "MO"],
    ["freq": "WEEKLY", "byday": "LU", "opens_at": "09:00", "closes_at": "12:00"],
    ["freq": "WEEKLY", "byday": "WE", "opens_at": "14:00Z", "closes_at": "20:00Z"],
    ["freq": "WEEKLY", "byday": "TH", "opens_at": "09:00", "closes_at": "09:00"],
    ["valid_from": "2026-12-24", "valid_to": "2027-01-03", "closed": "1"],
    ["valid_from": "0001-12-24", "valid_to": "0001-01-02", "closed": "1"],
    ["dtstart": "2026-12-24", "opens_at": "09:00", "closes_at": "11:00"],
    ["description": "Sur rendez-vous"],
    ["description": "Les heures varient"],
    ["description": "Fermé les jours fériés et le Vendredi saint"],
    ["notes": "Closed on public holidays"],
    ["valid_from": "soon", "freq": "WEEKLY", "byday": "TU", "opens_at": "09:00", "closes_at": "12:00"],
  ]

  static func row(
    _ id: String, _ owner: [String: String], _ random: inout SeededGenerator
  ) -> [String: String] {
    var row = (random.element(shapes) ?? [:]).merging(owner) { shape, _ in shape }
    row["id"] = id
    return row
  }
}
