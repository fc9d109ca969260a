import Domain

/// A form in which an export writes moments, in the letters of Unicode TS 35: `yyyy-MM-dd HH:mm`, `M/d/yyyy h:mm a`.
///
/// One letter or two take one or two digits; blanks of any number match; seconds and fractions are read and dropped.
struct CallTimeFormat: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case year, month, day, hour, hourOfHalf, minute, second, half
    case literal(UInt8)
  }

  private let parts: [Part]

  /// Tried in this order: ISO 8601, then as iCarol writes in North America.
  static let usual = [
    "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd",
    "M/d/yyyy h:mm:ss a", "M/d/yyyy h:mm a", "M/d/yyyy H:mm:ss", "M/d/yyyy H:mm", "M/d/yyyy",
  ].compactMap(CallTimeFormat.init)

  static let usualTimes = ["h:mm:ss a", "h:mm a", "H:mm:ss", "H:mm"].compactMap(CallTimeFormat.init)

  /// Nil where a letter is none of these.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let run = rest.prefix { $0 == byte }.count
      rest = rest.dropFirst(run)
      switch byte {
      case UInt8(ascii: "y") where run == 4: parts.append(.year)
      case UInt8(ascii: "M") where run <= 2: parts.append(.month)
      case UInt8(ascii: "d") where run <= 2: parts.append(.day)
      case UInt8(ascii: "H") where run <= 2: parts.append(.hour)
      case UInt8(ascii: "h") where run <= 2: parts.append(.hourOfHalf)
      case UInt8(ascii: "m") where run <= 2: parts.append(.minute)
      case UInt8(ascii: "s") where run <= 2: parts.append(.second)
      case UInt8(ascii: "a") where run == 1: parts.append(.half)
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "T"): parts.append(.literal(byte))
      case 0x41...0x5A, 0x61...0x7A: return nil
      case 0x20: parts.append(.literal(0x20))
      default: parts += [Part](repeating: .literal(byte), count: run)
      }
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  struct Moment: Hashable {
    var date: CalendarDate?
    var minute = 0
    /// Minutes east of Greenwich, where the text says so.
    var offset: Int?
  }

  /// Nil where the text is not of this form.
  func read(_ text: String) -> Moment? {
    var text = text
    return text.withUTF8 { read($0) }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Moment? {
    var numbers = (year: 0, month: 0, day: 0, hour: 0, minute: 0)
    var isAfternoon: Bool?
    var index = 0
    func number(_ most: Int) -> Int? {
      let start = index
      var value = 0
      while index < bytes.count, index - start < most, (0x30...0x39).contains(bytes[index]) {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return index > start ? value : nil
    }
    for part in parts {
      switch part {
      case .year:
        let start = index
        guard let value = number(4), index - start == 4 else { return nil }
        numbers.year = value
      case .month:
        guard let value = number(2) else { return nil }
        numbers.month = value
      case .day:
        guard let value = number(2) else { return nil }
        numbers.day = value
      case .hour:
        guard let value = number(2), value < 24 else { return nil }
        numbers.hour = value
      case .hourOfHalf:
        guard let value = number(2), (1...12).contains(value) else { return nil }
        numbers.hour = value % 12
      case .minute:
        guard let value = number(2), value < 60 else { return nil }
        numbers.minute = value
      case .second:
        guard let value = number(2), value <= 60 else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
          index += 1
          _ = number(9)
        }
      case .half:
        guard index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "m") else { return nil }
        switch bytes[index] | 0x20 {
        case UInt8(ascii: "a"): isAfternoon = false
        case UInt8(ascii: "p"): isAfternoon = true
        default: return nil
        }
        index += 2
      case .literal(0x20):
        let start = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard index > start else { return nil }
      case .literal(let byte):
        guard index < bytes.count, bytes[index] == byte else { return nil }
        index += 1
      }
    }
    var moment = Moment()
    if index < bytes.count, parts.contains(.minute) { moment.offset = offset(bytes, &index) }
    guard index == bytes.count else { return nil }
    if isAfternoon == true { numbers.hour += 12 }
    if parts.contains(.year) {
      guard let date = CalendarDate(year: numbers.year, month: numbers.month, day: numbers.day) else {
        return nil
      }
      moment.date = date
    }
    moment.minute = numbers.hour * 60 + numbers.minute
    return moment
  }

  /// `Z`, `-05:00`, `-0500`.
  private func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
    let rest = bytes[index...]
    if rest.elementsEqual([UInt8(ascii: "Z")]) {
      index = bytes.count
      return 0
    }
    guard let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else { return nil }
    let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    index = bytes.count
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (number / 100 * 60 + number % 100)
  }
}
