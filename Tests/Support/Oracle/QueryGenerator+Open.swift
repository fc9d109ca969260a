import Language

extension QueryGenerator {
  /// Moments around the schedules of the test directories: nights, holidays, ends of hours, ends of seasons.
  mutating func open() -> GeneratedStage {
    var parts = [word(.open, .stageHead)]
    switch random.pick(0...5) {
    case 0: parts.append(word(.now, .moment))
    case 1:
      parts.append(
        random.choose("2026-02-15T09:30", "2026-12-25T10:00", "2026-07-04T02:00", "2026-03-08T02:30"))
    case 2, 3:
      parts.append(
        word(
          random.choose(
            .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday, .today, .tomorrow), .moment
        ))
      parts += times()
    case 4:
      parts.append(
        random.choose(
          "2026-02-17", "2026-04-03", "2026-04-06", "2026-06-24", "2026-12-24", "2026-12-29", "2027-01-04",
          "2018-06-25", "2026-06-30", "2026-11-01"))
      parts += times()
    default: parts += times()
    }
    if random.chance(40) { parts.append(word(.orUnknown, .openClause)) }
    return GeneratedStage(parts.joined(separator: " "))
  }

  private mutating func times() -> [String] {
    guard random.chance(75) else { return [] }
    let time = random.choose("0:00", "3:59", "4:00", "9:00", "11:59", "12:00", "16:30", "20:00", "23:59")
    guard random.chance(50) else { return [time] }
    return [time + ".." + random.choose("0:00", "2:00", "9:30", "12:00", "17:00", "20:00", "23:59")]
  }
}
