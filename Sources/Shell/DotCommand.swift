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
  case format(OutputFormat)
  case language(LanguageCode)
  case timer(Bool)
  case tables
  case describe(String)
  /// Removes a saved query.
  case drop(String)

  /// The words of each command, and what it does.
  struct Name {
    let word: LocalizedText
    /// What follows the word, as help shows it.
    let arguments: LocalizedText
    let help: LocalizedText

    /// Whether a word of either language, with its point or without, is this one.
    func isCalled(_ text: String) -> Bool {
      let folded = Folding.fold(text.first == "." ? String(text.dropFirst()) : text)
      return [word.english, word.french].contains { Folding.fold(String($0.dropFirst())) == folded }
    }
  }

  enum ParseFailure: Error, Hashable {
    case unknown(String)
    /// The usage line of a known command.
    case usage(LocalizedText)
  }

  static let names: [Name] = [
    Name(
      word: LocalizedText(".help", ".aide"), arguments: LocalizedText("[WORD]", "[MOT]"),
      help: LocalizedText(
        "this list; of a stage, a function, a source, a code: what it does",
        "cette liste; d'une étape, d'une fonction, d'une source, d'un code : ce qu'il fait")),
    Name(
      word: LocalizedText(".show", ".montrer"), arguments: LocalizedText("N|NAME", "N|NOM"),
      help: LocalizedText(
        "every field of row N of the last result, or the text of a saved query",
        "tous les champs de la ligne N du dernier résultat, ou le texte d'une requête enregistrée")),
    Name(
      word: LocalizedText(".format", ".format"),
      arguments: LocalizedText(verbatim: OutputFormat.allCases.map(\.rawValue).joined(separator: "|")),
      help: LocalizedText("how results are written", "forme des résultats")),
    Name(
      word: LocalizedText(".language", ".langue"), arguments: "fr|en",
      help: LocalizedText("language of messages and labels", "langue des messages et des étiquettes")),
    Name(
      word: LocalizedText(".timer", ".chrono"), arguments: LocalizedText("on|off", "oui|non"),
      help: LocalizedText("time taken, under each result", "durée, sous chaque résultat")),
    Name(
      word: LocalizedText(".tables", ".sources"), arguments: "",
      help: LocalizedText("what a query can begin with", "ce par quoi une requête commence")),
    Name(
      word: LocalizedText(".describe", ".décrire"), arguments: "SOURCE",
      help: LocalizedText("the fields of a source", "les champs d'une source")),
    Name(
      word: LocalizedText(".drop", ".retirer"), arguments: LocalizedText("NAME", "NOM"),
      help: LocalizedText(
        "remove a saved query; `queries` lists them",
        "retirer une requête enregistrée; `requêtes` les énumère")),
    Name(
      word: LocalizedText(".quit", ".quitter"), arguments: "",
      help: LocalizedText("leave (also Ctrl-D)", "quitter (aussi Ctrl-D)")),
  ]

  /// Reads a line that begins with a point; words of both languages are accepted.
  static func parse(_ line: String) throws(ParseFailure) -> DotCommand {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = names.first(where: { $0.isCalled(words.first ?? ".") }) else {
      throw .unknown(words.first ?? ".")
    }
    let argument = words.count == 2 ? words[1].lowercased() : nil
    let isBare = words.count == 1
    let command: DotCommand? =
      switch name.word.english {
      case ".help": isBare ? .help : .helpOn(words.dropFirst().joined(separator: " "))
      case ".quit": isBare ? .quit : nil
      case ".tables": isBare ? .tables : nil
      case ".show": argument.flatMap(shown)
      case ".format": argument.flatMap(OutputFormat.init(rawValue:)).map { .format($0) }
      case ".language": argument.flatMap(LanguageCode.init(rawValue:)).map { .language($0) }
      case ".timer": argument.flatMap(switchState).map { .timer($0) }
      case ".describe": argument.map { .describe($0) }
      case ".drop": words.count == 2 ? .drop(words[1]) : nil
      default: nil
      }
    guard let command else {
      throw .usage(
        LocalizedText(
          "\(name.word.english) \(name.arguments.english)",
          "\(name.word.french) \(name.arguments.french)"))
    }
    return command
  }

  /// A row by its number, else a query by its name.
  private static func shown(_ word: String) -> DotCommand? {
    if word.allSatisfy(\.isNumber) { return Int64(word).map { .show($0) } }
    return .showQuery(word)
  }

  private static func switchState(_ word: String) -> Bool? {
    switch word {
    case "on", "yes", "oui": true
    case "off", "no", "non": false
    default: nil
    }
  }
}
