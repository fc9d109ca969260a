import Language

/// `queries`: the queries that `save` has kept in the directory.
enum QueriesCatalog {
  static let description = EntityDescription(
    entity: .queries,
    label: LocalizedText("Queries", "Requêtes"),
    help: LocalizedText(
      "The queries that were saved, each used by its name as a source.",
      "Les requêtes enregistrées, chacune utilisée par son nom comme source."),
    table: "saved_query", listedColumn: nil, kind: nil, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["name", "parameters", "text", "saved"],
    fields: [
      Field(
        "name", french: "nom", label: LocalizedText("Query", "Requête"),
        help: LocalizedText("The name of the query.", "Le nom de la requête."),
        type: .text, .one, .column("name", folded: "name_folded")),
      Field(
        "parameters", french: "paramètres", label: LocalizedText("Parameters", "Paramètres"),
        help: LocalizedText(
          "What the query takes in brackets behind its name.",
          "Ce que la requête prend entre parenthèses derrière son nom."),
        type: .text, .maybe, .column("parameters")),
      Field(
        "text", french: "texte", label: LocalizedText("Text", "Texte"),
        help: LocalizedText("The query as it was typed.", "La requête telle qu'elle a été saisie."),
        type: .text, .one, .column("text")),
      Field(
        "saved", french: "enregistrée", label: LocalizedText("Saved", "Enregistrée"),
        help: LocalizedText("The day on which it was saved.", "Le jour où elle a été enregistrée."),
        type: .date, .one, .column("saved")),
    ])
}
