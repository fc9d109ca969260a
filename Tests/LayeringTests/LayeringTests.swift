import Foundation
import Testing

/// The arrows between the targets, as architecture.md draws them: nothing reaches back.
struct LayeringTests {
  /// What a target may import beside the system: the table of architecture.md, "Targets".
  ///
  /// An arrow to a target of ours opens the way to what that one imports; an arrow to a library of others
  /// does not.
  private static let arrows: [String: [String]] = [
    "Language": [],
    "Domain": ["Language"],
    "Planning": ["Domain"],
    "Completion": ["Planning"],
    "Storage": ["Domain", "GRDB", "GRDBSQLite"],
    "Interchange": ["Storage", "Yams"],
    "Reference": ["Planning"],
    "Execution": ["Planning", "Reference"],
    "Presentation": ["Execution"],
    "Session": ["Presentation", "Interchange"],
    "Shell": ["Session", "Completion"],
    "CLineEditing": [],
    "LineEditing": ["Shell", "CLineEditing"],
    "aiguille": ["LineEditing", "ArgumentParser"],
  ]
  /// Modules of the system, open to every target but where `foundationFree` says otherwise.
  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin",
  ]
  /// Where Foundation would cost the program its start-up.
  private static let foundationFree: Set<String> = [
    "Language", "Domain", "Planning", "Completion", "Reference", "Execution",
  ]
  private static let topLevel: Set<String> = [
    "Package.swift", "Sources", "Tests", "scripts", "examples", "README.md",
  ]

  @Test func everyTargetIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: path("Sources"))
    #expect(Set(folders) == Set(Self.arrows.keys))
    let listed = try dependencies()
    #expect(Set(listed.keys) == Set(Self.arrows.keys))
    #expect(listed["Interchange"] == ["Storage", "Domain", "Language", "Yams"])
    #expect(listed["Storage"] == ["Domain", "Language", "GRDB", "GRDBSQLite"])
  }

  @Test(arguments: arrows.keys.sorted())
  func importsFollowTheArrows(target: String) throws {
    let allowed = Self.reachable(from: target)
    for (file, module) in try imports(of: target) {
      #expect(allowed.contains(module), "\(file) imports \(module)")
    }
  }

  @Test(arguments: arrows.keys.sorted())
  func thePackageListsNoOtherDependency(target: String) throws {
    let listed = try #require(try dependencies()[target])
    let allowed = Self.reachable(from: target)
    #expect(listed.filter { !allowed.contains($0) } == [])
  }

  /// A module that the package does not list builds only by chance.
  @Test(arguments: arrows.keys.sorted())
  func everyImportIsListed(target: String) throws {
    let listed = Set(try #require(try dependencies()[target])).union(Self.system)
    for (file, module) in try imports(of: target) {
      #expect(listed.contains(module), "\(file) imports \(module)")
    }
  }

  @Test func theTopLevelHoldsNothingElse() throws {
    let names = try trackedFiles().map { String($0.prefix { $0 != "/" }) }
    for name in Set(names) where !name.hasPrefix(".") {
      #expect(Self.topLevel.contains(name))
    }
    #expect(names.contains("Package.swift"))
  }

  // MARK: Reading the package

  private static func reachable(from target: String) -> Set<String> {
    var found = foundationFree.contains(target) ? system.subtracting(["Foundation"]) : system
    var waiting = arrows[target] ?? []
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting += (arrows[next] ?? []).filter { arrows[$0] != nil }
    }
    return found
  }

  private var root: URL {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  private func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  /// Each `import` line of a target, with its file.
  private func imports(of target: String) throws -> [(file: String, module: String)] {
    let folder = path("Sources/" + target)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var found: [(String, String)] = []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let line = line.trimmingPrefix(while: \.isWhitespace)
        // Attributes and access before `import`, a kind of symbol after it, a submodule at the end.
        let pattern =
          /(?:@\w+ |public |package |internal |private )*import (?:struct |class |func |enum |var |protocol )?(\w+)/
        if let match = line.prefixMatch(of: pattern) { found.append((file, String(match.1))) }
      }
    }
    #expect(target == "CLineEditing" || !found.isEmpty || target == "Language")
    return found
  }

  /// The dependencies that `Package.swift` gives each target of `Sources`.
  private func dependencies() throws -> [String: [String]] {
    let text = try String(contentsOfFile: path("Package.swift"), encoding: .utf8)
    var found: [String: [String]] = [:]
    let declarations = /\.(target|executableTarget)\(\s*name: "(\w+)"/
    for match in text.matches(of: declarations) {
      let rest = text[match.range.upperBound...]
      let end = rest.firstRange(of: /\.(?:target|executableTarget|testTarget)\(/)?.lowerBound
      let declaration = rest[..<(end ?? rest.endIndex)]
      guard !declaration.contains(#/path: "Tests//#) else { continue }
      let list = declaration.firstMatch(of: /dependencies: \[((?:[^\[\]])*)\]/)?.1 ?? ""
      found[String(match.2)] = list.replacing(/package: "[^"]*"/, with: "")
        .matches(of: /"([^"]+)"/).map { String($0.1) }
    }
    return found
  }

  private func trackedFiles() throws -> [String] {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path, "ls-files"]
    let output = Pipe()
    git.standardOutput = output
    try git.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    try #require(git.terminationStatus == 0, "not a checkout")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
