import Foundation

/// Small tables that another program made, kept in `Tests/Data`.
package enum DataFile {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of a file of `Tests/Data`.
  package static func lines(_ name: String) throws -> [String] {
    let url = root.appendingPathComponent("Tests/Data/\(name)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// What a program of `scripts/oracles` prints; nil where Python or a module that it needs is not there.
  package static func lines(ofOracle name: String, module: String, _ arguments: [String]) throws -> [String]?
  {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    func python(_ arguments: [String]) throws -> Program.Outcome {
      try Program.shell("PATH=\"$0\" exec python3 \"$@\"", [path] + arguments)
    }
    guard try python(["-c", "import \(module)"]).status == 0 else { return nil }
    let script = root.appendingPathComponent("scripts/oracles/\(name)").path
    let outcome = try python([script] + arguments)
    guard outcome.status == 0 else { return nil }
    return outcome.text.split(separator: "\n").map(String.init)
  }
}
