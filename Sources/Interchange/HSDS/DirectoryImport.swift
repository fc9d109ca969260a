import Foundation
import Language
import Storage

/// Imports a directory from CSV files: HSDS 3.1 back to 1.0, and Ohana.
package enum DirectoryImport {
  package struct Options: Sendable {
    /// Does everything, reports, and keeps nothing.
    package var isRehearsal = false
    /// Closes what the delivery lacks also where that is most of the directory.
    package var closesMost = false
    /// Where every defect is written, as CSV.
    package var reportPath: String?
    package init() {}
  }

  /// Reads folders and files into the directory at a path, which is made where there is none.
  ///
  /// A file that is not what it says is refused whole, a row that is broken is refused alone; both
  /// are in the report. Throws `StoreFailure` for the database, and as `Diagnostic`: X409 for a
  /// source that is missing, D501 where none of the files is known, X410 where the report cannot be
  /// written.
  package static func run(
    _ sources: [String], into path: String, options: Options = Options()
  ) throws -> ImportReport {
    let entries = try DeliveryFolder.files(sources)
    let list = try options.reportPath.map { try DefectList(path: $0) }
    let report = try DirectoryLoader.deliver(
      into: path, isRehearsal: options.isRehearsal, closesMost: options.closesMost, eachDefect: list?.add
    ) { loader in
      try deliver(entries, sources, to: loader)
    }
    try list?.close()
    return report
  }

  private static func deliver(
    _ entries: [DeliveryFolder.Entry], _ sources: [String], to loader: DirectoryLoader
  ) throws {
    let load = loader.load
    let recognition = FileRecognition { try load.columns(of: $0.rawValue) }
    var files: [DeliveryFile] = []
    for entry in entries {
      if let file = try open(entry, recognition, load) { files.append(file) }
    }
    guard !files.isEmpty else {
      throw Diagnostic(
        .sourceNotRecognised,
        [
          LocalizedText(verbatim: sources.joined(separator: ", ")),
          LocalizedText(
            "no file in it is known by name or header",
            "aucun fichier n’y est connu par son nom ou son en-tête"),
        ], severity: .error)
    }
    for object in DeliveredObject.allCases {
      for file in files where file.mapping.layout.object == object {
        try file.deliver(to: loader)
      }
    }
  }

  private static func open(
    _ entry: DeliveryFolder.Entry, _ recognition: FileRecognition, _ load: DirectoryLoad
  ) throws -> DeliveryFile? {
    let isTable = ["csv", "tsv", "txt"].contains(
      URL(fileURLWithPath: entry.path).pathExtension.lowercased())
    guard isTable else {
      try load.report(Defect(.unknownFile, file: entry.label, action: .skipped))
      return nil
    }
    do {
      let file = try DeliveryFile(path: entry.path, label: entry.label, recognition: recognition)
      if let file { return file }
      let isKnown = FileRecognition.isKnownName(entry.path)
      try load.report(
        Defect(isKnown ? .sourceNotRecognised : .unknownFile, file: entry.label, action: .skipped))
    } catch let error as CocoaError {
      try load.report(
        Defect(
          .fileUnreadable, file: entry.label, value: error.localizedDescription, action: .skipped))
    }
    return nil
  }
}
