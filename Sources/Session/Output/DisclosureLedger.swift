import Domain
import Execution
import Language
import Planning
import Presentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The register of public answers over call data: a private file beside the directory, one line of JSON for each answer.
///
/// A line is on disk before the first row is shown; several programs can add to the file at once. It holds what was asked, never
/// what was answered.
package struct DisclosureLedger {
  package let path: String

  /// The ledger of a directory.
  package init(besideDirectory path: String) { self.path = path + ".ledger.jsonl" }

  /// Adds a line; throws X460 where that cannot be done.
  func enter(_ line: String) throws {
    // A link could lead the line elsewhere.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw failure() }
    while flock(descriptor, LOCK_EX) != 0 { guard errno == EINTR else { throw failure() } }
    let bytes = Array((line + "\n").utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw failure()
    }
  }

  private func failure() -> Diagnostic {
    Diagnostic(
      .ledgerFailed, [path, String(cString: strerror(errno))].map { LocalizedText(verbatim: $0) })
  }

  /// What is entered of an answer; instants are local, eastern time.
  static func line(
    _ query: BoundQuery, _ figures: ProtectedFigures, when: Instant, asOf: Instant?,
    parameters: [GivenParameter]
  ) -> String {
    var fields = [("when", quoted(local(when)))]
    if let asOf { fields.append(("as_of", quoted(local(asOf)))) }
    fields.append(("query", quoted(text(of: query))))
    if !parameters.isEmpty {
      let values = parameters.map { quoted($0.name) + ":" + quoted($0.text) }.joined(separator: ",")
      fields.append(("parameters", "{\(values)}"))
    }
    fields.append(("k", String(figures.minimum)))
    fields.append(("hidden", String(figures.hidden)))
    fields.append(("rows", String(figures.rows)))
    return "{" + fields.map { quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }

  /// The query with what its names stand for, as typed.
  private static func text(of query: BoundQuery) -> String {
    var parts = [(query.includesAll ? "all " : "") + query.entity.rawValue]
    for stage in query.stages where !stage.text.isEmpty && stage.text != parts.last {
      parts.append(stage.text)
    }
    return parts.joined(separator: " | ")
  }

  private static func local(_ instant: Instant) -> String {
    QuebecTimeZone.eastern.localTime(at: instant)?.iso ?? String(instant.minutes)
  }

  private static func quoted(_ text: String) -> String { JSONSink.quoted(text) }
}

extension Session {
  /// Enters a protected answer in the ledger before it is shown.
  func enter(_ figures: ProtectedFigures, of query: BoundQuery) throws {
    guard let ledger = options.databasePath.map(DisclosureLedger.init(besideDirectory:)) else {
      throw Diagnostic(.ledgerFailed, ["", ""])
    }
    try ledger.enter(
      DisclosureLedger.line(
        query, figures, when: options.wallClock?() ?? engine.now, asOf: options.isAsOf ? engine.now : nil,
        parameters: options.parameters))
  }

  /// What was asked for, else public wherever no person looks at a terminal.
  func disclosure(for destination: Destination) -> DisclosureLevel {
    options.disclosure ?? (destination.isRead ? .internal : .public)
  }
}
