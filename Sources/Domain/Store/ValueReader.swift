extension Value {
  /// Reads a cell as a value of a type; a cell that does not hold one is missing.
  package static func read(_ row: any SQLRow, _ column: Int32, as type: ValueType) -> Value {
    if row.isNull(column) { return .missing }
    switch type {
    case .text: return .text(row.text(column))
    case .integer, .record: return .integer(row.integer(column))
    case .decimal: return .decimal(row.real(column))
    case .yesNo: return .yesNo(row.integer(column) != 0)
    case .date: return CalendarDate(iso: row.text(column)).map { .date($0) } ?? .missing
    case .period(let unit): return Period(unit, text: row.text(column)).map { .period($0) } ?? .missing
    case .instant: return Int(exactly: row.integer(column)).map { .instant(Instant(minutes: $0)) } ?? .missing
    case .duration: return .duration(row.integer(column))
    case .distance: return .distance(row.real(column))
    case .term(let vocabulary): return .term(vocabulary, row.integer(column))
    }
  }

  /// Reads a set that was sent as netstrings, `1:a2:bc`; an empty set is missing.
  package static func readSet(_ row: any SQLRow, _ column: Int32, of type: ValueType) -> Value {
    if row.isNull(column) { return .missing }
    let bytes = row.bytes(column)
    var values: [Value] = []
    var next = 0
    while next < bytes.count {
      guard let colon = bytes[next...].firstIndex(of: UInt8(ascii: ":")),
        let length = Int(String(decoding: bytes[next..<colon], as: UTF8.self)), length >= 0,
        length <= bytes.count - colon - 1
      else { break }
      next = colon + 1
      let text = String(decoding: bytes[next..<(next + length)], as: UTF8.self)
      next += length
      switch type {
      case .term(let vocabulary): if let id = Int64(text) { values.append(.term(vocabulary, id)) }
      case .integer, .record: if let number = Int64(text) { values.append(.integer(number)) }
      case .decimal: if let number = Double(text) { values.append(.decimal(number)) }
      case .distance: if let number = Double(text) { values.append(.distance(number)) }
      case .date: if let date = CalendarDate(iso: text) { values.append(.date(date)) }
      case .period(let unit): if let period = Period(unit, text: text) { values.append(.period(period)) }
      case .instant: if let minutes = Int(text) { values.append(.instant(Instant(minutes: minutes))) }
      case .duration: if let minutes = Int64(text) { values.append(.duration(minutes)) }
      case .yesNo: values.append(.yesNo(text != "0"))
      case .text: values.append(.text(text))
      }
    }
    return values.isEmpty ? .missing : .set(values)
  }
}
