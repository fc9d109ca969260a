import Domain
import Language
import Planning

/// Which part of a condition is false of a row, and what the row has there.
///
/// The columns are added to a query for the row: for each part whether it is true, then what it reads.
struct ConditionEvidence {
  private struct Part {
    let text: String
    let truth: Int
    let readings: [(label: LocalizedText, place: Int)]
  }

  let columns: [BoundColumn]
  private let parts: ConditionParts
  private let leaves: [Part]
  private let words: ValueWords

  /// `shown` are the columns of a summary, whose names stand for what is read there.
  init(_ parts: ConditionParts, words: ValueWords, shown: [BoundColumn] = []) {
    self.parts = parts
    self.words = words
    var columns: [BoundColumn] = []
    func place(_ column: BoundColumn) -> Int {
      if let known = columns.firstIndex(where: { $0.content == column.content }) { return known }
      columns.append(column)
      return columns.count - 1
    }
    leaves = parts.leaves.map { condition, text in
      let label = LocalizedText(verbatim: text)
      let truth = place(BoundColumn(name: text, label: label, content: .value(condition)))
      let readings = condition.readings(shown).map { (label: $0.label, place: place($0)) }
      return Part(text: text, truth: truth, readings: readings)
    }
    self.columns = columns
  }

  /// What the values of the columns say.
  func verdict(_ values: [Value]) throws -> Verdict {
    guard values.count == columns.count else { return Verdict(.fails) }
    let failing = Self.failing(parts, from: 0, { values[leaves[$0].truth] == .yesNo(true) })
    let deciding = failing.isEmpty ? Array(leaves.indices) : failing
    var reasons: [LocalizedText] = []
    for index in deciding {
      let part = leaves[index]
      let readings = try part.readings.map { try reading($0.label, values[$0.place]) }
      let list = LocalizedText.joined(readings, by: ", ")
      if failing.isEmpty || leaves.count == 1 {
        if !readings.isEmpty, !reasons.contains(list) { reasons.append(list) }
      } else {
        let what =
          readings.isEmpty ? LocalizedText("", "") : LocalizedText(" (\(list.english))", " (\(list.french))")
        reasons.append(
          .sentence("`\(part.text)` is false\(what.english)", "`\(part.text)` est faux\(what.french)"))
      }
    }
    if failing.isEmpty { return Verdict(.passes, reasons) }
    let isUnknown = failing.allSatisfy { index in
      let readings = leaves[index].readings
      return !readings.isEmpty && readings.allSatisfy { values[$0.place] == .missing }
    }
    return Verdict(isUnknown ? .unknown : .fails, reasons)
  }

  private func reading(_ label: LocalizedText, _ value: Value) throws -> LocalizedText {
    let text = try words.text(value)
    return .sentence("\(label.english): \(text.english)", "\(label.french) : \(text.french)")
  }

  /// The parts that make the whole false; none where it is true.
  private static func failing(_ parts: ConditionParts, from first: Int, _ isTrue: (Int) -> Bool) -> [Int] {
    switch parts {
    case .part: return isTrue(first) ? [] : [first]
    case .all(let inner), .any(let inner):
      var next = first
      var failing: [[Int]] = []
      for part in inner {
        failing.append(Self.failing(part, from: next, isTrue))
        next += part.leaves.count
      }
      if case .any = parts, failing.contains(where: \.isEmpty) { return [] }
      return failing.flatMap { $0 }
    }
  }
}

extension BoundExpression {
  /// What an expression reads of a row, as columns with a name for a reader.
  fileprivate func readings(_ shown: [BoundColumn]) -> [BoundColumn] {
    switch self {
    case .field(let path), .hasWords(let path, _): return [BoundColumn(showing: path)]
    case .setCount(let path), .setMissing(let path): return [BoundColumn(showing: path)]
    case .quantified(_, let path, _, let operand):
      return [BoundColumn(showing: path)] + operand.readings(shown)
    case .quantifiedOneOf(_, let path, _): return [BoundColumn(showing: path)]
    case .nearest:
      return [BoundColumn(name: "distance", label: SharedNames.distance, content: .value(self))]
    case .opening: return [BoundColumn(name: "open", label: SharedNames.open, content: .value(self))]
    case .column(let index, _):
      let label = shown.first { $0.content == .value(self) }?.label
      let place = LocalizedText("column \(index + 1)", "colonne \(index + 1)")
      return [BoundColumn(name: "column", label: label ?? place, content: .value(self))]
    default: return children.flatMap { $0.readings(shown) }
    }
  }
}

/// Names of what is computed of the sites of a row.
private enum SharedNames {
  static let distance = LocalizedText("Distance", "Distance")
  static let open = LocalizedText("Open", "Ouvert")
}
