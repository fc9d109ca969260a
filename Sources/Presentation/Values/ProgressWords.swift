import Language

/// What is said to a person who waits.
package enum ProgressWords {
  /// Less of the work tells nothing of the rest.
  private static let leastShare = 0.02

  /// `12 s, 34,000 rows, 2,833 rows/s, about 40 s left`; `share`, from 0 to 1, is nil where the rest is not known.
  ///
  /// `mayStop` says how it is stopped.
  package static func line(
    seconds: Double, rows: Int64, share: Double?, mayStop: Bool = false, _ language: LanguageCode
  ) -> String {
    var parts = [duration(seconds)]
    if rows > 0 {
      parts.append(NumberText.rows(rows)[language])
      let rate = NumberText.grouped(Int64((Double(rows) / max(seconds, 0.001)).rounded()), language)
      parts.append(LocalizedText("\(rate) rows/s", "\(rate) lignes/s")[language])
    }
    if let share, share >= leastShare, share < 1 {
      let left = duration(seconds * (1 - share) / share)
      parts.append(LocalizedText("about \(left) left", "encore environ \(left)")[language])
    }
    let line = parts.joined(separator: ", ")
    return mayStop ? line + LocalizedText(" · Ctrl-C stops it", " · Ctrl-C l’arrête")[language] : line
  }

  /// `40 s`, `3 min 20 s`.
  private static func duration(_ seconds: Double) -> String {
    let whole = Int64(min(max(seconds, 0), 1e9))
    return whole < 60 ? "\(whole)\u{A0}s" : "\(whole / 60)\u{A0}min \(whole % 60)\u{A0}s"
  }
}
