import Language

/// Every week's rules brought together by what the days have in common, however they were delivered: one rule for all days
/// that have the same times, instead of a rule a day.
enum WeekOfRules {
  private struct Key: Hashable {
    let kind: OpeningRule.Kind
    let season: OpeningRule.Season
  }

  static func together(_ rules: [OpeningRule]) -> [OpeningRule] {
    var times: [Key: [Weekday: [OpeningRule.Times]]] = [:]
    for rule in rules {
      for day in Set(weekdays(rule) ?? []) {
        times[Key(kind: rule.kind, season: rule.season), default: [:]][day, default: []].append(rule.times)
      }
    }
    var result: [OpeningRule] = []
    for rule in rules {
      guard weekdays(rule) != nil else {
        result.append(rule)
        continue
      }
      // The whole week stands where its first rule stood.
      let week = times.removeValue(forKey: Key(kind: rule.kind, season: rule.season)) ?? [:]
      var left = Weekday.allCases.filter { week[$0] != nil }
      while let first = left.first {
        var recurrence = Recurrence(.weekly)
        recurrence.days = left.filter { week[$0] == week[first] }.map { Recurrence.Day(nil, $0) }
        left.removeAll { week[$0] == week[first] }
        result += (week[first] ?? []).map {
          OpeningRule(rule.kind, season: rule.season, recurrence: recurrence, times: $0)
        }
      }
    }
    return result
  }

  /// The days of a rule of every week; nil for any other rule.
  private static func weekdays(_ rule: OpeningRule) -> [Weekday]? {
    guard let recurrence = rule.recurrence, recurrence.frequency == .weekly, recurrence.interval == 1,
      recurrence.start == nil, recurrence.monthDays.isEmpty, !recurrence.days.isEmpty
    else { return nil }
    return recurrence.days.map(\.weekday)
  }
}
