/// Pages on names that mean nothing or too much (B).
let nameExplanations: [DiagnosticCode: Explanation] = [
  .unknownField: Explanation(
    LocalizedText(
      "An unknown field",
      "Un champ inconnu"),
    why: LocalizedText(
      """
      Rows of each source have their own fields, named in French and in English, and this is \
      none of them. After `count` or `select` only the columns that they made are left.
      """,
      """
      Les lignes de chaque source ont leurs champs, nommés en français et en anglais, et \
      celui-ci n’en est pas. Après `compter` ou `choisir`, il ne reste que les colonnes \
      qu’ils ont faites.
      """),
    mend: LocalizedText(
      """
      Take the nearest name that the message offers, or list the fields with `.describe \
      services`.
      """,
      """
      Prendre le nom le plus proche que propose le message, ou lister les champs avec \
      `.décrire services`.
      """),
    example: LocalizedText(
      "services | sort nme",
      "services | trier nmo")),
  .unknownPlace: Explanation(
    LocalizedText(
      "An unknown place",
      "Un lieu inconnu"),
    why: LocalizedText(
      """
      `near` needs a place with a position: a municipality, a postal code or its first half, \
      or a latitude and a longitude. Names match without accents and hyphens, and `St` stands \
      for `Saint`.
      """,
      """
      `près` demande un lieu qui a une position : une municipalité, un code postal ou sa \
      première moitié, ou une latitude et une longitude. Les noms se comparent sans accents \
      ni traits d’union, et `St` vaut `Saint`.
      """),
    mend: LocalizedText(
      "Take a name that the message offers, or write the position itself: `near 48.45,-68.52`.",
      "Prendre un nom que propose le message, ou écrire la position même : `près 48.45,-68.52`."),
    example: LocalizedText(
      "services | near Rimousky",
      "services | près Rimousky")),
  .unknownCategory: Explanation(
    LocalizedText(
      "An unknown category",
      "Une catégorie inconnue"),
    why: LocalizedText(
      """
      `need` looks in the categories of this directory, by name in either language, by alias \
      and by code. A name that is not there is an error and never an empty answer.
      """,
      """
      `besoin` cherche dans les catégories de ce répertoire, par nom dans les deux langues, \
      par alias et par code. Un nom absent est une erreur, jamais une réponse vide.
      """),
    mend: LocalizedText(
      """
      Take a name that the message offers, list them with `categories | select name, code`, \
      or look for words with `search`.
      """,
      """
      Prendre un nom que propose le message, les lister avec `catégories | choisir nom, \
      code`, ou chercher des mots avec `chercher`.
      """),
    example: LocalizedText(
      "services | need fod",
      "services | besoin alimntaire")),
  .unknownLanguage: Explanation(
    LocalizedText(
      "An unknown language",
      "Une langue inconnue"),
    why: LocalizedText(
      "A language is written by its name in French or English, or by its ISO 639 code.",
      "Une langue s’écrit par son nom en français ou en anglais, ou par son code ISO 639."),
    mend: LocalizedText(
      "Take a name that the message offers.",
      "Prendre un nom que propose le message."),
    example: LocalizedText(
      "services | where languages has spansh",
      "services | filtrer langues comprend espgnol")),
  .unknownValue: Explanation(
    LocalizedText(
      "Not one of the values",
      "Pas l’une des valeurs"),
    why: LocalizedText(
      "The field holds a value of a closed list, and this is not on it.",
      "Le champ contient une valeur d’une liste fermée, et celle-ci n’y est pas."),
    mend: LocalizedText(
      "Take a value that the message offers; `count by` the field shows those in use.",
      """
      Prendre une valeur que propose le message ; `compter par` ce champ montre celles qui \
      servent.
      """),
    example: LocalizedText(
      "services | where fee = fre",
      "services | filtrer tarif = gratui")),
  .ambiguousName: Explanation(
    LocalizedText(
      "A name of several things",
      "Un nom de plusieurs choses"),
    why: LocalizedText(
      "Several things of the same kind have this name, and nothing is guessed.",
      "Plusieurs choses de même nature portent ce nom, et rien n’est deviné."),
    mend: LocalizedText(
      "Write one of the choices of the message in full, for example with its region.",
      "Écrire en entier l’un des choix du message, par exemple avec sa région."),
    example: LocalizedText(
      "services | near Saint-Stanislas",
      "services | près Saint-Stanislas")),
  .unknownFunction: Explanation(
    LocalizedText(
      "An unknown function",
      "Une fonction inconnue"),
    why: LocalizedText(
      "A word before a bracket is a function, and this is none.",
      "Un mot suivi d’une parenthèse est une fonction, et celui-ci n’en est pas une."),
    mend: LocalizedText(
      "Take a function that the message offers; a field has no brackets.",
      "Prendre une fonction que propose le message ; un champ n’a pas de parenthèses."),
    example: LocalizedText(
      "services | where lenth(name) > 9",
      "services | filtrer longeur(nom) > 9")),
  .duplicateColumn: Explanation(
    LocalizedText(
      "Two columns with one name",
      "Deux colonnes du même nom"),
    why: LocalizedText(
      "Columns are told apart by name, so each name is given once.",
      "Les colonnes se distinguent par leur nom ; chaque nom ne sert donc qu’une fois."),
    mend: LocalizedText(
      "Name one of them: `select name, other = name`.",
      "En renommer une : `choisir nom, autre = nom`."),
    example: LocalizedText(
      "services | select name, name",
      "services | choisir nom, nom")),
  .unknownArea: Explanation(
    LocalizedText(
      "An unknown area",
      "Un territoire inconnu"),
    why: LocalizedText(
      """
      `in` looks for a region, then an MRC, a municipality, and the first half of a postal \
      code; none has this name.
      """,
      """
      `dans` cherche une région, puis une MRC, une municipalité et la première moitié d’un \
      code postal ; aucune ne porte ce nom.
      """),
    mend: LocalizedText(
      "Take a name that the message offers, or list them with `regions` and `places`.",
      "Prendre un nom que propose le message, ou les lister avec `régions` et `municipalités`."),
    example: LocalizedText(
      "services | in Estri",
      "services | dans Estri")),
  .bareWordNeedsQuotes: Explanation(
    LocalizedText(
      "A text without quotes",
      "Un texte sans guillemets"),
    why: LocalizedText(
      """
      A word without quotes is a name: of a field, or of a value of a closed list. A text to \
      compare with stands in quotes, so that a mistyped field is never taken for a text.
      """,
      """
      Un mot sans guillemets est un nom : celui d’un champ, ou d’une valeur d’une liste \
      fermée. Un texte à comparer se met entre guillemets, pour qu’un champ mal tapé ne passe \
      jamais pour un texte.
      """),
    mend: LocalizedText(
      "Put the text in quotes.",
      "Mettre le texte entre guillemets."),
    example: LocalizedText(
      "services | where name = Accueil",
      "services | filtrer nom = Accueil")),
  .pathGoesNowhere: Explanation(
    LocalizedText(
      "A path through a value",
      "Un chemin à travers une valeur"),
    why: LocalizedText(
      """
      A point leads from a record to a field of the record that it names. This field holds a \
      plain value, which has no fields.
      """,
      """
      Un point mène d’une fiche à un champ de la fiche qu’elle désigne. Ce champ contient une \
      simple valeur, qui n’a pas de champs.
      """),
    mend: LocalizedText(
      """
      Remove the point and what follows, or begin with a field that stands for a record, such \
      as `organization.name`.
      """,
      """
      Retirer le point et la suite, ou partir d’un champ qui désigne une fiche, comme \
      `organisme.nom`.
      """),
    example: LocalizedText(
      "services | select name.length",
      "services | choisir nom.longueur")),
]
