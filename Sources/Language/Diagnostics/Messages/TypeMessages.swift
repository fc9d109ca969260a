/// Words for values that do not fit where they stand (B).
let typeMessages: [DiagnosticCode: Message] = [
  .typeMismatch: Message(
    LocalizedText(
      "{0} cannot be compared or combined with {1}",
      "{0} ne peut pas se comparer ni se combiner avec {1}"),
    label: LocalizedText("{0} beside {1}", "{0} face à {1}"),
    help: LocalizedText(
      "both sides must be of one kind", "les deux côtés doivent être de même nature")),
  .setComparedAsOne: Message(
    LocalizedText(
      "`{0}` holds several values and cannot be compared as one",
      "`{0}` contient plusieurs valeurs et ne peut pas se comparer comme une seule"),
    label: LocalizedText("a set of values", "un ensemble de valeurs"),
    help: LocalizedText("write `{1}`", "écrire `{1}`")),
  .hasNeedsTextOrSet: Message(
    LocalizedText(
      "`has` needs a text or a set; `{0}` is neither",
      "`comprend` demande un texte ou un ensemble ; `{0}` n’est ni l’un ni l’autre"),
    label: LocalizedText("one single value", "une seule valeur"),
    help: LocalizedText("compare it with `=`", "le comparer avec `=`")),
  .wrongArguments: Message(
    LocalizedText("`{0}` takes {1}", "`{0}` prend {1}"),
    label: LocalizedText("does not fit", "ne convient pas"),
    help: LocalizedText(
      "give what the function takes, no more and no less",
      "donner ce que la fonction prend, ni plus ni moins")),
  .stageNotHere: Message(
    LocalizedText("`{0}` cannot stand here: {1}", "`{0}` ne peut pas se trouver ici : {1}"),
    label: LocalizedText("not possible after what comes before", "impossible après ce qui précède"),
    help: LocalizedText(
      "move the stage forward or begin with another source",
      "avancer l’étape ou commencer par une autre source")),
  .fieldNeedsStage: Message(
    LocalizedText(
      "`{0}` is known only after the stage `{1}`", "`{0}` n’est connu qu’après une étape `{1}`"),
    label: LocalizedText("not known yet", "pas encore connu"),
    help: LocalizedText(
      "write the stage `{1}` before this one", "écrire une étape `{1}` avant celle-ci")),
  .aggregateOutsideSummary: Message(
    LocalizedText(
      "`{0}` works on groups and there are no groups here",
      "`{0}` porte sur des groupes et il n’y a pas de groupes ici"),
    label: LocalizedText("only in a summary", "seulement dans un résumé"),
    help: LocalizedText(
      "groups are made by `| summarize n = count() by region`",
      "les groupes se font par `| résumer n = compter() par région`")),
  .positionMissing: Message(
    LocalizedText("the position of `{0}` is not known", "la position de `{0}` n’est pas connue"),
    label: LocalizedText("a place without a position", "un lieu sans position"),
    help: LocalizedText(
      "name a municipality near it, or write `latitude,longitude`",
      "nommer une municipalité voisine, ou écrire `latitude,longitude`")),
  .emptySearch: Message(
    LocalizedText("the search has no word to look for", "la recherche n’a aucun mot à chercher"),
    label: LocalizedText("no word that must be there", "aucun mot exigé"),
    help: LocalizedText(
      "give one word at least; `-word` alone only leaves rows out",
      "donner au moins un mot ; `-mot` seul ne fait qu’écarter des lignes")),
  .numberOutOfRange: Message(
    LocalizedText("`{0}` is out of range: {1}", "`{0}` est hors limites : {1}"),
    label: LocalizedText("allowed: {1}", "permis : {1}"),
    help: LocalizedText("write a number within the limits", "écrire un nombre dans les limites")),
  .notYesNo: Message(
    LocalizedText(
      "a condition is yes or no, and this is {0}", "une condition vaut oui ou non, et ceci est {0}"),
    label: LocalizedText("not a condition", "n’est pas une condition"),
    help: LocalizedText(
      "compare it: `= …`, `> …`, `is present`", "la comparer : `= …`, `> …`, `présent`")),
  .expressionTooLarge: Message(
    LocalizedText(
      "the calculation of `{0}` has grown too large", "le calcul de `{0}` est devenu trop grand"),
    label: LocalizedText("too many levels or parts", "trop de niveaux ou de parties"),
    help: LocalizedText(
      "calculate it in fewer steps, or put `summarize` between them",
      "le calculer en moins d’étapes, ou placer `résumer` entre elles")),
  .valueOutsideAggregate: Message(
    LocalizedText(
      "`{0}` has a value in each row of a group, not one for the group",
      "`{0}` a une valeur dans chaque ligne d’un groupe, et non une pour le groupe"),
    label: LocalizedText("outside an aggregate", "hors d’un agrégat"),
    help: LocalizedText(
      "write `max({0})` or another aggregate, or group by it: `by {0}`",
      "écrire `max({0})` ou un autre agrégat, ou grouper par ce champ : `par {0}`")),
  .aggregateOfSet: Message(
    LocalizedText(
      "`{0}` holds several values in a row, and `{1}` takes one",
      "`{0}` contient plusieurs valeurs dans une ligne, et `{1}` en prend une"),
    label: LocalizedText("a set of values", "un ensemble de valeurs"),
    help: LocalizedText(
      "group by it, `by {0}`, or take a number of each row, `sum(count({0}))`",
      "grouper par ce champ, `par {0}`, ou prendre un nombre par ligne, `somme(compter({0}))`")),
  .notOneDay: Message(
    LocalizedText("`{0}` is not one day", "`{0}` n’est pas un jour"),
    label: LocalizedText(
      "a whole month, quarter or year, or an instant with a time behind it",
      "un mois, un trimestre, une année, ou un instant suivi d’une heure"),
    help: LocalizedText(
      "write a day and, if wanted, its times: `open 2026-12-24 9:00..12:00`",
      "écrire un jour et, au besoin, ses heures : `ouvert 2026-12-24 9:00..12:00`")),
  .askedTwice: Message(
    LocalizedText(
      "`{0}` asks about another person than before", "`{0}` parle d’une autre personne qu’avant"),
    label: LocalizedText("another value", "une autre valeur"),
    help: LocalizedText(
      "keep one of the two; only `group` may come again",
      "garder une des deux ; seul `groupe` peut revenir")),
  .unusableRange: Message(
    LocalizedText(
      "the range from `{0}` to `{1}` holds nothing",
      "l’intervalle de `{0}` à `{1}` ne contient rien"),
    label: LocalizedText(
      "ends before it begins, or mixes kinds", "finit avant de commencer, ou mêle deux natures"),
    help: LocalizedText(
      "write the smaller end first, both of one kind",
      "écrire d’abord la plus petite borne, les deux de même nature")),
]
