/// Phone numbers and social insurance numbers, by how many digits stand together and how they are grouped.
enum NumberShapes {
  /// A run of digits with nothing but `separators` between them.
  private struct Run {
    var digits: [UInt8] = []
    /// How many digits stand without a separator.
    var groups: [Int] = []
    /// A letter and a dash, or a letter, stand right before.
    var followsLetter = false
    var followsPlus = false
  }

  static func kinds(in bytes: [UInt8]) -> Set<IdentifierKind> {
    var found: Set<IdentifierKind> = []
    var index = 0
    while index < bytes.count {
      guard PlainBytes.isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let run = takeRun(bytes, &index)
      if run.digits.count < 7 { continue }
      if isTaxonomyCode(run) || isDate(run) { continue }
      if isPhone(run) { found.insert(.phone) }
      if isSocialInsurance(run) { found.insert(.socialInsurance) }
    }
    return found
  }

  private static func takeRun(_ bytes: [UInt8], _ index: inout Int) -> Run {
    var run = Run()
    var before = index
    while before > 0, isSeparator(bytes[before - 1]), index - before < 2 { before -= 1 }
    run.followsPlus = bytes[before..<index].contains(UInt8(ascii: "+"))
    if before > 0, PlainBytes.isLetter(bytes[before - 1]) {
      run.followsLetter = bytes[before..<index].allSatisfy { $0 == UInt8(ascii: "-") }
    }
    while true {
      let start = index
      while index < bytes.count, PlainBytes.isDigit(bytes[index]) { index += 1 }
      run.digits += bytes[start..<index]
      run.groups.append(index - start)
      var next = index
      while next < bytes.count, isSeparator(bytes[next]), next - index < 3 { next += 1 }
      guard next < bytes.count, PlainBytes.isDigit(bytes[next]) else { return run }
      index = next
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// `BD-1800.2000-620.30`, a code of 211HSIS, is eleven digits with a 1 before.
  private static func isTaxonomyCode(_ run: Run) -> Bool {
    run.followsLetter && [[4, 4], [4, 4, 3], [4, 4, 3, 2]].contains(run.groups)
  }

  /// Year, month, day, and perhaps an hour.
  private static func isDate(_ run: Run) -> Bool {
    func number(_ start: Int, _ count: Int) -> Int {
      run.digits[start..<(start + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard run.groups.starts(with: [4, 2, 2]) || run.groups == [8] else { return false }
    return (1900..<2100).contains(number(0, 4)) && (1...12).contains(number(4, 2))
      && (1...31).contains(number(6, 2)) && run.groups.dropFirst(3).allSatisfy { $0 == 2 }
  }

  /// North American, area code and exchange starting with 2 to 9, or abroad, a `+` and eight to fifteen digits.
  private static func isPhone(_ run: Run) -> Bool {
    if run.followsPlus, (8...15).contains(run.digits.count) { return true }
    // As one number, however it is grouped.
    var digits = run.digits[...]
    if digits.count == 11, digits.first == UInt8(ascii: "1") { digits = digits.dropFirst() }
    if digits.count == 10, isNorthAmerican(digits) { return true }
    // Seven digits as people say them, `555-0123`.
    if run.groups == [3, 4], run.digits[0] >= UInt8(ascii: "2") { return true }
    // With other numbers around it: `app. 4 418 555-0123`.
    var start = 0
    for index in run.groups.indices {
      let rest = run.groups[index...]
      let digits = run.digits[start...].prefix(10)
      if digits.count == 10, isNorthAmerican(digits),
        rest.starts(with: [3, 3, 4]) || rest.starts(with: [10]) || rest.starts(with: [3, 7])
          || rest.starts(with: [6, 4])
      {
        return true
      }
      start += run.groups[index]
    }
    return false
  }

  private static func isNorthAmerican(_ digits: ArraySlice<UInt8>) -> Bool {
    digits[digits.startIndex] >= UInt8(ascii: "2") && digits[digits.startIndex + 3] >= UInt8(ascii: "2")
  }

  /// Nine digits that pass Luhn's check, together or three by three.
  private static func isSocialInsurance(_ run: Run) -> Bool {
    var start = 0
    for index in run.groups.indices {
      let rest = run.groups[index...]
      let isShape = rest.starts(with: [9]) || rest.starts(with: [3, 3, 3])
      if isShape || start == 0 && run.digits.count == 9, passesLuhn(run.digits[start...].prefix(9)) {
        return true
      }
      start += run.groups[index]
    }
    return false
  }

  /// Every second digit doubled, its own digits added; the sum ends in 0 (ISO/IEC 7812-1, annex B).
  private static func passesLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (index, byte) in digits.enumerated() {
      let doubled = Int(byte - 0x30) * (index.isMultiple(of: 2) ? 1 : 2)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum > 0 && sum.isMultiple(of: 10)
  }
}
