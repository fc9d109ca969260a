import Domain
import Language
import Presentation
import Session

/// What the shell says itself, in both languages.
enum ShellTexts {
  static let help = LocalizedText(
    """
    A query is a source, then stages joined by |; Tab shows what can follow:
      services | need food | near Rimouski within 15 km | take 5
    A line that begins with | goes on from the last query.
    Sources: \(sources(.english))
    Stages: \(stages(.english))
    Commands:
    """,
    """
    Une requête est une source, puis des étapes jointes par |; Tab montre ce qui peut suivre\u{A0}:
      services | besoin alimentation | près Rimouski rayon 15 km | prendre 5
    Une ligne qui commence par | continue la dernière requête.
    Sources\u{A0}: \(sources(.french))
    Étapes\u{A0}: \(stages(.french))
    Commandes\u{A0}:
    """)

  /// What the first screen of help tells of commands, each in a few words.
  static let usualCommands: [(call: LocalizedText, help: LocalizedText)] = [
    (
      LocalizedText(".describe SOURCE", ".décrire SOURCE"),
      LocalizedText("the fields of a source", "les champs d'une source")
    ),
    (
      LocalizedText(".show N", ".montrer N"),
      LocalizedText("all of row N of the last result", "tout de la ligne N du dernier résultat")
    ),
    (
      LocalizedText(".last", ".dernier"),
      LocalizedText("every row and column of it", "toutes ses lignes et colonnes")
    ),
    (
      LocalizedText(".once FILE", ".une_fois FICHIER"),
      LocalizedText("the next result goes to a file", "le prochain résultat va à un fichier")
    ),
    (
      LocalizedText(".language fr", ".langue en"),
      LocalizedText("continuer en français", "go on in English")
    ),
    (LocalizedText(".quit", ".quitter"), LocalizedText("leave (also Ctrl-D)", "partir (aussi Ctrl-D)")),
  ]

  static let moreHelp = LocalizedText(
    "More: .help all, .help recording (a call), .help keys, .help near (or any stage, function, source, error)",
    "Suite\u{A0}: .aide tout, .aide noter (un appel), .aide touches, .aide près (ou toute étape, fonction, source, erreur)"
  )

  /// What `.help all` tells beside commands.
  static let naming = LocalizedText(
    """
    An open query goes on to the next line. explain QUERY shows how it is answered.
    let seniors = QUERY names a query for this session, save few(n: number) = QUERY for good; both are sources: few(5).
    param n: number = 5 gives $n a value. `queries` lists those saved here; with the program come:
      \(Session.preludeNames.english)
    Recording: \(recording(.english)); .help recording tells more.
    .help WORD tells what a stage, a function or a source does; also .help keys, history, conditions, windows. Commands:
    """,
    """
    Une requête ouverte continue à la ligne suivante. expliquer REQUÊTE montre comment on y répond.
    soit aînés = REQUÊTE nomme une requête pour cette session, enregistrer peu(n: nombre) = REQUÊTE pour de bon; les deux sont \
    des sources\u{A0}: peu(5).
    paramètre n: nombre = 5 donne une valeur à $n. `requêtes` énumère celles d'ici; avec le programme viennent\u{A0}:
      \(Session.preludeNames.french)
    Noter un appel\u{A0}: \(recording(.french)); .aide noter en dit plus.
    .aide MOT dit ce que fait une étape, une fonction ou une source; aussi .aide touches, historique, conditions, périodes. Commandes\u{A0}:
    """)

  private static func recording(_ language: LanguageCode) -> String {
    HelpTopic.recording.map { $0.word[language] }.joined(separator: " ")
  }

  private static func sources(_ language: LanguageCode) -> String {
    Entity.allCases.map { SourceWords.word(for: $0)[language] }.joined(separator: " ")
  }

  private static func stages(_ language: LanguageCode) -> String {
    var seen: Set<String> = []
    return HelpTopic.words(.stage, language).filter { seen.insert($0).inserted }.joined(separator: " ")
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

  /// `n (number: 5, 10) [5]: `, `x (distance such as 5 km): `.
  static func parameterPrompt(_ question: ParameterQuestion, offering usual: String?) -> LocalizedText {
    func prompt(_ language: LanguageCode) -> String {
      let colon = language == .french ? "\u{A0}: " : ": "
      let form =
        Self.form(of: question.type).map { (language == .french ? " comme " : " such as ") + $0 } ?? ""
      let allowed = question.allowed.isEmpty ? form : colon + question.allowed.joined(separator: ", ")
      let offered = usual.map { " [\($0)]" } ?? ""
      return TerminalText.visible(
        "\(question.name) (\(question.type.word[language])\(allowed))\(offered)" + colon)
    }
    return LocalizedText(prompt(.english), prompt(.french))
  }

  /// How a value is typed that has no name.
  private static func form(of type: ParameterType) -> String? {
    switch type {
    case .date: "2026-01-31"
    case .distance: "5 km"
    default: nil
    }
  }

  static func offer(_ line: String) -> LocalizedText {
    LocalizedText("Tab, or y and Enter: \(line)", "Tab, ou o et Entrée\u{A0}: \(line)")
  }

  static func meant(_ query: MeantQuery) -> LocalizedText {
    let name = TerminalText.visible(query.name)
    return query.isPlace
      ? LocalizedText(
        "`\(name)` is a place; a query for services there:",
        "`\(name)` est un lieu\u{A0}; une requête de services qui s'y trouvent\u{A0}:")
      : LocalizedText(
        "`\(name)` is a need; a query for services that answer it:",
        "`\(name)` est un besoin\u{A0}; une requête de services qui y répondent\u{A0}:")
  }

  static func howToAnswer(hasUsual: Bool) -> LocalizedText {
    LocalizedText(
      (hasUsual ? "Enter takes the value in brackets, " : "") + "Tab completes, Ctrl-C gives up",
      (hasUsual ? "Entrée prend la valeur entre crochets, " : "") + "Tab complète, Ctrl-C abandonne")
  }

  /// Said behind an answer that was refused.
  static func takesMeant(_ value: String) -> LocalizedText {
    let value = TerminalText.visible(value)
    return LocalizedText("Tab: \(value)", "Tab\u{A0}: \(value)")
  }

  static func recorded(_ word: String, by statement: String) -> LocalizedText {
    let word = TerminalText.visible(word)
    return LocalizedText(
      "`\(word)` records nothing; `\(statement)` does:",
      "`\(word)` ne note rien\u{A0}; `\(statement)` le fait\u{A0}:")
  }

  static let closeFirst = LocalizedText(
    "a contact is open; it is closed before another begins:",
    "un contact est ouvert\u{A0}; il se ferme avant qu'un autre commence\u{A0}:")

  static func valueWanted(_ name: String) -> LocalizedText {
    let name = TerminalText.visible(name)
    return LocalizedText(
      "\(name) has no usual value: type one, or Ctrl-C to give up",
      "\(name) n'a pas de valeur habituelle\u{A0}: en taper une, ou Ctrl-C pour abandonner")
  }

  /// Of several parts, the first that did not run; what it records is not repeated in full.
  static func restNotRun(_ part: String) -> LocalizedText {
    let word = TerminalText.visible(String(part.trimmed.prefix { !$0.isWhitespace }))
    return LocalizedText("not run, from `\(word)` on", "pas exécuté, à partir de `\(word)`")
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

  // MARK: - Settings

  static func format(_ format: OutputFormat, isNew: Bool) -> LocalizedText {
    let others = OutputFormat.allCases.filter { $0 != format }.map(\.rawValue).joined(separator: " ")
    return LocalizedText(
      "format: \(format.rawValue)" + (isNew ? "" : "; there are also \(others)"),
      "forme\u{A0}: \(format.rawValue)" + (isNew ? "" : "; il y a aussi \(others)"))
  }

  static func timer(_ isOn: Bool) -> LocalizedText {
    LocalizedText("timer: \(isOn ? "on" : "off")", "chrono\u{A0}: \(isOn ? "oui" : "non")")
  }

  static let language = LocalizedText("language: English", "langue\u{A0}: français")

  // MARK: - Files

  static func outputBegins(_ name: String, _ format: OutputFormat) -> LocalizedText {
    LocalizedText(
      "results go to \(name) as \(format.rawValue), until `.output -`",
      "les résultats vont à \(name) en \(format.rawValue), jusqu'à `.sortie -`")
  }

  static let outputIsTheScreen = LocalizedText(
    "results go to the screen", "les résultats vont à l'écran")

  /// `format` is nil where it is that of the screen.
  static func nextGoes(to name: String, _ format: OutputFormat?) -> LocalizedText {
    let form = format.map(\.rawValue)
    return LocalizedText(
      "the next result goes to \(name)" + (form.map { " as \($0)" } ?? ""),
      "le prochain résultat va à \(name)" + (form.map { " en \($0)" } ?? ""))
  }

  /// `14 rows → rows.csv`.
  static func sent(_ tally: Tally, to name: String) -> LocalizedText {
    LocalizedText(
      "\(Phrases.rows(tally.rows, .english)) → \(name)", "\(Phrases.rows(tally.rows, .french)) → \(name)")
  }

  /// `rows.csv is closed: 2 results, 14 rows`.
  static func closed(_ tally: Tally, _ name: String) -> LocalizedText {
    let told = written(tally, to: "")
    return LocalizedText("\(name) is closed\(told.english)", "\(name) est fermé\(told.french)")
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

  static func onceOff(_ target: String, isCommand: Bool) -> LocalizedText {
    let target = TerminalText.visible(target)
    return LocalizedText(
      "`.once \(target)` is over: nothing was sent"
        + (isCommand ? " (a command reads the public answer; a pager, as `.once | less`, all of it)" : ""),
      "`.une_fois \(target)` est terminé\u{A0}: rien n'a été envoyé"
        + (isCommand
          ? " (une commande lit la réponse publique; un visualiseur, comme `.une_fois | less`, tout)" : ""))
  }

  static func readsItself(_ name: String) -> LocalizedText {
    let name = TerminalText.visible(name)
    return LocalizedText(
      "\(name) is not read: too many files read one another",
      "\(name) n'est pas lu\u{A0}: trop de fichiers se lisent l'un l'autre")
  }

  static func contactIsOpen(_ contact: Int64) -> LocalizedText {
    LocalizedText(
      "contact \(contact) is open here; `close` it before another directory",
      "le contact \(contact) est ouvert ici; le `fermer` avant un autre répertoire")
  }

  static func contactStaysOpen(_ contact: Int64) -> LocalizedText {
    LocalizedText(
      "contact \(contact) stays open; `contact \(contact)` goes on with it next time",
      "le contact \(contact) reste ouvert; `contact \(contact)` le reprend la prochaine fois")
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
