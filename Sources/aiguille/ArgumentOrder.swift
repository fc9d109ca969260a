/// Lets options stand before the command (`aiguille --db FILE run SCRIPT`), where ArgumentParser, which knows no options of the
/// root, would take the command for a script.
enum ArgumentOrder {
  static let commands: Set<String> = [
    "run", "import", "demo", "format", "explain", "queries", "doctor", "backup", "purge",
    "help",
  ]
  /// Options of `CommonOptions` that take the next word.
  private static let valued: Set<String> = [
    "--db", "--format", "-o", "--output", "--as-of", "--param", "--language", "--color", "-c",
  ]

  /// Whether words that `commandFirst` ordered are those of a command.
  static func startsWithCommand(_ arguments: [String]) -> Bool {
    arguments.first.map(commands.contains) ?? false
  }

  /// The same words with the command at their head, where the first word that is no option is one.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" || word == "-" { break }
      if !word.hasPrefix("-") {
        guard commands.contains(word) else { break }
        return [word] + arguments[..<index] + arguments[(index + 1)...]
      }
      index += valued.contains(word) ? 2 : 1
    }
    return arguments
  }
}
