import Domain
import Language
import Storage

/// Takes the rows of a delivery into a directory.
///
/// Rows must come in the order of `DeliveredObject`; rows of `.other` name their object in the
/// column `object`.
package final class DirectoryLoader: DeliverySink {
  let load: DirectoryLoad

  init(_ load: DirectoryLoad) { self.load = load }

  /// A row that cannot be taken becomes a line of the report; what is thrown is a failure of the
  /// database.
  package func add(_ row: DeliveredRow) throws { _ = try take(row) }

  /// As `add`; false where the row was refused.
  func take(_ row: DeliveredRow) throws -> Bool {
    if row.object == .other {
      var values = row.values
      let name = values.removeValue(forKey: "object")
      try load.addOther(name ?? row.object.rawValue, values)
      return true
    }
    return try load.add(
      table: row.object.rawValue, row.values, file: row.file, line: row.line)
  }
}

extension DirectoryLoader {
  /// Runs one delivery into the directory at a path, which is made where there is none.
  ///
  /// Everything is one transaction, its changes kept under `day` (nil: today); a directory that is made has been kept since
  /// `since` (nil: `day`). Where `produce` throws, or with `isRehearsal`, an existing
  /// directory stays as it was, and one that was made for this delivery is removed. Throws
  /// `StoreFailure`, and what `produce` throws.
  package static func deliver(
    into path: String, isRehearsal: Bool = false, closesMost: Bool = false, day: CalendarDate? = nil,
    since: CalendarDate? = nil, eachDefect: ((Defect) throws -> Void)? = nil,
    calls: ((CallLoad) throws -> Void)? = nil, from produce: (DirectoryLoader) throws -> Void
  ) throws -> ImportReport {
    let (file, isNew) = try DatabaseFile.openOrCreate(at: path)
    var isKept = false
    defer { if isNew && !isKept { file.remove() } }
    let options = DatabaseFile.LoadOptions(
      isRehearsal: isRehearsal, closesMost: closesMost, day: day, since: since)
    let summary = try file.load(options, eachDefect: eachDefect, calls: calls) { load in
      try produce(DirectoryLoader(load))
    }
    isKept = !isRehearsal
    return ImportReport(summary, isRehearsal: isRehearsal)
  }
}
