/// A fictitious directory shaped like Québec: the same seed and size give the same rows on every platform
/// and in every year.
///
/// Organizations are drawn one after the other, about 4,500 for 10,000 services, until there are enough
/// services. Rows come in the order of `DeliveredObject`; for each table the organizations are made again
/// from their own seeds, so that memory does not grow with the size.
package struct DemoDirectory: Sendable {
  package let services: Int
  package let seed: UInt64
  private let world: DemoWorld

  /// Makes what organizations are drawn from; a size of 0 or less is an empty directory.
  ///
  /// Throws where the tables that are built into the program do not read.
  package init(services: Int, seed: UInt64) throws {
    self.services = services
    self.seed = seed
    world = try DemoWorld()
  }

  private typealias RowMaker = @Sendable (DemoOrganization, DemoWorld) -> [[String: String]]

  private static let tables: [(DeliveredObject, RowMaker)] = [
    (.organization, OrganizationRows.rows), (.location, LocationRows.locations),
    (.service, ServiceRows.services), (.serviceAtLocation, ServiceRows.sites),
    (.address, LocationRows.addresses), (.phone, PhoneRows.rows), (.schedule, ScheduleRows.rows),
    (.language, LanguageRows.rows), (.serviceArea, ServiceAreaRows.rows),
    (.attribute, ServiceRows.attributes), (.requiredDocument, FeeRows.documents),
    (.costOption, FeeRows.options), (.accessibility, LocationRows.accessibility),
  ]

  /// Hands over every row; throws only what the sink throws.
  package func deliver(to sink: any DeliverySink) throws { try deliver(to: sink, nil) }

  func deliver(to sink: any DeliverySink, _ progress: ReadingProgress?) throws {
    for (object, rows) in Self.tables {
      var line = 0
      try forEachOrganization { organization in
        for values in rows(organization, world) {
          line += 1
          progress?.row(at: 0)
          try sink.add(DeliveredRow(object, values, file: "demo", line: line))
        }
      }
    }
  }

  private func forEachOrganization(_ body: (DemoOrganization) throws -> Void) rethrows {
    let plan = OrganizationPlan(world: world, seed: seed)
    var left = services
    var number = 1
    while left > 0 {
      var organization = plan.organization(number)
      organization.services.removeLast(max(0, organization.services.count - left))
      left -= organization.services.count
      number += 1
      try body(organization)
    }
  }
}
