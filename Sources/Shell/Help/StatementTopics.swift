import Language

extension HelpTopic {
  private static func statement(
    _ keyword: Keyword, _ arguments: LocalizedText, _ help: LocalizedText, _ example: LocalizedText
  ) -> HelpTopic {
    HelpTopic(kind: .statement, keyword: keyword, arguments: arguments, help: help, example: example)
  }

  static let statements: [HelpTopic] = [
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
}
