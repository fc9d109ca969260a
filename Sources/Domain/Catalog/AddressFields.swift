import Language

/// Where a location stands: the street address, and the areas that hold it, from the smallest known to the region.
///
/// Sites have the fields of their location.
enum AddressFields {
  static let all = [
    Field(
      "address", french: "adresse", label: LocalizedText("Address", "Adresse"),
      help: LocalizedText("The street address.", "L'adresse municipale."),
      type: .text, .maybe, .column("address")),
    Field(
      "city", french: "localité", label: LocalizedText("City", "Localité"),
      help: LocalizedText(
        "The city as the address writes it.", "La localité telle que l'adresse l'écrit."),
      type: .text, .maybe, .column("city")),
    Field(
      "municipality", french: "municipalité", label: LocalizedText("Municipality", "Municipalité"),
      help: LocalizedText("The municipality.", "La municipalité."),
      type: .term(.area), .maybe, .column("municipality_id")),
    Field(
      "mrc", french: "mrc", label: LocalizedText("MRC", "MRC"),
      help: LocalizedText(
        "The regional county municipality.", "La municipalité régionale de comté."),
      type: .term(.area), .maybe, .column("mrc_id")),
    Field(
      "region", french: "région", label: LocalizedText("Region", "Région"),
      help: LocalizedText("The administrative region.", "La région administrative."),
      type: .term(.area), .maybe, .column("region_id")),
    Field(
      "fsa", french: "rta", label: LocalizedText("FSA", "RTA"),
      help: LocalizedText(
        "The forward sortation area: the first half of the postal code.",
        "La région de tri d'acheminement : la première moitié du code postal."),
      type: .term(.area), .maybe, .column("fsa_id")),
  ]
}
