import Language

/// `changes`: what a later delivery changed in the directory, record by record.
enum ChangesCatalog {
  static let description = EntityDescription(
    entity: .changes,
    label: LocalizedText("Changes", "Changements"),
    help: LocalizedText(
      "Dated changes of organizations, services and locations, from the second delivery on.",
      "Les changements datés des organismes, services et lieux, dès la deuxième livraison."),
    table: "change", listedColumn: nil, kind: nil, siting: .none,
    textIndex: nil, needColumn: nil, primaryReference: nil,
    defaultColumns: ["date", "change", "record", "name", "changed"],
    fields: [
      Field(
        "date", french: "date", label: LocalizedText("Date", "Date"),
        help: LocalizedText("The day of the delivery.", "Le jour de la livraison."),
        type: .date, .one, .column("date")),
      Field(
        "change", french: "changement", label: LocalizedText("Change", "Changement"),
        help: LocalizedText(
          "Added, updated, closed or reopened: a closed record may no longer be referred to.",
          "Ajout, mise à jour, fermeture ou réouverture : on ne peut plus diriger vers une fiche fermée."),
        type: .term(.changeKind), .one, .column("change")),
      Field(
        "record", french: "fiche", label: LocalizedText("Record", "Fiche"),
        help: LocalizedText(
          "What was changed: an organization, a service or a location.",
          "Ce qui a changé : un organisme, un service ou un lieu."),
        type: .term(.recordKind), .one, .column("record")),
      Field(
        "name", french: "nom", label: LocalizedText("Name", "Nom"),
        help: LocalizedText(
          "The name of the record after the change.", "Le nom de la fiche après le changement."),
        type: .text, .maybe, .column("name")),
      Field(
        "changed", french: "modifié", label: LocalizedText("Fields changed", "Champs modifiés"),
        help: LocalizedText(
          "The fields that were changed, by their names in the delivery.",
          "Les champs modifiés, par leurs noms dans la livraison."),
        type: .text, .many, .set(table: "change_field", key: "change_id", value: "field")),
      Field(
        "organization", french: "organisme", label: LocalizedText("Organization", "Organisme"),
        help: LocalizedText(
          "The organization changed, or whose record was changed.",
          "L'organisme modifié, ou dont la fiche a été modifiée."),
        type: .record(.organizations), .maybe, .reference("organization_id")),
      Field(
        "service", french: "service", label: LocalizedText("Service", "Service"),
        help: LocalizedText("The service changed.", "Le service modifié."),
        type: .record(.services), .maybe, .reference("service_id")),
      SharedFields.id,
    ])
}
