/// Tells a pager from other commands: what it shows stays on the terminal.
enum PagerCommand {
  private static let programs: Set<String> = [
    "less", "more", "most", "lv", "bat", "batcat", "w3m", "ov", "moar",
  ]

  /// True of a pager alone, with options: not of one whose output goes on to a file or to another command.
  static func isOne(_ command: String) -> Bool {
    let words = command.split(separator: " ")
    guard let program = words.first?.split(separator: "/").last, programs.contains(String(program)),
      !command.contains(where: { "|>&;`$(\n".contains($0) })
    else { return false }
    // `less -o FILE` keeps a copy.
    return words.dropFirst().allSatisfy {
      $0.first == "-" && !$0.lowercased().contains("o") || $0.first == "+"
    }
  }
}
