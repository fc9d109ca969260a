/// Words for exports of contacts, needs and referrals (D520 to D529).
///
/// `{0}` is a column or a file, `{1}` the value as far as it may be shown, `{2}` what was done.
let callImportMessages: [DiagnosticCode: Message] = [
  .repeatedCallRow: Message(
    LocalizedText(
      "the same row stands there before; it counts once",
      "la même ligne figure déjà plus haut ; elle compte une fois"),
    help: LocalizedText("leave repeated rows out of the export", "omettre de l’export les lignes répétées")),
  .callVersion: Message(
    LocalizedText(
      "another version of a row by `{0}`; the latest one counts",
      "autre version d’une ligne selon `{0}` ; la plus récente compte"),
    help: LocalizedText("export only the latest versions", "n’exporter que les dernières versions")),
  .identifierLeftOut: Message(
    LocalizedText(
      "`{0}` holds identifiers, which are not stored: {1}",
      "`{0}` contient des identifiants, qui ne sont pas gardés : {1}"),
    help: LocalizedText("leave the column out of the export", "omettre la colonne de l’export")),
  .identifierCut: Message(
    LocalizedText(
      "`{0}` was cut to what may be stored: {1}", "`{0}` a été réduit à ce qui peut être gardé : {1}"),
    help: LocalizedText(
      "export the FSA and the age band themselves", "exporter directement la RTA et la tranche d’âge")),
  .unknownCallWord: Message(
    LocalizedText("`{0}` says nothing that is known: `{1}`; {2}", "`{0}` ne dit rien de connu : `{1}` ; {2}"),
    help: LocalizedText(
      "say what it means under `values` of a mapping file",
      "dire ce que cela signifie sous `values` d’un fichier de correspondance")),
  .orphanCallRow: Message(
    LocalizedText(
      "by `{0}` the row belongs to a contact or need that is not there; {2}",
      "selon `{0}`, la ligne relève d’un contact ou d’un besoin absent ; {2}"),
    help: LocalizedText("deliver the contact or need with it", "livrer aussi le contact ou le besoin")),
  .nothingJoins: Message(
    LocalizedText(
      "none of the needs of `{0}` belongs to a contact; nothing was imported",
      "aucun des besoins de `{0}` ne relève d’un contact ; rien n’a été importé"),
    help: LocalizedText(
      "import the table of contacts with them, and check that both have the same numbers in `CallReportNum`",
      "importer avec eux la table des contacts et vérifier que les deux ont les mêmes numéros dans `CallReportNum`"
    )),
  .mappingRefused: Message(
    LocalizedText("the mapping is refused, `{0}`: {1}", "la correspondance est refusée, `{0}` : {1}"),
    help: LocalizedText(
      "correct that line; `aiguille import --help` says what a mapping holds",
      "corriger cette ligne ; `aiguille import --help` dit ce que contient une correspondance")),
  .columnNotKept: Message(
    LocalizedText(
      "the column `{0}` is not known and not kept", "la colonne `{0}` est inconnue et n’est pas gardée"),
    help: LocalizedText(
      "name its field under `columns` of a mapping file",
      "nommer son champ sous `columns` d’un fichier de correspondance")),
  .callTimeUnreadable: Message(
    LocalizedText("`{0}` is no moment that can be read; {2}", "`{0}` n’est pas un moment lisible ; {2}"),
    help: LocalizedText(
      "give the form of its dates under `dates` of a mapping file",
      "donner la forme de ses dates sous `dates` d’un fichier de correspondance")),
]
