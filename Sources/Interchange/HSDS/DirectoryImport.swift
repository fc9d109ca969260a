import Foundation
import Language
import Storage

/// Imports a directory from CSV files: HSDS 3.1 back to 1.0, and Ohana.
package enum DirectoryImport {
  package struct Options {
    /// Does everything, reports, and keeps nothing.
    package var isRehearsal = false
    /// Closes what the delivery lacks also where that is most of the directory.
    package var closesMost = false
    /// How the files of an export of calls are read (`CallMappingFile`).
    package var mappingPath: String?
    /// Where every defect is written, as CSV.
    package var reportPath: String?
    /// Told how many rows were read, and which share of the delivery.
    package var progress: ((Int64, Double?) -> Void)?
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
    let mapping = try options.mappingPath.map(CallMappingFile.read)
    let calls = try callFiles(entries, mapping, options.mappingPath)
    let others = entries.filter { calls[$0.path] == nil }
    let progress = options.progress.map { ReadingProgress(bytes: size(of: entries), $0) }
    let list = try options.reportPath.map { try DefectList(path: $0) }
    let report = try DirectoryLoader.deliver(
      into: path, isRehearsal: options.isRehearsal, closesMost: options.closesMost, eachDefect: list?.add,
      calls: calls.isEmpty
        ? nil : { load in try entries.compactMap { calls[$0.path] }.deliver(to: load, progress) }
    ) { loader in
      try deliver(others, sources, hasCalls: !calls.isEmpty, to: loader, progress)
    }
    try list?.close()
    return report
  }

  private static func deliver(
    _ entries: [DeliveryFolder.Entry], _ sources: [String], hasCalls: Bool, to loader: DirectoryLoader,
    _ progress: ReadingProgress?
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
    guard !files.isEmpty || hasCalls else { throw nothing(in: sources, refusals) }
    for object in DeliveredObject.allCases {
      for file in files where file.mapping.layout.object == object {
        try file.deliver(to: loader, progress)
      }
    }
  }

  private static func size(of entries: [DeliveryFolder.Entry]) -> UInt64 {
    entries.filter { !$0.isFolder && isTable($0) }.reduce(0) { sum, entry in
      let attributes = try? FileManager.default.attributesOfItem(atPath: entry.path)
      return sum + ((attributes?[.size] as? NSNumber)?.uint64Value ?? 0)
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

  /// The files that hold contacts, needs or referrals, by path; a mapping must fit one of them at least, each of its parts.
  private static func callFiles(
    _ entries: [DeliveryFolder.Entry], _ mapping: CallMapping?, _ mappingPath: String?
  ) throws -> [String: CallFile] {
    var files: [String: CallFile] = [:]
    for entry in entries where !entry.isFolder && isTable(entry) {
      let name = (entry.path as NSString).lastPathComponent
      do {
        files[entry.path] = try CallFile(
          path: entry.path, label: entry.label, name: name, mapping: mapping, mappingPath: mappingPath)
      } catch is CocoaError {
        continue
      }
    }
    for part in mapping?.files ?? [] {
      let isUsed = entries.contains {
        part.matches(($0.path as NSString).lastPathComponent) && files[$0.path] != nil
      }
      guard isUsed else {
        let pattern = part.pattern ?? "*"
        throw MappingFault.diagnostic(
          mappingPath ?? "", line: part.line,
          LocalizedText("no file is called `\(pattern)`", "aucun fichier ne s’appelle `\(pattern)`"))
      }
    }
    return files
  }

  private static func isTable(_ entry: DeliveryFolder.Entry) -> Bool {
    ["csv", "tsv", "txt"].contains(URL(fileURLWithPath: entry.path).pathExtension.lowercased())
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
    guard isTable(entry) else { return refused(.unknownFile) }
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
