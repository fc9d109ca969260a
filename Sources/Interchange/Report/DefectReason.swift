import Foundation
import Language

/// Why a file, or a row of it, is not what it says; kept as the value of its defect.
package enum DefectReason: String, CaseIterable, Hashable, Sendable {
  case empty
  case utf16 = "UTF-16"
  case folder
  case archive = "ZIP"
  case markup = "HTML or XML"
  case binary
  case noHeader = "no header"
  case rowTooLong = "row too long"
  case tooManyCells = "too many cells"
  case openQuotes = "open quotes"

  package var phrase: LocalizedText {
    switch self {
    case .empty: LocalizedText("it is empty", "il est vide")
    case .utf16:
      LocalizedText("it is in UTF-16; export it as UTF-8", "il est en UTF-16 ; l’exporter en UTF-8")
    case .folder: LocalizedText("it is a folder", "c’est un dossier")
    case .archive:
      LocalizedText(
        "it is a workbook or a ZIP archive; export it as CSV",
        "c’est un classeur ou une archive ZIP ; l’exporter en CSV")
    case .markup: LocalizedText("it holds HTML or XML", "il contient du HTML ou du XML")
    case .binary: LocalizedText("it is no text", "ce n’est pas du texte")
    case .noHeader:
      LocalizedText(
        "its first lines hold no header with known columns",
        "ses premières lignes n’ont pas d’en-tête aux colonnes connues")
    case .rowTooLong: LocalizedText("the row is longer than 4 MiB", "la ligne dépasse 4 Mio")
    case .tooManyCells:
      LocalizedText("the row has more than 4096 cells", "la ligne a plus de 4096 cellules")
    case .openQuotes:
      LocalizedText(
        "too many quotes are not closed; the rest was not read",
        "trop de guillemets ne sont pas fermés ; le reste n’a pas été lu")
    }
  }

  /// Why the file of a known table has no header, by its first bytes.
  static func ofFile(_ path: String) throws -> DefectReason {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let head = [UInt8](try file.read(upToCount: 4096) ?? Data())
    if head.allSatisfy({ [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }) { return .empty }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .archive }
    // ASCII in UTF-16 without a mark has a zero in every other byte.
    let zeros = head.indices.filter { head[$0] == 0 }
    if zeros.count * 3 >= head.count, Set(zeros.map { $0 % 2 }).count == 1 { return .utf16 }
    if !zeros.isEmpty { return .binary }
    let text = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    return text.first == UInt8(ascii: "<") ? .markup : .noHeader
  }
}
