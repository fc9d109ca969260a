/// What is decided about one organization before any row of it is written.
///
/// The demo passes over its organizations once for each table and makes each anew from its seed, so that
/// memory does not grow with their number. Words, numbers and hours are drawn where they are written, each
/// from a stream of its own.
struct DemoOrganization: Sendable {
  let number: Int
  let seed: UInt64
  let kind: OrganizationKind
  /// An index of `DemoWorld.places`.
  let place: Int
  var sites: [DemoSite]
  var services: [DemoService]
  let landmark: Landmark?

  var id: String { "O" + DemoOrganization.padded(number) }

  /// Identifiers ascend in the order of delivery, so that the store's index of them grows at its end.
  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }
}

/// A place where an organization receives people.
struct DemoSite: Sendable {
  let number: Int
  let seed: UInt64
  let place: Int
  /// Has no address and no position in the directory.
  let isConfidential: Bool
}

/// A service of an organization.
struct DemoService: Sendable {
  let number: Int
  let seed: UInt64
  let category: String
  let secondCategory: String?
  /// Numbers of its organization's sites; none for a help line or a chat.
  let sites: [Int]
  let landmark: Landmark.Service?
}
