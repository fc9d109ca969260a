import Language

/// What ArgumentParser says of a wrong command line, in both languages: it knows English only.
enum UsageError {
  /// What `--language` asks for, wherever it stands; nil where it names no language, so that the locale decides.
  static func language(of arguments: [String]) -> LanguageCode? {
    for (index, word) in arguments.enumerated() {
      if word.hasPrefix("--language=") { return LanguageCode(rawValue: String(word.dropFirst(11))) }
      if word == "--language", index + 1 < arguments.count {
        return LanguageCode(rawValue: arguments[index + 1])
      }
    }
    return nil
  }

  /// The message as one phrase in each language; one that is not known stays English in both.
  static func translated(_ message: String) -> LocalizedText {
    let lines = message.split(whereSeparator: \.isNewline).map(String.init)
    let head = lines.first ?? message
    if let own = own[head] { return own }
    if let match = head.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      let hint = match.2.map {
        LocalizedText("; did you mean `\($0)`?", "\u{A0}; vouliez-vous dire `\($0)`\u{A0}?")
      }
      return LocalizedText(
        "there is no option `\(match.1)`" + (hint?.english ?? ""),
        "il n’y a pas d’option `\(match.1)`" + (hint?.french ?? ""))
    }
    if let match = head.wholeMatch(of: /Missing value for '(.+)'/) {
      return LocalizedText("`\(match.1)` lacks its value", "il manque une valeur à `\(match.1)`")
    }
    if let match = head.wholeMatch(of: /The value '(.*)' is invalid for '--param .*/) {
      return LocalizedText(
        "`\(match.1)` is no name and value, as in `--param region=Estrie`",
        "`\(match.1)` n’est pas un nom et une valeur, comme dans `--param region=Estrie`")
    }
    if let match = head.wholeMatch(of: /--param gives (.+) twice\./) {
      return LocalizedText("`--param` gives `\(match.1)` twice", "`--param` donne `\(match.1)` deux fois")
    }
    if let match = head.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)'.*/) {
      let choices = choices(head, lines.dropFirst())
      return LocalizedText(
        "`\(match.1)` is no value of `\(match.2)`" + (choices.isEmpty ? "" : "; it takes \(choices)"),
        "`\(match.1)` n’est pas une valeur de `\(match.2)`"
          + (choices.isEmpty ? "" : "\u{A0}; permis\u{A0}: \(choices)"))
    }
    if let match = head.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) (.+)/) {
      let words = match.1.replacing("'", with: "`")
      return LocalizedText("\(words) is one word too many", "\(words) est de trop")
    }
    if let match = head.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return LocalizedText("`\(match.1)` is missing", "il manque `\(match.1)`")
    }
    return LocalizedText(verbatim: head)
  }

  /// The values that are allowed: on the lines after the message, or behind `one of`.
  private static func choices(_ head: String, _ lines: ArraySlice<String>) -> String {
    let listed = lines.filter { $0.hasPrefix("  - ") }.map { "`" + $0.dropFirst(4) + "`" }
    guard listed.isEmpty else { return listed.joined(separator: ", ") }
    guard let inline = head.firstMatch(of: /Please provide one of (.+?)\.?$/) else { return "" }
    return inline.1.matches(of: /'([^']+)'/).map { "`" + $0.1 + "`" }.joined(separator: ", ")
  }

  /// The program's own checks.
  private static let own: [String: LocalizedText] = [
    "Give either -c or a script, not both.": LocalizedText(
      "`-c` and a script exclude each other", "`-c` et un script s’excluent"),
    "Give either --check or --in-place, not both.": LocalizedText(
      "`--check` and `--in-place` exclude each other", "`--check` et `--in-place` s’excluent"),
    "Standard input cannot be replaced in place.": LocalizedText(
      "standard input cannot be replaced in place", "l’entrée standard ne peut pas être remplacée sur place"),
    "--services takes a number from 1 to 1000000.": LocalizedText(
      "`--services` takes a number from 1 to 1000000", "`--services` prend un nombre de 1 à 1000000"),
    "--contacts takes a number from 0 to 100000000.": LocalizedText(
      "`--contacts` takes a number from 0 to 100000000", "`--contacts` prend un nombre de 0 à 100000000"),
    "--before takes a date, as in --before 2024-01-01.": LocalizedText(
      "`--before` takes a date, as in `--before 2024-01-01`",
      "`--before` prend une date, comme dans `--before 2024-01-01`"),
    "Give either a file or --db, not both.": LocalizedText(
      "a file and `--db` exclude each other", "un fichier et `--db` s’excluent"),
  ]
}
