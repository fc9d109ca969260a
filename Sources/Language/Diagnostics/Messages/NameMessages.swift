/// Words for names that mean nothing or too much (B).
let nameMessages: [DiagnosticCode: Message] = [
  .unknownField: Message(
    LocalizedText("`{1}` has no field called `{0}`", "`{1}` n’a pas de champ appelé `{0}`"),
    label: LocalizedText("not a field here", "n’est pas un champ ici"),
    help: LocalizedText(
      "`.describe {1}` lists the fields", "`.décrire {1}` donne la liste des champs")),
  .unknownPlace: Message(
    LocalizedText("no place is called `{0}`", "aucun lieu ne s’appelle `{0}`"),
    label: LocalizedText("not a place of the gazetteer", "n’est pas au répertoire des lieux"),
    help: LocalizedText(
      "a place is a municipality, a postal code such as `H2X 1Y4`, its first half, or `latitude,longitude`",
      "un lieu est une municipalité, un code postal tel que `H2X 1Y4`, sa première moitié, ou `latitude,longitude`"
    )),
  .unknownCategory: Message(
    LocalizedText("no category is called `{0}`", "aucune catégorie ne s’appelle `{0}`"),
    label: LocalizedText(
      "not a category in this directory", "n’est pas une catégorie de ce répertoire"),
    help: LocalizedText(
      "`categories | select name, code` lists them; `search \"{0}\"` looks for the words instead",
      "`catégories | choisir nom, code` en donne la liste ; `chercher \"{0}\"` cherche plutôt les mots"
    )),
  .unknownLanguage: Message(
    LocalizedText("no language is called `{0}`", "aucune langue ne s’appelle `{0}`"),
    label: LocalizedText("not a language", "n’est pas une langue"),
    help: LocalizedText(
      "a language has a name, `spanish`, or a code, `es`",
      "une langue a un nom, `espagnol`, ou un code, `es`")),
  .unknownValue: Message(
    LocalizedText("`{0}` is not a value of {1}", "`{0}` n’est pas une valeur de {1}"),
    label: LocalizedText("not among the values", "n’est pas parmi les valeurs"),
    help: LocalizedText(
      "write one of its values, or compare another field",
      "écrire l’une de ses valeurs, ou comparer un autre champ")),
  .ambiguousName: Message(
    LocalizedText("`{0}` may mean several things", "`{0}` peut désigner plusieurs choses"),
    label: LocalizedText("more than one match", "plus d’une réponse"),
    help: LocalizedText("write one of the choices in full", "écrire l’un des choix en entier")),
  .unknownFunction: Message(
    LocalizedText("no function is called `{0}`", "aucune fonction ne s’appelle `{0}`"),
    label: LocalizedText("not a function", "n’est pas une fonction"),
    help: LocalizedText("a field is written without brackets", "un champ s’écrit sans parenthèses")),
  .duplicateColumn: Message(
    LocalizedText("two columns are called `{0}`", "deux colonnes s’appellent `{0}`"),
    label: LocalizedText("the name is taken", "le nom est pris"),
    help: LocalizedText(
      "give one another name: `other = {0}`", "donner un autre nom à l’une : `autre = {0}`")),
  .unknownArea: Message(
    LocalizedText(
      "no region, MRC, municipality or postal area is called `{0}`",
      "aucune région, MRC, municipalité ou zone postale ne s’appelle `{0}`"),
    label: LocalizedText("not an area", "n’est pas un territoire"),
    help: LocalizedText(
      "`regions` and `places` list the names", "`régions` et `municipalités` donnent les noms")),
  .bareWordNeedsQuotes: Message(
    LocalizedText("`{0}` must stand in quotes here", "`{0}` doit être entre guillemets ici"),
    label: LocalizedText("write `{1}`", "écrire `{1}`")),
  .pathGoesNowhere: Message(
    LocalizedText(
      "`{0}` holds a value, so `.{1}` leads nowhere",
      "`{0}` contient une valeur : `.{1}` ne mène nulle part"),
    label: LocalizedText("has no fields", "n’a pas de champs"),
    help: LocalizedText(
      "a point follows only a field that stands for a record, such as `organization`",
      "un point ne suit qu’un champ qui désigne une fiche, comme `organisme`")),
]
