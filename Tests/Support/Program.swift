import Foundation
import Interchange

/// The program that was built, run as a user runs it.
package enum Program {
  /// Beside the test bundle, where SwiftPM puts every product.
  package static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("aiguille").path

  package struct Outcome: Sendable {
    package let status: Int32
    package let output: [UInt8]
    package let messages: String

    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs to the end, with nothing in the environment but what is given, and `input` as standard input.
  package static func run(
    _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = []
  ) throws -> Outcome {
    try run(path, arguments, environment, input)
  }

  /// Runs a command of `sh`, with its arguments as `$0`, `$1` ….
  package static func shell(_ command: String, _ arguments: [String]) throws -> Outcome {
    try run("/bin/sh", ["-c", command] + arguments, ["PATH": "/usr/bin:/bin"], [])
  }

  private static func run(
    _ executable: String, _ arguments: [String], _ environment: [String: String], _ input: [UInt8]
  ) throws -> Outcome {
    let folder = try ScratchFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = environment
    // Files instead of pipes: nothing can block on a full one.
    let files = try ["in", "out", "err"].map { name in
      URL(fileURLWithPath: try folder.write(name, name == "in" ? input : []))
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: Array(try Data(contentsOf: files[1])),
      messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// A small demo directory that tests only read, made once a test run.
package enum DemoFixture {
  package static func path() throws -> String { try made.get() }

  private static let made = Result {
    let path = NSTemporaryDirectory() + "aiguille-demo-\(getpid()).aiguille"
    atexit {
      unlink(NSTemporaryDirectory() + "aiguille-demo-\(getpid()).aiguille")
      unlink(NSTemporaryDirectory() + "aiguille-demo-\(getpid()).aiguille.ledger.jsonl")
    }
    _ = try DemoDirectory(services: 300, seed: 7).write(to: path)
    return path
  }
}
