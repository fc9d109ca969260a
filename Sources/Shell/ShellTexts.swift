import Domain
import Language
import Presentation
import Session

/// What the shell says itself, in both languages.
enum ShellTexts {
  static func welcome(services: Int, organizations: Int, sites: Int) -> LocalizedText {
    func number(_ count: Int, _ language: LanguageCode) -> String {
      NumberText.grouped(Int64(count), language)
    }
    return LocalizedText(
      "Aiguille — \(number(services, .english)) services, \(number(organizations, .english)) organizations,"
        + " \(number(sites, .english)) sites. .help for help, Ctrl-D to leave.",
      "Aiguille — \(number(services, .french)) services, \(number(organizations, .french)) organismes,"
        + " \(number(sites, .french)) points. .aide pour l'aide, Ctrl-D pour quitter.")
  }

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

  /// On two lines, of which the second is set in.
  private static func stages(_ language: LanguageCode) -> String {
    let words = HelpTopic.words(.stage, language)
    let half = (words.count + 1) / 2
    return words[..<half].joined(separator: " ") + "\n  " + words[half...].joined(separator: " ")
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

  static func parameterPrompt(_ name: String, _ type: ParameterType) -> LocalizedText {
    LocalizedText("\(name) (\(type.word.english)): ", "\(name) (\(type.word.french)) : ")
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
}
