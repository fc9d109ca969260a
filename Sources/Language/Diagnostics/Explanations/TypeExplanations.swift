/// Pages on values that do not fit where they stand (B).
let typeExplanations: [DiagnosticCode: Explanation] = [
  .typeMismatch: Explanation(
    LocalizedText(
      "Two kinds that do not go together",
      "Deux natures qui ne vont pas ensemble"),
    why: LocalizedText(
      """
      Both sides of a comparison or a calculation must be of one kind. Texts are never turned \
      into numbers or dates in silence.
      """,
      """
      Les deux côtés d’une comparaison ou d’un calcul doivent être de même nature. Un texte \
      n’est jamais changé en nombre ou en date en silence.
      """),
    mend: LocalizedText(
      "Write a value of the kind of the field, or choose another field.",
      "Écrire une valeur de la nature du champ, ou choisir un autre champ."),
    example: LocalizedText(
      "services | where name > 5",
      "services | filtrer nom > 5")),
  .setComparedAsOne: Explanation(
    LocalizedText(
      "A set compared as one value",
      "Un ensemble comparé comme une valeur"),
    why: LocalizedText(
      """
      A service has several languages, regions or phone numbers. Whether such a set equals a \
      value has no single answer.
      """,
      """
      Un service a plusieurs langues, régions ou téléphones. Savoir si un tel ensemble égale \
      une valeur n’a pas de réponse unique.
      """),
    mend: LocalizedText(
      "Ask whether it has the value: `languages has es`, or `any languages = es`.",
      "Demander s’il comprend la valeur : `langues comprend es`, ou `existe langues = es`."),
    example: LocalizedText(
      "services | where languages = es",
      "services | filtrer langues = es")),
  .hasNeedsTextOrSet: Explanation(
    LocalizedText(
      "`has` without a text or a set",
      "`comprend` sans texte ni ensemble"),
    why: LocalizedText(
      """
      `has` looks for a word in a text, or for a value in a set. This field is a single value \
      that is no text.
      """,
      """
      `comprend` cherche un mot dans un texte, ou une valeur dans un ensemble. Ce champ est \
      une seule valeur qui n’est pas un texte.
      """),
    mend: LocalizedText(
      "Compare with `=`, `<` or `>`.",
      "Comparer avec `=`, `<` ou `>`."),
    example: LocalizedText(
      "places | where population has 5",
      "municipalités | filtrer population comprend 5")),
  .wrongArguments: Explanation(
    LocalizedText(
      "Arguments that do not fit",
      "Des arguments qui ne conviennent pas"),
    why: LocalizedText(
      "The function takes another number or another kind of arguments, as the message says.",
      """
      La fonction prend un autre nombre ou une autre nature d’arguments, comme le dit le \
      message.
      """),
    mend: LocalizedText(
      "Give it what it takes.",
      "Lui donner ce qu’elle prend."),
    example: LocalizedText(
      "services | where length() > 5",
      "services | filtrer longueur() > 5")),
  .stageNotHere: Explanation(
    LocalizedText(
      "A stage that cannot stand here",
      "Une étape qui ne peut pas se trouver ici"),
    why: LocalizedText(
      """
      Some stages ask for something that their rows do not have: a need for services, a \
      position for places; after `count`, `summarize` or `distinct` the rows are groups.
      """,
      """
      Certaines étapes demandent ce que leurs lignes n’ont pas : un besoin veut des services, \
      une distance veut des positions ; après `compter`, `résumer` ou `distinct`, les lignes \
      sont des groupes.
      """),
    mend: LocalizedText(
      "Move the stage before `count`, or begin with another source.",
      "Placer l’étape avant `compter`, ou commencer par une autre source."),
    example: LocalizedText(
      "services | count by region | near Rimouski",
      "services | compter par région | près Rimouski")),
  .fieldNeedsStage: Explanation(
    LocalizedText(
      "A field that a stage makes",
      "Un champ qu’une étape produit"),
    why: LocalizedText(
      """
      A distance is one from a place, `serving` is said of an area and `eligible` of a person: \
      the record alone does not have them.
      """,
      """
      Une distance se mesure depuis un lieu, `dessert` se dit d’un territoire et `admissible` \
      d’une personne : la fiche seule ne les a pas.
      """),
    mend: LocalizedText(
      "Write the stage before: `near`, `serving` or `eligible`.",
      "Écrire l’étape avant : `près`, `dessert` ou `admissible`."),
    example: LocalizedText(
      "services | where distance < 5 km",
      "services | filtrer distance < 5 km")),
  .positionMissing: Explanation(
    LocalizedText(
      "A place without a position",
      "Un lieu sans position"),
    why: LocalizedText(
      "The place is known, but the data give no position for it, and none is guessed.",
      """
      Le lieu est connu, mais les données n’en donnent pas la position, et aucune n’est \
      devinée.
      """),
    mend: LocalizedText(
      "Name a municipality near it, or write the latitude and the longitude.",
      "Nommer une municipalité voisine, ou écrire la latitude et la longitude."),
    example: LocalizedText(
      "services | near H0H",
      "services | près H0H")),
  .emptySearch: Explanation(
    LocalizedText(
      "A search without a word",
      "Une recherche sans mot"),
    why: LocalizedText(
      """
      A search needs one word at least that must be there; marks alone, or excluded words \
      alone, choose nothing.
      """,
      """
      Une recherche demande au moins un mot exigé ; des signes seuls, ou des mots exclus \
      seuls, ne choisissent rien.
      """),
    mend: LocalizedText(
      "Add a word, or use `where not name has \"word\"` to leave rows out.",
      "Ajouter un mot, ou employer `filtrer non nom comprend \"mot\"` pour écarter des lignes."),
    example: LocalizedText(
      "services | search \"-youth\"",
      "services | chercher \"-jeunes\"")),
  .numberOutOfRange: Explanation(
    LocalizedText(
      "A number out of range",
      "Un nombre hors limites"),
    why: LocalizedText(
      """
      The number has limits here, which the message gives: rows to take are at least 0, a \
      latitude lies between -90 and 90.
      """,
      """
      Le nombre a ici des limites, que le message donne : on prend au moins 0 ligne, une \
      latitude est entre -90 et 90.
      """),
    mend: LocalizedText(
      "Write a number within the limits.",
      "Écrire un nombre dans les limites."),
    example: LocalizedText(
      "services | near 95.0,-68.5",
      "services | près 95.0,-68.5")),
  .notYesNo: Explanation(
    LocalizedText(
      "Not a condition",
      "Pas une condition"),
    why: LocalizedText(
      """
      `where`, `and`, `or` and `not` work on what is yes or no, and this is another kind of \
      value.
      """,
      """
      `filtrer`, `et`, `ou` et `non` portent sur ce qui vaut oui ou non, et ceci est une \
      valeur d’une autre nature.
      """),
    mend: LocalizedText(
      "Compare the value with something, or ask whether it `is present`.",
      "Comparer la valeur à quelque chose, ou demander si elle est `présent`."),
    example: LocalizedText(
      "services | where name",
      "services | filtrer nom")),
  .notOneDay: Explanation(
    LocalizedText(
      "Opening is asked of one day",
      "L’ouverture se demande pour un jour"),
    why: LocalizedText(
      "`open` asks about one day, some hours of it, or one instant, not about a month or a year.",
      "`ouvert` porte sur un jour, des heures de ce jour ou un instant, non sur un mois ou une année."),
    mend: LocalizedText(
      "Write a weekday or a full date, then a time or a range of times.",
      "Écrire un jour de la semaine ou une date complète, puis une heure ou une plage d’heures."),
    example: LocalizedText(
      "services | open 2026-12",
      "services | ouvert 2026-12")),
  .unusableRange: Explanation(
    LocalizedText(
      "A range that holds nothing",
      "Un intervalle vide"),
    why: LocalizedText(
      """
      A range `a..b` goes from the smaller end to the greater one, both of one kind and both \
      included.
      """,
      """
      Un intervalle `a..b` va de la plus petite borne à la plus grande, toutes deux de même \
      nature et comprises.
      """),
    mend: LocalizedText(
      "Exchange the ends, or write both alike.",
      "Échanger les bornes, ou les écrire de la même façon."),
    example: LocalizedText(
      "services | where minimum_age in 18..12",
      "services | filtrer âge_minimum dans 18..12")),
]
