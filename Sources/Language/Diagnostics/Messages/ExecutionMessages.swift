/// Words for the database, files and the command line (X).
let executionMessages: [DiagnosticCode: Message] = [
  .databaseMissing: Message(
    LocalizedText("there is no database at `{0}`", "il n’y a pas de base de données à `{0}`"),
    help: LocalizedText(
      "`aiguille import` or `aiguille demo` makes one; `--db FILE` names another",
      "`aiguille import` ou `aiguille demo` en crée une ; `--db FICHIER` en désigne une autre")),
  .databaseUnreadable: Message(
    LocalizedText(
      "the database `{0}` cannot be opened: {1}", "la base `{0}` ne peut pas être ouverte : {1}"),
    help: LocalizedText(
      "check the permissions of the file and of its folder",
      "vérifier les droits du fichier et de son dossier")),
  .databaseForeign: Message(
    LocalizedText("`{0}` is not a database of Aiguille", "`{0}` n’est pas une base d’Aiguille"),
    help: LocalizedText(
      "name a file made by `aiguille import` or `aiguille demo`; this one was not changed",
      "désigner un fichier créé par `aiguille import` ou `aiguille demo` ; celui-ci n’a pas été modifié"
    )),
  .databaseTooNew: Message(
    LocalizedText(
      "the database `{0}` has format {1}; this program reads up to {2}",
      "la base `{0}` est au format {1} ; ce programme lit jusqu’au format {2}"),
    help: LocalizedText(
      "install a newer Aiguille; the file was not changed",
      "installer une version plus récente d’Aiguille ; le fichier n’a pas été modifié")),
  .databaseBusy: Message(
    LocalizedText(
      "the database `{0}` is locked by another program",
      "la base `{0}` est verrouillée par un autre programme"),
    help: LocalizedText(
      "try again when the import or the recording has ended",
      "réessayer quand l’importation ou la saisie sera terminée")),
  .databaseReadOnly: Message(
    LocalizedText("the database `{0}` cannot be written to", "la base `{0}` est en lecture seule"),
    help: LocalizedText(
      "make the file and its folder writable, or name another with `--db`",
      "rendre le fichier et son dossier modifiables, ou en désigner un autre avec `--db`")),
  .databaseFailed: Message(
    LocalizedText("the database failed: {0}", "la base de données a échoué : {0}"),
    help: LocalizedText(
      "run `aiguille doctor`; nothing was changed",
      "lancer `aiguille doctor` ; rien n’a été modifié")),
  .interrupted: Message(
    LocalizedText(
      "interrupted before the end; what was shown is not complete",
      "interrompu avant la fin ; ce qui a été affiché est incomplet"),
    help: LocalizedText(
      "run it again, or add `| take 20` to ask for less",
      "relancer, ou ajouter `| prendre 20` pour demander moins")),
  .inputMissing: Message(
    LocalizedText("there is no file at `{0}`", "il n’y a pas de fichier à `{0}`"),
    help: LocalizedText(
      "check the path and the working folder", "vérifier le chemin et le dossier de travail")),
  .outputFailed: Message(
    LocalizedText("`{0}` cannot be written: {1}", "`{0}` ne peut pas être écrit : {1}"),
    help: LocalizedText(
      "check the path, the folder and its permissions; a file that was there keeps its content",
      "vérifier le chemin, le dossier et ses droits ; un fichier qui s’y trouvait garde son contenu")),
  .integerOverflow: Message(
    LocalizedText("a whole number went beyond 64 bits", "un nombre entier a dépassé 64 bits"),
    help: LocalizedText(
      "calculate with a decimal: `1.0 * x`", "calculer avec un nombre décimal : `1.0 * x`")),
  .verificationFailed: Message(
    LocalizedText(
      "the planned answer differs from the reference answer: {0}",
      "la réponse planifiée diffère de la réponse de référence : {0}"),
    help: LocalizedText(
      "do not rely on this answer; report the query and the output of `explain`",
      "ne pas se fier à cette réponse ; signaler la requête et ce que donne `expliquer`")),
  .outOfDisk: Message(
    LocalizedText(
      "the disk is full; `{0}` could not be written",
      "le disque est plein ; `{0}` n’a pas pu être écrit"),
    help: LocalizedText(
      "make room and try again; the data from before are intact",
      "libérer de l’espace et recommencer ; les données d’avant sont intactes")),
  .usage: Message(
    LocalizedText("the command is not right: {0}", "la commande est incorrecte : {0}"),
    help: LocalizedText(
      "`aiguille --help` lists the commands and options",
      "`aiguille --help` donne les commandes et les options")),
  .invalidAsOf: Message(
    LocalizedText(
      "`{0}` is neither a date nor an instant", "`{0}` n’est ni une date ni un instant"),
    help: LocalizedText(
      "write `--as-of 2026-11-23` or `--as-of 2026-11-23T18:00`",
      "écrire `--as-of 2026-11-23` ou `--as-of 2026-11-23T18:00`")),
  .asOfTooEarly: Message(
    LocalizedText(
      "`{0}` is before the first delivery of the directory, which is of {1}",
      "`{0}` précède la première livraison du répertoire, qui est du {1}"),
    help: LocalizedText(
      "give `--as-of` that day or a later one", "donner à `--as-of` ce jour ou un jour qui le suit")),
  .databaseTooOld: Message(
    LocalizedText(
      "the database `{0}` was made by an older version",
      "la base `{0}` vient d’une version plus ancienne"),
    help: LocalizedText(
      "import the data again; the file was not changed",
      "importer de nouveau les données ; le fichier n’a pas été modifié")),
  .databaseDamaged: Message(
    LocalizedText("the database `{0}` is damaged: {1}", "la base `{0}` est endommagée : {1}"),
    help: LocalizedText(
      "keep the file, restore a copy, or import the data again",
      "garder le fichier, reprendre une copie, ou importer de nouveau les données")),
  .queryTooLarge: Message(
    LocalizedText("the query is too large: {0}", "la requête est trop grande : {0}"),
    label: LocalizedText("too large", "trop grand"),
    help: LocalizedText(
      "split it into several queries", "la diviser en plusieurs requêtes")),
  .unknownRecord: Message(
    LocalizedText("none of the {1} is called `{0}`", "`{0}` n’est pas dans les {1}"),
    label: LocalizedText("no record has this name", "aucune fiche n’a ce nom"),
    help: LocalizedText(
      "write the name of the record, words of it, or its identifier",
      "écrire le nom de la fiche, des mots de ce nom, ou son identifiant")),
  .ambiguousRecord: Message(
    LocalizedText("{1} records are called `{0}`", "{1} fiches s’appellent `{0}`"),
    label: LocalizedText("more than one match", "plus d’une réponse"),
    help: LocalizedText(
      "write the identifier of one of them", "écrire l’identifiant de l’une d’elles")),
  .tooManyColumns: Message(
    LocalizedText(
      "`pivot` would make {0} columns; {1} are the most",
      "`pivoter` ferait {0} colonnes ; {1} au plus sont possibles"),
    label: LocalizedText("too many values", "trop de valeurs"),
    help: LocalizedText(
      "keep fewer values with `where`, or take a coarser field; without `pivot` each value has a row",
      "garder moins de valeurs avec `filtrer`, ou prendre un champ plus large ; sans `pivoter`, "
        + "chaque valeur a une ligne")),
]
