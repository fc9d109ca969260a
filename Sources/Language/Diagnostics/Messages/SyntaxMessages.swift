/// Words for the codes of syntax (S), without the habits of other languages.
let syntaxMessages: [DiagnosticCode: Message] = [
  .expected: Message(
    LocalizedText("expected {0}, found {1}", "attendu : {0} ; trouvé : {1}"),
    label: LocalizedText("expected {0}", "attendu : {0}")),
  .unclosedBracket: Message(
    LocalizedText("the bracket `{0}` is not closed", "la parenthèse `{0}` n’est pas fermée"),
    label: LocalizedText("opened here", "ouverte ici"),
    help: LocalizedText(
      "add the closing bracket or remove this one",
      "ajouter la parenthèse fermante ou retirer celle-ci")),
  .unknownStage: Message(
    LocalizedText("no stage is called `{0}`", "aucune étape ne s’appelle `{0}`"),
    label: LocalizedText("not a stage", "n’est pas une étape"),
    help: LocalizedText(
      "after `|` comes one of `\(Lexicon.list(of: .stageHead).english)`",
      "après `|` vient l’une de `\(Lexicon.list(of: .stageHead).french)`"
    )),
  .nestingTooDeep: Message(
    LocalizedText("more than {0} levels of brackets", "plus de {0} niveaux de parenthèses"),
    label: LocalizedText("one level too many", "un niveau de trop"),
    help: LocalizedText(
      "remove brackets that change nothing, or split the condition into several `where` stages",
      "retirer les parenthèses inutiles, ou répartir la condition en plusieurs étapes `filtrer`")),
  .unknownSource: Message(
    LocalizedText("no source is called `{0}`", "aucune source ne s’appelle `{0}`"),
    label: LocalizedText("not a source", "n’est pas une source"),
    help: LocalizedText(
      "a query begins with one of `\(Lexicon.sources.english)`",
      "une requête commence par l’une de `\(Lexicon.sources.french)`")),
  .laterStage: Message(
    LocalizedText("`{0}` comes in a later version", "`{0}` viendra dans une version ultérieure"),
    label: LocalizedText("not in this version", "pas dans cette version"),
    help: LocalizedText("remove it to run the rest", "le retirer pour exécuter le reste")),
  .emptyStage: Message(
    LocalizedText("the stage `{0}` says nothing", "l’étape `{0}` ne dit rien"),
    label: LocalizedText("something must follow", "quelque chose doit suivre"),
    help: LocalizedText("for example `{1}`", "par exemple `{1}`")),
  .wordIsStatement: Message(
    LocalizedText(
      "`{0}` begins a statement and cannot stand here",
      "`{0}` commence une instruction et ne peut pas se trouver ici"),
    label: LocalizedText("a word of statements", "un mot d’instruction"),
    help: LocalizedText(
      "put it at the beginning of a line, or choose another name",
      "le placer au début d’une ligne, ou choisir un autre nom")),
  .unexpectedText: Message(
    LocalizedText("{0} is not expected here", "{0} n’est pas attendu ici"),
    label: LocalizedText("the query could end before this", "la requête pourrait finir avant ceci"),
    help: LocalizedText(
      "stages are joined by `|`, statements by `;` or a new line",
      "les étapes se joignent par `|`, les instructions par `;` ou une nouvelle ligne")),
  .noteRefused: Message(
    LocalizedText(
      "notes about a person are not kept", "les notes sur une personne ne sont pas conservées"),
    label: LocalizedText("not kept", "non conservée"),
    help: LocalizedText(
      "record what was needed and what came of it: `need food`, `unmet because full`",
      "enregistrer le besoin et son issue : `besoin alimentation`, `non_comblé parce que complet`")),
  .reasonMissing: Message(
    LocalizedText("`{0}` wants its reason", "`{0}` demande sa raison"),
    label: LocalizedText("a reason is missing here", "il manque une raison ici"),
    help: LocalizedText(
      "for example `{0} because full`", "par exemple `{0} parce que complet`")),
  .recordedNameNeedsQuotes: Message(
    LocalizedText(
      "several words stand where one value is expected: {0}",
      "plusieurs mots se trouvent là où une seule valeur est attendue : {0}"),
    help: LocalizedText(
      "a name of several words wants quotation marks; the words are not repeated here, for they may tell who a person is",
      "un nom de plusieurs mots demande des guillemets ; les mots ne sont pas répétés ici, car ils peuvent dire qui est la personne"
    )),
]
