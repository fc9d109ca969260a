import Domain
import Language
import Storage

/// A file of an export of calls, known for what it is, standing at its first row.
struct CallFile {
  let label: String
  var mapping: CallFileMapping
  private let header: CallHeader
  private let reader: CSVReader

  private static let titleLines = 5

  /// Nil where the file is no export of calls, as far as its header and the mapping tell.
  ///
  /// `path` of a mapping file is for its errors: throws D527 where the file lacks a column of the mapping.
  init?(path: String, label: String, name: String, mapping: CallMapping?, mappingPath: String?) throws {
    let own = mapping?.files.first { $0.matches(name) }
    if mapping != nil, own == nil { return nil }
    let delimiters =
      own?.delimiter.map { [$0] } ?? [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    for delimiter in delimiters {
      let reader = try CSVReader(path: path, delimiter: delimiter)
      for _ in 0...Self.titleLines {
        guard let record = try reader.next(), record.fault == nil else { break }
        let texts = record.texts
        if texts.hasNUL { break }
        guard let found = own ?? ICarolExport.mapping(texts.cells) else { continue }
        let header = CallHeader(texts.cells, found)
        if header.isEmpty || own != nil && header.missing.count * 2 > found.columns.count {
          continue
        }
        if let missing = header.missing.first {
          throw MappingFault.diagnostic(
            mappingPath ?? "", line: missing.line,
            LocalizedText(
              "`\(label)` has no column `\(missing.head)`", "`\(label)` n’a pas de colonne `\(missing.head)`")
          )
        }
        self.label = label
        self.mapping = found
        self.header = header
        self.reader = reader
        return
      }
    }
    if let own {
      throw MappingFault.diagnostic(
        mappingPath ?? "", line: own.line,
        LocalizedText(
          "the first lines of `\(label)` hold none of its columns",
          "les premières lignes de `\(label)` n’ont aucune de ses colonnes"))
    }
    return nil
  }

  /// Takes every row.
  func deliver(to load: CallLoad, _ progress: ReadingProgress? = nil) throws {
    let cells = CallCells(header, mapping, load, label: label)
    let rows = CallRowReader(cells)
    let grain = CallGrain.allCases.first(where: mapping.grains.contains) ?? .contact
    for position in header.unknown {
      try load.report(
        Defect(.columnNotKept, file: label, column: header.names[position], action: .setAside))
    }
    defer { progress?.endOfFile(at: reader.input.offset) }
    while let record = try reader.next() {
      progress?.row(at: reader.input.offset)
      if let fault = record.fault {
        load.countRefused(grain)
        try load.report(Self.defect(fault, label, record.line))
        continue
      }
      let texts = record.texts
      cells.begin(texts.cells, line: record.line)
      if texts.hasNUL {
        load.countRefused(grain)
        let position = texts.cells.firstIndex { $0.unicodeScalars.contains("\0") }
        try cells.report(.controlCharacters, position, value: "U+0000", .refused)
        continue
      }
      if !texts.isUTF8 {
        try load.reportOnce(Defect(.wrongEncoding, file: label, line: record.line, action: .repaired))
      }
      // A row with a cell too many has shifted, and anything may stand anywhere.
      if texts.cells.count > header.names.count {
        load.countRefused(grain)
        try load.report(
          Defect(
            .raggedRow, file: label, line: record.line, column: "\(texts.cells.count)",
            value: "\(header.names.count)", action: .refused))
        continue
      }
      try rows.take()
    }
    cells.end()
  }

  /// The row itself is not kept: anything may stand in it.
  private static func defect(_ fault: CSVRecord.Fault, _ label: String, _ line: Int) -> Defect {
    switch fault {
    case .unclosedQuote(let line): Defect(.unclosedQuote, file: label, line: line, action: .refused)
    case .restOfFile(let line):
      Defect(
        .fileUnreadable, file: label, line: line, value: DefectReason.openQuotes.rawValue, action: .refused)
    case .tooLong:
      Defect(
        .fileUnreadable, file: label, line: line, value: DefectReason.rowTooLong.rawValue, action: .refused)
    case .tooManyCells:
      Defect(
        .fileUnreadable, file: label, line: line, value: DefectReason.tooManyCells.rawValue, action: .refused)
    }
  }
}

extension [CallFile] {
  /// Takes every row of an export, contacts before needs before referrals.
  ///
  /// Throws D526 where it has needs, and none of them has a contact.
  func deliver(to load: CallLoad, _ progress: ReadingProgress? = nil) throws {
    var files = self
    // Rows of referrals repeat their need; where the needs have a table, that one counts.
    if files.contains(where: { $0.mapping.grains == [.need] }) {
      for index in files.indices where files[index].mapping.grains == [.need, .referral] {
        files[index].mapping.grains = [.referral]
      }
    }
    for file in files where file.mapping.grains.contains(.contact) { try file.deliver(to: load, progress) }
    for file in files where !file.mapping.grains.contains(.contact) && file.mapping.grains.contains(.need) {
      try file.deliver(to: load, progress)
    }
    for file in files where file.mapping.grains == [.referral] { try file.deliver(to: load, progress) }
    if load.needsRead > 0, load.needsRead == load.needsRefused {
      let labels = files.filter { $0.mapping.grains.contains(.need) }.map(\.label)
      throw Diagnostic(
        .nothingJoins, [LocalizedText(verbatim: labels.joined(separator: ", "))], severity: .error)
    }
  }
}
