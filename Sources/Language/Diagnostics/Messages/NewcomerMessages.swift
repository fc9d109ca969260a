/// Words for the habits of other languages and for the first words of a newcomer (S).
let newcomerMessages: [DiagnosticCode: Message] = [
  .foreignSelect: Message(
    LocalizedText(
      "a query begins with its source, not with `select`",
      "une requête commence par sa source, non par `select`"),
    label: LocalizedText("as in SQL", "comme en SQL"),
    help: LocalizedText(
      "source first, then the columns: `services | select name, phone`",
      "la source d’abord, les colonnes ensuite : `services | choisir nom, téléphone`")),
  .foreignOperator: Message(
    LocalizedText("`{0}` is written `{1}`", "`{0}` s’écrit `{1}`"),
    label: LocalizedText("write `{1}`", "écrire `{1}`")),
  .foreignLike: Message(
    LocalizedText("there is no `like`", "`like` n’existe pas"),
    label: LocalizedText("as in SQL", "comme en SQL"),
    help: LocalizedText(
      "`has \"word\"` looks for a word, `contains \"text\"` for a part of the text; neither takes `%`",
      "`comprend \"mot\"` cherche un mot, `contient \"texte\"` une partie du texte ; aucun ne prend `%`"
    )),
  .foreignNull: Message(
    LocalizedText("there is no `null`", "`null` n’existe pas"),
    label: LocalizedText("as in SQL", "comme en SQL"),
    help: LocalizedText(
      "an empty field is found with `is missing`, a filled one with `is present`",
      "un champ vide se trouve avec `manque`, un champ rempli avec `présent`")),
  .foreignPipe: Message(
    LocalizedText("stages are joined by `|`", "les étapes se joignent par `|`"),
    label: LocalizedText("write `|`", "écrire `|`")),
  .newcomerWord: Message(
    LocalizedText("`{0}` is not a query", "`{0}` n’est pas une requête"),
    label: LocalizedText("not a source", "n’est pas une source"),
    help: LocalizedText("type `{1}`", "taper `{1}`")),
]
