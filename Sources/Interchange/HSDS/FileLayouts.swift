import Storage

/// Every kind of file that is known: HSDS 3.1, 3.0, 2.0, 1.1 and 1.0, and the CSV of Ohana, in the
/// order in which they are read.
enum FileLayouts {
  static let all: [FileLayout] = tree + records + details + others

  private static func layout(
    _ object: DeliveredObject, _ files: String..., change: (inout FileLayout) -> Void = { _ in }
  ) -> FileLayout {
    var layout = FileLayout(object, files: files)
    change(&layout)
    return layout
  }

  private static let tree = [
    layout(.taxonomyTerm, "taxonomy", "taxonomies", "categories") {
      $0.needs = "parent_id"
      $0.renames = ["taxonomy_id": "id", "vocabulary": "taxonomy"]
    },
    layout(.taxonomy, "taxonomies", "taxonomy"),
    layout(.taxonomyTerm, "taxonomy_terms", "taxonomy_term") {
      $0.renames = ["term": "name", "vocabulary": "taxonomy"]
    },
  ]

  private static let records = [
    layout(.organization, "organizations", "organization", "agencies") {
      $0.renames = ["url": "website"]
    },
    layout(.program, "programs", "program"),
    layout(.location, "locations", "location") {
      $0.renames = ["website": "url"]
      $0.lists = [
        ListColumn(
          column: "accessibility", object: .accessibility, member: "description",
          owner: "location_id"),
        ListColumn(column: "languages", object: .language, member: "name", owner: "location_id"),
      ]
    },
    layout(.service, "services", "service") {
      $0.renames = [
        "website": "url", "eligibility": "eligibility_description", "min_age": "minimum_age",
        "max_age": "maximum_age",
      ]
      $0.lists = [
        ListColumn(
          column: "location_id", object: .serviceAtLocation, member: "location_id",
          owner: "service_id"),
        ListColumn(column: "languages", object: .language, member: "name", owner: "service_id"),
        ListColumn(
          column: "taxonomy_ids", object: .attribute, member: "taxonomy_term_id", owner: "link_id",
          constants: ["link_entity": "service"]),
        ListColumn(
          column: "service_areas", object: .serviceArea, member: "name", owner: "service_id"),
        ListColumn(
          column: "required_documents", object: .requiredDocument, member: "document",
          owner: "service_id"),
      ]
    },
    layout(.serviceAtLocation, "service_at_location", "services_at_location") {
      $0.files += ["service_at_locations"]
    },
  ]

  private static let details = [
    layout(.address, "addresses", "address"),
    layout(.address, "physical_addresses", "physical_address") {
      $0.constants = ["address_type": "physical"]
    },
    layout(.address, "postal_addresses", "postal_address", "mail_addresses", "mail_address") {
      $0.constants = ["address_type": "postal"]
      $0.identifierPrefix = "postal:"
    },
    layout(.person, "contacts", "contact", "persons", "people"),
    layout(.phone, "phones", "phone") {
      $0.renames = [
        "contact_id": "person_id", "number_type": "type", "department": "description",
      ]
    },
    layout(.schedule, "schedules", "schedule"),
    layout(.schedule, "regular_schedules", "regular_schedule") {
      $0.needs = "weekday"
      $0.renames = ["weekday": "byday"]
      $0.constants = ["freq": "WEEKLY"]
      $0.identifierPrefix = "regular:"
    },
    layout(.schedule, "holiday_schedules", "holiday_schedule") {
      $0.renames = ["start_date": "valid_from", "end_date": "valid_to"]
      $0.identifierPrefix = "holiday:"
    },
    layout(.language, "languages", "language") { $0.renames = ["language": "name"] },
    layout(.serviceArea, "service_areas", "service_area") {
      $0.renames = ["service_area": "name"]
    },
    layout(.attribute, "attributes", "attribute"),
    layout(.attribute, "service_attributes", "service_attribute") {
      $0.renames = ["service_id": "link_id"]
      $0.constants = ["link_entity": "service"]
      $0.identifierPrefix = "service:"
    },
    layout(.attribute, "services_taxonomy", "service_taxonomy") {
      $0.renames = [
        "service_id": "link_id", "taxonomy_id": "taxonomy_term_id", "taxonomy_detail": "value",
      ]
      $0.constants = ["link_entity": "service"]
      $0.identifierPrefix = "service:"
    },
    layout(.attribute, "other_attributes", "other_attribute") {
      $0.renames = ["link_type": "link_entity"]
      $0.identifierPrefix = "other:"
    },
    layout(.requiredDocument, "required_documents", "required_document"),
    layout(.costOption, "cost_options", "cost_option"),
    layout(.costOption, "fees", "fee") {
      $0.renames = ["fee": "amount_description"]
      $0.identifierPrefix = "fee:"
    },
    layout(.accessibility, "accessibility", "accessibility_for_disabilities") {
      $0.renames = ["accessibility": "description"]
    },
  ]

  /// Objects that no table holds yet.
  private static let others = [
    "funding", "organization_identifiers", "metadata", "meta_table_descriptions", "url", "urls",
    "units", "service_capacity", "service_capacities", "eligibility", "payments_accepted",
    "payment_accepted", "interpretation_services",
  ].map { name in layout(.other, name) { $0.otherName = name } }
}
