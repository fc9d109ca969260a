import Language
import Storage

/// A file of a delivery that is known for what it is, and stands at its first row.
struct DeliveryFile {
  let path: String
  /// What the report calls it.
  let label: String
  let mapping: HeaderMapping
  private let reader: CSVReader

  private static let titleLines = 5

  /// Nil where no header is found: the file is not what its name says.
  init?(path: String, label: String, recognition: FileRecognition) throws {
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let reader = try CSVReader(path: path, delimiter: delimiter)
      if let mapping = try Self.header(reader, path: path, recognition) {
        self.path = path
        self.label = label
        self.mapping = mapping
        self.reader = reader
        return
      }
    }
    return nil
  }

  /// The first record that is a header; exports of some systems put a title before it.
  private static func header(
    _ reader: CSVReader, path: String, _ recognition: FileRecognition
  ) throws -> HeaderMapping? {
    for _ in 0...titleLines {
      guard let record = try reader.next(), record.fault == nil else { return nil }
      let texts = record.texts
      if texts.hasNUL { return nil }
      if let mapping = try recognition.recognise(path: path, header: texts.cells) {
        return mapping
      }
    }
    return nil
  }

  /// Delivers every row.
  func deliver(to loader: DirectoryLoader, _ progress: ReadingProgress? = nil) throws {
    let load = loader.load
    for position in mapping.repeated {
      try load.report(
        Defect(
          .repeatedHeader, file: label, line: 1, column: mapping.names[position], action: .repaired)
      )
    }
    defer { progress?.endOfFile(at: reader.input.offset) }
    while let record = try reader.next() {
      progress?.row(at: reader.input.offset)
      if try reports(record, to: load) { continue }
      let texts = record.texts
      if try reports(texts, of: record, to: load) { continue }
      try deliver(texts.cells, line: record.line, to: loader)
    }
  }

  private func deliver(_ cells: [String], line: Int, to loader: DirectoryLoader) throws {
    let layout = mapping.layout
    var values: [String: String] = [:]
    values.reserveCapacity(cells.count)
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      values[index < mapping.names.count ? mapping.names[index] : "column \(index + 1)"] = cell
    }
    RowTransform.apply(&values, layout: layout)
    if let name = layout.otherName { values["object"] = name }
    var rows: [DeliveredRow] = []
    if layout.object == .service, values["organization_id"] == nil, let id = values["location_id"] {
      values["organization_id"] = try loader.load.organization(ofLocation: Trimming.trim(id))
    }
    if layout.lists.contains(where: { values[$0.column] != nil }) {
      let id = try identifier(&values, line: line, loader.load)
      rows = ListExpansion.take(
        layout.lists, of: layout.object, from: &values, identifier: id, file: label, line: line)
    }
    let isTaken = try loader.take(DeliveredRow(layout.object, values, file: label, line: line))
    guard isTaken else { return }
    for row in rows { try loader.add(row) }
  }

  private func identifier(
    _ values: inout [String: String], line: Int, _ load: DirectoryLoad
  ) throws -> String {
    let delivered = Trimming.trim(values["id"] ?? "")
    if !delivered.isEmpty { return delivered }
    try load.reportOnce(
      Defect(.emptyIdentifier, file: label, line: line, column: "id", action: .repaired))
    let made = ContentIdentifier.make(object: mapping.layout.object.rawValue, values)
    values["id"] = made
    return made
  }

  /// True where the record as a whole cannot be read.
  private func reports(_ record: CSVRecord, to load: DirectoryLoad) throws -> Bool {
    guard let fault = record.fault else { return false }
    var line = record.line
    var code = DiagnosticCode.fileUnreadable
    var reason: DefectReason?
    switch fault {
    case .unclosedQuote(let quoteLine):
      line = quoteLine
      code = .unclosedQuote
    case .restOfFile(let quoteLine):
      line = quoteLine
      reason = .openQuotes
    case .tooLong: reason = .rowTooLong
    case .tooManyCells: reason = .tooManyCells
    }
    try load.refuse(
      code, cells: record.texts.cells, names: mapping.names, in: mapping.layout.name, file: label,
      line: line, value: reason?.rawValue)
    return true
  }

  private func name(ofColumn index: Int) -> String {
    index < mapping.names.count ? mapping.names[index] : "column \(index + 1)"
  }

  /// The control characters of a cell by their code points, each once.
  private static func controls(_ cell: String) -> String {
    var codes: [String] = []
    for scalar in cell.unicodeScalars where scalar.value < 0x20 || scalar.value == 0x7F {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: 4 - min(4, digits.count)) + digits
      if !["\t", "\n", "\r"].contains(scalar), !codes.contains(code) { codes.append(code) }
    }
    return codes.joined(separator: " ")
  }

  /// True where the row cannot be taken.
  private func reports(
    _ texts: CSVRecord.Texts, of record: CSVRecord, to load: DirectoryLoad
  ) throws -> Bool {
    if texts.hasNUL {
      let index = texts.cells.firstIndex { $0.unicodeScalars.contains("\0") } ?? 0
      try load.refuse(
        .controlCharacters, cells: texts.cells, names: mapping.names, in: mapping.layout.name,
        file: label, line: record.line, column: name(ofColumn: index), value: "U+0000")
      return true
    }
    if !texts.isUTF8 {
      try load.reportOnce(
        Defect(.wrongEncoding, file: label, line: record.line, action: .repaired))
    }
    for index in texts.withControls {
      try load.report(
        Defect(
          .controlCharacters, file: label, line: record.line,
          column: name(ofColumn: index), value: Self.controls(texts.cells[index]), action: .kept))
    }
    if texts.cells.count != mapping.names.count {
      try load.report(
        Defect(
          .raggedRow, file: label, line: record.line, column: "\(texts.cells.count)",
          value: "\(mapping.names.count)",
          action: texts.cells.count > mapping.names.count ? .setAside : .kept))
    }
    return false
  }
}
