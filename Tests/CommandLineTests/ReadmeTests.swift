import Foundation
import TestSupport
import Testing

/// The transcripts of the README are real: every command runs, one folder for all, and prints what stands below it.
///
/// `RECORD=1 swift test --filter ReadmeTests` writes what the commands print today.
@Suite struct ReadmeTests {
  @Test func everyTranscriptIsWhatTheProgramPrints() throws {
    let folder = try ScratchFolder()
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    var rewritten: [String] = []
    var commands = 0
    for block in Self.blocks(of: text) {
      switch block {
      case .prose(let lines): rewritten += lines
      case .transcript(let entries):
        rewritten.append("```console")
        for entry in entries {
          commands += 1
          let printed = try Self.run(entry.command, in: folder.path)
          rewritten += ["$ " + entry.command] + printed
          if !Self.isRecording {
            #expect(printed == entry.printed, "README: \(entry.command)")
          }
        }
        rewritten.append("```")
      }
    }
    #expect(commands >= 5)
    if Self.isRecording {
      try rewritten.joined(separator: "\n").write(to: Self.readme, atomically: true, encoding: .utf8)
    }
  }

  @Test func everyScriptThatItNamesIsThere() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let root = Self.readme.deletingLastPathComponent()
    let names = text.matches(of: /(?:scripts|examples)\/[a-z.]+[a-z]/).map { String($0.output) }
    #expect(!names.isEmpty)
    for name in names {
      let path = root.appendingPathComponent(name).path
      #expect(FileManager.default.fileExists(atPath: path), "README names \(name)")
    }
  }

  // MARK: Reading

  private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")

  private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] != nil }

  private struct Entry {
    let command: String
    var printed: [String] = []
  }

  private enum Block {
    case prose([String])
    case transcript([Entry])
  }

  private static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var prose: [String] = []
    var entries: [Entry]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "```console" {
        blocks.append(.prose(prose))
        prose = []
        entries = []
      } else if line == "```", let finished = entries {
        blocks.append(.transcript(finished))
        entries = nil
      } else if var open = entries {
        if line.hasPrefix("$ ") {
          open.append(Entry(command: String(line.dropFirst(2))))
        } else if !open.isEmpty {
          open[open.count - 1].printed.append(line)
        }
        entries = open
      } else {
        prose.append(line)
      }
    }
    return blocks + [.prose(prose)]
  }

  /// What a command prints, words and data as they come on a terminal.
  private static func run(_ command: String, in folder: String) throws -> [String] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let programs = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    process.environment = ["PATH": programs + ":/usr/bin:/bin", "HOME": folder]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let printed = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var lines = String(decoding: printed, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
