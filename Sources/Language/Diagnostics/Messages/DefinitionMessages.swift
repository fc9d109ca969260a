/// Words for names given to queries and for parameters (B24x, X43x).
let definitionMessages: [DiagnosticCode: Message] = [
  .parameterUndeclared: Message(
    LocalizedText("the parameter `{0}` is not declared", "le paramètre `{0}` n’est pas déclaré"),
    label: LocalizedText("has no value", "n’a pas de valeur"),
    help: LocalizedText(
      "declare it first, as in `param n: number = 5`, or behind the name of a `save`",
      "le déclarer d’abord, comme dans `paramètre n: nombre = 5`, ou derrière le nom d’un `enregistrer`")),
  .nameIsReserved: Message(
    LocalizedText("`{0}` is a word of the language", "`{0}` est un mot du langage"),
    label: LocalizedText("cannot name a query", "ne peut pas nommer une requête"),
    help: LocalizedText(
      "choose another name, such as `my_{0}`", "choisir un autre nom, comme `mes_{0}`")),
  .recursiveQuery: Message(
    LocalizedText("the query `{0}` uses itself: {1}", "la requête `{0}` s’utilise elle-même : {1}"),
    label: LocalizedText("leads back to `{0}`", "ramène à `{0}`"),
    help: LocalizedText(
      "give the new query a name of its own", "donner à la nouvelle requête un nom à elle")),
  .wrongQueryArguments: Message(
    LocalizedText("`{0}` takes {1}", "`{0}` prend {1}"),
    label: LocalizedText("not what it takes", "pas ce qu’elle prend"),
    help: LocalizedText(
      "values stand in brackets in the order in which they were declared",
      "les valeurs se mettent entre parenthèses, dans l’ordre de leur déclaration")),
  .unknownParameterType: Message(
    LocalizedText("no type is called `{0}`", "aucun type ne s’appelle `{0}`"),
    label: LocalizedText("not a type", "n’est pas un type"),
    help: LocalizedText("one of `{1}`", "l’un de `{1}`")),
  .valueNotOfType: Message(
    LocalizedText("`{0}` is not {1}", "`{0}` n’est pas {1}"),
    label: LocalizedText("not {1}", "pas {1}"),
    help: LocalizedText("the parameter `{2}` takes {1}", "le paramètre `{2}` prend {1}")),
  .valueNotAllowed: Message(
    LocalizedText(
      "`{0}` is not a value of the parameter `{1}`", "`{0}` n’est pas une valeur du paramètre `{1}`"),
    label: LocalizedText("not in its list", "pas dans sa liste"),
    help: LocalizedText("it takes one of {2}", "il prend l’une de {2}")),
  .duplicateParameter: Message(
    LocalizedText("the parameter `{0}` is declared twice", "le paramètre `{0}` est déclaré deux fois"),
    label: LocalizedText("declared again", "déclaré de nouveau"),
    help: LocalizedText("remove one of the two", "retirer l’un des deux")),
  .parameterTooLate: Message(
    LocalizedText(
      "`{0}` comes after another statement", "`{0}` vient après une autre instruction"),
    label: LocalizedText("too late", "trop tard"),
    help: LocalizedText(
      "the parameters of a script are its first statements",
      "les paramètres d’un script sont ses premières instructions")),
  .unknownSavedQuery: Message(
    LocalizedText("no query is saved as `{0}`", "aucune requête n’est enregistrée sous `{0}`"),
    help: LocalizedText("`queries` lists them", "`requêtes` les énumère")),
  .parameterUnknown: Message(
    LocalizedText(
      "the script declares no parameter `{0}`", "le script ne déclare pas de paramètre `{0}`"),
    label: LocalizedText("not declared", "pas déclaré"),
    help: LocalizedText(
      "parameters are declared by `param` at the head of the script",
      "les paramètres se déclarent par `paramètre` en tête du script")),
  .parameterMissing: Message(
    LocalizedText("the parameter `{0}` has no value", "le paramètre `{0}` n’a pas de valeur"),
    label: LocalizedText("no default, and no value given", "ni défaut ni valeur donnée"),
    help: LocalizedText(
      "add `--param {0}=…`, or a default behind `=`",
      "ajouter `--param {0}=…`, ou un défaut derrière `=`")),
  .parameterRefused: Message(
    LocalizedText(
      "the parameter `{0}` does not take `{1}`: {2}", "le paramètre `{0}` ne prend pas `{1}` : {2}"),
    label: LocalizedText("refused", "refusé"),
    help: LocalizedText(
      "values are written as in a script, texts without quotes",
      "les valeurs s’écrivent comme dans un script, les textes sans guillemets")),
]
