import Language

/// `defects`: what the last import found wrong, and what it did about it.
enum DefectsCatalog {
  static let description = EntityDescription(
    entity: .defects,
    label: LocalizedText("Defects", "Défauts"),
    help: LocalizedText(
      "What the last import found wrong in its files, in the order of files and lines.",
      "Ce que la dernière importation a trouvé de fautif, dans l'ordre des fichiers et des lignes."),
    table: "defect", listedColumn: nil, kind: nil, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["file", "line", "column", "code", "value", "action"],
    fields: [
      Field(
        "file", french: "fichier", label: LocalizedText("File", "Fichier"),
        help: LocalizedText("The file of the delivery.", "Le fichier de la livraison."),
        type: .text, .one, .column("file")),
      Field(
        "line", french: "ligne", label: LocalizedText("Line", "Ligne"),
        help: LocalizedText(
          "The line of the file; none where the whole file is meant.",
          "La ligne du fichier ; aucune lorsqu'il s'agit du fichier entier."),
        type: .integer, .maybe, .column("line")),
      Field(
        "column", french: "colonne", label: LocalizedText("Column", "Colonne"),
        help: LocalizedText("The column of the file.", "La colonne du fichier."),
        type: .text, .maybe, .column("column")),
      Field(
        "code", french: "code", label: LocalizedText("Code", "Code"),
        help: LocalizedText(
          "The code of the rule; `aiguille explain` has a page on each.",
          "Le code de la règle ; `aiguille explain` a une page sur chacun."),
        type: .text, .one, .column("code")),
      Field(
        "value", french: "valeur", label: LocalizedText("Value", "Valeur"),
        help: LocalizedText("What stood there.", "Ce qui s'y trouvait."),
        type: .text, .maybe, .column("value")),
      Field(
        "action", french: "action", label: LocalizedText("Action", "Action"),
        help: LocalizedText(
          "What was done: kept, repaired, set aside, refused, closed or skipped.",
          "Ce qui a été fait : gardé, réparé, mis de côté, refusé, fermé ou sauté."),
        type: .term(.defectAction), .one, .column("action_id")),
      Field(
        "content", french: "contenu", label: LocalizedText("Row", "Rangée"),
        help: LocalizedText(
          "The whole row, where it was refused.", "La rangée entière, lorsqu'elle a été refusée."),
        type: .text, .maybe, .column("body")),
    ])
}
