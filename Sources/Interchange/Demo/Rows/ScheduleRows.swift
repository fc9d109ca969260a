/// Rows of `schedule`, in the shapes that directories have.
enum ScheduleRows {
  private static let weekdays = "MO,TU,WE,TH,FR"
  private static let everyDay = "MO,TU,WE,TH,FR,SA,SU"
  private static let days = ["MO", "TU", "WE", "TH", "FR", "SA"]

  private enum Shape {
    case halfDays, workingDays, oneLateEvening, evenings, monthly, alternateWeeks, season,
      acrossMidnight
    case always, weekend, fewDays, appointment, none
  }

  private static let shapes = Weighted<Shape>([
    (250, .halfDays), (230, .workingDays), (80, .oneLateEvening), (50, .evenings), (50, .monthly),
    (40, .alternateWeeks), (50, .season), (15, .acrossMidnight), (30, .always), (25, .weekend),
    (60, .fewDays), (60, .appointment), (60, .none),
  ])

  static func rows(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.services.flatMap { service in
      var random = DemoRandom(seed: service.seed, stream: .schedule)
      let rules = service.landmark?.hours ?? rules(service, &random)
      // With several sites, the hours are those of the first site in some records, of the service in others.
      let first =
        service.sites.count > 1 && random.chance(perThousand: 400) ? service.sites.first : nil
      return rules.enumerated().map { index, rule in
        var row = rule.values
        row["id"] = "\(ServiceRows.id(organization, service))-H\(index + 1)"
        if let first {
          row["service_at_location_id"] = ServiceRows.siteID(organization, service, first)
        } else {
          row["service_id"] = ServiceRows.id(organization, service)
        }
        return row
      }
    }
  }

  private static func rules(_ service: DemoService, _ random: inout DemoRandom) -> [ScheduleRule] {
    let isShelter = ["emergency-shelter", "womens-shelter", "crisis-centre"].contains(
      service.category)
    let shape = isShelter && random.chance(perThousand: 600) ? .always : shapes.pick(&random)
    var rules = rules(of: shape, &random)
    if shape != .none, shape != .appointment, shape != .always, random.chance(perThousand: 100) {
      rules.append(
        ScheduleRule.words("Fermé pour les Fêtes").with([
          "valid_from": "2026-12-24", "valid_to": "2027-01-03", "closed": "1",
        ]))
    }
    return rules
  }

  private static func rules(of shape: Shape, _ random: inout DemoRandom) -> [ScheduleRule] {
    switch shape {
    case .halfDays:
      let opens = random.pick(["08:00", "08:30", "09:00"])
      return [
        .weekly(weekdays, opens, "12:00"),
        .weekly(weekdays, "13:00", random.pick(["16:00", "16:30", "17:00"])),
      ]
    case .workingDays:
      return [
        .weekly(
          weekdays, random.pick(["08:00", "08:30", "09:00"]),
          random.pick(["16:00", "16:30", "17:00"]))
      ]
    case .oneLateEvening:
      return [.weekly("MO,TU,WE,FR", "09:00", "16:30"), .weekly("TH", "09:00", "20:00")]
    case .evenings: return [.weekly("TU,TH", "18:00", "21:00")]
    case .monthly:
      let weeks = random.pick(["1", "2", "3", "-1"])
      return [.monthly(weeks + random.pick(days), "13:30", "16:00")]
    case .alternateWeeks:
      return [
        ScheduleRule.weekly(random.pick(days), "10:00", "15:00")
          .with(["interval": "2", "dtstart": "2026-01-05", "wkst": "MO"])
      ]
    case .season:
      let season = random.pick([("2026-06-24", "2026-09-01"), ("2026-11-15", "2027-04-15")])
      return [
        ScheduleRule.weekly(weekdays, "09:00", "16:00")
          .with(["valid_from": season.0, "valid_to": season.1])
      ]
    case .acrossMidnight: return [.weekly("TH,FR,SA", "20:00", "04:00")]
    case .always: return [.weekly(everyDay, "00:00", "23:59")]
    case .weekend: return [.weekly("SA,SU", "09:00", "17:00")]
    case .fewDays:
      let start = random.below(4)
      return [.weekly("\(days[start]),\(days[start + 2])", "10:00", "15:00")]
    case .appointment: return [.words("Sur rendez-vous")]
    case .none: return []
    }
  }
}
