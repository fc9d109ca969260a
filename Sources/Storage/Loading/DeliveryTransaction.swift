import Domain
import Foundation
import GRDB
import Language

extension DatabaseFile {
  /// What to do with what a load has done.
  package struct LoadOptions: Sendable {
    /// Does everything, tells what it did, and keeps nothing.
    package var isRehearsal: Bool
    /// Closes what a delivery lacks also where that is most of the directory.
    package var closesMost: Bool

    /// The day under which changes are kept; nil is today in Québec.
    package var day: CalendarDate?

    /// The first day of which the directory tells, where it is not that of its first delivery: an invented one has a past.
    package var since: CalendarDate?

    package init(
      isRehearsal: Bool = false, closesMost: Bool = false, day: CalendarDate? = nil,
      since: CalendarDate? = nil
    ) {
      self.since = since
      self.isRehearsal = isRehearsal
      self.closesMost = closesMost
      self.day = day
    }
  }

  /// Runs one delivery in one transaction; where `produce` or `eachDefect` throws, nothing of it is
  /// kept.
  ///
  /// `eachDefect` is called with every defect, in order, before the transaction ends.
  package func load(
    _ options: LoadOptions = LoadOptions(), eachDefect: ((Defect) throws -> Void)? = nil,
    calls: ((CallLoad) throws -> Void)? = nil, from produce: (DirectoryLoad) throws -> Void
  ) throws -> LoadSummary {
    do {
      // Before the first page is written, as the journal takes its mode from the file.
      let mode = calls == nil ? nil : try keepToOwnerForNow()
      defer { if options.isRehearsal, let mode { restoreMode(mode) } }
      return try queue.writeWithoutTransaction { db in
        // The loader resolves each reference itself; SQLite's own check would read every child
        // table for each row removed.
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
        var summary = LoadSummary()
        try db.inTransaction(.immediate) {
          let load = try DirectoryLoad(db, on: options.day ?? Self.today(), since: options.since)
          try produce(load)
          summary = try load.finish(closesMost: options.closesMost, mayBeOfCalls: calls != nil)
          if let calls {
            let callLoad = try CallLoad(db, load.context)
            try calls(callLoad)
            try callLoad.finish(into: &summary)
          }
          if let eachDefect { try Self.readDefects(db, eachDefect) }
          return options.isRehearsal ? .rollback : .commit
        }
        return summary
      }
    } catch {
      throw StoreFailures.translate(error, path: path)
    }
  }

  private static func today() throws -> CalendarDate {
    let minutes = (Date().timeIntervalSince1970 / 60).rounded(.down)
    guard let now = Int(exactly: minutes).map(Instant.init(minutes:)),
      let today = QuebecTimeZone.eastern.localTime(at: now)?.date
    else { throw StoreFailures.failure(.invalidAsOf, LocalizedText(verbatim: String(minutes))) }
    return today
  }

  private static func readDefects(_ db: Database, _ body: (Defect) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM defect ORDER BY id")
    while let row = try rows.next() {
      guard let code = DiagnosticCode(rawValue: row["code"]),
        let action = Defect.Action(rawValue: row["action"])
      else { continue }
      try body(
        Defect(
          code, file: row["file"], line: row["line"], column: row["column"], value: row["value"],
          action: action, body: row["body"]))
    }
  }
}
