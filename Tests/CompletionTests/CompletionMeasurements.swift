import Completion
import Domain
import Foundation
import Language
import Storage
import TestSupport
import Testing

/// Figures for performance.md (r1), printed and not judged: `AIGUILLE_MEASURE=DIRECTORY swift test -c release
/// -Xswiftc -enable-testing --filter CompletionMeasurements`, of a demo directory of 100,000 services.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["AIGUILLE_MEASURE"] != nil))
struct CompletionMeasurements {
  static let directory = ProcessInfo.processInfo.environment["AIGUILLE_MEASURE"]

  /// Milliseconds of this thread's processor, which other programs change less than those of the clock.
  private func time(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
    let start = now()
    try body()
    return now() - start
  }

  private func report(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    func share(_ part: Double) -> String {
      String(format: "%.2f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))])
    }
    print("\(name): of \(sorted.count) p50 \(share(0.5)) p99 \(share(0.99)) max \(share(1)) ms")
  }

  private func ask(_ support: CompletionSupport, _ text: String) -> Double {
    time { _ = support.engine.offers(SourceText(name: "measure", text: text), at: text.utf8.count) }
  }

  /// The first Tab of a session, with nothing and with a word begun, then every beginning of many names, as they are typed.
  private func measure(_ name: String, _ statement: String, _ values: [String]) throws {
    for typed in ["", "cen"] {
      let firsts = try (0..<15).map { _ in
        ask(try CompletionSupport(.french, path: Self.directory), statement + typed)
      }
      report("\(name), first Tab behind `\(typed)`", firsts)
    }
    let support = try CompletionSupport(.french, path: Self.directory)
    var times: [Double] = []
    for value in values {
      for count in 1...min(24, max(1, value.count)) {
        times.append(ask(support, statement + String(value.prefix(count))))
      }
    }
    report(name, times)
  }

  @Test func names() throws {
    let store = try CompletionSupport(path: Self.directory).store
    func texts(_ statement: String) throws -> [String] {
      var found: [String] = []
      try store.run(SQLText(statement)) { row in
        found.append(row.text(0))
        return true
      }
      return found
    }
    let services = try texts("SELECT name FROM service WHERE id % 499 = 0 AND listed = 1 LIMIT 200")
    try measure("names of services", "services | filtrer nom = \"", services)
    let organizations = try texts("SELECT name FROM organization WHERE id % 97 = 0 AND listed = 1 LIMIT 200")
    try measure("names of organizations", "services | filtrer organisme = \"", organizations)
    // Words of the middle of a name, and letters that no name has in that order.
    try measure(
      "words within names", "services | filtrer nom = \"",
      services.prefix(100).compactMap { $0.split(separator: " ").last.map(String.init) }
        + services.prefix(100).map { String($0.reversed()) })
    try measure("categories", "services | besoin ", try texts("SELECT name FROM taxonomy_term LIMIT 200"))
    try measure(
      "places", "services | près ", try texts("SELECT name FROM area WHERE kind = 3 AND id % 7 = 0"))
    try measure("areas", "services | dans ", try texts("SELECT name FROM area WHERE id % 11 = 0"))
    try measure(
      "words of a search", "services | chercher \"",
      services.prefix(100).compactMap { $0.split(separator: " ").first.map(String.init) })
    try measure(
      "terms of a field", "services | filtrer municipalité comprend ",
      try texts("SELECT name FROM area WHERE kind = 3 AND id % 7 = 0"))
  }

  /// Each key of whole statements, from the first of a session on.
  @Test func statements() throws {
    let support = try CompletionSupport(.english, path: Self.directory)
    var times: [Double] = []
    for statement in try DataFile.lines("language-examples.txt") {
      let bytes = Array(statement.utf8)
      for end in 0...bytes.count {
        times.append(ask(support, String(decoding: bytes[..<end], as: UTF8.self)))
      }
    }
    report("keys of statements", times)
  }

  /// The first Tab behind every field of texts.
  @Test func texts() throws {
    for entity in Entity.allCases {
      for field in Catalog.fields(of: entity) where field.type == .text {
        let test = field.cardinality == .many ? "has" : "="
        let support = try CompletionSupport(.english, path: Self.directory)
        let spent = ask(support, "\(entity.rawValue) | where \(field.name.english) \(test) \"")
        report("\(entity.rawValue).\(field.id), first Tab", [spent])
      }
    }
  }
}
