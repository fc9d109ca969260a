/// Pages on names given to queries and on parameters (B24x, X43x).
let definitionExplanations: [DiagnosticCode: Explanation] = [
  .parameterUndeclared: Explanation(
    LocalizedText(
      "A parameter without a value",
      "Un paramètre sans valeur"),
    why: LocalizedText(
      "`$name` stands for a value that the script declares, and nothing declares this one.",
      "`$nom` tient lieu d’une valeur que le script déclare, et rien ne déclare celle-ci."),
    mend: LocalizedText(
      "Declare it at the head of the script, or write the value itself.",
      "Le déclarer en tête du script, ou écrire la valeur elle-même."),
    example: LocalizedText(
      "services | take $n",
      "services | prendre $n")),
  .nameIsReserved: Explanation(
    LocalizedText(
      "A word of the language as a name",
      "Un mot du langage comme nom"),
    why: LocalizedText(
      "A query cannot bear the word of a source, a statement or a stage, which would then mean two things.",
      "Une requête ne peut pas porter le mot d’une source, d’une instruction ou d’une étape, qui aurait alors deux sens."
    ),
    mend: LocalizedText(
      "Choose another name.",
      "Choisir un autre nom."),
    example: LocalizedText(
      "let needs = services | need food",
      "soit besoins = services | besoin alimentation")),
  .recursiveQuery: Explanation(
    LocalizedText(
      "A query that uses itself",
      "Une requête qui s’utilise elle-même"),
    why: LocalizedText(
      "A named query is run where its name stands, so a query that leads back to its own name would never end.",
      "Une requête nommée s’exécute là où se trouve son nom : celle qui ramène à son propre nom ne finirait jamais."
    ),
    mend: LocalizedText(
      "Give the new query a name of its own.",
      "Donner à la nouvelle requête un nom à elle."),
    example: LocalizedText(
      "let near_me = near_me | take 5",
      "soit proches_de_moi = proches_de_moi | prendre 5")),
  .wrongQueryArguments: Explanation(
    LocalizedText(
      "Arguments that a query does not take",
      "Des arguments qu’une requête ne prend pas"),
    why: LocalizedText(
      "A query named by `let` takes no arguments, and a saved query takes as many as it declares.",
      "Une requête nommée par `soit` ne prend pas d’arguments, et une requête enregistrée en prend autant qu’elle en déclare."
    ),
    mend: LocalizedText(
      "Give as many values as the message says.",
      "Donner autant de valeurs que le dit le message."),
    example: LocalizedText(
      "let few = services | take 5; few(3)",
      "soit quelques_uns = services | prendre 5; quelques_uns(3)")),
  .unknownParameterType: Explanation(
    LocalizedText(
      "A type that does not exist",
      "Un type qui n’existe pas"),
    why: LocalizedText(
      "Behind the `:` of a parameter stands a type, and there is none of this name.",
      "Derrière le `:` d’un paramètre vient un type, et aucun ne porte ce nom."),
    mend: LocalizedText(
      "Write one of the types that the message lists.",
      "Écrire l’un des types que le message énumère."),
    example: LocalizedText(
      "param age: nummber",
      "paramètre âge: nombbre")),
  .valueNotOfType: Explanation(
    LocalizedText(
      "A value of another type",
      "Une valeur d’un autre type"),
    why: LocalizedText(
      "A parameter takes only literals of its type: a number, a date, a name of its vocabulary.",
      "Un paramètre ne prend que des littéraux de son type : un nombre, une date, un nom de son vocabulaire."),
    mend: LocalizedText(
      "Write a value of the type, or declare another type.",
      "Écrire une valeur de ce type, ou déclarer un autre type."),
    example: LocalizedText(
      "param age: number = old",
      "paramètre âge: nombre = vieux")),
  .valueNotAllowed: Explanation(
    LocalizedText(
      "A value that is not in the list",
      "Une valeur hors de la liste"),
    why: LocalizedText(
      "The declaration lists the values that the parameter takes, and this one is not among them.",
      "La déclaration énumère les valeurs que prend le paramètre, et celle-ci n’y est pas."),
    mend: LocalizedText(
      "Choose one of the list, or add this one to it.",
      "En choisir une de la liste, ou y ajouter celle-ci."),
    example: LocalizedText(
      "param n: number in (5, 10) = 7",
      "paramètre n: nombre parmi (5, 10) = 7")),
  .duplicateParameter: Explanation(
    LocalizedText(
      "A parameter declared twice",
      "Un paramètre déclaré deux fois"),
    why: LocalizedText(
      "Two declarations bear the same name, and only one could count.",
      "Deux déclarations portent le même nom, et une seule pourrait compter."),
    mend: LocalizedText(
      "Remove one of the two, or rename it.",
      "Retirer l’une des deux, ou la renommer."),
    example: LocalizedText(
      "param n: number = 5; param N: number = 6",
      "paramètre n: nombre = 5; paramètre N: nombre = 6")),
  .parameterTooLate: Explanation(
    LocalizedText(
      "A parameter after other statements",
      "Un paramètre après d’autres instructions"),
    why: LocalizedText(
      "The parameters of a script are declared before anything else, so that a reader finds them.",
      "Les paramètres d’un script se déclarent avant tout le reste, pour que le lecteur les trouve."),
    mend: LocalizedText(
      "Move the declaration to the head of the script.",
      "Déplacer la déclaration en tête du script."),
    example: LocalizedText(
      "services | take 5; param n: number = 5",
      "services | prendre 5; paramètre n: nombre = 5")),
  .unknownSavedQuery: Explanation(
    LocalizedText(
      "A saved query that is not there",
      "Une requête enregistrée qui n’existe pas"),
    why: LocalizedText(
      "The directory holds no saved query of this name, perhaps because it was removed.",
      "Le répertoire ne contient aucune requête enregistrée de ce nom, peut-être parce qu’elle a été retirée."
    ),
    mend: LocalizedText(
      "Look at the list that `queries` gives.",
      "Regarder la liste que donne `requêtes`."),
    example: LocalizedText(
      ".drop seniors",
      ".retirer aînés")),
  .parameterUnknown: Explanation(
    LocalizedText(
      "A parameter that the script does not declare",
      "Un paramètre que le script ne déclare pas"),
    why: LocalizedText(
      "`--param` names a parameter that no `param` statement of the script declares.",
      "`--param` nomme un paramètre qu’aucune instruction `paramètre` du script ne déclare."),
    mend: LocalizedText(
      "Name one of those that the message lists.",
      "Nommer l’un de ceux que le message énumère."),
    example: LocalizedText(
      "aiguille run weekly.aig --param regoin=Estrie",
      "aiguille run hebdo.aig --param regoin=Estrie")),
  .parameterMissing: Explanation(
    LocalizedText(
      "A parameter without a value at the start",
      "Un paramètre sans valeur au départ"),
    why: LocalizedText(
      "The script declares a parameter without a default, and the command line gives it no value.",
      "Le script déclare un paramètre sans défaut, et la ligne de commande ne lui donne pas de valeur."),
    mend: LocalizedText(
      "Add `--param name=value`, or a default to the declaration.",
      "Ajouter `--param nom=valeur`, ou un défaut à la déclaration."),
    example: LocalizedText(
      "aiguille run weekly.aig",
      "aiguille run hebdo.aig")),
  .parameterRefused: Explanation(
    LocalizedText(
      "A value that a parameter does not take",
      "Une valeur qu’un paramètre ne prend pas"),
    why: LocalizedText(
      "A value given by `--param` is read as a literal of the declared type, and this one is none, or is not in the list.",
      "Une valeur donnée par `--param` est lue comme un littéral du type déclaré, et celle-ci n’en est pas un, ou n’est pas dans la liste."
    ),
    mend: LocalizedText(
      "Give a value of that type.",
      "Donner une valeur de ce type."),
    example: LocalizedText(
      "aiguille run weekly.aig --param weeks=two",
      "aiguille run hebdo.aig --param semaines=deux")),
]
