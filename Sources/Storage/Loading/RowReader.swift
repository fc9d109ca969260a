import GRDB
import Language

/// Turns the texts of one delivered row into the values of its table's columns.
struct RowReader {
  /// A row ready to be written.
  struct Result {
    let sourceID: String
    /// `source_id`, the shape's columns in order, `extra`.
    var arguments: [DatabaseValue]
    /// References to rows of the same table that are not there yet: column and identifier.
    var pending: [(column: String, target: String)]
  }

  /// Why a row cannot be written.
  struct Refusal: Error {
    let code: DiagnosticCode
    let column: String
    let value: String?
  }

  let shape: TableShape
  let context: LoadContext

  func read(_ values: [String: String], file: String, line: Int) throws -> Result {
    let delivered = values["id"].map(Trimming.trim) ?? ""
    let sourceID =
      delivered.isEmpty ? ContentIdentifier.make(object: shape.table, values) : delivered
    if delivered.isEmpty {
      try context.reportOnce(
        Defect(.emptyIdentifier, file: file, line: line, column: "id", action: .repaired))
    }
    var result = Result(sourceID: sourceID, arguments: [sourceID.databaseValue], pending: [])
    result.arguments.reserveCapacity(shape.columns.count + 2)
    var extra: [String: String] = [:]
    var known = values["id"] == nil ? 0 : 1

    for column in shape.columns {
      var stored = DatabaseValue.null
      if let raw = values[column.name] {
        known += 1
        let text = Trimming.trim(raw)
        if !text.isEmpty {
          let outcome = try outcome(text, column, values)
          switch outcome {
          case .value(let value): stored = value
          case .pending:
            result.pending.append((column.name, text))
            // Set aside until the row is found, so that one that never is reads the same at the
            // next import.
            extra[column.name] = text
          case .repaired(let value):
            stored = value
            // A column is written in one way throughout: one line says it.
            try context.reportOnce(
              Defect(
                .valueRepaired, file: file, line: line, column: column.name, value: text,
                action: .repaired))
          case .refused(let code):
            if column.isRequired { throw Refusal(code: code, column: column.name, value: text) }
            extra[column.name] = text
            try context.defects.add(
              Defect(
                code, file: file, line: line, column: column.name, value: text, action: .setAside))
          }
        } else if column.isRequired {
          throw Refusal(code: .missingRequired, column: column.name, value: nil)
        }
      } else if column.isRequired {
        throw Refusal(code: .missingRequired, column: column.name, value: nil)
      }
      result.arguments.append(stored)
    }
    if known < values.count { try keepUnknown(values, &extra, file: file, line: line) }
    let text = extra.isEmpty ? nil : try JSONText.object(extra)
    result.arguments.append(text?.databaseValue ?? .null)
    return result
  }

  private func outcome(
    _ text: String, _ column: TableShape.Column, _ values: [String: String]
  ) throws -> CellReading.Outcome {
    switch column.kind {
    case .reference(let target):
      if let id = try context.index(of: target).id(of: text) { return .value(id.databaseValue) }
      guard target == shape.table, !column.isRequired else { return .refused(.danglingReference) }
      return .pending
    case .linkedRow:
      let entity = Trimming.trim(values["link_entity"] ?? "")
      guard let table = LoadContext.linkedTable(entity),
        let id = try context.index(of: table).id(of: text)
      else { return .refused(.danglingReference) }
      return .value(id.databaseValue)
    default:
      return CellReading.read(text, column: column)
    }
  }

  private func keepUnknown(
    _ values: [String: String], _ extra: inout [String: String], file: String, line: Int
  ) throws {
    let known = Set(shape.columns.map(\.name))
    // By name: the order of a dictionary differs from run to run.
    for column in values.keys.filter({ $0 != "id" && !known.contains($0) }).sorted() {
      let text = Trimming.trim(values[column] ?? "")
      guard !text.isEmpty else { continue }
      extra[column] = text
      try context.reportOnce(
        Defect(
          .unknownColumn, file: file, line: line, column: column, value: text, action: .setAside)
      )
    }
  }
}
