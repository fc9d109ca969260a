import Foundation
import GRDB
import Interchange
import Language
import Storage
import TestSupport
import Testing

/// Files that are not what they say: each is refused whole, with its reason.
@Suite struct DefectReasonTests {
  private let folder: ScratchFolder
  private let target: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    target = try ScratchFolder()
  }

  private func run() throws -> ImportReport {
    try DirectoryImport.run([folder.path], into: target.path + "/d.db")
  }

  private static let utf16 = Array("id,name\n1,A\n".utf8)

  static let files: [(bytes: [UInt8], reason: DefectReason)] = [
    ([], .empty), (Array(" \n\r\n".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty),
    ([0xFF, 0xFE] + utf16.flatMap { [$0, 0] }, .utf16), ([0xFE, 0xFF] + utf16.flatMap { [0, $0] }, .utf16),
    (utf16.flatMap { [$0, 0] }, .utf16), ([0x50, 0x4B, 0x03, 0x04, 0, 0, 8], .archive),
    (Array("<html><body>Not found</body></html>\n".utf8), .markup),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0, 7, 9, 9, 9], .binary),
    (Array("weather,mood\nsun,good\n".utf8), .noHeader),
  ]

  @Test(arguments: files)
  func aKnownNameWithoutATableSaysWhy(_ bytes: [UInt8], _ reason: DefectReason) throws {
    try folder.write("organizations.csv", "id,name\n1,A\n")
    try folder.write("services.csv", bytes)
    let report = try run()
    let defect = try #require(report.summary.examples[.sourceNotRecognised]?.first)
    #expect(defect.value == reason.rawValue)
    for language in [LanguageCode.english, .french] {
      let lines = ImportReportText.lines(report, language).joined(separator: "\n")
      let words = Message.fill("{0}", [reason.phrase], language)
      #expect(lines.contains(words))
    }
    #expect(report.counts(.organization).inserted == 1)
  }

  @Test func aDeliveryOfNothingElseEndsWithTheReason() throws {
    try folder.write("services.csv", "")
    let error = #expect(throws: Diagnostic.self) { _ = try run() }
    #expect(error?.code == .sourceNotRecognised)
    #expect(error?.arguments[1].english == "of `services.csv`, it is empty")
    #expect(!FileManager.default.fileExists(atPath: target.path + "/d.db"))
  }

  @Test func aFolderInThePlaceOfATableIsReported() throws {
    try folder.write("organizations.csv", "id,name\n1,A\n")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/services.csv", withIntermediateDirectories: false)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/archive", withIntermediateDirectories: false)
    let report = try run()
    #expect(report.summary.defects == [.sourceNotRecognised: 1])
    #expect(report.summary.examples[.sourceNotRecognised]?.first?.value == DefectReason.folder.rawValue)
  }

  @Test func noMessageHasAnEmptySlot() throws {
    let long = String(repeating: "x", count: 5 << 20)
    let wide = String(repeating: ",", count: 5000)
    try folder.write("organizations.csv", "id,name\n1,A\u{7}\u{1B}\n2,B\u{0}\n3,\(long)\n4\(wide)\n5,E\n")
    let report = try run()
    #expect(report.summary.defects[.controlCharacters] == 2)
    #expect(report.summary.defects[.fileUnreadable] == 2)
    for language in [LanguageCode.english, .french] {
      for defect in report.summary.examples.values.joined() {
        let diagnostic = defect.diagnostic
        let words = Message.fill(Message.of(defect.code).headline, diagnostic.arguments, language)
        #expect(!words.contains("``") && !words.hasSuffix(": "), "\(words)")
      }
    }
    let text = ImportReportText.lines(report, .english).joined(separator: "\n")
    #expect(
      text.contains("organizations.csv:2: `name` holds control characters: `U+0007 U+001B`; kept as it is"))
    #expect(text.contains("organizations.csv:3: `name` holds control characters: `U+0000`; row refused"))
  }

  /// The same delivery gives the same list, whatever the order of a dictionary.
  @Test func defectsComeInOneOrder() throws {
    let columns = (1...20).map { "weather_\($0)" }
    let known = "id,name,description,email,website,tax_status,tax_id,legal_status,logo,uri,"
    let header = known + columns.joined(separator: ",")
    let row = "1,A,,,,,,,,," + columns.joined(separator: ",")
    try folder.write("organizations.csv", header + "\n" + row + "\n")
    _ = try run()
    let found = try DatabaseQueue(path: target.path + "/d.db").read {
      try String.fetchAll($0, sql: "SELECT \"column\" FROM defect ORDER BY id")
    }
    #expect(found == columns.sorted())
  }
}
