import Language
import Presentation

/// A command of the shell itself, told from a query by the point before it.
enum DotCommand: Hashable {
  case help
  case helpOn(String)
  case quit
  case show(Int64)
  /// Prints a saved query.
  case showQuery(String)
  case last
  /// Nil asks what it is now; so with the others.
  case format(OutputFormat?)
  case output(ResultTarget)
  case once(ResultTarget)
  case edit(String)
  case read(String)
  case open(String)
  case language(LanguageCode?)
  case timer(Bool?)
  case tables
  case describe(String)
  /// Removes a saved query.
  case drop(String)

  /// The words of each command, what it takes, and what it does.
  struct Name: Sendable {
    let word: LocalizedText
    /// Words of other shells that mean the same, without their point.
    var aliases: [String] = []
    /// What follows the word, as help shows it.
    let arguments: LocalizedText
    let help: LocalizedText
    /// The command of what follows the word; nil where it takes no such thing.
    let read: @Sendable (String) -> DotCommand?

    /// Whether a word of either language, with its point or without, is this one.
    func isCalled(_ text: String) -> Bool {
      let folded = Folding.fold(text.first == "." ? String(text.dropFirst()) : text)
      let words = [word.english, word.french].map { Folding.fold(String($0.dropFirst())) }
      return words.contains(folded) || aliases.contains(folded)
    }

    /// How it is called, by the word that was typed.
    func usage(of typed: String) -> LocalizedText {
      func line(_ language: LanguageCode) -> String {
        typed + (arguments[language].isEmpty ? "" : " " + arguments[language])
      }
      return LocalizedText(line(.english), line(.french))
    }
  }

  enum ParseFailure: Error, Hashable {
    /// With the line as it was probably meant, in each language.
    case unknown(String, meant: LocalizedText?)
    /// The usage line of a known command.
    case usage(LocalizedText)
  }

  /// Reads a line that begins with a point; words of both languages are accepted.
  static func parse(_ line: String) throws(ParseFailure) -> DotCommand {
    let line = line.trimmed
    let head = String(line.prefix { !$0.isWhitespace })
    let rest = String(line.dropFirst(head.count)).trimmed
    guard let name = names.first(where: { $0.isCalled(head) }) else {
      throw .unknown(head, meant: meant(head, rest))
    }
    guard let command = name.read(rest) else { throw .usage(name.usage(of: head)) }
    return command
  }

  /// A command does something at once: only a slip of the fingers is taken for it.
  private static func isNear(_ head: String, _ word: String) -> Bool {
    let typed = Array(Folding.fold(String(head.dropFirst())).unicodeScalars)
    let word = Array(Folding.fold(String(word.dropFirst())).unicodeScalars)
    return word.starts(with: typed)
      || EditDistance.between(typed, word, limit: max(1, typed.count / 3)) != nil
  }

  private static func meant(_ head: String, _ rest: String) -> LocalizedText? {
    func line(_ language: LanguageCode) -> String? {
      Suggestions.nearest(to: head, among: names.map { $0.word[language] })
        .first { isNear(head, $0) }.map { $0 + (rest.isEmpty ? "" : " " + rest) }
    }
    let lines = (english: line(.english), french: line(.french))
    guard let any = lines.english ?? lines.french else { return nil }
    return LocalizedText(lines.english ?? any, lines.french ?? any)
  }
}

/// Where results go in place of the screen.
enum ResultTarget: Hashable {
  case screen
  case file(String)
  /// A command of the system's shell, which reads them.
  case command(String)

  /// Nil for nothing at all.
  init?(_ text: String) {
    if text == "-" {
      self = .screen
    } else if text.first == "|" {
      let command = String(text.dropFirst()).trimmed
      guard !command.isEmpty else { return nil }
      self = .command(command)
    } else {
      guard let path = DotCommand.fileName(text) else { return nil }
      self = .file(path)
    }
  }
}

extension String {
  /// Without the blanks at both ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace)).trimmingSuffix(while: \.isWhitespace)
  }
}
