/// Words for the data of an import (D).
///
/// `{0}` is a column or a file, `{1}` the value, `{2}` what was done.
let importMessages: [DiagnosticCode: Message] = [
  .sourceNotRecognised: Message(
    LocalizedText(
      "`{0}` is no delivery that can be imported: {1}",
      "`{0}` n’est pas une livraison importable : {1}"),
    help: LocalizedText(
      "name a folder of HSDS or Ohana CSV files, or say the format with `--as`",
      "désigner un dossier de fichiers CSV HSDS ou Ohana, ou préciser le format avec `--as`")),
  .raggedRow: Message(
    LocalizedText(
      "the row has {0} cells, the header {1}; {2}", "la ligne a {0} cellules, l’en-tête {1} ; {2}"),
    help: LocalizedText(
      "look for a comma or a line break outside quotes",
      "chercher une virgule ou un saut de ligne hors guillemets")),
  .wrongEncoding: Message(
    LocalizedText("`{0}` is not in UTF-8; {2}", "`{0}` n’est pas en UTF-8 ; {2}"),
    help: LocalizedText("export the file again as UTF-8", "exporter de nouveau le fichier en UTF-8")
  ),
  .danglingReference: Message(
    LocalizedText(
      "`{0}` points at `{1}`, which is not in the delivery; {2}",
      "`{0}` renvoie à `{1}`, absent de la livraison ; {2}"),
    help: LocalizedText(
      "deliver the record or remove the reference", "livrer la fiche ou retirer le renvoi")),
  .duplicateIdentifier: Message(
    LocalizedText(
      "`{0}` holds `{1}` more than once; {2}", "`{0}` contient `{1}` plus d’une fois ; {2}"),
    help: LocalizedText(
      "give each record an identifier of its own", "donner à chaque fiche son propre identifiant")),
  .missingRequired: Message(
    LocalizedText(
      "`{0}` is empty and must not be; {2}", "`{0}` est vide et ne doit pas l’être ; {2}"),
    help: LocalizedText("fill the column in the source", "remplir la colonne à la source")),
  .invalidValue: Message(
    LocalizedText("`{0}` cannot be `{1}`; {2}", "`{0}` ne peut pas valoir `{1}` ; {2}"),
    help: LocalizedText("correct the value in the source", "corriger la valeur à la source")),
  .unknownColumn: Message(
    LocalizedText(
      "the column `{0}` is not of HSDS; its values are kept with each record, under `extra`",
      "la colonne `{0}` n’est pas de HSDS ; ses valeurs sont gardées avec chaque fiche, sous `extra`"),
    help: LocalizedText(
      "rename it if it stands for a known column",
      "la renommer si elle correspond à une colonne connue")),
  .implausibleValue: Message(
    LocalizedText("`{0}` is hardly `{1}`; {2}", "`{0}` ne vaut sans doute pas `{1}` ; {2}"),
    help: LocalizedText("check the value in the source", "vérifier la valeur à la source")),
  .unclosedQuote: Message(
    LocalizedText(
      "a quote opened in `{0}` is not closed; {2}",
      "un guillemet ouvert dans `{0}` n’est pas fermé ; {2}"),
    help: LocalizedText(
      "close it; a quote inside a value is doubled",
      "le fermer ; un guillemet dans une valeur se double")),
  .unknownFile: Message(
    LocalizedText(
      "the file `{0}` is not known and was not read",
      "le fichier `{0}` est inconnu et n’a pas été lu"),
    help: LocalizedText(
      "rename it if it holds a known table", "le renommer s’il contient une table connue")),
  .emptyIdentifier: Message(
    LocalizedText(
      "the identifier in `{0}` is empty; {2}", "l’identifiant dans `{0}` est vide ; {2}"),
    help: LocalizedText("give the record an identifier", "donner un identifiant à la fiche")),
  .repeatedHeader: Message(
    LocalizedText(
      "the column `{0}` stands twice in the header; {2}",
      "la colonne `{0}` figure deux fois dans l’en-tête ; {2}"),
    help: LocalizedText("rename or remove one of the two", "renommer ou retirer l’une des deux")),
  .controlCharacters: Message(
    LocalizedText(
      "`{0}` holds control characters: `{1}`; {2}",
      "`{0}` contient des caractères de commande : `{1}` ; {2}"),
    help: LocalizedText("remove them in the source", "les retirer à la source")),
  .valueRepaired: Message(
    LocalizedText("`{0}` was `{1}`; {2}", "`{0}` valait `{1}` ; {2}"),
    help: LocalizedText("correct the value in the source", "corriger la valeur à la source")),
  .fileUnreadable: Message(
    LocalizedText("`{0}` cannot be read: {1}", "`{0}` ne peut pas être lu : {1}"),
    help: LocalizedText("check the file and its permissions", "vérifier le fichier et ses droits")),
  .recordGone: Message(
    LocalizedText(
      "`{1}` (`{0}`) is no longer in the delivery; {2}",
      "`{1}` (`{0}`) n’est plus dans la livraison ; {2}"),
    help: LocalizedText(
      "deliver the record again if it is still open", "livrer de nouveau la fiche si elle est active")),
  .mostRecordsGone: Message(
    LocalizedText(
      "the delivery lacks {0} of the {1} active records of `{2}`; taking it would close them",
      "la livraison n’a pas {0} des {1} fiches actives de `{2}` ; la prendre les fermerait"),
    help: LocalizedText(
      "another publisher's delivery goes into a directory of its own (`--db`); if they are really closed, add `--close-missing`",
      "la livraison d’un autre éditeur va dans un répertoire à elle (`--db`) ; si elles sont bien fermées, ajouter `--close-missing`"
    )),
]
