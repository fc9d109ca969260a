/// A `schedule` row of HSDS as it was delivered, every column a text where it has one.
package struct Schedule: Hashable, Sendable {
  package var serviceID: Int64?
  package var locationID: Int64?
  package var siteID: Int64?
  package var validFrom: String?
  package var validTo: String?
  package var start: String?
  package var until: String?
  package var count: Int64?
  package var weekStart: String?
  package var frequency: String?
  package var interval: Int64?
  package var days: String?
  package var weekNumbers: String?
  package var monthDays: String?
  package var yearDays: String?
  package var opensAt: String?
  package var closesAt: String?
  package var description: String?
  package var notes: String?
  package var isClosed: Bool

  package init(
    serviceID: Int64? = nil, locationID: Int64? = nil, siteID: Int64? = nil,
    validFrom: String? = nil, validTo: String? = nil, start: String? = nil, until: String? = nil,
    count: Int64? = nil, weekStart: String? = nil, frequency: String? = nil, interval: Int64? = nil,
    days: String? = nil, weekNumbers: String? = nil, monthDays: String? = nil,
    yearDays: String? = nil, opensAt: String? = nil, closesAt: String? = nil,
    description: String? = nil, notes: String? = nil, isClosed: Bool = false
  ) {
    self.serviceID = serviceID
    self.locationID = locationID
    self.siteID = siteID
    self.validFrom = validFrom
    self.validTo = validTo
    self.start = start
    self.until = until
    self.count = count
    self.weekStart = weekStart
    self.frequency = frequency
    self.interval = interval
    self.days = days
    self.weekNumbers = weekNumbers
    self.monthDays = monthDays
    self.yearDays = yearDays
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.description = description
    self.notes = notes
    self.isClosed = isClosed
  }

  /// Whose hours these are, the closest to a site first; nil where they are not this site's.
  package enum Closeness: Int, CaseIterable, Hashable, Sendable {
    case site, serviceAtLocation, service, location
  }

  /// How close the row is to a service at a location.
  package func closeness(site: Int64, service: Int64, location: Int64) -> Closeness? {
    if let siteID { return siteID == site ? .site : nil }
    if let serviceID {
      guard serviceID == service else { return nil }
      guard let locationID else { return .service }
      return locationID == location ? .serviceAtLocation : nil
    }
    return locationID == location ? .location : nil
  }

  /// How close the row is to a service that has no site.
  package func closeness(serviceWithoutSite service: Int64) -> Closeness? {
    siteID == nil && serviceID == service ? .service : nil
  }
}
