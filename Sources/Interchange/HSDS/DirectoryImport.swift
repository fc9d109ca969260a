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
    var refusals: [Defect] = []
    for entry in entries {
      switch try open(entry, recognition) {
      case .success(let file): files.append(file)
      case .failure(let refusal):
        refusals.append(refusal.defect)
        try load.report(refusal.defect)
      }
    }
    guard !files.isEmpty else { throw nothing(in: sources, refusals) }
    for object in DeliveredObject.allCases {
      for file in files where file.mapping.layout.object == object {
        try file.deliver(to: loader)
      }
    }
  }

  /// Why none of the files can be read: the reason of the first that bears the name of a table.
  private static func nothing(in sources: [String], _ refusals: [Defect]) -> Diagnostic {
    let known = refusals.first { $0.code != .unknownFile }
    var reason = LocalizedText(
      "no file in it is known by name or header", "aucun fichier n’y est connu par son nom ou son en-tête")
    if let known {
      let words = known.diagnostic.arguments[1]
      reason = LocalizedText(
        "of `\(known.file)`, \(words.english)", "pour `\(known.file)`, \(words.french)")
    }
    return Diagnostic(
      .sourceNotRecognised, [LocalizedText(verbatim: sources.joined(separator: ", ")), reason],
      severity: .error)
  }

  private struct Refusal: Error {
    let defect: Defect
  }

  private static func open(
    _ entry: DeliveryFolder.Entry, _ recognition: FileRecognition
  ) throws -> Result<DeliveryFile, Refusal> {
    func refused(_ code: DiagnosticCode, _ value: String? = nil) -> Result<DeliveryFile, Refusal> {
      .failure(Refusal(defect: Defect(code, file: entry.label, value: value, action: .skipped)))
    }
    let isTable = ["csv", "tsv", "txt"].contains(
      URL(fileURLWithPath: entry.path).pathExtension.lowercased())
    guard isTable else { return refused(.unknownFile) }
    guard !entry.isFolder else { return refused(.sourceNotRecognised, DefectReason.folder.rawValue) }
    do {
      let file = try DeliveryFile(path: entry.path, label: entry.label, recognition: recognition)
      if let file { return .success(file) }
      guard FileRecognition.isKnownName(entry.path) else { return refused(.unknownFile) }
      return refused(.sourceNotRecognised, try DefectReason.ofFile(entry.path).rawValue)
    } catch let error as CocoaError {
      return refused(.fileUnreadable, error.localizedDescription)
    }
  }
}
