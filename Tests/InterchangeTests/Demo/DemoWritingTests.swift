import Foundation
import Language
import Storage
import Testing

@testable import Interchange

@Suite struct DemoWritingTests {
  @Test func everyRowIsTakenAndWritingAgainChangesNothing() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("demo-\(UUID().uuidString).db").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let demo = try DemoDirectory(services: 300, seed: 211)
    let first = try demo.write(to: path)
    #expect(first.counts(.service).inserted == 300)
    // The names that are hard to show are the only thing that an import may remark on.
    #expect(first.summary.tables.values.allSatisfy { $0.refused == 0 && $0.inserted == $0.read })
    #expect(first.summary.defects.keys.allSatisfy { $0 == .controlCharacters })
    let second = try demo.write(to: path)
    #expect(second.summary.tables.values.allSatisfy { $0.unchanged == $0.read && $0.closed == 0 })
  }
}
