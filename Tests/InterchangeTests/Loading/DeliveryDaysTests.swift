import Domain
import Foundation
import Interchange
import Language
import Storage
import TestSupport
import Testing

/// Which days a directory knows of its deliveries.
@Suite struct DeliveryDaysTests {
  private func deliver(_ path: String, _ day: String, since: String? = nil, isRehearsal: Bool = false) throws
  {
    let demo = try DemoDirectory(services: 3, seed: 1)
    _ = try DirectoryLoader.deliver(
      into: path, isRehearsal: isRehearsal, day: CalendarDate(iso: day),
      since: since.flatMap(CalendarDate.init(iso:))
    ) { try demo.deliver(to: $0) }
  }

  private func days(_ path: String) throws -> [String?] {
    let store = try SQLiteStore(path: path)
    return [store.firstDelivery?.iso, store.lastDelivery?.iso]
  }

  @Test func theFirstStaysAndTheLastMoves() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/d.aiguille"
    try deliver(path, "2026-03-01")
    #expect(try days(path) == ["2026-03-01", "2026-03-01"])
    try deliver(path, "2026-04-01")
    #expect(try days(path) == ["2026-03-01", "2026-04-01"])
    // One that comes late is not the last.
    try deliver(path, "2026-02-01")
    #expect(try days(path) == ["2026-03-01", "2026-04-01"])
    try deliver(path, "2026-05-01", isRehearsal: true)
    #expect(try days(path) == ["2026-03-01", "2026-04-01"])
  }

  @Test func aDirectoryCanHaveAPast() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/d.aiguille"
    try deliver(path, "2026-03-01", since: "2021-03-01")
    #expect(try days(path) == ["2021-03-01", "2026-03-01"])
    try deliver(path, "2026-04-01", since: "2020-03-01")
    #expect(try days(path) == ["2021-03-01", "2026-04-01"])
  }
}
