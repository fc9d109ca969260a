/// An object of HSDS 3.1 that a delivery can hold, in the order in which rows must arrive: what is referred to comes first.
///
/// The raw value is the table's name.
package enum DeliveredObject: String, CaseIterable, Sendable {
  case taxonomy
  case taxonomyTerm = "taxonomy_term"
  case organization
  case program
  case location
  case service
  case serviceAtLocation = "service_at_location"
  case address
  case person
  case phone
  case schedule
  case language
  case serviceArea = "service_area"
  case attribute
  case requiredDocument = "required_document"
  case costOption = "cost_option"
  case accessibility
  /// Any other object, kept whole under its own name.
  case other = "other_record"
}

/// One row of a delivery on its way to the store, whatever it was read from: a CSV file, the demo's generator.
///
/// Columns are HSDS 3.1 names, plus the extension columns of `DirectoryTables`; references hold the `source_id` of the row they mean (`organization_id`
/// of a service is the organization's `source_id`), the row's own identifier is the column `id`. Empty text and an absent column both mean missing.
package struct DeliveredRow: Sendable {
  package var object: DeliveredObject
  package var values: [String: String]
  /// Where it stood, for the report.
  package var file: String
  package var line: Int

  package init(_ object: DeliveredObject, _ values: [String: String], file: String, line: Int) {
    self.object = object
    self.values = values
    self.file = file
    self.line = line
  }
}

/// What takes the rows of a delivery.
package protocol DeliverySink: AnyObject {
  func add(_ row: DeliveredRow) throws
}
