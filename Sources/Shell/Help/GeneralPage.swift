import Language

/// What `.help WORD` tells of something that is no word of the language: keys, history, how a call is recorded.
struct GeneralPage: Sendable {
  /// Words that ask for it, in each language; the first is what help offers.
  let english: [String]
  let french: [String]
  let title: LocalizedText
  let rows: [(head: LocalizedText, help: LocalizedText)]

  var word: LocalizedText { LocalizedText(english[0], french[0]) }

  static let all = [keys, history, recording, conditions, windows]

  static func named(_ word: String) -> GeneralPage? {
    let folded = Folding.fold(word)
    return all.first { ($0.english + $0.french).contains { Folding.fold($0) == folded } }
  }

  func text(_ language: LanguageCode, width: Int) -> String {
    let rows = rows.map { (head: $0.head[language], help: $0.help[language]) }
    return ([title[language]] + Columns.aligned(rows, width: width)).joined(separator: "\n")
  }

  private static func row(_ head: LocalizedText, _ english: String, _ french: String) -> (
    head: LocalizedText, help: LocalizedText
  ) {
    (head, LocalizedText(english, french))
  }

  private static let keys = GeneralPage(
    english: ["keys", "key", "keyboard", "shortcuts"],
    french: ["touches", "touche", "clavier", "raccourcis"],
    title: LocalizedText("Keys", "Touches"),
    rows: [
      row(
        "Tab", "completes, then goes through the list; on an empty line takes the mended statement",
        "complète, puis parcourt la liste; sur une ligne vide, prend l'énoncé corrigé"),
      row(LocalizedText("Shift-Tab", "Maj-Tab"), "goes back in the list", "recule dans la liste"),
      row(LocalizedText("Esc", "Échap"), "puts back what was typed", "remet ce qui était tapé"),
      row("Alt-?", "says what is expected", "dit ce qui est attendu"),
      row(
        LocalizedText("Enter", "Entrée"), "runs a whole statement, else adds a line",
        "exécute un énoncé entier, sinon ajoute une ligne"),
      row(LocalizedText("Alt-Enter", "Alt-Entrée"), "adds a line", "ajoute une ligne"),
      row(
        LocalizedText("Up, Down", "Haut, Bas"), "lines of the text, then the history",
        "lignes du texte, puis l'historique"),
      row(
        LocalizedText("PageUp, PageDown", "Page préc., Page suiv."),
        "entries of the history that begin alike",
        "entrées de l'historique qui commencent de même"),
      row("Ctrl-R", "searches the history", "cherche dans l'historique"),
      row(
        LocalizedText("Home, End, Ctrl-A, Ctrl-E", "Début, Fin, Ctrl-A, Ctrl-E"), "start and end of the line",
        "début et fin de la ligne"),
      row(
        LocalizedText("Ctrl- or Alt-arrows", "Ctrl- ou Alt-flèches"), "word by word", "mot à mot"),
      row(
        "Ctrl-W, Ctrl-U, Ctrl-K", "deletes the word before, to the start, to the end of the line",
        "efface le mot d'avant, jusqu'au début, jusqu'à la fin de la ligne"),
      row("Ctrl-Y", "puts back what was deleted", "remet ce qui a été effacé"),
      row("Ctrl-_", "undoes the last change of the text", "défait le dernier changement du texte"),
      row("Ctrl-L", "clears the screen", "efface l'écran"),
      row("Ctrl-C", "gives the text up; stops a query", "abandonne le texte; arrête une requête"),
      row("Ctrl-D", "leaves", "quitte"),
      row("Ctrl-Z", "suspends; fg comes back", "suspend; fg y revient"),
      row("Ctrl-X Ctrl-E", "goes on in $EDITOR", "continue dans $EDITOR"),
    ])

  private static let history = GeneralPage(
    english: ["history"], french: ["historique"],
    title: LocalizedText("History", "Historique"),
    rows: [
      row(
        LocalizedText("Up, Ctrl-R", "Haut, Ctrl-R"), "bring back what was typed, in every shell of yours",
        "ramènent ce qui a été tapé, dans tous vos interpréteurs"),
      row(
        LocalizedText("never kept", "jamais gardé"),
        "what is recorded of a call; telephone numbers, names of people, e-mail and street addresses; a line that begins with a blank",
        "ce qui est noté d'un appel; numéros de téléphone, noms de personnes, courriels et adresses; une ligne qui commence par un blanc"
      ),
      row(
        LocalizedText("refused", "refusé"),
        "of those, a line with a mistake comes back by Up until you leave",
        "de celles-là, une ligne fautive revient par Haut jusqu'au départ"),
    ])

  private static var recording: GeneralPage {
    GeneralPage(
      english: ["recording", "record", "call", "calls"], french: ["noter", "appel", "appels", "consigner"],
      title: LocalizedText("Recording a call", "Noter un appel"),
      rows: HelpTopic.recording.map { topic in
        func head(_ language: LanguageCode) -> String {
          let arguments = topic.arguments[language]
          return topic.word[language] + (arguments.isEmpty || arguments.count > 24 ? "" : " " + arguments)
        }
        return (LocalizedText(head(.english), head(.french)), topic.help)
      })
  }

  private static let conditions = GeneralPage(
    english: [
      "conditions", "condition", "operators", "is", "missing", "has", "contains", "and", "or", "not",
    ],
    french: [
      "conditions", "condition", "opérateurs", "manque", "manquant", "comprend", "contient", "et", "ou",
      "non",
    ],
    title: LocalizedText("Conditions", "Conditions"),
    rows: [
      row("= != < <= > >=", "compare: fee = free, minimum_age <= 18", "comparent : âge_minimum <= 18"),
      row(LocalizedText("and, or, not", "et, ou, non"), "join and turn round", "joignent et inversent"),
      row(
        LocalizedText("is missing, is present", "manque, présent"), "website is missing", "site_web manque"),
      row(
        LocalizedText("has", "comprend"), "a set holds the value, a text the words: languages has es",
        "un ensemble a la valeur, un texte les mots : langues comprend es"),
      row(
        LocalizedText("contains", "contient"), "a text holds the letters: name contains \"maison\"",
        "un texte a les lettres : nom contient \"maison\""),
      row(
        LocalizedText("in (A, B), in A..B", "dans (A, B), dans A..B"), "one of a list, within a range",
        "un d'une liste, dans un intervalle"),
    ])

  private static let windows = GeneralPage(
    english: ["windows", "window", "periods", "dates"], french: ["périodes", "période", "fenêtres", "dates"],
    title: LocalizedText("Windows of time, behind during and in", "Périodes, après pendant et dans"),
    rows: [
      row(
        LocalizedText("last 12 full months", "12 derniers mois complets"), "without the month that runs",
        "sans le mois en cours"),
      row(LocalizedText("last 30 days", "30 derniers jours"), "up to now", "jusqu'à maintenant"),
      row(LocalizedText("last month", "mois dernier"), "the calendar month before", "le mois civil d'avant"),
      row(LocalizedText("this year", "cette année"), "from its first day", "depuis son premier jour"),
      row(LocalizedText("since 2025-04-01", "depuis 2025-04-01"), "from that day on", "à partir de ce jour"),
      row("2025, 2025-Q1, 2025-03", "a year, a quarter, a month", "une année, un trimestre, un mois"),
      row("2025-01-01..2025-06-30", "both days included", "les deux jours compris"),
      row(LocalizedText("yesterday, today", "hier, aujourd'hui"), "one day", "un jour"),
    ])
}
