import Foundation
import Language
import Storage

/// Writes the full list of defects of an import as CSV; the file appears when it is complete.
final class DefectList {
  private let path: String
  private let partial: String
  private let file: FileHandle

  init(path: String) throws {
    self.path = path
    partial = path + ".partial"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let file = FileHandle(forWritingAtPath: partial)
    else { throw Self.failure(path) }
    self.file = file
    try write(["file", "line", "column", "rule", "value", "action"])
  }

  deinit { try? FileManager.default.removeItem(atPath: partial) }

  func add(_ defect: Defect) throws {
    try write([
      defect.file, defect.line.map(String.init) ?? "", defect.column ?? "", defect.code.rawValue,
      defect.value ?? "", defect.action.rawValue,
    ])
  }

  func close() throws {
    do {
      try file.close()
      guard rename(partial, path) == 0 else { throw POSIXError(.EIO) }
    } catch {
      throw Self.failure(path)
    }
  }

  private func write(_ cells: [String]) throws {
    let line = cells.map(quoted).joined(separator: ",") + "\n"
    do {
      try file.write(contentsOf: Data(line.utf8))
    } catch {
      throw Self.failure(path)
    }
  }

  private static func failure(_ path: String) -> Diagnostic {
    Diagnostic(.outputFailed, [LocalizedText(verbatim: path), SystemError.words(errno)])
  }

  private func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\r\n".contains($0) || $0 == "\r\n" }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
