/// Reads a time of day as deliveries write it: `9:30`, `3:00 PM`, `9am`, `9 h 30`, `17h`, `18:00:00`.
enum DeliveredTime {
  /// `HH:MM` (seconds and a zone are kept where there are any); nil where the text is no such time.
  static func read(_ text: String) -> String? {
    var word = text.lowercased().filter { $0 != " " && $0 != "." }
    var afternoon: Bool?
    for (suffix, isAfternoon) in [("am", false), ("pm", true)] where word.hasSuffix(suffix) {
      word.removeLast(2)
      afternoon = isAfternoon
    }
    // French: hours, `h`, and minutes unless they are 0.
    if afternoon == nil, let mark = word.firstIndex(of: "h") {
      let minutes = word[word.index(after: mark)...]
      word = word[..<mark] + ":" + (minutes.isEmpty ? "00" : minutes)
    }
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, var hour = Int(first) else { return nil }
    // A lone number without am or pm could be anything.
    guard parts.count == 2 || afternoon != nil else { return nil }
    guard let minute = parts.count == 2 ? Int(parts[1]) : 0, (0...59).contains(minute) else {
      return nil
    }
    if let afternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (afternoon ? 12 : 0)
    }
    guard (0...24).contains(hour) else { return nil }
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
