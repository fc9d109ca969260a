import Foundation
import Interchange
import Storage
import Synchronization

/// Small directories for tests, each made once in a process and removed at its end.
package enum TestDirectory {
  /// A plausible directory of about 350 services.
  case demo(seed: UInt64)
  /// A directory in which everything is awkward.
  case adversarial(seed: UInt64)
  /// A directory that a person can keep in mind.
  case fixed

  package static let both: [TestDirectory] = [.demo(seed: 7), .adversarial(seed: 7)]

  /// Opens a connection of its own to the directory.
  package func open() throws -> SQLiteStore { try SQLiteStore(path: path()) }

  private static let folder =
    NSTemporaryDirectory() + "aiguille-tests-\(ProcessInfo.processInfo.processIdentifier)"
  private static let made = Mutex<[String: String]>([:])

  private func path() throws -> String {
    try Self.made.withLock { made in
      if let known = made[name] { return known }
      if made.isEmpty {
        try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
        // C's exit is the only end of a test process that Swift Testing leaves to a test.
        atexit { try? FileManager.default.removeItem(atPath: TestDirectory.folder) }
      }
      let path = Self.folder + "/\(name).db"
      switch self {
      case .demo(let seed):
        let directory = try DemoDirectory(services: 350, seed: seed)
        try EarlierDelivery.andItself(into: path) { try directory.deliver(to: $0) }
        try AwkwardCalls.write(into: path, seed: seed)
      case .adversarial(let seed):
        try EarlierDelivery.andItself(into: path) {
          var directory = try AdversarialDirectory(seed: seed)
          try directory.deliver(to: $0)
        }
        try AwkwardCalls.write(into: path, seed: seed)
      case .fixed: _ = try DirectoryLoader.deliver(into: path) { try FixedDirectory.deliver(to: $0) }
      }
      made[name] = path
      return path
    }
  }

  package var name: String {
    switch self {
    case .demo(let seed): "demo-\(seed)"
    case .adversarial(let seed): "adversarial-\(seed)"
    case .fixed: "fixed"
    }
  }
}
