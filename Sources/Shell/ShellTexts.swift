import Domain
import Language
import Presentation
import Session

/// What the shell says itself, in both languages.
enum ShellTexts {
  static let help = LocalizedText(
    """
    A query is a source, then stages joined by |:
      services | need food | near Rimouski within 15 km | take 5
    A line that begins with | goes on from the last query; an open query goes on to the next line.
    Sources: \(sources(.english))
    Stages: \(stages(.english))
    .help WORD tells what a stage, a function or a source does; explain QUERY shows how it is answered.
    let seniors = QUERY names a query for this session, save few(n: number) = QUERY for good; both are sources: few(5).
    param n: number = 5 gives $n a value. `queries` lists those saved here; with the program come:
      \(Session.preludeNames.english)
    Commands:
    """,
    """
    Une requête est une source, puis des étapes jointes par | :
      services | besoin alimentation | près Rimouski rayon 15 km | prendre 5
    Une ligne qui commence par | continue la dernière requête; une requête ouverte continue à la ligne suivante.
    Sources : \(sources(.french))
    Étapes : \(stages(.french))
    .aide MOT dit ce que fait une étape, une fonction ou une source; expliquer REQUÊTE montre comment on y répond.
    soit aînés = REQUÊTE nomme une requête pour cette session, enregistrer peu(n: nombre) = REQUÊTE pour de bon; les deux sont
    des sources : peu(5). paramètre n: nombre = 5 donne une valeur à $n. `requêtes` énumère celles d'ici; avec le programme viennent :
      \(Session.preludeNames.french)
    Commandes :
    """)

  private static func sources(_ language: LanguageCode) -> String {
    Entity.allCases.map { SourceWords.word(for: $0)[language] }.joined(separator: " ")
  }

  private static func stages(_ language: LanguageCode) -> String {
    HelpTopic.words(.stage, language).joined(separator: " ")
  }

  static func unknownCommand(_ word: String) -> LocalizedText {
    LocalizedText(
      "no command is called \(word); .help lists them",
      "aucune commande ne s'appelle \(word); .aide les énumère")
  }

  static func noHelp(on word: String, offering near: [String]) -> LocalizedText {
    let offered = near.map { "`\($0)`" }.joined(separator: ", ")
    return LocalizedText(
      "there is no help on \(word)"
        + (near.isEmpty ? "; .help lists what there is" : "; there is on \(offered)"),
      "il n'y a pas d'aide sur \(word)"
        + (near.isEmpty ? "; .aide énumère ce qu'il y a" : "; il y en a sur \(offered)"))
  }

  static func usage(_ line: LocalizedText) -> LocalizedText {
    LocalizedText("usage: \(line.english)", "usage : \(line.french)")
  }

  /// `n (number: 5, 10) [5]: `.
  static func parameterPrompt(_ question: ParameterQuestion, offering usual: String?) -> LocalizedText {
    func prompt(_ language: LanguageCode) -> String {
      let colon = language == .french ? "\u{A0}: " : ": "
      let allowed = question.allowed.isEmpty ? "" : colon + question.allowed.joined(separator: ", ")
      let offered = usual.map { " [\($0)]" } ?? ""
      return TerminalText.visible(
        "\(question.name) (\(question.type.word[language])\(allowed))\(offered)" + colon)
    }
    return LocalizedText(prompt(.english), prompt(.french))
  }

  static func offer(_ line: String) -> LocalizedText {
    LocalizedText("Tab, or y and Enter: \(line)", "Tab, ou o et Entrée\u{A0}: \(line)")
  }

  static func noSuchRow(_ number: Int64, of rows: Int64?) -> LocalizedText {
    guard let rows else {
      return LocalizedText("there is no result yet", "il n'y a pas encore de résultat")
    }
    return LocalizedText(
      "no row \(number): the last result has \(Phrases.rows(rows, .english))",
      "pas de ligne \(number) : le dernier résultat a \(Phrases.rows(rows, .french))")
  }

  static func unknownSource(_ word: String) -> LocalizedText {
    LocalizedText(
      "no source is called \(word); .tables lists them",
      "aucune source ne s'appelle \(word); .sources les énumère")
  }

  static let nothingToContinue = LocalizedText(
    "a line that begins with | goes on from the last query, and there is none yet",
    "une ligne qui commence par | continue la dernière requête, et il n'y en a pas encore")

  // MARK: - Files

  static func outputBegins(_ name: String, _ format: OutputFormat) -> LocalizedText {
    LocalizedText(
      "results go to \(name) as \(format.rawValue), until `.output -`",
      "les résultats vont à \(name) en \(format.rawValue), jusqu'à `.sortie -`")
  }

  /// `rows.csv: 2 results, 14 rows`.
  static func written(_ tally: Tally, to name: String) -> LocalizedText {
    let results = tally.results
    return LocalizedText(
      "\(name): \(results) \(results == 1 ? "result" : "results"), \(Phrases.rows(tally.rows, .english))",
      "\(name)\u{A0}: \(results) \(results < 2 ? "résultat" : "résultats"), \(Phrases.rows(tally.rows, .french))"
    )
  }

  static let isTheDirectory = LocalizedText(
    "this is the open directory, which results would replace",
    "c'est le répertoire ouvert, que des résultats remplaceraient")

  static func commandFailed(_ command: String, _ status: Int32?) -> LocalizedText {
    let status = status.map(String.init) ?? "?"
    return LocalizedText(
      "`\(command)` ended with status \(status)", "`\(command)` a fini avec le statut \(status)")
  }

  static func contactIsOpen(_ contact: Int64) -> LocalizedText {
    LocalizedText(
      "contact \(contact) is open here; `close` it before another directory",
      "le contact \(contact) est ouvert ici; le `fermer` avant un autre répertoire")
  }

  static func stillOpen(_ path: String) -> LocalizedText {
    LocalizedText("still open: \(path)", "toujours ouvert\u{A0}: \(path)")
  }

  // MARK: - The editor

  static let unchanged = LocalizedText("not changed, so not run", "inchangé, donc pas exécuté")

  static func editorFailed(_ editor: String, _ status: Int32) -> LocalizedText {
    LocalizedText(
      "`\(editor)` ended with status \(status); nothing was run",
      "`\(editor)` a fini avec le statut \(status); rien n'a été exécuté")
  }

  static let noEditor = LocalizedText(
    "no editor: set VISUAL or EDITOR", "pas d'éditeur\u{A0}: définir VISUAL ou EDITOR")
}
