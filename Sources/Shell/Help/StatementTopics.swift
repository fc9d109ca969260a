import Language

extension HelpTopic {
  private static func statement(
    _ keyword: Keyword, _ arguments: LocalizedText, _ help: LocalizedText, _ example: LocalizedText
  ) -> HelpTopic {
    HelpTopic(kind: .statement, keyword: keyword, arguments: arguments, help: help, example: example)
  }

  static let statements: [HelpTopic] = definitions + recording

  private static let definitions: [HelpTopic] = [
    statement(
      .explain, LocalizedText("[run] QUERY", "[exécution] REQUÊTE"),
      LocalizedText(
        "how a query is understood and answered; with run, how many rows each step gave",
        "comment une requête est comprise et traitée; avec exécution, combien de lignes chaque pas a données"),
      LocalizedText(
        "explain services | need food | near Gaspé",
        "expliquer services | besoin alimentation | près de Gaspé")),
    statement(
      .let, LocalizedText("name = QUERY", "nom = REQUÊTE"),
      LocalizedText(
        "names a query for this session; the name is a source",
        "nomme une requête pour cette session; le nom est une source"),
      LocalizedText(
        "let seniors = services | eligible age 75\nseniors | in Gaspé",
        "soit aînés = services | admissible âge 75\naînés | dans Gaspé")),
    statement(
      .save,
      LocalizedText("name(parameter: type = value, …) = QUERY", "nom(paramètre: type = valeur, …) = REQUÊTE"),
      LocalizedText("names a query for good", "nomme une requête pour de bon"),
      LocalizedText(
        "save food_near(p: place = Gaspé) = services | need food | near $p",
        "enregistrer aide_près(l: lieu = Gaspé) = services | besoin alimentation | près de $l")),
    statement(
      .param,
      LocalizedText("name: type [in (value, …)] [= value]", "nom: type [dans (valeur, …)] [= valeur]"),
      LocalizedText("declares $name and gives it a value", "déclare $nom et lui donne une valeur"),
      LocalizedText(
        "param n: number = 5\nservices | take $n", "paramètre n: nombre = 5\nservices | prendre $n")),
  ]

  // MARK: - Recording a contact

  /// A contact up to its first need, which the other statements go on from.
  private static let begun = LocalizedText(
    "contact phone\nneed food", "contact téléphone\nbesoin alimentation")

  private static func afterBegun(_ english: String, _ french: String) -> LocalizedText {
    LocalizedText(begun.english + "\n" + english, begun.french + "\n" + french)
  }

  private static let recording: [HelpTopic] = [
    statement(
      .recordContact,
      LocalizedText(
        "CHANNEL [from PLACE] [language NAME] [interpreter yes] [age N] [household KIND] …; or NUMBER",
        "CANAL [de LIEU] [langue NOM] [interprète oui] [âge N] [ménage SORTE] …; ou NUMÉRO"),
      LocalizedText(
        "begins to record a contact, or goes on with an open one; no name, number or address of a person is kept",
        "commence à noter un contact, ou en reprend un; ni nom, ni numéro, ni adresse d'une personne n'est gardé"
      ),
      LocalizedText(
        "contact phone from Rimouski language es interpreter yes",
        "contact téléphone de Rimouski langue espagnol interprète oui")),
    statement(
      .recordNeed, LocalizedText("CATEGORY", "CATÉGORIE"),
      LocalizedText("adds a need to the open contact", "ajoute un besoin au contact ouvert"), begun),
    statement(
      .recordRefer, LocalizedText("ROW, … [anyway]", "LIGNE, … [quand même]"),
      LocalizedText(
        "refers the last need to rows of the last result, or to a record by its identifier in quotes",
        "oriente le dernier besoin vers des lignes du dernier résultat, ou vers une fiche par son identifiant entre guillemets"
      ),
      afterBegun(
        "services | need food | take 3\nrefer 1, 2",
        "services | besoin alimentation | prendre 3\norienter 1, 2")),
    statement(
      .recordMet, "", LocalizedText("the last need is met", "le dernier besoin est comblé"),
      afterBegun("met", "comblé")),
    statement(
      .recordPartly, LocalizedText("because REASON", "parce que RAISON"),
      LocalizedText("the last need is met in part", "le dernier besoin est comblé en partie"),
      afterBegun("partly because full", "partiel parce que complet")),
    statement(
      .recordUnmet, LocalizedText("because REASON", "parce que RAISON"),
      LocalizedText("the last need is not met", "le dernier besoin n'est pas comblé"),
      afterBegun("unmet because full", "non_comblé parce que complet")),
    statement(
      .recordClose, "", LocalizedText("ends the open contact", "met fin au contact ouvert"),
      afterBegun("met\nclose", "comblé\nfermer")),
    statement(
      .recordUndo, "",
      LocalizedText("takes the last step of recording back", "reprend la dernière chose notée"),
      afterBegun("undo", "annuler")),
    statement(
      .recordHandout, LocalizedText("[fr|en] [text|sms|page]", "[fr|en] [texte|sms|page]"),
      LocalizedText(
        "what the person is told of the referrals: to read aloud, as messages, as a page",
        "ce qu'on dit des orientations à la personne : à lire, en messages, en page"),
      afterBegun(
        "services | need food | take 3\nrefer 1\nhandout",
        "services | besoin alimentation | prendre 3\norienter 1\nfeuillet")),
  ]
}
