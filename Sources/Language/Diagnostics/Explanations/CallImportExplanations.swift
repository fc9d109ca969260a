/// Pages on exports of contacts, needs and referrals (D520 to D529); a blank line parts two files of an example.
let callImportExplanations: [DiagnosticCode: Explanation] = [
  .repeatedCallRow: Explanation(
    LocalizedText("A row that stands there twice", "Une ligne présente deux fois"),
    why: LocalizedText(
      "The export holds the same contact, need or referral more than once, word for word. It counts once.",
      "L’export contient plusieurs fois le même contact, besoin ou renvoi, mot pour mot. Il compte une fois."),
    mend: LocalizedText("Nothing needs to be done.", "Il n’y a rien à faire."),
    example: LocalizedText(
      "CallReportNum,CallDateAndTimeStart\n1,2026-03-02 10:00\n1,2026-03-02 10:00",
      "CallReportNum,CallDateAndTimeStart\n1,2026-03-02 10:00\n1,2026-03-02 10:00")),
  .callVersion: Explanation(
    LocalizedText("Several versions of a row", "Plusieurs versions d’une ligne"),
    why: LocalizedText(
      """
      The export holds several rows of one number that differ. The highest version counts, the last of equal ones.
      """,
      """
      L’export contient plusieurs lignes différentes d’un même numéro. La plus haute version compte, la dernière à égalité.
      """),
    mend: LocalizedText("Nothing needs to be done.", "Il n’y a rien à faire."),
    example: LocalizedText(
      "CallReportNum,ReportVersion,CallDateAndTimeStart\n1,1,2026-03-02 10:00\n1,2,2026-03-02 10:05",
      "CallReportNum,ReportVersion,CallDateAndTimeStart\n1,1,2026-03-02 10:00\n1,2,2026-03-02 10:05")),
  .identifierLeftOut: Explanation(
    LocalizedText("A column or cell that tells who called", "Une colonne ou cellule qui dit qui a appelé"),
    why: LocalizedText(
      """
      Names, phones, e-mails, addresses, numbers of insurance and free text are never stored with a contact. They are \
      known by the head of the column or by their form. The report counts them and does not show them.
      """,
      """
      Les noms, téléphones, courriels, adresses, numéros d’assurance et textes libres ne sont jamais gardés avec un \
      contact. Ils sont reconnus à l’en-tête de la colonne ou à leur forme. Le rapport les compte sans les montrer.
      """),
    mend: LocalizedText("Leave the column out of the export.", "Omettre la colonne de l’export."),
    example: LocalizedText(
      "CallReportNum,CallDateAndTimeStart,CallerPhone\n1,2026-03-02 10:00,418-555-0123",
      "CallReportNum,CallDateAndTimeStart,Téléphone\n1,2026-03-02 10:00,418-555-0123")),
  .identifierCut: Explanation(
    LocalizedText("A postal code or an age that was cut", "Un code postal ou un âge réduit"),
    why: LocalizedText(
      "Of a postal code the first three characters are stored, of an age or a date of birth the band.",
      "D’un code postal sont gardés les trois premiers caractères, d’un âge ou d’une date de naissance la tranche."
    ),
    mend: LocalizedText("Nothing needs to be done.", "Il n’y a rien à faire."),
    example: LocalizedText(
      "CallReportNum,CallDateAndTimeStart,Age\n1,2026-03-02 10:00,54",
      "CallReportNum,CallDateAndTimeStart,PostalCode\n1,2026-03-02 10:00,G5L 3A1")),
  .unknownCallWord: Explanation(
    LocalizedText("A word that is not known", "Un mot inconnu"),
    why: LocalizedText(
      """
      An outcome, reason, category, language, place or the like is none that the directory knows. The row is kept \
      without it; an unknown reason is kept in its own words and counts as `other`.
      """,
      """
      Une issue, un motif, une catégorie, une langue, un lieu ou autre n’est pas de ceux que connaît le répertoire. La \
      ligne est gardée sans lui ; un motif inconnu est gardé dans ses propres mots et compte comme `other`.
      """),
    mend: LocalizedText(
      "Say what it means under `values` of a mapping file.",
      "Dire ce qu’il signifie sous `values` d’un fichier de correspondance."),
    example: LocalizedText(
      "CallReportNum,CallDateAndTimeStart,Channel\n1,2026-03-02 10:00,carrier pigeon",
      "CallReportNum,CallDateAndTimeStart,Channel\n1,2026-03-02 10:00,pigeon voyageur")),
  .orphanCallRow: Explanation(
    LocalizedText("A row without the one that it belongs to", "Une ligne sans celle dont elle relève"),
    why: LocalizedText(
      "A need names a contact, or a referral a need, that neither the export nor the directory has. It is refused.",
      "Un besoin nomme un contact, ou un renvoi un besoin, que ni l’export ni le répertoire n’ont. Il est refusé."
    ),
    mend: LocalizedText("Deliver both together.", "Livrer les deux ensemble."),
    example: LocalizedText(
      """
      CallReportNum,CallDateAndTimeStart
      1,2026-03-02 10:00

      CallReportNum,ReportNeedNum,NeedMet
      1,1,True
      2,1,True
      """,
      """
      CallReportNum,CallDateAndTimeStart
      1,2026-03-02 10:00

      CallReportNum,ReportNeedNum,NeedMet
      1,1,True
      2,1,True
      """)),
  .nothingJoins: Explanation(
    LocalizedText("Needs without contacts", "Des besoins sans contacts"),
    why: LocalizedText(
      "No need of the export belongs to a contact of it or of the directory. Nothing was imported.",
      "Aucun besoin de l’export ne relève d’un contact, ni de l’export ni du répertoire. Rien n’a été importé."
    ),
    mend: LocalizedText(
      "Import the three tables of one export together.",
      "Importer ensemble les trois tables d’un même export."),
    example: LocalizedText(
      "CallReportNum,ReportNeedNum,NeedMet\n7,1,True", "CallReportNum,ReportNeedNum,NeedMet\n7,1,True")),
  .mappingRefused: Explanation(
    LocalizedText("A mapping file that is wrong", "Un fichier de correspondance fautif"),
    why: LocalizedText(
      "The file of `--mapping` is no YAML, names a field, grain, zone or value that does not exist, or a column that the file lacks.",
      "Le fichier de `--mapping` n’est pas du YAML, nomme un champ, grain, fuseau ou valeur qui n’existe pas, ou une colonne absente."
    ),
    mend: LocalizedText("Correct the line that is named.", "Corriger la ligne nommée."),
    example: LocalizedText(
      "aiguille import calls.csv --mapping mapping.yaml",
      "aiguille import appels.csv --mapping correspondance.yaml")),
  .columnNotKept: Explanation(
    LocalizedText("A column that is not kept", "Une colonne qui n’est pas gardée"),
    why: LocalizedText(
      "The export has a column that is no field of contacts, needs or referrals. Unlike those of a directory, it is dropped.",
      "L’export a une colonne qui n’est un champ ni des contacts, ni des besoins, ni des renvois. Elle est omise."
    ),
    mend: LocalizedText(
      "Name its field under `columns` of a mapping file.",
      "Nommer son champ sous `columns` d’un fichier de correspondance."),
    example: LocalizedText(
      "CallReportNum,CallDateAndTimeStart,Weather\n1,2026-03-02 10:00,snow",
      "CallReportNum,CallDateAndTimeStart,Météo\n1,2026-03-02 10:00,neige")),
  .callTimeUnreadable: Explanation(
    LocalizedText("A moment that cannot be read", "Un moment illisible"),
    why: LocalizedText(
      "The moment of a contact is of none of the forms expected. The row is refused.",
      "Le moment d’un contact n’est d’aucune des formes attendues. La ligne est refusée."),
    mend: LocalizedText(
      "Give the form under `dates` of a mapping file, as `dd/MM/yyyy HH:mm`.",
      "Donner la forme sous `dates` d’un fichier de correspondance, comme `dd/MM/yyyy HH:mm`."),
    example: LocalizedText(
      "CallReportNum,CallDateAndTimeStart\n1,next Tuesday",
      "CallReportNum,CallDateAndTimeStart\n1,mardi prochain")),
]
