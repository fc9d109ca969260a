/// Pages on the habits of other languages (S).
let newcomerExplanations: [DiagnosticCode: Explanation] = [
  .foreignSelect: Explanation(
    LocalizedText(
      "A query of SQL",
      "Une requête de SQL"),
    why: LocalizedText(
      """
      In SQL the columns come first. Here a query is read from left to right: first the \
      source, then each stage works on the rows of the one before.
      """,
      """
      En SQL, les colonnes viennent d’abord. Ici une requête se lit de gauche à droite : \
      d’abord la source, puis chaque étape travaille sur les lignes de la précédente.
      """),
    mend: LocalizedText(
      "Begin with the source and end with `| select` and the columns.",
      "Commencer par la source et finir par `| choisir` et les colonnes."),
    example: LocalizedText(
      "select name from services",
      "select nom from services")),
  .foreignOperator: Explanation(
    LocalizedText(
      "An operator of another language",
      "Un opérateur d’un autre langage"),
    why: LocalizedText(
      """
      The operator is known elsewhere; here there is one spelling only, which the message \
      gives.
      """,
      "L’opérateur existe ailleurs ; ici il n’y a qu’une orthographe, que le message donne."),
    mend: LocalizedText(
      """
      Write it as the message says: `=` for `==`, `!=` for `<>`, `and` for `&&`, `or` for \
      `||`.
      """,
      """
      L’écrire comme le message le dit : `=` pour `==`, `!=` pour `<>`, `et` pour `&&`, `ou` \
      pour `||`.
      """),
    example: LocalizedText(
      "services | where free == yes",
      "services | filtrer gratuit == oui")),
  .foreignLike: Explanation(
    LocalizedText(
      "`like` of SQL",
      "Le `like` de SQL"),
    why: LocalizedText(
      """
      There are no patterns with `%`. A word is looked for with `has`, which an index serves; \
      a part of a text with `contains`, which reads every text.
      """,
      """
      Il n’y a pas de motifs avec `%`. Un mot se cherche avec `comprend`, que sert un index ; \
      une partie de texte avec `contient`, qui lit tous les textes.
      """),
    mend: LocalizedText(
      "Replace `like '%word%'` by `has \"word\"` or `contains \"word\"`.",
      "Remplacer `like '%mot%'` par `comprend \"mot\"` ou `contient \"mot\"`."),
    example: LocalizedText(
      "services | where name like \"%food%\"",
      "services | filtrer nom like \"%repas%\"")),
  .foreignNull: Explanation(
    LocalizedText(
      "`null` of SQL",
      "Le `null` de SQL"),
    why: LocalizedText(
      "An empty field is called missing, and a test says so in words.",
      "Un champ vide est dit manquant, et une condition le dit en mots."),
    mend: LocalizedText(
      "Write `is missing` or `is present`.",
      "Écrire `manque` ou `présent`."),
    example: LocalizedText(
      "services | where phone = null",
      "services | filtrer téléphone = null")),
  .foreignPipe: Explanation(
    LocalizedText(
      "Another pipe",
      "Une autre barre"),
    why: LocalizedText(
      "Stages are joined by a single `|`.",
      "Les étapes se joignent par une simple `|`."),
    mend: LocalizedText(
      "Write `|`.",
      "Écrire `|`."),
    example: LocalizedText(
      "services |> take 5",
      "services |> prendre 5")),
  .newcomerWord: Explanation(
    LocalizedText(
      "A word that is a command of the shell",
      "Un mot qui est une commande de l’interpréteur"),
    why: LocalizedText(
      "Commands of the shell begin with a point, so that they are never taken for a query.",
      """
      Les commandes de l’interpréteur commencent par un point, pour n’être jamais prises pour \
      une requête.
      """),
    mend: LocalizedText(
      "Type the command that the message gives, such as `.help`.",
      "Taper la commande que donne le message, comme `.aide`."),
    example: LocalizedText(
      "help",
      "aide")),
]
