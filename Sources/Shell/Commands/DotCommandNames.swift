import Language
import Presentation

extension DotCommand {
  /// In the order of the help page: what is asked most comes first.
  static let names: [Name] = [
    Name(
      word: LocalizedText(".help", ".aide"), aliases: ["h", "man", "?"],
      arguments: LocalizedText("[all|WORD]", "[tout|MOT]"),
      help: LocalizedText(
        "the first things to know, or all; of a stage, a function, a source, a code: what it does",
        "l'essentiel, ou tout; d'une étape, d'une fonction, d'une source, d'un code : ce qu'il fait")
    ) { $0.isEmpty ? .help : .helpOn($0) },
    Name(
      word: LocalizedText(".tables", ".sources"), aliases: ["ls", "databases"], arguments: "",
      help: LocalizedText("what a query can begin with", "ce par quoi une requête commence")
    ) { $0.isEmpty ? .tables : nil },
    Name(
      word: LocalizedText(".describe", ".décrire"), aliases: ["schema", "desc"], arguments: "SOURCE",
      help: LocalizedText("the fields of a source", "les champs d'une source")
    ) { one($0).map { .describe($0) } },
    Name(
      word: LocalizedText(".show", ".montrer"), arguments: LocalizedText("N|NAME", "N|NOM"),
      help: LocalizedText(
        "row N of the last result as a card, with all there is on it; or the text of a saved query",
        "la ligne N du dernier résultat en fiche, avec tout ce qu'on en sait; ou le texte d'une requête enregistrée"
      )
    ) { one($0).flatMap(shown) },
    Name(
      word: LocalizedText(".last", ".dernier"), arguments: "",
      help: LocalizedText(
        "the last result whole: every row, every column, nothing shortened",
        "le dernier résultat en entier : toutes les lignes et colonnes, rien d'abrégé")
    ) { $0.isEmpty ? .last : nil },
    Name(
      word: LocalizedText(".output", ".sortie"), arguments: LocalizedText("FILE|-", "FICHIER|-"),
      help: LocalizedText(
        "results go to a file, which is there whole at the end: at `.output -` or when you leave",
        "les résultats vont à un fichier, complet à la fin : à `.sortie -` ou en quittant")
    ) { text in
      guard let target = text.isEmpty ? .screen : ResultTarget(text) else { return nil }
      if case .command = target { return nil }
      return .output(target)
    },
    Name(
      word: LocalizedText(".once", ".une_fois"),
      arguments: LocalizedText("FILE or | COMMAND", "FICHIER ou | COMMANDE"),
      help: LocalizedText(
        "the next result goes to a file, or to a command that reads it",
        "le prochain résultat va à un fichier, ou à une commande qui le lit")
    ) { ResultTarget($0).map { .once($0) } },
    Name(
      word: LocalizedText(".format", ".format"), aliases: ["mode"],
      arguments: LocalizedText(verbatim: OutputFormat.allCases.map(\.rawValue).joined(separator: "|")),
      help: LocalizedText("how results are written", "forme des résultats")
    ) { setting($0, format) { .format($0) } },
    Name(
      word: LocalizedText(".edit", ".éditer"), aliases: ["e", "modifier"],
      arguments: LocalizedText("[TEXT]", "[TEXTE]"),
      help: LocalizedText(
        "change the last statement in $VISUAL or $EDITOR, then run it",
        "modifier le dernier énoncé dans $VISUAL ou $EDITOR, puis l'exécuter")
    ) { .edit($0) },
    Name(
      word: LocalizedText(".read", ".lire"), aliases: ["source"],
      arguments: LocalizedText("FILE", "FICHIER"),
      help: LocalizedText(
        "run a file of statements here; the first error ends it",
        "exécuter ici un fichier d'énoncés; la première erreur y met fin")
    ) { fileName($0).map { .read($0) } },
    Name(
      word: LocalizedText(".open", ".ouvrir"), aliases: ["use"],
      arguments: LocalizedText("FILE", "FICHIER"),
      help: LocalizedText("go on in another directory", "continuer dans un autre répertoire")
    ) { fileName($0).map { .open($0) } },
    Name(
      word: LocalizedText(".timer", ".chrono"), aliases: ["timing", "minuterie"],
      arguments: LocalizedText("on|off", "oui|non"),
      help: LocalizedText("time taken, under each result", "durée, sous chaque résultat")
    ) { setting($0, switchState) { .timer($0) } },
    Name(
      word: LocalizedText(".language", ".langue"), aliases: ["lang"], arguments: "fr|en",
      help: LocalizedText("language of messages and labels", "langue des messages et des étiquettes")
    ) { setting($0, language) { .language($0) } },
    Name(
      word: LocalizedText(".drop", ".retirer"), arguments: LocalizedText("NAME", "NOM"),
      help: LocalizedText(
        "remove a saved query; `queries` lists them",
        "retirer une requête enregistrée; `requêtes` les énumère")
    ) { one($0).map { .drop($0) } },
    Name(
      word: LocalizedText(".quit", ".quitter"), aliases: ["exit", "q", "sortir", "bye"], arguments: "",
      help: LocalizedText("leave (also Ctrl-D)", "quitter (aussi Ctrl-D)")
    ) { $0.isEmpty ? .quit : nil },
  ]

  /// A setting: nothing asks for it, a value that there is sets it.
  private static func setting<Value>(
    _ text: String, _ read: (String) -> Value?, _ command: (Value?) -> DotCommand
  ) -> DotCommand? {
    text.isEmpty ? command(nil) : read(text.lowercased()).map(command)
  }

  /// The text where it is one word.
  private static func one(_ text: String) -> String? {
    text.isEmpty || text.contains(where: \.isWhitespace) ? nil : text
  }

  /// A file's name, with blanks in it or not, in quotation marks or not; nil for none.
  static func fileName(_ text: String) -> String? {
    guard let first = text.first else { return nil }
    if text.count > 1, "\"'".contains(first), text.last == first {
      return String(text.dropFirst().dropLast())
    }
    return text
  }

  /// A row by its number, else a query by its name.
  private static func shown(_ word: String) -> DotCommand? {
    if word.allSatisfy(\.isNumber) { return Int64(word).map { .show($0) } }
    return .showQuery(word)
  }

  private static func format(_ word: String) -> OutputFormat? {
    OutputFormat(rawValue: ["tableau": "table", "fiche": "card"][Folding.fold(word)] ?? word)
  }

  private static func language(_ word: String) -> LanguageCode? {
    switch Folding.fold(word) {
    case "fr", "french", "francais": .french
    case "en", "english", "anglais": .english
    default: nil
    }
  }

  private static func switchState(_ word: String) -> Bool? {
    switch word {
    case "on", "yes", "oui": true
    case "off", "no", "non": false
    default: nil
    }
  }
}
