import Language

/// What a line means that was learnt in another program: `exit`, `\d`, `:q`, `ls`, `help near`.
enum NewcomerWords {
  enum Meaning: Hashable {
    /// A line with a point, that does what was meant.
    case command(String)
    case hint(LocalizedText)
  }

  /// Nil for a line that may be a statement; the caller asks only where its first word names no query.
  static func meaning(of line: String) -> Meaning? {
    let line = bare(line)
    let head = String(line.prefix { !$0.isWhitespace })
    let rest = String(line.dropFirst(head.count)).trimmed
    let folded = Folding.fold(head)
    guard !line.contains("|") || folded.first == "\\",
      Lexicon.keyword(for: head, in: .statementHead) == nil
    else { return nil }
    if let whole = wholeLines[Folding.fold(line)] { return .command(whole) }
    if let meta = metaCommands[folded] { return .command(meta + (rest.isEmpty ? "" : " " + rest)) }
    if let hint = hints[folded], rest.isEmpty || hint.takesMore { return .hint(hint.text) }
    if listing.contains(folded), SourceWords.entity(named: rest) != nil {
      return .hint(LocalizedText("write only `\(rest)`", "écrire seulement `\(rest)`"))
    }
    guard DotCommand.names.contains(where: { $0.isCalled(head) }), head.first != "." else { return nil }
    return .command("." + line)
  }

  /// What a command with a point means that there is none of.
  static func hint(forCommand head: String) -> LocalizedText? {
    let word = String(head.dropFirst())
    if let hint = hints[Folding.fold(word)] { return hint.text }
    guard Lexicon.keyword(for: word, in: .statementHead) != nil else { return nil }
    return LocalizedText("`\(word)` is typed without a point", "`\(word)` se tape sans point")
  }

  /// Without a closing `;` and the brackets of a call without arguments.
  private static func bare(_ line: String) -> String {
    var line = line.trimmed
    while line.last == ";" { line = String(line.dropLast()).trimmed }
    if line.hasSuffix("()") { return String(line.dropLast(2)) }
    // `help(near)`
    guard line.last == ")", let opening = line.firstIndex(of: "("),
      DotCommand.names.contains(where: { $0.isCalled(String(line[..<opening])) })
    else { return line }
    return line[..<opening] + " " + line[line.index(after: opening)...].dropLast()
  }

  private static let listing: Set<String> = ["show", "list", "montrer", "lister", "afficher"]

  /// Folded.
  private static let wholeLines: [String: String] = [
    ":q": ".quit", ":q!": ".quit", ":wq": ".quit", ":x": ".quit", ":quit": ".quit", "logout": ".quit",
    "au revoir": ".quit", "fin": ".quit", "end": ".quit", "stop": ".quit",
    "help me": ".help", "info": ".help", "infos": ".help", "information": ".help", "about": ".help",
    "example": ".help", "examples": ".help",
    "aidez moi": ".aide", "aide moi": ".aide", "exemple": ".aide", "exemples": ".aide",
    "francais": ".langue fr", "en francais": ".langue fr", "english": ".language en",
    "in english": ".language en", "anglais": ".language en",
    "dir": ".tables", "list": ".tables", "liste": ".tables", "lister": ".tables",
    "show tables": ".tables", "show databases": ".tables", "list tables": ".tables",
    "commands": ".help all", "commandes": ".aide tout", "menu": ".help",
    "describe": ".tables", "desc": ".tables", "schema": ".tables", "\\d": ".tables", "\\d+": ".tables",
  ]

  /// psql's, by their word.
  private static let metaCommands: [String: String] = [
    "\\q": ".quit", "\\quit": ".quit", "\\?": ".help", "\\h": ".help", "\\help": ".help",
    "\\dt": ".tables", "\\l": ".tables", "\\dn": ".tables", "\\dv": ".tables", "\\d": ".describe",
    "\\d+": ".describe",
    "\\c": ".open", "\\connect": ".open", "\\i": ".read", "\\ir": ".read", "\\o": ".output",
    "\\e": ".edit", "\\edit": ".edit", "\\timing": ".timer",
  ]

  /// `takesMore` where words may follow: an SQL statement.
  private static let hints: [String: (text: LocalizedText, takesMore: Bool)] = {
    let clear = LocalizedText("Ctrl-L clears the screen", "Ctrl-L efface l'écran")
    let folder = LocalizedText(
      "`.open FILE` goes on in another directory", "`.ouvrir FICHIER` continue dans un autre répertoire")
    let history = LocalizedText(
      "the Up key and Ctrl-R bring back what was typed before",
      "la touche Haut et Ctrl-R ramènent ce qui a été tapé")
    let writing = LocalizedText(
      "queries only read; `aiguille import` fills a directory, `contact` begins to record a call",
      "les requêtes ne font que lire; `aiguille import` remplit un répertoire, `contact` commence à noter un appel"
    )
    let greeting = LocalizedText(
      "good day! A query begins with a source: `services | take 5`; `.help` tells more",
      "bonjour! Une requête commence par une source : `services | prendre 5`; `.aide` en dit plus")
    let undo = LocalizedText(
      "`undo`, without a point, takes back what was recorded last",
      "`annuler`, sans point, reprend ce qui a été noté en dernier")
    let save = LocalizedText(
      "`save NAME = QUERY`, without a point, keeps a query in the directory",
      "`enregistrer NOM = REQUÊTE`, sans point, garde une requête dans le répertoire")
    let card = LocalizedText(
      "`.format card` writes each row as a card; `.format table` goes back",
      "`.format card` écrit chaque ligne en fiche; `.format table` y remet fin")
    let version = LocalizedText(
      "`aiguille --version`, outside of the shell, tells the version",
      "`aiguille --version`, hors de l'interpréteur, dit la version")
    var hints: [String: (text: LocalizedText, takesMore: Bool)] = [
      "version": (version, false),
      "undo": (undo, false), "annuler": (undo, false), "save": (save, true), "enregistrer": (save, true),
      "import": (writing, true), "\\x": (card, true),
    ]
    for word in ["clear", "cls", "effacer", "\\!clear"] { hints[word] = (clear, false) }
    for word in ["cd", "pwd", "chdir"] { hints[word] = (folder, true) }
    for word in ["history", "historique", "\\s"] { hints[word] = (history, false) }
    for word in ["insert", "update", "delete", "create", "alter", "begin", "commit"] {
      hints[word] = (writing, true)
    }
    for word in ["hello", "hi", "bonjour", "salut", "allo"] { hints[word] = (greeting, false) }
    return hints
  }()
}
