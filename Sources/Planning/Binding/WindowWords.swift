import Domain
import Language

/// A window by its first and its last day, or by its hours, for the note beside a result.
enum WindowWords {
  static func text(_ window: Window) -> LocalizedText {
    switch window {
    case .days(let first, _):
      let last = window.lastDay ?? first
      if first == last { return LocalizedText(verbatim: first.iso) }
      return LocalizedText("\(first.iso) to \(last.iso)", "\(first.iso) à \(last.iso)")
    case .clock(let first, let end):
      let from = local(first)
      let until = local(end)
      return LocalizedText(
        "\(from) to \(until) (eastern time)", "\(from) à \(until) (heure de l’Est)")
    }
  }

  private static func local(_ instant: Instant) -> String {
    guard let time = QuebecTimeZone.eastern.localTime(at: instant) else { return "" }
    return time.date.iso + " " + ClockTime.text(time.minute)
  }
}
