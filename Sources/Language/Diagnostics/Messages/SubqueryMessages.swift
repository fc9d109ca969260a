/// Words for queries inside others (B, X).
let subqueryMessages: [DiagnosticCode: Message] = [
  .joinedNameTaken: Message(
    LocalizedText(
      "`{0}` would be there twice: on the left and from the query in brackets",
      "`{0}` y serait deux fois : à gauche et par la requête entre parenthèses"),
    label: LocalizedText("brings a name that is taken", "apporte un nom déjà pris"),
    help: LocalizedText(
      "end it with `| select {1}, other = {2}`", "la terminer par `| choisir {1}, autre = {2}`")),
  .joinedSet: Message(
    LocalizedText(
      "`{0}` holds several values and cannot be joined",
      "`{0}` contient plusieurs valeurs et ne peut pas être joint"),
    label: LocalizedText("a set of values", "un ensemble de valeurs"),
    help: LocalizedText(
      "group the rows with `count by`, or leave it out with `select`",
      "grouper les lignes avec `compter par`, ou l’écarter avec `choisir`")),
  .joinKeyRepeated: Message(
    LocalizedText(
      "the query in brackets has several rows for {0}, and `join` cannot choose one",
      "la requête entre parenthèses a plusieurs lignes pour {0} : `joindre` ne peut pas en choisir une"),
    label: LocalizedText("not unique", "pas unique"),
    help: LocalizedText(
      "bring its rows together with `count by` or `summarize … by` these columns",
      "réunir ses lignes avec `compter par` ou `résumer … par` ces colonnes")),
]
