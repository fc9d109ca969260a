import Language

/// Opening hours in short words, as `Mon–Fri 9:00–12:00, 13:00–16:30`.
package struct HoursWords {
  let language: LanguageCode

  package init(_ language: LanguageCode) { self.language = language }

  private func word(_ english: String, _ french: String) -> String {
    LocalizedText(english, french)[language]
  }

  package func text(_ hours: OpeningHours) -> String {
    var parts: [String] = []
    var written: Set<OpeningRule> = []
    let rules = WeekOfRules.together(hours.rules)
    for rule in rules where !written.contains(rule) {
      // Rules for the same days are said together: a morning and an afternoon.
      let same = rules.filter {
        $0.kind == rule.kind && $0.season == rule.season && $0.recurrence == rule.recurrence
      }
      written.formUnion(same)
      parts.append(text(same, like: rule))
    }
    switch hours.holidays.holidays {
    case .closed: parts.append(word("closed on holidays", "fermé les jours fériés"))
    case .open: parts.append(word("open on holidays", "ouvert les jours fériés"))
    case .unstated: break
    }
    let zone = hours.zone == .eastern ? "" : word(" (Atlantic time)", " (heure de l’Atlantique)")
    return parts.joined(separator: "; ") + zone
  }

  private func text(_ rules: [OpeningRule], like rule: OpeningRule) -> String {
    if rule.isAlwaysOpen { return word("24/7", "24 h sur 24, 7 jours sur 7") }
    var parts: [String] = []
    if rule.kind == .exception, rule.season != .always { parts.append(season(rule.season)) }
    if let recurrence = rule.recurrence { parts.append(days(recurrence)) }
    // Times of one day, then what is not a time; each once.
    var times: [String] = []
    for text in rules.map({ self.times($0.times) }) where !times.contains(text) { times.append(text) }
    parts.append(times.joined(separator: ", "))
    if rule.kind == .regular, rule.season != .always { parts.append("(\(season(rule.season)))") }
    return parts.joined(separator: " ")
  }

  private func times(_ times: OpeningRule.Times) -> String {
    switch times {
    case .open(0, 1440): word("24 hours", "24 heures")
    case .open(let start, let end): clock(start) + "–" + clock(end)
    case .closed: word("closed", "fermé")
    case .byAppointment: word("by appointment", "sur rendez-vous")
    case .unknown: word("hours to be confirmed", "heures à confirmer")
    }
  }

  /// `9:00`, `9 h`, `16 h 30`; blanks that do not break.
  package func clock(_ minute: Int) -> String {
    let hour = minute % 1440 / 60
    let rest = minute % 60
    let two = (rest < 10 ? "0" : "") + String(rest)
    if language == .english { return "\(hour):\(two)" }
    return rest == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(two)"
  }

  // MARK: Days

  private func days(_ recurrence: Recurrence) -> String {
    var parts: [String] = []
    if !recurrence.days.isEmpty {
      let names =
        recurrence.days.contains { $0.ordinal != nil }
        ? recurrence.days.map(nth) : weekdays(Set(recurrence.days.map(\.weekday)))
      parts.append(names.joined(separator: ", "))
    } else if recurrence.frequency == .weekly, let start = recurrence.start {
      parts.append(name(start.weekday))
    }
    if !recurrence.monthDays.isEmpty {
      parts.append(word("day ", "le ") + recurrence.monthDays.map(String.init).joined(separator: ", "))
    }
    if let period = period(recurrence, isBare: parts.isEmpty) { parts.append(period) }
    return parts.joined(separator: " ")
  }

  private func period(_ recurrence: Recurrence, isBare: Bool) -> String? {
    let count = recurrence.interval
    switch recurrence.frequency {
    case .daily:
      return count == 1
        ? (isBare ? word("every day", "tous les jours") : nil)
        : word("every \(count) days", "tous les \(count) jours")
    case .weekly: return count == 1 ? nil : word("every \(count) weeks", "toutes les \(count) semaines")
    case .monthly:
      return count == 1
        ? word("of the month", "du mois") : word("every \(count) months", "tous les \(count) mois")
    case .yearly:
      return count == 1
        ? word("of the year", "de l’année") : word("every \(count) years", "tous les \(count) ans")
    }
  }

  private func nth(_ day: Recurrence.Day) -> String {
    let name = name(day.weekday)
    guard let ordinal = day.ordinal else { return name }
    switch ordinal {
    case 1: return word("1st ", "1er ") + name
    case 2: return word("2nd ", "2e ") + name
    case 3: return word("3rd ", "3e ") + name
    case -1: return word("last ", "dernier ") + name
    case ..<0: return word("\(-ordinal) from the end ", "\(-ordinal)e avant la fin ") + name
    default: return word("\(ordinal)th ", "\(ordinal)e ") + name
    }
  }

  private func weekdays(_ days: Set<Weekday>) -> [String] {
    if days.count == 7 { return [word("every day", "tous les jours")] }
    var names: [String] = []
    var run: [Weekday] = []
    for day in Weekday.allCases + [nil] as [Weekday?] {
      if let day, days.contains(day) {
        run.append(day)
        continue
      }
      if let first = run.first, let last = run.last {
        names += run.count > 2 ? ["\(name(first))–\(name(last))"] : run.map(name)
      }
      run = []
    }
    return names
  }

  private func name(_ day: Weekday) -> String {
    let index = day.rawValue - 1
    return word(
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][index],
      ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."][index])
  }

  // MARK: Seasons

  private func season(_ season: OpeningRule.Season) -> String {
    switch season {
    case .dates(let first?, let last?):
      return first == last ? first.iso : word("\(first.iso) to \(last.iso)", "du \(first.iso) au \(last.iso)")
    case .dates(let first?, nil): return word("from \(first.iso)", "à partir du \(first.iso)")
    case .dates(nil, let last?): return word("until \(last.iso)", "jusqu’au \(last.iso)")
    case .dates(nil, nil): return ""
    case .everyYear(let first, let last):
      let from = monthDay(first)
      let until = monthDay(last)
      return from == until
        ? word("every \(from)", "chaque \(from)") : word("\(from) to \(until)", "du \(from) au \(until)")
    }
  }

  /// `12-24`, as ISO 8601 writes it without its year.
  private func monthDay(_ day: OpeningRule.MonthDay) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(day.month) + "-" + two(day.day)
  }
}
